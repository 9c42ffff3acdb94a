//! Do like values lie together, everywhere or somewhere?
//!
//! | function | statistic | paper |
//! |---|---|---|
//! | [`moran`] | Moran's I | Moran (1950), Cliff and Ord (1981) |
//! | [`moran_bivariate`] | Moran's I of two variables | Wartenberg (1985) |
//! | [`geary`] | Geary's C | Geary (1954), Cliff and Ord (1981) |
//! | [`general_g`] | Getis and Ord's general G | Getis and Ord (1992) |
//! | [`join_counts`] | joins of ones (BB) | Moran (1948), Cliff and Ord (1981) |
//! | [`local_moran`], [`local_moran_bivariate`] | local Moran's I | Anselin (1995), Sokal, Oden and Thomson (1998) |
//! | [`local_g`] | Gi and Gi* | Getis and Ord (1992), Ord and Getis (1995) |
//! | [`local_geary`] | local Geary's c | Anselin (1995, 2019), Sokal, Oden and Thomson (1998) |
//! | [`local_join_count`] | local join count | Anselin and Li (2019) |
//!
//! # Conventions
//! - **Standard deviation.** z = (x − mean)/σ with the population's σ (divisor n), as esda has it. GeoDa divides by n − 1,
//!   which changes local statistics by the same factor everywhere and no p-value.
//! - **Weights** are used as they are given: row-standardised, binary or any other. The lag of area *i* is Σⱼ wᵢⱼ zⱼ. No
//!   area may have a weight for itself, except in Gi*.
//! - **Islands** (rows without neighbours) stay in n, mean, σ and the sums of weights. A local statistic of theirs
//!   does not exist: statistic, z and p are NaN and the quadrant is 0. (esda gives 0, and for Gi* the share of the
//!   area itself.)
//! - **Global moments** are those under randomisation: all n! arrangements of the values found are equally likely.
//!   They take four areas at least, else variance, z and p are NaN. p is two-sided by the normal distribution. esda's
//!   p of Geary's C and of G is one-sided.
//! - **Local z** is (statistic − mean)/standard deviation under conditional randomisation (the area keeps its value, the
//!   others are dealt out), in closed form: with N = n − 1, a weighted sum Σ wⱼ vⱼ of values dealt from a population of
//!   N with mean μ and variance σ² (divisor N) has mean Wμ and variance σ²(N·S − W²)/(N − 1), W = Σ w, S = Σ w².
//!   Gi*, which has the area itself in its sum, is standardised over all n arrangements, as its authors do. z is NaN
//!   where the variance is 0.
//! - **Local p** is the two-sided one of [conditional permutation](crate::permutation), NaN without permutations.
//! - **Constant values** have no autocorrelation: an error. So are values that differ by rounding only
//!   (their range is within 8 units of the last place of the largest).
//!
//! How closely all this agrees with PySAL is said under [Accuracy](crate#accuracy).
//!
//! # Example
//! ```
//! use cyswllt_stats::{
//!     autocorrelation::{local_g, moran},
//!     permutation::Permutations,
//!     weights::Weights,
//! };
//!
//! // Six areas in a row: high values on the left.
//! let neighbours = [vec![1], vec![0, 2], vec![1, 3], vec![2, 4], vec![3, 5], vec![4]];
//! let weights = Weights::from_neighbours(&neighbours)?;
//! let x = [9.0, 8.0, 7.0, 2.0, 1.0, 1.0];
//!
//! let global = moran(&x, &weights.row_standardised())?;
//! assert!(global.statistic > 0.7 && global.p < 0.05);
//!
//! let starred = weights.with_self(1.0).row_standardised();
//! let local = local_g(&x, &starred, true, &Permutations { count: 999, seed: 1 })?;
//! assert!(local.z[0] > 1.0 && local.z[5] < -1.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod geary;
mod general_g;
mod join_count;
mod local_g;
mod local_geary;
mod local_moran;
mod moran;
mod moran_bivariate;
#[cfg(test)]
mod oracle;
mod standardised;

pub use geary::geary;
pub use general_g::general_g;
pub use join_count::{join_counts, local_join_count};
pub use local_g::local_g;
pub use local_geary::local_geary;
pub use local_moran::{local_moran, local_moran_bivariate};
pub use moran::moran;
pub use moran_bivariate::moran_bivariate;

use crate::{permutation::Permutations, significance::two_sided_normal, weights::Weights};

