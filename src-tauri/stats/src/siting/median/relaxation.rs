//! How good an answer can be at best: the Lagrangian relaxation of "every demand goes to one site" (Cornuéjols, Fisher
//! and Nemhauser 1977), its multipliers found by the subgradient method with Polyak's step and a direction that
//! remembers the last one (Camerini, Fratta and Maffioli 1975), and what it says of each site.

use super::instance::{Instance, Known};

/// Multipliers: what each row is ready to pay for a site, and the price of each rule.
#[derive(Debug, Clone, Default)]
pub(super) struct Multipliers {
    pub rows: Vec<f64>,
    pub sides: Vec<f64>,
}

impl Multipliers {
    /// Those of a smaller instance that was cut from the one that these are of.
    pub fn of(&self, smaller: &Instance) -> Self {
        let rows = smaller.rows.iter().zip(&smaller.cap);
        Self {
            rows: rows.map(|(row, cap)| self.rows[*row as usize].min(*cap)).collect(),
            sides: self.sides.clone(),
        }
    }

    /// Takes over those of a smaller instance.
    pub fn learn(&mut self, smaller: &Instance, found: &Self) {
        for (row, pays) in smaller.rows.iter().zip(&found.rows) {
            self.rows[*row as usize] = *pays;
        }
        self.sides.clone_from(&found.sides);
    }
}

/// How the subgradient method goes on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pace {
    /// Polyak's factor at the beginning.
    pub factor: f64,
    /// Steps without a better bound before it is halved.
    pub patience: u32,
    /// The factor at which it ends.
    pub end: f64,
}

/// The relaxation at the best multipliers found so far.
#[derive(Debug)]
pub(super) struct Relaxation<'a> {
    instance: &'a Instance,
    pub best: Multipliers,
    /// No choice costs less; rounding is taken off.
    pub bound: f64,
    /// What opening each site costs at the best multipliers; negative where it pays.
    pub reduced: Vec<f64>,
    /// The sites that are open at the best multipliers.
    pub open: Vec<u32>,
    /// How often each site was open lately: near the solution of the linear relaxation.
    pub shares: Vec<f64>,
    /// Where the subgradient method is.
    pub pace: Pace,
    idle: u32,
    now: Multipliers,
    direction: Multipliers,
    order: Vec<u32>,
    is_open: Vec<bool>,
    work: Vec<f64>,
    /// Where the legs that pay end, a row.
    ends: Vec<usize>,
}

/// How much of the last direction stays in the next one.
const MEMORY: f64 = 0.5;
/// The share by which a bound has to be better to count as progress.
const MUCH: f64 = 1e-7;
/// How much of the shares each step renews.
const RENEWED: f64 = 0.05;

impl<'a> Relaxation<'a> {
    pub fn new(instance: &'a Instance, start: Multipliers, pace: Pace) -> Self {
        let (rows, sites) = (instance.cap.len(), instance.sites.len());
        Self {
            instance,
            now: start.clone(),
            best: start,
            bound: f64::NEG_INFINITY,
            reduced: vec![0.0; sites],
            open: Vec::new(),
            shares: vec![0.0; sites],
            pace,
            idle: 0,
            direction: Multipliers {
                rows: vec![0.0; rows],
                sides: vec![0.0; instance.sides.len()],
            },
            order: (0..sites as u32).collect(),
            is_open: vec![false; sites],
            work: vec![0.0; sites],
            ends: vec![0; rows],
        }
    }

    /// Steps towards the best multipliers, until the bound is at `enough` or `stop` (told when there is a better bound) says
    /// so. `target` is what a choice costs that is known. False where more steps are of no use.
    pub fn climb(
        &mut self,
        steps: u32,
        target: f64,
        enough: f64,
        stop: &mut dyn FnMut(&Self, bool) -> bool,
    ) -> bool {
        for _ in 0..steps {
            let value = self.measure();
            let better = value > self.bound;
            let much = value - self.bound > MUCH * value.abs();
            if better {
                self.bound = value;
                self.best.clone_from(&self.now);
                self.reduced.clone_from(&self.work);
                self.open.clear();
                let open = (0_u32..).zip(&self.is_open).filter(|(_, open)| **open);
                self.open.extend(open.map(|(site, _)| site));
            }
            self.idle = if much { 0 } else { self.idle + 1 };
            for (share, open) in self.shares.iter_mut().zip(&self.is_open) {
                *share += RENEWED * (f64::from(u8::from(*open)) - *share);
            }
            if self.bound >= enough || stop(self, better) {
                return true;
            }
            if self.idle >= self.pace.patience {
                self.pace.factor *= 0.5;
                self.idle = 0;
                if self.pace.factor < self.pace.end {
                    return false;
                }
            }
            let length = self.turn();
            if length == 0.0 {
                return false;
            }
            let far = (target - value).max(target.abs() * 1e-9);
            self.advance(self.pace.factor * far / length);
        }
        true
    }

