//! Points of support by a word or from a file.

use std::path::Path;

use cyswllt_engine::{
    Engine,
    analysis::reach::library_supports,
    sources::supports::{PlaceContext, Support, read_supports},
};

use crate::{
    failure::Failure,
    messages::{self, Speech},
};

/// The libraries of the pack for `libraries`, else the points of a file. What was noticed in the file is said.
pub fn supports(engine: &Engine, text: &str, speech: Speech) -> Result<Vec<Support>, Failure> {
    if text == "libraries" {
        return Ok(library_supports(engine));
    }
    let context = PlaceContext { shapes: &engine.shapes, gazetteer: &engine.gazetteer };
    let list = read_supports(Path::new(text), context)?;
    for note in &list.notes {
        messages::say(&note.text(speech.messages()));
    }
    Ok(list.supports)
}
