//! Classes for values of which many are small and few are large.

use super::{Breaks, ClassifyError, check};
use crate::{describe::mean_of, sorted::Sorted};

/// Jiang's (2013) limit: a head is split further only while it is at most 40 % of what it came from.
pub const JIANG_LIMIT: f64 = 0.4;

/// No limit: a head is split until its values are all the same, as PySAL's mapclassify does.
pub const NO_LIMIT: f64 = 1.0;

/// Head/tail breaks (Jiang 2013): the values are split at their mean; what lies above, the head, is split
/// at its own mean, and so on. The means are the bounds, the maximum the last one.
///
/// Splitting goes on while the head is at most `limit` (0 to 1) of the values it was split from
/// ([`JIANG_LIMIT`] or [`NO_LIMIT`]), has more than one distinct value, and fewer than `classes` classes
/// are there: here `classes` is the most there can be.
///
/// # Errors
/// [`ClassifyError::Classes`].
pub fn head_tail(values: &Sorted, classes: usize, limit: f64) -> Result<Breaks, ClassifyError> {
    check(classes)?;
    let maximum = values.maximum();
    let mut bounds = Vec::new();
    let mut head = values.values();
    while bounds.len() + 1 < classes && head[0] < maximum {
        let mean = mean_of(head);
        let above = &head[head.partition_point(|&value| value <= mean)..];
        if above.is_empty() || above.len() == head.len() {
            // The mean of neighbouring numbers of floating point can be one of them.
            break;
        }
        bounds.push(mean);
        if above.len() as f64 > limit * head.len() as f64 {
            break;
        }
        head = above;
    }
    Ok(Breaks::merged(bounds, maximum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_heads() {
        let values = Sorted::new(&[1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 3.0, 10.0, 15.0]).unwrap();
        // Mean 4; head 10 and 15 with mean 12.5.
        let breaks = head_tail(&values, 12, NO_LIMIT).unwrap();
        assert_eq!(breaks.upper(), [4.0, 12.5, 15.0]);
        assert_eq!(breaks.counts(&values), [7, 1, 1]);
        assert_eq!(head_tail(&values, 2, NO_LIMIT).unwrap().upper(), [4.0, 15.0]);
    }

    #[test]
    fn a_head_that_is_no_minority_is_not_split() {
        let values = Sorted::new(&[1.0, 2.0, 3.0, 4.0]).unwrap();
        assert_eq!(head_tail(&values, 12, JIANG_LIMIT).unwrap().upper(), [2.5, 4.0]);
        assert_eq!(head_tail(&values, 12, NO_LIMIT).unwrap().upper(), [2.5, 3.5, 4.0]);
    }
}
