//! Who is within reach: how many sites each demand has within a distance, and what each site reaches.

use rayon::prelude::*;

use super::Distances;

/// What each site reaches; one number a site each.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteReach {
    /// The weight within the distance of the site.
    pub within: Vec<f64>,
    /// The weight within the distance of the site and of no other: what would be lost without it.
    pub only: Vec<f64>,
    /// The weight within the distance of the site for which it is the nearest one.
    pub nearest: Vec<f64>,
}

impl Distances {
    /// How many sites each demand has within `metres`, inclusive.
    pub fn counts_within(&self, metres: f64) -> Vec<u32> {
        let count = |demand| self.within(demand, metres).len() as u32;
        (0..self.demands()).into_par_iter().with_min_len(4096).map(count).collect()
    }

    /// What each site reaches within `metres`, inclusive, of weights (one a demand). Where several sites are equally near,
    /// the first by position is the nearest.
    ///
    /// # Panics
    /// If there are fewer weights than demands.
    pub fn reach_of_sites(&self, weights: &[f64], metres: f64) -> SiteReach {
        let none = || vec![0.0; self.sites()];
        let mut reach = SiteReach { within: none(), only: none(), nearest: none() };
        for (demand, &weight) in weights[..self.demands()].iter().enumerate() {
            let legs = self.within(demand, metres);
            for leg in legs {
                reach.within[leg.site as usize] += weight;
            }
            if let [first, rest @ ..] = legs {
                reach.nearest[first.site as usize] += weight;
                if rest.is_empty() {
                    reach.only[first.site as usize] += weight;
                }
            }
        }
        reach
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::float_cmp, reason = "weights are whole, so that sums are exact")]

    use proptest::prelude::*;

    use super::Distances;

    #[test]
    fn three_demands_two_sites() {
        // On a line: demands at 0, 6 and 20, sites at 0 and 10.
        let line = |x: f64| [x, 0.0];
        let demands = [0.0, 6.0, 20.0].map(line);
        let found = Distances::straight(&demands, &[0.0, 10.0].map(line), 1.0, Some(10.0)).unwrap();
        assert_eq!(found.counts_within(10.0), [2, 2, 1]);
        assert_eq!(found.counts_within(5.0), [1, 1, 0]);
        let reach = found.reach_of_sites(&[1.0, 10.0, 100.0], 6.0);
        assert_eq!(reach.within, [11.0, 10.0]);
        assert_eq!(reach.only, [1.0, 0.0]);
        assert_eq!(reach.nearest, [1.0, 10.0]);
    }

    fn points(most: usize) -> impl Strategy<Value = Vec<[f64; 2]>> {
        prop::collection::vec((0..30_i32, 0..30_i32), 0..most)
            .prop_map(|all| all.into_iter().map(|(x, y)| [f64::from(x), f64::from(y)]).collect())
    }

    proptest! {
        /// What is fast agrees with what is plain.
        #[test]
        fn as_brute_force(
            demands in points(40),
            sites in points(12),
            metres in 0.0..20.0_f64,
            factor in 1.0..2.0_f64,
        ) {
            let distance = |a: [f64; 2], b: [f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]) * factor;
            let all = Distances::straight(&demands, &sites, factor, None).unwrap();
            let near = Distances::straight(&demands, &sites, factor, Some(metres)).unwrap();
            let legs = Distances::count_straight(&demands, &sites, factor, |_| metres).unwrap();
            prop_assert_eq!(legs, near.legs());
            let nearest = Distances::straight_nearest(&demands, &sites, factor).unwrap();
            let weights: Vec<f64> = (1_u16..).take(demands.len()).map(f64::from).collect();
            let reach = near.reach_of_sites(&weights, metres);
            let mut only = vec![0.0; sites.len()];
            for (demand, &place) in demands.iter().enumerate() {
                prop_assert_eq!(all.row(demand).len(), sites.len());
                prop_assert_eq!(near.row(demand), all.within(demand, metres));
                prop_assert_eq!(nearest[demand], all.row(demand).first().copied());
                let inside: Vec<usize> = (0..sites.len())
                    .filter(|&site| distance(place, sites[site]) <= metres)
                    .collect();
                prop_assert_eq!(near.counts_within(metres)[demand] as usize, inside.len());
                if let [one] = inside[..] {
                    only[one] += weights[demand];
                }
            }
            prop_assert_eq!(reach.only, only);
            for (site, within) in reach.within.iter().enumerate() {
                let plain: f64 = demands.iter().zip(&weights)
                    .filter(|(place, _)| distance(**place, sites[site]) <= metres)
                    .map(|(_, weight)| weight)
                    .sum();
                prop_assert_eq!(*within, plain);
            }
            // Everybody within reach has one nearest site.
            let reached: f64 = (0..demands.len())
                .filter(|&demand| !near.row(demand).is_empty())
                .map(|demand| weights[demand])
                .sum();
            prop_assert_eq!(reach.nearest.iter().sum::<f64>(), reached);
        }
    }
}
