//! How is one publisher's file read? One module a publisher.

pub mod boundaries;
mod census;
mod gmca;
pub mod layer;
mod libraries;
pub mod lookups;
mod ofcom;
mod ons;
pub mod open_names;
pub mod postcodes;
mod strategies;
pub mod table;
mod wimd;
