//! How far could the rank of an area lie from where the recipe puts it? Monte Carlo over the choices that
//! whoever wrote the recipe could have made otherwise (Saisana, Saltelli and Tarantola 2005; OECD/JRC 2008,
//! step 7).
//!
//! Each run draws, independently of each other,
//! - weights: gamma variates gᵢ ~ Gamma(c·wᵢ) divided by their sum, that is Dirichlet weights with the mean wᵢ
//!   and the variance wᵢ(1 − wᵢ)/(c + 1); once over the dimensions, once within each dimension;
//! - the normalisation, evenly among min–max, z-score, rank and exponential; where the recipe has targets, among
//!   these and the target;
//! - the aggregation, evenly among arithmetic and geometric mean;
//!
//! and ranks the areas that the recipe scores. Missing values are treated as the recipe says; the shift of the
//! geometric mean is that of the normalisation over the scored areas. The logarithm of the geometric mean is
//! ranked in its place: it rises with it.
//!
//! Run r takes all its random numbers from stream r of the seed, so the result is the same on any number of
//! threads.

use rayon::prelude::*;

use super::{
    Aggregation, CompositeError, Index, Normalisation, Weighting, aggregate::Table,
    index::normalise, patterns::Patterns, rank::Ranker,
};
use crate::random::Stream;

/// Runs that one task works through and stores together.
const BLOCK: usize = 64;
/// Ranks held at a time, 256 MB of them: with more areas times runs, areas are taken in turn.
const HELD: usize = 64 << 20;
/// The most runs.
const MOST: u32 = 100_000;
/// Least gamma variate of a weight that is not zero, so that sums of weights never vanish.
const LEAST: f64 = 1e-140;

/// How many runs, from which random numbers, and how far weights stray.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Runs {
    /// Number of runs, 1 to 100,000. A share of runs has a standard error of at most 1/(2√runs).
    pub count: u32,
    /// The seed.
    pub seed: u64,
    /// The concentration c of the Dirichlet weights, above 0: the higher, the closer to the recipe's.
    pub concentration: f64,
}

impl Runs {
    /// The concentration unless another is given: a weight of 1/4 then strays by 0.06 (standard deviation).
    pub const CONCENTRATION: f64 = 50.0;

    /// Runs with the usual concentration.
    pub fn new(count: u32, seed: u64) -> Self {
        Self { count, seed, concentration: Self::CONCENTRATION }
    }
}

/// Where each area's rank lay in the runs. Each vector has one entry an area, NaN where it has no score.
#[derive(Debug, Clone, PartialEq)]
pub struct Certainty {
    /// The median rank.
    pub median: Vec<f64>,
    /// The rank that 5 % of the runs do not exceed.
    pub low: Vec<f64>,
    /// The rank that 95 % of the runs do not exceed.
    pub high: Vec<f64>,
    /// Share of the runs in which the area is in the worst tenth: its rank is at most ⌈n/10⌉ of n.
    pub share_worst: Vec<f64>,
    /// How many areas are ranked (n).
    pub scored: usize,
}

impl Index {
    /// Median and 5 % and 95 % quantiles of each area's rank, and how often it is in the worst tenth.
    ///
    /// Quantiles are ranks that occurred: the p-quantile of R ranks is the ⌈p·R⌉-th in rising order (inverse of
    /// the empirical distribution function, type 1 of Hyndman and Fan 1996), the median likewise.
    ///
    /// Memory: 4 bytes an area and run, at most 256 MB.
    ///
    /// # Errors
    /// [`CompositeError::Runs`], [`CompositeError::Concentration`], [`CompositeError::WeightingShape`],
    /// [`CompositeError::NothingScored`], [`CompositeError::OutOfRange`].
    pub fn certainty(
        &self,
        weighting: &Weighting,
        runs: &Runs,
    ) -> Result<Certainty, CompositeError> {
        self.certainty_holding(HELD, weighting, runs)
    }

