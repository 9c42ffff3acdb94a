//! `network`: importing roads, and what can be reached along them.

use std::path::Path;

use cyswllt_engine::{
    Engine,
    analysis::{Subject, WithinMinutes, within_minutes},
    geography::{AreaRef, Level, Located, grid, locate},
    sources::roads::RoadsReport,
    store::{Workspace, workspace::RoadsEntry},
    text::Language,
};
use serde::Serialize;
use serde_json::json;

use super::{locate::failure, travel};
use crate::{
    arguments::{Format, IsochroneArguments, NetworkArguments, NetworkCommand},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

const COLUMNS: [&str; 10] = [
    "file",
    "source",
    "roads",
    "nodes",
    "walking_km",
    "driving_km",
    "one_way",
    "left_out",
    "imported",
    "bytes",
];

/// A network in JSON.
#[derive(Serialize)]
struct Item<'a> {
    #[serde(flatten)]
    report: &'a RoadsReport,
    imported: &'a str,
    bytes: u64,
    said: Vec<String>,
}

pub fn run(
    arguments: &NetworkArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    if let NetworkCommand::Isochrone(arguments) = &arguments.command {
        return isochrone(arguments, workspace, output::format(format, Format::Csv), speech);
    }
    let format = output::format(format, Format::Csv);
    if format == Format::Geojson {
        return Err(Failure::Format { command: "network", formats: "table, csv, json" });
    }
    match &arguments.command {
        NetworkCommand::Import { file } => {
            let (roads, report) = travel::read(file, speech)?;
            let mut workspace = opened::workspace(workspace)?;
            workspace.keep_roads(&roads, &report)?;
            info(workspace.roads_entry()?.as_ref(), format, speech)
        }
        NetworkCommand::Info => {
            let entry =
                if there(workspace) { opened::workspace(workspace)?.roads_entry()? } else { None };
            info(entry.as_ref(), format, speech)
        }
        NetworkCommand::Remove => {
            let removed = there(workspace) && opened::workspace(workspace)?.remove_roads()?;
            let id = if removed { "cli-network-removed" } else { "cli-network-none" };
            messages::say(&speech.text(id, &[]));
            Ok(())
        }
        NetworkCommand::Isochrone(_) => Ok(()),
    }
}

/// Whether there is a workspace without one being made.
fn there(named: Option<&Path>) -> bool {
    named.is_some_and(Path::exists)
        || (named.is_none() && Workspace::default_path().is_some_and(|path| path.exists()))
}

fn info(entry: Option<&RoadsEntry>, format: Format, speech: Speech) -> Result<(), Failure> {
    let names = speech.names(format);
    if entry.is_none() {
        messages::say(&speech.text("cli-network-none", &[]));
    }
    let said = |entry: &RoadsEntry, language: Language| -> Vec<String> {
        entry.report.notes.iter().map(|note| note.text(language)).collect()
    };
    if format == Format::Json {
        let item = entry.map(|entry| Item {
            report: &entry.report,
            imported: &entry.imported,
            bytes: entry.bytes,
            said: said(entry, names),
        });
        return Json::object(&item);
    }
    let rows: Vec<Vec<Cell>> = entry.into_iter().map(row).collect();
    if format == Format::Table {
        output::table(names, &COLUMNS, &rows)?;
        for note in entry.into_iter().flat_map(|entry| said(entry, names)) {
            messages::say(&note);
        }
        return Ok(());
    }
    let mut csv = Csv::new(COLUMNS)?;
    for row in &rows {
        csv.row(row)?;
    }
    csv.end()
}

fn row(entry: &RoadsEntry) -> Vec<Cell> {
    let report = &entry.report;
    let count = |count: u64| Cell::Number(count as f64);
    // To a hundred metres.
    let kilometres = |kilometres: f64| Cell::Number((kilometres * 10.0).round() / 10.0);
    vec![
        Cell::text(Some(&report.file)),
        Cell::text(Some(report.source.id())),
        count(report.roads),
        count(report.nodes),
        kilometres(report.walking_kilometres),
        kilometres(report.driving_kilometres),
        count(report.one_way),
        count(report.left_out),
        Cell::text(Some(&entry.imported)),
        count(entry.bytes),
    ]
}

