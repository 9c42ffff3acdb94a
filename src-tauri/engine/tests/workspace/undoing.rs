//! Undoing and doing again, also against a model that keeps every state whole.

use std::collections::BTreeMap;

use cyswllt_engine::{
    store::{Workspace, workspace::ItemKind},
    text::{Language, Sentence},
};
use proptest::prelude::*;
use serde_json::json;

use crate::drafts::{ids, same, small, workspace};

fn words(sentence: Option<Sentence>) -> String {
    sentence.map_or(String::new(), |sentence| sentence.text(Language::En))
}

#[test]
fn an_import_that_replaces_loses_nothing() {
    let (_folder, path, mut workspace) = workspace();
    let (old, new) = (small("a", "1", 1, 3), small("a", "1", 2, 3));
    workspace.accept(std::slice::from_ref(&old)).unwrap();
    workspace.set_in_use(1, false).unwrap();
    workspace.accept(std::slice::from_ref(&new)).unwrap();
    assert_eq!(ids(&workspace), [(2, "a@1".to_owned())]);
    drop(workspace);
    let mut workspace = Workspace::open(&path).unwrap();
    assert_eq!(words(workspace.undo().unwrap()), "Import of “a, 1”");
    assert_eq!(ids(&workspace), [(1, "a@1".to_owned())]);
    assert!(workspace.additions().unwrap().releases.is_empty(), "it was not in use");
    assert_eq!(words(workspace.undo().unwrap()), "Figures of “a, 1” no longer in use");
    assert!(same(&workspace.additions().unwrap().releases[0], &old));
    assert_eq!(words(workspace.undo().unwrap()), "Import of “a, 1”");
    assert_eq!(ids(&workspace), []);
    assert_eq!(workspace.undo().unwrap(), None);
    for _ in 0..3 {
        workspace.redo().unwrap();
    }
    assert_eq!(workspace.redo().unwrap(), None);
    assert!(same(&workspace.additions().unwrap().releases[0], &new));
}

#[test]
fn every_step_says_what_it_is_in_both_languages() {
    let (_folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3), small("b", "1", 1, 3)]).unwrap();
    workspace.set_in_use(1, false).unwrap();
    workspace.set_in_use(1, true).unwrap();
    workspace.remove(2).unwrap();
    for kind in ItemKind::ALL {
        let id = workspace.put(kind, None, "x", &json!(1)).unwrap();
        workspace.put(kind, Some(id), "y", &json!(2)).unwrap();
        workspace.delete_item(id).unwrap();
    }
    let mut said = Vec::new();
    while let Some(sentence) = workspace.undo().unwrap() {
        for language in Language::ALL {
            let text = sentence.text(language);
            assert!(!text.contains("workspace-") && !text.contains('{'), "{text}");
            said.push(text);
        }
    }
    assert_eq!(said.len(), 2 * (4 + 18));
    let english: Vec<&str> = said.iter().step_by(2).map(String::as_str).collect();
    assert_eq!(english[0], "Deletion of the setting “y”");
    assert_eq!(english[1], "Change of the setting “y”");
    assert_eq!(english[2], "New setting “x”");
    assert_eq!(english[18], "Removal of “b, 1”");
    assert_eq!(english[21], "Import of 2 releases");
    assert_eq!(said[43], "Mewnforio 2 ddatganiad");
}

#[test]
fn the_history_is_bounded_and_what_it_forgets_is_deleted() {
    let (_folder, path, mut workspace) = workspace();
    for seed in 0..120 {
        workspace.accept(&[small("a", "1", seed, 3)]).unwrap();
    }
    let info = workspace.info().unwrap();
    assert_eq!(info.steps, 100);
    // The hundred steps remember what each of them replaced.
    assert_eq!(workspace.remembered().unwrap().len(), 100);
    let mut undone = 0;
    while workspace.undo().unwrap().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 100);
    assert_eq!(ids(&workspace), [(20, "a@1".to_owned())]);
    assert!(same(&workspace.additions().unwrap().releases[0], &small("a", "1", 19, 3)));
    // A new step forgets those that were undone.
    workspace.remove(20).unwrap();
    assert_eq!(workspace.info().unwrap().steps, 1);
    assert_eq!(workspace.remembered().unwrap().len(), 1);
    drop(workspace);
    let rows: i64 = rusqlite::Connection::open(&path)
        .unwrap()
        .query_row("SELECT count(*) FROM part", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
}

/// What is there, as the model has it.
#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    /// Seed and use by series.
    releases: BTreeMap<usize, (u32, bool)>,
    /// Value by name.
    items: BTreeMap<usize, u32>,
}

#[derive(Debug, Clone)]
enum Deed {
    Accept(Vec<(usize, u32)>),
    Use(usize, bool),
    Remove(usize),
    Put(usize, u32),
    Delete(usize),
    Undo,
    Redo,
    Reopen,
}

