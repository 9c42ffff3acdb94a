//! `reach`: who is within reach of support, by area and by point.

use std::{collections::HashMap, path::Path};

use cyswllt_engine::{
    Engine,
    analysis::{
        Subject,
        reach::{
            AreaReach, PointReach, Reach, ReachFigures, ReachGroup, ReachPart, ReachRequest, reach,
        },
    },
    geography::{AreaRef, Crs, Level, grid},
    sources::supports::Support,
    text::Language,
};
use serde::Serialize;

use super::{features, subject::subject, supports::supports, travel, values::state_id};
use crate::{
    arguments::{By, Format, ReachArguments},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

const AREA: [&str; 2] = ["code", "name"];
const FIGURES: [&str; 11] = [
    "total",
    "reached",
    "share",
    "missed",
    "mean_m",
    "median_m",
    "p90_m",
    "reached_at_least",
    "capacity_per_1000",
    "state",
    "left_out",
];
const POINT: [&str; 7] = ["id", "name", "kind", "authority", "easting", "northing", "capacity"];
const OF_POINT: [&str; 3] = ["reached", "only", "nearest"];

/// The answer in JSON.
#[derive(Serialize)]
struct Item {
    travel: serde_json::Value,
    within_metres: Number,
    at_least: u32,
    level: &'static str,
    groups: Vec<Object<Cell>>,
    selection: Option<Vec<Object<Cell>>>,
    areas: Vec<Object<Cell>>,
    points: Vec<Object<Cell>>,
    curve: Vec<Object<Cell>>,
    gaps: Object<Vec<String>>,
    zones: Vec<[Number; 2]>,
    notes: Vec<String>,
}

/// An answer, and what it takes to write it down.
struct Answer<'a> {
    found: &'a Reach,
    supports: &'a [Support],
    language: Language,
}

pub fn run(
    arguments: &ReachArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let engine = opened::engine(workspace)?;
    let request = request(arguments, &engine, workspace, speech)?;
    let (travel, roads) = travel::open(&arguments.travel, workspace, speech)?;
    let request = ReachRequest { travel, ..request };
    let found = reach(&engine, roads.as_ref(), &request)?;
    let language = speech.names(format);
    let answer = Answer { found: &found, supports: &request.supports, language };
    answer.say(speech);
    if format == Format::Json {
        return Json::object(&answer.item());
    }
    match (arguments.by, format) {
        (By::Areas, Format::Geojson) => answer.areas_as_features(&engine),
        (By::Points, Format::Geojson) => answer.points_as_features(),
        (By::Areas, _) => {
            let rows: Vec<Vec<Cell>> = found.areas.iter().map(|area| answer.area(area)).collect();
            answer.write(&AREA, &FIGURES, &rows, format)
        }
        (By::Points, _) => {
            let rows: Vec<Vec<Cell>> =
                found.points.iter().map(|point| answer.point(point)).collect();
            answer.write(&POINT, &OF_POINT, &rows, format)
        }
    }
}

fn request(
    arguments: &ReachArguments,
    engine: &Engine,
    workspace: Option<&Path>,
    speech: Speech,
) -> Result<ReachRequest, Failure> {
    let level = match (&arguments.level, arguments.within.as_deref()) {
        (Some(level), _) => level.of(&engine.areas)?,
        (None, None) => Level::Authority,
        (None, Some(code)) => engine.areas.find(code)?.level,
    };
    let subjects: Result<Vec<Subject>, Failure> = arguments
        .measures
        .iter()
        .map(|text| subject(text.trim(), workspace, &engine.catalogue, &engine.areas))
        .collect();
    let mut points = Vec::new();
    for text in &arguments.points {
        points.extend(supports(engine, text, speech)?);
    }
    let trimmed = |texts: &[String]| texts.iter().map(|text| text.trim().to_owned()).collect();
    Ok(ReachRequest {
        groups: subjects?,
        supports: points,
        within_metres: arguments.within_km * 1000.0,
        at_least: arguments.at_least,
        level,
        within: arguments.within.clone(),
        selection: trimmed(&arguments.selection),
        only_wheelchair: arguments.only_wheelchair,
        kinds: trimmed(&arguments.kinds),
        languages: trimmed(&arguments.languages),
        capacity: arguments.capacity,
        ..ReachRequest::default()
    })
}

