### Two maps beside each other or over each other, and a small map of every authority.

compare-label = How maps are shown
compare-one = One map
compare-side = Side by side
compare-swipe = Swipe
compare-multiples = By authority
compare-one-shown = One map is shown
compare-side-shown = Two maps are shown side by side
compare-swipe-shown = Two maps lie over each other; the divider between them moves with the arrow keys
compare-multiples-shown = A small map of every authority is shown

## Two maps

compare-bar = The two maps
compare-first = First map
compare-second = Second map
compare-second-choose = What the second map shows
compare-swap = Swap the two maps
compare-swapped = The maps have changed places
compare-no-swap-edited = Save your changes to the index first: then the maps can change places.
compare-no-swap-mode = The second map shows measures and indexes only, so the maps cannot change places.
compare-same-classes = Same classes in both
compare-classes-shared = Same classes as the first map
compare-classes-ranks = Both have the same groups of ranks
compare-classes-own = Each map has classes of its own
# $measure: the name of a measure, $level: the name of a level
compare-map-label = Second map of Wales: { $measure }. { $level }
compare-legend = Legend of the second map
compare-second-none = There are no figures at this level.
# $title: the name of a measure, $value: a value with its note, written out already
compare-value = { $title }: { $value }
# $measure: the name of a measure
compare-releases = { $measure }: single releases and changes
# The head of a column of the table; $measure: the name of a measure
compare-column = Second map: { $measure }
compare-column-rank = Second map: { $measure }, rank
compare-divider = Divider between the two maps
# $first, $second: the names of measures; $percent: a whole number
compare-divider-value = { $percent }% of the width for { $first }, the rest for { $second }

## A small map of every authority

# $measure: the name of a measure
compare-multiples-title = { $measure }, by authority
# $level: the name of a level
compare-multiples-about = The small maps show { $level } and have the same classes. Press one to look into the authority.
compare-multiples-what = What the small maps show
compare-figures = Figures
compare-maps = Maps
compare-show-as = Show as
compare-order = Order
compare-order-name = By name
compare-order-figure = By figure
compare-scale = Scale
compare-scale-frame = Each fills its frame
compare-scale-same = Same scale
# $count: how many areas, $of: of how many, both written out already
compare-worst-class = { $count } of { $of } areas in the class with most exclusion
compare-highest-class = { $count } of { $of } areas in the highest class
compare-mentioned = { $count } of { $of } areas mentioned
compare-worst-tenth = { $count } of { $of } areas in the worst tenth of Wales
compare-no-figure = No figure for the authority
compare-column-figure = Figure of the authority
compare-column-tenth = Share in the worst tenth
# $level: the name of a level
compare-column-areas = Number: { $level }
# $level: the name of a level
compare-table-caption = { $measure }: the figure of every authority, and how many of its { $level } are in each class
# $measure: the name of a measure
compare-no-small = { $measure }: there are no figures for small areas. A small map of an authority would have one colour.
compare-scale-bar = Scale: { $length }
compare-tiles-failed = The shapes of the areas could not be loaded.

## Why the classes cannot be shared

# $first, $second: ids of measures
error-compare-units = “{ $first }” and “{ $second }” have different units, so no class can hold the figures of both. Choose two measures of the same unit, or give each map classes of its own.
