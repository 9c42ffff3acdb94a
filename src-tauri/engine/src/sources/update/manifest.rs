//! The manifest: which sources there are, where they are published and what is the newest known of each.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{
    ManifestError, UpdateError,
    manifest_source::{RawSource, checked, is_vintage},
};
use crate::{folders, text::Bilingual};

/// The manifest that comes with the program.
const EMBEDDED: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/updates.toml"));
/// The version of the manifest's form that this program reads.
const VERSION: u32 = 1;
/// Larger files are no manifests.
const MAX_BYTES: u64 = 1 << 20;
/// More sources than this are none of ours.
const MAX_SOURCES: usize = 500;

/// Where a manifest comes from, which decides what it may widen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    Embedded,
    /// It lies in the user's folder of settings: `https` hosts of its own.
    Folder,
    /// The user named it for this run: also `http` to the same computer.
    Given,
}

/// Which sources there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// When it was issued (ISO 8601).
    pub issued: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The sources, in its order.
    pub sources: Vec<SourceEntry>,
}

/// A source: what is published again and again under one name.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceEntry {
    /// Its id: a–z, 0–9, _.
    pub id: String,
    /// The [series](crate::catalogue::ReleaseInfo::series) that its files become.
    pub series: Vec<String>,
    /// What it is called.
    pub title: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// The licence's name.
    pub licence: String,
    /// The licence's address.
    pub licence_url: String,
    /// The catalogue's source that ships with the program; none where nothing of it ships.
    pub pack: Option<String>,
    /// The newest release known (ISO 8601: a year, month or day); none where that is not known.
    pub newest: Option<String>,
    /// Whether its files can be brought in; if not they are only kept, for other programs.
    pub import: bool,
    /// The hosts from which it may be fetched, as they are written (`www.nomisweb.co.uk`, `127.0.0.1:8080`).
    pub hosts: Vec<String>,
    /// The most bytes that a file of it, or all its pages together, may have.
    pub max_bytes: u64,
    /// How it is had.
    pub how: How,
}

/// How a source is had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// From a layer of an ArcGIS FeatureServer.
    Arcgis(Arcgis),
    /// From Nomis's service.
    Nomis(Nomis),
    /// As a file.
    File {
        /// The file's address.
        url: String,
        /// SHA-256 in hexadecimal digits, where the publisher gives it.
        sha256: Option<String>,
        /// What kind of file it is.
        format: FileFormat,
    },
    /// By hand: the file's link is not known; the user saves it from the publisher's page.
    Page {
        /// The page.
        url: String,
    },
}

/// A layer of an ArcGIS FeatureServer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arcgis {
    /// The address of the folder of services, ending with `/rest/services/`.
    pub root: String,
    /// The service's name.
    pub service: String,
    /// The layer's number.
    pub layer: u32,
    /// Which features: SQL's condition, e.g. `LAD24CD LIKE 'W06%'`.
    pub r#where: String,
    /// Fields, with commas; `*` for all.
    pub fields: String,
    /// Features asked for at once, where the layer allows as many.
    #[serde(default = "default_page")]
    pub page: u32,
}

/// A table of Nomis.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nomis {
    /// The address of the service, ending with `/api/v01/`.
    pub root: String,
    /// The table as the publisher calls it, e.g. `TS054`, by which the dataset is found or confirmed.
    pub table: String,
    /// The dataset's id, e.g. `NM_2072_1`; found by the table's name where it is not known.
    #[serde(default)]
    pub dataset: Option<String>,
    /// Areas, e.g. `TYPE151` (LSOAs of 2021).
    pub geography: String,
    /// What is measured, e.g. `20100` (a count).
    pub measures: String,
    /// `csv` or `json`.
    #[serde(default)]
    pub format: NomisFormat,
}

/// The form in which Nomis answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NomisFormat {
    /// Comma-separated values.
    #[default]
    Csv,
    /// JSON.
    Json,
}

/// What kind of file a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileFormat {
    /// Comma-separated values.
    Csv,
    /// JSON or GeoJSON.
    Json,
    /// A zip, or what is built on it (XLSX, ODS).
    Zip,
    /// Any other, e.g. Parquet or GeoPackage.
    Other,
}

fn default_page() -> u32 {
    250
}

