//! A layer of the user's own: a GeoJSON or CSV file, a Shapefile or a GeoPackage, from where it lies or out of a zip.
//!
//! A Shapefile (with the `.dbf`, `.prj` and `.cpg` beside it) and a GeoPackage are turned into GeoJSON as they are read; they
//! must be in longitude and latitude (EPSG:4326) or British National Grid (EPSG:27700). A path may go on inside a zip or a
//! GeoPackage: `shapes.zip/wards.shp`, `areas.gpkg/schools`; without that, a zip must have one layer, and of a GeoPackage
//! the first is read.
//!
//! [`read_field`] gives one field, [`UserLayer`] the features with their ids, names, shapes, fields and neighbours.
//!
//! Files from outside are not trusted: size, depth and number of features have limits ([`Limits`]),
//! and every fault is reported with its place and what would be right. A cell or property that is
//! empty or null is a missing value; anything else that is not a finite number is an error, because a
//! classification that silently leaves figures out cannot be defended.

pub(in crate::sources) mod bytes;
mod collection;
mod contiguity;
mod crossing;
mod crs;
mod dbase;
mod delimited;
mod geojson;
pub(in crate::sources) mod geopackage;
mod open;
pub(in crate::sources) mod projection;
mod scan;
mod shape;
mod shapefile;
mod user;
mod wkb;

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

pub use crossing::Crossing;
pub use crs::System;
pub use shape::{Position, Shape};
pub use user::UserLayer;

use super::input::InputError;
use crate::text::Argument;

/// How much of a file from outside is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file in bytes.
    pub bytes: u64,
    /// How deep arrays and objects of a JSON file may be nested.
    pub depth: usize,
    /// How many features or rows.
    pub features: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 512 * 1024 * 1024, depth: 64, features: 2_000_000 }
    }
}

/// Why a layer could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LayerError {
    /// The file cannot be opened or read.
    #[error("{file}: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// More bytes than [`Limits::bytes`].
    #[error(
        "{file}: larger than {limit} bytes, the most that is read: divide it, or simplify its shapes"
    )]
    TooLarge {
        /// The file.
        file: String,
        /// Its size in bytes, as far as it is known.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Not the format it should be.
    #[error("{file}, line {line}, column {column}: {reason}")]
    Broken {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1; 0 where only the line is known.
        column: usize,
        /// What was found and what would be right.
        reason: String,
    },
    /// No features, or no rows below the header.
    #[error(
        "{file}: the layer is empty, it has no features or rows: check that the export was complete"
    )]
    Empty {
        /// The file.
        file: String,
    },
    /// No feature has the field.
    #[error("{file}: no field \"{field}\", it has: {}", fields.join(", "))]
    UnknownField {
        /// The file.
        file: String,
        /// The field asked for.
        field: String,
        /// The fields that exist, at most 100.
        fields: Vec<String>,
    },
    /// A value that is not a finite number.
    #[error(
        "{file}, line {line}, feature {feature}: {field} is {value}, not a finite number: correct it, or leave it empty (null) where there is no figure"
    )]
    NotANumber {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The feature or row, from 1.
        feature: usize,
        /// The field.
        field: String,
        /// What stands there.
        value: String,
    },
    /// A feature without an id, where ids were asked for.
    #[error(
        "{file}, line {line}, feature {feature}: {field} is {value}, not a text or a number: give every feature an id, or use another field"
    )]
    NoId {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The feature or row, from 1.
        feature: usize,
        /// The field of the ids.
        field: String,
        /// What stands there.
        value: String,
    },
    /// Two features with one id.
    #[error(
        "{file}: features {first} and {second} have the same id \"{id}\": name a field that tells them apart"
    )]
    RepeatedId {
        /// The file.
        file: String,
        /// The id.
        id: String,
        /// The first of them, from 1.
        first: usize,
        /// The second.
        second: usize,
    },
    /// The coordinates are not longitude and latitude, and the file does not say so.
    #[error(
        "{file}, feature {feature}: {found}: export the layer again in WGS 84 (longitude and latitude, EPSG:4326)"
    )]
    WrongSystem {
        /// The file.
        file: String,
        /// The feature, from 1; 0 for the file as a whole.
        feature: usize,
        /// What was found, with the system that it looks like.
        found: String,
    },
    /// A zip, or a file in one, that cannot be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A Shapefile or GeoPackage that is damaged.
    #[error("{file}, feature {feature}: {reason}")]
    Damaged {
        /// The file.
        file: String,
        /// The feature, from 1; 0 for the file as a whole.
        feature: usize,
        /// What was found.
        reason: String,
    },
    /// The layer asked for is not there, or there is more than one (or none) and none was asked for.
    #[error("{file}: no layer \"{layer}\", it has: {}", layers.join(", "))]
    NoLayer {
        /// The file.
        file: String,
        /// The layer asked for; empty if none was.
        layer: String,
        /// Those that are there.
        layers: Vec<String>,
    },
}

