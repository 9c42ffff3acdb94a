//! Stands in until it is merged.
use crate::text::Argument;
/// Stands in.
#[derive(Debug, thiserror::Error)]
#[error("figure")]
pub struct FigureError;
impl FigureError {
    /// Stands in.
    pub fn code(&self) -> &'static str {
        "internal"
    }
    /// Stands in.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        vec![("detail", "".into())]
    }
}
