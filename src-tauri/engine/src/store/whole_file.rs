//! Files that are whole or not there.
//!
//! What is written goes to a hidden sibling first, is synced to the disk, and takes the place of the old file by
//! renaming. Until then the old file is as it was; if anything fails, or the program is killed, nothing else is. The
//! sibling of a program that was killed is called `.cyswllt-….part`; a batch or an export into the same folder a day later
//! clears it away.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
    time::{Duration, SystemTime},
};

/// What siblings are called before and after some random letters.
const SIBLING: [&str; 2] = [".cyswllt-", ".part"];
/// Nobody writes one file for so long.
const FORGOTTEN: Duration = Duration::from_hours(24);

/// Writes a file whole or not at all, in place of the one that is there. Its folder has to exist.
///
/// # Errors
/// What the system said; also where the path is a folder ([`io::ErrorKind::IsADirectory`]) or a file that may only be
/// read ([`io::ErrorKind::PermissionDenied`]), which renaming would replace on some systems. [`refusal`] tells the
/// kinds apart.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_whole_with(path, |file| file.write_all(bytes))
}

/// The same for what is written bit by bit, e.g. through a buffer, which has to be flushed by the end.
pub fn write_whole_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(there) if there.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        _ => {}
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut sibling = sibling_in(folder)?;
    write(sibling.as_file_mut())?;
    sibling.as_file().sync_all()?;
    sibling.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// An empty hidden file, which goes when it is dropped. Others may read it as they may any file that the user makes.
pub(crate) fn sibling_in(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(SIBLING[0]).suffix(SIBLING[1]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system takes away what the user's mask says.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder).map_err(|error| bare(&error))
}

/// What the system said, without the sibling's path, which means nothing to the reader.
pub(crate) fn bare(error: &io::Error) -> io::Error {
    let within = error.get_ref().and_then(|inner| inner.source());
    let system = within.and_then(|inner| inner.downcast_ref::<io::Error>());
    let code = error.raw_os_error().or_else(|| system.and_then(io::Error::raw_os_error));
    code.map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

/// Clears away the siblings that killed programs left in a folder a day ago or longer. What cannot be cleared away stays.
pub(crate) fn sweep(folder: &Path) {
    let Some(limit) = SystemTime::now().checked_sub(FORGOTTEN) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours = name
            .to_str()
            .is_some_and(|name| name.starts_with(SIBLING[0]) && name.ends_with(SIBLING[1]));
        let is_old = || {
            let data = entry.metadata().ok().filter(fs::Metadata::is_file);
            data.and_then(|data| data.modified().ok()).is_some_and(|modified| modified < limit)
        };
        if is_ours && is_old() {
            // Another program may have been quicker.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The code of the message `error-CODE` for a file that could not be written; each takes `path` and `message`.
pub fn refusal(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "disk-full",
        Kind::IsADirectory => "file-is-folder",
        Kind::NotFound | Kind::NotADirectory => "folder-missing",
        Kind::PermissionDenied | Kind::ResourceBusy | Kind::ExecutableFileBusy => "file-locked",
        // Windows: another program has the file open (ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION).
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => "file-locked",
        _ => "file-unwritable",
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{self, File},
        io::{self, Write},
        time::{Duration, SystemTime},
    };

    use super::{FORGOTTEN, refusal, sweep, write_whole, write_whole_with};
    use crate::text::Messages;

    fn names(folder: &std::path::Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_when_its_successor_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ŵ 1.pdf");
        write_whole(&path, b"old").unwrap();
        let seen = write_whole_with(&path, |file| {
            file.write_all(b"new and ")?;
            // Half way through, the old one is there.
            assert_eq!(fs::read(&path).unwrap(), b"old");
            assert_eq!(names(folder.path()).len(), 2);
            assert!(names(folder.path())[0].starts_with(".cyswllt-"));
            file.write_all(b"longer")
        });
        seen.unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new and longer");
        assert_eq!(names(folder.path()), ["ŵ 1.pdf"]);
    }

    #[test]
    fn a_disk_that_fills_up_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        write_whole(&path, b"old").unwrap();
        let error = write_whole_with(&path, |file| {
            file.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(refusal(&error.unwrap_err()), "disk-full");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a.pdf"], "no sibling is left behind");
    }

    #[test]
    fn folders_and_files_that_may_only_be_read_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        fs::create_dir(&path).unwrap();
        assert_eq!(refusal(&write_whole(&path, b"x").unwrap_err()), "file-is-folder");
        let path = folder.path().join("b.pdf");
        fs::write(&path, "old").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(refusal(&write_whole(&path, b"x").unwrap_err()), "file-locked");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        let nowhere = folder.path().join("nowhere").join("a.pdf");
        assert_eq!(refusal(&write_whole(&nowhere, b"x").unwrap_err()), "folder-missing");
        assert_eq!(names(folder.path()), ["a.pdf", "b.pdf"]);
    }

    #[test]
    fn every_refusal_has_its_sentence() {
        use io::ErrorKind as Kind;
        let kinds = [Kind::StorageFull, Kind::IsADirectory, Kind::PermissionDenied, Kind::NotFound];
        for kind in kinds {
            let code = refusal(&kind.into());
            assert!(Messages::embedded().has(&format!("error-{code}")), "{code}");
        }
    }

    #[test]
    fn what_killed_programs_left_is_cleared_away_after_a_day() {
        let folder = tempfile::tempdir().unwrap();
        let long_ago = SystemTime::now() - FORGOTTEN - Duration::from_mins(1);
        for name in [".cyswllt-old.part", ".cyswllt-mine", "old.part", ".cyswllt-new.part"] {
            let file = File::create(folder.path().join(name)).unwrap();
            if name != ".cyswllt-new.part" {
                file.set_modified(long_ago).unwrap();
            }
        }
        sweep(folder.path());
        assert_eq!(names(folder.path()), [".cyswllt-mine", ".cyswllt-new.part", "old.part"]);
        sweep(&folder.path().join("nowhere"));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_is_not_there_is_said_without_the_sibling() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "x").unwrap();
        for inside in ["none", "file"] {
            let error = write_whole(&folder.path().join(inside).join("a.csv"), b"x").unwrap_err();
            assert_eq!(refusal(&error), "folder-missing", "{error}");
            assert!(!error.to_string().contains(".cyswllt-"), "{error}");
        }
    }

    #[test]
    fn colleagues_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let [whole, usual] = ["whole", "usual"].map(|name| folder.path().join(name));
        write_whole(&whole, b"x").unwrap();
        fs::write(&usual, b"x").unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&whole), mode(&usual));
    }
}
