//! Bars of an area beside those it is compared with, in groups.

use std::fmt::Write as _;

use crate::maps::figure::{
    drawing::{Drawing, Face, PALE_INK},
    font::{CAPITALS, LEADING, Weight, width, wrap},
};

use super::{EDGE, OTHER, OWN, TEXT};

/// A bar beside others.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What it stands for.
    pub label: String,
    /// How long it is; none where there is no figure.
    pub value: Option<f64>,
    /// The figure in words, or why there is none.
    pub text: String,
    /// Whether the chart is about it.
    pub strong: bool,
}

/// Millimetres.
const BAR: f64 = 3.0;
const LEAST_BAR: f64 = 2.2;
const BETWEEN_GROUPS: f64 = 2.6;

struct Row<'a> {
    comparison: &'a Comparison,
    lines: Vec<String>,
}

/// The chart as it fits a width.
struct Setting<'a> {
    groups: Vec<(Vec<String>, Vec<Row<'a>>)>,
    /// Where bars begin.
    left: f64,
    /// How long the longest may be.
    room: f64,
    most: f64,
    /// What is between the rows of a group.
    gap: f64,
}

fn weight(comparison: &Comparison) -> Weight {
    if comparison.strong { Weight::SemiBold } else { Weight::Regular }
}

impl<'a> Setting<'a> {
    fn new(groups: &'a [(String, Vec<Comparison>)], wide: f64) -> Self {
        let all = || groups.iter().flat_map(|(_, rows)| rows);
        let widest = |text: fn(&Comparison) -> &str| {
            all().map(|row| width(text(row), weight(row), TEXT)).fold(0.0, f64::max)
        };
        let labels = widest(|row| &row.label).min(0.38 * wide);
        let left = labels + 2.0;
        let texts = all()
            .filter(|row| row.value.is_some())
            .map(|row| width(&row.text, weight(row), TEXT))
            .fold(0.0, f64::max);
        let room = (wide - left - texts - 2.0).max(0.15 * wide);
        let most = all().filter_map(finite).fold(0.0, f64::max);
        let groups = groups
            .iter()
            .map(|(heading, rows)| {
                let rows = rows
                    .iter()
                    .map(|comparison| Row {
                        comparison,
                        lines: wrap(&comparison.label, weight(comparison), TEXT, labels + 0.01),
                    })
                    .collect();
                (wrap(heading, Weight::SemiBold, TEXT * 1.06, wide), rows)
            })
            .collect();
        Self { groups, left, room, most, gap: 0.7 }
    }

    fn row(&self, row: &Row) -> f64 {
        (row.lines.len().max(1) as f64 * TEXT * LEADING).max(BAR) + self.gap
    }

    fn height(&self) -> f64 {
        let groups = self.groups.iter().map(|(heading, rows)| {
            heading.len() as f64 * TEXT * 1.06 * LEADING
                + 0.6
                + rows.iter().map(|row| self.row(row)).sum::<f64>()
        });
        let between = self.groups.len().saturating_sub(1) as f64 * BETWEEN_GROUPS;
        groups.sum::<f64>() + between + 0.8
    }
}

fn finite(comparison: &Comparison) -> Option<f64> {
    comparison.value.filter(|value| value.is_finite() && *value >= 0.0)
}

/// The height in millimetres that [`comparison_bars`] needs at a width.
pub fn comparison_bars_height(groups: &[(String, Vec<Comparison>)], width_mm: f64) -> f64 {
    Setting::new(groups, width_mm).height().ceil()
}

/// Groups of bars under headings, all on one scale from 0, each with its figure at its end.
///
/// The chart is as high as asked for or, where that is less than it takes, as high as it must be: see
/// [`comparison_bars_height`].
pub fn comparison_bars(groups: &[(String, Vec<Comparison>)], size_mm: [f64; 2]) -> String {
    let mut setting = Setting::new(groups, size_mm[0]);
    let rows = groups.iter().map(|(_, rows)| rows.len()).sum::<usize>().max(1) as f64;
    let spare = size_mm[1] - setting.height();
    setting.gap = (setting.gap + spare / rows).clamp(0.5, 3.0);
    let size = [size_mm[0], size_mm[1].max(setting.height())];
    let headings: Vec<&str> = groups.iter().map(|(heading, _)| heading.as_str()).collect();
    let mut drawing = Drawing::new(size, None, &headings.join(" · "), &description(groups));
    let mut y = 0.0;
    for (heading, rows) in &setting.groups {
        let large = TEXT * 1.06;
        drawing.lines([0.0, y + large * 0.85], Face::new(large, Weight::SemiBold), heading);
        y += heading.len() as f64 * large * LEADING + 0.6;
        let top = y;
        for row in rows {
            draw_row(row, &setting, y, size[0], &mut drawing);
            y += setting.row(row);
        }
        // The line of 0.
        let foot = y - setting.gap / 2.0;
        drawing.line(
            [setting.left, top - 0.3],
            [setting.left, foot],
            &format!(r#"stroke="{EDGE}" stroke-width=".25""#),
        );
        y += BETWEEN_GROUPS;
    }
    drawing.finish()
}

fn draw_row(row: &Row, setting: &Setting, y: f64, wide: f64, drawing: &mut Drawing) {
    let comparison = row.comparison;
    let height = setting.row(row) - setting.gap;
    let text_height = row.lines.len().max(1) as f64 * TEXT * LEADING;
    let first = y + (height - text_height) / 2.0 + TEXT * 0.95;
    let face = Face::new(TEXT, weight(comparison));
    drawing.lines([0.0, first], face, &row.lines);
    let baseline = y + f64::midpoint(height, TEXT * CAPITALS);
    let Some(value) = finite(comparison) else {
        let x = setting.left + 1.0;
        let face = face.in_ink(PALE_INK);
        let lines = wrap(&comparison.text, face.weight, TEXT, wide - x);
        if let Some(line) = lines.first() {
            // What does not fit the row would run into the next one.
            let text = if lines.len() > 1 { format!("{line} …") } else { line.clone() };
            drawing.text([x, baseline], face, &text);
        }
        return;
    };
    let long = if setting.most > 0.0 { setting.room * value / setting.most } else { 0.0 };
    let bar = BAR.min(height).max(LEAST_BAR);
    let colour = if comparison.strong { OWN } else { OTHER };
    drawing
        .rect([setting.left, y + (height - bar) / 2.0, long, bar], &format!(r#"fill="{colour}""#));
    drawing.text([setting.left + long + 1.0, baseline], face, &comparison.text);
}

fn description(groups: &[(String, Vec<Comparison>)]) -> String {
    let mut text = String::new();
    for (heading, rows) in groups {
        let _ = write!(text, "{heading}: ");
        for row in rows {
            let _ = write!(text, "{} {}; ", row.label, row.text);
        }
    }
    text.trim_end_matches([' ', ';']).to_owned()
}
