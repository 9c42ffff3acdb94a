//! Bundles, and the user's own recipes.

use std::fs;

use cyswllt_engine::{
    catalogue::Recipes,
    store::{
        OwnRecipes, OwnRecipesError, Workspace, WorkspaceError,
        workspace::{BundleChoice, ItemKind, WorkspaceRecipes},
    },
};
use serde_json::{Value, json};

use crate::drafts::{names, small, workspace};

fn recipe(id: &str) -> cyswllt_engine::catalogue::Recipe {
    let mut recipe = Recipes::open().unwrap().get("deri").unwrap().clone();
    id.clone_into(&mut recipe.id);
    "Ŵyn \"a\" \\ defaid\n".clone_into(&mut recipe.label_cy);
    recipe.dimension[0].weight = 0.1 + 0.2;
    recipe
}

#[test]
fn recipes_are_kept_read_and_deleted() {
    let (_folder, _, mut workspace) = workspace();
    let mut own = WorkspaceRecipes::new(&mut workspace);
    let mut kept = recipe("deri");
    assert!(matches!(own.save(&kept, &["deri"]), Err(OwnRecipesError::Taken { .. })));
    kept.id = "ynys-mon-2".to_owned();
    own.save(&kept, &["deri"]).unwrap();
    own.save(&kept, &["deri"]).unwrap();
    kept.dimension[0].weight = 0.7;
    own.save(&kept, &["deri"]).unwrap();
    assert_eq!(own.read().unwrap().recipes, std::slice::from_ref(&kept));
    own.delete("ynys-mon-2").unwrap();
    assert!(matches!(own.delete("ynys-mon-2"), Err(OwnRecipesError::Unknown { .. })));
    for id in ["", "../a", "A", "con", "a b", "ô"] {
        kept.id = id.to_owned();
        assert!(matches!(own.save(&kept, &[]), Err(OwnRecipesError::Id { .. })), "{id}");
        assert!(matches!(own.delete(id), Err(OwnRecipesError::Id { .. })), "{id}");
    }
    assert!(own.read().unwrap().recipes.is_empty());
    workspace.undo().unwrap();
    workspace.undo().unwrap();
    let read = WorkspaceRecipes::new(&mut workspace).read().unwrap();
    assert!((read.recipes[0].dimension[0].weight - (0.1 + 0.2)).abs() < f64::EPSILON);
}

#[test]
fn recipes_that_were_files_are_taken_over_once() {
    let (folder, path, mut workspace) = workspace();
    let files = folder.path().join("recipes");
    let old = OwnRecipes::new(files.clone());
    old.save(&recipe("one"), &[]).unwrap();
    old.save(&recipe("two"), &[]).unwrap();
    fs::write(files.join("bad.toml"), "id = 1").unwrap();
    let mut own = WorkspaceRecipes::new(&mut workspace);
    let mut newer = recipe("two");
    newer.dimension[0].weight = 0.9;
    own.save(&newer, &[]).unwrap();
    assert_eq!(own.take_over(&files).unwrap(), 1);
    assert_eq!(own.read().unwrap().recipes, [recipe("one"), newer.clone()]);
    own.delete("one").unwrap();
    assert_eq!(own.take_over(&files).unwrap(), 0, "what was deleted stays so");
    drop(workspace);
    let mut workspace = Workspace::open(&path).unwrap();
    let mut own = WorkspaceRecipes::new(&mut workspace);
    assert_eq!(own.take_over(&files).unwrap(), 0);
    assert_eq!(own.read().unwrap().recipes, [newer]);
    assert_eq!(names(&files), ["bad.toml", "one.toml", "two.toml"]);
}

