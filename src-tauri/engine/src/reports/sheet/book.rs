//! A workbook as it grows: cover, list of sheets, tables.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, IgnoreError, Table, TableColumn, TableStyle, Url,
    Workbook, Worksheet,
};

use super::{
    SheetError,
    cell::{Cell, Target},
    columns::Column,
    metrics,
    names::SheetNames,
    style::{DEFAULT_COLUMN, DEFAULT_ROW, Style},
    text::{cell_text, is_formula_like, unique_headings},
    words::Words,
};

/// The places of the cover and of the list of sheets.
const COVER: usize = 0;
const CONTENTS: usize = 1;
/// The width of the cover’s only column, in pixels: a page of A4 without its margins.
const COVER_WIDTH: u32 = 640;
/// ISO 216 A4 and A3, as the file format counts papers.
const A4: u8 = 9;
const A3: u8 = 8;
/// The widest tables in pixels that can still be read where they fit the width of a printed page of A4 and of A3.
const FITS_A4: f64 = 1_600.0;
const FITS_A3: f64 = 2_900.0;
/// How much larger titles are than text.
const TITLE: f64 = 4.0 / 3.0;
/// How many pixels a number is taken to need.
const NUMBER: f64 = 75.0;

/// What the file says of itself.
#[derive(Debug, Clone)]
pub(crate) struct Properties {
    /// The title.
    pub(crate) title: String,
    /// What it is, in a sentence.
    pub(crate) description: String,
    /// Who issues it.
    pub(crate) author: String,
    /// Key words with commas between.
    pub(crate) keywords: String,
    /// The day it was made.
    pub(crate) created: NaiveDate,
}

/// A line of the cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Line {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Words that lead to the list of sheets.
    Contents(String),
}

/// A sheet with one table.
#[derive(Debug, Clone)]
pub(crate) struct TableSheet<'a> {
    /// What its tab should say.
    pub(crate) tab: String,
    /// What the table shows.
    pub(crate) title: String,
    /// What is to be known before reading it, a line each.
    pub(crate) notes: Vec<String>,
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// How many of them stay in sight while the others are scrolled.
    pub(crate) heads: u16,
    /// Number of rows.
    pub(crate) rows: usize,
    /// The name by which formulas and other programs find the table: letters and underscores.
    pub(crate) name: &'a str,
}

/// What the list of sheets says of a sheet.
#[derive(Debug)]
struct Entry {
    name: String,
    title: String,
}

/// A workbook as it grows.
pub(crate) struct Book {
    workbook: Workbook,
    style: Style,
    words: Words,
    names: SheetNames,
    contents: String,
    entries: Vec<Entry>,
}

