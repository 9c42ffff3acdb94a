//! Public libraries as points of support.

use crate::{Engine, sources::supports::Support, text::Bilingual};

/// The public libraries of the pack that have a place, in the pack's order, with ids `library-1`, `library-2` …
pub fn library_supports(engine: &Engine) -> Vec<Support> {
    (1..)
        .zip(engine.tables.libraries())
        .map(|(number, library)| Support {
            id: format!("library-{number}"),
            name: Bilingual::new(library.name.clone(), library.name.clone()),
            postcode: library.postcode.clone(),
            easting: library.easting,
            northing: library.northing,
            ..Support::default()
        })
        .filter(|support| support.easting.is_finite() && support.northing.is_finite())
        .collect()
}
