//! Stands in until it is merged.
use crate::text::Argument;
/// Stands in.
#[derive(Debug, thiserror::Error)]
#[error("pdf")]
pub struct PdfError;
impl PdfError {
    /// Stands in.
    pub fn code(&self) -> &'static str {
        "internal"
    }
    /// Stands in.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        vec![("detail", "".into())]
    }
}
/// Stands in.
pub fn write(document: &super::document::Document) -> Result<Vec<u8>, PdfError> {
    Ok(format!("%PDF {document:?}").into_bytes())
}
