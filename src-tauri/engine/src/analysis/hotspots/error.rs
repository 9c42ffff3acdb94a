//! Why there are no hotspots.

use cyswllt_stats::autocorrelation::AutocorrelationError;

use crate::{
    analysis::SubjectError,
    geography::{NeighboursError, UnknownArea, UnknownNeighbourhood},
    text::Argument,
};

/// Why there are no hotspots.
#[derive(Debug, thiserror::Error)]
pub enum HotspotsError {
    /// α is not between 0 and 1.
    #[error("alpha is {found}: give a number above 0 and below 1, e.g. 0.05")]
    Alpha {
        /// What was given.
        found: f64,
    },
    /// More permutations, or fewer, than there may be.
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
    /// A measure or a recipe without figures.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// An area to stay within that does not exist.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// A neighbourhood that does not exist.
    #[error(transparent)]
    Neighbourhood(#[from] UnknownNeighbourhood),
    /// Areas whose neighbours cannot be told.
    #[error(transparent)]
    Neighbours(#[from] NeighboursError),
    /// The statistic cannot be computed.
    #[error(transparent)]
    Statistic(#[from] AutocorrelationError),
}

impl HotspotsError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Alpha { .. } => "hotspots-alpha",
            Self::Permutations { .. } => "hotspots-permutations",
            Self::Threshold { .. } => "hotspots-threshold",
            Self::Second { .. } => "hotspots-second",
            Self::NoValues { .. } => "hotspots-no-values",
            Self::TooFew { .. } => "hotspots-too-few",
            Self::Constant { .. } => "hotspots-constant",
            Self::Negative { .. } => "hotspots-negative",
            Self::NotBinary { .. } => "hotspots-not-binary",
            Self::NoNeighbours { .. } => "hotspots-no-neighbours",
            Self::NoPoints => "hotspots-no-points",
            Self::Subject(error) => error.code(),
            Self::Area(_) => "unknown-area",
            Self::Neighbourhood(_) => "unknown-neighbourhood",
            Self::Neighbours(error) => error.code(),
            Self::Statistic(AutocorrelationError::SinglePositive { .. }) => "hotspots-single",
            Self::Statistic(_) => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let number = |value: f64| Argument::from(value.to_string());
        match self {
            Self::Alpha { found } => vec![("found", number(*found))],
            Self::Permutations { found } => vec![("found", (*found).into())],
            Self::Threshold { statistic } | Self::Second { statistic } => {
                vec![("statistic", (*statistic).into())]
            }
            Self::NoValues { areas } | Self::NoNeighbours { areas } => {
                vec![("areas", (*areas).into())]
            }
            Self::TooFew { found, needed } => {
                vec![("found", (*found).into()), ("needed", (*needed).into())]
            }
            Self::Constant { value, areas } => {
                vec![("value", number(*value)), ("areas", (*areas).into())]
            }
            Self::Negative { statistic, area, value } => vec![
                ("statistic", (*statistic).into()),
                ("area", area.clone().into()),
                ("value", number(*value)),
            ],
            Self::NotBinary { area, value } => {
                vec![("area", area.clone().into()), ("value", number(*value))]
            }
            Self::NoPoints | Self::Statistic(AutocorrelationError::SinglePositive { .. }) => {
                Vec::new()
            }
            Self::Subject(error) => error.arguments(),
            Self::Area(error) => vec![("code", error.0.clone().into())],
            Self::Neighbourhood(error) => vec![("neighbourhood", error.0.clone().into())],
            Self::Neighbours(error) => error.arguments(),
            Self::Statistic(error) => vec![("detail", error.to_string().into())],
        }
    }
}
