//! What the workspace holds, and whether it is sound.

use std::fs;

use rusqlite::Connection;

use super::{
    Workspace, WorkspaceError, WorkspaceInfo,
    copies::{self, COMPANIONS},
    error::{self, Fault},
    history, items, releases, roads, schema,
};
use crate::text::Sentence;

impl Workspace {
    /// What is in it and how it is kept.
    pub fn info(&self) -> Result<WorkspaceInfo, WorkspaceError> {
        let size = |path| fs::metadata(path).map_or(0, |file| file.len());
        let journals = COMPANIONS.iter().map(|ending| size(copies::beside(&self.path, ending)));
        let bytes = size(self.path.clone()) + journals.sum::<u64>();
        let backups = self.backups()?;
        self.read(|connection| {
            let (undo, redo) = history::ahead(connection)?;
            Ok(WorkspaceInfo {
                path: self.path.clone(),
                bytes,
                format: schema::format(connection)?,
                journal: self.journal,
                network: self.network,
                made: connection.query_row("SELECT made FROM workspace", [], |row| row.get(0))?,
                releases: releases::entries(connection)?,
                items: items::entries(connection)?,
                roads: roads::entry(connection)?,
                undo,
                redo,
                steps: history::steps(connection)?.len() as u64,
                history_bytes: u64::try_from(history::bytes(connection)?).unwrap_or(0),
                backups,
            })
        })
    }

    /// Checks every page, link and checksum. Gives what is wrong; nothing where the file is sound.
    pub fn check(&self) -> Result<Vec<Sentence>, WorkspaceError> {
        let faults = self.read(|connection| {
            let mut faults = Vec::new();
            for look in [pages, schema::check_links, history_links, roads::read] {
                note(&mut faults, look(connection))?;
            }
            match releases::faults(connection) {
                Ok(found) => faults.extend(found),
                failed => note(&mut faults, failed.map(drop))?,
            }
            match items::faults(connection) {
                Ok(found) => faults.extend(found),
                failed => note(&mut faults, failed.map(drop))?,
            }
            Ok(faults)
        })?;
        let sentence = |found: String| Sentence::plain("workspace-fault").with("found", found);
        Ok(faults.into_iter().map(sentence).collect())
    }
}

fn pages(connection: &Connection) -> Result<(), Fault> {
    match schema::fault(connection, true)? {
        None => Ok(()),
        Some(found) => Err(Fault::damaged(found)),
    }
}

/// Every step can be read, and what it names is there.
fn history_links(connection: &Connection) -> Result<(), Fault> {
    history::ahead(connection)?;
    let steps = history::steps(connection)?;
    match history::lost(connection, &steps)? {
        None => Ok(()),
        Some(row) => Err(Fault::damaged(format!("the history names {row}, which is not there"))),
    }
}

/// Damage is a finding; anything else, such as a disk that does not answer, ends the check.
fn note(faults: &mut Vec<String>, looked: Result<(), Fault>) -> Result<(), Fault> {
    match looked {
        Ok(()) => Ok(()),
        Err(Fault::Damaged(found)) => {
            faults.push(found);
            Ok(())
        }
        Err(Fault::Sql(error)) if error::is_damage(&error) => {
            faults.push(error::words(&error));
            Ok(())
        }
        Err(fault) => Err(fault),
    }
}
