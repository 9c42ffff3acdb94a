//! How long does reach take? 140,000 postcodes and 300 points, as Wales has them: most of them in a few dense places.

use cyswllt_stats::reach::{Distances, LUO_QI, Spread, Zone, floating_catchment};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

type Place = [f64; 2];

/// Places in a country of 200 by 250 km: three quarters of them around fifty towns, by a linear congruential generator.
fn places(count: usize, seed: u64) -> Vec<Place> {
    let mut state = seed;
    let mut uniform = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count)
        .map(|place| {
            let (x, y) = (uniform(), uniform());
            if place % 4 == 0 {
                return [x * 200_000.0, y * 250_000.0];
            }
            let town = (uniform() * 50.0).floor();
            let middle = [(town * 37.0) % 50.0 * 4_000.0, (town * 23.0) % 50.0 * 5_000.0];
            [middle[0] + x * 6_000.0, middle[1] + y * 6_000.0]
        })
        .collect()
}

fn instance() -> (Vec<Place>, Vec<Place>) {
    (places(140_000, 1), places(300, 2))
}

/// Everything that a question about reach asks of distances: the nearest point, how many are within 5 km, what each
/// point reaches and alone reaches, mean, quantiles and curve.
#[divan::bench]
fn reach(bencher: Bencher) {
    let (people, points) = instance();
    let weights = vec![1.5; people.len()];
    let curve: Vec<f64> = (0..=60).map(|step| f64::from(step) * 500.0).collect();
    bencher.bench(|| {
        let (people, points) = black_box((&people, &points));
        let near = Distances::straight(people, points, 1.0, Some(5000.0)).unwrap();
        let counts = near.counts_within(5000.0);
        let sites = near.reach_of_sites(&weights, 5000.0);
        let nearest = Distances::straight_nearest(people, points, 1.0).unwrap();
        let metres: Vec<f64> =
            nearest.iter().map(|leg| leg.map_or(f64::INFINITY, |leg| leg.metres)).collect();
        let spread = Spread::new(&metres);
        let within = spread.within(&weights, &curve);
        let quantiles = spread.quantiles(&weights, &vec![0; metres.len()], 1, &[0.5, 0.9]);
        (counts, sites, within, quantiles)
    });
}

#[divan::bench]
fn nearest(bencher: Bencher) {
    let (people, points) = instance();
    bencher.bench(|| Distances::straight_nearest(black_box(&people), &points, 1.0));
}

#[divan::bench(args = [2_000.0, 5_000.0, 20_000.0])]
fn within(bencher: Bencher, metres: f64) {
    let (people, points) = instance();
    bencher.bench(|| Distances::straight(black_box(&people), &points, 1.0, Some(metres)));
}

#[divan::bench]
fn accessibility(bencher: Bencher) {
    let (people, points) = instance();
    let (weights, capacity) = (vec![1.5; people.len()], vec![10.0; points.len()]);
    let near = Distances::straight(&people, &points, 1.0, Some(6000.0)).unwrap();
    let zones: Vec<Zone> = [2000.0, 4000.0, 6000.0]
        .into_iter()
        .zip(LUO_QI)
        .map(|(metres, weight)| Zone { metres, weight })
        .collect();
    bencher.bench(|| floating_catchment(black_box(&near), &weights, &capacity, &zones));
}
