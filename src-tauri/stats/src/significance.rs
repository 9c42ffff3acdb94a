//! From statistics to p-values, and from many p-values to what may be called significant.
//!
//! | function | source |
//! |---|---|
//! | [`two_sided_normal`] | 2·(1 − Φ(\|z\|)) = erfc(\|z\|/√2) |
//! | [`benjamini_hochberg`] | Benjamini and Hochberg (1995): the expected share of false discoveries |
//! | [`bonferroni`] | Bonferroni: the chance of a single false one |
//! | [`tier`] | 99, 95 and 90 % confidence |
//! | [`permutations_needed`] | how many permutations let one of *m* tests survive Bonferroni's correction |
//!
//! A p-value that is NaN stands for an area that was not tested: it stays NaN and is not counted among the
//! tests. Benjamini and Hochberg's q is the real one of all tests at once, equal to R's
//! `p.adjust(p, "BH")` and scipy's `false_discovery_control`; esda's `fdr` returns a threshold instead.

/// The chance that a standard normal variate lies as far from 0 as `z` or farther, on either side.
///
/// erf is summed as a series of positive terms below |z| = 2√2 and erfc as Laplace's continued fraction above
/// (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14); the relative error is below 10⁻¹³ for |z| < 37. NaN gives NaN.
pub fn two_sided_normal(z: f64) -> f64 {
    const SQRT_PI: f64 = 1.772_453_850_905_516;
    let half_square = 0.5 * z * z;
    let x = z.abs() * std::f64::consts::FRAC_1_SQRT_2;
    if x < 2.0 {
        // erf x = 2/√π·e^(−x²)·Σ 2ⁿ x²ⁿ⁺¹/(1·3·…·(2n + 1)).
        let (mut term, mut sum, mut odd) = (x, x, 1.0);
        while term > sum * 1e-17 {
            odd += 2.0;
            term *= 2.0 * half_square / odd;
            sum += term;
        }
        1.0 - 2.0 / SQRT_PI * (-half_square).exp() * sum
    } else if x.is_finite() {
        // √π·e^(x²)·erfc x = 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))).
        let fraction = (1..=80).rev().fold(x, |below, n| x + 0.5 * f64::from(n) / below);
        (-half_square).exp() / (SQRT_PI * fraction)
    } else if x.is_nan() {
        x
    } else {
        0.0
    }
}

/// The q-value of each p-value: the least false discovery rate at which its test is called significant.
///
/// With the *m* p-values in rising order, q₍ᵢ₎ = min over j ≥ i of m·p₍ⱼ₎/j, at most 1.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).filter(|&i| !p[i].is_nan()).collect();
    order.sort_unstable_by(|&a, &b| p[a].total_cmp(&p[b]));
    let tests = order.len() as f64;
    let mut q = vec![f64::NAN; p.len()];
    let mut least = 1.0_f64;
    for (below, &i) in order.iter().enumerate().rev() {
        least = least.min(tests * p[i] / (below + 1) as f64);
        q[i] = least;
    }
    q
}

/// Each p-value times the number of tests, at most 1.
pub fn bonferroni(p: &[f64]) -> Vec<f64> {
    let tests = p.iter().filter(|p| !p.is_nan()).count() as f64;
    p.iter().map(|&p| if p.is_nan() { p } else { (tests * p).min(1.0) }).collect()
}

/// The confidence in percent that a (corrected) p-value grants: 99 (≤ 0.01), 95 (≤ 0.05), 90 (≤ 0.10) or 0.
pub fn tier(q: f64) -> u8 {
    if q <= 0.01 {
        99
    } else if q <= 0.05 {
        95
    } else if q <= 0.10 {
        90
    } else {
        0
    }
}

