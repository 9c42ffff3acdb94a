### Schemes that subsidise connections, in the window.

support-schemes-title = Where should schemes for connections begin?
support-schemes-what = Areas with premises that cannot get a decent connection, in the order in which a scheme would take them. Small areas are there once Ofcom’s file of output areas was imported.
support-schemes-below = Premises that
support-schemes-below-30 = cannot get 30 Mbit/s
support-schemes-below-10 = cannot get 10 Mbit/s
support-schemes-below-uso = are below the universal service obligation
support-schemes-cost = Cost of a connection
    .why = The same everywhere, in pounds or any unit. It is your own number: no source says it.
support-schemes-budget = Budget
support-schemes-rank = First come areas with
support-schemes-rank-premises = most such premises
support-schemes-rank-share = the largest share of such premises
# $group: people or households
support-schemes-rank-group = most of: { $group }
# $place: Wales or an authority; $count: areas; $premises and $cost: numbers as they are written
support-schemes-headline = { $count ->
        [one] { $place }: { $premises } premises in { $count } area; connecting them costs { $cost }
       *[other] { $place }: { $premises } premises in { $count } areas; connecting them costs { $cost }
    }
# The same; $connected and $spent: numbers as they are written
support-schemes-headline-budget = { $count ->
        [one] { $place }: the budget connects { $connected } of { $premises } premises in { $count } area, for { $spent }
       *[other] { $place }: the budget connects { $connected } of { $premises } premises in { $count } areas, for { $spent }
    }
support-schemes-headline-none = { $place }: no such premises
# $label: a measure; $source: where it comes from; $level: name of a level
support-schemes-how = { $label } · { $source } · { $level }
support-schemes-show = { $count ->
        [one] Show { $count } area on the map
       *[other] Show { $count } areas on the map
    }
support-schemes-table = Areas in order, with what they cost and who lives there
support-schemes-overlap = People and households of all the area, not of those premises alone. Groups overlap, so their numbers are never added up.
support-column-premises = Premises
support-column-cost = Cost
support-column-cost-so-far = Cost so far
support-column-connected = Connected
