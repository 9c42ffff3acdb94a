//! A table row by row: CSV, or a sheet of a workbook.

use std::collections::HashMap;

use csv::ByteRecord;

use super::{
    Input, InputError,
    delimited::Delimited,
    sheet::{self, Sheets},
};
use crate::sources::table::fold;

/// Rows among which the header is looked for.
const HEADING: usize = 60;

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
    source: Source,
    names: Vec<String>,
    positions: HashMap<String, Option<usize>>,
    line: u64,
}

enum Source {
    Text(Box<Delimited>),
    Sheet(Box<Sheets>),
}

impl Rows {
    /// Opens a table. Of a workbook, the first sheet that has the header is read, hidden ones left out.
    pub fn open(input: &Input, heading: Heading<'_>) -> Result<Self, InputError> {
        Self::open_sheet(input, None, heading)
    }

    /// Opens a table; of a workbook, the sheet with a name.
    pub fn open_sheet(
        input: &Input,
        sheet: Option<&str>,
        heading: Heading<'_>,
    ) -> Result<Self, InputError> {
        let source = if let Some(workbook) = sheet::workbook(input)? {
            Source::Sheet(Box::new(Sheets::open(input, workbook, sheet)?))
        } else {
            let is_header =
                |record: &ByteRecord| !matches!(heading, Heading::First) && holds(heading, record);
            let (text, limits) = (input.text()?, input.limits);
            Source::Text(Box::new(Delimited::open(input.name(), text, limits, &is_header)?))
        };
        let file = input.name().to_owned();
        let mut rows = Self { file, source, names: Vec::new(), positions: HashMap::new(), line: 0 };
        let mut record = ByteRecord::new();
        loop {
            for _ in 0..HEADING {
                if !rows.source.read(&mut record)? {
                    break;
                }
                if is_filled(&record) && holds(heading, &record) {
                    rows.set_header(&record);
                    return Ok(rows);
                }
            }
            if let Source::Sheet(sheets) = &mut rows.source
                && sheets.next_sheet()?
            {
                continue;
            }
            return Err(InputError::NoHeader { file: rows.file });
        }
    }

    fn set_header(&mut self, record: &ByteRecord) {
        self.names = record.iter().map(text).collect();
        for (position, name) in self.names.iter().enumerate() {
            let entry = self.positions.entry(fold(name));
            entry.and_modify(|known| *known = None).or_insert(Some(position));
        }
        self.line = self.source.line();
    }

    /// The file's name, as in errors.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The sheet of a workbook.
    pub fn sheet(&self) -> Option<&str> {
        match &self.source {
            Source::Text(_) => None,
            Source::Sheet(sheets) => Some(sheets.name()),
        }
    }

    /// Whether cells of the workbook that were read so far are formulas. Their values are those that were stored when it was last saved;
    /// nothing is calculated, and nothing outside the file is asked for.
    pub fn has_formulas(&self) -> bool {
        match &self.source {
            Source::Text(_) => false,
            Source::Sheet(sheets) => sheets.has_formulas(),
        }
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
        while self.source.read(record)? {
            if is_filled(record) {
                self.line = self.source.line();
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The line of the row that was read last, counted from 1; of a sheet, the row's number.
    pub fn line(&self) -> u64 {
        self.line
    }
}

impl Source {
    fn read(&mut self, record: &mut ByteRecord) -> Result<bool, InputError> {
        match self {
            Self::Text(text) => text.read(record),
            Self::Sheet(sheets) => sheets.read(record),
        }
    }

    fn line(&self) -> u64 {
        match self {
            Self::Text(text) => text.line(),
            Self::Sheet(sheets) => sheets.line(),
        }
    }
}

/// Whether a row is not blank. A plain loop: it runs for every row.
fn is_filled(record: &ByteRecord) -> bool {
    for cell in record {
        for byte in cell {
            if !byte.is_ascii_whitespace() {
                return true;
            }
        }
    }
    false
}

fn text(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).trim().trim_start_matches('\u{feff}').to_owned()
}

fn holds(heading: Heading<'_>, record: &ByteRecord) -> bool {
    match heading {
        Heading::First => true,
        Heading::With(wanted) => {
            let names: Vec<String> = record.iter().map(|cell| fold(&text(cell))).collect();
            wanted.iter().all(|wanted| names.contains(&fold(wanted)))
        }
        Heading::Where(holds) => holds(record),
    }
}
