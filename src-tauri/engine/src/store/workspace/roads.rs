//! The network of roads: keeping, reading and removing it.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    RoadsEntry, Workspace, WorkspaceError, checksum::Checksum, content::to_json, error::Fault, now,
};
use crate::{geography::roads::Roads, sources::roads::RoadsReport};

/// The row of the table `roads`.
pub(super) struct Kept {
    imported: String,
    info: String,
    content: Vec<u8>,
}

impl Kept {
    pub(super) const COLUMNS: &str = "imported, sum, info, content";

    pub(super) fn of_row(row: &Row<'_>) -> Result<Self, Fault> {
        let kept = Self { imported: row.get(0)?, info: row.get(2)?, content: row.get(3)? };
        if kept.sum() == row.get::<_, i64>(1)? { Ok(kept) } else { Err(broken()) }
    }

    fn sum(&self) -> i64 {
        Checksum::new().text(&self.imported).text(&self.info).bytes(&self.content).end()
    }

    fn report(&self) -> Result<RoadsReport, Fault> {
        serde_json::from_str(&self.info).map_err(|_| broken())
    }

    /// Puts the row in place of the one that is there.
    pub(super) fn insert(&self, connection: &Connection) -> Result<(), Fault> {
        connection.execute(
            "INSERT OR REPLACE INTO roads (one, imported, sum, info, content)
             VALUES (1, ?1, ?2, ?3, ?4)",
            params![self.imported, self.sum(), self.info, self.content],
        )?;
        Ok(())
    }
}

fn broken() -> Fault {
    Fault::damaged("the network of roads")
}

fn kept(connection: &Connection) -> Result<Option<Kept>, Fault> {
    let mut statement = connection.prepare(&format!("SELECT {} FROM roads", Kept::COLUMNS))?;
    let mut rows = statement.query([])?;
    rows.next()?.map(Kept::of_row).transpose()
}

/// What is known of the network that is there, which is not read itself.
pub(super) fn entry(connection: &Connection) -> Result<Option<RoadsEntry>, Fault> {
    let found: Option<(String, String, i64)> = connection
        .query_row("SELECT imported, info, length(content) FROM roads", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((imported, info, bytes)) = found else { return Ok(None) };
    let report = serde_json::from_str(&info).map_err(|_| broken())?;
    Ok(Some(RoadsEntry { imported, report, bytes: bytes.unsigned_abs() }))
}

/// Reads the network and throws it away.
pub(super) fn read(connection: &Connection) -> Result<(), Fault> {
    let Some(kept) = kept(connection)? else { return Ok(()) };
    kept.report()?;
    Roads::from_bytes(&kept.content).map_err(|error| Fault::damaged(error.to_string()))?;
    Ok(())
}

impl Workspace {
    /// Keeps a network in place of the one that is there. It has no history.
    pub fn keep_roads(
        &mut self,
        roads: &Roads,
        report: &RoadsReport,
    ) -> Result<(), WorkspaceError> {
        // Before anybody has to wait for the write lock.
        let content = roads.to_bytes();
        self.write(|transaction| {
            Kept { imported: now(), info: to_json(report)?, content }.insert(transaction)
        })
    }

    /// The network; none where none was imported.
    pub fn roads(&self) -> Result<Option<(Roads, RoadsReport)>, WorkspaceError> {
        self.read(|connection| {
            let Some(kept) = kept(connection)? else { return Ok(None) };
            let report = kept.report()?;
            let roads = Roads::from_bytes(&kept.content)
                .map_err(|error| Fault::damaged(error.to_string()))?;
            Ok(Some((roads, report)))
        })
    }

    /// What is known of the network, without reading it.
    pub fn roads_entry(&self) -> Result<Option<RoadsEntry>, WorkspaceError> {
        self.read(entry)
    }

    /// Removes the network. Whether there was one.
    pub fn remove_roads(&mut self) -> Result<bool, WorkspaceError> {
        self.write(|transaction| Ok(transaction.execute("DELETE FROM roads", [])? > 0))
    }
}
