//! How far it is from people to support.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
}
