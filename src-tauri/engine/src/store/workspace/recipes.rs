//! The user's own recipes in the workspace.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{
    ItemKind, Workspace, WorkspaceError,
    history::{self, Action},
    items,
};
use crate::{
    catalogue::Recipe,
    store::{
        BrokenRecipe, OwnRecipes, OwnRecipesError, OwnRecipesRead,
        recipes::{MOST, is_file_id},
    },
};

/// The user's own recipes, as items of the workspace: the name of each is its id, the body its TOML.
#[derive(Debug)]
pub struct WorkspaceRecipes<'a> {
    workspace: &'a mut Workspace,
}

impl<'a> WorkspaceRecipes<'a> {
    /// The recipes of a workspace.
    pub fn new(workspace: &'a mut Workspace) -> Self {
        Self { workspace }
    }

    /// Takes over the recipes of a folder of TOML files ([`OwnRecipes`]), once for this workspace; the files stay where
    /// they are. Gives how many. Files that are no recipe are passed over, and so is a recipe whose id is here already.
    pub fn take_over(&mut self, folder: &Path) -> Result<usize, OwnRecipesError> {
        let taken = "SELECT recipes_taken FROM workspace";
        let before = self.workspace.read(|found| Ok(found.query_row(taken, [], |row| row.get(0))?));
        if before? {
            return Ok(0);
        }
        let found = OwnRecipes::new(folder.to_owned()).read()?.recipes;
        let count = self.workspace.write(|transaction| {
            // Another window may have been quicker.
            if transaction.query_row(taken, [], |row| row.get(0))? {
                return Ok(0);
            }
            let mut count = 0;
            for recipe in &found {
                if items::called(transaction, ItemKind::Recipe, &recipe.id)?.is_some() {
                    continue;
                }
                let body = recipe_body(recipe);
                let kept = items::store(transaction, ItemKind::Recipe, None, &recipe.id, &body)?;
                // No step of the history: undoing it would lose what is not taken over again.
                history::show(transaction, &kept.1)?;
                count += 1;
            }
            transaction.execute("UPDATE workspace SET recipes_taken = 1", [])?;
            Ok(count)
        });
        Ok(count?)
    }

    /// Reads every recipe. An item that is no recipe is listed with its name as the path.
    pub fn read(&self) -> Result<OwnRecipesRead, OwnRecipesError> {
        let mut read = OwnRecipesRead::default();
        for item in self.workspace.items(ItemKind::Recipe)? {
            match recipe_of(&item.name, &item.body) {
                Ok(recipe) => read.recipes.push(recipe),
                Err(error) => {
                    read.broken.push(BrokenRecipe { path: PathBuf::from(item.name), error });
                }
            }
        }
        Ok(read)
    }

    /// Keeps a recipe, in place of the one with its id if there is one. `taken` are ids that it cannot have. Undoing
    /// brings back what was there before.
    pub fn save(&mut self, recipe: &Recipe, taken: &[&str]) -> Result<(), OwnRecipesError> {
        check_id(&recipe.id)?;
        if taken.contains(&recipe.id.as_str()) {
            return Err(OwnRecipesError::Taken { id: recipe.id.clone() });
        }
        recipe.check()?;
        let body = recipe_body(recipe);
        let items = self.workspace.items(ItemKind::Recipe)?;
        let before = items.iter().find(|item| item.name == recipe.id);
        if before.is_none() && items.len() >= MOST {
            return Err(OwnRecipesError::TooMany);
        }
        let id = before.map(|item| item.id);
        self.workspace.put(ItemKind::Recipe, id, &recipe.id, &body)?;
        Ok(())
    }

    /// Deletes a recipe; undoing brings it back.
    pub fn delete(&mut self, id: &str) -> Result<(), OwnRecipesError> {
        check_id(id)?;
        let deleted = self.workspace.write(|transaction| {
            let Some(item) = items::called(transaction, ItemKind::Recipe, id)? else {
                return Ok(false);
            };
            history::step(transaction, Action::Delete, &[items::hide(&item)])?;
            Ok(true)
        });
        if deleted? { Ok(()) } else { Err(OwnRecipesError::Unknown { id: id.to_owned() }) }
    }
}

fn check_id(id: &str) -> Result<(), OwnRecipesError> {
    if is_file_id(id) {
        Ok(())
    } else {
        Err(OwnRecipesError::Id { id: id.chars().take(80).collect() })
    }
}

/// The body of a recipe's item.
pub(super) fn recipe_body(recipe: &Recipe) -> Value {
    json!({ "toml": recipe.to_toml() })
}

/// The recipe of an item, which is called like it.
pub(super) fn recipe_of(name: &str, body: &Value) -> Result<Recipe, OwnRecipesError> {
    let text = body.get("toml").and_then(Value::as_str).unwrap_or_default();
    let recipe = Recipe::parse(text, name)?;
    check_id(&recipe.id)?;
    if recipe.id == name { Ok(recipe) } else { Err(OwnRecipesError::Id { id: recipe.id }) }
}

impl From<WorkspaceError> for OwnRecipesError {
    fn from(error: WorkspaceError) -> Self {
        Self::Workspace(Box::new(error))
    }
}
