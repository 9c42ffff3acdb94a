//! Which areas are there, what do they look like, which contain or touch which?

pub mod arcs;
mod areas;
mod areas_pack;
pub mod gazetteer;
pub mod grid;
pub mod gridref;
mod layer;
mod level;
pub mod locate;
pub mod names;
mod points;
pub mod postcodes;
pub mod rings;
pub mod simplify;
pub mod topojson;

pub use areas::{Area, AreaRef, AreaTable, Areas, AreasError, UnknownArea};
pub use areas_pack::AreasPackError;
pub use level::{Level, UnknownLevel};
pub use points::{Found, Points};
