### The area report. Names of measures, levels, units, states and sources are in measures.ftl; words that tables share in
### panels.ftl; the index and hotspots have theirs in index-panel.ftl, hotspots.ftl and hotspots-panel.ftl.

## The document

report-subtitle = Digital inclusion: area report
# $name: what the report is about
report-description = Digital inclusion in figures: { $name }. Priority groups, barriers, broadband, access to support, priority index and hotspots.
# $council: the council that issues the report
report-logo = Logo: { $council }
# $page and $pages: numbers
report-page = Page { $page } of { $pages }
report-contents = Contents

## Headings

report-summary = At a glance
report-barriers = Other barriers, deprivation and work
report-broadband = Broadband
report-support = Access to support
report-hotspots = Hotspots
report-small-areas = Small areas
report-limits = What these figures cannot say
report-sources = Sources and method
report-no-figures = Not figures of this area
report-none = No figures here
report-method = Method
report-work = Work

## Marks

report-mark-estimated = (e)
report-mark-suppressed = [c]
# $mark: a sign in a table; $state: what it stands for; $meaning: a sentence about that
report-mark = { $mark } { $state }. { $meaning }

## Pieces of lists

# $name: an area, a measure or a class; $value: its figure
report-name-value = { $name }: { $value }
# $name: an area; $rank: its rank
report-name-rank = { $name } (rank { $rank })
# $name: an area; $count: a number
report-name-count = { $name } ({ $count })
# $rank: as “3 of 22”
report-rank-wales = Rank { $rank } in Wales (1: worst)
# $measure: its name; $value: its figure; $rank: as “3 of 22”
report-standout = { $measure }: { $value }, rank { $rank }
report-standout-only = { $measure }: only { $value }, rank { $rank }
# $measure: its name; $value: its figure; $wales: the figure of Wales
report-standout-wales = { $measure }: { $value } (Wales: { $wales })
report-standout-wales-only = { $measure }: only { $value } (Wales: { $wales })
# $level: the name of a level, plural; $count: how many areas
report-level-count = { $level }: { $count }

## Page one

report-kind = Kind of area
report-lies-in = Lies in
report-key-index = Priority index: rank in Wales
# $count: residents; $households: a number
report-lead-residents = { $count ->
        [one] 1 person lived here on Census day, 21 March 2021, in { $households } households.
       *[other] { $count } people lived here on Census day, 21 March 2021, in { $households } households.
    }
# $count: residents
report-lead-residents-alone = { $count ->
        [one] 1 person lived here on Census day, 21 March 2021.
       *[other] { $count } people lived here on Census day, 21 March 2021.
    }
# Percentages
report-lead-groups = Of the residents, { $older } were aged 65 and over and { $disabled } were disabled. Of those aged 16 and over, { $unemployed } were unemployed and { $inactive } economically inactive. { $housing } of the households rented from a council or another social landlord. Economically inactive people include retired people and students.
# $list: measures with figures and ranks
report-lead-worst-authority = Compared with the other local authorities of Wales, what stands out most is: { $list }. Rank 1 means the most exclusion.
report-lead-worst-ward = Compared with the other wards of Wales, what stands out most is: { $list }. Rank 1 means the most exclusion.
report-lead-worst-msoa = Compared with the other MSOAs of Wales, what stands out most is: { $list }. Rank 1 means the most exclusion.
report-lead-worst-lsoa = Compared with the other small areas (LSOAs) of Wales, what stands out most is: { $list }. Rank 1 means the most exclusion.
report-lead-worst-selection = Compared with Wales, what stands out most is: { $list }.
report-lead-no-worse = On none of the measures compared here is the figure worse than that of Wales.
report-lead-middling = On none of the measures compared here is it in the worst third of Wales; closest to it is: { $list }. Rank 1 means the most exclusion.
# $mark: the mark of an estimate
report-lead-mark = { $mark } marks an estimate.
# $list: measures with figures and ranks
report-lead-best = By these measures exclusion is least likely here on: { $list }.
# $recipe: the name of a recipe; $rank: as “3 of 22”; $low and $high: ranks
report-lead-index = On the priority index “{ $recipe }” it has rank { $rank }, where 1 is the worst; with other weights and methods, as defensible as these, the rank is between { $low } and { $high } nine times out of ten.
# $count: small areas in the worst tenth; $of: how many there are
report-lead-tenth = { $count ->
        [0] None of the { $of } small areas (LSOAs) here is in the worst tenth of Wales on this index.
        [one] 1 of the { $of } small areas (LSOAs) here is in the worst tenth of Wales on this index.
       *[other] { $count } of the { $of } small areas (LSOAs) here are in the worst tenth of Wales on this index.
    }
