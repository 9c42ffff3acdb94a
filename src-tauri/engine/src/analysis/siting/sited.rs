//! Asks for sites, and says who is newly reached, by group and by area, and what the next site would add.

use std::{
    cmp::Reverse,
    collections::HashMap,
    sync::atomic::AtomicBool,
    time::{Duration, Instant},
};

use cyswllt_stats::{
    reach::Leg,
    siting::{
        self, Budget, Limits, Progress, ReachFloor, Rules, SiteFloor, Sited, Siting, SitingError,
    },
};

use super::{
    NextSite, SitedArea, SitedGroup, SitedSite, SitingFailure, SitingFloor, SitingObjective,
    SitingProgress, SitingRequest, SitingResult, demand::Demand,
};
use crate::{
    Engine,
    analysis::reach::Travel,
    catalogue::State,
    geography::{AreaRef, Level, roads::Roads},
    sources::supports::Support,
    text::Sentence,
};

/// Finds sites. `progress` is told the best answer so far from any thread; `cancel` ends the search with it.
pub fn site(
    engine: &Engine,
    roads: Option<&Roads>,
    request: &SitingRequest,
    cancel: &AtomicBool,
    progress: &(dyn Fn(SitingProgress) + Sync),
) -> Result<SitingResult, SitingFailure> {
    let begun = Instant::now();
    let demand = gathered(engine, roads, request)?;
    let question = question(engine, request, &demand)?;
    let tell = |found: &Progress| progress(told(&demand, found));
    let left = Duration::from_secs_f64(request.seconds).saturating_sub(begun.elapsed());
    let limits = Limits { time: left.max(Duration::from_millis(100)), cancel, progress: &tell };
    let sited =
        siting::site(&question, &limits).map_err(|error| failure(engine, &demand, error))?;
    Outcome { engine, request, demand: &demand, question: &question, sited: &sited }.result(roads)
}

/// Checks the request's numbers and gathers people, sites and ways.
pub(super) fn gathered(
    engine: &Engine,
    roads: Option<&Roads>,
    request: &SitingRequest,
) -> Result<Demand, SitingFailure> {
    let number = |what, found: f64, fits: bool, right| {
        if found.is_finite() && fits {
            Ok(())
        } else {
            Err(SitingFailure::Number { what, found, right })
        }
    };
    let within = request.within_metres;
    number("within", within, within > 0.0 && within <= 1_000_000.0, "metres above 0")?;
    let seconds = request.seconds;
    number("seconds", seconds, seconds > 0.0 && seconds <= 86_400.0, "1 to 86,400 seconds")?;
    if let Some(budget) = request.budget {
        number("budget", budget, budget >= 0.0, "a number from 0")?;
    }
    if let Some(SitingFloor::Share { least }) = request.floor {
        number("share", least, (0.0..=100.0).contains(&least), "per cent from 0 to 100")?;
    }
    Demand::gather(engine, roads, request)
}

/// The question in positions.
pub(super) fn question<'a>(
    engine: &Engine,
    request: &SitingRequest,
    demand: &'a Demand,
) -> Result<Siting<'a>, SitingFailure> {
    let position: HashMap<&str, u32> = (demand.existing..demand.sites.len())
        .map(|site| (demand.sites[site].id.as_str(), site as u32))
        .collect();
    let positions = |ids: &[String]| -> Result<Vec<u32>, SitingFailure> {
        let found = |id: &String| {
            let missing = || SitingFailure::UnknownCandidate { id: id.clone() };
            position.get(id.as_str()).copied().ok_or_else(missing)
        };
        ids.iter().map(found).collect()
    };
    let budget = request.budget.map(|most| Budget {
        costs: demand.sites.iter().map(|site| site.cost.unwrap_or(0.0)).collect(),
        most,
    });
    let mut rules = Rules {
        fixed: (0..demand.existing as u32).collect(),
        must: positions(&request.must)?,
        must_not: positions(&request.must_not)?,
        budget,
        ..Rules::default()
    };
    match request.floor {
        None => {}
        Some(SitingFloor::Sites { least }) => {
            rules.site_floors = site_floors(engine, demand, &rules.must_not, least as usize);
        }
        Some(SitingFloor::Share { least }) => {
            rules.reach_floors = reach_floors(engine, request, demand, &rules.must_not, least);
        }
    }
    let choose = request.choose.map(|choose| choose as usize);
    Ok(Siting {
        distances: &demand.distances,
        weights: &demand.weights[0],
        objective: request.objective.with(request.within_metres),
        choose: if request.objective == SitingObjective::Fewest { None } else { choose },
        rules,
    })
}

