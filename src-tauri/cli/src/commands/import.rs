//! `import`: what is in a file, and into the workspace with it.

use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use cyswllt_engine::{
    Engine,
    sources::import::{self, CheckReport, Context, Draft, ImportOptions},
    text::{Language, NumberFormat, Sentence, date},
};
use serde::Serialize;

use crate::{
    arguments::{Format, ImportArguments},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json},
};

const COLUMNS: [&str; 15] = [
    "file",
    "series",
    "vintage",
    "rows",
    "matched",
    "elsewhere",
    "unmatched",
    "duplicates",
    "out_of_range",
    "levels",
    "measures",
    "used",
    "ignored",
    "refusals",
    "stored",
];

/// A release in JSON.
#[derive(Serialize)]
struct Item<'a> {
    file: &'a str,
    series: &'a str,
    vintage: &'a str,
    title: &'a str,
    publisher: &'a str,
    release: &'a str,
    sha256: &'a str,
    report: &'a CheckReport,
    notes: Vec<String>,
    refusals: Vec<String>,
    stored: bool,
}

pub fn run(
    arguments: &ImportArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    if format == Format::Geojson {
        return Err(Failure::Format { command: "import", formats: "table, csv, json" });
    }
    let options = options(arguments)?;
    let engine = Engine::open().map_err(|error| Failure::pack(&error))?;
    let drafts = read(&engine, &arguments.files, &options)?;
    let answer = match (arguments.check, arguments.yes) {
        (true, _) => Answer::Check,
        (false, true) => Answer::Yes,
        (false, false) => Answer::Ask,
    };
    settle(&drafts, answer, workspace, format, speech)
}

/// Whether what is sound is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// It is not.
    Check,
    /// It is.
    Yes,
    /// The person at the terminal is asked.
    Ask,
}

/// Writes the check report and stores what it is about, if all of it is sound and that is wanted.
pub(super) fn settle(
    drafts: &[Draft],
    answer: Answer,
    workspace: Option<&Path>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let sound = drafts.iter().all(|draft| draft.report.is_acceptable());
    let asked = answer == Answer::Ask && sound && io::stdin().is_terminal();
    if asked {
        // The report comes before the question.
        write(drafts, format, speech, false)?;
    }
    let store = sound && (answer == Answer::Yes || (asked && accepted(speech)?));
    if store {
        let mut workspace = opened::workspace(workspace)?;
        workspace.accept(drafts)?;
        let path = workspace.path().display().to_string();
        messages::say(&speech.text("cli-import-stored", &[("path", path.into())]));
    }
    if !asked {
        write(drafts, format, speech, store)?;
    }
    for why in drafts.iter().flat_map(|draft| &draft.report.refusals) {
        messages::say(&why.text(speech.messages()));
    }
    match (sound, store || answer == Answer::Check) {
        (false, _) => Err(Failure::Said("cli-import-refused")),
        (true, false) => Err(Failure::Said("cli-import-not-accepted")),
        (true, true) => {
            if answer == Answer::Check {
                messages::say(&speech.text("cli-import-check", &[]));
            }
            Ok(())
        }
    }
}

/// Reads files into drafts.
pub(super) fn read(
    engine: &Engine,
    files: &[PathBuf],
    options: &ImportOptions,
) -> Result<Vec<Draft>, Failure> {
    // Rows are of areas that ship, whatever levels the workspace has.
    let areas = engine.areas.shipped();
    let context = Context {
        areas: &areas,
        shapes: &engine.shapes,
        gazetteer: &engine.gazetteer,
        options,
        cancel: &AtomicBool::new(false),
        progress: &|_, _| {},
    };
    Ok(import::read(files, &context)?)
}

/// The choices of a file, with those of the command line in their place.
fn options(arguments: &ImportArguments) -> Result<ImportOptions, Failure> {
    let mut options = match &arguments.choices {
        None => ImportOptions::default(),
        Some(path) => ImportOptions::read(path)?,
    };
    options.kind = arguments.kind.clone().or(options.kind);
    options.vintage = arguments.vintage.clone().or(options.vintage);
    options.minimum = arguments.minimum.unwrap_or(options.minimum);
    options.keep_rows |= arguments.keep_rows;
    Ok(options)
}

/// Whether the person at the terminal says yes (in either language).
fn accepted(speech: Speech) -> Result<bool, Failure> {
    let mut error = io::stderr().lock();
    write!(error, "{} ", speech.text("cli-import-ask", &[]))?;
    error.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).map_err(|error| Failure::input(&error))?;
    let answer = answer.trim().to_lowercase();
    Ok(["y", "yes", "i", "ie", "iawn", "ydw"].contains(&answer.as_str()))
}

