//! The rows of a table and the features of a layer, read alike.

use csv::ByteRecord;

use super::{OwnError, words};
use crate::{
    geography::{grid, gridref::GridReference, postcodes::usual_form},
    sources::{
        import::ImportError,
        input::{Heading, Input, Rows},
        layer::{Limits, System, UserLayer},
    },
};

/// One row.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    /// Its line, from 1; of a layer the number of the feature.
    pub(super) line: u64,
    /// Its cells, as many as there are columns, without white space around them.
    pub(super) cells: Vec<String>,
    /// Where the feature is (EPSG:27700): its point, or the middle of its shape.
    pub(super) point: Option<(f64, f64)>,
}

/// The rows of a table or layer.
pub(super) struct Records {
    /// The file's name, as in errors.
    pub(super) file: String,
    /// The columns' names.
    pub(super) names: Vec<String>,
    source: Source,
}

enum Source {
    Table { rows: Box<Rows>, record: ByteRecord, first: Option<Record> },
    Layer(std::vec::IntoIter<Record>),
}

impl Records {
    /// Opens a table (CSV, XLSX, ODS) or a layer (GeoJSON, Shapefile, GeoPackage).
    /// The files that go beside a Shapefile are among `all`.
    pub(super) fn open(input: &Input, all: &[Input]) -> Result<Self, ImportError> {
        if is_layer(input)? {
            return Ok(layer(input, all)?);
        }
        // A header that names a key, else one that looks like a header, else the first row.
        let rows = Rows::open(input, Heading::Where(names_a_key))
            .or_else(|_| Rows::open(input, Heading::Where(looks_like_header)))
            .or_else(|_| Rows::open(input, Heading::First))?;
        let mut names = rows.names().to_vec();
        // A bare list of postcodes or codes has no header.
        let first = names.iter().any(|name| is_key(name)).then(|| Record {
            line: rows.line(),
            cells: std::mem::take(&mut names),
            point: None,
        });
        if let Some(first) = &first {
            names = (1..=first.cells.len()).map(|column| column.to_string()).collect();
        }
        let source = Source::Table { rows: Box::new(rows), record: ByteRecord::new(), first };
        Ok(Self { file: input.name().to_owned(), names, source })
    }

    /// Reads the next row; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Record>, ImportError> {
        match &mut self.source {
            Source::Layer(records) => Ok(records.next()),
            Source::Table { rows, record, first } => {
                if let Some(first) = first.take() {
                    return Ok(Some(first));
                }
                if !rows.read(record)? {
                    return Ok(None);
                }
                let mut cells: Vec<String> = record
                    .iter()
                    .take(self.names.len())
                    .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
                    .collect();
                cells.resize(self.names.len(), String::new());
                Ok(Some(Record { line: rows.line(), cells, point: None }))
            }
        }
    }

    /// The place of a column.
    pub(super) fn column(&self, name: &str) -> Result<usize, OwnError> {
        let folded = crate::sources::table::fold(name);
        let mut found = (0..self.names.len())
            .filter(|&at| crate::sources::table::fold(&self.names[at]) == folded);
        match (found.next(), found.next()) {
            (Some(column), None) => Ok(column),
            _ => Err(OwnError::Column {
                file: self.file.clone(),
                column: name.to_owned(),
                columns: self.names.iter().take(40).cloned().collect(),
            }),
        }
    }
}

/// Whether a cell is a key and no name of a column.
fn is_key(cell: &str) -> bool {
    usual_form(cell).is_some()
        || super::place::is_code(cell)
        || cell.len() > 5 && GridReference::parse(cell).is_ok()
}

fn cells(record: &ByteRecord) -> Vec<String> {
    let cells = record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned());
    cells.collect()
}

fn names_a_key(record: &ByteRecord) -> bool {
    let cells = cells(record);
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    // A title above the table is one cell too, and longer than a header of one column.
    let is_list = record.len() == 1 && words::words(&cells[0]).len() < 3;
    (filled > 1 || is_list)
        && !cells.iter().any(|cell| is_key(cell))
        && cells.iter().any(|cell| words::role(cell).is_some())
}

fn looks_like_header(record: &ByteRecord) -> bool {
    let cells = cells(record);
    let filled: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let figures = filled.iter().filter(|cell| cell.parse::<f64>().is_ok()).count();
    filled.len() > 1 && filled.len() * 2 > cells.len() && figures * 2 < filled.len()
}

/// Whether a file is a layer, by its ending or its first characters.
pub(super) fn is_layer(input: &Input) -> Result<bool, ImportError> {
    let name = input.base_name().to_lowercase();
    if [".geojson", ".gpkg", ".shp"].iter().any(|ending| name.ends_with(ending)) {
        return Ok(true);
    }
    let beginning = input.beginning()?;
    let start = beginning.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    Ok(start.starts_with('{') && start.contains("\"FeatureCollection\""))
}

/// The features of a layer.
fn layer(input: &Input, all: &[Input]) -> Result<Records, OwnError> {
    let layer = UserLayer::of_input(input, all, None, None, &Limits::default())?;
    let names = layer.fields();
    let columns: Vec<Vec<String>> =
        names.iter().map(|name| layer.texts(name)).collect::<Result<_, _>>()?;
    // Web Mercator comes as longitude and latitude.
    let (points, _) = layer.metric_points();
    let point = |at: usize| -> Option<(f64, f64)> {
        let [x, y] = points[at];
        let found = match layer.system() {
            System::Grid => Some((x, y)),
            System::Degrees | System::Mercator => grid::to_grid(x, y).ok(),
            System::Other(_) => None,
        };
        found.filter(|(easting, northing)| easting.is_finite() && northing.is_finite())
    };
    let records: Vec<Record> = (0..layer.len())
        .map(|at| Record {
            line: at as u64 + 1,
            cells: columns.iter().map(|column| column[at].clone()).collect(),
            point: point(at),
        })
        .collect();
    Ok(Records { file: input.name().to_owned(), names, source: Source::Layer(records.into_iter()) })
}
