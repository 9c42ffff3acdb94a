//! Two figures at once: a bivariate map of three by three cells.

use cyswllt_stats::{composite::pearson, describe, sorted::Sorted};
use serde::Serialize;
use ts_rs::TS;

use super::{ClassifyError, Subject, SubjectError};
use crate::{
    Engine,
    geography::{Level, UnknownArea},
    text::Argument,
};

/// The cell of an area without one of the figures.
const NONE: u8 = 255;

/// Areas by thirds of two figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Matrix {
    /// Upper bounds of the first and second third of x.
    pub x_breaks: Vec<f64>,
    /// The same of y.
    pub y_breaks: Vec<f64>,
    /// The cell of each area: 3 · (third of y) + third of x, both from 0 for low values; 255 where a figure is missing, and
    /// outside the area asked for.
    pub cells: Vec<u8>,
    /// How many areas each of the nine cells has.
    pub counts: Vec<u32>,
    /// Pearson's correlation coefficient; none where a figure does not vary.
    pub correlation: Option<f64>,
}

/// Why there is no matrix.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum MatrixError {
    /// One of the two has no figures.
    #[error(transparent)]
    Subject(#[from] SubjectError),
    /// There is no such area to stay within.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// No area has both figures.
    #[error("no area has both figures: choose another level or another measure")]
    Empty,
    /// The figures cannot be put into thirds.
    #[error(transparent)]
    Values(#[from] ClassifyError),
}

impl MatrixError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Subject(error) => error.code(),
            Self::Area(_) => "unknown-area",
            Self::Empty => "matrix-empty",
            Self::Values(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Subject(error) => error.arguments(),
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::Empty => Vec::new(),
            Self::Values(error) => error.arguments(),
        }
    }
}

/// Puts the areas of a level, or those inside one area, into three by three cells by two figures.
///
/// Each figure is divided at its quantiles of a third and two thirds (linear interpolation) over the areas that have
/// both. A value equal to a bound is below it, so areas with equal values are never parted; where many are equal, thirds
/// differ in size and may be empty.
pub fn matrix(
    engine: &Engine,
    x: &Subject,
    y: &Subject,
    level: Level,
    within: Option<&str>,
) -> Result<Matrix, MatrixError> {
    let [x, y] = [x, y]
        .map(|subject| subject.figures(&engine.areas, &engine.catalogue, &engine.tables, level));
    let (mut x, mut y) = (x?.value, y?.value);
    if let Some(code) = within {
        let inside = engine.areas.within(level, engine.areas.find(code)?);
        let mut outside = vec![true; x.len()];
        for position in inside {
            outside[position as usize] = false;
        }
        for values in [&mut x, &mut y] {
            values.iter_mut().zip(&outside).filter(|(_, out)| **out).for_each(|(value, _)| {
                *value = f64::NAN;
            });
        }
    }
    of_values(&x, &y)
}

/// The matrix of two figures of the same areas, NaN where there is none.
pub fn of_values(x: &[f64], y: &[f64]) -> Result<Matrix, MatrixError> {
    let both = |(x, y): &(&f64, &f64)| !x.is_nan() && !y.is_nan();
    let pairs: (Vec<f64>, Vec<f64>) = x.iter().zip(y).filter(both).unzip();
    if pairs.0.is_empty() {
        return Err(MatrixError::Empty);
    }
    let (x_bounds, y_bounds) = (thirds(&pairs.0)?, thirds(&pairs.1)?);
    let third =
        |value: f64, bounds: [f64; 2]| bounds.iter().filter(|&&bound| value > bound).count();
    let mut counts = vec![0; 9];
    let cells = x.iter().zip(y).map(|(&x, &y)| {
        if x.is_nan() || y.is_nan() {
            return NONE;
        }
        let cell = 3 * third(y, y_bounds) + third(x, x_bounds);
        counts[cell] += 1;
        cell as u8
    });
    let cells = cells.collect();
    let correlation = pearson(&[&pairs.0, &pairs.1])[0][1];
    Ok(Matrix {
        x_breaks: x_bounds.to_vec(),
        y_breaks: y_bounds.to_vec(),
        cells,
        counts,
        correlation: correlation.is_finite().then_some(correlation),
    })
}

fn thirds(values: &[f64]) -> Result<[f64; 2], ClassifyError> {
    let sorted = Sorted::new(values)?;
    Ok([1, 2].map(|part| describe::quantile(&sorted, part, 3)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MatrixError, of_values};

    #[test]
    fn nine_cells_and_ties_stay_together() {
        let x: Vec<f64> = (0..9).map(|i| f64::from(i / 3)).collect();
        let y: Vec<f64> = (0..9).map(|i| f64::from(i % 3)).collect();
        let found = of_values(&x, &y).unwrap();
        assert_eq!(found.cells, [0, 3, 6, 1, 4, 7, 2, 5, 8]);
        assert_eq!(found.counts, [1; 9]);
        assert_eq!(found.correlation, Some(0.0));
        let constant = of_values(&[1.0, 1.0, f64::NAN], &[1.0, 2.0, 3.0]).unwrap();
        assert_eq!(constant.cells, [0, 6, 255]);
        assert_eq!(constant.correlation, None);
        assert_eq!(of_values(&[f64::NAN], &[1.0]), Err(MatrixError::Empty));
    }

    proptest! {
        #[test]
        fn cells_rise_with_values(values in prop::collection::vec((-5..5_i32, -5..5_i32), 1..60)) {
            let x: Vec<f64> = values.iter().map(|pair| f64::from(pair.0)).collect();
            let y: Vec<f64> = values.iter().map(|pair| f64::from(pair.1)).collect();
            let found = of_values(&x, &y).unwrap();
            prop_assert_eq!(found.counts.iter().sum::<u32>() as usize, x.len());
            for (i, a) in found.cells.iter().enumerate() {
                for (j, b) in found.cells.iter().enumerate() {
                    if x[i] <= x[j] { prop_assert!(a % 3 <= b % 3); }
                    if y[i] <= y[j] { prop_assert!(a / 3 <= b / 3); }
                }
            }
        }
    }
}
