### The priority index in the window: the recipe at the left, the legend, the result and the table at the right.
### Names of measures, levels and units are in measures.ftl; words that all tables share in panels.ftl.

## The recipe

index-title = Priority index
index-recipe = Recipe
index-ready-made = Ready-made
index-own = My own
index-about = About this recipe
# $path: a file; $line: a line in it
index-broken = A recipe of yours is left out: { $path }.
# $path: a file; $line: a line in it
index-broken-line = A recipe of yours is left out: { $path }, line { NUMBER($line, useGrouping: "false") }.
index-edited = Changed, not saved
# $recipe: the name of a recipe
index-edited-name = { $recipe } (changed)
index-reset = Undo changes
index-reset-done = All changes to the recipe are undone
# $recipe: the name of a recipe
index-chosen = The map shows the index { $recipe }

## Weights

index-weights = What counts, and how much
index-share = Share
# $count: how many measures a dimension has
index-measures = { $count ->
        [one] 1 measure
       *[other] { $count } measures
    }
# $name: the name of a dimension or a measure
index-weight-of = Weight of { $name }
# $share: a percentage, written out already; $whole: what it is a share of
index-weight-share = { $share } of { $whole }
index-whole = the index
# $measure: the name of a measure
index-worse-of = { $measure }: which figures are worse
index-worse-higher = High figures are worse
index-worse-lower = Low figures are worse
index-target = Target
# $measure: the name of a measure
index-target-of = Target for { $measure }
# $measure: the name of a measure
index-remove = Remove { $measure }
# $measure: the name of a measure
index-removed = { $measure } removed from the recipe
# $level: the name of a level
index-not-at-level = Does not count for: { $level }
# $level: the name of a level
index-none-at-level = Nothing of this counts for: { $level }
index-add = Add a measure
# $level: the name of a level
index-add-note = Measures with figures for: { $level }
index-add-measure = Measure
index-add-choose = Choose a measure
index-add-into = Dimension
index-add-new = A new dimension
# $name: the name of a theme
index-add-new-named = A new dimension: { $name }
index-add-do = Add
# $measure: the name of a measure
index-added = { $measure } added to the recipe

## The method

index-method = Change the method
index-normalisation = Making measures comparable
index-normalisation-min-max = From lowest to highest
index-normalisation-min-max-note = The best area gets 0, the worst 1, the others in proportion. One extreme area squeezes the rest together.
index-normalisation-z-score = Distance from the mean
index-normalisation-z-score-note = How many standard deviations an area is worse than the mean (z-score). Extreme areas count for a lot.
index-normalisation-rank = Rank
index-normalisation-rank-note = Only the order counts, not how far apart areas are. Extreme areas cannot dominate.
index-normalisation-exponential = Rank, the worst stretched apart
index-normalisation-exponential-note = The exponential transformation of the Welsh Index of Multiple Deprivation: differences among the worst areas count for more.
index-normalisation-target = Distance from a target
index-normalisation-target-note = How far an area misses the target, as a share of it. Each measure needs a target; Wales’s own figure is filled in to begin with; where there is none, the middle one of the areas (median).
index-aggregation = Putting them together
index-aggregation-arithmetic = Arithmetic mean
index-aggregation-arithmetic-note = A good figure makes up for a bad one.
index-aggregation-geometric = Geometric mean
index-aggregation-geometric-note = A good figure makes up for a bad one only in part: areas that are bad in everything come first.
index-missing = When a figure is missing
index-missing-drop = No score for that area
index-missing-drop-note = An area without one of the figures gets no score. Nothing is guessed.
index-missing-renormalise = Use the figures there are
index-missing-renormalise-note = The weights of the figures that are there count alone. Such areas are compared on less; how much is stated for each.
index-reference = Compared with
index-reference-wales = Wales
index-reference-wales-note = All areas of Wales set the scale.
index-reference-selection = The selected areas
# $count: how many areas
index-reference-selection-note = { $count ->
        [one] 1 selected area sets the scale; the others are put on it. Selecting other areas changes nothing until you choose to use them.
       *[other] { $count } selected areas set the scale; the others are put on it. Selecting other areas changes nothing until you choose to use them.
    }
# $area: the name of an authority
index-reference-area-note = The areas of { $area } set the scale; the others are put on it.
# $count: how many areas are selected
index-reference-take = { $count ->
        [one] Use the selected area
       *[other] Use the { $count } selected areas
    }

## Saving

