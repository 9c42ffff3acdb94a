//! What the publishers have that is newer, fetched when the user asks. The page names sources; addresses are the
//! manifest's.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use cyswllt_engine::sources::update::{
    self, Client, Manifest, Policy, Progress, SourceStatus, StatusHow, default_folder,
};
use tauri::{AppHandle, Manager, ipc::Channel};

use super::{Answer, job::blocking};
use crate::{
    errors::Failure,
    files::{Files, FilesChosen},
    jobs::Jobs,
    state::engine,
    workspace,
};

/// Time between two pieces of news of how far a download is.
const PAUSE: Duration = Duration::from_millis(100);

/// The sources of the manifest beside what is in use. Connects to nothing.
#[tauri::command(async)]
pub fn update_sources() -> Answer<Vec<SourceStatus>> {
    let releases = workspace::read(|workspace| Ok(workspace.releases()?))?;
    let in_use: Vec<_> =
        releases.into_iter().filter(|release| release.in_use).map(|release| release.info).collect();
    Ok(update::list(&Manifest::current()?, &engine()?.catalogue, &in_use))
}

/// Fetches the newest release of a source; its files can be checked like any others.
#[tauri::command]
pub async fn fetch_source(
    app: AppHandle,
    source: String,
    proxy: String,
    job: u32,
    progress: Channel<Progress>,
) -> Answer<FilesChosen> {
    blocking(move || {
        let manifest = Manifest::current()?;
        let folder = default_folder().ok_or_else(|| Failure::new("no-data-folder", &[]))?;
        let proxy = Some(proxy.trim()).filter(|proxy| !proxy.is_empty());
        let client = Client::new(Policy::of(&manifest), proxy)?;
        let jobs = app.state::<Jobs>();
        let cancel = jobs.begin(job, &folder)?;
        let told = Mutex::new(None::<Instant>);
        let tell = |news: Progress| {
            let Ok(mut last) = told.try_lock() else { return };
            let waits = matches!(news, Progress::Waiting { .. });
            if waits || last.is_none_or(|last| last.elapsed() >= PAUSE) {
                *last = Some(Instant::now());
                // Whoever does not listen any more does not stop the work.
                let _ = progress.send(news);
            }
        };
        let fetched = update::fetch(&client, &manifest, &source, &folder, &cancel, &tell);
        jobs.end(job, &[]);
        let paths = fetched?.into_iter().map(|file| file.path).collect();
        Ok(app.state::<Files>().keep(paths))
    })
    .await
}

/// Opens the page of a source's publisher in the user's own browser: one of the manifest's addresses and no other.
#[tauri::command]
pub async fn open_publisher(source: String) -> Answer<()> {
    blocking(move || {
        let manifest = Manifest::current()?;
        let statuses = update::list(&manifest, &engine()?.catalogue, &[]);
        let found = statuses.into_iter().find(|status| status.id == source);
        let Some(StatusHow::Page { url }) = found.map(|status| status.how) else {
            return Err(Failure::new("unknown-source", &[("source", &source)]));
        };
        tauri_plugin_opener::open_url(&url, None::<&str>).map_err(|error| {
            Failure::new("open-page", &[("url", &url), ("message", &error.to_string())])
        })
    })
    .await
}
