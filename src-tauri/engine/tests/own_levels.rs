//! Areas made of areas: shapes without gaps, sums without loss, and how they are found.

#![allow(clippy::float_cmp, reason = "sums of whole numbers are exact")]

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::PathBuf,
    sync::LazyLock,
};

use cyswllt_engine::{
    Engine,
    catalogue::{Definition, ReleaseInfo, State, Unit},
    geography::{
        AreaRef, Areas, Detail, Layer, Level, LevelForm, OwnArea, OwnId, OwnLevel, OwnLevelError,
        Shapes,
        rings::{Corner, arc_number, doubled_area},
    },
    sources::import::draft::DraftColumn,
    store::{Additions, StoredRelease},
    text::{Bilingual, Language},
};
use proptest::prelude::*;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the pack"));

fn both(text: &str) -> Bilingual {
    Bilingual::new(text, format!("{text} (Cymraeg)"))
}

/// A level of areas `A000`, `A001` … with the members given.
fn level(id: &str, made_of: Level, members: Vec<Option<u32>>) -> OwnLevel {
    let count = members.iter().flatten().max().map_or(0, |last| last + 1);
    let area = |number: u32| OwnArea {
        code: format!("A{number:03}"),
        name: both(&format!("Area {number}")),
    };
    OwnLevel {
        id: id.to_owned(),
        name: both("Patch"),
        made_of,
        areas: (0..count).map(area).collect(),
        members,
    }
}

fn release(number: i64, level: Option<OwnLevel>, columns: Vec<DraftColumn>) -> StoredRelease {
    let text = String::new;
    StoredRelease {
        number,
        imported: "2026-02-01T12:00:00Z".to_owned(),
        info: ReleaseInfo {
            series: format!("lookup_{number}"),
            title: both("A lookup"),
            publisher: both("A council"),
            release: "2026".to_owned(),
            vintage: "2026-02".to_owned(),
            licence: "A licence of its own".to_owned(),
            licence_url: text(),
            attributions: vec!["Contains data of a council".to_owned()],
            url: text(),
            file: "lookup.csv".to_owned(),
            bytes: 1,
            sha256: text(),
            rules: Vec::new(),
        },
        columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level,
        series: Vec::new(),
    }
}

fn with(levels: Vec<OwnLevel>) -> Engine {
    let releases = (1..).zip(levels).map(|(number, own)| release(number, Some(own), Vec::new()));
    ENGINE.with(Additions { releases: releases.collect() })
}

fn own(engine: &Engine, id: &str) -> Level {
    engine.areas.level(id).expect("the level")
}

/// The lookup of authorities to health boards, if it is there: authority, code and name of the board.
fn health_boards() -> Option<Vec<[String; 3]>> {
    let sources: PathBuf = std::env::var_os("CYSWLLT_SOURCES").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        Into::into,
    );
    let path = sources.join("lookups/lookup_ltla21_lhb22.wales.csv");
    if !path.exists() {
        println!("skipped: no lookup at {}", path.display());
        return None;
    }
    let mut reader = csv::Reader::from_path(path).expect("a table");
    let rows = reader.records().map(|row| {
        let row = row.expect("a row");
        [&row[0], &row[2], &row[3]].map(str::to_owned)
    });
    Some(rows.collect())
}

/// The health boards as a level made of LSOAs.
fn boards_of_lsoas() -> Option<OwnLevel> {
    let lookup = health_boards()?;
    let names: BTreeMap<&str, &str> =
        lookup.iter().map(|[_, code, name]| (code.as_str(), name.as_str())).collect();
    let codes: Vec<&str> = names.keys().copied().collect();
    let areas = &ENGINE.areas;
    let members = areas.table(Level::Lsoa).areas.iter().map(|lsoa| {
        let authority = &areas.table(Level::Authority).areas[lsoa.authority? as usize].code;
        let [_, board, _] = lookup.iter().find(|[code, ..]| code == authority)?;
        codes.iter().position(|code| code == board).map(|position| position as u32)
    });
    Some(OwnLevel {
        id: "health-boards".to_owned(),
        name: Bilingual::new("Health board", "Bwrdd iechyd"),
        made_of: Level::Lsoa,
        areas: names
            .iter()
            .map(|(code, name)| OwnArea {
                code: (*code).to_owned(),
                name: Bilingual::new(*name, *name),
            })
            .collect(),
        members: members.collect(),
    })
}

