### Networks of roads: reading them, and ways along them.

## Errors of files

# $file: the file
error-roads-file-unknown = “{ $file }” is no network of roads that can be read. Choose OS Open Roads (GeoPackage or Shapefile, also zipped) or an extract of OpenStreetMap (.osm.pbf).
# $file: the file; $column: the table or column that is missing; $found: those that are there
error-roads-file-column = “{ $file }” has no “{ $column }”, as OS Open Roads has; it has: { $found }. Download the file again from Ordnance Survey, and import it as it is.
# $file: the file; $found: the coordinate system that was found
error-roads-file-system = “{ $file }” is in { $found }; OS Open Roads is in British National Grid (EPSG:27700). Import the file as Ordnance Survey publishes it.
# $file: the file; $number: the number of the block; $found: what was found, in English
error-roads-file-block = “{ $file }” is damaged in block { NUMBER($number, useGrouping: "false") }: { $found }. Download it again.
# $file: the file; $number: the number of the road; $found: what was found, in English
error-roads-file-damaged = “{ $file }” is damaged at road { NUMBER($number, useGrouping: "false") }: { $found }. Download it again.
# $file: the file
error-roads-file-elsewhere = None of the roads of “{ $file }” lies in Wales or 10 km around. Choose a file that covers Wales.
# No variables
error-roads-file-cancelled = Reading the roads was cancelled. Nothing was changed.

## Errors of ways

# $position: the number of the place; $found: what was found
error-roads-coordinate = Place { NUMBER($position, useGrouping: "false") } has the coordinate { $found }, which is not a number. Correct the place.
# $found: what was given; $most: the most that may be
error-roads-within = { $found } is no distance or time to look within. Give a number above 0, up to { $most }.
# No variables
error-roads-none-walking = The network has no road or path that people may walk along. Import another network.
# No variables
error-roads-none-driving = The network has no road that cars may use. Import another network, or ask for ways on foot.
# No variables
error-roads-far = No road of the network is within 2 km of the place. Choose another place, or import a network that covers it.
# No variables
error-roads-uncovered-demands = No road of the network is within 2 km of any place where people are: the network covers another region. Import one that covers the area.
# No variables
error-roads-uncovered-sites = No road of the network is within 2 km of any of the points: the network covers another region, or the points lie elsewhere. Import a network that covers them, or correct the points.
# $count: how many pieces the network has
error-roads-disconnected = The network is disconnected: it is in { $count } pieces, and no way leads from the people to any of the points. Import a network that covers what lies between, or use straight lines with a detour factor.
# $found: what was found, in English
error-roads-broken = The network cannot be right: { $found }. Import it again.
# $found: the format that was found; $known: the newest format that this program knows
error-roads-newer = The network was kept by a newer Cyswllt (format { $found }; this one knows { $known }). Install the newer Cyswllt, or import the network again.

## Places without a way

# $count: how many
roads-far-demands = { $count ->
        [one] { $count } place where people live is farther than 2 km from any road. How far its people have to go is not known: they count as not reached.
       *[other] { $count } places where people live are farther than 2 km from any road. How far their people have to go is not known: they count as not reached.
    }
# $count: how many
roads-lone-demands = { $count ->
        [one] From { $count } place where people live no road leads to any of the points: an island, or a piece by itself. Its people count as not reached.
       *[other] From { $count } places where people live no road leads to any of the points: islands, or pieces by themselves. Their people count as not reached.
    }
# $count: how many; $names: the points
roads-far-sites = { $count ->
        [one] { $count } point is farther than 2 km from any road, so nobody reaches it: { $names }. Correct where it is.
       *[other] { $count } points are farther than 2 km from any road, so nobody reaches them: { $names }. Correct where they are.
    }
# $count: how many; $names: the points
roads-lone-sites = { $count ->
        [one] No road leads to { $count } point from where people are: { $names }. It lies on an island, or on a piece of the network by itself.
       *[other] No road leads to { $count } points from where people are: { $names }. They lie on islands, or on pieces of the network by themselves.
    }

## What a network does not know

# No variables
roads-note-openroads = OS Open Roads has roads only, no footpaths, and does not say which streets are one-way: cars may go both ways everywhere. Contains OS data © Crown copyright and database right.
# No variables
roads-note-openstreetmap = Turn restrictions, gates and bollards, times of closing, ferries and steepness are left out. © OpenStreetMap contributors, Open Database Licence.
# $count: how many
roads-note-unknown-class = { $count ->
        [one] { $count } road has a class that is not known, and counts as a street.
       *[other] { $count } roads have a class that is not known, and count as streets.
    }
# $count: how many
roads-note-bridged = { $count ->
        [one] { $count } road ends more than a metre from its junction; the gap was bridged by a straight line.
       *[other] { $count } roads end more than a metre from their junction; the gaps were bridged by straight lines.
    }
# $count: how many pieces; $share: per cent of the roads in the largest
roads-note-pieces-walking = On foot the network is in { $count } pieces that do not meet; the largest has { NUMBER($share, maximumFractionDigits: 0) } per cent of it. Perhaps a part of the file is missing.
# $count: how many pieces; $share: per cent of the roads in the largest
roads-note-pieces-driving = For cars the network is in { $count } pieces that do not meet; the largest has { NUMBER($share, maximumFractionDigits: 0) } per cent of it. Perhaps a part of the file is missing.

## Isochrones

# No variables
isochrone-note-walking = On foot at 4.8 km/h (three miles an hour), uphill and down.
# No variables
isochrone-note-driving = By car at the average speed of each class of road, and on foot at 4.8 km/h to and from the road.
# $count: how many areas; $group: the id of the measure
isochrone-note-unknown = { $count ->
        [one] In { $count } area that is reached it is not known how many there are ({ $group }); it is left out of the sum.
       *[other] In { $count } areas that are reached it is not known how many there are ({ $group }); they are left out of the sum.
    }
# No variables
isochrone-note-overlap = The groups overlap: somebody may be in several, so their numbers cannot be added together.

## The workspace and the command line

# No variables
workspace-lost-roads = The network of roads, if there was one, cannot be read and is lost. Import its file again.
# $share: per cent of the file
cli-network-reading = Reading the roads: { NUMBER($share, maximumFractionDigits: 0) } per cent
# No variables
cli-network-removed = The network of roads was removed from the workspace.
# No variables
cli-network-none = There is no network of roads in the workspace.
cli-column-roads = Roads
cli-column-nodes = Junctions and ends
cli-column-walking_km = Kilometres for walking
cli-column-driving_km = Kilometres for cars
cli-column-one_way = One-way roads