#[derive(Deserialize)]
struct Form {
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "version")]
    _version: u32,
    issued: String,
    source: Vec<RawSource>,
}

impl Manifest {
    /// The manifest that comes with the program.
    pub fn embedded() -> Result<Self, ManifestError> {
        Self::parse("updates.toml", EMBEDDED, Origin::Embedded)
    }

    /// A manifest that the user named.
    pub fn read(path: &Path) -> Result<Self, ManifestError> {
        Self::read_as(path, Origin::Given)
    }

    /// The manifest in use when none is named: `updates.toml` in the user's folder of settings where there is one that was
    /// not issued before the program's own, else the program's own. A broken one in the folder is an error, not passed over.
    pub fn current() -> Result<Self, ManifestError> {
        Self::current_in(folders::settings().as_deref())
    }

    /// The same with another folder of settings.
    pub fn current_in(folder: Option<&Path>) -> Result<Self, ManifestError> {
        let own = Self::embedded()?;
        let Some(path) = folder.map(|folder| folder.join("updates.toml")) else { return Ok(own) };
        if !path.exists() {
            return Ok(own);
        }
        let there = Self::read_as(&path, Origin::Folder)?;
        Ok(if there.issued >= own.issued { there } else { own })
    }

    /// A source by its id or, where no source has that id, by one of its series.
    pub fn source(&self, id: &str) -> Option<&SourceEntry> {
        let by_id = self.sources.iter().find(|source| source.id == id);
        by_id.or_else(|| {
            self.sources.iter().find(|source| source.series.iter().any(|one| one == id))
        })
    }

    /// The error about an id that no source has.
    pub fn unknown(&self, id: &str) -> UpdateError {
        let likeness = |known: &&SourceEntry| strsim::damerau_levenshtein(&known.id, id);
        let nearest = self.sources.iter().min_by_key(likeness);
        let nearest = nearest.filter(|known| likeness(known) <= 2 + id.len() / 4);
        UpdateError::UnknownSource {
            source_id: id.to_owned(),
            nearest: nearest.map(|known| known.id.clone()),
        }
    }

    fn read_as(path: &Path, origin: Origin) -> Result<Self, ManifestError> {
        let file = path.display().to_string();
        let unreadable = |reason: String| ManifestError::Unreadable { file: file.clone(), reason };
        let size = std::fs::metadata(path).map_err(|error| unreadable(error.to_string()))?.len();
        if size > MAX_BYTES {
            return Err(unreadable(format!("{size} bytes > {MAX_BYTES}")));
        }
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        Self::parse(&file, &text, origin)
    }

    /// Reads and checks a manifest's text; `file` names it in errors.
    pub fn parse(file: &str, text: &str, origin: Origin) -> Result<Self, ManifestError> {
        let text = text.trim_start_matches('\u{feff}');
        let broken = |error: &toml::de::Error| ManifestError::Toml {
            file: file.to_owned(),
            line: error
                .span()
                .map_or(1, |span| 1 + text.get(..span.start).unwrap_or(text).matches('\n').count()),
            reason: error.message().to_owned(),
        };
        let form: Form = toml::from_str(text).map_err(|error| broken(&error))?;
        if form.version != VERSION {
            return Err(ManifestError::Version {
                file: file.to_owned(),
                found: form.version,
                known: VERSION,
            });
        }
        let raw: Raw = toml::from_str(text).map_err(|error| broken(&error))?;
        let field = |source: &str, field, found: &str| ManifestError::Field {
            file: file.to_owned(),
            source_id: source.to_owned(),
            field,
            found: found.to_owned(),
        };
        if !is_vintage(&raw.issued) || raw.issued.len() != 10 {
            return Err(field("", "issued", &raw.issued));
        }
        if raw.source.len() > MAX_SOURCES {
            return Err(field("", "source", &raw.source.len().to_string()));
        }
        let mut seen = BTreeSet::new();
        let mut sources = Vec::with_capacity(raw.source.len());
        for source in raw.source {
            if !seen.insert(source.id.clone()) {
                return Err(ManifestError::Duplicate {
                    file: file.to_owned(),
                    source_id: source.id,
                });
            }
            sources.push(checked(file, source, origin)?);
        }
        Ok(Self { issued: raw.issued, origin, sources })
    }
}