/// Twice the area of an area in square decimetres.
fn doubled(layer: &Layer, position: u32) -> i64 {
    let polygons = layer.polygons(position, Detail::FULL);
    polygons.iter().flatten().map(|ring| doubled_area(ring)).sum()
}

/// Every invariant of the shapes of a level made of LSOAs.
fn check_shapes(areas: &Areas, shapes: &Shapes, level: Level) {
    let (lsoas, layer) = (shapes.layer(Level::Lsoa).unwrap(), shapes.layer(level).unwrap());
    let table = areas.own(level).unwrap();
    let members = table.members(Level::Lsoa).unwrap();
    assert_eq!(layer.len(), areas.table(level).len());
    let mut sums = vec![0_i64; layer.len()];
    for (lsoa, member) in (0..).zip(members) {
        if let Some(own) = member {
            sums[*own as usize] += doubled(lsoas, lsoa);
        }
    }
    // What an arc of the level has on its sides is what the LSOAs there belong to; and only where those differ
    // there is an arc. So there is neither a gap nor an overlap, at any detail.
    let to = |lsoa: u32| (lsoa != u32::MAX).then(|| members[lsoa as usize]).flatten();
    for (arc, (sides, of_lsoas)) in layer.sides().iter().zip(lsoas.sides()).enumerate() {
        let expected = of_lsoas.map(to);
        let found = sides.map(|own| (own != u32::MAX).then_some(own));
        if expected[0] == expected[1] {
            assert_eq!(found, [None, None], "arc {arc}");
        } else {
            assert_eq!(found, expected, "arc {arc}");
        }
    }
    for position in 0..layer.len() as u32 {
        // The dissolved polygons are as large as their LSOAs, to the square decimetre.
        assert_eq!(doubled(layer, position), sums[position as usize], "{position}");
        // Every line of the outline is a line of an LSOA's outline, once.
        let arcs: Vec<usize> =
            layer.chains(position).iter().flatten().flatten().map(|&arc| arc_number(arc)).collect();
        let once: HashSet<usize> = arcs.iter().copied().collect();
        assert_eq!(once.len(), arcs.len());
        assert!(arcs.iter().all(|&arc| lsoas.sides()[arc] != [u32::MAX; 2]));
        // The label lies inside.
        let (easting, northing) = layer.label_point(position);
        assert_eq!(layer.at(easting, northing), Some(position));
        assert_eq!(
            lsoas.at(easting, northing).and_then(to),
            Some(position),
            "{easting} {northing}"
        );
    }
}

/// The levels whose values are added up, in the order in which they are taken.
const BASES: [Level; 4] = [Level::Lsoa, Level::Oa, Level::Msoa, Level::Authority];

/// The sums of every count, of every numerator and denominator, are those of all LSOAs.
fn check_sums(engine: &Engine, level: Level) {
    let table = engine.areas.own(level).unwrap();
    let mut checked = 0;
    for measure in engine.catalogue.measures() {
        let values = engine.tables.values(measure, level);
        assert_eq!(values.len(), engine.areas.table(level).len());
        if !measure.levels.contains(&level) {
            assert!(
                values.state.iter().all(|&state| state == State::Unavailable),
                "{}",
                measure.id
            );
            continue;
        }
        let base = BASES
            .into_iter()
            .find(|base| measure.levels.contains(base) && table.members(*base).is_some())
            .unwrap_or_else(|| panic!("{} has no parts", measure.id));
        let parts = engine.tables.values(measure, base);
        let members = table.members(base).unwrap();
        if matches!(measure.definition, Definition::Value { .. }) {
            continue;
        }
        for (part, whole) in
            [(&parts.numerator, &values.numerator), (&parts.denominator, &values.denominator)]
        {
            let mut sums: HashMap<u32, f64> = HashMap::new();
            for (value, own) in part.iter().zip(members) {
                if let Some(own) = own {
                    *sums.entry(*own).or_default() += value;
                }
            }
            for (own, found) in (0..).zip(whole) {
                let expected = sums[&own];
                assert!(
                    *found == expected || (found.is_nan() && expected.is_nan()),
                    "{}: {own} has {found}, not {expected}",
                    measure.id
                );
            }
        }
        checked += 1;
    }
    assert!(checked > 5, "only {checked} measures were checked");
}

