//! The list of targets: looked at, then written to files.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use chrono::Local;
use cyswllt_engine::{
    Engine,
    analysis::targets::{self, TargetList, TargetRequest},
    reports::{
        export::ExportError,
        targets::{self as files, TargetFileError, TargetFormat, TargetOptions},
    },
    text::{Language, Messages},
};
use serde::Deserialize;
use tauri::{AppHandle, Manager, WebviewWindow, ipc::Channel};
use ts_rs::TS;

use super::{
    Answer,
    export::{proposed, there},
    job::{JobOutcome, JobProgress, blocking, dialog, local, name_of, shown},
};
use crate::{
    errors::Failure,
    jobs::Jobs,
    network,
    state::{CouncilFolder, engine},
};

/// What is to be written.
#[derive(Debug, Deserialize, TS)]
#[ts(export)]
pub struct TargetRun {
    /// What the list is of.
    request: TargetRequest,
    /// A file for each of these, and for each language.
    formats: Vec<TargetFormat>,
    /// The languages.
    languages: Vec<Language>,
    /// What files would be called, without ending.
    name: String,
}

/// The list, to be looked at before it is written.
#[tauri::command(async)]
pub fn targets(request: TargetRequest) -> Answer<TargetList> {
    list(&*engine()?, &request)
}

fn list(engine: &Engine, request: &TargetRequest) -> Answer<TargetList> {
    let roads = network::for_travel(request.travel)?;
    Ok(targets::targets(engine, roads.as_deref(), request)?)
}

/// Asks the user for a file, or for a folder where there are several, and writes the list; nothing if the user puts the
/// dialog away.
#[tauri::command]
pub async fn targets_run(
    app: AppHandle,
    window: WebviewWindow,
    run: TargetRun,
    language: Language,
    job: u32,
    progress: Channel<JobProgress>,
) -> Answer<Option<JobOutcome>> {
    blocking(move || {
        let Some(outputs) = ask(&app, &window, &run, language)? else { return Ok(None) };
        let Some(first) = outputs.first() else { return Ok(None) };
        let jobs = app.state::<Jobs>();
        let cancel = jobs.begin(job, &first.path)?;
        let place = shown(first.path.parent().unwrap_or(&first.path));
        // Whoever does not listen any more does not stop the work.
        let _ =
            progress.send(JobProgress::Begun { place: place.clone(), files: Some(outputs.len()) });
        let options = TargetOptions {
            council: app.state::<CouncilFolder>().read()?,
            date: Local::now().date_naive(),
            ..TargetOptions::default()
        };
        let mut written = Vec::new();
        let done = write(&run.request, &outputs, &options, &cancel, |paths, done| {
            if let Some(path) = paths.first() {
                let _ = progress.send(JobProgress::Written { file: name_of(path), done });
            }
            written.extend(paths);
        });
        jobs.end(job, &written);
        let cancelled = done?;
        let written = written.iter().map(|path| name_of(path)).collect();
        Ok(Some(JobOutcome { place, written, failed: Vec::new(), cancelled }))
    })
    .await
}

/// A file of the list.
struct Output {
    format: TargetFormat,
    language: Language,
    path: PathBuf,
}

/// Writes the files one after the other. Gives whether it was stopped before the end.
fn write(
    request: &TargetRequest,
    outputs: &[Output],
    options: &TargetOptions,
    cancel: &AtomicBool,
    mut tell: impl FnMut(Vec<PathBuf>, usize),
) -> Answer<bool> {
    let engine = engine()?;
    let list = list(&engine, request)?;
    for (done, output) in (1..).zip(outputs) {
        let Output { format, language, path } = output;
        match files::write(&engine, &list, *format, *language, path, options, cancel) {
            Ok(written) => tell(written, done),
            Err(TargetFileError::Export(ExportError::Cancelled)) => return Ok(true),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(false)
}

/// Where the files go, as the user chose.
fn ask(
    app: &AppHandle,
    window: &WebviewWindow,
    run: &TargetRun,
    language: Language,
) -> Answer<Option<Vec<Output>>> {
    let name = proposed(&run.name);
    let dialog = dialog(app, window, "support-targets-dialog", language);
    if let ([format], [spoken]) = (run.formats.as_slice(), run.languages.as_slice()) {
        let ending = format.ending();
        let what = format!("support-targets-format-{ending}");
        let chosen = dialog
            .set_file_name(format!("{name}-{}.{ending}", spoken.id()))
            .add_filter(Messages::embedded().text(language, &what, &[]), &[ending])
            .blocking_save_file();
        let Some(path) = local(chosen) else { return Ok(None) };
        let path = with_ending(path, *format)?;
        return Ok(Some(vec![Output { format: *format, language: *spoken, path }]));
    }
    let Some(folder) = local(dialog.blocking_pick_folder()) else { return Ok(None) };
    let outputs = run.languages.iter().flat_map(|&language| {
        let (folder, name) = (&folder, &name);
        run.formats.iter().map(move |&format| Output {
            format,
            language,
            path: free(folder, &format!("{name}-{}", language.id()), format.ending()),
        })
    });
    Ok(Some(outputs.collect()))
}

/// A path in a folder at which there is nothing: nobody was asked whether a file may be replaced.
fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let mut path = folder.join(format!("{name}.{ending}"));
    let mut number = 2;
    while there(&path) {
        path = folder.join(format!("{name}-{number}.{ending}"));
        number += 1;
    }
    path
}

/// The path with the format's ending. The dialog asked before it replaced the file that was named, but not before one
/// whose ending is added here.
fn with_ending(path: PathBuf, format: TargetFormat) -> Result<PathBuf, Failure> {
    if TargetFormat::of_path(&path) == Ok(format) {
        return Ok(path);
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(format.ending());
    let path = PathBuf::from(name);
    if there(&path) {
        return Err(Failure::new("export-file-there", &[("path", &shown(&path))]));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_replaced_unasked() {
        let folder = std::env::temp_dir().join(format!("cyswllt-targets-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let name = |path: PathBuf| name_of(&path);
        assert_eq!(name(free(&folder, "targets-cy", "pdf")), "targets-cy.pdf");
        std::fs::write(folder.join("targets-cy.pdf"), "").unwrap();
        assert_eq!(name(free(&folder, "targets-cy", "pdf")), "targets-cy-2.pdf");
        let ending = |name: &str, format| with_ending(folder.join(name), format).map(name_of_path);
        assert_eq!(ending("targets-cy.pdf", TargetFormat::Pdf).unwrap(), "targets-cy.pdf");
        assert_eq!(ending("a", TargetFormat::Kml).unwrap(), "a.kml");
        let error = ending("targets-cy", TargetFormat::Pdf).unwrap_err();
        assert_eq!(error.code, "export-file-there");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    fn name_of_path(path: PathBuf) -> String {
        name_of(&path)
    }

    #[test]
    fn formats_have_names_in_both_languages() {
        for format in TargetFormat::ALL {
            let id = format!("support-targets-format-{}", format.ending());
            assert!(Messages::embedded().has(&id), "{id}");
        }
    }
}
