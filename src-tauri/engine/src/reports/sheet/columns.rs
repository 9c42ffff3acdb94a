//! The columns of a table.

/// The widest column, in pixels; longer texts go on in the next line.
const WIDEST: f64 = 420.0;
/// The widest column for whole sentences.
const WIDEST_OF_SENTENCES: f64 = 700.0;
/// The widest column for what repeats from row to row.
const WIDEST_OF_ASIDES: f64 = 260.0;

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) heading: String,
    /// The widest it may be, in pixels.
    pub(super) widest: f64,
}

impl Column {
    /// A column as wide as what it holds.
    pub(crate) fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), widest: WIDEST }
    }

    /// A column for whole sentences.
    pub(crate) fn sentences(heading: impl Into<String>) -> Self {
        Self { widest: WIDEST_OF_SENTENCES, ..Self::new(heading) }
    }

    /// A column for what repeats from row to row.
    pub(crate) fn aside(heading: impl Into<String>) -> Self {
        Self { widest: WIDEST_OF_ASIDES, ..Self::new(heading) }
    }
}