#[test]
fn health_boards_have_the_counts_of_their_authorities() {
    let Some(boards) = boards_of_lsoas() else { return };
    let lookup = health_boards().unwrap();
    let engine = with(vec![boards]);
    let level = own(&engine, "health-boards");
    assert_eq!(engine.areas.table(level).len(), 7);
    check_shapes(&engine.areas, &engine.shapes, level);
    check_sums(&engine, level);
    let residents = engine.catalogue.measure("residents").unwrap();
    let (own, of_authorities) =
        (engine.tables.values(residents, level), engine.tables.values(residents, Level::Authority));
    let authorities = engine.areas.table(Level::Authority);
    for (row, board) in engine.areas.table(level).areas.iter().enumerate() {
        let inside: Vec<u32> = lookup
            .iter()
            .filter(|[_, code, _]| *code == board.code)
            .map(|[authority, ..]| authorities.position(authority).unwrap())
            .collect();
        let sum: f64 = inside.iter().map(|&at| of_authorities.value[at as usize]).sum();
        assert_eq!(own.value[row], sum, "{}", board.code);
        let area = AreaRef { level, position: row as u32 };
        assert_eq!(engine.areas.within(Level::Authority, area), inside);
        let lsoas = engine.areas.within(Level::Lsoa, area);
        for &lsoa in &lsoas {
            let lsoa = AreaRef { level: Level::Lsoa, position: lsoa };
            assert_eq!(engine.areas.get(lsoa).health_board.as_deref(), Some(board.code.as_str()));
            assert_eq!(engine.areas.own_around(lsoa), [area]);
        }
    }
    // Betsi Cadwaladr is six authorities: its people aged 65 and over, Census 2021 (TS007A).
    let older = engine.catalogue.measure("older_65").unwrap();
    let values = engine.tables.values(older, level);
    let north = engine.areas.find("W11000023").unwrap().position;
    let of = engine.tables.combined(older, Level::Authority, &[0, 1, 2, 3, 4, 5]);
    assert_eq!(values.numerator[north as usize], of.numerator);
    assert_eq!(values.denominator[north as usize], of.denominator);
    assert_eq!(values.value[north as usize], of.value);
    assert_eq!(values.state[north as usize], State::Published);
    // What is published for authorities only is added up from them, because no board cuts one.
    let gigabit = engine.catalogue.measure("gigabit").unwrap();
    assert!(!gigabit.levels.contains(&Level::Lsoa) && gigabit.levels.contains(&level));
    let of = engine.tables.combined(gigabit, Level::Authority, &[0, 1, 2, 3, 4, 5]);
    let values = engine.tables.values(gigabit, level);
    assert_eq!(values.value[north as usize], of.value);
    let wales = engine.tables.values(gigabit, Level::Country);
    assert_eq!(values.numerator.iter().sum::<f64>(), wales.numerator[0]);
    // The union of authorities is their outline.
    let (boards, authorities) =
        (engine.shapes.layer(level).unwrap(), engine.shapes.layer(Level::Authority).unwrap());
    let inside: i64 = (0..6).map(|position| doubled(authorities, position)).sum();
    assert_eq!(doubled(boards, north), inside);
    let powys = engine.areas.find("W11000024").unwrap().position;
    assert_eq!(boards.queen().neighbours(north as usize), [powys]);
}

