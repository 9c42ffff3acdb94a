//! The measures: all of them on one sheet, those of each theme on a sheet of their own.

use std::borrow::Cow;

use super::{Source, WorkbookError};
use crate::{
    analysis::Rank,
    catalogue::Measure,
    reports::{
        facts::{FactFigure, Quantity},
        request::Contents,
        sheet::{Book, Cell, Column, Figure, TableSheet},
    },
    text::date::vintage,
};

/// The name of the table of all measures.
const ALL: &str = "key_figures";

/// A measure with its figure and its words.
struct Row<'a> {
    measure: &'a Measure,
    figure: &'a FactFigure,
    theme: String,
    label: String,
    unit: String,
    source: String,
    vintage: String,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Theme,
    Measure,
    Unit,
    Value,
    Numerator,
    Denominator,
    State,
    RankInAuthority,
    OfAuthority,
    RankInWales,
    OfWales,
    Compared(usize),
    ComparedState(usize),
    Source,
    Vintage,
}

/// The parts of a report that a theme belongs to; of none, it always stands.
fn parts(theme: &str) -> &'static [Contents] {
    match theme {
        "priority_groups" => &[Contents::PriorityGroups],
        "barriers" | "deprivation" => &[Contents::Barriers],
        "access_economy" => &[Contents::Barriers, Contents::Support],
        "availability" | "speed" => &[Contents::Broadband],
        "small_area" => &[Contents::Connectivity],
        "strategies" => &[Contents::Support],
        _ => &[],
    }
}

/// Whether a theme is part of the report.
pub(super) fn has_theme(source: Source<'_>, theme: &str) -> bool {
    let parts = parts(theme);
    parts.is_empty() || parts.iter().any(|&part| source.has(part))
}

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), WorkbookError> {
    let words = source.words;
    let rows = rows(source)?;
    let all: Vec<&Row<'_>> = rows.iter().collect();
    let title = source.of_area("workbook-title-figures");
    sheet(book, source, &all, words.text("workbook-tab-figures"), title, ALL, 0)?;
    for theme in source.engine.catalogue.themes() {
        let of_theme: Vec<&Row<'_>> =
            rows.iter().filter(|row| row.measure.theme == *theme).collect();
        let shown: Vec<&Row<'_>> =
            of_theme.iter().copied().filter(|row| has_figure(row.figure)).collect();
        if shown.is_empty() {
            continue;
        }
        let name = words.text(&format!("theme-{theme}"));
        let tab = words.known(&format!("workbook-tab-theme-{theme}"), &name);
        let values = [("theme", name.into()), ("area", source.area.into())];
        let title = words.with("workbook-title-theme", &values);
        let name = format!("theme_{theme}");
        sheet(book, source, &shown, tab, title, &name, of_theme.len() - shown.len())?;
    }
    Ok(())
}

