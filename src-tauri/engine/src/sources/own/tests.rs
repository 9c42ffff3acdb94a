#![allow(clippy::float_cmp, reason = "counts and their sums are exact")]
#![allow(clippy::format_collect, clippy::format_push_string, reason = "files of tests are small")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, atomic::AtomicBool},
};

use proptest::prelude::*;

use super::{
    super::import::{
        self, Context, Draft, ImportError, ImportOptions,
        draft::DraftColumn,
        options::{OwnChoices, OwnColumn, OwnKey, OwnRows},
    },
    OwnError, propose,
};
use crate::{
    Engine,
    catalogue::{Definition, Direction, State, Unit},
    geography::{AreaRef, Level, grid},
    text::{Bilingual, Language},
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the pack"));

fn with<T>(options: &ImportOptions, work: impl FnOnce(&Context<'_>) -> T) -> T {
    let cancel = AtomicBool::new(false);
    work(&Context {
        areas: &ENGINE.areas,
        shapes: &ENGINE.shapes,
        gazetteer: &ENGINE.gazetteer,
        options,
        cancel: &cancel,
        progress: &|_, _| {},
    })
}

/// A file in a folder of its own.
fn file(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    (folder, path)
}

fn try_import(name: &str, text: &str, options: &ImportOptions) -> Result<Draft, ImportError> {
    let (_folder, path) = file(name, text);
    with(options, |context| import::read(&[path], context)).map(|mut drafts| {
        assert_eq!(drafts.len(), 1);
        drafts.remove(0)
    })
}

fn import(name: &str, text: &str, options: &ImportOptions) -> Draft {
    try_import(name, text, options).unwrap_or_else(|error| panic!("{error}"))
}

fn guessed(name: &str, text: &str) -> OwnChoices {
    let (_folder, path) = file(name, text);
    let proposal = with(&ImportOptions::default(), |context| propose(&[path], context));
    proposal.unwrap().expect("a table of one's own").choices
}

fn column<'a>(draft: &'a Draft, level: Level, name: &str) -> &'a DraftColumn {
    let found = draft.columns.iter().find(|column| column.level == level && column.name == name);
    found.unwrap_or_else(|| {
        let there: Vec<(Level, &str)> =
            draft.columns.iter().map(|column| (column.level, column.name.as_str())).collect();
        panic!("no column {name} of {level}: {there:?}")
    })
}

fn state(column: &DraftColumn, at: usize) -> State {
    match &column.states {
        Some(states) => states[at],
        None if column.values[at].is_finite() => State::Published,
        None => State::Unavailable,
    }
}

fn position(level: Level, code: &str) -> usize {
    ENGINE.areas.table(level).position(code).unwrap() as usize
}

/// The LSOAs of an authority.
fn lsoas(authority: &str) -> Vec<u32> {
    let authority =
        AreaRef { level: Level::Authority, position: position(Level::Authority, authority) as u32 };
    ENGINE.areas.within(Level::Lsoa, authority)
}

fn code(level: Level, at: u32) -> &'static str {
    &ENGINE.areas.table(level).areas[at as usize].code
}

fn chosen(column: &str, denominator: Option<&str>, unit: Unit) -> OwnColumn {
    OwnColumn {
        column: column.into(),
        denominator: denominator.map(str::to_owned),
        label: Bilingual::new(column, ""),
        only_in: Some(Language::En),
        description: Bilingual::new("", ""),
        unit,
        universe: Bilingual::new("", ""),
        direction: Direction::Neutral,
    }
}

fn refusals(draft: &Draft) -> Vec<String> {
    draft.report.refusals.iter().map(|why| why.id.clone()).collect()
}

/// A table of all LSOAs of Ynys Môn.
fn table(figures: impl Fn(usize) -> String) -> String {
    let rows = lsoas("W06000001");
    let rows = rows
        .iter()
        .enumerate()
        .map(|(at, &lsoa)| format!("{},{}\n", code(Level::Lsoa, lsoa), figures(at)));
    format!("LSOA code,with_internet,total\n{}", rows.collect::<String>())
}