    /// Areas whose ranks do not fit into what may be held wait for another round of the same runs.
    fn certainty_holding(
        &self,
        most: usize,
        weighting: &Weighting,
        runs: &Runs,
    ) -> Result<Certainty, CompositeError> {
        let simulation = Simulation::new(self, weighting, runs)?;
        let n = simulation.scored();
        let none = || vec![f64::NAN; self.areas()];
        let mut certainty =
            Certainty { median: none(), low: none(), high: none(), share_worst: none(), scored: n };
        let count = runs.count as usize;
        let blocks = count.div_ceil(BLOCK);
        let at_once = (most / (blocks * BLOCK)).clamp(1, n);
        let mut held = vec![0_u32; at_once * blocks * BLOCK];
        for first in (0..n).step_by(at_once) {
            let places = first..(first + at_once).min(n);
            simulation.ranks(runs, places.clone(), &mut held);
            let found: Vec<[f64; 4]> = (0..places.len())
                .into_par_iter()
                .map_init(
                    || vec![0_u32; n + 1],
                    |counts, offset| {
                        counts.fill(0);
                        for block in 0..blocks {
                            let start = (block * places.len() + offset) * BLOCK;
                            let ranks = &held[start..start + BLOCK.min(count - block * BLOCK)];
                            for &rank in ranks {
                                counts[rank as usize] += 1;
                            }
                        }
                        summary(counts, count)
                    },
                )
                .collect();
            for (place, [median, low, high, share]) in places.zip(found) {
                let area = simulation.patterns.order[place] as usize;
                certainty.median[area] = median;
                certainty.low[area] = low;
                certainty.high[area] = high;
                certainty.share_worst[area] = share;
            }
        }
        Ok(certainty)
    }
}

/// Median, low, high and share in the worst tenth, of how often each rank (1 to n) occurred in the runs.
fn summary(counts: &[u32], runs: usize) -> [f64; 4] {
    let tenth = (counts.len() - 1).div_ceil(10);
    let mut wanted = [(50, 0.0), (5, 0.0), (95, 0.0)];
    let mut reached = 0;
    for (rank, &times) in counts.iter().enumerate().filter(|(_, times)| **times > 0) {
        reached += times as usize;
        for (percent, found) in &mut wanted {
            if *found == 0.0 && reached >= (runs * *percent).div_ceil(100) {
                *found = rank as f64;
            }
        }
    }
    let worst: u32 = counts[..=tenth].iter().sum();
    [wanted[0].1, wanted[1].1, wanted[2].1, f64::from(worst) / runs as f64]
}

/// One thing that is drawn in each run, independently of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Factor {
    /// The gamma variate of a dimension's weight; there are none with a single dimension.
    Dimension(usize),
    /// The gamma variate of a column's weight within its dimension; none where it is the only one there.
    Column(usize),
    /// Which normalisation.
    Normalisation,
    /// Which aggregation.
    Aggregation,
}

/// The areas that are ranked, on every scale.
pub(super) struct Simulation {
    pub(super) patterns: Patterns,
    pub(super) factors: Vec<Factor>,
    /// The gamma variates' shapes, for the weights among the factors.
    shapes: Vec<f64>,
    /// By normalisation, arithmetic and geometric.
    tables: Vec<[Table; 2]>,
    weighting: Weighting,
}

/// What a thread needs again and again.
pub(super) struct Scratch {
    factors: Vec<f64>,
    weighting: Weighting,
    shares: Vec<f64>,
    sums: Vec<f64>,
    ranker: Ranker,
}

