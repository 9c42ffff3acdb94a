//! Deleting for good.

use std::{fs, time::Duration};

use rusqlite::OptionalExtension;

use super::{
    ReleaseEntry, Workspace, WorkspaceError, copies, error::Fault, history, open::PATIENCE,
    releases, schema,
};

impl Workspace {
    /// Releases that only the history remembers: undoing may bring them back.
    pub fn remembered(&self) -> Result<Vec<ReleaseEntry>, WorkspaceError> {
        self.read(releases::remembered)
    }

    /// Deletes a release so that no byte of it is left in the file, its journal or the backups beside it. Other imports of
    /// the same release, and earlier ones of its series that only the history remembers, go too. The backups are
    /// deleted, and where there were any a new one is made. Copies elsewhere and the file that was imported stay. Cannot be undone.
    pub fn delete_for_good(&mut self, number: i64) -> Result<(), WorkspaceError> {
        self.connection
            .pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
            .map_err(|error| Fault::from(error).at(&self.path))?;
        self.write(|transaction| {
            let sql = "SELECT series, vintage FROM release WHERE number = ?1";
            let found: Option<(String, String)> = transaction
                .query_row(sql, [number], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let (series, vintage) = found.ok_or(WorkspaceError::UnknownRelease { number })?;
            let mut statement = transaction.prepare(
                "SELECT number FROM release WHERE series = ?1 AND (vintage = ?2 OR live = 0)",
            )?;
            let numbers = statement
                .query_map([series, vintage], |row| row.get(0))?
                .collect::<Result<Vec<i64>, _>>()?;
            history::forget_releases(transaction, &numbers)?;
            for number in numbers {
                transaction.execute("DELETE FROM release WHERE number = ?1", [number])?;
            }
            history::sweep(transaction, &history::steps(transaction)?)?;
            transaction.execute("UPDATE workspace SET uncleared = 1", [])?;
            Ok(())
        })?;
        let backups = self.delete_backups();
        self.clear(PATIENCE)?;
        if backups? {
            self.backup()?;
        }
        Ok(())
    }

    /// Deletes the backups beside the file, and what killed programs left of some. Whether there were any.
    fn delete_backups(&self) -> Result<bool, WorkspaceError> {
        let backups = copies::companions(&self.path)?;
        let mut kept = Ok(!backups.is_empty());
        for path in backups {
            if let Err(source) = fs::remove_file(&path) {
                kept = Err(WorkspaceError::BackupKept { path, source });
            }
        }
        kept
    }

    /// Writes the file anew without its free pages, and empties the write-ahead log.
    fn clear(&mut self, patience: Duration) -> Result<(), WorkspaceError> {
        let cleared = || {
            self.connection.busy_timeout(patience)?;
            self.connection.execute_batch("VACUUM")?;
            self.connection.pragma_update(None, "foreign_keys", true)?;
            let is_busy: bool =
                self.connection
                    .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if !is_busy {
                self.connection.execute("UPDATE workspace SET uncleared = 0", [])?;
            }
            Ok(is_busy)
        };
        let cleared = cleared();
        let path = || self.path.clone();
        self.connection
            .busy_timeout(PATIENCE)
            .map_err(|error| Fault::from(error).at(&self.path))?;
        match cleared {
            Ok(false) => Ok(()),
            Ok(true) => Err(WorkspaceError::NotCleared { path: path() }),
            Err(fault) if Fault::is_busy(&fault) => {
                Err(WorkspaceError::NotCleared { path: path() })
            }
            Err(fault) => Err(fault.at(&self.path)),
        }
    }

    /// Clears what could not be cleared when something was deleted for good, if nobody is in the way now.
    pub(super) fn clear_what_is_left(&mut self) {
        let sql = "SELECT uncleared FROM workspace";
        if self.connection.query_row(sql, [], |row| row.get(0)).unwrap_or(false)
            && schema::check_format(&self.connection, &self.path).is_ok()
        {
            // Whoever opens it next tries again.
            let _ = self.clear(Duration::from_millis(100));
        }
    }
}
