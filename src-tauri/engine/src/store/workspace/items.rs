//! Items: recipes, selections, classifications, views, points and settings.

use serde_json::Value;

use super::{Item, ItemKind, Workspace, WorkspaceError};

impl Workspace {
    /// The items of a kind, by name.
    pub fn items(&self, _kind: ItemKind) -> Result<Vec<Item>, WorkspaceError> {
        Ok(Vec::new())
    }

    /// Keeps an item: a new one without an id, else in place of the one with the id. Gives its id.
    pub fn put(
        &mut self,
        _kind: ItemKind,
        id: Option<i64>,
        _name: &str,
        _body: &Value,
    ) -> Result<i64, WorkspaceError> {
        Ok(id.unwrap_or_default())
    }

    /// Keeps an item in place of the version that was read; an error where somebody changed or deleted it since.
    pub fn put_over(
        &mut self,
        _seen: &Item,
        _name: &str,
        _body: &Value,
    ) -> Result<(), WorkspaceError> {
        Ok(())
    }

    /// Deletes an item; undoing brings it back.
    pub fn delete_item(&mut self, _id: i64) -> Result<(), WorkspaceError> {
        Ok(())
    }
}