impl Simulation {
    pub(super) fn new(
        index: &Index,
        weighting: &Weighting,
        runs: &Runs,
    ) -> Result<Self, CompositeError> {
        if !(1..=MOST).contains(&runs.count) {
            return Err(CompositeError::Runs { found: runs.count });
        }
        if !runs.concentration.is_finite() || runs.concentration <= 0.0 {
            return Err(CompositeError::Concentration { value: runs.concentration });
        }
        let shares = index.shares(weighting)?;
        let patterns = index.patterns.kept(shares.iter().map(Option::is_some));
        let mut kinds = vec![
            Normalisation::MinMax,
            Normalisation::ZScore,
            Normalisation::Rank,
            Normalisation::Exponential,
        ];
        if index.normalisation == Normalisation::Target {
            kinds.push(Normalisation::Target);
        }
        let tables = kinds
            .into_iter()
            .map(|kind| {
                let normalised = normalise(&index.measures, kind)?;
                Ok([Aggregation::Arithmetic, Aggregation::Geometric]
                    .map(|aggregation| Table::new(&patterns, &normalised, aggregation, |_| true)))
            })
            .collect::<Result<Vec<_>, CompositeError>>()?;
        let (mut factors, mut shapes) = (Vec::new(), Vec::new());
        let mut add = |factor, weight: f64| {
            factors.push(factor);
            shapes.push(runs.concentration * weight);
        };
        let dimensions = weighting.dimensions();
        if dimensions.len() > 1 {
            for (dimension, &weight) in dimensions.iter().enumerate() {
                add(Factor::Dimension(dimension), weight);
            }
        }
        let mut column = 0;
        for dimension in 0..dimensions.len() {
            let within = weighting.within(dimension);
            for &weight in within {
                if within.len() > 1 {
                    add(Factor::Column(column), weight);
                }
                column += 1;
            }
        }
        factors.extend([Factor::Normalisation, Factor::Aggregation]);
        Ok(Self { patterns, factors, shapes, tables, weighting: weighting.clone() })
    }

    /// How many areas are ranked.
    pub(super) fn scored(&self) -> usize {
        self.patterns.order.len()
    }

    pub(super) fn scratch(&self) -> Scratch {
        Scratch {
            factors: vec![0.0; self.factors.len()],
            weighting: self.weighting.clone(),
            shares: self.weighting.overall(),
            sums: vec![0.0; self.scored()],
            ranker: Ranker::default(),
        }
    }

    /// Draws a value for each factor: gamma variates, then the numbers of the normalisation and the aggregation.
    pub(super) fn draw(&self, stream: &mut Stream, factors: &mut [f64]) {
        for (value, &shape) in factors.iter_mut().zip(&self.shapes) {
            *value = if shape > 0.0 { stream.gamma(shape).max(LEAST) } else { 0.0 };
        }
        factors[self.shapes.len()] = f64::from(stream.below(self.tables.len() as u32));
        factors[self.shapes.len() + 1] = f64::from(stream.below(2));
    }

