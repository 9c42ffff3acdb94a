### Hotspots in the window: what is chosen, what is found. What classes and statistics are called is in hotspots.ftl.

## What an analysis is about

subject-indexes = Ready-made indexes
subject-own = My own indexes
subject-worse-score = A high score is worse.
subject-worse-higher = Here high values are worse.
subject-worse-lower = Here low values are worse.
subject-worse-neither = Here neither high nor low values are worse.

## What is chosen

hotspots-panel-title = Look for hotspots
hotspots-subject = Hotspots of
hotspots-second = … surrounded by
hotspots-circular = The two have measures in common, so they go together for that reason alone. Choose two that share none.
hotspots-kind = What to look for
hotspots-kind-gi-star = Hot and cold spots
    .method = Getis–Ord Gi*
hotspots-kind-local-moran = Clusters and outliers
    .method = local Moran
hotspots-kind-local-geary = Similar neighbours
    .method = local Geary
hotspots-kind-bivariate = One measure surrounded by another
    .method = bivariate local Moran
hotspots-confidence = At least how sure
# $percent: 90, 95 or 99
hotspots-percent = { $percent }%
hotspots-settings = Settings
hotspots-settings-changed = changed
hotspots-neighbourhood = Neighbours are
hotspots-neighbourhood-queen = areas that touch, by line or corner (queen)
hotspots-neighbourhood-rook = areas that touch along a line (rook)
hotspots-neighbourhood-knn = the nearest areas (k nearest)
hotspots-neighbourhood-band = areas within a distance (distance band)
hotspots-nearest = How many
hotspots-metres = Metres
hotspots-bridge = Bridge islands such as Anglesey
    .why = Adds the shortest links between groups of areas that do not touch; they are listed with the result.
hotspots-inside = Compare within
hotspots-inside-wales = Wales
hotspots-inside-authority = the authority looked into (choose one above the map)
# $area: name of an authority
hotspots-inside-named = { $area } alone
hotspots-correction = Many areas are tested at once
hotspots-correction-fdr = Few false alarms among the finds (FDR)
    .why = At 95%, about one in twenty of the areas found may be chance. False discovery rate after Benjamini and Hochberg.
hotspots-correction-none = No correction
    .why = Every area is judged as if it were the only one: at 95%, one in twenty areas stands out by chance.
hotspots-correction-bonferroni = No false alarm at all (Bonferroni)
    .why = The strictest: many real hotspots are missed.
hotspots-permutations = Shuffles to compare with
    .why = Values are dealt out to the areas at random this many times (permutations), to see what chance alone would do. The same question gets the same answer.
hotspots-reset = Back to the usual settings
hotspots-working = Looking for hotspots…
hotspots-nothing = There is nothing to list; the result says why.

## The legend

# $subject: a measure or an index
hotspots-title = Hotspots of { $subject }
# $second: a measure or an index
hotspots-legend-second = surrounded by { $second }
hotspots-legend-class = Class
# $class: what an area is, such as “Hotspot”; $percent: 90, 95 or 99
hotspots-tier = { $class }, { $percent }% sure
hotspots-pattern-plain = Plain
hotspots-pattern-hatched = Diagonal lines
hotspots-pattern-dotted = Dots
hotspots-pattern-lined = Lines
hotspots-seeks-moran-bivariate = Where is one measure high or low, and the other high or low in the areas around?
hotspots-not-title = What it does not mean
hotspots-not-borders = Areas differ in size: a large one on the map may have few people. What lies across the border of Wales is not known.

## What was found

hotspots-wales = Wales
# $place: Wales or an authority; $clusters and $areas: numbers with what they count
hotspots-headline = { $place }: { $clusters }, { $areas }
# $place: Wales or an authority; $clusters, $areas and $residents: numbers with what they count
hotspots-headline-residents = { $place }: { $clusters } with { $residents } in { $areas }
# $place: Wales or an authority
hotspots-none-high = { $place }: no hotspots
hotspots-none-low = { $place }: no cold spots
hotspots-none-outlier = { $place }: no area stands out
hotspots-count-high = { $count ->
        [one] { $count } hotspot
       *[other] { $count } hotspots
    }
hotspots-count-low = { $count ->
        [one] { $count } cold spot
       *[other] { $count } cold spots
    }
hotspots-count-outlier = { $count ->
        [one] { $count } outlier
       *[other] { $count } outliers
    }
hotspots-areas = { $count ->
        [one] { $count } area
       *[other] { $count } areas
    }
hotspots-residents = { $count ->
        [one] { $count } resident
       *[other] { $count } residents
    }
# $subject: a measure or an index; $place: Wales or an authority; $level: name of a level; $percent: 90, 95 or 99
hotspots-compared = { $subject }, compared within { $place } · { $level } · at least { $percent }% sure
hotspots-warnings = { $count ->
        [one] Before you rely on this: { $count } note
       *[other] Before you rely on this: { $count } notes
    }
