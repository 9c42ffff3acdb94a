### Recipes and the priority index: what is wrong, what to be wary of. Used by the window and the command line.

## What is wrong with a recipe

# $id: what was given as the id of a recipe
error-unknown-recipe = There is no recipe called “{ $id }”. Choose one from the list of recipes, or name a file.
# $reason: what was found and what would be right, in English
error-recipe-broken = The recipe cannot be read: { $reason }.
# $size and $limit: bytes
error-recipe-too-large = The recipe is { $size } bytes long; at most { $limit } are read. Check that it is the right file.
# $id: what was given
error-recipe-id = “{ $id }” cannot be an id. Use 1 to 60 letters without accents, digits, hyphens and underscores.
# $id: what was given
error-recipe-file-id = “{ $id }” cannot be the id of a recipe of your own. Use 1 to 60 lower-case letters without accents, digits and hyphens; the file is named after the id.
# $id: the id
error-recipe-taken = “{ $id }” is the id of a recipe that comes with Cyswllt, or of a file that cannot be read. Choose another.
# No variables
error-recipe-too-many-files = You already have as many recipes of your own as can be kept. Delete one first.
# $key: the key, e.g. label_en; $length and $limit: characters
error-recipe-text = { $key } has { $length } characters. Give it from 1 to { $limit }.
# No variables
error-recipe-empty = The recipe has no dimensions. Add one with at least one measure.
# $dimension: its id
error-recipe-dimension-empty = The dimension “{ $dimension }” has no measures. Add one, or leave the dimension out.
# $count: how many there are; $limit: how many there may be
error-recipe-too-many = The recipe has { $count } dimensions or measures; at most { $limit } are possible. Leave some out.
# $dimension: its id
error-recipe-dimension-twice = Two dimensions are called “{ $dimension }”. Rename one.
# $dimension and $measure: their ids
error-recipe-measure-twice = The dimension “{ $dimension }” has the measure “{ $measure }” twice. Leave one out, or give the two different levels.
# $item: the id of the dimension or measure; $weight: what was given
error-recipe-weight = The weight of “{ $item }” is { $weight }. Give a number from 0 up.
# No variables
error-recipe-weights-zero = The weights of the dimensions add up to zero. Give at least one a weight above 0.
# $dimension: its id
error-recipe-dimension-weights-zero = The weights of the measures of “{ $dimension }” add up to zero. Give at least one a weight above 0, or the whole dimension the weight 0.
# $field: what a recipe asks for; $fields: the fields that the layer has
error-recipe-field = The layer has no field called “{ $field }”. It has: { $fields }.
# $measure: its id
error-recipe-no-direction = The measure “{ $measure }” is neither better nor worse when it is high. Say in the recipe which is worse: worse = higher or worse = lower, in straight quotation marks.
# $measure: its id
error-recipe-no-target = The measure “{ $measure }” has no target. Give it one, or choose another normalisation.
# $measure: its id; $target: what was given
error-recipe-target = The target of “{ $measure }” is { $target }. Give a number other than 0: the distance is a share of it.
# $measure: its id
error-recipe-no-levels = The measure “{ $measure }” counts at no level. Name at least one, or leave the levels out.
# $reference: what was given
error-recipe-reference = The recipe refers to “{ $reference }”, which is neither wales, selection nor the code of an area such as W06000015. A layer of your own has no codes: use wales or selection.

## Why there is no index

# $dimension: its id; $level: the level’s id
error-index-no-measures = No measure of “{ $dimension }” counts at the level { $level }. Choose another level, or add a measure.
# $measure: its id; $level: the level’s id
error-index-no-values = The measure “{ $measure }” has no figures at the level { $level }. Choose another level, leave the measure out, or let the weights of the others count alone (missing: renormalise).
# $measure: the field’s name
error-index-field-empty = The field “{ $measure }” is empty throughout. Leave it out, or let the weights of the others count alone (missing: renormalise).
# No variables
error-index-no-selection = The recipe refers to the selected areas, but none is selected. Select areas, or refer to the whole of Wales.
# $position: what was given; $areas: how many areas there are
error-index-position = There is no area with the number { $position }; there are { $areas }.
# $reference: the code; $level: the level’s id
error-index-reference-empty = There is no area of the level { $level } inside { $reference }, to which the recipe refers. Choose another level, or refer to another area.
# $measure: its id; $count: areas with a figure
error-index-too-few = At least two of the areas referred to need a figure of “{ $measure }”; { $count ->
        [one] { $count } has one.
       *[other] { $count } have one.
    } Refer to more areas, or leave the measure out.
# No variables
error-index-nothing-scored = No area has a figure of every measure. Leave measures out, or let the weights of what is there count alone (missing: renormalise).
# No variables
error-index-not-scored = This area has no score. Choose one that has.
# $measure: its id
error-index-out-of-range = The figures of “{ $measure }” are too large to be compared. Give them in another unit.
# $runs: what was given
error-index-runs = { $runs } runs are not possible. Choose a number from 1 to 100,000.
# $concentration: what was given
error-index-concentration = The concentration { $concentration } is not possible. Choose a number above 0; 50 is usual.
# $file: the layer’s file; $id: what was given
error-index-no-feature = The layer “{ $file }” has no feature with the id “{ $id }”. Check the id, and that --id names the right field.
# No variables
error-matrix-empty = No area has both figures. Choose another level or another measure.

## What to be wary of

# $measure and $of: the measures
warning-counted-twice = “{ $measure }” is counted twice: it is also in “{ $of }”, as an input, as a part of it or in another form.
# $first and $second: the measures; $r: the correlation coefficient
warning-opposed = “{ $first }” and “{ $second }” pull against each other (correlation { $r }): where one is worse the other is better, so together they say little.
warning-correlated = “{ $first }” and “{ $second }” say nearly the same (correlation { $r }), so what they have in common counts double.
# $measure: the measure
warning-constant-measure = “{ $measure }” has the same figure in all areas referred to and makes no difference to the ranks.
# $measure: the measure
warning-raw-count = “{ $measure }” is a count, not a rate: it is high where there are many people. Choose a rate to compare areas.
# $measures: the measures, in one text
warning-levels-left-out = Left out at this level: { $measures }.
# $count: areas
warning-missing-areas = { $count ->
        [one] { $count } area has no score, because a figure is missing.
       *[other] { $count } areas have no score, because a figure is missing.
    }
# $count: areas
warning-renormalised = { $count ->
        [one] { $count } area is scored only by the measures it has; their weights were scaled up.
       *[other] { $count } areas are scored only by the measures they have; their weights were scaled up.
    }
# $measure: the measure; $count: figures
warning-estimated = { $count ->
        [one] { $count } figure of “{ $measure }” is an estimate.
       *[other] { $count } figures of “{ $measure }” are estimates.
    }

## The command line

# $file and $line: where the recipe is at fault
cli-place = { $file }, line { NUMBER($line, useGrouping: "false") }:
# $shift: the number
cli-shift = Geometric mean: { $shift } was added to every normalised figure before its logarithm was taken.
# $count: areas written; $total: areas ranked
cli-ranks-of-all = Ranks are those among all { $total } areas, of which { $count ->
        [one] { $count } is shown.
       *[other] { $count } are shown.
    }
cli-column-score = Score
cli-column-rank = Rank
cli-column-rank_low = Rank from
cli-column-rank_high = to
cli-column-share_worst_decile = In worst tenth
