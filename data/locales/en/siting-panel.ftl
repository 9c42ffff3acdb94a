### Where the next sites should be, in the window.

## What is asked

support-sites-title = Where should the next sites be?
support-sites-choose = How many new sites
support-sites-objective = What makes sites good
support-sites-objective-reach = Most people within the distance
support-sites-objective-distance = The least travel for everybody
support-sites-objective-worst = Nobody further than need be
support-sites-objective-fewest = As few sites as bring everybody within the distance
support-sites-from = Where there could be sites
support-sites-from-settlements = In cities, towns and villages
support-sites-from-postcodes = At postcodes, so far apart
support-sites-from-list = At the points of a list of mine
support-sites-apart = Metres between them, at least
support-sites-list = Which list
support-sites-list-choose = Choose a list
support-sites-no-list = There is no list yet: make one, or import one from a file.
# $must and $barred: how many sites
support-sites-rules = Kept in any case: { $must }. Ruled out: { $barred }.
support-sites-rules-clear = Forget these
support-sites-floor = So that no authority is forgotten
support-sites-floor-none = No rule
support-sites-floor-sites = Each authority gets sites
support-sites-floor-share = Each authority has a share within reach
support-sites-least-sites = Sites, at least
support-sites-least-share = Per cent, at least
support-sites-budget = Keep to a budget
support-sites-budget-most = All new sites together cost at most
    .why = In the unit of the costs in your list. A site without a cost costs nothing.
support-sites-seconds = Search for at most, seconds
support-sites-start = Find sites
support-sites-again = Search again

## The search

support-sites-working = Looking for the best sites…
support-sites-time = Time
# $seconds of $most: as they are written
support-sites-time-of = { $seconds } of at most { $most } seconds
support-sites-so-far = Best so far
support-sites-nothing-yet = no answer yet
support-sites-bound = At best
support-sites-gap = Difference
support-sites-stop = Stop and take the best so far

## What was found

# $people: a number as it is written
support-sites-value-reach = { $people } people
# $kilometres: a number as it is written
support-sites-value-distance = { $kilometres } km in all
support-sites-value-fewest = { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
# $place: Wales or an authority; $count: new sites; $newly, $before and $after: numbers as they are written; $group: people; $distance: such as “5 km”
support-sites-headline-reach = { $count ->
        [one] { $place }: { $count } new site would bring { $newly } more within { $distance } of support ({ $group }): { $after } instead of { $before }
       *[other] { $place }: { $count } new sites would bring { $newly } more within { $distance } of support ({ $group }): { $after } instead of { $before }
    }
# The same; $from and $to: distances
support-sites-headline-distance = { $count ->
        [one] { $place }: with { $count } new site support would be { $to } away on average instead of { $from } ({ $group })
       *[other] { $place }: with { $count } new sites support would be { $to } away on average instead of { $from } ({ $group })
    }
# The same; $farthest: a distance
support-sites-headline-worst = { $count ->
        [one] { $place }: with { $count } new site nobody would be further than { $farthest } from support ({ $group })
       *[other] { $place }: with { $count } new sites nobody would be further than { $farthest } from support ({ $group })
    }
support-sites-headline-fewest = { $count ->
        [0] { $place }: everybody is within { $distance } of support already ({ $group })
        [one] { $place }: { $count } new site would bring everybody within { $distance } of support ({ $group })
       *[other] { $place }: { $count } new sites would bring everybody within { $distance } of support ({ $group })
    }
support-sites-proven-reach = Proven: no other choice of as many sites reaches more people.
support-sites-proven-distance = Proven: no other choice of as many sites means less travel.
support-sites-proven-worst = Proven: with as many sites nobody could be spared a longer way than this.
support-sites-proven-fewest = Proven: with fewer sites somebody would be left out.
# $gap: a percentage; $seconds: how long was searched
support-sites-time-limit = The best found within { $seconds } seconds; another choice could be at most { $gap } better. Allow more time for a proof.
support-sites-cancelled = The best found before you stopped; another choice could be at most { $gap } better.
support-sites-outdated = You have changed the question since. Search again for its answer.
support-sites-keep = Keep as a list of points
# $place: Wales or an authority
support-sites-list-name = { $count ->
        [one] { $place }: { $count } proposed site
       *[other] { $place }: { $count } proposed sites
    }
support-sites-none = Choose how many sites and press “Find sites”.
support-sites-chosen = { $count ->
        [one] The site
       *[other] The { $count } sites
    }
# $group: people; $distance: such as “5 km”
support-sites-newly = { $count ->
        [one] { $group }: { $count } newly within { $distance }
       *[other] { $group }: { $count } newly within { $distance }
    }
# $distance: a distance
support-sites-mean = { $distance } on average from those to whom it is nearest
# $name: a site
support-sites-rule = { $name } in the next search
support-sites-must = Keep
support-sites-must-not = Not here
support-sites-ruled-must = { $name } is kept in the next search
support-sites-ruled-must-not = { $name } is ruled out in the next search
support-sites-ruled-free = { $name } is left to the next search
support-sites-next = One more site would be at
# $gain: as it is written
support-sites-gain-reach = and would reach { $gain } more.
support-sites-gain-distance = and would save { $gain }.
support-sites-gain-worst = and would bring the longest way down by { $gain }.
support-sites-gain-fewest = and would save { $gain }.
support-sites-groups = Before and after
support-sites-areas = { $count ->
        [one] { $count } small area with people newly reached
       *[other] { $count } small areas with people newly reached
    }
support-sites-curve = With more or fewer sites
support-sites-curve-working = Working out how it would be with more or fewer sites…
support-sites-curve-reach = People within reach
support-sites-curve-distance = Kilometres in all
support-sites-curve-worst = Longest way
support-sites-curve-fewest = Sites
# $first and $last: as they are written
support-sites-curve-text = { $most ->
        [one] With { $most } site: { $first }.
       *[other] With 1 site: { $first }; with { $most } sites: { $last }.
    }
support-sites-status-optimal = Proven
support-sites-status-time-limit = Best found in time
support-sites-status-cancelled = Best found so far
