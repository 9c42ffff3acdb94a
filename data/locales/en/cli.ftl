### What the command line says on standard error. Its output itself is fixed and English.

# $count: rows left out; $file: the file’s name
cli-rows-skipped = { $count ->
        [one] { $count } row of { $file } was skipped: no figure in it.
       *[other] { $count } rows of { $file } were skipped: no figure in them.
    }
# $count: queries without an answer; $total: queries asked
cli-not-found = { $count ->
        [one] { $count } of { $total } queries was not found.
       *[other] { $count } of { $total } queries were not found.
    }
# $count: files written; $folder: where
cli-files-written = { $count ->
        [one] { $count } file written to { $folder }.
       *[other] { $count } files written to { $folder }.
    }
# $measure: its label; $level: the level’s name
cli-no-values = “{ $measure }” has no figures at this level: { $level }.
# $count: how many of the figures shown are estimates
cli-estimates = { $count ->
        [one] { $count } figure is an estimate.
       *[other] { $count } figures are estimates.
    }
# $command: the command; $formats: the formats it has, in one text
cli-format = The command { $command } has no such format. It has: { $formats }.
# $level: the level’s name; $code: the area’s code
cli-none-within = There is no area of the level { $level } inside { $code }.

## Columns of tables on a terminal

cli-column-code = Code
cli-column-name = Name
cli-column-name_cy = Name in Welsh
cli-column-level = Level
cli-column-parent = Part of
cli-column-place = Place
cli-column-place_cy = Place in Welsh
cli-column-rural_urban = Rural or urban class
cli-column-health_board = Health board
cli-column-id = Measure
cli-column-label = Name of the measure
cli-column-unit = Unit
cli-column-universe = Of whom or what
cli-column-direction = Direction
cli-column-levels = Levels
cli-column-source = Source
cli-column-vintage = Date of the data
cli-column-query = Query
cli-column-grid = Grid reference
cli-column-method = Method
cli-column-class = Class
cli-column-lower = Above
cli-column-upper = Up to
cli-column-count = Number
cli-column-adcm = Deviation from medians
cli-column-gvf = Goodness of fit
