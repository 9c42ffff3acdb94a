//! What happened in the window, for whoever helps: which error when, of which version. Nothing of the user's.
//!
//! A library for logs gathers what every part of a program says, and what they say names files, searches and addresses.
//! Here it is the other way round: only what [`Event`] can hold is written, which is codes that the program itself has
//! messages for, places in its source and numbers. There is no way to write a text that came from outside.
//!
//! The log is `cyswllt.log`; when it is full it becomes `cyswllt.1.log`, that one `cyswllt.2.log`, and the oldest goes.
//! What cannot be written is left out: a log stops nothing.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::Utc;
use serde::Serialize;

use crate::text::Messages;

/// The log's name.
pub const FILE: &str = "cyswllt.log";
/// How large a file of the log may be, in bytes.
const MOST_BYTES: u64 = 128 * 1024;
/// How many full files are kept beside the one that is written.
const KEPT: u32 = 2;
/// The same event is written once in this time.
const SAME: Duration = Duration::from_secs(10);
/// The longest word of a line.
const LONGEST: usize = 60;

/// How grave an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gravity {
    /// Worth knowing.
    Info,
    /// Something was not as it should be, and work went on.
    Warning,
    /// Something that was asked for could not be done.
    Error,
    /// The program itself came to grief.
    Fatal,
}

impl Gravity {
    const ALL: [Self; 4] = [Self::Info, Self::Warning, Self::Error, Self::Fatal];

    /// Its word in the log.
    pub fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// The program was started.
    Start {
        /// Its version.
        version: &'static str,
    },
    /// It ended as it should.
    End,
    /// An error that the user was told of: the code of its message `error-CODE`.
    Failure(&'a str),
    /// A panic: where in the program's source.
    Panic {
        /// The file.
        file: &'a str,
        /// The line.
        line: u32,
    },
    /// An error of the interface's own code.
    Page {
        /// What JavaScript calls it, e.g. `TypeError`.
        kind: &'a str,
        /// Where in the interface's code.
        line: u32,
        /// Where in that line.
        column: u32,
    },
    /// What the self-check found, where it is not as it should be: the check's id.
    Finding {
        /// The check.
        id: &'static str,
        /// Whether it is a fault, else a warning.
        fault: bool,
    },
    /// How the window draws: one of the program's own words for it.
    Graphics(&'static str),
}

impl Event<'_> {
    /// How grave it is.
    pub fn gravity(self) -> Gravity {
        match self {
            Self::Start { .. } | Self::End | Self::Graphics(_) => Gravity::Info,
            Self::Finding { fault: false, .. } => Gravity::Warning,
            Self::Failure(_) | Self::Page { .. } | Self::Finding { .. } => Gravity::Error,
            Self::Panic { .. } => Gravity::Fatal,
        }
    }

    /// Its words: nothing in them came from outside the program.
    fn words(self) -> String {
        match self {
            Self::Start { version } => format!("start {}", word(version)),
            Self::End => "end".to_owned(),
            Self::Failure(code) => {
                // What is no code of ours could be anything.
                let known =
                    word(code) == code && Messages::embedded().has(&format!("error-{code}"));
                format!("failure {}", if known { code } else { "unknown" })
            }
            Self::Panic { file, line } => format!("panic {}:{line}", source(file)),
            Self::Page { kind, line, column } => {
                let kind = KINDS.into_iter().find(|known| *known == kind).unwrap_or("Error");
                format!("page {kind} {line}:{column}")
            }
            Self::Finding { id, .. } => format!("finding {id}"),
            Self::Graphics(choice) => format!("graphics {choice}"),
        }
    }
}

/// What JavaScript's errors are called.
const KINDS: [&str; 8] = [
    "Error",
    "TypeError",
    "RangeError",
    "ReferenceError",
    "SyntaxError",
    "URIError",
    "EvalError",
    "AggregateError",
];

/// A short word of letters, figures and `-_.+`; `unknown` for anything else.
fn word(text: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.+".contains(&byte);
    let is_word = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(is_plain);
    if is_word { text } else { "unknown" }
}

/// A file of a program's source without the folder that it was compiled in: the crate's folder and what is inside.
fn source(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    // The last folder `src` is the crate's; the registry of crates has one further up.
    let Some(at) = parts.iter().rposition(|part| *part == "src") else {
        return "unknown".to_owned();
    };
    let inside: Vec<&str> = parts[at.saturating_sub(1)..].iter().map(|part| word(part)).collect();
    inside.join("/")
}

/// A line of the log, as it is read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogLine {
    /// When (ISO 8601 with seconds, UTC).
    pub time: String,
    /// How grave.
    pub gravity: Gravity,
    /// What: words of [`Event`].
    pub words: String,
}

