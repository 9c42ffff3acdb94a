//! What can only be tried from inside: older formats, a disk that fills up, network drives.

use std::{fs, path::Path};

use rusqlite::Connection;
use serde_json::json;

use super::{ItemKind, Journal, Workspace, WorkspaceError, history, open::open, schema};
use crate::{
    geography::roads::{Roads, testing::grid_of_streets},
    sources::roads::{RoadsReport, RoadsSource},
};

/// A format after the last: a table, a column, and a value that follows from what was there.
const NEXT: &str = "
    CREATE TABLE shelf (number INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES release) STRICT;
    ALTER TABLE item ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';
    UPDATE item SET colour = 'red' WHERE kind = 'view';";

/// The newest format.
const NEWEST: i64 = schema::FORMATS.len() as i64;

fn with_next() -> Vec<&'static str> {
    [schema::FORMATS, &[NEXT]].concat()
}

fn older(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("w.cyswllt");
    let mut workspace = Workspace::create(&path).unwrap();
    workspace.put(ItemKind::View, None, "v", &json!({"n": 1})).unwrap();
    workspace.put(ItemKind::Points, None, "p", &json!([])).unwrap();
    path
}

fn backups(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().contains(".backup-")).collect()
}

#[test]
fn an_older_file_is_migrated_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let formats = with_next();
    let workspace = open(&path, false, &formats).unwrap();
    assert_eq!(schema::format(&workspace.connection).unwrap(), NEWEST + 1);
    let colours: String = workspace
        .connection
        .query_row(
            "SELECT group_concat(colour) FROM (SELECT colour FROM item ORDER BY name)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(colours, "blue,red");
    drop(workspace);
    // The backup is the file as it was, which the older program opens.
    let backups = backups(folder.path());
    assert_eq!(backups.len(), 1);
    assert_eq!(Workspace::open(&backups[0]).unwrap().items(ItemKind::View).unwrap().len(), 1);
    // The older program leaves the newer file alone.
    let newer = Workspace::open(&path).unwrap_err();
    assert!(
        matches!(newer, WorkspaceError::Newer { found, known: NEWEST, .. } if found == NEWEST + 1)
    );
    // Once is enough.
    drop(open(&path, false, &formats).unwrap());
    assert_eq!(self::backups(folder.path()).len(), 1);
    // A new file is made in the newest format at once.
    let new = folder.path().join("new.cyswllt");
    fs::write(&new, "").unwrap();
    let workspace = open(&new, true, &formats).unwrap();
    assert_eq!(schema::format(&workspace.connection).unwrap(), NEWEST + 1);
}

/// A file of the first format, with nothing in it.
fn of_the_first_format(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("first.cyswllt");
    fs::write(&path, "").unwrap();
    drop(open(&path, true, &schema::FORMATS[..1]).unwrap());
    path
}

fn some_roads() -> (Roads, RoadsReport) {
    let report = RoadsReport {
        file: "oproad_gb.gpkg".to_owned(),
        source: RoadsSource::OpenRoads,
        roads: 180,
        nodes: 100,
        walking_kilometres: 36.0,
        driving_kilometres: 36.0,
        one_way: 0,
        left_out: 3,
        notes: Vec::new(),
    };
    (grid_of_streets(10, 10, 200.0).finish().unwrap(), report)
}

#[test]
fn a_network_of_roads_is_kept_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let path = of_the_first_format(folder.path());
    let mut workspace = Workspace::open(&path).unwrap();
    assert_eq!(backups(folder.path()).len(), 1, "the file was migrated");
    assert_eq!(workspace.roads().unwrap(), None);
    assert!(!workspace.remove_roads().unwrap());
    let (roads, report) = some_roads();
    let before = workspace.version();
    for _ in 0..2 {
        workspace.keep_roads(&roads, &report).unwrap();
    }
    assert_ne!(workspace.version(), before);
    let entry = workspace.info().unwrap().roads.unwrap();
    assert_eq!((&entry.report, entry.bytes), (&report, roads.to_bytes().len() as u64));
    drop(workspace);
    let mut workspace = Workspace::open(&path).unwrap();
    assert_eq!(workspace.roads().unwrap(), Some((roads, report)));
    assert_eq!(workspace.undo().unwrap(), None, "it has no history");
    assert_eq!(workspace.check().unwrap(), []);
    assert!(workspace.remove_roads().unwrap());
    assert_eq!(workspace.roads_entry().unwrap(), None);
}

#[test]
fn a_network_of_roads_is_salvaged_or_said_to_be_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.cyswllt");
    let mut workspace = Workspace::create(&path).unwrap();
    let (roads, report) = some_roads();
    workspace.keep_roads(&roads, &report).unwrap();
    let to = |name: &str| folder.path().join(name);
    drop(workspace);
    let salvaged = Workspace::salvage(&path, &to("whole")).unwrap();
    assert_eq!(salvaged.lost, []);
    assert_eq!(Workspace::open(&to("whole")).unwrap().roads().unwrap().unwrap().0, roads);
    let workspace = Workspace::open(&path).unwrap();
    let sql = "UPDATE roads SET content =
        CAST(substr(content, 1, 50) || x'07' || substr(content, 52) AS BLOB)";
    workspace.connection.execute(sql, []).unwrap();
    assert_eq!(workspace.check().unwrap().len(), 1);
    assert!(matches!(workspace.roads(), Err(WorkspaceError::Damaged { .. })));
    drop(workspace);
    let salvaged = Workspace::salvage(&path, &to("lost")).unwrap();
    let lost: Vec<&str> = salvaged.lost.iter().map(|sentence| sentence.id.as_str()).collect();
    assert_eq!(lost, ["workspace-lost-roads"]);
    // What was written before there were any has lost none.
    let first = of_the_first_format(folder.path());
    assert_eq!(Workspace::salvage(&first, &to("first")).unwrap().lost, []);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    for bad in [
        "DROP TABLE step; CREATE TABLE release (n)",
        "CREATE TABLE shelf (release INTEGER REFERENCES release) STRICT; INSERT INTO shelf VALUES (9)",
    ] {
        let error = open(&path, false, &[schema::FORMATS, &[bad]].concat()).unwrap_err();
        assert!(matches!(error, WorkspaceError::Damaged { .. }), "{error}");
        let workspace = Workspace::open(&path).unwrap();
        assert_eq!(workspace.items(ItemKind::View).unwrap().len(), 1);
        assert_eq!(workspace.check().unwrap(), []);
    }
}

