//! The rows of tables by area: those of Wales, cell by cell, with where they stand.

use std::sync::atomic::Ordering;

use csv::ByteRecord;

use super::{
    cells::{decimals, is_elsewhere},
    error::OfcomImportError,
    findings::{Findings, Spot},
    headings::Figure,
    layout::{self, Layout},
};
use crate::{
    catalogue::State,
    geography::{AreaRef, Areas, Level},
    sources::{
        import::{
            Context, ImportError,
            cell::Cell,
            draft::DraftColumn,
            keys::{Key, Keys},
        },
        input::{Heading, Input, Rows},
    },
};

/// A file with what its columns are.
pub(super) struct Part<'a> {
    /// The file.
    pub input: &'a Input,
    /// Its columns.
    pub layout: Layout,
}

impl Part<'_> {
    /// The layout by the header as it is read, which its beginning only showed.
    pub fn layout_of(&self, rows: &Rows) -> Result<Layout, OfcomImportError> {
        let unknown = || OfcomImportError::Columns { file: self.input.name().to_owned() };
        Layout::of(rows.names()).ok_or_else(unknown)
    }
}

/// A column of a group of files, under one name in each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadColumn {
    /// Our name.
    pub name: String,
    /// Its name as published.
    pub heading: String,
    /// What its cells are.
    pub figure: Figure,
}

/// The rows of areas of Wales in one or more files.
#[derive(Debug, Default)]
pub(super) struct AreaRows {
    /// The columns.
    pub columns: Vec<ReadColumn>,
    /// The files' names.
    pub files: Vec<String>,
    /// The level of the areas; none where no row was matched.
    pub level: Option<Level>,
    /// Each row's area.
    pub positions: Vec<u32>,
    /// Each row's line.
    pub lines: Vec<u64>,
    /// Each row's file.
    file_of: Vec<usize>,
    /// The figures row by row; NaN where there is none.
    cells: Vec<f64>,
    /// Figures that the publisher withholds: row and column.
    suppressed: Vec<(usize, usize)>,
    /// The most digits behind the point that a column has.
    pub decimals: Vec<usize>,
    /// Rows of areas of Wales that are not areas of today (or of another level): how many, and the sum of each column.
    pub beyond: (u64, Vec<f64>),
    /// By area, the row that has it.
    row_of: Vec<Option<u32>>,
}

/// How often the user can stop it, in rows.
const EVERY: u64 = 8_192;

