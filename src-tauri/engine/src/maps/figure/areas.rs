//! The areas of a map: what is around them, fills, marks, lines.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::{
    geography::{Layer, Level, rings::Corner},
    maps::clip::{clip_to_box, tidy},
};

use super::{
    FigureError, MapFigure, Pattern, circles,
    drawing::{Drawing, Fingerprint, PathData, number},
    legend::marks,
    marks::{Mark, NO_FIGURE},
    projection::{View, main_bounds},
};

/// Land around the areas: unlike the warm grey of hotspots that are not significant.
const CONTEXT: &str = "#f7f8f9";
/// Its boundaries and coast.
const CONTEXT_LINE: &str = "#b4b8bc";
/// Lines of other areas.
const LINE: &str = "#55585c";
/// The line around what the map is about.
const STRONG_LINE: &str = "#111111";
/// Up to so many areas are shown with their neighbours.
const FEW: usize = 12;
/// From this size of a typical area on, in square millimetres, white lines run between areas.
const ROOMY: f64 = 2.5;
/// Up to this size in square millimetres an area is small.
const SMALL: f64 = 20.0;
/// Up to so many areas beside a few ones are shown; more would be a thicket.
const MOST_NEIGHBOURS: usize = 150;

/// Draws everything but points and names.
pub(super) fn draw(
    figure: &MapFigure,
    view: &View,
    drawing: &mut Drawing,
) -> Result<(), FigureError> {
    let layer = figure.shapes.layer(figure.level).ok_or(FigureError::NoShapes(figure.level))?;
    let outlined = figure.outlines.iter().flat_map(|outline| {
        outline.positions.iter().map(|&position| (outline.level.index(), position))
    });
    let painter = Painter {
        figure,
        view,
        layer,
        prefix: figure.prefix(),
        outlined: outlined.collect(),
        marked: marked_entries(figure),
    };
    painter.draw(drawing);
    Ok(())
}

/// An area as the index of its level and its position.
type Shape = (usize, u32);

struct Painter<'a> {
    figure: &'a MapFigure<'a>,
    view: &'a View,
    /// Of the coloured areas.
    layer: &'a Layer,
    /// How ids begin.
    prefix: String,
    /// What lines run around: a shape that is drawn anyway gets an id, so that it is written once.
    outlined: BTreeSet<Shape>,
    /// The entries of `areas` with each kind of mark.
    marked: BTreeMap<Mark, Vec<usize>>,
}

