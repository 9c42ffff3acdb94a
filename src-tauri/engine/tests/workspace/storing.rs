//! What is stored comes back.

use cyswllt_engine::{
    geography::Level,
    store::{
        Workspace, WorkspaceError,
        workspace::{ItemKind, Journal},
    },
    text::Sentence,
};
use serde_json::json;

use crate::drafts::{full, ids, same, small, workspace};

#[test]
fn a_release_comes_back_bit_by_bit() {
    let (_folder, path, mut workspace) = workspace();
    let drafts = [full("ofcom_fixed", "2026-01"), small("own_x", "2026", 7, 0)];
    let numbers = workspace.accept(&drafts).unwrap();
    assert_eq!(numbers, [1, 2]);
    drop(workspace);
    let workspace = Workspace::open(&path).unwrap();
    let additions = workspace.additions().unwrap();
    assert_eq!(additions.releases.len(), 2);
    for (stored, draft) in additions.releases.iter().zip(&drafts) {
        assert!(same(stored, draft), "{}", draft.release.id());
    }
    let releases = workspace.releases().unwrap();
    assert_eq!(releases[0].id, "ofcom_fixed@2026-01");
    assert_eq!(releases[0].levels, [Level::Authority, Level::Lsoa, Level::Oa]);
    assert!(releases[0].in_use && releases[0].bytes > 300);
    assert!(releases[0].report.totals.is_empty(), "JSON has no word for what is no number");
    assert_eq!(releases[0].imported.len(), "2026-11-22T09:00:00Z".len());
    assert_eq!(workspace.check().unwrap(), []);
}

#[test]
fn what_is_not_in_use_is_listed_and_not_added() {
    let (_folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3), small("b", "1", 2, 3)]).unwrap();
    workspace.set_in_use(1, false).unwrap();
    workspace.set_in_use(1, false).unwrap();
    let in_use: Vec<bool> =
        workspace.releases().unwrap().iter().map(|release| release.in_use).collect();
    assert_eq!(in_use, [false, true]);
    assert_eq!(workspace.additions().unwrap().releases[0].number, 2);
    assert!(matches!(
        workspace.set_in_use(3, true),
        Err(WorkspaceError::UnknownRelease { number: 3 })
    ));
    assert!(matches!(workspace.remove(3), Err(WorkspaceError::UnknownRelease { number: 3 })));
}

#[test]
fn releases_of_one_series_stand_side_by_side() {
    let (_folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "2025-07", 1, 3)]).unwrap();
    workspace.accept(&[small("a", "2026-01", 2, 3)]).unwrap();
    workspace.accept(&[small("a", "2025-07", 3, 3)]).unwrap();
    assert_eq!(ids(&workspace), [(2, "a@2026-01".to_owned()), (3, "a@2025-07".to_owned())]);
}

#[test]
fn what_cannot_be_accepted_leaves_everything_as_it_was() {
    let (_folder, _, mut workspace) = workspace();
    workspace.accept(&[small("a", "1", 1, 3)]).unwrap();
    let (version, before) = (workspace.version(), workspace.additions().unwrap());
    let mut refused = small("a", "1", 2, 3);
    refused.report.refusals.push(Sentence::plain("error-import-duplicate"));
    let mut states = full("b", "1");
    states.columns[1].states.as_mut().unwrap().pop();
    let mut twins = small("b", "1", 2, 3);
    twins.columns.push(twins.columns[0].clone());
    let mut postcodes = full("b", "1");
    postcodes.postcodes.as_mut().unwrap().columns[1].1.pop();
    for (bad, code) in [
        (refused, "workspace-refused"),
        (states, "workspace-draft"),
        (twins, "workspace-draft"),
        (postcodes, "workspace-draft"),
    ] {
        let error = workspace.accept(&[small("c", "1", 1, 3), bad]).unwrap_err();
        assert_eq!(error.code(), code);
    }
    let twice = workspace.accept(&[small("c", "1", 1, 3), small("c", "1", 2, 3)]).unwrap_err();
    assert!(matches!(twice, WorkspaceError::Twice { id } if id == "c@1"));
    assert_eq!(workspace.version(), version);
    assert!(workspace.additions().unwrap() == before);
    assert!(workspace.accept(&[]).unwrap().is_empty());
}

#[test]
fn items_are_kept_by_name() {
    let (_folder, path, mut workspace) = workspace();
    let (kind, body) = (ItemKind::Selection, json!({"codes": ["W06000001"], "n": 0.5}));
    let id = workspace.put(kind, None, "Gwynedd ŵ", &body).unwrap();
    let other = workspace.put(ItemKind::View, None, "Gwynedd ŵ", &body).unwrap();
    assert_ne!(id, other);
    let taken = workspace.put(kind, None, "Gwynedd ŵ", &json!(1));
    assert!(matches!(taken, Err(WorkspaceError::NameTaken { .. })));
    assert_eq!(workspace.put(kind, Some(id), "Môn", &json!([1])).unwrap(), id);
    let version = workspace.version();
    assert_eq!(workspace.put(kind, Some(id), "Môn", &json!([1])).unwrap(), id);
    assert_eq!(workspace.version(), version, "nothing was changed");
    let long = "x".repeat(201);
    for name in ["", " a", "a ", "a\nb", "\u{1b}[2J", &long] {
        let error = workspace.put(kind, None, name, &body).unwrap_err();
        assert_eq!(error.code(), "workspace-name", "{name}");
    }
    drop(workspace);
    let mut workspace = Workspace::open(&path).unwrap();
    let items = workspace.items(kind).unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!((items[0].id, items[0].name.as_str(), &items[0].body), (id, "Môn", &json!([1])));
    workspace.delete_item(id).unwrap();
    assert!(matches!(workspace.delete_item(id), Err(WorkspaceError::UnknownItem { .. })));
    let gone = workspace.put(kind, Some(id), "Môn", &json!([1]));
    assert!(matches!(gone, Err(WorkspaceError::UnknownItem { .. })));
    let wrong_kind = workspace.put(kind, Some(other), "x", &json!([1]));
    assert!(matches!(wrong_kind, Err(WorkspaceError::UnknownItem { .. })));
    assert!(workspace.items(kind).unwrap().is_empty());
}

#[test]
fn it_tells_what_it_holds() {
    let (_folder, path, mut workspace) = workspace();
    let empty = workspace.info().unwrap();
    assert_eq!((empty.steps, empty.history_bytes, empty.undo), (0, 0, None));
    workspace.accept(&[small("a", "1", 1, 1000)]).unwrap();
    workspace.put(ItemKind::View, None, "v", &json!({})).unwrap();
    workspace.put(ItemKind::Classification, None, "c", &json!({})).unwrap();
    workspace.remove(1).unwrap();
    let backup = workspace.backup().unwrap();
    let info = workspace.info().unwrap();
    assert_eq!(info.path, path);
    assert_eq!((info.format, info.journal, info.network), (2, Journal::Wal, false));
    assert!(info.bytes > 8000 && info.history_bytes > 8000, "{info:?}");
    assert!(info.releases.is_empty());
    let names: Vec<&str> = info.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["c", "v"]);
    assert_eq!(info.undo.unwrap().id, "workspace-step-remove");
    assert_eq!(info.backups, [backup]);
    assert_eq!(workspace.remembered().unwrap()[0].id, "a@1");
}
