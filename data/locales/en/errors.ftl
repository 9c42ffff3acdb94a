### Errors: what was found, where, and what would be right.
### The id is error- and the code of the error; the variables are the error’s values.

## Areas, measures and levels

# $code: what was given as an area code
error-unknown-area = There is no area with the code “{ $code }”. Codes look like W06000015 (local authority) or W01001234 (LSOA): check the code, or search for the place by name.
# $measure: what was given as a measure
error-unknown-measure = There is no measure called “{ $measure }”. Choose one from the list of measures.
# $level: what was given as a level; $levels: the ids of the levels that there are
error-unknown-level = There is no level called “{ $level }”. The levels are: { $levels }.
# $level: the level’s id
error-no-shapes = The level { $level } has no shapes. Use country, authority, ward, msoa or lsoa.

## Classification

# No variables
error-classify-empty = There is no figure to put into classes: none of the areas shown has one for this measure. Choose another level, another part of Wales or another measure.
# No variables
error-classify-classes = The figures cannot be put into that number of classes. Choose a number from 2 to 12.
# No variables
error-classify-breaks = The class breaks cannot be used. Give between 1 and 12 upper bounds as numbers, each larger than the one before.
# $row: the number of the row, from 1; $value: what stands there
error-nan-value = Row { $row } holds “{ $value }”, which is not a finite number. Correct it, or leave the cell empty where there is no figure.
# $method: what was given as a method
error-unknown-method = There is no method called “{ $method }”. The methods are quantile, equal-interval, natural-breaks, standard-deviation, head-tail and manual.

## Search

# No variables
error-empty-query = Nothing was asked for. Enter a postcode, a place, a grid reference or a coordinate.
# $query: what was asked for; $nearest: a sector or postcode that exists
error-not-found-postcode = The postcode “{ $query }” is not in the directory for Wales of November 2025. Check it, or search for the place by name.
    .nearest = The nearest that exists is { $nearest }.
# $query: what was asked for; $nearest: a name that exists
error-not-found-place = No place called “{ $query }” was found in Wales. Check the spelling, or try a postcode or a nearby town.
    .nearest = Did you mean { $nearest }?
# $query: what was asked for
error-not-a-coordinate = “{ $query }” is neither a coordinate nor a grid reference. Write a coordinate as longitude, comma, latitude in degrees (-3.18,51.48), or a grid reference as two letters and figures (ST 18 76).
# $query: what was asked for, or the coordinate
error-outside-wales = “{ $query }” lies outside Wales. Cyswllt knows areas in Wales only: check the coordinate, and that longitude comes before latitude.

## Files and layers of the user

# $file: the file’s name; $size and $limit: its size and the largest allowed, in megabytes
error-file-too-large = The file “{ $file }” has { $size } MB; files of up to { $limit } MB can be read. Divide it, or simplify its shapes.
# $file: the file’s name
error-layer-empty = The layer “{ $file }” has no features. Check that the export was complete.
# $file: the file’s name; $field: the field that was asked for; $fields: those that exist, in one text
error-layer-field = The layer “{ $file }” has no field called “{ $field }”. It has: { $fields }.
# $file: the file’s name; $found: the coordinate system found
error-layer-crs = The coordinates in “{ $file }” are in the wrong system: { $found }. Export the layer again in WGS 84 (longitude and latitude, EPSG:4326).
# $file: the file’s name; $line and $column: where reading stopped; $reason: what was wrong there, in English
error-layer-broken = The file “{ $file }” cannot be read at line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: { $reason }. Export it again as GeoJSON or CSV.
# $file: the file’s name; $reason: the system’s own words
error-file-unreadable = The file “{ $file }” cannot be read ({ $reason }). Check its name, and that you may open it.
# $path: the file or folder; $message: the system’s own words
error-file-unwritable = “{ $path }” cannot be written ({ $message }). Check that the disk has room and that you may write to that folder.
# $file: the file’s name; $line: the line; $feature: the number of the feature or row, from 1; $field: the field; $value: what stands there
error-layer-value = Feature { NUMBER($feature, useGrouping: "false") } of “{ $file }” (line { NUMBER($line, useGrouping: "false") }) has “{ $value }” in the field “{ $field }”, which is not a finite number. Correct it, or leave it empty where there is no figure.
# $file: the file’s name; $line: the line; $feature: the number of the feature or row, from 1; $field: the field of the ids; $value: what stands there
error-layer-no-id = Feature { NUMBER($feature, useGrouping: "false") } of “{ $file }” (line { NUMBER($line, useGrouping: "false") }) has no id in the field “{ $field }” (it has: { $value }). Give every feature text or a number there, or use another field.
# $file: the file’s name; $id: the id; $first and $second: the numbers of the features, from 1
error-layer-repeated-id = Features { NUMBER($first, useGrouping: "false") } and { NUMBER($second, useGrouping: "false") } of “{ $file }” have the same id “{ $id }”. Use a field that tells them apart.

