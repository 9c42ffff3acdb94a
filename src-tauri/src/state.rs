//! What the commands share: the engine, opened once beside the start of the window, the file of the
//! settings, and the folder of the user's own recipes.

use std::{
    path::PathBuf,
    sync::{Mutex, OnceLock},
    thread,
};

use cyswllt_engine::{
    Engine,
    catalogue::Recipe,
    store::{OwnRecipes, OwnRecipesError, OwnRecipesRead, Settings, SettingsError, SettingsRead},
};

use crate::{errors::Failure, marks};

static ENGINE: OnceLock<Result<Engine, Failure>> = OnceLock::new();

fn opened() -> &'static Result<Engine, Failure> {
    ENGINE.get_or_init(|| {
        let engine = Engine::open().map_err(|error| Failure::from(&error));
        marks::mark("engine");
        engine
    })
}

/// Begins to open the engine on a thread of its own, while the window comes up.
pub fn load() {
    thread::spawn(opened);
}

/// The engine; waits until it is open.
pub fn engine() -> Result<&'static Engine, Failure> {
    opened().as_ref().map_err(Clone::clone)
}

/// The file in which the window's choices are kept.
pub struct SettingsFile {
    path: PathBuf,
    writing: Mutex<()>,
}

impl SettingsFile {
    /// The file at a path; it need not exist.
    pub fn new(path: PathBuf) -> Self {
        Self { path, writing: Mutex::new(()) }
    }

    /// Reads the settings.
    pub fn read(&self) -> Result<SettingsRead, SettingsError> {
        Settings::read(&self.path)
    }

    /// Writes the settings, one writer at a time.
    pub fn write(&self, settings: &Settings) -> Result<(), SettingsError> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        settings.write(&self.path)
    }
}

/// The folder in which the user's own recipes are kept.
pub struct RecipeFolder {
    own: OwnRecipes,
    writing: Mutex<()>,
}

impl RecipeFolder {
    /// The folder at a path; it need not exist.
    pub fn new(path: PathBuf) -> Self {
        Self { own: OwnRecipes::new(path), writing: Mutex::new(()) }
    }

    /// Reads the recipes.
    pub fn read(&self) -> Result<OwnRecipesRead, OwnRecipesError> {
        self.own.read()
    }

    /// Writes a recipe, one writer at a time.
    pub fn save(&self, recipe: &Recipe, taken: &[&str]) -> Result<(), OwnRecipesError> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        self.own.save(recipe, taken)
    }

    /// Deletes a recipe.
    pub fn delete(&self, id: &str) -> Result<(), OwnRecipesError> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        self.own.delete(id)
    }
}
