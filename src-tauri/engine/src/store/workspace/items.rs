//! Items: recipes, selections, classifications, views, points and settings.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use super::{
    Item, ItemEntry, ItemKind, Workspace, WorkspaceError,
    checksum::Checksum,
    content::to_json,
    error::Fault,
    history::{self, Action, Change, What},
    now,
};

/// Characters in a name.
const MOST_CHARACTERS: usize = 200;
/// Bytes in a body, as JSON.
pub(super) const MOST_BYTES: usize = 32 << 20;
/// Items that are there.
pub(super) const MOST_ITEMS: usize = 10_000;

pub(super) const COLUMNS: &str = "version, item, kind, name, changed, sum, body";

/// A row of the table `item`, with the body as JSON.
pub(super) struct Version {
    number: i64,
    item: i64,
    kind: ItemKind,
    name: String,
    changed: String,
    body: String,
}

impl Version {
    pub(super) fn of_row(row: &Row<'_>) -> Result<Self, Fault> {
        let version: i64 = row.get(0)?;
        let broken = || Fault::damaged(format!("version {version} of an item"));
        let kind: String = row.get(2)?;
        let version = Self {
            number: version,
            item: row.get(1)?,
            kind: ItemKind::from_id(&kind).ok_or_else(broken)?,
            name: row.get(3)?,
            changed: row.get(4)?,
            body: row.get(6)?,
        };
        if version.sum() == row.get::<_, i64>(5)? { Ok(version) } else { Err(broken()) }
    }

    fn sum(&self) -> i64 {
        Checksum::new()
            .number(self.number)
            .number(self.item)
            .text(self.kind.id())
            .text(&self.name)
            .text(&self.changed)
            .text(&self.body)
            .end()
    }

    fn item(self) -> Result<Item, Fault> {
        let broken = |_| Fault::damaged(format!("version {} of an item", self.number));
        Ok(Item {
            id: self.item,
            kind: self.kind,
            body: serde_json::from_str(&self.body).map_err(broken)?,
            name: self.name,
            changed: self.changed,
            version: self.number,
        })
    }

    /// Adds the row as it was in another file.
    pub(super) fn restore(&self, connection: &Connection, live: bool) -> Result<(), Fault> {
        connection.execute(
            "INSERT INTO item (version, item, kind, name, changed, live, sum, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                self.number,
                self.item,
                self.kind.id(),
                self.name,
                self.changed,
                live,
                self.sum(),
                self.body,
            ],
        )?;
        Ok(())
    }

    /// Adds the row, which nobody sees before a step shows it. A new item is called by the number of its first version.
    fn insert(&mut self, connection: &Connection) -> Result<(), Fault> {
        connection.execute(
            "INSERT INTO item (item, kind, name, changed, live, sum, body)
             VALUES (?1, ?2, ?3, ?4, 0, 0, ?5)",
            params![self.item, self.kind.id(), self.name, self.changed, self.body],
        )?;
        self.number = connection.last_insert_rowid();
        if self.item == 0 {
            self.item = self.number;
        }
        connection.execute(
            "UPDATE item SET item = ?1, sum = ?2 WHERE version = ?3",
            params![self.item, self.sum(), self.number],
        )?;
        Ok(())
    }
}

fn versions(
    connection: &Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<Version>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM item WHERE {condition}");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Version::of_row(row)?);
    }
    Ok(found)
}

/// The items of a kind that are there, by name.
pub(super) fn of_kind(connection: &Connection, kind: ItemKind) -> Result<Vec<Item>, Fault> {
    let found = versions(connection, "live = 1 AND kind = ?1 ORDER BY name", [kind.id()])?;
    found.into_iter().map(Version::item).collect()
}

/// All items that are there, by kind and name, without their bodies.
pub(super) fn entries(connection: &Connection) -> Result<Vec<ItemEntry>, Fault> {
    let mut entries = Vec::new();
    for kind in ItemKind::ALL {
        let found = versions(connection, "live = 1 AND kind = ?1 ORDER BY name", [kind.id()])?;
        entries.extend(found.into_iter().map(|version| ItemEntry {
            id: version.item,
            kind,
            name: version.name,
            changed: version.changed,
        }));
    }
    Ok(entries)
}

/// Every version is read, also those that only the history remembers; gives what is wrong with them.
pub(super) fn faults(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare(&format!("SELECT {COLUMNS} FROM item"))?;
    let mut rows = statement.query([])?;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        match Version::of_row(row).and_then(Version::item) {
            Ok(_) => {}
            Err(Fault::Damaged(found)) => faults.push(found),
            Err(fault) => return Err(fault),
        }
    }
    Ok(faults)
}

/// The kind and the name of a version.
pub(super) fn name(connection: &Connection, version: i64) -> Result<(&'static str, String), Fault> {
    match versions(connection, "version = ?1", [version])?.pop() {
        Some(version) => Ok((version.kind.id(), version.name)),
        None => Err(Fault::damaged(format!("version {version} of an item is not there"))),
    }
}

/// The version of an item that is there.
fn current(connection: &Connection, item: i64) -> Result<Version, Fault> {
    let found = versions(connection, "live = 1 AND item = ?1", [item])?.pop();
    Ok(found.ok_or(WorkspaceError::UnknownItem { id: item })?)
}

