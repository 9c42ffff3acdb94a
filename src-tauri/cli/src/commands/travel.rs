//! stand-in
use std::path::Path;
use cyswllt_engine::{analysis::reach::Travel, geography::roads::Roads};
use crate::{arguments::TravelArguments, failure::Failure, messages::Speech};
pub fn open(a: &TravelArguments, _w: Option<&Path>, _s: Speech) -> Result<(Travel, Option<Roads>), Failure> {
    Ok((a.detour.map_or(Travel::Straight, |factor| Travel::Detour { factor }), None))
}
