//! Means of larger areas, weighted by counts. They are estimates.

use crate::{
    catalogue::State,
    geography::Areas,
    sources::import::{
        draft::DraftColumn,
        roll_up::{Gaps, roll_up},
    },
};

/// The means of a column at every larger level that its areas lead to, weighted by a column of counts. An area of weight
/// 0 adds nothing; where one that has weight lacks a figure, or a weight is missing, the larger area has none.
pub(super) fn mean_of_larger_areas(
    areas: &Areas,
    column: &DraftColumn,
    weight: &DraftColumn,
) -> Vec<DraftColumn> {
    let mut products = column.clone();
    for (at, product) in products.values.iter_mut().enumerate() {
        let weight_here = weight.values[at];
        *product = if weight_here == 0.0 { 0.0 } else { *product * weight_here };
        if let Some(states) = &mut products.states
            && weight_here == 0.0
        {
            states[at] = State::Published;
        }
    }
    let sums = roll_up(areas, &products, Gaps::Spread);
    let weights = roll_up(areas, weight, Gaps::Spread);
    let means = sums.into_iter().zip(weights).map(|(sum, weight)| {
        let state_of = |column: &DraftColumn, at: usize| {
            column.states.as_ref().map_or(State::Published, |states| states[at])
        };
        let mut states = Vec::with_capacity(sum.values.len());
        let mut values = Vec::with_capacity(sum.values.len());
        for at in 0..sum.values.len() {
            let mean = sum.values[at] / weight.values[at];
            let state = match state_of(&sum, at).worse(state_of(&weight, at)) {
                State::Suppressed => State::Suppressed,
                _ if mean.is_finite() => State::Estimated,
                _ => State::Unavailable,
            };
            states.push(state);
            values.push(if state == State::Estimated { mean } else { f64::NAN });
        }
        DraftColumn { level: sum.level, name: sum.name, values, states: Some(states) }
    });
    means.collect()
}

#[cfg(test)]
mod tests {
    use super::{DraftColumn, mean_of_larger_areas};
    use crate::{
        catalogue::State,
        geography::{Areas, Level},
    };

    #[test]
    fn weighted_by_lines_and_estimated() {
        let areas = Areas::open().unwrap();
        let size = areas.table(Level::Authority).len();
        let column = |name: &str, first: f64, second: f64, rest: f64| {
            let mut values = vec![rest; size];
            (values[0], values[1]) = (first, second);
            DraftColumn { level: Level::Authority, name: name.into(), values, states: None }
        };
        let average = column("download_average", 10.0, 40.0, f64::NAN);
        let lines = column("lines", 1.0, 2.0, 0.0);
        let means = mean_of_larger_areas(&areas, &average, &lines);
        assert_eq!(means.len(), 1);
        assert!((means[0].values[0] - 30.0).abs() < 1e-9, "no weight, no say");
        assert_eq!(means[0].states.as_deref(), Some(&[State::Estimated][..]));
        let more = column("lines", 1.0, 2.0, 5.0);
        let means = mean_of_larger_areas(&areas, &average, &more);
        assert!(means[0].values[0].is_nan(), "lines without an average");
        assert_eq!(means[0].states.as_deref(), Some(&[State::Unavailable][..]));
    }
}
