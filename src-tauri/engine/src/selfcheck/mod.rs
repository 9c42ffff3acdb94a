//! Is everything as it should be, and what can be done where it is not? Whoever is asked for help begins here.
//!
//! A check looks and changes nothing. What it found is a sentence with a remedy, in both languages; the codes of errors
//! alone go into the details for support ([`details`]), which name no file and no person.

mod clock;
pub mod details;
mod folders;
mod fonts;
mod language;
mod pack;
mod settings;
mod space;
mod workspace;

use std::path::PathBuf;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    folders as places,
    store::Workspace,
    text::{Argument, Sentence},
};

/// Whether something is as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Health {
    /// It is.
    Ok,
    /// It works, but not as well as it could, or not for long.
    Warning,
    /// It does not work.
    Fault,
}

impl Health {
    /// Its name in files; its words are the message `selfcheck-state-ID`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Finding {
    /// The check; what it is called is the message `selfcheck-name-ID`.
    #[ts(type = "string")]
    pub id: &'static str,
    /// Whether all is well.
    pub state: Health,
    /// What was found.
    pub found: Sentence,
    /// What to do where not all is well.
    pub remedy: Option<Sentence>,
    /// The code of the error, if it was one.
    #[ts(type = "string | null")]
    pub code: Option<&'static str>,
}

impl Finding {
    /// All is well.
    pub fn ok(id: &'static str, found: Sentence) -> Self {
        Self { id, state: Health::Ok, found, remedy: None, code: None }
    }

    /// Something should be done.
    pub fn warning(id: &'static str, found: Sentence, remedy: &str) -> Self {
        let remedy = Some(Sentence::plain(remedy));
        Self { id, state: Health::Warning, found, remedy, code: None }
    }

    /// Something does not work.
    pub fn fault(id: &'static str, found: Sentence, remedy: &str) -> Self {
        Self { state: Health::Fault, ..Self::warning(id, found, remedy) }
    }

    /// An error, whose own sentence says what to do.
    pub fn error(
        id: &'static str,
        state: Health,
        code: &'static str,
        arguments: Vec<(&'static str, Argument<'static>)>,
    ) -> Self {
        let found = Sentence::of_error(code, arguments);
        Self { id, state, found, remedy: None, code: Some(code) }
    }
}

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The workspace; none where the system names no folder for it.
    pub workspace: Option<PathBuf>,
    /// Whether it was chosen: one that was has to be there.
    pub chosen: bool,
    /// The file of the window's settings.
    pub settings: Option<PathBuf>,
    /// The folders that the program writes to.
    pub folders: Vec<PathBuf>,
}

impl Surroundings {
    /// Those of this program, with a workspace that was chosen or the usual one.
    pub fn of(workspace: Option<PathBuf>) -> Self {
        let chosen = workspace.is_some();
        let folders = [places::settings(), places::data(), places::cache()];
        Self {
            workspace: workspace.or_else(Workspace::default_path),
            chosen,
            settings: places::settings().map(|folder| folder.join("settings.json")),
            folders: folders.into_iter().flatten().chain([std::env::temp_dir()]).collect(),
        }
    }
}

/// Looks at everything that a program without a window has.
pub fn run(around: &Surroundings) -> Vec<Finding> {
    let mut findings = pack::look();
    findings.push(workspace::look(around.workspace.as_deref(), around.chosen));
    findings.push(settings::look(around.settings.as_deref()));
    findings.push(folders::look(&around.folders));
    findings.push(space::look(&around.folders));
    findings.push(fonts::look());
    findings.push(clock::look(chrono::Local::now().date_naive()));
    findings.push(language::look());
    findings
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::text::{Language, Messages};

    fn around(folder: &std::path::Path) -> Surroundings {
        Surroundings {
            workspace: Some(folder.join(Workspace::FILE)),
            chosen: false,
            settings: Some(folder.join("settings.json")),
            folders: vec![folder.join("none").join("yet"), folder.to_owned()],
        }
    }

    fn files(folder: &std::path::Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_new_computer_is_well_and_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let findings = run(&around(folder.path()));
        let ids: Vec<&str> = findings.iter().map(|finding| finding.id).collect();
        let all = [
            "pack-parts",
            "pack-totals",
            "workspace",
            "settings",
            "folders",
            "space",
            "fonts",
            "clock",
            "language",
        ];
        assert_eq!(ids, all);
        for finding in &findings {
            if finding.id != "space" {
                assert_eq!(finding.state, Health::Ok, "{finding:?}");
            }
        }
        assert_eq!(files(folder.path()), 0, "a check leaves nothing behind");
    }

    #[test]
    fn everything_has_words_in_both_languages() {
        let folder = tempfile::tempdir().unwrap();
        for finding in run(&around(folder.path())) {
            assert!(Messages::embedded().has(&format!("selfcheck-name-{}", finding.id)));
            for language in Language::ALL {
                let text = finding.found.text(language);
                assert!(!text.contains("selfcheck-") && !text.contains("{$"), "{text}");
            }
        }
        for state in [Health::Ok, Health::Warning, Health::Fault] {
            assert!(Messages::embedded().has(&format!("selfcheck-state-{}", state.id())));
        }
    }

    #[test]
    fn a_damaged_workspace_is_a_fault_with_its_code() {
        let folder = tempfile::tempdir().unwrap();
        let around = around(folder.path());
        fs::write(around.workspace.as_ref().unwrap(), "no workspace".repeat(100)).unwrap();
        let findings = run(&around);
        let workspace = findings.iter().find(|finding| finding.id == "workspace").unwrap();
        assert_eq!(workspace.state, Health::Fault);
        assert_eq!(workspace.code, Some("workspace-foreign"));
    }
}
