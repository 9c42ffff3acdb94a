//! The index itself: the recipe's measures put together for every area.

use std::collections::HashSet;

use cyswllt_stats::composite::{
    self as stats, Certainty, Column, Design, Dimension, Index, Runs, Scores, Weighting,
};

use super::{Driver, Drivers, IndexArea, IndexError, IndexPart};
use crate::{
    catalogue::{Aggregation, Catalogue, Missing, Normalisation, Recipe, SELECTION, WALES, Worse},
    geography::{Areas, Level},
    tables::{State, Tables},
};

/// The values of one measure, one an area or feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The values, NaN where there is none.
    pub value: Vec<f64>,
    /// Their states.
    pub state: Vec<State>,
}

impl Figures {
    /// Values that are what they are, as those of a user's layer.
    pub fn published(value: Vec<f64>) -> Self {
        let state =
            |value: &f64| if value.is_nan() { State::Unavailable } else { State::Published };
        Self { state: value.iter().map(state).collect(), value }
    }

    fn is_empty(&self) -> bool {
        self.value.iter().all(|value| value.is_nan())
    }
}

/// A measure that counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Used {
    /// The dimension's id.
    pub dimension: String,
    /// The measure's id.
    pub measure: String,
    /// Its values.
    pub figures: Figures,
    /// Which end of them is the worse one.
    pub worse: Worse,
}

impl Used {
    /// 1 where high values are worse, −1 where low ones are.
    pub(super) fn sign(&self) -> f64 {
        match self.worse {
            Worse::Higher => 1.0,
            Worse::Lower => -1.0,
        }
    }
}

/// An index, scored.
#[derive(Debug, Clone)]
pub struct PriorityIndex {
    /// The measures that count, in the recipe's order.
    pub used: Vec<Used>,
    /// The recipe's measures that do not count here, each once.
    pub left_out: Vec<String>,
    /// Scores, shares of weight and shift. The share is that of all the weight that the recipe gives at this level.
    pub scores: Scores,
    /// Ranks, 1 the worst; 0 without a score. Scores that agree to 12 decimals share the lowest.
    pub ranks: Vec<u32>,
    /// Tenths of the ranks, 1 the worst; 0 without a score.
    pub deciles: Vec<u8>,
    dimensions: Vec<String>,
    index: Index,
}

/// A dimension on its way: its weight, and its measures with their figures.
struct Part<'a> {
    id: &'a str,
    weight: f64,
    columns: Vec<Entry<'a>>,
}

struct Entry<'a> {
    id: &'a str,
    weight: f64,
    worse: Worse,
    target: Option<f64>,
    figures: Figures,
}

impl PriorityIndex {
    /// The index of all areas of a level.
    ///
    /// `selection` has the positions that the reference `selection` means.
    pub fn of_level(
        areas: &Areas,
        catalogue: &Catalogue,
        tables: &Tables,
        recipe: &Recipe,
        level: Level,
        selection: Option<&[u32]>,
    ) -> Result<Self, IndexError> {
        recipe.check()?;
        recipe.check_catalogue(catalogue, areas)?;
        let mut parts = Vec::new();
        for dimension in &recipe.dimension {
            let mut columns = Vec::new();
            for measure in dimension.measure.iter().filter(|measure| measure.counts_at(level)) {
                // Both were checked above.
                let Ok(known) = catalogue.measure(&measure.id) else { continue };
                let Some(worse) = measure.worse_in(catalogue) else { continue };
                let values = tables.values(known, level);
                let figures = Figures { value: values.value, state: values.state };
                let (id, weight, target) = (measure.id.as_str(), measure.weight, measure.target);
                columns.push(Entry { id, weight, worse, target, figures });
            }
            parts.push(Part { id: &dimension.id, weight: dimension.weight, columns });
        }
        let count = areas.table(level).len();
        let reference = reference(areas, recipe, level, selection, count)?;
        Self::new(recipe, Some(level), parts, reference.as_deref(), count)
    }

