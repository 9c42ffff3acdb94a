//! The figures of the pack: published ones come out as published, small areas add up to large ones.

use cyswllt_engine::{
    catalogue::{Catalogue, Definition, Measure, Unit},
    geography::{AreaRef, Areas, Level},
    pack::{self, parquet::Frame},
    tables::{State, Tables, TablesError, Values},
};

struct Pack {
    areas: Areas,
    catalogue: Catalogue,
    tables: Tables,
}

impl Pack {
    fn open() -> Self {
        let areas = Areas::open().expect("areas");
        let catalogue = Catalogue::open().expect("catalogue");
        let tables = Tables::open(&catalogue, &areas).expect("tables");
        Self { areas, catalogue, tables }
    }

    fn measure(&self, id: &str) -> &Measure {
        self.catalogue.measure(id).expect(id)
    }

    fn values(&self, id: &str, level: Level) -> Values {
        self.tables.values(self.measure(id), level)
    }

    /// Value, numerator, denominator and state of an area.
    fn at(&self, id: &str, code: &str) -> (f64, f64, f64, State) {
        let area = self.areas.find(code).expect(code);
        let values = self.values(id, area.level);
        let row = area.position as usize;
        (values.value[row], values.numerator[row], values.denominator[row], values.state[row])
    }
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance
}

#[test]
fn control_totals_of_wales() {
    let pack = Pack::open();
    let wales = |id: &str| pack.at(id, "W92000004");
    assert!(close(wales("residents").0, 3_107_500.0, 100.0));
    assert!(close(wales("households").0, 1_347_035.0, 0.1));
    assert!(close(wales("older_65").1, 662_037.0, 0.1));
    assert!(close(wales("disabled").1, 670_264.0, 0.1));
    assert!(close(wales("social_housing").1, 222_080.0, 0.1));
    assert!(close(wales("gigabit").1, 1_242_114.0, 0.1));
    assert!(close(wales("gigabit").2, 1_569_380.0, 0.1));
    assert!(close(wales("gigabit").0, 100.0 * 1_242_114.0 / 1_569_380.0, 1e-9));
    assert_eq!(wales("gigabit").3, State::Published);
    assert!(close(wales("unemployed").0, 3.1, 1e-9) && wales("unemployed").1.is_nan());
    assert!(close(wales("gigabit_2026_01").0, 83.1, 1e-9));
    assert!(close(wales("claimants").0, 3.3, 1e-9));
    assert!(close(wales("wimd_most_10").1, 191.0, 0.1));
    assert_eq!(wales("full_fibre_takeup").3, State::Estimated);
    assert_eq!(wales("wimd").3, State::Unavailable);
}

#[test]
fn single_figures_as_published() {
    let pack = Pack::open();
    let (value, numerator, denominator, state) = pack.at("older_65", "W01000003");
    assert!(close(numerator, 542.0, 0.1) && close(denominator, 2_446.0, 0.1));
    assert!(close(value, 100.0 * 542.0 / 2_446.0, 1e-9));
    assert_eq!(state, State::Published);
    assert!(close(pack.at("disabled", "W01000003").1, 567.0, 0.1));
    assert!(close(pack.at("social_housing", "W01000003").1, 230.0, 0.1));
    assert!(close(pack.at("deprived_households", "W01000003").1, 660.0, 0.1));
    assert!(close(pack.at("wimd", "W01000003").0, 570.0, 0.1));
    assert!(close(pack.at("wimd_decile", "W01000003").0, 3.0, 0.1));
    assert!(close(pack.at("wimd_access", "W01000003").0, 1_301.0, 0.1));
    assert!(close(pack.at("unemployed", "W02000001").0, 3.2, 1e-9));
    assert!(pack.at("unemployed", "W02000001").1.is_nan());
    assert!(close(pack.at("inactive", "W06000001").0, 46.0, 1e-9));
    assert!(close(pack.at("no_car", "W06000001").0, 15.0, 1e-9));
    assert!(close(pack.at("unpaid_carers", "W06000001").0, 10.3, 1e-9));
    assert!(close(pack.at("gigabit", "W06000019").1, 24_515.0, 0.1));
    assert!(close(pack.at("speed_not_matched", "W06000019").1, 37.0, 0.1));
    assert!(close(pack.at("full_fibre_takeup", "W06000019").0, 48.0, 1e-9));
    assert!(close(pack.at("strategy_platform", "W06000024").0, 1.0, 1e-9));
    assert!(close(pack.at("strategy_platform", "W06000001").0, 0.0, 1e-9));
    assert!(close(pack.at("residents", "W00000001").0, 360.0, 0.1));
}

