//! The sheets of an ODS workbook.
//!
//! Its rows and cells can be repeated by a number; only what is not empty is, and within the limits.

use std::collections::HashSet;

use super::{
    InputError, Limits,
    sheet::{Cells, Halt, Out, Workbook, number, without_midnight},
    xml::{Attributes, Event, Fault, Xml, unescape},
};

/// Size in bytes of the part with the cells.
const CONTENT: u64 = 2 << 30;
/// Size in bytes of the list of parts.
const MANIFEST: u64 = 8 << 20;

/// Reads the sheets one after the other.
pub(super) fn read(
    file: &str,
    workbook: &Workbook,
    limits: &Limits,
    out: &mut Out,
) -> Result<(), Halt> {
    let archive = &workbook.archive;
    if let Some(manifest) = archive.member("META-INF/manifest.xml") {
        let manifest = archive.read_whole(manifest, MANIFEST)?;
        if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
            let member = "content.xml".to_owned();
            return Err(InputError::Encrypted { file: file.to_owned(), member }.into());
        }
    }
    let broken =
        |problem: &str| InputError::Workbook { file: file.to_owned(), problem: problem.to_owned() };
    let content = archive.member("content.xml").ok_or_else(|| broken("it has no content.xml"))?;
    if content.size > CONTENT {
        let file = format!("{file}/content.xml");
        return Err(InputError::TooLarge { file, limit: CONTENT >> 20 }.into());
    }
    let mut xml = Xml::new(archive.read(content)?);
    let mut reader = Content::new(file, limits, out);
    loop {
        let event = xml.next().map_err(|fault| match fault {
            Fault::Io(error) => InputError::of_io(file, error),
            Fault::Broken(problem) => broken(problem),
        })?;
        match event {
            Event::Open { name, attributes, empty } => {
                reader.open(name, &attributes)?;
                if empty {
                    reader.close(name)?;
                }
            }
            Event::Close(name) => reader.close(name)?,
            Event::Text { text, plain } => reader.text(text, plain),
            Event::End => break,
        }
    }
    if reader.tables > 0 {
        return Err(broken("it is cut short").into());
    }
    Ok(())
}

/// Where the reading of the content stands.
struct Content<'a> {
    file: &'a str,
    limits: &'a Limits,
    out: &'a mut Out,
    /// Tables that are open: those in cells of another are not read.
    tables: usize,
    /// Whether the sheet is wanted.
    wanted: bool,
    /// The style that is being described, and those of hidden sheets.
    style: String,
    hidden: HashSet<String>,
    row: u64,
    row_repeats: u64,
    cells: Cells,
    /// Empty cells before the next.
    gap: usize,
    in_cell: bool,
    repeats: usize,
    /// A cell's value by its attributes, and its text.
    value: Option<String>,
    text: String,
    paragraphs: usize,
    in_paragraph: bool,
    /// Notes on a cell that are open: no text of it.
    notes: usize,
}

impl<'a> Content<'a> {
    fn new(file: &'a str, limits: &'a Limits, out: &'a mut Out) -> Self {
        Self {
            file,
            limits,
            out,
            tables: 0,
            wanted: false,
            style: String::new(),
            hidden: HashSet::new(),
            row: 0,
            row_repeats: 1,
            cells: Cells::default(),
            gap: 0,
            in_cell: false,
            repeats: 1,
            value: None,
            text: String::new(),
            paragraphs: 0,
            in_paragraph: false,
            notes: 0,
        }
    }

