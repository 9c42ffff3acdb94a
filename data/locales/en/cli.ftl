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
