//! A selection as a whole: how many areas and people, and the measure recomputed from counts.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    Engine,
    catalogue::{Measure, UnknownMeasure},
    geography::Level,
    tables::State,
};

/// What a selection adds up to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SelectionSummary {
    /// Number of areas.
    #[ts(type = "number")]
    pub areas: usize,
    /// Usual residents, Census 2021.
    pub residents: Option<f64>,
    /// Households, Census 2021.
    pub households: Option<f64>,
    /// The measure's value for the selection as a whole, in its unit.
    pub value: Option<f64>,
    /// Sum of numerators.
    pub numerator: Option<f64>,
    /// Sum of denominators.
    pub denominator: Option<f64>,
    /// State of the value.
    pub state: State,
    /// Id of the message that says why there is no value; empty where there is one.
    pub note: String,
}

/// Sums up a selection of areas of one level. Rates come from summed counts, never from averaged
/// percentages; ranks, scores and categories of several areas have no value of their own.
/// Positions that the level does not have are left out; each area counts once.
pub fn summary(
    engine: &Engine,
    level: Level,
    positions: &[u32],
    measure: &str,
) -> Result<SelectionSummary, UnknownMeasure> {
    let measure = engine.catalogue.measure(measure)?;
    let mut positions: Vec<u32> = positions
        .iter()
        .copied()
        .filter(|&position| (position as usize) < engine.areas.table(level).len())
        .collect();
    positions.sort_unstable();
    positions.dedup();
    let total = |measure: &Measure| {
        let combined = engine.tables.combined(measure, level, &positions);
        combined.value.is_finite().then_some(combined.value)
    };
    let combined = engine.tables.combined(measure, level, &positions);
    let known = |value: f64| value.is_finite().then_some(value);
    let note = match (positions.len(), combined.value.is_finite()) {
        (0, _) => "selection-empty",
        (_, true) => "",
        (1, false) => "selection-unavailable",
        (_, false) => "selection-not-additive",
    };
    Ok(SelectionSummary {
        areas: positions.len(),
        residents: total(engine.catalogue.measure("residents")?),
        households: total(engine.catalogue.measure("households")?),
        value: known(combined.value),
        numerator: known(combined.numerator),
        denominator: known(combined.denominator),
        state: combined.state,
        note: note.to_owned(),
    })
}