index-save = Save under a name
index-save-or-delete = Save or delete
index-save-english = Name in English
index-save-welsh = Name in Welsh
index-save-note = Both are needed, so that everybody can find it. It stays on this computer.
index-save-missing-en = The English name is missing.
index-save-missing-cy = The Welsh name is missing.
index-save-do = Save
index-save-changes = Save changes
index-save-as-new = Save as a new recipe
# $recipe: the name of a recipe
index-saved = Recipe { $recipe } saved
index-delete = Delete this recipe
# $recipe: the name of a recipe
index-delete-sure = Delete “{ $recipe }”? It cannot be brought back.
index-delete-do = Delete
index-delete-keep = Keep it
# $recipe: the name of a recipe
index-deleted = Recipe { $recipe } deleted

## The legend

index-view = What the colours show
index-view-rank = Rank
index-view-certainty = Certainty
index-view-rank-shown = The map shows ranks
index-view-certainty-shown = The map shows how sure it is that an area is in the worst tenth
# $level: the name of a level
index-legend-rank = Rank in Wales · { $level }
# $level: the name of a level
index-legend-certainty = In the worst tenth in how many runs · { $level }
index-legend-caption = Groups of the map with the number of areas in each
index-legend-group = Group
index-rank-group-1 = Worst 10%
index-rank-group-2 = Worst 10–20%
index-rank-group-3 = Worst 20–30%
index-rank-group-4 = Worst 30–50%
index-rank-group-5 = The other half
index-certainty-group-1 = 95% of runs or more
index-certainty-group-2 = 75–95%
index-certainty-group-3 = 50–75%
index-certainty-group-4 = 5–50%
index-certainty-group-5 = Less than 5%
index-legend-wimd = The groups that the Welsh Index of Multiple Deprivation uses on its maps.
# $runs: a number, written out already
index-certainty-pending = Working out how sure this is in { $runs } runs…
# $runs: a number, written out already
index-certainty-note = { $runs } runs with other weights, and other ways of comparing and combining.
index-certainty-single = Only one measure counts at this level, so no weight and no method can change the order much: this says nothing about how sure the ranks are.
index-certainty-ready = The certainty has been worked out
index-certainty-short = being worked out
index-no-score = No score
# $rank and $of: numbers, written out already
index-rank-of = { $rank } of { $of }
# $rank: a rank as index-rank-of has it
index-map-rank = Rank { $rank }
# $share: a percentage, written out already
index-map-share = Worst tenth in { $share } of runs
# $low and $high: ranks, written out already
index-between-short = Rank { $low } to { $high } in 90% of runs

## The result

# $count: how many areas, $scope: a part of Wales
index-worst-title = { $count ->
        [0] No area has a score: { $scope }
        [one] The worst area: { $scope }
       *[other] The { $count } worst areas: { $scope }
    }
# $of: a number, written out already
index-worst-note = Rank 1 of { $of } is the worst. Choose an area to see what made its rank and how sure it is.
index-ranks-of-wales = Ranks are those in the whole of Wales.
# $share: a percentage, written out already
index-worst-sure = worst tenth in { $share } of runs
index-back = The worst areas
index-rank = Rank in Wales
index-decile = Decile
index-score = Score
index-rank-note = Rank 1 and decile 1 are the worst.
# $share: a percentage, written out already
index-weight-used = Some figures are missing here: those there are stand for { $share } of the recipe’s weights.
index-area-none = This area has no score: figures that the recipe needs are missing.
index-how-sure = How sure is the rank?
# $low and $high: ranks; $runs: a number; all written out already
index-between = Between rank { $low } and { $high } in 90% of { $runs } runs with other weights and methods.
# $share: a percentage, written out already
index-in-worst = In the worst tenth in { $share } of them.
index-key-rank = this recipe’s rank
index-key-median = middle of the runs
index-key-range = 90% of the runs
index-key-tenth = worst tenth

## What made a score

index-made = What made the score
index-made-note = Each bar is a measure’s part of the score; together they are the score.
# $share: a percentage, written out already
index-weight-is = weight { $share }
index-made-table = The same numbers as a table
index-part-measure = Measure
index-part-value = Figure
index-part-state = Status
index-part-normalised = Made comparable
index-part-weight = Weight
index-part-contribution = Part of the score

## What drives a rank

