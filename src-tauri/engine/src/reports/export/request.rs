//! What is asked for: what is on the screen, or any measures × level × scope.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    analysis::{Method, hotspots::HotspotRequest},
    catalogue::Recipe,
    geography::Level,
};

/// Which areas of the level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export, rename = "ExportScope")]
pub enum Scope {
    /// All of them.
    Wales,
    /// Those inside an area.
    Within {
        /// Its code.
        code: String,
    },
    /// Certain ones; of a code of a larger area those inside it.
    Selection {
        /// Their codes.
        codes: Vec<String>,
    },
}

/// How the map shows a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StyleRequest {
    /// The measure's id.
    pub measure: String,
    /// How its values are put into classes.
    #[ts(type = "string")]
    pub method: Method,
    /// How many classes, 2 to 9.
    pub classes: u8,
    /// Upper bounds of manual classes, rising; ignored by all other methods.
    pub breaks: Vec<f64>,
    /// The id of the palette; the program's first if none.
    pub palette: Option<String>,
    /// Whether the palette is turned round. The dark end belongs to the more excluded otherwise.
    pub reversed: bool,
    /// Whether classes are made from the areas of the scope alone, not from all of the level.
    pub scoped: bool,
}

impl StyleRequest {
    /// As the map shows a measure at first: quantiles, five classes.
    pub fn usual(measure: &str) -> Self {
        Self {
            measure: measure.to_owned(),
            method: Method::Quantile,
            classes: 5,
            breaks: Vec::new(),
            palette: None,
            reversed: false,
            scoped: false,
        }
    }
}

/// How sure ranks are: so many runs from a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CertaintyRequest {
    /// How many runs, 1 to 100,000.
    pub runs: u32,
    /// The seed.
    #[ts(type = "number")]
    pub seed: u64,
}

/// What the map of an index shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum IndexView {
    /// Groups by rank.
    #[default]
    Rank,
    /// How sure it is that an area is in the worst tenth; needs a certainty.
    Certainty,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum ExportRequest {
    /// Measures.
    Measures {
        /// Their ids; each once.
        measures: Vec<String>,
        /// The level of the areas.
        level: Level,
        /// Which areas.
        scope: Scope,
        /// Whether the counts behind each value are columns as well.
        counts: bool,
        /// How the map shows one of them; GeoPackage, SVG and PNG take the first in the usual way if none.
        style: Option<StyleRequest>,
    },
    /// The priority index.
    Index {
        /// The recipe.
        recipe: Box<Recipe>,
        /// The level of the areas.
        level: Level,
        /// Positions of the areas that the reference `selection` means.
        selection: Option<Vec<u32>>,
        /// Which areas are written; scores and ranks stay those among all.
        scope: Scope,
        /// How sure the ranks are.
        certainty: Option<CertaintyRequest>,
        /// What the map shows.
        view: IndexView,
        /// The id of the palette that the user chose.
        palette: Option<String>,
    },
    /// Hotspots.
    Hotspots {
        /// The question.
        request: Box<HotspotRequest>,
        /// Which areas are written; the question says which are analysed.
        scope: Scope,
    },
}