## Neighbours

# $neighbourhood: what was given
error-unknown-neighbourhood = There is no neighbourhood called “{ $neighbourhood }”. Use queen, rook, knn:K (the K nearest), band:METRES or a file ending in .gal or .gwt.
# $file: the file’s name; $line: the line; $found: what stands there
error-weights-header = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” is not a header: “{ $found }”. The first line is the number of areas, or 0, the number of areas, the name of the layer and the name of its ids.
# $file: the file’s name; $format: gal or gwt; $line: the line; $found: what stands there
error-weights-line = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” reads “{ $found }”. { $format ->
    [gwt] It should be an id, the id of a neighbour and a weight.
   *[gal] It should be an id and the number of its neighbours.
}
# $file: the file’s name; $line: the line; $id: the id
error-weights-unknown-id = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” names “{ $id }”, but no area has that id. Name the field that the file’s ids come from, or make the file for this layer.
# $file: the file’s name; $line and $first: the two lines; $id: the id
error-weights-repeated-id = The neighbours of “{ $id }” are listed twice in the weights file “{ $file }”, on lines { NUMBER($first, useGrouping: "false") } and { NUMBER($line, useGrouping: "false") }. Keep one of the two.
# $file: the file’s name; $id: the id; $first and $second: the numbers of the areas, from 1
error-weights-ambiguous-id = The weights file “{ $file }” cannot be matched: areas { NUMBER($first, useGrouping: "false") } and { NUMBER($second, useGrouping: "false") } of the layer have the same id “{ $id }”. Use a field that tells them apart.
# $file: the file’s name; $line: the line; $id: the area; $neighbour: its neighbour
error-weights-repeated-neighbour = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” gives “{ $id }” the neighbour “{ $neighbour }” twice. Name it once.
# $file: the file’s name; $line: the line; $id: the area
error-weights-itself = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” makes “{ $id }” its own neighbour. Leave it out: the statistics that need it add it themselves.
# $file: the file’s name; $line: the line; $id: the area; $announced and $found: how many neighbours it should have and has
error-weights-neighbour-count = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” announces { $announced } neighbours of “{ $id }”, but { $found } are listed. Correct the number or the list.
# $file: the file’s name; $line: the line; $announced and $found: how many areas there should be and are
error-weights-area-count = The weights file “{ $file }” announces { $announced } areas, but lists { $found } up to line { NUMBER($line, useGrouping: "false") }. Either it is cut short, or its first line is wrong.
# $file: the file’s name; $line: the line; $found: what stands there
error-weights-value = Line { NUMBER($line, useGrouping: "false") } of the weights file “{ $file }” has the weight “{ $found }”, which is not a finite number of at least 0. Correct it.
# $count: how many neighbours were asked for; $areas: how many areas there are; $most: the most that can be asked for
error-neighbours-count = { $count } nearest neighbours cannot be found among { $areas } areas. Choose a number from 1 to { $most }.
# $metres: what was given as a distance
error-neighbours-distance = { $metres } is not a distance. Give a number of metres above 0.
# $metres: the distance; $limit: how many pairs are kept at most
error-neighbours-dense = Within { $metres } metres there are more than { $limit } pairs of neighbours. Choose a shorter distance.
# $file: the file’s name; $feature: the number of the feature, from 1; $kind: the type of its geometry
error-neighbours-no-outline = Feature { NUMBER($feature, useGrouping: "false") } of “{ $file }” is a { $kind }, which has no outline to share. Use knn:K or band:METRES, or a layer of polygons.
# $file: the file’s name
error-neighbours-shapeless = The layer “{ $file }” has no shapes, so it does not say which features are neighbours. Use a weights file (.gal or .gwt), or GeoJSON.
# $file: the file’s name; $limit: how many pairs are kept at most
error-neighbours-too-many = The shapes in “{ $file }” have more than { $limit } pairs of neighbours. Check that they do not all meet in one corner.

## The application

# $path: where the file was put aside
error-settings-unreadable = Your settings could not be read, so the usual ones are in use. The old file was kept as { $path }.
# $path: the settings file; $message: the system’s own words
error-settings-unwritable = Your settings could not be saved in { $path } ({ $message }). Check that the disk has room and that you may write to that folder.
# $message: which part was broken and how, in English
error-pack-broken = The data that come with Cyswllt are damaged ({ $message }). Install Cyswllt again.
# $address: the address that was asked for
error-tile-address = There is no map tile at “{ $address }”. An address is a level, a zoom from 0 to 8, a column and a row.
# $detail: what went wrong, in English, or the code of the error
error-internal = Something went wrong in Cyswllt ({ $detail }). Nothing of yours is lost. Start it again, and report the fault if it comes back.
