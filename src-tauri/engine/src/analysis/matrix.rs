//! Two figures at once: a bivariate map of three by three cells.

use serde::Serialize;
use ts_rs::TS;

/// Areas by thirds of two figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Matrix {
    /// Upper bounds of the first and second third of x.
    pub x_breaks: Vec<f64>,
    /// The same of y.
    pub y_breaks: Vec<f64>,
    /// The cell of each area: 3 · (third of y) + third of x, both from 0; 255 where a figure is missing.
    pub cells: Vec<u8>,
    /// How many areas each of the nine cells has.
    pub counts: Vec<u32>,
    /// Pearson's correlation coefficient; none where a figure does not vary.
    pub correlation: Option<f64>,
}
