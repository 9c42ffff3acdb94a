//! Tiles in a Parquet file: only the columns that are needed, some row groups at a time.

use std::{
    fs::File,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::Ordering,
};

use polars::{
    io::mmap::MmapBytesReader,
    prelude::{Column, DataFrame, DataType, ParquetReader, SerReader},
};
use rayon::prelude::*;

use super::{
    OoklaError, Place, Row,
    tiles::{self, Tiles},
};
use crate::sources::{
    import::{CheckReport, Context, ImportError},
    input::Input,
};

/// Rows that are read at a time.
const CHUNK: usize = 1_000_000;
/// Rows at most; the world has about 7 million tiles a quarter.
const ROWS: usize = 50_000_000;
/// Bytes of a file in an archive at most; others stay where they are.
const PACKED: u64 = 1 << 30;

/// How rows say where they are, the cheapest first.
const KEYS: [(&[&str], Key); 4] = [
    (&["quadkey"], Key::Quadkey),
    (&["tile_x", "tile_y"], Key::Point),
    (&["tile"], Key::Text),
    (&["geometry"], Key::Binary),
];

#[derive(Debug, Clone, Copy)]
enum Key {
    Quadkey,
    Point,
    Text,
    Binary,
}

/// Whether a Parquet file has Ookla's columns.
pub(super) fn is_ookla(input: &Input) -> bool {
    guarded(input.name(), || {
        let source = Source::open(input)?;
        let names = source.names(input.name())?;
        let has = |name: &str| names.iter().any(|known| known == name);
        Ok(has("avg_d_kbps")
            && has("tests")
            && KEYS.iter().any(|(needed, _)| needed.iter().all(|name| has(name))))
    })
    .unwrap_or(false)
}

/// Reads a file.
pub(super) fn read(
    input: &Input,
    context: &Context<'_>,
    tiles: &mut Tiles,
    report: &mut CheckReport,
) -> Result<(), ImportError> {
    let file = input.name();
    let source = Source::open(input)?;
    let names = guarded(file, || source.names(file))?;
    let has = |name: &str| names.iter().any(|known| known == name);
    let key = KEYS.iter().find(|(needed, _)| needed.iter().all(|name| has(name)));
    let missing = |column, expected| OoklaError::Column { file: file.to_owned(), column, expected };
    let Some(&(needed, key)) = key else { return Err(missing("quadkey", "texts").into()) };
    for column in ["avg_d_kbps", "tests"] {
        if !has(column) {
            return Err(missing(column, "numbers").into());
        }
    }
    let figures = ["avg_d_kbps", "avg_u_kbps", "avg_lat_ms", "tests", "devices"];
    let wanted: Vec<String> = needed
        .iter()
        .chain(figures.iter().filter(|name| has(name)))
        .map(|&name| name.to_owned())
        .collect();
    for name in &names {
        let list = if wanted.contains(name) { &mut report.used } else { &mut report.ignored };
        list.push(name.clone());
    }
    let rows = guarded(file, || source.rows(file))?;
    if rows > ROWS {
        return Err(OoklaError::TooMany { file: file.to_owned(), rows, limit: ROWS }.into());
    }
    let mut start = 0;
    while start < rows {
        if context.cancel.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        let length = CHUNK.min(rows - start);
        let chunk = guarded(file, || source.chunk(file, &wanted, start, length))?;
        if chunk.height() == 0 {
            break;
        }
        // A broken file may have columns of different lengths.
        if chunk.columns().iter().any(|column| column.len() != chunk.height()) {
            let problem = "its columns are of different lengths".to_owned();
            return Err(OoklaError::Unreadable { file: file.to_owned(), problem }.into());
        }
        guarded(file, || Ok(take(&chunk, key, file, start, tiles, report)?))?;
        start += chunk.height();
        (context.progress)((start as f64 / rows as f64 * input.size() as f64) as u64, input.size());
    }
    report.rows = start as u64;
    Ok(())
}