/// The version that is called so.
pub(super) fn called(
    connection: &Connection,
    kind: ItemKind,
    name: &str,
) -> Result<Option<Item>, Fault> {
    let found = versions(connection, "live = 1 AND kind = ?1 AND name = ?2", [kind.id(), name])?;
    found.into_iter().next().map(Version::item).transpose()
}

/// The item of a kind with a number that is there.
pub(super) fn numbered(
    connection: &Connection,
    kind: ItemKind,
    item: i64,
) -> Result<Option<Item>, Fault> {
    let condition = "live = 1 AND item = ?1 AND kind = ?2";
    let found = versions(connection, condition, params![item, kind.id()])?;
    found.into_iter().next().map(Version::item).transpose()
}

/// Stores a new version that is not there yet for anybody, and gives what turns it over, and the item's number.
/// `over` is the item that it becomes the version of.
pub(super) fn store(
    connection: &Connection,
    kind: ItemKind,
    over: Option<i64>,
    name: &str,
    body: &Value,
) -> Result<(i64, Vec<Change>), Fault> {
    check_name(name)?;
    let body = to_json(body)?;
    if body.len() > MOST_BYTES {
        let (name, found, most) = (name.to_owned(), body.len(), MOST_BYTES);
        return Err(WorkspaceError::TooLarge { name, found, most }.into());
    }
    let before = over.map(|item| current(connection, item)).transpose()?;
    let sql = "SELECT item FROM item WHERE live = 1 AND kind = ?1 AND name = ?2";
    let namesake: Option<i64> =
        connection.query_row(sql, [kind.id(), name], |row| row.get(0)).optional()?;
    if namesake.is_some_and(|item| over != Some(item)) {
        return Err(WorkspaceError::NameTaken { name: name.to_owned() }.into());
    }
    if over.is_none() {
        let sql = "SELECT count(*) FROM item WHERE live = 1";
        let there: i64 = connection.query_row(sql, [], |row| row.get(0))?;
        if there >= MOST_ITEMS as i64 {
            return Err(WorkspaceError::TooMany { most: MOST_ITEMS }.into());
        }
    }
    let mut changes = Vec::new();
    if let Some(before) = &before {
        if before.kind != kind {
            return Err(WorkspaceError::UnknownItem { id: before.item }.into());
        }
        if before.name == name && before.body == body {
            return Ok((before.item, changes));
        }
        changes.push(Change(What::Item, before.number, true, false));
    }
    let mut version = Version {
        number: 0,
        item: over.unwrap_or(0),
        kind,
        name: name.to_owned(),
        changed: now(),
        body,
    };
    version.insert(connection)?;
    changes.push(Change(What::Item, version.number, false, true));
    Ok((version.item, changes))
}

/// What hides an item.
pub(super) fn hide(item: &Item) -> Change {
    Change(What::Item, item.version, true, false)
}

/// Whether a text can be the name of an item.
pub(super) fn check_name(name: &str) -> Result<(), WorkspaceError> {
    let length = name.chars().count();
    if (1..=MOST_CHARACTERS).contains(&length)
        && name.trim() == name
        && !name.chars().any(char::is_control)
    {
        return Ok(());
    }
    let name = name.chars().filter(|character| !character.is_control()).take(60).collect();
    Err(WorkspaceError::Name { name, most: MOST_CHARACTERS })
}

impl Workspace {
    /// The items of a kind, by name.
    pub fn items(&self, kind: ItemKind) -> Result<Vec<Item>, WorkspaceError> {
        self.read(|connection| of_kind(connection, kind))
    }

    /// Keeps an item: a new one without an id, else in place of the one with the id. A name belongs to one item of its
    /// kind. Gives its id.
    pub fn put(
        &mut self,
        kind: ItemKind,
        id: Option<i64>,
        name: &str,
        body: &Value,
    ) -> Result<i64, WorkspaceError> {
        self.write(|transaction| {
            let (item, changes) = store(transaction, kind, id, name, body)?;
            if !changes.is_empty() {
                let action = if id.is_some() { Action::Change } else { Action::Add };
                history::step(transaction, action, &changes)?;
            }
            Ok(item)
        })
    }

    /// Keeps an item in place of the version that was read. An error where somebody changed or deleted it since, so that
    /// nobody's change is written over unseen.
    pub fn put_over(
        &mut self,
        seen: &Item,
        name: &str,
        body: &Value,
    ) -> Result<(), WorkspaceError> {
        self.write(|transaction| {
            let changed = || WorkspaceError::Changed { name: seen.name.clone() };
            let now = versions(transaction, "live = 1 AND item = ?1", [seen.id])?.pop();
            if now.is_none_or(|now| now.number != seen.version) {
                return Err(changed().into());
            }
            let (_, changes) = store(transaction, seen.kind, Some(seen.id), name, body)?;
            if changes.is_empty() {
                return Ok(());
            }
            history::step(transaction, Action::Change, &changes)
        })
    }

    /// Deletes an item; undoing brings it back.
    pub fn delete_item(&mut self, id: i64) -> Result<(), WorkspaceError> {
        self.write(|transaction| {
            let version = current(transaction, id)?.number;
            let change = Change(What::Item, version, true, false);
            history::step(transaction, Action::Delete, &[change])
        })
    }
}
