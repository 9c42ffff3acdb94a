//! `sources`: what is in use of each publisher's source, and what is newer.

use std::path::Path;

use cyswllt_engine::{
    catalogue::{Catalogue, ReleaseInfo},
    sources::update::{self, Manifest, SourceStatus, StatusHow},
    store::Workspace,
    text::{Language, Messages, date},
};
use serde::Serialize;

use crate::{
    arguments::{Format, SourcesArguments},
    failure::Failure,
    messages::Speech,
    opened,
    output::{self, Cell, Csv, Json},
};

const COLUMNS: [&str; 10] = [
    "source",
    "title",
    "publisher",
    "shipped",
    "imported",
    "newest",
    "status",
    "how",
    "where",
    "licence",
];

/// A source in JSON.
#[derive(Serialize)]
struct Item<'a> {
    source: &'a str,
    series: &'a [String],
    title: &'a str,
    publisher: &'a str,
    shipped: Option<&'a str>,
    imported: &'a [String],
    in_use: Option<&'a str>,
    newest: Option<&'a str>,
    status: &'static str,
    how: &'static str,
    r#where: Vec<&'a str>,
    licence: &'a str,
    licence_url: &'a str,
}

pub fn run(
    arguments: &SourcesArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let manifest = manifest(arguments.manifest.as_deref())?;
    write(&statuses(&manifest, workspace)?, "sources", format, speech)
}

/// The manifest that is named, else the one in use.
pub(super) fn manifest(named: Option<&Path>) -> Result<Manifest, Failure> {
    Ok(match named {
        Some(path) => Manifest::read(path)?,
        None => Manifest::current()?,
    })
}

/// The sources beside what the workspace has: the one that is named, else the one in the user's data folder, if there is
/// one. None is made for this.
pub(super) fn statuses(
    manifest: &Manifest,
    workspace: Option<&Path>,
) -> Result<Vec<SourceStatus>, Failure> {
    let catalogue = Catalogue::open().map_err(|error| Failure::pack(&error))?;
    let default = Workspace::default_path();
    let is_there = workspace.or(default.as_deref()).is_some_and(Path::exists);
    let imported: Vec<ReleaseInfo> = if is_there {
        let releases = opened::workspace(workspace)?.releases()?;
        releases.into_iter().filter(|release| release.in_use).map(|release| release.info).collect()
    } else {
        Vec::new()
    };
    Ok(update::list(manifest, &catalogue, &imported))
}

pub(super) fn write(
    statuses: &[SourceStatus],
    command: &'static str,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let language = speech.names(format);
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for status in statuses {
                csv.row(&row(status, language, |_, id| id.to_owned(), str::to_owned))?;
            }
            csv.end()
        }
        Format::Json => {
            let mut json = Json::array()?;
            for status in statuses {
                json.item(&item(status, language))?;
            }
            json.end()
        }
        Format::Geojson => Err(Failure::Format { command, formats: "table, csv, json" }),
        Format::Table => {
            let word = |kind: &str, id: &str| {
                Messages::embedded().text(language, &format!("update-{kind}-{id}"), &[])
            };
            let rows: Vec<Vec<Cell>> = statuses
                .iter()
                .map(|status| row(status, language, word, |iso| date::vintage(language, iso)))
                .collect();
            output::table(language, &COLUMNS, &rows)
        }
    }
}

fn row(
    status: &SourceStatus,
    language: Language,
    word: impl Fn(&str, &str) -> String,
    date: impl Fn(&str) -> String,
) -> Vec<Cell> {
    let imported: Vec<String> = status.imported.iter().map(|vintage| date(vintage)).collect();
    let vintage = |vintage: &Option<String>| vintage.as_deref().map(&date).unwrap_or_default();
    vec![
        Cell::text(Some(&status.id)),
        Cell::text(Some(status.title.get(language))),
        Cell::text(Some(status.publisher.get(language))),
        Cell::Text(vintage(&status.packed)),
        Cell::Text(imported.join("; ")),
        Cell::Text(vintage(&status.newest)),
        Cell::Text(word("status", state(status))),
        Cell::Text(word("how", how(status))),
        Cell::Text(places(status).join(" ")),
        Cell::text(Some(&status.licence)),
    ]
}

fn item(status: &SourceStatus, language: Language) -> Item<'_> {
    Item {
        source: &status.id,
        series: &status.series,
        title: status.title.get(language),
        publisher: status.publisher.get(language),
        shipped: status.packed.as_deref(),
        imported: &status.imported,
        in_use: status.in_use.as_deref(),
        newest: status.newest.as_deref(),
        status: state(status),
        how: how(status),
        r#where: places(status),
        licence: &status.licence,
        licence_url: &status.licence_url,
    }
}

/// How what is in use stands to the newest known.
fn state(status: &SourceStatus) -> &'static str {
    match (status.is_newer, &status.in_use) {
        (Some(true), _) => "newer",
        (Some(false), _) => "current",
        (None, None) => "unused",
        (None, Some(_)) => "unknown",
    }
}

fn how(status: &SourceStatus) -> &'static str {
    match status.how {
        StatusHow::Fetch { .. } => "fetch",
        StatusHow::Page { .. } => "page",
    }
}

fn places(status: &SourceStatus) -> Vec<&str> {
    match &status.how {
        StatusHow::Fetch { hosts } => hosts.iter().map(String::as_str).collect(),
        StatusHow::Page { url } => vec![url],
    }
}
