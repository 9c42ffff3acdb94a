### The first minutes: the start view with three jobs and sample questions, the guide through a job, and what to do where
### there is nothing yet. `start-JOB-STEP` names a step, `.how` says what to do.

start-title = Where would you like to begin?
start-short = Start
start-opened = Start view opened
start-to-map = To the map
start-lead = Cyswllt shows where people in Wales are cut off from the digital world, and why: official figures for 22 local authorities and 1,917 LSOAs, on this computer, without a connection.
start-jobs = Three jobs, step by step
start-job-begin = Begin
# $job: the name of a job
start-job-begin-of = Begin: { $job }
start-job-hotspots = Find hotspots
    .who = For planners
    .what = Where do need and poor connectivity gather? From the map of Wales to a list of places, and a file to take away.
start-job-outreach = Plan outreach
    .who = For inclusion officers
    .what = Who lives out of reach of support, where would the next sessions reach most of them, and a list to go there with.
start-job-reports = Make reports
    .who = For analysts
    .what = An area on paper and as a workbook, beside other councils and Wales, in Welsh, English or both.
start-not-again = Do not show this at the start
start-help = Open the help

## Sample questions

start-questions = Questions, with their answers
start-questions-about = Open a question and the answer is worked out now, from the figures on this computer. Any of them can be shown in the window, to be changed into a question of your own.
start-answering = Working it out…
start-question-show = Show in the window
start-question-least-fibre = Which local authority has the smallest share of premises with full fibre?
# $area: an authority; $value: a percentage; $count: how many authorities
start-answer-least-fibre = { $count ->
        [one] { $area }: { $value } of premises can have full fibre, the smallest share in { $count } authority.
       *[other] { $area }: { $value } of premises can have full fibre, the smallest share among { $count } authorities.
    }
start-question-beside-wales = Is the share of disabled people in Merthyr Tydfil higher than in Wales?
# $area: an authority; $value and $wales: percentages; $points: their difference; $direction: more, fewer or same
start-answer-beside-wales = { $direction ->
        [more] Yes. { $area }: { $value }; Wales: { $wales }. That is { $points } percentage points more.
        [fewer] No. { $area }: { $value }; Wales: { $wales }. That is { $points } percentage points fewer.
       *[same] No, it is the same. { $area }: { $value }; Wales: { $wales } ({ $points } percentage points apart).
    }
start-question-two-together = What share of the residents of the Isle of Anglesey and Gwynedd together are aged 65 and over?
# $value: a percentage; $part and $whole: numbers of people
start-answer-two-together = { $value }: { $part } of { $whole } residents. The counts of both are added up and then divided; the average of the two percentages would be wrong.
start-question-worst-tenth = Which LSOAs in Powys are in the worst tenth of Wales, by need and connectivity together?
# $count of $all: LSOAs; $names: the first of them
start-answer-worst-tenth = { $count ->
        [0] None of the { $all } LSOAs in Powys.
        [one] { $count } of the { $all } LSOAs in Powys: { $names }.
       *[other] { $count } of the { $all } LSOAs in Powys. The first of them: { $names }.
    }
start-question-how-sure = How sure is the rank of the LSOA that comes first, by need and connectivity together?
# $area: an LSOA; $low and $high: ranks; $runs: how many; $share: a percentage
start-answer-how-sure = { $area }: rank 1. In 90% of { $runs } runs with other weights and methods its rank lies between { $low } and { $high }, and it is in the worst tenth in { $share } of them.
start-question-where-gather = Where in Wales do need and poor connectivity gather?
# $count: hotspots; $areas: LSOAs in them; $residents: people living there; $places: the first places in the one with most people
start-answer-where-gather = { $count ->
        [0] Nowhere: no hotspot stands out from chance.
        [one] In { $count } hotspot of { $areas } LSOAs with { $residents } residents: { $places }.
       *[other] In { $count } hotspots of { $areas } LSOAs with { $residents } residents. The one with most residents begins with { $places }.
    }
start-question-far-from-library = How many residents aged 65 and over in Powys live more than 5 km from a library?
# $out of $all: people; $share: a percentage
start-answer-far-from-library = { $out } of { $all } ({ $share }), in a straight line. People are placed on their postcodes, so it is an estimate.
start-question-next-sessions = Where in Powys should the next two sessions be, so that most people aged 65 and over come within 5 km?
# $places: names of places; $newly: people; $kilometres: a distance
start-answer-next-sessions = { $places }: { $newly } people aged 65 and over would newly be within { $kilometres } km.

## The guide through a job

start-guide-leave = Leave the guide
start-guide-there = Take me there
start-guide-pass = Go on without this
start-guide-done = , done
# $done and $next: steps
start-guide-next = Done: { $done }. Next: { $next }
start-guide-finished = That was all of it. What you did stays as it is.
start-guide-another = Another job
start-guide-more = More in the help

start-hotspots-mode = Ask for hotspots
    .how = Above the list at the left, press “Hotspots”. What is sought is already chosen: the index of need and connectivity.
start-hotspots-place = Choose your authority
    .how = Above the map, under “Area”, choose your local authority. The hotspots are still those of Wales; the list shows those that lie in it.
start-hotspots-cluster = Look at a hotspot
    .how = In the result at the right, press the first place in the list: the map goes there, and its LSOAs are selected.
start-hotspots-table = See the figures behind it
    .how = Open the tab “Table” at the right: every LSOA with its value, how often chance alone does as much, and how sure it is.
start-hotspots-file = Take it away
    .how = Press “Export…” above the table and save it: a table, a layer for QGIS, or the map as a picture.
start-outreach-mode = Ask about support
    .how = Above the list at the left, press “Support”. The public libraries count as support at first.
start-outreach-place = Choose your authority
    .how = Above the map, under “Area”, choose your local authority. The sentence at the right then says who there is out of reach.
start-outreach-whom = Say whom, and how far
    .how = At the left choose another group of people, another distance, or your own points of support. The map follows.
start-outreach-sites = Find the next sites
    .how = Press “Find the next sites”, say how many sessions there can be, and start the search.
start-outreach-list = Leave with a list
    .how = In the result press the button for the list, choose a format, and save it: whom to reach where, for whoever goes there.
start-reports-area = Choose an area
    .how = Above the map, under “Area”, choose your local authority; or press an area on the map.
start-reports-open = Open the reports
    .how = Press “Reports” in the header. The report is about the area that you were looking at.
start-reports-pages = Look at the pages
    .how = The pages at the right are those that will be made. Leave out at the left what you do not need.
start-reports-compare = Compare with others
    .how = Under the parts at the left, choose councils to stand beside yours.
start-reports-make = Make the report
    .how = Choose formats and languages at the bottom left, press the button, and choose a folder.

## Where there is nothing yet

start-empty-details = This is Wales as a whole. Press an area on the map, or look for a place: its own figures come here.
start-empty-search = Look for a place or postcode
start-empty-table = Choose in the table
start-empty-selection = The areas that you select are added up here: how many people live there, and the rate worked out from their counts.
start-empty-hotspots = Nothing stands out from chance as the question is put. Need may be spread evenly, or the areas may be too few to tell.
# $percent: 90, 95 or 99
start-empty-less-sure = Ask for at least { $percent }% sure
start-empty-wales = Look at the whole of Wales
# $level: the name of a level
start-empty-level = Show { $level }
start-empty-to-map = To the map
