//! `check`: whether the program and what it works with are sound.

use std::path::Path;

use cyswllt_engine::{
    selfcheck::{self, Finding, Health, Surroundings},
    text::{Language, Messages},
};
use serde::Serialize;

use crate::{
    arguments::Format,
    failure::Failure,
    messages::{self, Speech},
    output::{self, Cell, Csv, Json},
};

const COLUMNS: [&str; 5] = ["check", "state", "found", "remedy", "error"];

/// A finding in JSON.
#[derive(Serialize)]
struct Item {
    check: &'static str,
    state: &'static str,
    found: String,
    remedy: Option<String>,
    error: Option<&'static str>,
}

pub fn run(
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    if format == Format::Geojson {
        return Err(Failure::Format { command: "check", formats: "table, csv, json" });
    }
    let findings = selfcheck::run(&Surroundings::of(workspace.map(Path::to_owned)));
    write(&findings, format, speech.names(format))?;
    let faults = findings.iter().filter(|finding| finding.state == Health::Fault).count();
    if faults == 0 {
        return Ok(());
    }
    messages::say(&speech.text("cli-check-faults", &[("count", faults.into())]));
    Err(Failure::Said("cli-check-failed"))
}

fn write(findings: &[Finding], format: Format, language: Language) -> Result<(), Failure> {
    match format {
        Format::Json | Format::Geojson => {
            let mut json = Json::array()?;
            for finding in findings {
                json.item(&Item {
                    check: finding.id,
                    state: finding.state.id(),
                    found: finding.found.text(language),
                    remedy: finding.remedy.as_ref().map(|remedy| remedy.text(language)),
                    error: finding.code,
                })?;
            }
            json.end()
        }
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for finding in findings {
                csv.row(&row(finding, language, |_, id| id.to_owned()))?;
            }
            csv.end()
        }
        Format::Table => {
            let word = |kind: &str, id: &str| {
                Messages::embedded().text(language, &format!("selfcheck-{kind}-{id}"), &[])
            };
            let rows: Vec<Vec<Cell>> =
                findings.iter().map(|finding| row(finding, language, word)).collect();
            output::table(language, &COLUMNS, &rows)
        }
    }
}

fn row(finding: &Finding, language: Language, word: impl Fn(&str, &str) -> String) -> Vec<Cell> {
    let remedy = finding.remedy.as_ref().map(|remedy| remedy.text(language));
    vec![
        Cell::Text(word("name", finding.id)),
        Cell::Text(word("state", finding.state.id())),
        Cell::Text(finding.found.text(language)),
        Cell::text(remedy.as_deref()),
        Cell::text(finding.code),
    ]
}
