//! Accessibility where capacity is shared: the two-step floating catchment area.
//!
//! - W. Luo and F. Wang (2003), Measures of spatial accessibility to health care in a GIS environment: synthesis and a case
//!   study in the Chicago region, *Environment and Planning B* 30(6), 865–884: 2SFCA, one zone of weight 1;
//! - W. Luo and Y. Qi (2009), An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial
//!   accessibility to primary care physicians, *Health & Place* 15(4), 1100–1107: zones with falling weights.

use super::Distances;

/// A zone of a catchment: what is farther than the zone before and not farther than this.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Zone {
    /// Its end in metres, inclusive.
    pub metres: f64,
    /// How much what lies in it counts, from 0; usually from 1 downwards.
    pub weight: f64,
}

/// The weights of Luo and Qi (2009) for three zones, nearest first (their slower decay).
pub const LUO_QI: [f64; 3] = [1.0, 0.68, 0.22];

/// Why there is no accessibility.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CatchmentError {
    /// The zones are none, do not rise, or have weights below zero.
    #[error(
        "zone {zone} cannot be: give at least one, their metres rising from above 0 and their weights from 0"
    )]
    Zone {
        /// Its position, counted from 0.
        zone: usize,
    },
    /// A capacity or a demand's weight is negative or not finite.
    #[error("{what} {position}: {found} is neither 0 nor above it")]
    Number {
        /// `demand` or `site`.
        what: &'static str,
        /// Its position, counted from 0.
        position: usize,
        /// What was found.
        found: f64,
    },
    /// There are not as many numbers as demands and sites.
    #[error("{found} numbers for {expected} {what}s")]
    Length {
        /// `demand` or `site`.
        what: &'static str,
        /// How many there are.
        expected: usize,
        /// How many numbers were given.
        found: usize,
    },
}

/// E2SFCA: the capacity that there is for one unit of each demand's weight.
///
/// Step 1: the ratio of a site is its capacity over the weight in its catchment, Rⱼ = Sⱼ / Σᵣ Σₖ∈Dᵣ Pₖ Wᵣ. Step 2: the
/// accessibility of a demand is the sum of the ratios of the sites in reach, Aᵢ = Σᵣ Σⱼ∈Dᵣ Rⱼ Wᵣ. Summed with the demands'
/// weights that is the capacity of all sites that have somebody in their catchment. A site that has nobody there serves
/// nobody.
///
/// `distances` must hold all legs up to the end of the last zone.
pub fn floating_catchment(
    distances: &Distances,
    demand: &[f64],
    capacity: &[f64],
    zones: &[Zone],
) -> Result<Vec<f64>, CatchmentError> {
    check("demand", demand, distances.demands())?;
    check("site", capacity, distances.sites())?;
    let end = check_zones(zones)?;
    let weight = |metres: f64| {
        zones.iter().find(|zone| metres <= zone.metres).map_or(0.0, |zone| zone.weight)
    };
    let mut catchment = vec![0.0; distances.sites()];
    for (row, people) in demand.iter().enumerate() {
        for leg in distances.within(row, end) {
            catchment[leg.site as usize] += people * weight(leg.metres);
        }
    }
    let ratio: Vec<f64> = capacity
        .iter()
        .zip(&catchment)
        .map(|(capacity, people)| if *people > 0.0 { capacity / people } else { 0.0 })
        .collect();
    let access = |row: usize| {
        let legs = distances.within(row, end).iter();
        legs.map(|leg| ratio[leg.site as usize] * weight(leg.metres)).sum()
    };
    Ok((0..demand.len()).map(access).collect())
}

fn check(what: &'static str, numbers: &[f64], expected: usize) -> Result<(), CatchmentError> {
    if numbers.len() != expected {
        return Err(CatchmentError::Length { what, expected, found: numbers.len() });
    }
    let is_wrong = |number: &f64| !(number.is_finite() && *number >= 0.0);
    match numbers.iter().position(is_wrong) {
        None => Ok(()),
        Some(position) => Err(CatchmentError::Number { what, position, found: numbers[position] }),
    }
}