fn filled() -> (tempfile::TempDir, Workspace) {
    let (folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    WorkspaceRecipes::new(&mut workspace).save(&recipe("mine"), &[]).unwrap();
    for kind in ItemKind::ALL.into_iter().skip(1) {
        workspace.put(kind, None, "Môn", &json!({"of": kind.id(), "n": [1, 2.5]})).unwrap();
    }
    (folder, workspace)
}

#[test]
fn a_bundle_is_opened_elsewhere() {
    let (folder, workspace) = filled();
    let file = folder.path().join("bundle.json");
    assert_eq!(workspace.write_bundle(&file, &BundleChoice::default()).unwrap(), 5);
    let text: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(text["cyswllt_bundle"], 1);
    assert_eq!(text["items"].as_array().unwrap().len(), 5);

    let (_there, _, mut other) = crate::drafts::workspace();
    let read = other.read_bundle(&file).unwrap();
    assert_eq!((read.added.len(), read.same, read.renamed.len()), (5, 0, 0));
    for kind in ItemKind::ALL.into_iter().take(5) {
        let [a, b] = [&workspace, &other].map(|one| one.items(kind).unwrap().remove(0));
        assert_eq!((a.name, a.body), (b.name, b.body));
    }
    assert!(other.items(ItemKind::Setting).unwrap().is_empty());
    assert_eq!(other.history().unwrap().0.unwrap().id, "workspace-step-bundle");
    let again = other.read_bundle(&file).unwrap();
    assert_eq!((again.added.len(), again.same), (0, 5));
    other.undo().unwrap();
    assert!(ItemKind::ALL.iter().all(|&kind| other.items(kind).unwrap().is_empty()));
    assert_eq!(other.undo().unwrap(), None);
}

#[test]
fn names_that_are_taken_get_a_number() {
    let (folder, mut workspace) = filled();
    let file = folder.path().join("bundle.json");
    workspace.write_bundle(&file, &BundleChoice::default()).unwrap();
    let mut changed = recipe("mine");
    changed.dimension[0].weight = 0.9;
    WorkspaceRecipes::new(&mut workspace).save(&changed, &[]).unwrap();
    let view = workspace.items(ItemKind::View).unwrap().remove(0);
    workspace.put_over(&view, "Môn", &json!(2)).unwrap();
    for (added, same) in [(2, 3), (0, 5)] {
        let read = workspace.read_bundle(&file).unwrap();
        assert_eq!((read.added.len(), read.same), (added, same));
        if added > 0 {
            let names = [("mine", "mine-2"), ("Môn", "Môn (2)")];
            assert_eq!(read.renamed, names.map(|(a, b)| (a.to_owned(), b.to_owned())));
        }
    }
    let read = WorkspaceRecipes::new(&mut workspace).read().unwrap();
    assert_eq!(read.recipes, [changed, recipe("mine-2")]);
    assert!(read.broken.is_empty());
}

#[test]
fn a_recipe_called_like_one_that_ships_gets_a_number() {
    let (folder, _, mut workspace) = workspace();
    let file = folder.path().join("bundle.json");
    let body = json!({"toml": recipe("deri").to_toml()});
    let item = json!({"kind": "recipe", "name": "deri", "body": body});
    fs::write(&file, json!({"cyswllt_bundle": 1, "made": "", "items": [item]}).to_string())
        .unwrap();
    workspace.read_bundle(&file).unwrap();
    assert_eq!(workspace.items(ItemKind::Recipe).unwrap()[0].name, "deri-2");
}

#[test]
fn only_what_is_chosen_goes_into_a_bundle() {
    let (folder, workspace) = filled();
    let file = folder.path().join("bundle.json");
    let view = workspace.items(ItemKind::View).unwrap()[0].id;
    let kinds = vec![ItemKind::View, ItemKind::Points];
    let choice = BundleChoice { kinds: kinds.clone(), items: Some(vec![view]) };
    assert_eq!(workspace.write_bundle(&file, &choice).unwrap(), 1);
    let choice = BundleChoice { kinds, items: None };
    assert_eq!(workspace.write_bundle(&file, &choice).unwrap(), 2);
}

#[test]
fn what_is_no_bundle_changes_nothing() {
    let (folder, _, mut workspace) = workspace();
    let file = folder.path().join("bundle.json");
    assert_eq!(workspace.read_bundle(&file).unwrap_err().code(), "workspace-missing");
    let deep = format!(
        "{{\"cyswllt_bundle\": 1, \"made\": \"\", \"items\": [{{\"kind\": \"view\", \"name\": \"x\", \"body\": {}1{}}}]}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let item = |kind: &str, name: &str, body: Value| {
        let good = json!({"kind": "view", "name": "good", "body": 1});
        let bad = json!({"kind": kind, "name": name, "body": body});
        json!({"cyswllt_bundle": 1, "made": "", "items": [good, bad]}).to_string()
    };
    let many: Vec<Value> = (0..5_001)
        .map(|n: u32| json!({"kind": "view", "name": n.to_string(), "body": 1}))
        .collect();
    let many = json!({"cyswllt_bundle": 1, "made": "", "items": many}).to_string();
    for (text, code) in [
        (String::new(), "bundle-broken"),
        ("recipes".to_owned(), "bundle-broken"),
        ("{\"items\": []}".to_owned(), "bundle-broken"),
        ("{\"cyswllt_bundle\": 1,\n\"made\": 3}".to_owned(), "bundle-broken"),
        ("{\"cyswllt_bundle\": 2, \"other\": 1}".to_owned(), "bundle-newer"),
        (deep, "bundle-broken"),
        (item("virus", "x", json!(1)), "bundle-broken"),
        (item("view", "a\nb", json!(1)), "bundle-item"),
        (item("recipe", "x", json!({"toml": "id = 1"})), "bundle-item"),
        (item("recipe", "x", json!({"toml": recipe("y").to_toml()})), "bundle-item"),
        (item("recipe", "x", json!([1])), "bundle-item"),
        (many, "workspace-too-many"),
        (format!("{}{{}}", " ".repeat(17 << 20)), "bundle-size"),
    ] {
        fs::write(&file, &text).unwrap();
        let error = workspace.read_bundle(&file).unwrap_err();
        assert_eq!(error.code(), code, "{text:.80}: {error}");
        if let WorkspaceError::BundleBroken { line, .. } = error {
            assert!(line <= 2);
        }
    }
    assert!(workspace.items(ItemKind::View).unwrap().is_empty());
    assert_eq!(workspace.history().unwrap(), (None, None));
}
