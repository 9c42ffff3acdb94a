//! A p-median with everything taken out that is decided already: what the search and the bound work on.

use crate::siting::{Siting, SitingError};

use super::rules::{Floor, Side};

/// The most legs that are kept (12 bytes each). Where there are more, the longest ones of each row are left out.
const LEGS: usize = 16_000_000;

/// Sums of whole numbers up to this are exact.
const EXACT: f64 = 1e15;

/// What is known of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Free,
    Open,
    Closed,
}

/// How many of the free sites are opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    pub least: usize,
    pub most: usize,
}

/// Rows of demands with what each free site costs them (weight × metres), cheapest first.
///
/// A row ends where something that is open anyway is as near: its cap. Without any, the cap is the longest way (where every
/// site can be reached) or a penalty that no feasible choice pays.
#[derive(Debug, Clone)]
pub(super) struct Instance {
    /// What each free site is called one level up: in the question, or in the instance this one was cut from.
    pub sites: Vec<u32>,
    /// What each row is called one level up.
    pub rows: Vec<u32>,
    /// Where each row begins, and the end.
    pub starts: Vec<usize>,
    /// The free site of each leg.
    pub site: Vec<u32>,
    /// The cost of each leg.
    pub cost: Vec<f64>,
    /// What each row costs at most.
    pub cap: Vec<f64>,
    /// The cost of rows that no free site can make cheaper.
    pub constant: f64,
    /// How many sites are opened.
    pub count: Count,
    /// What else they have to obey.
    pub sides: Vec<Side>,
}

/// The question as an instance, and what has to be known to read an answer.
#[derive(Debug)]
pub(super) struct Reduced {
    pub instance: Instance,
    /// Sites that are chosen in any case.
    pub musts: Vec<u32>,
    /// No feasible choice costs more; infinite where every demand reaches every site.
    pub feasible: f64,
    /// Floors of reach that are not reached anyway.
    pub floors: Vec<Floor>,
    /// Every choice costs a whole number.
    pub whole: bool,
}

impl Instance {
    pub fn row(&self, row: usize) -> (&[u32], &[f64]) {
        let range = self.starts[row]..self.starts[row + 1];
        (&self.site[range.clone()], &self.cost[range])
    }

    /// What is left when sites are opened or closed.
    pub fn decided(&self, known: &[Known]) -> Self {
        let mut name = vec![u32::MAX; known.len()];
        let mut sites = Vec::new();
        for (site, _) in known.iter().enumerate().filter(|(_, known)| **known == Known::Free) {
            name[site] = sites.len() as u32;
            sites.push(site as u32);
        }
        let opened = known.iter().filter(|known| **known == Known::Open).count();
        let mut left = Self {
            starts: Vec::with_capacity(self.starts.len()),
            rows: Vec::with_capacity(self.rows.len()),
            site: Vec::new(),
            cost: Vec::new(),
            cap: Vec::with_capacity(self.cap.len()),
            constant: self.constant,
            count: Count {
                least: self.count.least.saturating_sub(opened),
                most: self.count.most.saturating_sub(opened).min(sites.len()),
            },
            sides: self.sides.iter().map(|side| side.decided(known)).collect(),
            sites,
        };
        left.starts.push(0);
        for row in 0..self.cap.len() {
            let begin = left.site.len();
            let mut cap = self.cap[row];
            let (sites, costs) = self.row(row);
            for (&site, &cost) in sites.iter().zip(costs) {
                if cost >= cap {
                    break;
                }
                match known[site as usize] {
                    Known::Free => {
                        left.site.push(name[site as usize]);
                        left.cost.push(cost);
                    }
                    Known::Open => {
                        cap = cost;
                        break;
                    }
                    Known::Closed => {}
                }
            }
            if left.site.len() == begin {
                left.constant += cap;
            } else {
                left.starts.push(left.site.len());
                left.rows.push(row as u32);
                left.cap.push(cap);
            }
        }
        left
    }

    /// What it costs when these sites and no others are opened.
    pub fn cost_of(&self, open: &[bool]) -> f64 {
        let cost = |row: usize| {
            let (sites, costs) = self.row(row);
            let first = sites.iter().position(|site| open[*site as usize]);
            first.map_or(self.cap[row], |leg| costs[leg])
        };
        (0..self.cap.len()).map(cost).sum::<f64>() + self.constant
    }

    /// Reads the rows of a question: `known` says what each site of it is, `name` what it is called here.
    fn read(
        &mut self,
        problem: &Siting<'_>,
        known: &[Known],
        name: &[u32],
    ) -> Result<Ends, SitingError> {
        let there: Vec<usize> =
            (0..problem.weights.len()).filter(|demand| problem.weights[*demand] > 0.0).collect();
        let (mut ends, mut lost) = (Ends::default(), Vec::new());
        for (position, &demand) in there.iter().enumerate() {
            let begin = self.site.len();
            let room = (LEGS - begin) / (there.len() - position);
            let weight = problem.weights[demand];
            let mut cap = f64::INFINITY;
            for leg in problem.distances.row(demand) {
                let state = known[leg.site as usize];
                // What lies beyond the room costs at least this: the row's cap is then a bound from below.
                let full = state == Known::Free && self.site.len() - begin == room;
                if state == Known::Open || full {
                    cap = weight * leg.metres;
                    break;
                }
                if state == Known::Free {
                    self.site.push(name[leg.site as usize]);
                    self.cost.push(weight * leg.metres);
                }
            }
            let free = self.site.len() - begin;
            if free == 0 && cap.is_infinite() {
                lost.push(demand as u32);
                continue;
            }
            if free == 0 {
                self.constant += cap;
                continue;
            }
            let longest = self.cost[self.cost.len() - 1];
            ends.sum += if cap.is_finite() { cap } else { longest };
            if cap.is_infinite() && free == self.sites.len() {
                cap = longest;
                // Something has to be open.
                self.count.least = self.count.least.max(1);
            } else if cap.is_infinite() {
                ends.open.push(self.cap.len());
            }
            self.starts.push(self.site.len());
            self.rows.push(self.cap.len() as u32);
            self.cap.push(cap);
        }
        if lost.is_empty() { Ok(ends) } else { Err(SitingError::Unreachable { demands: lost }) }
    }
}

