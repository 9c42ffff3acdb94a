//! How much weight can be covered at most: the Lagrangian relaxation of maximal covering (Galvão and `ReVelle` 1996), and
//! which candidates are in every better answer or in none.
//!
//! With a multiplier u of each group, 0 ≤ u ≤ w, that "a group counts where a site covers it" costs u: Σ(w − u) is given
//! away, and a candidate is worth r, the sum of u over the groups that it covers. The best choice by worth alone under the
//! number (or, fractional, under the budget) is a bound; u is bettered by subgradients. Floors are left out: the bound
//! holds with them all the more.

use super::{
    covering::{Covering, Fate},
    start::{self, Until},
};

/// What is scarce: the number of sites, or money.
#[derive(Debug, Clone)]
pub(super) struct Scarce {
    /// What each column uses of it, from 0.
    pub uses: Vec<f64>,
    /// How much there is.
    pub most: f64,
}

const ROUNDS: usize = 400;

/// Lowers the bound until it meets `known`, the weight that a known answer covers, or does not get lower. With `number`
/// (which is scarce), columns of the relaxation are tried as answers, too; `told` hears of lower bounds and better columns.
/// Answers what holds of each column in every answer better than the best one known.
pub(super) fn relax(
    covering: &Covering,
    scarce: &Scarce,
    known: f64,
    number: Option<usize>,
    until: &Until<'_>,
    told: &mut dyn FnMut(f64, Option<&[u32]>),
) -> Vec<Fate> {
    let weights = &covering.weights;
    let (groups, columns) = (weights.len(), covering.sites.len());
    // At first what a group is worth is shared by none: every open candidate gets half of it.
    let mut multipliers: Vec<f64> = weights.iter().map(|weight| weight / 2.0).collect();
    let mut best = Knapsack::new(covering, scarce, &multipliers);
    let mut best_multipliers = multipliers.clone();
    let mut known = known;
    let (mut agility, mut idle) = (1.0, 0);
    let mut taken = vec![0.0_f64; columns];
    let mut slope = vec![0.0_f64; groups];
    let mut now = best.clone();
    for round in 0..ROUNDS {
        if best.bound - known <= 1e-9 * known || agility < 1e-4 || until.over() {
            break;
        }
        taken.copy_from_slice(&now.taken);
        let mut square = 0.0;
        for group in 0..groups {
            let by = covering.by.row(group).iter().map(|column| taken[*column as usize]);
            // At u = w a group may count or not; it counts as far as it is covered, which is no slope downwards.
            let covered: f64 = by.sum();
            let counts = if multipliers[group] < weights[group] { 1.0 } else { covered.min(1.0) };
            slope[group] = covered - counts;
            if slope[group] < 0.0 && multipliers[group] >= weights[group]
                || slope[group] > 0.0 && multipliers[group] <= 0.0
            {
                slope[group] = 0.0;
            }
            square += slope[group] * slope[group];
        }
        if square <= 0.0 {
            break;
        }
        let step = agility * (now.bound - known).max(1e-9 * now.bound) / square;
        for group in 0..groups {
            multipliers[group] =
                (multipliers[group] - step * slope[group]).clamp(0.0, weights[group]);
        }
        now = Knapsack::new(covering, scarce, &multipliers);
        if now.bound < best.bound * (1.0 - 1e-9) {
            idle = 0;
            best = now.clone();
            best_multipliers.copy_from_slice(&multipliers);
            told(best.bound, None);
        } else {
            idle += 1;
            if idle >= 10 {
                (idle, agility) = (0, agility / 2.0);
                multipliers.copy_from_slice(&best_multipliers);
                now = best.clone();
            }
        }
        if let Some(number) = number
            && (round % 20 == 19 || round == 5)
        {
            let from: Vec<u32> = (0_u32..)
                .zip(&now.taken)
                .filter(|(_, taken)| **taken > 0.5)
                .map(|(column, _)| column)
                .take(number)
                .collect();
            let columns = start::most_covered(covering, number, Some(&from), until);
            let mut open = vec![false; covering.sites.len()];
            for &column in &columns {
                open[column as usize] = true;
            }
            let reached = covering.reached(|column| open[column]);
            if reached > known * (1.0 + 1e-12) {
                known = reached;
                told(best.bound, Some(&columns));
            }
        }
    }
    told(best.bound, None);
    best.fates(scarce, known)
}

/// The best choice by worth alone.
#[derive(Debug, Clone)]
struct Knapsack {
    /// The worth of each column.
    worth: Vec<f64>,
    /// How much of each column is taken, 0 to 1.
    taken: Vec<f64>,
    /// What a column must be worth for what it uses, at least and at most, to be taken or not taken.
    prices: [f64; 2],
    bound: f64,
}

impl Knapsack {
    fn new(covering: &Covering, scarce: &Scarce, multipliers: &[f64]) -> Self {
        let columns = covering.sites.len();
        let worth: Vec<f64> = (0..columns)
            .map(|column| {
                covering.covers.row(column).iter().map(|group| multipliers[*group as usize]).sum()
            })
            .collect();
        let ratio = |column: u32| worth[column as usize] / scarce.uses[column as usize];
        let mut order: Vec<u32> =
            (0..columns as u32).filter(|column| worth[*column as usize] > 0.0).collect();
        order.sort_unstable_by(|a, b| ratio(*b).total_cmp(&ratio(*a)).then(a.cmp(b)));
        let mut bound: f64 =
            covering.weights.iter().zip(multipliers).map(|(weight, given)| weight - given).sum();
        let mut taken = vec![0.0; columns];
        let mut left = scarce.most;
        let mut prices = [0.0, 0.0];
        let mut used_up = false;
        for &column in &order {
            let uses = scarce.uses[column as usize];
            let share = if uses <= left { 1.0 } else { left / uses };
            if share > 0.0 {
                taken[column as usize] = share;
                bound += share * worth[column as usize];
                left = (left - uses).max(0.0);
                prices[1] = ratio(column);
            }
            if share < 1.0 {
                prices[0] = ratio(column);
                used_up = true;
                break;
            }
        }
        if !used_up && left > 0.0 {
            prices[1] = 0.0;
        }
        Self { worth, taken, prices, bound }
    }

    /// Columns without which, or with which, the bound falls to what is known.
    fn fates(&self, scarce: &Scarce, known: f64) -> Vec<Fate> {
        // Either price proves the bound; each is better for some columns.
        let [low, high] = self.prices;
        let fate = |column: usize| {
            let (worth, uses) = (self.worth[column], scarce.uses[column]);
            if worth - low * uses > 0.0 && self.bound - (worth - low * uses) <= known {
                Fate::Open
            } else if high * uses - worth > 0.0 && self.bound - (high * uses - worth) <= known {
                Fate::Shut
            } else {
                Fate::Free
            }
        };
        (0..self.worth.len()).map(fate).collect()
    }
}
