//! Vector tiles, colours, legends.

mod mvt;
pub mod palettes;
mod tiles;
