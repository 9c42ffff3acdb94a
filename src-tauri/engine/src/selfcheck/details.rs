//! The details for support: what somebody who helps asks first, as a text that is shown in full before it is copied.
//! It holds versions, figures and codes. Nothing in it names a file, a place or a person.

use std::{env, fs, num::NonZeroUsize, thread};

use chrono::Utc;

use super::{Finding, pack};
use crate::{
    catalogue::Catalogue,
    folders,
    store::log::LogLine,
    text::{Argument, Language, Messages},
};

/// What the program that asks knows of itself.
#[derive(Debug, Clone, Default)]
pub struct Program {
    /// Its version.
    pub version: &'static str,
    /// The version of the web view, if it has one.
    pub web: Option<String>,
}

/// The text in a language: one fact a line.
pub fn text(
    language: Language,
    program: &Program,
    findings: &[Finding],
    log: &[LogLine],
) -> String {
    let say =
        |id: &str, values: &[(&str, Argument<'_>)]| Messages::embedded().text(language, id, values);
    let version = match folders::portable() {
        None => "selfcheck-details-version",
        Some(_) => "selfcheck-details-version-portable",
    };
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let mut lines = vec![
        say(version, &[("version", program.version.into())]),
        say(
            "selfcheck-details-system",
            &[
                ("system", system().into()),
                ("machine", env::consts::ARCH.into()),
                ("count", processors.into()),
            ],
        ),
    ];
    if let Some(web) = &program.web {
        lines.push(say("selfcheck-details-web", &[("version", plain(web).into())]));
    }
    lines.push(say(
        "selfcheck-details-language",
        &[("shown", language.id().into()), ("system", Language::of_system().id().into())],
    ));
    lines.push(say(
        "selfcheck-details-pack",
        &[("print", pack::short().into()), ("date", newest().into())],
    ));
    lines.push(String::new());
    let time = Utc::now().format("%Y-%m-%d %H:%M").to_string();
    lines.push(say("selfcheck-details-checks", &[("time", time.into())]));
    lines.extend(findings.iter().map(|finding| format!("- {}", of_finding(language, finding))));
    lines.push(String::new());
    if log.is_empty() {
        lines.push(say("selfcheck-details-quiet", &[]));
    } else {
        lines.push(say("selfcheck-details-log", &[]));
        let shown =
            |line: &LogLine| format!("- {} {} {}", line.time, line.gravity.id(), line.words);
        lines.extend(log.iter().map(shown));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// One finding. The sentence of an error names files, so its code stands for it.
fn of_finding(language: Language, finding: &Finding) -> String {
    let messages = Messages::embedded();
    let word = |kind: &str, id: &str| {
        Argument::from(messages.text(language, &format!("selfcheck-{kind}-{id}"), &[]))
    };
    let name = ("name", word("name", finding.id));
    let state = ("state", word("state", finding.state.id()));
    if let Some(code) = finding.code {
        return messages.text(
            language,
            "selfcheck-details-code",
            &[name, state, ("code", code.into())],
        );
    }
    let found = ("found", finding.found.text(language).into());
    messages.text(language, "selfcheck-details-check", &[name, state, found])
}

/// When the newest of the data that ship was published; nothing where the catalogue is broken.
fn newest() -> String {
    let catalogue = Catalogue::open().ok();
    let sources = catalogue.iter().flat_map(Catalogue::sources);
    sources.map(|source| source.released.as_str()).max().unwrap_or_default().to_owned()
}

/// The operating system's name and version, as far as it says.
fn system() -> String {
    let named = if cfg!(target_os = "linux") {
        let text = fs::read_to_string("/etc/os-release").unwrap_or_default();
        let name = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
        name.map(|name| plain(name.trim_matches('"')))
    } else {
        None
    };
    named.filter(|name| !name.is_empty()).unwrap_or_else(|| env::consts::OS.to_owned())
}

/// A text from the system without anything that names of systems and versions do not have.
fn plain(text: &str) -> String {
    let fits = |letter: &char| letter.is_ascii_alphanumeric() || " .,()-+/_".contains(*letter);
    text.chars().filter(fits).take(80).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::{
        selfcheck::{self, Health, Surroundings},
        store::{Workspace, WorkspaceError, log::Gravity},
    };

    #[test]
    fn nobody_is_named() {
        let folder = tempfile::Builder::new().prefix("ann-jones-CF10").tempdir().unwrap();
        let workspace = folder.path().join("clients of ann.cyswllt");
        std::fs::write(&workspace, "no workspace".repeat(100)).unwrap();
        let around = Surroundings {
            workspace: Some(workspace.clone()),
            chosen: true,
            settings: Some(folder.path().join("file").join("settings.json")),
            folders: vec![workspace.join("inside")],
        };
        let mut findings = selfcheck::run(&around);
        let error = WorkspaceError::Missing { path: PathBuf::from("/home/ann/x.cyswllt") };
        findings.push(Finding::error("workspace", Health::Fault, error.code(), error.arguments()));
        let log = [LogLine {
            time: "2026-11-22T15:04:05Z".to_owned(),
            gravity: Gravity::Error,
            words: "failure workspace-missing".to_owned(),
        }];
        let program = Program { version: "0.1.0", web: Some("2.46.1".to_owned()) };
        for language in Language::ALL {
            let text = text(language, &program, &findings, &log);
            for secret in ["ann", "CF10", "/tmp", "/home", "clients"] {
                assert!(!text.contains(secret), "{secret}: {text}");
            }
            for wanted in ["0.1.0", "2.46.1", "workspace-foreign", "workspace-missing", "15:04:05"]
            {
                assert!(text.contains(wanted), "{wanted}: {text}");
            }
            assert!(!text.contains("{$") && !text.contains("selfcheck-"), "{text}");
        }
    }

    #[test]
    fn a_sound_workspace_tells_its_size_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.cyswllt");
        drop(Workspace::create(&path).unwrap());
        let around = Surroundings {
            workspace: Some(path),
            chosen: true,
            settings: None,
            folders: vec![folder.path().to_owned()],
        };
        let text = text(Language::En, &Program::default(), &selfcheck::run(&around), &[]);
        assert!(text.contains("MB, 0 releases") && !text.contains("secret"), "{text}");
        assert!(text.contains("no warning"), "{text}");
    }
}
