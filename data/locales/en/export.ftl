### Exports: columns, notes that go along with figures, errors. Used by the window and the command line.

## Columns

export-column-code = Code
export-column-name = Name
export-column-name-cy = Name in Welsh
export-column-place = Place, as people call it
export-column-place-cy = Place in Welsh
export-column-level = Level
export-column-authority = Code of the local authority
# $label: the name of a measure or of a column
export-column-state = { $label }: status
    .description = How the figure came about: published, estimated, unavailable or suppressed.
# $label: the name of a measure
export-column-numerator = { $label }: number counted
# $label: the name of a measure
export-column-denominator = { $label }: out of how many
# $label: the name of a measure
export-column-contribution = { $label }: part of the score
    .description = What the measure adds to the score; together these parts are the score.
export-column-score = Score
    .description = The higher, the worse.
export-column-rank = Rank
    .description = 1 is the worst; areas with the same score share the lowest rank.
export-column-decile = Tenth of the ranks
    .description = 1 is the worst tenth.
export-column-rank-low = Rank, lower end
    .description = In 90% of the runs the rank lies between this end and the upper one.
export-column-rank-median = Rank, middle of the runs
    .description = The median of the rank over the runs.
export-column-rank-high = Rank, upper end
    .description = In 90% of the runs the rank lies between the lower end and this one.
export-column-share-worst-decile = Share of runs in the worst tenth
    .description = From 0 to 1.
export-column-weight-used = Share of the weight that counts
    .description = From 0 to 1: the share of the recipe’s weight for which the area has figures.
export-column-value = Figure
    .description = The figure that hotspots are sought of.
export-column-second = Second figure
    .description = The figure that is looked for among the neighbours.
export-column-statistic = Statistic
    .description = The local statistic of the area.
export-column-z = z score
    .description = Standard deviations of the statistic from what chance would give, where there is a formula for it.
export-column-p = p value
    .description = How often chance alone would give as much (two-sided).
export-column-q = q value
    .description = p, corrected for the number of areas.
export-column-class = Class
    .description = What the area is: hot, cold, high-high, low-low, high-low, low-high, other-positive, negative, join, not-significant, island or missing.
export-column-confidence = Confidence in per cent
    .description = 99, 95 or 90 where the corrected p allows it, otherwise 0; empty where nothing stands out.
export-column-map-class = Class on the map
    .description = The class with its confidence, as the map colours it.
export-column-cluster = Cluster
    .description = Number of the cluster of adjoining areas of one class; 1 has most residents.
export-column-neighbours = Neighbours
    .description = How many neighbours with a figure the area has.

## Titles

# $count: how many measures; $level: the name of a level
export-title-measures = Measures: { $count } · { $level }
# $subject: the name of a measure or a recipe
export-title-hotspots = Hotspots: { $subject }

## Notes

# $level: the name of a level; $count: how many areas
export-note-wales = Areas: { $level }, the whole of Wales ({ $count }).
# $level: the name of a level; $name and $code: the area they lie in; $count: how many areas
export-note-within = Areas: { $level } in { $name }, { $code } ({ $count }).
# $level: the name of a level; $count: how many areas
export-note-selection = Areas: { $level }, a selection ({ $count }).
export-note-states = Each column of figures has its status beside it, in a column whose name ends in _state: published, estimated, unavailable (there is no figure) or suppressed (the publisher withholds it). An empty cell is not zero.
# $columns: names of measures
export-note-estimated = Some figures or all of them are estimates: { $columns }.
# $columns: names of measures
export-note-suppressed = Some figures are withheld by their publisher: { $columns }.
# $columns: names of measures
export-note-unavailable = There are no figures for these areas: { $columns }.
# $count: how many more
export-note-more = and { $count } more
# $title: what the map shows; $method: how the classes were made; $classes: the classes
export-note-classes = Classes of the map of “{ $title }”: { $method }: { $classes }. A class includes its upper bound.
export-note-boundaries = Boundaries and codes are those of December 2021.
export-note-boundaries-ward = Boundaries and codes are those of May 2025. Wards are not made of whole small areas: their Census figures are estimated from those of the small areas that fit them best.
export-note-boundaries-oa = Codes are those of December 2021. There are no shapes of output areas here.
export-note-disclosure = The Office for National Statistics changes small Census counts slightly so that nobody can be recognised. Differences of a few people mean nothing, and sums can differ a little from published totals.
export-note-vintages = The figures are from different dates, which are named with each column.
export-note-average = Figures describe areas, not people or homes: not everybody in an area lives as its figure says.
# $recipe and $id: its name and id; $normalisation, $aggregation, $missing and $reference: its choices; $weights: its dimensions and measures
export-note-recipe = Recipe “{ $recipe }” ({ $id }). Making measures comparable: { $normalisation }. Putting them together: { $aggregation }. When a figure is missing: { $missing }. Compared with: { $reference }. Weights: { $weights }.
export-note-reference-wales = all areas of the level in Wales
export-note-reference-selection = the selected areas
# $count: how many areas have a score
export-note-ranks = Scores and ranks are among all areas of this level in Wales; areas with a score: { $count }. Rank 1 is the worst.
# $runs: a number; $seed: the seed
export-note-certainty = The range of the rank comes from runs with other weights and methods (runs: { $runs }, seed: { $seed }).
# $subject: what it is about; $statistic: the statistic; $weights: who is a neighbour; $style: how neighbours count; $alpha: the level of significance; $correction: how it is corrected
export-note-hotspots = { $statistic } of “{ $subject }”. Neighbours: { $weights }; weights: { $style }; level of significance: { $alpha }; correction: { $correction }.
# $second: the second measure
export-note-second = Looked for among the neighbours: { $second }.
export-note-analytic = p is that of z, without permutations.
# $count: how many permutations; $seed: the seed
export-note-permutations = p comes from conditional permutations (permutations: { $count }, seed: { $seed }).
export-note-bridged = Pieces without a link were joined by their shortest links.
# $threshold: the threshold
export-note-threshold = Areas with a figure of at least { $threshold } count as 1, others as 0.
# $file: the file’s name; $count: how many features
export-note-layer = From the file “{ $file }” (features: { $count }). Cyswllt does not know how its figures came about.
# $system: what the file calls its coordinates
export-note-system = The coordinates are in a system that the file calls “{ $system }” and that Cyswllt does not know; they were left as they are.
export-source-own = The user’s own file
    .licence = Not known: ask whoever made the file