fn deed() -> impl Strategy<Value = Deed> {
    let series = 0..3_usize;
    prop_oneof![
        3 => proptest::collection::btree_map(0..3_usize, 0..100_u32, 1..3)
            .prop_map(|releases| Deed::Accept(releases.into_iter().collect())),
        2 => (series.clone(), any::<bool>()).prop_map(|(series, on)| Deed::Use(series, on)),
        2 => series.clone().prop_map(Deed::Remove),
        3 => (0..3_usize, 0..4_u32).prop_map(|(name, value)| Deed::Put(name, value)),
        1 => series.prop_map(Deed::Delete),
        6 => Just(Deed::Undo),
        4 => Just(Deed::Redo),
        1 => Just(Deed::Reopen),
    ]
}

/// The same as the workspace does, by copies of everything.
#[derive(Default)]
struct Model {
    now: State,
    undo: Vec<State>,
    redo: Vec<State>,
}

impl Model {
    fn change(&mut self, change: impl FnOnce(&mut State)) {
        let before = self.now.clone();
        change(&mut self.now);
        self.undo.push(before);
        self.redo.clear();
    }

    fn turn(from: &mut Vec<State>, to: &mut Vec<State>, now: &mut State) -> bool {
        let Some(state) = from.pop() else { return false };
        to.push(std::mem::replace(now, state));
        true
    }
}

const SERIES: [&str; 3] = ["a", "b", "c"];

fn observed(workspace: &Workspace) -> State {
    let place = |name: &str| SERIES.iter().position(|series| *series == name).unwrap();
    let additions = workspace.additions().unwrap();
    let seed = |number: i64| {
        let stored = additions.releases.iter().find(|release| release.number == number);
        stored.map(|stored| stored.columns[0].values[0] as u32)
    };
    let releases = workspace.releases().unwrap().into_iter().map(|release| {
        // What is not in use shows no figures, so its seed is in its checksum.
        let in_file: u32 = release.info.sha256.parse().unwrap();
        assert!(seed(release.number).is_none_or(|seed| seed == in_file));
        assert_eq!(seed(release.number).is_some(), release.in_use);
        (place(&release.info.series), (in_file, release.in_use))
    });
    let items = workspace.items(ItemKind::View).unwrap();
    State {
        releases: releases.collect(),
        items: items
            .into_iter()
            .map(|item| (place(&item.name), item.body.as_u64().unwrap() as u32))
            .collect(),
    }
}

fn number(workspace: &Workspace, series: usize) -> Option<i64> {
    let releases = workspace.releases().unwrap();
    releases.iter().find(|release| release.info.series == SERIES[series]).map(|found| found.number)
}

fn item(workspace: &Workspace, name: usize) -> Option<i64> {
    let items = workspace.items(ItemKind::View).unwrap();
    items.iter().find(|item| item.name == SERIES[name]).map(|item| item.id)
}

fn run(deeds: Vec<Deed>) {
    let (_folder, path, mut workspace) = workspace();
    let mut model = Model::default();
    for deed in deeds {
        match deed {
            Deed::Accept(releases) => {
                let draft = |&(series, seed): &(usize, u32)| {
                    let mut draft = small(SERIES[series], "1", seed, 2);
                    draft.release.sha256 = seed.to_string();
                    draft
                };
                workspace.accept(&releases.iter().map(draft).collect::<Vec<_>>()).unwrap();
                model.change(|state| {
                    let new = releases.iter().map(|&(series, seed)| (series, (seed, true)));
                    state.releases.extend(new);
                });
            }
            Deed::Use(series, on) => {
                if let Some(number) = number(&workspace, series) {
                    workspace.set_in_use(number, on).unwrap();
                    if model.now.releases[&series].1 != on {
                        model.change(|state| state.releases.get_mut(&series).unwrap().1 = on);
                    }
                }
            }
            Deed::Remove(series) => {
                if let Some(number) = number(&workspace, series) {
                    workspace.remove(number).unwrap();
                    model.change(|state| _ = state.releases.remove(&series));
                }
            }
            Deed::Put(name, value) => {
                let id = item(&workspace, name);
                workspace.put(ItemKind::View, id, SERIES[name], &json!(value)).unwrap();
                if model.now.items.get(&name) != Some(&value) {
                    model.change(|state| _ = state.items.insert(name, value));
                }
            }
            Deed::Delete(name) => {
                if let Some(id) = item(&workspace, name) {
                    workspace.delete_item(id).unwrap();
                    model.change(|state| _ = state.items.remove(&name));
                }
            }
            Deed::Undo => {
                let Model { now, undo, redo } = &mut model;
                let turned = Model::turn(undo, redo, now);
                assert_eq!(workspace.undo().unwrap().is_some(), turned);
            }
            Deed::Redo => {
                let Model { now, undo, redo } = &mut model;
                let turned = Model::turn(redo, undo, now);
                assert_eq!(workspace.redo().unwrap().is_some(), turned);
            }
            Deed::Reopen => {
                drop(workspace);
                workspace = Workspace::open(&path).unwrap();
            }
        }
        assert_eq!(observed(&workspace), model.now);
        let (undo, redo) = workspace.history().unwrap();
        assert_eq!(
            (undo.is_some(), redo.is_some()),
            (!model.undo.is_empty(), !model.redo.is_empty())
        );
    }
    assert_eq!(workspace.check().unwrap(), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_is_going_back_to_the_state_before(
        deeds in proptest::collection::vec(deed(), 1..40)
    ) {
        run(deeds);
    }
}
