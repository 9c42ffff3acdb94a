//! The one place that has pictures drawn: maps by [`crate::maps::figure`], charts by [`crate::reports::charts`].

use super::voice::Voice;
use crate::{
    analysis::hotspots::HotspotClass,
    geography::Level,
    maps::{
        figure::{LegendPlace, MapClass, MapFigure, MapPoint, MapText, Outline, Pattern},
        palettes,
    },
    reports::{
        charts::{self, Bar, Comparison},
        document::Figure,
        reporter::ReportError,
    },
};

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

/// The class of a map that stands for a class of hotspots.
pub(super) fn hotspot_class(class: HotspotClass, label: String) -> MapClass {
    let (colour, pattern) = palettes::hotspot(class);
    MapClass { colour: colour.to_owned(), pattern, label }
}

/// Shares by speed: one bar an area.
pub(super) fn speeds(
    id: &'static str,
    bars: &[Bar],
    series: &[(String, String, Pattern)],
    alt: String,
    caption: String,
) -> Figure {
    let size = [170.0, 38.0 + 9.0 * bars.len() as f64];
    let svg = charts::stacked_bars(bars, series, size);
    Figure { id: id.to_owned(), svg, size, alt, caption }
}

/// Groups beside each other.
pub(super) fn comparison(
    id: &'static str,
    groups: &[(String, Vec<Comparison>)],
    alt: String,
    caption: String,
) -> Figure {
    let bars: usize = groups.iter().map(|(_, bars)| bars.len()).sum();
    let size = [170.0, (6.0 + 6.5 * groups.len() as f64 + 4.6 * bars as f64).min(230.0)];
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
    let size = [170.0, 16.0 + 7.0 * rows.len() as f64];
    let svg = charts::rank_intervals(rows, of, axis, size);
    Figure { id: id.to_owned(), svg, size, alt, caption }
}
