//! The map's classes as QGIS finds them: the table `layer_styles`, with a style of QGIS and one of SLD.

use rusqlite::{Connection, params};

use super::{Failure, GEOMETRY, Names, qml, sld};
use crate::reports::export::table::ExportTable;

/// As QGIS makes it.
const TABLE: &str = "
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
);
";

/// Writes the style, if there is one.
pub(super) fn write(
    connection: &Connection,
    table: &ExportTable<'_>,
    names: &Names,
) -> Result<(), Failure> {
    let Some(style) = table.style.as_ref().filter(|_| names.shapes) else { return Ok(()) };
    let Some(column) = table.column(&style.column) else { return Ok(()) };
    let changed = format!("{}T00:00:00.000Z", table.created.format("%Y-%m-%d"));
    connection.execute_batch(TABLE)?;
    connection.execute(
        "INSERT INTO layer_styles VALUES (1, '', '', ?1, ?2, ?3, ?4, ?5, 1, ?6, '', NULL, ?7)",
        params![
            names.table,
            GEOMETRY,
            style.title.chars().take(30).collect::<String>(),
            qml::style(style, column, table.language),
            sld::style(style, column, &names.table, table.language),
            format!("{} ({})", style.title, style.subtitle),
            changed,
        ],
    )?;
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) \
         VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?1)",
        [changed],
    )?;
    Ok(())
}