    /// The index of all features of a layer: a recipe's measures are its fields, high values are worse unless the recipe
    /// says otherwise, and entries for certain levels count like all others. `figures` gives a field's values.
    pub fn of_layer(
        recipe: &Recipe,
        fields: &[&str],
        features: usize,
        selection: Option<&[u32]>,
        figures: impl Fn(&str) -> Vec<f64>,
    ) -> Result<Self, IndexError> {
        recipe.check()?;
        recipe.check_layer(fields)?;
        let parts = recipe.dimension.iter().map(|dimension| {
            let columns = dimension.measure.iter().map(|measure| Entry {
                id: &measure.id,
                weight: measure.weight,
                worse: measure.worse.unwrap_or(Worse::Higher),
                target: measure.target,
                figures: Figures::published(figures(&measure.id)),
            });
            Part { id: &dimension.id, weight: dimension.weight, columns: columns.collect() }
        });
        let reference = match recipe.reference.as_str() {
            SELECTION => Some(selected(selection, features)?),
            _ => None,
        };
        Self::new(recipe, None, parts.collect(), reference.as_deref(), features)
    }

    fn new(
        recipe: &Recipe,
        level: Option<Level>,
        mut parts: Vec<Part<'_>>,
        reference: Option<&[bool]>,
        areas: usize,
    ) -> Result<Self, IndexError> {
        let idle = parts.iter().find(|part| part.columns.is_empty());
        if let (Some(idle), Some(level)) = (idle, level)
            && (recipe.missing == Missing::Drop || parts.iter().all(|part| part.columns.is_empty()))
        {
            return Err(IndexError::NoMeasures { dimension: idle.id.to_owned(), level });
        }
        parts.retain(|part| !part.columns.is_empty());
        let columns = || parts.iter().flat_map(|part| &part.columns);
        let empty = columns().find(|entry| entry.figures.is_empty());
        let share = match (empty, recipe.missing) {
            (None, _) => 1.0,
            (Some(_), Missing::Renormalise) if columns().any(|entry| !entry.figures.is_empty()) => {
                let share = share_there(&parts)?;
                for part in &mut parts {
                    part.columns.retain(|entry| !entry.figures.is_empty());
                }
                parts.retain(|part| !part.columns.is_empty());
                share
            }
            (Some(entry), _) => {
                return Err(IndexError::NoValues { measure: entry.id.to_owned(), level });
            }
        };
        let dimensions: Vec<String> = parts.iter().map(|part| part.id.to_owned()).collect();
        let ids: Vec<String> = parts
            .iter()
            .flat_map(|part| part.columns.iter().map(|entry| entry.id.to_owned()))
            .collect();
        let failed = |error| IndexError::from_composite(error, &dimensions, &ids);
        let index = Index::new(&design(recipe, &parts, reference)).map_err(failed)?;
        let mut scores = index.scores(index.weighting()).map_err(failed)?;
        scores.weight_used.iter_mut().for_each(|used| *used *= share);
        let ranks = stats::ranks(&settled(&scores.score));
        let deciles = stats::deciles(&ranks);
        debug_assert_eq!(scores.score.len(), areas);
        let used: Vec<Used> = parts
            .into_iter()
            .flat_map(|part| {
                part.columns.into_iter().map(|entry| Used {
                    dimension: part.id.to_owned(),
                    measure: entry.id.to_owned(),
                    figures: entry.figures,
                    worse: entry.worse,
                })
            })
            .collect();
        let mut seen: HashSet<&str> = used.iter().map(|used| used.measure.as_str()).collect();
        let rest = recipe.all().map(|(.., measure)| measure.id.as_str());
        let left_out = rest.filter(|id| seen.insert(id)).map(str::to_owned).collect();
        Ok(Self { used, left_out, scores, ranks, deciles, dimensions, index })
    }

    /// Number of areas or features.
    pub fn len(&self) -> usize {
        self.ranks.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ranks.is_empty()
    }

    /// What each measure that counts adds to the score of each area: one column a measure, NaN without a score or value.
    pub fn contributions(&self) -> Result<Vec<Vec<f64>>, IndexError> {
        self.index.contributions(self.weighting()).map_err(|error| self.failed(error))
    }

