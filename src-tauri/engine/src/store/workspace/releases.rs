//! Releases: accepting, listing, showing and removing them.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use super::{
    ReleaseEntry, Workspace, WorkspaceError,
    checksum::Checksum,
    content::{self, Part, to_json},
    error::Fault,
    history::{self, Action, Change, What},
    now,
};
use crate::{
    catalogue::ReleaseInfo,
    geography::Level,
    sources::import::{CheckReport, Draft},
    store::{Additions, StoredRelease},
    text::{Sentence, SentenceValue},
};

/// A row of the table `release`.
pub(super) struct Stored {
    number: i64,
    series: String,
    vintage: String,
    imported: String,
    in_use: bool,
    bytes: i64,
    pub(super) parts: i64,
    info: String,
    report: String,
}

impl Stored {
    pub(super) const COLUMNS: &str =
        "number, series, vintage, imported, in_use, bytes, parts, sum, info, report";

    pub(super) fn of_row(row: &Row<'_>) -> Result<Self, Fault> {
        let stored = Self {
            number: row.get(0)?,
            series: row.get(1)?,
            vintage: row.get(2)?,
            imported: row.get(3)?,
            in_use: row.get(4)?,
            bytes: row.get(5)?,
            parts: row.get(6)?,
            info: row.get(8)?,
            report: row.get(9)?,
        };
        if stored.sum() == row.get::<_, i64>(7)? { Ok(stored) } else { Err(stored.broken()) }
    }

    fn sum(&self) -> i64 {
        Checksum::new()
            .number(self.number)
            .text(&self.series)
            .text(&self.vintage)
            .text(&self.imported)
            .number(self.bytes)
            .number(self.parts)
            .text(&self.info)
            .text(&self.report)
            .end()
    }

    fn broken(&self) -> Fault {
        Fault::damaged(format!("release {}", self.number))
    }

    fn info(&self) -> Result<ReleaseInfo, Fault> {
        serde_json::from_str(&self.info).map_err(|_| self.broken())
    }

    fn report(&self) -> Result<CheckReport, Fault> {
        let mut report: Value = serde_json::from_str(&self.report).map_err(|_| self.broken())?;
        // Levels of the user's own have to be known before they can be read.
        if let Some(levels) = report.get_mut("levels").and_then(Value::as_array_mut) {
            levels.retain(|level| level.as_str().is_some_and(|name| content::level(name).is_ok()));
        }
        serde_json::from_value(report).map_err(|_| self.broken())
    }

    /// What it is called in a sentence: as its publisher calls it.
    pub(super) fn name(&self) -> Result<String, Fault> {
        let info = self.info()?;
        let title = &info.title;
        Ok(match (info.release.is_empty(), title.en.is_empty() && title.cy.is_empty()) {
            (false, _) => info.release,
            (true, true) => info.id(),
            (true, false) if title.en == title.cy => info.title.en,
            (true, false) => format!("{} / {}", title.cy, title.en),
        })
    }

    /// Adds the row as it was in another file, but for the number of its parts.
    pub(super) fn restore(&self, connection: &Connection, live: bool) -> Result<(), Fault> {
        connection.execute(
            "INSERT INTO release
                 (number, series, vintage, imported, live, in_use, bytes, parts, sum, info, report)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                self.number,
                self.series,
                self.vintage,
                self.imported,
                live,
                self.in_use,
                self.bytes,
                self.parts,
                self.sum(),
                self.info,
                self.report,
            ],
        )?;
        Ok(())
    }

    fn insert(&mut self, connection: &Connection) -> Result<(), Fault> {
        connection.execute(
            "INSERT INTO release
                 (series, vintage, imported, live, in_use, bytes, parts, sum, info, report)
             VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, 0, ?7, ?8)",
            params![
                self.series,
                self.vintage,
                self.imported,
                self.in_use,
                self.bytes,
                self.parts,
                self.info,
                self.report,
            ],
        )?;
        self.number = connection.last_insert_rowid();
        connection.execute(
            "UPDATE release SET sum = ?1 WHERE number = ?2",
            params![self.sum(), self.number],
        )?;
        Ok(())
    }
}

