//! GeoJSON after RFC 7946: longitude and latitude of WGS 84, nine decimals (0.1 mm), outer rings anticlockwise. Title,
//! notes, sources, licences and attribution are members of the collection.

use std::{fmt::Write as _, io::Write, sync::atomic::AtomicBool};

use rayon::prelude::*;
use serde_json::{Value, json};

use super::{
    ExportError,
    geometry::{self, Srs},
    sources,
    table::{Cells, ExportTable, Field, Rows},
    writing::{AT_A_TIME, Ended, go_on},
};
use crate::{
    geography::{Crs, Detail, grid::to_lon_lat},
    sources::layer::{Position, Shape},
};

/// Radius of the sphere of Web Mercator in metres.
const MERCATOR_RADIUS: f64 = 6_378_137.0;

/// Writes the table as a collection of features, one a line.
pub(super) fn write(
    table: &ExportTable<'_>,
    out: &mut dyn Write,
    cancel: &AtomicBool,
) -> Result<(), Ended> {
    out.write_all(b"{\"type\":\"FeatureCollection\"")?;
    // A system without a known way to longitude and latitude is named as the GeoJSON of 2008 did.
    if let (Rows::Layer(layer), Some(Srs::Unknown)) = (&table.rows, geometry::srs(&table.rows))
        && let Some(crs) = layer.crs_text()
    {
        write!(out, ",\n\"crs\":{crs}")?;
    }
    for (key, value) in members(table) {
        write!(out, ",\n\"{key}\":{value}")?;
    }
    out.write_all(b",\n\"features\":[")?;
    let fields = table.fields();
    let rows: Vec<usize> = (0..table.len()).collect();
    for (part, rows) in rows.chunks(AT_A_TIME).enumerate() {
        go_on(cancel)?;
        let features: Result<Vec<String>, ExportError> =
            rows.par_iter().map(|&row| feature(table, &fields, row)).collect();
        for (place, feature) in features?.iter().enumerate() {
            out.write_all(if part + place > 0 { b",\n" } else { b"\n" })?;
            out.write_all(feature.as_bytes())?;
        }
    }
    out.write_all(b"\n]}\n")?;
    Ok(())
}

/// What the collection says of itself.
fn members(table: &ExportTable<'_>) -> Vec<(&'static str, Value)> {
    let licence = |(name, url): (&str, &str)| json!({ "name": name, "url": url });
    let source = |source: &super::SourceNote| {
        json!({
            "title": source.title, "publisher": source.publisher, "release": source.release,
            "licence": source.licence, "url": source.url,
        })
    };
    vec![
        ("title", json!(table.title)),
        ("language", json!(table.language.id())),
        ("created", json!(table.created.format("%Y-%m-%d").to_string())),
        ("attribution", json!(sources::attribution(&table.sources))),
        (
            "licence",
            sources::licences(&table.sources).into_iter().map(licence).collect::<Vec<_>>().into(),
        ),
        ("sources", table.sources.iter().map(source).collect::<Vec<_>>().into()),
        ("notes", json!(table.notes)),
    ]
}

fn feature(
    table: &ExportTable<'_>,
    fields: &[Field<'_>],
    row: usize,
) -> Result<String, ExportError> {
    let mut text = format!(
        "{{\"type\":\"Feature\",\"id\":{},\"geometry\":",
        Value::from(table.rows.code(row))
    );
    write_geometry(table, row, &mut text)?;
    text.push_str(",\"properties\":{");
    for (place, field) in fields.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        // Writing to a string does not fail.
        let _ = write!(text, "{comma}{}:{}", Value::from(&*field.name), value(&field.cells, row));
    }
    text.push_str("}}");
    Ok(text)
}

/// The entry of a row; null where there is none.
fn value(cells: &Cells<'_>, row: usize) -> Value {
    match cells {
        Cells::Texts(texts) if texts[row].is_empty() => Value::Null,
        Cells::Numbers(numbers) => {
            let number = numbers[row];
            let whole = number.fract().abs() < f64::MIN_POSITIVE && number.abs() < 9e15;
            if whole { Value::from(number as i64) } else { Value::from(number) }
        }
        Cells::Integers(numbers) => numbers[row].map_or(Value::Null, Value::from),
        texts => Value::from(texts.text(row)),
    }
}

fn write_geometry(
    table: &ExportTable<'_>,
    row: usize,
    text: &mut String,
) -> Result<(), ExportError> {
    if let Rows::Areas { engine, level, positions } = &table.rows {
        match engine.shapes.layer(*level) {
            Some(layer) => {
                text.push_str(&layer.geojson(positions[row], Detail::FULL, Crs::Wgs84)?);
            }
            None => text.push_str("null"),
        }
        return Ok(());
    }
    let shape = geometry::shape(&table.rows, row);
    let (Some(shape), Some(srs)) = (shape, geometry::srs(&table.rows)) else {
        text.push_str("null");
        return Ok(());
    };
    write_shape(&shape, srs, text)
}

fn write_shape(shape: &Shape, srs: Srs, text: &mut String) -> Result<(), ExportError> {
    let mut parts = Vec::new();
    if !shape.points.is_empty() {
        parts.push(single_or_many("Point", &shape.points, |&point, text| {
            position(point, srs, text)
        })?);
    }
    if !shape.lines.is_empty() {
        parts.push(single_or_many("LineString", &shape.lines, |line, text| {
            listed(line, text, |&point, text| position(point, srs, text))
        })?);
    }
    if !shape.polygons.is_empty() {
        parts.push(single_or_many("Polygon", &shape.polygons, |rings, text| {
            listed(rings, text, |ring, text| {
                listed(ring, text, |&point, text| position(point, srs, text))
            })
        })?);
    }
    match parts.as_slice() {
        [single] => text.push_str(single),
        many => {
            text.push_str("{\"type\":\"GeometryCollection\",\"geometries\":[");
            text.push_str(&many.join(","));
            text.push_str("]}");
        }
    }
    Ok(())
}

type Written = Result<(), ExportError>;

fn single_or_many<T>(
    kind: &str,
    items: &[T],
    write: impl Fn(&T, &mut String) -> Written,
) -> Result<String, ExportError> {
    let multi = if items.len() == 1 { "" } else { "Multi" };
    let mut text = format!("{{\"type\":\"{multi}{kind}\",\"coordinates\":");
    match items {
        [single] => write(single, &mut text)?,
        many => listed(many, &mut text, write)?,
    }
    text.push('}');
    Ok(text)
}

fn listed<T>(
    items: &[T],
    text: &mut String,
    write: impl Fn(&T, &mut String) -> Written,
) -> Written {
    text.push('[');
    for (place, item) in items.iter().enumerate() {
        text.push_str(if place > 0 { "," } else { "" });
        write(item, text)?;
    }
    text.push(']');
    Ok(())
}

fn position([x, y]: Position, srs: Srs, text: &mut String) -> Written {
    let (x, y) = match srs {
        Srs::Grid => to_lon_lat(x, y)?,
        Srs::Mercator => {
            ((x / MERCATOR_RADIUS).to_degrees(), (y / MERCATOR_RADIUS).sinh().atan().to_degrees())
        }
        Srs::Degrees | Srs::Unknown => (x, y),
    };
    // Writing to a string does not fail.
    let _ = write!(text, "[{x:.9},{y:.9}]");
    Ok(())
}
