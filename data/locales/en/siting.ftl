# Where the next points of support should be: errors, notes, and what the command line says.

error-siting-number = { $what ->
    [within] The distance is { $found } metres: give a number above 0, up to 1,000 kilometres.
    [budget] The budget is { $found }: give a number from 0.
    [seconds] The time limit is { $found } seconds: give a number above 0, up to 86,400.
   *[share] The share is { $found } %: give a number from 0 to 100.
  }
error-siting-unknown-candidate = There is no candidate with the id “{ $id }”. Use the ids that the list of candidates has.
error-siting-no-people = Nobody of the group lives in the area. Choose another area or another group.
error-siting-no-candidates = There is no candidate in the area. Choose other candidates or a larger area.
error-siting-too-many = People at { $demands } places and { $sites } sites are too many distances to hold. Choose one authority, fewer candidates, or keep the existing points, so that nobody is sent further than to the nearest of them.
error-siting-unreachable = { NUMBER($people) } people at { $places ->
    [one] one place
   *[other] { $places } places
  } cannot be reached from any candidate: { $names }. Allow a longer distance, or add candidates there.
error-siting-unreachable-points = { $count ->
    [one] One point cannot be reached from any site: { $ids }.
   *[other] { $count } points cannot be reached from any site: { $ids }.
  } Allow a longer distance, or add sites near them.
error-siting-moved = “{ $id }” is both a candidate and a point that is there, but at different places. Give it one place, or two ids.
error-siting-no-place = “{ $id }” has no place. Give its easting and northing, or longitude and latitude, or distances with --matrix.
error-siting-weight = Row { $row } of the demand: { $found } is not a weight. Give a number from 0.
error-siting-too-few = { $choose } sites are to be chosen, but there { $candidates ->
    [one] is only one candidate
   *[other] are only { $candidates } candidates
  }. Choose fewer, or add candidates.
error-siting-no-choice = Say how many sites are to be chosen, or what they may cost.
error-siting-rule = Row { $row } of the sites cannot be both there, chosen in any case and ruled out. Take it out of one of the lists.
error-siting-too-many-musts = { $must } sites must be chosen, but only { $choose } may be. Choose more, or release some of them.
error-siting-disconnected = { $choose ->
    [one] One site cannot
   *[other] { $choose } sites cannot
  } be reached by everybody: some parts have no way to the others. Choose more sites, or mend the distances or the road network.
error-siting-cost = { $found } is not a cost. Give every candidate a cost from 0.
error-siting-budget-too-small = The new sites cost at least { $least }, but there is { $most } to spend. Raise the budget, or choose fewer or cheaper sites.
error-siting-site-floor = An authority is to get { $least } new sites, but { $most } can be chosen there. Lower the floor, or choose more sites.
error-siting-reach-floor = { $least } people of an authority are to be within the distance, but with every candidate it would be { $most }. Lower the floor, or add candidates.
error-siting-infeasible = The rules cannot all be obeyed. Raise the number or the budget, or lower the floor.
error-siting-nothing-found = No answer was found in time. Allow more time, or loosen the rules.
error-siting-solver = The solver gave up: { $message }. Try again with fewer candidates or rules.
error-site-needs-within = { $objective } needs --within-km: the distance within which somebody is reached.
error-site-has-no-within = { $objective } has no distance within which somebody is reached: leave out --within-km, or ask for reach or fewest.
error-site-needs-choose = { $objective } needs --choose: how many sites.
error-site-postcodes = “{ $found }”: write postcodes: and kilometres, such as postcodes:2.

cli-site-choose-unused = fewest finds the number itself; --choose is not used.
cli-site-progress = After { $seconds } s: { NUMBER($objective, maximumFractionDigits: 1) }, at most { NUMBER($percent, maximumFractionDigits: 2) } % from the best.
cli-site-reached = { $group }: { $before } of { $total } within { $km } km before, { $after } with the new sites.
cli-site-optimal = Proven: no other choice is better.
cli-site-time-limit = Best found in the time; it may be up to { NUMBER($percent, maximumFractionDigits: 2) } % from the best.
cli-site-cancelled = Stopped; the best found may be up to { NUMBER($percent, maximumFractionDigits: 2) } % from the best.

siting-note-places = People are placed on the postcodes of their area, equally many on each; postcodes that are no longer in use are among them.
siting-note-straight = Distances are straight lines; ways are longer.
siting-note-detour = Distances are straight lines times { $factor }.
siting-note-walking = Distances are on foot along the imported road network.
siting-note-driving = Distances are by car along the imported road network.
siting-note-overlap = Groups overlap: a person can be in several, so their numbers must not be added.
siting-note-estimates = Some figures of the group are estimates.
