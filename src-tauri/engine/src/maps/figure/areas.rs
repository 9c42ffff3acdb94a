//! The areas of a map: what is around them, fills, marks, lines.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use rayon::prelude::*;

use crate::{
    geography::{Layer, Level, rings::Corner},
    maps::clip::{clip_to_box, tidy},
};

use super::{
    FigureError, MapFigure, Pattern,
    drawing::{Drawing, Fingerprint, PathData, number},
    legend::marks,
    marks::{Mark, NO_FIGURE},
    projection::View,
};

/// Land around the areas.
const CONTEXT: &str = "#f1efe9";
/// Its boundaries and coast.
const CONTEXT_LINE: &str = "#b9b4a8";
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
    let prefix = figure.prefix();
    let paths: Vec<String> = figure
        .areas
        .par_iter()
        .map(|&position| {
            path(layer, &[position], view).unwrap_or_else(|| sliver(layer, position, view))
        })
        .collect();
    let [left, top, right, bottom] = view.frame;
    let frame = [left, top, right - left, bottom - top];

    drawing.raw("<defs>");
    let _ = clip_definition(drawing, &prefix, frame);
    let marked = marked_entries(figure);
    let shown: BTreeSet<Mark> = marked.keys().copied().chain(marks(figure)).collect();
    for mark in shown {
        drawing.raw(&mark.definition(&prefix, figure.unit()));
    }
    drawing.raw("</defs>");
    drawing.raw(&format!(
        r#"<g clip-path="url(#{prefix}-frame)" fill-rule="evenodd" stroke-linejoin="round">"#
    ));
    if figure.context {
        draw_context(figure, layer, view, drawing);
    }
    draw_fills(figure, layer, view, &prefix, &paths, drawing);
    draw_marks(&marked, &prefix, drawing);
    draw_outlines(figure, view, &prefix, drawing);
    drawing.raw("</g>");
    if figure.context && reaches_the_frame(figure, view) {
        drawing.rect(frame, r##"fill="none" stroke="#8a8f94" stroke-width=".15""##);
    }
    Ok(())
}

fn clip_definition(drawing: &mut Drawing, prefix: &str, frame: [f64; 4]) -> std::fmt::Result {
    let [x, y, width, height] = frame.map(number);
    let mut text = String::new();
    write!(
        text,
        r#"<clipPath id="{prefix}-frame"><rect x="{x}" y="{y}" width="{width}" height="{height}"/></clipPath>"#
    )?;
    drawing.raw(&text);
    Ok(())
}

/// The entries of `areas` with each kind of mark.
fn marked_entries(figure: &MapFigure) -> BTreeMap<Mark, Vec<usize>> {
    let mut marked: BTreeMap<Mark, Vec<usize>> = BTreeMap::new();
    for (entry, class) in figure.class.iter().enumerate() {
        let Some(class) = class else {
            marked.entry(Mark::NoFigure).or_default().push(entry);
            continue;
        };
        let class = &figure.classes[usize::from(*class)];
        let estimate = if figure.is_estimated(entry) { Pattern::Hatch } else { Pattern::None };
        let marks = [class.pattern, estimate].map(|pattern| Mark::on(&class.colour, pattern));
        let [first, second] = marks;
        for mark in first.into_iter().chain(second.filter(|_| second != first)) {
            marked.entry(mark).or_default().push(entry);
        }
    }
    marked
}

