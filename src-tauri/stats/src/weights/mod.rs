//! Which areas are neighbours, and how much does each count?
//!
//! [`Weights`] is a sparse matrix of spatial weights: row *i* holds the neighbours *j* of area *i* in rising order
//! with their weights *w*ᵢⱼ. Areas are numbered from 0. The matrix need not be symmetric (nearest neighbours are not),
//! and a row without neighbours is an *island*.
//!
//! | item | what it gives |
//! |---|---|
//! | [`Weights::from_neighbours`], [`Weights::from_weighted`] | weights from lists of neighbours |
//! | [`k_nearest`], [`distance_band`] | weights from points |
//! | [`read_gal`], [`read_gwt`] | weights from the files that GeoDa and PySAL write |
//! | [`Weights::row_standardised`], [`Weights::binary`] | the two usual styles |
//! | [`Weights::components`], [`Weights::islands`] | in how many pieces a layer falls |
//! | [`bridged`] | the shortest links that make one piece of them |
//! | [`Weights::s0`], [`Weights::s1`], [`Weights::s2`] | the sums in the moments of Moran's I and Geary's C |
//!
//! # Conventions
//! - A weight is finite and not negative. One of 0 is kept as a neighbour (so is it by libpysal), which matters for
//!   [`Weights::binary`].
//! - No area is its own neighbour, except after [`Weights::with_self`].
//! - S₀, S₁ and S₂ are those of Cliff and Ord (1981, *Spatial Processes*, p. 19), as in libpysal's `W`.

mod band;
mod bridges;
mod gal;
mod gwt;
mod nearest;
mod points;
mod text;

use std::{iter, ops::Range};

pub use band::distance_band;
pub use bridges::{Bridge, bridged};
pub use gal::read_gal;
pub use gwt::read_gwt;
pub use nearest::k_nearest;
pub use points::{EARTH_RADIUS, Metric, PointsError};
pub use text::WeightsFileError;

/// Why lists of neighbours are no weights.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WeightsError {
    /// An area in its own list.
    #[error("area {row} is in its own list of neighbours: leave it out")]
    Itself {
        /// The area, from 0.
        row: usize,
    },
    /// A neighbour named twice.
    #[error("area {row} has area {neighbour} as a neighbour twice: name it once")]
    Repeated {
        /// The area, from 0.
        row: usize,
        /// The neighbour.
        neighbour: u32,
    },
    /// A neighbour that is no area.
    #[error(
        "area {row} has area {neighbour} as a neighbour, but there are {areas} areas, numbered from 0"
    )]
    NoSuchArea {
        /// The area, from 0.
        row: usize,
        /// The number given.
        neighbour: u32,
        /// How many areas there are.
        areas: usize,
    },
    /// NaN, an infinity or a negative number.
    #[error(
        "the weight of area {neighbour} for area {row} is {value}: weights are finite and not negative"
    )]
    NotAWeight {
        /// The area, from 0.
        row: usize,
        /// The neighbour.
        neighbour: u32,
        /// The number given.
        value: f64,
    },
    /// More areas than positions can number.
    #[error("{areas} areas: at most 4,294,967,294 can be numbered")]
    TooMany {
        /// How many.
        areas: usize,
    },
}

/// A sparse matrix of spatial weights, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Where each row starts in the other two, and the end.
    starts: Vec<usize>,
    neighbours: Vec<u32>,
    values: Vec<f64>,
}

/// The pieces in which neighbours hang together, directions of weights aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Components {
    /// How many there are.
    pub count: usize,
    /// The component of each area: 0 is the largest; of equally large ones the one with the lowest area comes first.
    pub of: Vec<u32>,
}

impl Components {
    /// The number of areas in each component, largest first.
    pub fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![0; self.count];
        for &component in &self.of {
            sizes[component as usize] += 1;
        }
        sizes
    }
}

