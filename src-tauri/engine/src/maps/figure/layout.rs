//! Where title, map, legend, scale bar and attribution stand on the paper.

use super::{
    FigureError, LegendPlace, MapFigure,
    drawing::{Drawing, Face, PALE_INK},
    font::{LEADING, POINT, Weight, wrap},
    labels::symbol_reach,
    legend::{Legend, Sizes},
    projection::{Frame, View},
    scale_bar::ScaleBar,
};

/// The least side of the map itself in millimetres.
const LEAST_MAP: f64 = 22.0;
/// The longest scale bar in millimetres at the usual size.
const LONGEST_BAR: f64 = 42.0;

/// Sizes of text at the usual size in points.
const TITLE: f64 = 12.0;
const SUBTITLE: f64 = 9.0;
const LEGEND: f64 = 8.5;
const FOOT: f64 = 7.0;

/// The places of everything.
#[derive(Debug)]
pub(super) struct Layout {
    /// How large everything is compared with the usual.
    pub unit: f64,
    /// Where the map is.
    pub frame: Frame,
    title: Vec<String>,
    subtitle: Vec<String>,
    foot: Vec<String>,
    legend: Option<(Legend, [f64; 2])>,
    /// Where the scale bar begins and how wide it may be.
    bar: ([f64; 2], f64),
}

impl MapFigure<'_> {
    /// How large text and symbols are compared with the usual: larger on posters.
    pub(super) fn unit(&self) -> f64 {
        (self.size[0].min(self.size[1]) / 180.0).clamp(1.0, 4.0)
    }
}

impl Layout {
    /// Finds the places.
    pub(super) fn of(figure: &MapFigure) -> Result<Self, FigureError> {
        let order: &[LegendPlace] = match figure.legend {
            LegendPlace::None => &[LegendPlace::None],
            LegendPlace::Right => &[LegendPlace::Right, LegendPlace::Below],
            LegendPlace::Below => &[LegendPlace::Below],
        };
        let [width, height] = figure.size;
        order
            .iter()
            .find_map(|&place| Self::with(figure, place))
            .ok_or(FigureError::Crowded { width, height })
    }

    fn with(figure: &MapFigure, place: LegendPlace) -> Option<Self> {
        let [width, height] = figure.size;
        let unit = figure.unit();
        let points = |size: f64| size * POINT * unit;
        let margin = if figure.text.title.is_some() { 3.0 * unit } else { 0.6 };
        let room = width - 2.0 * margin;
        let lines = |text: Option<&str>, weight, size| {
            text.map(|text| wrap(text, weight, points(size), room)).unwrap_or_default()
        };
        let title = lines(figure.text.title.as_deref(), Weight::SemiBold, TITLE);
        let subtitle = lines(figure.text.subtitle.as_deref(), Weight::Regular, SUBTITLE);
        let foot: Vec<String> = figure
            .text
            .attribution
            .iter()
            .flat_map(|paragraph| wrap(paragraph, Weight::Regular, points(FOOT), room))
            .collect();
        let high = |lines: &[String], size: f64| lines.len() as f64 * points(size) * LEADING;

        let mut top = margin + high(&title, TITLE) + high(&subtitle, SUBTITLE);
        if !(title.is_empty() && subtitle.is_empty()) {
            top += 1.5 * unit;
        }
        let mut bottom = height - margin;
        if !foot.is_empty() {
            bottom -= high(&foot, FOOT) + 1.5 * unit;
        }
        let mut right = width - margin;
        let bar_height = ScaleBar::height(points(LEGEND));
        let mut legend = None;
        let bar;
        match place {
            LegendPlace::Right => {
                let column = Legend::column(figure, points(LEGEND), 0.36 * room);
                let left = right - column.width();
                if column.height() + 4.0 * unit + bar_height > bottom - top {
                    return None;
                }
                bar = ([left, bottom - bar_height], column.width().max(0.2 * room));
                legend = Some((column, [left, top]));
                right = left - 3.5 * unit;
            }
            LegendPlace::Below | LegendPlace::None => {
                if place == LegendPlace::Below {
                    let rows = Legend::rows(figure, points(LEGEND), room);
                    bottom -= rows.height();
                    legend = Some((rows, [margin, bottom]));
                    bottom -= 2.0 * unit;
                }
                bottom -= bar_height;
                bar = ([margin, bottom], room);
                bottom -= 1.2 * unit;
            }
        }
        let frame = [margin, top, right, bottom];
        let fits = right - margin >= LEAST_MAP && bottom - top >= LEAST_MAP;
        fits.then_some(Self { unit, frame, title, subtitle, foot, legend, bar })
    }

    /// Draws everything but the map.
    pub(super) fn draw(&self, figure: &MapFigure, view: &View, drawing: &mut Drawing) {
        let points = |size: f64| size * POINT * self.unit;
        let left = self.frame[0];
        let mut y = if self.title.is_empty() && self.subtitle.is_empty() {
            0.0
        } else {
            self.frame[1]
                - 1.5 * self.unit
                - self.title.len() as f64 * points(TITLE) * LEADING
                - self.subtitle.len() as f64 * points(SUBTITLE) * LEADING
        };
        for (lines, size, weight) in
            [(&self.title, TITLE, Weight::SemiBold), (&self.subtitle, SUBTITLE, Weight::Regular)]
        {
            let size = points(size);
            drawing.lines([left, y + size * 0.9], Face::new(size, weight), lines);
            y += lines.len() as f64 * size * LEADING;
        }
        if let Some((legend, place)) = &self.legend {
            let reach = symbol_reach(figure, view);
            let sizes = Sizes { reach, millimetres_a_metre: view.millimetres_a_metre() };
            legend.draw(*place, &figure.prefix(), sizes, drawing);
        }
        let size = points(LEGEND);
        let (place, room) = self.bar;
        let room = (LONGEST_BAR * self.unit).min(room);
        // The numbers stand out on both sides.
        let mut bar = ScaleBar::within(room * 0.8, view.millimetres_a_metre());
        let longer = ScaleBar::within(room, view.millimetres_a_metre());
        if longer.width(size) <= room {
            bar = longer;
        }
        bar.draw(place, size, drawing);

        let size = points(FOOT);
        let height = self.foot.len() as f64 * size * LEADING;
        let margin = left;
        let first = figure.size[1] - margin - height + size * 0.9;
        let face = Face::new(size, Weight::Regular).in_ink(PALE_INK);
        drawing.lines([left, first], face, &self.foot);
    }
}