impl Book {
    /// A workbook with a cover and a list of sheets, both still empty.
    pub(crate) fn new(words: Words, properties: &Properties) -> Result<Self, SheetError> {
        let mut workbook = Workbook::new();
        let style = Style::new(words);
        workbook.set_default_format(&style.plain, DEFAULT_ROW, DEFAULT_COLUMN)?;
        let day = properties.created;
        let year = u16::try_from(day.year()).unwrap_or_default().clamp(1900, 9999);
        let created = ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)?;
        let fit = |text: &str| cell_text(text).into_owned();
        workbook.set_properties(
            &DocProperties::new()
                .set_title(fit(&properties.title))
                .set_subject(fit(&properties.description))
                .set_author(fit(&properties.author))
                .set_company(fit(&properties.author))
                .set_keywords(fit(&properties.keywords))
                .set_creation_datetime(&created)
                .set_custom_property("Language", format!("{}-GB", words.language.id())),
        );
        let mut names = SheetNames::default();
        let cover = names.give(&words.text("workbook-tab-cover"));
        let contents = names.give(&words.text("workbook-tab-contents"));
        let title = cell_text(&properties.title).into_owned();
        for name in [&cover, &contents] {
            workbook.add_worksheet().set_name(name)?;
        }
        let entries = vec![Entry { name: cover, title }];
        Ok(Self { workbook, style, words, names, contents, entries })
    }

    /// Fills the cover: the title, then the lines.
    pub(crate) fn cover(&mut self, title: &str, lines: &[Line]) -> Result<(), SheetError> {
        let (style, contents) = (&self.style, &self.contents);
        let sheet = self.workbook.worksheet_from_index(COVER)?;
        sheet.set_column_width_pixels(0, COVER_WIDTH)?;
        let title_format = style.title.clone().set_text_wrap();
        put_text(sheet, 0, 0, title, &title_format)?;
        let rows = metrics::lines(title, f64::from(COVER_WIDTH) / TITLE);
        sheet.set_row_height(0, metrics::height(rows) * TITLE)?;
        for (row, line) in (1..).zip(lines) {
            let cell = match line {
                Line::Heading(text) => {
                    put_text(sheet, row, 0, text, &style.heading)?;
                    // Twice as high as a line, so that headings stand apart.
                    sheet.set_row_height(row, metrics::height(2))?;
                    continue;
                }
                Line::Text(text) => Cell::text(text),
                Line::Contents(text) => {
                    Cell::Link { text: Cow::Borrowed(text), to: Target::Sheet(contents) }
                }
            };
            put(sheet, style, row, 0, &cell)?;
            fit_row(sheet, row, extent(&cell, f64::from(COVER_WIDTH)).1)?;
        }
        page(sheet, f64::from(COVER_WIDTH));
        Ok(())
    }

    /// Adds a sheet with a table; `cell` says what stands in a row and column. A table without rows is a sentence.
    pub(crate) fn table<'c>(
        &mut self,
        table: &TableSheet<'_>,
        mut cell: impl FnMut(usize, usize) -> Cell<'c>,
    ) -> Result<(), SheetError> {
        let words = self.words;
        let name = self.names.give(&table.tab);
        let style = &self.style;
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(&name)?;
        let head = above(sheet, style, words, &self.contents, table)?;
        SheetError::check(table.rows, head as usize + 1, table.columns.len())?;
        self.entries.push(Entry { name, title: table.title.clone() });
        if table.rows == 0 {
            sheet.set_column_width_pixels(0, COVER_WIDTH)?;
            page(sheet, f64::from(COVER_WIDTH));
            return Ok(());
        }
        let mut longest = vec![0.0; table.columns.len()];
        for row in 0..table.rows {
            let at = head + 1 + row as u32;
            let mut lines = 1;
            for (column, longest) in longest.iter_mut().enumerate() {
                let cell = cell(row, column);
                let (width, high) = extent(&cell, table.columns[column].widest);
                *longest = width.max(*longest);
                lines = high.max(lines);
                put(sheet, style, at, column as u16, &cell)?;
            }
            fit_row(sheet, at, lines)?;
        }
        mark_up(sheet, style, table, head, &longest)
    }

    /// Fills the list of sheets and gives the whole file.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, SheetError> {
        let words = self.words;
        let columns = ["sheet", "what"]
            .map(|id| Column::sentences(words.text(&format!("workbook-column-{id}"))));
        let table = TableSheet {
            tab: self.contents.clone(),
            title: words.text("workbook-contents-title"),
            notes: Vec::new(),
            columns: columns.to_vec(),
            heads: 0,
            rows: self.entries.len(),
            name: "contents",
        };
        let sheet = self.workbook.worksheet_from_index(CONTENTS)?;
        let style = &self.style;
        sheet.write_string_with_format(0, 0, &table.title, &style.title)?;
        sheet.set_row_height(0, metrics::height(1) * TITLE)?;
        sheet.write_string_with_format(1, 0, words.text("workbook-one-table"), &style.plain)?;
        let mut longest = [0.0; 2];
        for (row, entry) in (3..).zip(&self.entries) {
            let to = Target::Sheet(&entry.name);
            let cells =
                [Cell::Link { text: Cow::Borrowed(&entry.name), to }, Cell::text(&entry.title)];
            for (column, cell) in cells.iter().enumerate() {
                let (width, _) = extent(cell, table.columns[column].widest);
                longest[column] = width.max(longest[column]);
                put(sheet, style, row, column as u16, cell)?;
            }
        }
        mark_up(sheet, style, &table, 2, &longest)?;
        Ok(self.workbook.save_to_buffer()?)
    }
}

/// Writes what stands above a table: title, number of tables, notes, the way back. Gives the row of the headings.
fn above(
    sheet: &mut Worksheet,
    style: &Style,
    words: Words,
    contents: &str,
    table: &TableSheet<'_>,
) -> Result<u32, SheetError> {
    put_text(sheet, 0, 0, &table.title, &style.title)?;
    sheet.set_row_height(0, metrics::height(1) * TITLE)?;
    let tables = if table.rows == 0 { "workbook-no-table" } else { "workbook-one-table" };
    let tables = words.text(tables);
    let mut row = 1;
    for line in std::iter::once(&tables).chain(&table.notes) {
        // Notes run over the columns beside; wrapped they would be as high as column A is narrow.
        put_text(sheet, row, 0, &line.replace('\n', " "), &style.plain)?;
        row += 1;
    }
    let back = words.text("workbook-back");
    let link = style.link.clone().unset_text_wrap();
    let to = Url::new(format!("internal:'{contents}'!A1"));
    sheet.write_url_with_options(row, 0, to, back, "", Some(&link))?;
    Ok(row + 1)
}

