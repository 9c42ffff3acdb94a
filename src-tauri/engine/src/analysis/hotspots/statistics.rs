//! Which function of cyswllt-stats answers which statistic, and on which side of chance an area lies.

use cyswllt_stats::autocorrelation::{self as stats, Global, Local, Permutations};

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
