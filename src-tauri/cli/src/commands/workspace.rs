//! `workspace`: what is in it, copies of it, undoing, deleting, bundles.

use std::path::{Path, PathBuf};

use cyswllt_engine::{
    store::{
        Workspace, WorkspaceError,
        workspace::{BundleChoice, ItemEntry, ReleaseEntry, WorkspaceInfo},
    },
    text::{Argument, Language, Messages, Sentence, date},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    arguments::{BundleCommand, Format, WorkspaceArguments, WorkspaceCommand},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Object},
};

const COLUMNS: [&str; 8] =
    ["kind", "number", "name", "title", "vintage", "imported", "in_use", "bytes"];

pub fn run(
    arguments: &WorkspaceArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    if format == Format::Geojson {
        return Err(Failure::Format { command: "workspace", formats: "table, csv, json" });
    }
    match &arguments.command {
        WorkspaceCommand::Info => info(&open(workspace)?.info()?, format, speech),
        WorkspaceCommand::Check => check(&found(workspace)?, format, speech),
        WorkspaceCommand::Backup => {
            let path = open(workspace)?.backup()?;
            say("cli-workspace-backup", &[("path", shown(&path))], speech);
            Ok(())
        }
        WorkspaceCommand::Copy { to } => {
            if to.exists() {
                return Err(WorkspaceError::Exists { path: to.clone() }.into());
            }
            open(workspace)?.save_copy(to)?;
            say("cli-workspace-copied", &[("path", shown(to))], speech);
            Ok(())
        }
        WorkspaceCommand::Salvage { to } => salvage(&found(workspace)?, to, format, speech),
        WorkspaceCommand::Undo => {
            let undone = open(workspace)?.undo()?;
            step(undone, ["cli-workspace-undone", "cli-workspace-nothing-to-undo"], speech);
            Ok(())
        }
        WorkspaceCommand::Redo => {
            let redone = open(workspace)?.redo()?;
            step(redone, ["cli-workspace-redone", "cli-workspace-nothing-to-redo"], speech);
            Ok(())
        }
        WorkspaceCommand::Remove { release, for_good } => {
            remove(&mut open(workspace)?, release, *for_good, speech)
        }
        WorkspaceCommand::Bundle { command } => bundle(command, workspace, format, speech),
    }
}

/// The file that is named, else the one in the user's data folder.
fn found(named: Option<&Path>) -> Result<PathBuf, Failure> {
    let usual = || Workspace::default_path();
    let path = named.map(Path::to_owned).or_else(usual);
    path.ok_or_else(|| Failure::message("workspace-no-folder", Vec::new()))
}

/// The workspace; one that is named is made if it is not there.
fn open(named: Option<&Path>) -> Result<Workspace, Failure> {
    match named {
        Some(_) => opened::workspace(named),
        None => Ok(Workspace::open(&found(None)?)?),
    }
}

fn shown(path: &Path) -> Argument<'static> {
    path.display().to_string().into()
}

