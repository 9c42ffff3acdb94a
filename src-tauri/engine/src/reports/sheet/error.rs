//! Why there is no workbook.

use rust_xlsxwriter::XlsxError;

use crate::text::Argument;

/// Rows of a sheet, by the file format.
const MOST_ROWS: usize = 1_048_576;
/// Columns of a sheet, by the file format.
const MOST_COLUMNS: usize = 16_384;

/// Why there is no workbook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// More rows than a sheet holds.
    #[error(
        "{found} rows do not fit on a sheet, which holds {limit}: choose fewer, or another format"
    )]
    Rows {
        /// How many there are.
        found: usize,
        /// The most there may be.
        limit: usize,
    },
    /// More columns than a sheet holds.
    #[error(
        "{found} columns do not fit on a sheet, which holds {limit}: choose fewer, or another format"
    )]
    Columns {
        /// How many there are.
        found: usize,
        /// The most there may be.
        limit: usize,
    },
    /// What the library says; nothing that a user could do.
    #[error("workbook: {0}")]
    Library(String),
}

impl SheetError {
    /// Whether so many rows, `above` of them above the first row of the table, and columns fit on a sheet.
    pub(super) fn check(rows: usize, above: usize, columns: usize) -> Result<(), Self> {
        let limit = MOST_ROWS - above;
        if rows > limit {
            return Err(Self::Rows { found: rows, limit });
        }
        if columns > MOST_COLUMNS {
            return Err(Self::Columns { found: columns, limit: MOST_COLUMNS });
        }
        Ok(())
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Rows { .. } => "workbook-rows",
            Self::Columns { .. } => "workbook-columns",
            Self::Library(_) => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Rows { found, limit } | Self::Columns { found, limit } => {
                vec![("found", (*found).into()), ("limit", (*limit).into())]
            }
            Self::Library(detail) => vec![("detail", detail.clone().into())],
        }
    }
}

impl From<XlsxError> for SheetError {
    fn from(error: XlsxError) -> Self {
        Self::Library(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};

    #[test]
    fn every_error_has_its_sentence() {
        for error in [
            SheetError::check(2_000_000, 5, 3).unwrap_err(),
            SheetError::check(3, 5, 20_000).unwrap_err(),
            SheetError::Library("no".to_owned()),
        ] {
            for language in Language::ALL {
                let id = format!("error-{}", error.code());
                let text = Messages::embedded().text(language, &id, &error.arguments());
                assert!(!text.contains("error-") && !text.contains("{$"), "{text}");
            }
        }
        assert_eq!(SheetError::check(1_048_576 - 5, 5, 16_384), Ok(()));
    }
}
