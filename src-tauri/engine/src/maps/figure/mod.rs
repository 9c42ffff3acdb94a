//! Stands in for the static map until it is merged.

use crate::{
    geography::{Level, Shapes},
    text::Language,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegendPlace {
    None,
    Right,
    Below,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    None,
    Lines,
    Hatch,
    Dots,
}
#[derive(Debug, Clone, PartialEq)]
pub struct MapClass {
    pub colour: String,
    pub pattern: Pattern,
    pub label: String,
}
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    pub level: Level,
    pub positions: Vec<u32>,
    pub strong: bool,
}
#[derive(Debug, Clone, PartialEq)]
pub struct MapPoint {
    pub easting: f64,
    pub northing: f64,
    pub label: Option<String>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct MapText {
    pub title: Option<String>,
    pub subtitle: Option<String>,
    pub legend_title: String,
    pub attribution: Vec<String>,
    pub no_figure: String,
    pub alt: String,
    pub points: Option<String>,
}
#[derive(Debug, Clone)]
pub struct MapFigure<'a> {
    pub shapes: &'a Shapes,
    pub level: Level,
    pub areas: &'a [u32],
    pub class: &'a [Option<u8>],
    pub estimated: &'a [bool],
    pub classes: Vec<MapClass>,
    pub outlines: Vec<Outline>,
    pub context: bool,
    pub points: Vec<MapPoint>,
    pub names: Vec<(f64, f64, String)>,
    pub text: MapText,
    pub legend: LegendPlace,
    pub size: [f64; 2],
    pub language: Language,
}
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("figure")]
pub struct FigureError;
impl MapFigure<'_> {
    pub fn svg(&self) -> Result<String, FigureError> {
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}mm\" height=\"{}mm\"><title>{}</title><desc>{}</desc></svg>",
            self.size[0], self.size[1], self.text.legend_title, self.text.alt
        ))
    }
}
pub fn png(
    _svg: &str,
    _width_mm: f64,
    _dpi: f64,
    _metadata: &[(&str, &str)],
) -> Result<Vec<u8>, FigureError> {
    Ok(b"\x89PNG\r\n\x1a\n".to_vec())
}
impl FigureError {
    pub fn code(&self) -> &'static str {
        "internal"
    }
    pub fn arguments(&self) -> Vec<(&'static str, crate::text::Argument<'static>)> {
        vec![("detail", "figure".into())]
    }
}
