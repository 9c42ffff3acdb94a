//! What can go wrong with a workspace, and how what SQLite says becomes it.

use std::{
    io,
    path::{Path, PathBuf},
};

use rusqlite::ErrorCode;

use crate::{store::whole_file, text::Argument};

/// What went wrong with a workspace or a bundle.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// There is no such file.
    #[error("{path}: there is no such file")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// A new workspace would take the place of a file that is there.
    #[error("{path}: there is such a file already")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A file without content.
    #[error("{path}: the file is empty")]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// A folder, another program's database, or no database at all.
    #[error("{path}: not a workspace of Cyswllt")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A workspace of a newer Cyswllt.
    #[error("{path}: written by a newer Cyswllt (format {found}; this one knows {known})")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The format of the file.
        found: i64,
        /// The newest format that is known.
        known: i64,
    },
    /// A workspace whose content is not sound.
    #[error("{path}: damaged ({found})")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        found: String,
    },
    /// Another window or program writes in it all the time.
    #[error("{path}: another window or program is writing in it")]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// It may only be read, or its folder may.
    #[error("{path}: may only be read, or its folder may")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("{path}: the disk is full")]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// It cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("{path}: {source}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Anything else that SQLite says.
    #[error("{path}: {message}")]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        message: String,
    },
    /// The copy would take the place of a workspace that is open.
    #[error("{path}: is open, so that a copy cannot take its place")]
    Open {
        /// The file.
        path: PathBuf,
    },
    /// A draft whose check report refuses it.
    #[error("{file}: refused by its check report")]
    Refused {
        /// The file that was read.
        file: String,
    },
    /// Two drafts of one import are the same release.
    #[error("two files are the same release {id}")]
    Twice {
        /// The release's id.
        id: String,
    },
    /// A draft that does not fit together: columns of one name, or as many states or postcodes as there are not figures.
    #[error("{id}: the column {column} has {found} figures where {expected} are right")]
    Draft {
        /// The release's id.
        id: String,
        /// The column.
        column: String,
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// More different levels of areas than there is room for until the program is started again.
    #[error("there is no room for the level {id} until the program is started again")]
    Levels {
        /// The level.
        id: String,
    },
    /// There is no release of that number.
    #[error("there is no release with the number {number}")]
    UnknownRelease {
        /// The number.
        number: i64,
    },
    /// There is no release of that id or number.
    #[error("there is no release {id}")]
    UnknownReleaseId {
        /// What was given.
        id: String,
    },
    /// There is no such item.
    #[error("there is no item with the number {id}")]
    UnknownItem {
        /// The item's number.
        id: i64,
    },
    /// Another item of the kind is called so.
    #[error("there is an item called \"{name}\" already")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A name that is empty, long or has controls in it.
    #[error("\"{name}\" cannot be a name: use 1 to {most} characters")]
    Name {
        /// The name, cut.
        name: String,
        /// How many characters it may have.
        most: usize,
    },
    /// An item that was changed since it was read.
    #[error("\"{name}\" was changed in another window or program")]
    Changed {
        /// Its name.
        name: String,
    },
    /// An item is larger than any that Cyswllt makes.
    #[error("\"{name}\" has {found} bytes; up to {most} can be kept")]
    TooLarge {
        /// Its name.
        name: String,
        /// Its size in bytes.
        found: usize,
        /// The most that it may have.
        most: usize,
    },
    /// As many items as are kept.
    #[error("there are {most} items already")]
    TooMany {
        /// How many there may be.
        most: usize,
    },
    /// A bundle that is too large to be one.
    #[error("{file}: {found} bytes; bundles have up to {most}")]
    BundleSize {
        /// The file.
        file: String,
        /// Its size in bytes.
        found: u64,
        /// The most that it may have.
        most: u64,
    },
    /// A file that is no bundle.
    #[error("{file}: not a bundle of Cyswllt (line {line}, column {column}: {found})")]
    BundleBroken {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader of JSON said.
        found: String,
    },
    /// A bundle of a newer Cyswllt.
    #[error("{file}: a bundle of a newer Cyswllt (format {found}; this one knows {known})")]
    BundleNewer {
        /// The file.
        file: String,
        /// The format of the file.
        found: u64,
        /// The newest format that is known.
        known: u64,
    },
    /// An item of a bundle that cannot be taken.
    #[error("{file}: item {item} (\"{name}\"): {found}")]
    BundleItem {
        /// The file.
        file: String,
        /// The item, from 1.
        item: usize,
        /// Its name, cut.
        name: String,
        /// What is wrong with it.
        found: String,
    },
    /// The release is deleted, but a backup that has it could not be.
    #[error("{path}: the backup could not be deleted: {source}")]
    BackupKept {
        /// The backup.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The release is deleted, but the pages that held it could not be cleared while others have the file open.
    #[error("{path}: deleted, but not yet cleared from the disk, because it is open elsewhere")]
    NotCleared {
        /// The file.
        path: PathBuf,
    },
}

impl WorkspaceError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "workspace-missing",
            Self::Exists { .. } => "workspace-exists",
            Self::Empty { .. } => "workspace-empty",
            Self::Foreign { .. } => "workspace-foreign",
            Self::Newer { .. } => "workspace-newer",
            Self::Damaged { .. } => "workspace-damaged",
            Self::Busy { .. } => "workspace-busy",
            Self::ReadOnly { .. } => "workspace-read-only",
            Self::DiskFull { .. } => "workspace-disk-full",
            Self::Unreadable { .. } => "file-unreadable",
            Self::Unwritable { source, .. } => whole_file::refusal(source),
            Self::Database { .. } => "workspace-database",
            Self::Open { .. } => "workspace-open",
            Self::Refused { .. } => "workspace-refused",
            Self::Twice { .. } => "workspace-twice",
            Self::Draft { .. } => "workspace-draft",
            Self::Levels { .. } => "workspace-levels",
            Self::UnknownRelease { .. } | Self::UnknownReleaseId { .. } => {
                "workspace-unknown-release"
            }
            Self::UnknownItem { .. } => "workspace-unknown-item",
            Self::NameTaken { .. } => "workspace-name-taken",
            Self::Name { .. } => "workspace-name",
            Self::Changed { .. } => "workspace-changed",
            Self::TooLarge { .. } => "workspace-too-large",
            Self::TooMany { .. } => "workspace-too-many",
            Self::BundleSize { .. } => "bundle-size",
            Self::BundleBroken { .. } => "bundle-broken",
            Self::BundleNewer { .. } => "bundle-newer",
            Self::BundleItem { .. } => "bundle-item",
            Self::BackupKept { .. } => "workspace-backup-kept",
            Self::NotCleared { .. } => "workspace-not-cleared",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let shown = |path: &Path| Argument::from(path.display().to_string());
        match self {
            Self::Missing { path }
            | Self::Exists { path }
            | Self::Empty { path }
            | Self::Foreign { path }
            | Self::Busy { path }
            | Self::ReadOnly { path }
            | Self::DiskFull { path }
            | Self::Open { path }
            | Self::NotCleared { path } => vec![("path", shown(path))],
            Self::Newer { path, found, known } => vec![
                ("path", shown(path)),
                ("found", (*found as f64).into()),
                ("known", (*known as f64).into()),
            ],
            Self::Damaged { path, found } => {
                vec![("path", shown(path)), ("found", found.clone().into())]
            }
            Self::Unreadable { path, source } => {
                vec![("file", shown(path)), ("reason", source.to_string().into())]
            }
            Self::Unwritable { path, source } | Self::BackupKept { path, source } => {
                vec![("path", shown(path)), ("message", source.to_string().into())]
            }
            Self::Database { path, message } => {
                vec![("path", shown(path)), ("message", message.clone().into())]
            }
            Self::Refused { file } => vec![("file", file.clone().into())],
            Self::Twice { id } | Self::Levels { id } | Self::UnknownReleaseId { id } => {
                vec![("id", id.clone().into())]
            }
            Self::Draft { id, column, found, expected } => vec![
                ("id", id.clone().into()),
                ("column", column.clone().into()),
                ("found", (*found).into()),
                ("expected", (*expected).into()),
            ],
            Self::UnknownRelease { number } => vec![("id", number.to_string().into())],
            Self::UnknownItem { id } => vec![("id", id.to_string().into())],
            Self::NameTaken { name } | Self::Changed { name } => {
                vec![("name", name.clone().into())]
            }
            Self::Name { name, most } => {
                vec![("name", name.clone().into()), ("most", (*most).into())]
            }
            Self::TooLarge { name, found, most } => vec![
                ("name", name.clone().into()),
                ("size", megabytes(*found as f64)),
                ("limit", megabytes(*most as f64)),
            ],
            Self::TooMany { most } => vec![("most", (*most).into())],
            Self::BundleSize { file, found, most } => vec![
                ("file", file.clone().into()),
                ("size", megabytes(*found as f64)),
                ("limit", megabytes(*most as f64)),
            ],
            Self::BundleBroken { file, line, column, found } => vec![
                ("file", file.clone().into()),
                ("line", (*line).into()),
                ("column", (*column).into()),
                ("found", found.clone().into()),
            ],
            Self::BundleNewer { file, found, known } => vec![
                ("file", file.clone().into()),
                ("found", (*found as f64).into()),
                ("known", (*known as f64).into()),
            ],
            Self::BundleItem { file, item, name, found } => vec![
                ("file", file.clone().into()),
                ("item", (*item).into()),
                ("name", name.clone().into()),
                ("found", found.clone().into()),
            ],
        }
    }
}

