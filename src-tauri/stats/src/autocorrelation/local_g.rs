//! Getis and Ord's Gi and Gi*.

use super::{
    AutocorrelationError, Local, check, check_not_negative, check_permutations, check_weights,
    standardised::{RowSums, Standardised, in_range},
};
use crate::{
    describe::compensated_sum,
    permutation::{Permutations, lag_tails},
    weights::Weights,
};

/// Gi of each area, Σⱼ wᵢⱼxⱼ/Σⱼ≠ᵢ xⱼ, or with `star` Gi*, Σⱼ wᵢⱼxⱼ/Σⱼ xⱼ, where the sums take in the area itself:
/// which part of the total lies around here (Getis and Ord 1992)? Values are not negative.
///
/// Gi* needs weights with each area as its own neighbour ([`Weights::with_self`], weight 1, before they are
/// row-standardised), as esda does for `star=1.0`; one that has no other neighbour is an island. Gi needs weights without.
///
/// z is that of Ord and Getis (1995), which holds for any weights: with W and S the sums of
/// the row's weights and of their squares,
///
/// - Gi: (Σⱼ wᵢⱼxⱼ − W·x̄ᵢ)/(sᵢ·√(((n − 1)S − W²)/(n − 2))), x̄ᵢ and sᵢ those of the n − 1 others (divisor n − 1);
/// - Gi*: (Σⱼ wᵢⱼxⱼ − W·x̄)/(s·√((nS − W²)/(n − 1))), x̄ and s those of all (divisor n).
///
/// esda writes W for S in the variance, which is right for weights of 0 and 1 only: its z of row-standardised weights is too
/// close to 0 (by the root of the number of neighbours, about). Hot spots have z > 0, cold ones z < 0.
///
/// p deals out the values of the others; the area's own part of Gi* stays. Permutations of Gi, of Gi* and of local
/// Moran therefore say the same of an area with the same neighbours of equal weight.
///
/// The denominator of Gi is 0 for an area that alone has a value above 0: statistic, z and p are NaN.
///
/// # Errors
/// Besides those of every statistic, [`AutocorrelationError::NegativeValue`] (z would be defined, a share would not),
/// [`AutocorrelationError::OwnNeighbour`], [`AutocorrelationError::NotOwnNeighbour`] and
/// [`AutocorrelationError::PermutationCount`].
pub fn local_g(
    x: &[f64],
    weights: &Weights,
    star: bool,
    permutations: &Permutations,
) -> Result<Local, AutocorrelationError> {
    check(x, weights)?;
    check_permutations(*permutations)?;
    let without = if star { Some(without_self(weights)?) } else { None };
    let others = without.as_ref().unwrap_or(weights);
    check_weights(others)?;
    check_not_negative(x)?;

    let n = x.len();
    let z = Standardised::new(x).z;
    let values = in_range(x);
    let sum = compensated_sum(values.iter().copied());
    let (lag, lag_of_z) = (weights.lag(&values), weights.lag(&z));
    let tails = lag_tails(&z, others, *permutations);
    let mut local = Local::empty(n);
    for i in (0..n).filter(|&i| others.cardinality(i) > 0) {
        let whole = if star { sum } else { sum - values[i] };
        if whole <= 0.0 {
            continue;
        }
        // Standardised values have the same z as the values themselves, and keep its digits.
        let row = RowSums::new(weights, i);
        local.statistic[i] = lag[i] / whole;
        local.z[i] = if star {
            row.standardise(lag_of_z[i], n as f64, 0.0, 1.0)
        } else {
            row.standardise_lag(lag_of_z[i], n, z[i])
        };
        local.p[i] = tails[i].p(permutations.count);
    }
    Ok(local)
}

/// The weights of the other areas only.
fn without_self(weights: &Weights) -> Result<Weights, AutocorrelationError> {
    let mut rows = Vec::with_capacity(weights.len());
    for position in 0..weights.len() {
        if weights.weight(position, position) <= 0.0 {
            return Err(AutocorrelationError::NotOwnNeighbour { position });
        }
        let others = weights.pairs(position).filter(|&(j, _)| j != position);
        rows.push(others.map(|(j, weight)| (j as u32, weight)).collect::<Vec<_>>());
    }
    Ok(Weights::from_weighted(&rows).expect("rows of weights"))
}

#[cfg(test)]
mod tests {
    use super::{super::oracle, *};

    #[test]
    fn moments_are_those_of_all_conditional_arrangements() {
        oracle::local(|x, weights| {
            let local = local_g(x, weights, false, &Permutations::NONE).unwrap();
            (local.statistic, local.z)
        });
    }

    /// The example of esda's `G_Local`, with binary weights (points within 15 of each other).
    #[test]
    fn six_points() {
        let rows = [vec![1, 3], vec![0, 3, 4], vec![4], vec![0, 1, 4], vec![1, 2, 3, 5], vec![4]];
        let weights = Weights::from_neighbours(&rows).unwrap();
        let x = [2.0, 3.0, 3.2, 5.0, 8.0, 7.0];
        let z = local_g(&x, &weights, false, &Permutations::NONE).unwrap().z;
        let expected =
            [-1.013_672_9, -0.043_615_89, 1.315_587_03, -0.314_126_76, 1.153_739_86, 1.778_339_41];
        let star = local_g(&x, &weights.with_self(1.0), true, &Permutations::NONE).unwrap().z;
        let starred =
            [-1.397_276_26, -0.289_177_62, 0.650_649_64, -0.289_177_62, 1.234_520_88, 2.024_243_31];
        for i in 0..6 {
            assert!((z[i] - expected[i]).abs() < 1e-8, "{z:?}");
            assert!((star[i] - starred[i]).abs() < 1e-8, "{star:?}");
        }
    }

    #[test]
    fn an_only_value_has_no_share_of_the_rest() {
        let weights = Weights::from_neighbours(&[vec![1], vec![0, 2], vec![1]]).unwrap();
        let permutations = Permutations { count: 99, seed: 0 };
        let local = local_g(&[0.0, 5.0, 0.0], &weights, false, &permutations).unwrap();
        assert!(local.statistic[1].is_nan() && local.z[1].is_nan() && local.p[1].is_nan());
        assert!((local.statistic[0] - 1.0).abs() < 1e-15);
    }
}