#[test]
fn a_table_of_lsoas_with_a_part_and_a_total() {
    let text = table(|at| format!("{},{}", 60 + at, 200 + at));
    let choices = guessed("digital survey.csv", &text);
    assert_eq!(choices.key, OwnKey::Code { column: "LSOA code".into() });
    assert_eq!(choices.rows, OwnRows::Areas);
    assert_eq!(choices.title.en, "Digital survey");
    let first = &choices.columns[0];
    assert_eq!(
        (first.column.as_str(), first.denominator.as_deref(), first.unit, first.direction),
        ("with_internet", Some("total"), Unit::Percent, Direction::LowerIsWorse)
    );
    let draft = import("digital survey.csv", &text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    let n = lsoas("W06000001").len();
    assert_eq!((draft.report.rows, draft.report.matched), (n as u64, n as u64));
    assert_eq!(draft.release.series, "own_digital_survey");
    let measure = &draft.measures[0];
    assert_eq!(measure.id, "own_digital_survey_with_internet_percent");
    assert_eq!(
        measure.definition,
        Definition::Ratio {
            numerator: "own_with_internet".into(),
            denominator: "own_total".into()
        }
    );
    assert_eq!(measure.label, Bilingual::new("With internet", "With internet"));
    assert_eq!(measure.only_in, Some(Language::En));
    // Summed to the authority; other authorities, and so Wales, have none.
    let authority = column(&draft, Level::Authority, "own_with_internet");
    let expected: usize = (0..n).map(|at| 60 + at).sum();
    assert_eq!(authority.values[0], expected as f64);
    assert!(authority.values[1].is_nan());
    assert!(!draft.report.levels.contains(&Level::Country));
    assert_eq!(
        state(
            column(&draft, Level::Ward, "own_total"),
            position(Level::Ward, ward_of(lsoas("W06000001")[0]))
        ),
        State::Estimated
    );
    // Read again from a workspace, the engine has the percentage at every level.
    let engine = ENGINE.with(stored(&draft));
    let own = engine.catalogue.measure(&measure.id).unwrap();
    let values = engine.tables.values(own, Level::Authority);
    let total: usize = (0..n).map(|at| 200 + at).sum();
    assert!((values.value[0] - 100.0 * expected as f64 / total as f64).abs() < 1e-9);
}

fn ward_of(lsoa: u32) -> &'static str {
    let area = AreaRef { level: Level::Lsoa, position: lsoa };
    &ENGINE.areas.get(ENGINE.areas.ancestor(area, Level::Ward).unwrap()).code
}

fn stored(draft: &Draft) -> crate::store::Additions {
    let release = crate::store::StoredRelease {
        number: 1,
        imported: "2026-11-22T10:00:00Z".into(),
        info: draft.release.clone(),
        columns: draft.columns.clone(),
        measures: draft.measures.clone(),
        postcodes: draft.postcodes.clone(),
        points: draft.points.clone(),
        level: draft.level.clone(),
        series: draft.series.clone(),
    };
    crate::store::Additions { releases: vec![release] }
}

