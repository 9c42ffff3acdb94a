//! Neighbours and sums of weights against libpysal (`fixtures/make_weights.py`).

use std::collections::BTreeMap;

use cyswllt_stats::weights::{EARTH_RADIUS, Metric, Weights, distance_band, k_nearest};
use serde::Deserialize;

#[derive(Deserialize)]
struct Fixture {
    versions: BTreeMap<String, String>,
    cases: Vec<Case>,
}

type Neighbours = Vec<Vec<u32>>;

#[derive(Deserialize)]
struct Case {
    name: String,
    points: Vec<[f64; 2]>,
    queen: Neighbours,
    rook: Neighbours,
    nearest: BTreeMap<usize, Neighbours>,
    band: BTreeMap<String, Neighbours>,
    #[serde(default)]
    nearest_arc: BTreeMap<usize, Neighbours>,
    #[serde(default)]
    band_arc_km: BTreeMap<String, Neighbours>,
    components: Vec<u32>,
    queen_sums: [f64; 3],
    nearest_sums: [f64; 3],
}

fn fixture() -> Fixture {
    serde_json::from_str(include_str!("fixtures/weights.json")).expect("the fixture")
}

fn neighbours(weights: &Weights) -> Neighbours {
    (0..weights.len()).map(|i| weights.neighbours(i).to_vec()).collect()
}

#[test]
fn neighbours_are_libpysals() {
    let fixture = fixture();
    assert_eq!(fixture.versions["libpysal"], "4.14.1");
    for case in &fixture.cases {
        let (name, points) = (&case.name, &case.points);
        for (metric, expected) in
            [(Metric::Plane, &case.nearest), (Metric::Sphere, &case.nearest_arc)]
        {
            for (&k, expected) in expected {
                let weights = k_nearest(points, k, metric).unwrap();
                assert_eq!(neighbours(&weights), *expected, "{name}, {k} nearest, {metric:?}");
            }
        }
        for (distance, expected) in &case.band {
            let weights = distance_band(points, distance.parse().unwrap(), Metric::Plane).unwrap();
            assert_eq!(neighbours(&weights), *expected, "{name}, within {distance}");
        }
        for (distance, expected) in &case.band_arc_km {
            let metres = distance.parse::<f64>().unwrap() * 1000.0;
            let weights = distance_band(points, metres, Metric::Sphere).unwrap();
            assert_eq!(neighbours(&weights), *expected, "{name}, within {distance} km");
        }
    }
    assert!((EARTH_RADIUS - 6_371_008.8).abs() < 1e-9);
}

#[test]
fn sums_and_components_are_libpysals() {
    for case in &fixture().cases {
        let queen = Weights::from_neighbours(&case.queen).unwrap().row_standardised();
        let nearest = k_nearest(&case.points, 4, Metric::Plane).unwrap().row_standardised();
        for (weights, expected) in [(queen, case.queen_sums), (nearest, case.nearest_sums)] {
            let sums = [weights.s0(), weights.s1(), weights.s2()];
            for (sum, expected) in sums.into_iter().zip(expected) {
                assert!((sum / expected - 1.0).abs() < 1e-12, "{}: {sum} {expected}", case.name);
            }
        }
        let components = Weights::from_neighbours(&case.rook).unwrap().components();
        for i in 0..case.components.len() {
            for j in 0..i {
                let same = case.components[i] == case.components[j];
                assert_eq!(components.of[i] == components.of[j], same, "{} {i} {j}", case.name);
            }
        }
    }
}
