//! An answer at once: greedy (the candidate that adds most, again and again; Church and ReVelle 1974), then exchange (one
//! site for another as long as that helps; Teitz and Bart 1968). Ties go to the first candidate, so that the answer is
//! always the same.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};

use super::{
    covering::Covering,
    ruled::{Floors, Ruled, Standing},
};

/// When to give up improving.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until<'a> {
    /// At this time.
    pub end: Instant,
    /// When this is set.
    pub cancel: &'a AtomicBool,
}

impl Until<'_> {
    /// Whether it is time.
    pub(super) fn over(&self) -> bool {
        self.cancel.load(Ordering::Relaxed) || Instant::now() >= self.end
    }
}

/// Open columns of a covering, and what each one gains or loses.
struct Search<'a> {
    covering: &'a Covering,
    open: Vec<bool>,
    /// For each group how many open columns cover it, and the sum of their numbers: the number of the one where it is one.
    times: Vec<u32>,
    whose: Vec<u64>,
    /// For each closed column the weight that it would add.
    gains: Vec<f64>,
}

impl<'a> Search<'a> {
    fn new(covering: &'a Covering) -> Self {
        let gain = |column| {
            covering.covers.row(column).iter().map(|group| covering.weights[*group as usize]).sum()
        };
        Self {
            covering,
            open: vec![false; covering.sites.len()],
            times: vec![0; covering.weights.len()],
            whose: vec![0; covering.weights.len()],
            gains: (0..covering.sites.len()).map(gain).collect(),
        }
    }

    fn open(&mut self, column: usize) {
        self.open[column] = true;
        for &group in self.covering.covers.row(column) {
            let group = group as usize;
            if self.times[group] == 0 {
                for other in self.covering.by.row(group) {
                    self.gains[*other as usize] -= self.covering.weights[group];
                }
            }
            self.times[group] += 1;
            self.whose[group] += column as u64;
        }
    }

    fn shut(&mut self, column: usize) {
        self.open[column] = false;
        for &group in self.covering.covers.row(column) {
            let group = group as usize;
            self.times[group] -= 1;
            self.whose[group] -= column as u64;
            if self.times[group] == 0 {
                for other in self.covering.by.row(group) {
                    self.gains[*other as usize] += self.covering.weights[group];
                }
            }
        }
    }

    /// The closed column among `which` with the greatest worth, the first one of equals; none where all are worth nothing.
    fn best(&self, worth: impl Fn(usize) -> f64) -> Option<usize> {
        let mut best = None;
        let mut most = 0.0;
        for column in 0..self.open.len() {
            if !self.open[column] {
                let worth = worth(column);
                if worth > most {
                    (best, most) = (Some(column), worth);
                }
            }
        }
        best
    }

    /// Swaps one open column for a closed one as long as more weight is covered by it; `allowed` is asked before.
    fn exchange(&mut self, until: &Until<'_>, allowed: &dyn Fn(&[bool]) -> bool) {
        let columns = self.open.len();
        let total: f64 = self.covering.weights.iter().sum();
        let least = total * 1e-12;
        let mut alone = vec![0.0; columns];
        let mut shared = vec![0.0; columns];
        let (mut idle, mut next) = (0, 0);
        self.alone(&mut alone);
        // Round and round, until nothing has improved for one round.
        while idle < columns {
            let column = next;
            next = (next + 1) % columns;
            idle += 1;
            if self.open[column] || self.gains[column] <= least {
                continue;
            }
            if until.over() {
                return;
            }
            let weights = &self.covering.weights;
            let lent = self.covering.covers.row(column).iter().map(|group| *group as usize);
            let lent = lent.filter(|group| self.times[*group] == 1);
            for group in lent.clone() {
                shared[self.whose[group] as usize] += weights[group];
            }
            let gain = self.gains[column];
            let mut outs: Vec<(f64, usize)> = (0..columns)
                .filter(|out| self.open[*out])
                .map(|out| (gain - alone[out] + shared[out], out))
                .filter(|(better, _)| *better > least)
                .collect();
            for group in lent {
                shared[self.whose[group] as usize] = 0.0;
            }
            outs.sort_by(|a, b| b.0.total_cmp(&a.0));
            for (_, out) in outs {
                self.open[out] = false;
                self.open[column] = true;
                let fine = allowed(&self.open);
                self.open[out] = true;
                self.open[column] = false;
                if fine {
                    self.shut(out);
                    self.open(column);
                    self.alone(&mut alone);
                    idle = 0;
                    break;
                }
            }
        }
    }

    /// The weight that each open column covers alone.
    fn alone(&self, alone: &mut [f64]) {
        alone.fill(0.0);
        for (group, times) in self.times.iter().enumerate() {
            if *times == 1 {
                alone[self.whose[group] as usize] += self.covering.weights[group];
            }
        }
    }

    fn columns(&self) -> Vec<u32> {
        (0_u32..).zip(&self.open).filter(|(_, open)| **open).map(|(column, _)| column).collect()
    }
}

