//! Where people are, which points of support they can reach, and how far that is.

mod supports;
mod travel;

pub use supports::library_supports;
pub use travel::Travel;
