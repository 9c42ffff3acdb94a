//! Whose figures and boundaries a table holds, and what their licences ask for.

use super::table::SourceNote;
use crate::{
    catalogue::{Catalogue, Source},
    geography::Level,
    text::Language,
};

/// The sources of some measures and of the boundaries and names of a level, each once.
pub(super) fn of_measures<'m>(
    catalogue: &Catalogue,
    measures: impl IntoIterator<Item = &'m str>,
    level: Level,
    language: Language,
) -> Vec<SourceNote> {
    let own = measures.into_iter().flat_map(|id| {
        let measure = catalogue.measure(id).ok();
        let both = measure.and_then(|measure| measure.change.as_ref());
        let earlier = both.map(|change| change.from.source_at(level));
        earlier.into_iter().chain(measure.map(|measure| measure.source_at(level)))
    });
    let mut ids: Vec<&str> = Vec::new();
    for id in own.chain(catalogue.boundary_sources(level)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let found = ids.into_iter().filter_map(|id| catalogue.source(id));
    found.map(|source| note(source, language)).collect()
}

/// A source with what its licence asks for.
pub(in crate::reports) fn note(source: &Source, language: Language) -> SourceNote {
    SourceNote {
        title: source.title.get(language).to_owned(),
        publisher: source.publisher.get(language).to_owned(),
        release: source.release.clone(),
        licence: source.licence.clone(),
        licence_url: source.licence_url.clone(),
        attribution: source.attributions.clone(),
        url: source.url.clone(),
    }
}

/// Every attribution line once, in order.
pub(in crate::reports) fn attribution(sources: &[SourceNote]) -> Vec<&str> {
    let mut lines: Vec<&str> = Vec::new();
    for line in sources.iter().flat_map(|source| &source.attribution) {
        if !lines.contains(&line.as_str()) {
            lines.push(line);
        }
    }
    lines
}

/// Every licence once, in order: its name and its address, which may be empty.
pub(super) fn licences(sources: &[SourceNote]) -> Vec<(&str, &str)> {
    let mut licences: Vec<(&str, &str)> = Vec::new();
    for source in sources {
        let licence = (source.licence.as_str(), source.licence_url.as_str());
        if !licence.0.is_empty() && !licences.contains(&licence) {
            licences.push(licence);
        }
    }
    licences
}
