//! Lists of points: kept whole, changed point by point, undone step by step.

#![allow(clippy::float_cmp, reason = "what is the same must be the same bit for bit")]

use std::sync::OnceLock;

use cyswllt_engine::{
    geography::{Areas, Gazetteer, Shapes},
    sources::{
        import::draft::{OwnPoint, PointSet},
        supports::{PlaceContext, Support, SupportsError, postcode_at},
    },
    store::{
        Workspace,
        workspace::{ItemKind, PointListError, PointLists, PointRole, points_of_releases},
    },
    text::{Bilingual, Language, Messages},
};
use serde_json::json;

use crate::drafts::{small, workspace};

fn context() -> PlaceContext<'static> {
    static OPENED: OnceLock<(Shapes, Gazetteer)> = OnceLock::new();
    let (shapes, gazetteer) = OPENED.get_or_init(|| {
        let areas = Areas::open().expect("areas");
        (Shapes::open().expect("shapes"), Gazetteer::open(&areas).expect("gazetteer"))
    });
    PlaceContext { shapes, gazetteer }
}

/// A point near Llandrindod.
fn point(id: &str, name: &str) -> Support {
    Support {
        id: id.to_owned(),
        name: Bilingual::new(name, ""),
        easting: 305_700.0,
        northing: 261_500.0,
        ..Support::default()
    }
}

fn said(error: &PointListError) {
    for language in Language::ALL {
        let id = format!("error-{}", error.code());
        let text = Messages::embedded().text(language, &id, &error.arguments());
        assert!(!text.contains("{$") && text != id, "{text}");
    }
}

/// Ids and names in both languages.
fn names(workspace: &mut Workspace, list: i64) -> Vec<String> {
    let list = PointLists::new(workspace).get(list).unwrap();
    let text = |point: &Support| format!("{} {}/{}", point.id, point.name.en, point.name.cy);
    list.points.iter().map(text).collect()
}

#[test]
fn every_change_is_one_step_that_undoing_takes_back() {
    let (_folder, path, mut workspace) = workspace();
    let mut lists = PointLists::new(&mut workspace);
    let points = vec![point("", "Hall"), point("1", "Hub")];
    let list = lists.save(None, "Sessions", PointRole::Support, points).unwrap();
    let hub = lists.add_at_postcode(context(), list, " Hyb newydd ", "sy18 6bn").unwrap();
    assert_eq!(hub, "3", "the first that is free: the hall has 2");
    lists.move_point(context(), list, "1", [258_500.0, 281_600.0]).unwrap();
    let mut hall = lists.get(list).unwrap().points[0].clone();
    hall.capacity = Some(12.0);
    hall.postcode = "ld15dr".to_owned();
    lists.change(context(), list, hall).unwrap();
    lists.remove(list, "3").unwrap();
    lists.delete(list).unwrap();
    assert_eq!(lists.all().unwrap(), []);
    drop(workspace);

    let mut workspace = Workspace::open(&path).unwrap();
    assert!(workspace.undo().unwrap().unwrap().text(Language::En).contains("Sessions"));
    assert_eq!(names(&mut workspace, list), ["2 Hall/Hall", "1 Hub/Hub"]);
    workspace.undo().unwrap();
    assert_eq!(
        names(&mut workspace, list),
        ["2 Hall/Hall", "1 Hub/Hub", "3 Hyb newydd/Hyb newydd"]
    );
    let now = |workspace: &mut Workspace| PointLists::new(workspace).get(list).unwrap().points;
    let changed = now(&mut workspace);
    let place = postcode_at(context(), "LD1 5DR").unwrap();
    assert_eq!((changed[0].capacity, changed[0].postcode.as_str()), (Some(12.0), "LD1 5DR"));
    assert_eq!([changed[0].easting, changed[0].northing], [place.easting, place.northing]);
    assert_eq!([changed[1].easting, changed[1].northing], [258_500.0, 281_600.0]);
    workspace.undo().unwrap();
    assert_eq!(now(&mut workspace)[0].capacity, None);
    workspace.undo().unwrap();
    assert_eq!(now(&mut workspace)[1].easting, 305_700.0);
    workspace.undo().unwrap();
    assert_eq!(now(&mut workspace).len(), 2);
    workspace.undo().unwrap();
    assert_eq!(PointLists::new(&mut workspace).all().unwrap(), []);
    for _ in 0..6 {
        workspace.redo().unwrap().unwrap();
    }
    assert_eq!(workspace.redo().unwrap(), None);
    assert_eq!(PointLists::new(&mut workspace).all().unwrap(), []);
}