fn write(drafts: &[Draft], format: Format, speech: Speech, stored: bool) -> Result<(), Failure> {
    let names = speech.names(format);
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for draft in drafts {
                csv.row(&row(draft, stored))?;
            }
            csv.end()
        }
        Format::Json | Format::Geojson => {
            let mut json = Json::array()?;
            for draft in drafts {
                json.item(&item(draft, names, stored))?;
            }
            json.end()
        }
        Format::Table => {
            let mut out = output::open();
            for draft in drafts {
                for line in lines(draft, speech) {
                    writeln!(out, "{line}")?;
                }
            }
            Ok(out.flush()?)
        }
    }
}

fn row(draft: &Draft, stored: bool) -> Vec<Cell> {
    let report = &draft.report;
    let text = |text: &str| Cell::text(Some(text));
    let count = |count: u64| Cell::Number(count as f64);
    vec![
        text(&draft.release.file),
        text(&draft.release.series),
        text(&draft.release.vintage),
        count(report.rows),
        count(report.matched),
        count(report.elsewhere),
        count(report.unmatched.count),
        count(report.duplicates.count),
        count(report.out_of_range.count),
        text(&levels(report)),
        text(&report.measures.join(" ")),
        text(&report.used.join("; ")),
        text(&report.ignored.join("; ")),
        count(report.refusals.len() as u64),
        text(if stored { "yes" } else { "no" }),
    ]
}

fn item(draft: &Draft, language: Language, stored: bool) -> Item<'_> {
    let release = &draft.release;
    let words = |sentences: &[Sentence]| -> Vec<String> {
        sentences.iter().map(|sentence| sentence.text(language)).collect()
    };
    Item {
        file: &release.file,
        series: &release.series,
        vintage: &release.vintage,
        title: release.title.get(language),
        publisher: release.publisher.get(language),
        release: &release.release,
        sha256: &release.sha256,
        report: &draft.report,
        notes: words(&draft.report.notes),
        refusals: words(&draft.report.refusals),
        stored,
    }
}

fn levels(report: &CheckReport) -> String {
    report.levels.iter().map(|level| level.id()).collect::<Vec<_>>().join(" ")
}

/// The check report for people.
fn lines(draft: &Draft, speech: Speech) -> Vec<String> {
    let language = speech.messages();
    let (release, report) = (&draft.release, &draft.report);
    let say = |id: &str, values: &[(&str, &str)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        speech.text(id, &values)
    };
    let number =
        |number: f64| NumberFormat::decimals(usize::from(number.fract() != 0.0)).write(number);
    let vintage = date::vintage(language, &release.vintage);
    let heading =
        [("file", &*release.file), ("title", release.title.get(language)), ("vintage", &*vintage)];
    let mut lines = vec![say("cli-import-file", &heading)];
    let counts = [
        ("rows", report.rows),
        ("matched", report.matched),
        ("elsewhere", report.elsewhere),
        ("unmatched", report.unmatched.count),
    ];
    let counts = counts.map(|(name, count)| (name, (count as f64).into()));
    lines.push(format!("  {}", speech.text("cli-import-rows", &counts)));
    for (id, found) in [
        ("cli-import-unmatched", &report.unmatched),
        ("cli-import-out-of-range", &report.out_of_range),
    ] {
        if found.count > 0 {
            lines.push(format!("  {}", say(id, &[])));
        }
        for example in &found.examples {
            let line = example.line.to_string();
            let values =
                [("line", &*line), ("found", &*example.found), ("column", &*example.column)];
            let id = if example.column.is_empty() { "" } else { "-column" };
            let id = format!("cli-import-example{id}");
            lines.push(format!(
                "    {}",
                say(&id, &values[..if id.ends_with('n') { 3 } else { 2 }])
            ));
        }
    }
    for total in &report.totals {
        let found = number(total.found);
        let line = match total.expected {
            None => say("cli-import-total", &[("column", &total.column), ("found", &found)]),
            Some(expected) => say(
                "cli-import-total-known",
                &[
                    ("column", &total.column),
                    ("found", &found),
                    ("source", &total.source),
                    ("expected", &number(expected)),
                ],
            ),
        };
        lines.push(format!("  {line}"));
    }
    let listed = [
        ("cli-import-levels", "levels", levels(report)),
        ("cli-import-measures", "measures", report.measures.join(", ")),
        ("cli-import-ignored", "columns", report.ignored.join("; ")),
    ];
    for (id, name, list) in listed {
        if !list.is_empty() {
            lines.push(format!("  {}", say(id, &[(name, &list)])));
        }
    }
    lines.extend(report.notes.iter().map(|note| format!("  {}", note.text(language))));
    lines
}
