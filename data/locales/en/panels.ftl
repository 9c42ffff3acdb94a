### The panels beside the map: measures, details, table, search, selection, strategies.
### The names of measures, levels, units and states are in measures.ftl.

## Words that several panels share

panel-wales = Wales
panel-authority = Authority
panel-residents = Residents
panel-households = Households
panel-no-figure = No figure
# $rank and $of: whole numbers, written out already
panel-rank-of = { $rank } of { $of }
panel-rank-meaning-excluded = Rank 1 is the area with the most exclusion
panel-rank-meaning-neutral = Rank 1 is the area with the highest figure
# $number: written out already
panel-square-kilometres = { $number } km²
# $count: how many rows
panel-copied-rows = { $count ->
        [one] 1 row copied
       *[other] { $count } rows copied
    }
panel-copy-failed = The clipboard could not be used. Bring the window to the front and try again.

## Dates: $day, $month and $year are written out already

panel-date-day = { $day } { $month } { $year }
panel-date-month = { $month } { $year }
# $from and $to: dates
panel-period = { $from } – { $to }
panel-month-1 = January
panel-month-2 = February
panel-month-3 = March
panel-month-4 = April
panel-month-5 = May
panel-month-6 = June
panel-month-7 = July
panel-month-8 = August
panel-month-9 = September
panel-month-10 = October
panel-month-11 = November
panel-month-12 = December

## The list of measures

panel-measures-title = Measures
panel-measures-search = Search measures, in Welsh or English
panel-measures-search-short = Search measures
# $count: how many measures
panel-measures-found = { $count ->
        [0] No measure found
        [one] 1 measure found
       *[other] { $count } measures found
    }
panel-measures-none = No measure matches. Try fewer words or other words, in Welsh or English.
panel-measures-current = on the map
# $measure: a measure's name
panel-measures-about = About the measure: { $measure }
panel-measures-about-short = About this measure
# $levels: names of levels, e.g. local authorities
panel-levels-only = { $levels } only

## About a measure

panel-info-unit = Unit
panel-info-universe = Base
panel-info-direction = How to read it
panel-info-levels = Levels
panel-info-vintage = Figures for
panel-info-publisher = Publisher
panel-info-source = Source
panel-info-release = Release
panel-info-released = Published
panel-info-licence = Licence
panel-info-attribution = Attribution
panel-info-address = Address
panel-info-id = Id

## Details of an area

panel-details-chain = The areas that this one lies in
panel-details-code = Code
panel-details-health-board = Health board
panel-details-rural-urban = Rural or urban
panel-details-area = Size
panel-details-rank-note = Rank 1 means the most exclusion; where a measure says nothing about exclusion, the highest figure.
panel-details-picture-note = In the small pictures the bar is this area, the triangle its authority and the line Wales.
panel-details-picture-note-authority = In the small pictures the bar is this authority and the line Wales.
# $theme: a theme; $area: an area's name
panel-details-caption = { $theme }: { $area }
panel-details-value = This area
panel-details-rank-authority = Rank in authority
panel-details-rank-wales = Rank in Wales
panel-details-context = Not available for this area. The figures of larger areas:
panel-details-measure = Measure
panel-details-domain = Domain
panel-details-full = Ranks and comparison
panel-details-show = Show on the map
# $measure: a measure's name; $value: its figure
panel-details-show-figure = { $measure }: { $value }. Show on the map
# $count: how many measures
panel-details-missing = { $count ->
        [one] 1 measure without a figure here
       *[other] { $count } measures without a figure here
    }

## Premises by speed

panel-bands-title = Premises by the best download speed available
# $area: an area's name
panel-bands-table = Premises by the best download speed available: { $area }
panel-bands-band = Speed
panel-bands-premises = Premises
panel-bands-share = Share
panel-bands-note = Shares of all premises. Ofcom could not match some premises with providers’ data: they are in none of the speed bands.

## A series

# A period and its figure, four times
panel-series-summary = { $firstPeriod }: { $first }; { $lastPeriod }: { $last }. Lowest: { $lowest } ({ $lowestPeriod }); highest: { $highest } ({ $highestPeriod }).
panel-series-table = All figures of the series
panel-series-period = Period
panel-series-value = Figure
panel-series-range = Confidence interval
panel-series-between = { $lower } to { $upper }

## The table of areas

# $measure: a measure's name; $scope: the part of Wales shown
panel-table-title = { $measure }: { $scope }
panel-table-filter = Filter by name, code or authority
panel-table-filter-short = Filter
panel-table-shown = Areas shown: { $shown } of { $total }
panel-table-name = Name
panel-table-official-name = Official name
panel-table-code = Code
panel-table-authority = Authority
panel-table-state = State
panel-table-rank = Rank in Wales
panel-table-numerator = Numerator
panel-table-denominator = Denominator
# $measure: a measure's name; $unit: its unit
panel-table-copied-value = { $measure } ({ $unit })
# $count: how many rows
panel-table-copy-selected = Copy selected ({ $count })
panel-table-copy-all = Copy all ({ $count })
panel-table-select-all = Select all areas in the table
# $area: an area's name
panel-table-select = Select { $area }
panel-table-keys = The up and down arrows move, Space selects, Enter opens the details, Ctrl+A selects all, Ctrl+C copies.
panel-table-none = No area matches. Clear the filter to see them all.

## Search

panel-search-label = Search for an area, a place or a postcode
panel-search-placeholder = Postcode, place, area or code
panel-search-results = Results
# $count: how many results
panel-search-found = { $count ->
        [one] 1 result. Press Enter to choose it.
       *[other] { $count } results. Use the up and down arrows.
    }
# $query: what was looked for
panel-search-none = Nothing found for “{ $query }”.
panel-search-failed = The search did not work. Try again.
panel-search-examples = You can look for:
panel-search-example-postcode = a postcode: SY23 3BU
panel-search-example-place = a place or an area: Aberystwyth, Ceredigion
panel-search-example-code = a code: W06000008
panel-search-example-grid = a grid reference or coordinates: SN 59 81 or -4.06, 52.41
panel-search-kind-area = Area
panel-search-kind-postcode = Postcode
panel-search-kind-settlement = Place
panel-search-kind-grid-reference = Grid reference
panel-search-kind-coordinate = Coordinates

## The selection

# $count: how many areas
panel-selection-title = { $count ->
        [0] No area selected
        [one] 1 area selected
       *[other] { $count } areas selected
    }
panel-selection-empty = Click an area on the map or tick it in the table. With Shift or Ctrl you add more.
panel-selection-areas = Areas
panel-selection-list = Selected areas
# Whole numbers, written out already
panel-selection-counts = { $numerator } of { $denominator }
panel-selection-copy = Copy
panel-selection-copied = Selection copied
panel-selection-clear = Clear the selection
# $area: an area's name
panel-selection-remove = Remove { $area } from the selection
# $count: how many areas
panel-selection-more = { $count } more in the table.

## Strategies

panel-strategies-title = What councils’ digital strategies mention
panel-strategies-note = “Not mentioned” does not mean “not offered”: it means only that the published comparison found no mention in the strategy.
# $authority: an authority's name
panel-strategies-of = From the strategy of the authority, { $authority }.
panel-strategies-total = Authorities that mention it
# $count: how many; $of: of how many
panel-strategies-count = { $count } of { $of }
panel-strategies-source = Source: { $title }, { $publisher }.
panel-strategies-copy = Copy the table
