//! Programs that are killed at any moment while they write.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use cyswllt_engine::{
    sources::import::Draft,
    store::{Workspace, workspace::ItemKind},
};
use serde_json::json;

use crate::drafts::{full, same, small, workspace};

/// How often.
const ROUNDS: u32 = 210;
/// Figures in the release that is replaced: some hundreds of kilobytes, so that writing takes as long as starting.
const SIZE: usize = 60_000;

fn drafts(round: u32) -> [Draft; 2] {
    let mut other = full("b", "1");
    other.columns[0].values = vec![f64::from(round); 3];
    [small("a", "1", round, SIZE), other]
}

/// What the program that is killed does; not a test by itself.
#[test]
#[ignore = "is started and killed by the test below"]
fn importing() {
    let Some(path) = env::var_os("CYSWLLT_KILLED").map(PathBuf::from) else { return };
    let round = env::var("CYSWLLT_ROUND").unwrap().parse().unwrap();
    let mut workspace = Workspace::open(&path).unwrap();
    workspace.accept(&drafts(round)).unwrap();
    let item = workspace.items(ItemKind::View).unwrap().remove(0);
    workspace.put_over(&item, "round", &json!(round)).unwrap();
    workspace.save_copy(&path.with_file_name("copy.cyswllt")).unwrap();
}

fn start(path: &Path, round: u32) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["killing::importing", "--exact", "--ignored"])
        .env("CYSWLLT_KILLED", path)
        .env("CYSWLLT_ROUND", round.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The round of the import and that of the view; everything else has to fit them.
fn rounds(workspace: &Workspace) -> (u32, u32) {
    let additions = workspace.additions().unwrap();
    let [a, b] = additions.releases.as_slice() else { panic!("two releases") };
    let round = a.columns[0].values[0] as u32;
    let drafts = drafts(round);
    assert!(same(a, &drafts[0]) && same(b, &drafts[1]), "round {round} is not whole");
    let view = workspace.items(ItemKind::View).unwrap().remove(0);
    (round, view.body.as_u64().unwrap() as u32)
}

#[test]
fn a_killed_program_leaves_the_state_before_or_after() {
    let (folder, path, mut workspace) = workspace();
    workspace.accept(&drafts(0)).unwrap();
    workspace.put(ItemKind::View, None, "round", &json!(0)).unwrap();
    drop(workspace);
    let took = (1..=5).map(|round| {
        let begun = Instant::now();
        assert!(start(&path, round).wait().unwrap().success());
        begun.elapsed()
    });
    let mut took: Vec<Duration> = took.collect();
    took.sort();
    let whole = took[2];
    // Moments spread evenly by the golden ratio over a time that follows how busy the machine is, so that about as many
    // come before the import is stored as after it.
    let mut spread = 1.1;
    let moment = |round: u32, spread: f64| {
        whole.mul_f64((f64::from(round) * 0.618_033_988_75).fract() * spread)
    };
    let (mut before, mut between, mut after, mut copies) = (0, 0, 0, 0);
    let mut last = 5;
    for round in 6..6 + ROUNDS {
        let mut child = start(&path, round);
        thread::sleep(moment(round, spread));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut workspace = Workspace::open(&path).unwrap();
        let found = rounds(&workspace);
        match found {
            (a, view) if (a, view) == (last, last) => before += 1,
            (a, view) if (a, view) == (round, last) => between += 1,
            (a, view) if (a, view) == (round, round) => after += 1,
            _ => panic!("{found:?} after {round}, before it {last}"),
        }
        spread = (spread * if found.0 == last { 1.04 } else { 0.97 }).clamp(0.2, 40.0);
        // The copy is whole: this one, or the one before.
        let copy = Workspace::open(&folder.path().join("copy.cyswllt")).unwrap();
        let (a, view) = rounds(&copy);
        assert!(a == view && a <= round, "{a} {view}");
        copies += u32::from(a == round);
        drop(copy);
        if round % 20 == 0 {
            assert_eq!(workspace.check().unwrap(), []);
            assert!(workspace.undo().unwrap().is_some() && workspace.redo().unwrap().is_some());
        }
        // The next round begins with both the same.
        last = found.0;
        let view = workspace.items(ItemKind::View).unwrap().remove(0);
        workspace.put_over(&view, "round", &json!(last)).unwrap();
    }
    println!(
        "{ROUNDS} kills within {whole:?}: {before} before the import, {between} after it, {after} after the view, {copies} after the copy"
    );
    assert!(before >= 10 && between + after >= 10, "the moments miss the writing");
}
