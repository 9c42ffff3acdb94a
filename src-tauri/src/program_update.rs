//! Newer versions of the program itself, where whoever distributes it turned that on: the feature `updater` with a
//! configuration that has an address and a public key. Without the feature nothing of it is in the program.
//!
//! It connects when a person asks, to that address alone; what comes is installed only with the right signature.

use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use crate::errors::Failure;

/// A version that is newer than this one.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
#[cfg_attr(not(feature = "updater"), allow(dead_code, reason = "nothing looks for it"))]
pub struct NewVersion {
    /// Its number.
    version: String,
}

/// Whether it is turned on.
pub const ON: bool = cfg!(feature = "updater");

/// Looks for a newer version.
#[cfg(feature = "updater")]
pub async fn look(app: &AppHandle) -> Result<Option<NewVersion>, Failure> {
    Ok(newest(app).await?.map(|update| NewVersion { version: update.version }))
}

/// Fetches the newest version, sees that its signature is right, installs it and starts it.
#[cfg(feature = "updater")]
pub async fn install(app: &AppHandle) -> Result<(), Failure> {
    let Some(update) = newest(app).await? else { return Ok(()) };
    update.download_and_install(|_, _| {}, || {}).await.map_err(|error| failed(&error))?;
    app.restart()
}

#[cfg(feature = "updater")]
async fn newest(app: &AppHandle) -> Result<Option<tauri_plugin_updater::Update>, Failure> {
    use tauri_plugin_updater::UpdaterExt;

    let updater = app.updater().map_err(|error| failed(&error))?;
    updater.check().await.map_err(|error| failed(&error))
}

#[cfg(feature = "updater")]
fn failed(error: &tauri_plugin_updater::Error) -> Failure {
    Failure::new("program-update", &[("message", &error.to_string())])
}

/// There is nothing to look with.
#[cfg(not(feature = "updater"))]
#[allow(clippy::unused_async, reason = "with the feature it waits for an answer")]
pub async fn look(_app: &AppHandle) -> Result<Option<NewVersion>, Failure> {
    Err(Failure::new("program-update-off", &[]))
}

/// There is nothing to install with.
#[cfg(not(feature = "updater"))]
#[allow(clippy::unused_async, reason = "with the feature it waits for an answer")]
pub async fn install(_app: &AppHandle) -> Result<(), Failure> {
    Err(Failure::new("program-update-off", &[]))
}

#[cfg(test)]
mod tests {
    #[test]
    fn nobody_is_connected_to_unless_it_is_turned_on() {
        let configuration = include_str!("../tauri.conf.json");
        assert!(!configuration.contains("updater"), "no key and no address");
    }
}
