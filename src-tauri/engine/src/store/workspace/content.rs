//! What belongs to a release, as rows of the table `part` and back.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    checksum::Checksum,
    error::{Fault, WorkspaceError},
};
use crate::{
    catalogue::{OwnMeasure, State},
    geography::{Level, OwnId, OwnIdError},
    sources::import::{
        Draft,
        draft::{DraftColumn, OwnLevel, OwnPoint, PointSet, PostcodeTable, SeriesRow},
    },
    store::StoredRelease,
    text::Bilingual,
};

/// What the columns of `part` are called where all of them are read.
pub(super) const COLUMNS: &str = "id, kind, level, name, length, sum, body, \"values\", states";

/// A row of the table `part`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    kind: String,
    level: String,
    name: String,
    length: usize,
    body: String,
    values: Vec<u8>,
    states: Option<Vec<u8>>,
}

/// A set of points without their places.
#[derive(Serialize, Deserialize)]
struct Labels {
    name: Bilingual,
    points: Vec<(String, Vec<(String, String)>)>,
}

impl Part {
    fn new(kind: &str, length: usize) -> Self {
        Self {
            kind: kind.to_owned(),
            level: String::new(),
            name: String::new(),
            length,
            body: String::new(),
            values: Vec::new(),
            states: None,
        }
    }

    fn json(kind: &str, body: &impl Serialize) -> Result<Self, Fault> {
        Ok(Self { body: to_json(body)?, ..Self::new(kind, 1) })
    }

    /// What it takes up, without what SQLite adds.
    pub(super) fn bytes(&self) -> usize {
        let texts = [&self.kind, &self.level, &self.name, &self.body];
        texts.iter().map(|text| text.len()).sum::<usize>()
            + self.values.len()
            + self.states.as_ref().map_or(0, Vec::len)
    }

    fn sum(&self, release: i64) -> i64 {
        let sum = Checksum::new()
            .number(release)
            .text(&self.kind)
            .text(&self.level)
            .text(&self.name)
            .number(self.length as i64)
            .text(&self.body)
            .bytes(&self.values);
        match &self.states {
            None => sum.end(),
            Some(states) => sum.bytes(states).end(),
        }
    }

    /// Adds the row.
    pub(super) fn insert(&self, connection: &Connection, release: i64) -> rusqlite::Result<()> {
        let mut statement = connection.prepare(
            "INSERT INTO part (release, kind, level, name, length, sum, body, \"values\", states)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        statement.execute(params![
            release,
            self.kind,
            self.level,
            self.name,
            self.length as i64,
            self.sum(release),
            self.body,
            self.values,
            self.states,
        ])?;
        Ok(())
    }

    /// Reads a row with [`COLUMNS`] and sees whether it is as it was written.
    pub(super) fn of_row(row: &Row<'_>, release: i64) -> Result<Self, Fault> {
        let id: i64 = row.get(0)?;
        let part = Self {
            kind: row.get(1)?,
            level: row.get(2)?,
            name: row.get(3)?,
            length: usize::try_from(row.get::<_, i64>(4)?).unwrap_or(usize::MAX),
            body: row.get(6)?,
            values: row.get(7)?,
            states: row.get(8)?,
        };
        if part.sum(release) == row.get::<_, i64>(5)? {
            Ok(part)
        } else {
            Err(Fault::damaged(format!("checksum of part {id} of release {release}")))
        }
    }

    /// A part that cannot be understood.
    fn broken(&self) -> Fault {
        Fault::damaged(format!("{} {} {}", self.kind, self.level, self.name).trim_end().to_owned())
    }

    fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_str(&self.body).map_err(|_| self.broken())
    }

    /// Numbers that have to be a certain number of them.
    fn numbers<const BYTES: usize, T>(
        &self,
        count: usize,
        number: fn([u8; BYTES]) -> T,
    ) -> Result<Vec<T>, Fault> {
        let (numbers, rest) = self.values.as_chunks::<BYTES>();
        if !rest.is_empty() || numbers.len() != count {
            return Err(self.broken());
        }
        Ok(numbers.iter().map(|bytes| number(*bytes)).collect())
    }

    fn three_times(&self) -> usize {
        self.length.saturating_mul(3)
    }
}

