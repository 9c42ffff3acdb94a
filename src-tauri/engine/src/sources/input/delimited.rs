//! Rows of text separated by commas, semicolons or tabs (RFC 4180, and what programs make of it).
//!
//! - A line ends with a line feed, a carriage return or both, mixed as it may be.
//! - A cell that begins with a quotation mark ends at the next that is not doubled, lines and separators within; what
//!   stands between it and the next separator belongs to it too. Elsewhere a quotation mark is a character like others.
//! - Limits hold while reading: a row is refused before it is held in memory as a whole.

use std::io::{self, Read};

use csv::ByteRecord;
use memchr::{memchr, memchr_iter, memchr3};

use super::{InputError, Limits};

/// Bytes read at once.
const PART: usize = 1 << 20;
/// Rows by which the separator is told.
const LOOKED_AT: usize = 60;
/// Bytes of a cell that are looked at one by one: most cells are shorter.
const SHORT: usize = 16;

pub(super) struct Delimited {
    file: String,
    reader: Box<dyn Read + Send>,
    limits: Limits,
    separator: u8,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    /// The line at which the next row begins.
    next_line: u64,
    line: u64,
    rows: u64,
    /// A cell with its quotation marks taken off.
    cell: Vec<u8>,
}

/// What came of reading a row from the bytes at hand.
enum Step {
    /// A row of so many bytes and line ends.
    Row(usize, u64),
    /// More bytes are needed.
    Short,
    /// More columns than allowed.
    Columns,
    /// A quotation mark after so many line ends of the row is not closed.
    Quote(u64),
}

impl Delimited {
    /// Begins to read; the separator is the one with which most of the first rows have as many cells as each other, the
    /// header among them where `is_header` knows it.
    pub(super) fn open(
        file: &str,
        reader: Box<dyn Read + Send>,
        limits: Limits,
        is_header: &dyn Fn(&ByteRecord) -> bool,
    ) -> Result<Self, InputError> {
        let mut rows = Self {
            file: file.to_owned(),
            reader,
            limits,
            separator: b',',
            buffer: vec![0; PART],
            start: 0,
            end: 0,
            ended: false,
            next_line: 1,
            line: 0,
            rows: 0,
            cell: Vec::new(),
        };
        while rows.end < PART / 4 && !rows.ended {
            rows.fill()?;
        }
        rows.separator = rows.told(is_header);
        Ok(rows)
    }

    fn told(&mut self, is_header: &dyn Fn(&ByteRecord) -> bool) -> u8 {
        let mut best = (b',', (false, 0, 0));
        let mut record = ByteRecord::new();
        for separator in [b',', b';', b'\t'] {
            let (mut at, mut header, mut counts) = (self.start, false, Vec::new());
            while counts.len() < LOOKED_AT {
                let rest = &self.buffer[at..self.end];
                let step =
                    step(rest, self.ended, separator, usize::MAX, &mut self.cell, &mut record);
                let Step::Row(length, _) = step else { break };
                if length == 0 {
                    break;
                }
                at += length;
                if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                    header |= record.len() > 1 && is_header(&record);
                    counts.push(record.len());
                }
            }
            counts.sort_unstable();
            let most = counts
                .chunk_by(|a, b| a == b)
                .filter(|alike| alike[0] > 1)
                .map(|alike| (alike.len(), alike[0]))
                .max()
                .unwrap_or_default();
            if (header, most.0, most.1) > best.1 {
                best = (separator, (header, most.0, most.1));
            }
        }
        best.0
    }

    /// Reads the next row, empty ones too; false at the end.
    pub(super) fn read(&mut self, record: &mut ByteRecord) -> Result<bool, InputError> {
        loop {
            let bytes = &self.buffer[self.start..self.end];
            if bytes.is_empty() && self.ended {
                record.clear();
                return Ok(false);
            }
            let step = step(
                bytes,
                self.ended,
                self.separator,
                self.limits.columns,
                &mut self.cell,
                record,
            );
            let (file, line, limit) = (|| self.file.clone(), self.next_line, self.limits.record);
            match step {
                Step::Row(length, _) if length > limit => {
                    return Err(InputError::LongRecord { file: file(), line, limit });
                }
                Step::Row(length, lines) => {
                    self.start += length;
                    self.line = self.next_line;
                    self.next_line += lines;
                    self.rows += 1;
                    if self.rows > self.limits.rows {
                        let limit = self.limits.rows;
                        return Err(InputError::TooManyRows { file: file(), limit });
                    }
                    return Ok(true);
                }
                Step::Short if bytes.len() > limit => {
                    return Err(InputError::LongRecord { file: file(), line, limit });
                }
                Step::Short => self.fill()?,
                Step::Columns => {
                    let limit = self.limits.columns;
                    return Err(InputError::Columns { file: file(), line, limit });
                }
                Step::Quote(lines) => {
                    return Err(InputError::Quote { file: file(), line: line + lines });
                }
            }
        }
    }

    /// The line at which the row that was read last begins, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Reads more behind what is at hand, twice as much as there is at least where that is a part of a row.
    fn fill(&mut self) -> Result<(), InputError> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let enough = self.end * 2;
        loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Ok(0) => {
                    self.ended = true;
                    return Ok(());
                }
                Ok(read) => self.end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(InputError::of_io(&self.file, error)),
            }
            if self.end >= enough.min(self.buffer.len()) {
                return Ok(());
            }
        }
    }
}

