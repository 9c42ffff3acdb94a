//! How well do classes fit the values?

use crate::{
    classify::Breaks,
    describe::{compensated_sum, mean_of, median_of},
    sorted::Sorted,
};

/// The sum of absolute deviations about class medians (ADCM): Σ |v − median of the class of v|.
///
/// In the unit of the values; 0 is a perfect fit. It compares classifications of the same values only.
pub fn adcm(values: &Sorted, breaks: &Breaks) -> f64 {
    breaks
        .groups(values)
        .filter(|group| !group.is_empty())
        .map(|group| {
            let median = median_of(group);
            compensated_sum(group.iter().map(|value| (value - median).abs()))
        })
        .sum()
}

/// Goodness of variance fit (Jenks 1977): 1 − SDCM/SDAM.
///
/// SDCM is the sum of squared deviations from the mean of each value's class, SDAM that from the mean of all
/// values. 1 is a perfect fit, 0 no better than one class. Where all values are the same there is no
/// variation to explain and the fit is 1.
pub fn gvf(values: &Sorted, breaks: &Breaks) -> f64 {
    if values.is_constant() {
        return 1.0;
    }
    // In units of half the range, so that squares neither overflow nor vanish.
    let unit = values.maximum() * 0.5 - values.minimum() * 0.5;
    let squares = |group: &[f64]| {
        let mean = mean_of(group);
        compensated_sum(group.iter().map(|value| ((value - mean) / unit).powi(2)))
    };
    let within: f64 = breaks.groups(values).filter(|group| !group.is_empty()).map(squares).sum();
    1.0 - within / squares(values.values())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        let values = Sorted::new(&[1.0, 2.0, 6.0, 10.0, 12.0]).unwrap();
        let breaks = Breaks::new(&[6.0, 12.0]).unwrap();
        // Medians 2 and 11: 1 + 0 + 4 + 1 + 1.
        assert!((adcm(&values, &breaks) - 7.0).abs() < 1e-12);
        // Means 3, 11 and 6.2: within 14 + 2, about the mean of all 92.8.
        assert!((gvf(&values, &breaks) - (1.0 - 16.0 / 92.8)).abs() < 1e-12);
        let one = Breaks::new(&[12.0]).unwrap();
        assert!(gvf(&values, &one).abs() < 1e-12);
    }

    #[test]
    fn constant_values_are_explained() {
        let values = Sorted::new(&[3.0, 3.0]).unwrap();
        let breaks = Breaks::new(&[3.0]).unwrap();
        assert!((gvf(&values, &breaks) - 1.0).abs() < 1e-15);
        assert!(adcm(&values, &breaks).abs() < 1e-15);
    }
}
