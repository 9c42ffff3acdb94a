//! Several windows and programs on one file: no write is lost.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use cyswllt_engine::{
    geography::{Level, OwnId},
    sources::import::draft::DraftColumn,
    store::{Workspace, WorkspaceError, workspace::ItemKind},
};
use serde_json::{Value, json};

use crate::drafts::{ids, small, workspace};

#[test]
fn two_windows_see_what_the_other_wrote() {
    let (_folder, path, mut one) = workspace();
    let mut two = Workspace::open(&path).unwrap();
    let seen = (one.version(), two.version());
    assert_eq!(seen.0, seen.1);
    one.accept(&[small("a", "1", 1, 3)]).unwrap();
    assert_ne!(two.version(), seen.1);
    assert_eq!(one.version(), two.version());
    assert_eq!(ids(&two), ids(&one));
    two.undo().unwrap();
    assert_eq!(ids(&one), []);
}

#[test]
fn nobody_writes_over_what_they_did_not_see() {
    let (_folder, path, mut one) = workspace();
    let mut two = Workspace::open(&path).unwrap();
    let kind = ItemKind::Recipe;
    one.put(kind, None, "a", &json!({"n": 1})).unwrap();
    let seen = two.items(kind).unwrap().remove(0);
    one.put_over(&one.items(kind).unwrap()[0], "a", &json!({"n": 2})).unwrap();
    let error = two.put_over(&seen, "a", &json!({"n": 3})).unwrap_err();
    assert!(matches!(error, WorkspaceError::Changed { .. }));
    assert_eq!(one.items(kind).unwrap()[0].body, json!({"n": 2}));
    let seen = two.items(kind).unwrap().remove(0);
    one.delete_item(seen.id).unwrap();
    let error = two.put_over(&seen, "a", &json!({"n": 3})).unwrap_err();
    assert!(matches!(error, WorkspaceError::Changed { .. }));
}

