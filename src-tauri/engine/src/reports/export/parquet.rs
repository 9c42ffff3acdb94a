//! Apache Parquet with the shapes of areas as well-known binary: GeoParquet 1.1. Title, notes, sources, licences and
//! attribution are metadata of the file.

use std::{io::Write, sync::atomic::AtomicBool};

use polars::prelude::{
    BinaryChunked, Column, DataFrame, IntoColumn, IntoSeries, KeyValueMetadata, NamedFrom,
    NewChunkedArray, ParquetCompression, ParquetWriter, Series,
};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{
    ExportError, ExportFormat,
    geometry::{self, Kind, Srs},
    sources,
    table::{Cells, ExportTable, Field, state_id},
    writing::{Ended, go_on},
};

/// The name of the column of shapes, as most programs expect it; low lines go after it where a field is called so.
const GEOMETRY: &str = "geometry";
const GRID: &str = include_str!("crs/epsg27700.projjson");
const MERCATOR: &str = include_str!("crs/epsg3857.projjson");

/// Writes the table.
pub(super) fn write(
    table: &ExportTable<'_>,
    out: &mut dyn Write,
    cancel: &AtomicBool,
) -> Result<(), Ended> {
    let failed = |error: polars::error::PolarsError| {
        Ended::Other(ExportError::format(ExportFormat::Parquet, error))
    };
    let mut metadata: Vec<(String, String)> = members(table)
        .into_iter()
        .map(|(key, value)| match value {
            Value::String(text) => (key.to_owned(), text),
            other => (key.to_owned(), other.to_string()),
        })
        .collect();
    let fields = table.fields();
    let mut columns: Vec<Column> = fields.iter().map(column).collect();
    let mut geometry_name = GEOMETRY.to_owned();
    while fields.iter().any(|field| field.name == geometry_name) {
        geometry_name.push('_');
    }
    if let Some(srs) = geometry::srs(&table.rows) {
        go_on(cancel)?;
        let kind = geometry::kind(&table.rows);
        let shapes: Vec<Option<(Vec<u8>, [f64; 4])>> = (0..table.len())
            .into_par_iter()
            .map(|row| {
                let shape = geometry::shape(&table.rows, row)?;
                let mut bytes = Vec::new();
                geometry::wkb(&shape, kind, &mut bytes);
                Some((bytes, geometry::bounds(&shape)))
            })
            .collect();
        let bounds = shapes.iter().flatten().map(|(_, bounds)| *bounds).reduce(geometry::join);
        metadata.push(("geo".to_owned(), geo(&geometry_name, srs, kind, bounds).to_string()));
        let blobs: Vec<Option<&[u8]>> =
            shapes.iter().map(|shape| shape.as_ref().map(|(bytes, _)| bytes.as_slice())).collect();
        let blobs = BinaryChunked::from_slice_options(geometry_name.into(), &blobs);
        columns.push(blobs.into_series().into_column());
    }
    go_on(cancel)?;
    let mut frame = DataFrame::new_infer_height(columns).map_err(failed)?;
    // In memory first: what the disk says about a file of Parquet is not told apart from faults of the format.
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes)
        .with_compression(ParquetCompression::Zstd(None))
        .with_key_value_metadata(Some(KeyValueMetadata::from_static(metadata)))
        .finish(&mut frame)
        .map_err(failed)?;
    go_on(cancel)?;
    Ok(out.write_all(&bytes)?)
}

/// What the file says of itself, as in GeoJSON.
fn members(table: &ExportTable<'_>) -> Vec<(&'static str, Value)> {
    let licences = sources::licences(&table.sources);
    let licence = |(name, url): (&str, &str)| json!({ "name": name, "url": url });
    let columns: serde_json::Map<String, Value> = (table.fields().iter())
        .map(|field| {
            let label = json!({ "en": field.label.en, "cy": field.label.cy });
            let unit = Some(field.unit).filter(|unit| !unit.is_empty());
            let vintage = Some(field.vintage).filter(|vintage| !vintage.is_empty());
            let entry = json!({ "label": label, "unit": unit, "vintage": vintage });
            (field.name.clone().into_owned(), entry)
        })
        .collect();
    vec![
        ("title", json!(table.title)),
        ("language", json!(table.language.id())),
        ("created", json!(table.created.format("%Y-%m-%d").to_string())),
        ("attribution", json!(sources::attribution(&table.sources).join("\n"))),
        ("licence", licences.into_iter().map(licence).collect::<Vec<_>>().into()),
        ("notes", json!(table.notes.join("\n"))),
        ("columns", Value::Object(columns)),
    ]
}

/// The metadata of GeoParquet 1.1.
fn geo(name: &str, srs: Srs, kind: Kind, bounds: Option<[f64; 4]>) -> Value {
    let types: &[&str] = match kind {
        Kind::Point => &["Point"],
        Kind::MultiPoint => &["MultiPoint"],
        Kind::MultiLineString => &["MultiLineString"],
        Kind::MultiPolygon => &["MultiPolygon"],
        // Not known.
        Kind::Mixed => &[],
    };
    let mut column = json!({
        "encoding": "WKB", "geometry_types": types, "orientation": "counterclockwise",
        "edges": "planar",
    });
    if let Some(bounds) = bounds {
        column["bbox"] = json!(bounds);
    }
    match srs {
        // Longitude and latitude are what it means if nothing is said.
        Srs::Degrees => {}
        Srs::Grid => column["crs"] = serde_json::from_str(GRID).unwrap_or(Value::Null),
        Srs::Mercator => column["crs"] = serde_json::from_str(MERCATOR).unwrap_or(Value::Null),
        Srs::Unknown => column["crs"] = Value::Null,
    }
    json!({ "version": "1.1.0", "primary_column": name, "columns": { name: column } })
}

fn column(field: &Field<'_>) -> Column {
    let name = field.name.as_ref().into();
    let series = match &field.cells {
        Cells::Texts(texts) => {
            let texts: Vec<Option<&str>> =
                texts.iter().map(|text| Some(&**text).filter(|text| !text.is_empty())).collect();
            Series::new(name, texts)
        }
        Cells::Numbers(numbers) => {
            let numbers: Vec<Option<f64>> =
                numbers.iter().map(|&number| Some(number).filter(|one| one.is_finite())).collect();
            Series::new(name, numbers)
        }
        Cells::Integers(numbers) => Series::new(name, numbers.to_vec()),
        Cells::States(states) => {
            Series::new(name, states.iter().map(|&state| state_id(state)).collect::<Vec<_>>())
        }
    };
    series.into_column()
}
