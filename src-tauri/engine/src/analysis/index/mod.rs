//! The priority index: one score from several measures, after a recipe.
//!
//! The mathematics, with its sources, is [`cyswllt_stats::composite`]; here measures, areas and levels go in and
//! sentences come out.

mod error;
mod notes;
mod request;
mod scored;
#[cfg(test)]
mod tests;

pub use error::IndexError;
pub use request::{Correlation, Driver, Drivers, IndexArea, IndexNotes, IndexPart, IndexRequest};
pub use scored::{Figures, PriorityIndex, Used, certainty_to_bytes};

pub use cyswllt_stats::composite::Certainty;

use crate::Engine;

/// How closely the weights of the runs keep to the recipe's unless something else is asked for.
pub const CONCENTRATION: f64 = cyswllt_stats::composite::Runs::CONCENTRATION;

/// The index that the interface asks for.
pub fn index(engine: &Engine, request: &IndexRequest) -> Result<PriorityIndex, IndexError> {
    PriorityIndex::of_level(
        &engine.areas,
        &engine.catalogue,
        &engine.tables,
        &request.recipe,
        request.level,
        request.selection.as_deref(),
    )
}
