//! What is asked: areas or sites, whom to reach, from what support, how far.

use serde::Deserialize;
use ts_rs::TS;

use crate::{
    analysis::{Subject, reach::Travel},
    geography::Level,
    sources::supports::Support,
    text::Bilingual,
};

/// What the list has a row for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum TargetWhat {
    /// Areas: a selection, a cluster of hotspots, a gap.
    Areas {
        /// Their level, which is made of whole LSOAs.
        level: Level,
        /// Their codes; of a code of a larger area those inside it.
        codes: Vec<String>,
    },
    /// Sites, such as those that siting chose.
    Sites {
        /// The sites, each id once.
        sites: Vec<Support>,
    },
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct TargetRequest {
    /// What there is a row for.
    pub what: TargetWhat,
    /// What the list is called; the program's own words if none.
    pub title: Option<Bilingual>,
    /// Whom to reach; the rows are ranked by the first.
    pub groups: Vec<Subject>,
    /// The support that there is.
    pub supports: Vec<Support>,
    /// What distances are.
    pub travel: Travel,
    /// From how many metres on, exclusive, support is out of reach.
    pub within_metres: f64,
    /// The code of the area whose people sites are for; all of Wales if none. Areas are for their own people.
    pub within: Option<String>,
    /// Partner organisations and the like: the code of an area or the id of a site, and what is noted of it.
    pub notes: Vec<(String, String)>,
}
