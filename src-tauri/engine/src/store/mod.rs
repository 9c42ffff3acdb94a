//! What has this user chosen?

mod settings;
