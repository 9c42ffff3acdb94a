//! The small areas: a row an area, a column a measure, each with its state beside it.

use super::{Source, WorkbookError};
use crate::{
    geography::{AreaRef, Level, LevelForm},
    reports::{
        reporter::Reporter,
        request::ReportSubject,
        sheet::{Book, Cell, Column, Figure, STATES, TableSheet},
    },
    tables::{State, Values},
};

pub(super) fn write(
    book: &mut Book,
    source: Source<'_>,
    reporter: &Reporter<'_>,
) -> Result<(), WorkbookError> {
    let Source { engine, facts, words, .. } = source;
    let Some(parts) = &facts.parts else { return Ok(()) };
    let level = parts.level;
    let (tab, several) = match (&facts.subject, level) {
        (ReportSubject::Selection { .. }, _) => ("selection", facts.authority.is_none()),
        (_, Level::Authority) => ("authorities", false),
        _ => ("areas", false),
    };
    // What is official stands beside what people say where the two differ.
    let official = matches!(level, Level::Lsoa | Level::Msoa);
    let authority = several && level > Level::Authority;
    let named = |id: &str| Column::new(words.text(&format!("workbook-column-{id}")));
    let mut columns = vec![named("code"), named("name")];
    columns.extend(official.then(|| named("official")));
    columns.extend(authority.then(|| named("authority")));
    let heads = columns.len();
    let mut values: Vec<(Figure, &Values)> = Vec::new();
    let measures = engine.catalogue.measures().iter().zip(reporter.values(level));
    for (measure, of_level) in measures.filter(|(measure, _)| measure.levels.contains(&level)) {
        let label = words.measure(&engine.catalogue, &measure.id);
        let unit = words.short_unit(measure.unit);
        let named = [("measure", label.as_str().into()), ("unit", unit.into())];
        columns.push(Column::new(words.with("workbook-column-figure", &named)));
        columns.push(Column::new(words.with("workbook-column-state", &named[..1])));
        values.push((Figure::of_unit(measure.unit), of_level));
    }
    let states = STATES.map(|state| (state, words.state(state)));
    let state_words = |state: State| {
        states.iter().find(|(known, _)| *known == state).map_or("", |(_, words)| words.as_str())
    };
    let title = [
        ("level", words.level(engine, level, LevelForm::Plural).into()),
        ("area", source.area.into()),
    ];
    let table = TableSheet {
        tab: words.text(&format!("workbook-tab-{tab}")),
        title: words.with("workbook-title-areas", &title),
        notes: vec![words.text("workbook-note-empty"), words.text("workbook-note-units")],
        columns,
        heads: 2,
        rows: parts.positions.len(),
        name: "small_areas",
    };
    Ok(book.table(&table, |row, column| {
        let position = parts.positions[row];
        let area = AreaRef { level, position };
        if column >= heads {
            let (figure, values) = &values[(column - heads) / 2];
            let at = position as usize;
            return if (column - heads) % 2 == 0 {
                Cell::Number(values.value[at], *figure)
            } else {
                Cell::text(state_words(values.state[at]))
            };
        }
        match (column, official) {
            (0, _) => Cell::text(engine.areas.get(area).code.as_str()),
            (1, _) => Cell::text(words.of(&engine.areas.label(area)).to_owned()),
            (2, true) => Cell::text(words.of(&engine.areas.get(area).name)),
            _ => {
                let authority = engine.areas.ancestor(area, Level::Authority);
                authority
                    .map_or(Cell::Empty, |area| Cell::text(words.of(&engine.areas.get(area).name)))
            }
        }
    })?)
}
