//! Figures of small areas added up into larger ones.

use super::draft::DraftColumn;
use crate::{
    catalogue::State,
    geography::{AreaRef, Areas, Level},
};

/// What an area without a figure means for the larger area that it is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    /// The larger area has no figure either.
    Spread,
    /// It adds nothing, e.g. an output area without premises, which Ofcom leaves out.
    Nothing,
}

/// The sums of a column of counts at every larger level that its areas lead to, largest first; the column itself is not
/// among them. Output areas and LSOAs nest exactly in MSOAs, authorities and Wales, where sums keep the state of what is
/// added; into wards they go by the published best fit of LSOAs, so sums are estimates there. Where a figure is
/// suppressed the sum is suppressed as well, so that it does not give the figure away by subtraction.
pub fn roll_up(areas: &Areas, column: &DraftColumn, gaps: Gaps) -> Vec<DraftColumn> {
    let larger = Level::ALL.into_iter().filter(|&level| level < column.level);
    larger.filter_map(|level| sums(areas, column, level, gaps)).collect()
}

fn sums(areas: &Areas, column: &DraftColumn, level: Level, gaps: Gaps) -> Option<DraftColumn> {
    let size = areas.table(level).len();
    let mut values = vec![f64::NAN; size];
    let mut states = vec![State::Unavailable; size];
    let mut reached = false;
    for (position, &value) in column.values.iter().enumerate() {
        let area = AreaRef { level: column.level, position: position as u32 };
        let Some(whole) = areas.ancestor(area, level) else { continue };
        reached = true;
        let whole = whole.position as usize;
        let state = match &column.states {
            Some(states) => states[position],
            None if value.is_finite() => State::Published,
            None => State::Unavailable,
        };
        match (state, states[whole]) {
            // What spoils a sum spoils it for good.
            (_, State::Suppressed) => {}
            (State::Suppressed, _) => states[whole] = State::Suppressed,
            (State::Unavailable, _) => {
                if gaps == Gaps::Spread {
                    values[whole] = f64::INFINITY;
                }
            }
            (State::Estimated, _) | (State::Published, State::Estimated) => {
                states[whole] = State::Estimated;
                values[whole] = add(values[whole], value);
            }
            (State::Published, _) => {
                states[whole] = State::Published;
                values[whole] = add(values[whole], value);
            }
        }
    }
    if !reached {
        return None;
    }
    for (value, state) in values.iter_mut().zip(&mut states) {
        if *state == State::Suppressed || !value.is_finite() {
            *value = f64::NAN;
            if *state != State::Suppressed {
                *state = State::Unavailable;
            }
        } else if level == Level::Ward {
            *state = State::Estimated;
        }
    }
    let plain = states.iter().all(|state| matches!(state, State::Published | State::Unavailable));
    let states = (!plain).then_some(states);
    Some(DraftColumn { level, name: column.name.clone(), values, states })
}

/// Infinity marks a sum that lacks a part.
fn add(sum: f64, value: f64) -> f64 {
    if sum.is_nan() { value } else { sum + value }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(areas: &Areas) -> DraftColumn {
        let values = vec![1.0; areas.table(Level::Oa).len()];
        DraftColumn { level: Level::Oa, name: "n".into(), values, states: None }
    }

    #[test]
    fn output_areas_add_up_at_every_level() {
        let areas = Areas::open().unwrap();
        let sums = roll_up(&areas, &column(&areas), Gaps::Spread);
        let levels: Vec<Level> = sums.iter().map(|sum| sum.level).collect();
        assert_eq!(levels, Level::ALL[..5]);
        for sum in &sums {
            let total: f64 = sum.values.iter().filter(|value| value.is_finite()).sum();
            assert!((total - 10_275.0).abs() < 1e-9, "{:?}", sum.level);
            assert_eq!(sum.states.is_some(), sum.level == Level::Ward);
        }
    }

    #[test]
    fn gaps_and_suppressed_figures_spread_upwards() {
        let areas = Areas::open().unwrap();
        let mut gap = column(&areas);
        gap.values[0] = f64::NAN;
        let of = |sums: &[DraftColumn], level: Level| {
            let sum = sums.iter().find(|sum| sum.level == level).unwrap();
            (sum.values[0], sum.states.as_ref().map(|states| states[0]))
        };
        assert!(of(&roll_up(&areas, &gap, Gaps::Spread), Level::Country).0.is_nan());
        assert!(
            (of(&roll_up(&areas, &gap, Gaps::Nothing), Level::Country).0 - 10_274.0).abs() < 1e-9
        );
        let mut states = vec![State::Published; gap.values.len()];
        states[0] = State::Suppressed;
        gap.states = Some(states);
        let (value, state) = of(&roll_up(&areas, &gap, Gaps::Nothing), Level::Country);
        assert!(value.is_nan() && state == Some(State::Suppressed));
    }
}
