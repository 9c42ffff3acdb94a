//! Makes `data/pack` from a folder of publishers' files.

pub mod areas;
mod checks;
pub mod gazetteer;
mod measures;
pub mod shapes;
mod towns;
