//! Who is within reach of what: distances from where people are to points of support, and what follows from them.

mod distances;

pub use distances::{Distances, DistancesError, Leg};
