//! `update`: the newest releases from their publishers.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use cyswllt_engine::{
    Engine,
    sources::{
        import::ImportOptions,
        update::{self, Client, Manifest, Policy, Progress, SourceStatus, StatusHow, UpdateError},
    },
    text::{NumberFormat, date},
};

use super::{
    import::{self, Answer},
    sources,
};
use crate::{
    arguments::{Format, UpdateArguments},
    failure::Failure,
    messages::{self, Speech},
    output,
};

pub fn run(
    arguments: &UpdateArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    if format == Some(Format::Geojson) {
        return Err(Failure::Format { command: "update", formats: "table, csv, json" });
    }
    let manifest = sources::manifest(arguments.manifest.as_deref())?;
    let statuses = sources::statuses(&manifest, workspace)?;
    let statuses = chosen(&manifest, statuses, &arguments.sources)?;
    if arguments.list {
        return sources::write(&statuses, "update", format, speech);
    }
    let (to_fetch, by_hand) = sorted(&statuses, arguments.sources.is_empty());
    for status in &by_hand {
        messages::say(&by_hand_sentence(status, speech));
    }
    if to_fetch.is_empty() {
        return if arguments.sources.is_empty() {
            messages::say(&speech.text("cli-update-nothing", &[]));
            Ok(())
        } else {
            Err(incomplete(by_hand.len()))
        };
    }
    let client =
        Client::new(Policy::of(&manifest), arguments.proxy.as_deref()).map_err(|error| {
            let is_usage = matches!(error, UpdateError::Proxy);
            let failure = Failure::from(error);
            if is_usage { Failure::Usage(Box::new(failure)) } else { failure }
        })?;
    let folder = match &arguments.downloads {
        Some(folder) => folder.clone(),
        None => update::default_folder()
            .ok_or_else(|| Failure::message("update-no-folder", Vec::new()))?,
    };
    let mut failed = if arguments.sources.is_empty() { 0 } else { by_hand.len() };
    let mut files = Vec::new();
    for status in &to_fetch {
        match fetched(&client, &manifest, status, &folder, speech) {
            Ok(paths) if status.import => files.push(paths),
            Ok(_) => {
                if let Some(note) = &status.note {
                    messages::say(&note.text(speech.messages()));
                }
            }
            Err(error) => {
                failed += 1;
                messages::say(&error.text(speech.messages()));
            }
        }
    }
    if !files.is_empty() {
        failed += imported(&files, arguments.yes, workspace, format, speech)?;
    }
    if failed == 0 { Ok(()) } else { Err(incomplete(failed)) }
}

fn incomplete(count: usize) -> Failure {
    Failure::message("update-incomplete", vec![("count", count.into())])
}

/// The statuses of the sources that are named, or all.
fn chosen(
    manifest: &Manifest,
    statuses: Vec<SourceStatus>,
    named: &[String],
) -> Result<Vec<SourceStatus>, Failure> {
    let mut ids: Vec<&str> = Vec::with_capacity(named.len());
    for id in named {
        let source = manifest.source(id).ok_or_else(|| manifest.unknown(id))?;
        ids.push(&source.id);
    }
    let is_chosen = |status: &SourceStatus| ids.is_empty() || ids.contains(&status.id.as_str());
    Ok(statuses.into_iter().filter(is_chosen).collect())
}

/// What is fetched, and what the user saves by hand. Where nothing is named, what is newer.
fn sorted(statuses: &[SourceStatus], only_newer: bool) -> (Vec<&SourceStatus>, Vec<&SourceStatus>) {
    let wanted = statuses.iter().filter(|status| !only_newer || status.is_newer == Some(true));
    wanted.partition(|status| matches!(status.how, StatusHow::Fetch { .. }))
}

fn by_hand_sentence(status: &SourceStatus, speech: Speech) -> String {
    let url = match &status.how {
        StatusHow::Page { url } => url.as_str(),
        StatusHow::Fetch { .. } => "",
    };
    let language = speech.messages();
    let newest = status.newest.as_deref().map(|iso| date::vintage(language, iso));
    let values = [
        ("source", status.title.get(language).into()),
        ("vintage", newest.unwrap_or_else(|| "–".to_owned()).into()),
        ("url", url.into()),
    ];
    speech.text("cli-update-page", &values)
}

/// Fetches a source, and says where its files are kept.
fn fetched(
    client: &Client,
    manifest: &Manifest,
    status: &SourceStatus,
    folder: &Path,
    speech: Speech,
) -> Result<Vec<PathBuf>, Failure> {
    let language = speech.messages();
    if let StatusHow::Fetch { hosts } = &status.how {
        let values =
            [("source", status.title.get(language).into()), ("hosts", hosts.join(", ").into())];
        messages::say(&speech.text("cli-update-fetching", &values));
    }
    let counter = Counter { speech, is_shown: io::stderr().is_terminal() };
    let show = |progress| counter.show(progress);
    let result =
        update::fetch(client, manifest, &status.id, folder, &AtomicBool::new(false), &show);
    counter.end();
    let mut paths = Vec::new();
    for file in result? {
        let path = file.path.display().to_string();
        messages::say(&speech.text("cli-update-kept", &[("path", path.into())]));
        paths.push(file.path);
    }
    Ok(paths)
}

/// Brings in what was fetched, each source's files by themselves; returns how many could not be.
fn imported(
    files: &[Vec<PathBuf>],
    yes: bool,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<usize, Failure> {
    let format = output::format(format, Format::Csv);
    let engine = Engine::open().map_err(|error| Failure::pack(&error))?;
    let mut failed = 0;
    let mut drafts = Vec::new();
    for files in files {
        match import::read(&engine, files, &ImportOptions::default()) {
            Ok(read) if read.iter().all(|draft| draft.report.is_acceptable()) => {
                drafts.extend(read);
            }
            Ok(read) => {
                failed += 1;
                for why in read.iter().flat_map(|draft| &draft.report.refusals) {
                    messages::say(&why.text(speech.messages()));
                }
            }
            Err(error) => {
                failed += 1;
                messages::say(&error.text(speech.messages()));
            }
        }
    }
    if !drafts.is_empty() {
        let answer = if yes { Answer::Yes } else { Answer::Ask };
        import::settle(&drafts, answer, workspace, format, speech)?;
    }
    Ok(failed)
}

/// How far it is, on a terminal.
struct Counter {
    speech: Speech,
    is_shown: bool,
}

impl Counter {
    fn show(&self, progress: Progress) {
        if !self.is_shown {
            return;
        }
        let megabytes =
            |bytes: u64| NumberFormat::decimals(1).write(bytes as f64 / f64::from(1 << 20));
        let number = |number: u64| (number as f64).into();
        let text = match progress {
            Progress::Bytes { done, total: Some(total) } => self.speech.text(
                "cli-update-bytes",
                &[("done", megabytes(done).into()), ("total", megabytes(total).into())],
            ),
            Progress::Bytes { done, total: None } => {
                self.speech.text("cli-update-bytes-only", &[("done", megabytes(done).into())])
            }
            Progress::Rows { done, total } => self.speech.text(
                "cli-update-rows",
                &[("done", number(done)), ("total", number(total.unwrap_or(done)))],
            ),
            Progress::Waiting { seconds } => {
                self.speech.text("cli-update-waiting", &[("seconds", number(seconds))])
            }
        };
        let _ = write!(io::stderr(), "\r{text}\u{1b}[K");
    }

    /// Clears the line.
    fn end(&self) {
        if self.is_shown {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
