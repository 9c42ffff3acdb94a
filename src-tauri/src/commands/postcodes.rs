//! Lists of postcodes: looked up, exported, never kept.

use cyswllt_engine::{
    analysis::{self, PostcodeList, PostcodeRequest},
    store::whole_file::write_whole,
    text::{Language, Messages},
};
use tauri::{AppHandle, Manager, WebviewWindow};

use super::{
    Answer,
    job::{JobOutcome, blocking, dialog, local, name_of, shown},
};
use crate::{errors::Failure, jobs::Jobs, state::engine};

/// The areas of postcodes, with measures beside them.
#[tauri::command]
pub async fn postcode_table(request: PostcodeRequest) -> Answer<PostcodeList> {
    blocking(move || Ok(analysis::postcode_list(&*engine()?, &request)?)).await
}

/// The same as text to be copied: tabs between cells, a line a postcode.
#[tauri::command]
pub async fn postcode_text(request: PostcodeRequest, language: Language) -> Answer<String> {
    blocking(move || {
        let engine = engine()?;
        Ok(analysis::postcode_list(&engine, &request)?.tsv(&engine, language))
    })
    .await
}

/// Asks the user for a file and writes the list as CSV; nothing if the user puts the dialog away.
#[tauri::command]
pub async fn export_postcodes(
    app: AppHandle,
    window: WebviewWindow,
    request: PostcodeRequest,
    language: Language,
    job: u32,
) -> Answer<Option<JobOutcome>> {
    blocking(move || {
        let engine = engine()?;
        let list = analysis::postcode_list(&engine, &request)?;
        let what = Messages::embedded().text(language, "exports-format-csv", &[]);
        let chosen = dialog(&app, &window, "postcodes-dialog", language)
            .set_file_name("postcodes.csv")
            .add_filter(what, &["csv"])
            .blocking_save_file();
        let Some(path) = local(chosen) else { return Ok(None) };
        let jobs = app.state::<Jobs>();
        jobs.begin(job, &path)?;
        let written = write_whole(&path, list.csv(&engine, language).as_bytes());
        let paths = if written.is_ok() { vec![path.clone()] } else { Vec::new() };
        jobs.end(job, &paths);
        written.map_err(|error| {
            let message = error.to_string();
            Failure::new("file-unwritable", &[("path", &shown(&path)), ("message", &message)])
        })?;
        let place = shown(path.parent().unwrap_or(&path));
        let written = vec![name_of(&path)];
        Ok(Some(JobOutcome { place, written, failed: Vec::new(), cancelled: false }))
    })
    .await
}
