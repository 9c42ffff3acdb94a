//! Good answers: greedy addition, then vertex substitution (Teitz and Bart 1968) with the gains, losses and extras of
//! Resende and Werneck (2007).

use crate::random::Stream;

use super::instance::Instance;

/// Which sites may be opened together, beyond the instance's own rules.
pub(super) type Allowed<'a> = dyn Fn(&[u32]) -> bool + 'a;

/// An opening of sites that is being improved.
#[derive(Debug)]
pub(super) struct Exchange<'a> {
    instance: &'a Instance,
    open: Vec<u32>,
    is_open: Vec<bool>,
    cost: f64,
    /// What opening a site saves.
    gain: Vec<f64>,
    /// What closing the site at each position of `open` costs.
    loss: Vec<f64>,
    /// What closing one and opening the other saves beyond gain − loss: opened site × position of the closed one.
    extra: Vec<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Move {
    saves: f64,
    opens: u32,
    /// The position in `open` that is closed.
    closes: Option<usize>,
}

const NOBODY: usize = usize::MAX;

impl<'a> Exchange<'a> {
    pub fn new(instance: &'a Instance, open: &[u32]) -> Self {
        let sites = instance.sites.len();
        let mut exchange = Self {
            instance,
            open: Vec::new(),
            is_open: vec![false; sites],
            cost: 0.0,
            gain: vec![0.0; sites],
            loss: Vec::new(),
            extra: Vec::new(),
        };
        exchange.set(open);
        exchange
    }

    /// The open sites and what they cost.
    pub fn found(&self) -> (&[u32], f64) {
        (&self.open, self.cost)
    }

    /// Opens these sites and no others.
    pub fn set(&mut self, open: &[u32]) {
        self.open.clear();
        self.open.extend_from_slice(open);
        self.measure();
    }

    /// Opens, one by one, what saves most, within the upper bounds of the rules. When `stop` says so, the rest is opened as it
    /// comes.
    pub fn add_greedily(&mut self, stop: &mut dyn FnMut() -> bool) {
        let instance = self.instance;
        let mut sums = vec![0.0; instance.sides.len()];
        while self.open.len() < instance.count.most {
            let fits = |site: &usize| {
                let mut sides = instance.sides.iter().zip(&sums);
                sides.all(|(side, sum)| {
                    side.weights[*site] <= 0.0 || side.obeyed(sum + side.weights[*site])
                })
            };
            let closed = (0..self.gain.len()).filter(|site| !self.is_open[*site]).filter(fits);
            let best = closed.max_by(|a, b| self.gain[*a].total_cmp(&self.gain[*b]));
            let Some(best) = best else { break };
            if self.open.len() >= instance.count.least && self.gain[best] <= 0.0 {
                break;
            }
            for (side, sum) in instance.sides.iter().zip(&mut sums) {
                *sum += side.weights[best];
            }
            self.open.push(best as u32);
            if stop() {
                self.is_open[best] = true;
            } else {
                self.measure();
            }
        }
        self.measure();
    }

    /// Best moves until none saves anything, or `stop` says so.
    pub fn descend(&mut self, allowed: &Allowed<'_>, stop: &mut dyn FnMut() -> bool) {
        while !stop() {
            let before = (self.open.clone(), self.cost);
            let Some(found) = self.best(allowed) else { return };
            self.make(found);
            self.measure();
            // What was added up and taken off may be off by rounding; the new cost is not.
            if self.cost >= before.1 {
                self.set(&before.0);
                return;
            }
        }
    }

    /// Exchanges some sites at random, whatever it costs.
    pub fn shake(&mut self, times: usize, allowed: &Allowed<'_>, stream: &mut Stream) {
        let sites = self.gain.len();
        for _ in 0..times {
            if self.open.is_empty() || self.open.len() == sites {
                return;
            }
            let closes = stream.below(self.open.len() as u32) as usize;
            let opens = stream.below(sites as u32);
            let shaken = Move { saves: 0.0, opens, closes: Some(closes) };
            if !self.is_open[opens as usize] && self.obeys(shaken, &self.sums(), allowed) {
                self.is_open[self.open[closes] as usize] = false;
                self.is_open[opens as usize] = true;
                self.make(shaken);
            }
        }
        self.measure();
    }

