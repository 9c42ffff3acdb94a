//! The figures of a census file by area and label, whatever its layout.

use std::collections::HashMap;

use csv::ByteRecord;

use super::{
    json,
    layout::{self, Figures, Layout},
};
use crate::sources::{
    import::{CheckReport, ImportError, cell::Cell},
    input::{Input, Rows},
};

/// Labels that a file may have.
const MOST_LABELS: usize = 4_096;

/// The figures of a file: those of Wales.
#[derive(Debug, Default)]
pub struct CensusFile {
    /// The file's name.
    pub file: String,
    /// The labels as published.
    pub labels: Vec<String>,
    /// The areas in the order of the file.
    pub areas: Vec<AreaFigures>,
    by_code: HashMap<String, usize>,
    by_label: HashMap<String, usize>,
}

/// The figures of an area.
#[derive(Debug)]
pub struct AreaFigures {
    /// Its code as the file has it.
    pub code: String,
    /// The line on which it first stands.
    pub line: u64,
    /// A cell a label; shorter where the last are missing.
    pub cells: Vec<Cell>,
    /// The line of each cell, where an area has several rows; 0 where there is none.
    lines: Vec<u64>,
}

impl AreaFigures {
    /// The cell of a label.
    pub fn cell(&self, label: usize) -> Cell {
        self.cells.get(label).copied().unwrap_or(Cell::Unavailable)
    }

    /// The line of a label's cell.
    pub fn line_of(&self, label: usize) -> u64 {
        self.lines.get(label).copied().filter(|&line| line > 0).unwrap_or(self.line)
    }
}

/// What a file holds, as far as its first rows show: its labels, and the year that it is of.
#[derive(Debug)]
pub struct Glance {
    /// The labels as published.
    pub labels: Vec<String>,
    /// The year, where the file says it.
    pub year: Option<String>,
}

