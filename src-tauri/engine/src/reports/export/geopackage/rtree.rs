//! The spatial index: extension `gpkg_rtree_index`, with the triggers that keep it right when others edit the file.

use rusqlite::Connection;

use super::{Failure, GEOMETRY, Names, contents::extension, quoted};

const NAME: &str = "gpkg_rtree_index";
const DEFINITION: &str = "http://www.geopackage.org/spec120/#extension_rtree";

/// The triggers as the standard has them; `{t}` is the table, `{g}` its column of shapes, `{r}` the index. Their functions
/// `ST_…` are those of the program that edits.
const TRIGGERS: [(&str, &str); 6] = [
    (
        "insert",
        "AFTER INSERT ON {t} WHEN (NEW.{g} NOT NULL AND NOT ST_IsEmpty(NEW.{g})) BEGIN \
         INSERT OR REPLACE INTO {r} VALUES (NEW.\"fid\", ST_MinX(NEW.{g}), ST_MaxX(NEW.{g}), ST_MinY(NEW.{g}), ST_MaxY(NEW.{g})); END",
    ),
    (
        "update1",
        "AFTER UPDATE OF {g} ON {t} WHEN OLD.\"fid\" = NEW.\"fid\" AND (NEW.{g} NOTNULL AND NOT ST_IsEmpty(NEW.{g})) BEGIN \
         INSERT OR REPLACE INTO {r} VALUES (NEW.\"fid\", ST_MinX(NEW.{g}), ST_MaxX(NEW.{g}), ST_MinY(NEW.{g}), ST_MaxY(NEW.{g})); END",
    ),
    (
        "update2",
        "AFTER UPDATE OF {g} ON {t} WHEN OLD.\"fid\" = NEW.\"fid\" AND (NEW.{g} ISNULL OR ST_IsEmpty(NEW.{g})) BEGIN \
         DELETE FROM {r} WHERE id = OLD.\"fid\"; END",
    ),
    (
        "update3",
        "AFTER UPDATE ON {t} WHEN OLD.\"fid\" != NEW.\"fid\" AND (NEW.{g} NOTNULL AND NOT ST_IsEmpty(NEW.{g})) BEGIN \
         DELETE FROM {r} WHERE id = OLD.\"fid\"; \
         INSERT OR REPLACE INTO {r} VALUES (NEW.\"fid\", ST_MinX(NEW.{g}), ST_MaxX(NEW.{g}), ST_MinY(NEW.{g}), ST_MaxY(NEW.{g})); END",
    ),
    (
        "update4",
        "AFTER UPDATE ON {t} WHEN OLD.\"fid\" != NEW.\"fid\" AND (NEW.{g} ISNULL OR ST_IsEmpty(NEW.{g})) BEGIN \
         DELETE FROM {r} WHERE id IN (OLD.\"fid\", NEW.\"fid\"); END",
    ),
    (
        "delete",
        "AFTER DELETE ON {t} WHEN OLD.{g} NOT NULL BEGIN DELETE FROM {r} WHERE id = OLD.\"fid\"; END",
    ),
];

fn name(names: &Names) -> String {
    format!("rtree_{}_{GEOMETRY}", names.table)
}

/// Makes the index, empty.
pub(super) fn create(connection: &Connection, names: &Names) -> Result<(), Failure> {
    let index = quoted(&name(names));
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)"
    ))?;
    Ok(())
}

/// Enters a row: id, west, east, south, north.
pub(super) fn insertion(names: &Names) -> String {
    format!("INSERT INTO {} VALUES (?1, ?2, ?3, ?4, ?5)", quoted(&name(names)))
}

/// Makes the triggers, after the rows are in, and enters the extension.
pub(super) fn triggers(connection: &Connection, names: &Names) -> Result<(), Failure> {
    let index = name(names);
    for (trigger, text) in TRIGGERS {
        let text = text
            .replace("{t}", &quoted(&names.table))
            .replace("{g}", &quoted(GEOMETRY))
            .replace("{r}", &quoted(&index));
        let trigger = quoted(&format!("{index}_{trigger}"));
        connection.execute_batch(&format!("CREATE TRIGGER {trigger} {text}"))?;
    }
    extension(connection, &names.table, Some(GEOMETRY), NAME, DEFINITION, "write-only")
}
