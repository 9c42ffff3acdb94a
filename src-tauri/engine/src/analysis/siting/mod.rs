//! Where the next points of support should be: people and candidate sites handed to `cyswllt_stats::siting`, and what its
//! answer means for groups of people and for areas.
//!
//! | file | its question |
//! |---|---|
//! | `request` | what is asked? |
//! | `candidates` | where could sites be? |
//! | `demand` | where are the people to be reached, and how far are they from every site? |
//! | `sited` | who is newly reached, by group and by area, and what would the next site add? |
//! | `curve` | how does the answer change with the number of sites? |
//! | `points` | which sites, if people are at points of the user's own? |
//! | `result` | what is answered? |

mod candidates;
mod curve;
mod demand;
mod error;
mod points;
mod request;
mod result;
mod sited;

pub use candidates::{
    Beyond, CandidateArea, Candidates, CandidatesError, MOST_CANDIDATES, candidates, candidates_in,
};
pub use curve::siting_curve;
pub use error::SitingFailure;
pub use points::{PointAnswer, PointQuestion};
pub use request::{SitingFloor, SitingObjective, SitingRequest};
pub use result::{
    CurvePoint, NextSite, SitedArea, SitedGroup, SitedSite, SitingProgress, SitingResult,
    SitingStatus,
};
pub use sited::site;
