//! Finding places with the real pack: every postcode, names in both languages, coordinates, errors.

use std::{path::Path, sync::OnceLock};

use cyswllt_engine::{
    geography::{
        AreaRef, Areas, Gazetteer, HitKind, Level, Located, SearchHit, SettlementKind, Shapes,
        grid, gridref::GridReference, locate,
    },
    pack::build::gazetteer,
    text::Language,
};

struct Wales {
    areas: Areas,
    shapes: Shapes,
    gazetteer: Gazetteer,
}

fn wales() -> &'static Wales {
    static WALES: OnceLock<Wales> = OnceLock::new();
    WALES.get_or_init(|| {
        let areas = Areas::open().expect("areas");
        let shapes = Shapes::open().expect("shapes");
        let gazetteer = Gazetteer::open(&areas).expect("gazetteer");
        Wales { areas, shapes, gazetteer }
    })
}

impl Wales {
    fn find(&self, query: &str) -> Located {
        locate(&self.areas, &self.shapes, &self.gazetteer, query)
            .unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    /// The code of the last area of the chain.
    fn last(&self, query: &str) -> &str {
        let area = *self.find(query).areas.last().expect("a chain");
        &self.areas.get(area).code
    }

    fn code(&self, query: &str, level: Level) -> Option<&str> {
        let found = self.find(query).areas.into_iter().find(|area| area.level == level)?;
        Some(&self.areas.get(found).code)
    }

    fn error(&self, query: &str) -> (&'static str, String) {
        let error = locate(&self.areas, &self.shapes, &self.gazetteer, query).expect_err(query);
        (error.code(), error.to_string())
    }

    fn search(&self, query: &str, limit: usize) -> Vec<SearchHit> {
        self.gazetteer.search(&self.areas, &self.shapes, query, Language::En, limit)
    }

    fn first(&self, query: &str) -> SearchHit {
        self.search(query, 10).into_iter().next().unwrap_or_else(|| panic!("nothing for {query}"))
    }
}

const CARDIFF: &str = "W06000015";

#[test]
fn every_postcode_has_its_chain() {
    let wales = wales();
    let lsoas = wales.shapes.layer(Level::Lsoa).expect("LSOAs");
    let (mut outside, mut elsewhere, mut all) = (0, 0, 0);
    for place in wales.gazetteer.postcodes().iter() {
        all += 1;
        let found = wales.find(&place.postcode);
        assert_eq!(found.name.en, place.postcode);
        let levels: Vec<Level> = found.areas.iter().map(|area| area.level).collect();
        assert_eq!(levels, Level::ALL[..5], "{}", place.postcode);
        let lsoa = *found.areas.last().expect("an LSOA");
        assert_eq!(
            wales
                .areas
                .chain(lsoa)
                .iter()
                .filter(|area| area.level != Level::Ward)
                .collect::<Vec<_>>(),
            found.areas.iter().filter(|area| area.level != Level::Ward).collect::<Vec<_>>(),
        );
        let authority = found.areas[1].position;
        assert_eq!(
            wales.areas.get(found.areas[2]).authority,
            Some(authority),
            "{}",
            place.postcode
        );
        if lsoas.at(place.easting, place.northing).is_none() {
            outside += 1;
            assert_eq!(authority, place.authority, "{}", place.postcode);
        }
        elsewhere += usize::from(authority != place.authority);
    }
    println!(
        "{all} postcodes, {outside} outside every polygon, {elsewhere} in another authority's polygon"
    );
    assert_eq!(all, 141_198);
    assert!(outside < 150, "{outside} postcodes outside every polygon");
    assert!(elsewhere < 150, "{elsewhere} postcodes in another authority than the directory's");
}

#[test]
fn postcodes_however_written() {
    let wales = wales();
    for query in ["CF10 4UW", "cf104uw", " Cf10  4uW "] {
        let found = wales.find(query);
        assert_eq!((found.name.en.as_str(), found.query.as_str()), ("CF10 4UW", query));
        assert_eq!(wales.code(query, Level::Authority), Some(CARDIFF));
        assert!((found.lat - 51.48).abs() < 0.05 && (found.lon + 3.17).abs() < 0.05);
    }
    let (code, text) = wales.error("CF10 9ZZ");
    assert_eq!(code, "not-found-postcode");
    assert!(text.contains("CF10 9ZZ") && text.contains("nearest sector is CF10 "), "{text}");
    let (code, text) = wales.error("CF10");
    assert_eq!(code, "not-found-postcode");
    assert!(text.contains("CF10 1AA"), "{text}");
    assert_eq!(wales.error("SW1A 1AA").0, "not-found-postcode");
}

#[test]
fn the_exact_name_of_an_authority_wins() {
    let wales = wales();
    for area in &wales.areas.table(Level::Authority).areas {
        for name in [&area.name.en, &area.name.cy] {
            for written in [name.clone(), name.to_uppercase(), name.to_lowercase()] {
                assert_eq!(wales.last(&written), area.code, "{written}");
                let hit = wales.first(&written);
                assert_eq!(hit.code.as_deref(), Some(area.code.as_str()), "{written}");
            }
        }
    }
    assert_eq!(wales.last("Wales"), "W92000004");
    assert_eq!(wales.last("Cymru"), "W92000004");
}

#[test]
fn welsh_names_mutated_and_misspelt() {
    let wales = wales();
    for (query, code) in [
        ("Gaerdydd", CARDIFF),
        ("Nghaerdydd", CARDIFF),
        ("Chaerdydd", CARDIFF),
        ("yng Nghaerdydd", CARDIFF),
        ("o Gaerdydd", CARDIFF),
        ("Abertwe", "W06000011"),
        ("Bowys", "W06000023"),
        ("ym Mhowys", "W06000023"),
        ("Wynedd", "W06000002"),
        ("Ngwynedd", "W06000002"),
        ("Ferthyr Tudful", "W06000024"),
        ("Merthr Tidfil", "W06000024"),
        ("Ynys Mon", "W06000001"),
        ("Môn", "W06000001"),
        ("Anglesey", "W06000001"),
        ("Ben-y-bont ar Ogwr", "W06000013"),
        ("Dorfaen", "W06000020"),
        ("yn Nhorfaen", "W06000020"),
        ("the Vale of Glamorgan", "W06000014"),
        ("Bro Forgannwg", "W06000014"),
        ("Caerphily", "W06000018"),
    ] {
        assert_eq!(wales.last(query), code, "{query}");
    }
    for (query, town) in [
        ("Fangor", "Bangor"),
        ("ym Mangor", "Bangor"),
        ("Y Fenni", "Abergavenny"),
        ("Fenni", "Abergavenny"),
        ("Aberystwith", "Aberystwyth"),
        ("Lanelli", "Llanelli"),
        ("Gaerfyrddin", "Carmarthen"),
        ("Ddinbych", "Denbigh"),
        ("Dinbych y Pysgod", "Tenby"),
        ("Rydaman", "Ammanford"),
        ("caernafon", "Caernarfon"),
        ("Caernar", "Caernarfon"),
        ("Tyddewi", "St Davids"),
        ("Saint David's", "St Davids"),
        ("Llanfairpwll", "Llanfair Pwllgwyngyll"),
        ("Yr Wyddgrug", "Mold"),
        ("Wyddgrug", "Mold"),
        ("Fflint", "Flint"),
        ("y Barri", "Barry"),
        ("Pontypridd", "Pontypridd"),
        ("Bontypridd", "Pontypridd"),
        ("Castell Nedd", "Neath"),
    ] {
        let found = wales.find(query);
        assert_eq!(found.name.en, town, "{query}");
        assert_eq!(found.areas.last().map(|area| area.level), Some(Level::Lsoa), "{query}");
    }
}

#[test]
fn one_of_several_places_by_its_authority() {
    let wales = wales();
    assert_eq!(wales.code("Pentre, Powys", Level::Authority), Some("W06000023"));
    assert_eq!(wales.code("Carmel, Sir y Fflint", Level::Authority), Some("W06000005"));
    assert_eq!(wales.code("Newport, Pembrokeshire", Level::Authority), Some("W06000009"));
    assert_eq!(wales.last("Newport"), "W06000022");
}

#[test]
fn areas_stand_for_themselves() {
    let wales = wales();
    for level in [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
        let layer = wales.shapes.layer(level).expect("shapes");
        for (position, area) in wales.areas.table(level).areas.iter().enumerate() {
            let found = wales.find(&area.code.to_lowercase());
            let this = AreaRef { level, position: position as u32 };
            assert_eq!(found.areas, wales.areas.chain(this), "{}", area.code);
            assert_eq!(
                layer.at(found.easting, found.northing),
                Some(this.position),
                "{}",
                area.code
            );
        }
    }
    for area in &wales.areas.table(Level::Lsoa).areas {
        assert_eq!(wales.last(&area.name.en), area.code);
        assert_eq!(wales.last(&area.name.cy), area.code);
    }
    let oa = wales.find("W00000001");
    assert_eq!(oa.areas.len(), 6);
    assert_eq!(wales.error("W01999999").0, "not-found-place");
}

#[test]
fn every_name_finds_something_of_that_name() {
    let wales = wales();
    let fold = cyswllt_engine::geography::names::compact;
    for level in [Level::Ward, Level::Msoa] {
        for (position, area) in wales.areas.table(level).areas.iter().enumerate() {
            let label = wales.areas.label(AreaRef { level, position: position as u32 });
            for name in [&label.en, &label.cy] {
                let hits = wales.search(name, 20);
                assert!(
                    hits.iter().any(|hit| hit.code.as_ref() == Some(&area.code))
                        || hits.len() == 20,
                    "{name}: {}",
                    area.code
                );
            }
        }
    }
    for settlement in wales.gazetteer.settlements() {
        for name in [&settlement.name.en, &settlement.name.cy] {
            let hit = wales.first(name);
            assert!(
                [&hit.name.en, &hit.name.cy].into_iter().any(|found| {
                    fold(found).contains(&fold(name)) || hit.kind == HitKind::Area
                }),
                "{name}: {hit:?}"
            );
        }
    }
}

#[test]
fn coordinates_and_grid_references() {
    let wales = wales();
    // Cardiff Castle is at ST 1807 7664.
    let (lon, lat) = grid::to_lon_lat(318_070.0, 176_640.0).expect("a coordinate");
    let query = format!("{lon:.6},{lat:.6}");
    let found = wales.find(&query);
    assert!((found.easting - 318_070.0).abs() < 0.2 && (found.northing - 176_640.0).abs() < 0.2);
    assert_eq!(wales.code(&query, Level::Authority), Some(CARDIFF));
    assert_eq!(wales.code(&query.replace(',', ", "), Level::Authority), Some(CARDIFF));
    assert_eq!(wales.code(&query.replace('-', "\u{2212}"), Level::Authority), Some(CARDIFF));
    let castle = wales.last(&query);
    for reference in ["ST 1807 7664", "st18077664", "ST 180 766"] {
        assert_eq!(wales.last(reference), castle, "{reference}");
    }
    // Yr Wyddfa's summit is in Gwynedd.
    assert_eq!(wales.code("SH 6098 5437", Level::Authority), Some("W06000002"));
    let square = GridReference::at(found.easting, found.northing, 10).expect("a square");
    assert_eq!(wales.last(&square.to_string()), castle);
}

#[test]
fn what_is_wrong_and_what_would_be_right() {
    let wales = wales();
    for (query, code, says) in [
        ("", "empty-query", "postcode"),
        ("  \t", "empty-query", "postcode"),
        ("NaN,51.5", "not-a-coordinate", "finite"),
        ("-3.2,inf", "not-a-coordinate", "finite"),
        ("51.5,-3.2", "not-a-coordinate", "-3.2"),
        ("318000,176000", "not-a-coordinate", "metres"),
        ("-181,51", "not-a-coordinate", "-180 to 180"),
        ("51.5", "not-a-coordinate", "longitude first"),
        ("-3.2 51.5", "not-a-coordinate", "longitude first"),
        ("-3.2,51.5,10", "not-a-coordinate", "longitude first"),
        ("-0.1,51.5", "outside-wales", "outside"),
        ("2.35,48.85", "outside-wales", "outside"),
        ("-4.8,52.2", "outside-wales", "outside"),
        ("TQ 30 80", "outside-wales", "outside"),
        ("SH 12 345", "not-a-coordinate", "both must have as many"),
        ("SH 12345", "not-a-coordinate", "2, 4, 6, 8 or 10"),
        ("London", "not-found-place", "London"),
        ("Birmingham", "not-found-place", "Birmingham"),
        ("qqqqqqqq", "not-found-place", "qqqqqqqq"),
        ("Llangyn", "not-found-place", "did you mean Llangyn"),
        ("-", "not-found-place", "\"-\""),
        (",", "not-found-place", "\",\""),
    ] {
        let (found, text) = wales.error(query);
        assert_eq!(found, code, "{query}: {text}");
        assert!(text.contains(says), "{query}: {text}");
    }
    let long = "Llan".repeat(100_000);
    let (code, text) = wales.error(&long);
    assert_eq!(code, "not-found-place");
    assert!(text.len() < 400);
}

#[test]
fn what_the_search_box_shows() {
    let wales = wales();
    let names = |query: &str| -> Vec<String> {
        wales.search(query, 6).into_iter().map(|hit| hit.name.en).collect()
    };
    assert_eq!(names("Car")[..2], ["Cardiff", "Carmarthenshire"]);
    assert_eq!(names("CF10")[..3], ["CF10", "CF10 1", "CF10 2"]);
    assert_eq!(names("CF10 4U")[0], "CF10 4U");
    assert!(
        names("CF10 4U")[1..].iter().all(|name| name.starts_with("CF10 4U") && name.len() == 8)
    );
    let hit = wales.first("Splott");
    assert_eq!(
        (hit.kind, hit.level, hit.context.cy.as_str()),
        (HitKind::Area, Some(Level::Ward), "Caerdydd")
    );
    let hit = wales.first("W01000003");
    assert_eq!((hit.level, hit.code.as_deref()), (Some(Level::Lsoa), Some("W01000003")));
    assert_eq!(wales.search("W0200000", 20).len(), 9);
    let hit = wales.first("SH 60 54");
    assert_eq!(
        (hit.kind, hit.name.en.as_str(), hit.context.en.as_str()),
        (HitKind::GridReference, "SH 60 54", "Gwynedd")
    );
    let hit = wales.first("-3.18,51.48");
    assert_eq!((hit.kind, hit.context.en.as_str()), (HitKind::Coordinate, "Cardiff"));
    let hit = wales.first("Bangor");
    assert_eq!((hit.kind, hit.context.en.as_str()), (HitKind::Settlement, "Gwynedd"));
    assert!(wales.search("", 5).is_empty() && wales.search("Cardiff", 0).is_empty());
    assert!(wales.search("TQ 30 80", 5).is_empty());
}

#[test]
fn no_query_breaks_it() {
    use proptest::{prelude::*, test_runner::TestRunner};
    let wales = wales();
    let strategy = prop_oneof![
        "\\PC{0,30}",
        "[a-zŵŷ'’&, -]{0,30}",
        "[A-Z]{1,2}[0-9 ]{0,12}",
        "[-0-9., ]{0,20}"
    ];
    let mut runner = TestRunner::new(ProptestConfig::with_cases(400));
    let outcome = runner.run(&strategy, |query| {
        prop_assert!(wales.search(&query, 10).len() <= 10);
        if let Ok(found) = locate(&wales.areas, &wales.shapes, &wales.gazetteer, &query) {
            prop_assert!(found.lon.is_finite() && found.lat.is_finite());
            prop_assert!(!found.areas.is_empty());
        }
        Ok(())
    });
    outcome.expect("no query fails");
}

#[test]
fn settlements_by_rank() {
    let settlements = wales().gazetteer.settlements();
    let names: Vec<&str> = settlements[..4].iter().map(|one| one.name.en.as_str()).collect();
    println!("{names:?}");
    assert_eq!(names[0], "Cardiff");
    for name in ["Cardiff", "Swansea", "Newport", "Wrexham", "Barry", "Flint", "Mold"] {
        assert!(
            settlements[..60].iter().any(|one| one.name.en == name),
            "{name} is among the sixty largest towns"
        );
    }
    assert!(settlements.iter().enumerate().all(|(row, one)| one.rank == row as u32));
    let cities = settlements.iter().filter(|one| one.kind == SettlementKind::City);
    assert_eq!(cities.count(), 7, "Wales has seven cities");
}

#[test]
fn built_again_byte_for_byte() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources = std::env::var_os("CYSWLLT_SOURCES")
        .map_or_else(|| repository.join("../shared/data"), Into::into);
    if !sources.is_dir() {
        println!("skipped: no publishers' files in {}", sources.display());
        return;
    }
    let pack = repository.join("data/pack");
    let folder = tempfile::tempdir().expect("a folder");
    for needed in [
        "areas.parquet",
        "values_lsoa.parquet",
        "lsoa_epsg27700.topojson",
        "ward_epsg27700.topojson",
    ] {
        std::fs::copy(pack.join(needed), folder.path().join(needed)).expect("a copy");
    }
    gazetteer::build(&sources, folder.path(), &mut |_| {}).expect("built");
    for file in ["postcodes.parquet", "settlements.parquet"] {
        let built = std::fs::read(folder.path().join(file)).expect("a file");
        assert!(built == std::fs::read(pack.join(file)).expect("a file"), "{file} differs");
    }
}
