//! The file of the window's settings: it can be read, and it is ours.

use std::path::Path;

use super::{Finding, Health};
use crate::{
    store::{Settings, settings_aside},
    text::Sentence,
};

const ID: &str = "settings";

pub(super) fn look(path: Option<&Path>) -> Finding {
    let Some(path) = path else {
        return Finding::warning(
            ID,
            Sentence::plain("selfcheck-settings-nowhere"),
            "selfcheck-settings-nowhere-remedy",
        );
    };
    match Settings::look(path) {
        Ok(Some(true)) => Finding::ok(ID, Sentence::plain("selfcheck-settings-sound")),
        // The next start of the window sets it aside and begins with the usual ones.
        Ok(Some(false)) => Finding::warning(
            ID,
            Sentence::plain("selfcheck-settings-broken"),
            "selfcheck-settings-broken-remedy",
        ),
        Ok(None) if settings_aside(path).exists() => Finding::warning(
            ID,
            Sentence::plain("selfcheck-settings-aside"),
            "selfcheck-settings-aside-remedy",
        ),
        Ok(None) => Finding::ok(ID, Sentence::plain("selfcheck-settings-none")),
        Err(error) => {
            let arguments = vec![
                ("file", path.display().to_string().into()),
                ("reason", error.to_string().into()),
            ];
            Finding::error(ID, Health::Fault, "file-unreadable", arguments)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_broken_is_said_and_left_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        assert_eq!(look(Some(&path)).found.id, "selfcheck-settings-none");
        Settings::default().write(&path).unwrap();
        assert_eq!(look(Some(&path)).state, Health::Ok);
        fs::write(&path, "[]").unwrap();
        assert_eq!(look(Some(&path)).found.id, "selfcheck-settings-broken");
        assert_eq!(fs::read_to_string(&path).unwrap(), "[]");
        Settings::read(&path).unwrap();
        assert_eq!(look(Some(&path)).found.id, "selfcheck-settings-aside");
        let inside = folder.path().join("settings.json.broken").join("settings.json");
        assert_eq!(look(Some(&inside)).code, Some("file-unreadable"));
    }
}