/// `number` columns that cover much, and the weight that they cover; fewer where fewer cover everything. With `from`
/// (columns), these are improved; else the search begins greedily.
pub(super) fn most_covered(
    covering: &Covering,
    number: usize,
    from: Option<&[u32]>,
    until: &Until<'_>,
) -> Vec<u32> {
    let mut search = Search::new(covering);
    for &column in from.unwrap_or_default() {
        search.open(column as usize);
    }
    let mut open = from.map_or(0, <[u32]>::len);
    while open < number
        && let Some(column) = search.best(|column| search.gains[column])
    {
        search.open(column);
        open += 1;
    }
    search.exchange(until, &|_| true);
    search.columns()
}

/// Sites (with the musts) that obey all rules and cover much, where greed finds such: floors first, then the most weight
/// for the money, then exchange.
pub(super) fn most_covered_within_rules(
    covering: &Covering,
    ruled: &Ruled<'_>,
    until: &Until<'_>,
) -> Option<Vec<u32>> {
    let mut search = Search::new(covering);
    let mut floors = Floors::new(ruled, &ruled.must);
    let mut money = ruled.money.unwrap_or(f64::INFINITY);
    let mut spare = ruled.spare.unwrap_or(covering.sites.len());
    let mut cheapest: Vec<f64> = covering.sites.iter().map(|site| ruled.cost(*site)).collect();
    cheapest.sort_unstable_by(f64::total_cmp);
    while spare > 0 && !until.over() {
        // What must stay for the rest of the number.
        let kept: f64 = match ruled.spare {
            Some(_) => cheapest.iter().take(spare - 1).sum(),
            None => 0.0,
        };
        let price = |column: usize| {
            let cost = ruled.cost(covering.sites[column]);
            if cost > (money - kept) * (1.0 + 1e-12) { None } else { Some(cost) }
        };
        let dear = |cost: f64| if ruled.money.is_some() { cost.max(1e-9) } else { 1.0 };
        let picked = if floors.left() > 0.0 {
            let mut best = None;
            let mut most = (0.0, 0.0);
            for column in 0..covering.sites.len() {
                if search.open[column] {
                    continue;
                }
                let Some(cost) = price(column) else { continue };
                let help = floors.help(covering.sites[column]) / dear(cost);
                let worth = (help, search.gains[column]);
                if help > 0.0 && worth > most {
                    (best, most) = (Some(column), worth);
                }
            }
            best
        } else {
            search
                .best(|column| price(column).map_or(0.0, |cost| search.gains[column] / dear(cost)))
        };
        let Some(column) = picked else { break };
        search.open(column);
        floors.add(covering.sites[column]);
        money -= ruled.cost(covering.sites[column]);
        spare -= 1;
    }
    let sites_of = |columns: &[bool]| {
        let mut sites: Vec<u32> = (0..columns.len())
            .filter(|column| columns[*column])
            .map(|column| covering.sites[column])
            .chain(ruled.must.iter().copied())
            .collect();
        ruled.fill(&mut sites);
        sites.sort_unstable();
        sites
    };
    if !ruled.obeyed(&sites_of(&search.open)) {
        return None;
    }
    search.exchange(until, &|columns| ruled.obeyed(&sites_of(columns)));
    Some(sites_of(&search.open))
}

/// Columns that cover all groups, few of them: greedy by the number of groups, then without those that are not needed.
pub(super) fn all_covered(covering: &Covering) -> Vec<u32> {
    let even = Covering { weights: vec![1.0; covering.weights.len()], ..covering.clone() };
    let mut search = Search::new(&even);
    let mut order = Vec::new();
    while let Some(column) = search.best(|column| search.gains[column].round()) {
        search.open(column);
        order.push(column);
    }
    for column in order.into_iter().rev() {
        let groups = even.covers.row(column);
        if groups.iter().all(|group| search.times[*group as usize] > 1) {
            search.shut(column);
        }
    }
    search.columns()
}

/// A number of groups no two of which share a column: no fewer columns cover everything. Groups with few columns first.
pub(super) fn at_least(covering: &Covering) -> usize {
    let mut order: Vec<usize> = (0..covering.by.len()).collect();
    order.sort_by_key(|group| {
        let columns = covering.by.row(*group).iter();
        columns.map(|column| covering.covers.row(*column as usize).len()).sum::<usize>()
    });
    let mut taken = vec![false; covering.sites.len()];
    let mut number = 0;
    for group in order {
        let columns = covering.by.row(group);
        if columns.iter().all(|column| !taken[*column as usize]) {
            number += 1;
            for column in columns {
                taken[*column as usize] = true;
            }
        }
    }
    number
}

/// Adds free sites to a choice until all floors are obeyed, each time the one that helps most for its cost. Whether the rest
/// of the rules are obeyed, the caller looks at.
pub(super) fn mended(ruled: &Ruled<'_>, mut chosen: Vec<u32>) -> Vec<u32> {
    let mut floors = Floors::new(ruled, &chosen);
    while floors.left() > 0.0 {
        let mut best = None;
        let mut most = 0.0;
        for (site, standing) in (0_u32..).zip(&ruled.standing) {
            if *standing == Standing::Free && !chosen.contains(&site) {
                let worth = floors.help(site) / (ruled.cost(site) + 1e-9);
                if worth > most {
                    (best, most) = (Some(site), worth);
                }
            }
        }
        let Some(site) = best else { break };
        floors.add(site);
        chosen.push(site);
    }
    chosen
}