impl Weights {
    /// Takes each area's neighbours, in any order; each gets the weight 1.
    pub fn from_neighbours(rows: &[Vec<u32>]) -> Result<Self, WeightsError> {
        Self::from_rows(rows.iter().map(|row| row.iter().map(|&neighbour| (neighbour, 1.0))))
    }

    /// Takes each area's neighbours with their weights, in any order.
    pub fn from_weighted(rows: &[Vec<(u32, f64)>]) -> Result<Self, WeightsError> {
        Self::from_rows(rows.iter().map(|row| row.iter().copied()))
    }

    fn from_rows<R: ExactSizeIterator<Item = (u32, f64)>>(
        rows: impl ExactSizeIterator<Item = R>,
    ) -> Result<Self, WeightsError> {
        let areas = rows.len();
        if areas >= u32::MAX as usize {
            return Err(WeightsError::TooMany { areas });
        }
        let mut starts = Vec::with_capacity(areas + 1);
        starts.push(0);
        let (mut neighbours, mut values) = (Vec::new(), Vec::new());
        let mut sorted: Vec<(u32, f64)> = Vec::new();
        for (row, list) in rows.enumerate() {
            sorted.clear();
            sorted.extend(list);
            sorted.sort_unstable_by_key(|&(neighbour, _)| neighbour);
            if let Some(pair) = sorted.windows(2).find(|pair| pair[0].0 == pair[1].0) {
                return Err(WeightsError::Repeated { row, neighbour: pair[0].0 });
            }
            for &(neighbour, value) in &sorted {
                if neighbour as usize >= areas {
                    return Err(WeightsError::NoSuchArea { row, neighbour, areas });
                }
                if neighbour as usize == row {
                    return Err(WeightsError::Itself { row });
                }
                if !(value.is_finite() && value >= 0.0) {
                    return Err(WeightsError::NotAWeight { row, neighbour, value });
                }
                neighbours.push(neighbour);
                values.push(value);
            }
            starts.push(neighbours.len());
        }
        Ok(Self { starts, neighbours, values })
    }

    /// Takes rows that are known to be sound, in any order.
    fn sorted(rows: Vec<Vec<(u32, f64)>>) -> Self {
        let mut sorted = Builder::default();
        for mut row in rows {
            row.sort_unstable_by_key(|&(neighbour, _)| neighbour);
            sorted.push(row.into_iter().map(|(j, value)| (j as usize, value)));
        }
        sorted.done()
    }

    /// Number of areas.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there are no areas.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The neighbours of an area, in rising order.
    ///
    /// # Panics
    /// Like everything here that takes an area, if there is none of this number.
    pub fn neighbours(&self, i: usize) -> &[u32] {
        &self.neighbours[self.row(i)]
    }

    /// The weights of an area's neighbours, in the order of [`Weights::neighbours`].
    pub fn values(&self, i: usize) -> &[f64] {
        &self.values[self.row(i)]
    }

    /// How many neighbours an area has.
    pub fn cardinality(&self, i: usize) -> usize {
        self.row(i).len()
    }

    fn row(&self, i: usize) -> Range<usize> {
        self.starts[i]..self.starts[i + 1]
    }

    /// The neighbours of an area with their weights.
    pub fn pairs(&self, i: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let neighbours = self.neighbours(i).iter().map(|&neighbour| neighbour as usize);
        neighbours.zip(self.values(i).iter().copied())
    }

    /// The weight of `j` for `i`, 0 where it is no neighbour.
    pub fn weight(&self, i: usize, j: usize) -> f64 {
        self.get(i, j).unwrap_or(0.0)
    }

    fn get(&self, i: usize, j: usize) -> Option<f64> {
        let at = self.neighbours(i).binary_search(&u32::try_from(j).ok()?).ok()?;
        Some(self.values(i)[at])
    }

    /// Each weight divided by the sum of its row. Rows that sum to 0 (islands among them) stay as they are.
    #[must_use]
    pub fn row_standardised(&self) -> Self {
        let mut standardised = self.clone();
        for i in 0..self.len() {
            let row = &mut standardised.values[self.row(i)];
            let sum: f64 = row.iter().sum();
            if sum > 0.0 {
                for value in row {
                    *value /= sum;
                }
            }
        }
        standardised
    }

