//! How far it is from people to support.

use cyswllt_stats::reach::{Distances, DistancesError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReachError;
use crate::geography::roads::{Mode, Roads};

/// What distances are: straight lines, or ways along a road network.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Travel {
    /// The straight line.
    #[default]
    Straight,
    /// The straight line times a factor that is stated with every result.
    Detour {
        /// From 1; [`Travel::DETOUR`] where nobody says another.
        factor: f64,
    },
    /// On foot along the road network that was imported.
    Walking,
    /// By car along the road network that was imported, obeying one-way streets where it says so.
    Driving,
}

impl Travel {
    /// The usual factor by which ways are longer than the straight line.
    pub const DETOUR: f64 = 1.3;

    /// The factor on straight lines; none along a network.
    pub fn factor(self) -> Option<f64> {
        match self {
            Self::Straight => Some(1.0),
            Self::Detour { factor } => Some(factor),
            Self::Walking | Self::Driving => None,
        }
    }

    /// How one goes along a network: by car unless on foot.
    pub(super) fn mode(self) -> Mode {
        if self == Self::Walking { Mode::Walking } else { Mode::Driving }
    }

    /// Distances from demands to sites in metres (EPSG:27700), up to and including `within` where it is given;
    /// `roads` are needed along a network alone.
    pub fn distances(
        self,
        roads: Option<&Roads>,
        demands: &[[f64; 2]],
        sites: &[[f64; 2]],
        within: Option<f64>,
    ) -> Result<Distances, ReachError> {
        if let Some(factor) = self.factor() {
            return Ok(Distances::straight(demands, sites, factor, within)?);
        }
        let roads = roads.ok_or(ReachError::NoRoads)?;
        Ok(roads.distances(self.mode(), demands, sites, within)?)
    }
}

impl From<DistancesError> for ReachError {
    fn from(error: DistancesError) -> Self {
        match error {
            DistancesError::Detour { found } => Self::Detour { found },
            other => Self::Distances(other),
        }
    }
}
