//! What reports and exports have in common: how far work has come, stopping it, showing what it wrote.

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    reports::request::{ReportFormat, ReportSubject},
    text::{Bilingual, Language, Messages},
};
use serde::Serialize;
use tauri::{AppHandle, Manager, State, WebviewWindow, async_runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use ts_rs::TS;

use super::Answer;
use crate::{errors::Failure, jobs::Jobs};

/// How far work on files has come.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum JobProgress {
    /// The user chose where files go, and work begins.
    Begun {
        /// Where the files go, to be shown.
        place: String,
        /// How many files there will be; none where that is not known.
        #[ts(type = "number | null")]
        files: Option<usize>,
    },
    /// A file is there.
    Written {
        /// The file's name.
        file: String,
        /// How many files are written or have failed.
        #[ts(type = "number")]
        done: usize,
    },
    /// A file, or all files of an area, will not be there.
    Failed {
        /// What failed.
        failed: FailedFile,
        /// How many files are written or have failed.
        #[ts(type = "number")]
        done: usize,
    },
}

/// A file, or all files of an area, that could not be made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FailedFile {
    /// What it is about.
    pub subject: ReportSubject,
    /// Its name.
    pub name: Bilingual,
    /// The format; none where no file of the area could be made.
    pub format: Option<ReportFormat>,
    /// The language; none where no file of the area could be made.
    pub language: Option<Language>,
    /// Why.
    pub failure: Failure,
}

/// What became of work on files.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct JobOutcome {
    /// Where the files are, to be shown.
    pub place: String,
    /// Names of the files written.
    pub written: Vec<String>,
    /// What could not be made.
    pub failed: Vec<FailedFile>,
    /// Whether it was stopped before its end.
    pub cancelled: bool,
}

/// Tells work to stop after the file that it is writing.
#[tauri::command(async)]
pub fn cancel_job(jobs: State<'_, Jobs>, job: u32) -> Answer<()> {
    jobs.cancel(job)
}

/// Shows what work wrote in the system's own file manager.
#[tauri::command]
pub async fn show_in_folder(jobs: State<'_, Jobs>, job: u32) -> Answer<()> {
    let path = jobs.shown(job)?;
    blocking(move || {
        tauri_plugin_opener::reveal_item_in_dir(&path).map_err(|error| {
            let message = error.to_string();
            Failure::new("show-in-folder", &[("path", &shown(&path)), ("message", &message)])
        })
    })
    .await
}

/// Does work that takes its time on a thread where it keeps nobody waiting.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let failed = |error: tauri::Error| Failure::new("internal", &[("detail", &error.to_string())]);
    async_runtime::spawn_blocking(work).await.map_err(failed)?
}

/// The system's own dialog, above the window, beginning where the last one ended. It is opened on the main thread and
/// keeps waiting whoever opened it, so that has to be a thread from [`blocking`].
pub fn dialog(
    app: &AppHandle,
    window: &WebviewWindow,
    title: &str,
    language: Language,
) -> FileDialogBuilder<tauri::Wry> {
    let title = Messages::embedded().text(language, title, &[]);
    let dialog = app.dialog().file().set_parent(window).set_title(title);
    match app.state::<Jobs>().last_folder() {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

/// What the user chose, where it is a file of this machine.
pub fn local(chosen: Option<tauri_plugin_dialog::FilePath>) -> Option<PathBuf> {
    chosen.and_then(|path| path.into_path().ok())
}

/// A path as people read it.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The name of a file without its folder.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