/// Why there is no statistic. Areas are numbered from 0.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AutocorrelationError {
    /// Fewer than three areas.
    #[error("{found} areas: spatial statistics need three at least")]
    TooFewAreas {
        /// How many values were given.
        found: usize,
    },
    /// Not as many values as areas in the weights.
    #[error(
        "{values} values, but weights of {areas} areas: give one value for each area of the weights"
    )]
    Length {
        /// How many values.
        values: usize,
        /// How many rows the weights have.
        areas: usize,
    },
    /// NaN or an infinity.
    #[error(
        "the value of area {position} is {value}: leave areas without a value out of values and weights"
    )]
    NotFinite {
        /// The area.
        position: usize,
        /// Its value.
        value: f64,
    },
    /// All values are the same.
    #[error("all values are {value}: there is no variation to find a pattern in")]
    ConstantValues {
        /// The first of them.
        value: f64,
    },
    /// A negative value where shares of a total are asked for.
    #[error(
        "the value of area {position} is {value}: Getis and Ord's statistics are shares of a total and need values \
         that are not negative and count from a natural zero; use local Moran or local Geary"
    )]
    NegativeValue {
        /// The area.
        position: usize,
        /// Its value.
        value: f64,
    },
    /// General G of values all but one of which are 0.
    #[error("only area {position} has a value above 0: general G compares products of two values")]
    SinglePositive {
        /// The area.
        position: usize,
    },
    /// A join count of something else than zeros and ones.
    #[error("the value of area {position} is {value}: join counts need 0 or 1")]
    NotBinary {
        /// The area.
        position: usize,
        /// Its value.
        value: f64,
    },
    /// No area has a neighbour.
    #[error("no area has a neighbour: choose weights that join some")]
    NoNeighbours,
    /// An area with a weight for itself where there must be none.
    #[error(
        "area {position} is its own neighbour, which is for Gi* only: use weights without the area itself"
    )]
    OwnNeighbour {
        /// The area.
        position: usize,
    },
    /// An area without a weight for itself under Gi*.
    #[error(
        "area {position} is not its own neighbour, but Gi* counts the area itself: add it by `Weights::with_self`"
    )]
    NotOwnNeighbour {
        /// The area.
        position: usize,
    },
    /// A number of permutations out of range.
    #[error("{count} permutations: ask for 99 to 99,999, or for 0 to have none")]
    PermutationCount {
        /// How many were asked for.
        count: u32,
    },
    /// Something is wrong with the second of two variables.
    #[error("second variable: {0}")]
    Second(Box<AutocorrelationError>),
}

/// A statistic of the whole layer, with its moments under randomisation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Global {
    /// The statistic.
    pub statistic: f64,
    /// What it is expected to be if the values lay at random.
    pub expected: f64,
    /// Its variance if they did; NaN for fewer than four areas.
    pub variance: f64,
    /// (statistic − expected)/√variance; NaN where the variance is 0 or NaN.
    pub z: f64,
    /// The two-sided p-value of z by the normal distribution.
    pub p: f64,
}

impl Global {
    fn new(statistic: f64, expected: f64, variance: f64) -> Self {
        // Where no arrangement differs from another, all that is left of the variance is rounding.
        let varies = variance > 1e-12 * expected * expected;
        let z = if varies { (statistic - expected) / variance.sqrt() } else { f64::NAN };
        Self { statistic, expected, variance, z, p: two_sided_normal(z) }
    }
}

/// A statistic of each area.
#[derive(Debug, Clone, PartialEq)]
pub struct Local {
    /// The statistic; NaN for islands.
    pub statistic: Vec<f64>,
    /// The standardised statistic; NaN for islands and where there is none.
    pub z: Vec<f64>,
    /// The two-sided p-value of conditional permutation; NaN for islands, without permutations and where there is none.
    pub p: Vec<f64>,
    /// The quadrant of Moran's scatterplot: 1 high among high, 2 low among high, 3 low among low, 4 high among low
    /// (esda's numbers); 0 for islands and for statistics without quadrants.
    pub quadrant: Vec<u8>,
}

impl Local {
    /// Nothing yet, of so many areas.
    fn empty(n: usize) -> Self {
        let none = vec![f64::NAN; n];
        Self { statistic: none.clone(), z: none.clone(), p: none, quadrant: vec![0; n] }
    }
}