/// Checks the zones and gives the end of the last.
fn check_zones(zones: &[Zone]) -> Result<f64, CatchmentError> {
    let mut end = 0.0;
    for (zone, &Zone { metres, weight }) in zones.iter().enumerate() {
        if !(metres.is_finite() && metres > end && weight.is_finite() && weight >= 0.0) {
            return Err(CatchmentError::Zone { zone });
        }
        end = metres;
    }
    if zones.is_empty() { Err(CatchmentError::Zone { zone: 0 }) } else { Ok(end) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CatchmentError, Distances, LUO_QI, Zone, floating_catchment};

    /// The example that Luo and Wang explain the method by (2003, figure 2): one physician at a with eight residents in
    /// the catchment, one at b with four; who is in both has 1/8 + 1/4.
    #[test]
    fn the_example_of_luo_and_wang() {
        // On a line, a at 0 and b at 15, catchments of 10: seven people at −5, one in both at 7, three at 20.
        let demands = [-5.0, 7.0, 20.0, 40.0].map(|x| [x, 0.0]);
        let sites = [[0.0, 0.0], [15.0, 0.0]];
        let distances = Distances::straight(&demands, &sites, 1.0, None).unwrap();
        let zones = [Zone { metres: 10.0, weight: 1.0 }];
        let people = [7.0, 1.0, 3.0, 5.0];
        let found = floating_catchment(&distances, &people, &[1.0, 1.0], &zones).unwrap();
        assert_eq!(found, [0.125, 0.375, 0.25, 0.0]);
    }

    #[test]
    fn what_cannot_be() {
        let distances = Distances::straight(&[[0.0; 2]], &[[1.0, 0.0]], 1.0, None).unwrap();
        let zone = |metres, weight| Zone { metres, weight };
        let wrong = |zones: &[Zone]| floating_catchment(&distances, &[1.0], &[1.0], zones);
        assert_eq!(wrong(&[]), Err(CatchmentError::Zone { zone: 0 }));
        assert_eq!(wrong(&[zone(2.0, 1.0), zone(2.0, 0.5)]), Err(CatchmentError::Zone { zone: 1 }));
        assert_eq!(wrong(&[zone(2.0, -1.0)]), Err(CatchmentError::Zone { zone: 0 }));
        let zones = [zone(2.0, 1.0)];
        assert!(matches!(
            floating_catchment(&distances, &[f64::NAN], &[1.0], &zones),
            Err(CatchmentError::Number { what: "demand", position: 0, .. })
        ));
        assert!(matches!(
            floating_catchment(&distances, &[1.0], &[], &zones),
            Err(CatchmentError::Length { what: "site", expected: 1, found: 0 })
        ));
        // A site with nobody around serves nobody.
        assert_eq!(floating_catchment(&distances, &[0.0], &[1.0], &zones).unwrap(), [0.0]);
    }

    proptest! {
        /// All capacity that has somebody in its catchment is given out, and no more.
        #[test]
        fn capacity_is_given_out_once(
            demands in prop::collection::vec((0..60_i32, 0..60_i32, 0..20_u8), 1..40),
            sites in prop::collection::vec((0..60_i32, 0..60_i32, 0..9_u8), 1..10),
        ) {
            let places = |all: &[(i32, i32, u8)]| -> Vec<[f64; 2]> {
                all.iter().map(|(x, y, _)| [f64::from(*x), f64::from(*y)]).collect()
            };
            let numbers = |all: &[(i32, i32, u8)]| -> Vec<f64> {
                all.iter().map(|(_, _, number)| f64::from(*number)).collect()
            };
            let distances =
                Distances::straight(&places(&demands), &places(&sites), 1.0, Some(30.0)).unwrap();
            let (people, capacity) = (numbers(&demands), numbers(&sites));
            let zones: Vec<Zone> = [10.0, 20.0, 30.0].into_iter().zip(LUO_QI)
                .map(|(metres, weight)| Zone { metres, weight })
                .collect();
            let found = floating_catchment(&distances, &people, &capacity, &zones).unwrap();
            let given: f64 = found.iter().zip(&people).map(|(access, people)| access * people).sum();
            let reach = distances.reach_of_sites(&people, 30.0).within;
            let used: f64 = capacity.iter().zip(reach)
                .filter(|(_, people)| *people > 0.0)
                .map(|(capacity, _)| capacity)
                .sum();
            prop_assert!((given - used).abs() < 1e-9, "{} {}", given, used);
        }
    }
}
