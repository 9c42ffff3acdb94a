//! How long does siting take? 1,917 demands (as many as Wales has LSOAs) and 263 candidates in 150 × 150 km, and a large
//! question.

use std::{sync::atomic::AtomicBool, time::Duration};

use cyswllt_stats::{
    random::Stream,
    reach::Distances,
    siting::{Limits, Objective, Rules, Sited, Siting, Status, site},
};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Demands and candidates spread by chance, weights from 1 to 500.
fn country(demands: usize, sites: usize, within: f64) -> (Distances, Vec<f64>) {
    let mut stream = Stream::new(7, 0);
    let mut points = |number: usize| -> Vec<[f64; 2]> {
        (0..number).map(|_| [0, 1].map(|_| f64::from(stream.below(1_500_000)) / 10.0)).collect()
    };
    let (from, to) = (points(demands), points(sites));
    let weights = (0..demands).map(|_| f64::from(stream.below(500)) + 1.0).collect();
    (Distances::straight(&from, &to, 1.0, Some(within)).unwrap(), weights)
}

fn answer(distances: &Distances, weights: &[f64], objective: Objective, choose: usize) -> Sited {
    let cancel = AtomicBool::new(false);
    let limits = Limits { time: Duration::from_mins(1), cancel: &cancel, progress: &|_| {} };
    let rules = Rules::default();
    let problem = Siting { distances, weights, objective, choose: Some(choose), rules };
    site(&problem, &limits).unwrap()
}

#[divan::bench(args = [10, 25, 60])]
fn maximal_covering(bencher: Bencher, choose: usize) {
    let (distances, weights) = country(1_917, 263, 5_000.0);
    bencher.bench(|| {
        let found = answer(
            black_box(&distances),
            black_box(&weights),
            Objective::Reach { within: 5_000.0 },
            choose,
        );
        assert_eq!(found.status, Status::Optimal);
    });
}

#[divan::bench(args = [10, 25], sample_count = 10)]
fn centre(bencher: Bencher, choose: usize) {
    let (distances, weights) = country(1_917, 263, 300_000.0);
    bencher.bench(|| answer(black_box(&distances), black_box(&weights), Objective::Worst, choose));
}

#[divan::bench(sample_count = 10)]
fn fewest(bencher: Bencher) {
    let (distances, weights) = country(1_917, 263, 25_000.0);
    let objective = Objective::Fewest { within: 25_000.0 };
    bencher.bench(|| answer(black_box(&distances), black_box(&weights), objective, 1));
}

/// 100,000 demands and 3,000 candidates, proven.
#[divan::bench(sample_count = 3)]
fn large_covering(bencher: Bencher) {
    let (distances, weights) = country(100_000, 3_000, 5_000.0);
    bencher.bench(|| {
        let objective = Objective::Reach { within: 5_000.0 };
        answer(black_box(&distances), black_box(&weights), objective, 25)
    });
}
