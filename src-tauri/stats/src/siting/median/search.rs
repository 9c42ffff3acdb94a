//! The search: a good start, the bound of the whole and the answers it points at, then the tree.

use crate::random::Stream;
use crate::siting::{Siting, SitingError, Status};

use super::{
    exchange::Exchange,
    feasible::{self, Feasible},
    instance::{Instance, Known, Reduced},
    relaxation::{Multipliers, Pace, Relaxation},
    watch::Watch,
};

/// A part of the search is given up where no choice in it is better than the best one by more than this share of it.
const TOLERANCE: f64 = 1e-8;
/// Legs that the start may look at in its shaken rounds, and how many of these there are at most.
const LOOKED_AT: usize = 30_000_000;
const ROUNDS: usize = 30;
/// The pace of the bound of the whole, and its steps between two answers from it.
const ROOT: Pace = Pace { factor: 1.0, patience: 20, end: 1e-3 };
const STEPS: u32 = 50;
/// The instance is cut anew when this share of its sites is decided.
const DECIDED: f64 = 0.2;
/// The pace and the steps between two prices of floors, and how many prices are tried.
const TRIED: Pace = Pace { factor: 1.0, patience: 10, end: 0.02 };
const TRIED_STEPS: u32 = 100;
const PRICES: u32 = 20;

/// The best choice so far.
#[derive(Debug, Clone)]
pub(super) struct Best {
    /// Free sites.
    pub open: Vec<u32>,
    /// What it costs in the instance.
    cost: f64,
    /// What it costs in the question: more only where legs were left out.
    pub objective: f64,
}

#[derive(Debug)]
pub(super) struct Search<'a> {
    problem: &'a Siting<'a>,
    pub reduced: &'a Reduced,
    pub watch: Watch<'a>,
    pub best: Option<Best>,
    /// The least that a choice costs in the instance that was looked at to the end.
    least: f64,
}

impl<'a> Search<'a> {
    pub fn new(problem: &'a Siting<'a>, reduced: &'a Reduced, watch: Watch<'a>) -> Self {
        Self { problem, reduced, watch, best: None, least: f64::INFINITY }
    }

    /// The cost that a part of the search has to promise less than.
    pub fn target(&self) -> f64 {
        let Some(best) = &self.best else { return self.reduced.feasible };
        // A better choice of whole numbers is better by 1; the half is for rounding.
        let better = if self.reduced.whole { best.objective - 0.5 } else { f64::INFINITY };
        (best.objective * (1.0 - TOLERANCE)).min(better)
    }

    /// The bound when nothing is left that promises less than the target.
    fn proven(&self) -> f64 {
        let Some(best) = &self.best else { return 0.0 };
        let target = if self.reduced.whole { best.objective } else { self.target() };
        target.min(self.least)
    }

    /// Takes a choice of free sites where it obeys the rules and is better than the best one.
    pub fn offer(&mut self, open: &[u32], cost: f64) {
        let known = self.best.as_ref().map_or(f64::INFINITY, |best| best.cost);
        if cost >= known || cost > self.reduced.feasible || !self.reduced.obeyed(open) {
            return;
        }
        let chosen = self.reduced.named(open);
        let objective = self.problem.objective_of(&chosen);
        let known = self.best.as_ref().map_or(f64::INFINITY, |best| best.objective);
        if objective >= known {
            return;
        }
        self.watch.found(objective, &chosen);
        self.best = Some(Best { open: open.to_vec(), cost, objective });
    }

    /// A choice that a part of the tree points at.
    pub fn point_at(&mut self, open: &[u32]) {
        let cost = self.cost_of(open);
        self.offer(open, cost);
    }

    /// The only choice in a part of the tree.
    pub fn end(&mut self, open: &[u32]) {
        let cost = self.cost_of(open);
        if self.reduced.obeyed(open) {
            self.least = self.least.min(cost);
        }
        self.offer(open, cost);
    }

    fn cost_of(&self, open: &[u32]) -> f64 {
        let mut is_open = vec![false; self.reduced.instance.sites.len()];
        for &site in open {
            is_open[site as usize] = true;
        }
        self.reduced.instance.cost_of(&is_open)
    }

