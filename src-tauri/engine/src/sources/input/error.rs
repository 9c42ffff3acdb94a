//! Why an input cannot be read.

use std::io;

use crate::text::Argument;

/// Why an input cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The file cannot be opened or read.
    #[error("{file}: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// A record cannot be read.
    #[error("{file}, line {line}: {problem}")]
    Record {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// What was found.
        problem: String,
    },
    /// There is no header row with the columns that are needed.
    #[error("{file}: no header row")]
    NoHeader {
        /// The file.
        file: String,
    },
}

impl InputError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "file-unreadable",
            Self::Record { .. } => "input-record",
            Self::NoHeader { .. } => "input-no-header",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Unreadable { file, source } => {
                vec![("file", file.clone().into()), ("reason", source.to_string().into())]
            }
            Self::Record { file, line, problem } => vec![
                ("file", file.clone().into()),
                ("line", (*line as f64).into()),
                ("problem", problem.clone().into()),
            ],
            Self::NoHeader { file } => vec![("file", file.clone().into())],
        }
    }
}
