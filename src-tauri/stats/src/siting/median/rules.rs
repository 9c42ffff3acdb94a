//! What sites have to obey beside their number: budgets and floors of sites, which are linear in which sites are opened,
//! and floors of reach.

use crate::siting::Siting;

use super::instance::{Count, Known};

/// Σ weight of the opened sites ≤ most.
#[derive(Debug, Clone)]
pub(super) struct Side {
    /// One a free site.
    pub weights: Vec<f64>,
    pub most: f64,
    /// How far the sum may be above for rounding.
    pub slack: f64,
}

/// So much weight is within reach at least. Only demands are listed that no site reaches that is open anyway.
#[derive(Debug, Clone)]
pub(super) struct Floor {
    pub least: f64,
    /// Weights, and the free sites within reach.
    pub demands: Vec<(f64, Vec<u32>)>,
}

/// How far a sum may be off for rounding, as a share of it.
const SLACK: f64 = 1e-9;

impl Side {
    /// The rules of a question about its free sites; what the sites that are chosen in any case use up is taken off.
    pub fn of(problem: &Siting<'_>, free: &[u32], musts: &[u32]) -> Vec<Self> {
        let there = problem.weights.iter().filter(|weight| **weight > 0.0).count();
        // A price moves as many rows as a site serves; the rule is scaled so that its steps are as long.
        let served = there as f64 / problem.choose.unwrap_or(1).max(1) as f64;
        let mut sides = Vec::new();
        let mut add = |weight: &dyn Fn(u32) -> f64, most: f64| {
            let heaviest = free.iter().map(|site| weight(*site).abs()).fold(0.0, f64::max);
            let scale = if heaviest > 0.0 { served.sqrt() / heaviest } else { 1.0 };
            let used: f64 = musts.iter().map(|site| weight(*site)).sum();
            sides.push(Self {
                weights: free.iter().map(|site| weight(*site) * scale).collect(),
                most: (most - used) * scale,
                slack: SLACK * (most.abs() + used.abs()).max(1.0) * scale,
            });
        };
        if let Some(budget) = &problem.rules.budget {
            add(&|site| budget.costs[site as usize], budget.most);
        }
        for floor in &problem.rules.site_floors {
            let mut within = vec![false; problem.distances.sites()];
            for &site in &floor.sites {
                within[site as usize] = true;
            }
            let weight = |site: u32| if within[site as usize] { -1.0 } else { 0.0 };
            add(&weight, -(floor.least as f64));
        }
        sides
    }

    /// What is left when sites are opened or closed.
    pub fn decided(&self, known: &[Known]) -> Self {
        let of = |state| {
            let pairs = self.weights.iter().zip(known);
            pairs.filter(move |(_, known)| **known == state).map(|(weight, _)| *weight)
        };
        Self {
            weights: of(Known::Free).collect(),
            most: self.most - of(Known::Open).sum::<f64>(),
            slack: self.slack,
        }
    }

    /// How many sites there may be at most: the lightest ones.
    pub fn affordable(&self) -> usize {
        let mut weights = self.weights.clone();
        weights.sort_unstable_by(f64::total_cmp);
        let mut sum = 0.0;
        let fits = |weight: &&f64| {
            sum += **weight;
            self.obeyed(sum)
        };
        weights.iter().take_while(fits).count()
    }

    /// Is the rule obeyed when the opened sites have this sum?
    pub fn obeyed(&self, sum: f64) -> bool {
        sum <= self.most + self.slack
    }

    /// Sites that have to be closed or opened, given how many are opened; none where the rule cannot be obeyed at all.
    pub fn forced(&self, count: Count) -> Option<Vec<(usize, Known)>> {
        let mut order: Vec<usize> = (0..self.weights.len()).collect();
        order.sort_unstable_by(|a, b| self.weights[*a].total_cmp(&self.weights[*b]));
        let negative = order.iter().filter(|site| self.weights[**site] < 0.0).count();
        let taken = negative.clamp(count.least, count.most);
        let (low, high) = order.split_at(taken);
        let sum: f64 = low.iter().map(|site| self.weights[*site]).sum();
        let room = self.most + self.slack - sum;
        if room < 0.0 {
            return None;
        }
        // A site more comes in the place of the heaviest one, unless there may be more of them.
        let leaves = match low.last() {
            Some(last) if taken == count.most => self.weights[*last],
            Some(last) => self.weights[*last].max(0.0),
            None => 0.0,
        };
        let heavy = high.iter().filter(|site| self.weights[**site] - leaves > room);
        let mut forced: Vec<_> = heavy.map(|site| (*site, Known::Closed)).collect();
        // A site less makes the next one come in its place, unless there may be fewer.
        let comes = match high.first() {
            Some(next) if taken == count.least => self.weights[*next],
            Some(next) => self.weights[*next].min(0.0),
            None if taken == count.least => f64::INFINITY,
            None => 0.0,
        };
        let needed = low.iter().filter(|site| comes - self.weights[**site] > room);
        forced.extend(needed.map(|site| (*site, Known::Open)));
        Some(forced)
    }
}

impl Floor {
    /// The floors of a question that are not reached anyway. `name` says which free site each site is, `known` what is open.
    pub fn of(problem: &Siting<'_>, known: &[Known], name: &[u32]) -> Vec<Self> {
        let floor = |floor: &crate::siting::ReachFloor| {
            let mut least = floor.least * (1.0 - SLACK);
            let mut demands: Vec<u32> = floor.demands.clone();
            demands.sort_unstable();
            demands.dedup();
            let mut open = Vec::new();
            for demand in demands {
                let Some(&weight) = problem.weights.get(demand as usize) else { continue };
                let legs = problem.distances.row(demand as usize);
                let near = &legs[..legs.partition_point(|leg| leg.metres <= floor.within)];
                if near.iter().any(|leg| known[leg.site as usize] == Known::Open) {
                    least -= weight;
                } else if weight > 0.0 {
                    let sites = near.iter().map(|leg| name[leg.site as usize]);
                    let sites: Vec<u32> = sites.filter(|site| *site != u32::MAX).collect();
                    if !sites.is_empty() {
                        open.push((weight, sites));
                    }
                }
            }
            Self { least, demands: open }
        };
        let floors = problem.rules.reach_floors.iter().map(floor);
        floors.filter(|floor| floor.least > 0.0).collect()
    }

    /// The weight within reach of sites, each open to some part.
    pub fn reached(&self, open: impl Fn(u32) -> f64) -> f64 {
        let reached = |(weight, sites): &(f64, Vec<u32>)| {
            weight * sites.iter().map(|site| open(*site)).sum::<f64>().min(1.0)
        };
        self.demands.iter().map(reached).sum()
    }
}
