use std::{fmt::Write as _, fs, path::PathBuf, sync::OnceLock};

use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::*;
use crate::{
    geography::{Areas, Gazetteer, Shapes},
    sources::{
        import::draft::{OwnPoint, PointSet},
        input::InputError,
    },
    text::{Language, Messages, Sentence},
};

fn context() -> PlaceContext<'static> {
    static OPENED: OnceLock<(Shapes, Gazetteer)> = OnceLock::new();
    let (shapes, gazetteer) = OPENED.get_or_init(|| {
        let areas = Areas::open().expect("areas");
        (Shapes::open().expect("shapes"), Gazetteer::open(&areas).expect("gazetteer"))
    });
    PlaceContext { shapes, gazetteer }
}

fn file(name: &str, content: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    (folder, path)
}

fn supports(content: &str) -> Result<SupportList, SupportsError> {
    let (_folder, path) = file("points.csv", content);
    read_supports(&path, context())
}

/// The ids of the notes with lines, in order.
fn notes(list: &SupportList) -> Vec<(String, String)> {
    let lines = |note: &Sentence| serde_json::to_value(&note.values["lines"]).unwrap();
    let note = |note: &Sentence| (note.id.clone(), lines(note).as_str().unwrap().to_owned());
    list.notes.iter().map(note).collect()
}

fn said(error: &SupportsError) -> [String; 2] {
    Language::ALL.map(|language| {
        let text = Messages::embedded().text(
            language,
            &format!("error-{}", error.code()),
            &error.arguments(),
        );
        assert!(!text.contains('{') && !text.starts_with("error-"), "{text}");
        text
    })
}

#[test]
fn all_that_a_list_says() {
    let list = supports(
        "ID,Name,Enw,Kind,Postcode,Opening hours,Languages,Capacity,Wheelchair access,Cost,Partners,Notes\n\
         a,Library,Llyfrgell,library,ld1 5DR,9–5,\"Cymraeg, English\",25,Yes,\"£1,200.50\",Age Cymru,lift\n\
         b,Hall,,hall,SY18 6BN,,,,Nac ydy,,,\n",
    )
    .unwrap();
    assert_eq!(list.notes, []);
    let [library, hall] = &list.supports[..] else { panic!("two points") };
    assert_eq!((library.id.as_str(), library.name.en.as_str()), ("a", "Library"));
    assert_eq!(library.name.cy, "Llyfrgell");
    assert_eq!((library.kind.as_str(), library.postcode.as_str()), ("library", "LD1 5DR"));
    assert_eq!(
        (library.opening_hours.as_str(), library.languages.as_str()),
        ("9–5", "Cymraeg, English")
    );
    assert_eq!(
        (library.capacity, library.wheelchair, library.cost),
        (Some(25.0), Some(true), Some(1200.5))
    );
    assert_eq!(library.notes, "Age Cymru; lift");
    // Where the directory of the Office for National Statistics (November 2025) has the postcode.
    let place = postcode_at(context(), "LD15DR").unwrap();
    assert_eq!((library.easting, library.northing), (place.easting, place.northing));
    assert!((place.easting - 305_700.0).hypot(place.northing - 261_500.0) < 2_000.0);
    assert_eq!((hall.name.en.as_str(), hall.name.cy.as_str()), ("Hall", "Hall"));
    assert_eq!((hall.capacity, hall.wheelchair, hall.cost), (None, Some(false), None));
}

#[test]
fn welsh_headings_and_ids_that_are_free() {
    let list = supports(
        "enw;math;cod post;oriau agor;ieithoedd;capasiti;cadair olwyn;nodiadau;id\n\
         Neuadd;neuadd;LD1 5DR;9–5;Cymraeg;10;ydy;â lifft;\n\
         Hyb;hyb;SY18 6BN;;;;nac ydy;;1\n",
    )
    .unwrap();
    assert_eq!(list.notes, []);
    assert_eq!(list.supports[0].id, "2", "1 is taken");
    assert_eq!(list.supports[1].id, "1");
    assert_eq!(
        (list.supports[0].name.en.as_str(), list.supports[0].notes.as_str()),
        ("Neuadd", "â lifft")
    );
    assert_eq!(list.supports[0].wheelchair, Some(true));
    assert_eq!(list.supports[1].wheelchair, Some(false));
    let list = supports("enw,name_en,dwyreiniad,gogleddiad\nNeuadd,Hall,305700,261500\n").unwrap();
    let name = &list.supports[0].name;
    assert_eq!((name.en.as_str(), name.cy.as_str()), ("Hall", "Neuadd"));
}

