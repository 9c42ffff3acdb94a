//! Classes of equal width.

use super::{Breaks, ClassifyError, check};
use crate::{describe::between, sorted::Sorted};

/// Classes of equal width between the minimum and the maximum: the i-th of k bounds is
/// min + i·(max − min)/k, the last one the maximum itself.
///
/// Always gives `classes` classes, of which some may be empty, but one where all values are the same, and
/// fewer where the values lie so close together that floating point has no bound between them.
///
/// # Errors
/// [`ClassifyError::Classes`].
pub fn equal_interval(values: &Sorted, classes: usize) -> Result<Breaks, ClassifyError> {
    check(classes)?;
    Ok(equal_parts(values, classes))
}

/// The same for any number of parts, at least 1.
pub(crate) fn equal_parts(values: &Sorted, parts: usize) -> Breaks {
    let (minimum, maximum) = (values.minimum(), values.maximum());
    let bounds =
        (1..parts).map(|part| between(minimum, maximum, part as f64 / parts as f64)).collect();
    Breaks::merged(bounds, maximum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_widths() {
        let values = Sorted::new(&[0.0, 1.0, 5.0, 10.0]).unwrap();
        let breaks = equal_interval(&values, 5).unwrap();
        assert_eq!(breaks.upper(), [2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(breaks.counts(&values), [2, 0, 1, 0, 1]);
    }
}
