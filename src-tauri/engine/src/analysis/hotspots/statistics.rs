//! Which function of cyswllt-stats answers which statistic, and on which side of chance an area lies.

use cyswllt_stats::{
    autocorrelation::{self as stats, Global, Local},
    permutation::Permutations,
    significance::two_sided_normal,
};

use super::{
    analyse::{Kept, standard},
    error::HotspotsError,
    request::Statistic,
    result::GlobalResult,
};

/// How an area and its neighbours lie to the mean and to chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// Quadrant of the Moran scatterplot: 1 high-high, 2 low-high, 3 low-low, 4 high-low.
    pub quadrant: u8,
    /// Whether the statistic is above its expectation under conditional randomisation.
    pub above: bool,
}

/// What a local statistic gives for the areas that take part.
pub(super) struct Locals {
    pub statistic: Vec<f64>,
    pub z: Vec<f64>,
    pub p: Vec<f64>,
    pub side: Vec<Side>,
}

impl Locals {
    /// No statistic of any of `n` areas.
    pub fn none(n: usize) -> Self {
        let none = vec![f64::NAN; n];
        let side = vec![Side { quadrant: 0, above: false }; n];
        Self { statistic: none.clone(), z: none.clone(), p: none, side }
    }
}

/// The global statistic that goes with the one asked for.
pub(super) fn global(statistic: Statistic, kept: &Kept) -> Result<GlobalResult, HotspotsError> {
    let Global { statistic, expected, variance, z, p } = match (statistic.global(), &kept.second) {
        ("moran", Some(second)) => stats::moran_bivariate(&kept.values, second, &kept.weights)?,
        ("moran", None) => stats::moran(&kept.values, &kept.weights)?,
        ("geary", _) => stats::geary(&kept.values, &kept.weights)?,
        ("g", _) => stats::general_g(&kept.values, &kept.weights)?,
        _ => stats::join_counts(&kept.values, &kept.weights)?,
    };
    Ok(GlobalResult { statistic, expected, variance, z, p })
}

/// The local statistic of each area; NaN at islands.
pub(super) fn local(
    statistic: Statistic,
    kept: &Kept,
    permutations: Permutations,
) -> Result<Locals, HotspotsError> {
    let (x, w) = (&kept.values, &kept.weights);
    let found = match (statistic, &kept.second) {
        (Statistic::LocalMoran, Some(second)) => {
            stats::local_moran_bivariate(x, second, w, &permutations)?
        }
        (Statistic::LocalMoran, None) => stats::local_moran(x, w, &permutations)?,
        (Statistic::Gi, _) => stats::local_g(x, w, false, &permutations)?,
        (Statistic::GiStar, _) => stats::local_g(x, w, true, &permutations)?,
        (Statistic::LocalGeary, _) => stats::local_geary(x, w, &permutations)?,
        (Statistic::JoinCount, _) => stats::local_join_count(x, w, &permutations)?,
        (Statistic::Moran | Statistic::Geary | Statistic::G, _) => return Ok(Locals::none(x.len())),
    };
    Ok(sided(statistic, kept, found))
}

/// Adds the side of chance on which each area lies, and leaves islands without a statistic.
fn sided(statistic: Statistic, kept: &Kept, found: Local) -> Locals {
    let Local { mut statistic: values, mut z, mut p, quadrant } = found;
    let own = standard(&kept.values);
    let expected = expectation(statistic, kept, &own);
    let lag = kept.weights.lag(&own);
    let mut side = Vec::with_capacity(values.len());
    for at in 0..values.len() {
        if kept.weights.cardinality(at) == 0 {
            (values[at], z[at], p[at]) = (f64::NAN, f64::NAN, f64::NAN);
        } else if p[at].is_nan() && z[at].is_finite() {
            p[at] = two_sided_normal(z[at]);
        }
        let quadrant = match quadrant[at] {
            0 => quadrant_of(own[at], lag[at]),
            known => known,
        };
        let above = match &expected {
            Some(expected) => values[at] > expected[at],
            None => z[at] > 0.0,
        };
        side.push(Side { quadrant, above });
    }
    Locals { statistic: values, z, p, side }
}

fn quadrant_of(own: f64, lag: f64) -> u8 {
    match (own > 0.0, lag > 0.0) {
        (true, true) => 1,
        (false, true) => 2,
        (false, false) => 3,
        (true, false) => 4,
    }
}

/// The expectation of each area's statistic when its own value stays and all others are dealt out anew, for those
/// statistics that have no z: with standardised values z (population) and row sums w,
/// local Geary wᵢ·(zᵢ² + 2·zᵢ²/(n − 1) + (n − zᵢ²)/(n − 1)), local join count xᵢ·wᵢ·(Σx − 1)/(n − 1).
fn expectation(statistic: Statistic, kept: &Kept, own: &[f64]) -> Option<Vec<f64>> {
    let n = own.len() as f64;
    let ones: f64 = kept.values.iter().sum();
    let expected = |at: usize| {
        let weight: f64 = kept.weights.values(at).iter().sum();
        let square = own[at] * own[at];
        match statistic {
            Statistic::LocalGeary => {
                weight * (square + (2.0 * square + n - square) / (n - 1.0))
            }
            _ => kept.values[at] * weight * (ones - 1.0) / (n - 1.0),
        }
    };
    matches!(statistic, Statistic::LocalGeary | Statistic::JoinCount)
        .then(|| (0..own.len()).map(expected).collect())
}
