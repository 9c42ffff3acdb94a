//! Marks on colours: level lines, diagonal lines and dots, with the same meaning and ink as in the window.

use std::fmt::Write as _;

use super::{Pattern, drawing::number};

/// The colour of areas without a figure.
pub(crate) use crate::maps::palettes::NO_DATA_LIGHT as NO_FIGURE;
/// The ink of the dots on it.
const NO_FIGURE_INK: &str = "#8b8b8b";

/// Whether a colour is `#rrggbb`.
pub(crate) fn is_colour(colour: &str) -> bool {
    channels(colour).is_some()
}

fn channels(colour: &str) -> Option<[f64; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let mut channels = [0.0; 3];
    for (channel, at) in channels.iter_mut().zip([0, 2, 4]) {
        let byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
        *channel = f64::from(byte) / 255.0;
    }
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(channels)
}

/// Relative luminance of `#rrggbb` after WCAG 2; 1 of anything else.
pub(crate) fn luminance(colour: &str) -> f64 {
    let linear = |part: f64| {
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    channels(colour).map_or(1.0, |[red, green, blue]| {
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    })
}

/// The ink of text on a colour: the one with more contrast.
pub(crate) fn ink_on(colour: &str) -> &'static str {
    // The contrast of black and white is equal at √(1.05 · 0.05) − 0.05.
    if luminance(colour) > 0.179 { "#111111" } else { "#ffffff" }
}

/// Marks in an ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Marks for a light colour.
    Dark(Kind),
    /// Marks for a dark colour.
    Light(Kind),
    /// The dots of no figure.
    NoFigure,
}

/// The marks of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Level lines.
    Lines,
    /// Diagonal lines.
    Hatch,
    /// Dots.
    Dots,
}

impl Mark {
    /// The marks of a pattern in ink that is seen on a colour.
    pub(crate) fn on(colour: &str, pattern: Pattern) -> Option<Self> {
        let kind = match pattern {
            Pattern::None => return None,
            Pattern::Lines => Kind::Lines,
            Pattern::Hatch => Kind::Hatch,
            Pattern::Dots => Kind::Dots,
        };
        Some(if luminance(colour) > 0.35 { Self::Dark(kind) } else { Self::Light(kind) })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Dark(Kind::Lines) => "dark-lines",
            Self::Dark(Kind::Hatch) => "dark-hatch",
            Self::Dark(Kind::Dots) => "dark-dots",
            Self::Light(Kind::Lines) => "light-lines",
            Self::Light(Kind::Hatch) => "light-hatch",
            Self::Light(Kind::Dots) => "light-dots",
            Self::NoFigure => "no-figure",
        }
    }

    /// The id of its `<pattern>` in a drawing with a prefix of its own.
    pub(crate) fn id(self, prefix: &str) -> String {
        format!("{prefix}-{}", self.name())
    }

    /// Its `<pattern>`. `unit` is 1 at the usual size.
    pub(crate) fn definition(self, prefix: &str, unit: f64) -> String {
        let (kind, ink, strength) = match self {
            Self::Dark(Kind::Hatch) => (Kind::Hatch, "#000", 0.38),
            Self::Dark(kind) => (kind, "#000", 0.55),
            Self::Light(Kind::Hatch) => (Kind::Hatch, "#fff", 0.5),
            Self::Light(kind) => (kind, "#fff", 0.7),
            Self::NoFigure => (Kind::Dots, NO_FIGURE_INK, 1.0),
        };
        let [gap, line, dot] = [1.3 * unit, 0.18 * unit, 0.2 * unit];
        let mut text =
            format!(r#"<pattern id="{}" patternUnits="userSpaceOnUse""#, self.id(prefix));
        let side = number(gap);
        // Writing to a string does not fail.
        let _ = match kind {
            Kind::Dots => write!(
                text,
                r#" width="{side}" height="{side}"><g fill="{ink}" fill-opacity="{strength}"><circle cx="{a}" cy="{a}" r="{r}"/><circle cx="{b}" cy="{b}" r="{r}"/></g>"#,
                a = number(gap * 0.25),
                b = number(gap * 0.75),
                r = number(dot),
            ),
            // Long pieces, so that few of them meet end to end.
            Kind::Lines | Kind::Hatch => {
                if kind == Kind::Hatch {
                    text.push_str(r#" patternTransform="rotate(-45)""#);
                }
                let long = number(40.0 * gap);
                write!(
                    text,
                    r#" width="{long}" height="{side}"><rect y="{}" width="{long}" height="{}" fill="{ink}" fill-opacity="{strength}"/>"#,
                    number(gap * 0.4),
                    number(line),
                )
            }
        };
        text.push_str("</pattern>");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{ink_on, is_colour, luminance};

    #[test]
    fn colours_and_their_ink() {
        assert!(is_colour("#b2182b") && is_colour("#FFFFFF"));
        for wrong in ["", "b2182b", "#b2182", "#b2182b0", "#b2182g", "#+12345", "#é1234"] {
            assert!(!is_colour(wrong), "{wrong}");
        }
        assert!((luminance("#ffffff") - 1.0).abs() < 1e-9 && luminance("#000000") < 1e-9);
        assert_eq!([ink_on("#fddbc7"), ink_on("#2166ac")], ["#111111", "#ffffff"]);
    }
}
