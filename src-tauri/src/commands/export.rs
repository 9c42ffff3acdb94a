//! Exports of what is on the screen.

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    reports::export::{self, ExportError, ExportFormat, ExportOptions, ExportRequest},
    text::{Language, Messages},
};
use serde::Deserialize;
use tauri::{AppHandle, Manager, WebviewWindow, ipc::Channel};
use ts_rs::TS;

use super::{
    Answer,
    job::{JobOutcome, JobProgress, blocking, dialog, local, name_of, shown},
};
use crate::{errors::Failure, jobs::Jobs, state::engine};

/// What is to be written.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct ExportRun {
    /// Which figures, and how the map shows them.
    request: ExportRequest,
    format: ExportFormat,
    options: ExportOptions,
    /// What the file would be called, without ending.
    name: String,
}

/// The longest name that is proposed, in characters.
const LONGEST_NAME: usize = 120;

/// Asks the user for a file and writes what is on the screen to it; nothing if the user puts the dialog away.
#[tauri::command]
pub async fn export_run(
    app: AppHandle,
    window: WebviewWindow,
    run: ExportRun,
    language: Language,
    job: u32,
    progress: Channel<JobProgress>,
) -> Answer<Option<JobOutcome>> {
    blocking(move || {
        let Some(path) = ask(&app, &window, &run, language)? else { return Ok(None) };
        let jobs = app.state::<Jobs>();
        let cancel = jobs.begin(job, &path)?;
        let place = shown(path.parent().unwrap_or(&path));
        // Whoever does not listen any more does not stop the work.
        let _ = progress.send(JobProgress::Begun { place: place.clone(), files: None });
        let written = export::of_request(&*engine()?, &run.request, language)
            .and_then(|table| export::write(&table, run.format, &path, &run.options, &cancel));
        jobs.end(job, written.as_deref().unwrap_or_default());
        let (written, cancelled) = match written {
            Ok(written) => (written, false),
            Err(ExportError::Cancelled) => (Vec::new(), true),
            Err(error) => return Err(error.into()),
        };
        let written = written.iter().map(|path| name_of(path)).collect();
        Ok(Some(JobOutcome { place, written, failed: Vec::new(), cancelled }))
    })
    .await
}

/// The file that the user chose, with the ending of the format.
fn ask(
    app: &AppHandle,
    window: &WebviewWindow,
    run: &ExportRun,
    language: Language,
) -> Answer<Option<PathBuf>> {
    let ending = run.format.ending();
    let what = Messages::embedded().text(
        language,
        &format!("exports-format-{}", format_id(run.format)),
        &[],
    );
    let chosen = dialog(app, window, "exports-dialog", language)
        .set_file_name(format!("{}.{ending}", proposed(&run.name)))
        .add_filter(what, &[ending])
        .blocking_save_file();
    let Some(path) = local(chosen) else { return Ok(None) };
    Ok(Some(with_ending(path, run.format)?))
}

/// The format as the page calls it.
fn format_id(format: ExportFormat) -> &'static str {
    match format {
        ExportFormat::Geopackage => "geopackage",
        other => other.ending(),
    }
}

/// A name that is no path and that every file system takes.
pub fn proposed(name: &str) -> String {
    let safe = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let name: String = name.chars().filter(|letter| safe(*letter)).take(LONGEST_NAME).collect();
    if name.is_empty() { "cyswllt".to_owned() } else { name }
}

/// The path with the format's ending. The dialog asked before it replaced the file that was named, but not before
/// one whose ending is added here.
fn with_ending(path: PathBuf, format: ExportFormat) -> Result<PathBuf, Failure> {
    if ExportFormat::of_path(&path) == Ok(format) {
        return Ok(path);
    }
    let mut name = path.clone().into_os_string();
    name.push(".");
    name.push(format.ending());
    let path = PathBuf::from(name);
    if there(&path) {
        return Err(Failure::new("export-file-there", &[("path", &shown(&path))]));
    }
    Ok(path)
}

/// Whether there is anything of that name, a link that leads nowhere as well.
pub fn there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_name_is_no_path() {
        assert_eq!(proposed("gigabit_lsoa_W06000015"), "gigabit_lsoa_W06000015");
        assert_eq!(proposed("../../etc/passwd"), "etcpasswd");
        assert_eq!(proposed("C:\\x"), "Cx");
        assert_eq!(proposed("…"), "cyswllt");
        assert_eq!(proposed(&"a".repeat(500)).len(), LONGEST_NAME);
    }

    #[test]
    fn the_ending_is_that_of_the_format() {
        let folder = std::env::temp_dir().join(format!("cyswllt-ending-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let there = folder.join("there.csv");
        std::fs::write(&there, "").unwrap();
        let of =
            |name: &str, format| with_ending(folder.join(name), format).map(|path| name_of(&path));
        // The dialog asked about this one.
        assert_eq!(of("there.csv", ExportFormat::Csv).unwrap(), "there.csv");
        assert_eq!(of("there", ExportFormat::Csv).unwrap_err().code, "export-file-there");
        assert_eq!(of("new", ExportFormat::Geopackage).unwrap(), "new.gpkg");
        assert_eq!(of("a.b", ExportFormat::Png).unwrap(), "a.b.png");
        assert_eq!(of("x.json", ExportFormat::Geojson).unwrap(), "x.json");
        assert_eq!(of("x.csv", ExportFormat::Svg).unwrap(), "x.csv.svg");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn formats_have_names_in_both_languages() {
        for format in ExportFormat::ALL {
            assert!(Messages::embedded().has(&format!("exports-format-{}", format_id(format))));
        }
    }
}
