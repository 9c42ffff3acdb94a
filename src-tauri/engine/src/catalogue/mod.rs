//! What does each measure mean?
//!
//! Measures are data, not code: `data/catalogue.toml` names their columns, unit, universe,
//! direction, levels and source. Labels and descriptions are messages.

mod file;
mod info;
mod overlap;
mod overlay;
mod own;
mod own_levels;
mod recipe;
mod release;
mod state;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use file::CatalogueError;
pub use info::{MeasureInfo, MeasureReleaseInfo, SourceInfo};
pub use overlay::Imported;
pub use own::OwnMeasure;
pub use recipe::{
    Aggregation, At, Missing, Normalisation, Place, Recipe, RecipeDimension, RecipeError,
    RecipeFault, RecipeInfo, RecipeMeasure, Recipes, SELECTION, UnknownRecipe, WALES, Worse,
};
pub use release::ReleaseInfo;
pub use state::State;

use crate::{geography::Level, text::Bilingual};

/// What a measure's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Unit {
    /// Per cent of the universe, 0 to 100.
    Percent,
    /// A place in an order; 1 is the most deprived.
    Rank,
    /// A tenth of the ranks, 1 to 10; 1 is the most deprived.
    Decile,
    /// A score whose range the measure's description gives.
    Score,
    /// A number of people.
    People,
    /// A number of households.
    Households,
    /// 1 or 0: whether something applies.
    Category,
    /// A number of premises.
    Premises,
    /// A number of whatever the measure's universe says.
    Count,
    /// Any other number; what it is measured in is said by the measure's label.
    Number,
    /// Percentage points: the difference of two percentages.
    Points,
    /// Megabits a second, decimal.
    Mbits,
    /// Gigabytes, decimal.
    Gigabytes,
    /// Milliseconds.
    Milliseconds,
}

impl Unit {
    /// The unit's id, as in files and in the ids of messages (`unit-ID`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Rank => "rank",
            Self::Decile => "decile",
            Self::Score => "score",
            Self::People => "people",
            Self::Households => "households",
            Self::Category => "category",
            Self::Premises => "premises",
            Self::Count => "count",
            Self::Number => "number",
            Self::Points => "points",
            Self::Mbits => "mbits",
            Self::Gigabytes => "gigabytes",
            Self::Milliseconds => "milliseconds",
        }
    }

    /// Whether values of several areas have a mean, weighted by what they are values of.
    pub fn can_be_averaged(self) -> bool {
        matches!(
            self,
            Self::Percent | Self::Number | Self::Mbits | Self::Gigabytes | Self::Milliseconds
        )
    }

    /// Whether its values are counts, which add up.
    pub fn is_count(self) -> bool {
        matches!(self, Self::People | Self::Households | Self::Premises | Self::Count)
    }
}

/// Whether more means more excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Direction {
    /// High values mean more exclusion.
    HigherIsWorse,
    /// Low values mean more exclusion.
    LowerIsWorse,
    /// Neither.
    Neutral,
}

/// How a measure's value comes about from columns of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Definition {
    /// A count, summed over areas.
    Count {
        /// The column.
        count: String,
    },
    /// 100 · numerator / denominator, both summed over areas.
    Ratio {
        /// The column of the part.
        numerator: String,
        /// The column of the whole.
        denominator: String,
    },
    /// A value as it is, in the measure's unit.
    Value {
        /// The column.
        value: String,
        /// The column of the universe's count: the denominator, and the weight for combining areas.
        base: Option<String>,
        /// The column of a count close to the universe, only a weight for combining areas.
        weight: Option<String>,
    },
}

impl Definition {
    /// The columns that it needs.
    pub fn columns(&self) -> Vec<&str> {
        match self {
            Self::Count { count } => vec![count],
            Self::Ratio { numerator, denominator } => vec![numerator, denominator],
            Self::Value { value, base, weight } => {
                let weights = base.iter().chain(weight);
                std::iter::once(value).chain(weights).map(String::as_str).collect()
            }
        }
    }
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its stable id, e.g. `older_65`. `gigabit@2025-07` is the measure of one release alone, and
    /// `gigabit@2025-07..2026-01` its change from one release to another.
    pub id: String,
    /// Its name.
    pub label: Bilingual,
    /// One sentence about it.
    pub description: Bilingual,
    /// The id of its theme.
    pub theme: String,
    /// What its values are.
    pub unit: Unit,
    /// The id of what it is a share of or a count of; empty where the user named it.
    pub universe: String,
    /// What it is a share of or a count of.
    pub universe_label: Bilingual,
    /// Whether more means more excluded.
    pub direction: Direction,
    /// The levels at which there are values, largest areas first.
    pub levels: Vec<Level>,
    /// Those of [`levels`](Self::levels) at which the values are estimates.
    pub estimated: Vec<Level>,
    /// The releases that it has values from, the newest first. At a level the first that has it counts.
    pub releases: Vec<MeasureRelease>,
    /// The levels that an imported release can fill.
    pub importable: Vec<Level>,
    /// The id of the source of its newest release.
    pub source: String,
    /// When the data of its newest release are from: a year, month or day (ISO 8601).
    pub vintage: String,
    /// How its value comes about.
    pub definition: Definition,
    /// The column of the state of each value, where it differs from area to area.
    pub state: Option<String>,
    /// Whether the pack has its history.
    pub series: bool,
    /// The measures whose difference it is: from the earlier to the later release.
    pub change: Option<Box<Change>>,
    /// The series of releases that it came with and takes its values from; none for a measure that ships.
    pub series_of_own: Option<String>,
    /// The id of the measure that it is of one release of, or a change of; none for a measure in its own right.
    pub variant_of: Option<String>,
}

