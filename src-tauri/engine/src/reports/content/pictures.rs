//! The one place that has pictures drawn: maps by [`crate::maps::figure`], charts by [`crate::reports::charts`].

use super::voice::Voice;
use crate::{
    geography::Level,
    maps::figure::{LegendPlace, MapClass, MapFigure, MapPoint, MapText, Outline, Pattern},
    reports::{
        charts::{self, Bar, Comparison},
        document::Figure,
        reporter::ReportError,
    },
};

/// Millimetres of a chart across.
const WIDTH: f64 = 170.0;
/// Millimetres that a page has room for.
const HIGHEST: f64 = 230.0;

/// What a map shows.
pub(super) struct MapPicture {
    pub id: &'static str,
    pub level: Level,
    pub areas: Vec<u32>,
    pub class: Vec<Option<u8>>,
    pub estimated: Vec<bool>,
    pub classes: Vec<MapClass>,
    pub outlines: Vec<Outline>,
    pub points: Vec<MapPoint>,
    pub names: Vec<(f64, f64, String)>,
    pub text: MapText,
    pub caption: String,
    pub size: [f64; 2],
}

impl Voice<'_> {
    /// Draws a map.
    pub fn map(&self, picture: MapPicture) -> Result<Figure, ReportError> {
        let (alt, size) = (picture.text.alt.clone(), picture.size);
        let figure = MapFigure {
            shapes: &self.engine.shapes,
            level: picture.level,
            areas: &picture.areas,
            class: &picture.class,
            estimated: &picture.estimated,
            classes: picture.classes,
            outlines: picture.outlines,
            context: !self.is_wales(),
            circles: None,
            points: picture.points,
            names: picture.names,
            text: picture.text,
            legend: LegendPlace::Right,
            size,
            language: self.language,
        };
        let svg = figure.svg()?;
        Ok(Figure { id: picture.id.to_owned(), svg, size, alt, caption: picture.caption })
    }
}

/// A class of a map by colour alone.
pub(super) fn plain_class(colour: &str, label: String) -> MapClass {
    MapClass { colour: colour.to_owned(), pattern: Pattern::None, label }
}

/// Shares by speed, slowest first and those that could not be matched last: one bar an area.
pub(super) fn speeds(
    id: &'static str,
    bars: &[Bar],
    labels: Vec<String>,
    alt: String,
    caption: String,
) -> Figure {
    let colours = charts::speed_colours(labels.len().saturating_sub(1), true);
    let series: Vec<(String, String, Pattern)> = labels
        .into_iter()
        .zip(colours)
        .map(|(label, (colour, pattern))| (label, colour, pattern))
        .collect();
    let size = [WIDTH, charts::stacked_bars_height(bars, &series, WIDTH)];
    let svg = charts::stacked_bars(bars, &series, size);
    Figure { id: id.to_owned(), svg, size, alt, caption }
}

/// Groups beside each other.
pub(super) fn comparison(
    id: &'static str,
    groups: &[(String, Vec<Comparison>)],
    alt: String,
    caption: String,
) -> Figure {
    let size = [WIDTH, charts::comparison_bars_height(groups, WIDTH).min(HIGHEST)];
    let svg = charts::comparison_bars(groups, size);
    Figure { id: id.to_owned(), svg, size, alt, caption }
}

/// A row of a chart of ranks: label, rank, its interval, and both in words.
pub(super) type RankRow = (String, f64, [f64; 2], String);

/// Ranks with their intervals.
pub(super) fn ranks(
    id: &'static str,
    rows: &[RankRow],
    of: f64,
    axis: [&str; 2],
    alt: String,
    caption: String,
) -> Figure {
    let size = [WIDTH, charts::rank_intervals_height(rows, axis, WIDTH)];
    let svg = charts::rank_intervals(rows, of, axis, size);
    Figure { id: id.to_owned(), svg, size, alt, caption }
}
