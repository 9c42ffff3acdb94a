//! `targets`: areas or sites by how many people there are to reach.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use chrono::Local;
use cyswllt_engine::{
    Engine,
    analysis::targets::{TargetList, TargetRequest, TargetWhat, read_notes, targets},
    geography::Level,
    reports::{
        export::Cells,
        request::Council,
        targets::{TargetFormat, TargetOptions, export_table, write},
    },
    sources::supports::Support,
    store::CouncilFile,
    text::{Bilingual, Language, Messages},
};
use serde::{Deserialize, Serialize};

use super::{subject::subject, supports::supports, travel};
use crate::{
    arguments::{Format, TargetsArguments},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json},
};

/// The largest answer of `site` that is read, in bytes.
const LARGEST: u64 = 64 << 20;

pub fn run(
    arguments: &TargetsArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    // What is quickly read before what takes longer.
    let outputs = match &arguments.output {
        Some(path) => outputs(path, arguments, speech)?,
        None => Vec::new(),
    };
    let format = output::format(format, Format::Csv);
    if outputs.is_empty() && format == Format::Geojson {
        return Err(Failure::Format { command: "targets", formats: "table, csv, json" });
    }
    let council = match &arguments.council {
        Some(path) => CouncilFile::read(path)?,
        None => Council::default(),
    };
    let date = arguments.date.unwrap_or_else(|| Local::now().date_naive());
    let options = TargetOptions { council, date, ..TargetOptions::default() };
    let engine = opened::engine(workspace)?;
    let (travel, roads) = travel::open(&arguments.travel, workspace, speech)?;
    let of = |text: &String| subject(text, workspace, &engine.catalogue, &engine.areas);
    let mut points = Vec::new();
    for text in &arguments.points {
        points.extend(supports(&engine, text, speech)?);
    }
    let request = TargetRequest {
        what: what(&engine, arguments, speech)?,
        title: arguments.title.as_ref().map(|title| Bilingual::new(title.as_str(), title.as_str())),
        groups: arguments.measures.iter().map(of).collect::<Result<_, _>>()?,
        supports: points,
        travel,
        within_metres: arguments.within_km * 1_000.0,
        within: arguments.within.clone(),
        notes: arguments.notes.as_deref().map(read_notes).transpose()?.unwrap_or_default(),
    };
    let list = targets(&engine, roads.as_ref(), &request)?;
    for warning in &list.warnings {
        messages::say(&warning.text(speech.messages()));
    }
    if outputs.is_empty() {
        return show(&engine, &list, format, &options, speech);
    }
    let never = AtomicBool::new(false);
    for (language, kind, path) in outputs {
        let written = write(&engine, &list, kind, language, &path, &options, &never)?;
        for (place, path) in written.iter().enumerate() {
            let mut values = vec![("path", path.display().to_string().into())];
            let id = if place == 0 {
                values.push(("rows", list.rows.len().into()));
                "cli-export-written"
            } else {
                "cli-export-beside"
            };
            messages::say(&speech.text(id, &values));
        }
    }
    Ok(())
}

/// The languages, the format and the files: one, or one a language with its code before the ending.
fn outputs(
    path: &Path,
    arguments: &TargetsArguments,
    speech: Speech,
) -> Result<Vec<(Language, TargetFormat, PathBuf)>, Failure> {
    let format = TargetFormat::of_path(path)
        .map_err(cyswllt_engine::reports::targets::TargetFileError::from)?;
    let [stem, ending] = [path.file_stem(), path.extension()]
        .map(|part| part.unwrap_or_default().to_string_lossy().into_owned());
    let named =
        |language: Language| path.with_file_name(format!("{stem}-{}.{ending}", language.id()));
    Ok(match arguments.language.as_deref() {
        Some("both") => Language::ALL.map(|language| (language, format, named(language))).to_vec(),
        Some(id) => {
            let language = id.parse().unwrap_or_else(|_| speech.messages());
            vec![(language, format, path.to_owned())]
        }
        // What programs read does not depend on the system.
        None if matches!(format, TargetFormat::Csv | TargetFormat::Geojson) => {
            vec![(speech.names(Format::Csv), format, path.to_owned())]
        }
        None => vec![(speech.messages(), format, path.to_owned())],
    })
}

