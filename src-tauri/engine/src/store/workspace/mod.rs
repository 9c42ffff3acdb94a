//! The workspace: one SQLite file with everything that this user imported, made or chose.
//!
//! What is stored is never changed: a release or a version of an item is written once, and is then shown or not. A step
//! of the history says what it showed and what it no longer shows, so that undoing an import of 50 MB turns two flags over.
//! What nothing shows and no step remembers is deleted.
//!
//! Every change is one transaction that takes the write lock before it reads, so that nobody writes between what it read
//! and what it writes; a program that is killed leaves the file as it was before or as it is after.

mod bundle;
mod check;
mod checksum;
mod content;
mod copies;
mod entries;
mod error;
mod forget;
mod history;
mod items;
mod open;
mod place;
mod point_lists;
mod recipes;
mod releases;
mod roads;
mod salvage;
mod schema;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use entries::{
    BundleChoice, BundleRead, Item, ItemEntry, ItemKind, Journal, ReleaseEntry, RoadsEntry,
    Salvaged, WorkspaceInfo,
};
pub use error::WorkspaceError;
pub use point_lists::{
    ImportedPoints, PointList, PointListEntry, PointListError, PointLists, PointRole,
    points_of_releases,
};
pub use recipes::WorkspaceRecipes;

use crate::folders;
use error::Fault;

/// A workspace that is open: one connection to its file.
#[derive(Debug)]
pub struct Workspace {
    connection: Connection,
    path: PathBuf,
    journal: Journal,
    network: bool,
}

impl Workspace {
    /// The name of the file where nobody chose one.
    pub const FILE: &str = "workspace.cyswllt";

    /// The file in the user's data folder; none where the system names no such folder.
    pub fn default_path() -> Option<PathBuf> {
        Some(folders::data()?.join(Self::FILE))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A number that is another one after anybody wrote, in this program or elsewhere. What cannot be asked is another
    /// number too, so that whoever compares reads again and meets the error.
    pub fn version(&self) -> i64 {
        let asked =
            self.connection.query_row("SELECT version FROM workspace", [], |row| row.get(0));
        asked.unwrap_or(i64::MIN)
    }

    /// Reads in one snapshot: what others write meanwhile is not seen.
    fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, WorkspaceError> {
        let begun = || {
            let snapshot = self.connection.unchecked_transaction()?;
            read(&snapshot)
        };
        begun().map_err(|fault: Fault| fault.at(&self.path))
    }

    /// Changes something as one whole. Where nothing was changed nothing is written.
    fn write<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, WorkspaceError> {
        let Self { connection, path, .. } = self;
        let changed = || {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // A newer program may have migrated the file since it was opened.
            schema::check_format(&transaction, path)?;
            let before = transaction.total_changes();
            let result = change(&transaction)?;
            if transaction.total_changes() != before {
                transaction.execute("UPDATE workspace SET version = version + 1", [])?;
                transaction.commit()?;
            }
            Ok(result)
        };
        changed().map_err(|fault: Fault| fault.at(path))
    }
}

/// Now, as ISO 8601 with seconds, UTC.
fn now() -> String {
    chrono::Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
