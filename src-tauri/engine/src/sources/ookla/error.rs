//! Why a file of speed-test tiles cannot be read.

use crate::text::Argument;

/// Why a file of speed-test tiles cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum OoklaError {
    /// It is no readable Parquet file.
    #[error("{file}: not a readable Parquet file ({problem}): download it again")]
    Unreadable {
        /// The file.
        file: String,
        /// What the reader said.
        problem: String,
    },
    /// A column that is needed is missing or of another kind.
    #[error("{file}: no column \"{column}\" of {expected}")]
    Column {
        /// The file.
        file: String,
        /// The column.
        column: &'static str,
        /// What it should hold.
        expected: &'static str,
    },
    /// It has more rows than are read.
    #[error("{file}: {rows} rows, more than {limit}")]
    TooMany {
        /// The file.
        file: String,
        /// How many it says.
        rows: usize,
        /// The limit.
        limit: usize,
    },
}

impl OoklaError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "ookla-unreadable",
            Self::Column { .. } => "ookla-column",
            Self::TooMany { .. } => "ookla-too-many",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Unreadable { file, problem } => {
                vec![("file", file.clone().into()), ("problem", problem.clone().into())]
            }
            Self::Column { file, column, .. } => {
                vec![("file", file.clone().into()), ("column", (*column).into())]
            }
            Self::TooMany { file, rows, limit } => vec![
                ("file", file.clone().into()),
                ("rows", (*rows).into()),
                ("limit", (*limit).into()),
            ],
        }
    }
}