hotspots-group-high = Hotspots: high values gather
hotspots-group-low = Cold spots: low values gather
hotspots-group-outlier = Different from their surroundings
# $percent: 90, 95 or 99
hotspots-percent-sure = { $percent }% sure
# $count of a cluster’s $areas areas are surer than all; $percent: 95 or 99
hotspots-more-sure = { $count } of { $areas } areas { $percent }%
# $value: a value as it is written
hotspots-mean = average { $value }
# $count: areas of the cluster outside the authority
hotspots-beyond = { $count ->
        [one] Continues across the border: { $count } more area
       *[other] Continues across the border: { $count } more areas
    }
# $places: names of places; $count: how many areas
hotspots-cluster-shown = { $count ->
        [one] The map shows { $places }: { $count } area selected
       *[other] The map shows { $places }: { $count } areas selected
    }
# $count: how many clusters there are
hotspots-all = { $count ->
        [one] Show { $count }
       *[other] Show all { $count }
    }
hotspots-fewer = Show fewer
# $names: names; $count: how many more
hotspots-names-more = { $names } and { $count } more
# $z, $p and $q: numbers as they are written; $p and $q begin with = or <
hotspots-area-numbers = z { $z }, p { $p }, corrected q { $q }
hotspots-neighbours = { $count ->
        [one] { $count } neighbour
       *[other] { $count } neighbours
    }
hotspots-whole = The pattern as a whole

## Where low values are the worse ones

hotspot-class-hot-better = High values gather (better)
hotspot-class-cold-worse = Low values gather (worse)
hotspot-class-high-high-better = High among high (better)
hotspot-class-low-low-worse = Low among low (worse)
hotspot-means-hot-better = High values, the better end, gather here more than chance alone would explain
hotspot-means-cold-worse = Low values, the worse end, gather here more than chance alone would explain
hotspot-means-high-high-better = Unusually high, the better end, surrounded by high
hotspot-means-low-low-worse = Unusually low, the worse end, surrounded by low
hotspots-group-high-better = The better end: high values gather
hotspots-group-low-worse = The worse end: low values gather
hotspots-count-low-worse = { $count ->
        [one] { $count } place where low values gather (worse)
       *[other] { $count } places where low values gather (worse)
    }
# $place: Wales or an authority
hotspots-none-low-worse = { $place }: low values (worse) gather nowhere

## The scatterplot

# $slope: a number as it is written
hotspots-plot = Moran scatterplot: each point is an area. The line’s slope, { $slope }, is Moran’s I.
# $subject: a measure or an index
hotspots-plot-label = Moran scatterplot of { $subject }
hotspots-plot-up = ↑ mean of the neighbours
hotspots-plot-across = the area itself, in standard deviations →
hotspots-quadrant-high-high = high among high
hotspots-quadrant-low-low = low among low
hotspots-quadrant-high-low = high among low
hotspots-quadrant-low-high = low among high
# $count: points; $slope: a number as it is written; $highHigh, $lowLow, $highLow, $lowHigh: how many points
hotspots-plot-text = Of { $count } areas, { $highHigh } are high among high neighbours, { $lowLow } low among low, { $highLow } high among low and { $lowHigh } low among high. The line’s slope is { $slope }. The table lists every area.

## What the neighbourhoods are like

hotspots-how = Neighbours, islands and gaps
# $count: areas with a figure; $mean: a number as it is written
hotspots-how-neighbours = { $count ->
        [one] { $count } area with a figure; { $mean } neighbours on average.
       *[other] { $count } areas with a figure; { $mean } neighbours on average.
    }
# $count: pieces; $sizes: their numbers of areas, largest first
hotspots-how-components = { $count ->
        [one] { $count } piece, with { $sizes } areas.
       *[other] { $count } pieces without a link between them, with { $sizes } areas.
    }
hotspots-how-connected = All are connected.
# $from and $to: names of areas; $distance: a length as it is written
hotspots-how-bridge = Link added: { $from } to { $to }, { $distance }.
# $count: areas without a neighbour
hotspots-how-islands = { $count ->
        [one] { $count } area without neighbours, no result:
       *[other] { $count } areas without neighbours, no result:
    }
# $count: areas without a figure
hotspots-how-missing = { $count ->
        [one] { $count } area without a figure, took no part:
       *[other] { $count } areas without a figure, took no part:
    }

## The table

hotspots-column-class = Class
hotspots-column-value = Value
hotspots-column-statistic = Statistic
hotspots-column-z = Standard deviations from what chance would give
hotspots-column-p = How often chance alone does as much
hotspots-column-q = p corrected for the number of areas
hotspots-column-neighbours = Neighbours
# $class: what an area is, in one word; $percent: 90, 95 or 99
hotspots-short-tier = { $class } { $percent }%
hotspots-short-hot = Hot
hotspots-short-cold = Cold
hotspots-short-high-high = High–high
hotspots-short-low-low = Low–low
hotspots-short-high-low = High–low
hotspots-short-low-high = Low–high
hotspots-short-other-positive = Alike
hotspots-short-negative = Unlike
hotspots-short-join = Beside
hotspots-short-hot-better = High
hotspots-short-cold-worse = Low
hotspots-short-high-high-better = High–high
hotspots-short-low-low-worse = Low–low
