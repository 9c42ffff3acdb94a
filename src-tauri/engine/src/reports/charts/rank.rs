//! Ranks with the intervals that they lie in.

use std::fmt::Write as _;

use crate::{
    maps::figure::{
        drawing::{Anchor, Drawing, Face, PALE_INK},
        font::{CAPITALS, LEADING, Weight, width, wrap},
    },
    text::NumberFormat,
};

use super::{EDGE, GUIDE, OWN, TEXT};

/// Millimetres between rows at the least.
const GAP: f64 = 1.4;

/// A row: its label, the rank, the interval, what it says.
type Row = (String, f64, [f64; 2], String);

struct Setting {
    labels: Vec<Vec<String>>,
    texts: Vec<Vec<String>>,
    left: f64,
    right: f64,
    text_at: f64,
    axis: [Vec<String>; 2],
    gap: f64,
}

impl Setting {
    fn new(rows: &[Row], axis: [&str; 2], wide: f64) -> Self {
        let widest = |texts: &mut dyn Iterator<Item = &str>| {
            texts.map(|text| width(text, Weight::Regular, TEXT)).fold(0.0, f64::max)
        };
        let labels = widest(&mut rows.iter().map(|row| row.0.as_str())).min(0.32 * wide);
        let texts = widest(&mut rows.iter().map(|row| row.3.as_str())).min(0.3 * wide);
        let left = labels + 3.0;
        let text_at = wide - texts;
        let right = text_at - 3.0;
        let set = |text: &str, room: f64| wrap(text, Weight::Regular, TEXT, room + 0.01);
        Self {
            labels: rows.iter().map(|row| set(&row.0, labels)).collect(),
            texts: rows.iter().map(|row| set(&row.3, texts)).collect(),
            left,
            right,
            text_at,
            // Below the axis there is room to both sides.
            axis: axis.map(|text| set(text, wide / 2.0 - 2.0)),
            gap: GAP,
        }
    }

    fn row(&self, number: usize) -> f64 {
        let lines = self.labels[number].len().max(self.texts[number].len()).max(1);
        lines as f64 * TEXT * LEADING + self.gap
    }

    fn axis_height(&self) -> f64 {
        let lines = self.axis.iter().map(Vec::len).max().unwrap_or(0);
        2.0 + (lines + 1) as f64 * TEXT * LEADING
    }

    fn height(&self) -> f64 {
        (0..self.labels.len()).map(|number| self.row(number)).sum::<f64>() + self.axis_height()
    }
}

/// The height in millimetres that [`rank_intervals`] needs at a width.
pub fn rank_intervals_height(rows: &[Row], axis: [&str; 2], width_mm: f64) -> f64 {
    Setting::new(rows, axis, width_mm).height().ceil()
}

/// Ranks from 1 to `of`, a row each: the interval as a bar, the rank as a mark on it. `axis` says what 1 and `of` mean.
///
/// The chart is as high as asked for or, where that is less than it takes, as high as it must be: see
/// [`rank_intervals_height`].
pub fn rank_intervals(
    rows: &[(String, f64 /* rank */, [f64; 2], String /* text */)],
    of: f64,
    axis: [&str; 2],
    size_mm: [f64; 2],
) -> String {
    let mut setting = Setting::new(rows, axis, size_mm[0]);
    let spare = size_mm[1] - setting.height();
    setting.gap = (setting.gap + spare / rows.len().max(1) as f64).clamp(0.6, 4.0);
    let size = [size_mm[0], size_mm[1].max(setting.height())];
    let names: Vec<&str> = rows.iter().map(|row| row.0.as_str()).collect();
    let mut drawing = Drawing::new(size, None, &names.join(" · "), &description(rows, axis));
    let of = if of.is_finite() && of > 1.0 { of } else { 2.0 };
    let at = |rank: f64| {
        let part = ((rank - 1.0) / (of - 1.0)).clamp(0.0, 1.0);
        setting.left + (setting.right - setting.left) * part
    };
    let foot = size[1] - setting.axis_height();
    let bottom = foot.min((0..rows.len()).map(|number| setting.row(number)).sum());
    draw_axis(&setting, of, bottom, size[0], &at, &mut drawing);
    let mut y = 0.0;
    for (number, row) in rows.iter().enumerate() {
        draw_row(row, number, &setting, y, &at, &mut drawing);
        y += setting.row(number);
    }
    drawing.finish()
}