    fn open(&mut self, name: &str, attributes: &Attributes<'_>) -> Result<(), Halt> {
        let find = |wanted: &str| {
            let found = attributes.clone().find(|(name, _)| *name == wanted)?;
            let mut value = String::new();
            unescape(found.1, &mut value);
            Some(value)
        };
        match name {
            "style:style" => self.style = find("style:name").unwrap_or_default(),
            "style:table-properties" if find("table:display").as_deref() == Some("false") => {
                self.hidden.insert(self.style.clone());
            }
            "table:table" => {
                self.tables += 1;
                if self.tables == 1 {
                    let style = find("table:style-name").unwrap_or_default();
                    let hidden = self.hidden.contains(&style);
                    let name = find("table:name").unwrap_or_default();
                    self.wanted = self.out.begin(&name, hidden)?;
                    self.row = 0;
                }
            }
            _ if self.tables != 1 || !self.wanted => {}
            "table:table-row" => {
                self.row_repeats = repeats(find("table:number-rows-repeated"));
                self.cells.clear();
                self.gap = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.in_cell = true;
                self.repeats = repeats(find("table:number-columns-repeated")) as usize;
                self.value = value(find);
                self.text.clear();
                (self.paragraphs, self.in_paragraph) = (0, false);
                if find("table:formula").is_some() {
                    self.out.has_formulas();
                }
            }
            "office:annotation" => self.notes += 1,
            "text:p" if self.in_cell && self.notes == 0 => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                self.in_paragraph = true;
            }
            "text:s" | "text:tab" if self.in_paragraph => {
                let count = repeats(find("text:c")).min(1_000) as usize;
                self.text.extend(std::iter::repeat_n(' ', count));
            }
            "text:line-break" if self.in_paragraph => self.text.push('\n'),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str, plain: bool) {
        // A longer text makes the row too long for its limit anyway.
        if self.in_paragraph && self.notes == 0 && self.text.len() <= self.limits.record {
            if plain {
                self.text.push_str(text);
            } else {
                unescape(text, &mut self.text);
            }
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Halt> {
        match name {
            "table:table" => self.tables = self.tables.saturating_sub(1),
            _ if self.tables != 1 || !self.wanted => {}
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "text:p" => self.in_paragraph = false,
            "table:table-cell" | "table:covered-table-cell" => {
                self.in_cell = false;
                self.end_cell()?;
            }
            "table:table-row" => {
                if !self.cells.is_empty() && !self.out.is_passed() {
                    if self.row_repeats > self.limits.rows {
                        let (file, limit) = (self.file.to_owned(), self.limits.rows);
                        return Err(InputError::TooManyRows { file, limit }.into());
                    }
                    for repeat in 1..=self.row_repeats {
                        self.out.row(self.row + repeat, &self.cells)?;
                    }
                }
                self.row = self.row.saturating_add(self.row_repeats);
                self.cells.clear();
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Halt> {
        let value = self.value.take();
        let text = value.as_deref().unwrap_or(&self.text);
        if text.is_empty() {
            self.gap = self.gap.saturating_add(self.repeats);
            return Ok(());
        }
        let line = self.row + 1;
        let end = self.cells.len().saturating_add(self.gap).saturating_add(self.repeats);
        if end > self.limits.columns {
            let (file, limit) = (self.file.to_owned(), self.limits.columns);
            return Err(InputError::Columns { file, line, limit }.into());
        }
        if self.cells.byte_len() + text.len().saturating_mul(self.repeats) > self.limits.record {
            let (file, limit) = (self.file.to_owned(), self.limits.record);
            return Err(InputError::LongRecord { file, line, limit }.into());
        }
        self.cells.fill(self.cells.len() + self.gap);
        self.gap = 0;
        for _ in 0..self.repeats {
            self.cells.push(text);
        }
        Ok(())
    }
}

/// How often something is repeated: once where nothing is said.
fn repeats(number: Option<String>) -> u64 {
    number.and_then(|number| number.trim().parse().ok()).unwrap_or(1)
}

/// A cell's value where it is not its text.
fn value(find: impl Fn(&str) -> Option<String>) -> Option<String> {
    let text = match find("office:value-type")?.as_str() {
        "float" | "percentage" | "currency" => {
            let value = find("office:value")?;
            value.parse().map_or(value, number)
        }
        "date" => without_midnight(&find("office:date-value")?).to_owned(),
        "time" => find("office:time-value")?,
        "boolean" => find("office:boolean-value")?.to_uppercase(),
        _ => find("office:string-value").filter(|text| !text.is_empty())?,
    };
    Some(text)
}
