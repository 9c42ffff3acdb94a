//! The rules made ready: which sites are free, what is left to spend and to choose, whether a choice obeys, and the rows
//! that they add to a program.

use super::{
    Objective, ReachFloor, SiteFloor, Siting, SitingError, covering::Covering, program::Program,
};

/// Rounding errors of sums that do not count as disobedience, relative.
const SLACK: f64 = 1e-9;

/// What the rules say of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Open already.
    Fixed,
    /// Chosen in any case.
    Must,
    /// May be chosen.
    Free,
    /// Not chosen in any case.
    Out,
}

/// What a program knows of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Not open.
    Shut,
    /// Open already and not counted.
    Fixed,
    /// Chosen: counted and paid.
    Chosen,
    /// To be decided: the column that is 1 where it is chosen.
    Column(usize),
}

/// A question with its rules made ready.
#[derive(Debug)]
pub(super) struct Ruled<'a> {
    /// The question.
    pub problem: &'a Siting<'a>,
    /// One a site.
    pub standing: Vec<Standing>,
    /// Sites that are chosen in any case, rising.
    pub must: Vec<u32>,
    /// How many are chosen beside them; none where no number is given.
    pub spare: Option<usize>,
    /// What is left for them; none without budget.
    pub money: Option<f64>,
    /// For each site floor those of its sites that count, rising, and how many of them are chosen at least.
    floors: Vec<(Vec<u32>, usize)>,
    /// For each reach floor the weight that fixed and must sites leave to be reached, and by whom it can be.
    reach: Vec<(f64, Covering)>,
}

impl<'a> Ruled<'a> {
    /// Makes the rules of a checked question ready. An error names a rule that cannot be obeyed by itself.
    pub(super) fn new(problem: &'a Siting<'a>) -> Result<Self, SitingError> {
        let rules = &problem.rules;
        let mut standing = vec![Standing::Free; problem.distances.sites()];
        for &site in &rules.must_not {
            standing[site as usize] = Standing::Out;
        }
        for &site in &rules.must {
            standing[site as usize] = Standing::Must;
        }
        for &site in &rules.fixed {
            standing[site as usize] = Standing::Fixed;
        }
        let those = |wanted: Standing| {
            let sites = (0_u32..).zip(&standing);
            sites.filter(|(_, is)| **is == wanted).map(|(site, _)| site).collect::<Vec<u32>>()
        };
        let must = those(Standing::Must);
        let choose = match problem.objective {
            Objective::Fewest { .. } => None,
            _ => problem.choose,
        };
        let mut ruled = Self {
            problem,
            spare: choose.map(|choose| choose.saturating_sub(must.len())),
            money: None,
            must,
            standing,
            floors: Vec::new(),
            reach: Vec::new(),
        };
        if let Some(budget) = &rules.budget {
            let mut costs: Vec<f64> = those_costs(&ruled.standing, &budget.costs).collect();
            costs.sort_unstable_by(f64::total_cmp);
            let forced: f64 = ruled.must.iter().map(|site| budget.costs[*site as usize]).sum();
            let least = forced + costs.iter().take(ruled.spare.unwrap_or(0)).sum::<f64>();
            if least > budget.most * (1.0 + SLACK) {
                return Err(SitingError::BudgetTooSmall { least, most: budget.most });
            }
            ruled.money = Some((budget.most - forced).max(0.0));
        }
        for (floor, SiteFloor { sites, least }) in rules.site_floors.iter().enumerate() {
            let mut named = sites.clone();
            named.retain(|site| {
                matches!(ruled.standing[*site as usize], Standing::Free | Standing::Must)
            });
            named.sort_unstable();
            named.dedup();
            let most = named.len().min(choose.unwrap_or(usize::MAX));
            if *least > most {
                return Err(SitingError::SiteFloor { floor, least: *least, most });
            }
            ruled.floors.push((named, *least));
        }
        for (floor, ReachFloor { demands, least, within }) in rules.reach_floors.iter().enumerate()
        {
            let mut named = demands.clone();
            named.sort_unstable();
            named.dedup();
            let covering =
                Covering::of(&ruled, named.iter().map(|demand| *demand as usize), *within);
            let most = covering.given + covering.weights.iter().sum::<f64>();
            if *least > most + SLACK * least.abs() {
                return Err(SitingError::ReachFloor { floor, least: *least, most });
            }
            ruled.reach.push((least - covering.given - SLACK * least.abs(), covering));
        }
        Ok(ruled)
    }

    /// Whether nothing but the number, musts and must-nots is asked: candidates that reach no more than another one can be
    /// left out then, and any others fill up the number.
    pub(super) fn plain(&self) -> bool {
        let rules = &self.problem.rules;
        rules.budget.is_none() && rules.site_floors.is_empty() && rules.reach_floors.is_empty()
    }

