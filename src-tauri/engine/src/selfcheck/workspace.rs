//! The workspace: it opens, nobody holds it, and every page of it is sound.

use std::path::Path;

use super::{Finding, Health};
use crate::{
    store::{Workspace, WorkspaceError},
    text::Sentence,
};

const ID: &str = "workspace";

/// Looks through the file. One that nobody chose need not be there.
pub(super) fn look(path: Option<&Path>, chosen: bool) -> Finding {
    let Some(path) = path else {
        return Finding::error(ID, Health::Warning, "workspace-no-folder", Vec::new());
    };
    if !chosen && !path.exists() {
        return Finding::ok(ID, Sentence::plain("selfcheck-workspace-none"));
    }
    match looked(path) {
        Ok(finding) => finding,
        Err(error) => {
            let busy = matches!(error, WorkspaceError::Busy { .. });
            let state = if busy { Health::Warning } else { Health::Fault };
            Finding::error(ID, state, error.code(), error.arguments())
        }
    }
}

fn looked(path: &Path) -> Result<Finding, WorkspaceError> {
    let workspace = Workspace::open(path)?;
    let faults = workspace.check()?;
    if let Some(first) = faults.first() {
        let found = first.values.get("found").cloned().unwrap_or_else(|| "".into());
        let found = Sentence::plain("selfcheck-workspace-unsound")
            .with("count", faults.len())
            .with("found", found);
        let finding = Finding::fault(ID, found, "selfcheck-workspace-remedy");
        return Ok(Finding { code: Some("workspace-unsound"), ..finding });
    }
    let info = workspace.info()?;
    let found = Sentence::plain("selfcheck-workspace-sound")
        .with("format", info.format as f64)
        .with("size", (info.bytes as f64 / 1e6 * 10.0).ceil() / 10.0)
        .with("count", info.releases.len());
    Ok(Finding::ok(ID, found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_needed_but_one_that_was_chosen_has_to_be_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.cyswllt");
        assert_eq!(look(Some(&path), false).state, Health::Ok);
        assert!(!path.exists());
        let missing = look(Some(&path), true);
        assert_eq!((missing.state, missing.code), (Health::Fault, Some("workspace-missing")));
        assert_eq!(look(None, false).state, Health::Warning);
    }

    #[test]
    fn a_sound_one_tells_its_format_and_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.cyswllt");
        drop(Workspace::create(&path).unwrap());
        let finding = look(Some(&path), true);
        assert_eq!(finding.state, Health::Ok, "{finding:?}");
        assert!(finding.found.text(crate::text::Language::En).contains("MB"));
    }

    #[test]
    fn torn_pages_are_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.cyswllt");
        drop(Workspace::create(&path).unwrap());
        let mut bytes = std::fs::read(&path).unwrap();
        let begin = bytes.len() / 2;
        bytes[begin..].fill(0xA5);
        std::fs::write(&path, bytes).unwrap();
        let finding = look(Some(&path), true);
        assert_eq!(finding.state, Health::Fault, "{finding:?}");
        assert!(finding.code.is_some());
    }
}
