//! What the user chose for an import.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ImportError;
use crate::{
    catalogue::{Direction, Unit},
    text::Bilingual,
};

/// What the user chose for an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ImportOptions {
    /// The kind of file (a [`Claim`](super::Claim)'s), where it should not be recognised by its content.
    pub kind: Option<String>,
    /// When the data are from (ISO 8601), where the file does not say.
    pub vintage: Option<String>,
    /// How a file of the user's own is understood; guessed where there is none.
    pub own: Option<OwnChoices>,
    /// Counts of people below this are suppressed, differences included (lists of the user's own).
    pub minimum: u32,
    /// Whether postcodes and points of a list of people are kept, not only counts of them.
    pub keep_rows: bool,
}

impl Default for ImportOptions {
    fn default() -> Self {
        Self { kind: None, vintage: None, own: None, minimum: 5, keep_rows: false }
    }
}

/// The largest file of choices that is read, in bytes.
const MAX_CHOICES: u64 = 1 << 20;

impl ImportOptions {
    /// Reads choices from a TOML file.
    pub fn read(path: &Path) -> Result<Self, ImportError> {
        let wrong =
            |reason: String| ImportError::Choices { file: path.display().to_string(), reason };
        let size = fs::metadata(path).map_err(|error| wrong(error.to_string()))?.len();
        if size > MAX_CHOICES {
            return Err(wrong(format!("{size} bytes, at most {MAX_CHOICES}")));
        }
        let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        toml::from_str(&text).map_err(|error| wrong(error.to_string()))
    }
}

/// How a file of the user's own is understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OwnChoices {
    /// What the data are called; the series' id is made from the English.
    pub title: Bilingual,
    /// Where the key is.
    pub key: OwnKey,
    /// What the rows are.
    pub rows: OwnRows,
    /// The columns that become measures.
    pub columns: Vec<OwnColumn>,
}

/// What each row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum OwnRows {
    /// An area, with figures.
    Areas,
    /// A person or household: rows are counted into areas at once.
    People,
    /// A place, such as a hub: a layer of points.
    Places,
    /// An area that belongs to a larger one: a level of areas made of areas.
    Members,
}

/// Which columns say where a row belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum OwnKey {
    /// Codes of areas, at whatever level.
    Code {
        /// The column.
        column: String,
    },
    /// Names of authorities or wards.
    Name {
        /// The column.
        column: String,
    },
    /// Postcodes.
    Postcode {
        /// The column.
        column: String,
    },
    /// Longitude and latitude, or easting and northing.
    Coordinates {
        /// The column of the longitude or easting.
        x: String,
        /// The column of the latitude or northing.
        y: String,
    },
    /// Ordnance Survey grid references.
    Grid {
        /// The column.
        column: String,
    },
    /// The geometry of a layer.
    Geometry,
}

/// A column of the user's own that becomes a measure, or for [`OwnRows::Members`] the code and name of the larger area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OwnColumn {
    /// The column: the numerator, the count or the value.
    pub column: String,
    /// The column of the denominator, where the measure is a share.
    pub denominator: Option<String>,
    /// The measure's name.
    pub label: Bilingual,
    /// The language of the name, where it is given in one only.
    pub only_in: Option<crate::text::Language>,
    /// What it is about; may be empty.
    pub description: Bilingual,
    /// What its values are.
    pub unit: Unit,
    /// What it is a share or a count of; may be empty.
    pub universe: Bilingual,
    /// Whether more means more excluded.
    pub direction: Direction,
}