#[test]
fn places_of_every_kind_are_one_place() {
    // Aberystwyth, 258500 281600.
    let lists = [
        "venue,easting,northing\nAber,258500,281600\n",
        "venue\tEastings\tNorthings\nAber\t258,500\t281,600\n",
        "Lleoliad,lon,lat\nAber,LON,LAT\n",
        "lat,name,long\nLAT,Aber,LON\n",
        "name,x,y\nAber,258500,281600\n",
        "name,x,y\nAber,LON,LAT\n",
        "name,grid reference\nAber,SN 58500 81600\n",
        "cyfeirnod grid,enw\nSN585816,Aber\n",
    ];
    let (lon, lat) = crate::geography::grid::to_lon_lat(258_500.0, 281_600.0).unwrap();
    for text in lists {
        let text = text.replace("LON", &lon.to_string()).replace("LAT", &lat.to_string());
        let list = supports(&text).unwrap();
        let one = &list.supports[0];
        assert_eq!(one.name.en, "Aber", "{text}");
        assert!((one.easting - 258_500.0).hypot(one.northing - 281_600.0) < 71.0, "{text} {one:?}");
        assert_eq!(list.notes, [], "{text}");
    }
}

#[test]
fn what_is_left_out_is_said_with_its_lines() {
    let list = supports(
        "name,postcode,easting,northing\n\
         good,LD1 5DR,,\n\
         unknown,LD1 5ZZ,,\n\
         English,SW1A 1AA,,\n\
         none,,,\n\
         form,Powys,,\n\
         good,LD1 5DR,,\n\
         degrees,,-3.4,52.2\n\
         words,,east,north\n\
         Hereford,,351000,240000\n\
         far,,530000,180000\n\
         by postcode,LD1 5DR,-3.4,52.2\n\
         zeros,LD1 5DR,0,0\n",
    )
    .unwrap();
    let names: Vec<&str> = list.supports.iter().map(|one| one.name.en.as_str()).collect();
    assert_eq!(names, ["good", "Hereford", "by postcode", "zeros"]);
    let pair = |id: &str, lines: &str| (id.to_owned(), lines.to_owned());
    let found = notes(&list);
    for (id, lines) in [
        ("supports-no-place", "5"),
        ("supports-not-a-postcode", "6"),
        ("supports-unknown-postcode", "3"),
        ("supports-postcode-elsewhere", "4"),
        ("supports-not-a-number", "9"),
        ("supports-degrees", "8"),
        ("supports-too-far", "11"),
        ("supports-duplicate", "7"),
        ("supports-by-postcode", "12"),
    ] {
        assert!(found.contains(&pair(id, lines)), "{id} {lines}: {found:?}");
    }
    assert_eq!(found.len(), 10, "{found:?}");
    for note in &list.notes {
        for language in Language::ALL {
            let text = note.text(language);
            assert!(text.starts_with("points.csv, l"), "{text}");
            assert!(!text.contains('{'), "{text}");
        }
    }
    let unknown = list.notes.iter().find(|note| note.id == "supports-unknown-postcode").unwrap();
    assert_eq!(
        unknown.text(Language::En),
        "points.csv, line 3: left out, the postcode LD1 5ZZ is not in the directory. Correct it, or give coordinates."
    );
    assert_eq!(
        unknown.text(Language::Cy),
        "points.csv, llinell 3: hepgorwyd, nid yw’r cod post LD1 5ZZ yn y cyfeiriadur. Cywirwch ef, neu rhowch gyfesurynnau."
    );
}

