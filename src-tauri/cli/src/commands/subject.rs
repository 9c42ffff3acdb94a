//! What is asked about: a measure or a recipe by its id, or a recipe's file.

use std::path::Path;

use cyswllt_engine::{
    analysis::Subject,
    catalogue::{Catalogue, Recipe, Recipes},
};

use crate::failure::Failure;

/// The measure or the recipe with an id, or the recipe in a file. An error suggests the most similar measure.
pub fn subject(text: &str, catalogue: &Catalogue) -> Result<Subject, Failure> {
    let unknown = match catalogue.measure(text) {
        Ok(measure) => return Ok(Subject::Measure { id: measure.id.clone() }),
        Err(unknown) => unknown,
    };
    let recipes = Recipes::open().map_err(|error| Failure::pack(&error))?;
    if let Ok(recipe) = recipes.get(text) {
        return Ok(Subject::Recipe { recipe: recipe.clone() });
    }
    let path = Path::new(text);
    if !path.is_file() && path.extension().is_none_or(|ending| ending != "toml") {
        return Err(unknown.into());
    }
    match Recipe::read(path) {
        Ok(Ok((_, recipe))) => Ok(Subject::Recipe { recipe }),
        Ok(Err(error)) => Err(Failure::message(error.code(), error.arguments())),
        Err(error) => Err(Failure::message(
            "file-unreadable",
            vec![("file", text.to_owned().into()), ("reason", error.to_string().into())],
        )),
    }
}
