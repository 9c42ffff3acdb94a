//! How far it is, as the command line says.

use std::path::Path;

use cyswllt_engine::{analysis::reach::Travel, geography::roads::Roads};

use crate::{arguments::TravelArguments, failure::Failure, messages::Speech};

/// What distances are, and the road network that they need.
pub fn open(
    arguments: &TravelArguments,
    _workspace: Option<&Path>,
    _speech: Speech,
) -> Result<(Travel, Option<Roads>), Failure> {
    let detour = |factor| Travel::Detour { factor };
    Ok((arguments.detour.map_or(Travel::Straight, detour), None))
}
