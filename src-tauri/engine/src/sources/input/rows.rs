//! A table row by row: CSV, or a sheet of a workbook.

use std::{collections::HashMap, io::Read};

use csv::ByteRecord;

use super::{Input, InputError};
use crate::sources::table::fold;

/// Where the header row is.
#[derive(Debug, Clone, Copy)]
pub enum Heading<'a> {
    /// The first row that is not blank.
    First,
    /// The first of the first 60 rows that has all these columns, behind a preamble.
    With(&'a [&'a str]),
    /// The first of the first 60 rows for which this holds.
    Where(fn(&ByteRecord) -> bool),
}

/// The rows of a table below its header.
pub struct Rows {
    file: String,
    reader: csv::Reader<Box<dyn Read + Send>>,
    names: Vec<String>,
    positions: HashMap<String, Option<usize>>,
    line: u64,
}

impl Rows {
    /// Opens a table.
    pub fn open(input: &Input, heading: Heading<'_>) -> Result<Self, InputError> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(1 << 20)
            .from_reader(input.text()?);
        let file = input.name().to_owned();
        let mut record = ByteRecord::new();
        for _ in 0..60 {
            let more =
                reader.read_byte_record(&mut record).map_err(|error| broken(&file, &error))?;
            if !more {
                break;
            }
            let names: Vec<String> = record
                .iter()
                .map(|cell| {
                    String::from_utf8_lossy(cell).trim().trim_start_matches('\u{feff}').to_owned()
                })
                .collect();
            let filled = names.iter().any(|name| !name.is_empty());
            let found = filled
                && match heading {
                    Heading::First => true,
                    Heading::With(wanted) => wanted
                        .iter()
                        .all(|wanted| names.iter().any(|name| fold(name) == fold(wanted))),
                    Heading::Where(holds) => holds(&record),
                };
            if found {
                let mut positions = HashMap::with_capacity(names.len());
                for (position, name) in names.iter().enumerate() {
                    let entry = positions.entry(fold(name));
                    entry.and_modify(|known| *known = None).or_insert(Some(position));
                }
                let line = record.position().map_or(0, csv::Position::line);
                return Ok(Self { file, reader, names, positions, line });
            }
        }
        Err(InputError::NoHeader { file })
    }

    /// The file's name, as in errors.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The columns' names as published, without surrounding white space.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The place of the column with a name (see [`fold`]); none where it is not there or there twice.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.positions.get(&fold(name)).copied().flatten()
    }

    /// Reads the next row that is not blank into `record`; false at the end. A row may be shorter or longer than the
    /// header.
    pub fn read(&mut self, record: &mut ByteRecord) -> Result<bool, InputError> {
        loop {
            let more =
                self.reader.read_byte_record(record).map_err(|error| broken(&self.file, &error))?;
            if !more {
                return Ok(false);
            }
            self.line = record.position().map_or(0, csv::Position::line);
            if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                return Ok(true);
            }
        }
    }

    /// The line of the row that was read last, counted from 1.
    pub fn line(&self) -> u64 {
        self.line
    }
}

fn broken(file: &str, error: &csv::Error) -> InputError {
    let line = error.position().map_or(0, csv::Position::line);
    InputError::Record { file: file.to_owned(), line, problem: error.to_string() }
}