    fn make(&mut self, made: Move) {
        match made.closes {
            Some(closes) => self.open[closes] = made.opens,
            None => self.open.push(made.opens),
        }
    }

    fn sums(&self) -> Vec<f64> {
        let sum = |weights: &[f64]| self.open.iter().map(|site| weights[*site as usize]).sum();
        self.instance.sides.iter().map(|side| sum(&side.weights)).collect()
    }

    fn obeys(&self, made: Move, sums: &[f64], allowed: &Allowed<'_>) -> bool {
        let Move { opens, closes, .. } = made;
        let sides = self.instance.sides.iter().zip(sums).all(|(side, sum)| {
            let closed = closes.map_or(0.0, |closes| side.weights[self.open[closes] as usize]);
            side.obeyed(sum + side.weights[opens as usize] - closed)
        });
        sides && {
            let mut open = self.open.clone();
            match closes {
                Some(closes) => open[closes] = opens,
                None => open.push(opens),
            }
            allowed(&open)
        }
    }

    /// The move that saves most among those that are allowed.
    fn best(&self, allowed: &Allowed<'_>) -> Option<Move> {
        let sums = self.sums();
        let positions = self.open.len();
        let more = positions < self.instance.count.most;
        let least = self.cost.abs() * 1e-13;
        let mut refused: Vec<Move> = Vec::new();
        loop {
            let mut best: Option<Move> = None;
            let mut consider = |found: Move| {
                if found.saves > best.map_or(least, |best| best.saves) && !refused.contains(&found)
                {
                    best = Some(found);
                }
            };
            for (site, &gain) in self.gain.iter().enumerate().filter(|(_, gain)| **gain > least) {
                if self.is_open[site] {
                    continue;
                }
                let opens = site as u32;
                if more {
                    consider(Move { saves: gain, opens, closes: None });
                }
                let extra = &self.extra[site * positions..][..positions];
                for (position, (extra, loss)) in extra.iter().zip(&self.loss).enumerate() {
                    let saves = gain - loss + extra;
                    consider(Move { saves, opens, closes: Some(position) });
                }
            }
            match best {
                Some(found) if !self.obeys(found, &sums, allowed) => refused.push(found),
                found => return found,
            }
        }
    }

    /// Costs, gains, losses and extras of what is open.
    fn measure(&mut self) {
        let instance = self.instance;
        let positions = self.open.len();
        self.is_open.fill(false);
        let mut position_of = vec![NOBODY; self.gain.len()];
        for (position, &site) in self.open.iter().enumerate() {
            self.is_open[site as usize] = true;
            position_of[site as usize] = position;
        }
        self.gain.fill(0.0);
        self.loss.clear();
        self.loss.resize(positions, 0.0);
        self.extra.clear();
        self.extra.resize(positions * self.gain.len(), 0.0);
        self.cost = instance.constant;
        for row in 0..instance.cap.len() {
            let (sites, costs) = instance.row(row);
            let cap = instance.cap[row];
            let mut open = (0..sites.len()).filter(|leg| self.is_open[sites[*leg] as usize]);
            let Some(first) = open.next() else {
                self.cost += cap;
                for (&site, &cost) in sites.iter().zip(costs) {
                    self.gain[site as usize] += cap - cost;
                }
                continue;
            };
            let second = open.next();
            let (near, next) = (costs[first], second.map_or(cap, |leg| costs[leg]));
            let position = position_of[sites[first] as usize];
            self.cost += near;
            self.loss[position] += next - near;
            for (&site, &cost) in sites[..first].iter().zip(costs) {
                self.gain[site as usize] += near - cost;
                self.extra[site as usize * positions + position] += next - near;
            }
            let between = first + 1..second.unwrap_or(sites.len());
            for (&site, &cost) in sites[between.clone()].iter().zip(&costs[between]) {
                self.extra[site as usize * positions + position] += next - cost;
            }
        }
    }
}
