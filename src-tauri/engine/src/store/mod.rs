//! What has this user chosen?

mod settings;

pub use settings::{Settings, SettingsError, SettingsRead, Theme, View};
