//! Percentages of LSOAs and wards that nobody publishes, from those of output areas and MSOAs.
//!
//! An LSOA's percentage is the mean of its output areas' published percentages, weighted by their
//! residents or households, then scaled by one factor an MSOA so that the LSOAs of the MSOA,
//! weighted by their base, have the MSOA's published percentage. This is iterative proportional
//! fitting with one margin (Deming and Stephan 1940), bounded by 100 %.

/// The areas of one level inside another: the position of the container of each area.
pub type Containers<'a> = &'a [u32];

/// The mean of the values of the areas in each container, weighted; NaN where the weights add up to
/// nothing. Areas without a value or weight are left out.
pub fn weighted_means(
    values: &[f64],
    weights: &[f64],
    containers: impl Iterator<Item = Option<u32>>,
    count: usize,
) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); count];
    for ((&value, &weight), container) in values.iter().zip(weights).zip(containers) {
        let Some(container) = container else { continue };
        if value.is_finite() && weight > 0.0 {
            let (sum, total) = &mut sums[container as usize];
            *sum += value * weight;
            *total += weight;
        }
    }
    sums.into_iter().map(|(sum, total)| if total > 0.0 { sum / total } else { f64::NAN }).collect()
}

/// Scales the first guesses of LSOAs to the percentages of their MSOAs.
///
/// After this the mean of an MSOA's LSOAs, weighted by `base`, is the MSOA's percentage. Where the
/// guesses are all 0 (percentages that round to 0.0) but the MSOA's is not, every LSOA gets the
/// MSOA's; where a guess is missing, the MSOA's stands for it. No value is below 0 or above 100:
/// what a value over 100 cannot take, the others of its MSOA share in proportion.
pub fn scale_to(guesses: &[f64], base: &[f64], msoas: Containers<'_>, targets: &[f64]) -> Vec<f64> {
    let mut scaled: Vec<f64> = guesses
        .iter()
        .zip(msoas)
        .map(|(&guess, &msoa)| if guess.is_finite() { guess } else { targets[msoa as usize] })
        .collect();
    let mut members = vec![Vec::new(); targets.len()];
    for (lsoa, &msoa) in msoas.iter().enumerate() {
        members[msoa as usize].push(lsoa);
    }
    for (members, &target) in members.iter().zip(targets) {
        scale_group(&mut scaled, base, members, target);
    }
    scaled
}

fn scale_group(values: &mut [f64], base: &[f64], members: &[usize], target: f64) {
    let wanted: f64 = members.iter().map(|&lsoa| base[lsoa] * target).sum();
    let mut free = members.to_vec();
    let mut left = wanted;
    loop {
        let sum: f64 = free.iter().map(|&lsoa| base[lsoa] * values[lsoa]).sum();
        if sum <= 0.0 {
            let weight: f64 = free.iter().map(|&lsoa| base[lsoa]).sum();
            for &lsoa in &free {
                values[lsoa] =
                    if weight > 0.0 { (left / weight).clamp(0.0, 100.0) } else { target };
            }
            return;
        }
        let factor = left / sum;
        let (over, within): (Vec<usize>, Vec<usize>) =
            free.iter().partition(|&&lsoa| values[lsoa] * factor > 100.0);
        if over.is_empty() {
            for lsoa in within {
                values[lsoa] *= factor;
            }
            return;
        }
        for lsoa in over {
            values[lsoa] = 100.0;
            left -= 100.0 * base[lsoa];
        }
        free = within;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{scale_to, weighted_means};

    #[test]
    fn means_by_weight() {
        let containers = [Some(0), Some(0), Some(1), None].into_iter();
        let means = weighted_means(&[10.0, 40.0, 5.0, 9.0], &[2.0, 1.0, 0.0, 3.0], containers, 2);
        assert!((means[0] - 20.0).abs() < 1e-12);
        assert!(means[1].is_nan());
    }

    #[test]
    fn guesses_of_nothing() {
        let same = scale_to(&[0.0, 0.0], &[10.0, 30.0], &[0, 0], &[0.4]);
        assert!(same.iter().all(|value| (value - 0.4).abs() < 1e-12));
        let none = scale_to(&[0.7, f64::NAN], &[10.0, 30.0], &[0, 0], &[0.0]);
        assert_eq!(none, [0.0, 0.0]);
    }

    #[test]
    fn nothing_over_100() {
        let scaled = scale_to(&[90.0, 30.0, 20.0], &[10.0, 10.0, 10.0], &[0, 0, 0], &[70.0]);
        assert!((scaled[0] - 100.0).abs() < 1e-9);
        assert!((scaled.iter().sum::<f64>() - 210.0).abs() < 1e-9);
        assert!((scaled[1] / scaled[2] - 1.5).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn the_msoa_comes_out(
            lsoas in prop::collection::vec((0.0..=100.0_f64, 1.0..3_000.0_f64), 1..9),
            target in 0.0..=100.0_f64,
        ) {
            let (guesses, base): (Vec<f64>, Vec<f64>) = lsoas.into_iter().unzip();
            let scaled = scale_to(&guesses, &base, &vec![0; base.len()], &[target]);
            let sum: f64 = scaled.iter().zip(&base).map(|(value, base)| value * base).sum();
            let mean = sum / base.iter().sum::<f64>();
            prop_assert!((mean - target).abs() < 1e-6, "{mean} is not {target}");
            prop_assert!(scaled.iter().all(|value| (0.0..=100.0 + 1e-9).contains(value)));
        }
    }
}
