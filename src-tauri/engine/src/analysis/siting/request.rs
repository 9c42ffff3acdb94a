//! What is asked: who is to be reached, from which candidates, under which rules.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Candidates;
use crate::{
    analysis::{Subject, reach::Travel},
    sources::supports::Support,
};

/// What makes sites good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum SitingObjective {
    /// Most people within the distance (maximal covering).
    Reach,
    /// The least travel: the least sum of people × metres to the nearest point (p-median).
    Distance,
    /// Nobody further than need be (p-centre).
    Worst,
    /// As few sites as bring everybody within the distance (set covering).
    Fewest,
}

impl SitingObjective {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Reach, Self::Distance, Self::Worst, Self::Fewest];

    /// The name on the command line and in requests.
    pub fn id(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Distance => "distance",
            Self::Worst => "worst",
            Self::Fewest => "fewest",
        }
    }

    /// Whether a distance decides who is reached.
    pub fn has_distance(self) -> bool {
        matches!(self, Self::Reach | Self::Fewest)
    }

    /// The objective of the mathematics.
    pub(super) fn with(self, within: f64) -> cyswllt_stats::siting::Objective {
        use cyswllt_stats::siting::Objective;
        match self {
            Self::Reach => Objective::Reach { within },
            Self::Distance => Objective::Distance,
            Self::Worst => Objective::Worst,
            Self::Fewest => Objective::Fewest { within },
        }
    }
}

impl FromStr for SitingObjective {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|objective| objective.id() == text)
            .ok_or_else(|| "use reach, distance, worst or fewest".to_owned())
    }
}

/// What every authority is sure to get, so that rural areas are not forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum SitingFloor {
    /// So many of the new sites at least, or as many candidates as it has.
    Sites {
        /// How many.
        least: u32,
    },
    /// So much of the group's people at least within the distance, or as many as can be.
    Share {
        /// Per cent, 0 to 100.
        least: f64,
    },
}

/// Where should the next points of support be?
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct SitingRequest {
    /// Who is to be reached.
    pub people: Subject,
    /// Groups that the result tells of too.
    #[serde(default)]
    pub groups: Vec<Subject>,
    /// What makes sites good.
    pub objective: SitingObjective,
    /// Metres within which somebody counts as reached, in the result of every objective.
    pub within_metres: f64,
    /// How many sites; none for as few as need be, or as many as the budget allows.
    #[serde(default)]
    pub choose: Option<u32>,
    /// Points that are there already and stay.
    #[serde(default)]
    pub supports: Vec<Support>,
    /// Where sites could be.
    pub candidates: Candidates,
    /// Ids of candidates that are chosen in any case.
    #[serde(default)]
    pub must: Vec<String>,
    /// Ids of candidates that are not chosen in any case.
    #[serde(default)]
    pub must_not: Vec<String>,
    /// What all new sites may cost, in the unit of the candidates' costs; a candidate without a cost costs nothing.
    #[serde(default)]
    pub budget: Option<f64>,
    /// What every authority is sure to get.
    #[serde(default)]
    pub floor: Option<SitingFloor>,
    /// Only people and candidates inside the area with this code; points that are there count wherever they are.
    #[serde(default)]
    pub within: Option<String>,
    /// How far it is.
    #[serde(default)]
    pub travel: Travel,
    /// Seconds for the search.
    pub seconds: f64,
}
