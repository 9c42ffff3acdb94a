//! Getis and Ord's general G.

use super::{
    AutocorrelationError, Global, check, check_not_negative, check_weights, moran,
    standardised::{Standardised, in_range},
};
use crate::{describe::compensated_sum, weights::Weights};

/// Getis and Ord's (1992) general G, Σᵢⱼ wᵢⱼxᵢxⱼ/Σᵢ≠ⱼ xᵢxⱼ, of values that are not negative.
///
/// Above its expected value S₀/(n(n − 1)) where high values adjoin, below where low ones do. The authors have binary weights
/// in mind, and esda makes them binary; here they are used as given.
///
/// The variance under randomisation is that of Getis and Ord (their coefficients B₀ to B₄), in another form that keeps its
/// digits where values lie far from 0. With x = x̄ + σz, the numerator is Σᵢⱼ wᵢⱼxᵢxⱼ = σ²A + x̄σB + x̄²S₀ with A = Σᵢⱼ wᵢⱼzᵢzⱼ =
/// S₀·I and B = Σᵢ tᵢzᵢ, tᵢ = Σⱼ(wᵢⱼ + wⱼᵢ), and the denominator is the same in every arrangement. Hence, with m₃ = Σz³/n,
///
/// - var A = S₀²·var I (see [`moran`](super::moran()));
/// - var B = (n·S₂ − 4S₀²)/(n − 1);
/// - cov(A, B) = m₃·(2(2S₀² − S₂)/(n − 2) − S₂)/(n − 1).
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::NegativeValue`], and
/// [`AutocorrelationError::SinglePositive`] where the denominator would be 0.
pub fn general_g(x: &[f64], weights: &Weights) -> Result<Global, AutocorrelationError> {
    check(x, weights)?;
    check_weights(weights)?;
    check_not_negative(x)?;
    let mut positive = (0..x.len()).filter(|&i| x[i] > 0.0);
    if let (Some(position), None) = (positive.next(), positive.next()) {
        return Err(AutocorrelationError::SinglePositive { position });
    }
    let n = x.len() as f64;
    let s0 = weights.s0();
    let values = in_range(x);
    let sum = compensated_sum(values.iter().copied());
    // Σᵢ≠ⱼ xᵢxⱼ without a difference of large numbers.
    let denominator = compensated_sum(values.iter().map(|value| value * (sum - value)));
    let statistic = moran::products(&values, weights) / denominator;
    let variance = if x.len() < 4 {
        f64::NAN
    } else {
        let standardised = Standardised::new(x);
        let Standardised { mean, cubes, .. } = standardised;
        let a = moran::variance(&standardised, weights);
        let s2 = weights.s2() / (s0 * s0);
        let b = (n * s2 - 4.0) / (n - 1.0);
        let covariance = cubes * (2.0 * (2.0 - s2) / (n - 2.0) - s2) / (n - 1.0);
        // Σᵢ≠ⱼ xᵢxⱼ in units of the variance.
        let total = n * ((n - 1.0) * mean * mean - 1.0);
        (s0 / total).powi(2) * (a + 2.0 * mean * covariance + mean * mean * b)
    };
    Ok(Global::new(statistic, s0 / (n * (n - 1.0)), variance))
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_arrangements() {
        oracle::global(|x, weights| general_g(x, weights).unwrap());
    }
}
