//! The tables of a workspace, version by version.

use std::path::Path;

use rusqlite::Connection;

use super::error::Fault;

/// `Cysw`, which SQLite keeps in the file's header.
pub(super) const APPLICATION_ID: i32 = 0x4379_7377;

/// Whether the file has the format that this program writes.
pub(super) fn check_format(_connection: &Connection, _path: &Path) -> Result<(), Fault> {
    Ok(())
}