#[test]
fn the_wrong_way_round_throughout_is_an_error() {
    // Aberystwyth, Llandrindod, Bangor, Cardiff.
    let error = supports(
        "name,easting,northing\na,281600,258500\nb,261500,305700\nc,372200,258000\nd,176400,318400\n",
    )
    .unwrap_err();
    assert!(matches!(error, SupportsError::Swapped { line: 2, .. }), "{error:?}");
    let [english, welsh] = said(&error);
    assert!(english.starts_with("points.csv, line 2: 281600, 258500"), "{english}");
    assert!(welsh.starts_with("points.csv, llinell 2: gogleddiad a dwyreiniad"), "{welsh}");
    let error = supports("name,lon,lat\na,52.4,-4.08\n").unwrap_err();
    let [english, _] = said(&error);
    assert!(
        english.contains("Line 2: the coordinates 52.4, -4.08 are the wrong way round"),
        "{english}"
    );
    let [english, _] = said(&supports("name,lon,lat\na,258500,281600\n").unwrap_err());
    assert!(english.contains("metres in columns of degrees"), "{english}");
}

#[test]
fn what_is_no_list() {
    let error = |text: &str| supports(text).unwrap_err();
    assert!(matches!(error(""), SupportsError::NoPlaceColumns { .. }));
    assert!(matches!(error("name,kind\na,b\n"), SupportsError::NoPlaceColumns { .. }));
    assert!(matches!(error("name,easting\na,1\n"), SupportsError::NoPlaceColumns { .. }));
    assert!(matches!(error("name,postcode\n"), SupportsError::NoRows { .. }));
    assert!(matches!(
        error("name,postcode\na,\"LD1\n"),
        SupportsError::Input(InputError::Quote { .. })
    ));
    let twice = error("id,name,postcode\n7,a,LD1 5DR\n7,b,LD1 5DR\n");
    assert!(matches!(&twice, SupportsError::DuplicateId { line: 3, first: 2, .. }), "{twice:?}");
    for error in [twice, error(""), error("name,postcode\n"), error("name,postcode\na,XX1 1AA\n")] {
        said(&error);
    }
    let (_folder, path) = file("points.csv", "x");
    let nowhere = read_supports(&path.with_file_name("none.csv"), context()).unwrap_err();
    assert_eq!(nowhere.code(), "file-unreadable");
}

#[test]
fn numbers_and_answers_that_are_none() {
    let list = supports(
        "name,postcode,capacity,cost,wheelchair\n\
         a,LD1 5DR,many,-5,ramp\n\
         b,SY18 6BN,inf,1e3,1\n",
    )
    .unwrap();
    let [a, b] = &list.supports[..] else { panic!("two points") };
    assert_eq!((a.capacity, a.cost, a.wheelchair), (None, None, None));
    assert_eq!((b.capacity, b.cost, b.wheelchair), (None, Some(1000.0), Some(true)));
    let found: Vec<String> =
        notes(&list).into_iter().map(|(id, lines)| format!("{id} {lines}")).collect();
    assert_eq!(found, ["supports-capacity 2, 3", "supports-cost 2", "supports-wheelchair 2"]);
}

#[test]
fn a_workbook_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("points.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    // A title above the header.
    sheet.write(0, 0, "Our sessions").unwrap();
    for (column, name) in ["Enw", "Cod post", "Capasiti"].into_iter().enumerate() {
        sheet.write(2, column as u16, name).unwrap();
    }
    sheet.write(3, 0, "Neuadd").unwrap();
    sheet.write(3, 1, "LD1 5DR").unwrap();
    sheet.write(3, 2, 40.0).unwrap();
    sheet.write(4, 0, "Hyb").unwrap();
    sheet.write(4, 1, "LD1 5ZZ").unwrap();
    book.save(&path).unwrap();
    let list = read_supports(&path, context()).unwrap();
    assert_eq!(list.supports.len(), 1);
    assert_eq!(
        (list.supports[0].name.en.as_str(), list.supports[0].capacity),
        ("Neuadd", Some(40.0))
    );
    assert_eq!(notes(&list), [("supports-unknown-postcode".to_owned(), "5".to_owned())]);
}

