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
    /// Where each site is in `open`.
    position_of: Vec<usize>,
    /// The legs to the two nearest open sites of each row.
    first: Vec<usize>,
    second: Vec<usize>,
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
/// Exchange needs one extra for each pair of an opened and a closed site; with more pairs than this there is none.
const PAIRS: usize = 40_000_000;

impl<'a> Exchange<'a> {
    pub fn new(instance: &'a Instance, open: &[u32]) -> Self {
        let (sites, rows) = (instance.sites.len(), instance.cap.len());
        let mut exchange = Self {
            instance,
            open: Vec::new(),
            position_of: vec![NOBODY; sites],
            first: vec![NOBODY; rows],
            second: vec![NOBODY; rows],
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
        let mut sums = self.sums();
        let mut stopped = false;
        while self.open.len() < instance.count.most {
            let fits = |site: &usize| {
                let mut sides = instance.sides.iter().zip(&sums);
                sides.all(|(side, sum)| {
                    side.weights[*site] <= 0.0 || side.obeyed(sum + side.weights[*site])
                })
            };
            let closed = (0..self.gain.len()).filter(|site| self.position_of[*site] == NOBODY);
            let best = closed.filter(fits).max_by(|a, b| self.gain[*a].total_cmp(&self.gain[*b]));
            let Some(best) = best else { break };
            if self.open.len() >= instance.count.least && self.gain[best] <= 0.0 {
                break;
            }
            for (side, sum) in instance.sides.iter().zip(&mut sums) {
                *sum += side.weights[best];
            }
            self.position_of[best] = self.open.len();
            self.open.push(best as u32);
            stopped = stopped || stop();
            if !stopped {
                self.add_nearer(best as u32);
            }
        }
        self.measure();
    }

    /// Gains and nearest open sites once another site is open; no losses and extras.
    fn add_nearer(&mut self, site: u32) {
        let instance = self.instance;
        for row in 0..instance.cap.len() {
            let (sites, costs) = instance.row(row);
            let before = self.first[row];
            let nearer = &sites[..before.min(sites.len())];
            let Some(now) = nearer.iter().position(|nearer| *nearer == site) else { continue };
            let saved = costs.get(before).map_or(instance.cap[row], |cost| *cost) - costs[now];
            for site in &sites[..now] {
                self.gain[*site as usize] -= saved;
            }
            for (site, cost) in nearer[now..].iter().zip(&costs[now..]) {
                self.gain[*site as usize] -= saved + costs[now] - cost;
            }
            self.first[row] = now;
        }
    }

    /// Best moves until none saves anything, or `stop` says so.
    pub fn descend(&mut self, allowed: &Allowed<'_>, stop: &mut dyn FnMut() -> bool) {
        let mut fresh = true;
        while !stop() {
            let before = (self.open.clone(), self.cost);
            let Some(found) = self.best(allowed) else { return };
            if let Some(closes) = found.closes {
                self.exchange(closes, found.opens);
            } else {
                self.open.push(found.opens);
                self.measure();
            }
            // What was added up and taken off is off by rounding; the cost is not.
            if self.cost >= before.1 {
                self.set(&before.0);
                if !fresh {
                    fresh = true;
                    continue;
                }
                return;
            }
            fresh = false;
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
            let closed = self.position_of[opens as usize] == NOBODY;
            if closed && self.obeys(shaken, &self.sums(), allowed) {
                self.exchange(closes, opens);
            }
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
        if self.extra.len() < positions * self.gain.len() {
            return None;
        }
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
                if self.position_of[site] != NOBODY {
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
        let positions = self.open.len();
        self.position_of.fill(NOBODY);
        for (position, &site) in self.open.iter().enumerate() {
            self.position_of[site as usize] = position;
        }
        self.gain.fill(0.0);
        self.loss.clear();
        self.loss.resize(positions, 0.0);
        self.extra.clear();
        let pairs = positions * self.gain.len();
        if pairs <= PAIRS {
            self.extra.resize(pairs, 0.0);
        }
        for row in 0..self.first.len() {
            self.look(row);
            self.account(row, 1.0);
        }
        self.add_up();
    }

    /// Closes the site at a position, opens another one in its place, and accounts for it in the rows that notice.
    fn exchange(&mut self, closes: usize, opens: u32) {
        let instance = self.instance;
        let closed = self.open[closes];
        let touched = |row: &usize| {
            let sites = instance.row(*row).0;
            let is = |leg: usize, site: u32| sites.get(leg) == Some(&site);
            let (first, second) = (self.first[*row], self.second[*row]);
            is(first, closed)
                || is(second, closed)
                || sites[..second.min(sites.len())].contains(&opens)
        };
        let touched: Vec<usize> = (0..self.first.len()).filter(touched).collect();
        for &row in &touched {
            self.account(row, -1.0);
        }
        self.position_of[closed as usize] = NOBODY;
        self.position_of[opens as usize] = closes;
        self.open[closes] = opens;
        for &row in &touched {
            self.look(row);
            self.account(row, 1.0);
        }
        self.add_up();
    }

    /// Finds the two nearest open sites of a row.
    fn look(&mut self, row: usize) {
        let sites = self.instance.row(row).0;
        let mut open =
            (0..sites.len()).filter(|leg| self.position_of[sites[*leg] as usize] != NOBODY);
        self.first[row] = open.next().unwrap_or(NOBODY);
        self.second[row] = open.next().unwrap_or(NOBODY);
    }

    fn add_up(&mut self) {
        let instance = self.instance;
        let cost = |(row, first): (usize, &usize)| {
            instance.row(row).1.get(*first).unwrap_or(&instance.cap[row])
        };
        self.cost = self.first.iter().enumerate().map(cost).sum::<f64>() + instance.constant;
    }

    /// Adds what a row says to gains, losses and extras, or takes it off.
    fn account(&mut self, row: usize, sign: f64) {
        let (sites, costs) = self.instance.row(row);
        let cap = self.instance.cap[row];
        let (first, second) = (self.first[row], self.second[row]);
        if first == NOBODY {
            for (&site, &cost) in sites.iter().zip(costs) {
                self.gain[site as usize] += sign * (cap - cost);
            }
            return;
        }
        let (near, next) = (costs[first], costs.get(second).map_or(cap, |cost| *cost));
        let positions = self.open.len();
        let position = self.position_of[sites[first] as usize];
        self.loss[position] += sign * (next - near);
        for (&site, &cost) in sites[..first].iter().zip(costs) {
            self.gain[site as usize] += sign * (near - cost);
        }
        if self.extra.is_empty() {
            return;
        }
        for &site in &sites[..first] {
            self.extra[site as usize * positions + position] += sign * (next - near);
        }
        let between = first + 1..second.min(sites.len());
        for (&site, &cost) in sites[between.clone()].iter().zip(&costs[between]) {
            self.extra[site as usize * positions + position] += sign * (next - cost);
        }
    }
}