/// The parts of a draft, in order.
pub(super) fn parts(draft: &Draft) -> Result<Vec<Part>, Fault> {
    let mut parts = Vec::new();
    for (place, column) in draft.columns.iter().enumerate() {
        let twin = |other: &&DraftColumn| other.level == column.level && other.name == column.name;
        let twins = draft.columns[..place].iter().filter(twin).count();
        if twins > 0 {
            return Err(odd(draft, &column.name, twins + 1, 1));
        }
        parts.push(figures(draft, column)?);
    }
    for measure in &draft.measures {
        parts.push(Part { name: measure.id.clone(), ..Part::json("measure", measure)? });
    }
    if let Some(table) = &draft.postcodes {
        parts.extend(postcodes(draft, table)?);
    }
    for set in &draft.points {
        parts.push(points(set)?);
    }
    if let Some(level) = &draft.level {
        parts.push(Part { name: level.id.clone(), ..Part::json("level", level)? });
    }
    for rows in draft.series.chunk_by(|a, b| a.measure == b.measure) {
        parts.push(series(rows)?);
    }
    Ok(parts)
}

fn odd(draft: &Draft, column: &str, found: usize, expected: usize) -> Fault {
    let (id, column) = (draft.release.id(), column.to_owned());
    WorkspaceError::Draft { id, column, found, expected }.into()
}

fn figures(draft: &Draft, column: &DraftColumn) -> Result<Part, Fault> {
    let length = column.values.len();
    let states = column.states.as_ref().map(|states| {
        let bytes: Vec<u8> = states.iter().map(|&state| state as u8).collect();
        bytes
    });
    if let Some(found) = states.as_ref().map(Vec::len).filter(|&found| found != length) {
        return Err(odd(draft, &column.name, found, length));
    }
    Ok(Part {
        level: column.level.to_string(),
        name: column.name.clone(),
        values: bytes(column.values.iter().copied(), f64::to_le_bytes),
        states,
        ..Part::new("figures", length)
    })
}

fn postcodes(draft: &Draft, table: &PostcodeTable) -> Result<Vec<Part>, Fault> {
    let length = table.postcodes.len();
    let values = table.postcodes.join("\n").into_bytes();
    let mut parts = vec![Part { values, ..Part::new("postcodes", length) }];
    if let Some(odd_one) = table.postcodes.iter().find(|postcode| postcode.contains('\n')) {
        return Err(odd(draft, odd_one, 2, 1));
    }
    for (name, values) in &table.columns {
        if values.len() != length {
            return Err(odd(draft, name, values.len(), length));
        }
        parts.push(Part {
            name: name.clone(),
            values: bytes(values.iter().copied(), f32::to_le_bytes),
            ..Part::new("postcode-figures", length)
        });
    }
    Ok(parts)
}

fn points(set: &PointSet) -> Result<Part, Fault> {
    let labels = Labels {
        name: set.name.clone(),
        points: set.points.iter().map(|one| (one.label.clone(), one.fields.clone())).collect(),
    };
    let places = set.points.iter().flat_map(|point| [point.easting, point.northing]);
    Ok(Part {
        name: set.name.en.clone(),
        body: to_json(&labels)?,
        values: bytes(places, f64::to_le_bytes),
        ..Part::new("points", set.points.len())
    })
}

fn series(rows: &[SeriesRow]) -> Result<Part, Fault> {
    let keys: Vec<(&str, &str)> =
        rows.iter().map(|row| (row.code.as_str(), row.period.as_str())).collect();
    let figures = rows.iter().flat_map(|row| [row.value, row.lower, row.upper]);
    Ok(Part {
        name: rows.first().map(|row| row.measure.clone()).unwrap_or_default(),
        body: to_json(&keys)?,
        values: bytes(figures.map(|figure| figure.unwrap_or(f64::NAN)), f64::to_le_bytes),
        ..Part::new("series", rows.len())
    })
}

/// Those of the parts that can be read by themselves: without the list of the postcodes their figures mean nothing.
pub(super) fn that_stand_alone<'a>(parts: &[&'a Part]) -> Vec<&'a Part> {
    let has_list = parts.iter().any(|part| part.kind == "postcodes");
    let stands = |part: &&&Part| has_list || part.kind != "postcode-figures";
    parts.iter().filter(stands).copied().collect()
}