#[test]
fn two_programs_migrate_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let formats = with_next();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| open(&path, false, &formats).unwrap());
        }
    });
    let workspace = open(&path, false, &formats).unwrap();
    assert_eq!(schema::fault(&workspace.connection, true).unwrap(), None);
}

#[test]
fn whoever_has_it_open_does_not_write_into_a_newer_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let mut old = Workspace::open(&path).unwrap();
    drop(open(&path, false, &with_next()).unwrap());
    let error = old.put(ItemKind::View, None, "w", &json!(1)).unwrap_err();
    assert!(matches!(error, WorkspaceError::Newer { found, .. } if found == NEWEST + 1));
}

#[test]
fn all_definitions_are_in_the_first_page() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let bytes = fs::read(path).unwrap();
    assert_eq!(bytes[16..18], 4096_u16.to_be_bytes());
    assert_eq!(bytes[100], 0x0d, "the list of tables is a leaf");
}

#[test]
fn a_disk_that_fills_up_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let mut workspace = Workspace::open(&path).unwrap();
    workspace.connection.pragma_update_and_check(None, "max_page_count", 30, |_| Ok(())).unwrap();
    let large = json!("x".repeat(1 << 20));
    let error = workspace.put(ItemKind::View, None, "w", &large).unwrap_err();
    assert!(matches!(error, WorkspaceError::DiskFull { .. }), "{error}");
    assert_eq!(workspace.items(ItemKind::View).unwrap().len(), 1);
    assert_eq!(workspace.check().unwrap(), []);
    workspace.put(ItemKind::View, None, "w", &json!(1)).unwrap();
    assert_eq!(workspace.items(ItemKind::View).unwrap().len(), 2);
}

#[test]
fn what_takes_up_too_much_pushes_the_oldest_steps_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("w.cyswllt")).unwrap();
    let mut id = None;
    for version in 0..6 {
        let body = json!(format!("{version}{}", "x".repeat(997)));
        id = Some(workspace.put(ItemKind::View, id, "v", &body).unwrap());
    }
    let held = |workspace: &Workspace| {
        let info = workspace.info().unwrap();
        (info.steps, info.history_bytes)
    };
    assert_eq!(held(&workspace), (6, 5_000));
    for (most, left) in [(3_500, (3, 3_000)), (999, (1, 1_000))] {
        workspace.write(|open| history::forget_the_oldest(open, 100, most)).unwrap();
        // The last step is remembered whatever it takes up.
        assert_eq!(held(&workspace), left);
    }
    workspace.undo().unwrap();
    let body = workspace.items(ItemKind::View).unwrap().remove(0).body;
    assert!(body.as_str().unwrap().starts_with('4'));
    assert_eq!(workspace.undo().unwrap(), None);
}

/// As on a network drive, for a file that comes from a disk and goes back to one.
#[test]
fn on_a_network_drive_there_is_a_rollback_journal() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let header = || fs::read(&path).unwrap()[18..20].to_vec();
    assert_eq!(header(), [2, 2]);
    let mut workspace = super::open::open_as(&path, false, schema::FORMATS, true).unwrap();
    assert_eq!(workspace.journal, Journal::Rollback);
    workspace.put(ItemKind::View, None, "w", &json!(1)).unwrap();
    assert_eq!(header(), [1, 1]);
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 1, "neither a log nor shared memory");
    // A second window can come in, and both can write.
    let mut other = super::open::open_as(&path, false, schema::FORMATS, true).unwrap();
    other.put(ItemKind::View, None, "x", &json!(1)).unwrap();
    workspace.put(ItemKind::View, None, "y", &json!(1)).unwrap();
    assert_eq!(other.items(ItemKind::View).unwrap().len(), 4);
    assert_eq!(other.check().unwrap(), []);
    drop((workspace, other));
    let workspace = Workspace::open(&path).unwrap();
    assert_eq!((workspace.journal, header()), (Journal::Wal, vec![2, 2]));
}

#[test]
fn whoever_waits_too_long_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = older(folder.path());
    let mut workspace = Workspace::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    workspace.connection.busy_timeout(std::time::Duration::from_millis(50)).unwrap();
    let error = workspace.put(ItemKind::View, None, "w", &json!(1)).unwrap_err();
    assert!(matches!(error, WorkspaceError::Busy { .. }), "{error}");
    assert_eq!(workspace.items(ItemKind::View).unwrap().len(), 1, "reading goes on meanwhile");
}

#[test]
fn a_workspace_can_go_to_another_thread() {
    fn goes<T: Send>() {}
    goes::<Workspace>();
}
