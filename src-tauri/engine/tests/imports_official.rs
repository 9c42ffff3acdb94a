//! The real files of the Office for National Statistics and the Welsh Government through the importers: control totals, levels, states.
//! They are looked for beside the repository; where they are not, a test says that it was skipped.

use std::{
    path::{Path, PathBuf},
    sync::{OnceLock, atomic::AtomicBool},
};

use cyswllt_engine::{
    Engine,
    catalogue::State,
    geography::Level,
    sources::import::{self, Context, Draft, ImportError, ImportOptions, draft::DraftColumn},
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack"))
}

fn real() -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = std::env::var_os("CYSWLLT_SOURCES")
        .map_or_else(|| repository.join("../shared/data"), PathBuf::from);
    if folder.join("lookups").is_dir() {
        return Some(folder);
    }
    println!("skipped: the publishers' files are not there");
    None
}

fn read_with(files: &[PathBuf], options: &ImportOptions) -> Result<Vec<Draft>, ImportError> {
    let engine = engine();
    let context = Context {
        areas: &engine.areas,
        shapes: &engine.shapes,
        gazetteer: &engine.gazetteer,
        options,
        cancel: &AtomicBool::new(false),
        progress: &|_, _| (),
    };
    import::read(files, &context)
}

fn read(file: &Path) -> Vec<Draft> {
    let drafts = read_with(&[file.to_owned()], &ImportOptions::default());
    let drafts = drafts.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    for draft in &drafts {
        assert!(
            draft.report.refusals.is_empty(),
            "{}: {:?}",
            file.display(),
            draft.report.refusals
        );
        assert!(!draft.columns.is_empty(), "{}", file.display());
        for column in &draft.columns {
            assert_eq!(column.values.len(), engine().areas.table(column.level).len());
            assert!(column.values.iter().all(|value| !value.is_infinite()));
        }
    }
    drafts
}

fn one(file: &Path) -> Draft {
    let mut drafts = read(file);
    assert_eq!(drafts.len(), 1, "{}", file.display());
    drafts.remove(0)
}

fn column<'a>(draft: &'a Draft, level: Level, name: &str) -> &'a DraftColumn {
    let found = draft.columns.iter().find(|column| column.level == level && column.name == name);
    found.unwrap_or_else(|| panic!("no {name} at {level}"))
}

fn wales(draft: &Draft, name: &str) -> f64 {
    column(draft, Level::Country, name).values[0]
}

fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
}

fn value(draft: &Draft, code: &str, name: &str) -> (f64, Option<State>) {
    let at = engine().areas.find(code).expect("an area");
    let column = column(draft, at.level, name);
    let position = at.position as usize;
    (column.values[position], column.states.as_ref().map(|states| states[position]))
}

#[test]
fn control_totals_of_the_census() {
    let Some(folder) = real() else { return };
    let folder = folder.join("census2021");
    let age = one(&folder.join("lsoa/nomis_RM121_older_ages_lsoa21.wales.csv"));
    assert_eq!(age.release.id(), "census_age@2021-03-21");
    near(wales(&age, "aged_65_plus"), 662_037.0, 0.0);
    assert_eq!(age.report.rows, 1_917);
    assert_eq!(age.report.matched, 1_917);
    assert_eq!(age.report.measures, ["older_65", "older_75"]);
    let five: Vec<Level> = Level::ALL[..5].to_vec();
    assert_eq!(age.report.levels, five);
    let ward = column(&age, Level::Ward, "aged_65_plus");
    assert!(ward.states.as_ref().unwrap().contains(&State::Estimated));

    let disability = one(&folder.join("lsoa/disability21_lsoa21_ew.wales.csv"));
    near(wales(&disability, "disabled"), 670_264.0, 0.0);
    let tenure = one(&folder.join("lsoa/household_tenure21_lsoa21.wales.csv"));
    near(wales(&tenure, "households"), 1_347_035.0, 0.0);
    near(wales(&tenure, "social_rented"), 222_080.0, 0.0);
    assert_eq!(tenure.report.measures, ["households", "social_housing"]);
    for total in &tenure.report.totals {
        assert_eq!(Some(total.found), total.expected, "{}", total.column);
        assert_eq!(total.source, "census_2021");
    }
    let residents = one(&folder.join("oa/TS001_residence_type_2021.wales.csv"));
    near(wales(&residents, "residents"), 3_107_500.0, 100.0);
    assert_eq!(residents.report.rows, 12_623);
    assert_eq!(residents.report.levels, Level::ALL);
    let single = one(&folder.join("msoa/msoa_age_by_single_year_2021.wales.csv"));
    near(wales(&single, "aged_65_plus"), 662_037.0, 200.0);
    let authorities = one(&folder.join("la/census2021-ts007-ltla.wales.csv"));
    near(wales(&authorities, "aged_65_plus"), 662_037.0, 200.0);
    assert_eq!(authorities.report.levels, [Level::Country, Level::Authority]);
    let ages = one(&folder.join("lsoa/census21_pop.wales.csv"));
    near(wales(&ages, "aged_65_plus"), 662_037.0, 300.0);
    let deprived = one(&folder.join("lsoa/census21_deprivation_england_wales_lsoa21.wales.csv"));
    assert_eq!(deprived.report.measures, ["deprived_households"]);
    let oa = one(&folder.join("oa/TS038_disability_3a_2021.wales.csv"));
    near(wales(&oa, "disabled"), 670_264.0, 300.0);
    let languages = one(&folder.join("oa/TS026_hh_multi_language_3a_2021.wales.csv"));
    near(wales(&languages, "households"), 1_347_035.0, 300.0);
}

