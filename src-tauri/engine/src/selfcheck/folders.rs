//! The folders that the program writes to.

use std::path::{Path, PathBuf};

use super::{Finding, Health};
use crate::{store::whole_file::refusal, text::Sentence};

const ID: &str = "folders";

pub(super) fn look(folders: &[PathBuf]) -> Finding {
    for folder in folders {
        // Where a folder is not there yet it would be made: what counts is the one in which.
        let there = existing(folder);
        if let Err(error) = tempfile::tempfile_in(there) {
            let arguments = vec![
                ("path", folder.display().to_string().into()),
                ("message", error.to_string().into()),
            ];
            return Finding::error(ID, Health::Fault, refusal(&error), arguments);
        }
    }
    Finding::ok(ID, Sentence::plain("selfcheck-folders").with("count", folders.len()))
}

/// The folder, or the nearest one above it that is there.
pub(super) fn existing(folder: &Path) -> &Path {
    folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_folder_that_is_there_counts() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(existing(&folder.path().join("a").join("b")), folder.path());
        assert_eq!(look(&[folder.path().join("a")]).state, Health::Ok);
        assert!(!folder.path().join("a").exists());
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let finding = look(&[folder.path().to_owned(), file.join("in a file")]);
        assert_eq!(finding.state, Health::Fault);
        assert_eq!(finding.code, Some("folder-missing"));
    }
}
