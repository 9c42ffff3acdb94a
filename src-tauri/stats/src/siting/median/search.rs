//! The search: a good start, the bound of the whole and the answers it points at, then the tree.

use crate::random::Stream;
use crate::siting::{Siting, SitingError, Status};

use super::{
    exchange::Exchange,
    feasible::{self, Feasible},
    instance::{Instance, Reduced},
    relaxation::{Multipliers, Pace, Relaxation},
    watch::Watch,
};

/// A part of the search is given up where no choice in it is better than the best one by more than this share of it.
const TOLERANCE: f64 = 1e-8;
/// Legs that the start may look at in its shaken rounds, and how many of these there are at most.
const LOOKED_AT: usize = 30_000_000;
const ROUNDS: usize = 30;
/// The pace of the bound of the whole, and that of the same again once a better answer is known.
const ROOT: Pace = Pace { factor: 1.0, patience: 20, end: 1e-3, steps: 1_000 };
const AGAIN: Pace = Pace { factor: 0.2, ..ROOT };
/// The pace while prices of floors are tried, and what they are multiplied by.
const TRIED: Pace = Pace { factor: 1.0, patience: 10, end: 0.05, steps: 150 };
const PRICES: [f64; 6] = [0.5, 1.0, 1.5, 2.0, 4.0, 8.0];

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
        if self.best.as_ref().is_some_and(|best| best.objective <= objective) {
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
        self.offer(&open.to_vec(), cost);
        if self.best.is_none() {
            exchange.descend(&|_| true, &mut || self.watch.stop());
            let (open, cost) = exchange.found();
            self.offer(&open.to_vec(), cost);
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
            self.offer(&open.to_vec(), cost);
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
        self.offer(&open.to_vec(), cost);
    }

    /// The bound of the whole question, and why the search ended before it was proven.
    pub fn prove(&mut self) -> Result<(f64, Option<Status>), SitingError> {
        let instance = &self.reduced.instance;
        if instance.count.most == 0 || instance.count.least == instance.sites.len() {
            let all = instance.count.most > 0;
            let open: Vec<u32> = (0..instance.sites.len() as u32).filter(|_| all).collect();
            self.end(&open);
            return Ok((self.proven(), None));
        }
        let priced = self.priced();
        let relaxed = priced.as_ref().unwrap_or(instance);
        let mut relaxation = Relaxation::new(relaxed, self.multipliers(relaxed));
        let mut pace = ROOT;
        loop {
            let target = self.target();
            let (mut better_bounds, mut pointed_at) = (0, Vec::new());
            relaxation.climb(target, target, pace, &mut |relaxation, better| {
                if better {
                    self.watch.bounded(relaxation.bound);
                    better_bounds += 1;
                    if better_bounds % 10 == 0 && pointed_at.last() != Some(&relaxation.open) {
                        pointed_at.push(relaxation.open.clone());
                    }
                }
                self.watch.stop()
            });
            pointed_at.push(relaxation.open.clone());
            for open in pointed_at {
                if !self.watch.stop() {
                    self.improve(&open);
                }
            }
            let ruled = !(instance.sides.is_empty() && self.reduced.floors.is_empty());
            if ruled && pace == ROOT && !self.watch.stop() {
                let costs = relaxation.reduced.clone();
                if let Ok(open) = self.feasible(&costs) {
                    self.improve(&open);
                }
            }
            // A better answer makes for better steps and more sites that are decided.
            if self.watch.stop() || relaxation.bound >= self.target() || self.target() >= target {
                break;
            }
            pace = AGAIN;
        }
        if relaxation.bound >= self.target() {
            return Ok((self.proven(), None));
        }
        if let Some(status) = self.watch.ended() {
            return Ok((relaxation.bound.min(self.least), Some(status)));
        }
        let known = relaxation.known(self.target());
        let (multipliers, bound) = (relaxation.best, relaxation.bound);
        match self.grow(relaxed, &known, &multipliers, bound) {
            (_, None) => Ok((self.proven(), None)),
            (bound, status) => Ok((bound.min(self.proven()), status)),
        }
    }

    /// Where floors of reach bind, the instance with the prices of missing weight that bound best.
    fn priced(&mut self) -> Option<Instance> {
        let best = self.best.as_ref()?;
        let reduced = self.reduced;
        if reduced.floors.is_empty() {
            return None;
        }
        let mut exchange = Exchange::new(&reduced.instance, &best.open);
        exchange.descend(&|_| true, &mut || self.watch.stop());
        let (open, cost) = exchange.found();
        let missing: Vec<f64> = reduced
            .floors
            .iter()
            .map(|floor| (floor.least - floor.reached(|site| open.contains(&site))).max(0.0))
            .collect();
        let price = (best.cost - cost).max(0.0) / missing.iter().sum::<f64>().max(1e-9);
        let target = self.target();
        let mut found: Option<(f64, Instance)> = None;
        for times in PRICES {
            let price = |missing: &f64| if *missing > 0.0 { times * price } else { 0.0 };
            let prices: Vec<f64> = missing.iter().map(price).collect();
            let priced = reduced.priced(&prices);
            let mut relaxation = Relaxation::new(&priced, self.multipliers(&priced));
            relaxation.climb(target, target, TRIED, &mut |_, _| self.watch.stop());
            let bound = relaxation.bound;
            self.watch.bounded(bound);
            if found.as_ref().is_none_or(|(known, _)| *known < bound) {
                found = Some((bound, priced));
            }
            if prices.iter().all(|price| *price == 0.0) || self.watch.stop() {
                break;
            }
        }
        found.map(|(_, priced)| priced)
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
