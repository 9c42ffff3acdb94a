//! Charts of reports as SVG: shares by speed, comparisons, ranks with their intervals.
//!
//! All words come in as arguments; every chart stands alone, has text in [`crate::maps::figure::FONT`] of at least 8
//! points, and says every number in words beside the colours. Bars keep a contrast of 3:1 to the white ground or have an
//! outline that does.

mod comparison;
mod rank;
mod stacked;
#[cfg(test)]
mod tests;

pub use comparison::{Comparison, comparison_bars, comparison_bars_height};
pub use rank::{rank_intervals, rank_intervals_height};
pub use stacked::{Bar, speed_colours, stacked_bars, stacked_bars_height};

use crate::maps::figure::font::POINT;

/// The size of text in millimetres, 8.5 points.
const TEXT: f64 = 8.5 * POINT;
/// The line around bars and between their parts: 3:1 to white.
const EDGE: &str = "#4d545c";
/// What the report is about.
const OWN: &str = "#1d5f8a";
/// What it is compared with.
const OTHER: &str = "#7d868e";
/// Lines in the background.
const GUIDE: &str = "#c9cdd1";
