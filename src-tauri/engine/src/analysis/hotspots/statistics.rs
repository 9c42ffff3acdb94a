//! Which function of cyswllt-stats answers which statistic, and on which side of chance an area lies.

use cyswllt_stats::{
    autocorrelation::{self as stats, AutocorrelationError, Global, Local},
    permutation::Permutations,
    significance::two_sided_normal,
};

use super::{analyse::Kept, error::HotspotsError, request::Statistic, result::GlobalResult};

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
    let (x, w) = (&kept.values, &kept.weights);
    let found = match (statistic.global(), &kept.second) {
        ("moran", Some(second)) => stats::moran_bivariate(x, second, w),
        ("moran", None) => stats::moran(x, w),
        ("geary", _) => stats::geary(x, w),
        ("g", _) => stats::general_g(x, w),
        _ => stats::join_counts(x, w),
    };
    match found {
        Ok(Global { statistic, expected, variance, z, p }) => {
            Ok(GlobalResult { statistic, expected, variance, z, p })
        }
        // G multiplies neighbours' values, of which there is one; Gi does not mind.
        Err(AutocorrelationError::SinglePositive { .. }) if statistic.is_local() => {
            Ok(GlobalResult::NONE)
        }
        Err(error) => Err(error.into()),
    }
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
        (Statistic::GiStar, _) => stats::local_g(x, &kept.starred, true, &permutations)?,
        (Statistic::LocalGeary, _) => stats::local_geary(x, w, &permutations)?,
        (Statistic::JoinCount, _) => stats::local_join_count(x, w, &permutations)?,
        (Statistic::Moran | Statistic::Geary | Statistic::G, _) => {
            return Ok(Locals::none(x.len()));
        }
    };
    Ok(sided(found))
}

/// Adds the side of chance on which each area lies. Without permutations p is that of z.
fn sided(found: Local) -> Locals {
    let Local { statistic, z, mut p, quadrant } = found;
    for (p, &z) in p.iter_mut().zip(&z) {
        if p.is_nan() {
            *p = two_sided_normal(z);
        }
    }
    let side = quadrant.into_iter().zip(&z).map(|(quadrant, &z)| Side { quadrant, above: z > 0.0 });
    Locals { side: side.collect(), statistic, z, p }
}
