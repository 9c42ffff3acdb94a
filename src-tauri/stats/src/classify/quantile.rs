//! Classes with about as many values in each.

use super::{Breaks, ClassifyError, check};
use crate::{describe, sorted::Sorted};

/// Quantile classes: the i-th of k bounds is the quantile at i/k, by linear interpolation (type 7 of Hyndman
/// and Fan 1996), see [`describe::quantile`].
///
/// Equal values are never split, so the classes hold equal numbers only where there are few ties. Where ties
/// make bounds coincide, these are merged and fewer than `classes` classes come back. With fewer values
/// than classes some classes are empty.
///
/// # Errors
/// [`ClassifyError::Classes`].
pub fn quantile(values: &Sorted, classes: usize) -> Result<Breaks, ClassifyError> {
    check(classes)?;
    let bounds = (1..classes).map(|part| describe::quantile(values, part, classes)).collect();
    Ok(Breaks::merged(bounds, values.maximum()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interpolates() {
        let values = Sorted::new(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap();
        let breaks = quantile(&values, 4).unwrap();
        assert_eq!(breaks.upper(), [2.25, 3.5, 4.75, 6.0]);
        assert_eq!(breaks.counts(&values), [2, 1, 1, 2]);
    }

    #[test]
    fn ties_merge_classes() {
        let values = Sorted::new(&[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0]).unwrap();
        let breaks = quantile(&values, 5).unwrap();
        assert_eq!(breaks.upper().len(), 3);
        assert_eq!(breaks.counts(&values), [6, 0, 2]);
    }

    #[test]
    fn fewer_values_than_classes() {
        let values = Sorted::new(&[0.0, 1.0]).unwrap();
        assert_eq!(quantile(&values, 4).unwrap().counts(&values), [1, 0, 0, 1]);
    }
}
