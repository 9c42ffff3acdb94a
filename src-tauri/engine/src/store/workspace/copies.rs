//! Copies and backups.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

use super::{Workspace, WorkspaceError, error::Fault, open::patiently};
use crate::store::whole_file;

/// Backups that are kept beside a file.
const KEPT: usize = 5;
/// What SQLite calls its own files beside one.
pub(super) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

impl Workspace {
    /// Writes a copy of the whole workspace, history included. The copy is whole or not there.
    pub fn save_copy(&self, to: &Path) -> Result<(), WorkspaceError> {
        let is_open = to.canonicalize().is_ok_and(|to| {
            self.path.canonicalize().is_ok_and(|path| path == to)
                || COMPANIONS.iter().any(|ending| beside(&to, ending).exists())
        });
        if is_open {
            return Err(WorkspaceError::Open { path: to.to_owned() });
        }
        copy(&self.connection, &self.path, to).map_err(|fault| match fault {
            Fault::Damaged(_) => fault.at(&self.path),
            _ => fault.at(to),
        })
    }

    /// Writes a backup beside the file, `NAME.backup-YYYYMMDD-HHMMSS` (UTC); of the backups the newest few are kept.
    pub fn backup(&self) -> Result<PathBuf, WorkspaceError> {
        back_up(&self.connection, &self.path).map_err(|fault| fault.at(&self.path))
    }

    /// The backups beside the file, the newest first.
    pub fn backups(&self) -> Result<Vec<PathBuf>, WorkspaceError> {
        backups(&self.path)
    }
}

/// Writes a backup beside the file.
pub(super) fn back_up(connection: &Connection, path: &Path) -> Result<PathBuf, Fault> {
    let now = chrono::Utc::now().format("%Y%m%d-%H%M%S").to_string();
    let made = backups(path)?;
    let last = made.iter().filter_map(|backup| stamp(path, backup)).find(|made| made.0 == now);
    let to = match last {
        None => beside(path, &format!(".backup-{now}")),
        Some((_, number)) => beside(path, &format!(".backup-{now}-{}", number + 1)),
    };
    copy(connection, path, &to)?;
    for old in backups(path)?.into_iter().skip(KEPT) {
        // What cannot be deleted now goes with the next backup.
        let _ = fs::remove_file(old);
    }
    Ok(to)
}

/// The backups beside a file, the newest first.
fn backups(path: &Path) -> Result<Vec<PathBuf>, WorkspaceError> {
    let mut found = companions(path)?;
    found.retain(|backup| stamp(path, backup).is_some());
    found.sort_by_key(|backup| std::cmp::Reverse(stamp(path, backup)));
    Ok(found)
}

/// When a backup was written, and which it was of that second; none for what this program does not call so.
fn stamp(path: &Path, backup: &Path) -> Option<(String, usize)> {
    let name = backup.file_name()?.to_str()?;
    let ending = name.strip_prefix(path.file_name()?.to_str()?)?.strip_prefix(".backup-")?;
    let stamp = ending.get(..15)?;
    let is_right = stamp.bytes().enumerate().all(|(place, byte)| match place {
        8 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let number = match ending.get(15..)? {
        "" => Some(1),
        number => number.strip_prefix('-')?.parse().ok(),
    };
    Some((is_right.then(|| stamp.to_owned())?, number?))
}

/// Everything beside a file whose name begins like that of a backup of it: backups, those that somebody renamed, and what a
/// killed program left of one.
pub(super) fn companions(path: &Path) -> Result<Vec<PathBuf>, WorkspaceError> {
    let folder = folder(path);
    let failed = |source| WorkspaceError::Unreadable { path: folder.to_owned(), source };
    let mut start = path.file_name().unwrap_or_default().to_owned();
    start.push(".backup-");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_name().as_encoded_bytes().starts_with(start.as_encoded_bytes()) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// A file in the same folder whose name goes on.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

pub(super) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Copies the pages of a database into a new file, which takes its name when it is whole.
fn copy(connection: &Connection, path: &Path, to: &Path) -> Result<(), Fault> {
    let failed =
        |source: io::Error| Fault::from(WorkspaceError::Unwritable { path: to.to_owned(), source });
    match fs::metadata(to) {
        Ok(there) if there.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
        Ok(there) if there.permissions().readonly() => {
            return Err(failed(io::ErrorKind::PermissionDenied.into()));
        }
        _ => {}
    }
    let name = to.file_name().unwrap_or_default();
    let sibling = tempfile::Builder::new()
        .prefix(name)
        .suffix(".part")
        .tempfile_in(folder(to))
        .map_err(|error| failed(whole_file::bare(&error)))?
        .into_temp_path();
    let copied = copy_pages(connection, &sibling);
    // Nothing is left of what SQLite wrote beside the copy.
    for ending in COMPANIONS {
        let _ = fs::remove_file(beside(&sibling, ending));
    }
    copied?;
    if let Ok(original) = fs::metadata(path) {
        fs::set_permissions(&sibling, original.permissions()).map_err(failed)?;
    }
    fs::OpenOptions::new()
        .write(true)
        .open(&sibling)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    sibling.persist(to).map_err(|error| failed(error.error))
}

fn copy_pages(connection: &Connection, to: &Path) -> Result<(), Fault> {
    let mut copy = Connection::open(to)?;
    // Nobody sees the copy before it is whole and on the disk.
    copy.pragma_update(None, "synchronous", "OFF")?;
    patiently(|| {
        let backup = Backup::new(connection, &mut copy)?;
        match backup.step(-1)? {
            StepResult::Done => Ok(()),
            _ => Err(WorkspaceError::Busy { path: to.to_owned() }.into()),
        }
    })?;
    copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    copy.close().map_err(|(_, error)| error.into())
}