#[test]
fn every_value_has_its_state_and_its_range() {
    let pack = Pack::open();
    for measure in pack.catalogue.measures() {
        for level in Level::ALL {
            let values = pack.tables.values(measure, level);
            let areas = pack.areas.table(level).len();
            assert_eq!(values.len(), areas, "{} {level}", measure.id);
            let known = values.value.iter().filter(|value| value.is_finite()).count();
            if measure.levels.contains(&level) {
                let expected = if level == Level::Ward { 752 } else { areas };
                assert_eq!(known, expected, "{} {level}", measure.id);
            } else {
                assert_eq!(known, 0, "{} {level}", measure.id);
            }
            for row in 0..areas {
                let (value, state) = (values.value[row], values.state[row]);
                let has_value = matches!(state, State::Published | State::Estimated);
                assert_eq!(value.is_finite(), has_value, "{} {level} {row}", measure.id);
                let range = match measure.unit {
                    Unit::Percent => 0.0..=100.0,
                    Unit::Rank => 1.0..=1_917.0,
                    Unit::Decile => 1.0..=10.0,
                    Unit::Score => 0.0..=10.0,
                    Unit::Category => 0.0..=1.0,
                    Unit::People | Unit::Households | Unit::Premises | Unit::Count => 0.0..=4e6,
                    // Only imports bring these.
                    Unit::Number
                    | Unit::Points
                    | Unit::Mbits
                    | Unit::Gigabytes
                    | Unit::Milliseconds => 0.0..=0.0,
                };
                assert!(value.is_nan() || range.contains(&value), "{} {level} {row}", measure.id);
            }
            // A ward is a best fit of LSOAs, so what is known of it is an estimate.
            if level == Level::Ward {
                assert!(values.state.iter().all(|&state| state != State::Published));
            }
        }
    }
}

#[test]
fn small_areas_add_up_to_large_ones() {
    let pack = Pack::open();
    let pairs = [
        (Level::Lsoa, Level::Msoa),
        (Level::Lsoa, Level::Ward),
        (Level::Lsoa, Level::Authority),
        (Level::Msoa, Level::Authority),
        (Level::Authority, Level::Country),
    ];
    let mut compared = 0;
    for measure in pack.catalogue.measures() {
        if matches!(measure.definition, Definition::Value { .. }) {
            continue;
        }
        for (small, large) in pairs {
            if !(measure.levels.contains(&small) && measure.levels.contains(&large)) {
                continue;
            }
            let values = pack.tables.values(measure, large);
            for position in 0..pack.areas.table(large).len() as u32 {
                let area = AreaRef { level: large, position };
                let inside = pack.areas.within(small, area);
                let row = position as usize;
                if inside.len() < 2 {
                    continue;
                }
                let sum = pack.tables.combined(measure, small, &inside);
                assert!(close(sum.numerator, values.numerator[row], 1e-6), "{}", measure.id);
                assert!(close(sum.value, values.value[row], 1e-9), "{}", measure.id);
                compared += 1;
            }
        }
    }
    assert!(compared > 7_000, "{compared}");
}

#[test]
fn estimates_of_lsoas_give_the_published_msoa() {
    let pack = Pack::open();
    for id in ["unemployed", "inactive", "no_qualifications", "no_car", "one_person", "bad_health"]
    {
        let measure = pack.measure(id);
        let published = pack.tables.values(measure, Level::Msoa);
        for position in 0..408 {
            let msoa = AreaRef { level: Level::Msoa, position };
            let lsoas = pack.areas.within(Level::Lsoa, msoa);
            let combined = pack.tables.combined(measure, Level::Lsoa, &lsoas);
            assert_eq!(combined.state, State::Estimated);
            let expected = published.value[position as usize];
            assert!(close(combined.value, expected, 1e-9), "{id} {position}");
            assert!(close(100.0 * combined.numerator / combined.denominator, expected, 1e-9));
        }
    }
}

#[test]
fn the_speed_picture_is_whole() {
    let pack = Pack::open();
    let parts = [
        "speed_0_2",
        "speed_2_5",
        "speed_5_10",
        "speed_10_30",
        "speed_30_300",
        "speed_300",
        "speed_not_matched",
    ];
    for level in [Level::Country, Level::Authority] {
        for row in 0..pack.areas.table(level).len() {
            let sum: f64 = parts.iter().map(|id| pack.values(id, level).value[row]).sum();
            assert!(close(sum, 100.0, 1e-9), "{level} {row}: {sum}");
        }
    }
}