impl AreaRows {
    /// Reads the rows of all parts.
    pub fn read(
        parts: &[Part<'_>],
        context: &Context<'_>,
        findings: &mut Findings,
    ) -> Result<Self, ImportError> {
        let columns = union(parts);
        let width = columns.len();
        let mut rows = Self {
            decimals: vec![0; width],
            beyond: (0, vec![0.0; width]),
            columns,
            ..Self::default()
        };
        let total = parts.iter().map(|part| part.input.size()).sum();
        let mut before = 0;
        let keys = Keys::open(context.areas)?;
        for part in parts {
            rows.read_part(part, &keys, context, findings, (before, total))?;
            before += part.input.size();
        }
        let report = &mut findings.report;
        report.matched = rows.positions.len() as u64;
        if rows.positions.is_empty() && report.refusals.is_empty() {
            findings.no_match(&rows.files.join(", "));
        }
        Ok(rows)
    }

    fn read_part(
        &mut self,
        part: &Part<'_>,
        keys: &Keys<'_>,
        context: &Context<'_>,
        findings: &mut Findings,
        (before, total): (u64, u64),
    ) -> Result<(), ImportError> {
        let input = part.input;
        let file = self.files.len();
        self.files.push(input.name().to_owned());
        let mut table = Rows::open(input, Heading::First)?;
        let layout = &part.layout_of(&table)?;
        let places = self.places(layout);
        let mut record = ByteRecord::new();
        let mut cells = vec![f64::NAN; self.columns.len()];
        while table.read(&mut record)? {
            findings.report.rows += 1;
            if findings.report.rows.is_multiple_of(EVERY) {
                stop_if_cancelled(context)?;
                let read = record.position().map_or(0, csv::Position::byte);
                (context.progress)((before + read).min(total), total);
            }
            let key = record.get(layout.key_position).unwrap_or_default().trim_ascii();
            let line = table.line();
            if is_elsewhere(key) {
                findings.report.elsewhere += 1;
                continue;
            }
            let code = String::from_utf8_lossy(key);
            let column = &layout.key_heading;
            let spot = Spot { file: input.name(), line, column, found: &code };
            let position = match keys.code(&code) {
                Key::Malformed => {
                    findings.malformed(spot);
                    continue;
                }
                Key::Elsewhere => {
                    findings.report.elsewhere += 1;
                    continue;
                }
                Key::Area(area) => self.position(context.areas, area, layout.key),
                Key::Unknown | Key::Lsoa2011(_) => None,
            };
            let first = position.and_then(|position| self.row_of[position as usize]);
            if let Some(first) = first {
                findings.duplicate(spot, self.lines[first as usize]);
                continue;
            }
            let row = self.positions.len();
            for (at, place) in places.iter().enumerate() {
                let place = place.map(|place| &layout.columns[place]);
                let bytes = place.and_then(|place| record.get(place.position)).unwrap_or_default();
                cells[at] = f64::NAN;
                match Cell::read(bytes) {
                    Some(Cell::Unavailable) => {}
                    Some(Cell::Suppressed) if position.is_some() => self.suppressed.push((row, at)),
                    Some(Cell::Suppressed) => {}
                    Some(Cell::Number(number)) => {
                        let found = String::from_utf8_lossy(bytes);
                        let column = place.map_or("", |place| &place.heading);
                        let spot = Spot { column, found: &found, ..spot };
                        if is_sound(self.columns[at].figure, number, spot, findings) {
                            cells[at] = number;
                            self.decimals[at] = self.decimals[at].max(decimals(bytes));
                        }
                    }
                    None => {
                        let found = String::from_utf8_lossy(bytes);
                        let column = place.map_or("", |place| &place.heading);
                        findings.number(Spot { column, found: &found, ..spot });
                    }
                }
            }
            if let Some(position) = position {
                self.row_of[position as usize] = Some(row as u32);
                self.positions.push(position);
                self.lines.push(line);
                self.file_of.push(file);
                self.cells.extend_from_slice(&cells);
            } else {
                findings.report.unmatched.add(line, column, &code);
                self.beyond.0 += 1;
                for (sum, cell) in self.beyond.1.iter_mut().zip(&cells) {
                    *sum += if cell.is_finite() { *cell } else { 0.0 };
                }
            }
        }
        Ok(())
    }

    /// The position of an area of the level that the key's name says.
    fn position(&mut self, areas: &Areas, area: AreaRef, key: layout::Key) -> Option<u32> {
        if key != layout::Key::Area(area.level) {
            return None;
        }
        self.level = Some(area.level);
        if self.row_of.is_empty() {
            self.row_of = vec![None; areas.table(area.level).len()];
        }
        Some(area.position)
    }

    /// Where each column of ours is in a part's layout.
    fn places(&self, layout: &Layout) -> Vec<Option<usize>> {
        let place = |name: &str| layout.columns.iter().position(|one| one.known.name == name);
        self.columns.iter().map(|column| place(&column.name)).collect()
    }

    /// The place of a column of ours.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// A figure; NaN where there is none.
    pub fn cell(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.columns.len() + column]
    }

    /// Whether there is a row of an area.
    pub fn has(&self, position: u32) -> bool {
        self.row_of.get(position as usize).is_some_and(Option::is_some)
    }

    /// The file of a row.
    pub fn file(&self, row: usize) -> &str {
        &self.files[self.file_of[row]]
    }

