//! An exported table as a workbook: cover, what the columns are, sources, the data.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::{Cells, ExportError, ExportFormat, ExportTable, Field, state_id};
use crate::{
    reports::sheet::{
        Book, Cell, Column, Figure, Line, Properties, STATES, SheetError, TableSheet, Words,
    },
    text::date::{long_date, vintage},
};

/// The table as the bytes of a workbook. The same table gives the same bytes.
///
/// The data are on the last sheet, under the stable names of the columns and in the order of
/// [`ExportTable::fields`]; numbers are at full precision, codes are text, states are those of every other format, and an
/// empty cell is no figure. Text that looks like a formula is text.
pub fn to_xlsx(table: &ExportTable<'_>) -> Result<Vec<u8>, ExportError> {
    make(table).map_err(|error| match error {
        SheetError::Rows { found, limit } => {
            ExportError::TooLarge { format: ExportFormat::Xlsx, what: "rows", found, limit }
        }
        SheetError::Columns { found, limit } => {
            ExportError::TooLarge { format: ExportFormat::Xlsx, what: "columns", found, limit }
        }
        SheetError::Library(detail) => ExportError::format(ExportFormat::Xlsx, detail),
    })
}

fn make(table: &ExportTable<'_>) -> Result<Vec<u8>, SheetError> {
    let words = Words { language: table.language };
    let title = [("title", table.title.as_str().into())];
    let description = words.with("workbook-data-description", &title);
    let mut book = Book::new(
        words,
        &Properties {
            title: table.title.clone(),
            description: description.clone(),
            author: words.text("app-name"),
            keywords: words.text("workbook-data-keywords"),
            created: table.created,
        },
    )?;
    book.cover(&table.title, &cover(table, words))?;
    let fields = table.fields();
    columns(&mut book, words, table, &fields)?;
    sources(&mut book, words, table)?;
    data(&mut book, words, table, &fields)?;
    book.finish()
}

fn cover(table: &ExportTable<'_>, words: Words) -> Vec<Line> {
    let labelled = |label: String, text: String| {
        Line::Text(words.with("workbook-line", &[("label", label.into()), ("text", text.into())]))
    };
    let date = long_date(words.language, table.created);
    let mut lines = vec![
        labelled(words.text("workbook-label-date"), date),
        Line::Text(words.text("workbook-unissued")),
        Line::Contents(words.text("workbook-go-contents")),
        Line::Heading(words.text("workbook-heading-read")),
    ];
    for id in ["sheets", "columns", "numbers", "states", "codes"] {
        lines.push(Line::Text(words.text(&format!("workbook-read-{id}"))));
    }
    lines.push(Line::Heading(words.text("workbook-heading-states")));
    for state in STATES {
        lines.push(labelled(state_id(state).to_owned(), words.state_meaning(state)));
    }
    if !table.notes.is_empty() {
        lines.push(Line::Heading(words.text("workbook-heading-method")));
        lines.extend(table.notes.iter().cloned().map(Line::Text));
    }
    lines.push(Line::Heading(words.text("workbook-heading-sources")));
    lines.push(Line::Text(words.text("workbook-read-sources")));
    let mut attributions: Vec<&String> = Vec::new();
    for line in table.sources.iter().flat_map(|source| &source.attribution) {
        if !attributions.contains(&line) {
            attributions.push(line);
        }
    }
    lines.extend(attributions.into_iter().cloned().map(Line::Text));
    lines
}

/// What each column is.
fn columns(
    book: &mut Book,
    words: Words,
    table: &ExportTable<'_>,
    fields: &[Field<'_>],
) -> Result<(), SheetError> {
    let headings = ["column", "label", "unit", "vintage", "source", "description"];
    let columns = headings.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let sheet = TableSheet {
        tab: words.text("workbook-tab-columns"),
        title: labelled_title(words, "workbook-title-columns", &table.title),
        notes: Vec::new(),
        columns: columns.to_vec(),
        heads: 1,
        rows: fields.len(),
        name: "columns",
    };
    book.table(&sheet, |row, column| {
        let field = &fields[row];
        match column {
            0 => Cell::text(&*field.name),
            1 => Cell::text(words.of(&field.label)),
            2 if field.unit.is_empty() => Cell::Empty,
            2 => Cell::text(words.known(&format!("unit-{}", field.unit), field.unit)),
            3 => Cell::text(vintage(words.language, field.vintage)),
            4 => field.source.map_or(Cell::Empty, |id| Cell::text(table.source_title(id))),
            _ => Cell::text(words.of(&field.description)),
        }
    })
}

/// Where figures come from, each source a row.
pub(in crate::reports) fn sources(
    book: &mut Book,
    words: Words,
    table: &ExportTable<'_>,
) -> Result<(), SheetError> {
    let headings =
        ["source", "publisher", "release", "licence", "licence-address", "attribution", "web"];
    let columns = headings.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let sheet = TableSheet {
        tab: words.text("workbook-tab-sources"),
        title: words.text("workbook-title-sources"),
        notes: Vec::new(),
        columns: columns.to_vec(),
        heads: 1,
        rows: table.sources.len(),
        name: "sources",
    };
    book.table(&sheet, |row, column| {
        let source = &table.sources[row];
        match column {
            0 => Cell::text(source.title.as_str()),
            1 => Cell::text(source.publisher.as_str()),
            2 => Cell::text(source.release.as_str()),
            3 => Cell::text(source.licence.as_str()),
            4 => Cell::web(&source.licence_url),
            5 => Cell::text(source.attribution.join("\n")),
            _ => Cell::web(&source.url),
        }
    })
}

fn data(
    book: &mut Book,
    words: Words,
    table: &ExportTable<'_>,
    fields: &[Field<'_>],
) -> Result<(), SheetError> {
    let sheet = TableSheet {
        tab: words.text("workbook-tab-data"),
        title: table.title.clone(),
        notes: vec![words.text("workbook-note-data"), words.text("workbook-note-empty")],
        columns: fields.iter().map(|field| Column::new(field.name.as_ref())).collect(),
        // The code, and the name where there is one.
        heads: fields.iter().take(2).filter(|field| matches!(field.cells, Cells::Texts(_))).count()
            as u16,
        rows: table.len(),
        name: "data",
    };
    book.table(&sheet, |row, column| {
        let field = &fields[column];
        match &field.cells {
            Cells::Texts(texts) => Cell::text(&*texts[row]),
            Cells::Numbers(numbers) => Cell::Number(numbers[row], figure(field.unit)),
            Cells::Integers(numbers) => match numbers[row] {
                // What a spreadsheet, whose numbers are doubles, would change stays text.
                Some(number) if number.unsigned_abs() > 1 << 53 => Cell::text(number.to_string()),
                number => Cell::number(number.map(|number| number as f64), Figure::Plain),
            },
            Cells::States(states) => Cell::Text(Cow::Borrowed(state_id(states[row]))),
        }
    })
}

/// How numbers of a unit, by its id, show.
fn figure(unit: &str) -> Figure {
    match unit {
        "percent" => Figure::OneDecimal,
        "people" | "households" => Figure::Count,
        _ => Figure::Plain,
    }
}

fn labelled_title(words: Words, id: &str, title: &str) -> String {
    let values = [("label", words.text(id).into()), ("text", title.into())];
    words.with("workbook-line", &values)
}