impl Painter<'_> {
    fn draw(&self, drawing: &mut Drawing) {
        let [left, top, right, bottom] = self.view.frame;
        let frame = [left, top, right - left, bottom - top];
        let [x, y, width, height] = frame.map(number);
        let prefix = &self.prefix;
        drawing.raw(&format!(
            r#"<defs><clipPath id="{prefix}-frame"><rect x="{x}" y="{y}" width="{width}" height="{height}"/></clipPath>"#
        ));
        let shown: BTreeSet<Mark> = self.marked.keys().copied().chain(marks(self.figure)).collect();
        for mark in shown {
            drawing.raw(&mark.definition(prefix, self.figure.unit()));
        }
        drawing.raw(&format!(
            r#"</defs><g clip-path="url(#{prefix}-frame)" fill-rule="evenodd" stroke-linejoin="round">"#
        ));
        let mut written = BTreeSet::new();
        let over_land = self.figure.circles.is_some();
        let context = self.figure.context || over_land;
        if context {
            self.draw_context(&mut written, drawing);
        }
        // Circles were moved across lines: those lie under them.
        if over_land {
            self.draw_outlines(&written, drawing);
        }
        self.draw_fills(&mut written, drawing);
        self.draw_marks(drawing);
        if !over_land {
            self.draw_outlines(&written, drawing);
        }
        drawing.raw("</g>");
        if context && self.reaches_the_frame() {
            drawing.rect(frame, r##"fill="none" stroke="#8a8f94" stroke-width=".15""##);
        }
    }

    /// The id of what is drawn for an entry of `areas`. A circle is not the shape of its area, which may be drawn as well.
    fn fill_id(&self, entry: usize) -> String {
        let shape = (self.figure.level.index(), self.figure.areas[entry]);
        let id = self.id(shape);
        if self.figure.circles.is_some() { format!("{id}-circle") } else { id }
    }

    fn id(&self, (level, position): Shape) -> String {
        format!("{}-{level}-{position}", self.prefix)
    }

    /// Authorities in pale, and around a few areas the areas beside them.
    fn draw_context(&self, written: &mut BTreeSet<Shape>, drawing: &mut Drawing) {
        let figure = self.figure;
        let Some(authorities) = figure.shapes.layer(Level::Authority) else { return };
        let meeting = |layer: &Layer| {
            let mut positions: Vec<u32> = layer.boxes_meeting(self.view.land()).collect();
            positions.sort_unstable();
            if layer.level() == figure.level && figure.circles.is_none() {
                positions.retain(|position| !figure.areas.contains(position));
            }
            positions
        };
        drawing.raw(&format!(r#"<g fill="{CONTEXT}" stroke="{CONTEXT_LINE}" stroke-width=".2">"#));
        for position in meeting(authorities) {
            let shape = (Level::Authority.index(), position);
            if let Some(path) = path(authorities, &[position], self.view) {
                let id = if self.outlined.contains(&shape) {
                    written.insert(shape);
                    format!(r#" id="{}""#, self.id(shape))
                } else {
                    String::new()
                };
                drawing.raw(&format!(r#"<path{id} d="{path}"/>"#));
            }
        }
        drawing.raw("</g>");
        let areas_beside = figure.level != Level::Authority && figure.circles.is_none();
        if areas_beside && (1..=FEW).contains(&figure.areas.len()) {
            let positions = meeting(self.layer);
            let shown = positions.len() <= MOST_NEIGHBOURS;
            if let Some(path) = path(self.layer, &positions, self.view).filter(|_| shown) {
                drawing.raw(&format!(
                    r#"<path d="{path}" fill="none" stroke="{CONTEXT_LINE}" stroke-width=".12"/>"#
                ));
            }
        }
    }

    fn draw_fills(&self, written: &mut BTreeSet<Shape>, drawing: &mut Drawing) {
        let Self { figure, layer, view, .. } = *self;
        let paths: Vec<String> = figure
            .areas
            .par_iter()
            .map(|&position| match &figure.circles {
                Some(circles) => circles.circles[position as usize]
                    .map_or_else(String::new, |circle| circles::path(&circle, view)),
                None => {
                    path(layer, &[position], view).unwrap_or_else(|| sliver(layer, position, view))
                }
            })
            .collect();
        let marked: BTreeSet<usize> = self.marked.values().flatten().copied().collect();
        let roomy = size_on_paper(layer, figure.areas, view) >= ROOMY;
        let colours = figure.classes.iter().map(|class| class.colour.as_str());
        let groups = (0_u8..).map(Some).zip(colours).chain([(None, NO_FIGURE)]);
        for (class, colour) in groups {
            let mut members = (0..paths.len())
                .filter(|&entry| figure.class[entry] == class && figure.is_drawn(entry))
                .peekable();
            if members.peek().is_none() {
                continue;
            }
            // A thin line in the fill's colour closes what anti-aliasing would leave open between neighbours.
            // Circles stand apart, and pale ones on pale land.
            let (line, width) = match (&figure.circles, roomy) {
                (Some(_), _) => (LINE, ".1"),
                (None, true) => ("#fff", ".12"),
                (None, false) => (colour, ".1"),
            };
            drawing.raw(&format!(r#"<g fill="{colour}" stroke="{line}" stroke-width="{width}">"#));
            for entry in members {
                let position = figure.areas[entry];
                let shape = (figure.level.index(), position);
                let outlined = figure.circles.is_none() && self.outlined.contains(&shape);
                let id = if outlined || marked.contains(&entry) {
                    written.insert(shape);
                    format!(r#" id="{}""#, self.fill_id(entry))
                } else {
                    String::new()
                };
                let (code, path) = (&layer.codes()[position as usize], &paths[entry]);
                drawing.raw(&format!(r#"<path{id} data-code="{code}" d="{path}"/>"#));
            }
            drawing.raw("</g>");
        }
    }

    fn draw_marks(&self, drawing: &mut Drawing) {
        for (mark, entries) in &self.marked {
            drawing.raw(&format!(r#"<g fill="url(#{})">"#, mark.id(&self.prefix)));
            for &entry in entries {
                drawing.raw(&format!(r##"<use href="#{}"/>"##, self.fill_id(entry)));
            }
            drawing.raw("</g>");
        }
    }

    /// Thin lines first, strong ones over them on a white rim, so that they are seen on dark fills as well.
    fn draw_outlines(&self, written: &BTreeSet<Shape>, drawing: &mut Drawing) {
        let mut outlines: Vec<_> = self.figure.outlines.iter().enumerate().collect();
        outlines.sort_by_key(|(_, outline)| outline.strong);
        let unit = self.figure.unit();
        for (index, outline) in outlines {
            let Some(layer) = self.figure.shapes.layer(outline.level) else { continue };
            let level = outline.level.index();
            let (known, rest): (Vec<u32>, Vec<u32>) =
                outline.positions.iter().partition(|&&at| written.contains(&(level, at)));
            let mut ids: Vec<String> =
                known.iter().map(|&position| self.id((level, position))).collect();
            if let Some(path) = path(layer, &rest, self.view) {
                let id = format!("{}-outline-{index}", self.prefix);
                drawing.raw(&format!(r#"<defs><path id="{id}" d="{path}"/></defs>"#));
                ids.push(id);
            }
            if ids.is_empty() {
                continue;
            }
            let mut line = |colour: &str, width: f64| {
                let width = number(width * unit);
                drawing
                    .raw(&format!(r#"<g fill="none" stroke="{colour}" stroke-width="{width}">"#));
                for id in &ids {
                    drawing.raw(&format!(r##"<use href="#{id}"/>"##));
                }
                drawing.raw("</g>");
            };
            if !outline.strong {
                line(LINE, 0.2);
            } else if size_on_paper(layer, &outline.positions, self.view) < SMALL {
                // Around small areas a thin line without a rim leaves more of the fill.
                line(STRONG_LINE, 0.25);
            } else {
                line("#fff", 0.85);
                line(STRONG_LINE, 0.4);
            }
        }
    }

    /// Whether land around the areas is cut off at the frame.
    fn reaches_the_frame(&self) -> bool {
        let [west, south, east, north] = self.view.land();
        self.figure.shapes.layer(Level::Country).is_some_and(|country| {
            let [w, s, e, n] = main_bounds(country, 0);
            w < west || s < south || e > east || n > north
        })
    }
}

/// The entries of `areas` with each kind of mark.
fn marked_entries(figure: &MapFigure) -> BTreeMap<Mark, Vec<usize>> {
    let mut marked: BTreeMap<Mark, Vec<usize>> = BTreeMap::new();
    for (entry, class) in figure.class.iter().enumerate() {
        if !figure.is_drawn(entry) {
            continue;
        }
        let Some(class) = class else {
            marked.entry(Mark::NoFigure).or_default().push(entry);
            continue;
        };
        let class = &figure.classes[usize::from(*class)];
        let estimate = if figure.is_estimated(entry) { Pattern::Hatch } else { Pattern::None };
        let [first, second] =
            [class.pattern, estimate].map(|pattern| Mark::on(&class.colour, pattern));
        for mark in first.into_iter().chain(second.filter(|_| second != first)) {
            marked.entry(mark).or_default().push(entry);
        }
    }
    marked
}

/// How large areas are on the paper in square millimetres: a quarter of them are smaller.
fn size_on_paper(layer: &Layer, positions: &[u32], view: &View) -> f64 {
    let mut sizes: Vec<f64> = positions.iter().map(|&position| layer.area(position)).collect();
    sizes.sort_by(f64::total_cmp);
    let quarter = sizes.get(sizes.len() / 4).copied().unwrap_or(0.0);
    quarter * view.millimetres_a_metre().powi(2)
}

/// The path of some areas, without what is outside the frame; none if nothing is left.
fn path(layer: &Layer, positions: &[u32], view: &View) -> Option<String> {
    let detail = view.detail();
    let [low, high] = view.limits();
    let inside =
        |&[x, y]: &Corner| (low[0]..=high[0]).contains(&x) && (low[1]..=high[1]).contains(&y);
    let mut data = PathData::default();
    let mut spare = Vec::new();
    for &position in positions {
        for ring in layer.polygons(position, detail).into_iter().flatten() {
            let mut ring: Vec<Corner> = ring.into_iter().map(|corner| view.step(corner)).collect();
            if !ring.iter().all(inside) {
                clip_to_box(&mut ring, &mut spare, low, high);
            }
            tidy(&mut ring);
            data.ring(&ring);
        }
    }
    let text = data.finish();
    (!text.is_empty()).then_some(text)
}

/// A small square where an area is too small for the scale.
fn sliver(layer: &Layer, position: u32, view: &View) -> String {
    let [west, south, east, north] = layer.bounds(position);
    let [x, y] = view.step([i32::midpoint(west, east), i32::midpoint(south, north)]);
    let mut data = PathData::default();
    data.ring(&[[x - 10, y - 10], [x + 10, y - 10], [x + 10, y + 10], [x - 10, y + 10]]);
    data.finish()
}

impl MapFigure<'_> {
    /// Begins the ids in the SVG, so that several maps may stand in one document.
    pub(super) fn prefix(&self) -> String {
        let mut print = Fingerprint::new();
        print.add(self.level.id().as_bytes());
        for side in self.size {
            print.add(&side.to_le_bytes());
        }
        for (entry, position) in self.areas.iter().enumerate() {
            print.add(&position.to_le_bytes());
            print.add(&[self.class[entry].unwrap_or(u8::MAX), u8::from(self.is_estimated(entry))]);
        }
        if let Some(circles) = &self.circles {
            print.add(circles.by.id().as_bytes());
            print.add(&circles.scale.to_le_bytes());
        }
        for class in &self.classes {
            print.add(class.colour.as_bytes());
            print.add(class.label.as_bytes());
        }
        print.add(self.text.title.as_deref().unwrap_or_default().as_bytes());
        print.add(self.text.legend_title.as_bytes());
        print.add(self.text.alt.as_bytes());
        print.prefix('m')
    }
}