    /// What a site costs; 0 without budget.
    pub(super) fn cost(&self, site: u32) -> f64 {
        self.problem.rules.budget.as_ref().map_or(0.0, |budget| budget.costs[site as usize])
    }

    /// Whether a choice obeys all rules.
    pub(super) fn obeyed(&self, chosen: &[u32]) -> bool {
        let rules = &self.problem.rules;
        let mut open = vec![false; self.standing.len()];
        for &site in chosen {
            let free = matches!(self.standing[site as usize], Standing::Free | Standing::Must);
            if !free || std::mem::replace(&mut open[site as usize], true) {
                return false;
            }
        }
        if self.must.iter().any(|site| !open[*site as usize])
            || self.spare.is_some_and(|spare| chosen.len() != spare + self.must.len())
        {
            return false;
        }
        if let Some(budget) = &rules.budget {
            let spent: f64 = chosen.iter().map(|site| budget.costs[*site as usize]).sum();
            if spent > budget.most * (1.0 + SLACK) {
                return false;
            }
        }
        Floors::new(self, chosen).left() <= 0.0
    }

    /// Adds free candidates to a choice until the number is reached, lowest positions first, or cheapest first where there
    /// is a budget.
    pub(super) fn fill(&self, chosen: &mut Vec<u32>) {
        let Some(spare) = self.spare else { return };
        let number = spare + self.must.len();
        if chosen.len() >= number {
            return;
        }
        let mut open = vec![false; self.standing.len()];
        for &site in chosen.iter() {
            open[site as usize] = true;
        }
        let mut others: Vec<u32> = (0..self.standing.len() as u32)
            .filter(|site| self.standing[*site as usize] == Standing::Free && !open[*site as usize])
            .collect();
        others.sort_by(|a, b| self.cost(*a).total_cmp(&self.cost(*b)));
        chosen.extend(others.into_iter().take(number - chosen.len()));
    }

    /// What a program knows of each site: `columns` are to be decided, in this order, `open` and the musts are chosen.
    pub(super) fn places(&self, columns: &[u32], open: &[u32]) -> Vec<Place> {
        let mut places: Vec<Place> = self
            .standing
            .iter()
            .map(|standing| match standing {
                Standing::Fixed => Place::Fixed,
                Standing::Must => Place::Chosen,
                Standing::Free | Standing::Out => Place::Shut,
            })
            .collect();
        for (column, site) in columns.iter().enumerate() {
            places[*site as usize] = Place::Column(column);
        }
        for site in open {
            places[*site as usize] = Place::Chosen;
        }
        places
    }

    /// The values that a choice gives to columns, to start from; none where the program does not allow it.
    pub(super) fn values(chosen: &[u32], places: &[Place]) -> Option<Vec<(usize, f64)>> {
        let mut open = vec![false; places.len()];
        for &site in chosen {
            open[site as usize] = true;
        }
        let mut values = Vec::new();
        for (place, open) in places.iter().zip(open) {
            match place {
                Place::Column(column) => values.push((*column, f64::from(u8::from(open)))),
                Place::Shut if open => return None,
                Place::Chosen if !open => return None,
                _ => {}
            }
        }
        Some(values)
    }

