//! How is one publisher's file read? One module a publisher.

pub mod boundaries;
pub mod gmca;
pub mod import;
pub mod input;
pub mod layer;
pub mod libraries;
pub mod lookups;
pub mod nomis;
pub mod ofcom;
pub mod ons;
pub mod ons_geography;
pub mod ookla;
pub mod open_names;
pub mod own;
pub mod postcodes;
pub mod roads;
pub mod strategies;
pub mod supports;
pub mod survey;
pub mod table;
pub mod update;
pub mod wimd;
