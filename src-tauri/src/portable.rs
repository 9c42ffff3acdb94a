//! The window of a portable copy: its web view keeps its data beside the program too.

use std::fs;

use cyswllt_engine::{
    folders::{self, PortableError},
    text::{Language, Messages},
};
use tauri::{App, AppHandle, Manager, WebviewWindowBuilder};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Where the place and size of the window are kept.
const PLACE: &str = ".window-state.json";

/// The plugin that keeps the place and size of the window; of a portable copy beside the program.
pub fn window_place<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let plugin = tauri_plugin_window_state::Builder::default();
    match folders::portable().and_then(|_| folders::settings()) {
        Some(folder) => plugin.with_filename(folder.join(PLACE).to_string_lossy()).build(),
        None => plugin.build(),
    }
}

/// Opens the window that the configuration describes.
pub fn open_window(app: &App) -> tauri::Result<()> {
    for window in &app.config().app.windows {
        let mut window = WebviewWindowBuilder::from_config(app, window)?;
        if let Some(folder) = folders::web() {
            window = window.data_directory(folder);
        }
        window.build()?;
    }
    Ok(())
}

/// Says that a portable copy has nowhere to write, in place of the window, and ends.
pub fn refuse(app: &App, error: &PortableError) {
    let id = format!("error-{}", error.code());
    let text = Messages::embedded().text(Language::of_system(), &id, &error.arguments());
    eprintln!("cyswllt-desktop: {text}");
    let handle = app.handle().clone();
    let message = app.dialog().message(text).kind(MessageDialogKind::Error);
    message.title("Cyswllt").show(move |_| handle.exit(1));
}

/// Takes away the empty folder that is made in the user's folders although nothing is kept there.
pub fn leave(app: &AppHandle) {
    if folders::portable().is_some()
        && let Ok(folder) = app.path().app_config_dir()
    {
        // Only an empty one goes: whatever an installed copy keeps there stays.
        let _ = fs::remove_dir(folder);
    }
}
