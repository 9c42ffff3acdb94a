### Lists of points in the window: made, read from files, edited.

support-points-title = My points
support-points-what = Lists of your own: support that is there, such as digital hubs and sessions, or places where there could be some, such as halls and schools.
support-points-role = What the list is
support-points-role-support = Support that is there
support-points-role-candidates = Places for support
support-points-none = None yet
support-points-count = { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
support-points-list-make = New list
support-points-list-new = My points
# $name: a list
support-points-list-made = { $count ->
        [one] The list “{ $name }” is there, with { $count } point
       *[other] The list “{ $name }” is there, with { $count } points
    }
support-points-list-removed = The list “{ $name }” was deleted. It can be brought back by undoing.
support-points-list-delete = Delete the list
support-points-import = From a file…
    .what = CSV, Excel or OpenDocument with a column of names, and postcodes, coordinates or grid references.
support-points-importing = Reading the list…
support-points-dialog = List of points
support-points-filter = Lists of points
# $name: a list
support-points-of = Points of “{ $name }”
support-points-name = Name of the list
support-points-counts = Counts as support in reach and sites
support-points-add = Add a point
support-points-find = Postcode, place or grid reference
support-points-add-map = On the map
support-points-empty = No point yet. Add one by its postcode or on the map.
support-points-choose = Choose a list at the left, make a new one, or read one from a file.
# $number: 1, 2, 3 …
support-points-new = Point { $number }
# $name: a point
support-points-added = { $name } was added. Its details are below.
support-points-moved = { $name } was moved
support-points-dropped = { $name } was deleted. It can be brought back by undoing.
support-points-column-kind = Kind
support-points-column-postcode = Postcode or place

## A point

# $name: a point
support-point-title = { $name }: details
support-point-kind = Kind
support-point-opening_hours = Opening hours
support-point-languages = Languages
support-point-capacity = Capacity
support-point-cost = Cost
support-point-wheelchair = Wheelchair access
support-point-unknown = Not known
support-point-yes = Yes
support-point-no = No
support-point-notes = Notes, partners
support-point-move = Move
    .how = Press the new place on the map, or find it by its postcode above. A point can also be dragged.
support-point-drop = Delete
support-point-close = Close

## On the map

map-placing = Press the place on the map; or move the map with the arrow keys and press Enter for the place in the middle. Escape leaves it.

## What is wrong with a list

# $count: points in the file; $most: how many a list may have
error-supports-many = The list has { $count } points; the window edits lists of up to { $most }. Split the file, or use it with the command line.