#[test]
fn what_refuses_a_file() {
    let lsoa = |at: usize| code(Level::Lsoa, lsoas("W06000001")[at]);
    for (row, expected) in [
        (format!("{},1,2", lsoa(0)), "error-import-duplicate"),
        (format!("{},1,2", lsoa(0).to_lowercase()), "error-import-duplicate"),
        ("W0100000X,1,2".to_owned(), "error-import-code"),
        (format!("{},-1,2", lsoa(1)), "error-import-negative"),
        (format!("{},3,2", lsoa(1)), "error-import-part"),
        (format!("{},many,2", lsoa(1)), "error-import-number"),
        (format!("{},inf,2", lsoa(1)), "error-import-number"),
    ] {
        let text = format!("LSOA code,with_internet,total\n{},1,2\n{row}\n", lsoa(0));
        let draft = import("a.csv", &text, &options_for_shares());
        assert_eq!(refusals(&draft), [expected], "{row}");
        assert_eq!(draft.report.refusals[0].values["line"], 3_u64.into());
        for language in Language::ALL {
            let words = draft.report.refusals[0].text(language);
            assert!(!words.contains('{') && words.contains("a.csv"), "{words}");
        }
    }
    let percent = format!("LSOA code,% online\n{},101\n", lsoa(0));
    let choices = OwnChoices {
        title: Bilingual::new("a", "a"),
        key: OwnKey::Code { column: "LSOA code".into() },
        rows: OwnRows::Areas,
        columns: vec![chosen("% online", None, Unit::Percent)],
    };
    let options = ImportOptions { own: Some(choices), ..ImportOptions::default() };
    assert_eq!(refusals(&import("a.csv", &percent, &options)), ["error-import-percent"]);
    // Rows of other nations alone are no match, and are not refused one by one.
    let english =
        import("a.csv", "LSOA code,with_internet,total\nE01000001,1,2\n", &options_for_shares());
    assert_eq!(refusals(&english), ["error-import-no-match"]);
    assert_eq!(english.report.elsewhere, 1);
}

fn options_for_shares() -> ImportOptions {
    let choices = OwnChoices {
        title: Bilingual::new("a", "a"),
        key: OwnKey::Code { column: "LSOA code".into() },
        rows: OwnRows::Areas,
        columns: vec![chosen("with_internet", Some("total"), Unit::Percent)],
    };
    ImportOptions { own: Some(choices), ..ImportOptions::default() }
}

#[test]
fn marks_totals_and_notes() {
    let rows = lsoas("W06000001");
    let lsoa = |at: usize| code(Level::Lsoa, rows[at]);
    let text = format!(
        "Survey of the council\n\nLSOA code,People online,Score\n{},\"1,200\",3.5\n{},..,\n{},*,-2\nW06000001,9999,4\nTotal,9999,\nSource: the council,,\n",
        lsoa(0),
        lsoa(1),
        lsoa(2)
    );
    let draft = import("survey.csv", &text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, [], "{:?}", draft.report);
    assert_eq!(draft.report.matched, 4);
    let online = column(&draft, Level::Lsoa, "own_people_online");
    let states: Vec<State> = (0..3).map(|at| state(online, rows[at] as usize)).collect();
    assert_eq!(states, [State::Published, State::Unavailable, State::Suppressed]);
    assert_eq!(online.values[rows[0] as usize], 1200.0);
    // The row of the authority gives its score, but not its count, which the small areas cannot confirm.
    assert_eq!(column(&draft, Level::Authority, "own_score").values[0], 4.0);
    let authority = draft
        .columns
        .iter()
        .find(|one| one.level == Level::Authority && one.name == "own_people_online");
    assert!(authority.is_none_or(|column| column.values[0].is_nan()));
    assert!(draft.report.notes.iter().any(|note| note.id == "import-note-own-totals"));
}

