//! OS Open Roads as a GeoPackage: the table `road_link`, row by row.

use std::path::Path;

use rusqlite::types::ValueRef;

use super::{
    Reading, RoadsFileError, check_system, damaged, is_called,
    links::{COLUMNS, Links, columns},
};
use crate::sources::layer::{
    LayerError,
    bytes::{Bytes, Fault},
    geopackage,
};

/// Rows between two looks at whether to go on.
const ROWS: u64 = 4_096;

/// Reads the links of a GeoPackage.
pub(super) fn read(
    file: &str,
    path: &Path,
    reading: Reading<'_>,
    links: &mut Links,
) -> Result<(), RoadsFileError> {
    let broken = |error: rusqlite::Error| LayerError::Damaged {
        file: file.to_owned(),
        feature: 0,
        reason: error.to_string(),
    };
    let database = geopackage::connect(file, path)?;
    let layers = geopackage::layers(&database).map_err(broken)?;
    let Some(layer) = layers.iter().find(|layer| is_called(&layer.table, "road_link")) else {
        let names: Vec<&str> = layers.iter().map(|layer| layer.table.as_str()).collect();
        let (file, found) = (file.to_owned(), names.join(", "));
        return Err(RoadsFileError::Column { file, column: "road_link", found });
    };
    check_system(file, geopackage::system(&database, layer.system).map_err(broken)?)?;
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let table = quoted(&layer.table);
    let names: Vec<String> = {
        let statement = database.prepare(&format!("SELECT * FROM {table}")).map_err(broken)?;
        statement.column_names().map(str::to_owned).collect()
    };
    let found = columns(&names).map_err(|column| RoadsFileError::Column {
        file: file.to_owned(),
        column,
        found: names.join(", "),
    })?;
    let sql = format!("SELECT coalesce(max(rowid), 0) FROM {table}");
    let rows: i64 = database.query_row(&sql, [], |row| row.get(0)).map_err(broken)?;
    let wanted: Vec<String> =
        found.iter().map(|&at| quoted(&names[at])).chain([quoted(&layer.geometry)]).collect();
    let sql = format!("SELECT {} FROM {table}", wanted.join(", "));
    let mut statement = database.prepare(&sql).map_err(broken)?;
    let mut rows_read = statement.query([]).map_err(broken)?;
    let mut number = 0_u64;
    let mut line = Vec::new();
    loop {
        if number.is_multiple_of(ROWS) {
            reading.go_on()?;
            (reading.progress)(number, rows.unsigned_abs().max(number));
            if links.is_full() {
                break;
            }
        }
        number += 1;
        let failed = |error: rusqlite::Error| damaged(file, number, error.to_string());
        let Some(row) = rows_read.next().map_err(failed)? else { break };
        let geometry = row.get_ref(COLUMNS.len()).map_err(failed)?;
        let ValueRef::Blob(geometry) = geometry else {
            return Err(damaged(file, number, "it has no geometry".to_owned()));
        };
        let is_inside =
            inside(geometry, reading, &mut line).map_err(|found| damaged(file, number, found))?;
        if !is_inside {
            links.left_out += 1;
            continue;
        }
        let mut fields: [String; 5] = Default::default();
        for (at, field) in fields.iter_mut().enumerate() {
            if let ValueRef::Text(text) = row.get_ref(at).map_err(failed)? {
                *field = String::from_utf8_lossy(text).into_owned();
            }
        }
        links.add(&fields, &line).map_err(|found| damaged(file, number, found))?;
    }
    Ok(())
}

/// Whether a line has a part in the region; reads it then. What lies elsewhere is told by its box, without its line.
fn inside(blob: &[u8], reading: Reading<'_>, line: &mut Vec<[f64; 2]>) -> Result<bool, Fault> {
    let mut bytes = Bytes::little(blob);
    let bounds = geopackage::header(&mut bytes)?;
    if let Some([west, east, south, north]) = bounds
        && !reading.region.meets([west, south, east, north])
    {
        return Ok(false);
    }
    line.clear();
    corners(&mut bytes, line)?;
    Ok(line.iter().any(|&corner| reading.region.has(corner)))
}

/// The corners of a line in well-known binary; of several lines one after the other.
fn corners(bytes: &mut Bytes<'_>, line: &mut Vec<[f64; 2]>) -> Result<(), Fault> {
    let (kind, skipped) = kind(bytes)?;
    match kind {
        2 => run(bytes, skipped, line),
        5 => {
            for _ in 0..bytes.count(9)? {
                match self::kind(bytes)? {
                    (2, skipped) => run(bytes, skipped, line)?,
                    (other, _) => return Err(format!("a geometry of type {other} among lines")),
                }
            }
            Ok(())
        }
        other => Err(format!("a geometry of type {other}, where a road is a line")),
    }
}

/// The type of a geometry, and how many bytes of height and measure each corner has.
fn kind(bytes: &mut Bytes<'_>) -> Result<(u32, usize), Fault> {
    match bytes.u8()? {
        order @ (0 | 1) => bytes.set_big(order == 0),
        other => return Err(format!("{other} is no byte order of a geometry")),
    }
    let stated = bytes.u32()?;
    match stated / 1000 {
        0 => Ok((stated, 0)),
        1 | 2 => Ok((stated % 1000, 8)),
        3 => Ok((stated % 1000, 16)),
        _ => Err(format!("{stated} is no type of geometry")),
    }
}

fn run(bytes: &mut Bytes<'_>, skipped: usize, line: &mut Vec<[f64; 2]>) -> Result<(), Fault> {
    for _ in 0..bytes.count(16 + skipped)? {
        line.push(bytes.position(skipped)?);
    }
    Ok(())
}
