//! What has this user chosen and made?

mod additions;
mod council;
mod council_error;
pub mod log;
mod recipes;
mod settings;
pub mod whole_file;
pub mod workspace;

pub use additions::{Additions, StoredRelease};
pub use council::{Council, CouncilFile};
pub use council_error::CouncilError;
pub use recipes::{BrokenRecipe, OwnRecipes, OwnRecipesError, OwnRecipesRead};
pub use settings::{
    LayoutSettings, Settings, SettingsError, SettingsRead, Theme, View, settings_aside,
};
pub use workspace::{Workspace, WorkspaceError};
