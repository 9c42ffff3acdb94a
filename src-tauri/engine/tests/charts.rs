//! What charts show, against numbers of numpy and scipy.

use std::sync::LazyLock;

use cyswllt_engine::{
    Engine,
    analysis::{SpreadError, Subject, association, spread},
    geography::Level,
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the engine"));

fn measure(id: &str) -> Subject {
    Subject::Measure { id: id.to_owned() }
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-12 * expected.abs().max(1.0), "{found} {expected}");
}

/// Quantiles of the values that `cyswllt values older_65 --level lsoa` prints, by numpy 2.4.6 (`numpy.quantile`, whose
/// default is Hyndman and Fan's type 7); bars by `numpy.searchsorted`.
#[test]
fn quartiles_and_bars_as_numpy_has_them() {
    let found = spread(&ENGINE, &measure("older_65"), Level::Lsoa, Some("W06000002")).unwrap();
    assert_eq!(found.all.count, 1917);
    close(found.all.minimum, 0.943_864_878_291_107_8);
    close(found.all.lower, 16.677_440_206_851_973);
    close(found.all.median, 21.212_121_212_121_21);
    close(found.all.upper, 26.535_626_535_626_534);
    close(found.all.maximum, 49.282_920_469_361_144);
    // Gwynedd.
    let gwynedd = found.highlighted.expect("Gwynedd has figures");
    assert_eq!(gwynedd.count, 71);
    close(gwynedd.minimum, 5.220_883_534_136_546);
    close(gwynedd.lower, 19.926_994_251_183_45);
    close(gwynedd.median, 23.263_327_948_303_715);
    close(gwynedd.upper, 26.767_748_287_209_365);
    close(gwynedd.maximum, 44.260_119_442_601_194);

    assert_eq!(found.edges, (0..=25).map(|edge| f64::from(2 * edge)).collect::<Vec<_>>());
    let mut counts = [0; 25];
    found.bar.iter().flatten().for_each(|&bar| counts[bar as usize] += 1);
    assert_eq!(counts, BARS);
    // Ranks: the highest is first.
    let first = found.rank.iter().position(|&rank| rank == 1).expect("a first");
    close(found.value[first].expect("a value"), found.all.maximum);
    assert_eq!(found.suppressed + found.unavailable, 0);
}

const BARS: [usize; 25] = [
    2, 15, 17, 38, 45, 54, 120, 126, 176, 224, 235, 183, 163, 143, 124, 91, 68, 39, 24, 15, 5, 2,
    6, 1, 1,
];

/// `scipy.stats.spearmanr` and `pearsonr` (scipy 1.17.1) on the values that `cyswllt values` prints.
#[test]
fn correlations_as_scipy_has_them() {
    let found = association(
        &ENGINE,
        &measure("older_65"),
        &measure("no_car"),
        Level::Lsoa,
        Some("W06000002"),
    )
    .unwrap();
    assert_eq!(found.all.count, 1917);
    close(found.all.spearman.unwrap(), -0.489_874_919_645_224_9);
    close(found.all.pearson.unwrap(), -0.480_045_544_570_752_8);
    close(found.all.x_median, 21.212_121_212_121_21);
    close(found.all.y_median, 17.560_600_864_777_026);
    let gwynedd = found.highlighted.expect("Gwynedd has both");
    assert_eq!(gwynedd.count, 71);
    close(gwynedd.spearman.unwrap(), -0.373_474_178_403_755_8);
    close(gwynedd.pearson.unwrap(), -0.510_015_348_753_762_6);
}

#[test]
fn recipes_have_charts_too() {
    let recipe = ENGINE.recipes.all()[0].clone();
    let found = spread(&ENGINE, &Subject::Recipe { recipe }, Level::Lsoa, None).unwrap();
    assert_eq!(found.highlighted, None);
    assert!(found.all.count > 1_800);
    let bars = found.edges.len() - 1;
    assert!(found.bar.iter().flatten().all(|&bar| (bar as usize) < bars));
}

#[test]
fn what_has_no_figures_says_so() {
    let none = spread(&ENGINE, &measure("gigabit"), Level::Lsoa, None).unwrap_err();
    assert_eq!(none, SpreadError::Empty);
    let strange = spread(&ENGINE, &measure("older_65"), Level::Lsoa, Some("X1")).unwrap_err();
    assert_eq!(strange.code(), "unknown-area");
    let two = association(&ENGINE, &measure("older_65"), &measure("gigabit"), Level::Lsoa, None);
    assert_eq!(two.unwrap_err(), SpreadError::Empty);
    // One area is no correlation.
    let one = association(
        &ENGINE,
        &measure("older_65"),
        &measure("no_car"),
        Level::Authority,
        Some("W06000002"),
    )
    .unwrap();
    assert_eq!(one.all.count, 22);
    let own = one.highlighted.expect("the authority itself");
    assert_eq!((own.count, own.spearman, own.pearson), (1, None, None));
}