    /// The same neighbours, each with the weight 1.
    #[must_use]
    pub fn binary(&self) -> Self {
        Self { values: vec![1.0; self.values.len()], ..self.clone() }
    }

    /// With every area (islands too) as its own neighbour of a weight, as the starred statistics need it. A weight
    /// that an area has for itself already is replaced.
    #[must_use]
    pub fn with_self(&self, weight: f64) -> Self {
        let mut rows = Builder::default();
        for i in 0..self.len() {
            let others = self.pairs(i).filter(|&(j, _)| j != i);
            let mut row: Vec<(usize, f64)> = others.chain(iter::once((i, weight))).collect();
            row.sort_unstable_by_key(|&(j, _)| j);
            rows.push(row);
        }
        rows.done()
    }

    /// The areas that are kept, numbered anew in their order, and the weights between them. Who loses all
    /// neighbours becomes an island; row-standardised weights are no longer so.
    ///
    /// # Panics
    /// If `keep` is not as long as there are areas.
    #[must_use]
    pub fn subset(&self, keep: &[bool]) -> Self {
        assert_eq!(keep.len(), self.len(), "keep says something about every area");
        let mut next = 0;
        let number: Vec<usize> = keep
            .iter()
            .map(|&kept| {
                next += usize::from(kept);
                next.wrapping_sub(1)
            })
            .collect();
        let mut rows = Builder::default();
        for i in (0..self.len()).filter(|&i| keep[i]) {
            rows.push(self.pairs(i).filter(|&(j, _)| keep[j]).map(|(j, value)| (number[j], value)));
        }
        rows.done()
    }

    /// The areas without neighbours. One that is only a neighbour of others is an island too.
    pub fn islands(&self) -> Vec<u32> {
        (0..self.len()).filter(|&i| self.cardinality(i) == 0).map(|i| i as u32).collect()
    }

    /// The pieces in which neighbours hang together, whichever way a weight points. An area by itself is a component.
    pub fn components(&self) -> Components {
        let n = self.len();
        let mut parent: Vec<u32> = (0..n as u32).collect();
        for i in 0..n {
            for &j in self.neighbours(i) {
                join(&mut parent, i as u32, j);
            }
        }
        // Roots are the lowest area of their component.
        let root: Vec<u32> = (0..n as u32).map(|i| find(&mut parent, i)).collect();
        let mut size = vec![0_usize; n];
        for &root in &root {
            size[root as usize] += 1;
        }
        let mut order: Vec<usize> = (0..n).filter(|&i| size[i] > 0).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(size[i]));
        let mut number = vec![0; n];
        for (at, &root) in (0..).zip(&order) {
            number[root] = at;
        }
        Components {
            count: order.len(),
            of: root.into_iter().map(|root| number[root as usize]).collect(),
        }
    }

    /// S₀ = Σᵢ Σⱼ wᵢⱼ.
    pub fn s0(&self) -> f64 {
        self.values.iter().sum()
    }

    /// S₁ = ½ Σᵢ Σⱼ (wᵢⱼ + wⱼᵢ)².
    pub fn s1(&self) -> f64 {
        let mut twice = 0.0;
        for i in 0..self.len() {
            for (j, forth) in self.pairs(i) {
                twice += match self.get(j, i) {
                    Some(back) => (forth + back).powi(2),
                    // The pair stands for (i, j) and (j, i).
                    None => 2.0 * forth * forth,
                };
            }
        }
        twice / 2.0
    }

    /// S₂ = Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)².
    pub fn s2(&self) -> f64 {
        let mut sums: Vec<f64> = (0..self.len()).map(|i| self.values(i).iter().sum()).collect();
        for (&j, &value) in self.neighbours.iter().zip(&self.values) {
            sums[j as usize] += value;
        }
        sums.into_iter().map(|sum| sum * sum).sum()
    }

    /// The spatial lag Σⱼ wᵢⱼ xⱼ of each area; 0 for islands.
    ///
    /// # Panics
    /// If there are fewer values than areas.
    pub fn lag(&self, values: &[f64]) -> Vec<f64> {
        assert!(values.len() >= self.len(), "a value for every area");
        (0..self.len()).map(|i| self.pairs(i).map(|(j, weight)| weight * values[j]).sum()).collect()
    }
}

