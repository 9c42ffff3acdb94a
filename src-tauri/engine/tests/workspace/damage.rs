//! Damaged files: an error or the truth, never a panic and never a wrong figure; and what can be saved of them.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use cyswllt_engine::{
    sources::import::Draft,
    store::{Workspace, workspace::ItemKind},
    text::Language,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::drafts::{folder, full, ids, same, small, workspace};

/// Numbers that differ, the same in every run.
struct Draws(u64);

impl Draws {
    fn next(&mut self, below: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % below
    }
}

fn drafts() -> Vec<Draft> {
    let mut drafts = vec![full("a", "1"), small("b", "1", 2, 3_000), small("c", "1", 3, 40_000)];
    drafts.extend((0..10).map(|seed| small("d", &seed.to_string(), seed, 300)));
    drafts
}

fn body(number: u64) -> Value {
    json!({"number": number, "text": "w".repeat(300)})
}

/// A workspace with all of these, closed.
fn sound() -> (TempDir, PathBuf) {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| {
        let (_folder, path) = made();
        fs::read(path).unwrap()
    });
    let folder = folder();
    let path = folder.path().join("gweithle ŵ.cyswllt");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn made() -> (TempDir, PathBuf) {
    let (folder, path, mut workspace) = workspace();
    for draft in drafts() {
        workspace.accept(std::slice::from_ref(&draft)).unwrap();
    }
    for number in 0..30 {
        workspace.put(ItemKind::View, None, &format!("view {number}"), &body(number)).unwrap();
    }
    workspace.accept(&[small("c", "1", 3, 40_000)]).unwrap();
    (folder, path)
}

/// What is read of a workspace is what was written. Whether it is read at all.
fn truthful(workspace: &Workspace, may_lack_parts: bool) -> bool {
    let drafts = drafts();
    let (Ok(additions), Ok(items)) = (workspace.additions(), workspace.items(ItemKind::View))
    else {
        return false;
    };
    for stored in &additions.releases {
        let draft = drafts.iter().find(|draft| draft.release == stored.info).unwrap();
        if same(stored, draft) {
            continue;
        }
        assert!(may_lack_parts, "{} is not what was written", draft.release.id());
        for column in &stored.columns {
            let same = |other: &&cyswllt_engine::sources::import::draft::DraftColumn| {
                let bits = |values: &[f64]| values.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
                (other.level, &other.name, bits(&other.values))
                    == (column.level, &column.name, bits(&column.values))
            };
            assert!(draft.columns.iter().any(|other| same(&other)), "{}", column.name);
        }
    }
    for item in items {
        assert_eq!(item.name, format!("view {}", item.body["number"]));
        assert_eq!(item.body, body(item.body["number"].as_u64().unwrap()));
    }
    true
}

/// Salvages a file and sees that the new one is sound. How many releases and items there are.
fn salvaged(path: &Path) -> Option<(usize, u64)> {
    let before = fs::read(path).unwrap();
    let to = path.with_file_name("salvaged.cyswllt");
    let salvaged = Workspace::salvage(path, &to);
    assert_eq!(fs::read(path).unwrap(), before, "the original is left as it is");
    let Ok(salvaged) = salvaged else {
        assert!(!to.exists());
        return None;
    };
    for sentence in &salvaged.lost {
        for language in Language::ALL {
            let text = sentence.text(language);
            assert!(!text.contains("workspace-") && !text.contains('{'), "{text}");
        }
    }
    let workspace = Workspace::open(&to).unwrap();
    assert_eq!(workspace.check().unwrap(), []);
    assert!(truthful(&workspace, true));
    let counted = workspace.releases().unwrap().len();
    assert_eq!(counted, salvaged.releases.len());
    drop(workspace);
    fs::remove_file(&to).unwrap();
    let left = fs::read_dir(path.parent().unwrap()).unwrap();
    let parts = left.filter(|entry| {
        entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".cyswllt-")
    });
    assert_eq!(parts.count(), 0);
    Some((counted, salvaged.items))
}

#[test]
fn flipped_bytes_are_an_error_or_harmless_and_the_rest_is_saved() {
    let (folder, path) = sound();
    let good = fs::read(&path).unwrap();
    let bad = folder.path().join("bad.cyswllt");
    let mut draws = Draws(20_261_122);
    let (mut refused, mut read, mut saved) = (0, 0, 0);
    for round in 0..200 {
        let mut bytes = good.clone();
        match round % 4 {
            0 => {
                let at = draws.next(bytes.len());
                bytes[at] ^= 1 << draws.next(8);
            }
            1 => {
                for _ in 0..30 {
                    let at = draws.next(bytes.len());
                    bytes[at] = draws.next(256) as u8;
                }
            }
            2 => {
                let at = draws.next(bytes.len() / 512) * 512;
                bytes[at..at + 512].fill(draws.next(2) as u8 * 255);
            }
            // The first pages, where the tables begin.
            _ => {
                let at = draws.next(60_000);
                bytes[at] ^= 1 << draws.next(8);
            }
        }
        fs::write(&bad, &bytes).unwrap();
        match Workspace::open(&bad) {
            Ok(workspace) if truthful(&workspace, false) => read += 1,
            _ => refused += 1,
        }
        let _ = fs::remove_file(bad.with_file_name("bad.cyswllt-wal"));
        let _ = fs::remove_file(bad.with_file_name("bad.cyswllt-shm"));
        // Opening may have taken up a log into the file.
        fs::write(&bad, &bytes).unwrap();
        saved += usize::from(salvaged(&bad).is_some_and(|(releases, _)| releases >= 10));
    }
    println!(
        "of 200: {refused} refused, {read} read in full; 10 of 13 releases and more saved of {saved}"
    );
    assert!(refused > 60 && saved > 150);
}

