//! Undoing and doing again.

use super::{Workspace, WorkspaceError};
use crate::text::Sentence;

impl Workspace {
    /// Undoes the last step. Gives what that was; none where there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<Sentence>, WorkspaceError> {
        Ok(None)
    }

    /// Does again the step that was undone last. Gives what that is; none where nothing was undone.
    pub fn redo(&mut self) -> Result<Option<Sentence>, WorkspaceError> {
        Ok(None)
    }

    /// What would be undone, and what would be done again.
    pub fn history(&self) -> Result<(Option<Sentence>, Option<Sentence>), WorkspaceError> {
        Ok((None, None))
    }
}