/// Quarters of the ranks.
fn ticks(of: f64) -> Vec<f64> {
    let mut ticks = vec![1.0];
    if of >= 8.0 {
        ticks.extend([0.25, 0.5, 0.75].map(|part| (of * part).round()));
    }
    ticks.push(of);
    ticks
}

fn draw_axis(
    setting: &Setting,
    of: f64,
    y: f64,
    wide: f64,
    at: &dyn Fn(f64) -> f64,
    drawing: &mut Drawing,
) {
    let guide = format!(r#"stroke="{GUIDE}" stroke-width=".2""#);
    let edge = format!(r#"stroke="{EDGE}" stroke-width=".25""#);
    let face = Face::new(TEXT, Weight::Regular);
    let baseline = y + 1.6 + TEXT * CAPITALS;
    let mut last = f64::NEG_INFINITY;
    let ticks = ticks(of);
    let whole = |rank: f64| NumberFormat::decimals(0).write(rank);
    // The ends are always told.
    let end = at(of) - width(&whole(of), face.weight, TEXT) / 2.0;
    for &rank in &ticks {
        let x = at(rank);
        drawing.line([x, 0.0], [x, y + 1.0], &guide);
        let text = whole(rank);
        let half = width(&text, face.weight, TEXT) / 2.0;
        let is_end = rank >= of;
        if x - half > last + 1.5 && (is_end || x + half + 1.5 < end) {
            drawing.text([x, baseline], face.anchored(Anchor::Middle), &text);
            last = x + half;
        }
    }
    drawing.line([setting.left, y], [setting.right, y], &edge);
    let below = baseline + TEXT * LEADING;
    let [worst, best] = &setting.axis;
    let widest = |lines: &[String]| {
        lines.iter().map(|line| width(line, face.weight, TEXT)).fold(0.0, f64::max)
    };
    // At the ends of the axis, or farther out where the words are long.
    let middle = f64::midpoint(setting.left, setting.right);
    let begin = setting.left.min(middle - 1.5 - widest(worst)).max(0.0);
    let finish = setting.right.max(middle + 1.5 + widest(best)).min(wide);
    drawing.lines([begin, below], face.in_ink(PALE_INK), worst);
    drawing.lines([finish, below], face.in_ink(PALE_INK).anchored(Anchor::End), best);
}

fn draw_row(
    (_, rank, interval, _): &Row,
    number: usize,
    setting: &Setting,
    y: f64,
    at: &dyn Fn(f64) -> f64,
    drawing: &mut Drawing,
) {
    let height = setting.row(number) - setting.gap;
    let face = Face::new(TEXT, Weight::Regular);
    let set = |lines: &[String], x: f64, drawing: &mut Drawing| {
        let text_height = lines.len() as f64 * TEXT * LEADING;
        drawing.lines([x, y + (height - text_height) / 2.0 + TEXT * 0.95], face, lines);
    };
    set(&setting.labels[number], 0.0, drawing);
    set(&setting.texts[number], setting.text_at, drawing);
    let middle = y + height / 2.0;
    let [low, high] = interval.map(at);
    if low.is_finite() && high.is_finite() {
        // The narrowest interval is still seen.
        let (low, high) = (low.min(high), low.max(high).max(low.min(high) + 0.6));
        let place = [low, middle - 0.8, high - low, 1.6];
        drawing.rect(place, &format!(r##"fill="#9fc3dd" stroke="{OWN}" stroke-width=".2""##));
    }
    if rank.is_finite() {
        drawing.circle(
            [at(*rank), middle],
            1.25,
            &format!(r##"fill="{OWN}" stroke="#fff" stroke-width=".35""##),
        );
    }
}

fn description(rows: &[Row], axis: [&str; 2]) -> String {
    let mut text = axis.join("; ");
    for row in rows {
        let _ = write!(text, "; {}: {}", row.0, row.3);
    }
    text
}
