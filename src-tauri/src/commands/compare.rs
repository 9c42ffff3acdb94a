//! Two maps beside each other.

use cyswllt_engine::analysis::{self, SharedClasses, SharedRequest};

use super::Answer;
use crate::state::engine;

/// Classes that the values of two measures share.
#[tauri::command(async)]
pub fn shared_classes(request: SharedRequest) -> Answer<SharedClasses> {
    let engine = engine()?;
    Ok(analysis::shared_classes(&engine.areas, &engine.catalogue, &engine.tables, &request)?)
}
