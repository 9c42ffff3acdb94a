//! Where schemes that subsidise connections should begin.

use cyswllt_engine::analysis::interventions::{self, Interventions, InterventionsRequest};

use super::Answer;
use crate::state::engine;

/// Areas in the order in which a scheme would take them.
#[tauri::command(async)]
pub fn interventions(request: InterventionsRequest) -> Answer<Interventions> {
    Ok(interventions::interventions(&*engine()?, &request)?)
}
