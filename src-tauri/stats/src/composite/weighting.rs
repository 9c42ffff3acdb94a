//! Weights of dimensions and, within them, of measures.

use super::CompositeError;

/// Weights that sum to 1 over the dimensions and, within each dimension, over its measures.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighting {
    dimensions: Vec<f64>,
    columns: Vec<Vec<f64>>,
}

impl Weighting {
    /// Divides weights by their sums.
    ///
    /// # Errors
    /// [`CompositeError::NoColumns`] and [`CompositeError::EmptyDimension`] where there is nothing to weigh,
    /// [`CompositeError::DimensionWeight`] and [`CompositeError::ColumnWeight`] for a weight that is negative or
    /// not finite, [`CompositeError::NoDimensionWeight`] and [`CompositeError::NoColumnWeight`] where they sum
    /// to zero, [`CompositeError::WeightingShape`] where `columns` has another number of dimensions.
    pub fn new(dimensions: &[f64], columns: &[Vec<f64>]) -> Result<Self, CompositeError> {
        if dimensions.is_empty() {
            return Err(CompositeError::NoColumns);
        }
        if dimensions.len() != columns.len() {
            let found: Vec<usize> = columns.iter().map(Vec::len).collect();
            return Err(CompositeError::WeightingShape {
                found,
                expected: vec![0; dimensions.len()],
            });
        }
        if let Some(dimension) = columns.iter().position(Vec::is_empty) {
            return Err(CompositeError::EmptyDimension { dimension });
        }
        if let Some(dimension) = dimensions.iter().position(|&weight| unfit(weight)) {
            return Err(CompositeError::DimensionWeight {
                dimension,
                value: dimensions[dimension],
            });
        }
        if let Some((column, &value)) =
            columns.iter().flatten().enumerate().find(|(_, weight)| unfit(**weight))
        {
            return Err(CompositeError::ColumnWeight { column, value });
        }
        Ok(Self {
            dimensions: shares(dimensions).ok_or(CompositeError::NoDimensionWeight)?,
            columns: columns
                .iter()
                .enumerate()
                .map(|(dimension, weights)| {
                    shares(weights).ok_or(CompositeError::NoColumnWeight { dimension })
                })
                .collect::<Result<_, _>>()?,
        })
    }

    /// Takes new weights, for the dimensions if there is more than one, then for the measures of each dimension
    /// with more than one, and divides them by their sums. At least one of each must be above 0.
    pub(super) fn replace(&mut self, mut weights: &[f64]) {
        let mut take = |shares: &mut Vec<f64>| {
            if shares.len() > 1 {
                let (own, rest) = weights.split_at(shares.len());
                weights = rest;
                let sum: f64 = own.iter().sum();
                for (share, weight) in shares.iter_mut().zip(own) {
                    *share = weight / sum;
                }
            }
        };
        take(&mut self.dimensions);
        self.columns.iter_mut().for_each(take);
    }

    /// The dimensions' weights, sum 1.
    pub fn dimensions(&self) -> &[f64] {
        &self.dimensions
    }

    /// The weights within a dimension, sum 1.
    ///
    /// # Panics
    /// If there is no such dimension.
    pub fn within(&self, dimension: usize) -> &[f64] {
        &self.columns[dimension]
    }

    /// Measures in each dimension.
    pub fn shape(&self) -> Vec<usize> {
        self.columns.iter().map(Vec::len).collect()
    }

    /// The weight of each column in the whole, sum 1: its dimension's weight times its weight in there.
    pub fn overall(&self) -> Vec<f64> {
        let mut weights = Vec::new();
        for (dimension, within) in self.dimensions.iter().zip(&self.columns) {
            weights.extend(within.iter().map(|weight| dimension * weight));
        }
        weights
    }
}

fn unfit(weight: f64) -> bool {
    !weight.is_finite() || weight < 0.0
}

/// Weights divided by their sum; `None` if that is zero. The largest is taken for the unit, so that the sum
/// neither overflows nor vanishes.
fn shares(weights: &[f64]) -> Option<Vec<f64>> {
    let unit = weights.iter().copied().fold(0.0, f64::max);
    if unit <= 0.0 {
        return None;
    }
    let sum: f64 = weights.iter().map(|weight| weight / unit).sum();
    Some(weights.iter().map(|weight| weight / unit / sum).collect())
}
