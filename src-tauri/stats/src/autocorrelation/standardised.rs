//! Values as distances from their mean, in population standard deviations.

use std::borrow::Cow;

use crate::{
    describe::{compensated_sum, mean_of},
    weights::Weights,
};

/// Standardised values: mean 0, population variance 1.
pub(super) struct Standardised {
    pub(super) z: Vec<f64>,
    /// The mean of what was given, in its standard deviations.
    pub(super) mean: f64,
    /// Their third and fourth moments, Σz³/n and Σz⁴/n.
    pub(super) cubes: f64,
    pub(super) fourths: f64,
}

impl Standardised {
    /// Of finite values that vary.
    pub(super) fn new(x: &[f64]) -> Self {
        let x = in_range(x);
        let n = x.len() as f64;
        let mean = mean_of(&x);
        let mut z: Vec<f64> = x.iter().map(|value| value - mean).collect();
        let deviation = (compensated_sum(z.iter().map(|d| d * d)) / n).sqrt();
        for value in &mut z {
            *value /= deviation;
        }
        let moment = |power| compensated_sum(z.iter().map(|z| f64::powi(*z, power))) / n;
        let (cubes, fourths) = (moment(3), moment(4));
        Self { z, mean: mean / deviation, cubes, fourths }
    }
}

/// The values, divided by the largest if otherwise powers of them would leave the range of numbers. Nothing here
/// depends on the unit.
pub(super) fn in_range(x: &[f64]) -> Cow<'_, [f64]> {
    let largest = x.iter().fold(0.0, |largest: f64, value| largest.max(value.abs()));
    if (1e-70..1e70).contains(&largest) {
        Cow::Borrowed(x)
    } else {
        // In two steps: the reciprocal of a very small number is too large a one.
        let root = largest.sqrt();
        Cow::Owned(x.iter().map(|value| value / root / root).collect())
    }
}

/// A row of weights: its sum W and the sum S of its squares.
#[derive(Clone, Copy)]
pub(super) struct RowSums {
    total: f64,
    squares: f64,
}

impl RowSums {
    pub(super) fn new(weights: &Weights, i: usize) -> Self {
        let values = weights.values(i);
        Self { total: values.iter().sum(), squares: values.iter().map(|w| w * w).sum() }
    }

    /// (sum − Wμ)/√(σ²(N·S − W²)/(N − 1)): the standardised weighted sum of values dealt without replacement from
    /// `population` = N with that mean and variance (divisor N). NaN where all deals give the same.
    pub(super) fn standardise(self, sum: f64, population: f64, mean: f64, variance: f64) -> f64 {
        let spread = population * self.squares - self.total * self.total;
        if spread <= 1e-12 * population * self.squares || variance <= 1e-12 {
            return f64::NAN;
        }
        let deviation = (variance * spread / (population - 1.0)).sqrt();
        (sum - self.total * mean) / deviation
    }

    /// The standardised lag of standardised values when area *i*, of value `own`, keeps it: the others have mean −zᵢ/N
    /// and variance n(N − zᵢ²)/N².
    pub(super) fn standardise_lag(self, lag: f64, n: usize, own: f64) -> f64 {
        let others = (n - 1) as f64;
        let variance = n as f64 * (others - own * own) / (others * others);
        self.standardise(lag, others, -own / others, variance)
    }
}
