//! Mean, median, standard deviation, quantiles and a histogram of sorted values.

use crate::{classify, sorted::Sorted};

/// The arithmetic mean.
pub fn mean(values: &Sorted) -> f64 {
    mean_of(values.values())
}

/// Mean of a slice by a compensated sum, without overflow; NaN for none.
pub(crate) fn mean_of(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    let sum = compensated_sum(values.iter().copied());
    if sum.is_finite() { sum / n } else { compensated_sum(values.iter().map(|value| value / n)) }
}

/// The sum of all, see [`Running`].
pub(crate) fn compensated_sum(values: impl Iterator<Item = f64>) -> f64 {
    let mut sum = Running::default();
    values.for_each(|value| {
        sum.add(value);
    });
    sum.value()
}

/// Neumaier's (1974) running sum: the rounding errors are summed too.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Running {
    sum: f64,
    lost: f64,
}

impl Running {
    /// Adds a value and returns the sum so far.
    pub(crate) fn add(&mut self, value: f64) -> f64 {
        let next = self.sum + value;
        self.lost += if self.sum.abs() >= value.abs() {
            (self.sum - next) + value
        } else {
            (value - next) + self.sum
        };
        self.sum = next;
        self.value()
    }

    /// The sum so far.
    pub(crate) fn value(self) -> f64 {
        if self.lost.is_finite() { self.sum + self.lost } else { self.sum }
    }
}

/// The median: the middle value, or the mean of the middle two.
pub fn median(values: &Sorted) -> f64 {
    median_of(values.values())
}

/// Median of a sorted slice that is not empty.
pub(crate) fn median_of(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[half] } else { sorted[half - 1] * 0.5 + sorted[half] * 0.5 }
}

/// The sample standard deviation (divisor n − 1); 0 for one value.
pub fn standard_deviation(values: &Sorted) -> f64 {
    if values.is_constant() {
        return 0.0;
    }
    let mean = mean(values);
    // Deviations are taken in units of the larger one, so that squares neither overflow nor vanish.
    let unit = (values.maximum() - mean).max(mean - values.minimum());
    let squares =
        compensated_sum(values.values().iter().map(|value| ((value - mean) / unit).powi(2)));
    unit * (squares / (values.len() - 1) as f64).sqrt()
}

/// The quantile at `part`/`of` by linear interpolation, type 7 of Hyndman and Fan (1996).
///
/// With n sorted values x₁ ≤ … ≤ xₙ and h = (n − 1)·part/of, it is x₁₊⌊h⌋ + (h − ⌊h⌋)(x₂₊⌊h⌋ − x₁₊⌊h⌋).
/// The proportion is a fraction of whole numbers so that h is exact: a quantile that falls on a value is
/// that value. A `part` above `of` gives the maximum.
///
/// # Panics
/// If `of` is 0.
pub fn quantile(values: &Sorted, part: usize, of: usize) -> f64 {
    let sorted = values.values();
    let last = sorted.len() - 1;
    let steps = last as u128 * part as u128;
    let below = (steps / of as u128).min(last as u128) as usize;
    let rest = (steps % of as u128) as f64 / of as f64;
    if below == last { sorted[last] } else { between(sorted[below], sorted[below + 1], rest) }
}

/// The point that lies `part` (0 to 1) of the way from `a` to `b` ≥ `a`, never outside them.
pub(crate) fn between(a: f64, b: f64, part: f64) -> f64 {
    let width = b - a;
    let point = if !width.is_finite() {
        a * (1.0 - part) + b * part
    } else if part < 0.5 {
        // From the nearer end, so that both ends are met exactly.
        a + width * part
    } else {
        b - width * (1.0 - part)
    };
    point.clamp(a, b)
}

/// How many values lie in each of several intervals of equal width.
#[derive(Debug, Clone, PartialEq)]
pub struct Histogram {
    /// The bounds of the bars, one more than bars, strictly rising unless all values are the same.
    pub edges: Vec<f64>,
    /// Number of values in each bar, by the rule of classes: lower < v ≤ upper, the minimum in the first.
    pub counts: Vec<usize>,
}

/// A histogram of `bars` bars of equal width from the minimum to the maximum; of one bar where all values
/// are the same. A `bars` of 0 counts as 1. Where the values lie closer together than the bars could be
/// told apart in floating point, there are fewer bars.
pub fn histogram(values: &Sorted, bars: usize) -> Histogram {
    let breaks = classify::equal_parts(values, bars.max(1));
    let counts = breaks.counts(values);
    let mut edges = vec![values.minimum()];
    edges.extend_from_slice(breaks.upper());
    Histogram { edges, counts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(values: &[f64]) -> Sorted {
        Sorted::new(values).unwrap()
    }

    #[test]
    fn of_few_values() {
        let values = sorted(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]);
        assert!((mean(&values) - 5.0).abs() < 1e-15);
        assert!((median(&values) - 4.5).abs() < 1e-15);
        assert!((standard_deviation(&values) - (32.0_f64 / 7.0).sqrt()).abs() < 1e-15);
        assert!(standard_deviation(&sorted(&[3.0])).abs() < 1e-300);
    }

    #[test]
    fn far_from_zero_and_very_large() {
        let values = sorted(&[1e9 + 4.0, 1e9 + 7.0, 1e9 + 13.0, 1e9 + 16.0]);
        assert!((standard_deviation(&values).powi(2) - 30.0).abs() < 1e-9);
        let huge = sorted(&[-1.7e308, 1.7e308]);
        assert!(mean(&huge).abs() < 1e-300);
        assert!(
            (standard_deviation(&huge) / (1.7e308 * 2.0_f64.sqrt()) - 1.0).abs() < 1e-12 || {
                // The deviation itself is above the largest number.
                standard_deviation(&huge).is_infinite()
            }
        );
        assert!((mean(&sorted(&[1.7e308, 1.7e308])) / 1.7e308 - 1.0).abs() < 1e-15);
        assert!((median(&sorted(&[1.7e308, 1.7e308])) / 1.7e308 - 1.0).abs() < 1e-15);
    }

    #[test]
    fn quantiles_interpolate_and_meet_values() {
        let values = sorted(&[1.0, 2.0, 3.0, 4.0]);
        assert!((quantile(&values, 1, 4) - 1.75).abs() < 1e-15);
        assert!((quantile(&values, 1, 2) - 2.5).abs() < 1e-15);
        assert!((quantile(&values, 4, 4) - 4.0).abs() < 1e-15);
        assert!((quantile(&values, 9, 4) - 4.0).abs() < 1e-15);
        // (n − 1)/3 is whole, though 1/3 is not a number of floating point.
        assert_eq!(quantile(&values, 1, 3).to_bits(), 2.0_f64.to_bits());
        assert_eq!(quantile(&sorted(&[5.0]), 1, 2).to_bits(), 5.0_f64.to_bits());
    }

    #[test]
    fn histograms_count_every_value_once() {
        let bars = histogram(&sorted(&[0.0, 1.0, 2.0, 3.0, 10.0]), 5);
        assert_eq!(bars.edges, [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(bars.counts, [3, 1, 0, 0, 1]);
        let constant = histogram(&sorted(&[4.0, 4.0]), 10);
        assert_eq!((constant.edges, constant.counts), (vec![4.0, 4.0], vec![2]));
        assert_eq!(histogram(&sorted(&[1.0, 2.0]), 0).counts, [2]);
    }
}