#[test]
fn everything_finds_areas_made_of_areas() {
    let Some(boards) = boards_of_lsoas() else { return };
    let engine = with(vec![boards]);
    let level = own(&engine, "health-boards");
    assert_eq!(engine.areas.level_name(level, LevelForm::Plural, Language::En), "Health board");
    assert_eq!(engine.areas.level_name(level, LevelForm::One, Language::Cy), "Bwrdd iechyd");
    let locate = |query: &str| {
        cyswllt_engine::geography::locate(&engine.areas, &engine.shapes, &engine.gazetteer, query)
            .unwrap_or_else(|error| panic!("{query}: {error}"))
    };
    let code = |located: &cyswllt_engine::geography::Located| {
        let area = located.areas.iter().find(|area| area.level == level).expect("a board");
        engine.areas.get(*area).code.clone()
    };
    assert_eq!(code(&locate("CF10 1EP")), "W11000029");
    assert_eq!(code(&locate("Betsi Cadwaladr University Health Board")), "W11000023");
    assert_eq!(code(&locate("w11000024")), "W11000024");
    assert_eq!(code(&locate("Gwynedd")), "W11000023");
    let hits = engine.gazetteer.search(&engine.areas, &engine.shapes, "Betsi Cad", Language::En, 5);
    assert_eq!(hits[0].level, Some(level));
    assert_eq!(hits[0].context.en, "Wales");
    // A tile under the level's id.
    let address: cyswllt_engine::maps::tiles::TileAddress = "health-boards/0/1/1".parse().unwrap();
    let whole = cyswllt_engine::maps::tiles::addresses(&engine.shapes, level, 0..=2).unwrap();
    let wales = cyswllt_engine::maps::tiles::addresses(&engine.shapes, Level::Country, 0..=2);
    let place =
        |address: &cyswllt_engine::maps::tiles::TileAddress| (address.z, address.x, address.y);
    assert_eq!(
        whole.iter().map(place).collect::<Vec<_>>(),
        wales.unwrap().iter().map(place).collect::<Vec<_>>()
    );
    assert_eq!(address.level, level);
    let list = cyswllt_engine::analysis::area_list(&engine, level);
    assert_eq!(list.codes.len(), 7);
    assert!(list.bounds.iter().all(Option::is_some));
    let profile = cyswllt_engine::analysis::profile(&engine, "W11000025").unwrap();
    assert_eq!(profile.level, level);
    let older = profile.figures.iter().find(|figure| figure.measure == "older_65").unwrap();
    assert_eq!(older.rank_in_wales.map(|rank| rank.of), Some(7));
    assert_eq!(older.state, State::Published);
    // Powys Teaching Health Board is one authority.
    let powys = engine.areas.find("W11000024").unwrap();
    let authority = engine.areas.ancestor(powys, Level::Authority).unwrap();
    assert_eq!(engine.areas.get(authority).code, "W06000023");
    assert_eq!(engine.areas.chain(powys).len(), 3);
    // Where they come from goes along.
    let sources = engine.catalogue.boundary_sources(level);
    assert!(sources.contains(&"lookup_1@2026-02"), "{sources:?}");
}

#[test]
fn what_cannot_be_added_up_is_unavailable() {
    let members = (0..1917).map(|lsoa| Some(lsoa % 3)).collect();
    let engine = with(vec![level("thirds", Level::Lsoa, members)]);
    let level = own(&engine, "thirds");
    check_shapes(&engine.areas, &engine.shapes, level);
    check_sums(&engine, level);
    for measure in engine.catalogue.measures() {
        let at_lsoa = measure.levels.contains(&Level::Lsoa);
        let at_own = measure.levels.contains(&level);
        match (&measure.definition, measure.unit) {
            (_, Unit::Rank | Unit::Decile | Unit::Score | Unit::Category) => {
                assert!(!at_own, "{}", measure.id);
            }
            (Definition::Count { .. } | Definition::Ratio { .. }, _) => {
                // Authorities are cut here, so that what they alone have cannot be told.
                let at_base = at_lsoa || measure.levels.contains(&Level::Oa);
                assert_eq!(at_own, at_base, "{}", measure.id);
            }
            (Definition::Value { base, weight, .. }, _) => {
                assert_eq!(
                    at_own,
                    at_lsoa && (base.is_some() || weight.is_some()),
                    "{}",
                    measure.id
                );
                let values = engine.tables.values(measure, level);
                let state = if at_own { State::Estimated } else { State::Unavailable };
                assert_eq!(values.state, [state; 3], "{}", measure.id);
                assert_eq!(measure.estimated.contains(&level), at_own);
            }
        }
    }
    // A sum over all areas is Wales.
    for id in ["residents", "households", "older_65"] {
        let measure = engine.catalogue.measure(id).unwrap();
        let [own, wales] =
            [level, Level::Country].map(|level| engine.tables.values(measure, level).numerator);
        assert_eq!(own.iter().sum::<f64>(), wales[0], "{id}");
    }
    // Selections of such areas are combined from what they are made of.
    let older = engine.catalogue.measure("older_65").unwrap();
    let all = engine.tables.combined(older, level, &[0, 1, 2]);
    let wales = engine.tables.values(older, Level::Country);
    assert_eq!((all.value, all.state), (wales.value[0], State::Published));
}

