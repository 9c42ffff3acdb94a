//! What the figures cannot say, and what the recipe says of itself.

use super::Source;
use crate::{
    reports::{
        request::{Contents, ReportSubject},
        sheet::{Book, Cell, Column, SheetError, TableSheet},
    },
    text::Bilingual,
};

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), SheetError> {
    let words = source.words;
    let mut limits = vec!["estimates", "authority"];
    let several = matches!(source.facts.subject, ReportSubject::Selection { .. });
    limits.extend(several.then_some("averages"));
    limits.extend(["vintages", "boundaries", "disclosure", "averages-people", "ranks"]);
    for (part, limit) in [
        (Contents::Broadband, "availability"),
        (Contents::Priority, "index"),
        (Contents::Hotspots, "hotspots"),
        (Contents::Support, "libraries"),
        (Contents::Support, "strategies"),
    ] {
        limits.extend(source.has(part).then_some(limit));
    }
    let mut rows: Vec<[String; 2]> = limits
        .into_iter()
        .map(|limit| {
            let id = format!("workbook-limit-{limit}");
            [words.text(&id), words.text(&format!("{id}.text"))]
        })
        .collect();
    let recipe = &source.options.recipe;
    if let (true, Some(en), Some(cy)) =
        (source.has(Contents::Priority), &recipe.note_en, &recipe.note_cy)
    {
        let label = Bilingual::new(recipe.label_en.clone(), recipe.label_cy.clone());
        let note = Bilingual::new(en.trim(), cy.trim());
        rows.push([words.of(&label).to_owned(), words.of(&note).to_owned()]);
    }
    let columns = ["topic", "note"].map(|id| words.text(&format!("workbook-column-{id}")));
    let [topic, note] = columns;
    let table = TableSheet {
        tab: words.text("workbook-tab-notes"),
        title: source.of_area("workbook-title-notes"),
        notes: Vec::new(),
        columns: vec![Column::new(topic), Column::sentences(note)],
        heads: 0,
        rows: rows.len(),
        name: "notes",
    };
    book.table(&table, |row, column| Cell::text(rows[row][column].as_str()))
}
