//! Classes by the distance from the mean.

use super::{Breaks, ClassifyError, check};
use crate::{describe, sorted::Sorted};

/// The multiples of the standard deviation at which `classes` classes meet: `classes − 1` of them.
///
/// They are whole numbers, symmetric about the mean. An even number of classes has a bound at the mean
/// (4: −1, 0, 1); an odd number has a middle class from one standard deviation below the mean to one
/// above (5: −2, −1, 1, 2).
pub fn multiples(classes: usize) -> Vec<f64> {
    let reach = (classes / 2) as i32;
    (-reach..=reach)
        .filter(|&multiple| if classes % 2 == 1 { multiple != 0 } else { multiple.abs() < reach })
        .map(f64::from)
        .collect()
}

/// Classes that meet at the mean plus [`multiples`] of the sample standard deviation (divisor n − 1).
///
/// Bounds that no value reaches are kept, so that a class means the same distance from the mean whatever the
/// values are; some classes are then empty. The maximum is added as the last bound where it is above
/// the others; where it is not, there is one class fewer. Values that are all the same make one class.
///
/// # Errors
/// [`ClassifyError::Classes`].
pub fn standard_deviation(values: &Sorted, classes: usize) -> Result<Breaks, ClassifyError> {
    check(classes)?;
    if values.is_constant() {
        return Ok(Breaks(vec![values.maximum()]));
    }
    let mean = describe::mean(values);
    let deviation = describe::standard_deviation(values);
    let mut bounds: Vec<f64> = multiples(classes)
        .into_iter()
        .map(|multiple| if multiple == 0.0 { mean } else { mean + multiple * deviation })
        .filter(|bound| bound.is_finite())
        .collect();
    bounds.dedup();
    if bounds.last().is_none_or(|&last| last < values.maximum()) {
        bounds.push(values.maximum());
    }
    Ok(Breaks(bounds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_and_symmetric() {
        assert_eq!(multiples(2), [0.0]);
        assert_eq!(multiples(3), [-1.0, 1.0]);
        assert_eq!(multiples(4), [-1.0, 0.0, 1.0]);
        assert_eq!(multiples(5), [-2.0, -1.0, 1.0, 2.0]);
        assert_eq!(multiples(6), [-2.0, -1.0, 0.0, 1.0, 2.0]);
        for classes in super::super::CLASSES {
            assert_eq!(multiples(classes).len(), classes - 1);
        }
    }

    #[test]
    fn keeps_empty_classes() {
        let values = Sorted::new(&[0.0, 0.0, 0.0, 0.0, 10.0]).unwrap();
        // Mean 2, sample standard deviation √20.
        let breaks = standard_deviation(&values, 4).unwrap();
        let deviation = 20.0_f64.sqrt();
        let expected = [2.0 - deviation, 2.0, 2.0 + deviation, 10.0];
        for (bound, expected) in breaks.upper().iter().zip(expected) {
            assert!((bound - expected).abs() < 1e-12);
        }
        assert_eq!(breaks.counts(&values), [0, 4, 0, 1]);
    }

    #[test]
    fn one_class_fewer_where_the_maximum_is_below_the_last_bound() {
        let values = Sorted::new(&[1.0, 2.0, 3.0]).unwrap();
        let breaks = standard_deviation(&values, 5).unwrap();
        assert_eq!(breaks.len(), 4);
        assert_eq!(breaks.counts(&values), [0, 1, 2, 0]);
    }
}
