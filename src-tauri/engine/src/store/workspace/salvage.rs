//! Saving what can be read of a damaged workspace.
//!
//! SQLite gives up a table at the first page that it cannot read. Here every row is asked for by its number, and is
//! taken if its checksum is right. Where not even the list of the tables can be read, the list of a new workspace takes its place: the
//! tables of a format always begin at the same pages.

use std::{
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::Path,
};

use rusqlite::{Connection, OpenFlags, Row};

use super::{
    Salvaged, Workspace, WorkspaceError,
    content::{self, Part},
    copies::{self, COMPANIONS, beside},
    error::Fault,
    history::{self, Step},
    items::{self, Version},
    releases::Stored,
    roads::Kept,
    schema,
};
use crate::text::Sentence;

/// Row numbers that are tried where a table cannot be listed.
const MOST_TRIED: i64 = 100_000;
/// Numbers one after the other that cannot be read before only those are asked for that are known to be there.
const MOST_IN_VAIN: u32 = 5_000;
/// Bytes of a page in every workspace that this program makes.
const PAGE: usize = 4096;

impl Workspace {
    /// Copies what can be read of a damaged workspace into a new file, row by row, and says what was lost. The old file is
    /// left as it is; no window should have it open. History that names what was lost is not copied.
    pub fn salvage(from: &Path, to: &Path) -> Result<Salvaged, WorkspaceError> {
        if to.exists() {
            return Err(WorkspaceError::Exists { path: to.to_owned() });
        }
        let unwritable = |source| WorkspaceError::Unwritable { path: to.to_owned(), source };
        let folder = tempfile::Builder::new()
            .prefix(".cyswllt-")
            .tempdir_in(copies::folder(to))
            .map_err(|error| unwritable(crate::store::whole_file::bare(&error)))?;
        let copy = folder.path().join("old");
        for ending in ["", "-wal", "-journal"] {
            match fs::copy(beside(from, ending), beside(&copy, ending)) {
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound && ending.is_empty() => {
                    return Err(WorkspaceError::Missing { path: from.to_owned() });
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => {
                    return Err(WorkspaceError::Unreadable { path: from.to_owned(), source });
                }
            }
        }
        let mut new = Self::create(&folder.path().join("new"))?;
        let mut salvaged =
            Salvaged { path: to.to_owned(), releases: Vec::new(), items: 0, lost: Vec::new() };
        let foreign = || WorkspaceError::Foreign { path: from.to_owned() };
        let old = readable(&copy, &new, &mut salvaged).map_err(|fault| match fault {
            Fault::Damaged(_) => foreign(),
            fault => fault.at(from),
        })?;
        new.write(|transaction| pour(&old, transaction, &mut salvaged))?;
        // Where not a single checksum is right there was no workspace.
        let found = "SELECT count(*) FROM (SELECT 1 FROM release UNION ALL SELECT 1 FROM item)";
        let count = new.read(|new| Ok(new.query_row(found, [], |row| row.get::<_, i64>(0))?))?;
        let made = old.query_row("SELECT count(*) FROM workspace", [], |row| row.get(0));
        drop(old);
        if count == 0 && !made.is_ok_and(|rows: i64| rows == 1) {
            return Err(foreign());
        }
        salvaged.releases = new.releases()?.into_iter().map(|release| release.id).collect();
        salvaged.items = new.read(items::entries)?.len() as u64;
        new.save_copy(to)?;
        Ok(salvaged)
    }
}

/// Opens the copy of the old file, with the list of tables of a new workspace if its own cannot be read.
fn readable(copy: &Path, new: &Workspace, salvaged: &mut Salvaged) -> Result<Connection, Fault> {
    let open = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Connection::open_with_flags(copy, flags)
    };
    let old = open()?;
    // A file of an older format is read as it is.
    let formats = schema::FORMATS;
    if (1..=formats.len()).any(|known| schema::check_tables(&old, &formats[..known]).is_ok()) {
        return Ok(old);
    }
    // Tables that can be read and are others, while nothing says that the file is ours.
    let is_ours = schema::application_id(&old).is_ok_and(|id| id == schema::APPLICATION_ID);
    let tables =
        old.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    if tables.is_ok() && !is_ours {
        return Err(Fault::damaged("no workspace"));
    }
    drop(old);
    let first = beside(copy, ".first");
    new.save_copy(&first)?;
    transplant(copy, &first)
        .map_err(|source| WorkspaceError::Unreadable { path: copy.to_owned(), source })?;
    salvaged.lost.push(Sentence::plain("workspace-lost-tables"));
    Ok(open()?)
}

