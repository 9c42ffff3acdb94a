//! Why an index cannot be computed.

use cyswllt_stats::composite::CompositeError;

use crate::{
    catalogue::{RecipeError, RecipeFault},
    geography::Level,
    text::Argument,
};

/// Why an index cannot be computed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum IndexError {
    /// The recipe is not sound, or does not fit.
    #[error(transparent)]
    Recipe(#[from] RecipeError),
    /// No measure of a dimension counts at the level.
    #[error(
        "no measure of \"{dimension}\" counts at the level {level}: choose another level, or add measures"
    )]
    NoMeasures {
        /// The dimension.
        dimension: String,
        /// The level.
        level: Level,
    },
    /// A measure has no values at the level, or a field of a layer is empty throughout.
    #[error("\"{measure}\" has no values {}: choose another level, leave it out, or set missing = \"renormalise\"", at(*.level))]
    NoValues {
        /// The measure.
        measure: String,
        /// The level; none for a layer.
        level: Option<Level>,
    },
    /// The reference is a selection, and there is none.
    #[error(
        "the reference is a selection, but nothing is selected: select areas, or use reference = \"wales\""
    )]
    NoSelection,
    /// A position that the level does not have.
    #[error("there is no area at position {position}: the level has {areas}")]
    Position {
        /// The position.
        position: u32,
        /// How many areas there are.
        areas: usize,
    },
    /// The area of the reference has no areas of the level inside.
    #[error(
        "there are no areas of the level {level} inside {reference}, to which the recipe refers: choose another reference or level"
    )]
    ReferenceEmpty {
        /// The area's code.
        reference: String,
        /// The level.
        level: Level,
    },
    /// Fewer than two areas of the reference have values.
    #[error(
        "\"{measure}\" has values for {count} of the areas referred to, and 2 are needed: choose a wider reference"
    )]
    TooFewReference {
        /// The measure.
        measure: String,
        /// How many have one.
        count: usize,
    },
    /// Every area lacks a measure.
    #[error(
        "no area has a value of every measure: set missing = \"renormalise\", or leave measures out"
    )]
    NothingScored,
    /// An area without a score was asked for.
    #[error("the area has no score, so its rank has no reasons: choose one that has a score")]
    NotScored,
    /// A value too large to be put on a common scale.
    #[error("the values of \"{measure}\" are too large to be compared: give them in another unit")]
    OutOfRange {
        /// The measure.
        measure: String,
    },
    /// A number of runs that is not possible.
    #[error("{runs} runs are not possible: choose 1 to 100,000")]
    Runs {
        /// The number.
        runs: u32,
    },
    /// A concentration that is not above zero.
    #[error("the concentration {concentration} is not possible: choose a number above 0, e.g. 50")]
    Concentration {
        /// The number.
        concentration: f64,
    },
}

fn at(level: Option<Level>) -> String {
    level.map(|level| format!("at the level {level}")).unwrap_or_default()
}

impl IndexError {
    /// The error of the mathematics, with the ids of dimensions and measures in place of their numbers.
    #[expect(clippy::needless_pass_by_value, reason = "it stands at the end of map_err")]
    pub(super) fn from_composite(
        error: CompositeError,
        dimensions: &[String],
        measures: &[String],
    ) -> Self {
        use CompositeError as E;
        let measure = |column: usize| measures.get(column).cloned().unwrap_or_default();
        let dimension = |dimension: usize| dimensions.get(dimension).cloned();
        let fault = |fault| Self::Recipe(RecipeError::of(fault));
        match error {
            E::TooFewReference { column, found } => {
                Self::TooFewReference { measure: measure(column), count: found }
            }
            E::TargetMissing { column } => {
                fault(RecipeFault::NoTarget { measure: measure(column) })
            }
            E::Target { column, value } => {
                fault(RecipeFault::Target { measure: measure(column), target: value })
            }
            E::Infinite { column, .. } | E::OutOfRange { column, .. } => {
                Self::OutOfRange { measure: measure(column) }
            }
            E::DimensionWeight { dimension: at, value } => fault(RecipeFault::Weight {
                item: dimension(at).unwrap_or_default(),
                weight: value,
            }),
            E::ColumnWeight { column, value } => {
                fault(RecipeFault::Weight { item: measure(column), weight: value })
            }
            E::NoDimensionWeight => fault(RecipeFault::ZeroWeights { dimension: None }),
            E::NoColumnWeight { dimension: at } => {
                fault(RecipeFault::ZeroWeights { dimension: dimension(at) })
            }
            E::NoColumns => fault(RecipeFault::Empty { dimension: None }),
            E::EmptyDimension { dimension: at } => {
                fault(RecipeFault::Empty { dimension: dimension(at) })
            }
            // Lengths and shapes are this module's own and agree.
            E::NothingScored
            | E::Length { .. }
            | E::ReferenceLength { .. }
            | E::WeightingShape { .. } => Self::NothingScored,
            E::NotScored { .. } => Self::NotScored,
            E::Runs { found } => Self::Runs { runs: found },
            E::Concentration { value } => Self::Concentration { concentration: value },
        }
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Recipe(error) => error.code(),
            Self::NoMeasures { .. } => "index-no-measures",
            Self::NoValues { level: Some(_), .. } => "index-no-values",
            Self::NoValues { .. } => "index-field-empty",
            Self::NoSelection => "index-no-selection",
            Self::Position { .. } => "index-position",
            Self::ReferenceEmpty { .. } => "index-reference-empty",
            Self::TooFewReference { .. } => "index-too-few",
            Self::NothingScored => "index-nothing-scored",
            Self::NotScored => "index-not-scored",
            Self::OutOfRange { .. } => "index-out-of-range",
            Self::Runs { .. } => "index-runs",
            Self::Concentration { .. } => "index-concentration",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &str| Argument::from(text.to_owned());
        match self {
            Self::Recipe(error) => error.arguments(),
            Self::NoMeasures { dimension, level } => {
                vec![("dimension", text(dimension)), ("level", text(level.id()))]
            }
            Self::NoValues { measure, level } => {
                let level = level.map(|level| ("level", text(level.id())));
                [("measure", text(measure))].into_iter().chain(level).collect()
            }
            Self::NoSelection | Self::NothingScored | Self::NotScored => Vec::new(),
            Self::Position { position, areas } => {
                vec![("position", (*position).into()), ("areas", (*areas).into())]
            }
            Self::ReferenceEmpty { reference, level } => {
                vec![("reference", text(reference)), ("level", text(level.id()))]
            }
            Self::TooFewReference { measure, count } => {
                vec![("measure", text(measure)), ("count", (*count).into())]
            }
            Self::OutOfRange { measure } => vec![("measure", text(measure))],
            Self::Runs { runs } => vec![("runs", (*runs).into())],
            Self::Concentration { concentration } => {
                vec![("concentration", concentration.to_string().into())]
            }
        }
    }
}
