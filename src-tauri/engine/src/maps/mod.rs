//! Vector tiles, colours, legends.

mod clip;
pub mod mvt;
mod palettes;
pub mod tiles;
mod untangle;
