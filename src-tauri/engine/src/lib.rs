//! The engine of Cyswllt: areas, shapes, measures, search and maps of digital inclusion in Wales.
//!
//! It knows no window and no terminal. The folders read in the order in which data flows, and
//! imports point only back up this list.

pub mod text;

pub mod folders;

pub mod pack;

pub mod geography;

pub mod catalogue;

pub mod sources;

pub mod store;

pub mod tables;

pub mod analysis;

pub mod maps;

pub mod reports;

pub mod selfcheck;

mod engine;

pub use engine::{Engine, OpenError};
