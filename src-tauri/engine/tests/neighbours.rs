//! Neighbours of Wales's areas, and of users' layers against libpysal (`../../stats/tests/fixtures/make_weights.py`).

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    geography::{Areas, Level, Neighbourhood, NeighboursError, Shapes},
    sources::layer::{Limits, System, UserLayer},
};
use cyswllt_stats::weights::{Weights, bridged};
use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn neighbourhood(text: &str) -> Neighbourhood {
    text.parse().expect("a neighbourhood")
}

fn neighbours(weights: &Weights) -> Vec<Vec<u32>> {
    (0..weights.len()).map(|i| weights.neighbours(i).to_vec()).collect()
}

#[test]
fn queen_is_what_touches_and_rook_what_shares_a_line() {
    let shapes = Shapes::open().expect("the shapes");
    for level in [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
        let layer = shapes.layer(level).expect("a level with shapes");
        let (queen, rook) = (layer.queen(), layer.rook());
        for position in 0..layer.len() as u32 {
            let i = position as usize;
            assert_eq!(queen.neighbours(i), layer.touching(position), "{level} {position}");
            assert_eq!(rook.neighbours(i), layer.sharing_line(position), "{level} {position}");
            assert!(rook.neighbours(i).iter().all(|j| queen.neighbours(i).contains(j)));
            assert!(queen.neighbours(i).iter().all(|&j| queen.weight(j as usize, i) > 0.0));
        }
    }
}

/// How many pairs libpysal 4.14.1 finds by `Queen.from_dataframe` and `Rook.from_dataframe` on the shapes that
/// `cyswllt areas --format geojson --crs 27700` writes; every area's neighbours were the same when these were counted.
#[test]
fn as_many_pairs_as_libpysal() {
    let shapes = Shapes::open().expect("the shapes");
    for (level, queen, rook) in [
        (Level::Authority, 86, 86),
        (Level::Ward, 4032, 3976),
        (Level::Msoa, 2112, 2088),
        (Level::Lsoa, 10_616, 10_516),
    ] {
        let layer = shapes.layer(level).expect("a level with shapes");
        let pairs = |weights: &Weights| -> usize {
            (0..weights.len()).map(|i| weights.cardinality(i)).sum()
        };
        assert_eq!((pairs(&layer.queen()), pairs(&layer.rook())), (queen, rook), "{level}");
    }
}

#[test]
fn anglesey_is_a_component_of_its_own() {
    let (areas, shapes) = (Areas::open().expect("areas"), Shapes::open().expect("shapes"));
    let lsoas = neighbourhood("queen").weights(&areas, &shapes, Level::Lsoa, None).unwrap();
    assert_eq!(lsoas.len(), 1917);
    assert_eq!(lsoas.islands(), [0_u32; 0]);
    let components = lsoas.components();
    assert_eq!(components.sizes(), [1876, 41]);
    let anglesey = areas.find("W06000001").expect("Anglesey");
    let inside = areas.within(Level::Lsoa, anglesey);
    assert!(inside.iter().all(|&position| components.of[position as usize] == 1));
    // One bridge, over the Menai Strait.
    let layer = shapes.layer(Level::Lsoa).unwrap();
    let points = layer.centroids(None);
    let (whole, bridges) = bridged(&lsoas, &points, cyswllt_stats::weights::Metric::Plane);
    assert_eq!((whole.components().count, bridges.len()), (1, 1));
    assert!(bridges[0].metres < 5_000.0, "{bridges:?}");
    assert!(inside.contains(&bridges[0].from) != inside.contains(&bridges[0].to));
}

#[test]
fn a_part_of_wales_is_numbered_anew() {
    let (areas, shapes) = (Areas::open().expect("areas"), Shapes::open().expect("shapes"));
    let cardiff = areas.find("W06000015").expect("Cardiff");
    let within = areas.within(Level::Lsoa, cardiff);
    let weights = |text: &str| {
        neighbourhood(text).weights(&areas, &shapes, Level::Lsoa, Some(&within)).unwrap()
    };
    let layer = shapes.layer(Level::Lsoa).unwrap();
    let queen = weights("queen");
    for (i, &position) in within.iter().enumerate() {
        let there: Vec<u32> = queen.neighbours(i).iter().map(|&j| within[j as usize]).collect();
        let mut touching = layer.touching(position);
        touching.retain(|other| within.contains(other));
        assert_eq!(there, touching);
    }
    // The nearest are looked for inside.
    let nearest = weights("knn:6");
    assert!((0..within.len()).all(|i| nearest.cardinality(i) == 6));
    let band = weights("band:1500");
    let points = layer.centroids(Some(&within));
    for (i, a) in points.iter().enumerate() {
        let near = |b: &[f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]) <= 1500.0;
        let count = points.iter().filter(|b| near(b)).count();
        assert_eq!(band.cardinality(i), count - 1);
    }
}

