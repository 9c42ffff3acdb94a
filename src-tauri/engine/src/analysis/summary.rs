//! A selection as a whole: how many areas and people, and the measure recomputed from counts.

use serde::Serialize;
use ts_rs::TS;

use super::selection_table::{SelectionLine, line, residents};
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
    /// How many areas and people lack a figure, and what the others are together.
    pub line: SelectionLine,
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
    let positions = distinct(positions, engine.areas.table(level).len());
    let total = |measure: &Measure| {
        let combined = engine.tables.combined(measure, level, &positions);
        combined.value.is_finite().then_some(combined.value)
    };
    let combined = engine.tables.combined(measure, level, &positions);
    let known = |value: f64| value.is_finite().then_some(value);
    let note = match (positions.len(), combined.value.is_finite()) {
        (0, _) => "selection-empty",
        (_, true) => "",
        (_, false) if combined.state == State::Suppressed => "selection-suppressed",
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
        line: line(engine, level, &positions, measure, &residents(engine, level)?),
    })
}

/// Positions below `areas` in order, each once.
pub(super) fn distinct(positions: &[u32], areas: usize) -> Vec<u32> {
    let known = positions.iter().copied().filter(|&position| (position as usize) < areas);
    let mut positions: Vec<u32> = known.collect();
    positions.sort_unstable();
    positions.dedup();
    positions
}

#[cfg(test)]
mod tests {
    use super::summary;
    use crate::{Engine, geography::Level, tables::State, text::Messages};

    #[test]
    fn rates_come_from_counts_and_what_cannot_be_combined_says_why() {
        let engine = Engine::open().unwrap();
        let all: Vec<u32> = (0..22).collect();
        let of = |positions: &[u32], measure| {
            summary(&engine, Level::Authority, positions, measure).unwrap()
        };
        // Census 2021, RM121 and Ofcom, Connected Nations July 2025: Wales.
        let older = of(&all, "older_65");
        assert_eq!(older.numerator, Some(662_037.0));
        assert_eq!(older.note, "");
        let gigabit = of(&all, "gigabit");
        assert_eq!(
            (gigabit.numerator, gigabit.denominator),
            (Some(1_242_114.0), Some(1_569_380.0))
        );
        assert_eq!(gigabit.value, Some(100.0 * 1_242_114.0 / 1_569_380.0));
        // Each area counts once, and positions that do not exist not at all.
        assert_eq!(of(&[3, 3, 99], "older_65"), of(&[3], "older_65"));
        for (positions, measure) in [(&[][..], "older_65"), (&[1], "wimd"), (&[0, 1], "mobile_4g")]
        {
            let found = of(positions, measure);
            assert_eq!(found.value, None, "{measure}");
            assert_ne!(found.state, State::Published, "{measure}");
            assert!(Messages::embedded().has(&found.note), "{}", found.note);
            assert_eq!(found.line.whole.value, None);
        }
    }
}