/// The log in a folder. Several programs may write to it.
#[derive(Debug)]
pub struct Log {
    folder: PathBuf,
    last: Mutex<Option<(Instant, String)>>,
}

impl Log {
    /// The log in a folder, which is made when there is something to write.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, last: Mutex::new(None) }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes an event, if it can be written.
    pub fn write(&self, event: Event<'_>) {
        let words = event.words();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.as_ref().is_some_and(|(when, what)| *what == words && when.elapsed() < SAME) {
            return;
        }
        let time = Utc::now().format("%Y-%m-%dT%H:%M:%SZ");
        let line = format!("{time} {} {words}\n", event.gravity().id());
        // Whoever looks for it finds out by the self-check that it cannot be written.
        let _ = self.append(&line);
        *last = Some((Instant::now(), words));
    }

    fn append(&self, line: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(FILE);
        let size = fs::metadata(&path).map_or(0, |file| file.len());
        if size + line.len() as u64 > MOST_BYTES {
            self.rotate();
        }
        OpenOptions::new().create(true).append(true).open(path)?.write_all(line.as_bytes())
    }

    /// Moves every file one number on; the oldest is replaced.
    fn rotate(&self) {
        for number in (0..KEPT).rev() {
            let _ = fs::rename(self.file(number), self.file(number + 1));
        }
    }

    fn file(&self, number: u32) -> PathBuf {
        match number {
            0 => self.folder.join(FILE),
            _ => self.folder.join(format!("cyswllt.{number}.log")),
        }
    }

    /// The last lines that are at least so grave, the oldest first. Lines that no Cyswllt wrote are left out.
    pub fn last(&self, most: usize, least: Gravity) -> Vec<LogLine> {
        let mut found: Vec<LogLine> = Vec::new();
        for number in 0..=KEPT {
            let text = fs::read_to_string(self.file(number)).unwrap_or_default();
            let lines = text.lines().rev().filter_map(read).filter(|line| line.gravity >= least);
            found.extend(lines.take(most - found.len()));
            if found.len() == most {
                break;
            }
        }
        found.reverse();
        found
    }
}

