### Bringing in files: what was found, and why a file is refused.

## Refusals. $file: the file; $line: the line; $column: the column; $found: what stands there.

error-import-unrecognised = { $file } is not a file of a publisher that Cyswllt knows, nor a table or layer with a column of areas, postcodes or coordinates. Check that it is the right file, or say what it is.
error-import-unknown-kind = There is no kind of file “{ $kind }”.
error-import-duplicate = { $file }, line { NUMBER($line, useGrouping: "false") }: { $key } stands here a second time (first in line { NUMBER($first, useGrouping: "false") }). Each area may have one row.
error-import-code = { $file }, line { NUMBER($line, useGrouping: "false") }: “{ $found }” is neither the code of an area nor a postcode. Check whether a column has shifted.
error-import-negative = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found } is below 0, and a count cannot be.
error-import-part = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found } is more than the { $limit } in “{ $whole }” that it is part of.
error-import-percent = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found } is not a percentage from 0 to 100.
error-import-number = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: “{ $found }” is not a number.
error-import-no-match = { $file }: no row is about an area in Wales that Cyswllt knows.
error-import-choices = { $file } does not say how a file is to be understood: { $reason }
error-cancelled = Stopped. Nothing was changed.

## The check report on the command line

cli-import-file = { $file }: { $title }, { $vintage }
cli-import-rows = { $rows ->
    [one] { $rows } row read
   *[other] { $rows } rows read
  }, { $matched } of Wales, { $elsewhere } of other nations, { $unmatched } not matched
cli-import-example = line { NUMBER($line, useGrouping: "false") }: { $found }
cli-import-example-column = line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found }
cli-import-unmatched = Not matched:
cli-import-out-of-range = Not possible:
cli-import-total = { $column }: { $found } in Wales
cli-import-total-known = { $column }: { $found } in Wales; known from { $source }: { $expected }
cli-import-levels = Levels that will have figures: { $levels }
cli-import-measures = Measures that will have figures: { $measures }
cli-import-ignored = Columns not used: { $columns }
cli-import-refused = Refused; nothing was stored.
cli-import-check = Checked; nothing was stored.
cli-import-ask = Store this in the workspace? [y/N]
cli-import-not-accepted = Nothing was stored. Add --yes to store what the check found to be sound.
cli-import-stored = Stored in { $path }.
