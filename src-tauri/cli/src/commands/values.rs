//! `values`: measures for every area of a level.

use std::path::Path;

use cyswllt_engine::{
    catalogue::Measure,
    geography::{AreaRef, Areas, Crs, Level, LevelForm},
    tables::State,
};
use serde::Serialize;

use super::{chosen, features};
use crate::{
    arguments::{Format, ValuesArguments},
    failure::Failure,
    messages::{self, Speech},
    opened::Opened,
    output::{self, Cell, Csv, Json, Number, Object},
};

/// A value in JSON.
#[derive(Serialize)]
struct Figure {
    value: Number,
    numerator: Number,
    denominator: Number,
    state: &'static str,
}

/// An area with its values in JSON.
#[derive(Serialize)]
struct Item<'a> {
    code: &'a str,
    name: &'a str,
    measures: Object<Figure>,
}

pub fn run(
    arguments: &ValuesArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let opened = Opened::open(workspace)?;
    let level = arguments.level.of(&opened.areas)?;
    let (areas, catalogue) = (&opened.areas, &opened.catalogue);
    let mut measures: Vec<&Measure> = Vec::new();
    for id in &arguments.measures {
        let measure = catalogue.measure(id)?;
        // A measure that is named twice has one column.
        if !measures.iter().any(|known| known.id == measure.id) {
            measures.push(measure);
        }
    }
    let rows = chosen(areas, level, arguments.within.as_deref(), speech)?;
    let tables = opened.tables()?;
    let columns: Vec<_> = measures.iter().map(|measure| tables.values(measure, level)).collect();
    for (measure, column) in measures.iter().zip(&columns) {
        if column.value.iter().all(|value| value.is_nan()) {
            say_no_values(areas, measure, level, speech);
        }
    }
    let names = speech.names(format);
    let value = |column: usize, area: AreaRef| columns[column].value[area.position as usize];
    let name = |area: AreaRef| areas.get(area).name.get(names);
    let row = |area: AreaRef| {
        let mut cells = vec![Cell::text(Some(&areas.get(area).code)), Cell::text(Some(name(area)))];
        cells.extend((0..columns.len()).map(|column| Cell::Number(value(column, area))));
        cells
    };
    let header: Vec<&str> = ["code", "name"]
        .into_iter()
        .chain(measures.iter().map(|measure| measure.id.as_str()))
        .collect();
    match format {
        Format::Csv => {
            let mut csv = Csv::new(header.iter().copied())?;
            for &area in &rows {
                csv.row(&row(area))?;
            }
            csv.end()
        }
        Format::Json => {
            let mut json = Json::array()?;
            for &area in &rows {
                let at = area.position as usize;
                let values = measures.iter().zip(&columns).map(|(measure, column)| {
                    let figure = Figure {
                        value: Number(column.value[at]),
                        numerator: Number(column.numerator[at]),
                        denominator: Number(column.denominator[at]),
                        state: state_id(column.state[at]),
                    };
                    (measure.id.clone(), figure)
                });
                json.item(&Item {
                    code: &areas.get(area).code,
                    name: name(area),
                    measures: Object(values.collect()),
                })?;
            }
            json.end()
        }
        Format::Geojson => features::write(areas, &rows, Crs::Wgs84, |area| {
            let cells = header.iter().map(|&key| key.to_owned()).zip(row(area));
            // A figure that leaves for another program takes its state along.
            let states = measures.iter().zip(&columns).map(|(measure, column)| {
                let state = state_id(column.state[area.position as usize]);
                (format!("{}_state", measure.id), Cell::text(Some(state)))
            });
            Object(cells.chain(states).collect())
        }),
        Format::Table => {
            let rows: Vec<Vec<Cell>> = rows.iter().map(|&area| row(area)).collect();
            output::table(names, &header, &rows)
        }
    }
}

/// Says that a measure has no values at a level.
fn say_no_values(areas: &Areas, measure: &Measure, level: Level, speech: Speech) {
    let label = measure.label.get(speech.messages());
    let level = areas.level_name(level, LevelForm::One, speech.messages());
    let text = speech.text("cli-no-values", &[("measure", label.into()), ("level", level.into())]);
    messages::say(&text);
}

/// The state as JSON has it.
pub(super) fn state_id(state: State) -> &'static str {
    match state {
        State::Published => "published",
        State::Estimated => "estimated",
        State::Unavailable => "unavailable",
        State::Suppressed => "suppressed",
    }
}
