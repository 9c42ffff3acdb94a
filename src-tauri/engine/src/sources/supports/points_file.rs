//! The files of the command `site`: sites and demands, anywhere on earth.

use std::{collections::HashMap, path::Path};

use csv::ByteRecord;

use super::{SupportsError, read::one_table};
use crate::{
    geography::grid::{self, GridError},
    sources::input::{Heading, Rows},
};

/// The id of a row, and its place in metres where it has one.
type IdAndPlace = (String, Option<[f64; 2]>);

/// A site as its file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct SitePoint {
    /// Its id, any text, unique in the file.
    pub id: String,
    /// Easting and northing in metres; none where the file has only ids.
    pub place: Option<[f64; 2]>,
    /// What it costs, from 0; none where the file does not say.
    pub cost: Option<f64>,
}

/// A demand as its file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct DemandPoint {
    /// Its id, any text, unique in the file.
    pub id: String,
    /// Easting and northing in metres; none where the file has only ids.
    pub place: Option<[f64; 2]>,
    /// Its weight, from 0.
    pub weight: f64,
}

/// Reads sites: a table with the columns `id,easting,northing` or `id,lon,lat`, or `id` alone, in any order and case;
/// `cost` may be there too, other columns are passed over. Where both systems are there, easting and northing count.
///
/// Eastings and northings are metres of any plane: they are not checked against Wales. Longitude and latitude (WGS 84) are
/// taken to the British National Grid by OSTN15.
///
/// # Errors
/// Each names file, line and column: a column that is missing or there twice, an empty id or one that is there twice,
/// what is no finite number, a cost below 0, longitude and latitude outside Great Britain.
pub fn read_sites(path: &Path) -> Result<Vec<SitePoint>, SupportsError> {
    let mut table = Table::open(path)?;
    let cost = table.optional("cost")?;
    let mut sites = Vec::new();
    while let Some((id, place)) = table.next()? {
        let cost = match cost {
            Some(at) if !table.text(at).is_empty() => Some(table.amount(at, "cost")?),
            _ => None,
        };
        sites.push(SitePoint { id, place, cost });
    }
    if sites.is_empty() { Err(SupportsError::NoRows { file: table.file }) } else { Ok(sites) }
}

/// Reads demands: as [`read_sites`], and a column `weight` of numbers from 0.
///
/// # Errors
/// Those of [`read_sites`], and a weight that is missing, no finite number or below 0.
pub fn read_demand(path: &Path) -> Result<Vec<DemandPoint>, SupportsError> {
    let mut table = Table::open(path)?;
    let weight = table.column("weight")?;
    let mut demands = Vec::new();
    while let Some((id, place)) = table.next()? {
        let weight = table.amount(weight, "weight")?;
        demands.push(DemandPoint { id, place, weight });
    }
    if demands.is_empty() { Err(SupportsError::NoRows { file: table.file }) } else { Ok(demands) }
}

/// Columns of coordinates.
#[derive(Clone, Copy)]
enum Place {
    Metres(usize, usize),
    Degrees(usize, usize),
    None,
}

/// A table whose columns are known by their exact names.
pub(super) struct Table {
    pub(super) file: String,
    rows: Rows,
    record: ByteRecord,
    id: usize,
    place: Place,
    /// The line of every id.
    seen: HashMap<String, u64>,
}

impl Table {
    fn open(path: &Path) -> Result<Self, SupportsError> {
        let input = one_table(path)?;
        let rows = Rows::open(&input, Heading::First)?;
        let mut table = Self {
            file: input.name().to_owned(),
            rows,
            record: ByteRecord::new(),
            id: 0,
            place: Place::None,
            seen: HashMap::new(),
        };
        table.id = table.column("id")?;
        let pair = |x: Option<usize>, y: Option<usize>, names: [&'static str; 2]| match (x, y) {
            (Some(x), Some(y)) => Ok(Some((x, y))),
            (None, None) => Ok(None),
            (None, Some(_)) => Err(table.missing(names[0])),
            (Some(_), None) => Err(table.missing(names[1])),
        };
        let metres =
            pair(table.optional("easting")?, table.optional("northing")?, ["easting", "northing"])?;
        let degrees = pair(table.optional("lon")?, table.optional("lat")?, ["lon", "lat"])?;
        table.place = match (metres, degrees) {
            (Some((x, y)), _) => Place::Metres(x, y),
            (None, Some((x, y))) => Place::Degrees(x, y),
            (None, None) => Place::None,
        };
        Ok(table)
    }

