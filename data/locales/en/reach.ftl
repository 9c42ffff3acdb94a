### Reach: who is within reach of which point of support, what is wrong with a question, and what to know of an answer.

## Why there is no reach

# $measure: its id; $levels: ids of the levels that it has
error-reach-no-lsoa-figures = “{ $measure }” has no figures of LSOAs, only of: { $levels }. A figure of a larger area is never spread over its LSOAs. Choose another measure, or import a release with figures of small areas.
# $measure: its id
error-reach-no-count = “{ $measure }” does not say how many there are: it is no count and no share of a known number. Choose another measure, such as older_65 or households.
# $group: the measure’s or the recipe’s id; $areas: LSOAs
error-reach-below-zero = “{ $group }” is below zero in { $areas ->
        [one] { $areas } LSOA
       *[other] { $areas } LSOAs
    }, and nobody can be counted by less than nothing. Choose another measure, or for a recipe the normalisation min-max or rank.
# No variables
error-reach-no-roads = There is no road network in this workspace. Import one first, or use straight lines with a detour factor.
# $found: what was given
error-reach-detour = The detour factor { $found } is not possible. Give a number from 1 (the straight line) upwards; 1.3 is usual.
# $detail: what was found, in English
error-reach-coordinates = Distances cannot be worked out: { $detail }. Check the coordinates of the points.
# $found: how many groups; $most: the most
error-reach-groups = { $found ->
    [0] No group was named. Name a measure, such as older_65, or up to { $most }.
   *[other] { $found } groups were named. Name 1 to { $most }.
  }
# No variables
error-reach-no-points = There are no points of support. Take the libraries, or add a list of your own.
# $count: points
error-reach-none-left = { $count ->
    [one] The one point
   *[other] None of the { $count } points
  } { $count ->
    [one] is not of the kind, language or accessibility asked for. Ask for less.
   *[other] is of the kind, language and accessibility asked for. Ask for less.
  }
# $found: points; $most: the most
error-reach-too-many-points = { $found } points of support count, and { $most } at most can. Leave some out.
# $id: the point’s id
error-reach-no-place = The point “{ $id }” has no coordinates. Give it a postcode or a place on the map.
# $found: what was given
error-reach-capacity = The capacity { $found } is not possible. Give a number from 0 upwards.
# $id: the point’s id; $found: what was given
error-reach-capacity-of = The point “{ $id }” has the capacity { $found }, which is not possible. Give a number from 0 upwards, or leave it empty.
# $found: what was given; $points: how many points count
error-reach-at-least = Nobody can be within reach of at least { $found } of { $points ->
    [one] { $points } point
   *[other] { $points } points
  }. Give a number from 1 to { $points }.
# $found: kilometres that were given; $most: the most
error-reach-within = { $found } km is no distance to be within. Give more than 0 and at most { $most } km.
# $found: ways from people to points; $most: the most
error-reach-too-many-ways = There are { $found } ways from people to points within the distance, and { $most } at most fit in memory. Choose a shorter distance, or fewer points.
# $level: the level’s id
error-reach-level = Areas of the level “{ $level }” are not made of whole LSOAs, and people are known by LSOA. Choose a level of LSOAs or larger areas.
# $code: the area’s code
error-reach-nobody = No whole LSOA lies in { $code }, and people are known by LSOA. Choose an LSOA or a larger area.
# $level: the level’s id; $code: the area’s code
error-reach-none-inside = No area of the level “{ $level }” lies in { $code } as a whole. Choose a level of smaller areas.

## What to know of an answer

# No variables
reach-note-straight = Distances are straight lines. The way there is longer.
# $factor: a number from 1
reach-note-detour = Distances are straight lines times { $factor }, because the way there is longer.
reach-note-walking = Distances are ways on foot along the roads and paths that were imported.
reach-note-driving = Distances are ways by car along the roads that were imported.
reach-note-spread = The people of an LSOA are spread evenly over its postcodes. The directory does not say which postcodes are terminated, so these count as well. Who of an LSOA is within reach is therefore an estimate.
reach-note-border = Support outside Wales counts only where the list of points has it, and only people in Wales are counted.
reach-note-ward = Wards are not made of whole LSOAs: figures are those of the LSOAs that fit a ward best.
reach-note-libraries = The libraries come from a list without a date that volunteers compiled (about 2016 to 2020). Check that a library is still there.
# $count: points left out; $kept: points that count
reach-note-filtered = { $count ->
    [one] { $count } point is
   *[other] { $count } points are
  } left out, because the list does not say that they are what was asked for. Points that count: { $kept }.
reach-note-overlap = Groups overlap: the same person may be in several of them. Never add their numbers together.
reach-note-weight = A priority index counts as its score times residents. That is a weight and no number of people.
# $groups: ids of measures
reach-note-estimated = Numbers of LSOAs that are estimates, at least some of them: { $groups }.
# $group: the measure’s id; $count: LSOAs
reach-note-left-out = { $count ->
    [one] { $count } LSOA has
   *[other] { $count } LSOAs have
  } no number of “{ $group }”, or one that is withheld, and { $count ->
    [one] is
   *[other] are
  } left out.
# $count: points
reach-note-same-place = { $count ->
    [one] { $count } point lies
   *[other] { $count } points lie
  } at the same place as another one. Each counts by itself.
# $count: points
reach-note-nobody = { $count ->
    [one] { $count } point has
   *[other] { $count } points have
  } nobody within the distance of those who are counted.
# $near, $middle and $far: ends of the zones in kilometres
reach-note-capacity = Capacity is shared out by the enhanced two-step floating catchment area: zones up to { $near }, { $middle } and { $far } km count 1, 0.68 and 0.22. All people of the group in Wales have their part of it, also those who are not counted here.
# $count: points
reach-note-no-capacity = { $count ->
    [one] { $count } point has
   *[other] { $count } points have
  } no capacity in the list, and no part in the accessibility.

## The command line

# $group: the measure’s name; $reached, $total: people; $share: per cent; $km: the distance
cli-reach-share = { $group }: { $reached } of { $total } ({ $share }%) within { $km } km.
# $group: the measure’s name; $half, $most: kilometres
cli-reach-distances = { $group }: half within { $half } km of the nearest point, nine tenths within { $most } km.
cli-column-total = All
cli-column-reached = Within reach
cli-column-share = Share
cli-column-missed = Out of reach
cli-column-mean_m = Mean (m)
cli-column-median_m = Half within (m)
cli-column-p90_m = Nine tenths within (m)
cli-column-reached_at_least = Of several
cli-column-capacity_per_1000 = Capacity per 1,000
cli-column-state = State
cli-column-left_out = Left out
cli-column-easting = Easting
cli-column-northing = Northing
cli-column-capacity = Capacity
cli-column-only = Only here
cli-column-nearest = Nearest here
