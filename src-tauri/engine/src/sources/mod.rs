//! How is one publisher's file read? One module a publisher.

pub mod boundaries;
mod census;
mod gmca;
mod libraries;
mod ofcom;
mod ons;
mod open_names;
mod postcodes;
mod strategies;
mod table;
mod wimd;
