//! Bars of shares that make up a whole, with a table of their numbers as the legend.

use std::fmt::Write as _;

use crate::{
    maps::{
        figure::{
            Pattern,
            drawing::{Anchor, Drawing, Face, Fingerprint, escaped},
            font::{CAPITALS, LEADING, Weight, width, wrap},
            marks::{Mark, ink_on, is_colour, luminance},
        },
        palettes::{NO_DATA_LIGHT, Palette},
    },
    text::NumberFormat,
};

use super::{EDGE, GUIDE, TEXT};

/// A bar of parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Per cent, one a series; what is not finite or negative counts as none.
    pub parts: Vec<f64>,
}

/// Colours and marks of speed bands from the slowest (dark and warm) to the fastest, at most nine; `not_matched` adds a
/// grey one with dots at the end.
pub fn speed_colours(bands: usize, not_matched: bool) -> Vec<(String, Pattern)> {
    let palette = Palette::find("oranges").and_then(|palette| palette.colours(bands.min(9)));
    let mut colours: Vec<(String, Pattern)> = palette
        .unwrap_or_default()
        .into_iter()
        .rev()
        .map(|colour| (colour.to_owned(), Pattern::None))
        .collect();
    if not_matched {
        colours.push((NO_DATA_LIGHT.to_owned(), Pattern::Dots));
    }
    colours
}

/// The usual height of a bar in millimetres.
const BAR: f64 = 6.0;
/// The width of a swatch and what is between it and its label.
const SWATCH: f64 = 6.6;
/// Beside and above parts.
const GAP: f64 = 2.0;

/// The words of the chart as they fit a width.
struct Setting {
    size: [f64; 2],
    /// The lines of every series' label.
    labels: Vec<Vec<String>>,
    /// The lines of every bar's label.
    heads: Vec<Vec<String>>,
    /// The width of a column of numbers.
    column: f64,
    bar: f64,
    /// How ids begin.
    prefix: String,
}

impl Setting {
    fn new(bars: &[Bar], series: &[(String, String, Pattern)], width: f64) -> Self {
        let count = bars.len().max(1) as f64;
        // Numbers take up to half of the width.
        let widest = bars
            .iter()
            .map(|bar| text_width(&bar.label, Weight::SemiBold))
            .fold(text_width("100.0%", Weight::Regular), f64::max);
        let column = (widest + GAP).min(0.52 * width / count);
        let room = width - SWATCH - column * count - GAP;
        let labels =
            series.iter().map(|(label, ..)| wrap(label, Weight::Regular, TEXT, room)).collect();
        let heads =
            bars.iter().map(|bar| wrap(&bar.label, Weight::SemiBold, TEXT, width)).collect();
        Self { size: [width, 0.0], labels, heads, column, bar: BAR, prefix: String::new() }
    }

    fn row(lines: usize) -> f64 {
        lines.max(1) as f64 * TEXT * LEADING + 0.7
    }

    fn heads_height(&self) -> f64 {
        self.heads.iter().map(|lines| lines.len() as f64 * TEXT * LEADING + 0.5).sum()
    }

    /// The lines at the heads of the table's columns.
    fn columns(&self, bars: &[Bar]) -> Vec<Vec<String>> {
        bars.iter()
            .map(|bar| wrap(&bar.label, Weight::SemiBold, TEXT, self.column - GAP * 0.75))
            .collect()
    }

    fn table_height(&self, bars: &[Bar]) -> f64 {
        let head = self.columns(bars).iter().map(Vec::len).max().unwrap_or(0);
        Self::row(head) + self.labels.iter().map(|lines| Self::row(lines.len())).sum::<f64>()
    }

    fn height(&self, bars: &[Bar]) -> f64 {
        let between = bars.len() as f64 * (self.bar + GAP);
        self.heads_height() + between + self.table_height(bars) + 1.0
    }
}

fn text_width(text: &str, weight: Weight) -> f64 {
    width(text, weight, TEXT)
}

