//! Why there is no workbook of an area.

use crate::{catalogue::UnknownMeasure, reports::sheet::SheetError, text::Argument};

/// Why there is no workbook of an area.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WorkbookError {
    /// It does not fit, or the library refuses.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The facts name a measure that the catalogue does not have.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
}

impl WorkbookError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sheet(error) => error.code(),
            Self::Measure(_) => "unknown-measure",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Sheet(error) => error.arguments(),
            Self::Measure(error) => vec![("measure", error.id.clone().into())],
        }
    }
}
