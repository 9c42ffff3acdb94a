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
    Aggregation, CompositeError, Index, Normalisation, Weighting,
    aggregate::{Patterns, Table, normalise},
    rank::Ranker,
};
use crate::random::Stream;

/// Runs that one task works through and stores together.
const BLOCK: usize = 64;
/// Ranks held at a time, 256 MB of them: with more areas times runs, areas are taken in turn.
const HELD: usize = 64 << 20;
/// The most runs.
const MOST: u32 = 1_000_000;
/// Least gamma variate of a weight that is not zero, so that sums of weights never vanish.
const LEAST: f64 = 1e-140;

/// How many runs, from which random numbers, and how far weights stray.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Runs {
    /// Number of runs, 1 to 1,000,000.
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
        let simulation = Simulation::new(self, weighting, runs)?;
        let n = simulation.scored();
        let none = || vec![f64::NAN; self.areas()];
        let mut certainty =
            Certainty { median: none(), low: none(), high: none(), share_worst: none(), scored: n };
        let count = runs.count as usize;
        let blocks = count.div_ceil(BLOCK);
        let at_once = (HELD / (blocks * BLOCK)).clamp(1, n);
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
                            ranks.iter().for_each(|&rank| counts[rank as usize] += 1);
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
