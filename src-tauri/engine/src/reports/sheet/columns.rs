//! The columns of a table and how wide they are.

/// The narrowest column, in widths of a digit.
const NARROWEST: f64 = 10.0;
/// The widest column; longer texts go on in the next line.
const WIDEST: f64 = 60.0;
/// Of how many lines a heading is at most, as far as its words allow.
const HEADING_LINES: usize = 3;
/// How wide a letter is on average, a digit being 1.
const LETTER: f64 = 0.95;
/// The same of bold letters.
const BOLD: f64 = 1.1;
/// What a cell has beside its text.
const MARGIN: f64 = 2.0;

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) heading: String,
    /// The widest it may be, in widths of a digit.
    pub(crate) widest: f64,
}

impl Column {
    /// A column as wide as what it holds.
    pub(crate) fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), widest: WIDEST }
    }

    /// A column with long texts.
    pub(crate) fn long(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), widest: 1.5 * WIDEST }
    }

    /// Its width for a heading and for its longest text, in letters.
    pub(super) fn width(&self, heading: &str, longest: usize) -> f64 {
        let word = heading.split(' ').map(|word| word.chars().count()).max().unwrap_or_default();
        let line = heading.chars().count().div_ceil(HEADING_LINES) + 2;
        let heading = BOLD * word.max(line) as f64;
        let text = LETTER * longest as f64;
        (heading.max(text) + MARGIN).clamp(NARROWEST, self.widest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_wide_as_needed_and_no_wider() {
        let column = Column::new("x");
        assert!((column.width("x", 3) - NARROWEST).abs() < 1e-9);
        assert!((column.width("x", 1_000) - WIDEST).abs() < 1e-9);
        assert!(column.width("Households", 3) >= 12.0);
        assert!(Column::long("x").width("x", 1_000) > WIDEST);
    }
}