/// Rows of a chunk near Wales, with their places in it, and what is counted of the others.
struct Near {
    rows: Vec<(usize, Row)>,
    malformed: Vec<usize>,
    elsewhere: u64,
}

fn take(
    chunk: &DataFrame,
    key: Key,
    file: &str,
    start: usize,
    tiles: &mut Tiles,
    report: &mut CheckReport,
) -> Result<(), OoklaError> {
    let height = chunk.height();
    let places = places(chunk, key, file)?;
    let figures = |name: &'static str| -> Result<Option<Column>, OoklaError> {
        let Ok(column) = chunk.column(name) else { return Ok(None) };
        let wrong =
            || OoklaError::Column { file: file.to_owned(), column: name, expected: "numbers" };
        if !column.dtype().is_primitive_numeric() {
            return Err(wrong());
        }
        column.cast(&DataType::Float64).map(|column| Some(column.rechunk())).map_err(|_| wrong())
    };
    let columns = [
        figures("avg_d_kbps")?,
        figures("avg_u_kbps")?,
        figures("avg_lat_ms")?,
        figures("tests")?,
        figures("devices")?,
    ];
    let numbers: Vec<_> =
        columns.iter().map(|column| column.as_ref().and_then(|column| column.f64().ok())).collect();
    let number = |column: usize, at: usize| {
        numbers[column].and_then(|column| column.get(at)).unwrap_or(f64::NAN)
    };
    // Most rows are far away: what is asked of them is their key alone.
    let part = height.div_ceil(rayon::current_num_threads().max(1) * 4).max(1);
    let near: Vec<Near> = places
        .par_chunks(part)
        .enumerate()
        .map(|(number_of_part, places)| {
            let mut near = Near { rows: Vec::new(), malformed: Vec::new(), elsewhere: 0 };
            for (offset, &place) in places.iter().enumerate() {
                let at = number_of_part * part + offset;
                match place {
                    Place::Malformed => near.malformed.push(at),
                    Place::Tile(x, y) if tiles.index(x, y).is_none() => near.elsewhere += 1,
                    Place::Tile(..) => {
                        let row = Row {
                            place,
                            download: number(0, at),
                            upload: number(1, at),
                            latency: number(2, at),
                            tests: number(3, at),
                            devices: number(4, at),
                        };
                        near.rows.push((at, row));
                    }
                }
            }
            near
        })
        .collect();
    for near in near {
        report.elsewhere += near.elsewhere;
        for at in near.malformed {
            let found = text_at(chunk, key, at);
            report.malformed(file, (start + at + 1) as u64, &found);
        }
        for (at, row) in near.rows {
            tiles.add(file, (start + at + 1) as u64, &row, report);
        }
    }
    Ok(())
}

/// What stands in the column of the key, for an error.
fn text_at(chunk: &DataFrame, key: Key, at: usize) -> String {
    let column = match key {
        Key::Quadkey => "quadkey",
        Key::Point => "tile_x",
        Key::Text => "tile",
        Key::Binary => "geometry",
    };
    let value = chunk.column(column).ok().and_then(|column| column.get(at).ok());
    value.map_or_else(String::new, |value| value.to_string().trim_matches('"').to_owned())
}

