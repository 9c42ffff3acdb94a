//! Moran's I of two variables.

use super::{AutocorrelationError, Global, check, check_weights, standardised::Standardised};
use crate::{describe::compensated_sum, weights::Weights};

/// Bivariate Moran's I of the whole layer, Σᵢⱼ wᵢⱼ z(x)ᵢ z(y)ⱼ/S₀: is the one variable high where the other is high around
/// (Wartenberg 1985)?
///
/// Of a variable with itself it is [`moran`](super::moran). Where weights are row-standardised and nobody is an island, it
/// is the mean of the local ones times n/(n − 1), and esda's `Moran_BV` (which divides by n − 1 and takes the sample's
/// deviation, so that for other weights it is S₀/n times this).
///
/// Its moments are those of all n! ways to deal out y while x stays. The sum Σⱼ cⱼ z(y)ⱼ with cⱼ = Σᵢ wᵢⱼ z(x)ᵢ then has
/// mean 0 and variance n/(n − 1)·Σⱼ (cⱼ − c̄)² (Hoeffding 1951). They take x to be fixed and y to have no pattern of its own:
/// where both have one, z is too far from 0.
///
/// # Errors
/// Those of every statistic; what is wrong with `y` is in [`AutocorrelationError::Second`].
pub fn moran_bivariate(
    x: &[f64],
    y: &[f64],
    weights: &Weights,
) -> Result<Global, AutocorrelationError> {
    check(x, weights)?;
    check(y, weights).map_err(|error| AutocorrelationError::Second(Box::new(error)))?;
    check_weights(weights)?;
    let (x, y) = (Standardised::new(x).z, Standardised::new(y).z);
    let n = x.len() as f64;
    let s0 = weights.s0();
    let mut carried = vec![0.0; x.len()];
    for (i, x) in x.iter().enumerate() {
        for (j, weight) in weights.pairs(i) {
            carried[j] += weight * x / s0;
        }
    }
    let mean = compensated_sum(carried.iter().copied()) / n;
    let statistic = compensated_sum(carried.iter().zip(&y).map(|(carried, y)| carried * y));
    let squares = compensated_sum(carried.iter().map(|carried| (carried - mean).powi(2)));
    let mut global = Global::new(statistic, 0.0, n / (n - 1.0) * squares);
    // All arrangements are alike where every carried weight is the same but for rounding.
    if squares <= 1e-24 {
        global = Global { z: f64::NAN, p: f64::NAN, ..global };
    }
    Ok(global)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{moran, oracle},
        *,
    };

    /// A ring of six with a chord.
    fn ring() -> Weights {
        let rows: Vec<Vec<u32>> =
            vec![vec![1, 5], vec![0, 2, 4], vec![1, 3], vec![2, 4], vec![1, 3, 5], vec![0, 4]];
        Weights::from_neighbours(&rows).unwrap().row_standardised()
    }

    const X: [f64; 6] = [3.0, 1.0, 4.0, 1.5, 9.0, 2.0];
    #[test]
    fn moments_are_those_of_all_arrangements_of_y() {
        oracle::global(|y, weights| moran_bivariate(&X, y, weights).unwrap());
    }

    #[test]
    fn of_a_variable_with_itself_it_is_moran() {
        for weights in [ring(), ring().binary()] {
            let twice = moran_bivariate(&X, &X, &weights).unwrap().statistic;
            assert!((twice - moran(&X, &weights).unwrap().statistic).abs() < 1e-14);
        }
    }

    #[test]
    fn where_no_arrangement_differs_there_is_no_z() {
        let rows: Vec<Vec<u32>> = (0..4).map(|i| vec![(i + 1) % 4, (i + 3) % 4]).collect();
        let weights = Weights::from_neighbours(&rows).unwrap().row_standardised();
        // Alternating x on a ring of four: every area carries the same but for its sign; all but that vary.
        let found =
            moran_bivariate(&[1.0, 1.0, 2.0, 2.0], &[1.0, 5.0, 2.0, 2.5], &weights).unwrap();
        assert!(found.z.is_nan() && found.p.is_nan(), "{found:?}");
    }

    #[test]
    fn columbus_as_esda_has_it() {
        // Moran_BV(CRIME, HOVAL) of esda 2.9.0 with libpysal's queen weights, row-standardised; the variance as
        // numpy computes it from the same formula, 0.01092 over 999,999 of esda's permutations.
        let fixture: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/fixtures/esda/columbus-queen.json"))
                .unwrap();
        let numbers = |key: &str| -> Vec<f64> {
            fixture[key].as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
        };
        let rows = fixture["neighbours"].as_array().unwrap().iter().map(|row| {
            row.as_array().unwrap().iter().map(|j| j.as_u64().unwrap() as u32).collect()
        });
        let weights = Weights::from_neighbours(&rows.collect::<Vec<_>>()).unwrap();
        let row = weights.row_standardised();
        let found = moran_bivariate(&numbers("x"), &numbers("y"), &row).unwrap();
        assert!((found.statistic - -0.171_652_479_991_306_14).abs() < 1e-12);
        assert!((found.variance - 0.010_915_366_308_052_671).abs() < 1e-12);
        let binary = moran_bivariate(&numbers("x"), &numbers("y"), &weights).unwrap();
        assert!((binary.statistic - -1.159_879_617_820_763_5 * 49.0 / 236.0).abs() < 1e-12);
    }
}
