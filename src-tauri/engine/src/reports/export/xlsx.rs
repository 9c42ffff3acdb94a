//! Stands in for the workbook until it is merged.

use super::{ExportError, ExportTable};

/// The table as a workbook.
pub fn to_xlsx(table: &ExportTable<'_>) -> Result<Vec<u8>, ExportError> {
    let _ = table;
    Ok(b"PK".to_vec())
}
