//! Every measure of a selection as a whole, and what is missing from it.

use serde::Serialize;
use ts_rs::TS;

use super::summary::distinct;
use crate::{
    Engine,
    catalogue::{Measure, UnknownMeasure},
    geography::Level,
    tables::{Combined, State},
};

/// What a selection adds up to, measure by measure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SelectionTable {
    /// Number of areas.
    #[ts(type = "number")]
    pub areas: usize,
    /// One line a measure that exists at the level, in the order of the catalogue.
    pub lines: Vec<SelectionLine>,
}

/// One measure of a selection as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SelectionLine {
    /// The measure's id.
    pub measure: String,
    /// The figure of all areas together, in the measure's unit.
    pub whole: WholeFigure,
    /// Whether figures of several areas can make one at all: ranks, scores, categories and medians cannot.
    pub adds_up: bool,
    /// How many areas have a figure.
    #[ts(type = "number")]
    pub known: usize,
    /// How many of them have an estimate.
    #[ts(type = "number")]
    pub estimated: usize,
    /// How many areas have a figure that the publisher withholds.
    #[ts(type = "number")]
    pub suppressed: usize,
    /// How many areas have none for another reason; areas without anybody are not among them.
    #[ts(type = "number")]
    pub unavailable: usize,
    /// Usual residents of the areas without a figure; none where all have one, or where they are not known.
    pub residents_without: Option<f64>,
    /// The figure of the areas that have one, where others lack it and so the whole has none.
    pub part: Option<WholeFigure>,
}

/// The figure of several areas as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WholeFigure {
    /// The value in the measure's unit.
    pub value: Option<f64>,
    /// Sum of numerators.
    pub numerator: Option<f64>,
    /// Sum of denominators.
    pub denominator: Option<f64>,
    /// State of the value.
    pub state: State,
}

impl From<Combined> for WholeFigure {
    fn from(combined: Combined) -> Self {
        let known = |value: f64| value.is_finite().then_some(value);
        Self {
            value: known(combined.value),
            numerator: known(combined.numerator),
            denominator: known(combined.denominator),
            state: combined.state,
        }
    }
}

/// Sums up all measures that a level has for a selection of its areas, each by the rules of
/// [`Tables::combined`](crate::tables::Tables::combined): counts are summed, rates come from the sums, and the whole has
/// no figure where an area lacks one. Positions that the level does not have are left out; each area counts once.
pub fn selection_table(
    engine: &Engine,
    level: Level,
    positions: &[u32],
) -> Result<SelectionTable, UnknownMeasure> {
    let positions = distinct(positions, engine.areas.table(level).len());
    let residents = residents(engine, level)?;
    let lines = engine
        .catalogue
        .measures()
        .iter()
        .filter(|measure| measure.levels.contains(&level))
        .map(|measure| line(engine, level, &positions, measure, &residents))
        .collect();
    Ok(SelectionTable { areas: positions.len(), lines })
}

/// Usual residents of each area of a level, NaN where nobody lives or nothing is known.
pub(super) fn residents(engine: &Engine, level: Level) -> Result<Vec<f64>, UnknownMeasure> {
    Ok(engine.tables.values(engine.catalogue.measure("residents")?, level).value)
}

/// One measure of a selection; positions in order, each once and known to the level.
pub(super) fn line(
    engine: &Engine,
    level: Level,
    positions: &[u32],
    measure: &Measure,
    residents: &[f64],
) -> SelectionLine {
    let values = engine.tables.values(measure, level);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    let (mut estimated, mut suppressed) = (0, 0);
    for &position in positions {
        let row = position as usize;
        match values.state[row] {
            State::Published | State::Estimated => {
                with.push(position);
                estimated += usize::from(values.state[row] == State::Estimated);
            }
            State::Suppressed => {
                without.push(row);
                suppressed += 1;
            }
            // A ward without an LSOA has nobody to have a figure of.
            State::Unavailable if residents[row].is_nan() => {}
            State::Unavailable => without.push(row),
        }
    }
    let whole = WholeFigure::from(engine.tables.combined(measure, level, positions));
    let adds_up = engine.tables.adds_up(measure, level);
    let part = (whole.value.is_none() && adds_up && !with.is_empty() && !without.is_empty())
        .then(|| WholeFigure::from(engine.tables.combined(measure, level, &with)));
    let people: f64 = without.iter().map(|&row| residents[row]).sum();
    SelectionLine {
        measure: measure.id.clone(),
        whole,
        adds_up,
        known: with.len(),
        estimated,
        suppressed,
        unavailable: without.len() - suppressed,
        residents_without: (!without.is_empty() && people.is_finite()).then_some(people),
        part,
    }
}
