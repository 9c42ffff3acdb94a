//! How long does it take to lay circles out? As many as Wales has authorities, wards, LSOAs and output areas, three
//! quarters of them in towns.

use cyswllt_stats::circles::{covering, lay_out, touching};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Places in a country of 200 by 250 km: three quarters of them around forty towns, and weights between 1,000 and 3,000,
/// by a linear congruential generator.
fn country(count: usize) -> (Vec<[f64; 2]>, Vec<f64>) {
    let mut state = 1_u64;
    let mut uniform = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count)
        .map(|place| {
            let (x, y, weight) = (uniform(), uniform(), 1_000.0 + 2_000.0 * uniform());
            if place % 4 == 0 {
                return ([x * 200_000.0, y * 250_000.0], weight);
            }
            let town = (uniform() * 40.0).floor();
            let middle = [(town * 37.0) % 40.0 * 5_000.0, (town * 23.0) % 40.0 * 6_250.0];
            ([middle[0] + x * 7_000.0, middle[1] + y * 7_000.0], weight)
        })
        .unzip()
}

/// Half of the circles touch another one before they move.
#[divan::bench(args = [22, 762, 1_917, 10_036])]
fn little_to_move(bencher: Bencher, count: usize) {
    let (places, weights) = country(count);
    let scale = touching(&places, &weights).unwrap();
    bencher.bench(|| lay_out(black_box(&places), black_box(&weights), scale));
}

/// Circles cover a fifth of the country, more than the towns have room for.
#[divan::bench(args = [22, 762, 1_917, 10_036])]
fn much_to_move(bencher: Bencher, count: usize) {
    let (places, weights) = country(count);
    let scale = covering(&weights, 200_000.0 * 250_000.0, 0.2).unwrap();
    bencher.bench(|| lay_out(black_box(&places), black_box(&weights), scale));
}

#[divan::bench(args = [1_917, 10_036])]
fn scale(bencher: Bencher, count: usize) {
    let (places, weights) = country(count);
    bencher.bench(|| touching(black_box(&places), black_box(&weights)));
}
