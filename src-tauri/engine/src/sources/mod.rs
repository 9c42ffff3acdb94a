//! How is one publisher's file read? One module a publisher.

mod boundaries;
pub mod census;
pub mod gmca;
pub mod libraries;
pub mod lookups;
pub mod ofcom;
pub mod ons;
mod open_names;
mod postcodes;
pub mod strategies;
pub mod table;
pub mod wimd;