impl Answer<'_> {
    /// The figures of everybody counted, then of the selection, then what to know.
    fn say(&self, speech: Speech) {
        let found = self.found;
        let km = |metres: f64| (metres / 10.0).round() / 100.0;
        for part in std::iter::once(&found.whole).chain(&found.selection) {
            for (group, figures) in found.groups.iter().zip(&part.figures) {
                let name = || group.label.get(speech.messages()).to_owned().into();
                if let (Some(total), Some(reached), Some(share)) =
                    (figures.total, figures.reached, figures.share)
                {
                    let values = [
                        ("group", name()),
                        ("reached", reached.round().into()),
                        ("total", total.round().into()),
                        ("share", ((share * 1000.0).round() / 10.0).into()),
                        ("km", km(found.within_metres).into()),
                    ];
                    messages::say(&speech.text("cli-reach-share", &values));
                }
                if let (Some(half), Some(most)) = (figures.median_metres, figures.far_metres) {
                    let values =
                        [("group", name()), ("half", km(half).into()), ("most", km(most).into())];
                    messages::say(&speech.text("cli-reach-distances", &values));
                }
            }
        }
        for note in &found.notes {
            messages::say(&note.text(speech.messages()));
        }
    }

    /// The names of columns: those of the row, then those of each group.
    fn header(&self, row: &[&str], each: &[&str]) -> Vec<String> {
        let of_group = |group: &ReachGroup| {
            let named = |column: &&str| match self.found.groups.len() {
                1 => (*column).to_owned(),
                _ => format!("{}_{column}", group.id),
            };
            each.iter().map(named).collect::<Vec<_>>()
        };
        let groups = self.found.groups.iter().flat_map(of_group);
        row.iter().map(|&column| column.to_owned()).chain(groups).collect()
    }

    fn area(&self, area: &AreaReach) -> Vec<Cell> {
        let name = area.name.get(self.language);
        let cells = [Cell::text(Some(&area.code)), Cell::text(Some(name))];
        cells.into_iter().chain(area.figures.iter().flat_map(figures)).collect()
    }

    fn point(&self, point: &PointReach) -> Vec<Cell> {
        let kind = &self.supports[point.place as usize].kind;
        let mut cells = vec![
            Cell::text(Some(&point.id)),
            Cell::text(Some(point.name.get(self.language))),
            Cell::text(Some(kind)),
            Cell::text(point.authority.as_deref()),
            Cell::Number(point.easting),
            Cell::Number(point.northing),
            number(point.capacity),
        ];
        for group in 0..self.found.groups.len() {
            let numbers = [point.reached[group], point.only[group], point.nearest[group]];
            cells.extend(numbers.map(Cell::Number));
        }
        cells
    }

    fn item(&self) -> Item {
        let found = self.found;
        let objects = |header: Vec<String>, rows: Vec<Vec<Cell>>| -> Vec<Object<Cell>> {
            let object = |row| Object(header.iter().cloned().zip(row).collect());
            rows.into_iter().map(object).collect()
        };
        let areas = found.areas.iter().map(|area| self.area(area)).collect();
        let points = found.points.iter().map(|point| self.point(point)).collect();
        let gaps = found.groups.iter().zip(&found.gaps).map(|(group, gaps)| {
            let codes = gaps.iter().map(|&area| found.areas[area as usize].code.clone());
            (group.id.clone(), codes.collect())
        });
        Item {
            travel: serde_json::to_value(found.travel).unwrap_or_default(),
            within_metres: Number(found.within_metres),
            at_least: found.at_least,
            level: found.level.id(),
            groups: self.part(&found.whole),
            selection: found.selection.as_ref().map(|part| self.part(part)),
            areas: objects(self.header(&AREA, &FIGURES), areas),
            points: objects(self.header(&POINT, &OF_POINT), points),
            curve: objects(self.header(&["metres"], &["reached", "share"]), self.curve()),
            gaps: Object(gaps.collect()),
            zones: found.zones.iter().map(|zone| zone.map(Number)).collect(),
            notes: found.notes.iter().map(|note| note.text(self.language)).collect(),
        }
    }

    /// A group an object, with its figures.
    fn part(&self, part: &ReachPart) -> Vec<Object<Cell>> {
        let of_group = |(group, of_group): (&ReachGroup, &ReachFigures)| {
            let known = [
                ("id", group.id.as_str()),
                ("label", group.label.get(self.language)),
                ("unit", group.unit.id()),
            ];
            let known = known.map(|(key, text)| (key.to_owned(), Cell::text(Some(text))));
            let figures = FIGURES.into_iter().map(str::to_owned).zip(figures(of_group));
            Object(known.into_iter().chain(figures).collect())
        };
        self.found.groups.iter().zip(&part.figures).map(of_group).collect()
    }

    /// A distance a row: how many, and what share of everybody counted.
    fn curve(&self) -> Vec<Vec<Cell>> {
        let whole = &self.found.whole;
        let row = |(at, metres): (usize, &f64)| {
            let mut cells = vec![Cell::Number(*metres)];
            for (curve, figures) in whole.curves.iter().zip(&whole.figures) {
                let total = figures.total.unwrap_or(0.0);
                cells.extend([curve[at], curve[at] / total].map(Cell::Number));
            }
            cells
        };
        self.found.metres.iter().enumerate().map(row).collect()
    }

    fn write(
        &self,
        row: &[&str],
        each: &[&str],
        rows: &[Vec<Cell>],
        format: Format,
    ) -> Result<(), Failure> {
        let header = self.header(row, each);
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        if format == Format::Table {
            return output::table(self.language, &header, rows);
        }
        let mut csv = Csv::new(header)?;
        for row in rows {
            csv.row(row)?;
        }
        csv.end()
    }

    fn areas_as_features(&self, engine: &Engine) -> Result<(), Failure> {
        let level = self.found.level;
        let header = self.header(&AREA, &FIGURES);
        let by_position: HashMap<u32, &AreaReach> =
            self.found.areas.iter().map(|area| (area.position, area)).collect();
        let chosen: Vec<AreaRef> = (self.found.areas.iter())
            .map(|area| AreaRef { level, position: area.position })
            .collect();
        features::write(&engine.areas, &chosen, Crs::Wgs84, |area| {
            Object(header.iter().cloned().zip(self.area(by_position[&area.position])).collect())
        })
    }

    fn points_as_features(&self) -> Result<(), Failure> {
        let header = self.header(&POINT, &OF_POINT);
        let mut json = Json::features(None)?;
        for point in &self.found.points {
            // A point outside the National Grid has no place in the world that could be told.
            let place = grid::to_lon_lat(point.easting, point.northing).ok().map(|(lon, lat)| {
                format!("{{\"type\":\"Point\",\"coordinates\":[{lon:.6},{lat:.6}]}}")
            });
            let properties = Object(header.iter().cloned().zip(self.point(point)).collect());
            json.feature(Some(&point.id), place.as_deref(), &properties)?;
        }
        json.end()
    }
}

fn number(number: Option<f64>) -> Cell {
    Cell::Number(number.unwrap_or(f64::NAN))
}

fn figures(figures: &ReachFigures) -> Vec<Cell> {
    vec![
        number(figures.total),
        number(figures.reached),
        number(figures.share),
        number(figures.missed),
        number(figures.mean_metres),
        number(figures.median_metres),
        number(figures.far_metres),
        number(figures.reached_at_least),
        number(figures.capacity_per_1000),
        Cell::text(Some(state_id(figures.state))),
        Cell::Number(f64::from(figures.left_out)),
    ]
}
