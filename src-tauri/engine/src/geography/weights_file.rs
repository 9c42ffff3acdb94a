//! A weights file of the user's.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use cyswllt_stats::weights::{Weights, read_gal, read_gwt};

use super::neighbours_error::NeighboursError;

/// How much of a weights file is read, in bytes.
const LIMIT: u64 = 256 * 1024 * 1024;

/// How a weights file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Neighbours without weights.
    Gal,
    /// Pairs with weights.
    Gwt,
}

impl Format {
    /// The format that a file's ending tells.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        match ending.to_ascii_lowercase().as_str() {
            "gal" => Some(Self::Gal),
            "gwt" => Some(Self::Gwt),
            _ => None,
        }
    }

    /// The format's name in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Gal => "gal",
            Self::Gwt => "gwt",
        }
    }
}

/// The weights in a file for areas with these ids; see [`read_gal`] and [`read_gwt`]. A file of another ending is read as
/// GAL.
pub fn read(path: &Path, ids: &[String]) -> Result<Weights, NeighboursError> {
    let name = path.display().to_string();
    let unreadable = |source| NeighboursError::Unreadable { file: name.clone(), source };
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LIMIT {
        let size = size.max(bytes.len() as u64);
        return Err(NeighboursError::TooLarge { file: name, size, limit: LIMIT });
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| unreadable(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    let format = Format::of(path).unwrap_or(Format::Gal);
    match format {
        Format::Gal => read_gal(&text, ids),
        Format::Gwt => read_gwt(&text, ids),
    }
    .map_err(|source| NeighboursError::File { file: name, format, source })
}
