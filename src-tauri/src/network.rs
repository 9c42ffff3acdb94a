//! The road network that the workspace keeps, read once.

use std::sync::Arc;

use cyswllt_engine::{
    analysis::reach::{ReachError, Travel},
    geography::roads::Roads,
};

use crate::errors::Failure;

/// The network, where ways go along it.
pub fn for_travel(travel: Travel) -> Result<Option<Arc<Roads>>, Failure> {
    match travel {
        Travel::Straight | Travel::Detour { .. } => Ok(None),
        Travel::Walking | Travel::Driving => Err(ReachError::NoRoads.into()),
    }
}
