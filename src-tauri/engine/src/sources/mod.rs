//! How is one publisher's file read? One module a publisher.

mod boundaries;
mod census;
mod gmca;
pub mod layer;
mod libraries;
pub mod lookups;
mod ofcom;
mod ons;
mod open_names;
mod postcodes;
mod strategies;
pub mod table;
mod wimd;
