//! Distances from demands (where people are) to sites (where support is or could be), sparse and sorted.

use rayon::prelude::*;

use super::sweep::Sweep;

/// How many demands are one piece of work.
const AT_A_TIME: usize = 2048;

/// A way from a demand to a site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leg {
    /// The site's position.
    pub site: u32,
    /// Its length in metres.
    pub metres: f64,
}

/// Ways from each demand to the sites that can be reached from it, nearest first, ties by the site's position.
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    sites: usize,
    starts: Vec<usize>,
    legs: Vec<Leg>,
}

/// Why distances cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum DistancesError {
    /// A coordinate is not finite.
    #[error("{what} {position}: the coordinate {found} is not a finite number")]
    Coordinate {
        /// `demand` or `site`.
        what: &'static str,
        /// Its position, counted from 0.
        position: usize,
        /// What was found.
        found: f64,
    },
    /// A distance is negative or not finite.
    #[error("demand {demand}, site {site}: {found} is not a distance; give metres from 0")]
    Metres {
        /// The demand's position.
        demand: usize,
        /// The site's position.
        site: u32,
        /// What was found.
        found: f64,
    },
    /// A row names a site that is not there.
    #[error("demand {demand}: there is no site {site}; there are {sites}")]
    Site {
        /// The demand's position.
        demand: usize,
        /// What was found.
        site: u32,
        /// How many sites there are.
        sites: usize,
    },
    /// A row names a site twice.
    #[error("demand {demand}: site {site} is named twice")]
    Twice {
        /// The demand's position.
        demand: usize,
        /// The site's position.
        site: u32,
    },
    /// The factor by which ways are longer than the straight line is below 1 or not finite.
    #[error("the detour factor is {found}; give a number from 1")]
    Detour {
        /// What was found.
        found: f64,
    },
}

impl Distances {
    /// Distances as given: one row a demand, in any order; a site that a row lacks cannot be reached from there.
    pub fn from_rows(sites: usize, rows: Vec<Vec<Leg>>) -> Result<Self, DistancesError> {
        let mut starts = Vec::with_capacity(rows.len() + 1);
        starts.push(0);
        let mut legs = Vec::with_capacity(rows.iter().map(Vec::len).sum());
        let mut seen = vec![usize::MAX; sites];
        for (demand, mut row) in rows.into_iter().enumerate() {
            for &Leg { site, metres } in &row {
                if !(metres.is_finite() && metres >= 0.0) {
                    return Err(DistancesError::Metres { demand, site, found: metres });
                }
                match seen.get_mut(site as usize) {
                    None => return Err(DistancesError::Site { demand, site, sites }),
                    Some(seen) if *seen == demand => {
                        return Err(DistancesError::Twice { demand, site });
                    }
                    Some(seen) => *seen = demand,
                }
            }
            sort(&mut row);
            legs.append(&mut row);
            starts.push(legs.len());
        }
        Ok(Self { sites, starts, legs })
    }

    /// Straight lines in a plane, times a detour factor (1 for the straight line itself). With `within`, in metres
    /// after the factor, only legs up to and including it.
    pub fn straight(
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        detour: f64,
        within: Option<f64>,
    ) -> Result<Self, DistancesError> {
        let within = within.unwrap_or(f64::INFINITY);
        Self::straight_up_to(demands, sites, detour, |_| within)
    }

    /// As [`Distances::straight`], with a longest leg of each demand's own: `within(demand)` in metres after the factor.
    pub fn straight_up_to(
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        detour: f64,
        within: impl Fn(usize) -> f64 + Sync,
    ) -> Result<Self, DistancesError> {
        check_all(demands, sites, detour)?;
        let sweep = Sweep::new(sites);
        // Pieces of several demands, so that no demand has an allocation of its own.
        let pieces: Vec<(Vec<Leg>, Vec<usize>)> = demands
            .par_chunks(AT_A_TIME)
            .enumerate()
            .map(|(piece, demands)| {
                let (mut legs, mut ends) = (Vec::new(), Vec::with_capacity(demands.len()));
                for (at, &demand) in demands.iter().enumerate() {
                    let start = legs.len();
                    let within = within(piece * AT_A_TIME + at);
                    sweep.within(demand, detour, within, |site, metres| {
                        legs.push(Leg { site, metres });
                    });
                    sort(&mut legs[start..]);
                    ends.push(legs.len());
                }
                (legs, ends)
            })
            .collect();
        let mut starts = Vec::with_capacity(demands.len() + 1);
        starts.push(0);
        let mut legs = Vec::with_capacity(pieces.iter().map(|(legs, _)| legs.len()).sum());
        for (mut piece, ends) in pieces {
            let before = legs.len();
            legs.append(&mut piece);
            starts.extend(ends.into_iter().map(|end| before + end));
        }
        Ok(Self { sites: sites.len(), starts, legs })
    }

