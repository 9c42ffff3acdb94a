//! What a map, a matrix or a search for hotspots is about: a measure, or the score of a recipe.

use serde::Deserialize;
use ts_rs::TS;

use super::{IndexError, index::PriorityIndex};
use crate::{
    catalogue::{Catalogue, Direction, Recipe, Unit, UnknownMeasure},
    geography::{Areas, Level},
    tables::{State, Tables},
    text::{Argument, Bilingual},
};

/// A measure or the score of a recipe.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Subject {
    /// A measure of the catalogue.
    Measure {
        /// Its id.
        id: String,
    },
    /// The score of a recipe.
    Recipe {
        /// The recipe.
        recipe: Recipe,
    },
}

/// The figures of a subject at a level.
#[derive(Debug, Clone, PartialEq)]
pub struct SubjectFigures {
    /// The id of the measure or of the recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// What the figures are.
    pub unit: Unit,
    /// Whether more means more excluded; a score is worse the higher it is.
    pub direction: Direction,
    /// One an area, NaN where there is none.
    pub value: Vec<f64>,
    /// Their states; a score is an estimate where a figure behind it is.
    pub state: Vec<State>,
}

/// Why a subject has no figures.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SubjectError {
    /// There is no such measure.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// The index cannot be computed.
    #[error(transparent)]
    Index(#[from] IndexError),
}

impl SubjectError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Measure(_) => "unknown-measure",
            Self::Index(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
            Self::Index(error) => error.arguments(),
        }
    }
}

impl Subject {
    /// Its figures for all areas of a level. A recipe whose reference is a selection has none here.
    pub fn figures(
        &self,
        areas: &Areas,
        catalogue: &Catalogue,
        tables: &Tables,
        level: Level,
    ) -> Result<SubjectFigures, SubjectError> {
        match self {
            Self::Measure { id } => {
                let measure = catalogue.measure(id)?;
                let values = tables.values(measure, level);
                Ok(SubjectFigures {
                    id: id.clone(),
                    label: measure.label.clone(),
                    unit: measure.unit,
                    direction: measure.direction,
                    value: values.value,
                    state: values.state,
                })
            }
            Self::Recipe { recipe } => {
                let index = PriorityIndex::of_level(areas, catalogue, tables, recipe, level, None)?;
                Ok(SubjectFigures {
                    id: recipe.id.clone(),
                    label: Bilingual::new(recipe.label_en.clone(), recipe.label_cy.clone()),
                    unit: Unit::Score,
                    direction: Direction::HigherIsWorse,
                    state: index.states(),
                    value: index.scores.score,
                })
            }
        }
    }
}