#[test]
fn lists_are_told_apart_and_other_items_are_left_alone() {
    let (_folder, _, mut workspace) = workspace();
    workspace.put(ItemKind::Points, None, "odd", &json!([])).unwrap();
    let view = workspace.put(ItemKind::View, None, "view", &json!({})).unwrap();
    let mut lists = PointLists::new(&mut workspace);
    let halls = lists.save(None, "Halls", PointRole::Candidates, vec![point("a", "A")]).unwrap();
    let all = lists.all().unwrap();
    let seen: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.role, one.count)).collect();
    assert_eq!(seen, [("Halls", Some(PointRole::Candidates), 1), ("odd", None, 0)]);
    let broken = lists.get(all[1].id).unwrap_err();
    assert!(matches!(&broken, PointListError::Broken { name, .. } if name == "odd"));
    said(&broken);
    for unknown in [view, 999] {
        assert_eq!(lists.get(unknown).unwrap_err().code(), "workspace-unknown-item");
        assert_eq!(lists.delete(unknown).unwrap_err().code(), "workspace-unknown-item");
        assert_eq!(lists.remove(unknown, "a").unwrap_err().code(), "workspace-unknown-item");
    }
    let taken = lists.save(None, "Halls", PointRole::Support, Vec::new()).unwrap_err();
    assert_eq!(taken.code(), "workspace-name-taken");
    // The whole list, renamed.
    lists.save(Some(halls), "Neuaddau", PointRole::Support, Vec::new()).unwrap();
    let list = lists.get(halls).unwrap();
    assert_eq!(
        (list.name.as_str(), list.role, list.points.len()),
        ("Neuaddau", PointRole::Support, 0)
    );
}

#[test]
fn what_cannot_be_kept_changes_nothing() {
    let (_folder, _, mut workspace) = workspace();
    let mut lists = PointLists::new(&mut workspace);
    let list = lists.save(None, "l", PointRole::Support, vec![point("a", "A")]).unwrap();
    let before = lists.get(list).unwrap();
    let save = |lists: &mut PointLists<'_>, points: Vec<Support>| {
        lists.save(Some(list), "l", PointRole::Support, points).unwrap_err()
    };
    let with = |change: fn(&mut Support)| {
        let mut one = point("b", "B");
        change(&mut one);
        vec![one]
    };
    let errors = [
        save(&mut lists, vec![point("a", "A"), point("a", "B")]),
        save(&mut lists, with(|one| one.name = Bilingual::new(" ", ""))),
        save(&mut lists, with(|one| one.cost = Some(-1.0))),
        save(&mut lists, with(|one| one.capacity = Some(f64::NAN))),
        save(&mut lists, with(|one| one.notes = "x".repeat(2_001))),
        save(&mut lists, with(|one| one.kind = "\u{7}".to_owned())),
        save(&mut lists, with(|one| one.easting = f64::INFINITY)),
        save(&mut lists, vec![Support::default(); 100_001]),
        lists.add(context(), list, point("a", "again")).unwrap_err(),
        lists.add(context(), list, Support { easting: 0.0, ..point("", "sea") }).unwrap_err(),
        lists.move_point(context(), list, "a", [f64::NAN, 1.0]).unwrap_err(),
        lists.move_point(context(), list, "z", [305_700.0, 261_500.0]).unwrap_err(),
        lists.remove(list, "z").unwrap_err(),
        lists
            .change(context(), list, Support { postcode: "XX".into(), ..point("a", "A") })
            .unwrap_err(),
        lists.add_at_postcode(context(), list, "n", "LD1 5ZZ").unwrap_err(),
        lists.add_at_postcode(context(), list, "n", "SW1A 1AA").unwrap_err(),
        lists.add_at_postcode(context(), list, "", "LD1 5DR").unwrap_err(),
    ];
    assert!(
        matches!(errors[0], PointListError::DuplicateId { .. })
            && matches!(errors[1], PointListError::NoName { .. })
    );
    assert!(matches!(errors[7], PointListError::TooMany { found: 100_001, .. }));
    assert!(
        matches!(errors[9], PointListError::Place(SupportsError::TooFar { .. })),
        "{:?}",
        errors[9]
    );
    for error in &errors {
        said(error);
    }
    assert_eq!(lists.get(list).unwrap(), before);
}

#[test]
fn points_of_releases_in_use_are_lists_to_read() {
    let (_folder, _, mut workspace) = workspace();
    let mut draft = small("own_hubs", "2026", 1, 3);
    draft.points = vec![PointSet {
        name: Bilingual::new("Hubs", "Hybiau"),
        points: vec![OwnPoint {
            easting: 305_700.0,
            northing: 261_500.0,
            label: "Hub".to_owned(),
            fields: vec![("opening hours".to_owned(), "9–5".to_owned())],
        }],
    }];
    workspace.accept(&[draft, small("other", "1", 1, 3)]).unwrap();
    let found = PointLists::new(&mut workspace).imported().unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].release, found[0].set, found[0].name.cy.as_str()), (1, 0, "Hybiau"));
    assert_eq!(found[0].points[0].opening_hours, "9–5");
    assert_eq!(points_of_releases(&workspace.additions().unwrap().releases), found);
    workspace.set_in_use(1, false).unwrap();
    assert_eq!(PointLists::new(&mut workspace).imported().unwrap(), []);
}