/// A line as [`Log::write`] writes it.
fn read(line: &str) -> Option<LogLine> {
    let mut parts = line.splitn(3, ' ');
    let (time, gravity, words) = (parts.next()?, parts.next()?, parts.next()?);
    let is_time = |byte: u8| byte.is_ascii_digit() || b"-:TZ".contains(&byte);
    let gravity = Gravity::ALL.into_iter().find(|known| known.id() == gravity)?;
    let plain = words.split(' ').all(|part| part.split([':', '/']).all(|part| word(part) == part));
    let sound = time.len() == 20 && time.bytes().all(is_time) && plain;
    sound.then(|| LogLine { time: time.to_owned(), gravity, words: words.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        sources::update::UpdateError,
        store::{CouncilError, SettingsError, WorkspaceError},
    };

    fn text(folder: &Path) -> String {
        (0..=KEPT)
            .map(|number| Log::new(folder.to_owned()).file(number))
            .map(|file| fs::read_to_string(file).unwrap_or_default())
            .collect()
    }

    #[test]
    fn nothing_of_the_user_is_written() {
        const SECRETS: [&str; 6] = ["ann", "CF10", "cf10", "secret", "proxy.example", "clients"];
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path().join("logs"));
        let path = PathBuf::from("/home/ann/clients CF10 1EP.cyswllt");
        let source = || io::Error::other("cannot open /home/ann/clients");
        let errors = [
            WorkspaceError::Missing { path: path.clone() }.code(),
            WorkspaceError::Damaged { path: path.clone(), found: "CF10 1EP".to_owned() }.code(),
            WorkspaceError::Unwritable { path: path.clone(), source: source() }.code(),
            WorkspaceError::NameTaken { name: "clients of ann".to_owned() }.code(),
            UpdateError::Setup { reason: "http://ann:secret@proxy.example:8080".to_owned() }.code(),
            CouncilError::Unreadable { path: path.clone(), source: source() }.code(),
        ];
        for code in errors {
            log.write(Event::Failure(code));
        }
        // Whatever a caller takes for a code.
        let settings = SettingsError { path, source: source() };
        for wrong in [
            settings.to_string().as_str(),
            "/home/ann/clients.csv",
            "CF10 1EP",
            "cf10-1ep",
            "ann",
            "http://ann:secret@proxy.example:8080",
            "a\nfatal panic secret",
        ] {
            log.write(Event::Failure(wrong));
            log.write(Event::Page { kind: wrong, line: 1, column: 2 });
            log.write(Event::Panic { file: wrong, line: 1 });
        }
        log.write(Event::Panic {
            file: "/home/ann/cyswllt/src-tauri/engine/src/tables/mod.rs",
            line: 7,
        });
        let written = text(log.folder());
        for secret in SECRETS {
            assert!(!written.contains(secret), "{secret}: {written}");
        }
        assert!(written.contains("error failure workspace-damaged"), "{written}");
        assert!(written.contains("failure unknown"));
        assert!(written.contains("fatal panic engine/src/tables/mod.rs:7"), "{written}");
    }

    #[test]
    fn places_in_the_source_have_no_home() {
        assert_eq!(source("src-tauri/engine/src/tables/mod.rs"), "engine/src/tables/mod.rs");
        assert_eq!(source("src/main.rs"), "src/main.rs");
        assert_eq!(
            source("/home/ann/.cargo/registry/src/index.crates.io-1/rstar-0.14.0/src/rtree.rs"),
            "rstar-0.14.0/src/rtree.rs"
        );
        assert_eq!(source("/rustc/59807616e/library/core/src/option.rs"), "core/src/option.rs");
        assert_eq!(source(r"C:\Users\ann\c\src-tauri\stats\src\moran.rs"), "stats/src/moran.rs");
        assert_eq!(source("/home/ann/build.rs"), "unknown");
    }

    #[test]
    fn full_files_move_on_and_the_oldest_goes() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path().to_owned());
        for column in 0..15_000 {
            log.write(Event::Page { kind: "TypeError", line: 1, column });
        }
        let mut names: Vec<String> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["cyswllt.1.log", "cyswllt.2.log", "cyswllt.log"]);
        for name in names {
            assert!(fs::metadata(folder.path().join(name)).unwrap().len() <= MOST_BYTES);
        }
        let last = log.last(4, Gravity::Error);
        assert_eq!(last.len(), 4);
        assert_eq!(last[3].words, "page TypeError 1:14999");
        assert_eq!(last[0].words, "page TypeError 1:14996");
    }

    #[test]
    fn the_same_again_at_once_is_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path().to_owned());
        for _ in 0..50 {
            log.write(Event::Failure("unknown-area"));
        }
        log.write(Event::End);
        assert_eq!(text(folder.path()).lines().count(), 2);
    }

    #[test]
    fn what_others_wrote_is_not_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path().to_owned());
        let lines = "rubbish\n2026-11-22T15:04:05Z error failure /home/ann\n\
                     2026-11-22T15:04:05Z error failure it’s\n\
                     2026-11-22T15:04:05Z error failure unknown-area\n";
        fs::write(folder.path().join(FILE), lines).unwrap();
        log.write(Event::Start { version: "0.1.0" });
        let found = log.last(10, Gravity::Warning);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].words, "failure unknown-area");
        assert_eq!(log.last(10, Gravity::Info).len(), 2);
    }

    #[test]
    fn a_log_that_cannot_be_written_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let log = Log::new(file);
        log.write(Event::End);
        assert!(log.last(10, Gravity::Info).is_empty());
    }
}
