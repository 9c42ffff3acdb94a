//! Local Geary's c.

use super::{
    AutocorrelationError, Local, check, check_permutations, check_weights,
    local_moran::quadrant,
    standardised::{RowSums, Standardised},
};
use crate::{
    permutation::{Permutations, squared_difference_tails},
    weights::Weights,
};

/// Local Geary's c of each area, Σⱼ wᵢⱼ(zᵢ − zⱼ)² (Anselin 1995, 2019): small among like neighbours, large among unlike
/// ones. esda's `localG`, with the population's standard deviation.
///
/// Quadrants are those of local Moran: a small c is of high values or of low ones by them (or neither).
///
/// z follows from the moments under conditional randomisation (Sokal, Oden and Thomson 1998): the squared differences
/// (zᵢ − zⱼ)² of the N = n − 1 others have mean n(1 + zᵢ²)/N and mean square n(zᵢ⁴ + 6zᵢ² − 4zᵢm₃ + m₄)/N, m₃ = Σz³/n and
/// m₄ = Σz⁴/n. Sums of few squares are skewed to the right, so that z taken as normal hardly ever finds a small c: prefer p.
/// A negative z is positive autocorrelation.
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::PermutationCount`].
pub fn local_geary(
    x: &[f64],
    weights: &Weights,
    permutations: &Permutations,
) -> Result<Local, AutocorrelationError> {
    check(x, weights)?;
    check_weights(weights)?;
    check_permutations(*permutations)?;
    let n = x.len();
    let (all, others) = (n as f64, (n - 1) as f64);
    let Standardised { z, cubes, fourths, .. } = Standardised::new(x);
    let lag = weights.lag(&z);
    let tails = squared_difference_tails(&z, weights, *permutations);
    let mut local = Local::empty(n);
    for i in (0..n).filter(|&i| weights.cardinality(i) > 0) {
        let own = z[i];
        let statistic: f64 =
            weights.pairs(i).map(|(j, weight)| weight * (own - z[j]).powi(2)).sum();
        let mean = all * (1.0 + own * own) / others;
        let squares = own.powi(4) + 6.0 * own * own - 4.0 * own * cubes + fourths;
        let variance = all * squares / others - mean * mean;
        local.statistic[i] = statistic;
        local.z[i] = RowSums::new(weights, i).standardise(statistic, others, mean, variance);
        local.p[i] = tails[i].p(permutations.count);
        local.quadrant[i] = quadrant(own, lag[i]);
    }
    Ok(local)
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_conditional_arrangements() {
        oracle::local(|x, weights| {
            let local = local_geary(x, weights, &Permutations::NONE).unwrap();
            (local.statistic, local.z)
        });
    }
}
