//! The workspace: which file, its releases, its history, what can be handed on, what is kept under names.

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    store::workspace::{
        BundleChoice, BundleRead, Item, ItemKind, ReleaseEntry, Salvaged, Workspace, WorkspaceError,
    },
    text::{Language, Messages, Sentence},
};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, WebviewWindow};
use ts_rs::TS;

use super::{
    Answer,
    job::{blocking, dialog, local, name_of, shown},
};
use crate::{errors::Failure, workspace};

/// Endings of workspaces and of bundles.
const WORKSPACE: &str = "cyswllt";
const BUNDLE: &str = "json";

/// Which file the workspace is, and its history.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct WorkspaceState {
    /// The file's name.
    name: String,
    /// The file, to be shown.
    path: String,
    /// Whether it is the one in the user's data folder.
    usual: bool,
    /// Another number after anybody changed it.
    #[ts(type = "number")]
    version: i64,
    /// What would be undone.
    undo: Option<Sentence>,
    /// What would be done again.
    redo: Option<Sentence>,
    /// Why it cannot be opened.
    problem: Option<Failure>,
}

/// Which file the workspace is. What others wrote to it is in the engine when this has answered.
#[tauri::command(async)]
pub fn workspace_state() -> Answer<WorkspaceState> {
    let told = workspace::tell()?;
    Ok(WorkspaceState {
        name: name_of(&told.path),
        path: shown(&told.path),
        usual: told.usual,
        version: told.version,
        undo: told.history.0,
        redo: told.history.1,
        problem: told.problem,
    })
}

/// The releases, the oldest import first.
#[tauri::command(async)]
pub fn releases() -> Answer<Vec<ReleaseEntry>> {
    workspace::read(|workspace| Ok(workspace.releases()?))
}

/// Shows the figures of a release, or no longer.
#[tauri::command]
pub async fn use_release(number: i64, in_use: bool) -> Answer<()> {
    changing(move |workspace| workspace.set_in_use(number, in_use)).await
}

/// Removes a release; undoing brings it back.
#[tauri::command]
pub async fn remove_release(number: i64) -> Answer<()> {
    changing(move |workspace| workspace.remove(number)).await
}

/// Deletes a release so that nothing of it is left.
#[tauri::command]
pub async fn delete_release(number: i64) -> Answer<()> {
    changing(move |workspace| workspace.delete_for_good(number)).await
}

/// Undoes the last step. Gives what that was.
#[tauri::command]
pub async fn undo() -> Answer<Option<Sentence>> {
    changing(Workspace::undo).await
}

/// Does again what was undone last. Gives what that is.
#[tauri::command]
pub async fn redo() -> Answer<Option<Sentence>> {
    changing(Workspace::redo).await
}

async fn changing<T: Send + 'static>(
    change: impl FnOnce(&mut Workspace) -> Result<T, WorkspaceError> + Send + 'static,
) -> Answer<T> {
    blocking(move || workspace::change(change)).await
}

/// Looks through every page of the file. Gives what is wrong; nothing where it is sound.
#[tauri::command]
pub async fn check_workspace() -> Answer<Vec<Sentence>> {
    blocking(|| workspace::read(|workspace| Ok(workspace.check()?))).await
}

