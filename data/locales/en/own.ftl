### Files of the user's own, lists of postcodes, and speed tests.

import-kind-own = A table or layer of your own
import-own-publisher = Your own data
# $title: what the user calls the list
import-own-people = { $title }: number of people

## Notes of the check report

# $count: how many figures; $minimum: the smallest count that is shown
import-note-own-suppressed = { $count ->
    [one] { $count } figure is suppressed
   *[other] { $count } figures are suppressed
  }: counts of people from 1 to below { $minimum }, and others from which those could be worked out. Zeros are shown.
import-note-own-not-kept = The rows were counted into areas and are not kept.
import-note-own-kept = The rows’ postcodes and points are kept in the workspace.
import-note-own-postcodes-not-kept = Counts of postcodes were added up into areas; the postcodes and their other figures are not kept.
import-note-own-totals = { $count ->
    [one] { $count } row is
   *[other] { $count } rows are
  } about larger areas; their counts are not used, but added up from the smaller areas.
import-note-own-wards = Wards are estimated: each small area counts in the ward that fits it best.
import-note-own-carried = { $count ->
    [one] { $count } area of 2011 was
   *[other] { $count } areas of 2011 were
  } carried to the areas of 2021; where areas were divided or merged the figures are estimates.
import-note-own-one-language = The title is given in one language only and is shown so in both.
import-note-own-left-out = { $count ->
    [one] { $count } area is in none of the larger areas ({ $example }).
   *[other] { $count } areas are in none of the larger areas, { $example } for one.
  }
import-note-own-other-level = { $count ->
    [one] { $count } row is of another level and is
   *[other] { $count } rows are of another level and are
  } not used.
import-note-own-level = { $count ->
    [one] { $count } larger area becomes
   *[other] { $count } larger areas become
  } a level of areas.

## Errors. $file: the file; $line: the line; $x, $y: the coordinates.

# $column: the column; $columns: those that are there
error-own-column = { $file } has no column “{ $column }”, or more than one. Its columns: { $columns }
error-own-swapped = { $file }, line { $line }: { $x }, { $y } are coordinates the wrong way round. Name the column of the longitude or easting first.
error-own-mercator = { $file }, line { $line }: { $x }, { $y } look like Web Mercator (EPSG:3857). Export the file in the British National Grid (EPSG:27700) or as longitude and latitude (EPSG:4326).
error-own-utm = { $file }, line { $line }: { $x }, { $y } look like UTM zone 30 (EPSG:32630). Export the file in the British National Grid (EPSG:27700) or as longitude and latitude (EPSG:4326).
error-own-system = { $file }, line { $line }: { $x }, { $y } are in no system that Cyswllt knows. Export the file in the British National Grid (EPSG:27700) or as longitude and latitude (EPSG:4326).
error-own-no-measure = { $file }: no column of figures was chosen. Choose one at least.
error-own-no-larger = { $file }: no column was chosen that says which larger area a row belongs to.
error-own-no-place = { $file }: places need a postcode, coordinates, a grid reference or a shape.
# $limit: how many rows are read at most
error-own-too-many = { $file } has more than { $limit } rows, the most that are kept. Divide it.
# $key: the area; $first: the line where it stands first; $one, $other: two larger areas
error-import-two-areas = { $file }, line { $line }: { $key } is in { $other } here and in { $one } in line { $first }. An area can be in one larger area only.

selection-suppressed = The selection has an area in it whose figure is suppressed, so the whole is not shown.

postcodes-code = code
postcodes-state = state
# $limit: how many there may be
error-postcodes-too-many = The list is too long: at most { $limit } postcodes are looked up at once. Divide it.
error-postcodes-measures = At most { $limit } measures can stand beside a list of postcodes.
