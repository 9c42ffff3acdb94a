//! Why there is no answer.

use cyswllt_stats::siting::SitingError;

use super::CandidatesError;
use crate::{analysis::reach::ReachError, geography::UnknownArea, text::Argument};

/// Names of places that a message lists at most.
const NAMES: usize = 5;

/// Why a request for sites has no answer.
#[derive(Debug, thiserror::Error)]
pub enum SitingFailure {
    /// People, distances or the road network.
    #[error(transparent)]
    Reach(#[from] ReachError),
    /// Candidates.
    #[error(transparent)]
    Candidates(#[from] CandidatesError),
    /// There is no such area to stay within.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// A number of the request is not one that can be.
    #[error("{what} is {found}: give {right}")]
    Number {
        /// What it is: `within`, `budget`, `seconds`, `share`.
        what: &'static str,
        /// What was found.
        found: f64,
        /// What would be right.
        right: &'static str,
    },
    /// A rule names a candidate that is not there.
    #[error("there is no candidate \"{id}\"")]
    UnknownCandidate {
        /// Its id.
        id: String,
    },
    /// Nobody of the group lives in the area.
    #[error("nobody of the group lives in the area: choose another area or group")]
    NoPeople,
    /// There is no candidate in the area.
    #[error("there is no candidate in the area: choose other candidates or a larger area")]
    NoCandidates,
    /// There are more distances than memory should be filled with.
    #[error(
        "{demands} places of people times {sites} sites are too many: choose an area or fewer candidates"
    )]
    TooMany {
        /// Places where people are.
        demands: usize,
        /// Candidates and points that are there.
        sites: usize,
    },
    /// People whom no choice can reach.
    #[error("{people} people in {places} places cannot be reached from any candidate")]
    Unreachable {
        /// How many people.
        people: f64,
        /// At how many places.
        places: usize,
        /// Some of the areas.
        names: String,
    },
    /// Points that no choice can reach.
    #[error("{points} points cannot be reached from any site: {ids}")]
    UnreachablePoints {
        /// How many points.
        points: usize,
        /// Some of their ids.
        ids: String,
    },
    /// A point that is there has the id of a candidate and another place.
    #[error("\"{id}\" is a candidate and a point that is there, at different places")]
    Moved {
        /// Its id.
        id: String,
    },
    /// A point has no place.
    #[error("\"{id}\" has no place: give easting and northing, or distances in a matrix")]
    NoPlace {
        /// Its id.
        id: String,
    },
    /// The mathematics has no answer.
    #[error(transparent)]
    Siting(SitingError),
}

impl SitingFailure {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Reach(error) => error.code(),
            Self::Candidates(error) => error.code(),
            Self::Area(_) => "unknown-area",
            Self::Number { .. } => "siting-number",
            Self::UnknownCandidate { .. } => "siting-unknown-candidate",
            Self::NoPeople => "siting-no-people",
            Self::NoCandidates => "siting-no-candidates",
            Self::TooMany { .. } => "siting-too-many",
            Self::Unreachable { .. } => "siting-unreachable",
            Self::UnreachablePoints { .. } => "siting-unreachable-points",
            Self::Moved { .. } => "siting-moved",
            Self::NoPlace { .. } => "siting-no-place",
            Self::Siting(error) => code_of(error),
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Reach(error) => error.arguments(),
            Self::Candidates(error) => error.arguments(),
            Self::Area(UnknownArea(code)) => vec![("code", code.clone().into())],
            Self::Number { what, found, .. } => {
                vec![("what", (*what).into()), ("found", (*found).into())]
            }
            Self::UnknownCandidate { id } | Self::Moved { id } | Self::NoPlace { id } => {
                vec![("id", id.clone().into())]
            }
            Self::NoPeople | Self::NoCandidates => Vec::new(),
            Self::TooMany { demands, sites } => {
                vec![("demands", (*demands).into()), ("sites", (*sites).into())]
            }
            Self::Unreachable { people, places, names } => vec![
                ("people", people.round().into()),
                ("places", (*places).into()),
                ("names", names.clone().into()),
            ],
            Self::UnreachablePoints { points, ids } => {
                vec![("count", (*points).into()), ("ids", ids.clone().into())]
            }
            Self::Siting(error) => arguments_of(error),
        }
    }
}

/// The code of the message `error-CODE` for what the mathematics says.
fn code_of(error: &SitingError) -> &'static str {
    match error {
        SitingError::NoDemand => "siting-no-people",
        SitingError::Weight { .. } => "siting-weight",
        SitingError::TooFewCandidates { .. } => "siting-too-few",
        SitingError::NoChoice => "siting-no-choice",
        SitingError::Rule { .. } => "siting-rule",
        SitingError::TooManyMusts { .. } => "siting-too-many-musts",
        SitingError::Unreachable { .. } => "siting-unreachable-points",
        SitingError::Disconnected { .. } => "siting-disconnected",
        SitingError::Cost { .. } => "siting-cost",
        SitingError::Infeasible => "siting-infeasible",
        SitingError::NothingFound => "siting-nothing-found",
        SitingError::Within { .. } => "siting-number",
        SitingError::BudgetTooSmall { .. } => "siting-budget-too-small",
        SitingError::SiteFloor { .. } => "siting-site-floor",
        SitingError::ReachFloor { .. } => "siting-reach-floor",
        // The engine makes weights and floors itself, so these would be mistakes of its own.
        SitingError::Weights { .. } | SitingError::Floor { .. } | SitingError::Solver { .. } => {
            "siting-solver"
        }
    }
}

/// The values of that message.
fn arguments_of(error: &SitingError) -> Vec<(&'static str, Argument<'static>)> {
    match error {
        SitingError::NoDemand
        | SitingError::NoChoice
        | SitingError::Infeasible
        | SitingError::NothingFound => Vec::new(),
        SitingError::Weight { demand, found } => {
            vec![("row", (*demand + 1).into()), ("found", (*found).into())]
        }
        SitingError::TooFewCandidates { choose, candidates } => {
            vec![("choose", (*choose).into()), ("candidates", (*candidates).into())]
        }
        SitingError::Rule { site, .. } => vec![("row", (*site as usize + 1).into())],
        SitingError::TooManyMusts { must, choose } => {
            vec![("must", (*must).into()), ("choose", (*choose).into())]
        }
        SitingError::Unreachable { demands } => {
            vec![("count", demands.len().into()), ("ids", "".into())]
        }
        SitingError::Disconnected { choose } => vec![("choose", (*choose).into())],
        SitingError::Cost { found } => vec![("found", (*found).into())],
        SitingError::Within { found } => {
            vec![("what", "within".into()), ("found", (*found).into())]
        }
        SitingError::BudgetTooSmall { least, most } => {
            vec![("least", (*least).into()), ("most", (*most).into())]
        }
        SitingError::SiteFloor { least, most, .. } => {
            vec![("least", (*least).into()), ("most", (*most).into())]
        }
        SitingError::ReachFloor { least, most, .. } => {
            vec![("least", least.ceil().into()), ("most", most.floor().into())]
        }
        SitingError::Weights { .. } | SitingError::Floor { .. } => {
            vec![("message", error.to_string().into())]
        }
        SitingError::Solver { message } => vec![("message", message.clone().into())],
    }
}

/// Up to five names in a row, and an ellipsis for more.
pub(super) fn listed(names: &[String]) -> String {
    let mut text = names.iter().take(NAMES).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > NAMES {
        text.push_str(", …");
    }
    text
}
