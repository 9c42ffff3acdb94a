//! Tiles in a table (CSV).

use std::sync::atomic::Ordering;

use csv::ByteRecord;

use super::{
    OoklaError, Place, Row,
    tiles::{self, Tiles},
};
use crate::sources::{
    import::{CheckReport, Context, ImportError},
    input::{Heading, Input, Rows},
};

/// Whether a table has Ookla's columns.
pub(super) fn is_ookla(input: &Input) -> Result<bool, ImportError> {
    let beginning = input.beginning()?;
    let header = beginning.lines().next().unwrap_or_default().to_lowercase();
    let has = |name: &str| header.contains(name);
    Ok(has("avg_d_kbps") && has("tests") && (has("quadkey") || has("tile")))
}

/// Where the columns are.
struct Columns {
    key: Key,
    figures: [Option<usize>; 5],
}

#[derive(Clone, Copy)]
enum Key {
    Quadkey(usize),
    Point(usize, usize),
    Text(usize),
}

impl Columns {
    fn new(rows: &Rows) -> Result<Self, OoklaError> {
        let missing = |column, expected| {
            let file = rows.file().to_owned();
            OoklaError::Column { file, column, expected }
        };
        let key = rows
            .column("quadkey")
            .map(Key::Quadkey)
            .or_else(|| {
                rows.column("tile_x").zip(rows.column("tile_y")).map(|(x, y)| Key::Point(x, y))
            })
            .or_else(|| rows.column("tile").map(Key::Text))
            .ok_or_else(|| missing("quadkey", "texts"))?;
        let figures = ["avg_d_kbps", "avg_u_kbps", "avg_lat_ms", "tests", "devices"]
            .map(|name| rows.column(name));
        if figures[0].is_none() {
            return Err(missing("avg_d_kbps", "numbers"));
        }
        if figures[3].is_none() {
            return Err(missing("tests", "numbers"));
        }
        Ok(Self { key, figures })
    }

    fn all(&self) -> Vec<usize> {
        let key = match self.key {
            Key::Quadkey(at) | Key::Text(at) => vec![at],
            Key::Point(x, y) => vec![x, y],
        };
        key.into_iter().chain(self.figures.into_iter().flatten()).collect()
    }
}

/// Reads a table.
pub(super) fn read(
    input: &Input,
    context: &Context<'_>,
    tiles: &mut Tiles,
    report: &mut CheckReport,
) -> Result<(), ImportError> {
    let mut rows = Rows::open(input, Heading::With(&["avg_d_kbps", "tests"]))?;
    let columns = Columns::new(&rows)?;
    let used = columns.all();
    for (at, name) in rows.names().iter().enumerate() {
        let list = if used.contains(&at) { &mut report.used } else { &mut report.ignored };
        list.push(name.clone());
    }
    let file = input.name();
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        report.rows += 1;
        if report.rows.is_multiple_of(1 << 16) {
            if context.cancel.load(Ordering::Relaxed) {
                return Err(ImportError::Cancelled);
            }
            (context.progress)(record.position().map_or(0, csv::Position::byte), input.size());
        }
        let place = place(&record, columns.key);
        match place {
            Place::Malformed => {
                let at = used[0];
                let found =
                    String::from_utf8_lossy(record.get(at).unwrap_or_default()).into_owned();
                report.malformed(file, rows.line(), &found);
            }
            Place::Tile(x, y) if tiles.index(x, y).is_none() => report.elsewhere += 1,
            Place::Tile(..) => {
                let Some(row) = row(&record, &columns, place, &rows, report) else { continue };
                tiles.add(file, rows.line(), &row, report);
            }
        }
    }
    Ok(())
}

fn text(record: &ByteRecord, at: usize) -> &str {
    let cell = record.get(at).unwrap_or_default().trim_ascii();
    std::str::from_utf8(cell).unwrap_or_default()
}

fn place(record: &ByteRecord, key: Key) -> Place {
    match key {
        Key::Quadkey(at) => tiles::of_quadkey(record.get(at).unwrap_or_default().trim_ascii()),
        Key::Text(at) => tiles::of_wkt(text(record, at)),
        Key::Point(x, y) => match (text(record, x).parse(), text(record, y).parse()) {
            (Ok(x), Ok(y)) => tiles::of_point(x, y),
            _ => Place::Malformed,
        },
    }
}

fn row(
    record: &ByteRecord,
    columns: &Columns,
    place: Place,
    rows: &Rows,
    report: &mut CheckReport,
) -> Option<Row> {
    let mut figures = [f64::NAN; 5];
    for (figure, at) in figures.iter_mut().zip(columns.figures) {
        let Some(at) = at else { continue };
        let text = text(record, at);
        if text.is_empty() {
            continue;
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => *figure = number,
            _ => {
                report.not_a_number(rows.file(), rows.line(), &rows.names()[at], text);
                return None;
            }
        }
    }
    let [download, upload, latency, tests, devices] = figures;
    Some(Row { place, download, upload, latency, tests, devices })
}