/// Where the rows of a chunk are.
fn places(chunk: &DataFrame, key: Key, file: &str) -> Result<Vec<Place>, OoklaError> {
    let wrong = |column, expected| OoklaError::Column { file: file.to_owned(), column, expected };
    let column = |name: &'static str, expected| {
        chunk.column(name).map(Column::rechunk).map_err(|_| wrong(name, expected))
    };
    let height = chunk.height();
    let all = |place: &(dyn Fn(usize) -> Place + Sync)| -> Vec<Place> {
        (0..height).into_par_iter().map(place).collect()
    };
    match key {
        Key::Quadkey => {
            let column = column("quadkey", "texts")?;
            let texts = column.str().map_err(|_| wrong("quadkey", "texts"))?;
            Ok(all(&|at| {
                texts.get(at).map_or(Place::Malformed, |text| tiles::of_quadkey(text.as_bytes()))
            }))
        }
        Key::Text => {
            let column = column("tile", "texts")?;
            let texts = column.str().map_err(|_| wrong("tile", "texts"))?;
            Ok(all(&|at| texts.get(at).map_or(Place::Malformed, tiles::of_wkt)))
        }
        Key::Binary => {
            let column = column("geometry", "binary")?;
            let shapes = column.binary().map_err(|_| wrong("geometry", "binary"))?;
            Ok(all(&|at| shapes.get(at).map_or(Place::Malformed, tiles::of_wkb)))
        }
        Key::Point => {
            let numbers = |name: &'static str| {
                let column = column(name, "numbers")?;
                column.cast(&DataType::Float64).map_err(|_| wrong(name, "numbers"))
            };
            let (x, y) = (numbers("tile_x")?, numbers("tile_y")?);
            let (x, y) = (
                x.f64().map_err(|_| wrong("tile_x", "numbers"))?,
                y.f64().map_err(|_| wrong("tile_y", "numbers"))?,
            );
            Ok(all(&|at| match (x.get(at), y.get(at)) {
                (Some(x), Some(y)) => tiles::of_point(x, y),
                _ => Place::Malformed,
            }))
        }
    }
}

/// A file, or what was packed in an archive.
enum Source {
    File(File),
    Memory(std::sync::Arc<[u8]>),
}

impl Source {
    fn open(input: &Input) -> Result<Self, ImportError> {
        if input.is_member() {
            return Ok(Self::Memory(input.whole(PACKED)?.into()));
        }
        let file = File::open(input.path()).map_err(|error| OoklaError::Unreadable {
            file: input.name().to_owned(),
            problem: error.to_string(),
        })?;
        Ok(Self::File(file))
    }

    fn reader(&self, file: &str) -> Result<ParquetReader<Box<dyn MmapBytesReader>>, OoklaError> {
        let reader: Box<dyn MmapBytesReader> = match self {
            Self::File(opened) => Box::new(opened.try_clone().map_err(|error| {
                OoklaError::Unreadable { file: file.to_owned(), problem: error.to_string() }
            })?),
            Self::Memory(bytes) => Box::new(Cursor::new(std::sync::Arc::clone(bytes))),
        };
        Ok(ParquetReader::new(reader))
    }

    fn names(&self, file: &str) -> Result<Vec<String>, ImportError> {
        let schema = self.reader(file)?.schema().map_err(|error| unreadable(file, &error))?;
        Ok(schema.iter_names().map(ToString::to_string).collect())
    }

    fn rows(&self, file: &str) -> Result<usize, ImportError> {
        Ok(self.reader(file)?.num_rows().map_err(|error| unreadable(file, &error))?)
    }

    fn chunk(
        &self,
        file: &str,
        columns: &[String],
        start: usize,
        length: usize,
    ) -> Result<DataFrame, ImportError> {
        let reader = self.reader(file)?.with_columns(Some(columns.to_vec()));
        let chunk = reader.with_slice(Some((start, length))).finish();
        Ok(chunk.map_err(|error| unreadable(file, &error))?)
    }
}

fn unreadable(file: &str, error: &polars::error::PolarsError) -> OoklaError {
    let problem = error.to_string().chars().take(200).collect();
    OoklaError::Unreadable { file: file.to_owned(), problem }
}

/// Runs a part of the reader, which panics at some broken files.
fn guarded<T>(file: &str, part: impl FnOnce() -> Result<T, ImportError>) -> Result<T, ImportError> {
    catch_unwind(AssertUnwindSafe(part)).unwrap_or_else(|_| {
        let problem = "its structure contradicts itself".to_owned();
        Err(OoklaError::Unreadable { file: file.to_owned(), problem }.into())
    })
}
