//! OGC GeoPackage 1.3 (OGC 12-128r17): features in the British National Grid with a spatial index, labels and units of
//! columns, notes and licences as metadata, and the map's classes as styles of QGIS and SLD.
//!
//! 1.3 rather than 1.4, which holds nothing that is needed here: GDAL before 3.7, on which many desktops run, warns of 1.4.

mod contents;
mod features;
mod metadata;
mod qml;
mod rtree;
mod sld;
mod styles;

use std::{fs::File, io, path::Path, sync::atomic::AtomicBool};

use rusqlite::{Connection, ffi::ErrorCode};

use super::{ExportError, ExportFormat, geometry, table::ExportTable, writing::go_on};
use crate::store::whole_file::sibling_in;

/// `GPKG` as an application id of SQLite.
const APPLICATION_ID: i32 = 0x4750_4B47;
/// Version 1.3.0.
const USER_VERSION: i32 = 10_300;
/// Columns that a table of SQLite holds.
const MOST_COLUMNS: usize = 1_990;
/// The name of the column of shapes.
const GEOMETRY: &str = "geom";

/// What the parts of a GeoPackage are called.
pub(super) struct Names {
    /// The table of features or attributes: the level's id, or `features`.
    pub table: String,
    /// Whether there are shapes.
    pub shapes: bool,
}

/// Writes the table as a GeoPackage: to a sibling that is synced and renamed.
pub(super) fn write(
    table: &ExportTable<'_>,
    path: &Path,
    cancel: &AtomicBool,
) -> Result<(), ExportError> {
    let columns = table.fields().len();
    if columns > MOST_COLUMNS {
        return Err(ExportError::TooLarge {
            format: ExportFormat::Geopackage,
            what: "columns",
            found: columns,
            limit: MOST_COLUMNS,
        });
    }
    let unwritable = |source: io::Error| ExportError::unwritable(path, source);
    // Renaming would replace a file that may only be read on some systems.
    if std::fs::metadata(path).is_ok_and(|there| there.permissions().readonly()) {
        return Err(unwritable(io::ErrorKind::PermissionDenied.into()));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let sibling = sibling_in(folder.unwrap_or(Path::new("."))).map_err(unwritable)?;
    let sibling = sibling.into_temp_path();
    fill(table, &sibling, cancel).map_err(|failure| failure.at(path))?;
    go_on(cancel)?;
    File::options()
        .write(true)
        .open(&sibling)
        .and_then(|file| file.sync_all())
        .map_err(unwritable)?;
    sibling.persist(path).map_err(|error| unwritable(error.error))
}

/// Why the file could not be filled.
pub(super) enum Failure {
    /// SQLite.
    Sqlite(rusqlite::Error),
    /// Something else.
    Other(ExportError),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Other(error)
    }
}

impl Failure {
    /// The error of a file: what the disk or the system is to blame for says so.
    fn at(self, path: &Path) -> ExportError {
        let error = match self {
            Self::Other(error) => return error,
            Self::Sqlite(error) => error,
        };
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => io::ErrorKind::StorageFull,
            Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                io::ErrorKind::PermissionDenied
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::DatabaseBusy) => {
                io::ErrorKind::Other
            }
            _ => return ExportError::format(ExportFormat::Geopackage, error),
        };
        ExportError::unwritable(path, io::Error::new(kind, error.to_string()))
    }
}

fn fill(table: &ExportTable<'_>, path: &Path, cancel: &AtomicBool) -> Result<(), Failure> {
    let mut connection = Connection::open(path)?;
    // Nobody else sees the file before it is whole, so neither a journal nor syncing in between is needed.
    connection.execute_batch(&format!(
        "PRAGMA page_size = 8192; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {USER_VERSION};
         PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF;"
    ))?;
    let srs = geometry::srs(&table.rows);
    let names = Names { table: contents::table_name(table), shapes: srs.is_some() };
    let transaction = connection.transaction()?;
    contents::create(&transaction, srs)?;
    let bounds = features::write(&transaction, table, &names, cancel)?;
    contents::register(&transaction, table, &names, srs, bounds)?;
    if names.shapes {
        rtree::triggers(&transaction, &names)?;
    }
    metadata::write(&transaction, table, &names)?;
    styles::write(&transaction, table, &names)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// A name in quotation marks of SQL.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