/// Reads a row at the beginning of `bytes`. `ended`: nothing comes after them.
fn step(
    bytes: &[u8],
    ended: bool,
    separator: u8,
    columns: usize,
    cell: &mut Vec<u8>,
    record: &mut ByteRecord,
) -> Step {
    // Plain loops: this runs for every cell, and adapters of iterators are not inlined when building step by step.
    record.clear();
    let (mut at, mut lines, mut cells) = (0, 0, 0);
    loop {
        if cells == columns {
            return Step::Columns;
        }
        cells += 1;
        let quoted = at < bytes.len() && bytes[at] == b'"';
        if quoted {
            match unquote(&bytes[at + 1..], ended, cell) {
                Ok((length, ends)) => {
                    at += length + 1;
                    lines += ends;
                }
                Err(Unclosed::Short) => return Step::Short,
                Err(Unclosed::Never) => return Step::Quote(lines),
            }
        }
        let mut end = at;
        let short = if bytes.len() - at > SHORT { at + SHORT } else { bytes.len() };
        while end < short {
            let byte = bytes[end];
            if byte == separator || byte == b'\n' || byte == b'\r' {
                break;
            }
            end += 1;
        }
        if end == short {
            end = match memchr3(separator, b'\n', b'\r', &bytes[end..]) {
                Some(length) => end + length,
                None if ended => bytes.len(),
                None => return Step::Short,
            };
        }
        if quoted {
            cell.extend_from_slice(&bytes[at..end]);
            record.push_field(cell);
        } else {
            record.push_field(&bytes[at..end]);
        }
        if end == bytes.len() {
            return Step::Row(end, lines);
        }
        let byte = bytes[end];
        at = end + 1;
        if byte == separator {
            continue;
        }
        if byte == b'\r' {
            if at < bytes.len() {
                at += usize::from(bytes[at] == b'\n');
            } else if !ended {
                return Step::Short;
            }
        }
        return Step::Row(at, lines + 1);
    }
}

/// Why a quotation mark is not closed.
enum Unclosed {
    /// More bytes are needed.
    Short,
    Never,
}

/// Reads what stands between quotation marks, `bytes` beginning behind the first; how many bytes that are with the last,
/// and how many line ends.
fn unquote(bytes: &[u8], ended: bool, cell: &mut Vec<u8>) -> Result<(usize, u64), Unclosed> {
    cell.clear();
    let (mut at, mut lines) = (0, 0);
    loop {
        let Some(length) = memchr(b'"', &bytes[at..]) else {
            return Err(if ended { Unclosed::Never } else { Unclosed::Short });
        };
        lines += line_ends(&bytes[at..at + length]);
        cell.extend_from_slice(&bytes[at..at + length]);
        at += length + 1;
        match bytes.get(at) {
            Some(b'"') => {
                cell.push(b'"');
                at += 1;
            }
            None if !ended => return Err(Unclosed::Short),
            _ => return Ok((at, lines)),
        }
    }
}

/// Line ends: line feeds, and carriage returns without one.
fn line_ends(bytes: &[u8]) -> u64 {
    let lone = memchr_iter(b'\r', bytes).filter(|&at| bytes.get(at + 1) != Some(&b'\n')).count();
    (memchr_iter(b'\n', bytes).count() + lone) as u64
}
