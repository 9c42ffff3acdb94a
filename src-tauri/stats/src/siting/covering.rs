//! Which candidates cover which demands, with everything taken out that cannot matter: demands that are covered already or
//! by nobody, demands covered by the same candidates (merged), candidates that cover nothing new.

use std::collections::HashMap;

use super::ruled::{Ruled, Standing};

/// Rows of numbers, one behind the other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lists {
    starts: Vec<usize>,
    items: Vec<u32>,
}

impl Lists {
    fn new() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }

    fn push(&mut self, row: impl IntoIterator<Item = u32>) {
        self.items.extend(row);
        self.starts.push(self.items.len());
    }

    /// A row, rising.
    pub(super) fn row(&self, row: usize) -> &[u32] {
        &self.items[self.starts[row]..self.starts[row + 1]]
    }

    /// Number of rows.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Numbers of all rows.
    pub(super) fn entries(&self) -> usize {
        self.items.len()
    }

    /// For each number below `width` the rows that have it.
    fn transposed(&self, width: usize) -> Self {
        let mut starts = vec![0; width + 1];
        for item in &self.items {
            starts[*item as usize + 1] += 1;
        }
        for at in 0..width {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut items = vec![0; self.items.len()];
        for row in 0..self.len() {
            for item in self.row(row) {
                let at = &mut next[*item as usize];
                items[*at] = row as u32;
                *at += 1;
            }
        }
        Self { starts, items }
    }
}

/// What is decided of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing.
    Free,
    /// In no better answer.
    Shut,
    /// In every better answer.
    Open,
}

/// Groups of demands and the candidates (columns) that cover them.
#[derive(Debug, Clone)]
pub(super) struct Covering {
    /// The site of each column, rising.
    pub sites: Vec<u32>,
    /// The weight of each group.
    pub weights: Vec<f64>,
    /// The columns that cover each group: one at least.
    pub by: Lists,
    /// The groups that each column covers.
    pub covers: Lists,
    /// Weight that is covered already.
    pub given: f64,
    /// Demands with weight that neither an open site nor a candidate covers.
    pub beyond: Vec<u32>,
}

