//! What made a score: each measure's part of it, and the parts add up.
//!
//! A column has the weight v in an area's score (its share within the dimension times the dimension's share,
//! renormalised where something is missing; the v of an area sum to 1).
//!
//! - Arithmetic mean: the contribution is v·x.
//! - Geometric mean with shift s: with L = Σ v·ln((x + s)/s) the score is m = s·(e^L − 1), and the contribution
//!   is v·ln((x + s)/s)·φ with φ = m / L, the logarithmic mean of m + s and s (φ = s at L = 0). It is the
//!   logarithmic-mean decomposition (LMDI, Ang 2005) of the way from s, where all values are 0, to m + s; it
//!   leaves no rest and does not depend on the order of the measures.

use super::{CompositeError, Index, Weighting};

/// One measure's part in an area's score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The normalised value, NaN for none.
    pub normalised: f64,
    /// Its weight in this area's score; 0 without a value. Over a scored area's parts they sum to 1.
    pub weight: f64,
    /// Its contribution, NaN without a value or score. Over a scored area's parts they sum to the score.
    pub contribution: f64,
}

impl Index {
    /// What made one area's score, one part a column.
    ///
    /// # Errors
    /// [`CompositeError::WeightingShape`], [`CompositeError::NothingScored`].
    ///
    /// # Panics
    /// If there is no such area.
    pub fn parts(&self, weighting: &Weighting, area: usize) -> Result<Vec<Part>, CompositeError> {
        assert!(area < self.areas(), "area {area} of {}", self.areas());
        let shares = self.shares(weighting)?;
        let table = self.table_for(&shares);
        let place = self.patterns.place_of(area);
        let found = place.and_then(|(place, group)| Some((place, group, shares[group].as_ref()?)));
        let factor = found.map_or(f64::NAN, |(place, _, share)| {
            table.factor(
                share
                    .iter()
                    .enumerate()
                    .map(|(column, share)| share * table.value(column, place))
                    .sum(),
            )
        });
        Ok((0..self.columns())
            .map(|column| {
                let normalised = self.normalised[column][area];
                let weight = found.map_or(0.0, |(_, _, share)| share[column]);
                let contribution = match found {
                    Some((place, ..)) if !normalised.is_nan() => {
                        weight * table.value(column, place) * factor
                    }
                    _ => f64::NAN,
                };
                Part { normalised, weight, contribution }
            })
            .collect())
    }

    /// All areas' contributions, column by column: one vector a column in order of areas, NaN where the area has
    /// no score or lacks the measure.
    ///
    /// # Errors
    /// [`CompositeError::WeightingShape`], [`CompositeError::NothingScored`].
    pub fn contributions(&self, weighting: &Weighting) -> Result<Vec<Vec<f64>>, CompositeError> {
        let shares = self.shares(weighting)?;
        let table = self.table_for(&shares);
        let mut contributions = vec![vec![f64::NAN; self.areas()]; self.columns()];
        let mut sums = vec![0.0; self.patterns.order.len()];
        for (group, share) in self.patterns.groups.iter().zip(&shares) {
            let Some(share) = share else { continue };
            let sums = &mut sums[group.start..group.end];
            table.sums(group, share, sums);
            let factors: Vec<f64> = sums.iter().map(|&sum| table.factor(sum)).collect();
            for column in (0..self.columns()).filter(|&column| group.present[column]) {
                for (place, factor) in (group.start..group.end).zip(&factors) {
                    let area = self.patterns.order[place] as usize;
                    contributions[column][area] =
                        share[column] * table.value(column, place) * factor;
                }
            }
        }
        Ok(contributions)
    }
}