#[test]
fn parts_of_small_areas_have_counts_but_no_shapes() {
    let areas = &ENGINE.areas;
    let parents: Vec<u32> = areas.table(Level::Oa).areas.iter().map(|area| area.parent).collect();
    // Whole LSOAs, given as output areas: as if they were given as LSOAs.
    let whole: Vec<Option<u32>> =
        parents.iter().map(|&lsoa| (lsoa < 900).then_some(lsoa % 4)).collect();
    let cut: Vec<Option<u32>> = (0..10_275).map(|oa| Some(oa % 5)).collect();
    let as_lsoas = (0..1917).map(|lsoa| (lsoa < 900).then_some(lsoa % 4)).collect();
    let engine = with(vec![
        level("whole", Level::Oa, whole),
        level("cut", Level::Oa, cut),
        level("as-lsoas", Level::Lsoa, as_lsoas),
    ]);
    let [whole, cut, lsoas] = ["whole", "cut", "as-lsoas"].map(|id| own(&engine, id));
    check_shapes(&engine.areas, &engine.shapes, whole);
    check_sums(&engine, whole);
    for measure in engine.catalogue.measures() {
        let [one, other] = [whole, lsoas].map(|level| engine.tables.values(measure, level));
        assert_eq!(one.to_bytes(), other.to_bytes(), "{}", measure.id);
        assert_eq!(measure.levels.contains(&whole), measure.levels.contains(&lsoas));
        let at_oa = measure.levels.contains(&Level::Oa);
        let adds_up = !matches!(measure.definition, Definition::Value { .. });
        assert_eq!(measure.levels.contains(&cut), at_oa && adds_up, "{}", measure.id);
    }
    assert!(engine.shapes.layer(cut).is_none());
    assert!(!engine.areas.own(cut).unwrap().has_whole_lsoas());
    let residents = engine.catalogue.measure("residents").unwrap();
    let [sums, of_oas] = [cut, Level::Oa].map(|level| engine.tables.values(residents, level));
    assert!(residents.levels.contains(&cut));
    assert_eq!(sums.value.iter().sum::<f64>(), of_oas.value.iter().sum::<f64>());
    // They are somewhere all the same.
    let area = AreaRef { level: cut, position: 2 };
    let (easting, northing) = engine.shapes.label_point(&engine.areas, area);
    assert!(engine.shapes.layer(Level::Lsoa).unwrap().at(easting, northing).is_some());
    assert!(engine.areas.within(Level::Lsoa, area).is_empty());
    assert_eq!(engine.areas.within(Level::Oa, area).len(), 2055);
    let profile = cyswllt_engine::analysis::profile(&engine, "cut:A002").unwrap();
    assert_eq!(profile.area_km2, None);
    let list = cyswllt_engine::analysis::area_list(&engine, cut);
    assert_eq!(list.bounds, [None; 5]);
    assert_eq!(list.label_points, [None; 5]);
}

