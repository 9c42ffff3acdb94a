//! Why there is no reach.

use cyswllt_stats::reach::DistancesError;

use crate::{
    analysis::SubjectError,
    geography::{UnknownArea, roads::RoadsError},
    text::Argument,
};

/// What can be wrong with a question about reach.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReachError {
    /// There is no such measure, or the recipe has no score.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// A measure has no figures of LSOAs, and those of larger areas are not spread over them.
    #[error(
        "{measure} has no figures of LSOAs, only of {}; a figure of a larger area is not spread over its LSOAs: choose another measure, or import a release with small areas",
        levels.join(", ")
    )]
    NoLsoaFigures {
        /// The measure.
        measure: String,
        /// The ids of the levels that it has.
        levels: Vec<&'static str>,
    },
    /// A measure does not say how many people, households or premises there are.
    #[error(
        "{measure} does not say how many there are: choose a count, or a share of a known number"
    )]
    NoCount {
        /// The measure.
        measure: String,
    },
    /// A group has areas with less than nothing.
    #[error(
        "{group} is below zero in {areas} LSOAs: choose another measure, or a normalisation from 0"
    )]
    BelowZero {
        /// The measure or the recipe.
        group: String,
        /// In how many LSOAs.
        areas: usize,
    },
    /// Ways along roads were asked for, and there are no roads.
    #[error("there is no road network: import one, or use straight lines")]
    NoRoads,
    /// The road network has no answer.
    #[error(transparent)]
    Roads(#[from] RoadsError),
    /// The detour factor is below 1 or not finite.
    #[error("the detour factor is {found}; give a number from 1")]
    Detour {
        /// What was found.
        found: f64,
    },
    /// Coordinates that cannot be used.
    #[error(transparent)]
    Distances(DistancesError),
}

impl ReachError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Subject(error) => error.code(),
            Self::Area(_) => "unknown-area",
            Self::NoLsoaFigures { .. } => "reach-no-lsoa-figures",
            Self::NoCount { .. } => "reach-no-count",
            Self::BelowZero { .. } => "reach-below-zero",
            Self::Roads(error) => error.code(),
            Self::NoRoads => "reach-no-roads",
            Self::Detour { .. } => "reach-detour",
            Self::Distances(_) => "reach-coordinates",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Roads(error) => error.arguments(),
            Self::Subject(error) => error.arguments(),
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::NoLsoaFigures { measure, levels } => {
                vec![("measure", measure.clone().into()), ("levels", levels.join(", ").into())]
            }
            Self::NoCount { measure } => vec![("measure", measure.clone().into())],
            Self::BelowZero { group, areas } => {
                vec![("group", group.clone().into()), ("areas", (*areas).into())]
            }
            Self::NoRoads => Vec::new(),
            Self::Detour { found } => vec![("found", (*found).into())],
            Self::Distances(error) => vec![("detail", error.to_string().into())],
        }
    }
}
