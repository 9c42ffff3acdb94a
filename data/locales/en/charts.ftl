### Charts beside the map: distribution, scatterplot, areas in order.

shell-tab-charts = Charts
charts-title = Charts
# $subject: a measure or an index, $level: the name of a level
charts-about = { $subject }. { $level }
charts-highlight = Authority that stands out
charts-highlight-none = None
charts-none-support = What support reaches is charted under Result. For charts of one number an area, choose a measure, an index, hotspots or a comparison.
charts-none-number = There is no one number an area to chart here. Choose a measure with figures, or an index that is compared with all of Wales.
charts-table = Show as a table
charts-copy = Copy the table
# $from and $to: values, written out already
charts-range = { $from } to { $to }
charts-areas = { $count ->
        [one] 1 area
       *[other] { $count } areas
    }
# $area: the name of an authority
charts-areas-in = { $area }: { $count }
charts-areas-selected = selected: { $count }
charts-nothing = There is no area here: nothing has changed
# $value: a value, written out already
charts-median = Median: { $value }
charts-column-figure = Figure
charts-column-areas = Areas
charts-column-selected = Selected
charts-column-from = Above
charts-column-to = Up to
charts-column-place = Place
charts-key-break = Class break of the map
charts-key-selected = Selected areas
charts-key-medians = The two medians

## Distribution

charts-distribution = Distribution
# $subject: a measure or an index
charts-distribution-label = Histogram of { $subject }
charts-bar-hint = Point at a bar to see its areas on the map; click it to select them.
charts-keys-bars = Left and right arrow keys go from bar to bar and read it out; Enter selects its areas, Shift and Enter adds them, Ctrl and Enter takes them away. Escape goes back.
# $level: the name of a level; $count, $lower, $upper, $median: written out already
charts-spread-half = { $level }, { $count } of them: half lie between { $lower } and { $upper }. The median is { $median }.
# $highest and $lowest: the name of an area, or how many areas; $maximum and $minimum: values
charts-spread-ends = The highest figure is { $maximum } ({ $highest }), the lowest { $minimum } ({ $lowest }).
# $area: the name of an authority; $count, $lower, $upper, $median: written out already
charts-spread-highlight = { $area }, { $count } of them: half lie between { $lower } and { $upper }, with a median of { $median }.
charts-suppressed = { $count ->
        [one] The figure of 1 area is suppressed.
       *[other] The figures of { $count } areas are suppressed.
    }
charts-unavailable = { $count ->
        [one] 1 area has no figure.
       *[other] { $count } areas have no figure.
    }

## Two figures against each other

charts-scatter = Two figures against each other
charts-second = Set against
charts-second-none = There are no figures of this at the level shown. Choose something else, or another level.
# $x and $y: measures or indexes
charts-scatter-label = Scatterplot: { $y } against { $x }
charts-point-hint = Point at an area, or click it. Drag a rectangle to select all areas in it.
# $area: the name of an area; $x and $y: values, written out already
charts-point = { $area }: { $x } across, { $y } up
charts-keys-points = Left and right arrow keys go to the area with the next figure across, up and down arrow keys to the next one up, Page Up and Page Down farther; each is read out. Enter selects the area, Shift and Enter adds it. R begins a rectangle at the area reached: go to another one, and Enter selects all areas between them. Escape goes back.
charts-corner = First corner set: go to the opposite one
charts-corners = Select a rectangle by two clicks
charts-corners-hint = Click one corner, then the opposite one.
charts-circular = One of the two is part of the other, so that they go together for that reason alone.
# $x and $y: measures or indexes
charts-together-rise-strong = Areas with more of “{ $x }” mostly have more of “{ $y }”: the two clearly rise together.
charts-together-rise-moderate = Areas with more of “{ $x }” tend to have more of “{ $y }”.
charts-together-rise-weak = Areas with more of “{ $x }” have slightly more of “{ $y }”: the two go together weakly.
charts-together-fall-strong = Areas with more of “{ $x }” mostly have less of “{ $y }”: the one clearly falls as the other rises.
charts-together-fall-moderate = Areas with more of “{ $x }” tend to have less of “{ $y }”.
charts-together-fall-weak = Areas with more of “{ $x }” have slightly less of “{ $y }”: the two go together weakly.
charts-together-none = “{ $x }” and “{ $y }” hardly go together.
charts-together-unknown = How “{ $x }” and “{ $y }” go together cannot be said: there are too few areas, or one of the two does not vary.
# $count, $spearman, $pearson: written out already
charts-correlation = Areas with both figures: { $count }. Correlation: { $spearman } by ranks (Spearman), { $pearson } by figures (Pearson).
# $area: the name of an authority; $count, $spearman, $pearson: written out already
charts-correlation-highlight = { $area }, { $count } of them: { $spearman } and { $pearson }.
charts-ecological = The correlation is one of areas, not of people: what goes together in areas need not go together in the people who live there (ecological fallacy). Each area counts once, however many people live in it.

## Areas in order

charts-ranked = Areas in order
# $subject: a measure or an index
charts-ranked-label = Areas by { $subject }
charts-rising = Lowest first
charts-ranked-none = No area here has a figure.
# $first and $last: names of areas; $top and $bottom: values
charts-ranked-says = { $count ->
        [one] 1 area: { $first } with { $top }.
       *[other] { $count } areas: { $first } comes first with { $top }, { $last } last with { $bottom }.
    }
# $count: how many areas have a place
charts-ranked-places = { $count ->
        [one] There is one place.
       *[other] Places are those among all { $count } areas with a figure, the highest being 1; equal figures share a place.
    }
charts-keys-ranked = Up and down arrow keys go from area to area; Enter selects it, Shift and Enter or the space bar adds it to the selection or takes it out.

## What can go wrong

error-charts-empty = No area has both figures, or any figure, at this level. Choose another level or another measure.