/// The releases that are there, the oldest import first.
fn stored(connection: &Connection, condition: &str) -> Result<Vec<Stored>, Fault> {
    let columns = Stored::COLUMNS;
    let sql = format!("SELECT {columns} FROM release WHERE {condition} ORDER BY number");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Stored::of_row(row)?);
    }
    Ok(found)
}

/// The releases that are there, without their figures.
pub(super) fn entries(connection: &Connection) -> Result<Vec<ReleaseEntry>, Fault> {
    stored(connection, "live = 1")?.iter().map(|stored| entry(connection, stored)).collect()
}

/// Releases that only the history remembers.
pub(super) fn remembered(connection: &Connection) -> Result<Vec<ReleaseEntry>, Fault> {
    stored(connection, "live = 0")?.iter().map(|stored| entry(connection, stored)).collect()
}

fn entry(connection: &Connection, stored: &Stored) -> Result<ReleaseEntry, Fault> {
    let mut statement = connection
        .prepare("SELECT DISTINCT level FROM part WHERE release = ?1 AND kind = 'figures'")?;
    let names = statement.query_map([stored.number], |row| row.get::<_, String>(0))?;
    let names = names.collect::<Result<Vec<_>, _>>()?;
    let mut levels =
        names.iter().map(|name| content::level(name)).collect::<Result<Vec<Level>, Fault>>()?;
    levels.sort_unstable();
    let info = stored.info()?;
    Ok(ReleaseEntry {
        number: stored.number,
        id: info.id(),
        imported: stored.imported.clone(),
        info,
        report: stored.report()?,
        levels,
        in_use: stored.in_use,
        bytes: u64::try_from(stored.bytes).unwrap_or(0),
    })
}

/// A release with everything that belongs to it.
fn whole(connection: &Connection, stored: &Stored) -> Result<StoredRelease, Fault> {
    let mut release = StoredRelease {
        number: stored.number,
        imported: stored.imported.clone(),
        info: stored.info()?,
        columns: Vec::new(),
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    };
    let sql = format!("SELECT {} FROM part WHERE release = ?1 ORDER BY id", content::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([stored.number])?;
    let mut parts = 0;
    while let Some(row) = rows.next()? {
        content::add(&mut release, &Part::of_row(row, stored.number)?)?;
        parts += 1;
    }
    if parts == stored.parts { Ok(release) } else { Err(stored.broken()) }
}

/// Every release, those that only the history remembers too, is read and thrown away; gives what is wrong with them.
pub(super) fn faults(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare("SELECT number FROM release ORDER BY number")?;
    let numbers = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let mut faults = Vec::new();
    for number in numbers {
        let read = stored(connection, &format!("number = {number}")).and_then(|found| {
            for stored in &found {
                entry(connection, stored)?;
                whole(connection, stored)?;
            }
            Ok(())
        });
        match read {
            Ok(()) => {}
            Err(Fault::Damaged(found)) => faults.push(found),
            Err(fault) => return Err(fault),
        }
    }
    Ok(faults)
}

/// What a release is called in a sentence: as its publisher calls it.
pub(super) fn name(connection: &Connection, number: i64) -> Result<String, Fault> {
    let found = stored(connection, &format!("number = {number}"))?;
    let [stored] = found.as_slice() else {
        return Err(Fault::damaged(format!("release {number} is not there")));
    };
    stored.name()
}

/// The number of the release of an id that is there.
fn number(connection: &Connection, info: &ReleaseInfo) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT number FROM release WHERE live = 1 AND series = ?1 AND vintage = ?2";
    connection.query_row(sql, [&info.series, &info.vintage], |row| row.get(0)).optional()
}

/// Stores a release that is not there yet for anybody, and gives what turns it over.
fn store(
    connection: &Connection,
    draft: &Draft,
    parts: &[Part],
) -> Result<(i64, Vec<Change>), Fault> {
    let info = ReleaseInfo {
        rules: draft.release.rules.iter().map(finite).collect(),
        ..draft.release.clone()
    };
    let [info, report] = [to_json(&info)?, to_json(&finite_report(&draft.report))?];
    let bytes = parts.iter().map(Part::bytes).sum::<usize>() + info.len() + report.len();
    let before = number(connection, &draft.release)?;
    let mut stored = Stored {
        number: 0,
        series: draft.release.series.clone(),
        vintage: draft.release.vintage.clone(),
        imported: now(),
        in_use: true,
        bytes: bytes as i64,
        parts: parts.len() as i64,
        info,
        report,
    };
    stored.insert(connection)?;
    for part in parts {
        part.insert(connection, stored.number)?;
    }
    let mut changes: Vec<Change> =
        before.into_iter().map(|number| Change(What::Release, number, true, false)).collect();
    changes.push(Change(What::Release, stored.number, false, true));
    Ok((stored.number, changes))
}

