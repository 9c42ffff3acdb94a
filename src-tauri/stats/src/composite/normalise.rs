//! One measure onto the common scale, over the reference areas. Formulas at [`Normalisation`].

use super::{Column, CompositeError, Normalisation, Worse};
use crate::describe::{compensated_sum, mean_of};

/// A column turned so that larger is worse, with what its normalisations need of the reference.
#[derive(Debug, Clone)]
pub(super) struct Measure {
    /// Values, negated where less is worse, NaN for none; negative zero is taken for zero.
    turned: Vec<f64>,
    /// The reference's, rising, at least two.
    reference: Vec<f64>,
    /// The target, turned likewise.
    target: Option<f64>,
    /// Its number, for errors.
    number: usize,
}

impl Measure {
    /// Checks a column against the reference.
    pub(super) fn new(
        number: usize,
        column: &Column,
        reference: Option<&[bool]>,
    ) -> Result<Self, CompositeError> {
        if let Some(area) = column.values.iter().position(|value| value.is_infinite()) {
            return Err(CompositeError::Infinite { column: number, area });
        }
        let turn = |value: f64| match column.worse {
            Worse::Higher => value + 0.0,
            Worse::Lower => 0.0 - value,
        };
        let turned: Vec<f64> = column.values.iter().map(|&value| turn(value)).collect();
        let mut values: Vec<f64> = turned
            .iter()
            .enumerate()
            .filter(|&(area, value)| {
                !value.is_nan() && reference.is_none_or(|reference| reference[area])
            })
            .map(|(_, &value)| value)
            .collect();
        if values.len() < 2 {
            return Err(CompositeError::TooFewReference { column: number, found: values.len() });
        }
        values.sort_unstable_by(f64::total_cmp);
        Ok(Self { turned, reference: values, target: column.target.map(turn), number })
    }

    /// Whether an area has a value.
    pub(super) fn has(&self, area: usize) -> bool {
        !self.turned[area].is_nan()
    }

    /// Whether all reference values are the same.
    pub(super) fn is_constant(&self) -> bool {
        self.reference.first() == self.reference.last()
    }

    /// The values on the scale of a normalisation, NaN for none.
    ///
    /// # Errors
    /// [`CompositeError::TargetMissing`], [`CompositeError::Target`], [`CompositeError::OutOfRange`].
    pub(super) fn normalised(
        &self,
        normalisation: Normalisation,
    ) -> Result<Vec<f64>, CompositeError> {
        let values = self.scaled(normalisation)?;
        match values
            .iter()
            .zip(&self.turned)
            .position(|(x, value)| !x.is_finite() && !value.is_nan())
        {
            Some(area) => Err(CompositeError::OutOfRange { column: self.number, area }),
            None => Ok(values),
        }
    }

    fn scaled(&self, normalisation: Normalisation) -> Result<Vec<f64>, CompositeError> {
        let scaled = |scale: &dyn Fn(f64) -> f64| {
            self.turned
                .iter()
                .map(|&value| if value.is_nan() { value } else { scale(value) })
                .collect()
        };
        let (least, most) = (self.reference[0], self.reference[self.reference.len() - 1]);
        Ok(match normalisation {
            Normalisation::MinMax | Normalisation::ZScore if self.is_constant() => scaled(&|_| 0.0),
            Normalisation::MinMax => {
                // Halves, where the width itself would overflow.
                let half = most / 2.0 - least / 2.0;
                if (most - least).is_finite() {
                    scaled(&|value| (value - least) / (most - least))
                } else {
                    scaled(&|value| (value / 2.0 - least / 2.0) / half)
                }
            }
            Normalisation::ZScore => {
                let mean = mean_of(&self.reference);
                let unit = (most - mean).max(mean - least);
                let squares = compensated_sum(
                    self.reference.iter().map(|value| ((value - mean) / unit).powi(2)),
                );
                let deviation = unit * (squares / self.reference.len() as f64).sqrt();
                scaled(&|value| (value - mean) / deviation)
            }
            Normalisation::Rank => scaled(&|value| self.share(value)),
            Normalisation::Exponential => scaled(&|value| exponential(self.share(value))),
            Normalisation::Target => {
                let target =
                    self.target.ok_or(CompositeError::TargetMissing { column: self.number })?;
                if !target.is_finite() || target == 0.0 {
                    return Err(CompositeError::Target { column: self.number, value: target });
                }
                scaled(&|value| (value - target) / target.abs())
            }
        })
    }

    /// The rank as a share of N: 1 + reference values below, at most N, divided by N.
    fn share(&self, value: f64) -> f64 {
        let n = self.reference.len();
        let below = self.reference.partition_point(|&other| other < value);
        (below + 1).min(n) as f64 / n as f64
    }
}

/// −23·ln(1 − R·(1 − e^(−100/23))).
fn exponential(share: f64) -> f64 {
    let reach = -(-100.0_f64 / 23.0).exp_m1();
    -23.0 * (-share * reach).ln_1p()
}