impl LayerError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "file-unreadable",
            Self::TooLarge { .. } => "file-too-large",
            Self::Broken { .. } => "layer-broken",
            Self::Empty { .. } => "layer-empty",
            Self::UnknownField { .. } => "layer-field",
            Self::NotANumber { .. } => "layer-value",
            Self::NoId { .. } => "layer-no-id",
            Self::RepeatedId { .. } => "layer-repeated-id",
            Self::WrongSystem { .. } => "layer-crs",
            Self::Input(error) => error.code(),
            Self::Damaged { feature: 0, .. } => "layer-damaged",
            Self::Damaged { .. } => "layer-feature-damaged",
            Self::NoLayer { layer, .. } if layer.is_empty() => "layer-which",
            Self::NoLayer { .. } => "layer-none",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |value: &str| Argument::from(value.to_owned());
        let megabytes = |bytes: u64| Argument::from((bytes as f64 / (1024.0 * 1024.0)).ceil());
        match self {
            Self::Unreadable { file, source } => {
                vec![("file", text(file)), ("reason", text(&source.to_string()))]
            }
            Self::TooLarge { file, size, limit } => {
                vec![("file", text(file)), ("size", megabytes(*size)), ("limit", megabytes(*limit))]
            }
            Self::Broken { file, line, column, reason } => vec![
                ("file", text(file)),
                ("line", Argument::from(*line)),
                ("column", Argument::from(*column)),
                ("reason", text(reason)),
            ],
            Self::Empty { file } => vec![("file", text(file))],
            Self::UnknownField { file, field, fields } => vec![
                ("file", text(file)),
                ("field", text(field)),
                ("fields", text(&fields.join(", "))),
            ],
            Self::RepeatedId { file, id, first, second } => vec![
                ("file", text(file)),
                ("id", text(id)),
                ("first", Argument::from(*first)),
                ("second", Argument::from(*second)),
            ],
            Self::NotANumber { file, line, feature, field, value }
            | Self::NoId { file, line, feature, field, value } => vec![
                ("file", text(file)),
                ("line", Argument::from(*line)),
                ("feature", Argument::from(*feature)),
                ("field", text(field)),
                ("value", text(value)),
            ],
            Self::WrongSystem { file, feature, found } => vec![
                ("file", text(file)),
                ("feature", Argument::from(*feature)),
                ("found", text(found)),
            ],
            Self::Input(error) => error.arguments(),
            Self::Damaged { file, feature, reason } => vec![
                ("file", text(file)),
                ("feature", Argument::from(*feature)),
                ("reason", text(reason)),
            ],
            Self::NoLayer { file, layer, layers } => vec![
                ("file", text(file)),
                ("layer", text(layer)),
                ("layers", text(&layers.join(", "))),
            ],
        }
    }
}

/// The values of a field, one a feature or row in the order of the file; NaN where it is empty.
///
/// Files ending in `.csv`, `.tsv` or `.txt` are tables with a header (separated by comma, semicolon or tab,
/// whichever the header has most of), `.geojson` and `.json` are GeoJSON; others are told by their first
/// character. The coordinates of a GeoJSON are checked to be what the file says: longitude and latitude as
/// RFC 7946 asks, or British National Grid where a `crs` member names EPSG:27700.
pub fn read_field(path: &Path, field: &str, limits: &Limits) -> Result<Vec<f64>, LayerError> {
    let file = path.display().to_string();
    let open::Opened { bytes, json } = open::open(path, limits, &file)?;
    if json {
        geojson::read(&bytes, field, limits, &file)
    } else {
        delimited::read(&bytes, field, limits, &file)
    }
}

/// Whether a file is a GeoJSON, by its ending or its first character.
fn is_json(path: &Path, bytes: &[u8]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "csv" | "tsv" | "txt" => false,
        "json" | "geojson" => true,
        _ => bytes.trim_ascii_start().first().is_some_and(|first| b"{[".contains(first)),
    }
}

/// The whole file, within the limit, without a byte order mark.
fn read(path: &Path, limits: &Limits, name: &str) -> Result<Vec<u8>, LayerError> {
    let unreadable = |source| LayerError::Unreadable { file: name.to_owned(), source };
    let too_large =
        |size| LayerError::TooLarge { file: name.to_owned(), size, limit: limits.bytes };
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > limits.bytes {
        return Err(too_large(size));
    }
    // The size may be unknown (a pipe) or change while reading.
    let mut bytes = Vec::with_capacity(size as usize + 1);
    file.take(limits.bytes + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limits.bytes {
        return Err(too_large(bytes.len() as u64));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_and_missing_files() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("layer.csv");
        let missing = read_field(&path, "x", &Limits::default()).unwrap_err();
        assert!(
            matches!(&missing, LayerError::Unreadable { file, .. } if file.ends_with("layer.csv"))
        );
        std::fs::write(&path, "x\n1\n2\n").unwrap();
        assert_eq!(read_field(&path, "x", &Limits::default()).unwrap(), [1.0, 2.0]);
        let limits = Limits { bytes: 4, ..Limits::default() };
        let large = read_field(&path, "x", &limits).unwrap_err();
        assert!(matches!(large, LayerError::TooLarge { size: 6, limit: 4, .. }));
        assert!(read_field(folder.path(), "x", &limits).is_err());
    }

    #[test]
    fn told_by_ending_or_first_character() {
        let folder = tempfile::tempdir().unwrap();
        let json = r#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"x":3}}]}"#;
        for name in ["a.geojson", "a.JSON", "a", "a.data"] {
            let path = folder.path().join(name);
            std::fs::write(&path, format!("\u{feff}  {json}")).unwrap();
            assert_eq!(read_field(&path, "x", &Limits::default()).unwrap(), [3.0], "{name}");
        }
        let path = folder.path().join("table");
        std::fs::write(&path, "\u{feff}x;y\n1;2\n").unwrap();
        assert_eq!(read_field(&path, "x", &Limits::default()).unwrap(), [1.0]);
    }
}
