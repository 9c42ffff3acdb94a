//! The history: what every step showed and hid, undoing and doing again.

use std::collections::HashSet;

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::{
    Workspace, WorkspaceError, checksum::Checksum, content::to_json, error::Fault, items, releases,
};
use crate::text::Sentence;

/// Steps that are remembered.
const MOST_STEPS: usize = 100;
/// What is kept only for the history may take up so much, in bytes. The last step is remembered whatever it takes up.
const MOST_BYTES: i64 = 256 << 20;

/// What a change turns over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum What {
    /// Whether a release is there.
    Release,
    /// Whether a release is in use.
    Use,
    /// Whether a version of an item is the one that is there.
    Item,
}

/// What is turned over, by its number, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change(pub What, pub i64, pub bool, pub bool);

/// What the user did; its words are the message `workspace-step-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Import,
    Remove,
    Use,
    Rest,
    Add,
    Change,
    Delete,
    Bundle,
}

const ACTIONS: [(Action, &str, &str); 8] = [
    (Action::Import, "import", "workspace-step-import"),
    (Action::Remove, "remove", "workspace-step-remove"),
    (Action::Use, "use", "workspace-step-use"),
    (Action::Rest, "rest", "workspace-step-rest"),
    (Action::Add, "add", "workspace-step-add"),
    (Action::Change, "change", "workspace-step-change"),
    (Action::Delete, "delete", "workspace-step-delete"),
    (Action::Bundle, "bundle", "workspace-step-bundle"),
];

impl Action {
    fn id(self) -> &'static str {
        ACTIONS[self as usize].1
    }
}

/// A step that is remembered.
pub(super) struct Step {
    number: i64,
    action: Action,
    undone: bool,
    pub(super) changes: Vec<Change>,
}

impl Step {
    pub(super) const COLUMNS: &str = "number, kind, undone, sum, changes";

    pub(super) fn of_row(row: &Row<'_>) -> Result<Self, Fault> {
        let (number, kind, changes): (i64, String, String) =
            (row.get(0)?, row.get(1)?, row.get(4)?);
        let broken = || Fault::damaged(format!("step {number} of the history"));
        if sum(number, &kind, &changes) != row.get::<_, i64>(3)? {
            return Err(broken());
        }
        let action = ACTIONS.iter().find(|(_, id, _)| *id == kind).ok_or_else(broken)?.0;
        let changes = serde_json::from_str(&changes).map_err(|_| broken())?;
        Ok(Self { number, action, undone: row.get(2)?, changes })
    }

    /// What the user did, as a sentence. The names are looked up, so that what was deleted for good leaves none behind.
    fn sentence(&self, connection: &Connection) -> Result<Sentence, Fault> {
        let message = ACTIONS[self.action as usize].2;
        // What the step shows, or hides where it shows nothing, gives its name.
        let shown = self.changes.iter().filter(|change| change.3);
        let count = shown.clone().count();
        let named = shown.clone().next().or(self.changes.first());
        let several = count > 1 && self.action == Action::Import;
        match (named, self.action) {
            (_, Action::Bundle) => Ok(Sentence::plain(message).with("count", count)),
            _ if several => {
                Ok(Sentence::plain("workspace-step-import-several").with("count", count))
            }
            (Some(Change(What::Item, version, ..)), _) => {
                let (kind, name) = items::name(connection, *version)?;
                Ok(Sentence::plain(message).with("kind", kind).with("name", name))
            }
            (Some(Change(_, number, ..)), _) => {
                Ok(Sentence::plain(message).with("name", releases::name(connection, *number)?))
            }
            (None, _) => Err(Fault::damaged(format!("step {} of the history", self.number))),
        }
    }

    /// Adds the row as it was in another file.
    pub(super) fn restore(&self, connection: &Connection) -> Result<(), Fault> {
        let changes = to_json(&self.changes)?;
        let sum = sum(self.number, self.action.id(), &changes);
        connection.execute(
            "INSERT INTO step (number, kind, undone, sum, changes) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![self.number, self.action.id(), self.undone, sum, changes],
        )?;
        Ok(())
    }