/// How the rows of a question end.
#[derive(Debug, Default)]
struct Ends {
    /// What all rows cost at most, where each is reached.
    sum: f64,
    /// Rows that some sites do not reach, and nothing that is open anyway.
    open: Vec<usize>,
}

impl Reduced {
    pub fn new(problem: &Siting<'_>) -> Result<Self, SitingError> {
        let rules = &problem.rules;
        let all = problem.distances.sites();
        let mut known = vec![Known::Free; all];
        for &site in &rules.must_not {
            known[site as usize] = Known::Closed;
        }
        for &site in rules.must.iter().chain(&rules.fixed) {
            known[site as usize] = Known::Open;
        }
        let mut fixed = vec![false; all];
        for &site in &rules.fixed {
            fixed[site as usize] = true;
        }
        let mut musts: Vec<u32> =
            rules.must.iter().copied().filter(|site| !fixed[*site as usize]).collect();
        musts.sort_unstable();
        musts.dedup();
        let free = (0_u32..).zip(&known).filter(|(_, known)| **known == Known::Free);
        let sites: Vec<u32> = free.map(|(site, _)| site).collect();
        let mut name = vec![u32::MAX; all];
        for (site, named) in (0_u32..).zip(&sites) {
            name[*named as usize] = site;
        }
        let sides = Side::of(problem, &sites, &musts);
        let floors = Floor::of(problem, &known, &name);
        let count = if let Some(choose) = problem.choose {
            let left = choose - musts.len();
            Count { least: left, most: left }
        } else {
            // As many as the cheapest ones that the budget pays for.
            Count { least: 0, most: sides.first().map_or(sites.len(), Side::affordable) }
        };
        let legs = problem.distances.legs().min(LEGS);
        let mut instance = Instance {
            rows: Vec::new(),
            starts: vec![0],
            site: Vec::with_capacity(legs),
            cost: Vec::with_capacity(legs),
            cap: Vec::new(),
            constant: 0.0,
            count,
            sides,
            sites,
        };
        let Ends { sum, open } = instance.read(problem, &known, &name)?;
        let mut feasible = f64::INFINITY;
        if !open.is_empty() {
            feasible = (sum + instance.constant) * (1.0 + 1e-9);
            for row in open {
                instance.cap[row] = (2.0 * feasible + 1.0).ceil();
            }
        }
        let costs = instance.cost.iter().chain(&instance.cap).chain([&instance.constant]);
        let whole = costs.into_iter().all(|cost| cost.fract() == 0.0) && sum < EXACT;
        Ok(Self { instance, musts, feasible, floors, whole })
    }

    /// The instance with room for a price on each floor's missing weight instead of the floor; see [`Self::set_prices`]. A
    /// demand of a floor becomes a row that costs nothing within reach, and the price else.
    pub fn priced(&self) -> Instance {
        let mut priced = self.instance.clone();
        for (_, sites) in self.floors.iter().flat_map(|floor| &floor.demands) {
            priced.rows.push(priced.cap.len() as u32);
            priced.cap.push(0.0);
            priced.site.extend(sites);
            priced.cost.resize(priced.site.len(), 0.0);
            priced.starts.push(priced.site.len());
        }
        priced
    }

    /// Sets the prices of the floors. Every choice that reaches them costs at most what it costs in the instance.
    pub fn set_prices(&self, priced: &mut Instance, prices: &[f64]) {
        priced.constant = self.instance.constant;
        let mut row = self.instance.cap.len();
        for (floor, &price) in self.floors.iter().zip(prices) {
            priced.constant += price * floor.least;
            for (weight, _) in &floor.demands {
                priced.constant -= price * weight;
                priced.cap[row] = price * weight;
                row += 1;
            }
        }
    }

    /// Do these sites obey all rules?
    pub fn obeyed(&self, open: &[u32]) -> bool {
        let sum = |weights: &[f64]| open.iter().map(|site| weights[*site as usize]).sum();
        let count = self.instance.count;
        (count.least..=count.most).contains(&open.len())
            && self.instance.sides.iter().all(|side| side.obeyed(sum(&side.weights)))
            && self.floors_reached(open)
    }

    /// Do these sites reach the floors?
    pub fn floors_reached(&self, open: &[u32]) -> bool {
        if self.floors.is_empty() {
            return true;
        }
        let mut is_open = vec![0.0; self.instance.sites.len()];
        for &site in open {
            is_open[site as usize] = 1.0;
        }
        let reached = |floor: &Floor| floor.reached(|site| is_open[site as usize]);
        self.floors.iter().all(|floor| reached(floor) >= floor.least)
    }

    /// Is a row only reached where one of its own sites is open?
    pub fn open_ended(&self, row: usize) -> bool {
        self.instance.cap[row] > self.feasible
    }

    /// Free sites under their names in the question, with those that are chosen in any case; rising.
    pub fn named(&self, open: &[u32]) -> Vec<u32> {
        let named = open.iter().map(|site| self.instance.sites[*site as usize]);
        let mut chosen: Vec<u32> = named.chain(self.musts.iter().copied()).collect();
        chosen.sort_unstable();
        chosen
    }
}
