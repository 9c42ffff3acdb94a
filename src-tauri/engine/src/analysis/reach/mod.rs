//! Where people are, which points of support they can reach, and how far that is.

mod error;
mod group;
mod people;
mod supports;
mod travel;

pub use error::ReachError;
pub(in crate::analysis) use group::unit;
pub use group::{Group, GroupUnit, group};
pub use people::People;
pub use supports::library_supports;
pub use travel::Travel;
