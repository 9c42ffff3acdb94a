//! Hotspots and neighbours.

use cyswllt_engine::{
    analysis::hotspots::{self, HotspotRequest, Hotspots},
    geography::Level,
};

use super::Answer;
use crate::state::engine;

/// Where like values lie together.
#[tauri::command(async)]
pub fn hotspots(request: HotspotRequest) -> Answer<Hotspots> {
    Ok(hotspots::hotspots(&*engine()?, &request)?)
}

/// The positions of an area's neighbours, all areas of the level taking part.
#[tauri::command(async)]
pub fn neighbours(level: Level, weights: &str, position: u32, bridge: bool) -> Answer<Vec<u32>> {
    Ok(hotspots::neighbours(&*engine()?, level, weights, position, bridge)?)
}
