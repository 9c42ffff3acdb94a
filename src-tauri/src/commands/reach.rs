//! Who is within reach of support.

use cyswllt_engine::analysis::reach::{self, Reach, ReachRequest};

use super::Answer;
use crate::{network, state::engine};

/// Who is within reach, area by area and point by point.
#[tauri::command(async)]
pub fn reach(request: ReachRequest) -> Answer<Reach> {
    let roads = network::for_travel(request.travel)?;
    Ok(reach::reach(&*engine()?, roads.as_deref(), &request)?)
}
