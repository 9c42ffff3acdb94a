//! Coverage by output area and authority.

use cyswllt_engine::{
    catalogue::State,
    geography::Level,
    sources::import::{ImportError, ImportOptions},
    store::{Additions, StoredRelease},
};

use crate::{
    at, column, engine,
    files::{COUNTS, of_authorities, output_areas, premises},
    has, has_note, import, import_as, import_text, one, refusals, same, sentences, zip,
};

const FILE: &str = "202601_fixed_oa_coverage_r01.csv";
const HEADER: &str = "output_area,All Premises,All Matched Premises,Number of premises with Gigabit availability,Gigabit availability (% premises)";

#[test]
fn output_areas_add_up_to_the_published_authorities() {
    let left_out = [5, 17, 4_000, 10_274];
    let draft = one(FILE, &output_areas(&left_out));
    let report = &draft.report;
    assert_eq!((report.rows, report.matched, report.elsewhere), (10_274, 10_271, 3));
    assert_eq!(report.levels, Level::ALL);
    assert_eq!((&*draft.release.vintage, &*draft.release.series), ("2026-01", "ofcom_fixed_oa"));
    assert_eq!(draft.release.release, "Connected Nations, January 2026, r01");
    for (name, expected) in [("premises".to_owned(), premises())]
        .into_iter()
        .chain(COUNTS.map(|(measure, _)| (format!("{measure}_premises"), of_authorities(measure))))
        .chain([("speed_not_matched_premises".to_owned(), of_authorities("speed_not_matched"))])
    {
        for (found, expected) in
            column(&draft, Level::Authority, &name).values.iter().zip(&expected)
        {
            same(*found, *expected);
        }
        for level in [Level::Country, Level::Msoa, Level::Lsoa, Level::Oa, Level::Ward] {
            let column = column(&draft, level, &name);
            let sum: f64 = column.values.iter().filter(|value| value.is_finite()).sum();
            same(sum, expected.iter().sum());
            let estimated =
                column.states.as_ref().is_some_and(|states| states.contains(&State::Estimated));
            assert_eq!(estimated, level == Level::Ward, "{level}");
        }
    }
    for position in left_out {
        let (value, state) =
            at(&draft, "premises", &engine().areas.table(Level::Oa).areas[position].code);
        assert!(value.is_nan() && state == State::Unavailable);
    }
    let total = &report.totals[0];
    assert_eq!((&*total.column, total.expected), ("All Premises", Some(1_569_380.0)));
    same(total.found, 1_569_380.0);
    assert!(report.measures.contains(&"gigabit".to_owned()));
    assert!(!report.measures.contains(&"full_fibre".to_owned()), "withheld below authorities");
    assert!(report.ignored.is_empty());
    let notes: Vec<&str> = report.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(notes, ["import-note-ofcom-left-out", "import-note-ofcom-full-fibre"]);
    assert!(sentences(&report.notes)[0].contains(": 4."));
}

#[test]
fn a_zip_of_all_and_residential_premises_becomes_measures_of_small_areas() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("202601_fixed_oa_coverage_r01.zip");
    let renamed = output_areas(&[]).replace(
        "Number of premises below the USO",
        "Number of premises unable to receive decent broadband from fixed or FWA",
    );
    zip(
        &path,
        &[
            ("oa/202601_fixed_oa_res_coverage_r01.csv", &renamed),
            ("oa/202601_fixed_oa_coverage_r01.csv", &renamed),
            (
                "pcon/202601_fixed_pcon_coverage_r01.csv",
                "parl_const,All Premises,Number of premises with NGA\nW07000041,1,1\n",
            ),
            ("about.pdf", "%PDF-1.7"),
        ],
    );
    let drafts = import(&path).expect("read");
    let series: Vec<&str> = drafts.iter().map(|draft| draft.release.series.as_str()).collect();
    assert_eq!(series, ["ofcom_fixed_oa", "ofcom_fixed_oa_residential"]);
    for draft in &drafts {
        assert!(draft.report.is_acceptable() && has_note(draft, "import-note-ofcom-decent"));
        assert_eq!(draft.release.sha256.len(), 64);
        assert!(!draft.release.attributions.is_empty());
    }
    assert!(has(&drafts[1], Level::Lsoa, "res_gigabit_premises"));
    assert!(has_note(&drafts[1], "import-note-ofcom-residential"));
    assert!(drafts[1].report.measures.iter().all(|measure| measure.starts_with("res_")));
    assert_eq!(drafts[1].report.totals[0].expected, None);

    let stored =
        |(number, draft): (usize, &cyswllt_engine::sources::import::Draft)| StoredRelease {
            number: number as i64 + 1,
            imported: "2026-11-22T09:00:00Z".to_owned(),
            info: draft.release.clone(),
            columns: draft.columns.clone(),
            measures: Vec::new(),
            postcodes: None,
            points: Vec::new(),
            level: None,
            series: Vec::new(),
        };
    let additions = Additions { releases: drafts.iter().enumerate().map(stored).collect() };
    let with = engine().with(additions);
    let measure = with.catalogue.measure("gigabit").expect("a measure");
    assert_eq!(measure.vintage_at(Level::Lsoa), "2026-01");
    let values = with.tables.values(measure, Level::Lsoa);
    assert!(values.value.iter().all(|value| (0.0..=100.0).contains(value)));
    assert!(values.state.iter().all(|state| *state == State::Published));
    let homes = with.catalogue.measure("res_below_30").expect("a measure");
    assert!(with.tables.values(homes, Level::Msoa).value.iter().all(|value| value.is_finite()));
}