/// Writes the first page of a new workspace over that of a file, with the file's own number of pages.
fn transplant(copy: &Path, new: &Path) -> io::Result<()> {
    let pages = fs::metadata(copy)?.len() / PAGE as u64;
    let mut first = fs::read(new)?;
    first.truncate(PAGE);
    first[28..32].copy_from_slice(&(pages as u32).to_be_bytes());
    // The counter that says whether the number of pages is to be believed stands twice.
    first.copy_within(24..28, 92);
    let mut file = File::options().write(true).open(copy)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&first)?;
    for ending in COMPANIONS {
        let _ = fs::remove_file(beside(copy, ending));
    }
    Ok(())
}

/// The rows of a table that can be read, with their numbers, and how many could not.
fn rows<T>(
    old: &Connection,
    table: &str,
    key: &str,
    columns: &str,
    read: impl Fn(&Row<'_>) -> Result<T, Fault>,
) -> (Vec<(i64, T)>, Lost) {
    let (numbers, is_whole) = numbers(old, table, key);
    let mut found = Vec::new();
    let mut lost = Lost { rows: 0, unknown: !is_whole };
    let sql = format!("SELECT {columns} FROM {table} WHERE {key} = ?1");
    let Ok(mut statement) = old.prepare(&sql) else {
        return (found, Lost { rows: 0, unknown: true });
    };
    let mut in_vain = 0;
    for (number, is_listed) in numbers {
        if !is_listed && in_vain >= MOST_IN_VAIN {
            continue;
        }
        let mut row = || {
            let mut rows = statement.query([number])?;
            rows.next()?.map(&read).transpose()
        };
        match row() {
            Ok(Some(row)) => {
                found.push((number, row));
                in_vain = 0;
            }
            // A number that was only tried.
            Ok(None) => {}
            Err(_) if is_whole => lost.rows += 1,
            Err(_) => {
                lost.unknown = true;
                in_vain += 1;
            }
        }
    }
    (found, lost)
}

/// What could not be read of a table.
struct Lost {
    /// Rows that are there.
    rows: u64,
    /// Whether there may be more.
    unknown: bool,
}

/// The numbers of a table's rows, rising, each with whether it is known to be there, and whether they are all: upwards from
/// the first as far as pages can be read, downwards from the last, and every number between that may be one.
fn numbers(old: &Connection, table: &str, key: &str) -> (Vec<(i64, bool)>, bool) {
    let pass = |order: &str| {
        let mut found: Vec<i64> = Vec::new();
        // Without an index, whose pages may tell another story than the table's.
        let sql = format!("SELECT {key} FROM {table} NOT INDEXED ORDER BY {key} {order}");
        let mut listed = || {
            let mut statement = old.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let number: i64 = row.get(0)?;
                let is_next = found.last().is_none_or(|&last| (number > last) == (order == "ASC"));
                if !is_next || number < 1 {
                    return Err(Fault::damaged("order"));
                }
                found.push(number);
            }
            Ok(())
        };
        let is_whole = listed().is_ok();
        (found, is_whole)
    };
    let known = |number: i64| (number, true);
    let (upwards, is_whole) = pass("ASC");
    if is_whole {
        return (upwards.into_iter().map(known).collect(), true);
    }
    let (downwards, _) = pass("DESC");
    let sql = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
    let last = old.query_row(sql, [table], |row| row.get(0)).unwrap_or(MOST_TRIED);
    let first = upwards.last().map_or(1, |last| last.saturating_add(1));
    let end = downwards.last().map_or(last, |lowest| lowest - 1);
    let tried = first..=end.min(first.saturating_add(MOST_TRIED));
    let mut numbers: Vec<(i64, bool)> = upwards.into_iter().map(known).collect();
    numbers.extend(tried.map(|number| (number, false)));
    numbers.extend(downwards.into_iter().rev().map(known));
    numbers.sort_unstable();
    numbers.dedup_by_key(|(number, _)| *number);
    (numbers, false)
}

/// Copies what can be read.
fn pour(old: &Connection, new: &Connection, salvaged: &mut Salvaged) -> Result<(), Fault> {
    pour_releases(old, new, &mut salvaged.lost)?;
    pour_items(old, new, &mut salvaged.lost)?;
    pour_history(old, new, &mut salvaged.lost)?;
    pour_roads(old, new, &mut salvaged.lost)?;
    let sql = "SELECT recipes_taken FROM workspace";
    let taken: bool = old.query_row(sql, [], |row| row.get(0)).unwrap_or(true);
    new.execute("UPDATE workspace SET recipes_taken = ?1", [taken])?;
    Ok(())
}

