//! What has to hold of circles whatever they stand for, and how far they go on a plain like South Wales.

#![allow(clippy::float_cmp, reason = "what is the same must be the same bit for bit")]

use std::f64::consts::PI;

use cyswllt_stats::{
    circles::{Circle, CirclesError, Layout, covering, lay_out, median_radius, touching},
    random::Stream,
};
use proptest::prelude::*;

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// Every pair, one after the other.
fn deepest_overlap(layout: &Layout) -> f64 {
    let kept: Vec<Circle> = layout.circles.iter().flatten().copied().collect();
    let mut deepest = 0.0_f64;
    for (rank, one) in kept.iter().enumerate() {
        for other in &kept[rank + 1..] {
            let sum = one.radius + other.radius;
            deepest = deepest.max(1.0 - distance(one.centre, other.centre) / sum);
        }
    }
    deepest
}

fn weight() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => 0.5..5000.0_f64,
        1 => Just(0.0),
        1 => Just(f64::NAN),
        1 => Just(-3.0),
    ]
}

/// Whole metres, often the same, at times missing.
fn place() -> impl Strategy<Value = [f64; 2]> {
    prop_oneof![
        6 => (0..400_i32, 0..300_i32).prop_map(|(x, y)| [f64::from(x), f64::from(y)]),
        2 => (0..4_i32, 0..3_i32).prop_map(|(x, y)| [f64::from(x), f64::from(y)]),
        1 => Just([f64::NAN, 1.0]),
    ]
}

proptest! {
    #[test]
    fn nobody_is_hidden_lost_or_out_of_proportion(
        rows in prop::collection::vec((place(), weight()), 0..120),
        scale in 0.01..20.0_f64,
    ) {
        let (places, weights): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let layout = lay_out(&places, &weights, scale).unwrap();
        prop_assert!(deepest_overlap(&layout) < 1e-9);
        prop_assert_eq!(layout.circles.len(), places.len());
        let mut without = 0;
        for ((circle, place), weight) in layout.circles.iter().zip(&places).zip(&weights) {
            let known = *weight > 0.0 && place[0].is_finite();
            prop_assert_eq!(circle.is_some(), known);
            without += usize::from(!known);
            if let Some(circle) = circle {
                let area = PI * circle.radius * circle.radius;
                prop_assert!((area / (weight * layout.scale) - 1.0).abs() < 1e-9);
                prop_assert!(distance(circle.centre, *place) <= layout.moved.most + 1e-6);
            }
        }
        prop_assert_eq!(layout.without, without);
        prop_assert!(layout.scale <= scale && layout.moved.median <= layout.moved.most);
        prop_assert_eq!(&layout, &lay_out(&places, &weights, scale).unwrap());
    }

    #[test]
    fn elsewhere_it_looks_the_same(
        rows in prop::collection::vec(((0..500_i32, 0..500_i32), 1.0..900.0_f64), 1..60),
        (east, north) in (-400_000..400_000_i32, -400_000..400_000_i32),
    ) {
        let weights: Vec<f64> = rows.iter().map(|(_, weight)| *weight).collect();
        let shifted = |by: [i32; 2]| {
            let places: Vec<[f64; 2]> = rows
                .iter()
                .map(|((x, y), _)| [f64::from(x + by[0]), f64::from(y + by[1])])
                .collect();
            lay_out(&places, &weights, 2.0).unwrap()
        };
        let (here, there) = (shifted([0, 0]), shifted([east, north]));
        for (here, there) in here.circles.iter().flatten().zip(there.circles.iter().flatten()) {
            prop_assert_eq!(here.radius, there.radius);
            let moved = [here.centre[0] + f64::from(east), here.centre[1] + f64::from(north)];
            prop_assert!(distance(moved, there.centre) < 1e-8);
        }
    }

    /// What has room stays where it is.
    #[test]
    fn nothing_moves_without_need(
        cells in prop::collection::hash_set((0..20_i32, 0..20_i32), 1..80),
        weight in 1.0..50.0_f64,
    ) {
        let places: Vec<[f64; 2]> =
            cells.iter().map(|(x, y)| [f64::from(*x) * 10.0, f64::from(*y) * 10.0]).collect();
        let weights = vec![weight; places.len()];
        // Radii of at most 4 where places are 10 apart.
        let layout = lay_out(&places, &weights, 50.0 / weight).unwrap();
        prop_assert_eq!(layout.moved.most, 0.0);
    }

    /// Each scale does what it says.
    #[test]
    fn scales(
        weights in prop::collection::vec(weight(), 1..60),
        land in 1.0..1e9_f64,
        radius in 0.1..1000.0_f64,
    ) {
        let known: Vec<f64> = weights.iter().copied().filter(|weight| *weight > 0.0).collect();
        let areas = |scale: f64| known.iter().map(move |weight| weight * scale);
        if let Some(scale) = covering(&weights, land, 0.2) {
            prop_assert!((areas(scale).sum::<f64>() / (0.2 * land) - 1.0).abs() < 1e-9);
        }
        if let Some(scale) = median_radius(&weights, radius) {
            let large = areas(scale).filter(|area| (area / PI).sqrt() >= radius * (1.0 - 1e-9));
            prop_assert!(2 * large.count() >= known.len());
        }
        prop_assert_eq!(known.is_empty(), covering(&weights, land, 0.2).is_none());
    }
}

