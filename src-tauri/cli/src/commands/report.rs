//! `report`: area reports as files.

use std::{
    io::{self, IsTerminal, Write},
    num::NonZero,
    path::Path,
    sync::{Mutex, PoisonError, atomic::AtomicBool},
    thread,
};

use chrono::Local;
use cyswllt_engine::{
    Engine,
    geography::Level,
    reports::{
        batch::{self, Failed, Outcome, Progress},
        reporter::{ReportError, Reporter},
        request::{
            Comparators, Contents, Council, Output, ReportFormat, ReportOptions, ReportSubject,
        },
    },
    store::CouncilFile,
    text::{Argument, Bilingual, Language},
};

use super::index::Source;
use crate::{
    arguments::ReportArguments,
    failure::Failure,
    messages::{self, Speech},
    opened, output,
};

/// The formats in the order in which they are named.
const FORMATS: &str = "pdf, html, xlsx";

pub fn run(
    arguments: &ReportArguments,
    workspace: Option<&Path>,
    speech: Speech,
) -> Result<(), Failure> {
    let outputs = outputs(arguments, speech)?;
    // What is quickly read before what takes longer.
    let council = match &arguments.council {
        Some(path) => CouncilFile::read(path)?,
        None => Council::default(),
    };
    let source = Source::open(&arguments.recipe, workspace)?;
    let engine = opened::engine(workspace)?;
    source.check(&engine.catalogue, &engine.areas)?;
    let subjects = subjects(arguments, &engine)?;
    let (codes, same_class) = arguments.comparators();
    let options = ReportOptions {
        recipe: source.recipe.clone(),
        runs: arguments.runs,
        seed: arguments.seed,
        comparators: Comparators { codes, same_class },
        contents: contents(arguments),
        council,
        date: arguments.date.unwrap_or_else(|| Local::now().date_naive()),
    };
    let failure = |error| match error {
        ReportError::Index(error) => source.failure(error),
        other => Failure::from(other),
    };
    let reporter = Reporter::new(&engine, options).map_err(failure)?;
    let jobs = arguments.jobs.map_or_else(processors, usize::from);
    let counter = Counter::new(speech);
    let outcome = batch::run(
        &reporter,
        &subjects,
        &outputs,
        &arguments.output,
        jobs,
        &AtomicBool::new(false),
        &|progress| counter.show(&progress),
    );
    counter.end();
    finish(&outcome.map_err(failure)?, arguments, outputs.len(), speech)
}

/// Says what became of it.
fn finish(
    outcome: &Outcome,
    arguments: &ReportArguments,
    outputs: usize,
    speech: Speech,
) -> Result<(), Failure> {
    let mut out = output::open();
    for path in &outcome.written {
        writeln!(out, "{}", path.display())?;
    }
    out.flush()?;
    drop(out);
    for failed in &outcome.failed {
        messages::say(&sentence(failed, speech));
    }
    let written = outcome.written.len();
    let folder = arguments.output.display().to_string();
    let values = [("count", written.into()), ("folder", folder.into())];
    messages::say(&speech.text("cli-files-written", &values));
    let missing = |failed: &Failed| if failed.output.is_some() { 1 } else { outputs };
    let failed: usize = outcome.failed.iter().map(missing).sum();
    if failed == 0 {
        return Ok(());
    }
    let values = vec![("failed", failed.into()), ("total", (failed + written).into())];
    Err(Failure::message("report-incomplete", values))
}