    /// What is ranked in a run, by place in the order of the patterns.
    fn sums<'a>(&self, scratch: &'a mut Scratch, factors: &[f64]) -> &'a mut Scratch {
        let (weights, choices) = factors.split_at(self.shapes.len());
        scratch.weighting.replace(weights);
        let table = &self.tables[choices[0] as usize][choices[1] as usize];
        for group in &self.patterns.groups {
            group.shares(&scratch.weighting, &mut scratch.shares);
            table.sums(group, &scratch.shares, &mut scratch.sums[group.start..group.end]);
        }
        scratch
    }

    /// The rank of one place.
    pub(super) fn rank(&self, scratch: &mut Scratch, factors: &[f64], place: usize) -> u32 {
        let sums = &self.sums(scratch, factors).sums;
        let own = sums[place];
        1 + sums.iter().map(|&sum| u32::from(sum > own)).sum::<u32>()
    }

    /// The ranks of some places in all runs, in blocks of runs; in each block by place, then by run.
    fn ranks(&self, runs: &Runs, places: std::ops::Range<usize>, held: &mut [u32]) {
        let blocks = (runs.count as usize).div_ceil(BLOCK);
        let size = places.len() * BLOCK;
        held[..blocks * size].par_chunks_mut(size).enumerate().for_each_init(
            || self.scratch(),
            |scratch, (block, ranks)| {
                for offset in 0..BLOCK.min(runs.count as usize - block * BLOCK) {
                    let mut stream = Stream::new(runs.seed, (block * BLOCK + offset) as u64);
                    let mut factors = std::mem::take(&mut scratch.factors);
                    self.draw(&mut stream, &mut factors);
                    let Scratch { sums, ranker, .. } = self.sums(scratch, &factors);
                    ranker.each(sums, |place, rank| {
                        if places.contains(&place) {
                            ranks[(place - places.start) * BLOCK + offset] = rank;
                        }
                    });
                    scratch.factors = factors;
                }
            },
        );
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "ranks are whole numbers")]

    use super::*;
    use crate::composite::{Column, Design, Dimension, Missing, Worse};

    /// Mean wᵢ, variance wᵢ(1 − wᵢ)/(c + 1), covariance −wᵢwⱼ/(c + 1), within five standard errors.
    #[test]
    fn weights_have_the_moments_of_dirichlets() {
        let values = [0.0, 1.0];
        let column =
            |weight| Column { values: &values, worse: Worse::Higher, target: None, weight };
        let index = Index::new(&Design {
            dimensions: vec![
                Dimension { weight: 1.0, columns: vec![column(1.0), column(0.0), column(4.0)] },
                Dimension { weight: 3.0, columns: vec![column(1.0)] },
            ],
            normalisation: Normalisation::MinMax,
            aggregation: Aggregation::Arithmetic,
            missing: Missing::Drop,
            reference: None,
        })
        .unwrap();
        let runs = Runs { concentration: 8.0, ..Runs::new(1, 1) };
        let simulation = Simulation::new(&index, index.weighting(), &runs).unwrap();
        assert_eq!(simulation.shapes, [2.0, 6.0, 1.6, 0.0, 6.4]);
        let mut weighting = index.weighting().clone();
        let mut factors = vec![0.0; simulation.factors.len()];
        let count = 100_000;
        let mut sums = [0.0; 5];
        let mut choices = [[0_u32; 2]; 4];
        for run in 0..count {
            simulation.draw(&mut Stream::new(7, run), &mut factors);
            choices[factors[5] as usize][factors[6] as usize] += 1;
            weighting.replace(&factors[..5]);
            let (w, inner) = (weighting.dimensions()[0], weighting.within(0));
            assert!((weighting.dimensions().iter().sum::<f64>() - 1.0).abs() < 1e-15);
            assert!((inner.iter().sum::<f64>() - 1.0).abs() < 1e-15 && inner[1] == 0.0);
            assert_eq!(weighting.within(1), [1.0]);
            for (sum, value) in sums.iter_mut().zip([
                w,
                (w - 0.25).powi(2),
                inner[0],
                (inner[0] - 0.2).powi(2),
                (inner[0] - 0.2) * (inner[2] - 0.8),
            ]) {
                *sum += value / count as f64;
            }
        }
        let expected = [0.25, 0.1875 / 9.0, 0.2, 0.16 / 9.0, -0.16 / 9.0];
        let tolerance = [0.0025, 0.0005, 0.0025, 0.0005, 0.0005];
        for ((found, expected), tolerance) in sums.iter().zip(expected).zip(tolerance) {
            assert!((found - expected).abs() < tolerance, "{found} instead of {expected}");
        }
        for times in choices.into_iter().flatten() {
            assert!(times.abs_diff(12_500) < 600, "{choices:?}");
        }
    }

    #[test]
    fn areas_in_turn_give_the_same() {
        let values: Vec<f64> = (0..50).map(|area| f64::from(area * 7 % 50)).collect();
        let other: Vec<f64> = (0..50).map(|area| f64::from(area * area % 41)).collect();
        let column = |values| Column { values, worse: Worse::Higher, target: None, weight: 1.0 };
        let index = Index::new(&Design {
            dimensions: vec![Dimension {
                weight: 1.0,
                columns: vec![column(&values), column(&other)],
            }],
            normalisation: Normalisation::MinMax,
            aggregation: Aggregation::Arithmetic,
            missing: Missing::Drop,
            reference: None,
        })
        .unwrap();
        let runs = Runs::new(150, 4);
        let whole = index.certainty(index.weighting(), &runs);
        assert_eq!(index.certainty_holding(13 * 192, index.weighting(), &runs), whole);
        assert_eq!(index.certainty_holding(1, index.weighting(), &runs), whole);
    }

    #[test]
    fn quantiles_are_ranks_that_occurred() {
        // Ranks 2, 2, 5, 9 of 20; worst tenth: up to rank 2.
        let mut counts = vec![0; 21];
        for rank in [2, 2, 5, 9] {
            counts[rank] += 1;
        }
        assert_eq!(summary(&counts, 4), [2.0, 2.0, 9.0, 0.5]);
        counts[5] += 1;
        assert_eq!(summary(&counts, 5), [5.0, 2.0, 9.0, 0.4]);
    }
}
