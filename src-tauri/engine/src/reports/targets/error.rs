//! Why a list is not written.

use super::format::{TARGET_ENDINGS, UnknownTargetEnding};
use crate::{
    reports::{error::ReportError, export::ExportError},
    text::Argument,
};

/// Why a list is not written. Whatever happens, the file that was there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum TargetFileError {
    /// An ending that no format has.
    #[error(transparent)]
    Ending(#[from] UnknownTargetEnding),
    /// The file cannot be written, or was stopped.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The document cannot be set.
    #[error(transparent)]
    Report(#[from] ReportError),
}

impl TargetFileError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ending(_) => "targets-ending",
            Self::Export(error) => error.code(),
            Self::Report(error) => error.code(),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Ending(UnknownTargetEnding(ending)) => {
                vec![("ending", ending.clone().into()), ("endings", TARGET_ENDINGS.into())]
            }
            Self::Export(error) => error.arguments(),
            Self::Report(error) => error.arguments(),
        }
    }
}
