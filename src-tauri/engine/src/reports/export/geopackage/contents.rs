//! The tables that say what is in the file: reference systems, contents, geometry columns, extensions.

use rusqlite::{Connection, params};

use super::{Failure, GEOMETRY, Names};
use crate::reports::export::{
    geometry::{self, Kind, Srs},
    table::{ExportTable, Rows},
};

const TABLES: &str = "
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
";

/// Systems with their names, codes and well-known text as GDAL writes it.
const SYSTEMS: [(Srs, &str, i32, &str); 3] = [
    (Srs::Degrees, "WGS 84 geodetic", 4326, include_str!("../crs/epsg4326.wkt")),
    (Srs::Grid, "OSGB36 / British National Grid", 27_700, include_str!("../crs/epsg27700.wkt")),
    (Srs::Mercator, "WGS 84 / Pseudo-Mercator", 3857, include_str!("../crs/epsg3857.wkt")),
];

/// The name of the table of rows.
pub(super) fn table_name(table: &ExportTable<'_>) -> String {
    match &table.rows {
        Rows::Areas { level, .. } => level.id().to_owned(),
        Rows::Sites { .. } => "sites".to_owned(),
        Rows::Layer(_) => "features".to_owned(),
    }
}

/// The code of a system; that of an undefined plane for one that is not known.
pub(super) fn srs_id(srs: Srs) -> i32 {
    let known = SYSTEMS.iter().find(|(system, ..)| *system == srs);
    known.map_or(-1, |(_, _, code, _)| *code)
}

/// Makes the tables and names the systems.
pub(super) fn create(connection: &Connection, srs: Option<Srs>) -> Result<(), Failure> {
    connection.execute_batch(TABLES)?;
    for (system, name, code, definition) in SYSTEMS {
        // That of WGS 84 is always there.
        if system == Srs::Degrees || srs == Some(system) {
            connection.execute(
                "INSERT INTO gpkg_spatial_ref_sys VALUES (?1, ?2, 'EPSG', ?2, ?3, NULL)",
                params![name, code, definition.trim_end()],
            )?;
        }
    }
    Ok(())
}

/// The name of a kind of geometry.
pub(super) fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Point => "POINT",
        Kind::MultiPoint => "MULTIPOINT",
        Kind::MultiLineString => "MULTILINESTRING",
        Kind::MultiPolygon => "MULTIPOLYGON",
        Kind::Mixed => "GEOMETRY",
    }
}

/// Enters the table of rows.
pub(super) fn register(
    connection: &Connection,
    table: &ExportTable<'_>,
    names: &Names,
    srs: Option<Srs>,
    bounds: Option<[f64; 4]>,
) -> Result<(), Failure> {
    let corner = |place: usize| bounds.map(|bounds| bounds[place]);
    connection.execute(
        "INSERT INTO gpkg_contents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            names.table,
            if names.shapes { "features" } else { "attributes" },
            table.title,
            table.notes.join("\n"),
            format!("{}T00:00:00.000Z", table.created.format("%Y-%m-%d")),
            corner(0),
            corner(1),
            corner(2),
            corner(3),
            srs.map(srs_id),
        ],
    )?;
    if let Some(srs) = srs {
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?1, ?2, ?3, ?4, 0, 0)",
            params![names.table, GEOMETRY, type_name(geometry::kind(&table.rows)), srs_id(srs)],
        )?;
    }
    Ok(())
}

/// Enters an extension of a table or of one of its columns.
pub(super) fn extension(
    connection: &Connection,
    table: &str,
    column: Option<&str>,
    name: &str,
    definition: &str,
    scope: &str,
) -> Result<(), Failure> {
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?1, ?2, ?3, ?4, ?5)",
        params![table, column, name, definition, scope],
    )?;
    Ok(())
}
