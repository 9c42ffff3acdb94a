//! A block of runs: what they drew, and the sums of the first *k* draws.

use std::ops::{Add, Range};

use rayon::prelude::*;

use crate::random::Stream;

/// Bytes that a block may take, roughly.
const BLOCK_BYTES: usize = 96 << 20;

/// Draws without replacement from 0 … `areas` − 2.
struct Urn {
    order: Vec<u32>,
    swaps: Vec<u32>,
}

impl Urn {
    fn new(areas: usize) -> Self {
        Self { order: (0..areas as u32 - 1).collect(), swaps: Vec::new() }
    }

    /// The first `drawn.len()` indices of a random order (Fisher and Yates), which do not depend on how many more are
    /// drawn. The urn is as it was before afterwards.
    fn draw(&mut self, stream: &mut Stream, drawn: &mut [u32]) {
        self.swaps.clear();
        let full = self.order.len();
        for (at, drawn) in drawn.iter_mut().enumerate() {
            let other = at + stream.below((full - at) as u32) as usize;
            self.order.swap(at, other);
            self.swaps.push(other as u32);
            *drawn = self.order[at];
        }
        for (at, &other) in self.swaps.iter().enumerate().rev() {
            self.order.swap(at, other as usize);
        }
    }
}

/// The runs of a block. Runs are numbered from 0 in the block.
pub(super) struct Block<T> {
    /// How many indices a run has drawn.
    width: usize,
    /// Run by run.
    draws: Vec<u32>,
    /// For each cardinality asked for, the sum of each run's first *k* values.
    columns: Vec<Vec<T>>,
    holders: Holders,
}

/// Which runs drew an index, and at which draw.
#[derive(Default)]
struct Holders {
    starts: Vec<u32>,
    /// Run and place of the draw, from 0; by index, then by run.
    entries: Vec<(u32, u32)>,
}

impl<T: Copy + Default + Send + Sync + Add<Output = T>> Block<T> {
    /// How many runs fit into a block.
    pub(super) fn runs(width: usize, columns: usize) -> usize {
        let bytes = width * 12 + columns * 3 * size_of::<T>();
        (BLOCK_BYTES / bytes.max(1)).max(64)
    }

    /// Draws `width` indices in each of the runs, and sums up `values` (by area) over the first *k* of them for
    /// each *k* of `cardinalities`, which rise and do not exceed `width`.
    pub(super) fn new(
        seed: u64,
        runs: Range<u32>,
        width: usize,
        values: &[T],
        cardinalities: &[usize],
    ) -> Self {
        let count = runs.len();
        let mut draws = vec![0; count * width];
        let sums = cardinalities.len().max(1);
        let mut rows = vec![T::default(); count * sums];
        let each = draws.par_chunks_mut(width).zip(rows.par_chunks_mut(sums)).enumerate();
        each.with_min_len(128).for_each_init(
            || Urn::new(values.len()),
            |urn, (run, (draws, sums))| {
                let mut stream = Stream::new(seed, u64::from(runs.start) + run as u64);
                urn.draw(&mut stream, draws);
                let mut sum = T::default();
                let mut done = 0;
                for (&k, at) in cardinalities.iter().zip(sums) {
                    sum = draws[done..k].iter().fold(sum, |sum, &j| sum + values[j as usize]);
                    done = k;
                    *at = sum;
                }
            },
        );
        let (columns, holders) = rayon::join(
            || {
                let column = |d| rows.iter().skip(d).step_by(sums).copied().collect();
                (0..cardinalities.len()).into_par_iter().map(column).collect()
            },
            || {
                if cardinalities.is_empty() {
                    Holders::default()
                } else {
                    Holders::new(&draws, width, values.len())
                }
            },
        );
        Self { width, draws, columns, holders }
    }

    /// What each run drew, run by run.
    pub(super) fn draws(&self) -> impl Iterator<Item = &[u32]> {
        self.draws.chunks_exact(self.width)
    }

    /// The sums of the cardinality in that place of the list, by run.
    pub(super) fn column(&self, place: usize) -> &[T] {
        &self.columns[place]
    }

    /// The runs that drew the index among their first `k`.
    pub(super) fn holders(&self, index: usize, k: usize) -> impl Iterator<Item = usize> + '_ {
        // The last area has no index of its own.
        let held = match self.holders.starts.get(index..index + 2) {
            Some(bounds) => &self.holders.entries[bounds[0] as usize..bounds[1] as usize],
            None => &[],
        };
        held.iter().filter(move |&&(_, at)| (at as usize) < k).map(|&(run, _)| run as usize)
    }
}

impl Holders {
    /// By counting, as the indices are few.
    fn new(draws: &[u32], width: usize, areas: usize) -> Self {
        let mut starts = vec![0_u32; areas];
        for &index in draws {
            starts[index as usize + 1] += 1;
        }
        for index in 1..areas {
            starts[index] += starts[index - 1];
        }
        let mut next = starts.clone();
        let mut entries = vec![(0, 0); draws.len()];
        for (run, draws) in draws.chunks_exact(width).enumerate() {
            for (at, &index) in draws.iter().enumerate() {
                let slot = &mut next[index as usize];
                entries[*slot as usize] = (run as u32, at as u32);
                *slot += 1;
            }
        }
        Self { starts, entries }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{super::Permutations, *};

    /// What every run draws.
    pub(in super::super) fn draws(
        permutations: Permutations,
        areas: usize,
        width: usize,
    ) -> Vec<Vec<u32>> {
        let draw = |run| {
            let mut drawn = vec![0; width];
            Urn::new(areas).draw(&mut Stream::new(permutations.seed, run), &mut drawn);
            drawn
        };
        (0..u64::from(permutations.count)).map(draw).collect()
    }

    #[test]
    fn every_arrangement_is_equally_likely() {
        // 3 of 5 in order: 60 arrangements, 120,000 runs; chi-square with 59 degrees of freedom, 99.9 % point 98.3.
        let block = Block::new(5, 0..120_000, 3, &[0_i64; 6], &[]);
        let mut counts = std::collections::HashMap::new();
        for draws in block.draws() {
            *counts.entry(draws.to_vec()).or_insert(0_u32) += 1;
        }
        assert_eq!(counts.len(), 60);
        let square: f64 = counts.values().map(|&n| (f64::from(n) - 2000.0).powi(2) / 2000.0).sum();
        assert!(square < 98.3, "{square}");
    }

    #[test]
    fn a_run_does_not_depend_on_its_block() {
        let values: Vec<i64> = (0..50).map(|i| i * i).collect();
        let all = Block::new(1, 0..300, 20, &values, &[2, 7, 20]);
        let some = Block::new(1, 250..300, 9, &values, &[2, 7]);
        for (place, k) in [2, 7].into_iter().enumerate() {
            assert_eq!(all.column(place)[250..], *some.column(place));
            for (run, draws) in all.draws().enumerate() {
                let sum: i64 = draws[..k].iter().map(|&j| values[j as usize]).sum();
                assert_eq!(all.column(place)[run], sum);
            }
        }
        for index in 0..50 {
            let held: Vec<usize> = all.holders(index, 7).collect();
            let expected =
                all.draws().enumerate().filter(|(_, draws)| draws[..7].contains(&(index as u32)));
            assert_eq!(held, expected.map(|(run, _)| run).collect::<Vec<_>>());
        }
        assert_eq!(all.holders(49, 20).count(), 0);
    }
}
