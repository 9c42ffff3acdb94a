//! The search: a good start, the bound at the root, then best-first branch and bound on Lagrangian bounds, in which every
//! node is a smaller p-median.

use std::sync::Arc;

use crate::random::Stream;
use crate::siting::{Siting, Status};

use super::{
    exchange::Exchange,
    instance::{Instance, Known},
    relaxation::{Multipliers, Pace, Relaxation},
    watch::Watch,
};

/// A part of the search is given up where no choice in it is better than the best one by more than this share of it.
pub(super) const TOLERANCE: f64 = 1e-9;
const ROOT: Pace = Pace { factor: 1.0, patience: 20, end: 1e-3, steps: 1_000 };
const NODE: Pace = Pace { factor: 0.3, patience: 8, end: 0.02, steps: 60 };

/// The best choice so far.
#[derive(Debug, Clone)]
pub(super) struct Best {
    /// Free sites of the instance.
    pub open: Vec<u32>,
    /// What it costs.
    pub cost: f64,
}

/// A part of the search that is still to be looked at.
#[derive(Debug)]
struct Node {
    known: Vec<Known>,
    multipliers: Arc<Multipliers>,
    bound: f64,
}

pub(super) struct Search<'a, 'b> {
    pub problem: &'a Siting<'a>,
    pub instance: &'a Instance,
    pub musts: &'a [u32],
    /// No feasible choice costs more.
    pub feasible: f64,
    pub watch: &'a mut Watch<'b>,
    pub best: Option<Best>,
    pub nodes: usize,
}

impl Search<'_, '_> {
    /// The cost that a part of the search has to promise less than.
    fn target(&self) -> f64 {
        let cost = self.best.as_ref().map_or(f64::INFINITY, |best| best.cost);
        (cost * (1.0 - TOLERANCE)).min(self.feasible)
    }

    /// Takes a choice of free sites where it is better than the best one.
    fn offer(&mut self, open: &[u32], cost: f64) {
        if self.best.as_ref().is_some_and(|best| best.cost <= cost) {
            return;
        }
        let mut open = open.to_vec();
        open.sort_unstable();
        if cost <= self.feasible {
            let mut chosen = self.chosen(&open);
            chosen.sort_unstable();
            let objective = self.problem.objective_of(&chosen);
            if objective.is_finite() {
                self.watch.found(objective, &chosen);
            }
        }
        self.best = Some(Best { open, cost });
    }

    /// What free sites are called in the question, with those that are chosen in any case.
    pub fn chosen(&self, open: &[u32]) -> Vec<u32> {
        let named = open.iter().map(|site| self.instance.sites[*site as usize]);
        let mut chosen: Vec<u32> = named.chain(self.musts.iter().copied()).collect();
        chosen.sort_unstable();
        chosen
    }

    fn improve(&mut self, open: &[u32]) {
        let instance = self.instance;
        let watch = &mut *self.watch;
        let mut exchange = Exchange::new(instance, open);
        exchange.descend(&|_| true, &mut || watch.stop());
        let (open, cost) = exchange.found();
        let open = open.to_vec();
        self.offer(&open, cost);
    }

    /// Greedy addition and exchange, then some more from shaken answers.
    pub fn start(&mut self, rounds: usize) {
        let instance = self.instance;
        let mut exchange = Exchange::new(instance, &[]);
        exchange.add_greedily();
        let mut stream = Stream::new(1, 0);
        for round in 0..=rounds {
            if round > 0 {
                let Some(best) = &self.best else { return };
                exchange.set(&best.open);
                let times = 2 + round % 3;
                exchange.shake(times, &|_| true, &mut stream);
            }
            exchange.descend(&|_| true, &mut || self.watch.stop());
            let (open, cost) = exchange.found();
            let open = open.to_vec();
            self.offer(&open, cost);
            if self.watch.stop() {
                return;
            }
        }
    }

