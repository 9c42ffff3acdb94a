### Circles in the place of filled areas: what they are as large as, what they mean, how far they were moved.

circles-choice = How areas are drawn
circles-fills = Filled areas
circles-circles = Circles
circles-title = Size of the circles
circles-by = In proportion to
circles-by-residents = Residents
circles-by-households = Households
circles-by-premises = Premises
# $numbers: numbers of residents, households or premises, largest first
circles-nested = Circles of the legend: { $numbers }
circles-area = The area of a circle is in proportion to the number: twice as many, twice the area.
# $median and $most: distances
circles-moved = No circle covers another: half of them were moved by { $median } at most, all of them by { $most } at most. From nearer, they go back towards their places.
circles-not-moved = All circles are in their places.
# $count: areas
circles-without = { $count ->
        [one] { $count } area has no figure, and no circle.
       *[other] { $count } areas have no figure, and no circle.
    }
circles-estimated = The numbers at this level are estimates.
circles-points = Points are where they are in truth; only circles were moved.
circles-impossible = Areas of this level cannot be drawn as circles, because it is not known where they are or how many people live in them.
circles-working = Laying out the circles…
circles-off = The map shows filled areas
# $count: residents of an area
circles-count-residents = { $count ->
        [one] { $count } resident
       *[other] { $count } residents
    }
# $count: households of an area
circles-count-households = { $count ->
        [one] { $count } household
       *[other] { $count } households
    }
# $count: premises of an area
circles-count-premises = { $count } premises
circles-no-residents = number of residents not known
circles-no-households = number of households not known
circles-no-premises = number of premises not known
# $count: circles
circles-described-residents = { $count ->
        [one] The map shows { $count } circle in proportion to its residents.
       *[other] The map shows { $count } circles in proportion to their residents.
    }
# $count: circles
circles-described-households = { $count ->
        [one] The map shows { $count } circle in proportion to its households.
       *[other] The map shows { $count } circles in proportion to their households.
    }
# $count: circles
circles-described-premises = { $count ->
        [one] The map shows { $count } circle in proportion to its premises.
       *[other] The map shows { $count } circles in proportion to their premises.
    }

error-circles-no-shapes = Areas of this level have no shapes, so it is not known where their circles would be. Choose another level.
error-circles-no-figures = This level has no figures that circles could be as large as. Choose another size or another level.
# $found: a number
error-circles-resolution = { $found } metres a pixel is no scale of a map. A number above zero would be right.

# $count: circles; $without: areas; $median, $most: metres; $scale: square metres; $covered: per cent
cli-circles-laid-out = Circles: { $count }. Areas without a number, and without a circle: { $without }. Moved by { $median } m (half of them at most) and { $most } m (the farthest). { $scale } m² of circle for each; { $covered }% of the land.
