//! Conditional permutation: how often would chance do as much?
//!
//! The value of area *i* stays where it is; all others are dealt out anew, R times, and the local statistic is
//! computed again (Anselin 1995). It depends on the *k* values dealt to the neighbours only, so that a run
//! draws *k* of the n − 1 others without replacement. With `larger` the number of runs whose statistic is at
//! least as large as the one observed and `smaller` that of those at most as large,
//!
//! p = min(1, 2·(min(`larger`, `smaller`) + 1)/(R + 1)),
//!
//! two-sided, the observed arrangement counted as one of its own permutations (Davison and Hinkley 1997,
//! chapter 4). A run that ties counts on both sides, so that a statistic that chance cannot change has p = 1.
//! (esda's default is one-sided, (min(larger, R − larger) + 1)/(R + 1), and grants a tied tail to the area.)
//!
//! # One set of draws for all areas
//! Run *r* draws distinct indices *j* from 0 … n − 2 with the random numbers of stream *r* of the seed. For area *i*,
//! *j* stands for area *j* itself, or, where *j* = *i*, for the last area, n − 1: a one-to-one map onto the
//! others, so that for every area each set of neighbours is equally likely. The first *k* draws of a run serve all areas
//! with *k* neighbours, as in esda and in GeoDa's lookup table. An area's p-values are therefore right one by one
//! and dependent between areas, as they are anyway.
//!
//! Where a row's weights are all the same, as in binary and row-standardised contiguity, the statistic rises and
//! falls with the plain sum of the values drawn. S(r, k), the sum of the first *k* values of run *r* with index read
//! as area, is the same for all areas but in the runs that drew *i* itself, about R·k/(n − 1) of them. So the
//! column S(·, k) is sorted once; an area takes two binary searches and corrects the runs that hold it:
//! O(log R + R·k/n) where the direct way takes O(R·k). Local Geary needs Σz and Σz², not sorted, and O(R). Rows with
//! unequal weights go the direct way over the same draws.
//!
//! # Ties
//! Sums that differ by no more than 2⁻⁴⁰ (about 10⁻¹²) of the largest there could be count as equal. In the fast way
//! values are whole multiples of 2⁻⁴¹ of the largest, so that sums are exact in any order.
//!
//! # Memory
//! Runs are taken in blocks that need at most about 96 MB; 99,999 permutations of 1,917 areas with up to 700 neighbours of
//! 700 different numbers were measured at 120 MB for the whole process.

mod block;
mod tails;

pub(crate) use tails::{lag_tails, squared_difference_tails};

/// How many permutations, and with which random numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permutations {
    /// R: 99 to 99,999, or 0 for none (all p-values are then NaN).
    pub count: u32,
    /// The same seed gives the same p-values, on any number of threads.
    pub seed: u64,
}

impl Permutations {
    /// The fewest and the most permutations, unless there are none.
    pub const RANGE: std::ops::RangeInclusive<u32> = 99..=99_999;

    /// No permutations: statistics and z only.
    pub const NONE: Self = Self { count: 0, seed: 0 };
}

/// In how many runs the statistic was at least as large, and at most as large, as the one observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tails {
    pub(crate) larger: u32,
    pub(crate) smaller: u32,
}

impl Tails {
    /// The two-sided p-value after `count` runs; NaN after none.
    pub(crate) fn p(self, count: u32) -> f64 {
        if count == 0 {
            return f64::NAN;
        }
        let tail = f64::from(self.larger.min(self.smaller)) + 1.0;
        (2.0 * tail / (f64::from(count) + 1.0)).min(1.0)
    }
}
