### Lists of points of support and of sites, and the files of the command site.

## What is said about rows of a list. $file: the file; $lines: their lines; $count: how many; $found: what stands in the first

supports-where = { $file }, { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
  }
supports-why-no-place = neither a postcode nor coordinates
supports-why-not-a-postcode = “{ $found }” is not a postcode
supports-why-unknown-postcode = the postcode { $found } is not in the directory
supports-why-postcode-elsewhere = { $found } is not a postcode of Wales, so give its coordinates
supports-why-not-a-number = “{ $found }” is not a pair of numbers
supports-why-no-grid-reference = “{ $found }” is not a grid reference such as SH 612 604
supports-why-swapped = the coordinates { $found } are the wrong way round: easting or longitude comes first
supports-why-degrees = { $found } are degrees in columns of metres: call the columns lon and lat
supports-why-metres = { $found } are metres in columns of degrees: call the columns easting and northing
supports-why-too-far = { $found } is more than 50 km from Wales
supports-no-place = { supports-where }: left out, { supports-why-no-place }.
supports-not-a-postcode = { supports-where }: left out, { supports-why-not-a-postcode }.
supports-unknown-postcode = { supports-where }: left out, { supports-why-unknown-postcode }. Correct it, or give coordinates.
supports-postcode-elsewhere = { supports-where }: left out, { supports-why-postcode-elsewhere }.
supports-not-a-number = { supports-where }: left out, { supports-why-not-a-number }.
supports-no-grid-reference = { supports-where }: left out, { supports-why-no-grid-reference }.
supports-swapped = { supports-where }: left out, { supports-why-swapped }.
supports-degrees = { supports-where }: left out, { supports-why-degrees }.
supports-metres = { supports-where }: left out, { supports-why-metres }.
supports-too-far = { supports-where }: left out, { supports-why-too-far }.
supports-duplicate = { supports-where }: left out, the same place and name as a row before ({ $found }).
supports-by-postcode = { supports-where }: placed by postcode, because the coordinates { $found } cannot be right.
supports-outside = { supports-where }: outside Wales ({ $found }), and kept.
supports-perhaps-swapped = { supports-where }: outside Wales ({ $found }), and kept. The other way round the coordinates would be in Wales: check them.
supports-capacity = { supports-where }: “{ $found }” is not a capacity (a number from 0), so none is noted.
supports-cost = { supports-where }: “{ $found }” is not a cost (a number from 0), so none is noted.
supports-wheelchair = { supports-where }: “{ $found }” is neither yes nor no, so it is not known whether a wheelchair can get in.
supports-long = { supports-where }: a text was too long and was cut (“{ $found }”).

## Errors. $file: the file; $line: the line; $column: the column; $found: what stands there

error-supports-not-one-table = { $file } is not one table. Give a CSV, XLSX or ODS file.
error-supports-no-place-columns = { $file }: no column says where its rows are. Name one “postcode”, or two “easting” and “northing”, or “lon” and “lat”.
error-supports-no-rows = { $file } has no rows.
# $remark: what is wrong with the first row
error-supports-nowhere = { $file }: none of its rows has a place in Wales or near it. Line { NUMBER($line, useGrouping: "false") }: { $remark ->
    [supports-no-place] { supports-why-no-place }
    [supports-not-a-postcode] { supports-why-not-a-postcode }
    [supports-unknown-postcode] { supports-why-unknown-postcode }
    [supports-postcode-elsewhere] { supports-why-postcode-elsewhere }
    [supports-not-a-number] { supports-why-not-a-number }
    [supports-no-grid-reference] { supports-why-no-grid-reference }
    [supports-swapped] { supports-why-swapped }
    [supports-degrees] { supports-why-degrees }
    [supports-metres] { supports-why-metres }
   *[supports-too-far] { supports-why-too-far }
  }.
error-supports-swapped = { $file }, line { NUMBER($line, useGrouping: "false") }: { $x }, { $y } and most other rows are northing and easting. Name the columns the other way round.
error-supports-too-many = { $file } has more than { $limit } rows. Divide it.
error-supports-duplicate-id = { $file }, line { NUMBER($line, useGrouping: "false") }: the id { $id } is also that of line { NUMBER($first, useGrouping: "false") }. Give each row an id of its own.
error-supports-column = { $file } needs one column “{ $column }”. Its columns: { $found }
error-supports-empty-cell = { $file }, line { NUMBER($line, useGrouping: "false") }: the column “{ $column }” is empty. Fill it in.
error-supports-not-a-number = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: “{ $found }” is not a number. Write it in plain digits, as 1234.5.
error-supports-negative = { $file }, line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found } is below 0.
error-supports-outside-britain = { $file }, line { NUMBER($line, useGrouping: "false") }: longitude { $lon }, latitude { $lat } is outside Great Britain. Give easting,northing in metres of any map, or the distances with --matrix.
error-supports-lon-lat-swapped = { $file }, line { NUMBER($line, useGrouping: "false") }: longitude { $lon }, latitude { $lat } are the wrong way round. Name the columns the other way round.
# $id: an id of a demand or a site
error-supports-unknown-id = { $file }, line { NUMBER($line, useGrouping: "false") }: { $column ->
    [demand] there is no demand { $id } in the file of the demand
   *[site] there is no site { $id } in the files of the sites
  }. Add it there, or leave the row out.
error-supports-duplicate-pair = { $file }, line { NUMBER($line, useGrouping: "false") }: demand { $demand } and site { $site } have a distance in line { NUMBER($first, useGrouping: "false") } already. Leave one of the rows out.
error-supports-not-a-postcode = “{ $postcode }” is not a postcode. Write it as LD1 5DR.
error-supports-unknown-postcode = The directory has no postcode { $postcode }. Check it, or set the point on the map.
error-supports-postcode-elsewhere = { $postcode } is not a postcode of Wales. Set the point on the map, or give its coordinates.
error-supports-too-far = Easting { $easting }, northing { $northing } is more than 50 km from Wales. Choose a place in Wales or near it.

## Lists in the workspace. $id: a point’s id; $list, $name: a list

# $found: what is wrong with it
error-point-list-broken = “{ $name }” is not a list of points that Cyswllt can read ({ $found }). Undo its last change, or delete it.
error-point-list-unknown-point = The list “{ $list }” has no point { $id } any more. Open it again.
error-point-list-too-many = { $found } points are too many: a list has up to { $limit }. Divide it.
error-point-list-duplicate-id = Two points have the id { $id }. Give each an id of its own.
error-point-list-no-name = The point { $id } has no name. Give it one.
error-point-list-text = A text of the point { $id } has more than { $limit } characters, or characters that cannot be shown. Shorten it.
error-point-list-amount = { $found } cannot be the capacity or the cost of the point { $id }. Give a number from 0, or leave it empty.

## Candidates for new sites. $found: what there is; $limit: the most

error-candidates-no-shape = Areas of the level { $level } have no shapes. Name an LSOA, a ward or a larger area.
# $what: which distance; $least: the least in metres
error-candidates-distance = { $found } is not a distance { $what ->
    [apart] between candidates
    [margin] beyond the area’s border
   *[beyond] from the points that are there
  }. Give metres from { $least }.
error-candidates-too-many = There are more than { $limit } candidates, the most that are compared. Choose a smaller area, or more metres between postcodes.
error-candidates-duplicate-id = Two places of the list have the id { $id }. Give each an id of its own.
error-candidates-no-place = The place { $id } of the list has no coordinates.
