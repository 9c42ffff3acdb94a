//! How is an index put together? A recipe: which measures count, how much, and which way they are made comparable.
//!
//! Recipes are TOML files, those that come with the program in `data/recipes`, the user's own in a folder of
//! theirs. `data/README.md` describes the keys.

mod built_in;
mod check;
mod fault;
mod file;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use built_in::{Recipes, UnknownRecipe};
pub use fault::{At, Place, RecipeError, RecipeFault};

use super::{Catalogue, Direction};
use crate::geography::Level;

/// The reference that means all areas of the level, or all features of a layer.
pub const WALES: &str = "wales";
/// The reference that means the areas that the user has selected.
pub const SELECTION: &str = "selection";

/// How measures are made comparable; larger is worse in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Normalisation {
    /// From 0, the best, to 1, the worst of the reference.
    MinMax,
    /// Standard deviations from the mean of the reference.
    ZScore,
    /// The share of the reference that is not worse.
    Rank,
    /// The exponential transformation of the rank, from 0 to 100, of the Welsh Index of Multiple Deprivation.
    Exponential,
    /// The distance from a target, as a share of the target.
    Target,
}

/// How normalised measures become one score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Aggregation {
    /// The weighted mean: a good figure makes up for a bad one.
    Arithmetic,
    /// The weighted geometric mean: what is bad in everything comes first.
    Geometric,
}

/// What becomes of an area that lacks a measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Missing {
    /// It has no score.
    #[default]
    Drop,
    /// The weights of what is there count alone.
    Renormalise,
}

/// Which values of a measure mean more exclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Worse {
    /// High values.
    Higher,
    /// Low values.
    Lower,
}

/// A recipe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Recipe {
    /// Its id: 1 to 60 of A–Z, a–z, 0–9, hyphens and underscores.
    pub id: String,
    /// What it is called in English.
    pub label_en: String,
    /// What it is called in Welsh.
    pub label_cy: String,
    /// What it is and what to know about it, in English.
    #[serde(default)]
    pub note_en: Option<String>,
    /// The same in Welsh.
    #[serde(default)]
    pub note_cy: Option<String>,
    /// How measures are made comparable.
    pub normalisation: Normalisation,
    /// How they become one score.
    pub aggregation: Aggregation,
    /// What normalisation refers to: `wales`, the code of an area, or `selection`.
    #[serde(default = "wales")]
    pub reference: String,
    /// What becomes of an area that lacks a measure.
    #[serde(default)]
    pub missing: Missing,
    /// The dimensions.
    pub dimension: Vec<RecipeDimension>,
}

/// A dimension of a recipe: measures that together stand for one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecipeDimension {
    /// Its id, single in the recipe.
    pub id: String,
    /// Its weight among the dimensions; weights divide by their sum.
    #[serde(default = "one")]
    pub weight: f64,
    /// What it is called in English; its id if none.
    #[serde(default)]
    pub label_en: Option<String>,
    /// What it is called in Welsh; its id if none.
    #[serde(default)]
    pub label_cy: Option<String>,
    /// Its measures.
    pub measure: Vec<RecipeMeasure>,
}

/// A measure of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecipeMeasure {
    /// The id of a measure of the catalogue, or the name of a field of the user's own layer.
    pub id: String,
    /// Its weight in the dimension; weights divide by their sum.
    #[serde(default = "one")]
    pub weight: f64,
    /// Which values are worse; the catalogue's direction if none, high ones in a layer.
    #[serde(default)]
    pub worse: Option<Worse>,
    /// The value to measure the distance from, for the normalisation `target`.
    #[serde(default)]
    pub target: Option<f64>,
    /// The levels at which the measure counts; all if none. Where no measure of a dimension counts, there is no
    /// score, unless weights are renormalised.
    #[serde(default)]
    pub levels: Option<Vec<Level>>,
}

/// A recipe as the interface gets it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RecipeInfo {
    /// The recipe.
    pub recipe: Recipe,
    /// Whether it is the user's own, which can be changed and deleted.
    pub own: bool,
    /// The levels at which it can be computed, largest areas first.
    pub levels: Vec<Level>,
}

fn wales() -> String {
    WALES.to_owned()
}

fn one() -> f64 {
    1.0
}

impl Recipe {
    /// Every dimension and measure that counts at a level, in the recipe's order, with their places in it.
    pub fn used(
        &self,
        level: Level,
    ) -> impl Iterator<Item = (usize, &RecipeDimension, usize, &RecipeMeasure)> {
        self.all().filter(move |(.., measure)| measure.counts_at(level))
    }

    /// Every dimension and measure, in the recipe's order, with their places in it.
    pub fn all(&self) -> impl Iterator<Item = (usize, &RecipeDimension, usize, &RecipeMeasure)> {
        self.dimension.iter().enumerate().flat_map(|(place, dimension)| {
            let measures = dimension.measure.iter().enumerate();
            measures.map(move |(at, measure)| (place, dimension, at, measure))
        })
    }

    /// The levels at which it can be computed: those of more than one area where a measure counts in every dimension and
    /// the catalogue has all that count (one of them at least, if weights are renormalised).
    pub fn levels(&self, catalogue: &Catalogue) -> Vec<Level> {
        let there = |id: &str, level: Level| {
            catalogue.measure(id).is_ok_and(|measure| measure.levels.contains(&level))
        };
        let computed = |&level: &Level| match self.missing {
            Missing::Drop => self.dimension.iter().all(|dimension| {
                let mut used =
                    dimension.measure.iter().filter(|one| one.counts_at(level)).peekable();
                used.peek().is_some() && used.all(|one| there(&one.id, level))
            }),
            Missing::Renormalise => self.used(level).any(|(.., measure)| there(&measure.id, level)),
        };
        Level::ALL.into_iter().filter(|&level| level != Level::Country).filter(computed).collect()
    }
}

impl RecipeMeasure {
    /// Whether it counts at a level.
    pub fn counts_at(&self, level: Level) -> bool {
        self.levels.as_ref().is_none_or(|levels| levels.contains(&level))
    }

    /// Which values are worse: what the recipe says, else the catalogue; none where neither does.
    pub fn worse_in(&self, catalogue: &Catalogue) -> Option<Worse> {
        self.worse.or_else(|| match catalogue.measure(&self.id).ok()?.direction {
            Direction::HigherIsWorse => Some(Worse::Higher),
            Direction::LowerIsWorse => Some(Worse::Lower),
            Direction::Neutral => None,
        })
    }
}
