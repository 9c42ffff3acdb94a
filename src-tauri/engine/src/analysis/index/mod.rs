//! The priority index: one score from several measures, after a recipe.

mod request;

pub use request::{Correlation, Driver, Drivers, IndexArea, IndexNotes, IndexPart, IndexRequest};
