//! Conditional permutation on layers in which there is nothing to find, and the same with other threads.

use cyswllt_stats::{
    autocorrelation::{Local, local_g, local_geary, local_join_count, local_moran},
    permutation::Permutations,
    random::Stream,
    weights::Weights,
};

const SIDE: i32 = 20;

/// A lattice with rook neighbours, its upper half with the diagonals too.
fn lattice() -> Weights {
    let row = |(x, y): (i32, i32)| {
        let around = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (dx, dy)));
        around
            .filter(|&(dx, dy)| (dx, dy) != (0, 0) && (y < SIDE / 2 || dx * dy == 0))
            .filter(|(dx, dy)| (0..SIDE).contains(&(x + dx)) && (0..SIDE).contains(&(y + dy)))
            .map(|(dx, dy)| (x + dx + SIDE * (y + dy)) as u32)
            .collect()
    };
    let rows: Vec<Vec<u32>> = (0..SIDE * SIDE).map(|i| row((i % SIDE, i / SIDE))).collect();
    Weights::from_neighbours(&rows).unwrap()
}

fn skewed(seed: u64) -> Vec<f64> {
    let mut stream = Stream::new(seed, 1);
    (0..SIDE * SIDE).map(|_| stream.gamma(1.5)).collect()
}

/// Values that lie at random have p ≤ 0.1 in a tenth of all areas.
#[test]
fn chance_is_called_significant_as_often_as_it_may_be() {
    let weights = lattice().row_standardised();
    let starred = lattice().with_self(1.0).row_standardised();
    let mut counts = [0_u32; 3];
    let layers = 60;
    for seed in 0..layers {
        let x = skewed(seed);
        let permutations = Permutations { count: 999, seed: seed + 100 };
        let found = [
            local_moran(&x, &weights, &permutations),
            local_g(&x, &starred, true, &permutations),
            local_geary(&x, &weights, &permutations),
        ];
        for (count, local) in counts.iter_mut().zip(found) {
            *count += local.unwrap().p.iter().filter(|&&p| p <= 0.1).count() as u32;
        }
    }
    // Neighbours share values, so that areas are not independent: a wide margin, which an error by a factor is not in.
    for count in counts {
        let share = f64::from(count) / (400.0 * layers as f64);
        assert!((share - 0.1).abs() < 0.01, "{share}");
    }
}

/// With few ones there are many ties; they must not make chance look significant.
#[test]
fn ties_do_not_make_join_counts_significant() {
    let weights = lattice().binary();
    let (mut tested, mut found) = (0, 0);
    for seed in 0..60 {
        let x: Vec<f64> = skewed(seed).iter().map(|&x| f64::from(x > 3.0)).collect();
        let local = local_join_count(&x, &weights, &Permutations { count: 999, seed }).unwrap();
        tested += x.iter().filter(|&&x| x > 0.0).count();
        found += local.p.iter().filter(|&&p| p <= 0.1).count();
        for i in (0..x.len()).filter(|&i| local.statistic[i] <= 0.0) {
            assert!(local.p[i].is_nan() && local.z[i].is_nan());
        }
    }
    let share = found as f64 / tested as f64;
    assert!(share < 0.1, "{share}");
}

/// Where a row's weights are equal, their size does not matter; Gi, Gi* and local Moran ask the same.
#[test]
fn statistics_of_the_same_sum_have_the_same_p() {
    let x = skewed(7);
    let permutations = Permutations { count: 999, seed: 7 };
    let p = |local: Result<Local, _>| local.unwrap().p;
    let row = p(local_moran(&x, &lattice().row_standardised(), &permutations));
    assert_eq!(row, p(local_moran(&x, &lattice(), &permutations)));
    assert_eq!(row, p(local_g(&x, &lattice(), false, &permutations)));
    let starred = lattice().with_self(1.0).row_standardised();
    assert_eq!(row, p(local_g(&x, &starred, true, &permutations)));
}

#[test]
fn a_seed_is_a_result_on_any_number_of_threads() {
    let weights = lattice().row_standardised();
    let x = skewed(3);
    let on = |threads, seed| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let permutations = Permutations { count: 9_999, seed };
        pool.install(|| local_moran(&x, &weights, &permutations).unwrap().p)
    };
    assert_eq!(on(1, 5), on(4, 5));
    assert_ne!(on(1, 5), on(1, 6));
}

/// p counts the observed arrangement too: with R = 99 it is at least 0.02.
#[test]
fn the_least_p_is_that_of_the_number_of_permutations() {
    let weights = lattice();
    let mut x = skewed(1);
    for i in [105, 106, 107, 125, 126, 127, 145, 146, 147] {
        x[i] = 1000.0;
    }
    let local = local_moran(&x, &weights, &Permutations { count: 99, seed: 1 }).unwrap();
    assert!((local.p[126] - 0.02).abs() < 1e-15);
    assert_eq!(local.quadrant[126], 1);
}
