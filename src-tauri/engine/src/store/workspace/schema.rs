//! The tables of a workspace, format by format.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::{
    copies,
    error::{Fault, WorkspaceError},
    now,
};

/// `Cysw`, which SQLite keeps in the file's header.
pub(super) const APPLICATION_ID: i64 = 0x4379_7377;

/// What makes each format from the one before, the first from nothing. A format that was published is never changed
/// here: there is a new one after it.
pub(super) const FORMATS: &[&str] = &[include_str!("format-1.sql"), include_str!("format-2.sql")];

/// The newest format of a list.
fn newest(formats: &[&str]) -> i64 {
    formats.len() as i64
}

/// The format of the file.
pub(super) fn format(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Whose file it is.
pub(super) fn application_id(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// Whether the file still has the format that this program writes.
pub(super) fn check_format(connection: &Connection, path: &Path) -> Result<(), Fault> {
    let found = format(connection)?;
    let known = newest(FORMATS);
    if found == known {
        Ok(())
    } else {
        Err(WorkspaceError::Newer { path: path.to_owned(), found, known }.into())
    }
}

/// Makes the tables in a file that has none. Does nothing where somebody was quicker.
pub(super) fn begin(connection: &mut Connection, formats: &[&str]) -> Result<(), Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if application_id(&transaction)? == 0 {
        make(&transaction, formats)?;
        transaction.commit()?;
    }
    Ok(())
}

fn make(connection: &Connection, formats: &[&str]) -> Result<(), Fault> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    for statements in formats {
        connection.execute_batch(statements)?;
    }
    connection.pragma_update(None, "user_version", newest(formats))?;
    connection.execute("INSERT INTO workspace VALUES (1, 1, ?1, 0, 0)", [now()])?;
    Ok(())
}

/// Brings a file of an older format to the newest, after a backup; all of it or nothing.
pub(super) fn migrate(
    connection: &mut Connection,
    path: &Path,
    formats: &[&str],
) -> Result<(), Fault> {
    let known = newest(formats);
    let found = format(connection)?;
    if found == known {
        return Ok(());
    }
    if found > known {
        return Err(WorkspaceError::Newer { path: path.to_owned(), found, known }.into());
    }
    copies::back_up(connection, path)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been quicker.
    let found = format(&transaction)?;
    for statements in formats.iter().skip(usize::try_from(found).unwrap_or(0)) {
        transaction.execute_batch(statements)?;
    }
    transaction.pragma_update(None, "user_version", known.max(found))?;
    check_links(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// Whether every row that belongs to another finds it.
pub(super) fn check_links(connection: &Connection) -> Result<(), Fault> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    match rows.next()? {
        None => Ok(()),
        Some(row) => {
            let table: String = row.get(0)?;
            Err(Fault::damaged(format!("a row of {table} belongs to nothing")))
        }
    }
}

/// Whether the tables are exactly those that this program makes: what a file from elsewhere may bring besides (triggers,
/// views, computed columns) has no place in it.
pub(super) fn check_tables(connection: &Connection, formats: &[&str]) -> Result<(), Fault> {
    let right = Connection::open_in_memory()?;
    make(&right, formats)?;
    let (right, found) = (definitions(&right)?, definitions(connection)?);
    if right == found {
        return Ok(());
    }
    let differs = |(_, name, _): &&(String, String, String)| {
        !right.iter().any(|other| other.1 == *name) || !found.iter().any(|other| other.1 == *name)
    };
    let odd = right.iter().chain(&found).find(differs).or(found.first());
    let name = odd.map_or("", |(_, name, _)| name);
    Err(Fault::damaged(format!("the tables are not those of a workspace ({name})")))
}

/// What a table or an index is, its name and its definition.
fn definitions(connection: &Connection) -> rusqlite::Result<Vec<(String, String, String)>> {
    let mut statement = connection
        .prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name, type")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// The first thing that SQLite finds wrong with the pages of the file. `thorough` also compares the indexes with the
/// tables.
pub(super) fn fault(connection: &Connection, thorough: bool) -> rusqlite::Result<Option<String>> {
    let pragma = if thorough { "PRAGMA integrity_check(1)" } else { "PRAGMA quick_check(1)" };
    let found: String = connection.query_row(pragma, [], |row| row.get(0))?;
    Ok((found != "ok").then_some(found))
}
