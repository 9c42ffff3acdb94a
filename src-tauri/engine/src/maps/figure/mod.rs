//! Static maps.

use crate::{
    geography::{Level, Shapes},
    text::Language,
};

/// Where the legend stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegendPlace {
    /// Nowhere.
    None,
    /// At the right.
    Right,
    /// Below.
    Below,
}

/// On top of the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing.
    None,
    /// Lines.
    Lines,
    /// Hatch.
    Hatch,
    /// Dots.
    Dots,
}

/// A class.
#[derive(Debug, Clone, PartialEq)]
pub struct MapClass {
    /// Colour.
    pub colour: String,
    /// Pattern.
    pub pattern: Pattern,
    /// Label.
    pub label: String,
}

/// Lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Level.
    pub level: Level,
    /// Positions.
    pub positions: Vec<u32>,
    /// Strong.
    pub strong: bool,
}

/// A point.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPoint {
    /// Easting.
    pub easting: f64,
    /// Northing.
    pub northing: f64,
    /// Label.
    pub label: Option<String>,
}

/// Words.
#[derive(Debug, Clone, PartialEq)]
pub struct MapText {
    /// Title.
    pub title: Option<String>,
    /// Subtitle.
    pub subtitle: Option<String>,
    /// Legend.
    pub legend_title: String,
    /// Attribution.
    pub attribution: Vec<String>,
    /// No figure.
    pub no_figure: String,
    /// Alt.
    pub alt: String,
    /// Points.
    pub points: Option<String>,
}

/// A map.
pub struct MapFigure<'a> {
    /// Shapes.
    pub shapes: &'a Shapes,
    /// Level.
    pub level: Level,
    /// Areas.
    pub areas: &'a [u32],
    /// Class.
    pub class: &'a [Option<u8>],
    /// Estimated.
    pub estimated: &'a [bool],
    /// Classes.
    pub classes: Vec<MapClass>,
    /// Outlines.
    pub outlines: Vec<Outline>,
    /// Context.
    pub context: bool,
    /// Points.
    pub points: Vec<MapPoint>,
    /// Names.
    pub names: Vec<(f64, f64, String)>,
    /// Text.
    pub text: MapText,
    /// Legend.
    pub legend: LegendPlace,
    /// Millimetres.
    pub size: [f64; 2],
    /// Language.
    pub language: Language,
}

/// Errors.
#[derive(Debug, thiserror::Error)]
pub enum FigureError {
    /// None.
    #[error("nothing to draw")]
    Nothing,
}

impl MapFigure<'_> {
    /// SVG.
    pub fn svg(&self) -> Result<String, FigureError> {
        if self.areas.is_empty() {
            return Err(FigureError::Nothing);
        }
        Ok(format!("<svg><desc>{}</desc></svg>", self.text.alt))
    }
}
