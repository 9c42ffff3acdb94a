//! The table of all small areas: who lives there, the four groups, the place on the index, what kind of hotspot.

use std::collections::HashMap;

use super::{
    Blocks,
    measures::{number_column, words_column},
    paragraph,
    priority_groups::GROUPS,
    voice::Voice,
};
use crate::{
    analysis::hotspots::HotspotClass,
    geography::{AreaRef, Level},
    reports::{
        document::{Block, Cell, Column, Table},
        reporter::ReportError,
        words,
    },
    tables::{State, Values},
};

/// The message that heads the table: what the areas are.
pub(super) fn heading(voice: &Voice<'_>) -> String {
    match voice.facts.parts.as_ref().map(|parts| parts.level) {
        _ if voice.is_selection() => "panel-selection-list".to_owned(),
        None | Some(Level::Lsoa) => "report-small-areas".to_owned(),
        Some(level) => format!("level-{level}-plural"),
    }
}

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let Some(parts) = voice.facts.parts.as_ref().filter(|parts| !parts.positions.is_empty()) else {
        return Ok(Vec::new());
    };
    let level = parts.level;
    let intro = match level {
        Level::Lsoa if !voice.is_selection() => "report-small-areas-intro",
        _ => "report-parts-intro",
    };
    let values = [("count", parts.positions.len().into())];
    let blocks = vec![
        paragraph(voice.say(intro, &values)),
        Block::Table(table(voice, level, &parts.positions)?),
    ];
    Ok(blocks)
}

fn table(voice: &Voice<'_>, level: Level, positions: &[u32]) -> Result<Table, ReportError> {
    let of = |id: &str| voice.values(id, level).map(|values| (voice.unit(id), values));
    let ids = std::iter::once("residents").chain(GROUPS);
    let measures: Vec<_> = ids.filter_map(|id| Some((id, of(id)?))).collect();
    let ranking = voice.reporter.analyses().ranking(voice.engine, level)?;
    let hotspots = voice.facts.hotspots.as_ref().filter(|_| level == Level::Lsoa);
    let classes: Option<HashMap<u32, HotspotClass>> =
        hotspots.map(|found| found.classes.iter().copied().collect());
    // Many rows share the few names of classes.
    let class_names: HashMap<HotspotClass, String> = HotspotClass::ALL
        .into_iter()
        .map(|class| (class, voice.text(&format!("hotspot-class-{}", class.id()))))
        .collect();

    let mut columns: Vec<Column> = vec![
        words_column(voice.text("panel-table-name"), 2.6),
        words_column(voice.text("panel-table-code"), 1.2),
    ];
    for (id, _) in &measures {
        let heading = match *id {
            "residents" => "panel-residents".to_owned(),
            id => format!("report-short-{id}"),
        };
        columns.push(number_column(voice.text(&heading)));
    }
    if ranking.is_some() {
        columns.push(number_column(voice.text("report-index-rank")));
    }
    if classes.is_some() {
        columns.push(words_column(voice.text("report-hotspot"), 1.3));
    }
    let rows = positions.iter().map(|&position| {
        let code = voice.engine.areas.get(AreaRef { level, position }).code.clone();
        let mut cells = vec![Cell::words(voice.area(level, position)), Cell::words(code)];
        cells.extend(
            measures.iter().map(|(_, (unit, values))| figure(voice, *unit, values, position)),
        );
        if let Some(ranking) = ranking {
            cells.push(match ranking.place(position) {
                Some(place) => Cell {
                    text: voice.marked(words::count(place.rank.into()), place.state),
                    state: Some(place.state),
                    strong: false,
                },
                None => none(),
            });
        }
        if let Some(classes) = &classes {
            let class = classes.get(&position).copied().unwrap_or(HotspotClass::Missing);
            cells.push(Cell::words(class_names[&class].as_str()));
        }
        cells
    });
    let mut table = Table {
        caption: voice.say("report-small-areas-table", &[("name", voice.name().into())]),
        rows: rows.collect(),
        columns,
        notes: Vec::new(),
        wide: true,
    };
    table.notes = voice.marks(&table);
    table.notes.push(voice.text("report-small-areas-note"));
    if let Some(ranking) = ranking {
        let of = words::count(ranking.index.scores.scored as f64);
        let id =
            if level == Level::Lsoa { "report-index-rank-note" } else { "report-parts-rank-note" };
        table.notes.push(voice.say(id, &[("of", of.into())]));
    }
    Ok(table)
}

fn figure(voice: &Voice<'_>, unit: crate::catalogue::Unit, values: &Values, position: u32) -> Cell {
    let at = position as usize;
    let (value, state) = (values.value[at], values.state[at]);
    let shown =
        if value.is_finite() || state == State::Suppressed { state } else { State::Unavailable };
    Cell {
        text: words::value(voice.language, unit, Some(value), state),
        state: Some(shown),
        strong: false,
    }
}

fn none() -> Cell {
    Cell { text: words::NO_FIGURE.to_owned(), state: Some(State::Unavailable), strong: false }
}