#[test]
fn cut_files_are_an_error_and_what_is_left_is_saved() {
    let (folder, path) = sound();
    let good = fs::read(&path).unwrap();
    let bad = folder.path().join("bad.cyswllt");
    for twentieths in 0..20 {
        fs::write(&bad, &good[..good.len() * twentieths / 20]).unwrap();
        assert!(Workspace::open(&bad).is_err());
        salvaged(&bad);
    }
}

#[test]
fn without_the_list_of_tables_everything_is_found() {
    let (folder, path) = sound();
    let mut bytes = fs::read(&path).unwrap();
    let bad = folder.path().join("bad.cyswllt");
    bytes[100..4096].fill(0xff);
    fs::write(&bad, &bytes).unwrap();
    assert_eq!(Workspace::open(&bad).unwrap_err().code(), "workspace-damaged");
    assert_eq!(salvaged(&bad), Some((13, 30)));
    // Nor does the header matter, while something says whose the file was.
    bytes[0..60].fill(0);
    fs::write(&bad, &bytes).unwrap();
    assert_eq!(Workspace::open(&bad).unwrap_err().code(), "workspace-foreign");
    assert_eq!(salvaged(&bad), Some((13, 30)));
}

#[test]
fn a_sound_file_is_saved_with_its_history_and_its_log() {
    let (folder, path) = sound();
    let mut workspace = Workspace::open(&path).unwrap();
    workspace.remove(1).unwrap();
    let copy = folder.path().join("copied.cyswllt");
    fs::copy(&path, &copy).unwrap();
    let log = folder.path().join("gweithle ŵ.cyswllt-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0);
    fs::copy(log, folder.path().join("copied.cyswllt-wal")).unwrap();
    let to = folder.path().join("to.cyswllt");
    let salvaged = Workspace::salvage(&copy, &to).unwrap();
    assert_eq!((salvaged.releases.len(), salvaged.items, salvaged.lost), (12, 30, Vec::new()));
    let mut new = Workspace::open(&to).unwrap();
    assert_eq!(ids(&new), ids(&workspace));
    loop {
        let undone = (new.undo().unwrap(), workspace.undo().unwrap());
        assert_eq!(undone.0, undone.1);
        // Figures that are none are not equal to themselves.
        let [a, b] = [&new, &workspace].map(|one| format!("{:?}", one.additions().unwrap()));
        assert!(a == b);
        if undone.0.is_none() {
            break;
        }
    }
}

#[test]
fn a_damaged_log_is_an_error_or_the_state_before() {
    let (folder, path) = sound();
    let mut workspace = Workspace::open(&path).unwrap();
    workspace.accept(&[small("e", "1", 1, 3_000)]).unwrap();
    let log = fs::read(folder.path().join("gweithle ŵ.cyswllt-wal")).unwrap();
    let bad = folder.path().join("bad.cyswllt");
    let mut draws = Draws(7);
    for _ in 0..60 {
        fs::copy(&path, &bad).unwrap();
        let mut bytes = log.clone();
        let at = draws.next(bytes.len());
        bytes[at] ^= 1 << draws.next(8);
        fs::write(folder.path().join("bad.cyswllt-wal"), &bytes).unwrap();
        if let Ok(workspace) = Workspace::open(&bad) {
            assert_eq!(workspace.check().unwrap(), []);
            assert!([13, 14].contains(&ids(&workspace).len()));
        }
        for ending in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(folder.path().join(format!("bad.cyswllt{ending}")));
        }
    }
}

#[test]
fn salvage_takes_the_place_of_nothing_and_wants_a_workspace() {
    let (folder, path) = sound();
    let to = folder.path().join("to.cyswllt");
    fs::write(&to, "mine").unwrap();
    assert_eq!(Workspace::salvage(&path, &to).unwrap_err().code(), "workspace-exists");
    fs::remove_file(&to).unwrap();
    let missing = Workspace::salvage(&folder.path().join("none"), &to).unwrap_err();
    assert_eq!(missing.code(), "workspace-missing");
    for text in ["", "not a database", &"x".repeat(10_000)] {
        let other = folder.path().join("other");
        fs::write(&other, text).unwrap();
        assert_eq!(Workspace::salvage(&other, &to).unwrap_err().code(), "workspace-foreign");
    }
    let other = folder.path().join("other.gpkg");
    let database = rusqlite::Connection::open(&other).unwrap();
    database.execute_batch("PRAGMA application_id = 1196444487; CREATE TABLE t (a)").unwrap();
    drop(database);
    assert_eq!(Workspace::salvage(&other, &to).unwrap_err().code(), "workspace-foreign");
    assert!(!to.exists());
}
