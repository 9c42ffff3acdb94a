//! Joins between areas that have something, of the whole layer and of each area.

use super::{
    AutocorrelationError, Global, Local, check, check_permutations, check_weights, moran,
    standardised::RowSums,
};
use crate::{
    permutation::{Permutations, lag_tails},
    weights::Weights,
};

/// The number of joins between ones (BB), ½Σᵢⱼ wᵢⱼxᵢxⱼ, of values 0 and 1 (Moran 1948).
///
/// With binary, symmetric weights each adjoining pair counts once; with others it is the half sum of weights. The moments
/// are those of n₁ ones dealt out at random (nonfree sampling; Cliff and Ord 1981, p. 19 to 20): with the falling factorials
/// f₂ = n₁(n₁ − 1)/(n(n − 1)) and so on,
///
/// E = ½S₀f₂ and variance ¼(S₁f₂ + (S₂ − 2S₁)f₃ + (S₀² + S₁ − S₂)f₄) − E².
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::NotBinary`].
pub fn join_counts(x: &[f64], weights: &Weights) -> Result<Global, AutocorrelationError> {
    check_binary(x, weights)?;
    check_weights(weights)?;
    let n = x.len() as f64;
    let ones = x.iter().sum::<f64>();
    // f₁ to f₄; below four areas the last is not defined.
    let mut falling = [0.0; 4];
    let mut factor = 1.0;
    for (step, falling) in (0_u32..).map(f64::from).zip(&mut falling) {
        factor *= (ones - step) / (n - step);
        *falling = factor;
    }
    let [_, two, three, four] = falling;
    let (s0, s1, s2) = (weights.s0(), weights.s1(), weights.s2());
    let expected = 0.5 * s0 * two;
    let variance = if x.len() < 4 {
        f64::NAN
    } else {
        0.25 * (s1 * two + (s2 - 2.0 * s1) * three + (s0 * s0 + s1 - s2) * four)
            - expected * expected
    };
    Ok(Global::new(0.5 * moran::products(x, weights), expected, variance))
}

/// The local join count xᵢ·Σⱼ wᵢⱼxⱼ of values 0 and 1 (Anselin and Li 2019): how many neighbours of an area that has
/// something have it too. Meant for binary weights (esda makes them so); used as given.
///
/// z is that of n₁ − 1 ones dealt to the n − 1 other areas. As with esda, only an area with a join is tested: where the
/// statistic is 0, z and p are NaN. With few ones its distribution is far from normal: prefer p.
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::NotBinary`] and [`AutocorrelationError::PermutationCount`].
pub fn local_join_count(
    x: &[f64],
    weights: &Weights,
    permutations: &Permutations,
) -> Result<Local, AutocorrelationError> {
    check_binary(x, weights)?;
    check_weights(weights)?;
    check_permutations(*permutations)?;
    let n = x.len();
    let others = (n - 1) as f64;
    let share = (x.iter().sum::<f64>() - 1.0) / others;
    let lag = weights.lag(x);
    let tails = lag_tails(x, weights, *permutations);
    let mut local = Local::empty(n);
    for i in (0..n).filter(|&i| weights.cardinality(i) > 0) {
        local.statistic[i] = x[i] * lag[i];
        if local.statistic[i] > 0.0 {
            let sums = RowSums::new(weights, i);
            local.z[i] = sums.standardise(lag[i], others, share, share * (1.0 - share));
            local.p[i] = tails[i].p(permutations.count);
        }
    }
    Ok(local)
}

/// Zeros and ones, some of each.
fn check_binary(x: &[f64], weights: &Weights) -> Result<(), AutocorrelationError> {
    let other = x.iter().position(|&value| value.is_finite() && value * (1.0 - value) != 0.0);
    if let Some(position) = other {
        return Err(AutocorrelationError::NotBinary { position, value: x[position] });
    }
    check(x, weights)
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    fn ones(x: &[f64]) -> Vec<f64> {
        x.iter().map(|&value| f64::from(value > 2.0)).collect()
    }

    #[test]
    fn moments_are_those_of_all_arrangements() {
        oracle::global(|x, weights| join_counts(&ones(x), weights).unwrap());
        oracle::local(|x, weights| {
            let local = local_join_count(&ones(x), weights, &Permutations::NONE).unwrap();
            (local.statistic, local.z)
        });
    }
}
