//! Any measures × level × scope, the index, hotspots or a layer of the user's own as a file for other programs.
//!
//! An export is made in two steps: a function of [`tables`] gathers an [`ExportTable`] with everything that has to go along
//! with the figures (states, units, sources, licences, method, how the map shows them); [`write()`] writes it in a
//! format. Every file is whole or not there.
//!
//! # What holds in every format
//! - Names of columns are stable and English: ids of measures, `rank`, `p`. Codes are text.
//! - Each column of figures has its states beside it as `NAME_state`: `published`, `estimated`, `unavailable` or
//!   `suppressed`. Where there is no figure the cell is empty, never 0.
//! - Numbers are at full precision.
//! - Sources, licences and attribution go along: in the file itself, for CSV beside it.

mod classes;
mod csv;
mod csvw;
mod error;
mod format;
mod geojson;
mod geometry;
mod geopackage;
mod hotspot_classes;
pub(in crate::reports) mod kml;
pub(in crate::reports) mod notes;
mod parquet;
mod picture;
mod request;
pub(in crate::reports) mod sources;
pub(in crate::reports) mod table;
pub mod tables;
pub(in crate::reports) mod writing;
pub mod xlsx;

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

pub use error::ExportError;
pub use format::{ENDINGS, ExportFormat, ExportOptions, NotesFile, UnknownEnding};
pub use request::{CertaintyRequest, ExportRequest, IndexView, Scope, StyleRequest};
pub use table::{
    Cells, Choropleth, ColumnData, ExportClass, ExportColumn, ExportTable, Field, Rows, SourceNote,
    digits, state_id,
};
pub use tables::of_request;

use crate::store::whole_file::{sweep, write_whole};
use writing::{go_on, whole};

/// Writes a table to a file, and beside it what does not fit into it: the files written, that of the data first.
///
/// Each file is written to a sibling that is renamed when it is whole; a failure or `cancel` leaves what was there before.
pub fn write(
    table: &ExportTable<'_>,
    format: ExportFormat,
    path: &Path,
    options: &ExportOptions,
    cancel: &AtomicBool,
) -> Result<Vec<PathBuf>, ExportError> {
    if path.is_dir() {
        return Err(ExportError::Folder { path: path.to_owned() });
    }
    go_on(cancel)?;
    if let Some(folder) = path.parent() {
        sweep(folder);
    }
    let beside = notes_beside(table, format, path, options.notes);
    let bytes = |bytes: Vec<u8>| {
        go_on(cancel)?;
        write_whole(path, &bytes).map_err(|source| ExportError::unwritable(path, source))
    };
    match format {
        ExportFormat::Csv => {
            whole(path, |out: &mut dyn Write| csv::write(table, options.bom, out, cancel))?;
        }
        ExportFormat::Geojson => whole(path, |out| geojson::write(table, out, cancel))?,
        ExportFormat::Parquet => whole(path, |out| parquet::write(table, out, cancel))?,
        ExportFormat::Geopackage => geopackage::write(table, path, cancel)?,
        ExportFormat::Xlsx => bytes(xlsx::to_xlsx(table)?)?,
        ExportFormat::Svg | ExportFormat::Png => {
            bytes(picture::draw(table, format, options, cancel)?)?;
        }
    }
    let mut written = vec![path.to_owned()];
    if let Some((path, text)) = beside {
        write_whole(&path, text.as_bytes())
            .map_err(|source| ExportError::unwritable(&path, source))?;
        written.push(path);
    }
    Ok(written)
}

/// The file that goes beside, with its text.
fn notes_beside(
    table: &ExportTable<'_>,
    format: ExportFormat,
    path: &Path,
    notes: NotesFile,
) -> Option<(PathBuf, String)> {
    match notes {
        NotesFile::None => None,
        NotesFile::Csvw => (format == ExportFormat::Csv).then(|| {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push("-metadata.json");
            (path.with_file_name(name), csvw::metadata(table, path))
        }),
        NotesFile::Text => {
            let mut name = path.file_stem().unwrap_or_default().to_owned();
            name.push("-notes.txt");
            Some((path.with_file_name(name), table.notes_text()))
        }
    }
}