/// Makes what is written a table: headings, name, widths, panes, print.
fn mark_up(
    sheet: &mut Worksheet,
    style: &Style,
    table: &TableSheet<'_>,
    head: u32,
    longest: &[f64],
) -> Result<(), SheetError> {
    let headings = unique_headings(table.columns.iter().map(|column| column.heading.as_str()));
    let (mut whole, mut lines) = (0.0, 1);
    for (at, (column, heading)) in table.columns.iter().zip(&headings).enumerate() {
        let width = metrics::column_width(heading, longest[at], column.widest);
        sheet.set_column_width_pixels(at as u16, width.round() as u32)?;
        lines = metrics::heading_lines(heading, width).max(lines);
        whole += width;
    }
    fit_row(sheet, head, lines)?;
    let columns: Vec<TableColumn> = headings
        .into_iter()
        .map(|heading| TableColumn::new().set_header(heading).set_header_format(&style.column))
        .collect();
    let (last_row, last_column) = (head + table.rows as u32, columns.len() as u16 - 1);
    let marked = Table::new()
        .set_name(table.name)
        .set_columns(&columns)
        .set_style(TableStyle::None)
        .set_banded_rows(false)
        .set_autofilter(false)
        .set_alt_text(cell_text(&table.title));
    sheet.add_table(head, 0, last_row, last_column, &marked)?;
    // Codes are text, even where they are of digits.
    sheet.ignore_error_range(
        head + 1,
        0,
        last_row,
        last_column,
        IgnoreError::NumberStoredAsText,
    )?;
    sheet.set_freeze_panes(head + 1, table.heads)?;
    sheet.set_repeat_rows(head, head)?;
    if whole > FITS_A3 && table.heads > 0 {
        sheet.set_repeat_columns(0, table.heads - 1)?;
    }
    page(sheet, whole);
    Ok(())
}

/// Writes a text. What a spreadsheet would run as a formula if somebody edited the cell is marked as text.
fn put_text(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: &Format,
) -> Result<(), SheetError> {
    let text = cell_text(text);
    if is_formula_like(&text) {
        let quoted = format.clone().set_quote_prefix();
        sheet.write_string_with_format(row, column, text, &quoted)?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// Puts a cell in its place.
fn put(
    sheet: &mut Worksheet,
    style: &Style,
    row: u32,
    column: u16,
    cell: &Cell<'_>,
) -> Result<(), SheetError> {
    match cell {
        Cell::Text(text) => put_text(sheet, row, column, text, &style.text)?,
        Cell::Number(number, figure) if number.is_finite() => {
            // So that −0 is 0.
            sheet.write_number_with_format(row, column, number + 0.0, style.number(*figure))?;
        }
        Cell::Empty | Cell::Number(..) => {}
        Cell::Link { text, to } => {
            let to = match to {
                Target::Web(address) => Url::new(*address),
                Target::Sheet(name) => Url::new(format!("internal:'{name}'!A1")),
            };
            let text = cell_text(text).into_owned();
            sheet.write_url_with_options(row, column, to, text, "", Some(&style.link))?;
        }
    }
    Ok(())
}

/// The pixels that a cell takes on one line, and the lines that it takes in a column as wide as the widest.
fn extent(cell: &Cell<'_>, widest: f64) -> (f64, usize) {
    match cell {
        Cell::Empty => (0.0, 1),
        Cell::Number(..) => (NUMBER, 1),
        Cell::Text(text) | Cell::Link { text, .. } => {
            let wide = text.split('\n').map(metrics::pixels).fold(0.0, f64::max);
            // A column grows with its texts until it is at its widest; only then do they go on in the next line.
            (wide, metrics::lines_of(text, wide, widest))
        }
    }
}

/// Makes a row as high as its lines; one line is how high rows are anyway.
fn fit_row(sheet: &mut Worksheet, row: u32, lines: usize) -> Result<(), SheetError> {
    if lines > 1 {
        sheet.set_row_height(row, metrics::height(lines))?;
    }
    Ok(())
}

/// How a sheet of so many pixels is printed.
fn page(sheet: &mut Worksheet, width: f64) {
    sheet.set_paper_size(if width <= FITS_A4 { A4 } else { A3 });
    if width > 1.4 * f64::from(COVER_WIDTH) {
        sheet.set_landscape();
    }
    if width <= FITS_A3 {
        sheet.set_print_fit_to_pages(1, 0);
    }
}
