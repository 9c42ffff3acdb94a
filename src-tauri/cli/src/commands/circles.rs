//! `circles`: areas as circles that do not cover each other.

use std::path::Path;

use cyswllt_engine::{
    Engine,
    analysis::circles::{Circles, CirclesRequest, circles},
    geography::{AreaRef, Level, grid},
    text::Language,
};

use crate::{
    arguments::{CirclesArguments, Format},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Object},
};

const COLUMNS: [&str; 7] = ["code", "name", "number", "easting", "northing", "radius", "moved"];

pub fn run(
    arguments: &CirclesArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let engine = opened::engine(workspace)?;
    let level = arguments.level.of(&engine.areas)?;
    let request = CirclesRequest {
        level,
        by: arguments.by.into(),
        within: arguments.within.clone(),
        resolution: arguments.resolution,
    };
    let found = circles(&engine, &request)?;
    say(&found, speech);
    let rows = rows(&engine, level, &found, speech.names(format));
    let object = |row: &[Cell]| {
        Object(COLUMNS.map(str::to_owned).into_iter().zip(row.iter().cloned()).collect())
    };
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for (_, row) in &rows {
                csv.row(row)?;
            }
            csv.end()
        }
        Format::Json => {
            let mut json = Json::array()?;
            for (_, row) in &rows {
                json.item(&object(row))?;
            }
            json.end()
        }
        Format::Geojson => {
            let mut json = Json::features(None)?;
            for ([easting, northing], row) in &rows {
                let place = grid::to_lon_lat(*easting, *northing).ok().map(|(lon, lat)| {
                    format!("{{\"type\":\"Point\",\"coordinates\":[{lon:.6},{lat:.6}]}}")
                });
                json.feature(None, place.as_deref(), &object(row))?;
            }
            json.end()
        }
        Format::Table => {
            let rows: Vec<Vec<Cell>> = rows.into_iter().map(|(_, row)| row).collect();
            output::table(speech.messages(), &COLUMNS, &rows)
        }
    }
}

/// The middle of each circle, and its row.
fn rows(
    engine: &Engine,
    level: Level,
    found: &Circles,
    language: Language,
) -> Vec<([f64; 2], Vec<Cell>)> {
    let decimetres = |metres: f64| Cell::Number((metres * 10.0).round() / 10.0);
    let circles = (0_u32..).zip(&found.layout.circles);
    let row = |(position, circle): (u32, &Option<_>)| {
        let circle: &cyswllt_engine::analysis::circles::Circle = circle.as_ref()?;
        let area = AreaRef { level, position };
        let ([east, north], [x, y]) = (circle.centre, found.places[position as usize]);
        let cells = vec![
            Cell::text(Some(&engine.areas.get(area).code)),
            Cell::text(Some(engine.areas.get(area).name.get(language))),
            Cell::Number(found.numbers[position as usize]),
            decimetres(east),
            decimetres(north),
            decimetres(circle.radius),
            decimetres((east - x).hypot(north - y)),
        ];
        Some((circle.centre, cells))
    };
    circles.filter_map(row).collect()
}

/// What is to be known of the circles.
fn say(found: &Circles, speech: Speech) {
    let whole = |number: f64| number.round();
    let values = [
        ("count", found.layout.circles.iter().flatten().count().into()),
        ("median", whole(found.layout.moved.median).into()),
        ("most", whole(found.layout.moved.most).into()),
        ("without", found.without.into()),
        ("scale", whole(found.layout.scale).into()),
        ("covered", whole(100.0 * found.covered).into()),
    ];
    messages::say(&speech.text("cli-circles-laid-out", &values));
}
