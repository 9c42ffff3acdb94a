//! Stands in until it is merged.
use crate::text::Argument;
/// Stands in.
#[derive(Debug, thiserror::Error)]
#[error("workbook")]
pub struct WorkbookError;
impl WorkbookError {
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
pub fn write(
    _: &super::reporter::Reporter<'_>,
    facts: &super::facts::AreaFacts,
    _: crate::text::Language,
) -> Result<Vec<u8>, WorkbookError> {
    Ok(format!("PK {facts:?}").into_bytes())
}