/// So many sites in each authority that has people, or as many as it has candidates.
fn site_floors(
    engine: &Engine,
    demand: &Demand,
    ruled_out: &[u32],
    least: usize,
) -> Vec<SiteFloor> {
    let mut of_authority: HashMap<u32, Vec<u32>> = HashMap::new();
    for site in demand.existing as u32..demand.sites.len() as u32 {
        if let (false, Some(authority)) =
            (ruled_out.contains(&site), authority(engine, &demand.sites[site as usize]))
        {
            of_authority.entry(authority.position).or_default().push(site);
        }
    }
    let mut floors: Vec<_> = of_authority.into_iter().collect();
    floors.sort_unstable_by_key(|(authority, _)| *authority);
    floors
        .into_iter()
        .map(|(_, sites)| SiteFloor { least: least.min(sites.len()), sites })
        .collect()
}

/// So much of each authority's people, or as many as all candidates together would reach.
fn reach_floors(
    engine: &Engine,
    request: &SitingRequest,
    demand: &Demand,
    ruled_out: &[u32],
    least: f64,
) -> Vec<ReachFloor> {
    let within = request.within_metres;
    let mut of_authority: HashMap<u32, Vec<u32>> = HashMap::new();
    for (place, &lsoa) in (0_u32..).zip(&demand.lsoa) {
        let lsoa = AreaRef { level: Level::Lsoa, position: lsoa };
        if let Some(authority) = engine.areas.ancestor(lsoa, Level::Authority) {
            of_authority.entry(authority.position).or_default().push(place);
        }
    }
    let mut floors: Vec<_> = of_authority.into_iter().collect();
    floors.sort_unstable_by_key(|(authority, _)| *authority);
    let floor = |(_, demands): (u32, Vec<u32>)| {
        let (mut all, mut reachable) = (0.0, 0.0);
        for &place in &demands {
            let weight = demand.weights[0][place as usize];
            let mut near = demand.distances.row(place as usize).iter();
            all += weight;
            if near.any(|leg| leg.metres <= within && !ruled_out.contains(&leg.site)) {
                reachable += weight;
            }
        }
        ReachFloor { demands, least: (all * least / 100.0).min(reachable), within }
    };
    floors.into_iter().map(floor).collect()
}

/// The authority in which a site is.
fn authority(engine: &Engine, site: &Support) -> Option<AreaRef> {
    let layer = engine.shapes.layer(Level::Lsoa)?;
    let position = layer.at(site.easting, site.northing)?;
    engine.areas.ancestor(AreaRef { level: Level::Lsoa, position }, Level::Authority)
}

/// What the mathematics says, in places.
pub(super) fn failure(engine: &Engine, demand: &Demand, error: SitingError) -> SitingFailure {
    match error {
        SitingError::Unreachable { demands } => demand.unreachable(engine, &demands),
        error => SitingFailure::Siting(error),
    }
}

fn told(demand: &Demand, found: &Progress) -> SitingProgress {
    let sites = |chosen: &Vec<u32>| {
        chosen.iter().map(|&site| demand.sites[site as usize].clone()).collect()
    };
    SitingProgress {
        seconds: found.seconds,
        objective: found.objective,
        bound: found.bound.filter(|bound| bound.is_finite()),
        gap: found.gap(),
        chosen: found.chosen.as_ref().map(sites),
    }
}

/// A choice, and what it was made from.
struct Outcome<'a> {
    engine: &'a Engine,
    request: &'a SitingRequest,
    demand: &'a Demand,
    question: &'a Siting<'a>,
    sited: &'a Sited,
}

