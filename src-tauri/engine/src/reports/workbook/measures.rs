//! What the measures on the sheets mean.

use super::{Source, figures::has_theme};
use crate::{
    catalogue::{Direction, Measure},
    reports::{
        request::Contents,
        sheet::{Book, Cell, Column, SheetError, TableSheet},
    },
    text::date::vintage,
};

/// Whether a measure stands on a sheet: with its theme, in the index, or among the small areas.
pub(super) fn shows(source: Source<'_>, measure: &Measure) -> bool {
    let Source { options, facts, .. } = source;
    let in_index = (source.has(Contents::Priority) || source.has(Contents::Hotspots))
        && options.recipe.all().any(|(.., used)| used.id == measure.id);
    let parts = facts.parts.as_ref().filter(|_| source.has(Contents::SmallAreas));
    let of_parts = parts.is_some_and(|parts| measure.levels.contains(&parts.level));
    has_theme(source, &measure.theme) || in_index || of_parts
}

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), SheetError> {
    let Source { engine, words, .. } = source;
    let all = engine.catalogue.measures().iter();
    let shown: Vec<&Measure> = all.filter(|measure| shows(source, measure)).collect();
    let named = |id: &str| words.text(&format!("workbook-column-{id}"));
    let columns = vec![
        Column::new(named("measure")),
        Column::aside(named("theme")),
        Column::sentences(named("about")),
        Column::new(named("unit")),
        Column::aside(named("base")),
        Column::aside(named("direction")),
        Column::aside(named("source")),
        Column::new(named("vintage")),
    ];
    let table = TableSheet {
        tab: words.text("workbook-tab-measures"),
        title: words.text("workbook-title-measures"),
        notes: Vec::new(),
        columns,
        heads: 1,
        rows: shown.len(),
        name: "measures",
    };
    book.table(&table, |row, column| {
        let measure = shown[row];
        match column {
            0 => Cell::text(words.of(&measure.label).to_owned()),
            1 => Cell::text(words.text(&format!("theme-{}", measure.theme))),
            2 => Cell::text(words.of(&measure.description).to_owned()),
            3 => Cell::text(words.unit(measure.unit)),
            4 => Cell::text(words.of(&measure.universe_label).to_owned()),
            5 => Cell::text(words.text(direction(measure.direction))),
            6 => Cell::text(
                words
                    .of(&source
                        .engine
                        .catalogue
                        .source_title(measure.source_at(source.facts.level)))
                    .to_owned(),
            ),
            _ => Cell::text(vintage(words.language, measure.vintage_at(source.facts.level))),
        }
    })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::HigherIsWorse => "direction-higher_is_worse",
        Direction::LowerIsWorse => "direction-lower_is_worse",
        Direction::Neutral => "direction-neutral",
    }
}