report-lead-tenth-only = The only small area (LSOA) here is in the worst tenth of Wales on this index.
report-lead-tenth-not = The only small area (LSOA) here is not in the worst tenth of Wales on this index.
# $recipe: the name of a recipe; $list: authorities with numbers
report-lead-wales-tenth = The small areas (LSOAs) in the worst tenth on the priority index “{ $recipe }” lie above all in: { $list }.
report-lead-ward-estimates = The figures of a ward are estimates: they are those of the small areas (LSOAs) that fit it best.
report-lead-empty-ward = There are no figures for this ward: no small area (LSOA) of the Census belongs to it by the published best fit. Figures in this report are those of larger areas, and are named as such.
report-lead-empty = There are no Census figures here. Figures in this report are those of larger areas, and are named as such.

## Maps

# $from and $to: ranks
report-fifth-1 = Worst fifth: rank { $from } to { $to }
report-fifth-2 = Second: { $from } to { $to }
report-fifth-3 = Middle: { $from } to { $to }
report-fifth-4 = Fourth: { $from } to { $to }
report-fifth-5 = Best fifth: { $from } to { $to }
report-legend-index = Rank in Wales, in fifths
# $measure: its name
report-legend-measure = { $measure }: fifths of the small areas of Wales
report-map-index-caption = Priority index: the place of each small area (LSOA) in Wales. The darker, the worse.
report-map-support-caption = Public libraries (points) and the priority index (colours): is help near where it is needed most?
# $measure: its name
report-map-measure-caption = { $measure }, by small area (LSOA). Each colour is a fifth of the small areas of Wales; the darker, the more exclusion.
report-map-hotspots-caption = Where small areas with high scores on the priority index, or with low ones, lie together.
report-map-all-estimated = Every figure on this map is an estimate.
report-map-location-caption = Where the area lies.
# $name: the area; $recipe: the name of a recipe
report-map-index-alt = Map of the small areas (LSOAs) by rank on the priority index “{ $recipe }”, in fifths of Wales: { $name }.
# $name: the area; $measure: the measure
report-map-measure-alt = Map of the small areas (LSOAs) by fifths of Wales: { $name }. Shown: { $measure }.
# $name: the area; $list: classes with numbers
report-map-hotspots-alt = Map of the small areas (LSOAs) by kind of hotspot: { $name }. Number of small areas: { $list }.
# $list: places with classes
report-map-hotspots-where = The largest clusters: { $list }.
# $name: the area
report-map-location-alt = Map of where this area lies: { $name }. It has no figures for small areas.
# $name: a small area
report-map-around = { $name }, and its surroundings
# $label: what the points are; $count: how many
report-map-points-alt = Points on top: { $label }, { $count }.
# $worst and $best: figures
report-map-range = The figures range from { $worst }, the worst, to { $best }, the best.
# $count: small areas in the worst fifth; $of: how many there are
report-map-in-worst-fifth = { $count ->
        [0] None of the { $of } small areas is in the worst fifth of Wales.
        [one] 1 of the { $of } small areas is in the worst fifth of Wales.
       *[other] { $count } of the { $of } small areas are in the worst fifth of Wales.
    }
# $list: areas with figures or ranks
report-map-worst = Worst: { $list }.

## Charts