fn isochrone(
    arguments: &IsochroneArguments,
    workspace: Option<&Path>,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let engine = opened::engine(workspace)?;
    let located = locate(&engine.areas, &engine.shapes, &engine.gazetteer, &arguments.place)
        .map_err(|error| failure(&error))?;
    let roads = travel::network_of(&arguments.network, workspace, speech)?;
    let groups: Vec<Subject> =
        arguments.measures.iter().map(|id| Subject::Measure { id: id.clone() }).collect();
    let place = [located.easting, located.northing];
    let found =
        within_minutes(&engine, &roads, arguments.mode.into(), place, arguments.minutes, &groups)?;
    let names = speech.names(format);
    match format {
        Format::Json => Json::object(&whole(&engine, arguments, &located, &found, names)),
        Format::Geojson => {
            let mut json = Json::features(None)?;
            let properties = properties(arguments, &located, &found, names);
            json.feature(None, Some(&geometry(&found)), &Object(properties))?;
            json.end()
        }
        Format::Csv | Format::Table => {
            let ids = found.groups.iter().map(|group| group.id.as_str());
            let header: Vec<&str> = ["code", "name", "share"].into_iter().chain(ids).collect();
            let rows: Vec<Vec<Cell>> = (0..found.lsoas.len())
                .map(|at| {
                    let (lsoa, share) = found.lsoas[at];
                    let area = AreaRef { level: Level::Lsoa, position: lsoa };
                    let area = engine.areas.get(area);
                    let name = area.name.get(names);
                    let numbers = found.groups.iter().map(|group| Cell::Number(group.by_lsoa[at]));
                    [Cell::text(Some(&area.code)), Cell::text(Some(name)), Cell::Number(share)]
                        .into_iter()
                        .chain(numbers)
                        .collect()
                })
                .collect();
            if format == Format::Table {
                output::table(names, &header, &rows)?;
            } else {
                let mut csv = Csv::new(header)?;
                for row in &rows {
                    csv.row(row)?;
                }
                csv.end()?;
            }
            for note in &found.notes {
                messages::say(&note.text(speech.messages()));
            }
            Ok(())
        }
    }
}

/// What was asked, and the sums.
fn properties(
    arguments: &IsochroneArguments,
    located: &Located,
    found: &WithinMinutes,
    language: Language,
) -> Vec<(String, serde_json::Value)> {
    let mode: cyswllt_engine::geography::roads::Mode = arguments.mode.into();
    let mut properties = vec![
        ("place".to_owned(), json!(located.name.get(language))),
        ("easting".to_owned(), json!(located.easting)),
        ("northing".to_owned(), json!(located.northing)),
        ("mode".to_owned(), json!(mode.id())),
        ("minutes".to_owned(), json!(arguments.minutes)),
        ("road_kilometres".to_owned(), json!(found.isochrone.kilometres)),
    ];
    let numbers = found.groups.iter().map(|group| (group.id.clone(), json!(group.number)));
    properties.extend(numbers);
    properties
}

fn whole(
    engine: &Engine,
    arguments: &IsochroneArguments,
    located: &Located,
    found: &WithinMinutes,
    language: Language,
) -> Object<serde_json::Value> {
    let mut object = properties(arguments, located, found, language);
    object.truncate(object.len() - found.groups.len());
    let groups: Vec<_> = found
        .groups
        .iter()
        .map(|group| {
            json!({
                "id": group.id,
                "label": group.label.get(language),
                "unit": group.unit.id(),
                "number": group.number,
                "state": group.state,
            })
        })
        .collect();
    let lsoas: Vec<_> = (0..found.lsoas.len())
        .map(|at| {
            let (lsoa, share) = found.lsoas[at];
            let area = engine.areas.get(AreaRef { level: Level::Lsoa, position: lsoa });
            let numbers = found.groups.iter();
            let numbers = numbers.map(|group| (group.id.clone(), Number(group.by_lsoa[at])));
            json!({
                "code": area.code,
                "name": area.name.get(language),
                "share": share,
                "numbers": Object(numbers.collect()),
            })
        })
        .collect();
    let notes: Vec<String> = found.notes.iter().map(|note| note.text(language)).collect();
    object.push(("groups".to_owned(), json!(groups)));
    object.push(("lsoas".to_owned(), json!(lsoas)));
    object.push(("notes".to_owned(), json!(notes)));
    Object(object)
}

/// The outline in longitude and latitude, to about a metre.
fn geometry(found: &WithinMinutes) -> String {
    let place = |&[x, y]: &[i32; 2]| {
        let place = grid::to_lon_lat(f64::from(x) / 10.0, f64::from(y) / 10.0);
        let (lon, lat) = place.unwrap_or_default();
        let rounded = |degrees: f64| (degrees * 1e5).round() / 1e5;
        [rounded(lon), rounded(lat)]
    };
    let rings = |rings: &Vec<Vec<[i32; 2]>>| -> Vec<Vec<[f64; 2]>> {
        rings.iter().map(|ring| ring.iter().map(place).collect()).collect()
    };
    let polygons: Vec<_> = found.isochrone.polygons.iter().map(rings).collect();
    json!({ "type": "MultiPolygon", "coordinates": polygons }).to_string()
}