fn pour_releases(
    old: &Connection,
    new: &Connection,
    lost: &mut Vec<Sentence>,
) -> Result<(), Fault> {
    let columns = format!("{}, live", Stored::COLUMNS);
    let (found, gone) = rows(old, "release", "number", &columns, |row| {
        Ok((Stored::of_row(row)?, row.get::<_, bool>(10)?))
    });
    if gone.rows > 0 {
        lost.push(Sentence::plain("workspace-lost-releases").with("count", gone.rows));
    }
    if gone.unknown {
        lost.push(Sentence::plain("workspace-lost-unknown-releases"));
    }
    let columns = format!("{}, release", content::COLUMNS);
    let (parts, _) = rows(old, "part", "id", &columns, |row| {
        let release: i64 = row.get(9)?;
        Ok((release, Part::of_row(row, release)?))
    });
    for (number, (mut stored, live)) in found {
        let belongs = parts.iter().filter(|(_, (release, _))| *release == number);
        let belongs: Vec<&Part> = belongs.map(|(_, (_, part))| part).collect();
        let total = stored.parts;
        // Figures of postcodes mean nothing without the list of postcodes.
        let belongs = content::that_stand_alone(&belongs);
        if belongs.len() as i64 != total {
            if live {
                let missing = total.saturating_sub(belongs.len() as i64);
                let sentence = Sentence::plain("workspace-lost-parts")
                    .with("name", stored.name()?)
                    .with("count", missing as f64)
                    .with("total", total as f64);
                lost.push(sentence);
            }
            stored.parts = belongs.len() as i64;
        }
        // Where two seem to be there, one is hidden.
        stored.restore(new, live).or_else(|_| stored.restore(new, false))?;
        for part in belongs {
            part.insert(new, number)?;
        }
    }
    Ok(())
}

fn pour_items(old: &Connection, new: &Connection, lost: &mut Vec<Sentence>) -> Result<(), Fault> {
    let columns = format!("{}, live", items::COLUMNS);
    let (found, gone) = rows(old, "item", "version", &columns, |row| {
        Ok((Version::of_row(row)?, row.get::<_, bool>(7)?))
    });
    for (_, (version, live)) in found {
        version.restore(new, live).or_else(|_| version.restore(new, false))?;
    }
    if gone.rows > 0 {
        lost.push(Sentence::plain("workspace-lost-items").with("count", gone.rows));
    }
    if gone.unknown {
        lost.push(Sentence::plain("workspace-lost-unknown-items"));
    }
    Ok(())
}

/// Copies the network of roads if all of it can be read.
fn pour_roads(old: &Connection, new: &Connection, lost: &mut Vec<Sentence>) -> Result<(), Fault> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE name = 'roads'";
    if old.query_row(sql, [], |row| row.get(0)).is_ok_and(|tables: i64| tables == 0) {
        return Ok(());
    }
    let (found, gone) = rows(old, "roads", "one", Kept::COLUMNS, Kept::of_row);
    for (_, kept) in &found {
        kept.insert(new)?;
    }
    if found.is_empty() && (gone.rows > 0 || gone.unknown) {
        lost.push(Sentence::plain("workspace-lost-roads"));
    }
    Ok(())
}

/// Copies the newest steps as far back as each can be read and finds what it names.
fn pour_history(old: &Connection, new: &Connection, lost: &mut Vec<Sentence>) -> Result<(), Fault> {
    let (mut steps, gone) = rows(old, "step", "number", Step::COLUMNS, Step::of_row);
    let mut kept = 0;
    if gone.rows == 0 && !gone.unknown {
        let is_sound = |(_, step): &&(i64, Step)| {
            history::lost(new, std::slice::from_ref(step)).is_ok_and(|lost| lost.is_none())
        };
        kept = steps.iter().rev().take_while(is_sound).count();
    }
    if kept < steps.len() || gone.rows > 0 || gone.unknown {
        lost.push(Sentence::plain("workspace-lost-history"));
    }
    let steps: Vec<Step> =
        steps.split_off(steps.len() - kept).into_iter().map(|(_, step)| step).collect();
    for step in &steps {
        step.restore(new)?;
    }
    history::sweep(new, &steps)
}
