//! Why a file of roads cannot be read.

use crate::{
    geography::roads::RoadsError,
    sources::{input::InputError, layer::LayerError},
    text::Argument,
};

/// Why a file of roads cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RoadsFileError {
    /// It cannot be opened or unpacked.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It is no GeoPackage or Shapefile in British National Grid, or a damaged one.
    #[error(transparent)]
    Layer(#[from] LayerError),
    /// It is none of the files that are read.
    #[error(
        "{file}: neither OS Open Roads (GeoPackage or Shapefile) nor an extract of OpenStreetMap (.osm.pbf)"
    )]
    Unknown {
        /// The file.
        file: String,
    },
    /// A layer without something that every road has.
    #[error("{file}: no \"{column}\", it has: {found}")]
    Column {
        /// The file.
        file: String,
        /// The table or column that is missing.
        column: &'static str,
        /// Those that are there.
        found: String,
    },
    /// Coordinates that are not British National Grid.
    #[error("{file}: in {found}, not British National Grid (EPSG:27700), as OS Open Roads is")]
    System {
        /// The file.
        file: String,
        /// The system that was found.
        found: String,
    },
    /// What is in it is damaged.
    #[error("{file}, {part} {number}: {found}")]
    Damaged {
        /// The file.
        file: String,
        /// Which of its parts: a road, or a block of an extract.
        part: &'static str,
        /// Its number, from 1.
        number: u64,
        /// What was found, in English.
        found: String,
    },
    /// None of its roads lies in Wales or ten kilometres around.
    #[error("{file}: none of its roads lies in Wales or 10 km around")]
    Elsewhere {
        /// The file.
        file: String,
    },
    /// More roads than there are in Britain.
    #[error(transparent)]
    Roads(#[from] RoadsError),
    /// The user ended it.
    #[error("cancelled")]
    Cancelled,
}

impl RoadsFileError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => error.code(),
            Self::Layer(error) => error.code(),
            Self::Unknown { .. } => "roads-file-unknown",
            Self::Column { .. } => "roads-file-column",
            Self::System { .. } => "roads-file-system",
            Self::Damaged { part: "block", .. } => "roads-file-block",
            Self::Damaged { .. } => "roads-file-damaged",
            Self::Elsewhere { .. } => "roads-file-elsewhere",
            Self::Roads(error) => error.code(),
            Self::Cancelled => "roads-file-cancelled",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Input(error) => error.arguments(),
            Self::Layer(error) => error.arguments(),
            Self::Roads(error) => error.arguments(),
            Self::Unknown { file } | Self::Elsewhere { file } => {
                vec![("file", file.clone().into())]
            }
            Self::Column { file, column, found } => vec![
                ("file", file.clone().into()),
                ("column", (*column).into()),
                ("found", found.clone().into()),
            ],
            Self::System { file, found } => {
                vec![("file", file.clone().into()), ("found", found.clone().into())]
            }
            Self::Damaged { file, number, found, .. } => vec![
                ("file", file.clone().into()),
                ("number", (*number as f64).into()),
                ("found", found.clone().into()),
            ],
            Self::Cancelled => Vec::new(),
        }
    }
}