fn draw_fills(
    figure: &MapFigure,
    layer: &Layer,
    view: &View,
    prefix: &str,
    paths: &[String],
    drawing: &mut Drawing,
) {
    let roomy = size_on_paper(layer, figure.areas, view) >= ROOMY;
    let colours = figure.classes.iter().map(|class| class.colour.as_str());
    let groups = (0_u8..).map(Some).zip(colours).chain([(None, NO_FIGURE)]);
    for (class, colour) in groups {
        let mut members = (0..paths.len()).filter(|&entry| figure.class[entry] == class).peekable();
        if members.peek().is_none() {
            continue;
        }
        // A thin line in the fill's colour closes what anti-aliasing would leave open between neighbours.
        let (line, width) = if roomy { ("#fff", ".12") } else { (colour, ".1") };
        drawing.raw(&format!(r#"<g fill="{colour}" stroke="{line}" stroke-width="{width}">"#));
        for entry in members {
            let code = &layer.codes()[figure.areas[entry] as usize];
            let marked = class.is_none()
                || figure.is_estimated(entry)
                || class.is_some_and(|class| {
                    figure.classes[usize::from(class)].pattern != Pattern::None
                });
            let id = if marked { format!(r#" id="{prefix}-{entry}""#) } else { String::new() };
            let path = &paths[entry];
            drawing.raw(&format!(r#"<path{id} data-code="{code}" d="{path}"/>"#));
        }
        drawing.raw("</g>");
    }
}

/// How large areas are on the paper in square millimetres: a quarter of them are smaller.
fn size_on_paper(layer: &Layer, positions: &[u32], view: &View) -> f64 {
    let mut sizes: Vec<f64> = positions.iter().map(|&position| layer.area(position)).collect();
    sizes.sort_by(f64::total_cmp);
    let quarter = sizes.get(sizes.len() / 4).copied().unwrap_or(0.0);
    quarter * view.millimetres_a_metre().powi(2)
}

fn draw_marks(marked: &BTreeMap<Mark, Vec<usize>>, prefix: &str, drawing: &mut Drawing) {
    for (mark, entries) in marked {
        drawing.raw(&format!(r##"<g fill="url(#{})">"##, mark.id(prefix)));
        for entry in entries {
            drawing.raw(&format!(r##"<use href="#{prefix}-{entry}"/>"##));
        }
        drawing.raw("</g>");
    }
}

/// Authorities in pale, and around a few areas the areas beside them.
fn draw_context(figure: &MapFigure, layer: &Layer, view: &View, drawing: &mut Drawing) {
    let Some(authorities) = figure.shapes.layer(Level::Authority) else { return };
    let meeting = |layer: &Layer| {
        let mut positions: Vec<u32> = layer.boxes_meeting(view.land()).collect();
        positions.sort_unstable();
        positions
    };
    drawing.raw(&format!(r#"<g fill="{CONTEXT}" stroke="{CONTEXT_LINE}" stroke-width=".2">"#));
    for position in meeting(authorities) {
        if let Some(path) = path(authorities, &[position], view) {
            drawing.raw(&format!(r#"<path d="{path}"/>"#));
        }
    }
    drawing.raw("</g>");
    if figure.level != Level::Authority && (1..=FEW).contains(&figure.areas.len()) {
        let mut positions = meeting(layer);
        positions.retain(|position| !figure.areas.contains(position));
        let shown = positions.len() <= MOST_NEIGHBOURS;
        if let Some(path) = path(layer, &positions, view).filter(|_| shown) {
            drawing.raw(&format!(
                r#"<path d="{path}" fill="none" stroke="{CONTEXT_LINE}" stroke-width=".12"/>"#
            ));
        }
    }
}

/// Thin lines first, strong ones over them on a white rim, so that they are seen on dark fills as well.
fn draw_outlines(figure: &MapFigure, view: &View, prefix: &str, drawing: &mut Drawing) {
    let mut outlines: Vec<_> = figure.outlines.iter().collect();
    outlines.sort_by_key(|outline| outline.strong);
    let unit = figure.unit();
    for outline in outlines {
        let Some(layer) = figure.shapes.layer(outline.level) else { continue };
        let Some(path) = path(layer, &outline.positions, view) else { continue };
        if !outline.strong {
            drawing.raw(&format!(
                r#"<path d="{path}" fill="none" stroke="{LINE}" stroke-width="{}"/>"#,
                number(0.2 * unit)
            ));
            continue;
        }
        let id = format!("{prefix}-outline{}", outline.level.index());
        // Around small areas a thin line without a rim leaves more of the fill.
        let small = size_on_paper(layer, &outline.positions, view) < SMALL;
        let width = if small { 0.25 } else { 0.4 } * unit;
        drawing.raw("<g fill=\"none\">");
        if small {
            drawing.raw(&format!(
                r#"<path d="{path}" stroke="{STRONG_LINE}" stroke-width="{}"/>"#,
                number(width)
            ));
        } else {
            drawing.raw(&format!(
                r##"<defs><path id="{id}" d="{path}"/></defs><use href="#{id}" stroke="#fff" stroke-opacity=".75" stroke-width="{}"/><use href="#{id}" stroke="{STRONG_LINE}" stroke-width="{}"/>"##,
                number(width * 2.2),
                number(width)
            ));
        }
        drawing.raw("</g>");
    }
}

/// Whether land around the areas is cut off at the frame.
fn reaches_the_frame(figure: &MapFigure, view: &View) -> bool {
    let [west, south, east, north] = view.land();
    figure.shapes.layer(Level::Country).is_some_and(|country| {
        let [w, s, e, n] = country.bounds(0);
        w < west || s < south || e > east || n > north
    })
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
        self.size.iter().for_each(|side| print.add(&side.to_le_bytes()));
        for (entry, position) in self.areas.iter().enumerate() {
            print.add(&position.to_le_bytes());
            print.add(&[self.class[entry].unwrap_or(u8::MAX), u8::from(self.is_estimated(entry))]);
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
