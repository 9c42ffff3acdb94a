//! The legend: what colours, marks and symbols mean.

use crate::text::Messages;

use super::{
    MapFigure, Pattern, circles,
    drawing::{Drawing, Face, number},
    font::{CAPITALS, LEADING, Weight, width, wrap},
    labels::draw_symbol,
    marks::{Mark, NO_FIGURE},
};

/// Millimetres at the usual size.
const SWATCH: [f64; 2] = [5.4, 3.4];
const GAP: f64 = 1.6;
const BETWEEN: f64 = 5.0;
/// The ground of the sample of marks that stand on several colours.
const SAMPLE: &str = "#f4f4f4";

/// What stands beside a label.
#[derive(Debug, Clone, PartialEq)]
enum Symbol {
    Swatch {
        colour: String,
        mark: Option<Mark>,
    },
    Point,
    /// A circle of so many square metres, on the paper at most so many millimetres wide.
    Circle {
        area: f64,
        widest: f64,
    },
}

#[derive(Debug, Clone, PartialEq)]
struct Item {
    symbol: Symbol,
    label: String,
}

impl Item {
    /// Millimetres of what stands beside the label.
    fn height(&self, unit: f64) -> f64 {
        match self.symbol {
            Symbol::Circle { widest, .. } => widest.max(SWATCH[1] * unit),
            Symbol::Swatch { .. } | Symbol::Point => SWATCH[1] * unit,
        }
    }
}

/// How large the symbols of the map are on the paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    /// Millimetres that symbols of points reach to every side.
    pub reach: f64,
    /// Millimetres to a metre.
    pub millimetres_a_metre: f64,
}

/// A legend set in a width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Legend {
    unit: f64,
    size: f64,
    title: Vec<String>,
    items: Vec<(Item, Vec<String>)>,
    /// Widths of the columns.
    columns: Vec<f64>,
    /// Heights of the rows.
    rows: Vec<f64>,
}

impl Legend {
    /// In one column no wider than `room`.
    pub(super) fn column(figure: &MapFigure, size: f64, room: f64) -> Self {
        let mut legend = Self::new(figure, size, room);
        legend.arrange(1);
        legend
    }

    /// In as many columns as `room` has place for.
    pub(super) fn rows(figure: &MapFigure, size: f64, room: f64) -> Self {
        let mut legend = Self::new(figure, size, room);
        for columns in (1..=legend.items.len().max(1)).rev() {
            legend.arrange(columns);
            if legend.items_width() <= room {
                break;
            }
        }
        legend
    }