/// Finite values that vary, one for each area of at least three.
fn check(x: &[f64], weights: &Weights) -> Result<(), AutocorrelationError> {
    if x.len() != weights.len() {
        return Err(AutocorrelationError::Length { values: x.len(), areas: weights.len() });
    }
    if x.len() < 3 {
        return Err(AutocorrelationError::TooFewAreas { found: x.len() });
    }
    if let Some(position) = x.iter().position(|value| !value.is_finite()) {
        return Err(AutocorrelationError::NotFinite { position, value: x[position] });
    }
    let (least, most) =
        x.iter().fold((x[0], x[0]), |(least, most), &value| (least.min(value), most.max(value)));
    // Halves, as the range itself may be too large a number.
    if most / 2.0 - least / 2.0 <= 4.0 * f64::EPSILON * most.abs().max(least.abs()) {
        return Err(AutocorrelationError::ConstantValues { value: x[0] });
    }
    Ok(())
}

/// Some neighbours, and nobody their own.
fn check_weights(weights: &Weights) -> Result<(), AutocorrelationError> {
    let own = |&i: &usize| weights.neighbours(i).binary_search(&(i as u32)).is_ok();
    if let Some(position) = (0..weights.len()).find(own) {
        return Err(AutocorrelationError::OwnNeighbour { position });
    }
    if weights.s0() <= 0.0 {
        return Err(AutocorrelationError::NoNeighbours);
    }
    Ok(())
}

fn check_permutations(permutations: Permutations) -> Result<(), AutocorrelationError> {
    let Permutations { count, .. } = permutations;
    if count == 0 || Permutations::RANGE.contains(&count) {
        Ok(())
    } else {
        Err(AutocorrelationError::PermutationCount { count })
    }
}

