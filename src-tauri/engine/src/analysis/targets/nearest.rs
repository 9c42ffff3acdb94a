//! Which support, or which site, is nearest to each of many places?

use cyswllt_stats::reach::{Distances, Leg};

use crate::{
    analysis::reach::{ReachError, Travel},
    geography::roads::{Mode, Roads, RoadsError},
    text::Sentence,
};

/// Along roads the nearest is first looked for within so many metres, which is enough for most places and quick.
const NEAR: f64 = 20_000.0;

/// How one gets there.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) travel: Travel,
    pub(super) roads: Option<&'a Roads>,
}

impl Way<'_> {
    /// The nearest site to each place; none where no way leads to any.
    pub(super) fn nearest(
        self,
        places: &[[f64; 2]],
        sites: &[[f64; 2]],
    ) -> Result<Vec<Option<Leg>>, ReachError> {
        if places.is_empty() || sites.is_empty() {
            return Ok(vec![None; places.len()]);
        }
        if let Some(factor) = self.travel.factor() {
            return Ok(Distances::straight_nearest(places, sites, factor)?);
        }
        let first = |distances: &Distances, place| distances.row(place).first().copied();
        let near = self.travel.distances(self.roads, places, sites, Some(NEAR))?;
        let mut legs: Vec<Option<Leg>> = (0..places.len()).map(|at| first(&near, at)).collect();
        let rest: Vec<usize> = (0..places.len()).filter(|&at| legs[at].is_none()).collect();
        let far: Vec<[f64; 2]> = rest.iter().map(|&at| places[at]).collect();
        if far.is_empty() {
            return Ok(legs);
        }
        match self.travel.distances(self.roads, &far, sites, None) {
            Ok(distances) => {
                for (at, place) in rest.into_iter().enumerate() {
                    legs[place] = first(&distances, at);
                }
                Ok(legs)
            }
            // Of what is left over nothing may be on the network, though the rest is.
            Err(ReachError::Roads(
                RoadsError::Uncovered { .. } | RoadsError::Disconnected { .. },
            )) => Ok(legs),
            Err(error) => Err(error),
        }
    }

    /// What is to be said of places that no way leads to; nothing for straight lines.
    pub(super) fn cut_off(
        self,
        places: &[[f64; 2]],
        sites: &[[f64; 2]],
        name: impl Fn(usize) -> String,
    ) -> Result<Vec<Sentence>, ReachError> {
        let mode = match self.travel {
            Travel::Straight | Travel::Detour { .. } => return Ok(Vec::new()),
            Travel::Walking => Mode::Walking,
            Travel::Driving => Mode::Driving,
        };
        let Some(roads) = self.roads.filter(|_| !places.is_empty() && !sites.is_empty()) else {
            return Ok(Vec::new());
        };
        Ok(roads.cut_off(mode, places, sites)?.sentences(name))
    }
}
