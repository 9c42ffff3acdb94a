//! Opening, making, copies, backups; files that are no workspace.

use std::{fs, path::Path};

use cyswllt_engine::{
    store::{Workspace, WorkspaceError, workspace::Journal},
    text::{Language, Messages},
};
use rusqlite::Connection;

use crate::drafts::{ids, names, same, small, workspace};

fn code(path: &Path) -> &'static str {
    let error = Workspace::open(path).unwrap_err();
    for language in Language::ALL {
        let text = Messages::embedded().text(
            language,
            &format!("error-{}", error.code()),
            &error.arguments(),
        );
        assert!(!text.contains('{') && text.contains("cyswllt"), "{text}");
    }
    error.code()
}

#[test]
fn files_that_are_no_workspace_are_told_apart_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cyswllt");
    assert_eq!(code(&path), "workspace-missing");
    fs::write(&path, "").unwrap();
    assert_eq!(code(&path), "workspace-empty");
    fs::write(&path, "recipes and views\n".repeat(500)).unwrap();
    assert_eq!(code(&path), "workspace-foreign");
    fs::write(&path, "SQLite format 3\0 and no more").unwrap();
    assert_eq!(code(&path), "workspace-foreign");
    assert_eq!(Workspace::open_or_create(&path).unwrap_err().code(), "workspace-foreign");
    assert_eq!(fs::read(&path).unwrap(), b"SQLite format 3\0 and no more");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(code(&path), "workspace-foreign");
    assert_eq!(Workspace::create(&path).unwrap_err().code(), "workspace-exists");
    fs::remove_dir(&path).unwrap();
    // A GeoPackage, and a database of whoever.
    for id in ["PRAGMA application_id = 1196444487", ""] {
        let other = Connection::open(&path).unwrap();
        other.execute_batch(&format!("{id}; CREATE TABLE release (number)")).unwrap();
        drop(other);
        let before = fs::read(&path).unwrap();
        assert_eq!(code(&path), "workspace-foreign");
        assert_eq!(Workspace::open_or_create(&path).unwrap_err().code(), "workspace-foreign");
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(names(folder.path()), ["a.cyswllt"]);
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_newer_file_is_left_alone() {
    let (folder, path, workspace) = workspace();
    drop(workspace);
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 9").unwrap();
    let error = Workspace::open(&path).unwrap_err();
    assert!(matches!(error, WorkspaceError::Newer { found: 9, known: 2, .. }), "{error}");
    assert_eq!(names(folder.path()).len(), 1, "no backup either");
}

#[test]
fn tables_that_are_not_ours_are_not_trusted() {
    for statement in [
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM release; END",
        "CREATE VIEW v AS SELECT 1",
        "ALTER TABLE item ADD COLUMN more TEXT",
        "DROP INDEX item_name",
    ] {
        let (_folder, path, workspace) = workspace();
        drop(workspace);
        Connection::open(&path).unwrap().execute_batch(statement).unwrap();
        assert_eq!(code(&path), "workspace-damaged", "{statement}");
    }
}

#[test]
fn making_never_takes_the_place_of_a_file() {
    let (folder, path, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    assert!(matches!(Workspace::create(&path), Err(WorkspaceError::Exists { .. })));
    assert_eq!(ids(&Workspace::open_or_create(&path).unwrap()).len(), 1);
    // What a program that was killed as it made one leaves behind is nobody's.
    let empty = folder.path().join("b.cyswllt");
    fs::write(&empty, "").unwrap();
    assert_eq!(ids(&Workspace::open_or_create(&empty).unwrap()), []);
    assert_eq!(ids(&Workspace::open(&empty).unwrap()), []);
    let nowhere = folder.path().join("no/where.cyswllt");
    let error = Workspace::open_or_create(&nowhere).unwrap_err();
    assert_eq!(error.code(), "folder-missing");
}

#[test]
fn the_log_goes_when_the_last_window_is_closed() {
    let (folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    assert_eq!(names(folder.path()).len(), 3, "{:?}", names(folder.path()));
    drop(workspace);
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn backups_are_whole_and_few() {
    let (folder, path, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    let kept = folder.path().join("gweithle ŵ.cyswllt.backup-before the merger");
    fs::write(&kept, "somebody’s").unwrap();
    let mut made: Vec<_> = (0..7).map(|_| workspace.backup().unwrap()).collect();
    made.reverse();
    assert_eq!(workspace.backups().unwrap(), made[..5]);
    assert!(kept.exists());
    drop(workspace);
    let backup = &made[0];
    let name = backup.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("gweithle ŵ.cyswllt.backup-20"), "{name}");
    let bytes = fs::read(backup).unwrap();
    assert_eq!(bytes[18..20], [1, 1], "one file by itself, without a log");
    // A backup is a workspace.
    assert_eq!(ids(&Workspace::open(backup).unwrap()), ids(&Workspace::open(&path).unwrap()));
}

#[test]
fn a_copy_is_the_whole_workspace() {
    let (folder, path, mut workspace) = workspace();
    let drafts = [small("a", "1", 1, 3), small("b", "1", 1, 3000)];
    workspace.accept(&drafts).unwrap();
    workspace.remove(1).unwrap();
    let to = folder.path().join("copy.cyswllt");
    fs::write(&to, "what the user agreed to replace").unwrap();
    workspace.save_copy(&to).unwrap();
    let mut copy = Workspace::open(&to).unwrap();
    assert!(same(&copy.additions().unwrap().releases[0], &drafts[1]));
    copy.undo().unwrap();
    assert_eq!(ids(&copy).len(), 2, "with its history");
    assert_eq!(ids(&workspace).len(), 1);
    for taken in [&to, &path] {
        let error = workspace.save_copy(taken).unwrap_err();
        assert!(matches!(error, WorkspaceError::Open { .. }), "{error}");
    }
    let nowhere = workspace.save_copy(&folder.path().join("no/where")).unwrap_err();
    assert_eq!(nowhere.code(), "folder-missing");
    assert_eq!(workspace.save_copy(folder.path()).unwrap_err().code(), "file-is-folder");
    drop(copy);
    assert!(names(folder.path()).iter().all(|name| !name.contains(".part")));
}

#[test]
fn the_usual_place_is_in_the_users_data() {
    let path = Workspace::default_path().unwrap();
    assert!(path.ends_with("wales.cyswllt.desktop/workspace.cyswllt"));
}

#[test]
fn on_a_disk_there_is_a_write_ahead_log() {
    let (_folder, _, workspace) = workspace();
    assert_eq!(workspace.info().unwrap().journal, Journal::Wal);
}

/// Neither a folder nor a file that may only be read is written to; whoever runs the tests as root is not bound by them
/// and goes without.
#[cfg(unix)]
#[test]
fn what_may_only_be_read_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path, workspace) = workspace();
    drop(workspace);
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(folder.path(), 0o555);
    let bound = fs::write(folder.path().join("probe"), "").is_err();
    if bound {
        let error = Workspace::create(&folder.path().join("new.cyswllt")).unwrap_err();
        assert_eq!(error.code(), "file-locked");
        assert_eq!(code(&path), "workspace-read-only");
        mode(folder.path(), 0o755);
        mode(&path, 0o444);
        assert_eq!(code(&path), "workspace-read-only");
    } else {
        println!("skipped: this user may write everywhere");
    }
    mode(folder.path(), 0o755);
}
