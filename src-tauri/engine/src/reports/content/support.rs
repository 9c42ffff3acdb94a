//! Access to support: libraries and how far they are, and what the council's digital strategy mentions.

use super::{
    Blocks,
    maps::IndexMap,
    measures::{Wanted, number_column, words_column},
    paragraph,
    voice::Voice,
};
use crate::{
    geography::Level,
    maps::figure::MapPoint,
    reports::{
        document::{Block, Cell, Table},
        facts::NearLibrary,
        words,
    },
    tables::State,
};

const WALK: &str = "library_walk";
const THEME: &str = "strategies";
const MAP_SIZE: [f64; 2] = [170.0, 100.0];

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let mut blocks = vec![voice.heading("map-libraries")];
    let inside = voice.facts.libraries_inside;
    blocks.push(paragraph(voice.say("report-libraries", &[("count", inside.into())])));
    blocks.extend(libraries(voice).map(Block::Table));
    blocks.extend(map(voice)?);
    let walk = voice.measures_table(Wanted {
        caption: voice.text("report-walk-table"),
        rows: voice.labelled(&[WALK]),
        counts: None,
    });
    if let Some(found) = walk {
        blocks.push(voice.heading("report-walk"));
        if !found.own {
            blocks.push(voice.note("report-no-figures", voice.not_its_own()));
        }
        blocks.push(Block::Table(found.table));
    }
    blocks.push(voice.note("report-libraries-note-heading", voice.text("report-libraries-note")));
    blocks.extend(strategies(voice));
    Ok(blocks)
}

/// The libraries inside and the nearest outside. A list of Wales would be a choice of ten by nothing.
fn libraries(voice: &Voice<'_>) -> Option<Table> {
    if voice.is_wales() || voice.facts.libraries.is_empty() {
        return None;
    }
    // From the middle of a whole authority a distance says nothing to anyone.
    let distance = voice.facts.level != Level::Authority;
    let mut columns = vec![
        words_column(voice.text("panel-table-name"), 1.6),
        words_column(voice.text("report-address"), 2.0),
        words_column(voice.text("report-library-where"), 1.0),
    ];
    if distance {
        columns.push(number_column(voice.text("report-distance")));
    }
    let rows = voice.facts.libraries.iter().map(|near| {
        let mut cells = vec![
            Cell::words(near.library.name.as_str()),
            Cell::words(address(near)),
            Cell::words(voice.text(if near.inside { "report-inside" } else { "report-outside" })),
        ];
        if distance {
            cells.push(kilometres(near.metres));
        }
        cells
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    let shown_inside = voice.facts.libraries.iter().filter(|near| near.inside).count();
    let mut notes = Vec::new();
    if distance {
        notes.push(voice.text("report-distance-note"));
    }
    if shown_inside < voice.facts.libraries_inside {
        notes.push(voice.say(
            "report-libraries-more",
            &[
                ("shown", words::count(shown_inside as f64).into()),
                ("count", words::count(voice.facts.libraries_inside as f64).into()),
            ],
        ));
    }
    Some(Table { caption: voice.text("report-libraries-table"), columns, rows, notes, wide: false })
}

fn address(near: &NearLibrary) -> String {
    let parts = [near.library.address.trim(), near.library.postcode.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { words::NO_FIGURE.to_owned() } else { parts.join(", ") }
}

fn kilometres(metres: f64) -> Cell {
    let (text, state) = if metres.is_finite() {
        (words::kilometres(metres), State::Published)
    } else {
        (words::NO_FIGURE.to_owned(), State::Unavailable)
    };
    Cell { text, state: Some(state), strong: false }
}

/// Libraries on top of the index: is help where it is needed?
fn map(voice: &Voice<'_>) -> Blocks {
    if voice.is_wales() {
        return Ok(Vec::new());
    }
    let near = voice.facts.libraries.iter().filter(|near| near.inside);
    let mut points: Vec<MapPoint> = near
        .map(|near| MapPoint {
            easting: near.library.easting,
            northing: near.library.northing,
            label: None,
        })
        .collect();
    // The list has ten; an authority's map shows them all.
    if voice.facts.level == Level::Authority && !voice.is_selection() {
        let code = voice.facts.authority.map(|area| voice.engine.areas.get(area).code.as_str());
        let all = voice.engine.tables.libraries().iter();
        points = all
            .filter(|library| Some(library.authority.as_str()) == code)
            .map(|library| MapPoint {
                easting: library.easting,
                northing: library.northing,
                label: None,
            })
            .collect();
    }
    if points.is_empty() {
        return Ok(Vec::new());
    }
    let figure = voice.index_map(IndexMap {
        id: "map-support",
        caption: "report-map-support-caption",
        size: MAP_SIZE,
        points,
        points_label: Some(voice.text("map-libraries")),
    })?;
    Ok(figure.map(Block::Figure).into_iter().collect())
}

/// What the council's digital strategy mentions; of Wales, how many councils' do.
fn strategies(voice: &Voice<'_>) -> Vec<Block> {
    let measures = voice.engine.catalogue.measures().iter().filter(|one| one.theme == THEME);
    let table = |id: &str| {
        voice.values(id, Level::Authority).map_or(&[][..], |values| values.value.as_slice())
    };
    let mut blocks = vec![voice.heading("panel-strategies-title")];
    let mut rows = Vec::new();
    let columns = if voice.is_wales() {
        for measure in measures {
            let values = table(&measure.id);
            let of = values.iter().filter(|value| value.is_finite()).count();
            let count = values.iter().filter(|&&value| value > 0.5).count();
            let text = voice.say(
                "panel-strategies-count",
                &[
                    ("count", words::count(count as f64).into()),
                    ("of", words::count(of as f64).into()),
                ],
            );
            let state = Some(State::Published);
            let label = Cell::words(voice.label(&measure.id));
            rows.push(vec![label, Cell { text, state, strong: false }]);
        }
        vec![
            words_column(voice.text("panel-details-measure"), 2.0),
            number_column(voice.text("panel-strategies-total")),
        ]
    } else {
        let Some(authority) = voice.facts.authority else { return Vec::new() };
        let name = voice.area(Level::Authority, authority.position);
        blocks.push(paragraph(
            voice.say("panel-strategies-of", &[("authority", name.as_str().into())]),
        ));
        for measure in measures {
            let value = table(&measure.id).get(authority.position as usize);
            let value = value.copied().unwrap_or(f64::NAN);
            let known = value.is_finite();
            let state = if known { State::Published } else { State::Unavailable };
            let text = words::value(voice.language, measure.unit, Some(value), state);
            let label = Cell::words(voice.label(&measure.id));
            rows.push(vec![label, Cell { text, state: Some(state), strong: false }]);
        }
        vec![
            words_column(voice.text("panel-details-measure"), 2.0),
            words_column(voice.text("report-in-the-strategy"), 1.0),
        ]
    };
    let caption = voice.text("panel-strategies-title");
    let mut table = Table { caption, columns, rows, notes: Vec::new(), wide: false };
    table.notes = voice.marks(&table);
    table.notes.push(voice.text("panel-strategies-note"));
    blocks.push(Block::Table(table));
    blocks
}
