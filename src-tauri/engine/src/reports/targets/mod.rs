//! A list of targets as files: CSV, a workbook, GeoJSON, KML, PDF and HTML.
//!
//! CSV and GeoJSON have the stable English columns of all exports; workbook, KML, PDF and HTML speak the language. Every
//! file is whole or not there.

mod document;
mod error;
mod format;
mod map;
mod table;
#[cfg(test)]
mod tests;
mod words;
mod xlsx;

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

pub use error::TargetFileError;
pub use format::{TARGET_ENDINGS, TargetFormat, TargetOptions, UnknownTargetEnding};

use super::{
    document::Document,
    error::ReportError,
    export::{
        self, ExportError, ExportFormat, ExportOptions, ExportTable, kml,
        writing::{go_on, whole},
    },
    html, pdf,
};
use crate::{
    Engine,
    analysis::targets::TargetList,
    store::whole_file::{sweep, write_whole},
    text::Language,
};
use words::Words;

/// Writes a list to a file in one language, and beside CSV what it means: the files written, that of the list first.
///
/// Each file is written to a sibling that is renamed when it is whole; a failure or `cancel` leaves what was there before.
pub fn write(
    engine: &Engine,
    list: &TargetList,
    format: TargetFormat,
    language: Language,
    path: &Path,
    options: &TargetOptions,
    cancel: &AtomicBool,
) -> Result<Vec<PathBuf>, TargetFileError> {
    if path.is_dir() {
        return Err(ExportError::Folder { path: path.to_owned() }.into());
    }
    go_on(cancel)?;
    let table = || table::table(engine, list, language, options.date);
    let bytes = |bytes: Vec<u8>| {
        go_on(cancel)?;
        if let Some(folder) = path.parent() {
            sweep(folder);
        }
        write_whole(path, &bytes).map_err(|source| ExportError::unwritable(path, source))
    };
    match format {
        TargetFormat::Csv => return exported(&table(), ExportFormat::Csv, path, options, cancel),
        TargetFormat::Geojson => {
            return exported(&table(), ExportFormat::Geojson, path, options, cancel);
        }
        TargetFormat::Kml => write_kml(engine, list, &table(), path, cancel)?,
        TargetFormat::Xlsx => {
            let made = xlsx::write(&table());
            bytes(made.map_err(|error| ExportError::format(ExportFormat::Xlsx, error))?)?;
        }
        TargetFormat::Pdf => {
            let document = document(engine, list, language, options)?;
            go_on(cancel)?;
            bytes(pdf::write(&document).map_err(ReportError::from)?)?;
        }
        TargetFormat::Html => {
            bytes(html::write(&document(engine, list, language, options)?).into_bytes())?;
        }
    }
    Ok(vec![path.to_owned()])
}

/// The list as a document in one language, which PDF and HTML are made of.
pub fn document(
    engine: &Engine,
    list: &TargetList,
    language: Language,
    options: &TargetOptions,
) -> Result<Document, TargetFileError> {
    Ok(document::document(&Words { engine, list, language }, options)?)
}

/// The list as the table that CSV and GeoJSON have.
pub fn export_table<'a>(
    engine: &'a Engine,
    list: &'a TargetList,
    language: Language,
    options: &TargetOptions,
) -> ExportTable<'a> {
    table::table(engine, list, language, options.date)
}

fn exported(
    table: &ExportTable<'_>,
    format: ExportFormat,
    path: &Path,
    options: &TargetOptions,
    cancel: &AtomicBool,
) -> Result<Vec<PathBuf>, TargetFileError> {
    let options =
        ExportOptions { bom: options.bom, notes: options.notes, ..ExportOptions::default() };
    Ok(export::write(table, format, path, &options, cancel)?)
}

fn write_kml(
    engine: &Engine,
    list: &TargetList,
    table: &ExportTable<'_>,
    path: &Path,
    cancel: &AtomicBool,
) -> Result<(), ExportError> {
    let words = Words { engine, list, language: table.language };
    let fields = xlsx::fields(table);
    let said = |row: usize| {
        let row = &list.rows[row];
        kml::Said { name: words.ranked(row), lines: words.lines(row), point: Some(row.point) }
    };
    whole(path, |out| kml::write(table, &fields, &said, out, cancel))
}
