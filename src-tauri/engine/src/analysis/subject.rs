//! What a map, a matrix or a search for hotspots is about: a measure, or the score of a recipe.

use serde::Deserialize;
use ts_rs::TS;

use crate::catalogue::Recipe;

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