report-chart-comparison = The same figures as bars.
# $list: measures with figures
report-chart-comparison-alt = Bar chart. { $list }.
# $measure: a measure or an area; $values: figures of areas or of measures
report-chart-measure = { $measure } – { $values }
# $list: areas with shares
report-chart-speeds-alt = Bar chart of shares of all premises. { $list }.
report-chart-ranks = Rank in Wales of the worst small areas (dot), and where it lies in 90% of the runs (line).
# $list: areas with ranks
report-chart-ranks-alt = Chart of ranks with their ranges. { $list }.
# $rank, $low and $high: ranks
report-rank-interval = { $rank } ({ $low } to { $high })
report-axis-worst = Worst in Wales
report-axis-best = Best in Wales

report-no-rank = no rank
report-no-rank-note = No rank: the figure is 0, as in many areas.
report-rank-note = Rank 1 means the most exclusion.

## Where figures are not the area’s own

# $authority: the authority’s name
report-not-own-authority = No figures are published for this area itself. Those below are of larger areas, its authority ({ $authority }) first of all; they must not be read as figures of this area.
report-not-own = No figures are published for this area itself. Those shown are of larger areas and must not be read as figures of this area.

## Priority groups

report-groups-intro = Wales’s Digital Inclusion Forward Look puts four groups first: older people, disabled people, unemployed and economically inactive people, and people in social housing. People can belong to several of them, so the groups must not be added up. The figures say who lives here, not who is offline.
# $name: the area
report-groups-table = Priority groups: { $name }
report-number = Number
report-groups-map = Of the priority groups this is the one in which the area is worst placed in Wales.

## Other barriers

report-barriers-intro = What else keeps people from using the internet: skills, money, health, language, and having nobody near to help.
# $name: the area
report-barriers-table = Other barriers: { $name }
report-wimd-intro = The Welsh Index of Multiple Deprivation 2025 (WIMD) ranks the small areas (LSOAs) of Wales. For larger areas the only sound figure is how many of their small areas are among the most deprived.
# $count: small areas in the most deprived tenth; $of: how many there are
report-wimd-count = { $count ->
        [0] None of the { $of } small areas here is among the most deprived 10% in Wales overall.
        [one] 1 of the { $of } small areas here is among the most deprived 10% in Wales overall.
       *[other] { $count } of the { $of } small areas here are among the most deprived 10% in Wales overall.
    }
# $name: the area
report-wimd-table = Share of small areas (LSOAs) among the most deprived 10% in Wales, by domain of WIMD 2025: { $name }
# $name: the area
report-wimd-ranks = Rank and decile in Wales by domain of WIMD 2025: { $name }
# $of: how many small areas there are
report-wimd-ranks-note = Rank 1 and decile 1 are the most deprived of the { $of } small areas of Wales.
report-wimd-overall = Overall
report-wimd-income = Income
report-wimd-employment = Employment
report-wimd-health = Health
report-wimd-education = Education
report-wimd-access = Access to services
report-wimd-housing = Housing
report-wimd-safety = Community safety
report-wimd-environment = Physical environment
report-work-intro = From surveys and from claims for benefits, newer than the Census but only for whole authorities.
report-work-table = Work and claimants

## Broadband

report-broadband-intro = What premises can get, not what they have or can afford. Ofcom publishes these figures for authorities; they are never spread over smaller areas here.
report-broadband-table = Broadband and mobile availability
# $authority: the authority’s name
report-speeds-of = Speeds are published for the authority only. The picture and the table are those of the authority, { $authority }, and not of this area.
report-take-up = Take-up of full fibre
report-take-up-intro = Availability is not take-up: this is how many premises have full fibre.
report-take-up-table = Full-fibre take-up

## Connectivity of small areas

