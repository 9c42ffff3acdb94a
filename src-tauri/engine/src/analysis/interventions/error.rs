//! Why there is no list.

use crate::{
    catalogue::UnknownMeasure,
    geography::{Level, UnknownArea},
    text::Argument,
};

/// Why there is no list.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum InterventionsError {
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// There is no such measure.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// The measure has no counts at the level.
    #[error(
        "{measure} has no counts at the level {level} (it has: {}); import Ofcom's file of output areas, or choose one of those",
        levels.join(", ")
    )]
    NoFigures {
        /// The measure.
        measure: String,
        /// The level.
        level: Level,
        /// The levels at which it has counts.
        levels: Vec<&'static str>,
    },
    /// There is no area of the level in the area.
    #[error("the area {code} holds no area of the level {level}")]
    NoneWithin {
        /// The area's code.
        code: String,
        /// The level.
        level: Level,
    },
    /// A cost that is not above 0, or a budget below 0.
    #[error("{found} cannot be the {what}")]
    Amount {
        /// `cost` or `budget`.
        what: &'static str,
        /// What was found.
        found: f64,
    },
    /// What areas are ranked by counts nobody.
    #[error("{measure} counts neither people nor households, so that areas cannot be ranked by it")]
    NoCount {
        /// The measure.
        measure: String,
    },
    /// What areas are ranked by has no numbers at the level.
    #[error("{measure} has no numbers at the level {level}, so that areas cannot be ranked by it")]
    NoNumbers {
        /// The measure.
        measure: String,
        /// The level.
        level: Level,
    },
}

impl InterventionsError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Area(_) => "unknown-area",
            Self::Measure(_) => "unknown-measure",
            Self::NoFigures { .. } => "interventions-no-figures",
            Self::NoneWithin { .. } => "interventions-none-within",
            Self::Amount { .. } => "interventions-amount",
            Self::NoCount { .. } => "interventions-no-count",
            Self::NoNumbers { .. } => "interventions-no-numbers",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Area(error) => vec![("code", error.0.clone().into())],
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
            Self::NoFigures { measure, level, levels } => vec![
                ("measure", measure.clone().into()),
                ("level", level.to_string().into()),
                ("levels", levels.join(", ").into()),
            ],
            Self::NoneWithin { code, level } => {
                vec![("code", code.clone().into()), ("level", level.to_string().into())]
            }
            Self::Amount { what, found } => {
                vec![("what", (*what).into()), ("found", found.to_string().into())]
            }
            Self::NoCount { measure } => vec![("measure", measure.clone().into())],
            Self::NoNumbers { measure, level } => {
                vec![("measure", measure.clone().into()), ("level", level.to_string().into())]
            }
        }
    }
}
