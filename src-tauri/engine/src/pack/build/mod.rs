//! Makes `data/pack` from a folder of publishers' files.

mod areas;
mod checks;
mod gazetteer;
mod measures;
pub mod shapes;
