//! Vector tiles, colours, legends.

mod clip;
pub mod figure;
pub mod mvt;
pub mod palettes;
pub mod tiles;
mod untangle;
