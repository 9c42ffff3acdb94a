//! Charts.

use crate::maps::figure::Pattern;

/// A bar.
pub struct Bar {
    /// Label.
    pub label: String,
    /// Parts.
    pub parts: Vec<f64>,
}

/// Stacked bars.
pub fn stacked_bars(
    bars: &[Bar],
    series: &[(String, String, Pattern)],
    _size_mm: [f64; 2],
) -> String {
    format!("<svg>{} {}</svg>", bars.len(), series.len())
}

/// A bar.
pub struct Comparison {
    /// Label.
    pub label: String,
    /// Value.
    pub value: Option<f64>,
    /// Text.
    pub text: String,
    /// Strong.
    pub strong: bool,
}

/// Bars.
pub fn comparison_bars(groups: &[(String, Vec<Comparison>)], _size_mm: [f64; 2]) -> String {
    format!("<svg>{}</svg>", groups.len())
}

/// Ranks.
pub fn rank_intervals(
    rows: &[(String, f64, [f64; 2], String)],
    _of: f64,
    _axis: [&str; 2],
    _size_mm: [f64; 2],
) -> String {
    format!("<svg>{}</svg>", rows.len())
}
