//! The network of roads: imported, described, removed.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use cyswllt_engine::{
    sources::roads::{self, Region},
    store::workspace::RoadsEntry,
    text::{Language, Messages},
};
use tauri::{AppHandle, Manager, WebviewWindow, ipc::Channel};

use super::{
    Answer,
    import::ImportProgress,
    job::{blocking, dialog, local},
};
use crate::{jobs::Jobs, state::engine, workspace};

/// Time between two pieces of news of how far the reading is.
const PAUSE: Duration = Duration::from_millis(80);

/// What is known of the network; nothing where none was imported.
#[tauri::command(async)]
pub fn roads() -> Answer<Option<RoadsEntry>> {
    workspace::read(|workspace| Ok(workspace.roads_entry()?))
}

/// Lets the user choose a file with roads, reads it and keeps its network in place of the one before; nothing if the user
/// puts the dialog away.
#[tauri::command]
pub async fn import_roads(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
    job: u32,
    progress: Channel<ImportProgress>,
) -> Answer<Option<RoadsEntry>> {
    blocking(move || {
        let what = Messages::embedded().text(language, "support-roads-filter", &[]);
        let dialog = dialog(&app, &window, "support-roads-dialog", language)
            .add_filter(what, &["gpkg", "zip", "pbf", "shp"]);
        let Some(path) = local(dialog.blocking_pick_file()) else { return Ok(None) };
        let jobs = app.state::<Jobs>();
        let cancel = jobs.begin(job, &path)?;
        let told = Mutex::new(None::<Instant>);
        let tell = |done: u64, total: u64| {
            let Ok(mut last) = told.try_lock() else { return };
            if last.is_none_or(|last| last.elapsed() >= PAUSE) {
                *last = Some(Instant::now());
                // Whoever does not listen any more does not stop the work.
                let _ = progress.send(ImportProgress::new(done, total));
            }
        };
        let read = engine().and_then(|engine| {
            let region = Region::around_wales(&engine.shapes);
            Ok(roads::read(&path, &region, &cancel, &tell)?)
        });
        jobs.end(job, &[]);
        let (network, report) = read?;
        workspace::put(|workspace| Ok(workspace.keep_roads(&network, &report)?))?;
        workspace::read(|workspace| Ok(workspace.roads_entry()?))
    })
    .await
}

/// Removes the network. Gives whether there was one.
#[tauri::command]
pub async fn remove_roads() -> Answer<bool> {
    blocking(|| workspace::put(|workspace| Ok(workspace.remove_roads()?))).await
}