#[test]
fn codes_that_are_taken_are_told_apart() {
    let members: Vec<Option<u32>> = (0..1917).map(|lsoa| Some(u32::from(lsoa > 900))).collect();
    let mut regions = level("regions", Level::Lsoa, members.clone());
    regions.areas[0].code = "W06000015".to_owned();
    regions.areas[1].code = "w06000001".to_owned();
    let mut others = level("others", Level::Lsoa, members);
    others.areas[0].code = "A900".to_owned();
    others.areas[1].code = "regions:W06000015".to_owned();
    let engine = with(vec![regions, others]);
    let [regions, others] = ["regions", "others"].map(|id| own(&engine, id));
    let codes = |level| {
        let areas = engine.areas.table(level).areas.iter();
        areas.map(|area| area.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(codes(regions), ["regions:W06000015", "regions:w06000001"]);
    assert_eq!(codes(others), ["A900", "others:regions:W06000015"]);
    // What ships keeps its code.
    assert_eq!(engine.areas.find("W06000015").unwrap().level, Level::Authority);
    let first = engine.areas.find("regions:W06000015").unwrap();
    assert_eq!(first, AreaRef { level: regions, position: 0 });
    // The areas are in the order of their codes, and the members with them.
    let table = engine.areas.own(regions).unwrap();
    assert_eq!(table.members(Level::Lsoa).unwrap()[0], Some(0));
    assert_eq!(table.members(Level::Lsoa).unwrap()[1916], Some(1));
    for level in [regions, others] {
        for (position, area) in (0..).zip(&engine.areas.table(level).areas) {
            assert_eq!(engine.areas.table(level).position(&area.code), Some(position));
            assert_eq!(engine.areas.find(&area.code), Ok(AreaRef { level, position }));
        }
    }
}

#[test]
fn areas_without_anything_and_levels_that_are_none_are_left_out() {
    let members = |of: &dyn Fn(u32) -> Option<u32>| (0..1917).map(of).collect::<Vec<_>>();
    let gaps = level("gaps", Level::Lsoa, members(&|lsoa| (lsoa < 3).then_some(lsoa * 2)));
    let bad = [
        level("Not an id", Level::Lsoa, members(&|_| Some(0))),
        level("lsoa", Level::Lsoa, members(&|_| Some(0))),
        level("of-wards", Level::Ward, vec![Some(0); 762]),
        level("short", Level::Lsoa, vec![Some(0); 1916]),
        level("nothing", Level::Lsoa, members(&|_| None)),
        OwnLevel {
            members: members(&|lsoa| Some(lsoa)),
            ..level("beyond", Level::Lsoa, members(&|_| Some(1)))
        },
        OwnLevel {
            areas: vec![
                OwnArea { code: "A".to_owned(), name: both("A") },
                OwnArea { code: " A ".to_owned(), name: both("A") },
            ],
            ..level("twice", Level::Lsoa, members(&|lsoa| Some(lsoa % 2)))
        },
    ];
    let mut levels = bad.to_vec();
    levels.push(gaps);
    let engine = with(levels);
    let gaps = own(&engine, "gaps");
    assert_eq!(engine.areas.own_levels().collect::<Vec<_>>(), [gaps]);
    assert_eq!(engine.areas.table(gaps).len(), 3, "areas 1 and 3 have nothing");
    check_shapes(&engine.areas, &engine.shapes, gaps);
    let codes: Vec<&str> = engine.areas.left_out().iter().map(OwnLevelError::code).collect();
    assert_eq!(
        codes,
        [
            "level-id-form",
            "level-id-reserved",
            "level-made-of",
            "level-members",
            "level-empty",
            "level-member",
            "level-code"
        ]
    );
    let messages = cyswllt_engine::text::Messages::embedded();
    for error in engine.areas.left_out() {
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = messages.text(language, &id, &error.arguments());
            assert!(text.contains(error.id()) && !text.contains("{$"), "{text}");
        }
    }
}

#[test]
fn a_level_that_goes_has_no_areas_and_the_same_one_comes_back() {
    let members: Vec<Option<u32>> = (0..1917).map(|lsoa| Some(lsoa % 7)).collect();
    let there = with(vec![level("sevenths", Level::Lsoa, members.clone())]);
    let sevenths = own(&there, "sevenths");
    let gone = there.with(Additions::default());
    assert!(gone.areas.level("sevenths").is_err());
    assert!(gone.areas.table(sevenths).is_empty());
    assert!(gone.shapes.layer(sevenths).is_none());
    let older = gone.catalogue.measure("older_65").unwrap();
    assert!(!older.levels.contains(&sevenths));
    assert!(gone.tables.values(older, sevenths).is_empty());
    assert!(cyswllt_engine::analysis::area_list(&gone, sevenths).codes.is_empty());
    let error = gone.areas.level("sevenths").unwrap_err();
    assert_eq!(error.known, ["country", "authority", "ward", "msoa", "lsoa", "oa"]);
    // Beside another one, it is still itself, and an import of the same id takes its place.
    let halves: Vec<Option<u32>> = (0..1917).map(|lsoa| Some(lsoa % 2)).collect();
    let back = gone.with(Additions {
        releases: vec![
            release(1, Some(level("halves", Level::Lsoa, halves)), Vec::new()),
            release(2, Some(level("sevenths", Level::Lsoa, vec![Some(0); 1917])), Vec::new()),
            release(3, Some(level("sevenths", Level::Lsoa, members)), Vec::new()),
        ],
    });
    assert_eq!(own(&back, "sevenths"), sevenths);
    assert_eq!(back.areas.table(sevenths).len(), 7);
    assert_eq!(back.areas.own_levels().count(), 2);
    assert_eq!(Level::Own(OwnId::known("sevenths").unwrap()), sevenths);
}

#[test]
fn a_part_that_is_withheld_withholds_the_whole() {
    let members: Vec<Option<u32>> = (0..1917).map(|lsoa| Some(lsoa % 3)).collect();
    let mut values: Vec<f64> = (0..1917).map(f64::from).collect();
    let mut states = vec![State::Published; 1917];
    // One part of the first area is withheld, one of the second is not known, one of the third is an estimate.
    (values[0], states[0]) = (f64::NAN, State::Suppressed);
    (values[1], states[1]) = (f64::NAN, State::Unavailable);
    states[2] = State::Estimated;
    let column = |name: &str, values: Vec<f64>, states: Option<Vec<State>>| DraftColumn {
        level: Level::Lsoa,
        name: name.to_owned(),
        values,
        states,
    };
    // Later than what ships.
    let columns = vec![
        column("gigabit_premises", values.clone(), Some(states)),
        column("premises", values.iter().map(|_| 2000.0).collect(), None),
    ];
    let engine = ENGINE.with(Additions {
        releases: vec![release(1, Some(level("withheld", Level::Lsoa, members)), columns)],
    });
    let level = own(&engine, "withheld");
    let Ok(gigabit) = engine.catalogue.measure("gigabit") else { panic!("gigabit") };
    assert!(gigabit.levels.contains(&level), "{:?}", gigabit.definition);
    let found = engine.tables.values(gigabit, level);
    assert_eq!(found.state, [State::Suppressed, State::Unavailable, State::Estimated]);
    assert!(found.value[0].is_nan() && found.value[1].is_nan());
    let sum: f64 = (0..1917).filter(|lsoa| lsoa % 3 == 2).map(f64::from).sum();
    assert_eq!((found.numerator[2], found.denominator[2]), (sum, 639.0 * 2000.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever LSOAs belong together: shapes neither gap nor overlap, sums lose nothing.
    #[test]
    fn any_partition_is_a_level(
        count in 1_u32..400,
        seed in any::<u64>(),
        left_out in 0_u32..3,
    ) {
        // A cheap hash is enough to scatter them.
        let member = |lsoa: u64| {
            let mixed = (lsoa ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
            let mixed = mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let place = (mixed >> 33) as u32 % (count + left_out);
            (place < count).then_some(place)
        };
        let members: Vec<Option<u32>> = (0..1917).map(member).collect();
        prop_assume!(members.iter().any(Option::is_some));
        let own_level = level("any", Level::Lsoa, members.clone());
        let areas = ENGINE.areas.with(&[&own_level]);
        let level = areas.level("any").unwrap();
        let shapes = ENGINE.shapes.with(&areas);
        check_shapes(&areas, &shapes, level);
        for (lsoa, member) in (0..).zip(&members) {
            let around = areas.ancestor(AreaRef { level: Level::Lsoa, position: lsoa }, level);
            prop_assert_eq!(around.is_some(), member.is_some());
            if let (Some(around), Some(member)) = (around, member) {
                prop_assert_eq!(&areas.get(around).code, &format!("A{member:03}"));
            }
        }
        // Neighbours are those whose LSOAs are neighbours.
        let layer = shapes.layer(level).unwrap();
        let lsoas = shapes.layer(Level::Lsoa).unwrap();
        let own = areas.own(level).unwrap().members(Level::Lsoa).unwrap();
        let mut expected: HashSet<(u32, u32)> = HashSet::new();
        let weights = lsoas.queen();
        for lsoa in 0..1917 {
            for &other in weights.neighbours(lsoa) {
                if let (Some(a), Some(b)) = (own[lsoa], own[other as usize])
                    && a != b
                {
                    expected.insert((a, b));
                }
            }
        }
        let found = layer.queen();
        let found: HashSet<(u32, u32)> = (0..layer.len())
            .flat_map(|area| found.neighbours(area).iter().map(move |&other| (area as u32, other)))
            .collect();
        prop_assert_eq!(found, expected);
        // A simplified outline is still a partition: nothing of it is outside Wales's box.
        let corners: Vec<Corner> = (0..layer.len() as u32)
            .flat_map(|position| layer.polygons(position, Detail::of_zoom(2)))
            .flatten()
            .flatten()
            .collect();
        let [west, south, east, north] =
            shapes.layer(Level::Country).unwrap().bounds(0);
        prop_assert!(corners.iter().all(|&[x, y]| (west..=east).contains(&x) && (south..=north).contains(&y)));
    }
}