/// Puts a part where it belongs in a release; parts come in the order in which they were written.
pub(super) fn add(release: &mut StoredRelease, part: &Part) -> Result<(), Fault> {
    match part.kind.as_str() {
        "figures" => release.columns.push(read_figures(part)?),
        "measure" => release.measures.push(part.read::<OwnMeasure>()?),
        "postcodes" => {
            let text = std::str::from_utf8(&part.values).map_err(|_| part.broken())?;
            let postcodes: Vec<String> = match part.length {
                0 => Vec::new(),
                _ => text.split('\n').map(str::to_owned).collect(),
            };
            if postcodes.len() != part.length {
                return Err(part.broken());
            }
            release.postcodes = Some(PostcodeTable { postcodes, columns: Vec::new() });
        }
        "postcode-figures" => {
            let table = release.postcodes.as_mut().ok_or_else(|| part.broken())?;
            let values = part.numbers(table.postcodes.len(), f32::from_le_bytes)?;
            table.columns.push((part.name.clone(), values));
        }
        "points" => release.points.push(read_points(part)?),
        "level" => release.level = Some(part.read::<OwnLevel>()?),
        "series" => release.series.extend(read_series(part)?),
        _ => return Err(part.broken()),
    }
    Ok(())
}

fn read_figures(part: &Part) -> Result<DraftColumn, Fault> {
    let states = match &part.states {
        None => None,
        Some(states) if states.len() == part.length => {
            let state = |&byte: &u8| State::from_number(f64::from(byte));
            let states: Option<Vec<State>> = states.iter().map(state).collect();
            Some(states.ok_or_else(|| part.broken())?)
        }
        Some(_) => return Err(part.broken()),
    };
    Ok(DraftColumn {
        level: level(&part.level)?,
        name: part.name.clone(),
        values: part.numbers(part.length, f64::from_le_bytes)?,
        states,
    })
}

/// The level with a name; from now on the program knows it.
pub(super) fn level(name: &str) -> Result<Level, Fault> {
    if let Ok(level) = name.parse() {
        return Ok(level);
    }
    match OwnId::new(name) {
        Ok(id) => Ok(Level::Own(id)),
        Err(OwnIdError::TooMany(id)) => Err(WorkspaceError::Levels { id }.into()),
        Err(_) => Err(Fault::damaged(format!("level {name}"))),
    }
}

pub(super) fn read_points(part: &Part) -> Result<PointSet, Fault> {
    let labels: Labels = part.read()?;
    let places = part.numbers(part.length.saturating_mul(2), f64::from_le_bytes)?;
    if labels.points.len() != part.length {
        return Err(part.broken());
    }
    let (places, _) = places.as_chunks::<2>();
    let point = |((label, fields), &[easting, northing]): (_, &[f64; 2])| OwnPoint {
        easting,
        northing,
        label,
        fields,
    };
    let points = labels.points.into_iter().zip(places).map(point).collect();
    Ok(PointSet { name: labels.name, points })
}

fn read_series(part: &Part) -> Result<Vec<SeriesRow>, Fault> {
    let keys: Vec<(String, String)> = part.read()?;
    let figures = part.numbers(part.three_times(), f64::from_le_bytes)?;
    if keys.len() != part.length {
        return Err(part.broken());
    }
    let (figures, _) = figures.as_chunks::<3>();
    let known = |figure: f64| (!figure.is_nan()).then_some(figure);
    let row = |((code, period), &[value, lower, upper]): (_, &[f64; 3])| SeriesRow {
        measure: part.name.clone(),
        code,
        period,
        value: known(value),
        lower: known(lower),
        upper: known(upper),
    };
    Ok(keys.into_iter().zip(figures).map(row).collect())
}

/// Numbers as little-endian bytes.
fn bytes<const BYTES: usize, T>(
    numbers: impl Iterator<Item = T>,
    number: fn(T) -> [u8; BYTES],
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.size_hint().0 * BYTES);
    numbers.for_each(|one| bytes.extend_from_slice(&number(one)));
    bytes
}

/// JSON of what always has one.
pub(super) fn to_json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::damaged(error.to_string()))
}
