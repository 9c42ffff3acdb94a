//! Labels and units of columns (extension `gpkg_schema`), notes and licences (extension `gpkg_metadata`).

use rusqlite::{Connection, params};

use super::{Failure, Names, contents::extension};
use crate::{
    reports::export::{
        sources,
        table::{Cells, ExportTable, state_id},
    },
    tables::State,
    text::Messages,
};

const SCHEMA: &str = "http://www.geopackage.org/spec121/#extension_schema";
const METADATA: &str = "http://www.geopackage.org/spec121/#extension_metadata";
const DUBLIN_CORE: &str = "http://purl.org/dc/terms/";

const TABLES: &str = "
CREATE TABLE gpkg_data_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  name TEXT,
  title TEXT,
  description TEXT,
  mime_type TEXT,
  constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name)
);
CREATE TABLE gpkg_data_column_constraints (
  constraint_name TEXT NOT NULL,
  constraint_type TEXT NOT NULL,
  value TEXT,
  min NUMERIC,
  min_is_inclusive BOOLEAN,
  max NUMERIC,
  max_is_inclusive BOOLEAN,
  description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value)
);
CREATE TABLE gpkg_metadata (
  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
  md_scope TEXT NOT NULL DEFAULT 'dataset',
  md_standard_uri TEXT NOT NULL,
  mime_type TEXT NOT NULL DEFAULT 'text/xml',
  metadata TEXT NOT NULL DEFAULT ''
);
CREATE TABLE gpkg_metadata_reference (
  reference_scope TEXT NOT NULL,
  table_name TEXT,
  column_name TEXT,
  row_id_value INTEGER,
  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  md_file_id INTEGER NOT NULL,
  md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id)
);
";

/// Writes both.
pub(super) fn write(
    connection: &Connection,
    table: &ExportTable<'_>,
    names: &Names,
) -> Result<(), Failure> {
    connection.execute_batch(TABLES)?;
    let messages = Messages::embedded();
    let mut insert = connection
        .prepare("INSERT INTO gpkg_data_columns VALUES (?1, ?2, ?2, ?3, ?4, NULL, ?5)")?;
    for field in table.fields() {
        let unit = if field.unit.is_empty() {
            String::new()
        } else {
            messages.text(table.language, &format!("unit-{}", field.unit), &[])
        };
        let parts = [field.description.get(table.language), &unit, field.vintage];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let constraint = matches!(field.cells, Cells::States(_)).then_some("state");
        let label = field.label.get(table.language);
        insert.execute(params![names.table, field.name, label, parts.join(" · "), constraint])?;
    }
    for state in [State::Published, State::Estimated, State::Unavailable, State::Suppressed] {
        let id = state_id(state);
        connection.execute(
            "INSERT INTO gpkg_data_column_constraints VALUES ('state', 'enum', ?1, NULL, NULL, NULL, NULL, ?2)",
            params![id, messages.text(table.language, &format!("state-{id}"), &[])],
        )?;
    }
    let (text, terms) = (table.notes_text(), dublin_core(table));
    for (id, standard, mime, metadata) in [
        (1, "https://www.rfc-editor.org/rfc/rfc2046", "text/plain", text.as_str()),
        (2, DUBLIN_CORE, "text/xml", terms.as_str()),
    ] {
        connection.execute(
            "INSERT INTO gpkg_metadata VALUES (?1, 'dataset', ?2, ?3, ?4)",
            params![id, standard, mime, metadata],
        )?;
        connection.execute(
            "INSERT INTO gpkg_metadata_reference VALUES ('table', ?1, NULL, NULL, ?2, ?3, NULL)",
            params![names.table, format!("{}T00:00:00.000Z", table.created.format("%Y-%m-%d")), id],
        )?;
    }
    for (table, name, definition) in [
        ("gpkg_data_columns", "gpkg_schema", SCHEMA),
        ("gpkg_data_column_constraints", "gpkg_schema", SCHEMA),
        ("gpkg_metadata", "gpkg_metadata", METADATA),
        ("gpkg_metadata_reference", "gpkg_metadata", METADATA),
    ] {
        extension(connection, table, None, name, definition, "read-write")?;
    }
    Ok(())
}

/// The same for machines, in terms of Dublin Core.
fn dublin_core(table: &ExportTable<'_>) -> String {
    let mut lines = vec![
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned(),
        format!("<metadata xmlns:dcterms=\"{DUBLIN_CORE}\">"),
    ];
    let mut add = |term: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("  <dcterms:{term}>{}</dcterms:{term}>", escaped(text)));
        }
    };
    add("title", &table.title);
    add("language", table.language.id());
    add("created", &table.created.format("%Y-%m-%d").to_string());
    for note in &table.notes {
        add("description", note);
    }
    for source in &table.sources {
        let parts = [&source.title, &source.publisher, &source.release, &source.url];
        let parts: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        add("source", &parts.join(". "));
    }
    for (name, url) in sources::licences(&table.sources) {
        add("license", if url.is_empty() { name } else { url });
    }
    for line in sources::attribution(&table.sources) {
        add("rights", line);
    }
    lines.push("</metadata>\n".to_owned());
    lines.join("\n")
}

/// A text in XML. Characters that XML does not know are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}
