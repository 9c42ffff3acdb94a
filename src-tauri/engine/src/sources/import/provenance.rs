//! Where imported data come from, as the release says it.

use super::{ImportError, known::Known};
use crate::{
    catalogue::ReleaseInfo,
    sources::input::Input,
    text::{Bilingual, Messages, Sentence},
};

/// What an importer knows of a release.
pub struct Told<'a> {
    /// The series: a–z, 0–9, _.
    pub series: String,
    /// The id of the message that is its title.
    pub title: &'a str,
    /// The source in the catalogue whose publisher, licence, attributions and address are its own.
    pub source: &'a str,
    /// What exactly it is.
    pub release: String,
    /// When the data are from (ISO 8601).
    pub vintage: &'a str,
    /// What was done to the figures.
    pub rules: Vec<Sentence>,
}

/// The release of the files that were read together.
pub fn release(told: &Told<'_>, inputs: &[&Input]) -> Result<ReleaseInfo, ImportError> {
    let messages = Messages::embedded();
    titled(told, messages.bilingual(told.title), inputs)
}

/// The same with a title that is no message.
pub fn titled(
    told: &Told<'_>,
    title: Bilingual,
    inputs: &[&Input],
) -> Result<ReleaseInfo, ImportError> {
    let source = Known::open().and_then(|known| known.source(told.source));
    let first = inputs.first();
    let file = match inputs {
        [one] => one.name().to_owned(),
        // Several members of an archive: the archive; several files: all of them.
        [one, rest @ ..] if rest.iter().all(|other| other.path() == one.path()) => one
            .path()
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        _ => inputs.iter().map(|input| input.name()).collect::<Vec<_>>().join(", "),
    };
    let size =
        first.map_or(0, |input| std::fs::metadata(input.path()).map_or(0, |about| about.len()));
    Ok(ReleaseInfo {
        series: told.series.clone(),
        title,
        publisher: source.map_or_else(|| Bilingual::new("", ""), |source| source.publisher.clone()),
        release: told.release.clone(),
        vintage: told.vintage.to_owned(),
        licence: source.map(|source| source.licence.clone()).unwrap_or_default(),
        licence_url: source.map(|source| source.licence_url.clone()).unwrap_or_default(),
        attributions: source.map(|source| source.attributions.clone()).unwrap_or_default(),
        url: source.map(|source| source.url.clone()).unwrap_or_default(),
        file,
        bytes: size,
        sha256: first.map_or_else(|| Ok(String::new()), |input| input.sha256())?,
        rules: told.rules.clone(),
    })
}
