//! Why a file of the user's own cannot be read.

use crate::{sources::layer::LayerError, text::Argument};

/// Why a file of the user's own cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// A layer cannot be read.
    #[error(transparent)]
    Layer(#[from] LayerError),
    /// A column that was chosen is not there, or there twice.
    #[error("{file}: no column \"{column}\", or more than one; the columns are: {}", columns.join(", "))]
    Column {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// The columns that are there, at most 40.
        columns: Vec<String>,
    },
    /// The coordinates are not what their columns should hold.
    #[error("{file}, line {line}: the coordinates {x}, {y} look like {system}; {remedy}")]
    System {
        /// The file.
        file: String,
        /// The line of the first.
        line: u64,
        /// What stands in the column of the longitude or easting.
        x: f64,
        /// What stands in the column of the latitude or northing.
        y: f64,
        /// The system that they look like.
        system: &'static str,
        /// What would be right.
        remedy: &'static str,
    },
    /// Nothing was chosen that rows of this kind need.
    #[error("{file}: {problem}")]
    Choice {
        /// The file.
        file: String,
        /// What is missing.
        problem: &'static str,
    },
    /// More rows than are kept in memory.
    #[error("{file}: more than {limit} rows")]
    TooMany {
        /// The file.
        file: String,
        /// The limit.
        limit: usize,
    },
}

impl OwnError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Layer(error) => error.code(),
            Self::Column { .. } => "own-column",
            Self::System { system, .. } => match *system {
                SWAPPED => "own-swapped",
                MERCATOR => "own-mercator",
                UTM => "own-utm",
                _ => "own-system",
            },
            Self::Choice { problem, .. } => match *problem {
                NO_MEASURE => "own-no-measure",
                NO_LARGER => "own-no-larger",
                _ => "own-no-place",
            },
            Self::TooMany { .. } => "own-too-many",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Layer(error) => error.arguments(),
            Self::Column { file, column, columns } => vec![
                ("file", file.clone().into()),
                ("column", column.clone().into()),
                ("columns", columns.join(", ").into()),
            ],
            Self::System { file, line, x, y, .. } => vec![
                ("file", file.clone().into()),
                ("line", (*line as f64).into()),
                ("x", x.to_string().into()),
                ("y", y.to_string().into()),
            ],
            Self::Choice { file, .. } => vec![("file", file.clone().into())],
            Self::TooMany { file, limit } => {
                vec![("file", file.clone().into()), ("limit", (*limit).into())]
            }
        }
    }
}

/// Longitude and latitude, or easting and northing, the wrong way round.
pub(super) const SWAPPED: &str = "a pair the wrong way round";
/// EPSG:3857.
pub(super) const MERCATOR: &str = "Web Mercator (EPSG:3857)";
/// EPSG:32630.
pub(super) const UTM: &str = "UTM zone 30 (EPSG:32630)";
/// Nothing that is known.
pub(super) const NO_SYSTEM: &str = "no system that is known";
/// A table of areas without a column of figures.
pub(super) const NO_MEASURE: &str = "no column of figures was chosen";
/// Members without a column that says of what.
pub(super) const NO_LARGER: &str = "no column of larger areas was chosen";
/// Places without a point.
pub(super) const NO_PLACE: &str =
    "places need a postcode, coordinates, a grid reference or a geometry";
