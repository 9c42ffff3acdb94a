//! `locate`: the areas of postcodes, coordinates, grid references and names.

use std::{
    io::{self, BufRead, Read},
    path::Path,
};

use cyswllt_engine::{
    geography::{Areas, Gazetteer, Level, LevelForm, LocateError, Located, Shapes, locate},
    text::Language,
};
use serde::Serialize;

use crate::{
    arguments::{Format, LocateArguments},
    failure::Failure,
    messages::{self, Speech},
    opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

/// The longest query in bytes; what is longer is cut.
const LONGEST: u64 = 4096;

/// The levels that ship in which a place lies.
const LEVELS: [Level; 5] =
    [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa];

/// An area in JSON.
#[derive(Debug, Serialize)]
struct Named {
    code: String,
    name: String,
}

/// An answer in JSON.
#[derive(Debug, Serialize)]
struct Found {
    query: String,
    lon: Number,
    lat: Number,
    easting: Number,
    northing: Number,
    areas: Object<Named>,
}

/// A query without an answer in JSON.
#[derive(Debug, Serialize)]
struct NotFound {
    query: String,
    error: String,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Answer {
    Found(Found),
    NotFound(NotFound),
}

pub fn run(
    arguments: &LocateArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Json);
    let finder = Finder::open(workspace, speech.names(format), speech.messages())?;
    let (mut asked, mut missed) = (0_usize, 0_usize);
    let mut answer = |query: &str| {
        let answer = finder.answer(query);
        asked += 1;
        missed += usize::from(matches!(answer, Answer::NotFound(_)));
        answer
    };
    match format {
        Format::Csv => {
            let mut csv = Csv::new(finder.header().iter().map(String::as_str))?;
            each(arguments, |query| csv.row(&finder.row(answer(query))))?;
            csv.end()?;
        }
        Format::Json => {
            let mut json = Json::array()?;
            each(arguments, |query| json.item(&answer(query)))?;
            json.end()?;
        }
        Format::Geojson => {
            let mut json = Json::features(None)?;
            each(arguments, |query| {
                let answer = answer(query);
                let point = match &answer {
                    Answer::Found(found) => Some(point(found.lon.0, found.lat.0)),
                    Answer::NotFound(_) => None,
                };
                json.feature(None, point.as_deref(), &finder.properties(answer))
            })?;
            json.end()?;
        }
        Format::Table => {
            let mut rows = Vec::new();
            each(arguments, |query| {
                rows.push(finder.words(answer(query)));
                Ok(())
            })?;
            output::table(speech.messages(), &finder.table_header(), &rows)?;
        }
    }
    if missed > 0 {
        let values = [("count", missed.into()), ("total", asked.into())];
        messages::say(&speech.text("cli-not-found", &values));
    }
    Ok(())
}

/// Hands on each query in order, those of standard input where a query is `-`.
fn each(
    arguments: &LocateArguments,
    mut query: impl FnMut(&str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for given in &arguments.queries {
        // A space was put before coordinates that look like options.
        let given = given.strip_prefix(" -").map_or(given.as_str(), |_| &given[1..]);
        if given != "-" {
            query(given)?;
            continue;
        }
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut line);
            if read.map_err(|error| Failure::input(&error))? == 0 {
                break;
            }
            if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST {
                skip_line(&mut input).map_err(|error| Failure::input(&error))?;
            }
            let text = String::from_utf8_lossy(&line);
            query(text.trim_start_matches('\u{feff}').trim_end_matches(['\n', '\r']))?;
        }
    }
    Ok(())
}

/// Passes over the rest of a line.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (used, ended) = match buffer.iter().position(|&byte| byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if ended {
            return Ok(());
        }
    }
}

/// What answers queries.
struct Finder {
    areas: Areas,
    shapes: Shapes,
    gazetteer: Gazetteer,
    /// The levels of the user's own, and what they are called.
    own: Vec<(Level, String)>,
    names: Language,
    messages: Language,
}

impl Finder {
    fn open(
        workspace: Option<&Path>,
        names: Language,
        messages: Language,
    ) -> Result<Self, Failure> {
        let (shapes, rest) = rayon::join(Shapes::open, || {
            let areas = opened::areas(workspace)?;
            let gazetteer = Gazetteer::open(&areas).map_err(|error| Failure::pack(&error))?;
            Ok::<_, Failure>((areas, gazetteer))
        });
        let (areas, gazetteer) = rest?;
        let shapes = shapes.map_err(|error| Failure::pack(&error))?.with(&areas);
        let own: Vec<(Level, String)> = areas
            .own_levels()
            .map(|level| (level, areas.level_name(level, LevelForm::One, messages)))
            .collect();
        Ok(Self { areas, shapes, gazetteer, own, names, messages })
    }

    fn answer(&self, query: &str) -> Answer {
        match locate(&self.areas, &self.shapes, &self.gazetteer, query) {
            Ok(located) => Answer::Found(self.found(query, &located)),
            Err(error) => {
                let error = failure(&error).text(self.messages);
                Answer::NotFound(NotFound { query: query.to_owned(), error })
            }
        }
    }

