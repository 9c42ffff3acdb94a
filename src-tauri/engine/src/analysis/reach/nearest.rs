//! Which point is nearest to each of many places, however far it is?

use cyswllt_stats::reach::{Distances, Leg};

use super::{ReachError, Travel};
use crate::{
    geography::roads::{Roads, RoadsError},
    text::Sentence,
};

/// Along roads the nearest point is looked for within so many metres first, then within twice as many, and so on.
pub(super) const FIRST_LOOK: f64 = 20_000.0;
/// No way inside Wales and the borders is longer, in metres.
const LAST_LOOK: f64 = 700_000.0;

/// How one gets there.
#[derive(Clone, Copy)]
pub(in crate::analysis) struct Way<'a> {
    pub travel: Travel,
    pub roads: Option<&'a Roads>,
}

impl Way<'_> {
    /// The nearest site to each place; none where no way leads to any.
    pub(in crate::analysis) fn nearest(
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
        let mut legs = vec![None; places.len()];
        let mut left: Vec<usize> = (0..places.len()).collect();
        let mut look = FIRST_LOOK;
        while !left.is_empty() {
            let far: Vec<[f64; 2]> = left.iter().map(|&place| places[place]).collect();
            match self.travel.distances(self.roads, &far, sites, Some(look)) {
                Ok(ways) => {
                    for (row, &place) in left.iter().enumerate() {
                        legs[place] = ways.row(row).first().copied();
                    }
                }
                // Of what is left over nothing may be on the network, though the rest is.
                Err(ReachError::Roads(
                    RoadsError::Uncovered { .. } | RoadsError::Disconnected { .. },
                )) if look > FIRST_LOOK => break,
                Err(error) => return Err(error),
            }
            left.retain(|&place| legs[place].is_none());
            if look >= LAST_LOOK {
                break;
            }
            look = (2.0 * look).min(LAST_LOOK);
        }
        Ok(legs)
    }

    /// What is to be said of places that no way leads to; nothing for straight lines.
    pub(in crate::analysis) fn cut_off(
        self,
        places: &[[f64; 2]],
        sites: &[[f64; 2]],
        name: impl Fn(usize) -> String,
    ) -> Result<Vec<Sentence>, ReachError> {
        if self.travel.factor().is_some() || places.is_empty() || sites.is_empty() {
            return Ok(Vec::new());
        }
        let Some(roads) = self.roads else { return Ok(Vec::new()) };
        Ok(roads.cut_off(self.travel.mode(), places, sites)?.sentences(name))
    }
}