/// JSON has no infinite numbers, and none that is no number.
fn finite_report(report: &CheckReport) -> CheckReport {
    let mut report = report.clone();
    report.totals.retain(|total| total.found.is_finite());
    for total in &mut report.totals {
        total.expected = total.expected.filter(|expected| expected.is_finite());
    }
    report.notes = report.notes.iter().map(finite).collect();
    report.refusals = report.refusals.iter().map(finite).collect();
    report
}

fn finite(sentence: &Sentence) -> Sentence {
    let mut sentence = sentence.clone();
    for value in sentence.values.values_mut() {
        if matches!(value, SentenceValue::Number(number) if !number.is_finite()) {
            *value = SentenceValue::Text("–".to_owned());
        }
    }
    sentence
}

impl Workspace {
    /// Stores drafts as releases that are in use, all or none. A release of the same id (series and vintage) is removed;
    /// undoing brings it back. Gives their numbers.
    pub fn accept(&mut self, drafts: &[Draft]) -> Result<Vec<i64>, WorkspaceError> {
        let path = self.path.clone();
        for (place, draft) in drafts.iter().enumerate() {
            if !draft.report.is_acceptable() {
                return Err(WorkspaceError::Refused { file: draft.release.file.clone() });
            }
            let id = draft.release.id();
            if drafts[..place].iter().any(|other| other.release.id() == id) {
                return Err(WorkspaceError::Twice { id });
            }
        }
        // Before anybody has to wait for the write lock.
        let parts = drafts.iter().map(content::parts).collect::<Result<Vec<_>, Fault>>();
        let parts = parts.map_err(|fault| fault.at(&path))?;
        if drafts.is_empty() {
            return Ok(Vec::new());
        }
        self.write(|transaction| {
            let mut numbers = Vec::new();
            let mut changes = Vec::new();
            for (draft, parts) in drafts.iter().zip(&parts) {
                let (number, turned) = store(transaction, draft, parts)?;
                numbers.push(number);
                changes.extend(turned);
            }
            history::step(transaction, Action::Import, &changes)?;
            Ok(numbers)
        })
    }

    /// The releases, the oldest import first, without their figures.
    pub fn releases(&self) -> Result<Vec<ReleaseEntry>, WorkspaceError> {
        self.read(entries)
    }

    /// Everything of the releases that are in use.
    pub fn additions(&self) -> Result<Additions, WorkspaceError> {
        self.read(|connection| {
            let stored = stored(connection, "live = 1 AND in_use = 1")?;
            let releases = stored.iter().map(|stored| whole(connection, stored));
            Ok(Additions { releases: releases.collect::<Result<_, Fault>>()? })
        })
    }

    /// Shows the figures of a release, or no longer. Undoing turns it back.
    pub fn set_in_use(&mut self, number: i64, in_use: bool) -> Result<(), WorkspaceError> {
        self.write(|transaction| {
            if is_in_use(transaction, number)? == in_use {
                return Ok(());
            }
            let action = if in_use { Action::Use } else { Action::Rest };
            history::step(transaction, action, &[Change(What::Use, number, !in_use, in_use)])
        })
    }

    /// Removes a release; undoing brings it back.
    pub fn remove(&mut self, number: i64) -> Result<(), WorkspaceError> {
        self.write(|transaction| {
            is_in_use(transaction, number)?;
            let change = Change(What::Release, number, true, false);
            history::step(transaction, Action::Remove, &[change])
        })
    }
}

/// Whether a release that is there is in use; an error where it is not there.
fn is_in_use(connection: &Connection, number: i64) -> Result<bool, Fault> {
    let sql = "SELECT in_use FROM release WHERE number = ?1 AND live = 1";
    let found = connection.query_row(sql, [number], |row| row.get(0)).optional()?;
    Ok(found.ok_or(WorkspaceError::UnknownRelease { number })?)
}