/// Rows put one after the other; what is pushed is known to be sorted and sound.
struct Builder {
    starts: Vec<usize>,
    neighbours: Vec<u32>,
    values: Vec<f64>,
}

impl Default for Builder {
    fn default() -> Self {
        Self { starts: vec![0], neighbours: Vec::new(), values: Vec::new() }
    }
}

impl Builder {
    fn push(&mut self, row: impl IntoIterator<Item = (usize, f64)>) {
        for (j, value) in row {
            self.neighbours.push(j as u32);
            self.values.push(value);
        }
        self.starts.push(self.neighbours.len());
    }

    fn done(self) -> Weights {
        Weights { starts: self.starts, neighbours: self.neighbours, values: self.values }
    }
}

/// The root of an area's tree, halving the way to it.
fn find(parent: &mut [u32], mut i: u32) -> u32 {
    while parent[i as usize] != i {
        parent[i as usize] = parent[parent[i as usize] as usize];
        i = parent[i as usize];
    }
    i
}

/// Joins two trees under the lower root; whether they were two.
fn join(parent: &mut [u32], i: u32, j: u32) -> bool {
    let (a, b) = (find(parent, i), find(parent, j));
    parent[a.max(b) as usize] = a.min(b);
    a != b
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 0 – 1 – 2, 3 → 4, and 5 alone.
    fn example() -> Weights {
        let rows = [vec![1], vec![2, 0], vec![1], vec![4], vec![], vec![]];
        Weights::from_neighbours(&rows).unwrap()
    }

    #[test]
    fn rows_are_sorted() {
        let weights = example();
        assert_eq!((weights.len(), weights.is_empty()), (6, false));
        assert_eq!(weights.neighbours(1), [0, 2]);
        assert_eq!(weights.values(1), [1.0, 1.0]);
        assert_eq!((weights.cardinality(1), weights.cardinality(5)), (2, 0));
        assert_eq!((weights.weight(3, 4), weights.weight(4, 3)), (1.0, 0.0));
        assert_eq!(weights.islands(), [4, 5]);
        let weighted = Weights::from_weighted(&[vec![(2, 3.0), (1, 1.0)], vec![], vec![]]).unwrap();
        assert_eq!((weighted.neighbours(0), weighted.values(0)), (&[1, 2][..], &[1.0, 3.0][..]));
        assert!(Weights::from_neighbours(&[]).unwrap().is_empty());
    }

    #[test]
    fn faults_are_named() {
        let fault = |rows: &[Vec<u32>]| Weights::from_neighbours(rows).unwrap_err();
        assert_eq!(fault(&[vec![], vec![1]]), WeightsError::Itself { row: 1 });
        assert_eq!(
            fault(&[vec![1, 2, 1], vec![], vec![]]),
            WeightsError::Repeated { row: 0, neighbour: 1 }
        );
        assert_eq!(fault(&[vec![1]]), WeightsError::NoSuchArea { row: 0, neighbour: 1, areas: 1 });
        for value in [f64::NAN, f64::INFINITY, -1.0] {
            let error = Weights::from_weighted(&[vec![(1, value)], vec![]]).unwrap_err();
            assert!(matches!(error, WeightsError::NotAWeight { row: 0, neighbour: 1, .. }));
        }
    }

    #[test]
    fn styles() {
        let weighted =
            Weights::from_weighted(&[vec![(1, 1.0), (2, 3.0)], vec![(0, 0.0)], vec![]]).unwrap();
        let row = weighted.row_standardised();
        assert_eq!((row.values(0), row.values(1)), (&[0.25, 0.75][..], &[0.0][..]));
        assert_eq!(weighted.binary().values(1), [1.0]);
        let starred = example().with_self(1.0);
        assert_eq!((starred.neighbours(1), starred.neighbours(5)), (&[0, 1, 2][..], &[5][..]));
        assert_eq!(starred.with_self(2.0).values(1), [1.0, 2.0, 1.0]);
    }

    #[test]
    fn a_subset_is_numbered_anew() {
        let subset = example().subset(&[true, false, true, true, true, true]);
        assert_eq!(subset.len(), 5);
        assert_eq!(subset.islands(), [0, 1, 3, 4]);
        assert_eq!(subset.neighbours(2), [3]);
        assert!(example().subset(&[false; 6]).is_empty());
    }

    #[test]
    fn components_are_numbered_by_size() {
        let components = example().components();
        assert_eq!(components.of, [0, 0, 0, 1, 1, 2]);
        assert_eq!((components.count, components.sizes()), (3, vec![3, 2, 1]));
        let late = Weights::from_neighbours(&[vec![], vec![2], vec![3], vec![]]).unwrap();
        assert_eq!(late.components().of, [1, 0, 0, 0]);
        assert_eq!(Weights::from_neighbours(&[]).unwrap().components().count, 0);
    }

    #[test]
    fn lag_and_sums() {
        let weights = example();
        assert_eq!(weights.lag(&[1.0, 2.0, 4.0, 8.0, 16.0, 32.0]), [2.0, 5.0, 2.0, 16.0, 0.0, 0.0]);
        assert!((weights.s0() - 5.0).abs() < 1e-15);
        // ½ (four entries of symmetric pairs, 2² each, and one entry without its mirror, 1² twice).
        assert!((weights.s1() - 9.0).abs() < 1e-15);
        assert!((weights.s2() - (4.0 + 16.0 + 4.0 + 1.0 + 1.0)).abs() < 1e-15);
    }

    fn rows() -> impl Strategy<Value = Vec<Vec<(u32, f64)>>> {
        proptest::collection::vec(proptest::collection::vec(0.0..9.0_f64, 12), 1..12).prop_map(
            |dense| {
                let n = dense.len();
                let row = |(i, row): (usize, Vec<f64>)| {
                    let kept = (0..n).filter(|&j| j != i && row[j] > 5.0);
                    kept.map(|j| (j as u32, row[j])).collect()
                };
                dense.into_iter().enumerate().map(row).collect()
            },
        )
    }

    proptest! {
        #[test]
        fn sums_are_those_of_the_full_matrix(rows in rows()) {
            let weights = Weights::from_weighted(&rows).unwrap();
            let n = weights.len();
            let w = |i, j| weights.weight(i, j);
            let s1: f64 = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)))
                .map(|(i, j)| (w(i, j) + w(j, i)).powi(2)).sum::<f64>() / 2.0;
            let s2: f64 = (0..n)
                .map(|i| (0..n).map(|j| w(i, j) + w(j, i)).sum::<f64>().powi(2)).sum();
            prop_assert!((weights.s1() - s1).abs() <= 1e-12 * s1);
            prop_assert!((weights.s2() - s2).abs() <= 1e-12 * s2);
            let row = weights.row_standardised();
            let own = (n - row.islands().len()) as f64;
            prop_assert!((row.s0() - own).abs() < 1e-12);
        }

        #[test]
        fn neighbours_share_a_component(rows in rows()) {
            let weights = Weights::from_weighted(&rows).unwrap();
            let components = weights.components();
            for i in 0..weights.len() {
                for &j in weights.neighbours(i) {
                    prop_assert_eq!(components.of[i], components.of[j as usize]);
                }
            }
            let sizes = components.sizes();
            prop_assert!(sizes.is_sorted_by(|a, b| a >= b) && sizes.iter().all(|&size| size > 0));
        }
    }
}
