//! Makes `data/pack` from a folder of publishers' files.

pub mod areas;
mod checks;
mod gazetteer;
mod measures;
mod shapes;
