//! Why a report cannot be set.

use crate::text::Argument;

/// Why a report cannot be set.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The council's logo is no picture of the kind that it says it is.
    #[error(
        "the council's logo is no readable {format} file ({detail}): give a PNG, a JPEG or an SVG"
    )]
    Logo {
        /// `png`, `jpg` or `svg`.
        format: &'static str,
        /// What the reader of the format found.
        detail: String,
    },
    /// The template and the document do not fit together.
    #[error("the report cannot be set: {detail}")]
    Set {
        /// What the typesetter found.
        detail: String,
    },
    /// What was set does not meet PDF/UA-1.
    #[error("the report does not meet PDF/UA-1: {detail}")]
    Standard {
        /// Which rules it breaks.
        detail: String,
    },
    /// A page that the report has not.
    #[error("there is no page {page} (from 0): the report has {count}")]
    Page {
        /// The page that was asked for, from 0.
        page: usize,
        /// How many there are.
        count: usize,
    },
    /// A picture of a page that is too large or too small.
    #[error("{scale} pixels a point: give a number from 0.1 to 8")]
    Scale {
        /// What was given.
        scale: f32,
    },
    /// A picture of a page that cannot be encoded.
    #[error("page {page} cannot be drawn: {detail}")]
    Picture {
        /// The page, from 0.
        page: usize,
        /// What the encoder found.
        detail: String,
    },
}

impl PdfError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Logo { .. } => "report-logo",
            _ => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Logo { format, detail } => {
                vec![("format", (*format).into()), ("detail", detail.clone().into())]
            }
            _ => vec![("detail", self.to_string().into())],
        }
    }
}