    /// How many legs [`Distances::straight_up_to`] would have, to be asked before there are too many of them.
    pub fn count_straight(
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        detour: f64,
        within: impl Fn(usize) -> f64 + Sync,
    ) -> Result<usize, DistancesError> {
        check_all(demands, sites, detour)?;
        let sweep = Sweep::new(sites);
        let count = |(at, &demand): (usize, &[f64; 2])| {
            let mut count = 0;
            sweep.within(demand, detour, within(at), |_, _| count += 1);
            count
        };
        Ok(demands.par_iter().enumerate().with_min_len(AT_A_TIME).map(count).sum())
    }

    /// The nearest site of each demand by straight line times a detour factor, without the distances to all others; of
    /// several the first by position. None where there are no sites.
    pub fn straight_nearest(
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        detour: f64,
    ) -> Result<Vec<Option<Leg>>, DistancesError> {
        check_all(demands, sites, detour)?;
        let sweep = Sweep::new(sites);
        let nearest = demands.par_iter().with_min_len(AT_A_TIME).map(|&demand| {
            let (site, metres) = sweep.nearest(demand)?;
            Some(Leg { site, metres: metres * detour })
        });
        Ok(nearest.collect())
    }

    /// Number of demands.
    pub fn demands(&self) -> usize {
        self.starts.len() - 1
    }

    /// Number of sites.
    pub fn sites(&self) -> usize {
        self.sites
    }

    /// The sites that can be reached from a demand, nearest first.
    pub fn row(&self, demand: usize) -> &[Leg] {
        &self.legs[self.starts[demand]..self.starts[demand + 1]]
    }

    /// The sites within `metres` of a demand, inclusive, nearest first. Legs that were left out when the distances were
    /// made are not known here either.
    pub fn within(&self, demand: usize, metres: f64) -> &[Leg] {
        let row = self.row(demand);
        &row[..row.partition_point(|leg| leg.metres <= metres)]
    }

    /// Number of legs of all demands.
    pub fn legs(&self) -> usize {
        self.legs.len()
    }

    /// The nearest site among those that are `open` (one flag a site); none where no open site can be reached.
    pub fn nearest(&self, demand: usize, open: &[bool]) -> Option<Leg> {
        self.row(demand).iter().find(|leg| open[leg.site as usize]).copied()
    }
}

fn sort(row: &mut [Leg]) {
    row.sort_unstable_by(|a, b| a.metres.total_cmp(&b.metres).then(a.site.cmp(&b.site)));
}

fn check_all(demands: &[[f64; 2]], sites: &[[f64; 2]], detour: f64) -> Result<(), DistancesError> {
    if !(detour.is_finite() && detour >= 1.0) {
        return Err(DistancesError::Detour { found: detour });
    }
    check("demand", demands)?;
    check("site", sites)
}

fn check(what: &'static str, points: &[[f64; 2]]) -> Result<(), DistancesError> {
    for (position, point) in points.iter().enumerate() {
        if let Some(&found) = point.iter().find(|coordinate| !coordinate.is_finite()) {
            return Err(DistancesError::Coordinate { what, position, found });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Distances, DistancesError, Leg};

    #[test]
    fn straight_lines_nearest_first() {
        let demands = [[0.0, 0.0], [10.0, 0.0]];
        let sites = [[10.0, 0.0], [0.0, 0.0], [3.0, 4.0]];
        let found = Distances::straight(&demands, &sites, 1.0, None).unwrap();
        assert_eq!((found.demands(), found.sites(), found.legs()), (2, 3, 6));
        let sites_of = |row: &[Leg]| row.iter().map(|leg| leg.site).collect::<Vec<_>>();
        assert_eq!(sites_of(found.row(0)), [1, 2, 0]);
        assert!((found.row(0)[1].metres - 5.0).abs() < 1e-12);
        assert_eq!(found.nearest(0, &[true, false, true]).unwrap().site, 2);
        assert_eq!(found.nearest(0, &[false; 3]), None);
        let near = Distances::straight(&demands, &sites, 2.0, Some(10.0)).unwrap();
        assert_eq!(sites_of(near.row(0)), [1, 2]);
    }

    #[test]
    fn what_is_no_distance() {
        let leg = |site, metres| Leg { site, metres };
        let wrong = |rows| Distances::from_rows(2, rows).unwrap_err();
        assert!(matches!(wrong(vec![vec![leg(0, -1.0)]]), DistancesError::Metres { .. }));
        assert!(matches!(wrong(vec![vec![leg(2, 1.0)]]), DistancesError::Site { .. }));
        assert!(matches!(
            wrong(vec![vec![leg(1, 1.0), leg(1, 2.0)]]),
            DistancesError::Twice { .. }
        ));
        let nan = Distances::straight(&[[f64::NAN, 0.0]], &[], 1.0, None);
        assert!(matches!(nan, Err(DistancesError::Coordinate { .. })));
        let detour = Distances::straight(&[], &[], 0.9, None);
        assert_eq!(detour, Err(DistancesError::Detour { found: 0.9 }));
    }
}
