//! Which of the choices behind an index does the rank of one area depend on?

use super::{CompositeError, Factor, Index, Runs, Weighting, sobol, uncertainty::Simulation};

/// What drives an area's rank.
#[derive(Debug, Clone, PartialEq)]
pub struct Drivers {
    /// Its rank by the recipe itself.
    pub rank: u32,
    /// Its median rank in the runs, as [`Certainty::median`](super::Certainty::median) for the same runs.
    pub median: f64,
    /// How often the index was computed.
    pub evaluations: u64,
    /// Each factor's influence: the dimensions, the columns, the normalisation, the aggregation.
    pub factors: Vec<Driver>,
}

/// One factor's influence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Driver {
    /// Which.
    pub factor: Factor,
    /// First-order Sobol' index: the share of the variance of the rank that goes if the factor is known. An
    /// estimate, a little below 0 at times.
    pub first: f64,
    /// Total Sobol' index: the share that stays if all but the factor are known.
    pub total: f64,
}

impl Index {
    /// First-order and total Sobol' indices of one area's rank, see [`sobol`].
    ///
    /// The factors are those of [`Index::certainty`]. With k of them, k + 2 times the runs are computed. If the
    /// rank is the same in all runs, all indices are 0.
    ///
    /// # Errors
    /// As [`Index::certainty`], and [`CompositeError::NotScored`].
    pub fn drivers(
        &self,
        weighting: &Weighting,
        area: usize,
        runs: &Runs,
    ) -> Result<Drivers, CompositeError> {
        let simulation = Simulation::new(self, weighting, runs)?;
        let place = (simulation.patterns.order.iter())
            .position(|&other| other as usize == area)
            .ok_or(CompositeError::NotScored { area })?;
        let scores = self.scores(weighting)?.score;
        let rank = 1 + scores.iter().filter(|&&score| score > scores[area]).count() as u32;
        let found = sobol::indices(
            simulation.factors.len(),
            runs.count,
            runs.seed,
            |stream, factors| simulation.draw(stream, factors),
            || simulation.scratch(),
            |scratch, factors| f64::from(simulation.rank(scratch, factors, place)),
        );
        let mut outputs = found.outputs;
        let middle = outputs.len().div_ceil(2) - 1;
        let median = *outputs.select_nth_unstable_by(middle, f64::total_cmp).1;
        let factors = simulation.factors.iter().zip(found.first.iter().zip(&found.total));
        Ok(Drivers {
            rank,
            median,
            evaluations: u64::from(runs.count) * (simulation.factors.len() as u64 + 2),
            factors: factors
                .map(|(&factor, (&first, &total))| Driver { factor, first, total })
                .collect(),
        })
    }
}
