//! Sheets of a workbook (XLSX or ODS), row by row.
//!
//! A workbook is read by a thread of its own, which hands over rows in batches: the formats are read from beginning to
//! end, and a fault in the reading of one cannot take the program with it.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use csv::ByteRecord;

use super::{
    Input, InputError, Limits,
    archive::{Archive, Source},
    ods, xlsx,
};

/// A workbook inside an archive is held in memory up to this size in bytes.
const IN_MEMORY: u64 = 512 << 20;
/// Bytes of a batch of rows.
const BATCH: usize = 64 * 1024;
/// Batches that wait to be read.
const WAITING: usize = 8;

/// A format of workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Xlsx,
    Ods,
}

/// A workbook as it is opened.
pub(super) struct Workbook {
    pub(super) archive: Archive,
    pub(super) source: Source,
    format: Format,
}

/// The format of the workbook that an archive is, if it is one.
pub(super) fn format(archive: &Archive) -> Option<Format> {
    let has = |path: &str| archive.member(path).is_some();
    if has("[Content_Types].xml") && has("_rels/.rels") {
        Some(Format::Xlsx)
    } else if has("mimetype") && has("content.xml") {
        Some(Format::Ods)
    } else {
        None
    }
}

/// The input as a workbook; none where it is no zip, and so a text.
pub(super) fn workbook(input: &Input) -> Result<Option<Workbook>, InputError> {
    let mut magic = Vec::new();
    let read = input.bytes()?.take(8).read_to_end(&mut magic);
    read.map_err(|error| InputError::of_io(input.name(), error))?;
    if magic.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(InputError::OldWorkbook { file: input.name().to_owned() });
    }
    if !super::is_zip(&magic) {
        return Ok(None);
    }
    let source = match &input.member {
        None => Source::File(input.path.clone()),
        Some(_) => Source::Memory(input.whole(IN_MEMORY)?.into()),
    };
    let archive = Archive::open(input.name(), source.clone(), &input.limits)?;
    match format(&archive) {
        Some(format) => Ok(Some(Workbook { archive, source, format })),
        None => Err(InputError::Workbook {
            file: input.name().to_owned(),
            problem: "a zip that is no workbook".to_owned(),
        }),
    }
}

/// The names of the sheets of a workbook, hidden ones left out; none for what is no workbook.
pub fn sheets(input: &Input) -> Result<Vec<String>, InputError> {
    let Some(workbook) = workbook(input)? else { return Ok(Vec::new()) };
    let mut sheets = Sheets::open(input, workbook, None)?;
    let mut names = Vec::new();
    loop {
        if sheets.begun {
            names.push(sheets.name.clone());
        }
        if !sheets.next_sheet()? {
            return Ok(names);
        }
    }
}

enum Message {
    /// A sheet begins.
    Sheet(String),
    Rows(Batch),
    End,
    Failed(InputError),
}

#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Where each cell ends in `bytes`.
    cells: Vec<usize>,
    /// The number of each row, from 1, and where it ends in `cells`.
    rows: Vec<(u64, usize)>,
}

/// Where the readers of the formats put what they read.
pub(super) struct Out {
    messages: SyncSender<Message>,
    batch: Batch,
    /// The sheets before this one are not wanted any more.
    wanted: Arc<AtomicUsize>,
    formulas: Arc<AtomicBool>,
    sheet: usize,
    file: String,
    limits: Limits,
    asked: Option<String>,
    seen: Vec<String>,
    found: bool,
    rows: u64,
    bytes: u64,
}

/// Nobody reads any more.
pub(super) struct Stopped;

/// Why a reader of a format ends early.
pub(super) enum Halt {
    Stopped,
    Failed(InputError),
}

impl From<InputError> for Halt {
    fn from(error: InputError) -> Self {
        Self::Failed(error)
    }
}

