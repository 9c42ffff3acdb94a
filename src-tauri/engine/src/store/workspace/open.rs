//! Opening a workspace and making a new one.

use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use super::{
    Journal, Workspace, WorkspaceError,
    error::{self, Fault},
    place, schema,
};

/// How long a change waits for another to end.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

impl Workspace {
    /// Opens a workspace that is there. It is checked quickly, and migrated if an older Cyswllt wrote it, after a backup.
    pub fn open(path: &Path) -> Result<Self, WorkspaceError> {
        open(path, false, schema::FORMATS)
    }

    /// Makes a new workspace where no file is.
    pub fn create(path: &Path) -> Result<Self, WorkspaceError> {
        match fs::OpenOptions::new().write(true).create_new(true).open(path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(WorkspaceError::Exists { path: path.to_owned() });
            }
            Err(source) => {
                return Err(WorkspaceError::Unwritable { path: path.to_owned(), source });
            }
        }
        open(path, true, schema::FORMATS).inspect_err(|_| {
            // A file that nothing could be written to is not left behind.
            if fs::metadata(path).is_ok_and(|file| file.len() == 0) {
                let _ = fs::remove_file(path);
            }
        })
    }

    /// Opens the workspace, or makes it if there is none; the one in the user's data folder with its folder. A file
    /// without any content counts as none: that is what is left where a program was killed as it made one.
    pub fn open_or_create(path: &Path) -> Result<Self, WorkspaceError> {
        if let Some(folder) = path.parent()
            && Self::default_path().is_some_and(|usual| usual == path)
        {
            fs::create_dir_all(folder)
                .map_err(|source| WorkspaceError::Unwritable { path: folder.to_owned(), source })?;
        }
        match Self::create(path) {
            Err(WorkspaceError::Exists { .. }) => open(path, true, schema::FORMATS),
            made => made,
        }
    }
}

/// Opens a file. `may_begin`: one without content becomes a workspace.
pub(super) fn open(
    path: &Path,
    may_begin: bool,
    formats: &[&str],
) -> Result<Workspace, WorkspaceError> {
    open_as(path, may_begin, formats, place::is_network(path))
}

/// Opens a file that lies on a network drive, or does not.
pub(super) fn open_as(
    path: &Path,
    may_begin: bool,
    formats: &[&str],
    network: bool,
) -> Result<Workspace, WorkspaceError> {
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => WorkspaceError::Missing { path: path.to_owned() },
        _ => WorkspaceError::Unreadable { path: path.to_owned(), source },
    };
    // The file itself is only ever opened by SQLite: on Unix, closing it elsewhere in this program would let go of
    // SQLite's locks on it.
    let file = fs::metadata(path).map_err(unreadable)?;
    if file.is_dir() {
        return Err(WorkspaceError::Foreign { path: path.to_owned() });
    }
    // SQLite has a meaning for some names, and none for a relative path once the folder changes.
    let path = std::path::absolute(path).map_err(unreadable)?;
    let opened = || {
        let mut connection = connect(&path, network).map_err(|fault| told(fault, &path))?;
        patiently(|| identify(&mut connection, &path, may_begin, formats))
            .map_err(|fault| told(fault, &path))?;
        if let Some(found) = schema::fault(&connection, false)? {
            return Err(Fault::damaged(found));
        }
        schema::migrate(&mut connection, &path, formats)?;
        schema::check_tables(&connection, formats)?;
        let journal = patiently(|| choose_journal(&connection, network))?;
        Ok(Workspace { connection, path: path.clone(), journal, network })
    };
    let mut workspace = opened().map_err(|fault: Fault| fault.at(&path))?;
    workspace.clear_what_is_left();
    Ok(workspace)
}

/// A connection that believes nothing that the file says about itself.
fn connect(path: &PathBuf, network: bool) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(WorkspaceError::ReadOnly { path: path.clone() }.into());
    }
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What was accepted stays accepted when the power goes.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // A release that is imported fits in memory, so that its pages are written once, in order (32 MB).
    connection.pragma_update(None, "cache_size", -32_000)?;
    if network {
        // A file that comes from a disk with its write-ahead log can be read so, without memory that others share.
        connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    }
    Ok(connection)
}

/// What does not even begin like a database is not ours.
fn told(fault: Fault, path: &Path) -> Fault {
    match fault {
        Fault::Sql(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            WorkspaceError::Foreign { path: path.to_owned() }.into()
        }
        fault => fault,
    }
}

/// Sees whose file it is; makes the tables in one without content.
fn identify(
    connection: &mut Connection,
    path: &Path,
    may_begin: bool,
    formats: &[&str],
) -> Result<(), Fault> {
    // In one snapshot: another program may be making the tables right now.
    let snapshot = connection.unchecked_transaction()?;
    let application_id = schema::application_id(&snapshot)?;
    let pages: i64 = snapshot.pragma_query_value(None, "page_count", |row| row.get(0))?;
    drop(snapshot);
    match (application_id, pages) {
        (schema::APPLICATION_ID, _) => Ok(()),
        (0, 0) if may_begin => {
            schema::begin(connection, formats)?;
            identify(connection, path, false, formats)
        }
        (0, 0) => Err(WorkspaceError::Empty { path: path.to_owned() }.into()),
        _ => Err(WorkspaceError::Foreign { path: path.to_owned() }.into()),
    }
}

/// The write-ahead log where it can be had, else the rollback journal.
fn choose_journal(connection: &Connection, network: bool) -> Result<Journal, Fault> {
    let set = |mode: &str| {
        connection
            .pragma_update_and_check(None, "journal_mode", mode, |row| row.get::<_, String>(0))
    };
    if !network {
        match set("WAL") {
            Ok(mode) if mode == "wal" => return Ok(Journal::Wal),
            Err(error) if error::is_busy(&error) => return Err(error.into()),
            _ => {}
        }
    }
    set("DELETE")?;
    if network {
        connection.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()))?;
        // The lock goes with the next look at the file.
        schema::format(connection)?;
    }
    Ok(Journal::Rollback)
}

/// Tries again while somebody else is in the way, for what SQLite does not wait for itself.
pub(super) fn patiently<T>(mut attempt: impl FnMut() -> Result<T, Fault>) -> Result<T, Fault> {
    let begun = Instant::now();
    loop {
        match attempt() {
            Err(fault) if fault.is_busy() && begun.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(20));
            }
            result => return result,
        }
    }
}
