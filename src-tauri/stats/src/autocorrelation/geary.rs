//! Geary's C.

use super::{AutocorrelationError, Global, check, check_weights, standardised::Standardised};
use crate::weights::Weights;

/// Geary's C of the whole layer, (n − 1)·Σᵢⱼ wᵢⱼ(xᵢ − xⱼ)²/(2S₀·Σᵢ(xᵢ − x̄)²) (Geary 1954).
///
/// Below its expected value 1 where like values adjoin. With k = n·Σz⁴/(Σz²)², the variance under randomisation is
/// (Cliff and Ord 1981, p. 21; esda's `VC_rand`)
///
/// \[(n − 1)S₁(n² − 3n + 3 − (n − 1)k) − ¼(n − 1)S₂(n² + 3n − 6 − (n² − n + 2)k) + S₀²(n² − 3 − (n − 1)²k)\] /
/// \[n(n − 2)(n − 3)S₀²\].
pub fn geary(x: &[f64], weights: &Weights) -> Result<Global, AutocorrelationError> {
    check(x, weights)?;
    check_weights(weights)?;
    let Standardised { z, fourths: k, .. } = Standardised::new(x);
    let n = x.len() as f64;
    let row = |i: usize| -> f64 {
        weights.pairs(i).map(|(j, weight)| weight * (z[i] - z[j]).powi(2)).sum()
    };
    let differences: f64 = (0..x.len()).map(row).sum();
    let statistic = (n - 1.0) * differences / (2.0 * weights.s0() * n);
    let variance = if x.len() < 4 {
        f64::NAN
    } else {
        let square = weights.s0().powi(2);
        let (s1, s2) = (weights.s1() / square, weights.s2() / square);
        let terms = (n - 1.0) * s1 * (n * n - 3.0 * n + 3.0 - (n - 1.0) * k)
            - 0.25 * (n - 1.0) * s2 * (n * n + 3.0 * n - 6.0 - (n * n - n + 2.0) * k)
            + (n * n - 3.0 - (n - 1.0).powi(2) * k);
        terms / (n * (n - 2.0) * (n - 3.0))
    };
    Ok(Global::new(statistic, 1.0, variance))
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_arrangements() {
        oracle::global(|x, weights| geary(x, weights).unwrap());
    }
}