    /// A column for all areas of the level; areas without a row have no figure.
    pub fn draft(&self, areas: &Areas, column: usize) -> Option<DraftColumn> {
        let level = self.level?;
        let size = areas.table(level).len();
        let mut values = vec![f64::NAN; size];
        for (row, &position) in self.positions.iter().enumerate() {
            values[position as usize] = self.cell(row, column);
        }
        let mut withheld = self.suppressed.iter().filter(|(_, at)| *at == column).peekable();
        let states = withheld.peek().is_some().then(|| {
            let mut states: Vec<State> = values.iter().map(|value| published(*value)).collect();
            for (row, _) in withheld {
                states[self.positions[*row] as usize] = State::Suppressed;
            }
            states
        });
        Some(DraftColumn { level, name: self.columns[column].name.clone(), values, states })
    }

    /// How many figures the publisher withholds.
    pub fn withheld(&self) -> usize {
        self.suppressed.len()
    }

    /// Output areas that have no row, in two kinds: those whose LSOA has a row of another output area, and the LSOAs
    /// none of whose output areas has one.
    pub fn absent(&self, areas: &Areas) -> Absent {
        let mut absent = Absent::default();
        if self.level != Some(Level::Oa) {
            return absent;
        }
        for lsoa in 0..areas.table(Level::Lsoa).len() as u32 {
            absent.lsoas.push((lsoa, true));
        }
        let lsoa_of =
            |position: u32| areas.ancestor(AreaRef { level: Level::Oa, position }, Level::Lsoa);
        for &position in &self.positions {
            if let Some(lsoa) = lsoa_of(position) {
                absent.lsoas[lsoa.position as usize].1 = false;
            }
        }
        for position in 0..areas.table(Level::Oa).len() as u32 {
            let is_alone =
                || lsoa_of(position).is_none_or(|lsoa| absent.lsoas[lsoa.position as usize].1);
            if !self.has(position) && !is_alone() {
                absent.left_out.push(position);
            }
        }
        absent.lsoas.retain(|(_, is_absent)| *is_absent);
        absent
    }
}

/// Areas that a file of output areas has no row of.
#[derive(Debug, Default)]
pub(super) struct Absent {
    /// Output areas that are left out although others of their LSOA are there.
    pub left_out: Vec<u32>,
    /// LSOAs of which no output area is there.
    pub lsoas: Vec<(u32, bool)>,
}

/// The state of a figure that is published where it is there.
pub(super) fn published(value: f64) -> State {
    if value.is_finite() { State::Published } else { State::Unavailable }
}

/// Whether a number can be a figure of its kind; if not, that is a finding.
pub(super) fn is_sound(
    figure: Figure,
    number: f64,
    spot: Spot<'_>,
    findings: &mut Findings,
) -> bool {
    let is_count = figure == Figure::Count;
    if figure == Figure::Percent && !(0.0..=100.0).contains(&number) {
        findings.percent(spot);
    } else if number < 0.0 {
        findings.negative(spot);
    } else if is_count && (number.fract() != 0.0 || number > 1e9) {
        findings.number(spot);
    } else {
        return true;
    }
    false
}

/// The columns of all parts, in the order in which they first stand.
pub(super) fn union(parts: &[Part<'_>]) -> Vec<ReadColumn> {
    let mut columns: Vec<ReadColumn> = Vec::new();
    for column in parts.iter().flat_map(|part| &part.layout.columns) {
        if columns.iter().all(|known| known.name != column.known.name) {
            columns.push(ReadColumn {
                name: column.known.name.clone(),
                heading: column.heading.clone(),
                figure: column.known.figure,
            });
        }
    }
    columns
}

/// Stops where the user wants it to.
pub(super) fn stop_if_cancelled(context: &Context<'_>) -> Result<(), ImportError> {
    if context.cancel.load(Ordering::Relaxed) { Err(ImportError::Cancelled) } else { Ok(()) }
}