index-drivers = What drives this rank?
index-drivers-what = Which choice moves this area’s rank the most: a weight, the way of comparing, or the way of combining?
index-drivers-ask = Work it out
index-drivers-busy = Working it out…
index-drivers-ready = What drives the rank has been worked out
# $factor: one of the driver names below; $share: a percentage, written out already
index-drivers-strongest = Most of all: { $factor }. It has a part in { $share } of the ups and downs of this rank.
index-drivers-none = Nothing: the rank is the same whatever the weights and the method.
index-driver-factor = Choice
index-driver-first = Alone
index-driver-total = With others
# $name: the name of a dimension
index-driver-dimension = Weight of { $name }
# $name: the name of a measure, $dimension: of its dimension
index-driver-measure = Weight of { $name } in { $dimension }
index-driver-normalisation = Way of making measures comparable
index-driver-aggregation = Way of putting them together
# $runs: a number, written out already
index-drivers-note = Share of the variance of the rank: by the choice alone (first-order Sobol index) and with what it does together with others (total index), from { $runs } samples. Shares with others can add up to more than 100%.

## Cautions

index-cautions = Before you use it
# $count: how many areas have a score
index-all-scored = { $count ->
        [one] The only area has a score.
       *[other] All { $count } areas have a score.
    }
# $count: how many areas have none; $scored: how many have one, written out already
index-unscored = { $count ->
        [one] { $scored } areas have a score; 1 has none, because a figure that the recipe needs is missing.
       *[other] { $scored } areas have a score; { $count } have none, because figures that the recipe needs are missing.
    }
index-no-cautions = No other cautions for this recipe.
index-means = What does it mean, and what does it not mean?
index-means-does = The index puts areas in order by the measures and weights of this recipe. It says where to look first.
index-means-not = It does not say how many people are excluded, nor that everybody in an area is. Half the score is not half the need. Areas whose ranks lie close together are alike; look at the range of ranks before you tell one from another. Other weights are as defensible as these.
index-correlation = How the measures go together
index-correlation-note = Correlation (Pearson’s r) over the areas with figures: 1 means that two measures always rise together, so that together they count twice; 0 that they have nothing to do with each other; below 0 that one falls as the other rises. The darker the colour, the stronger the link.

## How it is worked out

index-how = How this is worked out
index-how-min-max = Each figure x becomes (x − lowest) ÷ (highest − lowest), turned round where low figures are worse.
index-how-z-score = Each figure x becomes (x − mean) ÷ standard deviation (of the whole population), turned round where low figures are worse.
index-how-rank = Rank 1 is the highest score; equal scores share the smallest number. Deciles are tenths of the ranks, 1 the worst.
index-how-min-rank = Each figure becomes its rank from the least bad, divided by the number of areas; equal figures share the lowest rank.
index-how-exponential = Each figure becomes its rank R from the least bad, divided by the number of areas, and then −23 · ln(1 − R · (1 − e^(−100/23))): from 0 to 100, with the worst areas stretched apart.
index-how-target = Each figure x becomes (x − target) ÷ the target’s size, turned round where low figures are worse.
# $reference: what the scale is set by
index-how-reference = The scale is set by: { $reference }.
index-how-weights = Weights are divided by their sum, within each dimension and over the dimensions.
index-how-arithmetic = Measures become a weighted mean in each dimension, and the dimensions a weighted mean: the score. It is not rescaled.
index-how-geometric = Measures become a weighted geometric mean in each dimension, and so do the dimensions: the score. It is not rescaled.
# $shift: a number, written out already
index-how-shift = So that there is a logarithm of every figure, { $shift } is added to each before, and taken off after.
index-how-drop = An area that lacks a figure has no score.
index-how-renormalise = Where a figure is missing, the weights of the others are divided by their sum.
index-how-contribution = A measure’s part of the score is its weight times its comparable figure; for the geometric mean it is its part of the logarithm, scaled so that the parts add up to the score exactly (logarithmic mean).
# $runs: a number, written out already; $seed: a number
index-how-certainty = How sure: in { $runs } runs weights are drawn around the recipe’s (Dirichlet distribution), and ways of comparing and of combining are drawn at random. The same recipe gives the same answer every time (seed { $seed }).
index-how-drivers = What drives a rank: variance-based sensitivity, first-order and total Sobol indices.
index-how-sources = Sources
index-how-wimd-source = Welsh Government, Welsh Index of Multiple Deprivation: technical report (exponential transformation, groups on maps)

## The table

index-table-rank = Rank
index-table-interval = Rank range
index-table-interval-hint = The ranks between which 90% of the runs lie
index-table-share = Worst tenth
index-table-share-hint = In how many of the runs the area is in the worst tenth
index-table-decile = Decile
index-table-low = Rank, 5% of runs
index-table-high = Rank, 95% of runs
# $area: the name of an authority
index-table-scope = { $area } (ranks in Wales)
