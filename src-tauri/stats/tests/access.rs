//! Accessibility with shared capacity against PySAL's access (`fixtures/make_access.py`).

use cyswllt_stats::reach::{Distances, Zone, floating_catchment};
use serde::Deserialize;

#[derive(Deserialize)]
struct Fixture {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    demands: Vec<[f64; 2]>,
    people: Vec<f64>,
    sites: Vec<[f64; 2]>,
    capacity: Vec<f64>,
    zones: Vec<[f64; 2]>,
    access: Vec<f64>,
}

#[test]
fn accessibility_is_that_of_pysal() {
    let fixture: Fixture =
        serde_json::from_str(include_str!("fixtures/access.json")).expect("the fixture");
    assert_eq!(fixture.cases.len(), 3);
    for case in &fixture.cases {
        let zones: Vec<Zone> =
            case.zones.iter().map(|&[metres, weight]| Zone { metres, weight }).collect();
        let end = zones.last().map(|zone| zone.metres);
        let distances = Distances::straight(&case.demands, &case.sites, 1.0, end).unwrap();
        let found = floating_catchment(&distances, &case.people, &case.capacity, &zones).unwrap();
        assert!(found.iter().any(|access| *access > 0.0), "{}", case.name);
        for (row, (found, expected)) in found.iter().zip(&case.access).enumerate() {
            assert!(
                (found - expected).abs() <= 1e-12 * expected.max(1.0),
                "{}, demand {row}: {found} instead of {expected}",
                case.name
            );
        }
    }
}