fn check_not_negative(x: &[f64]) -> Result<(), AutocorrelationError> {
    match x.iter().position(|&value| value < 0.0) {
        Some(position) => Err(AutocorrelationError::NegativeValue { position, value: x[position] }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(n: u32) -> Weights {
        let rows: Vec<Vec<u32>> = (0..n)
            .map(|i| [i.wrapping_sub(1), i + 1].into_iter().filter(|&j| j < n).collect())
            .collect();
        Weights::from_neighbours(&rows).unwrap()
    }

    #[test]
    fn what_cannot_be_computed_is_said() {
        use AutocorrelationError as E;
        let four = chain(4);
        let fault = |x: &[f64]| moran(x, &four).unwrap_err();
        assert_eq!(fault(&[1.0, 2.0]), E::Length { values: 2, areas: 4 });
        assert!(matches!(fault(&[1.0, 2.0, f64::NAN, 1.0]), E::NotFinite { position: 2, .. }));
        assert_eq!(
            fault(&[1.0, f64::INFINITY, 1.0, 1.0]),
            E::NotFinite { position: 1, value: f64::INFINITY }
        );
        assert_eq!(fault(&[3.0; 4]), E::ConstantValues { value: 3.0 });
        assert!(matches!(fault(&[0.3, 0.1 + 0.2, 0.3, 0.3]), E::ConstantValues { .. }));
        assert_eq!(moran(&[1.0, 2.0], &chain(2)).unwrap_err(), E::TooFewAreas { found: 2 });
        assert_eq!(moran(&[1.0], &chain(1)).unwrap_err(), E::TooFewAreas { found: 1 });
        assert_eq!(moran(&[], &chain(0)).unwrap_err(), E::TooFewAreas { found: 0 });
        let x = [1.0, 2.0, 4.0, 0.0];
        let apart = Weights::from_neighbours(&[vec![], vec![], vec![], vec![]]).unwrap();
        let starred = four.with_self(1.0);
        let some = Permutations { count: 99, seed: 0 };
        assert_eq!(moran(&x, &apart).unwrap_err(), E::NoNeighbours);
        assert_eq!(local_g(&x, &apart.with_self(1.0), true, &some).unwrap_err(), E::NoNeighbours);
        assert_eq!(geary(&x, &starred).unwrap_err(), E::OwnNeighbour { position: 0 });
        assert_eq!(
            local_g(&x, &starred, false, &some).unwrap_err(),
            E::OwnNeighbour { position: 0 }
        );
        assert_eq!(
            local_g(&x, &four, true, &some).unwrap_err(),
            E::NotOwnNeighbour { position: 0 }
        );
        let negative = [1.0, 2.0, -4.0, 0.0];
        let found = E::NegativeValue { position: 2, value: -4.0 };
        assert_eq!(general_g(&negative, &four).unwrap_err(), found);
        assert_eq!(local_g(&negative, &four, false, &some).unwrap_err(), found);
        assert_eq!(local_g(&negative, &starred, true, &some).unwrap_err(), found);
        assert_eq!(
            general_g(&[0.0, 0.0, 3.0, 0.0], &four).unwrap_err(),
            E::SinglePositive { position: 2 }
        );
        assert_eq!(join_counts(&x, &four).unwrap_err(), E::NotBinary { position: 1, value: 2.0 });
        for count in [1, 98, 100_000] {
            let permutations = Permutations { count, seed: 0 };
            let error = E::PermutationCount { count };
            assert_eq!(local_moran(&x, &four, &permutations).unwrap_err(), error);
            assert_eq!(local_geary(&x, &four, &permutations).unwrap_err(), error);
        }
        assert_eq!(
            local_moran_bivariate(&x, &[2.0; 4], &four, &some).unwrap_err(),
            E::Second(Box::new(E::ConstantValues { value: 2.0 }))
        );
    }

    #[test]
    fn three_areas_have_no_variance() {
        let global = moran(&[1.0, 2.0, 4.0], &chain(3)).unwrap();
        assert!(global.statistic.is_finite() && global.variance.is_nan() && global.p.is_nan());
    }

    #[test]
    fn where_no_arrangement_differs_there_is_no_z() {
        let rows: Vec<Vec<u32>> = (0..6).map(|i| (0..6).filter(|&j| j != i).collect()).collect();
        let all = Weights::from_neighbours(&rows).unwrap().row_standardised();
        let x = [1.0, 2.0, 4.0, 8.0, 9.0, 3.0];
        for global in [moran(&x, &all), geary(&x, &all), general_g(&x, &all)] {
            let global = global.unwrap();
            assert!((global.statistic - global.expected).abs() < 1e-12 && global.z.is_nan());
        }
        let permutations = Permutations { count: 99, seed: 1 };
        let star = all.binary().with_self(1.0).row_standardised();
        for local in [
            local_moran(&x, &all, &permutations),
            local_g(&x, &all, false, &permutations),
            local_g(&x, &star, true, &permutations),
            local_geary(&x, &all, &permutations),
        ] {
            let local = local.unwrap();
            assert!(local.z.iter().all(|z| z.is_nan()), "{local:?}");
            assert!(local.p.iter().all(|&p| p >= 1.0), "{local:?}");
        }
    }

    #[test]
    fn islands_have_no_local_statistic_but_count_in_the_mean() {
        let rows = vec![vec![1], vec![0, 2], vec![1], vec![]];
        let weights = Weights::from_neighbours(&rows).unwrap();
        let x = [1.0, 2.0, 4.0, 9.0];
        let permutations = Permutations { count: 99, seed: 1 };
        let star = weights.with_self(1.0);
        for local in [
            local_moran(&x, &weights, &permutations),
            local_g(&x, &weights, false, &permutations),
            local_g(&x, &star, true, &permutations),
            local_geary(&x, &weights, &permutations),
            local_join_count(&[1.0, 1.0, 0.0, 1.0], &weights, &permutations),
            local_moran_bivariate(&x, &[1.0, 0.0, 5.0, 7.0], &weights, &permutations),
        ] {
            let local = local.unwrap();
            assert!(local.statistic[3].is_nan() && local.z[3].is_nan() && local.p[3].is_nan());
            assert_eq!(local.quadrant[3], 0);
            assert!(local.statistic[..3].iter().all(|value| value.is_finite()));
        }
        // The mean of all four is 4, so that area 2 is not above it.
        let moran = local_moran(&x, &weights, &permutations).unwrap();
        assert_eq!(moran.quadrant, [3, 3, 3, 0]);
    }

    #[test]
    fn sizes_of_numbers_do_not_matter() {
        let weights = chain(7);
        let x = [1.0, 5.0, 4.0, 9.0, 2.0, 2.5, 0.0];
        let permutations = Permutations { count: 99, seed: 1 };
        let of = |x: &[f64]| {
            let local = local_g(x, &weights, false, &permutations).unwrap();
            (
                [moran(x, &weights), geary(x, &weights), general_g(x, &weights)]
                    .map(Result::unwrap),
                local,
                local_geary(x, &weights, &permutations).unwrap(),
            )
        };
        let expected = of(&x);
        for scale in [1e-300, 1e300] {
            let scaled = of(&x.map(|value| value * scale));
            for (a, b) in expected.0.iter().zip(&scaled.0) {
                assert!((a.statistic - b.statistic).abs() < 1e-12 && (a.z - b.z).abs() < 1e-9);
            }
            for i in 0..7 {
                assert!((expected.1.statistic[i] - scaled.1.statistic[i]).abs() < 1e-12);
                assert!((expected.2.statistic[i] - scaled.2.statistic[i]).abs() < 1e-11);
            }
            assert_eq!((&expected.1.p, &expected.2.p), (&scaled.1.p, &scaled.2.p));
        }
    }
}
