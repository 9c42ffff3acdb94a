//! A file of notes: what an officer knows of areas or sites, such as partner organisations.

use std::path::Path;

use csv::ByteRecord;

use crate::{
    sources::input::{self, Heading, InputError, Rows},
    text::Argument,
};

/// Why notes cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum NotesFileError {
    /// The file cannot be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It has no two columns, or not one note.
    #[error(
        "{file} has no notes: give the code or id in the first column and the note in the second, below a line of headings"
    )]
    NoNotes {
        /// The file.
        file: String,
    },
}

impl NotesFileError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => error.code(),
            Self::NoNotes { .. } => "targets-notes",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        match self {
            Self::Input(error) => error.arguments(),
            Self::NoNotes { file } => vec![("file", file.clone().into())],
        }
    }
}

/// Reads notes (CSV, XLSX or ODS): below a line of headings a code or id in the first column and a note in the second.
/// Rows without one of them are passed over.
pub fn read_notes(path: &Path) -> Result<Vec<(String, String)>, NotesFileError> {
    let mut notes = Vec::new();
    for input in input::open(path)? {
        let mut rows = Rows::open(&input, Heading::First)?;
        let mut record = ByteRecord::new();
        while rows.read(&mut record)? {
            let cell = |at: usize| {
                let bytes = record.get(at).unwrap_or_default();
                String::from_utf8_lossy(bytes).trim().to_owned()
            };
            let (id, note) = (cell(0), cell(1));
            if !id.is_empty() && !note.is_empty() {
                notes.push((id, note));
            }
        }
    }
    if notes.is_empty() {
        return Err(NotesFileError::NoNotes { file: path.display().to_string() });
    }
    Ok(notes)
}
