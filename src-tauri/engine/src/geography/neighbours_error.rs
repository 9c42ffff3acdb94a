//! Why there are no neighbours, as codes of messages with their values.

use std::io;

use cyswllt_stats::weights::{PointsError, WeightsFileError};

use super::{level::Level, weights_file::Format};
use crate::text::Argument;

/// Why areas have no neighbours.
#[derive(Debug, thiserror::Error)]
pub enum NeighboursError {
    /// A level without shapes.
    #[error(
        "level {level} has no shapes: use country, authority, ward, msoa or lsoa, or a weights file"
    )]
    NoShapes {
        /// The level.
        level: Level,
    },
    /// The weights file cannot be opened or read.
    #[error("{file}: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// A weights file of too many bytes.
    #[error("{file}: larger than {limit} bytes, the most that is read")]
    TooLarge {
        /// The file.
        file: String,
        /// Its size in bytes, as far as it is known.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A fault in the weights file.
    #[error("{file}: {source}")]
    File {
        /// The file.
        file: String,
        /// What it was read as.
        format: Format,
        /// The fault.
        source: WeightsFileError,
    },
    /// Nearest neighbours or a distance that cannot be had.
    #[error(transparent)]
    Points(#[from] PointsError),
    /// A feature of a layer that shares no line with anything: a point, a line or a mixture.
    #[error(
        "{file}, feature {feature}: a {kind} has no outline to share: use knn:K or band:METRES, or a layer of polygons"
    )]
    NoOutline {
        /// The layer.
        file: String,
        /// The feature, from 1.
        feature: usize,
        /// The type of its geometry.
        kind: &'static str,
    },
    /// A layer without any shapes, such as a CSV file.
    #[error("{file}: the layer has no shapes: use a weights file (.gal or .gwt)")]
    Shapeless {
        /// The layer.
        file: String,
    },
    /// More common corners than are kept.
    #[error(
        "{file}: the shapes have more than {limit} pairs of neighbours: check that areas do not all meet in one corner"
    )]
    TooDense {
        /// The layer.
        file: String,
        /// How many pairs are kept at most.
        limit: usize,
    },
}

impl NeighboursError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoShapes { .. } => "no-shapes",
            Self::Unreadable { .. } => "file-unreadable",
            Self::TooLarge { .. } => "file-too-large",
            Self::File { source, .. } => match source {
                WeightsFileError::Header { .. } => "weights-header",
                WeightsFileError::Shape { .. } => "weights-line",
                WeightsFileError::UnknownId { .. } => "weights-unknown-id",
                WeightsFileError::RepeatedId { .. } => "weights-repeated-id",
                WeightsFileError::AmbiguousId { .. } => "weights-ambiguous-id",
                WeightsFileError::RepeatedNeighbour { .. } => "weights-repeated-neighbour",
                WeightsFileError::Itself { .. } => "weights-itself",
                WeightsFileError::NeighbourCount { .. } => "weights-neighbour-count",
                WeightsFileError::AreaCount { .. } => "weights-area-count",
                WeightsFileError::NotAWeight { .. } => "weights-value",
                WeightsFileError::Weights(_) => "internal",
            },
            Self::Points(error) => match error {
                PointsError::Count { .. } => "neighbours-count",
                PointsError::Distance(_) => "neighbours-distance",
                PointsError::TooDense { .. } => "neighbours-dense",
                PointsError::NotFinite { .. }
                | PointsError::NotDegrees { .. }
                | PointsError::Weights(_) => "internal",
            },
            Self::NoOutline { .. } => "neighbours-no-outline",
            Self::Shapeless { .. } => "neighbours-shapeless",
            Self::TooDense { .. } => "neighbours-too-many",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |value: &str| Argument::from(value.to_owned());
        let megabytes = |bytes: u64| Argument::from((bytes as f64 / (1024.0 * 1024.0)).ceil());
        match self {
            Self::NoShapes { level } => vec![("level", level.id().into())],
            Self::Unreadable { file, source } => {
                vec![("file", text(file)), ("reason", text(&source.to_string()))]
            }
            Self::TooLarge { file, size, limit } => {
                vec![("file", text(file)), ("size", megabytes(*size)), ("limit", megabytes(*limit))]
            }
            Self::File { file, format, source } => {
                let mut arguments = vec![("file", text(file))];
                if let Some(line) = source.line() {
                    arguments.push(("line", line.into()));
                }
                arguments.extend(file_arguments(source, *format));
                arguments
            }
            Self::Points(error) => match error {
                PointsError::Count { k, points } => vec![
                    ("count", (*k).into()),
                    ("areas", (*points).into()),
                    ("most", points.saturating_sub(1).into()),
                ],
                PointsError::Distance(metres) => vec![("metres", text(&metres.to_string()))],
                PointsError::TooDense { distance, limit } => {
                    vec![("metres", (*distance).into()), ("limit", (*limit).into())]
                }
                other => vec![("detail", text(&other.to_string()))],
            },
            Self::NoOutline { file, feature, kind } => {
                vec![("file", text(file)), ("feature", (*feature).into()), ("kind", (*kind).into())]
            }
            Self::Shapeless { file } => vec![("file", text(file))],
            Self::TooDense { file, limit } => {
                vec![("file", text(file)), ("limit", (*limit).into())]
            }
        }
    }
}

fn file_arguments(
    error: &WeightsFileError,
    format: Format,
) -> Vec<(&'static str, Argument<'static>)> {
    let text = |value: &str| Argument::from(value.to_owned());
    match error {
        WeightsFileError::Header { found, .. } | WeightsFileError::NotAWeight { found, .. } => {
            vec![("found", text(found))]
        }
        WeightsFileError::Shape { found, .. } => {
            vec![("found", text(found)), ("format", format.id().into())]
        }
        WeightsFileError::UnknownId { id, .. } | WeightsFileError::Itself { id, .. } => {
            vec![("id", text(id))]
        }
        WeightsFileError::RepeatedId { id, first, .. } => {
            vec![("id", text(id)), ("first", (*first).into())]
        }
        WeightsFileError::AmbiguousId { id, first, second } => {
            vec![("id", text(id)), ("first", (*first).into()), ("second", (*second).into())]
        }
        WeightsFileError::RepeatedNeighbour { id, neighbour, .. } => {
            vec![("id", text(id)), ("neighbour", text(neighbour))]
        }
        WeightsFileError::NeighbourCount { id, announced, found, .. } => {
            vec![("id", text(id)), ("announced", (*announced).into()), ("found", (*found).into())]
        }
        WeightsFileError::AreaCount { announced, found, .. } => {
            vec![("announced", (*announced).into()), ("found", (*found).into())]
        }
        WeightsFileError::Weights(error) => vec![("detail", text(&error.to_string()))],
    }
}
