//! Numbers that are fit to be classified: at least one, all finite, in rising order.

use crate::classify::ClassifyError;

/// Finite values in rising order, at least one.
///
/// Negative zero is taken for zero, so that equal values are equal bit for bit.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted(Vec<f64>);

impl Sorted {
    /// Sorts a copy of the values.
    ///
    /// # Errors
    /// [`ClassifyError::Empty`] without values, [`ClassifyError::NotFinite`] at the first NaN or infinity
    /// in the order given: missing values are the caller's to leave out and to count.
    pub fn new(values: &[f64]) -> Result<Self, ClassifyError> {
        if values.is_empty() {
            return Err(ClassifyError::Empty);
        }
        if let Some(position) = values.iter().position(|value| !value.is_finite()) {
            return Err(ClassifyError::NotFinite { position, value: values[position] });
        }
        // Adding zero turns −0 into +0 and leaves everything else as it is.
        let mut sorted: Vec<f64> = values.iter().map(|value| value + 0.0).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        Ok(Self(sorted))
    }

    /// The values.
    pub fn values(&self) -> &[f64] {
        &self.0
    }

    /// How many values, at least 1.
    #[allow(clippy::len_without_is_empty, reason = "never empty")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The least value.
    pub fn minimum(&self) -> f64 {
        self.0[0]
    }

    /// The greatest value.
    pub fn maximum(&self) -> f64 {
        self.0[self.0.len() - 1]
    }

    /// Whether all values are the same (one value is).
    pub fn is_constant(&self) -> bool {
        self.minimum() >= self.maximum()
    }

    /// The distinct values in rising order and how often each occurs.
    pub fn distinct(&self) -> (Vec<f64>, Vec<u32>) {
        let mut values: Vec<f64> = Vec::with_capacity(self.len());
        let mut counts: Vec<u32> = Vec::with_capacity(self.len());
        for &value in &self.0 {
            if values.last() == Some(&value) {
                if let Some(count) = counts.last_mut() {
                    *count += 1;
                }
            } else {
                values.push(value);
                counts.push(1);
            }
        }
        (values, counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_counts() {
        let sorted = Sorted::new(&[2.0, -0.0, 0.0, 1.0, 2.0]).unwrap();
        assert_eq!(sorted.values(), [0.0, 0.0, 1.0, 2.0, 2.0]);
        assert_eq!(sorted.distinct(), (vec![0.0, 1.0, 2.0], vec![2, 1, 2]));
        assert!(!sorted.is_constant());
    }

    #[test]
    fn refuses_what_cannot_be_classified() {
        assert_eq!(Sorted::new(&[]), Err(ClassifyError::Empty));
        let error = Sorted::new(&[1.0, f64::INFINITY]).unwrap_err();
        assert_eq!(error, ClassifyError::NotFinite { position: 1, value: f64::INFINITY });
        let error = Sorted::new(&[f64::NAN]).unwrap_err();
        assert!(matches!(error, ClassifyError::NotFinite { position: 0, .. }));
    }
}