/// The height in millimetres that [`stacked_bars`] needs at a width to show everything at its usual size.
pub fn stacked_bars_height(
    bars: &[Bar],
    series: &[(String, String, Pattern)],
    width_mm: f64,
) -> f64 {
    Setting::new(bars, series, width_mm).height(bars).ceil()
}

/// Bars of parts below each other, each as long as the whole, over a table of the series with the numbers of every bar.
///
/// The chart is as high as asked for or, where that is less than it takes to say everything, as high as it must be: see
/// [`stacked_bars_height`].
pub fn stacked_bars(
    bars: &[Bar],
    series: &[(String /* label */, String /* colour */, Pattern)],
    size_mm: [f64; 2],
) -> String {
    let mut setting = Setting::new(bars, series, size_mm[0]);
    let spare = size_mm[1] - setting.height(bars);
    if !bars.is_empty() {
        // Bars share what is to spare, and give a little where there is too little.
        setting.bar = (BAR + spare / bars.len() as f64).clamp(4.5, 12.0);
    }
    setting.size[1] = size_mm[1].max(setting.height(bars));
    let names: Vec<&str> = bars.iter().map(|bar| bar.label.as_str()).collect();
    let mut drawing =
        Drawing::new(setting.size, None, &names.join(" · "), &description(bars, series));
    setting.prefix = prefix(bars, series, setting.size);
    define_marks(series, &setting.prefix, &mut drawing);
    let mut y = 0.0;
    for (bar, head) in bars.iter().zip(&setting.heads) {
        drawing.lines([0.0, y + TEXT * 0.85], Face::new(TEXT, Weight::SemiBold), head);
        y += head.len() as f64 * TEXT * LEADING + 0.5;
        let place = [0.3, y, setting.size[0] - 0.6, setting.bar];
        draw_bar(bar, series, place, &setting.prefix, &mut drawing);
        y += setting.bar + GAP;
    }
    draw_table(bars, series, &setting, y, &mut drawing);
    drawing.finish()
}

fn share(bar: &Bar, number: usize) -> f64 {
    bar.parts.get(number).copied().filter(|part| part.is_finite() && *part > 0.0).unwrap_or(0.0)
}

/// The number of a part: `12.3%`; a dash where there is none.
fn percent(bar: &Bar, number: usize) -> String {
    match bar.parts.get(number) {
        Some(part) if part.is_finite() => {
            format!("{}%", NumberFormat::decimals(1).write(*part))
        }
        _ => "–".to_owned(),
    }
}

fn description(bars: &[Bar], series: &[(String, String, Pattern)]) -> String {
    let mut text = String::new();
    for bar in bars {
        let _ = write!(text, "{}: ", bar.label);
        for (number, (label, ..)) in series.iter().enumerate() {
            let _ = write!(text, "{label} {}; ", percent(bar, number));
        }
    }
    text.trim_end_matches([' ', ';']).to_owned()
}

/// The colour, or white where it is none.
fn colour(series: &(String, String, Pattern)) -> &str {
    if is_colour(&series.1) { &series.1 } else { "#ffffff" }
}

/// Begins the ids in the SVG, so that several charts may stand in one document.
fn prefix(bars: &[Bar], series: &[(String, String, Pattern)], size: [f64; 2]) -> String {
    let mut print = Fingerprint::new();
    print.add(description(bars, series).as_bytes());
    for side in size {
        print.add(&side.to_le_bytes());
    }
    for (_, colour, _) in series {
        print.add(colour.as_bytes());
    }
    print.prefix('c')
}

fn define_marks(series: &[(String, String, Pattern)], prefix: &str, drawing: &mut Drawing) {
    let mut marks: Vec<Mark> =
        series.iter().filter_map(|one| Mark::on(colour(one), one.2)).collect();
    marks.sort_unstable();
    marks.dedup();
    if !marks.is_empty() {
        drawing.raw("<defs>");
        for mark in marks {
            drawing.raw(&mark.definition(prefix, 1.0));
        }
        drawing.raw("</defs>");
    }
}

