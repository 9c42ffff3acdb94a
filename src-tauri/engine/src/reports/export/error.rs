//! Why nothing is exported.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::format::{ENDINGS, ExportFormat, UnknownEnding};
use crate::{
    analysis::{ClassifyError, IndexError, circles::CirclesError, hotspots::HotspotsError},
    catalogue::UnknownMeasure,
    geography::{Level, UnknownArea, grid::GridError},
    maps::figure::FigureError,
    sources::layer::LayerError,
    store::whole_file::refusal,
    text::Argument,
};

/// Why nothing is exported. Whatever happens, the file that was there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// An ending that no format has.
    #[error(transparent)]
    Ending(#[from] UnknownEnding),
    /// There is no such measure.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// There is no such area.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// The index cannot be computed.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// There are no hotspots.
    #[error(transparent)]
    Hotspots(#[from] HotspotsError),
    /// The values cannot be put into classes.
    #[error(transparent)]
    Classify(#[from] ClassifyError),
    /// The layer cannot be read.
    #[error(transparent)]
    Layer(#[from] LayerError),
    /// No measure was asked for.
    #[error("no measure was named: name at least one")]
    NoMeasures,
    /// There is no area to write.
    #[error(
        "there is no area of the level {level} in what was asked for: choose another level, or other areas"
    )]
    NoAreas {
        /// The level.
        level: Level,
    },
    /// The map is to show a column that the table does not have.
    #[error("the map is to show \"{column}\", which is not exported: export it too, or show one of: {}", columns.join(", "))]
    NoColumn {
        /// What was asked for.
        column: String,
        /// The columns that a map can show.
        columns: Vec<String>,
    },
    /// There is no such palette.
    #[error("unknown palette \"{found}\": use {known}")]
    Palette {
        /// What was given.
        found: String,
        /// What exists, in one text.
        known: String,
    },
    /// More classes than colours can be told apart.
    #[error("{found} classes are too many to be told apart: choose at most {limit}")]
    Classes {
        /// How many there are.
        found: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A picture of areas that have no shapes.
    #[error(
        "the level {level} has no shapes, so there is no map of it: choose country, authority, ward, msoa or lsoa, or another format"
    )]
    NoShapes {
        /// The level.
        level: Level,
    },
    /// A picture of a layer of the user's own.
    #[error(
        "{format} is a picture of the map of Wales, which {file} is not: use .geojson or .gpkg and draw it elsewhere"
    )]
    NoPicture {
        /// The format.
        format: ExportFormat,
        /// The layer's file.
        file: String,
    },
    /// No column can be shown on a map.
    #[error(
        "no column has figures that can be put into classes: choose another format, or other measures"
    )]
    NoMap,
    /// There are no circles to draw.
    #[error(transparent)]
    Circles(#[from] CirclesError),
    /// The picture cannot be drawn.
    #[error(transparent)]
    Figure(#[from] FigureError),
    /// More columns or rows than the format holds.
    #[error(
        "{found} {what} do not fit into {format}, which holds {limit}: choose fewer, or another format"
    )]
    TooLarge {
        /// The format.
        format: ExportFormat,
        /// `columns` or `rows`.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A coordinate that cannot be transformed.
    #[error(transparent)]
    Grid(#[from] GridError),
    /// The file is a folder.
    #[error("{} is a folder: name a file", path.display())]
    Folder {
        /// The path.
        path: PathBuf,
    },
    /// The file, or one beside it, cannot be written.
    #[error("{} cannot be written: {source}: check that the folder exists, that you may write to it, that the disk has room and that no other program has the file open", path.display())]
    Unwritable {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The user stopped it.
    #[error("stopped: nothing was written")]
    Cancelled,
    /// The format's own library refuses; nothing that a user could do.
    #[error("{format}: {detail}")]
    Format {
        /// The format.
        format: ExportFormat,
        /// What it says.
        detail: String,
    },
}

impl ExportError {
    /// A file that cannot be written.
    pub fn unwritable(path: &Path, source: io::Error) -> Self {
        Self::Unwritable { path: path.to_owned(), source }
    }

    /// What a format's own library says.
    #[expect(clippy::needless_pass_by_value, reason = "it stands at the end of map_err")]
    pub fn format(format: ExportFormat, detail: impl ToString) -> Self {
        Self::Format { format, detail: detail.to_string() }
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ending(_) => "export-ending",
            Self::Measure(_) => "unknown-measure",
            Self::Area(_) => "unknown-area",
            Self::Index(error) => error.code(),
            Self::Hotspots(error) => error.code(),
            Self::Classify(error) => error.code(),
            Self::Layer(error) => error.code(),
            Self::NoMeasures => "export-no-measures",
            Self::NoAreas { .. } => "export-no-areas",
            Self::NoColumn { .. } => "export-no-column",
            Self::Palette { .. } => "export-palette",
            Self::Classes { .. } => "export-classes",
            Self::NoShapes { .. } => "export-no-shapes",
            Self::NoPicture { .. } => "export-no-picture",
            Self::NoMap => "export-no-map",
            Self::Circles(error) => error.code(),
            Self::Figure(error) => error.code(),
            Self::TooLarge { what: "rows", .. } => "export-rows",
            Self::TooLarge { .. } => "export-columns",
            Self::Folder { .. } => "export-folder",
            Self::Unwritable { source, .. } => refusal(source),
            Self::Cancelled => "export-cancelled",
            Self::Grid(_) => "export-grid",
            Self::Format { .. } => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &str| Argument::from(text.to_owned());
        let path = |path: &Path| Argument::from(path.display().to_string());
        match self {
            Self::Ending(UnknownEnding(ending)) => {
                vec![("ending", text(ending)), ("endings", ENDINGS.into())]
            }
            Self::Measure(error) => vec![("measure", text(&error.id))],
            Self::Area(UnknownArea(code)) => vec![("code", text(code))],
            Self::Index(error) => error.arguments(),
            Self::Hotspots(error) => error.arguments(),
            Self::Classify(error) => error.arguments(),
            Self::Layer(error) => error.arguments(),
            Self::NoMeasures | Self::NoMap | Self::Cancelled => Vec::new(),
            Self::NoAreas { level } | Self::NoShapes { level } => vec![("level", text(level.id()))],
            Self::NoColumn { column, columns } => {
                vec![("column", text(column)), ("columns", columns.join(", ").into())]
            }
            Self::Palette { found, known } => vec![("found", text(found)), ("known", text(known))],
            Self::Classes { found, limit } => {
                vec![("found", (*found).into()), ("limit", (*limit).into())]
            }
            Self::NoPicture { format, file } => {
                vec![("format", format.ending().into()), ("file", text(file))]
            }
            Self::Circles(error) => error.arguments(),
            Self::Figure(error) => error.arguments(),
            Self::TooLarge { format, found, limit, .. } => vec![
                ("format", format.ending().into()),
                ("found", (*found).into()),
                ("limit", (*limit).into()),
            ],
            Self::Folder { path: folder } => vec![("path", path(folder))],
            Self::Unwritable { path: file, source } => {
                vec![("path", path(file)), ("message", source.to_string().into())]
            }
            Self::Grid(error) => vec![("detail", error.to_string().into())],
            Self::Format { format, detail } => {
                vec![("detail", format!("{format}: {detail}").into())]
            }
        }
    }
}
