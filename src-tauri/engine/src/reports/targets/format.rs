//! The formats of a list, and what can be chosen of them.

use std::{fmt, path::Path, str::FromStr};

use chrono::{Local, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reports::{export::NotesFile, request::Council};

/// A file format of a list of targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum TargetFormat {
    /// Comma-separated values, RFC 4180, UTF-8.
    Csv,
    /// A workbook.
    Xlsx,
    /// GeoJSON in longitude and latitude, RFC 7946.
    Geojson,
    /// KML 2.2.
    Kml,
    /// PDF/UA-1.
    Pdf,
    /// One self-contained file.
    Html,
}

/// An ending that no format has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown ending \"{0}\": use {TARGET_ENDINGS}")]
pub struct UnknownTargetEnding(pub String);

/// The endings of all formats in one text.
pub const TARGET_ENDINGS: &str = ".csv, .xlsx, .geojson, .json, .kml, .pdf, .html";

impl TargetFormat {
    /// All formats.
    pub const ALL: [Self; 6] =
        [Self::Csv, Self::Xlsx, Self::Geojson, Self::Kml, Self::Pdf, Self::Html];

    /// The usual ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Geojson => "geojson",
            Self::Kml => "kml",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// The format of a file by its ending, large or small.
    pub fn of_path(path: &Path) -> Result<Self, UnknownTargetEnding> {
        path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().parse()
    }
}

impl FromStr for TargetFormat {
    type Err = UnknownTargetEnding;

    fn from_str(ending: &str) -> Result<Self, Self::Err> {
        let small = ending.to_ascii_lowercase();
        match small.as_str() {
            "json" => Ok(Self::Geojson),
            "htm" => Ok(Self::Html),
            _ => Self::ALL
                .into_iter()
                .find(|format| format.ending() == small)
                .ok_or_else(|| UnknownTargetEnding(ending.to_owned())),
        }
    }
}

impl fmt::Display for TargetFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.ending())
    }
}

/// What can be chosen of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetOptions {
    /// Who issues it: name, contact, note and logo of PDF and HTML.
    pub council: Council,
    /// The date on it.
    pub date: NaiveDate,
    /// Whether CSV begins with a byte order mark, by which Excel knows UTF-8.
    pub bom: bool,
    /// What goes beside CSV.
    pub notes: NotesFile,
}

impl Default for TargetOptions {
    fn default() -> Self {
        Self {
            council: Council::default(),
            date: Local::now().date_naive(),
            bom: false,
            notes: NotesFile::Csvw,
        }
    }
}
