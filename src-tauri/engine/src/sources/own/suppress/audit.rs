//! What can be worked out about hidden figures from the shown ones?
//!
//! Two ways are tried. By equations: every shown figure of a larger area says what its smallest areas add up to, and a
//! hidden figure is given away if it is a combination of such sums (Gaussian elimination, exact in a finite field, the
//! largest Mersenne prime below 2^32; the sums that share no hidden figure are taken apart first). By bounds: a hidden count is
//! at least 1, because zeros are shown, and at most its whole, and what is left of a sum, or of a difference of sums,
//! bounds each of its parts (interval propagation).

use std::collections::HashMap;

use super::nest::{Cells, Nest, Place};

/// Modulus of the exact arithmetic, 2^31 − 1.
const PRIME: u64 = 2_147_483_647;
/// Rounds of interval propagation; each tightens what it can, and what is left untightened is not given away by few sums.
const ROUNDS: usize = 60;

/// What the shown figures say about the hidden ones.
pub(super) struct Audit<'a> {
    nest: &'a Nest,
    cells: &'a Cells,
    groups: Vec<Reduced>,
    /// The group of each of the smallest areas that is in one.
    group_of: HashMap<usize, usize>,
}

impl<'a> Audit<'a> {
    pub(super) fn new(nest: &'a Nest, cells: &'a Cells) -> Self {
        let rows: Vec<Vec<usize>> = sums(nest, cells);
        let groups: Vec<Reduced> =
            groups(nest.sizes[0], &rows).iter().map(|rows| Reduced::new(rows)).collect();
        let mut group_of: HashMap<usize, usize> = HashMap::new();
        for (group, reduced) in groups.iter().enumerate() {
            group_of.extend(reduced.unknowns.iter().map(|&base| (base, group)));
        }
        Self { nest, cells, groups, group_of }
    }

    /// The hidden figures that follow from the shown ones by adding and subtracting, smallest areas first.
    pub(super) fn by_equations(&self) -> Vec<Place> {
        let places = self.nest.places().filter(|&place| self.cells.unknown(place));
        // Without a part beneath, an area's figure is no sum of anything.
        let made = |place: &Place| {
            self.nest.members(*place).iter().any(|&base| self.cells.there((0, base)))
        };
        places.filter(made).filter(|&place| self.is_given_away(place)).collect()
    }

    fn is_given_away(&self, place: Place) -> bool {
        let mut parts: HashMap<usize, Vec<usize>> = HashMap::new();
        for &base in self.nest.members(place).iter().filter(|&&base| self.cells.unknown((0, base)))
        {
            // A figure in no sum is free.
            let Some(&group) = self.group_of.get(&base) else { return false };
            parts.entry(group).or_default().push(base);
        }
        parts.iter().all(|(&group, bases)| self.groups[group].holds(bases))
    }

    /// Sums and differences of the smallest areas' hidden figures that are known: the areas with 1 or −1, and the total.
    fn lines(&self) -> Vec<(Vec<(usize, f64)>, f64)> {
        let mut lines = Vec::new();
        for group in &self.groups {
            for row in &group.rows {
                let entries = row.iter().zip(&group.unknowns).filter(|(entry, _)| **entry != 0);
                let line: Option<Vec<(usize, f64)>> = entries
                    .map(|(&entry, &base)| match entry {
                        1 => Some((base, 1.0)),
                        entry if entry == PRIME - 1 => Some((base, -1.0)),
                        _ => None,
                    })
                    .collect();
                let Some(line) = line else { continue };
                let total: f64 =
                    line.iter().map(|&(base, sign)| sign * self.cells.value((0, base))).sum();
                if total.is_finite() {
                    lines.push((line, total));
                }
            }
        }
        lines
    }

