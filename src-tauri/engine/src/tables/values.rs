//! Values of a measure for the areas of a level, with what they stand for and how far to trust them.

use crate::catalogue::State;

/// Values of one measure, one entry an area in the order of the level. NaN where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    /// The value in the measure's unit; percentages from 0 to 100, at full precision.
    pub value: Vec<f64>,
    /// The count that the value stands for, where there is one.
    pub numerator: Vec<f64>,
    /// The count that it is a share of, where there is one.
    pub denominator: Vec<f64>,
    /// The state of each value.
    pub state: Vec<State>,
}

impl Values {
    /// No value for any of `areas` areas.
    pub fn unavailable(areas: usize) -> Self {
        Self {
            value: vec![f64::NAN; areas],
            numerator: vec![f64::NAN; areas],
            denominator: vec![f64::NAN; areas],
            state: vec![State::Unavailable; areas],
        }
    }

    /// The change from `earlier` to these values, without counts.
    #[must_use]
    pub(super) fn minus(mut self, earlier: &Self) -> Self {
        for row in 0..self.len() {
            self.value[row] -= earlier.value[row];
            self.state[row] = self.state[row].worse(earlier.state[row]);
            self.numerator[row] = f64::NAN;
            self.denominator[row] = f64::NAN;
        }
        self
    }

    /// Takes away every figure that is suppressed, and the counts from which it could be worked out.
    pub(super) fn hide_suppressed(&mut self) {
        for (row, _) in
            self.state.iter().enumerate().filter(|(_, state)| **state == State::Suppressed)
        {
            self.value[row] = f64::NAN;
            self.numerator[row] = f64::NAN;
        }
    }

    /// Number of areas.
    pub fn len(&self) -> usize {
        self.value.len()
    }

    /// Whether there are no areas.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }

    /// All values, then all numerators, then all denominators as little-endian doubles, then a byte
    /// a state: `n · (8 + 8 + 8 + 1)` bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.len() * 25);
        for column in [&self.value, &self.numerator, &self.denominator] {
            bytes.extend(column.iter().flat_map(|number| number.to_le_bytes()));
        }
        bytes.extend(self.state.iter().map(|&state| state as u8));
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::{State, Values};

    #[test]
    fn bytes_in_columns() {
        let mut values = Values::unavailable(2);
        values.value[1] = 12.5;
        values.state[1] = State::Estimated;
        let bytes = values.to_bytes();
        assert_eq!(bytes.len(), 50);
        assert!(f64::from_le_bytes(bytes[..8].try_into().expect("eight")).is_nan());
        assert_eq!(bytes[8..16], 12.5_f64.to_le_bytes());
        assert_eq!(bytes[48..], [2, 1]);
    }

    #[test]
    fn states_by_number() {
        assert_eq!(State::from_number(3.0), Some(State::Suppressed));
        assert_eq!(State::from_number(f64::NAN), None);
        assert_eq!(State::from_number(4.0), None);
    }
}
