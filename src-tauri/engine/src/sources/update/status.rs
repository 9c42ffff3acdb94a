//! What is in use of each source, and what is newer.

use serde::Serialize;
use ts_rs::TS;

use super::{How, Manifest, SourceEntry};
use crate::{
    catalogue::{Catalogue, ReleaseInfo},
    text::{Bilingual, Sentence},
};

/// A source as a list of sources shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SourceStatus {
    /// Its id.
    pub id: String,
    /// The series that its files become.
    pub series: Vec<String>,
    /// What it is called.
    pub title: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// The licence's name.
    pub licence: String,
    /// The licence's address; empty where there is none.
    pub licence_url: String,
    /// The vintage that ships with the program.
    pub packed: Option<String>,
    /// The vintages that were imported, the newest first.
    pub imported: Vec<String>,
    /// The newest of what ships and what was imported.
    pub in_use: Option<String>,
    /// The newest known to the manifest.
    pub newest: Option<String>,
    /// Whether the newest known is newer than what is in use; none where either is not known.
    pub is_newer: Option<bool>,
    /// Whether its files can be brought in; if not they are only kept, for other programs.
    pub import: bool,
    /// How it is had.
    pub how: StatusHow,
    /// What else there is to know.
    pub note: Option<Sentence>,
}

/// How a source is had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum StatusHow {
    /// The program fetches it.
    Fetch {
        /// The hosts that it connects to.
        hosts: Vec<String>,
    },
    /// The file's link is not known: the user saves it from the publisher's page.
    Page {
        /// The page.
        url: String,
    },
}

/// The sources of a manifest beside what is in use. `imported` are the releases of the workspace that are in use. Makes no
/// connection.
pub fn list(
    manifest: &Manifest,
    catalogue: &Catalogue,
    imported: &[ReleaseInfo],
) -> Vec<SourceStatus> {
    manifest.sources.iter().map(|source| status(source, catalogue, imported)).collect()
}

fn status(source: &SourceEntry, catalogue: &Catalogue, releases: &[ReleaseInfo]) -> SourceStatus {
    let packed = source.pack.as_deref().and_then(|id| packed(catalogue, id));
    let of_series = releases.iter().filter(|release| source.series.contains(&release.series));
    let mut imported: Vec<String> = of_series.map(|release| release.vintage.clone()).collect();
    imported.sort_unstable_by(|a, b| b.cmp(a));
    imported.dedup();
    let in_use = imported.first().into_iter().chain(&packed).max().cloned();
    let is_newer = match (&in_use, &source.newest) {
        (Some(in_use), Some(newest)) => Some(is_newer(newest, in_use)),
        _ => None,
    };
    let how = match &source.how {
        How::Page { url } => StatusHow::Page { url: url.clone() },
        _ => StatusHow::Fetch { hosts: source.hosts.clone() },
    };
    let note = match how {
        StatusHow::Page { .. } => Some(Sentence::plain("update-note-page")),
        StatusHow::Fetch { .. } if !source.import => Some(Sentence::plain("update-note-kept")),
        StatusHow::Fetch { .. } => None,
    };
    SourceStatus {
        id: source.id.clone(),
        series: source.series.clone(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        licence: source.licence.clone(),
        licence_url: source.licence_url.clone(),
        packed,
        imported,
        in_use,
        newest: source.newest.clone(),
        is_newer,
        import: source.import,
        how,
        note,
    }
}

/// Whether a vintage is later than another; a year or month is not later than a day in it.
fn is_newer(vintage: &str, than: &str) -> bool {
    !than.starts_with(vintage) && !vintage.starts_with(than) && vintage > than
}

/// The vintage of a source that ships: its measures', or where it has none when it was published.
fn packed(catalogue: &Catalogue, id: &str) -> Option<String> {
    let releases = catalogue.measures().iter().flat_map(|measure| &measure.releases);
    let of_source = releases.filter(|release| release.import.is_none() && release.source == id);
    let vintage = of_source.map(|release| &release.vintage).max();
    let source = catalogue.source(id)?;
    vintage.or(Some(&source.released)).filter(|vintage| !vintage.is_empty()).cloned()
}