    fn missing(&self, column: &'static str) -> SupportsError {
        column_error(&self.rows, column)
    }

    fn column(&self, name: &'static str) -> Result<usize, SupportsError> {
        self.rows.column(name).ok_or_else(|| self.missing(name))
    }

    /// A column that need not be there, but not twice.
    fn optional(&self, name: &'static str) -> Result<Option<usize>, SupportsError> {
        let found = self.rows.column(name);
        let is_named = |other: &String| crate::sources::table::fold(other) == name;
        if found.is_none() && self.rows.names().iter().any(is_named) {
            return Err(self.missing(name));
        }
        Ok(found)
    }

    /// Reads the next row: its id and its place.
    fn next(&mut self) -> Result<Option<IdAndPlace>, SupportsError> {
        if !self.rows.read(&mut self.record)? {
            return Ok(None);
        }
        let id = self.text(self.id);
        if id.is_empty() {
            return Err(self.empty("id"));
        }
        if let Some(&first) = self.seen.get(&id) {
            let (file, line) = (self.file.clone(), self.rows.line());
            return Err(SupportsError::DuplicateId { file, line, id, first });
        }
        let place = match self.place {
            Place::None => None,
            Place::Metres(x, y) => Some([self.number(x, "easting")?, self.number(y, "northing")?]),
            Place::Degrees(x, y) => {
                let (lon, lat) = (self.number(x, "lon")?, self.number(y, "lat")?);
                let (file, line) = (self.file.clone(), self.rows.line());
                let found = grid::to_grid(lon, lat).map_err(|error| match error {
                    GridError::Swapped(..) => SupportsError::LonLatSwapped { file, line, lon, lat },
                    _ => SupportsError::OutsideBritain { file, line, lon, lat },
                })?;
                Some([found.0, found.1])
            }
        };
        self.seen.insert(id.clone(), self.rows.line());
        Ok(Some((id, place)))
    }

    fn text(&self, at: usize) -> String {
        text_of(&self.record, at)
    }

    fn empty(&self, column: &'static str) -> SupportsError {
        SupportsError::EmptyCell { file: self.file.clone(), line: self.rows.line(), column }
    }

    fn number(&self, at: usize, column: &'static str) -> Result<f64, SupportsError> {
        number_of(&self.rows, &self.record, at, column)
    }

    fn amount(&self, at: usize, column: &'static str) -> Result<f64, SupportsError> {
        amount_of(&self.rows, &self.record, at, column)
    }
}

/// A column that is missing, or there twice.
pub(super) fn column_error(rows: &Rows, column: &'static str) -> SupportsError {
    let names: Vec<String> =
        rows.names().iter().take(40).map(|name| name.chars().take(60).collect()).collect();
    SupportsError::Column { file: rows.file().to_owned(), column, found: names.join(", ") }
}

/// A cell's text without white space around it.
pub(super) fn text_of(record: &ByteRecord, at: usize) -> String {
    String::from_utf8_lossy(record.get(at).unwrap_or_default()).trim().to_owned()
}

/// A cell that has to be a finite number.
pub(super) fn number_of(
    rows: &Rows,
    record: &ByteRecord,
    at: usize,
    column: &'static str,
) -> Result<f64, SupportsError> {
    let cell = record.get(at).unwrap_or_default().trim_ascii();
    let number = std::str::from_utf8(cell).ok().and_then(|text| text.parse::<f64>().ok());
    if let Some(number) = number.filter(|number| number.is_finite()) {
        return Ok(number);
    }
    let (file, line) = (rows.file().to_owned(), rows.line());
    if cell.is_empty() {
        return Err(SupportsError::EmptyCell { file, line, column });
    }
    let found = text_of(record, at).chars().take(60).collect();
    Err(SupportsError::NotANumber { file, line, column, found })
}

/// A cell that has to be a finite number from 0.
pub(super) fn amount_of(
    rows: &Rows,
    record: &ByteRecord,
    at: usize,
    column: &'static str,
) -> Result<f64, SupportsError> {
    let found = number_of(rows, record, at, column)?;
    if found < 0.0 {
        let (file, line) = (rows.file().to_owned(), rows.line());
        return Err(SupportsError::Negative { file, line, column, found });
    }
    Ok(found)
}
