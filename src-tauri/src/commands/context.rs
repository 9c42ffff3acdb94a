//! What lies around Wales on the map.

use cyswllt_engine::geography::MapContext;

use super::Answer;
use crate::errors::Failure;

/// The land around Wales and the border with England.
#[tauri::command(async)]
pub fn map_context() -> Answer<MapContext> {
    MapContext::open()
        .map_err(|error| Failure::new("pack-broken", &[("message", &error.to_string())]))
}
