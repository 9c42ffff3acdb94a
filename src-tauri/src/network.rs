//! The network of roads that the workspace keeps, read when ways along it are first asked for.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use cyswllt_engine::{
    analysis::reach::{ReachError, Travel},
    geography::roads::Roads,
};

use crate::{errors::Failure, workspace};

/// Which network it is: of which file, imported when.
type Which = (PathBuf, String);

static READ: Mutex<Option<(Which, Arc<Roads>)>> = Mutex::new(None);

/// The network, where ways go along it.
pub fn for_travel(travel: Travel) -> Result<Option<Arc<Roads>>, Failure> {
    match travel {
        Travel::Straight | Travel::Detour { .. } => Ok(None),
        Travel::Walking | Travel::Driving => roads().map(Some),
    }
}

fn roads() -> Result<Arc<Roads>, Failure> {
    let entry = workspace::read(|workspace| Ok(workspace.roads_entry()?))?;
    let none = || Failure::from(ReachError::NoRoads);
    let which = (workspace::path()?, entry.ok_or_else(none)?.imported);
    // Whoever comes while it is being read waits instead of reading it again.
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, roads)) = read.as_ref().filter(|(of, _)| *of == which) {
        return Ok(Arc::clone(roads));
    }
    *read = None;
    let found = workspace::read(|workspace| Ok(workspace.roads()?))?;
    let (roads, _) = found.ok_or_else(none)?;
    let roads = Arc::new(roads);
    *read = Some((which, Arc::clone(&roads)));
    Ok(roads)
}
