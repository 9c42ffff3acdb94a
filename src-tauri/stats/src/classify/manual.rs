//! Classes as the caller says.

use super::{Breaks, CLASSES, ClassifyError};
use crate::sorted::Sorted;

/// Classes with given upper bounds. Where the last bound is below the maximum, the maximum is added, so that
/// every value has a class. Bounds above the maximum stay, and their classes are empty.
///
/// One bound is enough: it makes two classes, or one where no value lies above it.
///
/// # Errors
/// [`ClassifyError::BreakCount`] where no bounds are given or more than 12 classes result,
/// [`ClassifyError::BreakNotFinite`], [`ClassifyError::BreakOrder`].
pub fn manual(values: &Sorted, bounds: &[f64]) -> Result<Breaks, ClassifyError> {
    let Breaks(mut upper) = Breaks::new(bounds)?;
    if upper.last().is_some_and(|&last| last < values.maximum()) {
        upper.push(values.maximum());
    }
    if upper.len() > *CLASSES.end() {
        return Err(ClassifyError::BreakCount { found: bounds.len() });
    }
    Ok(Breaks(upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_maximum_and_keeps_empty_classes() {
        let values = Sorted::new(&[1.0, 25.0, 31.0]).unwrap();
        assert_eq!(manual(&values, &[10.0, 30.0]).unwrap().upper(), [10.0, 30.0, 31.0]);
        let breaks = manual(&values, &[0.0, 30.0, 100.0]).unwrap();
        assert_eq!(breaks.counts(&values), [0, 2, 1]);
        assert_eq!(manual(&values, &[40.0]).unwrap().len(), 1);
    }

    #[test]
    fn refuses_what_is_not_a_list_of_bounds() {
        let values = Sorted::new(&[1.0, 99.0]).unwrap();
        let twelve: Vec<f64> = (0..12).map(f64::from).collect();
        assert_eq!(manual(&values, &[]), Err(ClassifyError::BreakCount { found: 0 }));
        assert_eq!(manual(&values, &twelve), Err(ClassifyError::BreakCount { found: 12 }));
        assert!(manual(&values, &twelve[..11]).is_ok());
        assert!(matches!(
            manual(&values, &[2.0, 1.0]),
            Err(ClassifyError::BreakOrder { position: 1, .. })
        ));
        assert!(matches!(
            manual(&values, &[f64::INFINITY]),
            Err(ClassifyError::BreakNotFinite { position: 0, .. })
        ));
    }
}
