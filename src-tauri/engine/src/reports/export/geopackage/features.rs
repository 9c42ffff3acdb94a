//! The rows: shapes as GeoPackage binary, values, and the spatial index filled beside them.

use std::sync::atomic::AtomicBool;

use rayon::prelude::*;
use rusqlite::{Connection, params, types::Null};

use super::{
    Failure, GEOMETRY, Names,
    contents::{srs_id, type_name},
    quoted, rtree,
};
use crate::reports::export::{
    geometry::{self, Kind},
    table::{Cells, ExportTable, Field, state_id},
    writing::{AT_A_TIME, go_on},
};

/// A shape as GeoPackage has it, and its box.
struct Blob {
    bytes: Vec<u8>,
    bounds: [f64; 4],
}

/// Makes the table and fills it. The box around all shapes.
pub(super) fn write(
    connection: &Connection,
    table: &ExportTable<'_>,
    names: &Names,
    cancel: &AtomicBool,
) -> Result<Option<[f64; 4]>, Failure> {
    let fields = table.fields();
    let kind = geometry::kind(&table.rows);
    connection.execute_batch(&definition(kind, names, &fields))?;
    if names.shapes {
        rtree::create(connection, names)?;
    }
    let count = fields.len() + 1 + usize::from(names.shapes);
    let places: Vec<String> = (1..=count).map(|place| format!("?{place}")).collect();
    let insert = format!("INSERT INTO {} VALUES ({})", quoted(&names.table), places.join(","));
    let mut insert = connection.prepare(&insert)?;
    let mut index =
        if names.shapes { Some(connection.prepare(&rtree::insertion(names))?) } else { None };
    let mut bounds: Option<[f64; 4]> = None;
    let rows: Vec<usize> = (0..table.len()).collect();
    for rows in rows.chunks(AT_A_TIME) {
        go_on(cancel)?;
        let blobs: Vec<Option<Blob>> = rows.par_iter().map(|&row| blob(table, kind, row)).collect();
        for (&row, blob) in rows.iter().zip(&blobs) {
            let id = row as i64 + 1;
            insert.raw_bind_parameter(1, id)?;
            let mut place = 2;
            if names.shapes {
                match blob {
                    Some(blob) => insert.raw_bind_parameter(place, &blob.bytes)?,
                    None => insert.raw_bind_parameter(place, Null)?,
                }
                place += 1;
            }
            for field in &fields {
                match &field.cells {
                    Cells::Texts(texts) if texts[row].is_empty() => {
                        insert.raw_bind_parameter(place, Null)?;
                    }
                    Cells::Texts(texts) => insert.raw_bind_parameter(place, &*texts[row])?,
                    Cells::Numbers(numbers) => {
                        let number = Some(numbers[row]).filter(|number| number.is_finite());
                        insert.raw_bind_parameter(place, number)?;
                    }
                    Cells::Integers(numbers) => insert.raw_bind_parameter(place, numbers[row])?,
                    Cells::States(states) => {
                        insert.raw_bind_parameter(place, state_id(states[row]))?;
                    }
                }
                place += 1;
            }
            insert.raw_execute()?;
            if let (Some(index), Some(blob)) = (&mut index, blob) {
                let [west, south, east, north] = blob.bounds;
                index.execute(params![id, west, east, south, north])?;
                bounds = Some(bounds.map_or(blob.bounds, |all| geometry::join(all, blob.bounds)));
            }
        }
    }
    Ok(bounds)
}

/// The table of rows.
fn definition(kind: Kind, names: &Names, fields: &[Field<'_>]) -> String {
    let mut columns = vec!["\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL".to_owned()];
    if names.shapes {
        columns.push(format!("{} {}", quoted(GEOMETRY), type_name(kind)));
    }
    columns.extend(fields.iter().map(|field| {
        let kind = match &field.cells {
            Cells::Texts(_) | Cells::States(_) => "TEXT",
            Cells::Numbers(_) => "REAL",
            Cells::Integers(_) => "INTEGER",
        };
        format!("{} {kind}", quoted(&field.name))
    }));
    format!("CREATE TABLE {} ({})", quoted(&names.table), columns.join(", "))
}

/// A row's shape with the header of GeoPackage: its system and its box; none where it has none.
fn blob(table: &ExportTable<'_>, kind: Kind, row: usize) -> Option<Blob> {
    let shape = geometry::shape(&table.rows, row)?;
    let srs = geometry::srs(&table.rows)?;
    let bounds = geometry::bounds(&shape);
    let [west, south, east, north] = bounds;
    // Version 0; little-endian, with a box of two dimensions.
    let mut bytes = b"GP\x00\x03".to_vec();
    bytes.extend(srs_id(srs).to_le_bytes());
    for side in [west, east, south, north] {
        bytes.extend(side.to_le_bytes());
    }
    geometry::wkb(&shape, kind, &mut bytes);
    Some(Blob { bytes, bounds })
}