impl Covering {
    /// Who is within `within` metres of whom: among these demands, rising, those with weight that no fixed or must site
    /// covers; by free candidates.
    pub(super) fn of(ruled: &Ruled<'_>, demands: impl Iterator<Item = usize>, within: f64) -> Self {
        let problem = ruled.problem;
        let sites: Vec<u32> = (0_u32..)
            .zip(&ruled.standing)
            .filter(|(_, standing)| **standing == Standing::Free)
            .map(|(site, _)| site)
            .collect();
        let mut columns = vec![0_u32; ruled.standing.len()];
        for (column, site) in (0_u32..).zip(&sites) {
            columns[*site as usize] = column;
        }
        let mut groups = Groups::new();
        let (mut given, mut beyond, mut row) = (0.0, Vec::new(), Vec::new());
        'demands: for demand in demands {
            let weight = problem.weights[demand];
            if weight <= 0.0 {
                continue;
            }
            row.clear();
            for leg in problem.distances.row(demand) {
                if leg.metres > within {
                    break;
                }
                match ruled.standing[leg.site as usize] {
                    Standing::Fixed | Standing::Must => {
                        given += weight;
                        continue 'demands;
                    }
                    Standing::Free => row.push(columns[leg.site as usize]),
                    Standing::Out => {}
                }
            }
            if row.is_empty() {
                beyond.push(demand as u32);
            } else {
                row.sort_unstable();
                groups.add(&row, weight);
            }
        }
        groups.over(sites, given, beyond)
    }

    /// The weight that open columns cover, without what is given.
    pub(super) fn reached(&self, open: impl Fn(usize) -> bool) -> f64 {
        let there =
            self.weights.iter().enumerate().filter(|(group, _)| {
                self.by.row(*group).iter().any(|column| open(*column as usize))
            });
        there.map(|(_, weight)| weight).sum()
    }

    /// What is left when some columns are decided.
    pub(super) fn settled(&self, fates: &[Fate]) -> Self {
        let mut sites = Vec::new();
        let mut columns = vec![0_u32; fates.len()];
        for (column, fate) in fates.iter().enumerate() {
            if *fate == Fate::Free {
                columns[column] = sites.len() as u32;
                sites.push(self.sites[column]);
            }
        }
        let mut groups = Groups::new();
        let (mut given, mut row) = (self.given, Vec::new());
        for (group, &weight) in self.weights.iter().enumerate() {
            row.clear();
            let mut open = false;
            for &column in self.by.row(group) {
                match fates[column as usize] {
                    Fate::Free => row.push(columns[column as usize]),
                    Fate::Open => open = true,
                    Fate::Shut => {}
                }
            }
            if open {
                given += weight;
            } else if !row.is_empty() {
                groups.add(&row, weight);
            }
        }
        groups.over(sites, given, Vec::new())
    }

    /// Columns that cover nothing, or nothing that another column does not cover; of equal ones the first is kept.
    pub(super) fn dominated(&self) -> Vec<Fate> {
        let mut fates = vec![Fate::Free; self.covers.len()];
        for column in 0..self.covers.len() {
            let mine = self.covers.row(column);
            let rarest = mine.iter().min_by_key(|group| self.by.row(**group as usize).len());
            let Some(&rarest) = rarest else {
                fates[column] = Fate::Shut;
                continue;
            };
            let beaten = self.by.row(rarest as usize).iter().any(|&other| {
                let theirs = self.covers.row(other as usize);
                other as usize != column
                    && fates[other as usize] == Fate::Free
                    && (theirs.len() > mine.len()
                        || (theirs.len() == mine.len() && (other as usize) < column))
                    && is_within(mine, theirs)
            });
            if beaten {
                fates[column] = Fate::Shut;
            }
        }
        fates
    }

    /// Groups that are covered whenever another group is: those with all of its columns. For set covering, where each group
    /// has to be covered. Gives up looking where that would take long.
    pub(super) fn implied(&self) -> Vec<bool> {
        const WORK: usize = 50_000_000;
        let mut implied = vec![false; self.by.len()];
        let mut work = 0;
        for group in 0..self.by.len() {
            let mine = self.by.row(group);
            let rarest = mine.iter().min_by_key(|column| self.covers.row(**column as usize).len());
            let Some(&rarest) = rarest else { continue };
            for &other in self.covers.row(rarest as usize) {
                let other = other as usize;
                let theirs = self.by.row(other);
                if other == group || implied[other] || theirs.len() <= mine.len() {
                    continue;
                }
                work += mine.len();
                implied[other] = is_within(mine, theirs);
            }
            if work > WORK {
                break;
            }
        }
        implied
    }

    /// Without some groups.
    pub(super) fn without(&self, groups: &[bool]) -> Self {
        let mut by = Lists::new();
        let mut weights = Vec::new();
        for (group, &weight) in self.weights.iter().enumerate() {
            if !groups[group] {
                by.push(self.by.row(group).iter().copied());
                weights.push(weight);
            }
        }
        let covers = by.transposed(self.sites.len());
        Self {
            sites: self.sites.clone(),
            weights,
            by,
            covers,
            given: self.given,
            beyond: Vec::new(),
        }
    }
}

/// Groups while they are gathered.
struct Groups {
    known: HashMap<Box<[u32]>, usize>,
    by: Lists,
    weights: Vec<f64>,
}

impl Groups {
    fn new() -> Self {
        Self { known: HashMap::new(), by: Lists::new(), weights: Vec::new() }
    }

    fn add(&mut self, row: &[u32], weight: f64) {
        if let Some(&group) = self.known.get(row) {
            self.weights[group] += weight;
        } else {
            self.known.insert(row.into(), self.weights.len());
            self.by.push(row.iter().copied());
            self.weights.push(weight);
        }
    }

    fn over(self, sites: Vec<u32>, given: f64, beyond: Vec<u32>) -> Covering {
        let covers = self.by.transposed(sites.len());
        Covering { sites, weights: self.weights, by: self.by, covers, given, beyond }
    }
}

/// Whether one rising list has nothing that the other lacks.
fn is_within(few: &[u32], many: &[u32]) -> bool {
    let mut many = many.iter();
    few.iter().all(|item| many.by_ref().find(|other| *other >= item) == Some(item))
}
