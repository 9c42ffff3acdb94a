//! Circles in the place of areas.

use cyswllt_engine::analysis::circles::{self, CircleSize, CirclesRequest};
use tauri::ipc::Response;

use super::Answer;
use crate::state::engine;

/// What circles of a level can be as large as.
#[tauri::command(async)]
pub fn circle_sizes(level: &str) -> Answer<Vec<CircleSize>> {
    let engine = engine()?;
    Ok(circles::circle_sizes(&engine, engine.areas.level(level)?))
}

/// Where circles stand and how large they are: eight numbers about all of them, then `n` eastings, `n` northings, `n`
/// radii and `n` numbers, all little-endian `f64` (NaN where there is no circle).
#[tauri::command(async)]
pub fn circles(request: CirclesRequest) -> Answer<Response> {
    Ok(Response::new(circles::circles(&*engine()?, &request)?.to_bytes()))
}
