//! `measures`: what they count, where they exist, and where they come from.

use std::path::Path;

use cyswllt_engine::{
    catalogue::{Catalogue, Measure},
    geography::Level,
    text::{Language, Messages},
};
use serde::Serialize;

use crate::{
    arguments::{Format, MeasuresArguments},
    failure::Failure,
    messages::Speech,
    opened::Opened,
    output::{self, Cell, Csv, Json},
};

const COLUMNS: [&str; 8] =
    ["id", "label", "unit", "universe", "direction", "levels", "source", "vintage"];

/// A measure in JSON.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    label: &'a str,
    unit: String,
    universe: &'a str,
    direction: String,
    levels: &'a [Level],
    source: &'a str,
    vintage: &'a str,
    theme: &'a str,
    description: &'a str,
}

pub fn run(
    arguments: &MeasuresArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    let opened = Opened::open(workspace)?;
    let catalogue = &opened.catalogue;
    let names = speech.names(format);
    let level = opened.level(arguments.level.as_ref())?;
    // A measure that only an import could fill has no level yet.
    let has_level = |measure: &&Measure| match level {
        Some(level) => measure.levels.contains(&level),
        None => !measure.levels.is_empty(),
    };
    let measures = catalogue.measures().iter().chain(catalogue.variants()).filter(has_level);
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for measure in measures {
                csv.row(&row(&item(measure, names)))?;
            }
            csv.end()
        }
        Format::Json => {
            let mut json = Json::array()?;
            for measure in measures {
                json.item(&item(measure, names))?;
            }
            json.end()
        }
        Format::Geojson => {
            Err(Failure::Format { command: "measures", formats: "table, csv, json" })
        }
        Format::Table => {
            let rows: Vec<Vec<Cell>> =
                measures.map(|measure| words(measure, catalogue, names)).collect();
            output::table(names, &COLUMNS, &rows)
        }
    }
}

fn item(measure: &Measure, language: Language) -> Item<'_> {
    Item {
        id: &measure.id,
        label: measure.label.get(language),
        unit: id_of(&measure.unit),
        universe: &measure.universe,
        direction: id_of(&measure.direction),
        levels: &measure.levels,
        source: &measure.source,
        vintage: &measure.vintage,
        theme: &measure.theme,
        description: measure.description.get(language),
    }
}

/// The id under which a unit or a direction goes in JSON.
fn id_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// Ids, as programs read them; levels have a space between them.
fn row(item: &Item<'_>) -> Vec<Cell> {
    let levels: Vec<&str> = item.levels.iter().map(|level| level.id()).collect();
    [
        item.id,
        item.label,
        &item.unit,
        item.universe,
        &item.direction,
        &levels.join(" "),
        item.source,
        item.vintage,
    ]
    .map(|text| Cell::text(Some(text)))
    .to_vec()
}

/// Words, as people read them.
fn words(measure: &Measure, catalogue: &Catalogue, language: Language) -> Vec<Cell> {
    let messages = Messages::embedded();
    let item = item(measure, language);
    let word = |kind: &str, id: &str| {
        let message = format!("{kind}-{id}");
        if messages.has(&message) { messages.text(language, &message, &[]) } else { id.to_owned() }
    };
    let levels: Vec<&str> = item.levels.iter().map(|level| level.id()).collect();
    vec![
        Cell::text(Some(item.id)),
        Cell::text(Some(item.label)),
        Cell::Text(word("unit", &item.unit)),
        Cell::text(Some(measure.universe_label.get(language))),
        Cell::Text(word("direction", &item.direction)),
        // The ids, because that is what --level takes.
        Cell::Text(levels.join(" ")),
        Cell::Text(catalogue.source_title(item.source).get(language).to_owned()),
        Cell::text(Some(item.vintage)),
    ]
}