#[test]
fn the_key_and_one_pair_are_enough() {
    let text = "Number of premises with Gigabit availability,OUTPUT_AREA ,all premises,colour\n5,W00000001,10,red\n";
    let draft = one(FILE, text);
    same(at(&draft, "gigabit_premises", "W00000001").0, 5.0);
    assert_eq!(draft.report.ignored, ["colour"]);
    assert_eq!(
        draft.report.used,
        ["OUTPUT_AREA", "Number of premises with Gigabit availability", "all premises"]
    );
    assert!(has_note(&draft, "import-note-ofcom-no-lsoa"));
    // What is left of Wales has no figure, and so Wales has none.
    assert!(!has(&draft, Level::Country, "premises"));
    let error = import_text(
        FILE,
        "output_area,All Premises,Gigabit availability (% premises)\nW00000001,10,50\n",
    );
    assert_eq!(error.expect_err("no pair").code(), "ofcom-counts");
    let draft = one(
        "202601_fixed_laua_coverage_r01.csv",
        "laua,laua_name,All Premises,Number of premises below the USO\nW06000015,Cardiff,10,1\nE06000001,Hartlepool,9,9\nW06000007,Powys,8,2\n",
    );
    assert_eq!(draft.report.elsewhere, 1);
    same(at(&draft, "below_uso_premises", "W06000015").0, 1.0);
    same(at(&draft, "below_uso_premises", "W06000023").0, 2.0);
}

#[test]
fn a_vintage_is_needed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("coverage.csv");
    std::fs::write(&path, format!("{HEADER}\nW00000001,10,10,5,50\n")).expect("written");
    let error = import(&path).expect_err("no vintage");
    assert!(matches!(error, ImportError::Ofcom(_)) && error.code() == "ofcom-vintage");
    let options = ImportOptions { vintage: Some("2026-01".into()), ..ImportOptions::default() };
    let drafts = import_as(std::slice::from_ref(&path), &options).expect("read");
    assert_eq!(drafts[0].release.vintage, "2026-01");
    let kind = |kind: &str| ImportOptions { kind: Some(kind.into()), ..options.clone() };
    assert!(import_as(std::slice::from_ref(&path), &kind("ofcom-coverage")).is_ok());
    let error = import_as(&[path], &kind("ofcom-mobile")).expect_err("not that kind");
    assert_eq!(error.code(), "ofcom-columns");
}

