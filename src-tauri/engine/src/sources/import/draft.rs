//! What an import would add to the workspace, before it is accepted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::CheckReport;
pub use crate::geography::{OwnArea, OwnLevel};
use crate::{
    catalogue::{OwnMeasure, ReleaseInfo, State},
    geography::Level,
    text::Bilingual,
};

/// One release as it would be added. Nothing of it is stored until it is accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Where it comes from.
    pub release: ReleaseInfo,
    /// What was found when it was read. With a refusal in it the draft cannot be accepted.
    pub report: CheckReport,
    /// Its columns, level by level.
    pub columns: Vec<DraftColumn>,
    /// Measures of the user's own that it brings.
    pub measures: Vec<OwnMeasure>,
    /// Figures of postcodes, which are never averaged.
    pub postcodes: Option<PostcodeTable>,
    /// Points that it brings.
    pub points: Vec<PointSet>,
    /// A level of areas that it brings.
    pub level: Option<OwnLevel>,
    /// History of measures: measure, area's code, period (ISO 8601), value, lower and upper end of the 95 % interval.
    pub series: Vec<SeriesRow>,
}

/// A column of figures for all areas of a level, in the order of their positions.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftColumn {
    /// The level.
    pub level: Level,
    /// The column's name: those of `data/README.md` for what the catalogue has, else the importer's own (a–z, 0–9, _).
    pub name: String,
    /// One figure an area; NaN where there is none.
    pub values: Vec<f64>,
    /// The state of each figure; none where every figure that is there is published and every other unavailable.
    pub states: Option<Vec<State>>,
}

/// Figures by postcode.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostcodeTable {
    /// Postcodes in their usual form (`CF10 1EP`), sorted.
    pub postcodes: Vec<String>,
    /// Columns: name, and a figure a postcode (NaN where there is none).
    pub columns: Vec<(String, Vec<f32>)>,
}

/// Points of the user's own, e.g. places with free Wi-Fi.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PointSet {
    /// What they are.
    pub name: Bilingual,
    /// The points.
    pub points: Vec<OwnPoint>,
}

/// A point of the user's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnPoint {
    /// Metres east (EPSG:27700).
    pub easting: f64,
    /// Metres north (EPSG:27700).
    pub northing: f64,
    /// Its name; empty where it has none.
    pub label: String,
    /// What else the file says about it: column and text.
    pub fields: Vec<(String, String)>,
}

/// A point of a measure's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeriesRow {
    /// The measure's id.
    pub measure: String,
    /// The area's code.
    pub code: String,
    /// The period (ISO 8601).
    pub period: String,
    /// The value.
    pub value: Option<f64>,
    /// Lower end of the 95 % confidence interval.
    pub lower: Option<f64>,
    /// Upper end of the 95 % confidence interval.
    pub upper: Option<f64>,
}
