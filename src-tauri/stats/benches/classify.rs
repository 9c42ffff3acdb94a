//! How long do the classifications take? 10,275 values (as many as Wales has output areas), 7 classes.

use cyswllt_stats::{
    classify::{self, NO_LIMIT},
    describe, goodness,
    sorted::Sorted,
};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Skewed values between 0 and about 100, by a linear congruential generator.
fn values() -> Vec<f64> {
    let mut state = 7_u64;
    let mut uniform = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..10_275).map(|_| -10.0 * (1.0 - uniform()).ln() - 10.0 * (1.0 - uniform()).ln()).collect()
}

/// From the unsorted values, as a caller has them.
#[divan::bench]
fn natural_breaks(bencher: Bencher) {
    let values = values();
    bencher.bench(|| classify::natural_breaks(&Sorted::new(black_box(&values)).unwrap(), 7));
}

#[divan::bench]
fn quantile(bencher: Bencher) {
    let values = values();
    bencher.bench(|| classify::quantile(&Sorted::new(black_box(&values)).unwrap(), 7));
}

#[divan::bench]
fn head_tail(bencher: Bencher) {
    let values = values();
    bencher.bench(|| classify::head_tail(&Sorted::new(black_box(&values)).unwrap(), 7, NO_LIMIT));
}

#[divan::bench]
fn sort(bencher: Bencher) {
    let values = values();
    bencher.bench(|| Sorted::new(black_box(&values)));
}

#[divan::bench]
fn fit_and_histogram(bencher: Bencher) {
    let values = Sorted::new(&values()).unwrap();
    let breaks = classify::natural_breaks(&values, 7).unwrap();
    bencher.bench(|| {
        let values = black_box(&values);
        (
            goodness::adcm(values, &breaks),
            goodness::gvf(values, &breaks),
            describe::histogram(values, 40),
        )
    });
}