#[test]
fn many_at_one_place() {
    let layout = lay_out(&[[250_000.0, 200_000.0]; 60], &[10.0; 60], 1.0).unwrap();
    assert!(deepest_overlap(&layout) < 1e-9);
    // Not much more room than 60 circles need in any case (0.907 of a plane can be covered).
    let least = (60.0_f64 / 0.907).sqrt() * (10.0 / PI).sqrt();
    assert!(layout.moved.most < 1.7 * least, "{} metres, {least} needed", layout.moved.most);
}

#[test]
fn wrong_questions() {
    let lengths = CirclesError::Lengths { places: 1, weights: 2 };
    assert_eq!(lay_out(&[[0.0; 2]], &[1.0, 2.0], 1.0), Err(lengths));
    for scale in [0.0, -1.0, f64::INFINITY] {
        assert_eq!(lay_out(&[[0.0; 2]], &[1.0], scale), Err(CirclesError::Scale(scale)));
    }
    let nothing = lay_out(&[], &[], 1.0).unwrap();
    assert_eq!((nothing.circles.len(), nothing.without, nothing.moved.most), (0, 0, 0.0));
}

/// A town in an empty plain, its middle three times as dense as its edge: circles that just cover it move little, and
/// most of the six nearest neighbours stay among the nine nearest.
#[test]
fn neighbours_stay_neighbours() {
    let mut random = Stream::new(7, 0);
    let mut uniform = || random.uniform();
    let places: Vec<[f64; 2]> = (0..400)
        .map(|_| {
            let (angle, out) = (uniform() * 2.0 * PI, uniform().powf(0.7) * 10_000.0);
            [angle.cos() * out, angle.sin() * out]
        })
        .collect();
    let weights: Vec<f64> = (0..400).map(|_| 1000.0 + 1000.0 * uniform()).collect();
    let scale = touching(&places, &weights).unwrap();
    let layout = lay_out(&places, &weights, scale).unwrap();
    assert!(deepest_overlap(&layout) < 1e-9);
    let radius = (1500.0 * scale / PI).sqrt();
    assert!(layout.moved.median < radius, "{:?}, radius {radius}", layout.moved);
    let at: Vec<[f64; 2]> = layout.circles.iter().flatten().map(|circle| circle.centre).collect();
    let nearest = |of: usize, all: &[[f64; 2]], count: usize| {
        let mut others: Vec<usize> = (0..all.len()).filter(|other| *other != of).collect();
        others.sort_by(|a, b| distance(all[of], all[*a]).total_cmp(&distance(all[of], all[*b])));
        others.truncate(count);
        others
    };
    let kept: usize = (0..400)
        .map(|of| {
            let after = nearest(of, &at, 9);
            nearest(of, &places, 6).iter().filter(|other| after.contains(other)).count()
        })
        .sum();
    assert!(kept * 100 > 400 * 6 * 85, "{kept} of {}", 400 * 6);
}