#[test]
fn what_refuses_a_file() {
    let with = |rows: &str| refusals(FILE, &format!("{HEADER}\n{rows}"));
    for (rows, expected) in [
        (
            "W00000001,10,10,5,50\nW00000001,10,10,5,50\n",
            "line 3: W00000001 stands here a second time (first in line 2)",
        ),
        ("W0000001,10,10,5,50\n", "line 2: “W0000001” is neither"),
        ("W00000001,-1,0,0,0\n", "line 2, column “All Premises”: -1 is below 0"),
        ("W00000001,10,10,11,100\n", "11 is more than the 10 in “All Premises”"),
        ("W00000001,10,11,5,50\n", "11 is more than the 10 in “All Premises”"),
        ("W00000001,10,10,5,101\n", "101 is not a percentage"),
        ("W00000001,ten,10,5,50\n", "“ten” is not a number"),
        ("W00000001,10,10,4.5,45\n", "“4.5” is not a number"),
        ("E00000001,10,10,5,50\n", "no row is about an area in Wales"),
        ("", "no row is about an area in Wales"),
    ] {
        let found = with(rows);
        assert_eq!(found.len(), 1, "{rows}: {found:?}");
        assert!(found[0].contains(expected), "{rows}: {found:?}");
    }
    let many: String = (0..100).map(|_| "W00000001,-1,0,0,0\n").collect();
    assert_eq!(with(&many).len(), 20);
}

#[test]
fn bands_and_percentages_are_compared_with_the_counts() {
    let bands = "output_area,All Premises,All Matched Premises,Number of premises with 0<2Mbit/s download speed,Number of premises with 2<5Mbit/s download speed,Number of premises with 5<10Mbit/s download speed,Number of premises with 10<30Mbit/s download speed,Number of premises with 30<300Mbit/s download speed,Number of premises with >=300Mbit/s download speed";
    let draft = one(FILE, &format!("{bands}\nW00000001,100,99,0,0,0,0,50,49\n"));
    assert!(!has_note(&draft, "import-note-ofcom-bands"));
    same(at(&draft, "speed_not_matched_premises", "W00000001").0, 1.0);
    let draft = one(FILE, &format!("{bands}\nW00000001,100,99,0,0,0,0,50,48\n"));
    assert!(has_note(&draft, "import-note-ofcom-bands"));
    let found = refusals(FILE, &format!("{bands}\nW00000001,100,99,0,0,0,0,52,49\n"));
    assert!(found[0].contains("101 is more than the 100"), "{found:?}");

    let of = |percent: &str| {
        one(FILE, &format!("{HEADER}\nW00000001,3,3,1,{percent}\nW00000002,8,8,1,12.5\n"))
    };
    let differs = |percent: &str| has_note(&of(percent), "import-note-ofcom-percentages");
    assert!(!differs("33.3") && !differs(""));
    assert!(differs("33.4") && differs("34.1") && differs("33"));
}

#[test]
fn withheld_and_missing_figures_stay_what_they_are() {
    let mut text = output_areas(&[]);
    let code = "W00000001";
    let row = text.lines().find(|line| line.starts_with(code)).expect("a row").to_owned();
    let mut cells: Vec<&str> = row.split(',').collect();
    cells[5] = "*";
    cells[6] = "";
    text = text.replace(&row, &cells.join(","));
    let draft = one(FILE, &text);
    let area = engine().areas.find(code).expect("an area");
    for level in [Level::Oa, Level::Lsoa, Level::Msoa, Level::Authority, Level::Country] {
        let code = &engine().areas.get(engine().areas.ancestor(area, level).expect("an area")).code;
        assert_eq!(at(&draft, "ultrafast_100_premises", code).1, State::Suppressed, "{level}");
        assert_eq!(at(&draft, "ultrafast_300_premises", code).1, State::Unavailable, "{level}");
        assert_eq!(at(&draft, "superfast_premises", code).1, State::Published, "{level}");
    }
    assert!(has_note(&draft, "import-note-ofcom-withheld"));
}

#[test]
fn output_areas_of_another_year_are_no_premises_of_nowhere() {
    let text = output_areas(&[0]) + "W00019999,9,9,0.0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9\n";
    let text = text.replace(
        ",0.0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9",
        ",100.0,9,9,9,9,0,0,0,0,0,9,0,0,0,0,0,0,9",
    );
    assert!(engine().areas.find("W00019999").is_err());
    let draft = one(FILE, &text);
    assert_eq!(draft.report.unmatched.count, 1);
    assert_eq!(draft.report.unmatched.examples[0].found, "W00019999");
    assert!(has_note(&draft, "import-note-ofcom-other-areas"));
    let first = &engine().areas.table(Level::Oa).areas[0].code;
    let area = engine().areas.find(first).expect("an area");
    let lsoa = engine().areas.ancestor(area, Level::Lsoa).expect("an area");
    assert!(at(&draft, "premises", &engine().areas.get(lsoa).code).0.is_nan());
    same(draft.report.totals[0].found, 1_569_380.0 + 9.0);
}
