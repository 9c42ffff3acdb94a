//! Which inputs does the output of a model depend on? Sobol' indices by Monte Carlo.
//!
//! The first-order index Sᵢ = V(E(f | Xᵢ)) / V(f) is the share of the variance that goes if input i is known; the
//! total index Tᵢ = E(V(f | all but Xᵢ)) / V(f) the share that stays if everything but i is known, interactions
//! included. For independent inputs Sᵢ ≤ Tᵢ and Σ Sᵢ ≤ 1 ≤ Σ Tᵢ.
//!
//! Two samples A and B of N rows are drawn, and for each input i the rows of A with that input from B, AB⁽ⁱ⁾:
//! N(k + 2) runs of the model for k inputs. Estimators, as Saltelli et al. (2010, Table 2, b and f) recommend:
//!
//! - Sᵢ·V = 1/N Σⱼ (f(B)ⱼ − m)(f(AB⁽ⁱ⁾)ⱼ − f(A)ⱼ), m the mean of all f(A) and f(B): the second factor has the
//!   mean 0, so taking off m leaves the expectation as it is and lessens the error;
//! - Tᵢ·V = 1/(2N) Σⱼ (f(A)ⱼ − f(AB⁽ⁱ⁾)ⱼ)² (Jansen 1999);
//! - V the variance of all f(A) and f(B) (divisor 2N).
//!
//! Both are estimates with an error of the order 1/√N: an Sᵢ of an input without influence comes out a little above
//! or below 0. Where the output does not vary, all indices are 0.

use rayon::prelude::*;

use crate::random::Stream;

/// Sobol' indices of a model's inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct Sensitivity {
    /// First-order index of each input.
    pub first: Vec<f64>,
    /// Total index of each input.
    pub total: Vec<f64>,
    /// Mean of the output.
    pub mean: f64,
    /// Variance of the output.
    pub variance: f64,
    /// The output in the rows of sample A.
    pub outputs: Vec<f64>,
}

/// First-order and total indices of a model with `inputs` independent inputs, from `samples` rows.
///
/// `draw` fills a row of inputs from a stream of random numbers; row j of sample A has stream j, row j of B stream
/// 2³² + j, so the result is the same on any number of threads. `model` gets what `scratch` makes for each thread
/// and a row.
///
/// ```
/// use cyswllt_stats::composite::sobol;
///
/// // f = x + 2y, both uniform: a fifth and four fifths of the variance.
/// let found = sobol::indices(2, 10_000, 1, |stream, row| row.fill_with(|| stream.uniform()),
///     || (), |(), row| row[0] + 2.0 * row[1]);
/// assert!((found.first[0] - 0.2).abs() < 0.03 && (found.total[1] - 0.8).abs() < 0.03);
/// ```
pub fn indices<S>(
    inputs: usize,
    samples: u32,
    seed: u64,
    draw: impl Fn(&mut Stream, &mut [f64]) + Sync,
    scratch: impl Fn() -> S + Sync,
    model: impl Fn(&mut S, &[f64]) -> f64 + Sync,
) -> Sensitivity {
    // A row's outputs: A, B, then AB of each input.
    let width = inputs + 2;
    let mut outputs = vec![0.0; width * samples as usize];
    outputs.par_chunks_mut(width).enumerate().for_each_init(
        || (scratch(), vec![0.0; inputs], vec![0.0; inputs]),
        |(scratch, a, b), (row, outputs)| {
            draw(&mut Stream::new(seed, row as u64), a);
            draw(&mut Stream::new(seed, (1 << 32) + row as u64), b);
            outputs[0] = model(scratch, a);
            outputs[1] = model(scratch, b);
            for input in 0..inputs {
                let own = std::mem::replace(&mut a[input], b[input]);
                // Discrete inputs often agree.
                outputs[2 + input] = if own.to_bits() == b[input].to_bits() {
                    outputs[0]
                } else {
                    model(scratch, a)
                };
                a[input] = own;
            }
        },
    );
    estimate(inputs, &outputs)
}

