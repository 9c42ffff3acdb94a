//! What is deleted for good is in none of the bytes on the disk.

use std::{fs, path::Path};

use cyswllt_engine::store::{Workspace, WorkspaceError, workspace::ItemKind};
use rusqlite::Connection;
use serde_json::json;

use crate::drafts::{full, ids, names, same, small, workspace};

const MARKER: &str = "Angharad Prys 01970 123456";
const FIGURE: f64 = 123_456.789_012_345;

/// The files beside a workspace, itself among them, that hold the bytes.
fn holding(folder: &Path, pattern: &[u8]) -> Vec<String> {
    let holds = |name: &String| {
        let bytes = fs::read(folder.join(name)).unwrap();
        bytes.windows(pattern.len()).any(|window| window == pattern)
    };
    names(folder).into_iter().filter(holds).collect()
}

fn personal(vintage: &str) -> cyswllt_engine::sources::import::Draft {
    let mut draft = full("own_people", vintage);
    MARKER.clone_into(&mut draft.points[0].points[0].label);
    draft.release.release = format!("{MARKER} (list)");
    draft.columns[0].values = vec![FIGURE; 2_000];
    draft
}

#[test]
fn no_byte_is_left() {
    let (folder, path, mut workspace) = workspace();
    let other = small("a", "1", 1, 5_000);
    // Replaced, removed, in the history both ways, in backups, with others in one step.
    workspace.accept(&[personal("2026-09")]).unwrap();
    workspace.remove(1).unwrap();
    workspace.accept(&[other.clone(), personal("2026-10")]).unwrap();
    workspace.backup().unwrap();
    workspace.accept(&[personal("2026-10")]).unwrap();
    workspace.put(ItemKind::View, None, "v", &json!(1)).unwrap();
    let backup = workspace.backup().unwrap();
    fs::rename(&backup, folder.path().join("gweithle ŵ.cyswllt.backup-mine")).unwrap();
    workspace.undo().unwrap();
    assert!(holding(folder.path(), MARKER.as_bytes()).len() >= 3);
    assert!(holding(folder.path(), &FIGURE.to_le_bytes()).len() >= 3);

    let number = ids(&workspace).iter().find(|(_, id)| id == "own_people@2026-10").unwrap().0;
    workspace.delete_for_good(number).unwrap();
    for pattern in [MARKER.as_bytes(), &FIGURE.to_le_bytes(), b"own_people"] {
        assert_eq!(holding(folder.path(), pattern), [""; 0]);
    }
    assert_eq!(workspace.backups().unwrap().len(), 1, "a new one in place of those deleted");
    assert!(same(&workspace.additions().unwrap().releases[0], &other));
    assert!(workspace.remembered().unwrap().is_empty());
    assert_eq!(workspace.check().unwrap(), []);
    assert!(matches!(
        workspace.delete_for_good(number),
        Err(WorkspaceError::UnknownRelease { .. })
    ));
    // What else the steps did can still be undone and done again.
    assert_eq!(workspace.redo().unwrap().unwrap().id, "workspace-step-add");
    assert_eq!(workspace.undo().unwrap().unwrap().id, "workspace-step-add");
    assert_eq!(workspace.undo().unwrap().unwrap().id, "workspace-step-import");
    assert!(ids(&workspace).is_empty());
    assert_eq!(workspace.undo().unwrap(), None);
    drop(workspace);
    assert_eq!(holding(folder.path(), MARKER.as_bytes()), [""; 0]);
    assert_eq!(Workspace::open(&path).unwrap().check().unwrap(), []);
}

#[test]
fn without_backups_none_is_made() {
    let (folder, _, mut workspace) = workspace();
    workspace.accept(&[personal("2026-10")]).unwrap();
    workspace.remove(1).unwrap();
    // It is found among what only the history remembers.
    let number = workspace.remembered().unwrap()[0].number;
    workspace.delete_for_good(number).unwrap();
    assert!(workspace.backups().unwrap().is_empty());
    assert_eq!(holding(folder.path(), MARKER.as_bytes()), [""; 0]);
    assert_eq!(workspace.undo().unwrap(), None);
}

#[test]
fn what_a_reader_keeps_from_being_cleared_is_cleared_later() {
    let (folder, path, mut workspace) = workspace();
    workspace.accept(&[personal("2026-10")]).unwrap();
    let reader = Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT * FROM part").unwrap();
    let error = workspace.delete_for_good(1).unwrap_err();
    assert!(matches!(error, WorkspaceError::NotCleared { .. }), "{error}");
    assert!(ids(&workspace).is_empty() && workspace.undo().unwrap().is_none());
    drop(workspace);
    drop(reader);
    let workspace = Workspace::open(&path).unwrap();
    assert_eq!(holding(folder.path(), MARKER.as_bytes()), [""; 0]);
    assert_eq!(holding(folder.path(), &FIGURE.to_le_bytes()), [""; 0]);
    assert_eq!(workspace.check().unwrap(), []);
}
