//! Counting the runs on either side of what was observed.

use std::ops::Add;

use rayon::prelude::*;

use super::{Permutations, Tails, block::Block};
use crate::weights::Weights;

/// Sums within this part of the largest there could be count as equal: 2⁻⁴⁰.
const TIE: f64 = 1.0 / (1_u64 << 40) as f64;
/// The largest value in units of the whole numbers that are summed, 2⁴¹: each of *k* values is off by half a unit at
/// most, on both sides of a comparison, and 2·*k* units are `TIE` of the largest sum.
const UNITS: f64 = (1_u64 << 41) as f64;
/// From how many areas on it pays to sort their common column.
const WORTH_SORTING: usize = 16;

/// How the statistic of a row is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Row {
    /// Not at all: an island.
    Island,
    /// By the sum over its neighbours, all of the same weight; the place of its cardinality in the list.
    Equal(usize),
    /// By the weighted sum.
    Weighted,
}

/// The rows, the distinct cardinalities of those with equal weights, and how many areas have each.
struct Rows {
    kinds: Vec<Row>,
    cardinalities: Vec<usize>,
    shared_by: Vec<usize>,
    /// The most neighbours of any area.
    width: usize,
}

impl Rows {
    fn new(weights: &Weights) -> Self {
        let equal = |i: usize| {
            let values = weights.values(i);
            values[0] > 0.0 && values.iter().all(|&value| value.to_bits() == values[0].to_bits())
        };
        let n = weights.len();
        let mut kinds: Vec<Row> = (0..n)
            .map(|i| match weights.cardinality(i) {
                0 => Row::Island,
                k if equal(i) => Row::Equal(k),
                _ => Row::Weighted,
            })
            .collect();
        let mut shared_by = vec![0; n];
        for kind in &kinds {
            if let Row::Equal(k) = kind {
                shared_by[*k] += 1;
            }
        }
        let cardinalities: Vec<usize> = (0..n).filter(|&k| shared_by[k] > 0).collect();
        for kind in &mut kinds {
            if let Row::Equal(k) = kind {
                *k = cardinalities.partition_point(|other| other < k);
            }
        }
        let shared_by = cardinalities.iter().map(|&k| shared_by[k]).collect();
        let width = (0..n).map(|i| weights.cardinality(i)).max().unwrap_or(0);
        Self { kinds, cardinalities, shared_by, width }
    }

    /// Lets `each` see the runs, block by block.
    fn in_blocks<T: Copy + Default + Send + Sync + Add<Output = T>>(
        &self,
        values: &[T],
        permutations: Permutations,
        mut each: impl FnMut(&Block<T>),
    ) {
        let runs = Block::<T>::runs(self.width, self.cardinalities.len()) as u32;
        let mut start = 0;
        while start < permutations.count {
            let end = permutations.count.min(start.saturating_add(runs));
            let Permutations { seed, .. } = permutations;
            each(&Block::new(seed, start..end, self.width, values, &self.cardinalities));
            start = end;
        }
    }
}

impl Tails {
    /// Counts a run of that statistic.
    fn count<T: Copy + PartialOrd>(&mut self, statistic: T, low: T, high: T) {
        self.larger += u32::from(statistic >= low);
        self.smaller += u32::from(statistic <= high);
    }

    /// A run's statistic is `right` where `wrong` was counted.
    fn correct<T: Copy + PartialOrd>(&mut self, wrong: T, right: T, low: T, high: T) {
        // What is taken off has been counted before.
        self.larger = self.larger + u32::from(right >= low) - u32::from(wrong >= low);
        self.smaller = self.smaller + u32::from(right <= high) - u32::from(wrong <= high);
    }

    /// Counts every run by the weighted sum of a table's values (by index).
    fn count_weighted<T: Copy + Default + Send + Sync + Add<Output = T>>(
        &mut self,
        block: &Block<T>,
        weights: &[f64],
        table: &[f64],
        (low, high): (f64, f64),
    ) {
        for draws in block.draws() {
            let pairs = weights.iter().zip(draws);
            let sum: f64 = pairs.map(|(weight, &j)| weight * table[j as usize]).sum();
            self.count(sum, low, high);
        }
    }
}