fn say(id: &str, values: &[(&str, Argument<'_>)], speech: Speech) {
    messages::say(&speech.text(id, values));
}

/// Says what was undone or done again, or that there was nothing.
fn step(step: Option<Sentence>, [done, nothing]: [&str; 2], speech: Speech) {
    match step {
        Some(step) => {
            say(done, &[("step", step.text(speech.messages()).into())], speech);
        }
        None => say(nothing, &[], speech),
    }
}

fn info(info: &WorkspaceInfo, format: Format, speech: Speech) -> Result<(), Failure> {
    let names = speech.names(format);
    if format == Format::Json {
        return Json::object(&whole(info, names)?);
    }
    let releases = info.releases.iter().map(|entry| of_release(entry, format, names));
    let items = info.items.iter().map(|entry| of_item(entry, format, names));
    let rows: Vec<Vec<Cell>> = releases.chain(items).collect();
    if format == Format::Table {
        output::table(names, &COLUMNS, &rows)?;
        let messages = Messages::embedded();
        let journal = match serde_json::to_value(info.journal)? {
            Value::String(id) => messages.text(names, &format!("workspace-journal-{id}"), &[]),
            _ => String::new(),
        };
        let values = [
            ("path", shown(&info.path)),
            ("size", (info.bytes as f64 / 1e6).into()),
            ("journal", journal.into()),
            ("backups", info.backups.len().into()),
        ];
        say("cli-workspace-file", &values, speech);
        if let Some(undo) = &info.undo {
            say("cli-workspace-undo", &[("step", undo.text(names).into())], speech);
        }
        return Ok(());
    }
    let mut csv = Csv::new(COLUMNS)?;
    for row in &rows {
        csv.row(row)?;
    }
    csv.end()
}

/// All of it, with sentences in words.
fn whole(info: &WorkspaceInfo, language: Language) -> Result<Value, Failure> {
    let mut object = serde_json::to_value(info)?;
    let words = |step: &Option<Sentence>| step.as_ref().map(|step| step.text(language));
    object["undo"] = json!(words(&info.undo));
    object["redo"] = json!(words(&info.redo));
    Ok(object)
}

fn of_release(entry: &ReleaseEntry, format: Format, language: Language) -> Vec<Cell> {
    let is_table = format == Format::Table;
    let word = |id: &str| Messages::embedded().text(language, id, &[]);
    let kind = if is_table { word("item-kind-release") } else { "release".to_owned() };
    let in_use = match (is_table, entry.in_use) {
        (true, true) => word("cli-workspace-yes"),
        (true, false) => word("cli-workspace-no"),
        (false, in_use) => in_use.to_string(),
    };
    let vintage = &entry.info.vintage;
    let vintage = if is_table { date::vintage(language, vintage) } else { vintage.clone() };
    vec![
        Cell::Text(kind),
        Cell::Number(entry.number as f64),
        Cell::Text(entry.id.clone()),
        Cell::Text(entry.info.title.get(language).to_owned()),
        Cell::Text(vintage),
        Cell::Text(entry.imported.clone()),
        Cell::Text(in_use),
        Cell::Number(entry.bytes as f64),
    ]
}

fn of_item(entry: &ItemEntry, format: Format, language: Language) -> Vec<Cell> {
    let kind = match format {
        Format::Table => {
            let id = format!("item-kind-{}", entry.kind.id());
            Messages::embedded().text(language, &id, &[])
        }
        _ => entry.kind.id().to_owned(),
    };
    let none = || Cell::Text(String::new());
    vec![
        Cell::Text(kind),
        Cell::Number(entry.id as f64),
        Cell::Text(entry.name.clone()),
        none(),
        none(),
        Cell::Text(entry.changed.clone()),
        none(),
        Cell::Number(f64::NAN),
    ]
}

/// Sentences, one a row.
fn problems(sentences: &[Sentence], format: Format, speech: Speech) -> Result<(), Failure> {
    const COLUMN: &str = "problem";
    let language = speech.names(format);
    let rows = sentences.iter().map(|sentence| vec![Cell::Text(sentence.text(language))]);
    match format {
        Format::Csv => {
            let mut csv = Csv::new([COLUMN])?;
            for row in rows {
                csv.row(&row)?;
            }
            csv.end()
        }
        Format::Json | Format::Geojson => {
            let mut json = Json::array()?;
            for row in rows {
                json.item(&Object(
                    row.into_iter().map(|cell| (COLUMN.to_owned(), cell)).collect(),
                ))?;
            }
            json.end()
        }
        Format::Table if sentences.is_empty() => Ok(()),
        Format::Table => output::table(language, &[COLUMN], &rows.collect::<Vec<_>>()),
    }
}

fn check(path: &Path, format: Format, speech: Speech) -> Result<(), Failure> {
    let found = Workspace::open(path)?.check()?;
    problems(&found, format, speech)?;
    if found.is_empty() {
        say("cli-workspace-sound", &[("path", shown(path))], speech);
        return Ok(());
    }
    Err(Failure::message("workspace-unsound", vec![("path", shown(path))]))
}

fn salvage(from: &Path, to: &Path, format: Format, speech: Speech) -> Result<(), Failure> {
    let salvaged = Workspace::salvage(from, to)?;
    problems(&salvaged.lost, format, speech)?;
    let values = [
        ("path", shown(to)),
        ("releases", salvaged.releases.len().into()),
        ("items", (salvaged.items as f64).into()),
    ];
    say("cli-workspace-salvaged", &values, speech);
    Ok(())
}

fn remove(
    workspace: &mut Workspace,
    release: &str,
    for_good: bool,
    speech: Speech,
) -> Result<(), Failure> {
    let is_meant =
        |entry: &&ReleaseEntry| entry.id == release || entry.number.to_string() == release;
    let mut entries = workspace.releases()?;
    if for_good {
        // What was removed before can still be deleted for good.
        entries.extend(workspace.remembered()?);
    }
    let unknown = || WorkspaceError::UnknownReleaseId { id: release.to_owned() };
    let entry = entries.iter().find(is_meant).ok_or_else(unknown)?;
    let message = if for_good {
        workspace.delete_for_good(entry.number)?;
        "cli-workspace-deleted"
    } else {
        workspace.remove(entry.number)?;
        "cli-workspace-removed"
    };
    say(message, &[("id", entry.id.as_str().into())], speech);
    Ok(())
}

/// What a bundle brought, in JSON.
#[derive(Serialize)]
struct Added<'a> {
    kind: &'a str,
    number: i64,
    name: &'a str,
}

fn bundle(
    command: &BundleCommand,
    workspace: Option<&Path>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    match command {
        BundleCommand::Write { file, kind } => {
            let mut choice = BundleChoice::default();
            if !kind.is_empty() {
                choice.kinds.clone_from(kind);
            }
            let count = open(workspace)?.write_bundle(file, &choice)?;
            let values = [("count", count.into()), ("path", shown(file))];
            say("cli-workspace-bundle-written", &values, speech);
            Ok(())
        }
        BundleCommand::Read { file } => {
            let read = opened::workspace(workspace)?.read_bundle(file)?;
            added(&read.added, format, speech)?;
            say("cli-workspace-bundle-read", &[("count", read.added.len().into())], speech);
            if read.same > 0 {
                let count = read.same as f64;
                say("cli-workspace-bundle-same", &[("count", count.into())], speech);
            }
            for (name, now) in &read.renamed {
                let values = [("name", name.as_str().into()), ("now", now.as_str().into())];
                say("cli-workspace-bundle-renamed", &values, speech);
            }
            Ok(())
        }
    }
}

fn added(items: &[ItemEntry], format: Format, speech: Speech) -> Result<(), Failure> {
    const COLUMNS: [&str; 3] = ["kind", "number", "name"];
    let names = speech.names(format);
    let rows =
        items.iter().map(|entry| of_item(entry, format, names).into_iter().take(3).collect());
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for row in rows {
                let row: Vec<Cell> = row;
                csv.row(&row)?;
            }
            csv.end()
        }
        Format::Json | Format::Geojson => {
            let mut json = Json::array()?;
            for ItemEntry { id, kind, name, .. } in items {
                json.item(&Added { kind: kind.id(), number: *id, name })?;
            }
            json.end()
        }
        Format::Table if items.is_empty() => Ok(()),
        Format::Table => output::table(names, &COLUMNS, &rows.collect::<Vec<_>>()),
    }
}
