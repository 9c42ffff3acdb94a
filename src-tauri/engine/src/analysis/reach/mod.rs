//! Where people are, which points of support they can reach, and how far that is.
//!
//! | file | its question |
//! |---|---|
//! | `people` | where are the people of an LSOA? |
//! | `group` | whom does a measure count, and how many are there? |
//! | `supports` | where are the public libraries? |
//! | `travel` | what is a distance? |
//! | `request` | what can be asked, and which points count? |
//! | `ways` | which points are within reach of a place, and how far is the nearest? |
//! | `membership` | which LSOAs belong to which area? |
//! | `nearest` | which point is nearest, however far it is? |
//! | `figures` | what follows for the people of an area? |
//! | `run` | from the question to the answer |
//! | `result` | the answer |
//! | `notes` | what is to be known of it? |

mod error;
mod figures;
mod group;
mod membership;
mod nearest;
mod notes;
mod people;
mod request;
mod result;
mod run;
mod supports;
#[cfg(test)]
mod tests;
mod travel;
mod ways;

pub use error::ReachError;
pub(in crate::analysis) use group::unit;
pub use group::{Group, GroupUnit, group};
pub(in crate::analysis) use nearest::Way;
pub use people::People;
pub use request::{FARTHEST, MOST_GROUPS, MOST_POINTS, ReachRequest};
pub use result::{AreaReach, PointReach, Reach, ReachFigures, ReachGroup, ReachPart};
pub use run::reach;
pub use supports::library_supports;
pub use travel::Travel;
