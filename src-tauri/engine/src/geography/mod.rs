//! Which areas are there, what do they look like, which contain or touch which?

mod arcs;
mod areas;
mod areas_pack;
mod gazetteer;
pub mod grid;
mod gridref;
mod layer;
mod level;
mod locate;
mod names;
mod points;
mod simplify;
mod topojson;

pub use areas::{Area, AreaRef, AreaTable, Areas, AreasError, UnknownArea};
pub use areas_pack::AreasPackError;
pub use level::{Level, UnknownLevel};
