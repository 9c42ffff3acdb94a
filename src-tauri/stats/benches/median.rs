//! How long does the p-median take? 1,917 demands (as many as Wales has LSOAs) and 263 sites (as many as it has libraries),
//! in clusters, drawn at random.

use std::{sync::atomic::AtomicBool, time::Duration};

use cyswllt_stats::{
    random::Stream,
    reach::Distances,
    siting::{Limits, Objective, Rules, Sited, Siting, Status, site},
};
use divan::{Bencher, black_box};

const DEMANDS: usize = 1_917;
const SITES: usize = 263;

fn main() {
    divan::main();
}

/// Places around 40 towns in a square of 200 km.
fn places(number: usize, stream: &mut Stream) -> Vec<[f64; 2]> {
    let mut town = Stream::new(3, 1);
    let towns: Vec<[f64; 2]> =
        (0..40).map(|_| [town.uniform() * 2e5, town.uniform() * 2e5]).collect();
    let mut place = || {
        let [x, y] = towns[stream.below(40) as usize];
        [x + 8_000.0 * stream.normal(), y + 8_000.0 * stream.normal()]
    };
    (0..number).map(|_| place()).collect()
}

fn solve(problem: &Siting<'_>) -> Sited {
    let cancel = AtomicBool::new(false);
    let time = Duration::from_mins(1);
    let found = site(problem, &Limits { time, cancel: &cancel, progress: &|_| () }).unwrap();
    assert_eq!(found.status, Status::Optimal);
    found
}

/// From places to the proven answer.
#[divan::bench(args = [3, 10, 25, 100], sample_count = 5)]
fn median(bencher: Bencher, choose: usize) {
    let mut stream = Stream::new(3, 0);
    let (demands, sites) = (places(DEMANDS, &mut stream), places(SITES, &mut stream));
    let weights: Vec<f64> = (0..DEMANDS).map(|_| f64::from(100 + stream.below(500))).collect();
    bencher.bench_local(|| {
        let distances = Distances::straight(black_box(&demands), &sites, 1.0, None).unwrap();
        solve(&Siting {
            distances: &distances,
            weights: &weights,
            objective: Objective::Distance,
            choose: Some(choose),
            rules: Rules::default(),
        })
    });
}
