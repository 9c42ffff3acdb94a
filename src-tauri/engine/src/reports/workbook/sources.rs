//! Where the figures come from, and what their licences ask for.

use super::{Source, measures};
use crate::{
    catalogue,
    reports::{
        request::Contents,
        sheet::{Book, Cell, Column, SheetError, TableSheet},
    },
    text::date::vintage,
};

/// Sources that every workbook uses: the areas, their names and classes.
const ALWAYS: [&str; 3] = ["boundaries_2021", "wards_2025", "lookups"];
/// Sources of the libraries and of where they are.
const LIBRARIES: [&str; 2] = ["libraries", "postcodes"];

/// The sources of what is on the sheets, in the catalogue's order.
fn used(source: Source<'_>) -> Vec<&catalogue::Source> {
    let engine = source.engine;
    let measured = |id: &str| {
        let mut measures = engine.catalogue.measures().iter();
        measures.any(|measure| {
            measure.source_at(source.facts.level) == id && measures::shows(source, measure)
        })
    };
    let boundaries = engine.catalogue.boundary_sources(source.facts.level);
    let has = |id: &str| {
        let libraries = LIBRARIES.contains(&id) && source.has(Contents::Support);
        ALWAYS.contains(&id) || boundaries.contains(&id) || libraries || measured(id)
    };
    engine.catalogue.sources().iter().filter(|source| has(&source.id)).collect()
}

/// The attribution lines of the sources, each once.
pub(super) fn attributions(source: Source<'_>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in used(source).into_iter().flat_map(|source| &source.attributions) {
        if !lines.contains(line) {
            lines.push(line.clone());
        }
    }
    lines
}

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), SheetError> {
    let words = source.words;
    let used = used(source);
    let columns = [
        "source",
        "publisher",
        "release",
        "released",
        "licence",
        "licence-address",
        "attribution",
        "web",
    ];
    let columns = columns.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let table = TableSheet {
        tab: words.text("workbook-tab-sources"),
        title: words.text("workbook-title-sources"),
        notes: Vec::new(),
        columns: columns.to_vec(),
        heads: 1,
        rows: used.len(),
        name: "sources",
    };
    book.table(&table, |row, column| {
        let one = used[row];
        match column {
            0 => Cell::text(words.of(&one.title).to_owned()),
            1 => Cell::text(words.of(&one.publisher).to_owned()),
            2 => Cell::text(one.release.as_str()),
            3 if one.released.is_empty() => Cell::text(words.text("workbook-undated")),
            3 => Cell::text(vintage(words.language, &one.released)),
            4 => Cell::text(one.licence.as_str()),
            5 => Cell::web(&one.licence_url),
            6 => Cell::text(one.attributions.join("\n")),
            _ => Cell::web(&one.url),
        }
    })
}