/// Which file could not be made, and why.
fn sentence(failed: &Failed, speech: Speech) -> String {
    let values: Vec<(&str, Argument<'_>)> = failed
        .values
        .iter()
        .map(|(name, value)| (name.as_str(), Argument::from(value.as_str())))
        .collect();
    let reason = speech.text(&format!("error-{}", failed.code), &values);
    let name = failed.name.get(speech.messages());
    let name = match failed.output {
        Some(Output { format, language }) => format!("{name} ({}, {format})", language.id()),
        None => name.to_owned(),
    };
    speech.text("cli-report-failed", &[("name", name.into()), ("reason", reason.into())])
}

fn outputs(arguments: &ReportArguments, speech: Speech) -> Result<Vec<Output>, Failure> {
    // The option before the command may have given a format of other commands.
    let unknown = |_| Failure::Format { command: "report", formats: FORMATS };
    let mut formats: Vec<ReportFormat> = match arguments.formats.as_slice() {
        [] => vec![ReportFormat::Pdf],
        formats => formats
            .iter()
            .map(|format| format.parse())
            .collect::<Result<_, _>>()
            .map_err(unknown)?,
    };
    formats.sort_unstable();
    formats.dedup();
    let languages = match arguments.language.as_deref() {
        Some("both") => Language::ALL.to_vec(),
        Some(id) => vec![id.parse().unwrap_or_else(|_| speech.messages())],
        None => vec![speech.messages()],
    };
    let outputs = languages
        .into_iter()
        .flat_map(|language| formats.iter().map(move |&format| Output { format, language }));
    Ok(outputs.collect())
}

/// What is asked for, each area once.
fn subjects(arguments: &ReportArguments, engine: &Engine) -> Result<Vec<ReportSubject>, Failure> {
    let mut subjects: Vec<ReportSubject> = Vec::new();
    for code in &arguments.codes {
        let code = code.trim();
        // The code as the areas have it; one that none has is said with the reports that failed.
        let known = engine.areas.find(code).map(|area| engine.areas.get(area).code.clone());
        subjects.push(ReportSubject::Area { code: known.unwrap_or_else(|_| code.to_owned()) });
    }
    if arguments.all_authorities {
        subjects.extend(batch::all_authorities(engine));
    }
    if let Some(code) = &arguments.wards_of {
        subjects.extend(batch::wards_of(engine, code)?);
    }
    if !arguments.selection.is_empty() {
        let codes = arguments.selection.iter().map(|code| code.trim().to_owned());
        let codes: Vec<String> = codes.filter(|code| !code.is_empty()).collect();
        let level = codes.iter().find_map(|code| engine.areas.find(code).ok());
        let name = arguments.name.clone().unwrap_or_default();
        subjects.push(ReportSubject::Selection {
            level: level.map_or(Level::Lsoa, |area| area.level),
            codes,
            name: Bilingual::new(name.clone(), name),
        });
    }
    let mut seen = Vec::with_capacity(subjects.len());
    subjects.retain(|subject| {
        let is_new = !seen.contains(subject);
        if is_new {
            seen.push(subject.clone());
        }
        is_new
    });
    Ok(subjects)
}

fn contents(arguments: &ReportArguments) -> Vec<Contents> {
    let wanted =
        |part: &Contents| arguments.contents.is_empty() || arguments.contents.contains(part);
    Contents::ALL.into_iter().filter(wanted).collect()
}

fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// How far it has come, in one line that is written over, where somebody looks on.
struct Counter {
    speech: Speech,
    shown: Option<Mutex<usize>>,
}

impl Counter {
    fn new(speech: Speech) -> Self {
        let shown = io::stderr().is_terminal().then(|| Mutex::new(0));
        Self { speech, shown }
    }

    fn show(&self, progress: &Progress) {
        let Some(shown) = &self.shown else { return };
        let (done, files) = match *progress {
            Progress::Begun { files } => (0, files),
            Progress::Written { done, files, .. } | Progress::Failed { done, files, .. } => {
                (done, files)
            }
        };
        let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
        // Threads may come here in another order than they were done.
        if done == 0 || done > *shown {
            *shown = done;
            let values = [("done", done.into()), ("total", files.into())];
            let text = self.speech.text("cli-report-progress", &values);
            let _ = write!(io::stderr(), "\r{text}");
        }
    }

    /// Clears the line.
    fn end(&self) {
        if self.shown.is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
