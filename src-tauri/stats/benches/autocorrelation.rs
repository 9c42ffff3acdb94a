//! How long do local statistics with conditional permutations take? A lattice of 44 by 44 areas with queen
//! neighbours, about as many as Wales has LSOAs (1,917).

use cyswllt_stats::{
    autocorrelation::{Local, local_g, local_geary, local_moran, moran},
    permutation::Permutations,
    random::Stream,
    weights::Weights,
};
use divan::{Bencher, black_box};

const SIDE: i32 = 44;
const RUNS: [u32; 3] = [999, 9_999, 99_999];

fn main() {
    divan::main();
}

/// The eight squares around, each with the weight of its distance's inverse.
fn lattice() -> Weights {
    let row = |(x, y): (i32, i32)| {
        let around = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (dx, dy)));
        around
            .filter(|&(dx, dy)| (dx, dy) != (0, 0))
            .filter(|(dx, dy)| (0..SIDE).contains(&(x + dx)) && (0..SIDE).contains(&(y + dy)))
            .map(|(dx, dy)| {
                ((x + dx + SIDE * (y + dy)) as u32, f64::from(dx * dx + dy * dy).sqrt().recip())
            })
            .collect()
    };
    let rows: Vec<_> = (0..SIDE * SIDE).map(|i| row((i % SIDE, i / SIDE))).collect();
    Weights::from_weighted(&rows).unwrap()
}

fn queen() -> Weights {
    lattice().binary().row_standardised()
}

/// Skewed, not negative.
fn values() -> Vec<f64> {
    let mut stream = Stream::new(7, 0);
    (0..SIDE * SIDE).map(|_| stream.gamma(2.0)).collect()
}

fn bench(bencher: Bencher, weights: &Weights, local: impl Fn(&[f64], &Weights) -> Local + Sync) {
    let values = values();
    bencher.bench(|| local(black_box(&values), black_box(weights)));
}

#[divan::bench(args = RUNS)]
fn of_moran(bencher: Bencher, count: u32) {
    let permutations = Permutations { count, seed: 1 };
    bench(bencher, &queen(), |x, w| local_moran(x, w, &permutations).unwrap());
}

#[divan::bench(args = RUNS)]
fn of_gi_star(bencher: Bencher, count: u32) {
    let permutations = Permutations { count, seed: 1 };
    let weights = lattice().binary().with_self(1.0).row_standardised();
    bench(bencher, &weights, |x, w| local_g(x, w, true, &permutations).unwrap());
}

#[divan::bench(args = RUNS)]
fn of_geary(bencher: Bencher, count: u32) {
    let permutations = Permutations { count, seed: 1 };
    bench(bencher, &queen(), |x, w| local_geary(x, w, &permutations).unwrap());
}

/// Unequal weights, the direct way.
#[divan::bench(args = [999, 9_999])]
fn of_moran_by_distance(bencher: Bencher, count: u32) {
    let permutations = Permutations { count, seed: 1 };
    let weights = lattice().row_standardised();
    bench(bencher, &weights, |x, w| local_moran(x, w, &permutations).unwrap());
}

#[divan::bench]
fn moran_of_the_whole(bencher: Bencher) {
    let (values, weights) = (values(), queen());
    bencher.bench(|| moran(black_box(&values), black_box(&weights)));
}