/// Looks at a file; none where it is not laid out as a table of the census.
pub fn glance(input: &Input) -> Result<Option<Glance>, ImportError> {
    let beginning = input.beginning()?;
    if json::is_json(&beginning) {
        return Ok(json::glance(&beginning));
    }
    let Some((mut rows, layout)) = layout::open(input)? else { return Ok(None) };
    let mut labels = match layout.figures {
        Figures::Wide => rows.names().to_vec(),
        Figures::Long { total: Some(_), .. } => vec![String::from("Total")],
        Figures::Long { .. } => Vec::new(),
    };
    let mut year = preamble_year(&beginning);
    let mut record = ByteRecord::new();
    for _ in 0..300 {
        if !rows.read(&mut record)? {
            break;
        }
        if let Some(date) = layout.date.and_then(|at| record.get(at)) {
            year = Some(String::from_utf8_lossy(date).trim().to_owned());
        }
        let Figures::Long { category, .. } = layout.figures else { break };
        let label = String::from_utf8_lossy(record.get(category).unwrap_or_default()).into_owned();
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    Ok(Some(Glance { labels, year }))
}

/// The year of a wizard's export: `Date       :,2021`.
fn preamble_year(beginning: &str) -> Option<String> {
    beginning.lines().take(20).find_map(|line| {
        let rest = line.trim_start_matches('"').strip_prefix("Date")?;
        let rest = rest.trim_start_matches([' ', '"']).strip_prefix(':')?;
        Some(rest.trim_matches([',', '"', ' ', '\r']).to_owned()).filter(|year| !year.is_empty())
    })
}

/// Reads a file. What cannot be is noted in the report, which then refuses the file.
pub fn read(input: &Input, report: &mut CheckReport) -> Result<CensusFile, ImportError> {
    let mut file = CensusFile { file: input.name().to_owned(), ..CensusFile::default() };
    if json::is_json(&input.beginning()?) {
        json::read(input, &mut file, report)?;
    } else if let Some((rows, layout)) = layout::open(input)? {
        match layout.figures {
            Figures::Wide => file.wide(rows, &layout, report)?,
            Figures::Long { category, figure, total, measure } => {
                file.long(rows, &layout, [category, figure], total, measure, report)?;
            }
        }
    }
    Ok(file)
}

/// What a row's key says.
enum Row<'a> {
    /// An area of Wales, or something that may be one.
    Welsh(&'a str),
    /// An area of another nation.
    Elsewhere,
    /// A note below the table, or a row of totals.
    Note,
}

fn row<'a>(record: &'a ByteRecord, key: usize, lossy: &'a mut String) -> Row<'a> {
    let filled = record.iter().filter(|cell| !cell.trim_ascii().is_empty()).take(2).count();
    if filled < 2 {
        return Row::Note;
    }
    let cell = record.get(key).unwrap_or_default();
    String::from_utf8_lossy(cell).trim().clone_into(lossy);
    let code = lossy.split(':').next().unwrap_or_default().trim();
    let other = code.len() == 9
        && matches!(code.as_bytes()[0], b'E' | b'S' | b'N' | b'K' | b'L' | b'M' | b'J')
        && code.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    if other {
        Row::Elsewhere
    } else if code.to_ascii_lowercase().ends_with("total") {
        Row::Note
    } else {
        Row::Welsh(code)
    }
}

impl CensusFile {
    fn wide(
        &mut self,
        mut rows: Rows,
        layout: &Layout,
        report: &mut CheckReport,
    ) -> Result<(), ImportError> {
        self.labels = rows.names().to_vec();
        // Only what a table needs is read: other columns may hold anything.
        let used =
            super::tables::find(&self.labels).map(|found| found.labels()).unwrap_or_default();
        let (mut record, mut key) = (ByteRecord::new(), String::new());
        while rows.read(&mut record)? {
            let code = match row(&record, layout.key, &mut key) {
                Row::Note => continue,
                Row::Elsewhere => {
                    report.rows += 1;
                    report.elsewhere += 1;
                    continue;
                }
                Row::Welsh(code) => code.to_owned(),
            };
            report.rows += 1;
            let line = rows.line();
            if let Some(&first) = self.by_code.get(&code) {
                let first = self.areas[first].line;
                report.duplicate(&self.file, line, &code, first);
                continue;
            }
            let mut cells = vec![Cell::Unavailable; self.labels.len()];
            for &at in &used {
                cells[at] = self.cell(record.get(at).unwrap_or_default(), line, at, report);
            }
            self.by_code.insert(code.clone(), self.areas.len());
            self.areas.push(AreaFigures { code, line, cells, lines: Vec::new() });
        }
        Ok(())
    }

    fn long(
        &mut self,
        mut rows: Rows,
        layout: &Layout,
        [category, figure]: [usize; 2],
        total: Option<usize>,
        measure: Option<usize>,
        report: &mut CheckReport,
    ) -> Result<(), ImportError> {
        let (mut record, mut key) = (ByteRecord::new(), String::new());
        while rows.read(&mut record)? {
            let code = match row(&record, layout.key, &mut key) {
                Row::Note => continue,
                Row::Elsewhere => {
                    report.rows += 1;
                    report.elsewhere += 1;
                    continue;
                }
                Row::Welsh(code) => code,
            };
            report.rows += 1;
            let is_count = measure.is_none_or(|at| {
                matches!(record.get(at).unwrap_or_default().trim_ascii(), b"20100" | b"")
            });
            if !is_count {
                continue;
            }
            let line = rows.line();
            let label = String::from_utf8_lossy(record.get(category).unwrap_or_default());
            let cell = record.get(figure).unwrap_or_default();
            self.add(code, line, label.trim(), cell, report);
            if let Some(total) = total {
                let cell = record.get(total).unwrap_or_default();
                self.set_total(code, line, cell, report);
            }
        }
        Ok(())
    }

    /// Adds a figure of an area and category.
    pub(super) fn add(
        &mut self,
        code: &str,
        line: u64,
        label: &str,
        cell: &[u8],
        report: &mut CheckReport,
    ) {
        let Some(label) = self.label(label) else { return };
        let cell = self.cell(cell, line, label, report);
        let area = self.area(code, line);
        let area = &mut self.areas[area];
        if area.lines.len() <= label {
            area.lines.resize(label + 1, 0);
            area.cells.resize(label + 1, Cell::Unavailable);
        }
        if area.lines[label] > 0 {
            let first = area.lines[label];
            let key = format!("{code}: {}", self.labels[label]);
            report.duplicate(&self.file, line, &key, first);
            return;
        }
        area.lines[label] = line;
        area.cells[label] = cell;
    }

    /// The total of an area that stands in each of its rows.
    fn set_total(&mut self, code: &str, line: u64, cell: &[u8], report: &mut CheckReport) {
        let Some(label) = self.label("Total") else { return };
        let area = self.area(code, line);
        if self.areas[area].lines.get(label).is_some_and(|&known| known > 0) {
            return;
        }
        self.add(code, line, "Total", cell, report);
    }

    fn label(&mut self, label: &str) -> Option<usize> {
        if let Some(&known) = self.by_label.get(label) {
            return Some(known);
        }
        if self.labels.len() >= MOST_LABELS {
            return None;
        }
        self.by_label.insert(label.to_owned(), self.labels.len());
        self.labels.push(label.to_owned());
        Some(self.labels.len() - 1)
    }

    fn area(&mut self, code: &str, line: u64) -> usize {
        if let Some(&known) = self.by_code.get(code) {
            return known;
        }
        self.by_code.insert(code.to_owned(), self.areas.len());
        let (cells, lines) = (Vec::new(), Vec::new());
        self.areas.push(AreaFigures { code: code.to_owned(), line, cells, lines });
        self.areas.len() - 1
    }

    fn cell(&self, cell: &[u8], line: u64, label: usize, report: &mut CheckReport) -> Cell {
        let column = self.labels.get(label).map(String::as_str).unwrap_or_default();
        let found = || String::from_utf8_lossy(cell).trim().to_owned();
        match Cell::read(cell) {
            Some(Cell::Number(number)) if number < 0.0 => {
                report.negative(&self.file, line, column, &found());
                Cell::Unavailable
            }
            Some(cell) => cell,
            None => {
                report.not_a_number(&self.file, line, column, &found());
                Cell::Unavailable
            }
        }
    }
}
