//! GeoPackage (OGC 12-128r18): features in an SQLite database, turned into GeoJSON.
//!
//! The database is opened as one that nobody changes, its schema not trusted: only ordinary tables are read, functions in
//! it are not run, and SQLite's own limits are lowered.

use std::{fmt::Write as _, path::Path};

use rusqlite::{Connection, OpenFlags, OptionalExtension, limits::Limit, types::ValueRef};

use super::{
    LayerError, Limits,
    bytes::{Bytes, Fault},
    collection::{Collection, number, quoted},
    crs::System,
    projection, wkb,
};

/// Bytes of a value or row.
const VALUE: i32 = 64 << 20;

/// Whether a file begins as an SQLite database.
pub(super) fn is_database(beginning: &[u8]) -> bool {
    beginning.starts_with(b"SQLite format 3\0")
}

/// Opens a GeoPackage to read it.
pub(in crate::sources) fn connect(file: &str, path: &Path) -> Result<Connection, LayerError> {
    let damaged =
        |reason: String| LayerError::Damaged { file: file.to_owned(), feature: 0, reason };
    let broken = |error: rusqlite::Error| damaged(error.to_string());
    let database = open(path).map_err(broken)?;
    let size = |pragma| database.query_row(pragma, [], |row| row.get::<_, i64>(0)).map_err(broken);
    let pages = size("PRAGMA page_count")?.saturating_mul(size("PRAGMA page_size")?);
    if std::fs::metadata(path).is_ok_and(|about| about.len() < pages.unsigned_abs()) {
        return Err(damaged("it is cut short".to_owned()));
    }
    for table in ["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"] {
        if !is_table(&database, table).map_err(broken)? {
            return Err(damaged(format!("no GeoPackage, it has no table {table}")));
        }
    }
    Ok(database)
}

/// The layer with a name, or the first, as GeoJSON.
pub(super) fn read(
    file: &str,
    path: &Path,
    layer: Option<&str>,
    limits: &Limits,
) -> Result<Vec<u8>, LayerError> {
    let damaged =
        |reason: String| LayerError::Damaged { file: file.to_owned(), feature: 0, reason };
    let broken = |error: rusqlite::Error| damaged(error.to_string());
    let database = connect(file, path)?;
    let layers = layers(&database).map_err(broken)?;
    let chosen = match layer {
        None => layers.first(),
        Some(name) => layers.iter().find(|layer| layer.table == name),
    };
    let Some(chosen) = chosen else {
        let names: Vec<String> = layers.into_iter().map(|layer| layer.table).collect();
        return Err(LayerError::NoLayer {
            file: file.to_owned(),
            layer: layer.unwrap_or_default().to_owned(),
            layers: names,
        });
    };
    let system = system(&database, chosen.system).map_err(broken)?;
    let system = system.transpose().map_err(|found| LayerError::WrongSystem {
        file: file.to_owned(),
        feature: 0,
        found,
    })?;
    features(&database, file, chosen, system.as_ref(), limits)
}

fn open(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let database = Connection::open_with_flags(address(path), flags)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, VALUE),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
        (Limit::SQLITE_LIMIT_COLUMN, 2_000),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 10),
        (Limit::SQLITE_LIMIT_VDBE_OP, 100_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    ] {
        database.set_limit(limit, value)?;
    }
    database.execute_batch(
        "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;",
    )?;
    Ok(database)
}

/// The address of a file that is opened as one that does not change, so that nothing is written beside it.
fn address(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let plain = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if plain.starts_with('/') { "file://" } else { "file:///" });
    for byte in plain.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address + "?mode=ro&immutable=1"
}

/// A table of features.
pub(in crate::sources) struct Layer {
    pub(in crate::sources) table: String,
    pub(in crate::sources) geometry: String,
    pub(in crate::sources) system: i64,
}

/// Whether there is an ordinary table with a name.
fn is_table(database: &Connection, name: &str) -> rusqlite::Result<bool> {
    let sql: Option<String> = database
        .query_row(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1 COLLATE NOCASE",
            [name],
            |row| row.get(0),
        )
        .optional()?;
    Ok(sql.is_some_and(|sql| {
        sql.split_whitespace().nth(1).is_some_and(|word| !word.eq_ignore_ascii_case("virtual"))
    }))
}

/// The tables of features, in the order in which they were put in. Views and virtual tables are left out: reading one
/// runs what is written in the file.
pub(in crate::sources) fn layers(database: &Connection) -> rusqlite::Result<Vec<Layer>> {
    let mut found = database.prepare(
        "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name WHERE c.data_type = 'features' ORDER BY c.rowid LIMIT 1000",
    )?;
    let found = found.query_map([], |row| {
        Ok(Layer { table: row.get(0)?, geometry: row.get(1)?, system: row.get(2)? })
    })?;
    let mut layers = Vec::new();
    for layer in found {
        let layer = layer?;
        if is_table(database, &layer.table)? {
            layers.push(layer);
        }
    }
    Ok(layers)
}

