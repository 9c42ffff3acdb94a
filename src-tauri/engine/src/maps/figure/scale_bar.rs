//! The scale bar: a round distance.

use crate::text::NumberFormat;

use super::{
    drawing::{Anchor, Drawing, Face, INK},
    font::{CAPITALS, Weight, width},
};

/// A round distance as it is on the paper.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ScaleBar {
    /// Metres.
    pub metres: f64,
    /// Millimetres on the paper.
    pub length: f64,
    /// How many equal parts it is drawn in.
    parts: u32,
}

impl ScaleBar {
    /// The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than `room` millimetres.
    pub(super) fn within(room: f64, millimetres_a_metre: f64) -> Self {
        let most = (room / millimetres_a_metre).max(f64::MIN_POSITIVE);
        let power = 10_f64.powi(most.log10().floor() as i32);
        let (times, parts) = match most / power {
            times if times >= 5.0 => (5.0, 5),
            times if times >= 2.0 => (2.0, 2),
            _ => (1.0, 2),
        };
        let metres = times * power;
        Self { metres, length: metres * millimetres_a_metre, parts }
    }

    /// `5 km` or `500 m`; the units are the same in Welsh.
    pub(super) fn label(&self) -> String {
        let (value, unit) =
            if self.metres < 1000.0 { (self.metres, "m") } else { (self.metres / 1000.0, "km") };
        format!("{}\u{a0}{unit}", NumberFormat::default().write(value))
    }

    /// Its height with its numbers at a font size.
    pub(super) fn height(size: f64) -> f64 {
        size * 1.05 + 1.6
    }

    /// The width with its numbers at a font size.
    pub(super) fn width(&self, size: f64) -> f64 {
        self.length
            + width(&self.label(), Weight::Regular, size) / 2.0
            + width("0", Weight::Regular, size) / 2.0
    }

    /// Draws it with its left upper corner at a point.
    pub(super) fn draw(&self, [x, y]: [f64; 2], size: f64, drawing: &mut Drawing) {
        let face = Face::new(size, Weight::Regular).anchored(Anchor::Middle);
        let left = x + width("0", Weight::Regular, size) / 2.0;
        let baseline = y + size * CAPITALS;
        drawing.text([left, baseline], face, "0");
        drawing.text([left + self.length, baseline], face, &self.label());
        let part = self.length / f64::from(self.parts);
        let (top, height) = (baseline + 0.3 * size, 0.9);
        for number in 0..self.parts {
            let fill = if number % 2 == 0 { INK } else { "#fff" };
            let from = left + f64::from(number) * part;
            drawing.rect(
                [from, top, part, height],
                &format!(r#"fill="{fill}" stroke="{INK}" stroke-width=".15""#),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ScaleBar;

    #[test]
    fn round_distances() {
        for (room, scale, label, length) in [
            (40.0, 0.001, "20\u{a0}km", 20.0),
            (40.0, 0.000_5, "50\u{a0}km", 25.0),
            (40.0, 0.04, "1\u{a0}km", 40.0),
            (39.9, 0.04, "500\u{a0}m", 20.0),
            (30.0, 0.1, "200\u{a0}m", 20.0),
        ] {
            let bar = ScaleBar::within(room, scale);
            assert_eq!(bar.label(), label);
            assert!((bar.length - length).abs() < 1e-9, "{}", bar.length);
        }
    }
}
