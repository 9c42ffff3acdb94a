//! What has this user chosen and made?

mod recipes;
mod settings;
pub mod whole_file;

pub use recipes::{BrokenRecipe, OwnRecipes, OwnRecipesError, OwnRecipesRead};
pub use settings::{Settings, SettingsError, SettingsRead, Theme, View};
