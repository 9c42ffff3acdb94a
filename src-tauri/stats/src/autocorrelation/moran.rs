//! Moran's I.

use super::{AutocorrelationError, Global, check, check_weights, standardised::Standardised};
use crate::weights::Weights;

/// Moran's I of the whole layer, (n/S₀)·Σᵢⱼ wᵢⱼ(xᵢ − x̄)(xⱼ − x̄)/Σᵢ(xᵢ − x̄)² (Moran 1950).
///
/// Above its expected value −1/(n − 1) where like values adjoin. With k = n·Σz⁴/(Σz²)², the variance under
/// randomisation is (Cliff and Ord 1981, p. 21; esda's `VI_rand`)
///
/// \[n((n² − 3n + 3)S₁ − nS₂ + 3S₀²) − k((n² − n)S₁ − 2nS₂ + 6S₀²)\]/\[(n − 1)(n − 2)(n − 3)S₀²\] − 1/(n − 1)².
pub fn moran(x: &[f64], weights: &Weights) -> Result<Global, AutocorrelationError> {
    check(x, weights)?;
    check_weights(weights)?;
    let standardised = Standardised::new(x);
    let statistic = products(&standardised.z, weights) / weights.s0();
    let expected = -1.0 / (x.len() - 1) as f64;
    Ok(Global::new(statistic, expected, variance(&standardised, weights)))
}

/// Σᵢⱼ wᵢⱼ vᵢ vⱼ.
pub(super) fn products(values: &[f64], weights: &Weights) -> f64 {
    weights.lag(values).iter().zip(values).map(|(lag, value)| lag * value).sum()
}

/// The variance of I under randomisation; NaN below four areas.
pub(super) fn variance(standardised: &Standardised, weights: &Weights) -> f64 {
    if weights.len() < 4 {
        return f64::NAN;
    }
    let n = weights.len() as f64;
    let square = weights.s0().powi(2);
    // In units of S₀², so that the size of the weights does not matter.
    let (s1, s2) = (weights.s1() / square, weights.s2() / square);
    let first = n * ((n * n - 3.0 * n + 3.0) * s1 - n * s2 + 3.0);
    let second = standardised.fourths * ((n * n - n) * s1 - 2.0 * n * s2 + 6.0);
    (first - second) / ((n - 1.0) * (n - 2.0) * (n - 3.0)) - 1.0 / (n - 1.0).powi(2)
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_arrangements() {
        oracle::global(|x, weights| moran(x, weights).unwrap());
    }
}