impl From<Stopped> for Halt {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl Out {
    /// Whether a sheet is to be read: it is the one asked for, or none is and it is not hidden.
    pub(super) fn begin(&mut self, name: &str, hidden: bool) -> Result<bool, Stopped> {
        self.flush()?;
        let wanted = match &self.asked {
            Some(asked) => asked.trim().to_lowercase() == name.trim().to_lowercase(),
            None => !hidden,
        };
        self.seen.push(name.to_owned());
        if wanted {
            self.found = true;
            self.sheet += 1;
            self.messages.send(Message::Sheet(name.to_owned())).map_err(|_| Stopped)?;
        }
        Ok(wanted)
    }

    /// There are formulas among the cells.
    pub(super) fn has_formulas(&self) {
        self.formulas.store(true, Ordering::Relaxed);
    }

    /// Whether the rest of the sheet is not wanted.
    pub(super) fn is_passed(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) > self.sheet
    }

    /// A row with its number, from 1.
    pub(super) fn row(&mut self, line: u64, cells: &Cells) -> Result<(), Halt> {
        let (file, limits) = (|| self.file.clone(), &self.limits);
        if cells.bytes.len() > limits.record {
            let limit = limits.record;
            return Err(InputError::LongRecord { file: file(), line, limit }.into());
        }
        self.rows += 1;
        if self.rows > limits.rows {
            return Err(InputError::TooManyRows { file: file(), limit: limits.rows }.into());
        }
        self.bytes += cells.bytes.len() as u64;
        if self.bytes > limits.unpacked {
            return Err(InputError::TooLarge { file: file(), limit: limits.unpacked >> 20 }.into());
        }
        let start = self.batch.bytes.len();
        self.batch.bytes.extend_from_slice(&cells.bytes);
        self.batch.cells.extend(cells.ends.iter().map(|end| start + end));
        self.batch.rows.push((line, self.batch.cells.len()));
        if self.batch.bytes.len() + self.batch.cells.len() > BATCH {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Stopped> {
        if self.batch.rows.is_empty() {
            return Ok(());
        }
        let batch = std::mem::take(&mut self.batch);
        self.messages.send(Message::Rows(batch)).map_err(|_| Stopped)
    }
}

/// The cells of a row that is being put together.
#[derive(Default)]
pub(super) struct Cells {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Cells {
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn byte_len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn push(&mut self, cell: &str) {
        self.bytes.extend_from_slice(cell.as_bytes());
        self.ends.push(self.bytes.len());
    }

    /// Empty cells up to so many.
    pub(super) fn fill(&mut self, count: usize) {
        self.ends.resize(count.max(self.ends.len()), self.bytes.len());
    }
}

/// The rows of a workbook's sheets, one sheet after the other.
pub(super) struct Sheets {
    file: String,
    messages: Receiver<Message>,
    wanted: Arc<AtomicUsize>,
    formulas: Arc<AtomicBool>,
    sheet: usize,
    name: String,
    begun: bool,
    /// The sheet after this one, which was met.
    next: Option<String>,
    ended: bool,
    batch: Batch,
    at: usize,
    line: u64,
}

impl Sheets {
    /// Begins to read a workbook: all its sheets but hidden ones, or one by its name.
    pub(super) fn open(
        input: &Input,
        workbook: Workbook,
        asked: Option<&str>,
    ) -> Result<Self, InputError> {
        let (sender, messages) = sync_channel(WAITING);
        let wanted = Arc::new(AtomicUsize::new(0));
        let formulas = Arc::new(AtomicBool::new(false));
        let mut out = Out {
            messages: sender,
            batch: Batch::default(),
            wanted: Arc::clone(&wanted),
            formulas: Arc::clone(&formulas),
            sheet: 0,
            file: input.name().to_owned(),
            limits: input.limits,
            asked: asked.map(str::to_owned),
            seen: Vec::new(),
            found: false,
            rows: 0,
            bytes: 0,
        };
        let file = input.name().to_owned();
        thread::Builder::new()
            .name("workbook".to_owned())
            .spawn(move || {
                let read = match workbook.format {
                    Format::Xlsx => xlsx::read,
                    Format::Ods => ods::read,
                };
                let limits = out.limits;
                let result = read(&out.file.clone(), &workbook, &limits, &mut out)
                    .and_then(|()| Ok(out.flush()?));
                let last = match result {
                    Err(Halt::Stopped) => return,
                    Err(Halt::Failed(error)) => Message::Failed(error),
                    Ok(()) => match &out.asked {
                        Some(sheet) if !out.found => Message::Failed(InputError::NoSheet {
                            file: out.file.clone(),
                            sheet: sheet.clone(),
                            sheets: out.seen.join(", "),
                        }),
                        _ => Message::End,
                    },
                };
                // Nobody may be listening any more.
                let _ = out.messages.send(last);
            })
            .map_err(|source| InputError::Unreadable { file: file.clone(), source })?;
        let mut sheets = Self {
            file,
            messages,
            wanted,
            formulas,
            sheet: 0,
            name: String::new(),
            begun: false,
            next: None,
            ended: false,
            batch: Batch::default(),
            at: 0,
            line: 0,
        };
        sheets.next_sheet()?;
        Ok(sheets)
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn has_formulas(&self) -> bool {
        self.formulas.load(Ordering::Relaxed)
    }

    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Goes on to the next sheet; false if there is none.
    pub(super) fn next_sheet(&mut self) -> Result<bool, InputError> {
        self.sheet += 1;
        self.wanted.store(self.sheet, Ordering::Relaxed);
        self.begun = false;
        while self.next.is_none() && !self.ended {
            self.receive()?;
        }
        self.batch.rows.clear();
        self.at = 0;
        let Some(name) = self.next.take() else { return Ok(false) };
        (self.name, self.begun) = (name, true);
        Ok(true)
    }

    fn receive(&mut self) -> Result<(), InputError> {
        match self.messages.recv() {
            Ok(Message::Rows(batch)) => (self.batch, self.at) = (batch, 0),
            Ok(Message::Sheet(name)) => self.next = Some(name),
            Ok(Message::End) => self.ended = true,
            Ok(Message::Failed(error)) => {
                self.ended = true;
                return Err(error);
            }
            // Its thread ended without a word: it panicked.
            Err(_) => {
                self.ended = true;
                let problem = "reading broke off".to_owned();
                return Err(InputError::Workbook { file: self.file.clone(), problem });
            }
        }
        Ok(())
    }

    /// Reads the next row of the sheet; false at its end.
    pub(super) fn read(&mut self, record: &mut ByteRecord) -> Result<bool, InputError> {
        record.clear();
        while self.at == self.batch.rows.len() {
            if self.next.is_some() || self.ended || !self.begun {
                return Ok(false);
            }
            self.receive()?;
        }
        let first = self.at.checked_sub(1).map_or(0, |before| self.batch.rows[before].1);
        let (line, end) = self.batch.rows[self.at];
        for cell in first..end {
            let start = cell.checked_sub(1).map_or(0, |before| self.batch.cells[before]);
            record.push_field(&self.batch.bytes[start..self.batch.cells[cell]]);
        }
        self.at += 1;
        self.line = line;
        Ok(true)
    }
}

/// A number as text: as short as can be, and without what only comes of calculating in binary.
pub(super) fn number(value: f64) -> String {
    let clean =
        if value.fract() == 0.0 { value } else { format!("{value:.14e}").parse().unwrap_or(value) };
    // Negative zero is zero.
    (clean + 0.0).to_string()
}

/// A date and time as ISO 8601 has it; only the date at midnight.
pub(super) fn without_midnight(text: &str) -> &str {
    let time = text.split_once('T').map_or("", |(_, time)| time);
    let is_midnight = time.starts_with("00:00") && time.bytes().all(|byte| b"0:.".contains(&byte));
    if is_midnight { &text[..text.len() - time.len() - 1] } else { text }
}
