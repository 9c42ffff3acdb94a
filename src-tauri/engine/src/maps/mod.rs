//! Vector tiles, colours, legends, the static map.

mod clip;
pub mod figure;
pub mod hotspots;
pub mod mvt;
pub mod palettes;
pub mod tiles;
mod untangle;