    /// The bound at the multipliers of now, rounding taken off; opens the sites that pay most.
    fn measure(&mut self) -> f64 {
        let instance = self.instance;
        self.work.fill(0.0);
        for (side, price) in instance.sides.iter().zip(&self.now.sides) {
            for (reduced, weight) in self.work.iter_mut().zip(&side.weights) {
                *reduced += price * weight;
            }
        }
        let mut paid = 0.0;
        for (row, &pays) in self.now.rows.iter().enumerate() {
            let (begin, end) = (instance.starts[row], instance.starts[row + 1]);
            let mut leg = begin;
            while leg < end && instance.cost[leg] < pays {
                self.work[instance.site[leg] as usize] += instance.cost[leg] - pays;
                leg += 1;
            }
            self.ends[row] = leg;
            paid += pays;
        }
        let reduced = &self.work;
        let count = instance.count;
        let (least, most) = (count.least, count.most.min(reduced.len()));
        self.is_open.fill(false);
        let mut opened = 0.0;
        let mut size = paid;
        let by_cost = |a: &u32, b: &u32| reduced[*a as usize].total_cmp(&reduced[*b as usize]);
        if 0 < most && most < reduced.len() {
            self.order.select_nth_unstable_by(most - 1, by_cost);
        }
        self.order[..most].sort_unstable_by(by_cost);
        for (position, &site) in self.order[..most].iter().enumerate() {
            let cost = reduced[site as usize];
            if position >= least && cost >= 0.0 {
                break;
            }
            self.is_open[site as usize] = true;
            opened += cost;
            size += cost.abs();
        }
        for (side, price) in instance.sides.iter().zip(&self.now.sides) {
            // The slack of a rule counts as part of it.
            let most = side.most + side.slack;
            opened -= price * most;
            // The prices are in the costs of sites too, where they may have cancelled out.
            let weights: f64 = side.weights.iter().map(|weight| weight.abs()).sum();
            size += price * (weights + most.abs());
        }
        // Each sum is off by at most (its terms × ε) of its size (Higham 2002, 4.2); a factor 4 on top.
        let terms = (self.now.rows.len() + reduced.len() + instance.sides.len() + 8) as f64;
        let slip = 4.0 * terms * f64::EPSILON * (size + instance.constant.abs());
        // Nothing costs less than nothing.
        (paid + opened + instance.constant - slip).max(0.0)
    }

    /// Turns the direction by the subgradient; its squared length.
    fn turn(&mut self) -> f64 {
        let instance = self.instance;
        let mut length = 0.0;
        for (row, direction) in self.direction.rows.iter_mut().enumerate() {
            let legs = &instance.site[instance.starts[row]..self.ends[row]];
            let open = legs.iter().filter(|site| self.is_open[**site as usize]).count();
            let mut slope = 1.0 - open as f64;
            if slope > 0.0 && self.now.rows[row] >= instance.cap[row] {
                slope = 0.0;
            }
            *direction = slope + MEMORY * *direction;
            length += *direction * *direction;
        }
        for (position, side) in instance.sides.iter().enumerate() {
            let open = self.is_open.iter().zip(&side.weights).filter(|(open, _)| **open);
            let mut slope = open.map(|(_, weight)| weight).sum::<f64>() - side.most - side.slack;
            if slope < 0.0 && self.now.sides[position] <= 0.0 {
                slope = 0.0;
            }
            let direction = &mut self.direction.sides[position];
            *direction = slope + MEMORY * *direction;
            length += *direction * *direction;
        }
        length
    }

    fn advance(&mut self, step: f64) {
        let rows = self.now.rows.iter_mut().zip(&self.direction.rows);
        for ((pays, direction), cap) in rows.zip(&self.instance.cap) {
            *pays = (*pays + step * direction).clamp(0.0, *cap);
        }
        for (price, direction) in self.now.sides.iter_mut().zip(&self.direction.sides) {
            *price = (*price + step * direction).max(0.0);
        }
    }

    /// What the best bound would be if a site were opened that is not, or closed that is open.
    pub fn penalties(&self) -> Vec<f64> {
        let Instance { count, .. } = self.instance;
        let mut is_open = vec![false; self.reduced.len()];
        for &site in &self.open {
            is_open[site as usize] = true;
        }
        let costs = |state: bool| {
            let pairs = self.reduced.iter().zip(&is_open);
            pairs.filter(move |(_, open)| **open == state).map(|(cost, _)| *cost)
        };
        let dearest = costs(true).fold(f64::NEG_INFINITY, f64::max);
        let cheapest = costs(false).fold(f64::INFINITY, f64::min);
        // With room for one more or one less, nothing has to make way.
        let leaves = if self.open.len() == count.most { dearest } else { dearest.max(0.0) };
        let comes = if self.open.len() == count.least { cheapest } else { cheapest.min(0.0) };
        let change = |(cost, open): (&f64, &bool)| {
            let change = if *open { comes - cost } else { cost - leaves };
            if change.is_infinite() {
                return f64::INFINITY;
            }
            // Differences of nearly equal numbers are off by their size.
            self.bound + change - 8.0 * f64::EPSILON * (cost.abs() + change.abs())
        };
        self.reduced.iter().zip(&is_open).map(change).collect()
    }

    /// Sites that no choice cheaper than `target` opens, or leaves closed.
    pub fn known(&self, target: f64) -> Vec<Known> {
        let mut known: Vec<Known> = self
            .penalties()
            .iter()
            .map(|penalty| if *penalty >= target { Known::Closed } else { Known::Free })
            .collect();
        for &site in &self.open {
            if known[site as usize] == Known::Closed {
                known[site as usize] = Known::Open;
            }
        }
        known
    }
}