# $date: when the data are from
report-connectivity-intro = Below authorities the broadband component of the Digital Exclusion Risk Index 1.6 (DERI) is all there is: a score from 0 to 10 made of slow lines and mean speed, where higher is worse. Date of its data: { $date }, older than much of today’s full fibre. A score is never averaged into larger areas.
report-connectivity-none = There is no small area (LSOA) with a score here.
# $score: a score; $rank: as “3 of 22”
report-connectivity-one = The score is { $score }: rank { $rank } in Wales, where 1 is the worst.
# $count: small areas in the worst fifth; $of: how many there are; $worst and $best: scores
report-connectivity-spread = { $count ->
        [0] The scores of the { $of } small areas here range from { $worst }, the worst, to { $best }, the best; none is in the worst fifth of Wales.
        [one] The scores of the { $of } small areas here range from { $worst }, the worst, to { $best }, the best; 1 is in the worst fifth of Wales.
       *[other] The scores of the { $of } small areas here range from { $worst }, the worst, to { $best }, the best; { $count } are in the worst fifth of Wales.
    }
report-connectivity-table = Small areas (LSOAs) with the worst connectivity

## Access to support

# $count: libraries inside
report-libraries = { $count ->
        [0] There is no public library inside this area.
        [one] There is 1 public library inside this area.
       *[other] There are { $count } public libraries inside this area.
    }
report-libraries-table = Public libraries inside, and the nearest outside
report-address = Address
report-library-where = Where
report-inside = Inside
report-outside = Outside
report-distance = Distance
report-distance-note = Distance: in a straight line from the middle of where residents live. The way on foot or by bus is longer.
# $shown and $count: numbers
report-libraries-more = Shown: { $shown } of the { $count } libraries inside.
report-walk = Walking to a library
report-walk-table = Residents who can walk to a library
report-libraries-note-heading = Check before you rely on it
report-libraries-note = The list of libraries was compiled by volunteers about 2016 to 2020 and has no date. Libraries have closed, moved and opened since. What else helps people get online, such as community centres and courses, is not in it.
report-in-the-strategy = In the strategy

## Priority index

# $recipe: the name of a recipe
report-priority-intro = The priority index of this report is “{ $recipe }”.
report-priority-none = The recipe of the index has no figures here.
report-priority-not-here = The recipe of the index cannot be worked out for areas of this kind; it can for the small areas inside.
report-priority-selection = Several areas together have no rank of their own; the small areas inside have one.
# $rank: as “3 of 22”
report-priority-own = Rank { $rank } in Wales, where 1 is the worst.
report-priority-worst = The worst small areas
report-priority-worst-intro = Where ranges overlap, the figures do not say which of two small areas is worse off.
report-contributions-note = The parts of the score add up to the score. Weights are shares of the whole index.

## Hotspots

report-hotspots-intro = A small area and its neighbours are looked at together: where are scores on the priority index high, or low, more than chance would bring about? All small areas of Wales are compared with each other.
# $list: classes with numbers
report-hotspots-counts = Number of small areas (LSOAs) here: { $list }.
# $class: a class of hotspots
report-hotspots-one = Class of this small area: { $class }.
report-hotspots-none = No small area here stands out together with its neighbours. That does not mean that there is no need.
report-hotspots-no-index = Without figures for small areas there are no hotspots to be found here.
report-clusters-table = Clusters: adjoining small areas of one class
report-places = Places
report-small-areas-here = Small areas here
report-residents-here = Residents here
report-clusters-note = A cluster can go on across the boundary; only its part here is counted.
# $shown and $count: numbers
report-clusters-more = Shown: the { $shown } with most residents here, of { $count }.
# $permutations: a number; $percent: per cent
report-hotspots-method = Scores are shuffled among all small areas of Wales { $permutations } times (conditional permutation); a small area stands out where chance does as much so seldom that, of those that stand out, at most about { $percent }% are expected to be false alarms (Benjamini and Hochberg).

## Small areas

