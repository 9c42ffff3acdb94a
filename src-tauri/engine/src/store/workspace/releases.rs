//! Releases: accepting, listing, showing and removing them.

use super::{ReleaseEntry, Workspace, WorkspaceError};
use crate::{sources::import::Draft, store::Additions};

impl Workspace {
    /// Stores drafts as releases that are in use, all or none. A release of the same id (series and vintage) is removed;
    /// undoing brings it back. Gives their numbers.
    pub fn accept(&mut self, _drafts: &[Draft]) -> Result<Vec<i64>, WorkspaceError> {
        Ok(Vec::new())
    }

    /// The releases, the oldest import first, without their figures.
    pub fn releases(&self) -> Result<Vec<ReleaseEntry>, WorkspaceError> {
        Ok(Vec::new())
    }

    /// Everything of the releases that are in use.
    pub fn additions(&self) -> Result<Additions, WorkspaceError> {
        Ok(Additions::default())
    }

    /// Shows the figures of a release, or no longer.
    pub fn set_in_use(&mut self, _number: i64, _in_use: bool) -> Result<(), WorkspaceError> {
        Ok(())
    }

    /// Removes a release; undoing brings it back.
    pub fn remove(&mut self, _number: i64) -> Result<(), WorkspaceError> {
        Ok(())
    }
}