    /// How sure the ranks are; `concentration` says how closely weights keep to the recipe's (50 is usual).
    pub fn certainty(
        &self,
        runs: u32,
        seed: u64,
        concentration: f64,
    ) -> Result<Certainty, IndexError> {
        let runs = Runs { count: runs, seed, concentration };
        self.index.certainty(self.weighting(), &runs).map_err(|error| self.failed(error))
    }

    /// How the score of an area came about.
    pub fn area(&self, position: u32) -> Result<IndexArea, IndexError> {
        let at = self.position(position)?;
        let parts = self.index.parts(self.weighting(), at).map_err(|error| self.failed(error))?;
        let known = |number: f64| number.is_finite().then_some(number);
        let has = |number: u32| (number > 0).then_some(number);
        let parts = self.used.iter().zip(parts).map(|(used, part)| IndexPart {
            dimension: used.dimension.clone(),
            measure: used.measure.clone(),
            value: known(used.figures.value[at]),
            state: used.figures.state[at],
            normalised: known(part.normalised),
            weight: part.weight,
            contribution: known(part.contribution),
        });
        Ok(IndexArea {
            score: known(self.scores.score[at]),
            rank: has(self.ranks[at]),
            decile: has(self.deciles[at].into()),
            of: self.scores.scored as u32,
            weight_used: self.scores.weight_used[at],
            parts: parts.collect(),
        })
    }

    /// Which choices the rank of an area depends on.
    pub fn drivers(&self, position: u32, runs: u32, seed: u64) -> Result<Drivers, IndexError> {
        let at = self.position(position)?;
        let runs = Runs::new(runs, seed);
        let found =
            self.index.drivers(self.weighting(), at, &runs).map_err(|error| self.failed(error))?;
        let factors = found.factors.into_iter().map(|driver| {
            let (kind, id, dimension) = match driver.factor {
                stats::Factor::Dimension(at) => ("dimension", self.dimensions[at].clone(), None),
                stats::Factor::Column(at) => {
                    let Used { measure, dimension, .. } = &self.used[at];
                    ("measure", measure.clone(), Some(dimension.clone()))
                }
                stats::Factor::Normalisation => ("normalisation", "normalisation".to_owned(), None),
                stats::Factor::Aggregation => ("aggregation", "aggregation".to_owned(), None),
            };
            let (first, total) = (driver.first, driver.total);
            Driver { kind: kind.to_owned(), id, dimension, first, total }
        });
        Ok(Drivers {
            rank: self.ranks[at],
            median: found.median,
            runs: found.evaluations.min(u32::MAX.into()) as u32,
            factors: factors.collect(),
        })
    }

    /// The state of each score: estimated where a figure behind it is.
    pub fn states(&self) -> Vec<State> {
        let state = |at: usize| {
            let estimated = |used: &Used| {
                used.figures.state[at] == State::Estimated && !used.figures.value[at].is_nan()
            };
            match (self.ranks[at], self.used.iter().any(estimated)) {
                (0, _) => State::Unavailable,
                (_, true) => State::Estimated,
                (_, false) => State::Published,
            }
        };
        (0..self.len()).map(state).collect()
    }

    /// All scores, then all shares of weight as little-endian doubles, then all ranks as little-endian integers of
    /// four bytes, then a byte a decile: `n · (8 + 8 + 4 + 1)` bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.len() * 21);
        for column in [&self.scores.score, &self.scores.weight_used] {
            bytes.extend(column.iter().flat_map(|number| number.to_le_bytes()));
        }
        bytes.extend(self.ranks.iter().flat_map(|rank| rank.to_le_bytes()));
        bytes.extend(&self.deciles);
        bytes
    }

    /// The places of measures whose reference values are all the same.
    pub(super) fn constant(&self) -> Vec<usize> {
        self.index.constant()
    }

    fn weighting(&self) -> &Weighting {
        self.index.weighting()
    }

    fn position(&self, position: u32) -> Result<usize, IndexError> {
        let areas = self.len();
        let known = (position as usize) < areas;
        known.then_some(position as usize).ok_or(IndexError::Position { position, areas })
    }

    fn failed(&self, error: stats::CompositeError) -> IndexError {
        let measures: Vec<String> = self.used.iter().map(|used| used.measure.clone()).collect();
        IndexError::from_composite(error, &self.dimensions, &measures)
    }
}

