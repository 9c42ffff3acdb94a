//! Why there are no hotspots.

use cyswllt_stats::autocorrelation::AutocorrelationError;

use crate::text::Argument;

/// Why there are no hotspots.
#[derive(Debug, thiserror::Error)]
pub enum HotspotsError {
    /// α is not between 0 and 1.
    #[error("alpha is {found}: give a number above 0 and below 1, e.g. 0.05")]
    Alpha {
        /// What was given.
        found: f64,
    },
    /// More permutations than there may be.
    #[error("{found} permutations: give 0 for analytic p-values, or 99 to 99,999")]
    Permutations {
        /// What was given.
        found: u32,
    },
    /// A threshold that is not finite or that the statistic does not know.
    #[error("{statistic} takes no such threshold: only join-count has one, a finite number")]
    Threshold {
        /// The statistic.
        statistic: &'static str,
    },
    /// A second measure for a statistic of one.
    #[error("{statistic} takes one measure: only moran and local-moran compare two")]
    Second {
        /// The statistic.
        statistic: &'static str,
    },
    /// No area has a value.
    #[error("none of the {areas} areas has a value: choose another level, area or measure")]
    NoValues {
        /// How many areas there are.
        areas: usize,
    },
    /// Too few areas have a value.
    #[error("{found} areas with a value: at least {needed} are needed")]
    TooFew {
        /// How many have one.
        found: usize,
        /// How many are needed.
        needed: usize,
    },
    /// All values are the same.
    #[error("all {areas} areas have the value {value}: there is no pattern in a constant")]
    Constant {
        /// The value.
        value: f64,
        /// How many areas.
        areas: usize,
    },
    /// A value below 0 under a statistic of shares.
    #[error(
        "{area} has the value {value}: {statistic} is a share of a sum and takes no negative values, use local-moran"
    )]
    Negative {
        /// The statistic.
        statistic: &'static str,
        /// The first area with one.
        area: String,
        /// Its value.
        value: f64,
    },
    /// A value that is neither 0 nor 1 under a join count without a threshold.
    #[error(
        "{area} has the value {value}: a join count takes 0 and 1, or a threshold from which on a value counts as 1"
    )]
    NotBinary {
        /// The first area with one.
        area: String,
        /// Its value.
        value: f64,
    },
    /// No area has a neighbour.
    #[error("none of the {areas} areas has a neighbour: choose a wider neighbourhood, e.g. knn:8")]
    NoNeighbours {
        /// How many areas there are.
        areas: usize,
    },
    /// Bridges for areas that lie nowhere.
    #[error("components cannot be bridged: the areas have no shapes to measure between")]
    NoPoints,
    /// The statistic cannot be computed.
    #[error(transparent)]
    Statistic(#[from] AutocorrelationError),
}