fn what(
    engine: &Engine,
    arguments: &TargetsArguments,
    speech: Speech,
) -> Result<TargetWhat, Failure> {
    if let Some(path) = &arguments.sites {
        return Ok(TargetWhat::Sites { sites: sites(engine, path, speech)? });
    }
    let level = arguments.level.as_ref().map(|level| level.of(&engine.areas)).transpose()?;
    let mut codes = arguments.areas.clone();
    codes.extend(arguments.within.clone());
    let level = match (level, codes.first()) {
        (Some(level), _) => level,
        (None, Some(code)) => engine.areas.find(code.trim())?.level,
        (None, None) => Level::Lsoa,
    };
    if codes.is_empty() {
        // The whole of Wales.
        codes =
            engine.areas.table(Level::Country).areas.iter().map(|area| area.code.clone()).collect();
    }
    Ok(TargetWhat::Areas { level, codes })
}

/// What `site` writes as JSON, as much of it as is needed here.
#[derive(Deserialize)]
struct Answer {
    sites: Vec<Site>,
}

#[derive(Deserialize)]
struct Site {
    id: String,
    name: Option<String>,
    easting: f64,
    northing: f64,
}

/// The sites of a list, or of an answer of `site`.
fn sites(engine: &Engine, path: &Path, speech: Speech) -> Result<Vec<Support>, Failure> {
    let is_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if !is_json {
        return supports(engine, &path.display().to_string(), speech);
    }
    let size = fs::metadata(path).map_err(|error| Failure::unreadable(path, &error))?.len();
    let broken = |reason: String| {
        let values = vec![("file", path.display().to_string().into()), ("reason", reason.into())];
        Failure::message("file-unreadable", values)
    };
    if size > LARGEST {
        return Err(broken(format!("{size} bytes, at most {LARGEST}")));
    }
    let text = fs::read(path).map_err(|error| Failure::unreadable(path, &error))?;
    let answer: Answer =
        serde_json::from_slice(&text).map_err(|error| broken(error.to_string()))?;
    let site = |site: Site| {
        let name = site.name.unwrap_or_default();
        Support {
            id: site.id,
            name: Bilingual::new(name.as_str(), name.as_str()),
            easting: site.easting,
            northing: site.northing,
            ..Support::default()
        }
    };
    Ok(answer.sites.into_iter().map(site).collect())
}

/// The list in JSON, with what is to be known in words.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    list: &'a TargetList,
    lines: Vec<String>,
}

/// Writes the list to standard output.
fn show(
    engine: &Engine,
    list: &TargetList,
    format: Format,
    options: &TargetOptions,
    speech: Speech,
) -> Result<(), Failure> {
    let language = speech.names(format);
    if format == Format::Json {
        return Json::object(&Shown { list, lines: list.lines(engine, language) });
    }
    if format == Format::Table {
        return table(list, language);
    }
    let table = export_table(engine, list, language, options);
    let fields = table.fields();
    let mut csv = Csv::new(fields.iter().map(|field| &*field.name))?;
    for row in 0..table.len() {
        let cells = fields.iter().map(|field| match &field.cells {
            Cells::Numbers(numbers) => Cell::Number(numbers[row]),
            other => Cell::Text(other.text(row).into_owned()),
        });
        csv.row(&cells.collect::<Vec<_>>())?;
    }
    csv.end()
}

/// The most important columns for people.
fn table(list: &TargetList, language: Language) -> Result<(), Failure> {
    let text = |id: &str| Messages::embedded().text(language, id, &[]);
    let mut header = vec![text("targets-column-rank"), "code".to_owned(), "name".to_owned()];
    header.extend(list.groups.iter().map(|group| {
        let values = [("group", group.label.get(language).into())];
        Messages::embedded().text(language, "targets-to-reach", &values)
    }));
    let last = ["targets-column-nearest", "targets-column-kilometres", "targets-column-notes"];
    header.extend(last.map(text));
    let rows = list.rows.iter().map(|row| {
        let name = if list.level.is_some() { &row.place } else { &row.name };
        let mut cells = vec![
            Cell::Number(row.rank.map_or(f64::NAN, f64::from)),
            Cell::Text(row.id.clone()),
            Cell::text(Some(name.get(language))),
        ];
        cells.extend(
            row.people
                .iter()
                .map(|people| Cell::Number(people.to_reach.value.map_or(f64::NAN, f64::round))),
        );
        let nearest = row.nearest.as_ref();
        cells.push(Cell::text(nearest.map(|nearest| nearest.name.get(language))));
        let kilometres = |metres: f64| (metres / 100.0).round() / 10.0;
        cells.push(Cell::Number(nearest.map_or(f64::NAN, |nearest| kilometres(nearest.metres))));
        cells.push(Cell::Text(row.notes.clone()));
        cells
    });
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    output::table(language, &header, &rows.collect::<Vec<_>>())
}