/// The runs in which the spatial lag Σⱼ wᵢⱼ vⱼ of each area was at least, and at most, as large as it is.
///
/// `weights` have no weight of an area for itself. An island has neither.
pub(crate) fn lag_tails(
    values: &[f64],
    weights: &Weights,
    permutations: Permutations,
) -> Vec<Tails> {
    let n = weights.len();
    let rows = Rows::new(weights);
    let mut tails = vec![Tails::default(); n];
    if rows.width == 0 {
        return tails;
    }
    let largest = values.iter().fold(f64::MIN_POSITIVE, |largest, value| largest.max(value.abs()));
    let whole: Vec<i64> =
        values.iter().map(|value| (value / largest * UNITS).round() as i64).collect();
    rows.in_blocks(&whole, permutations, |block| {
        let sorted: Vec<Option<Vec<i64>>> = (0..rows.cardinalities.len())
            .into_par_iter()
            .map(|place| {
                (rows.shared_by[place] >= WORTH_SORTING).then(|| {
                    let mut column = block.column(place).to_vec();
                    column.sort_unstable();
                    column
                })
            })
            .collect();
        let count = |table: &mut Vec<f64>, (i, tails): (usize, &mut Tails)| match rows.kinds[i] {
            Row::Island => {}
            Row::Equal(place) => {
                let k = rows.cardinalities[place];
                let observed: i64 = weights.neighbours(i).iter().map(|&j| whole[j as usize]).sum();
                let slack = 2 * k as i64;
                let (low, high) = (observed - slack, observed + slack);
                let column = block.column(place);
                if let Some(sorted) = &sorted[place] {
                    tails.larger +=
                        (sorted.len() - sorted.partition_point(|&sum| sum < low)) as u32;
                    tails.smaller += sorted.partition_point(|&sum| sum <= high) as u32;
                } else {
                    for &sum in column {
                        tails.count(sum, low, high);
                    }
                }
                let swap = whole[n - 1] - whole[i];
                for run in block.holders(i, k) {
                    tails.correct(column[run], column[run] + swap, low, high);
                }
            }
            Row::Weighted => {
                let row = weights.values(i);
                let observed: f64 = weights.pairs(i).map(|(j, weight)| weight * values[j]).sum();
                let slack = TIE * largest * row.iter().sum::<f64>();
                table[i] = values[n - 1];
                tails.count_weighted(block, row, table, (observed - slack, observed + slack));
                table[i] = values[i];
            }
        };
        tails.par_iter_mut().enumerate().for_each_init(|| values.to_vec(), count);
    });
    tails
}

/// A value and its square, or sums of them.
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    sum: f64,
    squares: f64,
}

impl Add for Moments {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { sum: self.sum + other.sum, squares: self.squares + other.squares }
    }
}

