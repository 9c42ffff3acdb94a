//! Why a file cannot be brought in.

use super::carry::CarryError;
use crate::{
    sources::{input::InputError, ofcom::OfcomImportError, ookla::OoklaError, own::OwnError},
    text::Argument,
};

/// Why a file cannot be brought in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It cannot be opened or read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// No importer knows it.
    #[error(
        "{file}: not a file of a publisher that Cyswllt knows, nor a table or layer with a column of areas, postcodes or coordinates"
    )]
    Unrecognised {
        /// The file.
        file: String,
    },
    /// `--as` names no kind.
    #[error("unknown kind of file \"{kind}\"")]
    UnknownKind {
        /// The kind.
        kind: String,
    },
    /// A file of choices cannot be read.
    #[error("{file}: {reason}")]
    Choices {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The user stopped it.
    #[error("stopped")]
    Cancelled,
    /// The lookup from LSOAs of 2011 that ships is broken.
    #[error(transparent)]
    Carry(#[from] CarryError),
    /// A file is no JSON.
    #[error("{file}, line {line}: {reason}")]
    Json {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// What is wrong there.
        reason: String,
    },
    /// A file of Ofcom's cannot be read.
    #[error(transparent)]
    Ofcom(#[from] OfcomImportError),
    /// A file of speed-test tiles.
    #[error(transparent)]
    Ookla(#[from] OoklaError),
    /// A file of the user's own.
    #[error(transparent)]
    Own(#[from] OwnError),
}

impl ImportError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => error.code(),
            Self::Unrecognised { .. } => "import-unrecognised",
            Self::UnknownKind { .. } => "import-unknown-kind",
            Self::Choices { .. } => "import-choices",
            Self::Cancelled => "cancelled",
            Self::Carry(error) => error.code(),
            Self::Json { .. } => "import-json",
            Self::Ofcom(error) => error.code(),
            Self::Ookla(error) => error.code(),
            Self::Own(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Input(error) => error.arguments(),
            Self::Unrecognised { file } => vec![("file", file.clone().into())],
            Self::UnknownKind { kind } => vec![("kind", kind.clone().into())],
            Self::Choices { file, reason } => {
                vec![("file", file.clone().into()), ("reason", reason.clone().into())]
            }
            Self::Cancelled => Vec::new(),
            Self::Carry(error) => error.arguments(),
            Self::Json { file, line, reason } => vec![
                ("file", file.clone().into()),
                ("line", (*line as f64).into()),
                ("reason", reason.clone().into()),
            ],
            Self::Ofcom(error) => error.arguments(),
            Self::Ookla(error) => error.arguments(),
            Self::Own(error) => error.arguments(),
        }
    }
}
