//! Bars of a histogram that begin and end at round numbers, so that a person can read them out.

use crate::sorted::Sorted;

/// How many bars suit `n` values: twice their cube root, rounded up (the Rice rule), at least 5 and at most 30.
pub fn rice(n: usize) -> usize {
    ((2.0 * (n as f64).cbrt()).ceil() as usize).clamp(5, 30)
}

/// The bounds of bars of equal width that hold all values, one more than bars, strictly rising.
///
/// The width is the least of 1, 2, 2.5 and 5 times a power of ten for which about `about` bars are enough, and every
/// bound is a multiple of it; there are at most `about` + 1 bars. A value belongs to the first bar whose upper bound is
/// not below it (see [`bar_of`]).
///
/// Whole numbers get bars of whole width. Where that is 1, each bar holds one number: the first begins one below the
/// least. Equal values get one bar.
pub fn round_bars(values: &Sorted, about: usize) -> Vec<f64> {
    let (minimum, maximum) = (values.minimum(), values.maximum());
    let whole = values.values().iter().all(|value| value.fract() == 0.0);
    let width = Width::for_span(maximum - minimum, about.max(1), whole);
    let single = whole && width == Width { factor: 1.0, power: 0 };
    let first = if single { minimum - 1.0 } else { width.count(minimum).floor() };
    let last = if single { maximum } else { width.count(maximum).ceil() };
    let bars = (last - first).max(1.0);
    let mut edges: Vec<f64> =
        (0..=bars as usize).map(|bar| width.times(first + bar as f64)).collect();
    // Where numbers are so large that the width is lost in them.
    edges.dedup();
    if let Some(end) = edges.last_mut()
        && *end < maximum
    {
        *end = maximum;
    }
    if edges.len() == 1 {
        edges.insert(0, edges[0].next_down());
    }
    edges
}

/// The bar of a value, from 0: the first whose upper bound is not below it, the last for what is above all.
pub fn bar_of(edges: &[f64], value: f64) -> usize {
    let bars = edges.len().saturating_sub(1);
    edges.iter().skip(1).position(|&upper| value <= upper).unwrap_or_else(|| bars.saturating_sub(1))
}

/// A round width: a factor of 1, 2, 2.5 or 5 and a power of ten.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Width {
    factor: f64,
    power: i32,
}

impl Width {
    fn for_span(span: f64, bars: usize, whole: bool) -> Self {
        let least = span / bars as f64;
        if !least.is_finite() || least <= 0.0 {
            return Self { factor: 1.0, power: 0 };
        }
        let power = least.log10().floor().clamp(-300.0, 300.0) as i32;
        let mut widths = (power..=power + 1)
            .flat_map(|power| [1.0, 2.0, 2.5, 5.0].map(|factor| Self { factor, power }));
        let fits = |width: &Self| {
            width.times(1.0) >= least
                && (!whole || (width.times(1.0) >= 1.0 && width.times(1.0).fract() == 0.0))
        };
        widths.find(fits).unwrap_or(Self { factor: 1.0, power: (power + 2).max(0) })
    }

    /// So many widths as a number; dividing by a power of ten keeps 0.3 from becoming 0.30000000000000004.
    fn times(self, count: f64) -> f64 {
        let steps = count * self.factor;
        if self.power < 0 {
            steps / 10_f64.powi(-self.power)
        } else {
            steps * 10_f64.powi(self.power)
        }
    }

    /// How many widths a number is.
    fn count(self, value: f64) -> f64 {
        if self.power < 0 {
            value * 10_f64.powi(-self.power) / self.factor
        } else {
            value / 10_f64.powi(self.power) / self.factor
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bars(values: &[f64], about: usize) -> Vec<f64> {
        round_bars(&Sorted::new(values).unwrap(), about)
    }

    #[test]
    fn bounds_are_round() {
        assert_eq!(
            bars(&[3.2, 11.0, 48.9], 10),
            [0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 45.0, 50.0]
        );
        assert_eq!(bars(&[0.0, 0.61], 7), [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
        assert_eq!(bars(&[-12.0, 7.5], 4), [-15.0, -10.0, -5.0, 0.0, 5.0, 10.0]);
    }

    #[test]
    fn whole_numbers_are_not_cut() {
        let deciles: Vec<f64> = (1..=10).map(f64::from).collect();
        let edges = bars(&deciles, 25);
        assert_eq!(edges, (0..=10).map(f64::from).collect::<Vec<_>>());
        for decile in deciles {
            assert_eq!(bar_of(&edges, decile), decile as usize - 1);
        }
        // 2.5 is no width of whole numbers, 25 is.
        assert_eq!(bars(&[0.0, 22.0], 10), [0.0, 5.0, 10.0, 15.0, 20.0, 25.0]);
        assert_eq!(bars(&[0.0, 240.0], 10)[..2], [0.0, 25.0]);
    }

    #[test]
    fn one_value_has_one_bar() {
        assert_eq!(bars(&[7.0, 7.0], 5), [6.0, 7.0]);
        assert_eq!(bars(&[7.5], 5), [7.0, 8.0]);
        assert_eq!(bar_of(&[7.0, 8.0], 7.0), 0);
        assert_eq!(bars(&[1e300], 5).len(), 2);
    }

    #[test]
    fn as_many_as_the_rice_rule_says() {
        assert_eq!([1, 22, 408, 762, 1917, 10_275].map(rice), [5, 6, 15, 19, 25, 30]);
    }

    proptest! {
        #[test]
        fn every_value_lies_in_its_bar(
            values in prop::collection::vec(-1e6..1e6_f64, 1..80), about in 1..40_usize, scale in -8..8_i32,
        ) {
            let values: Vec<f64> = values.iter().map(|value| value * 10_f64.powi(scale)).collect();
            let edges = bars(&values, about);
            prop_assert!(edges.windows(2).all(|pair| pair[0] < pair[1]), "{edges:?}");
            prop_assert!(edges.len() - 1 <= about + 1, "{} bars for {about}", edges.len() - 1);
            for value in values {
                let bar = bar_of(&edges, value);
                prop_assert!(value <= edges[bar + 1]);
                prop_assert!(value > edges[bar] || (bar == 0 && value >= edges[0]), "{value} {edges:?}");
            }
        }
    }
}
