//! Which areas are there, what do they look like, which contain or touch which?

pub mod arcs;
mod areas;
mod areas_pack;
mod gazetteer;
mod geojson;
pub mod grid;
pub mod gridref;
mod hits;
mod layer;
mod level;
mod locate;
mod locator;
pub mod names;
mod points;
pub mod postcodes;
pub mod rings;
mod search;
mod shapes;
pub mod simplify;
pub mod topojson;
pub mod zoomed;

pub use areas::{Area, AreaRef, AreaTable, Areas, AreasError, UnknownArea};
pub use areas_pack::AreasPackError;
pub use gazetteer::{Gazetteer, GazetteerError, Settlement, SettlementKind};
pub use geojson::Crs;
pub use hits::{HitKind, SearchHit};
pub use layer::Layer;
pub use level::{Level, UnknownLevel};
pub use locate::{LocateError, Located, areas_at, locate};
pub use points::{Found, Points};
pub use shapes::{Shapes, ShapesError};
pub use simplify::Detail;
