### Support in the window: whom to reach, who is within reach, points and maps. Sites are in siting-panel.ftl, lists of
### points in points-panel.ftl, lists to leave with in targets-panel.ftl.

## What is done

support-tasks = What you want to do
support-task-reach = Reach
support-task-sites = Sites
support-task-points = Points
support-task-schemes = Schemes
support-settings = Settings
support-chart-table = The same as a table

## What is chosen

support-reach-title = Who is within reach of support?
support-who = Whom to reach
# $number: 2 or more
support-who-also = Also (group { $number })
# $number: 2 or more
support-who-drop = Take group { $number } away
support-who-add = Add another group
support-who-overlap = Groups overlap: one person can be in several of them, so their numbers are never added up.
support-who-recipe = Residents weighted by the score of the index: a weight, not a number of people.
support-where = Where
support-from = Points of support
support-libraries = Public libraries
support-from-own = My own points…
support-kilometres = Within how many kilometres
support-travel = How distance is measured
support-travel-straight = Straight lines
support-travel-detour = Straight lines, times a factor for detours
support-travel-walking = On foot along roads and paths
support-travel-driving = By car along roads
support-roads-none = For ways along roads import a network: OS Open Roads (GeoPackage or Shapefiles, also zipped) or an extract of OpenStreetMap (.osm.pbf).
# $file: a file; $source: who publishes it; $date: when it was imported; $walking and $driving: numbers as they are written
support-roads-there = Roads of { $file } ({ $source }, imported on { $date }): { $walking } km on foot, { $driving } km by car.
support-roads-source-openroads = OS Open Roads
support-roads-source-openstreetmap = OpenStreetMap
support-roads-import = Import roads…
support-roads-remove = Remove the roads
support-roads-working = Reading the roads…
support-roads-imported = The roads are there: ways can go along them now
support-roads-removed = The roads were removed
support-roads-dialog = Roads to import
support-roads-filter = Roads
support-factor = Factor for detours
support-at-least = At least how many points
    .why = With 2, somebody counts as reached only where there are two points within the distance.
support-capacity = Points have room for so many only
support-capacity-each = Room at each point
    .why = In any unit, such as places a week, for points whose list gives none. The table then says how much room there is for every 1,000 people (enhanced two-step floating catchment area).
support-wheelchair = Only points that a wheelchair can get into
support-wheelchair-left = { $count ->
        [one] { $count } point is left out: its list does not say that a wheelchair can get in.
       *[other] { $count } points are left out: their lists do not say that a wheelchair can get in.
    }
support-selected-none = Only the selected areas (none is selected)
support-selected = { $count ->
        [one] Only the selected area
       *[other] Only the { $count } selected areas
    }
support-question-change = Change this
support-reach-working = Working out who is within reach…

## How distances are measured, within a sentence

support-by-straight = straight lines
# $factor: a number as it is written
support-by-detour = straight lines times { $factor }
support-by-walking = on foot along roads
support-by-driving = by car along roads

## What was found

# $group: people, such as “Aged 65 and over”; $distance: such as “5 km”
support-title = { $group }, more than { $distance } from support
support-place-selected = Selected areas
# $place: Wales, an authority or the selected areas; $group: people; $out of $all and $share: numbers as they are written; $distance: such as “5 km”
support-headline = { $place }, { $group }: { $out } of { $all } ({ $share }) are more than { $distance } from support
# The same; $least: how many points
support-headline-fewer = { $place }, { $group }: { $out } of { $all } ({ $share }) have fewer than { $least } points of support within { $distance }
support-headline-nobody = { $place }, { $group }: nobody is counted here
# $travel: how distance is measured; $level: name of a level
support-how = { $count ->
        [one] { $count } point of support · { $travel } · { $level }. People are placed on the postcodes of their small area.
       *[other] { $count } points of support · { $travel } · { $level }. People are placed on the postcodes of their small area.
    }
support-to-sites = Find the next sites
# $count: areas where more people are out of reach than within
support-gaps-open = { $count ->
        [one] List of { $count } gap…
       *[other] List of { $count } gaps…
    }
# $out of $all: numbers as they are written; $distance: such as “5 km”
support-area-note = { $out } of { $all } are more than { $distance } from support
# $number and $share: as they are written
support-part = { $number } ({ $share })
# $name: a point
support-shown = The map shows { $name }

## How far people are

# $group: people
support-curve = { $group }: within reach by distance
# $distance, $half and $last: distances; $share and $lastShare: percentages
support-curve-text = { $share } are within { $distance }. Half are within { $half }; within { $last } it is { $lastShare }.
support-curve-text-far = { $share } are within { $distance }. Within { $last } it is { $lastShare }, fewer than half.

## Columns

support-column-distance = Distance
support-column-share = Share within
support-column-share-out = Out of reach, %
support-column-out = Out of reach
support-column-all = All
support-column-reached = Within
support-column-metres = Mean distance
    .hint = To the nearest point of support, on average by people
support-column-capacity = Room per 1,000
    .hint = Capacity within reach for every 1,000 people, nearer points counting more (enhanced two-step floating catchment area)
support-column-area = Area
support-column-site = Site
support-column-sites = Sites
support-column-status = How sure
support-column-group = Group
# $distance: such as “5 km”
support-column-before = Within { $distance } now
support-column-after = With the sites
support-column-mean = Mean distance
support-column-newly = Newly within
support-column-left = Still out
support-column-rank = Rank
support-column-to-reach = To reach
support-column-nearest = Nearest support
support-column-notes = Notes
# $from and $to: distances
support-from-to = { $from } → { $to }

## Points of support in the result

support-points-table = What each point of support does
    .what = People of the first group within { $distance } of it, and those of them whom no other point reaches.
support-points-column-name = Name
support-points-column-within = Within
support-points-column-only = Only here
# $people and $only: numbers as they are written; $distance: such as “5 km”
support-point-reaches = { $people } within { $distance }, { $only } of them only here
support-points-idle = { $count ->
        [one] { $count } more point reaches nobody asked about.
       *[other] { $count } more points reach nobody asked about.
    }

## The legend

support-class-none = All within reach
support-class-few = Up to 25% out of reach
support-class-some = 25% to 50%
support-class-many = 50% to 75%: a gap
support-class-most = More than 75%: a gap
support-class-missing = No figure, or nobody there
support-legend-gap = A gap is an area where more people are out of reach than within.
support-legend-own = A point of your own lists
support-legend-edited = A point of the list that is open
support-legend-site = A site that was found
support-legend-next = The next best site
