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
    /// No group was asked about, or too many.
    #[error("{found} groups; ask about 1 to {most}")]
    Groups {
        /// How many were asked about.
        found: usize,
        /// The most.
        most: usize,
    },
    /// There are no points of support.
    #[error("there are no points of support: take the libraries, or add a list")]
    NoPoints,
    /// No point is of the kind that was asked for.
    #[error("none of the {points} points is of the kind that was asked for: ask for less")]
    NoneLeft {
        /// How many there are.
        points: usize,
    },
    /// There are too many points.
    #[error("{found} points count, and at most {most} can: take fewer")]
    TooManyPoints {
        /// How many there are.
        found: usize,
        /// The most.
        most: usize,
    },
    /// A point is nowhere.
    #[error("the point {id} has no coordinates")]
    NoPlace {
        /// Its id.
        id: String,
    },
    /// A capacity below zero, or not finite.
    #[error("the capacity {found} of {id} is no number from 0")]
    Capacity {
        /// The point's id; empty for the capacity of all.
        id: String,
        /// What was found.
        found: f64,
    },
    /// Nobody can be within reach of so many points, or of none.
    #[error(
        "at least {found} points are asked for, and there are {points}: give a number from 1 to {points}"
    )]
    AtLeast {
        /// How many were asked for.
        found: u32,
        /// How many there are.
        points: usize,
    },
    /// A distance that cannot be within reach.
    #[error("{found} metres is no distance; give more than 0 and at most {most}")]
    Within {
        /// What was found, in metres.
        found: f64,
        /// The most.
        most: f64,
    },
    /// There are more ways within the distance than fit in memory.
    #[error(
        "there are {found} ways within the distance, and at most {most} can be kept: choose a shorter distance or fewer points"
    )]
    TooManyWays {
        /// How many there are.
        found: usize,
        /// The most.
        most: usize,
    },
    /// The areas of a level are not made of whole LSOAs.
    #[error(
        "areas of the level {level} are not made of whole LSOAs, and people are known by LSOA: choose a level of LSOAs or larger areas"
    )]
    Level {
        /// The level's id.
        level: &'static str,
    },
    /// No whole LSOA lies in an area.
    #[error("no whole LSOA lies in {code}: choose an LSOA or a larger area")]
    Nobody {
        /// The area's code.
        code: String,
    },
    /// No area of a level lies in an area.
    #[error("no area of the level {level} lies in {code}: choose smaller areas")]
    NoneInside {
        /// The level's id.
        level: &'static str,
        /// The area's code.
        code: String,
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
            Self::Groups { .. } => "reach-groups",
            Self::NoPoints => "reach-no-points",
            Self::NoneLeft { .. } => "reach-none-left",
            Self::TooManyPoints { .. } => "reach-too-many-points",
            Self::NoPlace { .. } => "reach-no-place",
            Self::Capacity { id, .. } if id.is_empty() => "reach-capacity",
            Self::Capacity { .. } => "reach-capacity-of",
            Self::AtLeast { .. } => "reach-at-least",
            Self::Within { .. } => "reach-within",
            Self::TooManyWays { .. } => "reach-too-many-ways",
            Self::Level { .. } => "reach-level",
            Self::Nobody { .. } => "reach-nobody",
            Self::NoneInside { .. } => "reach-none-inside",
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
            Self::Area(UnknownArea(code)) | Self::Nobody { code } => {
                vec![("code", code.clone().into())]
            }
            Self::NoLsoaFigures { measure, levels } => {
                vec![("measure", measure.clone().into()), ("levels", levels.join(", ").into())]
            }
            Self::NoCount { measure } => vec![("measure", measure.clone().into())],
            Self::BelowZero { group, areas } => {
                vec![("group", group.clone().into()), ("areas", (*areas).into())]
            }
            Self::NoRoads | Self::NoPoints => Vec::new(),
            Self::Groups { found, most }
            | Self::TooManyPoints { found, most }
            | Self::TooManyWays { found, most } => {
                vec![("found", (*found).into()), ("most", (*most).into())]
            }
            Self::NoneLeft { points } => vec![("count", (*points).into())],
            Self::NoPlace { id } => vec![("id", id.clone().into())],
            Self::Capacity { id, found } if id.is_empty() => {
                vec![("found", found.to_string().into())]
            }
            Self::Capacity { id, found } => {
                vec![("id", id.clone().into()), ("found", found.to_string().into())]
            }
            Self::AtLeast { found, points } => {
                vec![("found", (*found).into()), ("points", (*points).into())]
            }
            Self::Within { found, most } => {
                vec![
                    ("found", (found / 1000.0).to_string().into()),
                    ("most", (most / 1000.0).into()),
                ]
            }
            Self::Level { level } => vec![("level", (*level).into())],
            Self::NoneInside { level, code } => {
                vec![("level", (*level).into()), ("code", code.clone().into())]
            }
            Self::Detour { found } => vec![("found", (*found).into())],
            Self::Distances(error) => vec![("detail", error.to_string().into())],
        }
    }
}