fn fill(place: [f64; 4], one: &(String, String, Pattern), prefix: &str, drawing: &mut Drawing) {
    let colour = colour(one);
    drawing.rect(place, &format!(r#"fill="{}""#, escaped(colour)));
    if let Some(mark) = Mark::on(colour, one.2) {
        drawing.rect(place, &format!(r#"fill="url(#{})""#, mark.id(prefix)));
    }
}

fn draw_bar(
    bar: &Bar,
    series: &[(String, String, Pattern)],
    [left, top, width, height]: [f64; 4],
    prefix: &str,
    drawing: &mut Drawing,
) {
    let whole: f64 = (0..series.len()).map(|number| share(bar, number)).sum();
    // Rounded shares add up to a little more or less than 100.
    let full = if whole > 100.0 { whole } else { 100.0 };
    let face = Face::new(TEXT, Weight::Regular).anchored(Anchor::Middle);
    let mut x = left;
    for (number, one) in series.iter().enumerate() {
        let long = width * share(bar, number) / full;
        if long <= 0.0 {
            continue;
        }
        fill([x, top, long, height], one, prefix, drawing);
        drawing.line(
            [x, top],
            [x, top + height],
            &format!(r#"stroke="{EDGE}" stroke-width=".15""#),
        );
        let text = percent(bar, number);
        if text_width(&text, Weight::Regular) + 1.5 <= long {
            let middle = [x + long / 2.0, top + f64::midpoint(height, TEXT * CAPITALS)];
            if one.2 != Pattern::None {
                // Marks do not run through the number.
                let half = text_width(&text, Weight::Regular) / 2.0 + 0.5;
                let high = TEXT * 0.6;
                let place = [middle[0] - half, top + height / 2.0 - high, half * 2.0, high * 2.0];
                drawing.rect(place, &format!(r#"fill="{}""#, escaped(colour(one))));
            }
            drawing.text(middle, face.in_ink(ink_on(colour(one))), &text);
        }
        x += long;
    }
    drawing.rect(
        [left, top, width, height],
        &format!(r#"fill="none" stroke="{EDGE}" stroke-width=".2""#),
    );
}

fn draw_table(
    bars: &[Bar],
    series: &[(String, String, Pattern)],
    setting: &Setting,
    mut y: f64,
    drawing: &mut Drawing,
) {
    let right = |column: usize| setting.size[0] - setting.column * (bars.len() - 1 - column) as f64;
    let heads = setting.columns(bars);
    let most = heads.iter().map(Vec::len).max().unwrap_or(0);
    let face = Face::new(TEXT, Weight::SemiBold).anchored(Anchor::End);
    for (column, head) in heads.iter().enumerate() {
        // The last lines stand beside each other.
        let above = (most - head.len()) as f64 * TEXT * LEADING;
        drawing.lines([right(column), y + above + TEXT * 0.9], face, head);
    }
    y += Setting::row(most);
    let guide = format!(r#"stroke="{GUIDE}" stroke-width=".15""#);
    for (number, (one, lines)) in series.iter().zip(&setting.labels).enumerate() {
        drawing.line([0.0, y - 0.35], [setting.size[0], y - 0.35], &guide);
        let place = [0.2, y + 0.45, SWATCH - 1.8, TEXT * 0.85];
        fill(place, one, &setting.prefix, drawing);
        let edge = if luminance(colour(one)) > 0.3 { EDGE } else { colour(one) };
        drawing
            .rect(place, &format!(r#"fill="none" stroke="{}" stroke-width=".2""#, escaped(edge)));
        let baseline = y + TEXT * 0.95;
        drawing.lines([SWATCH, baseline], Face::new(TEXT, Weight::Regular), lines);
        for (column, bar) in bars.iter().enumerate() {
            let face = Face::new(TEXT, Weight::Regular).anchored(Anchor::End);
            drawing.text([right(column), baseline], face, &percent(bar, number));
        }
        y += Setting::row(lines.len());
    }
}
