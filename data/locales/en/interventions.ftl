### Areas that schemes which subsidise connections would take first.

## What to know before the list is used. $count: how many areas

interventions-cost = The cost of a connection is your own figure and the same everywhere; where premises are far apart, a connection costs more.
# $rank: the area’s place in the list; $code: its code; $connected, $premises: its premises, those that are connected and all
interventions-cut = The budget goes to whole areas in the order of the list. It runs out in number { NUMBER($rank, useGrouping: "false") } ({ $code }), where it connects { $connected } of { $premises } premises; nothing is left for the areas after it.
interventions-fitting = { $count ->
    [one] One area further down would have cost no more than what was left; it was passed over to keep to the order of the list.
   *[other] { $count } areas further down would each have cost no more than what was left; they were passed over to keep to the order of the list.
  }
interventions-enough = { $count ->
    [one] The budget is enough for the area.
   *[other] The budget is enough for all { $count } areas of the list.
  }
interventions-unavailable = { $count ->
    [one] One area has no count. It is not in the list, and it is not taken for 0.
   *[other] { $count } areas have no count. They are not in the list, and they are not taken for 0.
  }
interventions-suppressed = { $count ->
    [one] The count of one area is suppressed. It is not in the list, and it is not taken for 0.
   *[other] The counts of { $count } areas are suppressed. They are not in the list, and they are not taken for 0.
  }
interventions-estimated = { $count ->
    [one] The count of one area is an estimate.
   *[other] The counts of { $count } areas are estimates.
  }
interventions-without = { $count ->
    [one] One area has no such premises and is not in the list.
   *[other] { $count } areas have no such premises and are not in the list.
  }
interventions-people = The numbers of people and households are those of the whole area, not of the premises in want of a connection: premises are not people. One person can belong to several groups, so the numbers are not added together.
interventions-authorities = The counts are of whole authorities and say nothing of where in them the premises are. Import Ofcom’s file of output areas for small areas.
# $measures: ids of measures
interventions-unknown-groups = There are no figures at this level for: { $measures }.

## The result on the command line and in the window

# $areas, $premises: how many; $cost: what connecting them costs
interventions-total = { $premises } premises in { $areas } areas; connecting them all would cost { $cost }.
# $connected: premises; $whole: areas that are connected wholly; $spent: what it costs; $budget: what there is
interventions-spent = A budget of { $budget } connects { $connected } premises for { $spent }, and { $whole } areas wholly.
cli-column-premises = Premises
cli-column-of = Of
cli-column-percent = Per cent
cli-column-cost = Cost
cli-column-premises_so_far = Premises so far
cli-column-cost_so_far = Cost so far
cli-column-connected = Connected

## Errors

# $measure: a measure; $level: a level; $levels: the levels that it has
error-interventions-no-figures = Ofcom’s counts ({ $measure }) are not known at the level { $level }, but at: { $levels }. Import Ofcom’s file of output areas (Connected Nations, fixed coverage), or choose one of those levels.
# $code: an area
error-interventions-none-within = The area { $code } holds no areas of the level { $level }. Choose a larger area or a smaller level.
# $found: what was given
error-interventions-amount = { $found } cannot be the { $what ->
    [cost] cost of a connection. Give a number above 0
   *[budget] budget. Give a number from 0
  }.
error-interventions-no-count = The measure { $measure } counts neither people nor households, so it cannot be shown beside premises.
error-interventions-no-numbers = The measure { $measure } has no numbers at the level { $level }, so areas cannot be ranked by it. Rank them by premises, by share or by another group.
