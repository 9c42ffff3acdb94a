### The list of targets: areas or sites with the people to reach, in the window, on the command line and as files.

## Titles

# $level: the name of a level, plural
targets-title-areas = People to reach: { $level }
targets-title-sites = People to reach from new sites
targets-subtitle-areas = Digital inclusion: areas and people to reach
targets-subtitle-sites = Digital inclusion: sites and people to reach
# $title: what the list is called
targets-description = List of people to reach: { $title }.
targets-section-list = The list
targets-section-known = What else is known

## How the figures came about

# $kilometres: the distance
targets-note-areas = To reach: people of an area who live further than { $kilometres } km from every point of support.
targets-note-sites = To reach: people within { $kilometres } km of a site who have no nearer site in this list and are not within { $kilometres } km of any point of support that there is already. Everybody is counted at one site only.
# $count: how many points
targets-note-supports = Points of support: { $count }.
targets-note-no-support = There is no point of support behind this list, so nobody is within reach of one yet.
targets-note-libraries = The public libraries come from a list compiled by volunteers, undated (about 2016 to 2020) and without opening hours: check that a library is still open.
targets-note-straight = Distances are straight lines; the way there is longer.
# $factor: a number from 1
targets-note-detour = Distances are straight lines times { $factor }, which stands for the bends of real roads.
targets-note-walking = Distances are those on foot along the roads and paths that were imported.
targets-note-driving = Distances are those by car along the roads that were imported.
targets-note-people = The people of a small area (LSOA) are put on its postcodes evenly. The postcode directory does not say which are no longer in use, so these count as well. Numbers for part of a small area are estimates.
targets-note-nearest = Nearest support of an area: the point nearest to most people of the first group. Half of that group live within the distance shown of the point nearest to them.
targets-note-rank = The list is in the order of how many people of the first group there are to reach; rank 1 has most.
targets-note-groups = Groups overlap: the same person may be in several. Never add their numbers together.
targets-note-weight = A priority index counts as its score times the number of residents: a weight, not a number of people.
targets-note-wards = Wards are not made of whole small areas: their numbers are those of the small areas that fit them best.
# $count: how many rows
targets-note-unavailable = Rows without a number for some group because there is no figure: { $count }. They are not in that group’s total.
targets-note-suppressed = Rows without a number for some group because the publisher withholds it: { $count }. They are not in that group’s total.
targets-note-no-welsh = Welsh speakers are not in this list: import table TS032 of Census 2021 to have them.
# $name: an area
targets-line-within = For the people of this area: { $name }.
# $measure: the name of a measure; $level: the name of a level, plural
targets-line-larger = “{ $measure }” is not known for smaller areas: each row has the figure of the larger area around it ({ $level }).
# $list: names of measures with dates
targets-line-dates = Dates of the figures: { $list }.

## What to look at before the list goes out

# $count: how many; $list: codes or ids
targets-warning-notes = Notes on what is not in the list were left out ({ $count }): { $list }. Check the codes and ids.
targets-warning-outside = Sites outside Wales, of which nothing else is known here ({ $count }): { $list }.
# $count: how many points
targets-warning-supports = Points of support without a location were left out: { $count }.

## Columns

targets-column-rank = Rank
    .description = 1 has most people of the first group to reach; equal numbers share the lowest rank.
targets-column-area = Area
targets-column-site = Site
targets-column-authority-cy = Local authority in Welsh
# $group: whom to reach
targets-to-reach = { $group }: to reach
targets-number = { $group }: in the area
targets-column-nearest = Nearest support
targets-column-distance = Distance
targets-column-metres = Metres to support
targets-column-kilometres = Kilometres to support
targets-column-rural-urban = Rural or urban
targets-column-notes = Partners and notes
targets-column-easting = Metres east (National Grid)
targets-column-northing = Metres north (National Grid)

## The report

# $number: how many there are
targets-of-all = of { $number } in these areas
# $count: how many rows; $list: names with numbers
targets-lead-areas = Areas in the list: { $count }. Most people to reach: { $list }.
targets-lead-sites = Sites in the list: { $count }. Most people to reach: { $list }.
# $group: whom to reach
targets-lead-nobody = Nobody to reach: { $group }.
# $group: whom to reach
targets-map-areas = { $group }: to reach in each area; the darker, the more.
targets-map-sites = The sites of the list, each with its rank.
# $title: what the list is called; $list: names with numbers
targets-map-alt = Map: { $title }. Most people to reach: { $list }.
targets-map-supports = Points of support
targets-map-ranked = Sites with their ranks
targets-tab-list = List

## Errors

error-targets-no-groups = The list is for nobody. Name at least one measure, such as older_65.
# $found: how many; $most: how many there may be
error-targets-many-groups = A list has room for { $most } groups, not for { $found }. Leave some out.
# $level: the level’s id
error-targets-no-areas = There is no area of the level { $level } in what you asked for. Name other areas, or another level.
error-targets-no-sites = There is no site in what you gave. Give at least one.
error-targets-many-sites = A list has room for { $most } sites, not for { $found }. Leave some out.
# $id: the site’s id
error-targets-site-twice = Two sites have the id “{ $id }”. Give each an id of its own.
error-targets-site-nowhere = The site “{ $id }” has no location. Give its postcode or coordinates.
# $found: metres
error-targets-distance = { $found } metres is no distance within which there is support. Give one above 0.
error-targets-level = Areas of the level { $level } are not made of whole small areas (LSOAs), on which people are counted. Choose LSOAs or larger areas.
# $ending: what the file ends in; $endings: what it may end in
error-targets-ending = “{ $ending }” is no ending of a list that Cyswllt writes. Name a file that ends in one of these: { $endings }.
# $file: the file
error-targets-notes = “{ $file }” has no notes that can be read: give the code or id in the first column and the note in the second, below a line of headings.