#[test]
fn a_selection_is_recomputed_from_counts() {
    let pack = Pack::open();
    let combined = |id: &str, level, positions: &[u32]| {
        pack.tables.combined(pack.measure(id), level, positions)
    };
    let values = pack.values("older_65", Level::Lsoa);
    let two = combined("older_65", Level::Lsoa, &[0, 1]);
    let part = values.numerator[0] + values.numerator[1];
    let whole = values.denominator[0] + values.denominator[1];
    assert!(close(two.value, 100.0 * part / whole, 1e-12));
    assert!(!close(two.value, values.value[0].midpoint(values.value[1]), 1e-6));
    assert_eq!(two.state, State::Published);

    let one = combined("unemployed", Level::Msoa, &[5]);
    assert_eq!(one.state, State::Published);
    assert!(one.numerator.is_nan());
    let more = combined("unemployed", Level::Msoa, &[5, 6]);
    assert_eq!(more.state, State::Estimated);
    assert!(more.value.is_finite());

    for id in ["wimd", "wimd_decile", "deri_broadband"] {
        assert_eq!(combined(id, Level::Lsoa, &[0, 1]).state, State::Unavailable, "{id}");
    }
    for id in ["strategy_ict", "mobile_4g"] {
        assert_eq!(combined(id, Level::Authority, &[0, 1]).state, State::Unavailable, "{id}");
    }
    assert_eq!(combined("gigabit", Level::Lsoa, &[0, 1]).state, State::Unavailable);
    assert_eq!(combined("gigabit", Level::Authority, &[]).state, State::Unavailable);

    // A ward without an LSOA adds nothing to a selection, and has nothing of its own.
    let residents = pack.values("residents", Level::Ward);
    let empty = residents.value.iter().position(|value| value.is_nan()).expect("one of ten") as u32;
    let full = u32::from(empty == 0);
    let alone = combined("older_65", Level::Ward, &[full]);
    let both = combined("older_65", Level::Ward, &[full, empty]);
    assert!(close(both.value, alone.value, 1e-12) && both.state == State::Estimated);
    assert_eq!(combined("older_65", Level::Ward, &[empty]).state, State::Unavailable);
}

#[test]
fn states_of_the_small_area_score() {
    let pack = Pack::open();
    let values = pack.values("deri_broadband", Level::Lsoa);
    let count = |state| values.state.iter().filter(|&&one| one == state).count();
    assert_eq!((count(State::Published), count(State::Estimated)), (1_837, 80));
}

#[test]
fn series_and_libraries() {
    let pack = Pack::open();
    let claimants = pack.measure("claimants");
    let series = pack.tables.series(claimants, "W92000004");
    assert_eq!(series.len(), 25);
    assert_eq!((series[0].period.as_str(), series[24].period.as_str()), ("2001", "2025"));
    assert_eq!(series[24].value, Some(3.3));
    let employment = pack.tables.series(pack.measure("employment"), "W06000015");
    assert!(employment.iter().any(|point| point.lower.is_some() && point.upper.is_some()));
    assert!(pack.tables.series(pack.measure("older_65"), "W92000004").is_empty());
    for measure in pack
        .catalogue
        .measures()
        .iter()
        .filter(|measure| measure.series && !measure.levels.is_empty())
    {
        for area in &pack.areas.table(Level::Authority).areas {
            let series = pack.tables.series(measure, &area.code);
            assert!(series.len() >= 2, "{} {}", measure.id, area.code);
            assert!(series.is_sorted_by(|a, b| a.period < b.period));
            let last = series.last().and_then(|point| point.value).unwrap_or(f64::NAN);
            assert!(close(last, pack.at(&measure.id, &area.code).0, 1e-9), "{}", measure.id);
        }
    }
    let libraries = pack.tables.libraries();
    assert_eq!(libraries.len(), 261);
    assert!(libraries.iter().all(|one| pack.areas.find(&one.authority).is_ok()));
    assert!(libraries.iter().all(|one| !one.name.is_empty() && one.easting > 146_000.0));
}

#[test]
fn a_broken_pack_says_what_is_wrong() {
    let Pack { areas, catalogue, .. } = Pack::open();
    let frames = || -> Vec<Frame> {
        let read =
            |(file, bytes): &(&str, &'static [u8])| Frame::read(file, bytes).expect("a table");
        pack::VALUES.iter().map(read).collect()
    };
    let series = Frame::read("series.parquet", pack::SERIES).expect("a table");
    let libraries = Frame::read("libraries.parquet", pack::LIBRARIES).expect("a table");
    let open = |frames: &[Frame], catalogue: &Catalogue| {
        Tables::from_frames(frames, &series, &libraries, catalogue, &areas).expect_err("broken")
    };
    let mut swapped = frames();
    swapped.swap(1, 3);
    let error = open(&swapped, &catalogue);
    assert!(matches!(error, TablesError::Area { row: 0, .. }), "{error}");
    assert!(error.to_string().contains("area W02000001 where W06000001 should be"), "{error}");
    let error = open(&frames()[..3], &catalogue);
    assert_eq!(
        error.to_string(),
        "values_msoa.parquet is missing; build the pack again with scripts/build-pack"
    );
    let other = pack::CATALOGUE.replace("\"aged_65_plus\"", "\"aged_60_plus\"");
    let error = open(&frames(), &Catalogue::parse(&other).expect("a catalogue"));
    assert_eq!(
        error.to_string(),
        "measure older_65 needs the column \"aged_60_plus\" of values_country.parquet, which is not there"
    );
    let half = pack::SERIES[..pack::SERIES.len() / 2].to_vec();
    let error = Frame::read_owned("series.parquet", half).expect_err("cut off");
    assert!(
        error.to_string().starts_with("series.parquet: not a readable Parquet file"),
        "{error}"
    );
}
