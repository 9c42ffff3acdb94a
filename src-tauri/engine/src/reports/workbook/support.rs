//! Public libraries inside, then the nearest ones.

use super::Source;
use crate::{
    geography::AreaRef,
    reports::sheet::{Book, Cell, Column, Figure, SheetError, TableSheet},
};

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), SheetError> {
    let Source { engine, facts, words, .. } = source;
    let ids = ["library", "address", "postcode", "authority", "distance", "inside"]
        .map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let inside = words.with("workbook-note-libraries", &[("count", facts.libraries_inside.into())]);
    let table = TableSheet {
        tab: words.text("workbook-tab-libraries"),
        title: source.of_area("workbook-title-libraries"),
        notes: vec![inside, words.text("workbook-note-distance")],
        columns: ids.to_vec(),
        heads: 1,
        rows: facts.libraries.len(),
        name: "libraries",
    };
    let authority = |code: &str| {
        let area: Option<AreaRef> = engine.areas.find(code).ok();
        area.map_or(code, |area| words.of(&engine.areas.get(area).name)).to_owned()
    };
    book.table(&table, |row, column| {
        let near = &facts.libraries[row];
        match column {
            0 => Cell::text(near.library.name.as_str()),
            1 => Cell::text(near.library.address.as_str()),
            2 => Cell::text(near.library.postcode.as_str()),
            3 => Cell::text(authority(&near.library.authority)),
            4 => Cell::number(
                (near.metres > 0.0).then_some(near.metres / 1_000.0),
                Figure::OneDecimal,
            ),
            _ => Cell::text(words.yes(near.inside)),
        }
    })
}