/// The measures of the themes that are asked for, in the catalogue's order.
fn rows(source: Source<'_>) -> Result<Vec<Row<'_>>, WorkbookError> {
    let Source { engine, facts, words, .. } = source;
    let mut rows = Vec::with_capacity(facts.figures.len());
    for figure in &facts.figures {
        let measure = engine.catalogue.measure(&figure.measure)?;
        if !has_theme(source, &measure.theme) {
            continue;
        }
        rows.push(Row {
            measure,
            figure,
            theme: words.text(&format!("theme-{}", measure.theme)),
            label: words.of(&measure.label).to_owned(),
            unit: words.unit(measure.unit),
            source: words
                .of(&engine.catalogue.source_title(measure.source_at(facts.level)))
                .to_owned(),
            vintage: vintage(words.language, measure.vintage_at(facts.level)),
        });
    }
    Ok(rows)
}

/// Whether there is a figure of the area or of what stands beside it.
fn has_figure(figure: &FactFigure) -> bool {
    figure.own.value.is_some() || figure.compared.iter().any(|one| one.value.is_some())
}

fn sheet(
    book: &mut Book,
    source: Source<'_>,
    rows: &[&Row<'_>],
    tab: String,
    title: String,
    name: &str,
    left_out: usize,
) -> Result<(), WorkbookError> {
    let words = source.words;
    let holds = columns(source, rows, name == ALL);
    let mut notes = vec![words.text("workbook-note-empty")];
    if holds.contains(&Holds::RankInAuthority) || holds.contains(&Holds::RankInWales) {
        notes.push(words.text("workbook-note-rank"));
    }
    if left_out > 0 {
        notes.push(words.with("workbook-note-left-out", &[("count", left_out.into())]));
    }
    let heads = holds.iter().position(|&one| one == Holds::Measure).map_or(0, |at| at + 1);
    let table = TableSheet {
        tab,
        title,
        notes,
        columns: holds.iter().map(|&one| column(source, one)).collect(),
        heads: heads as u16,
        rows: rows.len(),
        name,
    };
    Ok(book.table(&table, |row, column| cell(source, rows[row], holds[column]))?)
}

/// The columns: ranks only where there are any.
fn columns(source: Source<'_>, rows: &[&Row<'_>], theme: bool) -> Vec<Holds> {
    let mut columns = Vec::new();
    columns.extend(theme.then_some(Holds::Theme));
    columns.extend([Holds::Measure, Holds::Unit, Holds::Value, Holds::State]);
    columns.extend([Holds::Numerator, Holds::Denominator]);
    if rows.iter().any(|row| row.figure.rank_in_authority.is_some()) {
        columns.extend([Holds::RankInAuthority, Holds::OfAuthority]);
    }
    if rows.iter().any(|row| row.figure.rank_in_wales.is_some()) {
        columns.extend([Holds::RankInWales, Holds::OfWales]);
    }
    for at in 0..source.facts.compared.len() {
        columns.extend([Holds::Compared(at), Holds::ComparedState(at)]);
    }
    columns.extend([Holds::Source, Holds::Vintage]);
    columns
}

fn column(source: Source<'_>, holds: Holds) -> Column {
    let words = source.words;
    let named = |id: &str| words.text(&format!("workbook-column-{id}"));
    let of = |id: &str, area: &str| {
        words.with(&format!("workbook-column-{id}-of"), &[("area", area.into())])
    };
    let compared = |at: usize| words.of(&source.facts.compared[at].name);
    let heading = match holds {
        Holds::Theme => named("theme"),
        Holds::Measure => named("measure"),
        Holds::Unit => named("unit"),
        Holds::Value => of("figure", source.area),
        Holds::State => of("state", source.area),
        Holds::Numerator => named("numerator"),
        Holds::Denominator => named("denominator"),
        Holds::RankInAuthority => named("rank-authority"),
        Holds::OfAuthority => named("of-authority"),
        Holds::RankInWales => named("rank-wales"),
        Holds::OfWales => named("of-wales"),
        Holds::Compared(at) => of("figure", compared(at)),
        Holds::ComparedState(at) => of("state", compared(at)),
        Holds::Source => return Column::aside(named("source")),
        Holds::Vintage => named("vintage"),
    };
    Column::new(heading)
}

fn cell<'r>(source: Source<'_>, row: &'r Row<'_>, holds: Holds) -> Cell<'r> {
    let FactFigure { own, compared, rank_in_authority, rank_in_wales, .. } = row.figure;
    let unit = Figure::of_unit(row.measure.unit);
    let value = |quantity: &Quantity| Cell::number(quantity.value, unit);
    let count = |count: Option<f64>| Cell::number(count, Figure::Count);
    let state = |quantity: &Quantity| Cell::Text(Cow::Owned(source.words.state(quantity.state)));
    let rank = |rank: &Option<Rank>, of: bool| {
        count(rank.map(|rank| if of { rank.of } else { rank.rank } as f64))
    };
    match holds {
        Holds::Theme => Cell::text(row.theme.as_str()),
        Holds::Measure => Cell::text(row.label.as_str()),
        Holds::Unit => Cell::text(row.unit.as_str()),
        Holds::Value => value(own),
        Holds::State => state(own),
        Holds::Numerator => count(own.numerator),
        Holds::Denominator => count(own.denominator),
        Holds::RankInAuthority => rank(rank_in_authority, false),
        Holds::OfAuthority => rank(rank_in_authority, true),
        Holds::RankInWales => rank(rank_in_wales, false),
        Holds::OfWales => rank(rank_in_wales, true),
        Holds::Compared(at) => compared.get(at).map_or(Cell::Empty, value),
        Holds::ComparedState(at) => compared.get(at).map_or(Cell::Empty, state),
        Holds::Source => Cell::text(row.source.as_str()),
        Holds::Vintage => Cell::text(row.vintage.as_str()),
    }
}