impl Outcome<'_> {
    fn result(&self, roads: Option<&Roads>) -> Result<SitingResult, SitingFailure> {
        let Self { request, demand, sited, .. } = *self;
        let mut open: Vec<u32> = (0..demand.existing as u32).chain(sited.chosen.clone()).collect();
        open.sort_unstable();
        let after = demand.nearest(roads, request.travel, &open)?;
        let mut chosen = self.sites(&after);
        chosen.sort_by(|a, b| b.newly[0].total_cmp(&a.newly[0]).then(a.site.id.cmp(&b.site.id)));
        Ok(SitingResult {
            asked: request.objective,
            objective: sited.objective,
            bound: sited.bound,
            gap: sited.gap,
            status: sited.status.into(),
            within_metres: request.within_metres,
            candidates: (demand.sites.len() - demand.existing) as u32,
            chosen,
            groups: self.groups(&after),
            areas: self.areas(&after),
            next: self.next(),
            notes: self.notes(),
        })
    }

    /// Whether somebody at a place is within the distance only now.
    fn is_newly_reached(&self, place: usize, leg: Option<Leg>) -> bool {
        let within = self.request.within_metres;
        self.demand.before[place] > within && leg.is_some_and(|leg| leg.metres <= within)
    }

    fn sites(&self, after: &[Option<Leg>]) -> Vec<SitedSite> {
        let demand = self.demand;
        let number = demand.groups.len();
        let mut newly: HashMap<u32, (Vec<f64>, f64, f64)> =
            self.sited.chosen.iter().map(|&site| (site, (vec![0.0; number], 0.0, 0.0))).collect();
        for (place, leg) in after.iter().enumerate() {
            let Some(leg) = leg else { continue };
            let Some((reached, people, travelled)) = newly.get_mut(&leg.site) else { continue };
            let weight = demand.weights[0][place];
            *people += weight;
            *travelled += weight * leg.metres;
            if self.is_newly_reached(place, Some(*leg)) {
                for (reached, weights) in reached.iter_mut().zip(&demand.weights) {
                    *reached += weights[place];
                }
            }
        }
        let named = |(site, (newly, people, travelled)): (u32, (Vec<f64>, f64, f64))| {
            let site = demand.sites[site as usize].clone();
            SitedSite {
                authority: authority(self.engine, &site)
                    .map(|authority| self.engine.areas.label(authority)),
                newly,
                mean_metres: (people > 0.0).then(|| travelled / people),
                site,
            }
        };
        newly.into_iter().map(named).collect()
    }

    fn groups(&self, after: &[Option<Leg>]) -> Vec<SitedGroup> {
        let within = self.request.within_metres;
        let of_group = |(group, weights): (&crate::analysis::reach::Group, &Vec<f64>)| {
            let sum = |counts: &dyn Fn(usize) -> f64| -> f64 {
                weights.iter().enumerate().map(|(place, weight)| weight * counts(place)).sum()
            };
            let metres = |place: usize| after[place].map_or(f64::INFINITY, |leg| leg.metres);
            let near = |near: bool| f64::from(u8::from(near));
            let total = sum(&|_| 1.0);
            let mean = |travelled: f64| Some(travelled / total).filter(|mean| mean.is_finite());
            SitedGroup {
                id: group.id.clone(),
                label: group.label.clone(),
                total,
                before: sum(&|place| near(self.demand.before[place] <= within)),
                after: sum(&|place| near(metres(place) <= within)),
                mean_before: mean(weighted(weights, |place| self.demand.before[place])),
                mean_after: mean(weighted(weights, metres)),
            }
        };
        self.demand.groups.iter().zip(&self.demand.weights).map(of_group).collect()
    }

    fn areas(&self, after: &[Option<Leg>]) -> Vec<SitedArea> {
        let demand = self.demand;
        let within = self.request.within_metres;
        let none = || vec![0.0; demand.groups.len()];
        let mut found: HashMap<u32, (Vec<f64>, Vec<f64>)> = HashMap::new();
        for (place, &leg) in after.iter().enumerate() {
            let is_reached = leg.is_some_and(|leg| leg.metres <= within);
            if is_reached && !self.is_newly_reached(place, leg) {
                continue;
            }
            let (newly, left) = found.entry(demand.lsoa[place]).or_insert_with(|| (none(), none()));
            let counts = if is_reached { newly } else { left };
            for (count, weights) in counts.iter_mut().zip(&demand.weights) {
                *count += weights[place];
            }
        }
        let table = &self.engine.areas.table(Level::Lsoa).areas;
        let mut areas: Vec<SitedArea> = found
            .into_iter()
            .map(|(position, (newly, left))| SitedArea {
                code: table[position as usize].code.clone(),
                name: self.engine.areas.label(AreaRef { level: Level::Lsoa, position }),
                position,
                newly,
                left,
            })
            .collect();
        areas.sort_by(|a, b| {
            let order = b.newly[0].total_cmp(&a.newly[0]).then(b.left[0].total_cmp(&a.left[0]));
            order.then(a.position.cmp(&b.position))
        });
        areas
    }

    /// The candidate that improves the objective most beside those chosen, the first of equal ones.
    fn next(&self) -> Option<NextSite> {
        if self.request.objective == SitingObjective::Fewest {
            return None;
        }
        let question = self.question;
        let now = self.sited.objective;
        let mut open = vec![false; question.distances.sites()];
        for &site in self.sited.chosen.iter().chain(&question.rules.fixed) {
            open[site as usize] = true;
        }
        let within = match self.request.objective {
            SitingObjective::Reach => self.request.within_metres,
            _ => f64::INFINITY,
        };
        // What every candidate would change, gathered row by row: only legs nearer than the nearest open site matter.
        let mut gain = vec![0.0; open.len()];
        let mut worst: Vec<(f64, usize)> = Vec::new();
        for (place, &weight) in question.weights.iter().enumerate().filter(|(_, w)| **w > 0.0) {
            let row = question.distances.row(place);
            let nearest = row.iter().find(|leg| open[leg.site as usize]).map(|leg| leg.metres);
            match self.request.objective {
                SitingObjective::Reach if nearest.is_some_and(|metres| metres <= within) => {}
                SitingObjective::Reach => {
                    for leg in row.iter().take_while(|leg| leg.metres <= within) {
                        gain[leg.site as usize] += weight;
                    }
                }
                SitingObjective::Distance => {
                    let nearest = nearest?;
                    for leg in row.iter().take_while(|leg| leg.metres < nearest) {
                        gain[leg.site as usize] += weight * (nearest - leg.metres);
                    }
                }
                _ => worst.push((nearest?, place)),
            }
        }
        let is_free = |site: &u32| {
            let position = *site as usize;
            !open[position] && !question.rules.must_not.contains(site)
        };
        if self.request.objective == SitingObjective::Worst {
            worst.sort_by_key(|(metres, _)| Reverse(metres.to_bits()));
            gain = worst_gains(question, &worst, now);
        }
        let best = (0..open.len() as u32)
            .filter(is_free)
            .max_by(|a, b| gain[*a as usize].total_cmp(&gain[*b as usize]).then(b.cmp(a)))?;
        let gain = gain[best as usize];
        let objective = match self.request.objective {
            SitingObjective::Reach => now + gain,
            _ => now - gain,
        };
        Some(NextSite { site: self.demand.sites[best as usize].clone(), objective, gain })
    }

    fn notes(&self) -> Vec<Sentence> {
        let mut notes = vec![Sentence::plain("siting-note-places")];
        match self.request.travel {
            Travel::Straight => notes.push(Sentence::plain("siting-note-straight")),
            Travel::Detour { factor } => {
                notes.push(Sentence::plain("siting-note-detour").with("factor", factor));
            }
            Travel::Walking => notes.push(Sentence::plain("siting-note-walking")),
            Travel::Driving => notes.push(Sentence::plain("siting-note-driving")),
        }
        if self.demand.groups.len() > 1 {
            notes.push(Sentence::plain("siting-note-overlap"));
        }
        let is_estimate = |state: &State| *state == State::Estimated;
        if self.demand.groups.iter().any(|group| group.state.iter().any(is_estimate)) {
            notes.push(Sentence::plain("siting-note-estimates"));
        }
        notes
    }
}

/// How much nearer the furthest demand would be with each site. `worst` has the demands, furthest first.
fn worst_gains(question: &Siting<'_>, worst: &[(f64, usize)], now: f64) -> Vec<f64> {
    // The furthest demand that a site does not bring nearer than the next one decides; a site that misses the furthest gains nothing.
    let mut radius = vec![0.0_f64; question.distances.sites()];
    let mut near = vec![f64::INFINITY; radius.len()];
    for &(metres, place) in worst {
        for leg in question.distances.row(place) {
            near[leg.site as usize] = leg.metres;
        }
        for (radius, near) in radius.iter_mut().zip(&near) {
            *radius = radius.max(near.min(metres));
        }
        for leg in question.distances.row(place) {
            near[leg.site as usize] = f64::INFINITY;
        }
        if radius.iter().all(|radius| *radius >= metres) {
            break;
        }
    }
    radius.into_iter().map(|radius| (now - radius).max(0.0)).collect()
}

/// The sum of weight × metres over places with weight, infinite where one of them reaches nothing.
fn weighted(weights: &[f64], metres: impl Fn(usize) -> f64) -> f64 {
    weights
        .iter()
        .enumerate()
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(place, weight)| weight * metres(place))
        .sum()
}
