### Hotspots: what an area is, what that means, what it does not mean, and what to know before trusting it.

## Statistics

hotspot-statistic-moran = Moran’s I
hotspot-statistic-geary = Geary’s C
hotspot-statistic-g = Getis–Ord G
hotspot-statistic-local-moran = Local Moran’s I
hotspot-statistic-gi = Getis–Ord Gi
hotspot-statistic-gi-star = Getis–Ord Gi*
hotspot-statistic-local-geary = Local Geary’s c
hotspot-statistic-join-count = Join count (BB)
hotspot-statistic-moran-bivariate = Bivariate Moran’s I

## What a statistic looks for

hotspot-seeks-moran = Do like values lie near each other overall?
hotspot-seeks-geary = Do neighbours differ less than chance alone would explain, overall?
hotspot-seeks-g = Do high values gather, or low ones, overall?
hotspot-seeks-local-moran = Where do like values lie together, and which areas stand out from their surroundings?
hotspot-seeks-gi = Around which areas do high or low values gather, the area itself left out?
hotspot-seeks-gi-star = Where do high or low values gather, the area itself counted in?
hotspot-seeks-local-geary = Which areas are like their neighbours, and which are unlike them?
hotspot-seeks-join-count = Where do areas above the threshold lie side by side?

## Classes

hotspot-class-high-high = High among high
hotspot-class-low-low = Low among low
hotspot-class-low-high = Low among high
hotspot-class-high-low = High among low
hotspot-class-hot = Hotspot
hotspot-class-cold = Cold spot
hotspot-class-other-positive = Like its neighbours
hotspot-class-negative = Unlike its neighbours
hotspot-class-join = Side by side
hotspot-class-not-significant = Not significant
hotspot-class-island = No neighbours
hotspot-class-missing = No figure
hotspot-class-outside = Outside the chosen area
hotspot-class-global = Part of the whole

## What a class means

hotspot-means-high-high = Unusually high, surrounded by high
hotspot-means-low-low = Unusually low, surrounded by low
hotspot-means-low-high = Low, surrounded by unusually high
hotspot-means-high-low = High, surrounded by unusually low
hotspot-means-hot = High values gather here more than chance alone would explain
hotspot-means-cold = Low values gather here more than chance alone would explain
hotspot-means-other-positive = More like its neighbours than chance alone would explain, on both sides of the mean
hotspot-means-negative = More unlike its neighbours than chance alone would explain
hotspot-means-join = Above the threshold, with more such neighbours than chance alone would explain
hotspot-means-not-significant = Nothing here that chance could not bring about
hotspot-means-island = No neighbour with a figure, so nothing can be said of its surroundings
hotspot-means-missing = There is no figure for this area, so it took no part
hotspot-means-outside = This area was not part of the question
hotspot-means-global = The statistic describes the whole, not this area
# $means: what the class means; $confidence: 90, 95 or 99
hotspot-with-confidence = { $means }; { $confidence }% confidence
# $means: what the class means
hotspot-below-confidence = { $means }; less than 90% confidence

## Is high good or bad?

hotspot-direction-higher_is_worse = High values are worse here: high means a greater risk of exclusion.
hotspot-direction-lower_is_worse = Low values are worse here: low means a greater risk of exclusion.
hotspot-direction-neutral = Neither high nor low is worse here.

## What a result does not mean

hotspot-not-moran = It says whether there is a pattern, not where it is, and not why.
hotspot-not-geary = It says whether neighbours are alike, not where, and not whether they are high or low.
hotspot-not-g = It says whether high or low values gather, not where. Where both do, they can cancel out.
hotspot-not-local-moran = An area that stands out need not be the highest or the lowest of all. The confidence is about the pattern around it, not about its own figure, and it names no cause. People in areas that do not stand out can be as badly off.
hotspot-not-gi = A hotspot is a place around which high values gather; its own figure may be low. It names no cause, and need outside hotspots is just as real.
hotspot-not-gi-star = A hotspot is a place where high values gather; single areas in it can be low. It names no cause, and need outside hotspots is just as real.
hotspot-not-local-geary = It is neither good nor bad for an area to be like its neighbours. The confidence is about likeness, not about how high the figure is.
hotspot-not-join-count = An area beside others like it is not worse off than one that lies alone. It all depends on the threshold: try another.
hotspot-not-moran-bivariate = It compares an area with its neighbours’ second figure. It does not say that the two go together within an area, nor that one causes the other.

## The result for the whole

# $name: the statistic; $statistic, $expected, $z and $p: numbers as they are written; $p begins with = or <
hotspot-global = { $name } = { $statistic } (by chance: { $expected }), z = { $z }, p { $p }.
# $name: the statistic; $statistic: a number as it is written
hotspot-global-bare = { $name } = { $statistic }.
hotspot-global-alike = Like values lie near each other.
hotspot-global-unlike = Unlike values lie near each other.
hotspot-global-high = High values lie near each other.
hotspot-global-low = High values lie apart, or low ones near each other.
hotspot-global-together = Areas above the threshold lie side by side.
hotspot-global-apart = Areas above the threshold lie apart.
hotspot-global-second-high = Where the first is high, the second is high nearby.
hotspot-global-second-low = Where the first is high, the second is low nearby.
hotspot-global-none = There is no pattern that chance could not bring about.

