//! Selecting by shape, by distance, by contact; and what a selection adds up to.

use cyswllt_engine::{
    analysis::{self, Origin, SelectionRule, SelectionTable},
    geography::Level,
};

use super::Answer;
use crate::state::engine;

/// The areas that a polygon takes.
#[tauri::command(async)]
pub fn select_areas(
    level: Level,
    polygon: Vec<(f64, f64)>,
    rule: SelectionRule,
) -> Answer<Vec<u32>> {
    Ok(analysis::select_areas(&*engine()?, level, &polygon, rule)?)
}

/// The areas within a distance of a point or of other areas.
#[tauri::command(async)]
pub fn select_near(level: Level, origin: Origin, metres: f64) -> Answer<Vec<u32>> {
    Ok(analysis::select_near(&*engine()?, level, &origin, metres)?)
}

/// Areas with all that adjoin them.
#[tauri::command(async)]
pub fn select_neighbours(level: Level, positions: Vec<u32>) -> Answer<Vec<u32>> {
    Ok(analysis::select_neighbours(&*engine()?, level, &positions)?)
}

/// Every measure of a selection as a whole.
#[tauri::command(async)]
pub fn selection_table(level: Level, positions: Vec<u32>) -> Answer<SelectionTable> {
    Ok(analysis::selection_table(&*engine()?, level, &positions)?)
}