/// The runs in which Σⱼ wᵢⱼ (vᵢ − vⱼ)² of each area was at least, and at most, as large as it is.
///
/// With equal weights, Σ (vᵢ − vⱼ)² is a constant more than Σvⱼ² − 2vᵢΣvⱼ, which the sums of the shared draws give.
/// `values` are standardised: far from zero that difference would lose its digits.
pub(crate) fn squared_difference_tails(
    values: &[f64],
    weights: &Weights,
    permutations: Permutations,
) -> Vec<Tails> {
    let n = weights.len();
    let rows = Rows::new(weights);
    let mut tails = vec![Tails::default(); n];
    if rows.width == 0 {
        return tails;
    }
    let moments: Vec<Moments> =
        values.iter().map(|&sum| Moments { sum, squares: sum * sum }).collect();
    let largest = 4.0 * moments.iter().fold(0.0, |largest: f64, value| largest.max(value.squares));
    rows.in_blocks(&moments, permutations, |block| {
        let count = |table: &mut Vec<f64>, (i, tails): (usize, &mut Tails)| match rows.kinds[i] {
            Row::Island => {}
            Row::Equal(place) => {
                let k = rows.cardinalities[place];
                let compared = |sums: Moments| sums.squares - 2.0 * values[i] * sums.sum;
                let neighbours = weights.neighbours(i).iter();
                let observed = compared(
                    neighbours.fold(Moments::default(), |sums, &j| sums + moments[j as usize]),
                );
                let slack = TIE * largest * k as f64;
                let (low, high) = (observed - slack, observed + slack);
                let column = block.column(place);
                for &sums in column {
                    tails.count(compared(sums), low, high);
                }
                let (own, last) = (moments[i], moments[n - 1]);
                let swap = Moments { sum: last.sum - own.sum, squares: last.squares - own.squares };
                for run in block.holders(i, k) {
                    let (wrong, right) = (column[run], column[run] + swap);
                    tails.correct(compared(wrong), compared(right), low, high);
                }
            }
            Row::Weighted => {
                let row = weights.values(i);
                table.clear();
                table.extend(values.iter().map(|value| (values[i] - value).powi(2)));
                let observed: f64 = weights.pairs(i).map(|(j, weight)| weight * table[j]).sum();
                let slack = TIE * largest * row.iter().sum::<f64>();
                table[i] = table[n - 1];
                tails.count_weighted(block, row, table, (observed - slack, observed + slack));
            }
        };
        tails.par_iter_mut().enumerate().for_each_init(Vec::new, count);
    });
    tails
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{permutation::block::tests::draws, weights::Weights};

    /// Every run of every area, one by one.
    fn naive(
        weights: &Weights,
        permutations: Permutations,
        statistic: impl Fn(usize, &[(usize, f64)]) -> f64,
        slack: f64,
    ) -> Vec<Tails> {
        let n = weights.len();
        let width = (0..n).map(|i| weights.cardinality(i)).max().unwrap();
        let drawn = draws(permutations, n, width);
        let area =
            |i: usize| {
                let row: Vec<(usize, f64)> = weights.pairs(i).collect();
                let observed = statistic(i, &row);
                let mut tails = Tails::default();
                for draws in drawn.iter().filter(|_| !row.is_empty()) {
                    let dealt: Vec<(usize, f64)> =
                        row.iter()
                            .zip(draws)
                            .map(|(&(_, weight), &j)| {
                                if j as usize == i { (n - 1, weight) } else { (j as usize, weight) }
                            })
                            .collect();
                    assert!(dealt.iter().all(|&(j, _)| j != i));
                    tails.count(statistic(i, &dealt), observed - slack, observed + slack);
                }
                tails
            };
        (0..n).map(area).collect()
    }

    /// Values with many ties, weights of any degree: rows of equal weights, of unequal ones, and islands.
    fn layers() -> impl Strategy<Value = (Vec<f64>, Weights)> {
        (5..40_usize).prop_flat_map(|n| {
            let values =
                proptest::collection::vec(prop_oneof![-3.0..3.0_f64, Just(0.1), Just(0.3)], n);
            let row = proptest::collection::vec(0.0..1.0_f64, n);
            let rows = proptest::collection::vec((row, 0.0..1.3_f64, 0..3_u8), n);
            (values, rows).prop_map(move |(values, rows)| {
                let row = |(i, (row, share, kind)): (usize, (Vec<f64>, f64, u8))| {
                    let kept = (0..n).filter(|&j| j != i && row[j] < share * share);
                    let weight = |j: usize| if kind == 0 { row[j] } else { 0.2 };
                    kept.map(|j| (j as u32, weight(j))).collect()
                };
                let rows: Vec<Vec<(u32, f64)>> = rows.into_iter().enumerate().map(row).collect();
                (values, Weights::from_weighted(&rows).unwrap())
            })
        })
    }

    proptest! {
        #[test]
        fn shared_sums_count_as_every_run_does((values, weights) in layers(), seed: u64) {
            prop_assume!(weights.s0() > 0.0);
            let permutations = Permutations { count: 299, seed };
            let lag = |_, row: &[(usize, f64)]| row.iter().map(|&(j, w)| w * values[j]).sum();
            let expected = naive(&weights, permutations, lag, 1e-11);
            prop_assert_eq!(lag_tails(&values, &weights, permutations), expected);
            let geary = |i: usize, row: &[(usize, f64)]| {
                row.iter().map(|&(j, w)| w * (values[i] - values[j]).powi(2)).sum()
            };
            let expected = naive(&weights, permutations, geary, 1e-11);
            prop_assert_eq!(squared_difference_tails(&values, &weights, permutations), expected);
        }
    }

    /// A ring with so many runs that there are several blocks, and enough areas to sort their column.
    #[test]
    fn blocks_add_up() {
        let n = 600_u32;
        let rows: Vec<Vec<u32>> = (0..n)
            .map(|i| {
                (0..n)
                    .filter(|&j| j != i && (i.abs_diff(j) < 200 || i.abs_diff(j) > n - 200))
                    .collect()
            })
            .collect();
        let weights = Weights::from_neighbours(&rows).unwrap();
        let values: Vec<f64> = (0..n).map(|i| f64::from(i * i % 1009)).collect();
        let permutations = Permutations { count: 40_000, seed: 3 };
        assert!(Block::<i64>::runs(398, 1) < 40_000);
        let tails = lag_tails(&values, &weights, permutations);
        let drawn = draws(permutations, 600, 398);
        for i in [0, 17, 599] {
            let observed: f64 = rows[i].iter().map(|&j| values[j as usize]).sum();
            let mut expected = Tails::default();
            for draws in &drawn {
                let area = |&j: &u32| if j as usize == i { 599 } else { j as usize };
                let sum: f64 = draws.iter().map(|j| values[area(j)]).sum();
                expected.count(sum, observed - 1e-6, observed + 1e-6);
            }
            assert_eq!(tails[i], expected);
        }
    }

    #[test]
    fn threads_do_not_matter() {
        let rows: Vec<Vec<(u32, f64)>> = (0..200_u32)
            .map(|i| {
                let others =
                    (1..=i % 9).map(|step| ((i + step * 7) % 200, f64::from(1 + step * (i % 2))));
                others.collect()
            })
            .collect();
        let weights = Weights::from_weighted(&rows).unwrap();
        let values: Vec<f64> = (0..200).map(|i| f64::from(i * 37 % 101)).collect();
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let permutations = Permutations { count: 999, seed: 8 };
            pool.install(|| {
                let lag = lag_tails(&values, &weights, permutations);
                (lag, squared_difference_tails(&values, &weights, permutations))
            })
        };
        assert_eq!(on(1), on(5));
    }
}
