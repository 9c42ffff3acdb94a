//! What is asked about: a measure or a recipe by its id, or a recipe's file.

use std::path::Path;

use cyswllt_engine::{
    analysis::Subject,
    catalogue::{Catalogue, Recipes},
    geography::Areas,
};

use super::index::Source;
use crate::{failure::Failure, opened};

/// The measure or the recipe with an id, or the recipe in a file. What is neither and does not look like a file is an
/// unknown measure.
pub fn subject(
    text: &str,
    workspace: Option<&Path>,
    catalogue: &Catalogue,
    areas: &Areas,
) -> Result<Subject, Failure> {
    let unknown = match catalogue.measure(text) {
        Ok(measure) => return Ok(Subject::Measure { id: measure.id.clone() }),
        Err(unknown) => unknown,
    };
    let recipes = Recipes::open().map_err(|error| Failure::pack(&error))?;
    let is_file = Path::new(text).extension().is_some_and(|ending| ending == "toml");
    let is_own = || Ok::<_, Failure>(opened::recipes(workspace)?.iter().any(|own| own.id == text));
    if recipes.get(text).is_err() && !is_file && !is_own()? {
        return Err(unknown.into());
    }
    let source = Source::open(text, workspace)?;
    // Here, where its lines are still known.
    source.check(catalogue, areas)?;
    Ok(Subject::Recipe { recipe: source.recipe })
}