/// From one release to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The measure of the earlier release.
    pub from: Measure,
    /// The measure of the later release.
    pub to: Measure,
}

/// Values of a measure from one release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRelease {
    /// The number of the imported release; none for what ships.
    pub import: Option<i64>,
    /// The id of its source.
    pub source: String,
    /// When the data are from (ISO 8601).
    pub vintage: String,
    /// The levels at which it has values, largest areas first.
    pub levels: Vec<Level>,
    /// Those of [`levels`](Self::levels) at which the values are estimates.
    pub estimated: Vec<Level>,
}

impl Measure {
    /// The release whose values count at a level: the newest that has the level.
    pub fn at(&self, level: Level) -> Option<&MeasureRelease> {
        self.releases.iter().find(|release| release.levels.contains(&level))
    }

    /// When the data at a level are from (ISO 8601).
    pub fn vintage_at(&self, level: Level) -> &str {
        self.at(level).map_or(&self.vintage, |release| &release.vintage)
    }

    /// The id of the source of the data at a level.
    pub fn source_at(&self, level: Level) -> &str {
        self.at(level).map_or(&self.source, |release| &release.source)
    }
}

/// Where data come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id, e.g. `census_2021`, or an imported release's, e.g. `ofcom_fixed@2026-01`.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// What exactly was used, in English.
    pub release: String,
    /// When it was published (ISO 8601); empty where the publisher gives no date.
    pub released: String,
    /// The licence's name.
    pub licence: String,
    /// The licence's address; empty where there is none.
    pub licence_url: String,
    /// The attribution lines that go wherever its data go.
    pub attributions: Vec<String>,
    /// Where it is published.
    pub url: String,
}

/// An id that no measure has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown measure \"{id}\"{}", .suggestion.as_ref().map(|id| format!(": did you mean {id}?")).unwrap_or_default())]
pub struct UnknownMeasure {
    /// The id.
    pub id: String,
    /// The most similar id, if one is similar.
    pub suggestion: Option<String>,
}

/// All measures and their sources.
#[derive(Debug, Clone)]
pub struct Catalogue {
    themes: Vec<String>,
    measures: Vec<Measure>,
    /// Measures of one release alone, and changes.
    variants: Vec<Measure>,
    /// Positions in the measures and, behind them, the variants.
    by_id: HashMap<String, usize>,
    sources: Vec<Source>,
    attributions: Vec<String>,
    overlaps: Vec<overlap::Overlap>,
    /// The ids of the sources of the user's own levels.
    level_sources: HashMap<Level, String>,
}

impl Catalogue {
    /// The measures in the order of their themes, without those of one release alone and changes.
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// Measures of one release alone where there are several, and their changes.
    pub fn variants(&self) -> &[Measure] {
        &self.variants
    }

    fn at(&self, position: usize) -> &Measure {
        let behind = position.checked_sub(self.measures.len());
        behind.map_or_else(|| &self.measures[position], |position| &self.variants[position])
    }

    /// The measure with an id.
    pub fn measure(&self, id: &str) -> Result<&Measure, UnknownMeasure> {
        self.by_id
            .get(id)
            .map(|&position| self.at(position))
            .ok_or_else(|| UnknownMeasure { id: id.to_owned(), suggestion: self.similar(id) })
    }

    /// What a measure is called; its id where the catalogue does not have it.
    pub fn label(&self, id: &str) -> Bilingual {
        self.by_id
            .get(id)
            .map_or_else(|| Bilingual::new(id, id), |&position| self.at(position).label.clone())
    }

    /// The ids of the sources of a level's boundaries and of what belongs to which of its areas.
    pub fn boundary_sources(&self, level: Level) -> Vec<&str> {
        let boundaries = if level == Level::Ward { "wards_2025" } else { "boundaries_2021" };
        let own = self.level_sources.get(&level).map(String::as_str);
        [boundaries, "lookups"].into_iter().chain(own).collect()
    }

    /// What a source is called; its id where the catalogue does not have it.
    pub fn source_title(&self, id: &str) -> Bilingual {
        self.source(id).map_or_else(|| Bilingual::new(id, id), |source| source.title.clone())
    }

    /// The ids of the themes in the order in which they are shown.
    pub fn themes(&self) -> &[String] {
        &self.themes
    }

    /// The sources.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The source with an id, e.g. a measure's [`source`](Measure::source), which every catalogue has.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Every attribution line once, in the order of the catalogue.
    pub fn attributions(&self) -> Vec<String> {
        self.attributions.clone()
    }

    fn similar(&self, id: &str) -> Option<String> {
        nearest(id, self.measures.iter().map(|measure| measure.id.as_str())).map(str::to_owned)
    }
}

/// The name that is most like one that does not exist, if one is like it; of several the first of the alphabet.
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = names.map(|known| (strsim::normalized_damerau_levenshtein(name, known), known));
    let best = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))?;
    (best.0 > 0.6).then_some(best.1)
}
