//! Vector tiles, colours, legends.

mod mvt;
mod palettes;
mod tiles;