    /// The hidden figures for which only one whole number is left between their bounds. `most` has the figures of which these
    /// are parts, where they are shown (else infinity or NaN).
    pub(super) fn by_bounds(&self, most: Option<&Cells>) -> Vec<Place> {
        let (nest, cells, lines) = (self.nest, self.cells, self.lines());
        let mut low: Vec<Vec<f64>> = Vec::with_capacity(nest.sizes.len());
        let mut high: Vec<Vec<f64>> = Vec::with_capacity(nest.sizes.len());
        for (level, &size) in nest.sizes.iter().enumerate() {
            let bound = |at: usize| {
                let value = cells.value[level][at];
                if cells.shown((level, at)) {
                    return (value, value);
                }
                if !cells.unknown((level, at)) {
                    return (0.0, 0.0);
                }
                // Hidden for its own sake or for another's: never a zero, unless it is one of those that are not known here.
                let least = if value >= 1.0 { 1.0 } else { 0.0 };
                let whole = most.filter(|most| most.shown((level, at)));
                (least, whole.map_or(f64::INFINITY, |most| most.value[level][at]))
            };
            let (lows, highs) = (0..size).map(bound).unzip();
            low.push(lows);
            high.push(highs);
        }
        for _ in 0..ROUNDS {
            let mut tightened = false;
            for pair in &nest.pairs {
                for (parent, children) in pair.children.iter().enumerate() {
                    if children.is_empty() || !cells.there((pair.parent, parent)) {
                        continue;
                    }
                    let total =
                        |bounds: &[f64]| children.iter().map(|&child| bounds[child]).sum::<f64>();
                    let (lows, highs) = (total(&low[pair.child]), total(&high[pair.child]));
                    let bounds = (&mut low[pair.parent][parent], &mut high[pair.parent][parent]);
                    tightened |= tighten(bounds, lows, highs);
                    let (least, greatest) = (low[pair.parent][parent], high[pair.parent][parent]);
                    for &child in
                        children.iter().filter(|&&child| cells.unknown((pair.child, child)))
                    {
                        let others = children.iter().filter(|&&other| other != child);
                        let (others_low, others_high) = others.fold((0.0, 0.0), |sum, &other| {
                            (sum.0 + low[pair.child][other], sum.1 + high[pair.child][other])
                        });
                        let bounds = (&mut low[pair.child][child], &mut high[pair.child][child]);
                        tightened |= tighten(bounds, least - others_high, greatest - others_low);
                    }
                }
            }
            for (line, total) in &lines {
                // What each term is at least and at most.
                let term = |&(base, sign): &(usize, f64), low: &[f64], high: &[f64]| {
                    if sign > 0.0 { (low[base], high[base]) } else { (-high[base], -low[base]) }
                };
                for (at, &(base, sign)) in line.iter().enumerate() {
                    let others = line.iter().enumerate().filter(|(other, _)| *other != at);
                    let (least, greatest) = others.fold((0.0, 0.0), |sum, (_, other)| {
                        let (least, greatest) = term(other, &low[0], &high[0]);
                        (sum.0 + least, sum.1 + greatest)
                    });
                    let (least, greatest) = (total - greatest, total - least);
                    let (least, greatest) =
                        if sign > 0.0 { (least, greatest) } else { (-greatest, -least) };
                    tightened |= tighten((&mut low[0][base], &mut high[0][base]), least, greatest);
                }
            }
            if !tightened {
                break;
            }
        }
        nest.places()
            .filter(|&(level, at)| {
                cells.unknown((level, at))
                    && cells.value[level][at].is_finite()
                    && high[level][at] - low[level][at] < 0.5
            })
            .collect()
    }
}

/// For every shown figure of a larger area, the hidden ones among the smallest areas that it is a sum of besides shown
/// figures. Where an area is made of areas of a level between, those shown are taken off first.
fn sums(nest: &Nest, cells: &Cells) -> Vec<Vec<usize>> {
    let mut rows = Vec::new();
    for (level, at) in nest.places().filter(|&(level, _)| level > 0) {
        if !cells.shown((level, at)) {
            continue;
        }
        let between = nest.pairs.iter().find(|pair| pair.parent == level && pair.child > 0);
        let hidden_under = |place: Place| {
            nest.members(place).iter().copied().filter(|&base| cells.unknown((0, base)))
        };
        let row: Vec<usize> = match between {
            None => hidden_under((level, at)).collect(),
            Some(pair) => pair.children[at]
                .iter()
                .filter(|&&child| !cells.shown((pair.child, child)))
                .flat_map(|&child| hidden_under((pair.child, child)))
                .collect(),
        };
        if !row.is_empty() {
            rows.push(row);
        }
    }
    rows
}

