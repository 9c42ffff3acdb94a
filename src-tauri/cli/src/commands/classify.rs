//! `classify`: classes of a measure or of a field of the user's own layer.

use std::path::Path;

use cyswllt_engine::{
    analysis::{self, Classification, ClassifyRequest, Method, Scheme},
    geography::Level,
    sources::layer::{self, Limits},
};
use serde::Serialize;

use crate::{
    arguments::{ClassifyArguments, Format},
    failure::Failure,
    messages::Speech,
    opened::Opened,
    output::{self, Cell, Csv, Json, Number},
};

/// The result in JSON.
#[derive(Serialize)]
struct Item {
    method: &'static str,
    classes: usize,
    breaks: Vec<Number>,
    counts: Vec<usize>,
    adcm: Number,
    gvf: Number,
    minimum: Number,
    maximum: Number,
    mean: Number,
    missing: usize,
    estimated: usize,
}

const COLUMNS: [&str; 7] = ["method", "class", "lower", "upper", "count", "adcm", "gvf"];

pub fn run(
    arguments: &ClassifyArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Json);
    if format == Format::Geojson {
        return Err(Failure::Format { command: "classify", formats: "table, csv, json" });
    }
    let found = classification(arguments, workspace)?;
    match format {
        Format::Csv => {
            let mut csv = Csv::new(COLUMNS)?;
            for cells in rows(&found) {
                csv.row(&cells)?;
            }
            csv.end()
        }
        Format::Table => output::table(speech.messages(), &COLUMNS, &rows(&found)),
        Format::Json | Format::Geojson => Json::object(&Item {
            method: found.method.id(),
            classes: found.breaks.len(),
            breaks: found.breaks.into_iter().map(Number).collect(),
            counts: found.counts,
            adcm: Number(found.adcm),
            gvf: Number(found.gvf),
            minimum: Number(found.minimum),
            maximum: Number(found.maximum),
            mean: Number(found.mean),
            missing: found.missing,
            estimated: found.estimated,
        }),
    }
}

fn classification(
    arguments: &ClassifyArguments,
    workspace: Option<&Path>,
) -> Result<Classification, Failure> {
    let method = arguments.method;
    let classes =
        arguments.classes.map_or(if method == Method::HeadTail { 12 } else { 5 }, usize::from);
    let breaks = arguments.breaks.clone();
    if let (Some(layer), Some(field)) = (&arguments.layer, &arguments.field) {
        let values = layer::read_field(layer, field, &Limits::default())?;
        return Ok(analysis::classify(&values, &Scheme { method, classes, breaks })?);
    }
    // The definition of the arguments sees to it that these are there.
    let measure = arguments.measure.as_deref().unwrap_or_default();
    let opened = Opened::open(workspace)?;
    let level = opened.level(arguments.level.as_ref())?.unwrap_or(Level::Authority);
    let request = ClassifyRequest {
        measure: measure.to_owned(),
        level,
        within: arguments.within.clone(),
        method: method.id().to_owned(),
        classes,
        breaks: Some(breaks),
    };
    // Before the tables are opened, which takes longer.
    opened.catalogue.measure(measure)?;
    let tables = opened.tables()?;
    Ok(analysis::classify_request(&opened.areas, &opened.catalogue, &tables, &request)?)
}

/// A row a class. The lower bound of the first class is the minimum, which belongs to it, unless that lies above
/// the first upper bound.
fn rows(found: &Classification) -> Vec<Vec<Cell>> {
    let first = found.minimum.min(found.breaks[0]);
    let lower = std::iter::once(&first).chain(&found.breaks);
    let classes = lower.zip(&found.breaks).zip(&found.counts).enumerate();
    classes
        .map(|(class, ((&lower, &upper), &count))| {
            vec![
                Cell::text(Some(found.method.id())),
                Cell::Number((class + 1) as f64),
                Cell::Number(lower),
                Cell::Number(upper),
                Cell::Number(count as f64),
                Cell::Number(found.adcm),
                Cell::Number(found.gvf),
            ]
        })
        .collect()
}