    /// The bound of the whole question once the search is over.
    pub fn run(&mut self) -> (f64, Option<Status>) {
        let instance = self.instance;
        let mut known = vec![Known::Free; instance.sites.len()];
        let mut multipliers = self.first_multipliers();
        let mut bound = 0.0_f64;
        // The root: bound, answers from it, sites that are decided.
        let mut relaxation = Relaxation::new(instance, multipliers.clone());
        for round in 0..4 {
            let target = self.target();
            let pace = if round == 0 { ROOT } else { Pace { factor: 0.2, ..ROOT } };
            let mut asked = 0;
            let mut tries: Vec<Vec<u32>> = Vec::new();
            let watch = &mut *self.watch;
            relaxation.climb(target, target, pace, &mut |relaxation, better| {
                if better {
                    watch.bounded(relaxation.bound);
                    asked += 1;
                    if asked % 10 == 0 {
                        tries.push(relaxation.open.clone());
                    }
                }
                watch.stop()
            });
            tries.push(relaxation.open.clone());
            tries.dedup();
            bound = bound.max(relaxation.bound);
            let before = self.target();
            for open in tries {
                if !self.watch.stop() {
                    self.improve(&open);
                }
            }
            eprintln!("root {round}: bound {} best {} gap {:.2e}", bound, before, 1.0 - bound / before);
            if self.watch.stop() || bound >= self.target() || self.target() >= before {
                break;
            }
        }
        multipliers = relaxation.best.clone();
        if let Some(status) = self.watch.ended() {
            return (bound, Some(status));
        }
        if bound >= self.target() {
            return (self.target().min(self.best.as_ref().map_or(f64::INFINITY, |best| best.cost)), None);
        }
        for (known, found) in known.iter_mut().zip(relaxation.known(self.target())) {
            *known = found;
        }
        drop(relaxation);
        let base = instance.decided(&known);
        eprintln!("base: {} sites of {}, {} rows, {} legs, count {:?}", base.sites.len(), instance.sites.len(), base.cap.len(), base.cost.len(), base.count);
        let opened: Vec<u32> = (0_u32..).zip(&known).filter(|(_, k)| **k == Known::Open).map(|(s, _)| s).collect();
        let rows = base.rows.iter().map(|row| multipliers.rows[*row as usize]).collect();
        let mut nodes = vec![Node {
            known: vec![Known::Free; base.sites.len()],
            multipliers: Arc::new(Multipliers { rows, sides: multipliers.sides }),
            bound,
        }];
        loop {
            let target = self.target();
            nodes.retain(|node| node.bound < target);
            let next = (0..nodes.len()).min_by(|a, b| nodes[*a].bound.total_cmp(&nodes[*b].bound));
            let Some(next) = next else { break };
            bound = nodes[next].bound;
            self.watch.bounded(bound);
            if self.watch.stop() {
                return (bound, self.watch.ended());
            }
            let node = nodes.swap_remove(next);
            self.nodes += 1;
            if self.nodes % 100 == 0 {
                eprintln!("node {} open {} bound {} gap {:.2e}", self.nodes, nodes.len(), bound, 1.0 - bound / target);
            }
            nodes.extend(self.branch(&base, &opened, node));
        }
        (self.target().min(self.best.as_ref().map_or(f64::INFINITY, |best| best.cost)), None)
    }

    fn first_multipliers(&self) -> Multipliers {
        let instance = self.instance;
        let mut is_open = vec![false; instance.sites.len()];
        if let Some(best) = &self.best {
            for &site in &best.open {
                is_open[site as usize] = true;
            }
        }
        let row = |row: usize| {
            let (sites, costs) = instance.row(row);
            let mut open = (0..sites.len()).filter(|leg| is_open[sites[*leg] as usize]);
            let near = open.next().map_or(instance.cap[row], |leg| costs[leg]);
            let next = open.next().map_or(instance.cap[row], |leg| costs[leg]);
            near + 0.5 * (next - near).min(near)
        };
        Multipliers {
            rows: (0..instance.cap.len()).map(row).collect(),
            sides: vec![0.0; instance.sides.len()],
        }
    }

    /// What is left of a node: nothing, or two.
    fn branch(&mut self, base: &Instance, opened: &[u32], node: Node) -> Vec<Node> {
        let Node { mut known, multipliers, mut bound } = node;
        let mut multipliers = Multipliers::clone(&multipliers);
        loop {
            let instance = base.decided(&known);
            if instance.count.least > instance.sites.len() {
                return Vec::new();
            }
            if instance.count.most == 0 || instance.count.least == instance.sites.len() {
                let all = instance.count.most > 0;
                let here = instance.sites.iter().filter(|_| all).copied();
                let open = (0_u32..).zip(&known).filter(|(_, known)| **known == Known::Open);
                let open: Vec<u32> = open.map(|(site, _)| site).chain(here).collect();
                let cost = instance.cost_of(&vec![all; instance.sites.len()]);
                let open: Vec<u32> =
                    open.iter().map(|site| base.sites[*site as usize]).chain(opened.iter().copied()).collect();
                self.offer(&open, cost);
                return Vec::new();
            }
            let rows = instance.rows.iter().map(|row| multipliers.rows[*row as usize]);
            let rows = rows.zip(&instance.cap).map(|(pays, cap)| pays.min(*cap)).collect();
            let start = Multipliers { rows, sides: multipliers.sides.clone() };
            let mut relaxation = Relaxation::new(&instance, start);
            let target = self.target();
            relaxation.climb(target, target, NODE, &mut |_, _| false);
            for (row, pays) in instance.rows.iter().zip(&relaxation.best.rows) {
                multipliers.rows[*row as usize] = *pays;
            }
            multipliers.sides.clone_from(&relaxation.best.sides);
            bound = bound.max(relaxation.bound);
            if bound >= target {
                return Vec::new();
            }
            let found = relaxation.known(target);
            if found.iter().any(|known| *known != Known::Free) {
                for (site, found) in instance.sites.iter().zip(found) {
                    known[*site as usize] = found;
                }
                continue;
            }
            let half = |site: &usize| (relaxation.shares[*site] - 0.5).abs();
            let site = (0..instance.sites.len()).min_by(|a, b| half(a).total_cmp(&half(b)));
            let Some(site) = site.map(|site| instance.sites[site] as usize) else {
                return Vec::new();
            };
            let multipliers = Arc::new(multipliers);
            let child = |state| {
                let mut known = known.clone();
                known[site] = state;
                Node { known, multipliers: Arc::clone(&multipliers), bound }
            };
            return vec![child(Known::Open), child(Known::Closed)];
        }
    }
}