    fn new(figure: &MapFigure, size: f64, room: f64) -> Self {
        let unit = figure.unit();
        let aside = (SWATCH[0] + GAP) * unit;
        let items: Vec<(Item, Vec<String>)> = items(figure)
            .into_iter()
            .map(|item| {
                let lines = wrap(&item.label, Weight::Regular, size, (room - aside).max(size));
                (item, lines)
            })
            .collect();
        Self {
            unit,
            size,
            title: wrap(&figure.text.legend_title, Weight::SemiBold, size, room),
            items,
            columns: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Works out columns and rows; the items run down, then across.
    fn arrange(&mut self, columns: usize) {
        let rows = self.items.len().div_ceil(columns).max(1);
        let height = |(item, lines): &(Item, Vec<String>)| {
            let text = lines.len().max(1) as f64 * self.size * LEADING;
            text.max(item.height(self.unit)) + 0.9 * self.unit
        };
        let wide = |(_, lines): &(Item, Vec<String>)| {
            let text = lines.iter().map(|line| width(line, Weight::Regular, self.size));
            (SWATCH[0] + GAP) * self.unit + text.fold(0.0, f64::max)
        };
        self.columns = self
            .items
            .chunks(rows)
            .map(|column| column.iter().map(wide).fold(0.0, f64::max))
            .collect();
        self.rows = (0..rows)
            .map(|row| self.items.iter().skip(row).step_by(rows).map(height).fold(0.0, f64::max))
            .collect();
    }

    fn items_width(&self) -> f64 {
        let between = self.columns.len().saturating_sub(1) as f64 * BETWEEN * self.unit;
        self.columns.iter().sum::<f64>() + between
    }

    fn title_height(&self) -> f64 {
        if self.title.is_empty() {
            return 0.0;
        }
        self.title.len() as f64 * self.size * LEADING + 0.8 * self.unit
    }

    /// Millimetres.
    pub(super) fn width(&self) -> f64 {
        let titles = self.title.iter().map(|line| width(line, Weight::SemiBold, self.size));
        titles.fold(self.items_width(), f64::max)
    }

    /// Millimetres.
    pub(super) fn height(&self) -> f64 {
        self.title_height() + self.rows.iter().sum::<f64>()
    }

    /// Draws it with its left upper corner at a point. `prefix` begins the ids of marks.
    pub(super) fn draw(&self, [x, y]: [f64; 2], prefix: &str, sizes: Sizes, drawing: &mut Drawing) {
        let baseline = y + self.size * 0.8;
        drawing.lines([x, baseline], Face::new(self.size, Weight::SemiBold), &self.title);
        let rows = self.rows.len().max(1);
        for (number, (item, lines)) in self.items.iter().enumerate() {
            let (column, row) = (number / rows, number % rows);
            let left = x + self.columns[..column]
                .iter()
                .map(|wide| wide + BETWEEN * self.unit)
                .sum::<f64>();
            let top = y + self.title_height() + self.rows[..row].iter().sum::<f64>();
            self.draw_item((item, lines), [left, top], prefix, sizes, drawing);
        }
    }

    fn draw_item(
        &self,
        (item, lines): (&Item, &[String]),
        [left, top]: [f64; 2],
        prefix: &str,
        sizes: Sizes,
        drawing: &mut Drawing,
    ) {
        let across = SWATCH[0] * self.unit;
        let down = item.height(self.unit);
        match &item.symbol {
            Symbol::Swatch { colour, mark } => {
                let place = [left, top, across, down];
                drawing.rect(place, &format!(r#"fill="{colour}""#));
                if let Some(mark) = mark {
                    let id = mark.id(prefix);
                    drawing.rect(place, &format!(r#"fill="url(#{id})""#));
                }
                drawing.rect(place, r##"fill="none" stroke="#55585c" stroke-width=".15""##);
            }
            Symbol::Point => {
                draw_symbol([left + across / 2.0, top + down / 2.0], sizes.reach, drawing);
            }
            Symbol::Circle { area, .. } => {
                let [x, y] = [left + across / 2.0, top + down / 2.0].map(number);
                let r = number(circles::radius(*area, sizes.millimetres_a_metre));
                drawing.raw(&format!(
                    r##"<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="#55585c" stroke-width=".2"/>"##
                ));
            }
        }
        let x = left + across + GAP * self.unit;
        // The first line beside the middle of the swatch.
        let baseline = top + f64::midpoint(down, self.size * CAPITALS);
        drawing.lines([x, baseline], Face::new(self.size, Weight::Regular), lines);
    }
}

fn items(figure: &MapFigure) -> Vec<Item> {
    let swatch = |colour: &str, mark: Option<Mark>, label: &str| Item {
        symbol: Symbol::Swatch { colour: colour.to_owned(), mark },
        label: label.to_owned(),
    };
    let mut items: Vec<Item> = figure
        .classes
        .iter()
        .map(|class| swatch(&class.colour, Mark::on(&class.colour, class.pattern), &class.label))
        .collect();
    if (0..figure.areas.len()).any(|entry| figure.is_estimated(entry)) {
        let label = Messages::embedded().text(figure.language, "state-estimated", &[]);
        items.push(swatch(SAMPLE, Mark::on(SAMPLE, Pattern::Hatch), &label));
    }
    if (0..figure.areas.len()).any(|at| figure.class[at].is_none() && figure.is_drawn(at)) {
        items.push(swatch(NO_FIGURE, Some(Mark::NoFigure), &figure.text.no_figure));
    }
    items.extend(circle_sizes(figure));
    if let Some(points) = figure.text.points.as_deref().filter(|_| !figure.points.is_empty()) {
        items.push(Item { symbol: Symbol::Point, label: points.to_owned() });
    }
    items
}

/// Circles of round numbers. How large the map will be is known only with the legend: on the whole paper it would be
/// larger, so that no circle is wider than its place.
fn circle_sizes(figure: &MapFigure) -> Vec<Item> {
    let Some(circles) = &figure.circles else { return Vec::new() };
    let [width, height] = figure.size;
    let Ok(view) = figure.view([0.0, 0.0, width, height]) else { return Vec::new() };
    let millimetres = view.millimetres_a_metre();
    let samples = circles.samples(SWATCH[0] * figure.unit(), millimetres);
    let item = |count| {
        let area = circles.area(count);
        let widest = 2.0 * circles::radius(area, millimetres);
        let label = circles.label(count, figure.language);
        Item { symbol: Symbol::Circle { area, widest }, label }
    };
    samples.into_iter().map(item).collect()
}

/// The marks that the legend shows, all of which a drawing must define.
pub(super) fn marks(figure: &MapFigure) -> Vec<Mark> {
    items(figure)
        .into_iter()
        .filter_map(|item| match item.symbol {
            Symbol::Swatch { mark, .. } => mark,
            Symbol::Point | Symbol::Circle { .. } => None,
        })
        .collect()
}
