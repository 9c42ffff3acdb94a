//! How distances are spread over people: what share is within how many metres, and how far it is for the half of them.

use rayon::prelude::*;

/// Distances of demands in order, for any weights. A demand from which no site can be reached is infinitely far.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread<'a> {
    metres: &'a [f64],
    order: Vec<u32>,
}

/// Weights are summed with this relative error to spare before a sum is taken for less than a share of the whole.
const SPARE: f64 = 1e-12;

impl<'a> Spread<'a> {
    /// Puts distances (none is NaN) in order.
    pub fn new(metres: &'a [f64]) -> Self {
        let mut order: Vec<u32> = (0..metres.len() as u32).collect();
        order.par_sort_unstable_by(|&a, &b| {
            metres[a as usize].total_cmp(&metres[b as usize]).then(a.cmp(&b))
        });
        Self { metres, order }
    }

    /// The weight of the demands within each of some distances, which rise, inclusive.
    ///
    /// # Panics
    /// If there are fewer weights than distances.
    pub fn within(&self, weights: &[f64], distances: &[f64]) -> Vec<f64> {
        let (mut sum, mut next) = (0.0, 0);
        let mut until = |metres: f64| {
            while let Some(&demand) = self.order.get(next)
                && self.metres[demand as usize] <= metres
            {
                sum += weights[demand as usize];
                next += 1;
            }
            sum
        };
        distances.iter().map(|&metres| until(metres)).collect()
    }

    /// For each of several parts of the demands the least distance within which at least a share of the part's weight
    /// lies, for each of some shares from 0 to 1, which rise: the inverse of the weighted distribution function. None for
    /// a part without weight, and where less than the share can reach a site at all.
    ///
    /// `part` is the part of each demand, which counts nowhere if there are not so many `parts`.
    ///
    /// # Panics
    /// If there are fewer weights or parts than distances.
    pub fn quantiles(
        &self,
        weights: &[f64],
        part: &[u32],
        parts: usize,
        shares: &[f64],
    ) -> Vec<Vec<Option<f64>>> {
        let mut totals = vec![0.0; parts];
        for (demand, weight) in weights.iter().enumerate().take(self.metres.len()) {
            if let Some(total) = totals.get_mut(part[demand] as usize) {
                *total += weight;
            }
        }
        let mut sums = vec![0.0; parts];
        let mut found: Vec<Vec<Option<f64>>> = vec![Vec::with_capacity(shares.len()); parts];
        for &demand in &self.order {
            let (metres, weight) = (self.metres[demand as usize], weights[demand as usize]);
            let part = part[demand as usize] as usize;
            if !metres.is_finite() {
                break;
            }
            if part >= parts || weight <= 0.0 {
                continue;
            }
            sums[part] += weight;
            let reached = sums[part] + totals[part] * SPARE;
            let found = &mut found[part];
            while shares.get(found.len()).is_some_and(|share| reached >= share * totals[part]) {
                found.push(Some(metres));
            }
        }
        for part in &mut found {
            part.resize(shares.len(), None);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "weights are whole, so that sums are exact")]

    use proptest::prelude::*;

    use super::Spread;

    const HALVES: [f64; 3] = [0.5, 0.75, 1.0];

    #[test]
    fn the_half_are_within() {
        let metres = [30.0, 10.0, f64::INFINITY, 20.0];
        let spread = Spread::new(&metres);
        let one = |weights: &[f64]| spread.quantiles(weights, &[0; 4], 1, &HALVES).remove(0);
        assert_eq!(one(&[1.0, 1.0, 0.0, 1.0]), [Some(20.0), Some(30.0), Some(30.0)]);
        assert_eq!(one(&[1.0, 1.0, 1.0, 1.0]), [Some(20.0), Some(30.0), None]);
        assert_eq!(one(&[0.0, 5.0, 0.0, 5.0])[0], Some(10.0));
        assert_eq!(one(&[0.0; 4]), [None; 3]);
        let parts = spread.quantiles(&[1.0; 4], &[0, 1, 7, 1], 3, &[0.5]);
        assert_eq!(parts, [[Some(30.0)], [Some(10.0)], [None]]);
        assert_eq!(
            spread.within(&[1.0, 2.0, 4.0, 8.0], &[0.0, 10.0, 29.0, 1e9]),
            [0.0, 2.0, 10.0, 11.0]
        );
    }

    proptest! {
        /// The definition, plainly.
        #[test]
        fn quantiles_invert_the_distribution(
            demands in prop::collection::vec((0..50_u8, 0..9_u8, 0..3_u32), 1..60),
            share in 0.01..1.0_f64,
        ) {
            let metres: Vec<f64> = demands.iter().map(|demand| f64::from(demand.0)).collect();
            let weights: Vec<f64> = demands.iter().map(|demand| f64::from(demand.1)).collect();
            let part: Vec<u32> = demands.iter().map(|demand| demand.2).collect();
            let spread = Spread::new(&metres);
            let found = spread.quantiles(&weights, &part, 3, &[share]);
            for (number, found) in (0..).zip(found) {
                let own: Vec<f64> = weights.iter().zip(&part)
                    .map(|(weight, part)| if *part == number { *weight } else { 0.0 })
                    .collect();
                let total: f64 = own.iter().sum();
                let within = |limit: f64| spread.within(&own, &[limit])[0];
                match found[0] {
                    None => prop_assert_eq!(total, 0.0),
                    Some(metres) => {
                        prop_assert!(within(metres) >= share * total - 1e-9);
                        prop_assert!(within(metres - 0.5) < share * total);
                    }
                }
            }
        }
    }
}
