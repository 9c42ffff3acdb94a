### Two measures or indexes against each other: what is chosen, the square of nine colours, the areas in each.

matrix-panel-title = Compare two measures with each other
matrix-x = Across
matrix-y = Upwards
matrix-swap = Swap the two
matrix-working = Working it out…
matrix-nothing = Choose two measures or indexes with figures for the same level.
# $y and $x: measures or indexes
matrix-title = { $y } × { $x }
matrix-what = Areas are cut into thirds by each. The corner where both are worst (highest, where a measure has no worse end) is hatched; press a square to see its areas.
matrix-square = The nine groups and how many areas each has
# $label: a measure or an index
matrix-axis-worse = { $label }: worse →
matrix-axis-higher = { $label }: higher →
matrix-third-worst = worst third
matrix-third-middle = middle third
matrix-third-best = best third
matrix-third-highest = highest third
matrix-third-lowest = lowest third
# $label: a measure or an index; $third: worst, middle, best, highest or lowest third
matrix-side = { $label }: { $third }
# $y and $x: a measure or an index with its third
matrix-cell = { $y } · { $x }
# $count: areas
matrix-cell-count = { $count ->
        [one] { $cell }, { $count } area
       *[other] { $cell }, { $count } areas
    }
# $place: Wales or an authority; $count: areas in the worst third of both
matrix-headline-worst = { $count ->
        [one] { $place }: { $count } area is in the worst third of both
       *[other] { $place }: { $count } areas are in the worst third of both
    }
# $place: Wales or an authority; $count: areas in the highest third of both
matrix-headline-high = { $count ->
        [one] { $place }: { $count } area is in the highest third of both
       *[other] { $place }: { $count } areas are in the highest third of both
    }
# $place: Wales or an authority; $count: areas of the group; $group: the third of each
matrix-headline-group = { $count ->
        [one] { $place }: { $count } area is in the group “{ $group }”
       *[other] { $place }: { $count } areas are in the group “{ $group }”
    }
# $residents: how many people
matrix-residents = { $residents ->
        [one] { $residents } person lives there.
       *[other] { $residents } people live there.
    }
# $place: Wales or an authority; $r: a number as it is written
matrix-correlation-up = Across { $place }, the two rise together (correlation { $r }).
matrix-correlation-down = Across { $place }, one falls where the other rises (correlation { $r }).
matrix-correlation-none = Across { $place }, the two have little to do with each other (correlation { $r }).
# $count: areas
matrix-shown = { $count ->
        [one] The map shows the group: { $count } area
       *[other] The map shows the group: { $count } areas
    }
matrix-all-shown = The map shows all groups
matrix-show-all = Show all groups
matrix-select = { $count ->
        [one] Select { $count } area
       *[other] Select these { $count } areas
    }
matrix-none = No area of this part of Wales is in the group.
matrix-column-group = Group
matrix-not-title = What it does not mean
matrix-not = Thirds are relative: there is always a worst third, however good or bad things are. The areas of a group need not be equally badly off, and that two things meet in an area does not say that they meet in the same people, nor that one causes the other.