    /// Greedy addition and exchange, then some more from shaken answers.
    pub fn start(&mut self) -> Result<(), SitingError> {
        let reduced = self.reduced;
        let instance = &reduced.instance;
        let allowed = |open: &[u32]| reduced.floors_reached(open);
        let mut exchange = Exchange::new(instance, &[]);
        exchange.add_greedily(&mut || self.watch.stop());
        let (open, cost) = exchange.found();
        self.offer(open, cost);
        if self.best.is_none() {
            exchange.descend(&|_| true, &mut || self.watch.stop());
            let (open, cost) = exchange.found();
            self.offer(open, cost);
        }
        if self.best.is_none() {
            let mut costs = vec![0.0; instance.sites.len()];
            for &site in exchange.found().0 {
                costs[site as usize] = -1.0;
            }
            let open = self.feasible(&costs)?;
            exchange.set(&open);
            self.offer(&open, exchange.found().1);
        }
        let rounds = (LOOKED_AT / instance.cost.len().max(1)).clamp(1, ROUNDS);
        let mut stream = Stream::new(1, 0);
        for round in 0..=rounds {
            if round > 0 {
                let Some(best) = &self.best else { break };
                exchange.set(&best.open);
                exchange.shake(2 + round % 3, &allowed, &mut stream);
            }
            exchange.descend(&allowed, &mut || self.watch.stop());
            let (open, cost) = exchange.found();
            self.offer(open, cost);
            if self.watch.stop() {
                break;
            }
        }
        Ok(())
    }

    /// The choice that obeys all rules and costs least, one cost a free site.
    fn feasible(&mut self, costs: &[f64]) -> Result<Vec<u32>, SitingError> {
        match feasible::cheapest(self.reduced, costs, true, &mut self.watch)? {
            Feasible::Found(open) => return Ok(open),
            Feasible::Unknown => return Err(SitingError::NothingFound),
            Feasible::Never => {}
        }
        if let (Some(choose), true) = (self.problem.choose, self.reduced.feasible.is_finite()) {
            let without = feasible::cheapest(self.reduced, costs, false, &mut self.watch)?;
            if without == Feasible::Never {
                return Err(SitingError::Disconnected { choose });
            }
        }
        Err(SitingError::Infeasible)
    }

    /// Exchange from an answer that the relaxation points at.
    fn improve(&mut self, open: &[u32]) {
        let reduced = self.reduced;
        if !reduced.obeyed(open) {
            return;
        }
        let mut exchange = Exchange::new(&reduced.instance, open);
        let allowed = |open: &[u32]| reduced.floors_reached(open);
        exchange.descend(&allowed, &mut || self.watch.stop());
        let (open, cost) = exchange.found();
        self.offer(open, cost);
    }

    /// The bound of the whole question, and why the search ended before it was proven.
    pub fn prove(&mut self) -> (f64, Option<Status>) {
        let instance = &self.reduced.instance;
        if instance.count.most == 0 || instance.count.least == instance.sites.len() {
            let all = instance.count.most > 0;
            let open: Vec<u32> = (0..instance.sites.len() as u32).filter(|_| all).collect();
            self.end(&open);
            return (self.proven(), None);
        }
        let priced = self.priced();
        let (whole, mut multipliers) = match &priced {
            Some((priced, multipliers)) => (priced, multipliers.clone()),
            None => (instance, self.multipliers(instance)),
        };
        let mut known = vec![Known::Free; whole.sites.len()];
        let (mut pace, mut more) = (ROOT, true);
        let mut bound = 0.0_f64;
        while more {
            // The first time nothing is decided, and nothing has to be copied.
            let cut = (bound > 0.0).then(|| whole.decided(&known));
            let instance = cut.as_ref().unwrap_or(whole);
            if instance.sites.is_empty() {
                break;
            }
            let start = cut.as_ref().map(|cut| multipliers.of(cut));
            let start = start.unwrap_or_else(|| multipliers.clone());
            let mut relaxation = Relaxation::new(instance, start, pace);
            let mut pointed_at = Vec::new();
            loop {
                let target = self.target();
                more = relaxation.climb(STEPS, target, target, &mut |relaxation, better| {
                    if better {
                        self.watch.bounded(relaxation.bound.min(target));
                    }
                    self.watch.stop()
                });
                bound = bound.max(relaxation.bound);
                if pointed_at != relaxation.open && !self.watch.stop() {
                    pointed_at.clone_from(&relaxation.open);
                    let open = named(&known, cut.as_ref(), &pointed_at);
                    self.improve(&open);
                }
                if bound >= self.target() {
                    return (self.proven(), None);
                }
                if let Some(status) = self.watch.ended() {
                    return (bound.min(self.proven()), Some(status));
                }
                let found = relaxation.known(self.target());
                let decided = found.iter().filter(|known| **known != Known::Free).count();
                if !more || decided as f64 > DECIDED * found.len() as f64 {
                    if !more && self.ruled() {
                        self.repair(&known, cut.as_ref(), &relaxation.reduced);
                    }
                    for (site, found) in found.into_iter().enumerate() {
                        let site = cut.as_ref().map_or(site, |cut| cut.sites[site] as usize);
                        known[site] = found;
                    }
                    break;
                }
            }
            pace = relaxation.pace;
            match &cut {
                Some(cut) => multipliers.learn(cut, &relaxation.best),
                None => multipliers = relaxation.best,
            }
        }
        match self.grow(whole, &known, &multipliers, bound) {
            (_, None) => (self.proven(), None),
            (bound, status) => (bound.min(self.proven()), status),
        }
    }