#[test]
fn percentages_of_the_census() {
    let Some(folder) = real() else { return };
    let folder = folder.join("census2021");
    let mut read_files = 0;
    for (level, prefix) in [("oa", "oa"), ("msoa", "msoa"), ("la", "lad")] {
        for (class, measure) in [
            ("number_of_cars_5a", "no_car"),
            ("economic_activity_status_4a", "unemployed"),
            ("highest_qualification_6a", "no_qualifications"),
            ("hh_size_5a", "one_person"),
            ("health_in_general_4a", "bad_health"),
            ("is_carer_5a", "unpaid_carers"),
            ("hh_language", "other_main_language"),
            ("english_proficiency_4a", "poor_english"),
            ("workplace_travel_4a", "works_from_home"),
        ] {
            let file = folder.join(level).join(format!("{prefix}_pct_{class}.csv"));
            let draft = one(&file);
            assert!(draft.report.measures.contains(&measure.to_owned()), "{}", file.display());
            // What is published at a level is not spread to another, and no percentage is averaged.
            let levels = match level {
                "oa" => vec![Level::Oa],
                "msoa" => vec![Level::Msoa],
                _ => vec![Level::Country, Level::Authority],
            };
            assert_eq!(draft.report.levels, levels);
            let shipped = engine().catalogue.measure(measure).unwrap();
            if level != "oa" {
                let known = engine().tables.values(shipped, levels[levels.len() - 1]).value;
                let name = format!("{measure}_percent");
                let found = &column(&draft, levels[levels.len() - 1], &name).values;
                for (found, known) in found.iter().zip(known) {
                    near(*found, known, 1e-9);
                }
            }
            read_files += 1;
        }
    }
    assert_eq!(read_files, 27);
}

#[test]
fn the_index_of_2025_is_what_ships() {
    let Some(folder) = real() else { return };
    let draft = one(&folder.join("wimd/wimd-2025-index-and-domain-ranks-by-small-area.csv"));
    assert_eq!(draft.release.id(), "wimd_2025@2025");
    assert_eq!(draft.report.matched, 1_917);
    for measure in
        engine().catalogue.measures().iter().filter(|measure| measure.source == "wimd_2025")
    {
        assert!(draft.report.measures.contains(&measure.id), "{}", measure.id);
    }
    let shipped = engine().catalogue.measure("wimd_health_decile").unwrap();
    let known = engine().tables.values(shipped, Level::Lsoa).value;
    assert_eq!(column(&draft, Level::Lsoa, "wimd_health_decile").values, known);
    near(wales(&draft, "lsoas"), 1_917.0, 0.0);
    near(wales(&draft, "wimd_most_10"), 191.0, 0.0);
}

#[test]
fn the_index_of_2019_is_carried() {
    let Some(folder) = real() else { return };
    let table = one(&folder.join("wimd/wimd2019_lsoa11_ranks_scores.csv"));
    assert_eq!(table.release.id(), "wimd_2019@2019");
    assert_eq!((table.report.rows, table.report.matched), (1_909, 1_909));
    let states = column(&table, Level::Lsoa, "wimd_2019_rank").states.as_ref().unwrap();
    let count = |wanted| states.iter().filter(|&&state| state == wanted).count();
    assert_eq!(
        (count(State::Published), count(State::Estimated), count(State::Unavailable)),
        (1_837, 80, 0)
    );
    // Part of W01000917; made of W01000001 (rank 885, score 19.17) and W01000002 (1324, 12.21).
    let (rank, state) = value(&table, "W01002008", "wimd_2019_rank");
    assert!(rank > 885.0 && rank < 1_324.0, "{rank}");
    assert_eq!(state, Some(State::Estimated));
    let (score, _) = value(&table, "W01002008", "wimd_2019_score");
    near(score, f64::midpoint(19.173_941_38, 12.210_663_35), 1e-6);
    near(wales(&table, "lsoas_2011"), 1_909.0, 0.0);
    near(wales(&table, "wimd_2019_most_10"), 190.0, 0.0);
    assert!(
        !table
            .report
            .measures
            .iter()
            .any(|id| id.starts_with("wimd_") && !id.starts_with("wimd_2019"))
    );

    let sheet = one(&folder.join("wimd/wimd-2019-index-and-domain-scores-by-small-area_0.ods"));
    assert_eq!(sheet.report.matched, 1_909);
    let scores =
        |draft: &Draft| column(draft, Level::Lsoa, "wimd_2019_health_score").values.clone();
    for (one, other) in scores(&sheet).iter().zip(scores(&table)) {
        near(*one, other, 0.05 + 1e-9);
    }
}