/// Megabytes, rounded up.
fn megabytes(bytes: f64) -> Argument<'static> {
    (bytes / 1e6).ceil().into()
}

/// What fails inside a transaction: a sentence already, or what SQLite says, which lacks the file.
#[derive(Debug)]
pub(super) enum Fault {
    /// SQLite's own words.
    Sql(rusqlite::Error),
    /// Content that is not what Cyswllt writes.
    Damaged(String),
    /// An error as it is.
    Whole(WorkspaceError),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<WorkspaceError> for Fault {
    fn from(error: WorkspaceError) -> Self {
        Self::Whole(error)
    }
}

impl Fault {
    /// Content that is not what Cyswllt writes.
    pub(super) fn damaged(found: impl Into<String>) -> Self {
        Self::Damaged(found.into())
    }

    /// Whether somebody else has what is wanted, for now.
    pub(super) fn is_busy(&self) -> bool {
        match self {
            Self::Sql(error) => is_busy(error),
            Self::Whole(WorkspaceError::Busy { .. }) => true,
            _ => false,
        }
    }

    /// The error about a file.
    pub(super) fn at(self, path: &Path) -> WorkspaceError {
        let path = path.to_owned();
        let error = match self {
            Self::Whole(error) => return error,
            Self::Damaged(found) => return WorkspaceError::Damaged { path, found },
            Self::Sql(error) => error,
        };
        let message = words(&error);
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                WorkspaceError::Busy { path }
            }
            Some(ErrorCode::DiskFull) => WorkspaceError::DiskFull { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                WorkspaceError::ReadOnly { path }
            }
            _ if is_damage(&error) => WorkspaceError::Damaged { path, found: message },
            _ => WorkspaceError::Database { path, message },
        }
    }
}

/// Whether somebody else has what is wanted, for now.
pub(super) fn is_busy(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Whether the file holds what this program never writes.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    match error.sqlite_error_code() {
        Some(code) => matches!(
            code,
            ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                | ErrorCode::ConstraintViolation
                | ErrorCode::TypeMismatch
                | ErrorCode::TooBig
                // A statement that fits the tables does not fit those of this file.
                | ErrorCode::Unknown
        ),
        // A cell holds something else than its column should.
        None => true,
    }
}

/// What SQLite says, without the statement.
pub(super) fn words(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(code, message) => {
            message.clone().unwrap_or_else(|| code.to_string())
        }
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        other => other.to_string(),
    }
}