#[test]
fn imported_points_are_supports() {
    let point = |easting: f64, label: &str, fields: &[(&str, &str)]| OwnPoint {
        easting,
        northing: 261_500.0,
        label: label.to_owned(),
        fields: fields
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
    };
    let set = PointSet {
        name: Bilingual::new("Hubs", "Hybiau"),
        points: vec![
            point(
                305_700.0,
                "Hub",
                &[("Enw", "Hyb"), ("Wheelchair", "yes"), ("cost", "12"), ("Sylwadau", "lifft")],
            ),
            point(305_800.0, "", &[("phone", "01597")]),
            point(f64::NAN, "nowhere", &[]),
        ],
    };
    let found = supports_of(&set);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].name.en.as_str(), found[0].name.cy.as_str()), ("Hub", "Hyb"));
    assert_eq!(
        (found[0].wheelchair, found[0].cost, found[0].notes.as_str()),
        (Some(true), Some(12.0), "lifft")
    );
    assert_eq!((found[1].id.as_str(), found[1].name.en.as_str()), ("2", "2"));
}

#[test]
fn sites_and_demand_anywhere_on_earth() {
    let (_folder, path) =
        file("s.csv", "Northing,ID,name,EASTING\n-7000000.5,a,x,12000000\n0,b,y,0\n");
    let sites = read_sites(&path).unwrap();
    assert_eq!(
        sites[0],
        SitePoint { id: "a".into(), place: Some([12_000_000.0, -7_000_000.5]), cost: None }
    );
    assert_eq!(sites[1].place, Some([0.0, 0.0]));
    let (_folder, path) = file("d.csv", "id,lon,lat,weight\n001,-0.1195,51.4893,2.5\n");
    let demand = read_demand(&path).unwrap();
    assert_eq!((demand[0].id.as_str(), demand[0].weight), ("001", 2.5));
    let [east, north] = demand[0].place.unwrap();
    // By TP09 of Ordnance Survey's test points, a few metres away.
    assert!((east - 530_624.974).hypot(north - 178_388.464) < 60.0);
    let (_folder, path) = file("i.csv", "id,cost\n1,\n2,3.5\n");
    let costs: Vec<Option<f64>> =
        read_sites(&path).unwrap().into_iter().map(|site| site.cost).collect();
    assert_eq!(costs, [None, Some(3.5)]);
}

#[test]
fn what_is_wrong_with_sites_and_demand() {
    let demand = |text: &str| {
        let (_folder, path) = file("d.csv", text);
        let error = read_demand(&path).unwrap_err();
        said(&error);
        error
    };
    assert!(matches!(
        demand("easting,northing,weight\n1,2,3\n"),
        SupportsError::Column { column: "id", .. }
    ));
    assert!(matches!(
        demand("id,easting,weight\n1,2,3\n"),
        SupportsError::Column { column: "northing", .. }
    ));
    assert!(matches!(
        demand("id,lat,weight\n1,2,3\n"),
        SupportsError::Column { column: "lon", .. }
    ));
    assert!(matches!(
        demand("id,easting,northing\n1,2,3\n"),
        SupportsError::Column { column: "weight", .. }
    ));
    assert!(matches!(
        demand("id,weight,weight\n1,2,3\n"),
        SupportsError::Column { column: "weight", .. }
    ));
    assert!(matches!(
        demand("id,lon,lon,lat,weight\n1,2,3,4,5\n"),
        SupportsError::Column { column: "lon", .. }
    ));
    assert!(matches!(demand("id,weight\n"), SupportsError::NoRows { .. }));
    assert!(matches!(
        demand("id,weight\n ,1\n"),
        SupportsError::EmptyCell { line: 2, column: "id", .. }
    ));
    assert!(matches!(
        demand("id,weight\na,1\na,1\n"),
        SupportsError::DuplicateId { line: 3, first: 2, .. }
    ));
    assert!(matches!(
        demand("id,weight\na,-1\n"),
        SupportsError::Negative { column: "weight", .. }
    ));
    assert!(matches!(
        demand("id,weight\na,NaN\n"),
        SupportsError::NotANumber { column: "weight", .. }
    ));
    assert!(matches!(demand("id,weight\na\n"), SupportsError::EmptyCell { column: "weight", .. }));
    assert!(matches!(
        demand("id,easting,northing,weight\na,1,inf,1\n"),
        SupportsError::NotANumber { column: "northing", .. }
    ));
    assert!(matches!(
        demand("id,lon,lat,weight\na,2.35,48.86,1\n"),
        SupportsError::OutsideBritain { line: 2, .. }
    ));
    assert!(matches!(
        demand("id,lon,lat,weight\na,52.4,-4.1,1\n"),
        SupportsError::LonLatSwapped { .. }
    ));
}

