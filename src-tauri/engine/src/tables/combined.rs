//! The figure of several areas as a whole: from summed counts, never from averaged percentages.

use std::borrow::Cow;

use super::{State, Tables, percent};
use crate::{
    catalogue::{Definition, Measure},
    geography::Level,
};

/// A measure's figure for a selection of areas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Combined {
    /// The value in the measure's unit; NaN where there is none.
    pub value: f64,
    /// The count that the value stands for; NaN where there is none.
    pub numerator: f64,
    /// The count that it is a share of; NaN where there is none.
    pub denominator: f64,
    /// The state.
    pub state: State,
}

impl Combined {
    fn none(state: State) -> Self {
        Self { value: f64::NAN, numerator: f64::NAN, denominator: f64::NAN, state }
    }
}

impl Tables {
    /// The figure of the areas at `positions` as a whole (each position once).
    ///
    /// Counts are summed and rates recomputed from the sums. A percentage that is published without
    /// its counts is weighted by its universe where the pack has that as a count, and is then an
    /// estimate. Ranks, deciles, scores and categories of several areas have no figure. A single area
    /// keeps its own. Areas without anybody (wards without an LSOA) add nothing; where another area of
    /// the selection has no value, the whole has none.
    pub fn combined(&self, measure: &Measure, level: Level, positions: &[u32]) -> Combined {
        if let Some(change) = &measure.change {
            let of = |measure: &Measure| self.combined(measure, level, positions);
            let (from, to) = (of(&change.from), of(&change.to));
            let state = from.state.worse(to.state);
            return Combined { value: to.value - from.value, ..Combined::none(state) };
        }
        let values = self.values(measure, level);
        if let [position] = positions {
            let row = *position as usize;
            return Combined {
                value: values.value[row],
                numerator: values.numerator[row],
                denominator: values.denominator[row],
                state: values.state[row],
            };
        }
        let weights = match &measure.definition {
            Definition::Count { .. } => Cow::Borrowed(values.value.as_slice()),
            Definition::Ratio { .. } => Cow::Borrowed(values.denominator.as_slice()),
            Definition::Value { base, weight, .. } => {
                let column = base.as_ref().or(weight.as_ref());
                column.map(|column| self.weights(measure, level, column)).unwrap_or_default()
            }
        };
        if weights.is_empty() {
            return Combined::none(State::Unavailable);
        }
        let residents = self.column(level, "residents");
        let (mut part, mut whole, mut areas) = (0.0, 0.0, 0_u32);
        let mut estimated = matches!(measure.definition, Definition::Value { .. });
        for row in positions.iter().map(|&position| position as usize) {
            match values.state[row] {
                State::Suppressed => return Combined::none(State::Suppressed),
                State::Unavailable if residents.get(row).is_some_and(|count| count.is_nan()) => {}
                State::Unavailable => return Combined::none(State::Unavailable),
                state => {
                    estimated |= state == State::Estimated;
                    areas += 1;
                    whole += weights[row];
                    part += match measure.definition {
                        Definition::Value { .. } => values.value[row] * weights[row] / 100.0,
                        _ => values.numerator[row],
                    };
                }
            }
        }
        if areas == 0 {
            return Combined::none(State::Unavailable);
        }
        let state = if estimated { State::Estimated } else { State::Published };
        match &measure.definition {
            Definition::Count { .. } => {
                Combined { value: part, numerator: part, denominator: f64::NAN, state }
            }
            Definition::Ratio { .. } | Definition::Value { base: Some(_), .. } => {
                let value = percent(part, whole);
                let state = if value.is_nan() { State::Unavailable } else { state };
                Combined { value, numerator: part, denominator: whole, state }
            }
            Definition::Value { .. } => {
                Combined { value: percent(part, whole), ..Combined::none(state) }
            }
        }
    }
}
