//! The list as a workbook in one language: cover, the list, what to know, sources.

use std::borrow::Cow;

use crate::{
    catalogue::Unit,
    reports::{
        export::{Cells, ExportTable, Field, xlsx::sources},
        sheet::{
            Book, Cell, Column, Figure, Line, Properties, STATES, SheetError, TableSheet, Words,
        },
    },
    text::{Language, date::long_date},
};

/// The workbook's bytes; the same list gives the same bytes.
pub(super) fn write(table: &ExportTable<'_>) -> Result<Vec<u8>, SheetError> {
    let words = Words { language: table.language };
    let title = [("title", table.title.as_str().into())];
    let mut book = Book::new(
        words,
        &Properties {
            title: table.title.clone(),
            description: words.with("targets-description", &title),
            author: words.text("app-name"),
            keywords: words.text("workbook-data-keywords"),
            created: table.created,
        },
    )?;
    book.cover(&table.title, &cover(table, words))?;
    list(&mut book, words, table)?;
    notes(&mut book, words, table)?;
    sources(&mut book, words, table)?;
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
    for id in ["sheets", "numbers", "states", "codes"] {
        lines.push(Line::Text(words.text(&format!("workbook-read-{id}"))));
    }
    lines.push(Line::Heading(words.text("workbook-heading-states")));
    lines.extend(STATES.map(|state| labelled(words.state(state), words.state_meaning(state))));
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

/// The columns of the list that its language needs, rank first.
pub(super) fn fields<'t>(table: &'t ExportTable<'_>) -> Vec<Field<'t>> {
    let other = match table.language {
        Language::En => ["name_cy", "place_cy", "authority_name_cy"],
        Language::Cy => ["name", "place", "authority_name"],
    };
    // The level is that of all rows, and the authority's name stands for its code.
    let mut fields = table.fields();
    fields.retain(|field| {
        !other.contains(&&*field.name) && !["level", "authority"].contains(&&*field.name)
    });
    if let Some(rank) = fields.iter().position(|field| field.name == "rank") {
        fields[..=rank].rotate_right(1);
    }
    fields
}

fn list(book: &mut Book, words: Words, table: &ExportTable<'_>) -> Result<(), SheetError> {
    let fields = fields(table);
    // Both languages call the column like this where it stands alone.
    let heading = |field: &Field<'_>| match &*field.name {
        "name_cy" => words.text("export-column-name"),
        "place_cy" => words.text("export-column-place"),
        "authority_name_cy" => words.text("workbook-column-authority"),
        _ => field.label.get(words.language).to_owned(),
    };
    let sheet = TableSheet {
        tab: words.text("targets-tab-list"),
        title: table.title.clone(),
        notes: vec![words.text("workbook-note-empty")],
        columns: fields.iter().map(|field| Column::new(heading(field))).collect(),
        // Rank, code, name.
        heads: 3,
        rows: table.len(),
        name: "list",
    };
    book.table(&sheet, |row, column| {
        let field = &fields[column];
        match &field.cells {
            Cells::Texts(texts) => Cell::text(&*texts[row]),
            Cells::Numbers(numbers) => Cell::Number(numbers[row], figure(field)),
            Cells::Integers(numbers) => {
                Cell::number(numbers[row].map(|number| number as f64), Figure::Count)
            }
            Cells::States(states) => Cell::Text(Cow::Owned(words.state(states[row]))),
        }
    })
}

/// How a column's numbers show: shares and scores with a decimal, all else whole.
fn figure(field: &Field<'_>) -> Figure {
    let decimal = [Unit::Percent, Unit::Score, Unit::Mbits];
    if decimal.iter().any(|unit| unit.id() == field.unit) {
        Figure::OneDecimal
    } else {
        Figure::Count
    }
}

fn notes(book: &mut Book, words: Words, table: &ExportTable<'_>) -> Result<(), SheetError> {
    let sheet = TableSheet {
        tab: words.text("workbook-tab-notes"),
        title: words.text("workbook-heading-method"),
        notes: Vec::new(),
        columns: vec![Column::sentences(words.text("workbook-column-note"))],
        heads: 0,
        rows: table.notes.len(),
        name: "notes",
    };
    book.table(&sheet, |row, _| Cell::text(table.notes[row].as_str()))
}