    /// Turns everything over, or back.
    fn apply(&self, connection: &Connection, forward: bool) -> Result<(), Fault> {
        apply(connection, &self.changes, forward)
    }
}

fn sum(number: i64, kind: &str, changes: &str) -> i64 {
    Checksum::new().number(number).text(kind).text(changes).end()
}

fn apply(connection: &Connection, changes: &[Change], forward: bool) -> Result<(), Fault> {
    // What hides goes first, so that two of the same name are never there together.
    for shows in [false, true] {
        for Change(what, row, before, after) in changes {
            let value = if forward { *after } else { *before };
            if value != shows {
                continue;
            }
            let statement = match what {
                What::Release => "UPDATE release SET live = ?1 WHERE number = ?2",
                What::Use => "UPDATE release SET in_use = ?1 WHERE number = ?2",
                What::Item => "UPDATE item SET live = ?1 WHERE version = ?2",
            };
            if connection.execute(statement, params![value, row])? != 1 {
                return Err(Fault::damaged(format!("the history names {row}, which is not there")));
            }
        }
    }
    Ok(())
}

/// Shows what is new without a step of its own: as part of one, or where there is nothing to undo.
pub(super) fn show(connection: &Connection, changes: &[Change]) -> Result<(), Fault> {
    apply(connection, changes, true)
}

/// Turns things over, and remembers the step in place of those that were undone.
pub(super) fn step(
    connection: &Connection,
    action: Action,
    changes: &[Change],
) -> Result<(), Fault> {
    apply(connection, changes, true)?;
    connection.execute("DELETE FROM step WHERE undone = 1", [])?;
    let changes = to_json(&changes)?;
    connection.execute(
        "INSERT INTO step (kind, undone, sum, changes) VALUES (?1, 0, 0, ?2)",
        params![action.id(), changes],
    )?;
    let number = connection.last_insert_rowid();
    let sum = sum(number, action.id(), &changes);
    connection.execute("UPDATE step SET sum = ?1 WHERE number = ?2", params![sum, number])?;
    forget_the_oldest(connection, MOST_STEPS, MOST_BYTES)
}

/// The steps that are remembered, the oldest first.
pub(super) fn steps(connection: &Connection) -> Result<Vec<Step>, Fault> {
    let sql = format!("SELECT {} FROM step ORDER BY number", Step::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        steps.push(Step::of_row(row)?);
    }
    Ok(steps)
}

/// Forgets the oldest steps while there are too many or what they keep takes up too much, and deletes what nothing shows
/// and no step remembers.
pub(super) fn forget_the_oldest(
    connection: &Connection,
    most_steps: usize,
    most_bytes: i64,
) -> Result<(), Fault> {
    let steps = steps(connection)?;
    let mut kept = &steps[steps.len().saturating_sub(most_steps)..];
    loop {
        sweep(connection, kept)?;
        if kept.len() < 2 || bytes(connection)? <= most_bytes {
            break;
        }
        kept = &kept[1..];
    }
    let first = kept.first().map_or(i64::MAX, |step| step.number);
    connection.execute("DELETE FROM step WHERE number < ?1", [first])?;
    Ok(())
}

/// Deletes what nothing shows and none of the steps remembers.
pub(super) fn sweep(connection: &Connection, steps: &[Step]) -> Result<(), Fault> {
    let mut releases = HashSet::new();
    let mut items = HashSet::new();
    for Change(what, row, ..) in steps.iter().flat_map(|step| &step.changes) {
        match what {
            What::Release | What::Use => releases.insert(*row),
            What::Item => items.insert(*row),
        };
    }
    for (hidden, delete, remembered) in [
        (
            "SELECT number FROM release WHERE live = 0",
            "DELETE FROM release WHERE number = ?1",
            releases,
        ),
        ("SELECT version FROM item WHERE live = 0", "DELETE FROM item WHERE version = ?1", items),
    ] {
        let mut statement = connection.prepare(hidden)?;
        let rows = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
        for row in rows.into_iter().filter(|row| !remembered.contains(row)) {
            connection.execute(delete, [row])?;
        }
    }
    Ok(())
}