    fn found(&self, query: &str, located: &Located) -> Found {
        let areas = located.areas.iter().map(|&area| {
            let this = self.areas.get(area);
            let name = this.name.get(self.names).to_owned();
            (area.level.id().to_owned(), Named { code: this.code.clone(), name })
        });
        Found {
            query: query.to_owned(),
            lon: Number(round(located.lon, 7)),
            lat: Number(round(located.lat, 7)),
            easting: Number(round(located.easting, 2)),
            northing: Number(round(located.northing, 2)),
            areas: Object(areas.collect()),
        }
    }
    /// The levels in whose areas a place lies.
    fn levels(&self) -> impl Iterator<Item = Level> + '_ {
        LEVELS.into_iter().chain(self.own.iter().map(|(level, _)| *level))
    }

    /// The columns of CSV: the query and the point, code and name at each level, the error.
    fn header(&self) -> Vec<String> {
        let mut header: Vec<String> =
            ["query", "lon", "lat", "easting", "northing"].map(str::to_owned).to_vec();
        for level in self.levels() {
            header.extend([level.id().to_owned(), format!("{level}_name")]);
        }
        header.push("error".to_owned());
        header
    }

    /// The cells of CSV.
    fn row(&self, answer: Answer) -> Vec<Cell> {
        let none = || Cell::text(None);
        match answer {
            Answer::Found(found) => {
                let point = [found.lon, found.lat, found.easting, found.northing];
                let mut cells = vec![Cell::Text(found.query.clone())];
                cells.extend(point.map(|Number(number)| Cell::Number(number)));
                for level in self.levels() {
                    let area = found.area(level);
                    let [code, name] =
                        [area.map(|area| area.code.as_str()), area.map(|area| area.name.as_str())];
                    cells.extend([Cell::text(code), Cell::text(name)]);
                }
                cells.push(none());
                cells
            }
            Answer::NotFound(missed) => {
                let mut cells = vec![Cell::Text(missed.query)];
                cells.extend((0..4).map(|_| Cell::Number(f64::NAN)));
                cells.extend((0..2 * self.levels().count()).map(|_| none()));
                cells.push(Cell::Text(missed.error));
                cells
            }
        }
    }

    /// The properties of a feature: as in JSON, without the point.
    fn properties(&self, answer: Answer) -> Object<Cell> {
        let keys = self.header();
        let cells = self.row(answer);
        let is_point = |key: &str| ["lon", "lat", "easting", "northing"].contains(&key);
        Object(keys.into_iter().zip(cells).filter(|(key, _)| !is_point(key)).collect())
    }

    /// The columns of a table for people.
    fn table_header(&self) -> Vec<&str> {
        let own = self.own.iter().map(|(_, name)| name.as_str());
        TABLE.into_iter().chain(own).chain(["grid"]).collect()
    }

    /// The cells of a table for people: names, the LSOA's code, the point in the grid; or the error.
    fn words(&self, answer: Answer) -> Vec<Cell> {
        match answer {
            Answer::Found(found) => {
                let name = |level| Cell::text(found.area(level).map(|area| area.name.as_str()));
                let (easting, northing) = (found.easting.0.round(), found.northing.0.round());
                let mut cells = vec![
                    Cell::text(Some(&found.query)),
                    name(Level::Authority),
                    name(Level::Ward),
                    name(Level::Msoa),
                    Cell::text(found.area(Level::Lsoa).map(|area| area.code.as_str())),
                ];
                cells.extend(self.own.iter().map(|(level, _)| name(*level)));
                cells.push(Cell::Text(format!("{easting} {northing}")));
                cells
            }
            Answer::NotFound(missed) => {
                // The sentence stands last, where it widens no column of names.
                let mut cells = vec![Cell::text(None); self.table_header().len() - 1];
                cells[0] = Cell::Text(missed.query);
                cells.push(Cell::Text(missed.error));
                cells
            }
        }
    }
}

impl Found {
    /// The area at a level.
    fn area(&self, level: Level) -> Option<&Named> {
        self.areas.0.iter().find(|(id, _)| id == level.id()).map(|(_, area)| area)
    }
}

/// The sentence about a query that nothing answers.
pub(super) fn failure(error: &LocateError) -> Failure {
    let mut nearest = None;
    let mut values = Vec::new();
    for (name, value) in error.values() {
        if name == "nearest" {
            nearest = Some(value).filter(|value| !value.is_empty());
        } else {
            values.push((name, value.into()));
        }
    }
    Failure::Message { code: error.code(), values, nearest }
}

/// A point as GeoJSON.
fn point(lon: f64, lat: f64) -> String {
    format!("{{\"type\":\"Point\",\"coordinates\":[{lon},{lat}]}}")
}

/// Rounds to decimals. 7 decimals of a degree are about a centimetre.
fn round(number: f64, decimals: i32) -> f64 {
    let factor = 10.0_f64.powi(decimals);
    (number * factor).round() / factor
}

/// The columns of a table for people before those of the user's own levels and the point.
const TABLE: [&str; 5] = ["query", "authority", "ward", "msoa", "lsoa"];
