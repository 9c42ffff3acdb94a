use std::{f64::consts::PI, sync::Arc};

use super::{AFAR, CircleSize, Circles, CirclesError, CirclesRequest, circle_sizes, circles};
use crate::{Engine, geography::Level, sources::import::testing::engine};

fn asked(level: Level, by: CircleSize, within: Option<&str>, resolution: f64) -> CirclesRequest {
    CirclesRequest { level, by, within: within.map(str::to_owned), resolution }
}

fn found(level: Level, by: CircleSize, within: Option<&str>, resolution: f64) -> Arc<Circles> {
    circles(engine(), &asked(level, by, within, resolution)).unwrap()
}

/// Every pair, one after the other: the deepest overlap as a share of the sum of the radii.
fn deepest(circles: &Circles) -> f64 {
    let all: Vec<_> = circles.layout.circles.iter().flatten().collect();
    let mut deepest = 0.0_f64;
    for (rank, one) in all.iter().enumerate() {
        for other in &all[rank + 1..] {
            let (east, north) = (one.centre[0] - other.centre[0], one.centre[1] - other.centre[1]);
            deepest = deepest.max(1.0 - east.hypot(north) / (one.radius + other.radius));
        }
    }
    deepest
}

/// The residents of the circles' areas, worked out from their radii.
fn residents(circles: &Circles) -> f64 {
    let areas = circles.layout.circles.iter().flatten();
    areas.map(|circle| PI * circle.radius * circle.radius).sum::<f64>() / circles.layout.scale
}

#[test]
fn every_level_has_its_circles_and_none_hides_another() {
    for level in [Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
        for resolution in [420.0, 100.0, 20.0] {
            let circles = found(level, CircleSize::Residents, None, resolution);
            assert!(deepest(&circles) < 1e-9, "{level} at {resolution}");
            let count = engine().areas.table(level).len();
            assert_eq!(circles.layout.circles.iter().flatten().count() + circles.without, count);
            assert!(circles.covered > 0.0 && circles.covered <= 0.5, "{}", circles.covered);
        }
    }
}

/// The census counted 3,107,494 usual residents on 21 March 2021; small areas are rounded by the census itself.
#[test]
fn areas_of_circles_add_up_to_the_people_of_wales() {
    for level in [Level::Authority, Level::Msoa, Level::Lsoa] {
        let circles = found(level, CircleSize::Residents, None, 300.0);
        assert!((residents(&circles) - 3_107_494.0).abs() < 400.0, "{}", residents(&circles));
        assert_eq!(circles.without, 0);
    }
}

#[test]
fn circles_come_home_as_the_map_comes_near() {
    let [far, near] =
        [420.0, 60.0].map(|resolution| found(Level::Lsoa, CircleSize::Residents, None, resolution));
    assert!((far.covered - AFAR).abs() < 1e-6, "{}", far.covered);
    assert!(near.covered < far.covered / 2.0);
    assert!(near.layout.moved.median < 100.0, "{:?}", near.layout.moved);
    assert!(near.layout.moved.most < 5_000.0, "{:?}", near.layout.moved);
    assert!(far.layout.moved.median < 5_000.0, "{:?}", far.layout.moved);
    // Steps: what lies between 256 and 512 metres a pixel is laid out alike. Other tests may have it made anew meanwhile.
    let same = found(Level::Lsoa, CircleSize::Residents, None, 300.0);
    assert_eq!(far.layout.moved.most.to_bits(), same.layout.moved.most.to_bits());
}

#[test]
fn inside_an_authority_only_its_own_areas_count() {
    let cardiff = found(Level::Lsoa, CircleSize::Households, Some("W06000015"), 30.0);
    let areas = &engine().areas;
    let inside = areas.within(Level::Lsoa, areas.find("W06000015").unwrap());
    assert_eq!(cardiff.layout.circles.iter().flatten().count(), inside.len());
    for (position, circle) in (0_u32..).zip(&cardiff.layout.circles) {
        assert_eq!(circle.is_some(), inside.contains(&position));
    }
    assert!(deepest(&cardiff) < 1e-9);
    assert!(cardiff.layout.moved.most < 2_500.0, "{:?}", cardiff.layout.moved);
}

#[test]
fn what_they_can_be_as_large_as() {
    let engine = engine();
    assert_eq!(circle_sizes(engine, Level::Authority), CircleSize::ALL);
    let counted = [CircleSize::Residents, CircleSize::Households];
    assert_eq!(circle_sizes(engine, Level::Lsoa), counted);
    assert_eq!(circle_sizes(engine, Level::Ward), counted);
    assert_eq!(circle_sizes(engine, Level::Oa), [], "output areas have no shapes");
    // Ofcom counted 1.6 million premises in the summer of 2025.
    let premises = found(Level::Authority, CircleSize::Premises, None, 400.0);
    let sum: f64 = premises.numbers.iter().sum();
    assert!((1.4e6..1.8e6).contains(&sum), "{sum}");
    // Wards are put together from output areas.
    assert!(found(Level::Ward, CircleSize::Residents, None, 400.0).estimated > 700);
    assert_eq!(found(Level::Lsoa, CircleSize::Residents, None, 400.0).estimated, 0);
}

#[test]
fn wrong_questions() {
    let ask = |level, by, within, resolution| {
        circles(engine(), &asked(level, by, within, resolution)).unwrap_err().code()
    };
    assert_eq!(ask(Level::Oa, CircleSize::Residents, None, 10.0), "circles-no-shapes");
    assert_eq!(ask(Level::Lsoa, CircleSize::Premises, None, 10.0), "circles-no-figures");
    assert_eq!(ask(Level::Lsoa, CircleSize::Residents, Some("W1"), 10.0), "unknown-area");
    for resolution in [0.0, -1.0, f64::NAN] {
        assert_eq!(ask(Level::Lsoa, CircleSize::Residents, None, resolution), "circles-resolution");
    }
    let error = CirclesError::NoShapes { level: "oa" };
    assert!(error.to_string().contains("oa"));
}

#[test]
fn bytes_in_columns() {
    let circles = found(Level::Authority, CircleSize::Residents, Some("W06000015"), 100.0);
    let bytes = circles.to_bytes();
    let numbers: Vec<f64> =
        bytes.chunks_exact(8).map(|eight| f64::from_le_bytes(eight.try_into().unwrap())).collect();
    assert_eq!(numbers.len(), 8 + 4 * 22);
    assert!((numbers[0] - circles.layout.scale).abs() < 1e-12);
    assert!((numbers[1] - 1.0).abs() < 1e-12, "one authority alone");
    assert_eq!(numbers[8..30].iter().filter(|east| east.is_finite()).count(), 1);
    // What is alone stays where it is, and covers a fifth of its land.
    assert!(circles.layout.moved.most.abs() < 1e-12 && (circles.covered - 0.2).abs() < 1e-9);
}

/// Another workspace, other layouts.
#[test]
fn nothing_is_kept_across_changes_of_the_data() {
    let first: Engine = engine().with(crate::store::Additions::default());
    let request = asked(Level::Authority, CircleSize::Residents, None, 100.0);
    let before = circles(&first, &request).unwrap();
    let after = circles(&first.with(crate::store::Additions::default()), &request).unwrap();
    assert!(!Arc::ptr_eq(&before, &after));
    assert_eq!(before, after);
}