/// Adds one to a number as many times, again whenever somebody else was quicker.
fn count(path: &Path, times: usize) {
    let mut workspace = Workspace::open(path).unwrap();
    for _ in 0..times {
        loop {
            let seen = workspace.items(ItemKind::Setting).unwrap().remove(0);
            let next = json!(seen.body.as_u64().unwrap() + 1);
            match workspace.put_over(&seen, "counter", &next) {
                Ok(()) => break,
                Err(WorkspaceError::Changed { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
}

fn counter(workspace: &mut Workspace) {
    workspace.put(ItemKind::Setting, None, "counter", &json!(0)).unwrap();
}

#[test]
fn many_threads_lose_no_write() {
    let (_folder, path, mut workspace) = workspace();
    counter(&mut workspace);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| count(&path, 25));
        }
    });
    assert_eq!(workspace.items(ItemKind::Setting).unwrap()[0].body, Value::from(100));
    assert_eq!(workspace.check().unwrap(), []);
}

/// What the programs below do; not a test by itself.
#[test]
#[ignore = "is started by the tests that need another program"]
fn another_program() {
    let Some(path) = env::var_os("CYSWLLT_SHARED").map(PathBuf::from) else { return };
    match env::var("CYSWLLT_SHARED_DEED").unwrap().as_str() {
        "count" => count(&path, 25),
        "make" => drop(Workspace::open_or_create(&path).unwrap()),
        "level" => {
            // Nobody has met the level in this program before.
            let workspace = Workspace::open(&path).unwrap();
            assert!("senedd-2026".parse::<Level>().is_err());
            let releases = workspace.releases().unwrap();
            assert_eq!(releases[0].levels[1].id(), "senedd-2026");
            assert_eq!(releases[0].report.levels[0].id(), "senedd-2026");
            let additions = workspace.additions().unwrap();
            assert_eq!(additions.releases[0].columns[1].level.id(), "senedd-2026");
            assert_eq!(workspace.check().unwrap(), []);
        }
        "write too much" => {
            let mut workspace = Workspace::open(&path).unwrap();
            let large = small("large", "1", 1, 500_000);
            for attempt in 0..2 {
                let error = workspace.accept(std::slice::from_ref(&large)).unwrap_err();
                println!("{attempt}: {error}");
                workspace.put(ItemKind::View, None, &attempt.to_string(), &json!(1)).unwrap();
            }
            let copy = path.with_file_name("large.cyswllt");
            workspace.save_copy(&copy).unwrap();
            let full = Workspace::open(&path.with_file_name("full.cyswllt")).unwrap();
            let error = full.save_copy(&path.with_file_name("copy.cyswllt")).unwrap_err();
            println!("copy: {error}");
            println!("backup: {}", full.backup().unwrap_err());
        }
        series => {
            let mut workspace = Workspace::open(&path).unwrap();
            for vintage in 0..10 {
                workspace.accept(&[small(series, &vintage.to_string(), 1, 500)]).unwrap();
            }
        }
    }
}

fn programs(path: &Path, deeds: &[&str]) {
    let start = |deed: &&str| {
        Command::new(env::current_exe().unwrap())
            .args(["sharing::another_program", "--exact", "--ignored"])
            .envs([("CYSWLLT_SHARED", path.as_os_str()), ("CYSWLLT_SHARED_DEED", deed.as_ref())])
            .output()
    };
    thread::scope(|scope| {
        let running: Vec<_> = deeds.iter().map(|deed| scope.spawn(move || start(deed))).collect();
        for program in running {
            let output = program.join().unwrap().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        }
    });
}

#[test]
fn many_programs_lose_no_write() {
    let (_folder, path, mut workspace) = workspace();
    counter(&mut workspace);
    programs(&path, &["count", "count", "count", "series_a", "series_b"]);
    assert_eq!(workspace.items(ItemKind::Setting).unwrap()[0].body, Value::from(75));
    assert_eq!(ids(&workspace).len(), 20);
    assert_eq!(workspace.check().unwrap(), []);
}

#[test]
fn levels_of_the_users_own_come_back_in_another_program() {
    let (_folder, path, mut workspace) = workspace();
    let level = Level::Own(OwnId::new("senedd-2026").unwrap());
    let mut draft = small("a", "1", 1, 3);
    draft.report.levels = vec![level, Level::Lsoa];
    draft.columns.push(DraftColumn { level, name: "n".into(), values: vec![1.0], states: None });
    workspace.accept(&[draft]).unwrap();
    programs(&path, &["level"]);
}

/// Files of this program cannot grow beyond a megabyte: what is written half way is as on a disk that fills up.
#[cfg(unix)]
#[test]
fn a_write_that_fails_half_way_leaves_what_was_there() {
    let (folder, path, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    let full = folder.path().join("full.cyswllt");
    Workspace::create(&full).unwrap().accept(&[small("a", "1", 1, 500_000)]).unwrap();
    drop(workspace);
    let program = env::current_exe().unwrap();
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""])
        .arg(program)
        .args(["sharing::another_program", "--exact", "--ignored", "--nocapture"])
        .envs([
            ("CYSWLLT_SHARED", path.as_os_str()),
            ("CYSWLLT_SHARED_DEED", "write too much".as_ref()),
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let workspace = Workspace::open(&path).unwrap();
    assert_eq!(ids(&workspace), [(1, "a@1".to_owned())]);
    assert_eq!(workspace.items(ItemKind::View).unwrap().len(), 2);
    assert_eq!(workspace.check().unwrap(), []);
    assert_eq!(ids(&Workspace::open(&folder.path().join("large.cyswllt")).unwrap()).len(), 1);
    let left = crate::drafts::names(folder.path());
    assert!(
        left.iter().all(|name| !name.contains(".part") && !name.contains("backup")),
        "{left:?}"
    );
    assert!(!left.contains(&"copy.cyswllt".to_owned()));
}

#[test]
fn many_programs_make_one_workspace() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.cyswllt");
        programs(&path, &["make"; 4]);
        let mut workspace = Workspace::open(&path).unwrap();
        assert_eq!(workspace.check().unwrap(), []);
        counter(&mut workspace);
    }
}
