//! The figure of several areas as a whole: from summed counts, never from averaged percentages.

use std::borrow::Cow;

use super::{State, Tables, Values, percent};
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
        if level.is_own() {
            let parts = self.parts_of(measure, level, positions);
            return match parts {
                Some((base, parts)) => self.combined(measure, base, &parts),
                None => Combined::none(State::Unavailable),
            };
        }
        self.combining(measure, level).of(positions)
    }

    /// Whether figures of several areas of a level can make one: they are counts, rates with their counts, or have a
    /// weight. Ranks, scores, categories and medians do not.
    pub fn adds_up(&self, measure: &Measure, level: Level) -> bool {
        if let Some(change) = &measure.change {
            return self.adds_up(&change.from, level) && self.adds_up(&change.to, level);
        }
        let level =
            if level.is_own() { self.base(measure, level).map(|base| base.1) } else { Some(level) };
        level.is_some_and(|level| !self.combining(measure, level).weights.is_empty())
    }

    /// What it takes to combine a measure's values at a level that ships.
    pub(super) fn combining<'a>(&'a self, measure: &'a Measure, level: Level) -> Combining<'a> {
        let values = self.values(measure, level);
        let weights = match &measure.definition {
            Definition::Count { .. } => Cow::Owned(values.value.clone()),
            Definition::Ratio { .. } => Cow::Owned(values.denominator.clone()),
            Definition::Value { base, weight, .. } => {
                let column = base.as_ref().or(weight.as_ref());
                column.map(|column| self.weights(measure, level, column)).unwrap_or_default()
            }
        };
        let residents = self.column(level, "residents");
        Combining { definition: &measure.definition, values, weights, residents }
    }
}

/// The values of a measure at a level, and by what they are weighted.
pub(super) struct Combining<'a> {
    definition: &'a Definition,
    values: Values,
    weights: Cow<'a, [f64]>,
    residents: &'a [f64],
}

impl Combining<'_> {
    /// The figure of the areas at `positions` as a whole.
    pub(super) fn of(&self, positions: &[u32]) -> Combined {
        let Self { definition, values, weights, residents } = self;
        if let [position] = positions {
            let row = *position as usize;
            return Combined {
                value: values.value[row],
                numerator: values.numerator[row],
                denominator: values.denominator[row],
                state: values.state[row],
            };
        }
        if weights.is_empty() {
            return Combined::none(State::Unavailable);
        }
        let (mut part, mut whole, mut areas) = (0.0, 0.0, 0_u32);
        let mut estimated = matches!(definition, Definition::Value { .. });
        for row in positions.iter().map(|&position| position as usize) {
            match values.state[row] {
                State::Suppressed => return Combined::none(State::Suppressed),
                State::Unavailable if residents.get(row).is_some_and(|count| count.is_nan()) => {}
                State::Unavailable => return Combined::none(State::Unavailable),
                state => {
                    estimated |= state == State::Estimated;
                    areas += 1;
                    whole += weights[row];
                    part += match definition {
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
        match definition {
            Definition::Count { .. } => {
                Combined { value: part, numerator: part, denominator: f64::NAN, state }
            }
            Definition::Ratio { .. } | Definition::Value { base: Some(_), .. } => {
                let value = percent(part, whole);
                let state = if value.is_nan() { State::Unavailable } else { state };
                Combined { value, numerator: part, denominator: whole, state }
            }
            Definition::Value { .. } => {
                let value = percent(part, whole);
                let state = if value.is_nan() { State::Unavailable } else { state };
                Combined { value, ..Combined::none(state) }
            }
        }
    }
}
