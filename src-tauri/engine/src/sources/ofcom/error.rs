//! Why a file of Ofcom's cannot be read.

use crate::text::Argument;

/// Why a file of Ofcom's cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfcomImportError {
    /// Neither the name nor the user says when the data are from.
    #[error("{file}: the name does not say when the data are from (as 202601_…); give the month")]
    NoVintage {
        /// The file.
        file: String,
    },
    /// The columns are not those of a table of Ofcom's.
    #[error("{file}: not the columns of a table of Ofcom's Connected Nations")]
    Columns {
        /// The file.
        file: String,
    },
    /// Coverage by area without counts.
    #[error(
        "{file}: needs \"All Premises\" and one \"Number of premises …\"; percentages alone cannot be added up"
    )]
    Counts {
        /// The file.
        file: String,
    },
}

impl OfcomImportError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoVintage { .. } => "ofcom-vintage",
            Self::Columns { .. } => "ofcom-columns",
            Self::Counts { .. } => "ofcom-counts",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let (Self::NoVintage { file } | Self::Columns { file } | Self::Counts { file }) = self;
        vec![("file", file.clone().into())]
    }
}