#[test]
fn indicators_of_explore_local_statistics_are_what_ships() {
    let Some(folder) = real() else { return };
    let folder = folder.join("ons-local");
    for (file, measure) in [
        ("claimant-count", "claimants"),
        ("gigabit-capable-broadband", "gigabit_2026_01"),
        ("library-walk", "library_walk"),
        ("modelled-unemployment", "unemployment_modelled"),
        ("network-coverage-4g", "mobile_4g"),
        ("network-coverage-5g", "mobile_5g"),
        ("premises-below-30", "below_30_2026_01"),
        ("qualifications-none-gb", "no_qualifications_survey"),
    ] {
        let files = [folder.join(format!("{file}.csv")), folder.join(format!("{file}.meta.json"))];
        let drafts = read_with(&files, &ImportOptions::default()).expect(file);
        assert_eq!(drafts.len(), 1, "{file}");
        let draft = &drafts[0];
        assert!(draft.report.refusals.is_empty(), "{file}: {:?}", draft.report.refusals);
        assert_eq!(draft.report.measures, [measure]);
        let shipped = engine().catalogue.measure(measure).unwrap();
        assert_eq!(draft.release.vintage, shipped.vintage, "{file}");
        let known = engine().tables.values(shipped, Level::Authority).value;
        let column = draft.columns.iter().find(|column| column.level == Level::Authority).unwrap();
        for (found, known) in column.values.iter().zip(known) {
            assert!(
                found.is_nan() == known.is_nan()
                    && (found.is_nan() || (found - known).abs() < 1e-9)
            );
        }
    }
    // Two indicators in one file: one that the catalogue has, one that it has not.
    let files = ["employment-rate.csv", "employment-rate.meta.json"].map(|file| folder.join(file));
    let drafts = read_with(&files, &ImportOptions::default()).expect("read");
    let measures: Vec<_> = drafts.iter().map(|draft| draft.report.measures[0].as_str()).collect();
    assert_eq!(measures, ["own_els_economically_inactive", "employment"]);
    assert_eq!(drafts[0].measures[0].label.en, "Economic inactivity rate (Great Britain)");
    let shipped = engine().catalogue.measure("employment").unwrap();
    let known = engine().tables.series(shipped, "W06000015");
    let found = drafts[1].series.iter().filter(|row| row.code == "W06000015");
    assert_eq!(found.count(), known.len());
}

#[test]
fn lookups_agree_or_become_levels() {
    let Some(folder) = real() else { return };
    let read = |file: &str| {
        let files = [folder.join("lookups").join(file)];
        let mut drafts = read_with(&files, &ImportOptions::default()).expect(file);
        assert_eq!(drafts.len(), 1, "{file}");
        drafts.remove(0)
    };
    let notes = |draft: &Draft| -> Vec<String> {
        draft.report.notes.iter().map(|note| note.id.clone()).collect()
    };
    let exact = read("LSOA11_LSOA21_LAD22_exact.wales.csv");
    assert_eq!(notes(&exact), ["import-note-lookup-2011"]);
    assert!(!exact.report.is_acceptable() && exact.level.is_none());
    let fit = read("LSOA11_LSOA21_LAD22_bestfit.wales.csv");
    assert_eq!(notes(&fit), ["import-note-lookup-2011-differs"]);
    for file in [
        "OA21_LSOA21_MSOA21_LAD21.wales.csv",
        "LSOA21_LAD23_with_welsh_names.wales.csv",
        "lookup_lsoa21_ward24_ltla24.wales.csv",
    ] {
        let same = read(file);
        assert!(notes(&same).iter().all(|note| note == "import-note-lookup-same"), "{file}");
        assert_eq!(same.report.unmatched.count, 0, "{file}");
        assert!(same.level.is_none());
    }
    let boards = read("lookup_ltla21_lhb22.wales.csv");
    assert!(boards.report.is_acceptable());
    let level = boards.level.expect("a level");
    assert_eq!((level.id.as_str(), level.areas.len(), level.members.len()), ("lhb22", 7, 1_917));
    assert!(level.members.iter().all(Option::is_some));
}

#[test]
fn the_postcode_directory_is_the_one_that_ships() {
    let Some(folder) = real() else { return };
    let files = [folder.join("postcodes/onspd_nov2025_wales.csv")];
    let drafts = read_with(&files, &ImportOptions::default()).expect("read");
    assert_eq!((drafts[0].report.rows, drafts[0].report.matched), (141_198, 141_198));
    let ids: Vec<&str> = drafts[0].report.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(
        ids,
        ["import-note-postcodes-same", "import-note-postcodes-gone", "import-note-postcodes-moved"]
    );
}
