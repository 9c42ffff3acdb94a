//! The sheets of an XLSX workbook.
//!
//! Cells are read by calamine as they come, after a look at every part of the file: each is unpacked once and counted, so
//! that no part is larger than it says, and numbers by which memory would be set aside are compared with the size of
//! their part. Links to other workbooks are never followed: cells have the values that were stored.

use std::io::{BufReader, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use memchr::memmem;

use super::{
    InputError, Limits,
    sheet::{Cells, Halt, Out, Workbook, number, without_midnight},
};

/// Size in bytes of a part that is neither a sheet nor the texts.
const SMALL: u64 = 8 << 20;
/// Size in bytes of the texts of all sheets.
const TEXTS: u64 = 128 << 20;
/// Size in bytes of a sheet.
const SHEET: u64 = 2 << 30;

/// Reads the sheets one after the other.
pub(super) fn read(
    file: &str,
    workbook: &Workbook,
    limits: &Limits,
    out: &mut Out,
) -> Result<(), Halt> {
    if look_through(file, workbook)? {
        out.has_formulas();
    }
    let broken = |error: XlsxError| InputError::Workbook {
        file: file.to_owned(),
        problem: error.to_string(),
    };
    let unreadable = |source| InputError::Unreadable { file: file.to_owned(), source };
    let source = BufReader::new(workbook.source.open().map_err(unreadable)?);
    let mut xlsx = Xlsx::new(source).map_err(broken)?;
    let sheets = xlsx.sheets_metadata().to_vec();
    for sheet in sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let hidden = sheet.visible != SheetVisible::Visible;
        if !out.begin(&sheet.name, hidden)? {
            continue;
        }
        let mut reader = match xlsx.worksheet_cells_reader(&sheet.name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(broken(error).into()),
        };
        let mut cells = Cells::default();
        let mut row = 0;
        while let Some(cell) = reader.next_cell().map_err(broken)? {
            let (cell_row, column) = cell.get_position();
            let column = column as usize;
            if cell_row != row {
                if cell_row < row {
                    let problem = format!("row {} comes after row {row}", cell_row + 1);
                    return Err(InputError::Workbook { file: file.to_owned(), problem }.into());
                }
                if !cells.is_empty() {
                    out.row(u64::from(row) + 1, &cells)?;
                }
                cells.clear();
                row = cell_row;
                if out.is_passed() {
                    break;
                }
            }
            let text = text(cell.get_value());
            if text.is_empty() {
                continue;
            }
            let line = u64::from(row) + 1;
            if column >= limits.columns {
                let limit = limits.columns;
                return Err(InputError::Columns { file: file.to_owned(), line, limit }.into());
            }
            if column < cells.len() {
                let problem = format!("cells of row {line} are out of order");
                return Err(InputError::Workbook { file: file.to_owned(), problem }.into());
            }
            cells.fill(column);
            cells.push(&text);
        }
        if !cells.is_empty() && !out.is_passed() {
            out.row(u64::from(row) + 1, &cells)?;
        }
    }
    Ok(())
}

/// Unpacks every part once, within limits. Whether a sheet has formulas.
fn look_through(file: &str, workbook: &Workbook) -> Result<bool, InputError> {
    let mut has_formulas = false;
    for part in workbook.archive.members() {
        let path = part.path.to_lowercase();
        // Compared in lower case.
        if ![".xml", ".rels"].iter().any(|ending| path.ends_with(ending)) {
            continue;
        }
        let is_sheet = path.contains("worksheets/");
        let limit = if is_sheet {
            SHEET
        } else if path.ends_with("sharedstrings.xml") {
            TEXTS
        } else {
            SMALL
        };
        // Pictures, pivot tables and the like are not read.
        let is_read = is_sheet
            || [
                "sharedstrings.xml",
                "styles.xml",
                "workbook.xml",
                "theme1.xml",
                ".rels",
                "core.xml",
            ]
            .iter()
            .any(|ending| path.ends_with(ending));
        if part.size > limit && is_read {
            let file = format!("{file}/{}", part.path);
            return Err(InputError::TooLarge { file, limit: limit >> 20 });
        }
        let damaged = |problem: &str| InputError::Workbook {
            file: format!("{file}/{}", part.path),
            problem: problem.to_owned(),
        };
        let mut reader = workbook.archive.read(part)?;
        let mut buffer = Vec::with_capacity(1 << 17);
        loop {
            // What stands across two pieces is seen in the second.
            let kept = buffer.len().saturating_sub(64);
            buffer.drain(..kept);
            let before = buffer.len();
            let read = reader.by_ref().take(1 << 16).read_to_end(&mut buffer);
            read.map_err(|error| InputError::of_io(file, error))?;
            if buffer.len() == before {
                break;
            }
            if memchr::memchr(0, &buffer).is_some() {
                return Err(damaged("a NUL byte"));
            }
            for at in memmem::find_iter(&buffer, b"uniqueCount") {
                let digits: Vec<u8> = buffer[at + 11..]
                    .iter()
                    .copied()
                    .skip_while(|byte| !byte.is_ascii_digit())
                    .take_while(u8::is_ascii_digit)
                    .collect();
                let count = String::from_utf8_lossy(&digits).parse().unwrap_or(u64::MAX);
                if !digits.is_empty() && count > part.size {
                    return Err(damaged("it states more texts than there can be"));
                }
            }
            has_formulas |= is_sheet
                && [&b"<f>"[..], b"<f ", b":f>", b":f "]
                    .iter()
                    .any(|mark| memmem::find(&buffer, mark).is_some());
        }
    }
    Ok(has_formulas)
}

/// What stands in a cell.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(value) => moment(value),
        DataRef::DateTimeIso(text) => without_midnight(text).to_owned(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A date as `2025-07-31`, with a time as `2025-07-31T12:00:00`, a time alone or a length of time as `12:00:00`.
fn moment(value: &ExcelDateTime) -> String {
    let days = value.as_f64();
    if value.is_duration() || (0.0..1.0).contains(&days) {
        let seconds = (days.abs() * 86_400.0).round() as u64;
        let sign = if days < 0.0 { "-" } else { "" };
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        return format!("{sign}{hours:02}:{minutes:02}:{:02}", seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    without_midnight(&text).to_owned()
}
