//! The formats, and what can be chosen of them.

use std::{fmt, path::Path, str::FromStr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::analysis::circles::CircleSize;

/// A file format of exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportFormat {
    /// Comma-separated values, RFC 4180, UTF-8.
    Csv,
    /// A workbook.
    Xlsx,
    /// GeoJSON in longitude and latitude, RFC 7946.
    Geojson,
    /// OGC GeoPackage 1.4 in the British National Grid, with styles for QGIS.
    Geopackage,
    /// Apache Parquet, GeoParquet 1.1 where there are shapes.
    Parquet,
    /// The map as a vector picture.
    Svg,
    /// The map as pixels.
    Png,
}

/// An ending that no format has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown ending \"{0}\": use {ENDINGS}")]
pub struct UnknownEnding(pub String);

/// The endings of all formats in one text.
pub const ENDINGS: &str = ".csv, .xlsx, .geojson, .json, .gpkg, .parquet, .svg, .png";

impl ExportFormat {
    /// All formats.
    pub const ALL: [Self; 7] = [
        Self::Csv,
        Self::Xlsx,
        Self::Geojson,
        Self::Geopackage,
        Self::Parquet,
        Self::Svg,
        Self::Png,
    ];

    /// The usual ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Geojson => "geojson",
            Self::Geopackage => "gpkg",
            Self::Parquet => "parquet",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The format of a file by its ending, large or small.
    pub fn of_path(path: &Path) -> Result<Self, UnknownEnding> {
        path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().parse()
    }

    /// Whether it is a picture of the map.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png)
    }
}

impl FromStr for ExportFormat {
    type Err = UnknownEnding;

    fn from_str(ending: &str) -> Result<Self, Self::Err> {
        let small = ending.to_ascii_lowercase();
        match small.as_str() {
            "json" => Ok(Self::Geojson),
            "geoparquet" => Ok(Self::Parquet),
            _ => Self::ALL
                .into_iter()
                .find(|format| format.ending() == small)
                .ok_or_else(|| UnknownEnding(ending.to_owned())),
        }
    }
}

impl fmt::Display for ExportFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.ending())
    }
}

/// The file with notes, sources and licences that goes beside the data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum NotesFile {
    /// None. All formats but CSV carry notes and licence in themselves.
    None,
    /// `NAME-notes.txt` beside any format.
    Text,
    /// `NAME.csv-metadata.json` beside CSV: CSV on the Web, W3C Recommendation of 17 December 2015.
    #[default]
    Csvw,
}

/// What can be chosen of a format.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportOptions {
    /// Whether CSV begins with a byte order mark, by which Excel knows UTF-8.
    pub bom: bool,
    /// What goes beside the file.
    pub notes: NotesFile,
    /// Width and height of a picture in millimetres.
    pub size_mm: [f64; 2],
    /// Dots per inch of PNG.
    pub dpi: f64,
    /// What circles in the place of areas are as large as in a picture; none where areas are filled.
    pub circles: Option<CircleSize>,
}

impl Default for ExportOptions {
    fn default() -> Self {
        Self {
            bom: false,
            notes: NotesFile::Csvw,
            size_mm: [180.0, 240.0],
            dpi: 300.0,
            circles: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_ending() {
        for format in ExportFormat::ALL {
            let name = format!("a.b.{}", format.ending().to_uppercase());
            assert_eq!(ExportFormat::of_path(Path::new(&name)), Ok(format));
            assert!(ENDINGS.contains(format.ending()));
        }
        assert_eq!(ExportFormat::of_path(Path::new("x.json")), Ok(ExportFormat::Geojson));
        for unknown in ["x", "x.", "x.shp", "csv"] {
            let error = ExportFormat::of_path(Path::new(unknown)).unwrap_err();
            assert!(error.to_string().contains(".gpkg"), "{error}");
        }
    }
}
