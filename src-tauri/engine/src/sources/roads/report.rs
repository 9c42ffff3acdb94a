//! What was found in a file of roads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::Sentence;

/// Where a network comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum RoadsSource {
    /// OS Open Roads of Ordnance Survey (Open Government Licence).
    OpenRoads,
    /// An extract of OpenStreetMap (Open Database Licence).
    OpenStreetMap,
}

impl RoadsSource {
    /// Its name in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::OpenRoads => "openroads",
            Self::OpenStreetMap => "openstreetmap",
        }
    }
}

/// What was found in a file of roads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoadsReport {
    /// The file's name.
    pub file: String,
    /// Where it comes from.
    pub source: RoadsSource,
    /// Roads between junctions that were read.
    #[ts(type = "number")]
    pub roads: u64,
    /// Junctions and ends.
    #[ts(type = "number")]
    pub nodes: u64,
    /// Kilometres that people can walk along.
    pub walking_kilometres: f64,
    /// Kilometres that cars can use.
    pub driving_kilometres: f64,
    /// Roads that cars may use in one direction only.
    #[ts(type = "number")]
    pub one_way: u64,
    /// Roads of the file that lie elsewhere, or are for neither mode, and were left out.
    #[ts(type = "number")]
    pub left_out: u64,
    /// What the network does not know, and what was odd.
    pub notes: Vec<Sentence>,
}
