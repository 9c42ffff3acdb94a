//! Points of support: the libraries of the pack, and lists of the user's own.

use cyswllt_engine::{
    analysis::reach,
    sources::supports::{self, MOST_SUPPORTS, PlaceContext, Support, SupportList},
    text::{Language, Messages, Sentence},
};
use serde::Serialize;
use tauri::{AppHandle, WebviewWindow};
use ts_rs::TS;

use super::{
    Answer,
    job::{blocking, dialog, local},
};
use crate::{errors::Failure, state::engine};

/// Points that a list has in the window at most: each change writes the list anew.
const MOST: usize = 5_000;

/// What was read from a file with a list of points.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SupportsRead {
    /// The file's name without its ending.
    name: String,
    /// The points.
    supports: Vec<Support>,
    /// What was left out and what is to be known.
    notes: Vec<Sentence>,
}

/// The public libraries as points of support.
#[tauri::command(async)]
pub fn library_supports() -> Answer<Vec<Support>> {
    Ok(reach::library_supports(&*engine()?))
}

/// Lets the user choose a file with a list of points and reads it; nothing if the user puts the dialog away. The list is
/// not kept yet.
#[tauri::command]
pub async fn choose_supports(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<SupportsRead>> {
    blocking(move || {
        let what = Messages::embedded().text(language, "support-points-filter", &[]);
        let dialog = dialog(&app, &window, "support-points-dialog", language)
            .add_filter(what, &["csv", "tsv", "txt", "xlsx", "ods", "zip"]);
        let Some(path) = local(dialog.blocking_pick_file()) else { return Ok(None) };
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let engine = engine()?;
        let context = PlaceContext { shapes: &engine.shapes, gazetteer: &engine.gazetteer };
        let SupportList { supports, notes } = supports::read_supports(&path, context)?;
        if supports.len() > MOST {
            let count = supports.len().to_string();
            return Err(Failure::new(
                "supports-many",
                &[("count", &count), ("most", &MOST.min(MOST_SUPPORTS).to_string())],
            ));
        }
        Ok(Some(SupportsRead { name, supports, notes }))
    })
    .await
}
