//! Why there is no report.

use std::{collections::BTreeMap, io, path::PathBuf, sync::Arc};

use super::{pdf::PdfError, request::Comparators, workbook::WorkbookError};
use crate::{
    analysis::{IndexError, hotspots::HotspotsError},
    catalogue::UnknownMeasure,
    geography::{Level, UnknownArea},
    maps::figure::FigureError,
    store::whole_file::refusal,
    text::Argument,
};

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A code that no area has.
    #[error(transparent)]
    Area(#[from] UnknownArea),
    /// A measure that the catalogue does not have.
    #[error(transparent)]
    Measure(#[from] UnknownMeasure),
    /// An output area.
    #[error("{code} is an output area: reports begin at the LSOA, for which figures are published")]
    OutputArea {
        /// Its code.
        code: String,
    },
    /// A selection without areas.
    #[error("the selection is empty: name at least one area")]
    EmptySelection,
    /// A selection with areas of several levels.
    #[error(
        "{code} is of the level {found}, the selection of the level {expected}: select areas of one level"
    )]
    MixedLevels {
        /// The code of the first that does not fit.
        code: String,
        /// Its level.
        found: Level,
        /// The level of the selection.
        expected: Level,
    },
    /// More councils beside an area than there is room for.
    #[error("{found} councils to compare with: name at most {}", Comparators::MOST)]
    TooManyComparators {
        /// How many there are.
        found: usize,
    },
    /// A comparator that is no authority.
    #[error("{code} is of the level {level}: only authorities are compared with")]
    Comparator {
        /// Its code.
        code: String,
        /// Its level.
        level: Level,
    },
    /// An area that wards are not inside.
    #[error("{code} is of the level {level}: wards are inside authorities and Wales")]
    NoWards {
        /// Its code.
        code: String,
        /// Its level.
        level: Level,
    },
    /// The priority index cannot be computed.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// Its hotspots cannot be found.
    #[error(transparent)]
    Hotspots(#[from] Arc<HotspotsError>),
    /// A map cannot be drawn.
    #[error(transparent)]
    Figure(#[from] FigureError),
    /// The document cannot be set.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The workbook cannot be written.
    #[error(transparent)]
    Workbook(#[from] WorkbookError),
    /// What should be the folder of the reports is a file.
    #[error("{path} is a file: name a folder")]
    FolderIsFile {
        /// The path.
        path: PathBuf,
    },
    /// The folder of the reports, or a file in it, cannot be written.
    #[error(
        "{path}: {source}; check that the disk has room, that you may write there and that no program has the file open"
    )]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A fault of the program, contained so that other reports are made.
    #[error("a fault in the program: {detail}")]
    Fault {
        /// What it said.
        detail: String,
    },
}

impl ReportError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Area(_) => "unknown-area",
            Self::Measure(_) => "unknown-measure",
            Self::OutputArea { .. } => "report-output-area",
            Self::EmptySelection => "report-empty-selection",
            Self::MixedLevels { .. } => "report-mixed-levels",
            Self::TooManyComparators { .. } => "report-comparators",
            Self::Comparator { .. } => "report-comparator",
            Self::NoWards { .. } => "report-no-wards",
            Self::Index(error) => error.code(),
            Self::Hotspots(error) => error.code(),
            Self::Figure(error) => error.code(),
            Self::Pdf(error) => error.code(),
            Self::Workbook(error) => error.code(),
            Self::FolderIsFile { .. } => "folder-is-file",
            Self::Io { source, .. } => refusal(source),
            Self::Fault { .. } => "internal",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &str| Argument::from(text.to_owned());
        match self {
            Self::Area(UnknownArea(code)) | Self::OutputArea { code } => vec![("code", text(code))],
            Self::Measure(error) => vec![("measure", text(&error.id))],
            Self::EmptySelection => Vec::new(),
            Self::MixedLevels { code, found, expected } => vec![
                ("code", text(code)),
                ("found", text(found.id())),
                ("expected", text(expected.id())),
            ],
            Self::TooManyComparators { found } => {
                vec![("found", (*found).into()), ("most", Comparators::MOST.into())]
            }
            Self::Comparator { code, level } | Self::NoWards { code, level } => {
                vec![("code", text(code)), ("level", text(level.id()))]
            }
            Self::Index(error) => error.arguments(),
            Self::Hotspots(error) => error.arguments(),
            Self::Figure(error) => error.arguments(),
            Self::Pdf(error) => error.arguments(),
            Self::Workbook(error) => error.arguments(),
            Self::FolderIsFile { path } => vec![("path", path.display().to_string().into())],
            Self::Io { path, source } => vec![
                ("path", path.display().to_string().into()),
                ("message", source.to_string().into()),
            ],
            Self::Fault { detail } => vec![("detail", text(detail))],
        }
    }

    /// The values as texts, for those who make the sentence elsewhere.
    pub fn values(&self) -> BTreeMap<String, String> {
        let plain = |value: Argument<'_>| match value {
            Argument::Text(text) => text.into_owned(),
            Argument::Number(number) => number.to_string(),
        };
        self.arguments().into_iter().map(|(name, value)| (name.to_owned(), plain(value))).collect()
    }
}

impl From<HotspotsError> for ReportError {
    fn from(error: HotspotsError) -> Self {
        Self::Hotspots(Arc::new(error))
    }
}
