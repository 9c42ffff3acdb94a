//! Local Moran's I, of one variable and of two.

use super::{
    AutocorrelationError, Local, check, check_permutations, check_weights,
    standardised::{RowSums, Standardised},
};
use crate::{
    permutation::{Permutations, lag_tails},
    weights::Weights,
};

/// Values this close to the mean, in standard deviations, lie on it.
const ON_THE_MEAN: f64 = 1e-12;

/// Local Moran's I of each area, ((n − 1)/n)·zᵢ·Σⱼ wᵢⱼzⱼ, with its quadrant (Anselin 1995).
///
/// It is esda's `Is`, which divides (n − 1)·zᵢ·Σⱼ wᵢⱼzⱼ by Σz² = n. GeoDa gets the same number without a factor, by
/// standardising with the sample's deviation; R's spdep has neither, unless asked. Where weights are row-standardised and
/// there are no islands, the mean of all is (n − 1)/n of the global I.
///
/// z is that of conditional randomisation (Sokal, Oden and Thomson 1998, equations A7 and A8). Their moments,
///
/// E = −zᵢ²W/(n − 1) and var = zᵢ²·n/(n − 2)·(S − W²/(n − 1))·(1 − zᵢ²/(n − 1)),
///
/// with W and S the sums of the row's weights and of their squares, are esda's `EIc` and `VIc`. They belong to zᵢ·Σⱼ
/// wᵢⱼzⱼ, without the factor, so that z = (n/(n − 1)·I − E)/√var; spdep's conditional `Z.Ii` is the same.
///
/// Where a value lies on the mean, I is 0 in every arrangement: z is NaN and p is 1. A lag of 0 or less counts as low, a
/// value on the mean or below too, as with esda.
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::PermutationCount`].
pub fn local_moran(
    x: &[f64],
    weights: &Weights,
    permutations: &Permutations,
) -> Result<Local, AutocorrelationError> {
    check(x, weights)?;
    check_weights(weights)?;
    check_permutations(*permutations)?;
    let z = Standardised::new(x).z;
    Ok(of_standardised(&z, &z, weights, *permutations))
}

/// Bivariate local Moran's I, ((n − 1)/n)·z(x)ᵢ·Σⱼ wᵢⱼ z(y)ⱼ: is the one variable here like the other around (Anselin,
/// Syabri and Smirnov 2002)? esda's `Moran_Local_BV`.
///
/// It says nothing about how x and y go together in the same place. Both values of the area stay, the y of the others are
/// dealt out; z follows from the moments of [`local_moran`] with y in place of x in the lag. Quadrants are those of x and
/// of the lag of y.
///
/// # Errors
/// As for [`local_moran`]; what is wrong with `y` is in [`AutocorrelationError::Second`].
pub fn local_moran_bivariate(
    x: &[f64],
    y: &[f64],
    weights: &Weights,
    permutations: &Permutations,
) -> Result<Local, AutocorrelationError> {
    check(x, weights)?;
    check(y, weights).map_err(|error| AutocorrelationError::Second(Box::new(error)))?;
    check_weights(weights)?;
    check_permutations(*permutations)?;
    let (x, y) = (Standardised::new(x).z, Standardised::new(y).z);
    Ok(of_standardised(&x, &y, weights, *permutations))
}

fn of_standardised(x: &[f64], y: &[f64], weights: &Weights, permutations: Permutations) -> Local {
    let n = x.len();
    let factor = (n - 1) as f64 / n as f64;
    let lag = weights.lag(y);
    let tails = lag_tails(y, weights, permutations);
    let mut local = Local::empty(n);
    for i in (0..n).filter(|&i| weights.cardinality(i) > 0) {
        local.statistic[i] = factor * x[i] * lag[i];
        local.quadrant[i] = quadrant(x[i], lag[i]);
        // The statistic rises with the lag above the mean and falls with it below: p is the same, z turns its sign.
        if x[i].abs() > ON_THE_MEAN {
            let standardised = RowSums::new(weights, i).standardise_lag(lag[i], n, y[i]);
            local.z[i] = standardised * x[i].signum();
            local.p[i] = tails[i].p(permutations.count);
        } else if permutations.count > 0 {
            local.p[i] = 1.0;
        }
    }
    local
}

/// The quadrant of the scatterplot.
pub(super) fn quadrant(value: f64, lag: f64) -> u8 {
    match (value > 0.0, lag > 0.0) {
        (true, true) => 1,
        (false, true) => 2,
        (false, false) => 3,
        (true, false) => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_conditional_arrangements() {
        oracle::local(|x, weights| {
            let local = local_moran(x, weights, &Permutations::NONE).unwrap();
            (local.statistic, local.z)
        });
        let first = [3.0, 1.0, 4.0, 1.5, 9.0, 2.0];
        oracle::local(|y, weights| {
            let local = local_moran_bivariate(&first, y, weights, &Permutations::NONE).unwrap();
            (local.statistic, local.z)
        });
    }

    #[test]
    fn a_value_on_the_mean_is_never_significant() {
        let weights =
            Weights::from_neighbours(&[vec![1, 2], vec![0, 2], vec![0, 1], vec![0], vec![1]])
                .unwrap();
        let permutations = Permutations { count: 999, seed: 1 };
        let local = local_moran(&[0.3, 0.5, 0.5, 0.1, 0.1], &weights, &permutations).unwrap();
        assert!(local.statistic[0].abs() < 1e-12 && local.z[0].is_nan());
        assert!((local.p[0] - 1.0).abs() < 1e-15);
    }
}