#[test]
fn a_matrix_in_any_order() {
    let (_folder, path) = file("m.csv", "Site,metres,Demand\nb,2.5,x\na,7,x\na,0,y\n");
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let found = read_matrix(&path, &ids(&["x", "y", "z"]), &ids(&["a", "b"])).unwrap();
    assert_eq!((found.demands(), found.sites(), found.legs()), (3, 2, 3));
    let row: Vec<(u32, f64)> = found.row(0).iter().map(|leg| (leg.site, leg.metres)).collect();
    assert_eq!(row, [(1, 2.5), (0, 7.0)]);
    assert_eq!(found.row(2), []);
    let wrong = |text: &str| {
        let (_folder, path) = file("m.csv", text);
        let error = read_matrix(&path, &ids(&["x", "y"]), &ids(&["a", "b"])).unwrap_err();
        said(&error);
        error
    };
    assert!(matches!(wrong("demand,site\nx,a\n"), SupportsError::Column { column: "metres", .. }));
    assert!(matches!(wrong("demand,site,metres\n"), SupportsError::NoRows { .. }));
    assert!(matches!(
        wrong("demand,site,metres\nx,a,1\nq,a,1\n"),
        SupportsError::UnknownId { line: 3, column: "demand", .. }
    ));
    assert!(matches!(
        wrong("demand,site,metres\nx,q,1\n"),
        SupportsError::UnknownId { column: "site", .. }
    ));
    assert!(matches!(
        wrong("demand,site,metres\nx,,1\n"),
        SupportsError::EmptyCell { column: "site", .. }
    ));
    assert!(matches!(wrong("demand,site,metres\nx,a,-1\n"), SupportsError::Negative { .. }));
    assert!(matches!(wrong("demand,site,metres\nx,a,1e999\n"), SupportsError::NotANumber { .. }));
    assert!(matches!(
        wrong("demand,site,metres\nx,a,1\ny,a,1\nx,a,2\n"),
        SupportsError::DuplicatePair { line: 4, first: 2, .. }
    ));
}

#[test]
fn a_million_rows() {
    let side = 1_000;
    let mut text = String::from("demand,site,metres\n");
    for demand in 0..side {
        for site in 0..side {
            let _ = writeln!(text, "d{demand},s{site},{}", (demand * 7 + site * 13) % 997);
        }
    }
    let (_folder, path) = file("m.csv", &text);
    let ids = |letter: &str| (0..side).map(|at| format!("{letter}{at}")).collect::<Vec<_>>();
    let began = std::time::Instant::now();
    let found = read_matrix(&path, &ids("d"), &ids("s")).unwrap();
    println!("a million rows of a matrix: {:?}", began.elapsed());
    assert_eq!(found.legs(), 1_000_000);
    assert!((found.row(3)[0].metres - 0.0).abs() < 14.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a file holds: a list or an error, no panic, ids that differ, and places that are finite.
    #[test]
    fn anything_at_all(text in "(name|enw|postcode|easting|northing|lon|lat|x|y|id|cost|,|;|\n|\"|LD1 5DR|258500|281600|-4\\.1|52\\.4|SN 58 81|é|\\PC){0,60}") {
        if let Ok(list) = supports(&text) {
            let mut ids: Vec<&str> = list.supports.iter().map(|one| one.id.as_str()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), count);
            prop_assert!(list.supports.iter().all(|one| one.easting.is_finite() && one.northing.is_finite()));
            prop_assert!(list.supports.iter().all(|one| !one.id.is_empty() && !one.name.en.is_empty()));
        }
        let (_folder, path) = file("d.csv", &text);
        let _ = read_demand(&path);
        let _ = read_matrix(&path, &["a".to_owned()], &["b".to_owned()]);
    }
}