/// Sums that share hidden figures, put together.
fn groups(bases: usize, rows: &[Vec<usize>]) -> Vec<Vec<Vec<usize>>> {
    fn root(parent: &mut [usize], mut at: usize) -> usize {
        while parent[at] != at {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        at
    }
    let mut parent: Vec<usize> = (0..bases).collect();
    for row in rows {
        for pair in row.windows(2) {
            let (one, other) = (root(&mut parent, pair[0]), root(&mut parent, pair[1]));
            parent[one] = other;
        }
    }
    let mut groups: HashMap<usize, Vec<Vec<usize>>> = HashMap::new();
    for row in rows {
        groups.entry(root(&mut parent, row[0])).or_default().push(row.clone());
    }
    groups.into_values().collect()
}

/// Sums in reduced row echelon form.
struct Reduced {
    /// The area of each column.
    unknowns: Vec<usize>,
    /// The column of each area.
    columns: HashMap<usize, usize>,
    rows: Vec<Vec<u64>>,
    /// The row that begins with a column.
    pivots: HashMap<usize, usize>,
}

impl Reduced {
    fn new(sums: &[Vec<usize>]) -> Self {
        let mut unknowns: Vec<usize> = sums.iter().flatten().copied().collect();
        unknowns.sort_unstable();
        unknowns.dedup();
        let columns: HashMap<usize, usize> = unknowns.iter().copied().zip(0..).collect();
        let width = unknowns.len();
        let mut rows: Vec<Vec<u64>> = sums
            .iter()
            .map(|sum| {
                let mut row = vec![0; width];
                for base in sum {
                    row[columns[base]] = 1;
                }
                row
            })
            .collect();
        let mut pivots = HashMap::new();
        let mut done = 0;
        for column in 0..width {
            let Some(found) = (done..rows.len()).find(|&row| rows[row][column] != 0) else {
                continue;
            };
            rows.swap(done, found);
            let scale = inverse(rows[done][column]);
            rows[done].iter_mut().for_each(|entry| *entry = *entry * scale % PRIME);
            let pivot = rows[done].clone();
            for (at, row) in rows.iter_mut().enumerate() {
                let times = row[column];
                if at != done && times != 0 {
                    subtract(row, &pivot, times);
                }
            }
            pivots.insert(column, done);
            done += 1;
        }
        rows.truncate(done);
        Self { unknowns, columns, rows, pivots }
    }

    /// Whether the sum of some hidden figures follows.
    fn holds(&self, bases: &[usize]) -> bool {
        let mut sum = vec![0; self.unknowns.len()];
        for base in bases {
            sum[self.columns[base]] = 1;
        }
        for column in 0..sum.len() {
            if sum[column] == 0 {
                continue;
            }
            let Some(&row) = self.pivots.get(&column) else { return false };
            let times = sum[column];
            subtract(&mut sum, &self.rows[row], times);
        }
        true
    }
}

fn subtract(row: &mut [u64], other: &[u64], times: u64) {
    for (entry, other) in row.iter_mut().zip(other) {
        if *other != 0 {
            *entry = (*entry + (PRIME - times) * other) % PRIME;
        }
    }
}

/// By Fermat's little theorem.
fn inverse(number: u64) -> u64 {
    let (mut base, mut power, mut result) = (number % PRIME, PRIME - 2, 1);
    while power > 0 {
        if power & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power >>= 1;
    }
    result
}

/// Narrows bounds; whether they became narrower.
fn tighten((low, high): (&mut f64, &mut f64), least: f64, most: f64) -> bool {
    let (raised, lowered) = (least > *low + 1e-6, most < *high - 1e-6);
    if raised {
        *low = least;
    }
    if lowered {
        *high = most;
    }
    raised || lowered
}