## Warnings

# $count: areas with a figure
warning-too-few-areas = { $count ->
        [one] Only { $count } area has a figure: with fewer than 30, chance plays a large part. Choose a level with more areas.
       *[other] Only { $count } areas have a figure: with fewer than 30, chance plays a large part. Choose a level with more areas.
    }
# $share: per cent of the areas
warning-too-few-neighbours = { $share }% of the areas have fewer than three neighbours, so their result hangs on one or two figures. Try the eight nearest neighbours.
# $runs: permutations used; $needed: how many would do
warning-permutations-too-few = { $runs } permutations are too few for this level of significance and correction: with more of them other areas might stand out. { $needed } would do.
# $count: how many links
warning-bridged = { $count ->
        [one] The areas fall into pieces without a link between them, such as an island and the mainland. 1 link between the nearest centres of two pieces makes neighbours of their areas, as asked.
       *[other] The areas fall into pieces without a link between them, such as islands and the mainland. { $count } links between the nearest centres of pieces make neighbours of their areas, as asked.
    }
# $count: pieces without a link between them
warning-components = { $count ->
        [one] The areas are { $count } piece.
       *[other] The areas fall into { $count } pieces without a link between them, such as an island and the mainland. They can be bridged by their shortest links.
    }
# $count: areas without a neighbour
warning-islands = { $count ->
        [one] { $count } area has no neighbour and no result. It counts in the mean.
       *[other] { $count } areas have no neighbour and no result. They count in the mean.
    }
# $count: areas without a figure
warning-missing = { $count ->
        [one] { $count } area has no figure and took no part.
       *[other] { $count } areas have no figure and took no part.
    }
# $least: the least value
warning-shifted = Some scores are negative, so all were raised by the least of them ({ $least }). This changes the statistic, but neither z nor p.

## Errors

# $found: what was given
error-hotspots-alpha = The level of significance is { $found }. Give a number above 0 and below 1, such as 0.05.
# $found: what was given
error-hotspots-permutations = { $found } permutations are not possible. Give 0 for p-values without permutations, or 99 to 99,999.
# $statistic: the statistic
error-hotspots-threshold = The statistic { $statistic } takes no such threshold. Only a join count has one, a finite number.
# $statistic: the statistic
error-hotspots-second = The statistic { $statistic } takes one measure. Only moran and local-moran compare two.
# $areas: how many areas there are
error-hotspots-no-values = { $areas ->
        [one] The only area has no figure. Choose another level, another part of Wales or another measure.
       *[other] None of the { $areas } areas has a figure. Choose another level, another part of Wales or another measure.
    }
# $found: areas with a figure; $needed: how many are needed
error-hotspots-too-few = { $found ->
        [one] Only { $found } area has a figure; at least { $needed } are needed to compare neighbours. Choose a level with more areas, or a larger part of Wales.
       *[other] Only { $found } areas have a figure; at least { $needed } are needed to compare neighbours. Choose a level with more areas, or a larger part of Wales.
    }
# $value: the value; $areas: how many areas
error-hotspots-constant = All { $areas } areas have the same figure, { $value }: there is no pattern in a constant. Choose another measure.
# $statistic: the statistic; $area: the first area; $value: its value
error-hotspots-negative = { $area } has the figure { $value }, but { $statistic } is a share of a sum and takes no negative figures. Use local-moran, or a measure that is never negative.
# $area: the first area; $value: its value
error-hotspots-not-binary = { $area } has the figure { $value }, but joins are counted of figures that are 0 or 1. Give a threshold from which on a figure counts as 1.
# $areas: how many areas
error-hotspots-no-neighbours = None of the { $areas } areas has a neighbour. Choose a wider neighbourhood, such as the eight nearest (knn:8).
error-hotspots-single = Only one area has a figure above 0, but G multiplies the figures of neighbours. Use local-moran, or another measure.
error-hotspots-no-points = The pieces cannot be bridged: the areas have no shapes to measure between.
# $statistic: what was given
error-unknown-statistic = There is no statistic called “{ $statistic }”. The statistics are moran, geary, g, local-moran, gi, gi-star, local-geary and join-count.

## Columns of tables on a terminal

cli-column-value = Value
cli-column-statistic = Statistic
cli-column-neighbours = Neighbours
# $file: the file; $system: what it calls its coordinates
cli-layer-metres = The file “{ $file }” names its coordinates “{ $system }”. Cyswllt does not know that system and takes its units to be metres for the distance band; choose knn:K or queen if they are not.
# $file: the layer’s file
cli-layer-recognised = The coordinates of “{ $file }” are taken to be British National Grid (EPSG:27700), judging by their size.