/// All medians, then 5 % and 95 % quantiles of the ranks, then shares of runs in the worst tenth, as little-endian
/// doubles, NaN where an area has no score.
pub fn certainty_to_bytes(certainty: &Certainty) -> Vec<u8> {
    let columns = [&certainty.median, &certainty.low, &certainty.high, &certainty.share_worst];
    columns.into_iter().flatten().flat_map(|number| number.to_le_bytes()).collect()
}

fn design<'a>(recipe: &Recipe, parts: &'a [Part<'_>], reference: Option<&'a [bool]>) -> Design<'a> {
    let dimensions = parts.iter().map(|part| Dimension {
        weight: part.weight,
        columns: part
            .columns
            .iter()
            .map(|entry| Column {
                values: &entry.figures.value,
                worse: match entry.worse {
                    Worse::Higher => stats::Worse::Higher,
                    Worse::Lower => stats::Worse::Lower,
                },
                target: entry.target,
                weight: entry.weight,
            })
            .collect(),
    });
    Design {
        dimensions: dimensions.collect(),
        normalisation: match recipe.normalisation {
            Normalisation::MinMax => stats::Normalisation::MinMax,
            Normalisation::ZScore => stats::Normalisation::ZScore,
            Normalisation::Rank => stats::Normalisation::Rank,
            Normalisation::Exponential => stats::Normalisation::Exponential,
            Normalisation::Target => stats::Normalisation::Target,
        },
        aggregation: match recipe.aggregation {
            Aggregation::Arithmetic => stats::Aggregation::Arithmetic,
            Aggregation::Geometric => stats::Aggregation::Geometric,
        },
        missing: match recipe.missing {
            Missing::Drop => stats::Missing::Drop,
            Missing::Renormalise => stats::Missing::Renormalise,
        },
        reference,
    }
}

/// Scores without their last bits: areas whose scores are the same but for the order of additions share a rank.
fn settled(scores: &[f64]) -> Vec<f64> {
    const STEPS: f64 = 1e12;
    let settle = |&score: &f64| {
        if score.abs() < 1e3 { (score * STEPS).round() / STEPS } else { score }
    };
    scores.iter().map(settle).collect()
}

/// The share of all weight that measures with any values have.
fn share_there(parts: &[Part<'_>]) -> Result<f64, IndexError> {
    let dimensions: Vec<f64> = parts.iter().map(|part| part.weight).collect();
    let columns: Vec<Vec<f64>> =
        parts.iter().map(|part| part.columns.iter().map(|entry| entry.weight).collect()).collect();
    let names: Vec<String> = parts.iter().map(|part| part.id.to_owned()).collect();
    let weighting = Weighting::new(&dimensions, &columns)
        .map_err(|error| IndexError::from_composite(error, &names, &[]))?;
    let entries = parts.iter().flat_map(|part| &part.columns);
    let there = weighting.overall().into_iter().zip(entries);
    Ok(there.filter(|(_, entry)| !entry.figures.is_empty()).map(|(weight, _)| weight).sum())
}

/// Which areas normalisation refers to; none for all.
fn reference(
    areas: &Areas,
    recipe: &Recipe,
    level: Level,
    selection: Option<&[u32]>,
    count: usize,
) -> Result<Option<Vec<bool>>, IndexError> {
    match recipe.reference.as_str() {
        WALES => Ok(None),
        SELECTION => selected(selection, count).map(Some),
        code => {
            // Checked with the catalogue.
            let Ok(area) = areas.find(code) else { return Err(IndexError::NoSelection) };
            let inside = areas.within(level, area);
            if inside.is_empty() {
                return Err(IndexError::ReferenceEmpty { reference: code.to_owned(), level });
            }
            selected(Some(&inside), count).map(Some)
        }
    }
}

fn selected(selection: Option<&[u32]>, count: usize) -> Result<Vec<bool>, IndexError> {
    let selection = selection.filter(|positions| !positions.is_empty());
    let mut chosen = vec![false; count];
    for &position in selection.ok_or(IndexError::NoSelection)? {
        let place = chosen.get_mut(position as usize);
        *place.ok_or(IndexError::Position { position, areas: count })? = true;
    }
    Ok(chosen)
}