/// Something that a step names and that is not there.
pub(super) fn lost(connection: &Connection, steps: &[Step]) -> Result<Option<i64>, Fault> {
    for Change(what, row, ..) in steps.iter().flat_map(|step| &step.changes) {
        let sql = match what {
            What::Release | What::Use => "SELECT count(*) FROM release WHERE number = ?1",
            What::Item => "SELECT count(*) FROM item WHERE version = ?1",
        };
        let count: i64 = connection.query_row(sql, [row], |row| row.get(0))?;
        if count == 0 {
            return Ok(Some(*row));
        }
    }
    Ok(None)
}

/// What is kept only for the history, in bytes.
pub(super) fn bytes(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row(
        "SELECT (SELECT coalesce(sum(bytes), 0) FROM release WHERE live = 0)
              + (SELECT coalesce(sum(length(CAST(body AS BLOB))), 0) FROM item WHERE live = 0)",
        [],
        |row| row.get(0),
    )
}

/// Takes releases out of the history, and the steps that were about nothing else.
pub(super) fn forget_releases(connection: &Connection, numbers: &[i64]) -> Result<(), Fault> {
    for step in steps(connection)? {
        let about = |change: &Change| change.0 != What::Item && numbers.contains(&change.1);
        if !step.changes.iter().any(about) {
            continue;
        }
        let left: Vec<Change> =
            step.changes.iter().copied().filter(|change| !about(change)).collect();
        if left.is_empty() {
            connection.execute("DELETE FROM step WHERE number = ?1", [step.number])?;
        } else {
            let changes = to_json(&left)?;
            let sum = sum(step.number, step.action.id(), &changes);
            connection.execute(
                "UPDATE step SET changes = ?1, sum = ?2 WHERE number = ?3",
                params![changes, sum, step.number],
            )?;
        }
    }
    Ok(())
}

/// The step that would be undone, or done again.
fn next(connection: &Connection, undone: bool) -> Result<Option<Step>, Fault> {
    let order = if undone { "ASC" } else { "DESC" };
    let sql = format!(
        "SELECT {} FROM step WHERE undone = ?1 ORDER BY number {order} LIMIT 1",
        Step::COLUMNS
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([undone])?;
    rows.next()?.map(Step::of_row).transpose()
}

/// What would be undone, and what would be done again.
pub(super) fn ahead(
    connection: &Connection,
) -> Result<(Option<Sentence>, Option<Sentence>), Fault> {
    let sentence =
        |undone| next(connection, undone)?.map(|step| step.sentence(connection)).transpose();
    Ok((sentence(false)?, sentence(true)?))
}

impl Workspace {
    /// Undoes the last step. Gives what that was; none where there is nothing to undo.
    pub fn undo(&mut self) -> Result<Option<Sentence>, WorkspaceError> {
        self.turn(false)
    }

    /// Does again the step that was undone last. Gives what that is; none where nothing was undone.
    pub fn redo(&mut self) -> Result<Option<Sentence>, WorkspaceError> {
        self.turn(true)
    }

    /// What would be undone, and what would be done again.
    pub fn history(&self) -> Result<(Option<Sentence>, Option<Sentence>), WorkspaceError> {
        self.read(ahead)
    }

    fn turn(&mut self, forward: bool) -> Result<Option<Sentence>, WorkspaceError> {
        self.write(|transaction| {
            let Some(step) = next(transaction, forward)? else { return Ok(None) };
            let sentence = step.sentence(transaction)?;
            step.apply(transaction, forward)?;
            transaction.execute(
                "UPDATE step SET undone = ?1 WHERE number = ?2",
                params![!forward, step.number],
            )?;
            Ok(Some(sentence))
        })
    }
}