#[test]
fn names_in_both_languages() {
    let text = "Awdurdod,Nifer yr hybiau\nSir Gâr,5\nYnys Môn,7\nCardiff,9\nRhondda Cynon Taf,11\nSir Benfro,3\n";
    let choices = guessed("hybiau.csv", text);
    assert_eq!(choices.key, OwnKey::Name { column: "Awdurdod".into() });
    let draft = import("hybiau.csv", text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, [], "{:?}", draft.report);
    assert_eq!(draft.measures[0].only_in, Some(Language::Cy));
    assert_eq!(draft.measures[0].unit, Unit::Count);
    let values = &column(&draft, Level::Authority, "own_nifer_yr_hybiau").values;
    assert_eq!(values[position(Level::Authority, "W06000015")], 9.0);
    assert_eq!(
        values[position(Level::Authority, "W06000010")],
        5.0,
        "{:?}",
        draft.report.unmatched
    );
    // A ward's name that several authorities have is one of the list's own.
    let wards = "Ward,People\nCastle,50\nLandore,60\nSketty,70\nUplands,80\nMayals,90\n";
    let draft = import("wards.csv", wards, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!(draft.report.matched, 5, "{:?}", draft.report.unmatched);
    let column = column(&draft, Level::Ward, "own_people");
    let swansea = position(Level::Authority, "W06000011") as u32;
    for (at, value) in column.values.iter().enumerate().filter(|(_, value)| value.is_finite()) {
        let authority = ENGINE.areas.table(Level::Ward).areas[at].authority;
        assert_eq!(authority, Some(swansea), "{value}");
    }
}

/// Postcodes of Cardiff in the directory, and the LSOA of each.
fn postcodes(count: usize) -> Vec<(String, u32)> {
    let layer = ENGINE.shapes.layer(Level::Lsoa).unwrap();
    let cardiff = position(Level::Authority, "W06000015") as u32;
    let all = ENGINE.gazetteer.postcodes();
    all.iter()
        .filter(|place| place.authority == cardiff)
        .filter_map(|place| {
            let lsoa = layer.at(place.easting, place.northing)?;
            let own =
                ENGINE.areas.table(Level::Lsoa).areas[lsoa as usize].authority == Some(cardiff);
            own.then_some((place.postcode, lsoa))
        })
        .step_by(7)
        .take(count)
        .collect()
}

/// A list of people: a row for each postcode, the first of them more than once.
fn people() -> (String, Vec<(String, u32)>) {
    let places = postcodes(900);
    let mut text = String::from("First name,Surname,Postcode,Has internet\n");
    let mut rows = Vec::new();
    for (at, (postcode, lsoa)) in places.iter().enumerate() {
        for person in 0..=(at % 4) {
            let answer = ["Yes", "No", "yes", ""][(at + person) % 4];
            text += &format!("Ann,Jones{at},{},{answer}\n", postcode.to_lowercase());
            rows.push((postcode.clone(), *lsoa));
        }
    }
    (text, rows)
}

#[test]
fn people_are_counted_and_not_kept() {
    let (text, rows) = people();
    let choices = guessed("learners.csv", &text);
    assert_eq!(choices.rows, OwnRows::People);
    assert_eq!(choices.key, OwnKey::Postcode { column: "Postcode".into() });
    assert_eq!(choices.columns.len(), 1);
    let draft = import("learners.csv", &text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!(draft.report.matched, rows.len() as u64);
    assert!(draft.postcodes.is_none() && draft.points.is_empty());
    let count = column(&draft, Level::Lsoa, "own_people");
    let mut expected = vec![0.0; count.values.len()];
    for (_, lsoa) in &rows {
        expected[*lsoa as usize] += 1.0;
    }
    let cardiff = lsoas("W06000015");
    for &lsoa in &cardiff {
        let at = lsoa as usize;
        match state(count, at) {
            State::Suppressed => assert!(expected[at] > 0.0 && count.values[at].is_nan()),
            _ => assert_eq!(count.values[at], expected[at]),
        }
        assert!(!(1.0..5.0).contains(&count.values[at]));
    }
    // Of other authorities the list says nothing; Wales has all of it.
    assert_eq!(state(count, 0), State::Unavailable);
    assert_eq!(column(&draft, Level::Country, "own_people").values[0], rows.len() as f64);
    assert!(column(&draft, Level::Authority, "own_people").values[0].is_nan());
    // A share is hidden where its number of people is.
    let online = column(&draft, Level::Lsoa, "own_has_internet");
    let answered = column(&draft, Level::Lsoa, "own_has_internet_answered");
    for at in 0..count.values.len() {
        if state(count, at) == State::Suppressed {
            assert_eq!(state(answered, at), State::Suppressed);
        }
        if state(answered, at) == State::Suppressed {
            assert_eq!(state(online, at), State::Suppressed);
        }
        let offline = answered.values[at] - online.values[at];
        assert!(offline.is_nan() || !(1.0..5.0).contains(&offline), "{offline}");
    }
    // Nothing of the rows is anywhere in the draft: not in its columns, its report, its measures.
    let whole = format!("{draft:?}");
    for (postcode, _) in rows.iter().step_by(50) {
        assert!(!whole.contains(postcode.as_str()) && !whole.contains(&postcode.to_lowercase()));
        assert!(!whole.contains(&postcode.replace(' ', "")));
    }
    assert!(!whole.contains("Jones"));
}

#[test]
fn a_mistyped_postcode_is_shown_by_its_form_only() {
    let (text, _) = people();
    let text = format!("{text}Ann,Jones,CF10 9ZZ,Yes\nAnn,Jones,SW1A 1AA,Yes\n");
    let draft = import("learners.csv", &text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!(draft.report.elsewhere + draft.report.unmatched.count, 2);
    assert!(!format!("{:?}", draft.report).contains("CF10 9ZZ"));
    let malformed = import(
        "learners.csv",
        &format!("{text}Ann,Jones,CF1O 9Z!,Yes\n"),
        &ImportOptions::default(),
    );
    assert_eq!(refusals(&malformed), ["error-import-code"]);
}

#[test]
fn rows_are_kept_where_the_user_says_so() {
    let (text, rows) = people();
    let options = ImportOptions { keep_rows: true, ..ImportOptions::default() };
    let draft = import("learners.csv", &text, &options);
    let table = draft.postcodes.unwrap();
    assert_eq!(
        table.columns[0].1.iter().map(|count| f64::from(*count)).sum::<f64>(),
        rows.len() as f64
    );
    assert!(table.postcodes.is_sorted());
}

#[test]
fn a_minimum_of_nought_shows_all() {
    let (text, rows) = people();
    let options = ImportOptions { minimum: 0, ..ImportOptions::default() };
    let draft = import("learners.csv", &text, &options);
    for column in &draft.columns {
        assert!(column.states.as_ref().is_none_or(|states| !states.contains(&State::Suppressed)));
    }
    let sum: f64 = column(&draft, Level::Lsoa, "own_people")
        .values
        .iter()
        .filter(|value| value.is_finite())
        .sum();
    assert_eq!(sum, rows.len() as f64);
}

#[test]
fn a_selection_and_a_change_do_not_give_away_what_is_suppressed() {
    let (text, _) = people();
    let options =
        |vintage: &str| ImportOptions { vintage: Some(vintage.into()), ..ImportOptions::default() };
    let draft = import("learners.csv", &text, &options("2025"));
    let hidden = column(&draft, Level::Lsoa, "own_people").states.clone().unwrap();
    // The later list has many more people everywhere, so that nothing of it is small.
    let later: String =
        text.lines().skip(1).flat_map(|line| std::iter::repeat_n(format!("{line}\n"), 9)).collect();
    let later = import(
        "learners.csv",
        &format!("{}\n{later}", text.lines().next().unwrap()),
        &options("2026"),
    );
    let mut additions = stored(&draft);
    let mut second = stored(&later).releases.remove(0);
    second.number = 2;
    additions.releases.push(second);
    let engine = ENGINE.with(additions);
    let id = &draft.measures[0].id;
    let change = engine.catalogue.measure(&format!("{id}@2025..2026")).unwrap();
    let values = engine.tables.values(change, Level::Lsoa);
    let old = engine.catalogue.measure(&format!("{id}@2025")).unwrap();
    let mut seen = 0;
    for (at, state) in hidden.iter().enumerate() {
        if *state == State::Suppressed {
            seen += 1;
            assert_eq!(values.state[at], State::Suppressed);
            assert!(values.value[at].is_nan());
            let whole =
                engine.tables.combined(old, Level::Lsoa, &[at as u32, lsoas("W06000015")[0]]);
            assert!(whole.value.is_nan() && whole.numerator.is_nan());
            let summary =
                crate::analysis::summary(&engine, Level::Lsoa, &[at as u32], &old.id).unwrap();
            assert_eq!(summary.note, "selection-suppressed");
            assert_eq!((summary.value, summary.numerator), (None, None));
        }
    }
    assert!(seen > 20);
}

#[test]
fn coordinates_in_both_systems_and_the_wrong_one_named() {
    let layer = ENGINE.shapes.layer(Level::Lsoa).unwrap();
    let points: Vec<(f64, f64)> = (0..60).map(|at| layer.label_point(at * 30)).collect();
    let rows = |first: &str, second: &str, of: &dyn Fn((f64, f64)) -> (f64, f64)| {
        let rows = points.iter().map(|&point| of(point));
        let rows: String =
            rows.enumerate().map(|(at, (x, y))| format!("Hub {at},{x},{y}\n")).collect();
        format!("Name,{first},{second}\n{rows}")
    };
    let degrees = |(x, y): (f64, f64)| grid::to_lon_lat(x, y).unwrap();
    let found = |text: &str| import("hubs.csv", text, &ImportOptions::default());
    for text in [
        rows("Easting", "Northing", &|point| point),
        rows("Longitude", "Latitude", &degrees),
        rows("X", "Y", &|point| point),
    ] {
        let draft = found(&text);
        assert_eq!(draft.report.refusals, []);
        let set = &draft.points[0];
        assert_eq!((set.points.len(), set.name.en.as_str()), (60, "Hubs"));
        assert_eq!(set.points[3].label, "Hub 3");
        let off = (set.points[3].easting - points[3].0).hypot(set.points[3].northing - points[3].1);
        assert!(off < 0.01, "{off}");
    }
    let wrong = |text: &str| match try_import("hubs.csv", text, &ImportOptions::default()) {
        Err(ImportError::Own(error @ OwnError::System { .. })) => error.code(),
        other => panic!("{other:?}"),
    };
    let swapped = |(x, y)| (y, x);
    assert_eq!(
        wrong(&rows("Longitude", "Latitude", &|point| swapped(degrees(point)))),
        "own-swapped"
    );
    assert_eq!(wrong(&rows("Easting", "Northing", &swapped)), "own-swapped");
    let mercator = |point| {
        let (lon, lat): (f64, f64) = degrees(point);
        let radius = 6_378_137.0;
        (lon.to_radians() * radius, lat.to_radians().tan().asinh() * radius)
    };
    assert_eq!(wrong(&rows("X", "Y", &mercator)), "own-mercator");
    assert_eq!(wrong(&rows("X", "Y", &|(x, y)| (x + 90_000.0, y + 5_480_000.0))), "own-utm");
    assert_eq!(wrong(&rows("X", "Y", &|(x, y)| (x * 1e6, y))), "own-system");
}

#[test]
fn a_layer_of_points_and_one_of_areas() {
    let points = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Point","coordinates":[-3.18,51.48]},"properties":{"name":"Hyb","seats":4}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[-0.12,51.5]},"properties":{"name":"London","seats":null}},
        {"type":"Feature","geometry":null,"properties":{"name":"Nowhere"}}]}"#;
    let draft = import("hubs.geojson", points, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!(
        (draft.report.matched, draft.report.elsewhere, draft.report.unmatched.count),
        (1, 1, 1)
    );
    let point = &draft.points[0].points[0];
    assert_eq!(point.label, "Hyb");
    assert_eq!(point.fields, [("seats".to_owned(), "4".to_owned())]);
    let lsoa = code(Level::Lsoa, 5);
    let areas = format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","geometry":{{"type":"Polygon","coordinates":[[[-4,52],[-3.9,52],[-3.9,52.1],[-4,52]]]}},"properties":{{"LSOA21CD":"{lsoa}","people_online":40}}}}]}}"#
    );
    let draft = import("areas.geojson", &areas, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!(column(&draft, Level::Lsoa, "own_people_online").values[5], 40.0);
}

#[test]
fn areas_of_2011_are_carried() {
    // W01000001 and W01000002 became W01002008; W01000917 was divided into three.
    let text = "LSOA code,Homes visited,People\nW01000001,3,20\nW01000002,4,30\nW01000003,5,50\nW01000917,9,90\n";
    let draft =
        import("visits.csv", text, &ImportOptions { minimum: 0, ..ImportOptions::default() });
    assert_eq!(draft.report.refusals, []);
    assert_eq!(draft.report.matched, 4);
    let people = column(&draft, Level::Lsoa, "own_people");
    let merged = position(Level::Lsoa, "W01002008");
    assert_eq!((people.values[merged], state(people, merged)), (50.0, State::Estimated));
    let same = position(Level::Lsoa, "W01000003");
    assert_eq!((people.values[same], state(people, same)), (50.0, State::Published));
    let part = position(Level::Lsoa, "W01001988");
    assert_eq!(state(people, part), State::Estimated);
    let all: f64 = people.values.iter().filter(|value| value.is_finite()).sum();
    assert!((all - 190.0).abs() < 1e-6);
    assert!(draft.report.notes.iter().any(|note| note.id == "import-note-own-carried"));
}

#[test]
fn members_of_larger_areas() {
    let rows = lsoas("W06000001");
    let mut text = String::from("LSOA21CD,LSOA21NM,SEN26CD,SEN26NM,SEN26NMW\n");
    for (at, &lsoa) in rows.iter().enumerate().skip(1) {
        let (cd, en, cy) =
            if at % 2 == 0 { ("S01", "North", "Gogledd") } else { ("S02", "South", "De") };
        text += &format!("{},Area {at},{cd},{en},{cy}\n", code(Level::Lsoa, lsoa));
    }
    let choices = guessed("Senedd 2026.csv", &text);
    assert_eq!(choices.rows, OwnRows::Members);
    let draft = import("Senedd 2026.csv", &text, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    let level = draft.level.unwrap();
    assert_eq!((level.id.as_str(), level.made_of), ("senedd-2026", Level::Lsoa));
    assert_eq!(level.areas.len(), 2);
    assert_eq!(level.areas[1].name, Bilingual::new("South", "De"));
    assert_eq!(level.members[rows[0] as usize], None);
    assert_eq!(level.members[rows[2] as usize], Some(0));
    let note =
        draft.report.notes.iter().find(|note| note.id == "import-note-own-left-out").unwrap();
    assert_eq!(note.values["count"], (1917 - rows.len() + 1).into());
    // An area in two of them, and one that stands twice.
    let twice = format!("{text}{},x,S02,South,De\n", code(Level::Lsoa, rows[2]));
    assert_eq!(
        refusals(&import("s.csv", &twice, &ImportOptions::default())),
        ["error-import-two-areas"]
    );
    let again = format!("{text}{},x,S01,North,Gogledd\n", code(Level::Lsoa, rows[2]));
    assert_eq!(
        refusals(&import("s.csv", &again, &ImportOptions::default())),
        ["error-import-duplicate"]
    );
}

#[test]
fn what_is_no_table_of_ones_own() {
    for (name, text) in [
        ("notes.txt", "Dear all,\nthe meeting is on Tuesday.\n"),
        ("figures.csv", "a,b\n1,2\n3,4\n"),
        ("page.csv", "<html><body>Postcode</body></html>"),
        ("empty.csv", ""),
    ] {
        let error = try_import(name, text, &ImportOptions::default()).unwrap_err();
        assert!(matches!(error, ImportError::Unrecognised { .. }), "{name}: {error}");
    }
    let column = OwnChoices {
        title: Bilingual::new("a", ""),
        key: OwnKey::Code { column: "nowhere".into() },
        rows: OwnRows::Areas,
        columns: vec![],
    };
    let options = ImportOptions { own: Some(column), ..ImportOptions::default() };
    let error = try_import("figures.csv", "a,b\n1,2\n", &options).unwrap_err();
    assert!(matches!(error, ImportError::Own(OwnError::Column { .. })), "{error}");
}

#[test]
fn a_bare_list_of_postcodes_has_no_header() {
    let rows: String = postcodes(40).iter().map(|(postcode, _)| format!("{postcode}\n")).collect();
    let draft = import("list.csv", &rows, &ImportOptions::default());
    assert_eq!(draft.report.refusals, []);
    assert_eq!((draft.report.rows, draft.report.matched), (40, 40));
}

#[test]
fn the_libraries_of_wales_as_places() {
    let shared = std::env::var_os("CYSWLLT_SOURCES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = shared.join("places/libraries.csv");
    if !path.exists() {
        println!("skipped: no {}", path.display());
        return;
    }
    let options = ImportOptions::default();
    let drafts = with(&options, |context| import::read(&[path], context)).unwrap();
    let draft = &drafts[0];
    assert_eq!(draft.report.refusals, [], "{:?}", draft.report);
    // 263 of the 265 have a place; one or another stands on the shore, outside the generalised coast.
    assert_eq!(draft.report.rows, 265);
    let points = &draft.points[0].points;
    assert!(points.len() >= 258 && points.len() <= 263, "{} {:?}", points.len(), draft.report);
    assert!(points.iter().all(|point| point.label.len() > 3 && !point.fields.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever a table holds, reading it ends, and what is kept is in its limits.
    #[test]
    fn no_table_panics(header in "[A-Za-z ,_%]{0,40}", rows in prop::collection::vec("(W0[0-9]{7}|CF1[0-9] [0-9][A-Z]{2}|[0-9.,*-]{0,6}|[a-z]{0,5}){0,4}(,[0-9a-zW*.-]{0,9}){0,4}", 0..12)) {
        let text = format!("code,{header}\n{}\n", rows.join("\n"));
        if let Ok(draft) = try_import("any.csv", &text, &ImportOptions::default()) {
            prop_assert!(draft.report.matched <= draft.report.rows);
            for column in &draft.columns {
                prop_assert_eq!(column.values.len(), ENGINE.areas.table(column.level).len());
                for value in &column.values {
                    prop_assert!(!value.is_infinite());
                }
            }
        }
    }

    /// The counts of people that are shown, with those that are not, add up to the list.
    #[test]
    fn counted_people_are_those_of_the_list(picks in prop::collection::vec(0_usize..300, 1..400)) {
        let places = postcodes(300);
        let text: String = picks.iter().map(|&pick| format!("{}\n", places[pick].0)).collect();
        let draft = import("people.csv", &format!("Cod post\n{text}"), &ImportOptions::default());
        let count = column(&draft, Level::Lsoa, "own_people");
        let mut expected = vec![0.0; count.values.len()];
        for &pick in &picks {
            expected[places[pick].1 as usize] += 1.0;
        }
        for (at, value) in count.values.iter().enumerate() {
            if value.is_finite() {
                prop_assert_eq!(*value, expected[at]);
                prop_assert!(*value == 0.0 || *value >= 5.0);
            }
        }
    }
}

/// All files of a folder as one text.
fn bytes_of(folder: &Path) -> Vec<u8> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).flat_map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn nothing_of_a_list_of_people_is_in_the_workspace() {
    let (text, rows) = people();
    let text = format!("{text}Ann,Jones,CF10 9ZZ,Yes\n");
    let holds = |keep_rows: bool| {
        let options = ImportOptions { keep_rows, ..ImportOptions::default() };
        let draft = import("learners.csv", &text, &options);
        let folder = tempfile::tempdir().unwrap();
        let mut workspace =
            crate::store::Workspace::create(&folder.path().join("workspace.cyswllt")).unwrap();
        workspace.accept(&[draft]).unwrap();
        let kept =
            format!("{:?} {:?}", workspace.additions().unwrap(), workspace.releases().unwrap());
        let open = bytes_of(folder.path());
        drop(workspace);
        let bytes = [open, bytes_of(folder.path())].concat();
        let found = |wanted: &str| {
            kept.contains(wanted) || memchr::memmem::find(&bytes, wanted.as_bytes()).is_some()
        };
        assert!(found("learners.csv"));
        let mut places: Vec<&str> = rows.iter().map(|(postcode, _)| postcode.as_str()).collect();
        places.push("CF10 9ZZ");
        let of_rows = places.iter().filter(|postcode| {
            found(postcode) || found(&postcode.to_lowercase()) || found(&postcode.replace(' ', ""))
        });
        (of_rows.count(), found("Jones"))
    };
    assert_eq!(holds(false), (0, false));
    let (kept, names) = holds(true);
    assert!(kept > rows.len() / 2 && !names);
}