    /// Is there more to obey than the number of sites?
    fn ruled(&self) -> bool {
        !(self.reduced.instance.sides.is_empty() && self.reduced.floors.is_empty())
    }

    /// An answer from the choice that obeys the rules and is best by the reduced costs of the sites that are not decided.
    fn repair(&mut self, known: &[Known], cut: Option<&Instance>, reduced: &[f64]) {
        let largest = reduced.iter().fold(f64::MIN_POSITIVE, |most, cost| most.max(cost.abs()));
        let decided = |known: &Known| match known {
            Known::Free => 0.0,
            Known::Open => -2.0,
            Known::Closed => 2.0,
        };
        let mut costs: Vec<f64> = known.iter().map(decided).collect();
        for (site, cost) in reduced.iter().enumerate() {
            costs[cut.map_or(site, |cut| cut.sites[site] as usize)] = cost / largest;
        }
        if let Ok(open) = self.feasible(&costs) {
            self.improve(&open);
        }
    }

    /// Where floors of reach bind, the instance with the prices of missing weight that bound best, and its multipliers.
    fn priced(&mut self) -> Option<(Instance, Multipliers)> {
        let best = self.best.as_ref()?;
        let reduced = self.reduced;
        if reduced.floors.is_empty() {
            return None;
        }
        // What the floors cost, spread over what would be missing without them.
        let mut exchange = Exchange::new(&reduced.instance, &best.open);
        exchange.descend(&|_| true, &mut || self.watch.stop());
        let (open, cost) = exchange.found();
        let is_open = |site: u32| f64::from(u8::from(open.contains(&site)));
        let missing: Vec<f64> = reduced
            .floors
            .iter()
            .map(|floor| (floor.least - floor.reached(is_open)).max(0.0))
            .collect();
        let all: f64 = missing.iter().sum();
        if all == 0.0 {
            return None;
        }
        let usual = (best.cost - cost).max(0.0) / all;
        let mut prices: Vec<f64> =
            missing.iter().map(|missing| if *missing > 0.0 { usual } else { 0.0 }).collect();
        let target = self.target();
        let mut priced = reduced.priced();
        let mut multipliers = self.multipliers(&priced);
        let mut found: Option<(f64, Vec<f64>, Multipliers)> = None;
        for round in 0..PRICES {
            reduced.set_prices(&mut priced, &prices);
            for (pays, cap) in multipliers.rows.iter_mut().zip(&priced.cap) {
                *pays = pays.min(*cap);
            }
            let mut relaxation = Relaxation::new(&priced, multipliers, TRIED);
            relaxation.climb(TRIED_STEPS, target, target, &mut |_, _| self.watch.stop());
            self.watch.bounded(relaxation.bound.min(target));
            let Relaxation { best, bound, shares, .. } = relaxation;
            if found.as_ref().is_none_or(|(known, ..)| *known < bound) {
                found = Some((bound, prices.clone(), best.clone()));
            }
            if self.watch.stop() {
                break;
            }
            multipliers = best;
            // Dearer where too little is reached, cheaper where more than enough is.
            let step = usual / (1.0 + 0.25 * f64::from(round));
            for (price, floor) in prices.iter_mut().zip(&reduced.floors) {
                let reached = floor.reached(|site| shares[site as usize]);
                let short = (floor.least - reached) / floor.least;
                *price = (*price + 4.0 * step * short).max(0.0);
            }
        }
        found.map(|(_, prices, multipliers)| {
            reduced.set_prices(&mut priced, &prices);
            (priced, multipliers)
        })
    }

    /// What rows pay where the best answer is open: a little more than they cost.
    fn multipliers(&self, instance: &Instance) -> Multipliers {
        let mut is_open = vec![false; instance.sites.len()];
        for &site in self.best.iter().flat_map(|best| &best.open) {
            is_open[site as usize] = true;
        }
        let row = |row: usize| {
            let (sites, costs) = instance.row(row);
            let cap = instance.cap[row];
            let mut open = (0..sites.len()).filter(|leg| is_open[sites[*leg] as usize]);
            let mut cost = || open.next().map_or(cap, |leg| costs[leg]);
            let (near, next) = (cost(), cost());
            near + 0.5 * (next - near).min(near)
        };
        Multipliers {
            rows: (0..instance.cap.len()).map(row).collect(),
            sides: vec![0.0; instance.sides.len()],
        }
    }
}

/// Open sites of the whole instance: those that are known to be, and some of the cut one.
fn named(known: &[Known], cut: Option<&Instance>, open: &[u32]) -> Vec<u32> {
    let decided = (0_u32..).zip(known).filter(|(_, known)| **known == Known::Open);
    let here = open.iter().map(|site| cut.map_or(*site, |cut| cut.sites[*site as usize]));
    decided.map(|(site, _)| site).chain(here).collect()
}
