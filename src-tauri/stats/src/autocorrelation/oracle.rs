//! Moments by going through every arrangement of a small layer.

use super::Global;
use crate::weights::Weights;

const VALUES: [f64; 6] = [0.5, 3.0, 1.0, 7.5, 2.0, 4.25];

/// Unequal weights that are not symmetric.
fn weights() -> Weights {
    let rows = [
        vec![(1, 0.3), (2, 1.0), (5, 0.2)],
        vec![(0, 2.0)],
        vec![(0, 0.5), (1, 0.25), (3, 1.5), (4, 0.1)],
        vec![(4, 1.0), (5, 1.0)],
        vec![(3, 0.7), (0, 0.9)],
        vec![(2, 0.6), (3, 1.1), (4, 0.2)],
    ];
    Weights::from_weighted(&rows).unwrap()
}

/// All orders of the values in those places, the others staying (Heap's algorithm).
fn arrangements(places: &[usize]) -> Vec<[f64; 6]> {
    fn permute(left: usize, places: &[usize], values: &mut [f64; 6], found: &mut Vec<[f64; 6]>) {
        if left <= 1 {
            found.push(*values);
            return;
        }
        for at in 0..left {
            permute(left - 1, places, values, found);
            let other = if left.is_multiple_of(2) { at } else { 0 };
            values.swap(places[other], places[left - 1]);
        }
    }
    let mut found = Vec::new();
    let mut values = VALUES;
    permute(places.len(), places, &mut values, &mut found);
    found
}

fn mean_and_variance(values: &[f64]) -> (f64, f64) {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let squares = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
    (mean, squares / values.len() as f64)
}

/// The stated moments of a global statistic are those of its 720 values.
pub(super) fn global(statistic: impl Fn(&[f64], &Weights) -> Global) {
    let weights = weights();
    let stated = statistic(&VALUES, &weights);
    let all = arrangements(&[0, 1, 2, 3, 4, 5]);
    assert_eq!(all.len(), 720);
    let values: Vec<f64> = all.iter().map(|x| statistic(x, &weights).statistic).collect();
    let (mean, variance) = mean_and_variance(&values);
    assert!((stated.expected - mean).abs() < 1e-12, "{} {mean}", stated.expected);
    assert!((stated.variance / variance - 1.0).abs() < 1e-11, "{} {variance}", stated.variance);
    assert!((stated.z - (stated.statistic - mean) / variance.sqrt()).abs() < 1e-10);
}

/// The stated z of a local statistic is by the moments of its 120 values when the area keeps its own.
pub(super) fn local(statistic: impl Fn(&[f64], &Weights) -> (Vec<f64>, Vec<f64>)) {
    let weights = weights();
    let (values, z) = statistic(&VALUES, &weights);
    let mut compared = 0;
    for i in (0..6).filter(|&i| !z[i].is_nan()) {
        let others: Vec<usize> = (0..6).filter(|&j| j != i).collect();
        let all = arrangements(&others);
        assert_eq!(all.len(), 120);
        let dealt: Vec<f64> = all.iter().map(|x| statistic(x, &weights).0[i]).collect();
        let (mean, variance) = mean_and_variance(&dealt);
        let expected = (values[i] - mean) / variance.sqrt();
        assert!((z[i] - expected).abs() < 1e-10, "area {i}: {} {expected}", z[i]);
        compared += 1;
    }
    assert!(compared > 1);
}