/// The system by its number in the file; none where the file says that it is not known.
pub(in crate::sources) fn system(
    database: &Connection,
    id: i64,
) -> rusqlite::Result<Option<Result<System, String>>> {
    if id <= 0 {
        return Ok(None);
    }
    let found = database
        .query_row(
            "SELECT organization, organization_coordsys_id, definition, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?1",
            [id],
            |row| {
                let number: i64 = row.get(1)?;
                Ok((row.get::<_, String>(0)?, number, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
            },
        )
        .optional()?;
    Ok(Some(match found {
        Some((organisation, number, _, name)) if organisation.eq_ignore_ascii_case("epsg") => {
            let name: String = name.chars().take(80).collect();
            projection::of_number(&number.to_string())
                .ok_or_else(|| format!("EPSG:{number} ({name})"))
        }
        Some((_, _, definition, _)) => projection::of_text(&definition),
        None => Err(format!("the system {id}, which the file does not describe")),
    }))
}

fn features(
    database: &Connection,
    file: &str,
    layer: &Layer,
    system: Option<&System>,
    limits: &Limits,
) -> Result<Vec<u8>, LayerError> {
    let damaged = |feature: usize, reason: String| LayerError::Damaged {
        file: file.to_owned(),
        feature,
        reason,
    };
    let mut collection = Collection::new(file, system, limits);
    let name = layer.table.replace('"', "\"\"");
    let mut statement = database
        .prepare(&format!("SELECT * FROM \"{name}\""))
        .map_err(|error| damaged(0, error.to_string()))?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let geometry = columns.iter().position(|name| name.eq_ignore_ascii_case(&layer.geometry));
    let Some(geometry) = geometry else {
        let reason = format!("the table {} has no column {}", layer.table, layer.geometry);
        return Err(damaged(0, reason));
    };
    let names: Vec<String> = columns.iter().map(|name| quoted(name)).collect();
    let key = key(database, &layer.table, &columns);
    let mut rows = statement.query([]).map_err(|error| damaged(0, error.to_string()))?;
    let mut values = vec![String::new(); names.len()];
    loop {
        let number = collection.len() + 1;
        let row = rows.next().map_err(|error| damaged(number, error.to_string()))?;
        let Some(row) = row else { break };
        let mut shape = "null".to_owned();
        let mut id = None;
        for (at, value) in values.iter_mut().enumerate() {
            let stored = row.get_ref(at).map_err(|error| damaged(number, error.to_string()))?;
            if at == geometry {
                if let ValueRef::Blob(blob) = stored {
                    shape = read_geometry(blob).map_err(|reason| damaged(number, reason))?;
                }
                continue;
            }
            if let (ValueRef::Integer(stored), true) = (stored, Some(at) == key) {
                id = Some(stored);
            }
            *value = text(stored);
        }
        let fields = names.iter().zip(&values).enumerate().filter(|(at, _)| *at != geometry);
        collection.add(id, &shape, fields.map(|(_, field)| field))?;
    }
    Ok(collection.finish())
}

/// The column that is the table's key, if it is one whole number.
fn key(database: &Connection, table: &str, columns: &[String]) -> Option<usize> {
    let mut statement = database
        .prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 AND upper(type) = 'INTEGER'")
        .ok()?;
    let names = statement.query_map([table], |row| row.get::<_, String>(0)).ok()?;
    let names: Vec<String> = names.collect::<Result<_, _>>().ok()?;
    let [name] = names.as_slice() else { return None };
    columns.iter().position(|column| column == name)
}

/// A value as JSON text.
fn text(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Integer(value) => value.to_string(),
        // Null where it is infinite.
        ValueRef::Real(value) => number(value),
        ValueRef::Text(text) => quoted(&String::from_utf8_lossy(text)),
        ValueRef::Null | ValueRef::Blob(_) => "null".to_owned(),
    }
}

/// The geometry behind its header.
fn read_geometry(blob: &[u8]) -> Result<String, Fault> {
    let mut bytes = Bytes::little(blob);
    header(&mut bytes)?;
    wkb::geometry(&mut bytes)
}

/// The header of a geometry: the box around it (west, east, south, north), if it has one.
pub(in crate::sources) fn header(bytes: &mut Bytes<'_>) -> Result<Option<[f64; 4]>, Fault> {
    if bytes.take(2)? != b"GP" {
        return Err("its geometry does not begin with GP as those of a GeoPackage".to_owned());
    }
    bytes.u8()?;
    let flags = bytes.u8()?;
    if flags & 0b10_0000 != 0 {
        return Err("its geometry is of a kind that only an extension knows".to_owned());
    }
    bytes.set_big(flags & 1 == 0);
    bytes.take(4)?;
    let more = match flags >> 1 & 0b111 {
        0 => return Ok(None),
        1 => 0,
        2 | 3 => 16,
        4 => 32,
        other => return Err(format!("its geometry has bounds of the unknown kind {other}")),
    };
    let bounds = [bytes.f64()?, bytes.f64()?, bytes.f64()?, bytes.f64()?];
    bytes.take(more)?;
    Ok(Some(bounds))
}
