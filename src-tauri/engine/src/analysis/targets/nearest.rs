//! Which support, or which site, is nearest to each of many places?

use cyswllt_stats::reach::Leg;

use crate::{
    analysis::reach::{ReachError, Travel},
    geography::Points,
};

/// Some places to go to, ready to be looked for.
pub(super) struct Sites {
    tree: Points<u32>,
    points: Vec<[f64; 2]>,
}

impl Sites {
    pub(super) fn new(points: Vec<[f64; 2]>) -> Self {
        let numbered = points.iter().map(|&[easting, northing]| (easting, northing)).zip(0..);
        Self { tree: Points::new(numbered), points }
    }

    /// The nearest of them to each place; none where no way leads to any.
    pub(super) fn nearest(
        &self,
        travel: Travel,
        places: &[[f64; 2]],
    ) -> Result<Vec<Option<Leg>>, ReachError> {
        // Straight lines need no list of all pairs.
        if let Some(factor) = travel.factor() {
            let leg = |&[easting, northing]: &[f64; 2]| {
                let found = *self.tree.nearest(easting, northing, 1).first()?;
                let metres = (found.easting - easting).hypot(found.northing - northing) * factor;
                Some(Leg { site: *found.item, metres })
            };
            return Ok(places.iter().map(leg).collect());
        }
        let distances = travel.distances(None, places, &self.points, None)?;
        Ok((0..places.len()).map(|place| distances.row(place).first().copied()).collect())
    }
}