#[test]
fn output_areas_need_a_file() {
    let (areas, shapes) = (Areas::open().expect("areas"), Shapes::open().expect("shapes"));
    for text in ["queen", "rook", "knn:4", "band:1000"] {
        let error = neighbourhood(text).weights(&areas, &shapes, Level::Oa, None).unwrap_err();
        assert_eq!(error.code(), "no-shapes", "{text}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("some.gal");
    std::fs::write(&path, "0 2 oa OA21CD\nW00000001 1\nW00000003\nW00000003 0\n").unwrap();
    let codes = &areas.table(Level::Oa).areas;
    let weights = Neighbourhood::File(path.clone()).weights(&areas, &shapes, Level::Oa, None);
    match weights {
        Ok(weights) => {
            let first = codes.iter().position(|area| area.code == "W00000001").unwrap();
            assert_eq!(weights.cardinality(first), 1);
        }
        Err(error) => assert_eq!(error.code(), "weights-unknown-id"),
    }
    // Codes of another level.
    let error = Neighbourhood::File(path).weights(&areas, &shapes, Level::Lsoa, None).unwrap_err();
    assert_eq!(error.code(), "weights-unknown-id");
    let error = neighbourhood("none.gal").weights(&areas, &shapes, Level::Lsoa, None);
    assert!(matches!(error, Err(NeighboursError::Unreadable { .. })));
}

#[test]
fn what_a_neighbourhood_may_be() {
    for text in ["queen", "rook", "knn:4", "band:1000", "band:0.5", "a b.gal", "C:/x.GWT"] {
        assert_eq!(neighbourhood(text).to_string(), text);
    }
    let wrong = ["", "Queen", "knn", "knn:0", "knn:-1", "knn:x", "band:", "band:0", "band:inf"];
    for text in wrong.into_iter().chain(["band:NaN", "x.csv", "gal", ".gal"]) {
        assert!(text.parse::<Neighbourhood>().is_err(), "{text}");
    }
}

#[test]
fn layers_have_libpysals_neighbours() {
    let text = include_str!("../../stats/tests/fixtures/weights.json");
    let expected: Value = serde_json::from_str(text).unwrap();
    let list = |value: &Value| -> Vec<Vec<u32>> { serde_json::from_value(value.clone()).unwrap() };
    for (case, id) in expected["cases"].as_array().unwrap().iter().zip(["POLYID", "FIPS"]) {
        let name = case["name"].as_str().unwrap();
        let path = fixture(&format!("{name}.geojson"));
        let layer = UserLayer::read(&path, Some(id), &Limits::default()).unwrap();
        assert_eq!(*layer.system(), System::Degrees);
        for kind in ["queen", "rook"] {
            let weights = layer.weights(&neighbourhood(kind)).unwrap();
            assert_eq!(neighbours(&weights), list(&case[kind]), "{name} {kind}");
        }
        let points: Vec<[f64; 2]> = serde_json::from_value(case["points"].clone()).unwrap();
        for (found, expected) in layer.points().0.iter().zip(points) {
            let apart = (found[0] - expected[0]).hypot(found[1] - expected[1]);
            assert!(apart < 1e-12 * 100.0, "{name}: {found:?} {expected:?}");
        }
        if name == "sids2" {
            let nearest = layer.weights(&neighbourhood("knn:4")).unwrap();
            assert_eq!(neighbours(&nearest), list(&case["nearest_arc"]["4"]));
            let band = layer.weights(&neighbourhood("band:30000")).unwrap();
            assert_eq!(neighbours(&band), list(&case["band_arc_km"]["30"]));
        }
    }
}

#[test]
fn weights_files_speak_of_ids() {
    let layer = |id| UserLayer::read(&fixture("columbus.geojson"), id, &Limits::default()).unwrap();
    let own = layer(Some("POLYID"));
    // The file that comes with PySAL.
    let gal = own.weights(&Neighbourhood::File(fixture("columbus.gal"))).unwrap();
    assert_eq!((gal.len(), gal.islands().len()), (49, 0));
    assert_eq!(gal.neighbours(0), [1, 2]);
    assert_eq!(gal.neighbours(3), [1, 2, 4, 7]);
    let gwt = own.weights(&Neighbourhood::File(fixture("columbus.gwt"))).unwrap();
    assert!((0..49).all(|i| gwt.cardinality(i) == 3));
    assert!((gwt.values(0)[0] - 1.0 / 3.0).abs() < 1e-6);
    // Features are numbered from 1 where nothing else is asked for.
    assert_eq!(layer(None).ids(), own.ids());
}
