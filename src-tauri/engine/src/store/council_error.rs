//! What can be wrong with the council's own name, logo, contact and note.

use std::{io, path::PathBuf};

use super::whole_file::refusal;
use crate::text::Argument;

/// What can be wrong with the council's own name, logo, contact and note.
#[derive(Debug, thiserror::Error)]
pub enum CouncilError {
    /// A file cannot be read.
    #[error("{path}: {source}; check its name, and that it may be opened")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("{path}: {source}; check that the disk has room and that it may be written")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is too large.
    #[error("{path} has {size} bytes: at most {limit} are read")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size, or the least that it is.
        size: u64,
        /// The largest.
        limit: u64,
    },
    /// The file is not TOML, or has an entry that there is none of.
    #[error("{file}, line {line}: {reason}")]
    Broken {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A text that there is no room for.
    #[error("{file}, line {line}: {field} has {length} characters, at most {limit} fit")]
    TooLong {
        /// The file.
        file: String,
        /// The line, from 1; 0 where it is not from a file.
        line: usize,
        /// The entry.
        field: &'static str,
        /// Its length.
        length: usize,
        /// The longest.
        limit: usize,
    },
    /// A logo that does not lie beside the file.
    #[error(
        "{file}, line {line}: \"{logo}\" is not beside the file: put the logo into the same folder and give its name"
    )]
    LogoPlace {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What was given.
        logo: String,
    },
    /// A logo that is no picture of a known kind.
    #[error("{path} is no PNG, JPEG or SVG picture ({reason}): save it as one of these")]
    LogoKind {
        /// The logo.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A logo that brings a script or fetches something from elsewhere.
    #[error(
        "{path} has a script or links to other files: save it with all that it shows inside it"
    )]
    LogoLinks {
        /// The logo.
        path: PathBuf,
    },
    /// A logo with too many pixels.
    #[error("{path} has {width} × {height} pixels: at most {limit} to a side")]
    LogoPixels {
        /// The logo.
        path: PathBuf,
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
        /// The most.
        limit: u32,
    },
}

impl CouncilError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "file-unreadable",
            Self::Unwritable { source, .. } => refusal(source),
            Self::TooLarge { .. } => "council-too-large",
            Self::Broken { .. } => "council-broken",
            Self::TooLong { line: 0, .. } => "council-text-long",
            Self::TooLong { .. } => "council-too-long",
            Self::LogoPlace { .. } => "council-logo-place",
            Self::LogoKind { .. } => "council-logo-kind",
            Self::LogoLinks { .. } => "council-logo-links",
            Self::LogoPixels { .. } => "council-logo-pixels",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &str| Argument::from(text.to_owned());
        let shown = |path: &PathBuf| Argument::from(path.display().to_string());
        match self {
            Self::Unreadable { path, source } => {
                vec![("file", shown(path)), ("reason", source.to_string().into())]
            }
            Self::Unwritable { path, source } => {
                vec![("path", shown(path)), ("message", source.to_string().into())]
            }
            Self::TooLarge { path, size, limit } => vec![
                ("file", shown(path)),
                ("size", size.div_ceil(1 << 10).to_string().into()),
                ("limit", (limit >> 10).to_string().into()),
            ],
            Self::Broken { file, line, reason } => {
                vec![("file", text(file)), ("line", (*line).into()), ("reason", text(reason))]
            }
            Self::TooLong { line: 0, field, length, limit, .. } => vec![
                ("field", text(field)),
                ("length", (*length).into()),
                ("limit", (*limit).into()),
            ],
            Self::TooLong { file, line, field, length, limit } => vec![
                ("file", text(file)),
                ("line", (*line).into()),
                ("field", text(field)),
                ("length", (*length).into()),
                ("limit", (*limit).into()),
            ],
            Self::LogoPlace { file, line, logo } => {
                vec![("file", text(file)), ("line", (*line).into()), ("logo", text(logo))]
            }
            Self::LogoKind { path, reason } => {
                vec![("file", shown(path)), ("reason", text(reason))]
            }
            Self::LogoLinks { path } => vec![("file", shown(path))],
            Self::LogoPixels { path, width, height, limit } => vec![
                ("file", shown(path)),
                ("width", (*width).into()),
                ("height", (*height).into()),
                ("limit", (*limit).into()),
            ],
        }
    }
}