/// How many permutations R it takes for the least two-sided p-value there can be, 2/(R + 1), to reach
/// α/`tests`: ⌈2·`tests`/α⌉ − 1.
///
/// With fewer, no test can survive Bonferroni's correction, and under Benjamini and Hochberg's a single one
/// cannot either. [`u64::MAX`] unless `alpha` is above 0.
pub fn permutations_needed(tests: usize, alpha: f64) -> u64 {
    if alpha.is_nan() || alpha <= 0.0 {
        return u64::MAX;
    }
    let exact = 2.0 * tests as f64 / alpha;
    // 2·10/0.05 is 400, though 0.05 is not a number of floating point.
    let whole = exact.round();
    let needed = if (exact - whole).abs() <= 1e-12 * exact { whole } else { exact.ceil() };
    (needed as u64).saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same series and fraction in decimal arithmetic of 60 digits, the fraction 6,000 terms deep.
    #[test]
    fn normal_tails() {
        for (z, p) in [
            (1e-09, 0.999_999_999_202_115_5),
            (0.5, 0.617_075_077_451_973_8),
            (1.0, 0.317_310_507_862_914_1),
            (1.96, 0.049_995_790_296_440_87),
            (2.5, 0.012_419_330_651_552_27),
            (2.82, 0.004_802_364_948_378_506),
            (2.83, 0.004_654_800_413_463_108),
            (3.0, 0.002_699_796_063_260_189),
            (5.0, 5.733_031_437_583_878e-07),
            (8.1, 5.495_918_784_796_457e-16),
            (20.0, 5.507_248_237_212_467_5e-89),
            (33.3, 3.861_011_011_855_68e-243),
            (36.9, 4.621_048_962_281_235e-298),
        ] {
            let error = (two_sided_normal(z) / p - 1.0).abs();
            assert!(error < 1e-13, "{z}: {error}");
            assert_eq!(two_sided_normal(z).to_bits(), two_sided_normal(-z).to_bits());
        }
        assert!(two_sided_normal(f64::INFINITY).abs() < 1e-300);
        assert!(two_sided_normal(f64::NAN).is_nan());
    }

    /// The fifteen p-values of the example in Benjamini and Hochberg (1995).
    #[test]
    fn the_example_of_benjamini_and_hochberg() {
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0000,
        ];
        // The paper: four are significant at 0.05, by Bonferroni three.
        let q = benjamini_hochberg(&p);
        assert_eq!(q.iter().filter(|&&q| q <= 0.05).count(), 4);
        assert_eq!(bonferroni(&p).iter().filter(|&&p| p <= 0.05).count(), 3);
        // R 4: p.adjust(p, "BH")
        let expected = [
            0.0015,
            0.003,
            0.0095,
            0.035_625,
            0.0603,
            0.063_857_142_857_142_86,
            0.063_857_142_857_142_86,
            0.0645,
            0.0765,
            0.486,
        ];
        for (q, expected) in q.iter().zip(expected) {
            assert!((q - expected).abs() < 1e-15, "{q} {expected}");
        }
    }

    #[test]
    fn who_was_not_tested_does_not_count() {
        let q = benjamini_hochberg(&[0.02, f64::NAN, 0.04]);
        assert!((q[0] - 0.04).abs() < 1e-15 && (q[2] - 0.04).abs() < 1e-15 && q[1].is_nan());
        let p = bonferroni(&[0.02, f64::NAN, 0.6]);
        assert!((p[0] - 0.04).abs() < 1e-15 && (p[2] - 1.0).abs() < 1e-15 && p[1].is_nan());
        assert!(benjamini_hochberg(&[]).is_empty());
    }

    #[test]
    fn tiers_and_needs() {
        let tiers = [0.0, 0.01, 0.0101, 0.05, 0.1, 0.11, f64::NAN].map(tier);
        assert_eq!(tiers, [99, 99, 95, 95, 90, 0, 0]);
        assert_eq!(permutations_needed(1, 0.05), 39);
        assert_eq!(permutations_needed(1917, 0.05), 76_679);
        assert_eq!(permutations_needed(10, 0.03), 666);
        assert_eq!(permutations_needed(5, 0.0), u64::MAX);
    }

    proptest! {
        #[test]
        fn q_is_between_p_and_bonferroni(p in proptest::collection::vec(0.0..=1.0_f64, 1..40)) {
            let (q, bound) = (benjamini_hochberg(&p), bonferroni(&p));
            for i in 0..p.len() {
                prop_assert!(p[i] <= q[i] + 1e-15 && q[i] <= bound[i] + 1e-15);
                for j in 0..p.len() {
                    prop_assert!(p[i] > p[j] || q[i] <= q[j]);
                }
            }
            // Called significant at the level q₍ᵢ₎: as many as Benjamini and Hochberg's step-up rule rejects.
            let level = 0.2;
            let mut sorted = p.clone();
            sorted.sort_unstable_by(f64::total_cmp);
            let m = p.len() as f64;
            let rejected = (1..=p.len())
                .rev()
                .find(|&k| m * sorted[k - 1] / k as f64 <= level)
                .unwrap_or(0);
            prop_assert_eq!(q.iter().filter(|&&q| q <= level).count(), rejected);
        }
    }
}
