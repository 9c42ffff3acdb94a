//! Which areas are there, what do they look like, which contain or touch which?

pub mod arcs;
mod areas;
mod gazetteer;
mod geojson;
pub mod grid;
mod gridref;
mod layer;
mod level;
mod locate;
mod locator;
mod names;
mod points;
pub mod rings;
mod shapes;
pub mod simplify;
pub mod topojson;
pub mod zoomed;

pub use areas::{Area, AreaRef, AreaTable, Areas, AreasError, UnknownArea};
pub use geojson::Crs;
pub use layer::Layer;
pub use level::{Level, UnknownLevel};
pub use points::{Found, Points};
pub use shapes::{Shapes, ShapesError};
pub use simplify::Detail;