report-hotspot = Hotspot
report-index-rank = Rank on the index
# $of: how many small areas have a rank
report-index-rank-note = Rank on the index: among { $of } small areas of Wales; 1 is the worst.
# $of: how many areas have a rank
report-parts-rank-note = Rank on the index: among { $of } areas of this kind in Wales; 1 is the worst.
# $name: the area
report-small-areas-table = Residents, priority groups and priority index: { $name }
report-small-areas-note = Percentages of residents (65 and over, disabled), of residents aged 16 and over (unemployed, inactive) or of households (social housing), Census 2021.
# $count: small areas
report-small-areas-intro = { $count ->
        [one] There is 1 small area (LSOA), a place of about 1,000 to 3,000 residents.
       *[other] There are { $count } small areas (LSOAs), places of about 1,000 to 3,000 residents each.
    }
# $count: areas
report-parts-intro = { $count ->
        [one] It consists of 1 area.
       *[other] It consists of { $count } areas.
    }
report-short-older_65 = 65 and over
report-short-disabled = Disabled
report-short-unemployed = Unemployed
report-short-inactive = Inactive
report-short-social_housing = Social housing

## What the figures cannot say

# $count: estimates; $of: figures; $mark: the mark of an estimate
report-limit-estimates = { $count ->
        [0] None of the { $of } figures that there are for this area is an estimate; figures of its small areas can be, and are then marked { $mark }.
        [one] Of the { $of } figures that there are for this area, 1 is an estimate, marked { $mark } in the tables: worked out from published figures, not published itself.
       *[other] Of the { $of } figures that there are for this area, { $count } are estimates, marked { $mark } in the tables: worked out from published figures, not published themselves.
    }
# $date: Census day
report-limit-census = The Census figures are of { $date }, during the pandemic. Working from home was unusually common, and some people have moved since.
report-limit-disclosure = The Office for National Statistics swaps some records and changes counts a little (cell key perturbation), so that nobody can be recognised. Sums of small areas differ from its own totals by a few people, and small counts are uncertain.
report-limit-boundaries = Small areas (LSOAs, MSOAs) are those of the Census 2021, with boundaries of December 2021; wards are those of May 2025.
# $count: how many wards
report-limit-wards = A small area belongs to the ward that it fits best, even where it reaches beyond it. Ward figures are therefore approximations. Number of wards without any: { $count }.
report-limit-areas = Figures describe areas, not people. Not everybody in a place with much need is in need, and many people in need live elsewhere.
report-limit-groups = Nobody publishes for small areas of Wales how many people are offline. The groups say where exclusion is likely, not how much of it there is.
# $first and $second: when the data are from
report-limit-availability = Availability (Ofcom, { $first }; { $second }) says what can be ordered, not what people have, pay for or know how to use. Premises that Ofcom could not match with providers’ data are shown as such.
# $date: when the data are from
report-limit-connectivity = The connectivity of small areas is of { $date } and was published for the areas of 2011; where these were changed since, it is an estimate.
report-limit-deprivation = Ranks of deprivation say which area is more deprived, not by how much, and the index of 2025 cannot be compared with that of 2019.
# $date: when the data are from
report-limit-surveys = Employment and qualifications by survey ({ $date }) have wide margins of error for single authorities; they and the claimant count are official statistics in development.
report-limit-libraries = Distances to libraries are straight lines. Opening hours, computers and help are not known.
# $date: when the data are from
report-limit-walk = The share of residents within a walk of a library ({ $date }) is published for whole authorities and says nothing of single places.
report-limit-strategies = What a strategy does not mention may well be offered.
report-limit-ranks = Ranks depend on weights and methods. Areas whose ranges overlap cannot be told apart; use them to choose where to look first.
# $percent: per cent
report-limit-hotspots = Hotspots show where figures gather, not why. What lies across the border of Wales is not known, and on average up to about { $percent }% of the hotspots found are expected to be chance.
report-limit-gaps = A dash means that there is no figure. It is never zero, and no figure of a larger area is put in its place.

## Sources

# $release: what exactly was used, as its publisher calls it
report-source-release = Release: { $release }
# $date: when it was published
report-source-released = Published: { $date }
report-made = How this report was made
report-made-program = Program
report-made-date = Date of the report
report-made-weights = Weights
report-made-runs = Runs of the uncertainty analysis
report-made-permutations = Permutations
report-made-seed = Seed
