//! How two figures of the same areas go together.

use cyswllt_stats::{
    composite::{pearson, spearman},
    describe,
    sorted::Sorted,
};
use serde::Serialize;
use ts_rs::TS;

use super::{SpreadError, Subject};
use crate::{Engine, geography::Level};

/// Fewest areas of which a correlation says anything: through two points there is always a line.
const FEWEST: usize = 3;

/// Two figures of each area of a level, and their correlation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Association {
    /// The first figure of each area; none where it is missing.
    pub x: Vec<Option<f64>>,
    /// The second.
    pub y: Vec<Option<f64>>,
    /// All areas that have both.
    pub all: Together,
    /// Those inside the area that stands out; none where none has both.
    pub highlighted: Option<Together>,
}

/// How two figures of some areas go together. Correlations of areas say nothing about the persons in them, and without
/// people as weights each area counts once. There is no p-value: neighbouring areas are alike, so they are fewer
/// independent observations than areas.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Together {
    /// How many areas have both.
    #[ts(type = "number")]
    pub count: usize,
    /// Spearman's rank correlation, ties at their mean rank; none for fewer than three areas or where a figure does not
    /// vary.
    pub spearman: Option<f64>,
    /// Pearson's product-moment correlation; none likewise.
    pub pearson: Option<f64>,
    /// The median of the first figure.
    pub x_median: f64,
    /// The median of the second.
    pub y_median: f64,
}

/// Two subjects' figures at a level and how they go together, in all areas and in those inside the area `highlight`.
///
/// # Errors
/// If a subject has no figures there, if no area has both, or if there is no such area.
pub fn association(
    engine: &Engine,
    x: &Subject,
    y: &Subject,
    level: Level,
    highlight: Option<&str>,
) -> Result<Association, SpreadError> {
    let [x, y] = [x, y]
        .map(|subject| subject.figures(&engine.areas, &engine.catalogue, &engine.tables, level));
    let (x, y) = (x?.value, y?.value);
    let inside = match highlight {
        Some(code) => engine.areas.within(level, engine.areas.find(code)?),
        None => Vec::new(),
    };
    of_values(&x, &y, &inside)
}

/// The association of two figures of the same areas, NaN where there is none.
pub fn of_values(x: &[f64], y: &[f64], inside: &[u32]) -> Result<Association, SpreadError> {
    let all = together(x, y)?.ok_or(SpreadError::Empty)?;
    let part = |values: &[f64]| -> Vec<f64> {
        inside.iter().filter_map(|&position| values.get(position as usize).copied()).collect()
    };
    let known = |&value: &f64| (!value.is_nan()).then_some(value);
    Ok(Association {
        x: x.iter().map(known).collect(),
        y: y.iter().map(known).collect(),
        all,
        highlighted: together(&part(x), &part(y))?,
    })
}

fn together(x: &[f64], y: &[f64]) -> Result<Option<Together>, SpreadError> {
    let both = |(x, y): &(&f64, &f64)| !x.is_nan() && !y.is_nan();
    let (x, y): (Vec<f64>, Vec<f64>) = x.iter().zip(y).filter(both).unzip();
    if x.is_empty() {
        return Ok(None);
    }
    let median = |values: &[f64]| Sorted::new(values).map(|sorted| describe::median(&sorted));
    let known = |matrix: Vec<Vec<f64>>| {
        Some(matrix[0][1]).filter(|found| found.is_finite() && x.len() >= FEWEST)
    };
    let columns: [&[f64]; 2] = [&x, &y];
    Ok(Some(Together {
        count: x.len(),
        spearman: known(spearman(&columns)),
        pearson: known(pearson(&columns)),
        x_median: median(&x).map_err(super::ClassifyError::from)?,
        y_median: median(&y).map_err(super::ClassifyError::from)?,
    }))
}