    /// Adds the rows of number, budget and floors to a program. `places` says what it knows of each site.
    pub(super) fn add_rows(&self, program: &mut Program, places: &[Place]) {
        let rules = &self.problem.rules;
        let columns = || {
            (0_u32..).zip(places).filter_map(|(site, place)| match place {
                Place::Column(column) => Some((site, *column)),
                _ => None,
            })
        };
        let chosen = || {
            (0_u32..)
                .zip(places)
                .filter(|(_, place)| **place == Place::Chosen)
                .map(|(site, _)| site)
        };
        if let Some(spare) = self.spare {
            let number = (spare + self.must.len() - chosen().count()) as f64;
            // What a choice lacks is filled up afterwards, unless that might cost too much.
            let least = if rules.budget.is_some() { number } else { f64::NEG_INFINITY };
            program.row(least, number, columns().map(|(_, column)| (column, 1.0)));
        }
        if let Some(budget) = &rules.budget {
            let spent: f64 = chosen().map(|site| self.cost(site)).sum();
            let dearest = budget.costs.iter().copied().fold(0.0, f64::max);
            if dearest > 0.0 {
                let costs = columns().map(|(site, column)| (column, self.cost(site) / dearest));
                let most = (budget.most * (1.0 + SLACK) - spent) / dearest;
                program.row(f64::NEG_INFINITY, most, costs.filter(|(_, cost)| *cost > 0.0));
            }
        }
        for (sites, least) in &self.floors {
            let there = sites.iter().filter(|site| places[**site as usize] == Place::Chosen);
            let lacking = least.saturating_sub(there.count());
            if lacking > 0 {
                let columns = sites.iter().filter_map(|site| match places[*site as usize] {
                    Place::Column(column) => Some((column, 1.0)),
                    _ => None,
                });
                program.row(lacking as f64, f64::INFINITY, columns);
            }
        }
        for (need, covering) in &self.reach {
            if *need <= 0.0 {
                continue;
            }
            let mut given = 0.0;
            let mut entries = Vec::new();
            for (group, &weight) in covering.weights.iter().enumerate() {
                let sites = covering
                    .by
                    .row(group)
                    .iter()
                    .map(|column| places[covering.sites[*column as usize] as usize]);
                if sites.clone().any(|place| matches!(place, Place::Chosen | Place::Fixed)) {
                    given += weight;
                    continue;
                }
                let over: Vec<(usize, f64)> = sites
                    .filter_map(|place| match place {
                        Place::Column(column) => Some((column, -1.0)),
                        _ => None,
                    })
                    .collect();
                if let [(column, _)] = over[..] {
                    entries.push((column, weight / need));
                } else if !over.is_empty() {
                    let reached = program.continuous(0.0, 0.0, 1.0);
                    program.row(f64::NEG_INFINITY, 0.0, over.into_iter().chain([(reached, 1.0)]));
                    entries.push((reached, weight / need));
                }
            }
            entries.sort_unstable_by_key(|entry| entry.0);
            entries.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                if same {
                    kept.1 += next.1;
                }
                same
            });
            let lacking = 1.0 - given / need;
            if lacking > 0.0 {
                program.row(lacking, f64::INFINITY, entries);
            }
        }
    }
}

/// How far a growing choice is from the floors.
#[derive(Debug)]
pub(super) struct Floors<'a> {
    ruled: &'a Ruled<'a>,
    /// How many sites each site floor still lacks.
    sites: Vec<usize>,
    /// For each reach floor which groups are reached, and their weight.
    reached: Vec<(Vec<bool>, f64)>,
}

impl<'a> Floors<'a> {
    /// With some sites chosen, musts among them.
    pub(super) fn new(ruled: &'a Ruled<'a>, chosen: &[u32]) -> Self {
        let mut floors = Self {
            ruled,
            sites: ruled.floors.iter().map(|(_, least)| *least).collect(),
            reached: ruled
                .reach
                .iter()
                .map(|(_, covering)| (vec![false; covering.weights.len()], 0.0))
                .collect(),
        };
        for &site in chosen {
            floors.add(site);
        }
        floors
    }

    /// Sites lacking and shares of weight lacking, added up; 0 where all floors are obeyed.
    pub(super) fn left(&self) -> f64 {
        let reach = self.ruled.reach.iter().zip(&self.reached);
        let reach = reach.map(|((need, _), (_, reached))| lacking(*need, *reached));
        self.sites.iter().sum::<usize>() as f64 + reach.sum::<f64>()
    }

    /// By how much a site would bring them nearer.
    pub(super) fn help(&self, site: u32) -> f64 {
        let mut help = 0.0;
        for ((sites, _), lacking) in self.ruled.floors.iter().zip(&self.sites) {
            if *lacking > 0 && sites.binary_search(&site).is_ok() {
                help += 1.0;
            }
        }
        for ((need, covering), (groups, reached)) in self.ruled.reach.iter().zip(&self.reached) {
            let left = lacking(*need, *reached);
            if left > 0.0
                && let Ok(column) = covering.sites.binary_search(&site)
            {
                let new = covering.covers.row(column).iter().map(|group| *group as usize);
                let new = new.filter(|group| !groups[*group]).map(|group| covering.weights[group]);
                help += left - lacking(*need, reached + new.sum::<f64>());
            }
        }
        help
    }

    /// Chooses a site.
    pub(super) fn add(&mut self, site: u32) {
        for ((sites, _), lacking) in self.ruled.floors.iter().zip(&mut self.sites) {
            if sites.binary_search(&site).is_ok() {
                *lacking = lacking.saturating_sub(1);
            }
        }
        for ((_, covering), (groups, reached)) in self.ruled.reach.iter().zip(&mut self.reached) {
            let Ok(column) = covering.sites.binary_search(&site) else { continue };
            for &group in covering.covers.row(column) {
                if !std::mem::replace(&mut groups[group as usize], true) {
                    *reached += covering.weights[group as usize];
                }
            }
        }
    }
}

/// The share of what is needed that is not reached.
fn lacking(need: f64, reached: f64) -> f64 {
    if need > 0.0 { (1.0 - reached / need).max(0.0) } else { 0.0 }
}

fn those_costs<'a>(standing: &'a [Standing], costs: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    standing.iter().zip(costs).filter(|(is, _)| **is == Standing::Free).map(|(_, cost)| *cost)
}
