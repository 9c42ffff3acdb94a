//! What the interface asks of an index, and what it gets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{analysis::Warning, catalogue::Recipe, geography::Level, tables::State};

/// Which index.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct IndexRequest {
    /// The recipe.
    pub recipe: Recipe,
    /// The level of the areas.
    pub level: Level,
    /// Positions of the areas that the reference `selection` means.
    pub selection: Option<Vec<u32>>,
}

/// How measures go together: Pearson's correlation coefficients.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Correlation {
    /// The ids of the measures.
    pub ids: Vec<String>,
    /// A row a measure, in the same order; none where a measure does not vary.
    pub pearson: Vec<Vec<Option<f64>>>,
}

/// What there is to know about an index as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IndexNotes {
    /// How many areas have a score.
    pub scored: u32,
    /// How many have none.
    pub unscored: u32,
    /// What is added to every normalised value before its logarithm is taken (geometric mean).
    pub shift: Option<f64>,
    /// The measures that count at this level.
    pub measures: Vec<String>,
    /// What should make the reader wary.
    pub warnings: Vec<Warning>,
    /// How the measures go together over all areas.
    pub correlation: Correlation,
}

/// A measure's part in the score of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IndexPart {
    /// The dimension's id.
    pub dimension: String,
    /// The measure's id.
    pub measure: String,
    /// Its value in its unit.
    pub value: Option<f64>,
    /// The state of the value.
    pub state: State,
    /// The value made comparable, larger is worse.
    pub normalised: Option<f64>,
    /// Its weight as a share of all weights that count for this area.
    pub weight: f64,
    /// What it adds to the score; all parts add up to the score.
    pub contribution: Option<f64>,
}

/// How the score of an area came about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct IndexArea {
    /// The score.
    pub score: Option<f64>,
    /// The rank; 1 is the worst.
    pub rank: Option<u32>,
    /// The tenth, 1 is the worst.
    pub decile: Option<u32>,
    /// How many areas have a rank.
    pub of: u32,
    /// The share of the recipe's weight for which the area has values.
    pub weight_used: f64,
    /// The measures in the order of the recipe.
    pub parts: Vec<IndexPart>,
}

/// A choice that an index depends on, and how much the rank of an area depends on it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Driver {
    /// `dimension` or `measure` (its weight), `normalisation` or `aggregation`.
    pub kind: String,
    /// The id of the dimension or measure; else as `kind`.
    pub id: String,
    /// The dimension of a measure.
    pub dimension: Option<String>,
    /// Sobol's first-order index: the share of the variance of the rank that it explains alone.
    pub first: f64,
    /// The total index: the share with its interactions.
    pub total: f64,
}

/// What drives the rank of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Drivers {
    /// The rank under the recipe as it is.
    pub rank: u32,
    /// The median rank of the runs.
    pub median: f64,
    /// How many times the index was computed.
    pub runs: u32,
    /// The choices.
    pub factors: Vec<Driver>,
}