## The notes as a text

# $date: the date, year first
export-text-made = Made with Cyswllt on { $date }.
export-text-notes = What to know
export-text-columns = Columns
export-text-sources = Sources and licences
export-text-attribution = Attribution, to be repeated wherever the figures go

## Alternative text of a map

# $title: what the map shows; $subtitle: unit and level; $areas: how many areas; $classes: each class with its number of areas
export-map-alt = Map of Wales or a part of it: { $title } ({ $subtitle }). Areas shown: { $areas }. Areas in each class: { $classes }.
# $class: the class as the legend has it; $count: how many areas
export-map-class = { $class }: { $count }

## Circles in a picture

export-circles-residents = Circles stand in the place of areas: the area of a circle is in proportion to the residents.
export-circles-households = Circles stand in the place of areas: the area of a circle is in proportion to the households.
export-circles-premises = Circles stand in the place of areas: the area of a circle is in proportion to the premises.
# $median and $most: distances with their unit
export-circles-moved = No circle covers another: half of them were moved by { $median } at most, all of them by { $most } at most.

## Errors

# $ending: what the file ends in; $endings: what it may end in
error-export-ending = “{ $ending }” is no ending of a file that Cyswllt writes. Name a file that ends in one of these: { $endings }.
error-export-no-measures = There is nothing to export. Name at least one measure.
# $level: the level’s id
error-export-no-areas = There is no area of the level { $level } in what you asked for. Choose another level, or other areas.
# $column: what was asked for; $columns: what there is
error-export-no-column = The map is to show “{ $column }”, which is not among the columns. Export it too, or show one of these: { $columns }.
# $found: what was given; $known: what there is
error-export-palette = There is no palette called “{ $found }”. The palettes are { $known }.
# $found: how many classes; $limit: the most there may be
error-export-classes = { $found } classes are too many to be told apart. Choose at most { $limit }.
# $level: the level’s id
error-export-no-shapes = The level { $level } has no shapes, so there is no map of it. Choose country, authority, ward, msoa or lsoa, or another format.
# $format: the ending; $file: the layer’s file
error-export-no-picture = A { $format } file is a picture of the map of Wales, which “{ $file }” is not. Choose GeoJSON or GeoPackage and draw it with another program.
error-export-no-map = Nothing here can be drawn as a map: no column has figures that can be put into classes. Choose another format, or other measures.
# $detail: what is wrong with it, in English
error-export-grid = A coordinate cannot be turned into longitude and latitude: { $detail }. Choose GeoPackage, which keeps coordinates as they are, or correct the layer.
# $format: the ending; $found: how many rows; $limit: the most there may be
error-export-rows = { $found } rows do not fit into a { $format } file, which holds { $limit }. Choose fewer areas, or another format.
# $format: the ending; $found: how many columns; $limit: the most there may be
error-export-columns = { $found } columns do not fit into a { $format } file, which holds { $limit }. Choose fewer measures, or another format.
# $path: the folder
error-export-folder = “{ $path }” is a folder. Give the name of a file in it.
error-export-cancelled = Stopped. Nothing was written; what was there before is as it was.

## The command line

# $path: the file; $rows: how many areas or features
cli-export-written = { $path } written (rows: { $rows }).
# $path: the file
cli-export-beside = { $path } written: notes, sources and licences.