fn estimate(inputs: usize, outputs: &[f64]) -> Sensitivity {
    let rows = || outputs.chunks_exact(inputs + 2);
    let n = rows().len() as f64;
    let mean = rows().map(|row| row[0] + row[1]).sum::<f64>() / (2.0 * n);
    let variance = rows().map(|row| (row[0] - mean).powi(2) + (row[1] - mean).powi(2)).sum::<f64>()
        / (2.0 * n);
    let share = |sum: f64| if variance > 0.0 { sum / n / variance } else { 0.0 };
    Sensitivity {
        first: (0..inputs)
            .map(|input| share(rows().map(|row| (row[1] - mean) * (row[2 + input] - row[0])).sum()))
            .collect(),
        total: (0..inputs)
            .map(|input| share(rows().map(|row| (row[0] - row[2 + input]).powi(2) / 2.0).sum()))
            .collect(),
        mean,
        variance,
        outputs: rows().map(|row| row[0]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::PI;

    use super::*;

    fn assert_near(found: &[f64], expected: &[f64], tolerance: f64) {
        for (input, (found, expected)) in found.iter().zip(expected).enumerate() {
            assert!((found - expected).abs() < tolerance, "{input}: {found} instead of {expected}");
        }
    }

    /// Ishigami and Homma (1990), sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on [−π, π]³ with a = 7, b = 0.1. Analytic
    /// variances as in Saltelli et al. (2008), section 4.
    #[test]
    fn agrees_with_the_ishigami_function() {
        let (a, b) = (7.0, 0.1);
        let variance = a * a / 8.0 + b * PI.powi(4) / 5.0 + b * b * PI.powi(8) / 18.0 + 0.5;
        let one = 0.5 * (1.0 + b * PI.powi(4) / 5.0).powi(2);
        let both = b * b * PI.powi(8) * (1.0 / 18.0 - 1.0 / 50.0);
        let two = a * a / 8.0;
        let found = indices(
            3,
            200_000,
            1,
            |stream, row| row.fill_with(|| PI * (2.0 * stream.uniform() - 1.0)),
            || (),
            |(), x| x[0].sin() * (1.0 + b * x[2].powi(4)) + a * x[1].sin().powi(2),
        );
        assert_near(&found.first, &[one / variance, two / variance, 0.0], 0.01);
        assert_near(
            &found.total,
            &[(one + both) / variance, two / variance, both / variance],
            0.01,
        );
        assert!((found.mean - a / 2.0).abs() < 0.05);
        assert!((found.variance / variance - 1.0).abs() < 0.01);
    }

    /// Sobol's g-function, Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ) on [0, 1]ᵏ: Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1 and the
    /// total of i is Vᵢ·Π over the others of (1 + V).
    #[test]
    fn agrees_with_the_g_function() {
        let a = [0.0, 0.5, 3.0, 9.0, 99.0, 99.0];
        let own = a.map(|a| 1.0 / (3.0 * (1.0 + a) * (1.0 + a)));
        let all: f64 = own.iter().map(|v| 1.0 + v).product();
        let found = indices(
            6,
            200_000,
            2,
            |stream, row| row.fill_with(|| stream.uniform()),
            || (),
            |(), x| x.iter().zip(a).map(|(x, a)| ((4.0 * x - 2.0).abs() + a) / (1.0 + a)).product(),
        );
        assert_near(&found.first, &own.map(|v| v / (all - 1.0)), 0.01);
        assert_near(&found.total, &own.map(|v| v * all / (1.0 + v) / (all - 1.0)), 0.01);
    }

    #[test]
    fn a_constant_has_no_variance_to_share() {
        let found = indices(2, 10, 1, |s, row| row.fill_with(|| s.uniform()), || (), |(), _| 3.0);
        assert_eq!((found.first, found.total), (vec![0.0; 2], vec![0.0; 2]));
    }
}