/// Asks where a new workspace goes, makes it and opens it; false if the user puts the dialog away.
#[tauri::command]
pub async fn new_workspace(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<bool> {
    blocking(move || {
        let Some(path) = place(&app, &window, "workspace-dialog-new", WORKSPACE, language)? else {
            return Ok(false);
        };
        workspace::switch(path, true)?;
        Ok(true)
    })
    .await
}

/// Asks for a workspace and opens it; false if the user puts the dialog away.
#[tauri::command]
pub async fn open_workspace(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<bool> {
    blocking(move || {
        let dialog = dialog(&app, &window, "workspace-dialog-open", language)
            .add_filter(filter(WORKSPACE, language), &[WORKSPACE]);
        let Some(path) = local(dialog.blocking_pick_file()) else { return Ok(false) };
        workspace::switch(path, false)?;
        Ok(true)
    })
    .await
}

/// Goes back to the workspace in the user's data folder.
#[tauri::command]
pub async fn usual_workspace() -> Answer<()> {
    blocking(workspace::switch_to_usual).await
}

/// Asks where a copy goes and writes it. Gives where that is.
#[tauri::command]
pub async fn save_workspace_copy(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<String>> {
    blocking(move || {
        let Some(path) = place(&app, &window, "workspace-dialog-copy", WORKSPACE, language)? else {
            return Ok(None);
        };
        workspace::put(|workspace| Ok(workspace.save_copy(&path)?))?;
        Ok(Some(shown(&path)))
    })
    .await
}

/// Asks where what can be read of a damaged workspace goes, writes it there and opens that. The damaged file stays.
#[tauri::command]
pub async fn salvage_workspace(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<Salvaged>> {
    blocking(move || {
        let from = workspace::path()?;
        let to = place(&app, &window, "workspace-dialog-salvage", WORKSPACE, language)?;
        let Some(to) = to else { return Ok(None) };
        let salvaged = Workspace::salvage(&from, &to)?;
        workspace::switch(to, false)?;
        Ok(Some(salvaged))
    })
    .await
}

/// Asks where a bundle goes and writes it. Gives where that is.
#[tauri::command]
pub async fn write_bundle(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<String>> {
    blocking(move || {
        let Some(path) = place(&app, &window, "workspace-dialog-bundle-out", BUNDLE, language)?
        else {
            return Ok(None);
        };
        workspace::put(|workspace| Ok(workspace.write_bundle(&path, &BundleChoice::default())?))?;
        Ok(Some(shown(&path)))
    })
    .await
}

/// Asks for a bundle and takes in what is in it.
#[tauri::command]
pub async fn read_bundle(
    app: AppHandle,
    window: WebviewWindow,
    language: Language,
) -> Answer<Option<BundleRead>> {
    blocking(move || {
        let dialog = dialog(&app, &window, "workspace-dialog-bundle-in", language)
            .add_filter(filter(BUNDLE, language), &[BUNDLE]);
        let Some(path) = local(dialog.blocking_pick_file()) else { return Ok(None) };
        Ok(Some(workspace::change(|workspace| workspace.read_bundle(&path))?))
    })
    .await
}

/// What is kept of a kind, by name.
#[tauri::command(async)]
pub fn items(kind: ItemKind) -> Answer<Vec<Item>> {
    workspace::read(|workspace| Ok(workspace.items(kind)?))
}

/// Keeps something under a name, in place of the item with the id if one is given. Gives its id.
#[tauri::command(async)]
pub fn save_item(kind: ItemKind, id: Option<i64>, name: &str, body: Value) -> Answer<i64> {
    workspace::put(|workspace| Ok(workspace.put(kind, id, name, &body)?))
}

/// Deletes what is kept under an id; undoing brings it back.
#[tauri::command(async)]
pub fn delete_item(id: i64) -> Answer<()> {
    workspace::put(|workspace| Ok(workspace.delete_item(id)?))
}

/// The file that the user chose to write, with its ending. The dialog asked before it replaces the file that was named,
/// but not before one whose ending is added here.
fn place(
    app: &AppHandle,
    window: &WebviewWindow,
    title: &str,
    ending: &str,
    language: Language,
) -> Answer<Option<PathBuf>> {
    let name = Messages::embedded().text(language, "workspace-file-name", &[]);
    let chosen = dialog(app, window, title, language)
        .set_file_name(format!("{name}.{ending}"))
        .add_filter(filter(ending, language), &[ending])
        .blocking_save_file();
    local(chosen).map(|path| with_ending(path, ending)).transpose()
}

fn filter(ending: &str, language: Language) -> String {
    let id = if ending == BUNDLE { "workspace-filter-bundle" } else { "workspace-filter" };
    Messages::embedded().text(language, id, &[])
}

fn with_ending(path: PathBuf, ending: &str) -> Answer<PathBuf> {
    if path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending)) {
        return Ok(path);
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    let path = PathBuf::from(name);
    if there(&path) {
        return Err(Failure::new("export-file-there", &[("path", &shown(&path))]));
    }
    Ok(path)
}

/// Whether there is anything of that name, a link that leads nowhere as well.
fn there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_is_added_once() {
        let path = |name: &str| PathBuf::from("/there-is-no-such-folder").join(name);
        assert_eq!(with_ending(path("a"), WORKSPACE).unwrap(), path("a.cyswllt"));
        assert_eq!(with_ending(path("a.Cyswllt"), WORKSPACE).unwrap(), path("a.Cyswllt"));
        assert_eq!(with_ending(path("a.json"), WORKSPACE).unwrap(), path("a.json.cyswllt"));
        let file = std::env::temp_dir().join(format!("cyswllt-{}.cyswllt", std::process::id()));
        std::fs::write(&file, "").unwrap();
        let error = with_ending(file.with_extension(""), WORKSPACE).unwrap_err();
        assert_eq!(error.code, "export-file-there");
        std::fs::remove_file(&file).unwrap();
    }
}
