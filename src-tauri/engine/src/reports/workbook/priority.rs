//! The priority index: the area's own place, its LSOAs, what made its score.

use std::borrow::Cow;

use super::{Source, WorkbookError};
use crate::{
    geography::{AreaRef, Level, LevelForm},
    reports::{
        facts::{IndexFacts, IndexPlace},
        request::ReportSubject,
        sheet::{Book, Cell, Column, Figure, TableSheet},
    },
    text::Bilingual,
};

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), WorkbookError> {
    let Some(index) = &source.facts.index else { return Ok(()) };
    places(book, source, index)?;
    if !index.contributions.is_empty() {
        contributions(book, source, index)?;
    }
    Ok(())
}

/// The area itself, then its LSOAs, worst first.
fn places(book: &mut Book, source: Source<'_>, index: &IndexFacts) -> Result<(), WorkbookError> {
    let Source { engine, facts, words, .. } = source;
    let single = matches!(facts.subject, ReportSubject::Area { .. });
    let own = index.own.filter(|_| single && facts.level != Level::Lsoa).and_then(|place| {
        Some((AreaRef { level: facts.level, position: *facts.positions.first()? }, place))
    });
    let lsoas = index
        .lsoas
        .iter()
        .map(|&(position, place)| (AreaRef { level: Level::Lsoa, position }, place));
    let rows: Vec<(AreaRef, IndexPlace)> = own.into_iter().chain(lsoas).collect();
    let columns =
        ["level", "code", "name", "rank", "of", "low", "high", "score", "share", "own-state"];
    let columns = columns.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let worst = [("count", index.lsoas_in_worst_tenth.into())];
    let table = TableSheet {
        tab: words.text("workbook-tab-index"),
        title: source.of_area("workbook-title-index"),
        notes: vec![
            words.with("workbook-note-worst", &worst),
            words.text("workbook-note-interval"),
        ],
        columns: columns.to_vec(),
        heads: 3,
        rows: rows.len(),
        name: "priority_index",
    };
    Ok(book.table(&table, |row, column| {
        let (area, place) = rows[row];
        let count = |number: f64| Cell::Number(number, Figure::Count);
        match column {
            0 => Cell::text(words.level(engine, area.level, LevelForm::One)),
            1 => Cell::text(engine.areas.get(area).code.as_str()),
            2 => Cell::text(words.of(&engine.areas.label(area)).to_owned()),
            3 => count(f64::from(place.rank)),
            4 => count(f64::from(place.of)),
            5 => count(place.interval[0]),
            6 => count(place.interval[1]),
            7 => Cell::Number(place.score, Figure::ThreeDecimals),
            8 => Cell::Number(100.0 * place.share_worst, Figure::OneDecimal),
            _ => Cell::text(words.state(place.state)),
        }
    })?)
}

/// What made the score of the area itself.
fn contributions(
    book: &mut Book,
    source: Source<'_>,
    index: &IndexFacts,
) -> Result<(), WorkbookError> {
    let Source { engine, facts, options, words, .. } = source;
    let columns =
        ["dimension", "measure", "unit", "own-figure", "own-state", "weight", "contribution"];
    let columns = columns.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let table = TableSheet {
        tab: words.text("workbook-tab-contributions"),
        title: source.of_area("workbook-title-contributions"),
        notes: vec![words.text("workbook-note-contributions"), words.text("workbook-note-empty")],
        columns: columns.to_vec(),
        heads: 2,
        rows: index.contributions.len(),
        name: "contributions",
    };
    let dimension = |id: &str| {
        let dimension = options.recipe.dimension.iter().find(|dimension| dimension.id == id);
        let label = dimension
            .and_then(|one| Some(Bilingual::new(one.label_en.clone()?, one.label_cy.clone()?)));
        label.map_or_else(|| id.to_owned(), |label| words.of(&label).to_owned())
    };
    Ok(book.table(&table, |row, column| {
        let (in_dimension, id, weight, contribution) = &index.contributions[row];
        let measure = engine.catalogue.measure(id).ok();
        let figure = facts.figures.iter().find(|figure| figure.measure == *id);
        let own = figure.map(|figure| figure.own);
        match column {
            0 => Cell::text(dimension(in_dimension)),
            1 => Cell::text(words.measure(&engine.catalogue, id)),
            2 => measure.map_or(Cell::Empty, |measure| Cell::text(words.unit(measure.unit))),
            3 => match (own.and_then(|own| own.value), measure) {
                (Some(value), Some(measure)) => Cell::Number(value, Figure::of_unit(measure.unit)),
                _ => Cell::Empty,
            },
            4 => own.map_or(Cell::Empty, |own| Cell::Text(Cow::Owned(words.state(own.state)))),
            5 => Cell::Number(100.0 * weight, Figure::OneDecimal),
            _ => Cell::Number(*contribution, Figure::ThreeDecimals),
        }
    })?)
}
