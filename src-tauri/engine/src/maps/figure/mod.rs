//! The static map: a publication figure as SVG, and any SVG as PNG.
//!
//! The figure is drawn from the shared arcs at the detail that its scale can show, in the British National Grid with
//! north up. It stands alone: title, legend, scale bar, attribution and text for those who do not see it are in it, and
//! its text stays text in [`FONT`].

mod areas;
mod circles;
pub(crate) mod drawing;
mod error;
pub(crate) mod font;
mod labels;
mod layout;
mod legend;
pub(crate) mod marks;
mod picture;
mod projection;
mod scale_bar;

#[cfg(test)]
mod picture_tests;
#[cfg(test)]
mod tests;

use crate::{
    geography::{Layer, Level, Shapes},
    text::Language,
};

pub use circles::FigureCircles;
pub use error::FigureError;
pub use font::{FONT, FONT_FILES};
pub use picture::{DPI, MOST_PIXELS, png};

use drawing::Drawing;
use layout::Layout;

/// The least and the greatest width and height of a figure in millimetres.
pub const SIDES: [f64; 2] = [40.0, 2000.0];

/// Where the legend stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegendPlace {
    /// Nowhere.
    None,
    /// In a column to the right of the map; below it where the column would not fit.
    Right,
    /// Below the map.
    Below,
}

/// Marks on top of a colour, so that colour is not the only difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// No marks.
    None,
    /// Level lines.
    Lines,
    /// Diagonal lines; on a map they also stand for estimates.
    Hatch,
    /// Dots; on a map they also stand for no figure.
    Dots,
}

/// A class of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapClass {
    /// `#rrggbb`.
    pub colour: String,
    /// Marks on it.
    pub pattern: Pattern,
    /// What the legend says.
    pub label: String,
}

/// Lines around areas, drawn over the fills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The level of the areas.
    pub level: Level,
    /// The areas.
    pub positions: Vec<u32>,
    /// Whether the map is about them.
    pub strong: bool,
}

/// A point on a map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPoint {
    /// Metres.
    pub easting: f64,
    /// Metres.
    pub northing: f64,
    /// Drawn beside it where there is room.
    pub label: Option<String>,
}

/// The words of a map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapText {
    /// Above the map; also names the figure.
    pub title: Option<String>,
    /// Below the title.
    pub subtitle: Option<String>,
    /// Above the legend.
    pub legend_title: String,
    /// At the foot, a paragraph each.
    pub attribution: Vec<String>,
    /// What the legend says of areas without a figure.
    pub no_figure: String,
    /// What the map shows, for those who do not see it.
    pub alt: String,
    /// What the legend says of the points.
    pub points: Option<String>,
}

/// A map to be drawn.
#[derive(Debug, Clone)]
pub struct MapFigure<'a> {
    /// The shapes of all levels.
    pub shapes: &'a Shapes,
    /// The level of `areas`.
    pub level: Level,
    /// The areas that are coloured; the map shows them and what is around them.
    pub areas: &'a [u32],
    /// The class of each of `areas`; none where there is no figure.
    pub class: &'a [Option<u8>],
    /// Whether the figure of each of `areas` is an estimate; empty where none is.
    pub estimated: &'a [bool],
    /// The classes.
    pub classes: Vec<MapClass>,
    /// Lines over the fills.
    pub outlines: Vec<Outline>,
    /// Whether the authorities around are shown in pale, and around a few areas their neighbours as well.
    pub context: bool,
    /// Circles that are drawn in the place of the areas, over pale land; none where the areas themselves are filled.
    pub circles: Option<FigureCircles<'a>>,
    /// Points over all.
    pub points: Vec<MapPoint>,
    /// Names of places with easting and northing in metres, the most important first; those without room are left out.
    pub names: Vec<(f64, f64, String)>,
    /// The words.
    pub text: MapText,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// Width and height in millimetres.
    pub size: [f64; 2],
    /// The language of the words.
    pub language: Language,
}

impl MapFigure<'_> {
    /// The map as a standalone SVG with a `viewBox` in millimetres.
    pub fn svg(&self) -> Result<String, FigureError> {
        self.check()?;
        let layout = Layout::of(self)?;
        let view = self.view(layout.frame)?;
        let title = self.text.title.as_deref().unwrap_or(&self.text.legend_title);
        let mut drawing = Drawing::new(self.size, Some(self.language), title, &self.text.alt);
        areas::draw(self, &view, &mut drawing)?;
        let mut taken = labels::draw_points(self, &view, layout.unit, &mut drawing);
        labels::draw_names(self, &view, layout.unit, &mut taken, &mut drawing);
        layout.draw(self, &view, &mut drawing);
        Ok(drawing.finish())
    }

    fn check(&self) -> Result<(), FigureError> {
        let [width, height] = self.size;
        if !self.size.iter().all(|side| (SIDES[0]..=SIDES[1]).contains(side)) {
            return Err(FigureError::Size { width, height });
        }
        let areas = self.areas.len();
        let list = |list, found| Err(FigureError::Lengths { list, found, areas });
        if self.class.len() != areas {
            return list("class", self.class.len());
        }
        if !self.estimated.is_empty() && self.estimated.len() != areas {
            return list("estimated", self.estimated.len());
        }
        let classes = self.classes.len();
        if let Some(class) =
            self.class.iter().flatten().copied().find(|&class| usize::from(class) >= classes)
        {
            return Err(FigureError::Class { class, classes });
        }
        if let Some(class) = self.classes.iter().find(|class| !marks::is_colour(&class.colour)) {
            return Err(FigureError::Colour(class.colour.clone()));
        }
        if let Some(circles) = &self.circles {
            let count = self.shapes.layer(self.level).map_or(0, Layer::len);
            if circles.circles.len() != count {
                let found = circles.circles.len();
                return Err(FigureError::Lengths { list: "circles", found, areas: count });
            }
        }
        let outlined = self.outlines.iter().map(|outline| (outline.level, &outline.positions[..]));
        for (level, positions) in outlined.chain([(self.level, self.areas)]) {
            let layer = self.shapes.layer(level).ok_or(FigureError::NoShapes(level))?;
            let count = layer.len();
            if let Some(&position) = positions.iter().find(|&&at| at as usize >= count) {
                return Err(FigureError::Area { level, position, count });
            }
        }
        Ok(())
    }

    /// Whether an entry of `areas` is drawn: where there are circles, those without one are not.
    fn is_drawn(&self, entry: usize) -> bool {
        let has = |circles: &FigureCircles| circles.circles[self.areas[entry] as usize].is_some();
        self.circles.as_ref().is_none_or(has)
    }

    /// Whether the figure of an entry of `areas` is an estimate that is shown.
    fn is_estimated(&self, entry: usize) -> bool {
        self.is_drawn(entry)
            && self.class[entry].is_some()
            && self.estimated.get(entry).copied().unwrap_or(false)
    }
}
