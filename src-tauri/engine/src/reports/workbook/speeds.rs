//! Premises by the best download speed available: the area, or the authority where nothing smaller is published, and Wales.

use std::borrow::Cow;

use super::{Source, WorkbookError};
use crate::{
    catalogue::Unit,
    geography::{AreaRef, Level},
    reports::{
        facts::{Quantity, Speeds},
        sheet::{Book, Cell, Column, Figure, TableSheet},
    },
};

/// A band: its name, then share, count and state of the area and of Wales.
struct Band {
    label: String,
    own: Side,
    wales: Option<Side>,
}

/// A share of premises.
struct Side {
    share: f64,
    premises: Option<f64>,
    state: String,
}

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), WorkbookError> {
    let words = source.words;
    let Some(speeds) = &source.facts.speeds else { return Ok(()) };
    let whose = speeds.of.as_ref().map_or(source.area, |of| words.of(of));
    let bands = bands(source, speeds)?;
    let wales = bands.iter().any(|band| band.wales.is_some());
    let of = |id: &str, area: &str| {
        Column::new(words.with(&format!("workbook-column-{id}-of"), &[("area", area.into())]))
    };
    let named = |id: &str| Column::new(words.text(&format!("workbook-column-{id}")));
    let mut columns = vec![
        named("band"),
        named("unit"),
        of("figure", whose),
        of("state", whose),
        named("premises"),
    ];
    if wales {
        let wales = words.text("panel-wales");
        columns.extend([of("figure", &wales), of("state", &wales)]);
    }
    let mut notes = vec![words.text("workbook-note-bands")];
    if speeds.of.is_some() {
        notes.push(words.with("workbook-note-bands-of", &[("area", whose.into())]));
    }
    let table = TableSheet {
        tab: words.text("workbook-tab-bands"),
        title: source.of_area("workbook-title-bands"),
        notes,
        columns,
        heads: 1,
        rows: bands.len(),
        name: "speed_bands",
    };
    let unit = words.unit(Unit::Percent);
    Ok(book.table(&table, |row, column| {
        let Band { label, own, wales } = &bands[row];
        let share = |side: &Side| Cell::Number(side.share, Figure::OneDecimal);
        let state = |side: &Side| Cell::Text(Cow::Owned(side.state.clone()));
        match column {
            0 => Cell::Text(Cow::Owned(label.clone())),
            1 => Cell::Text(Cow::Owned(unit.clone())),
            2 => share(own),
            3 => state(own),
            4 => Cell::number(own.premises, Figure::Count),
            5 => wales.as_ref().map_or(Cell::Empty, share),
            _ => wales.as_ref().map_or(Cell::Empty, state),
        }
    })?)
}

fn bands(source: Source<'_>, speeds: &Speeds) -> Result<Vec<Band>, WorkbookError> {
    let Source { engine, facts, words, .. } = source;
    let country = AreaRef { level: Level::Country, position: 0 };
    let mut bands = Vec::with_capacity(speeds.own.len());
    for (id, share) in &speeds.own {
        let measure = engine.catalogue.measure(id)?;
        let figure = facts.figures.iter().find(|figure| figure.measure == *id);
        let at = |area: AreaRef| {
            let combined = engine.tables.combined(measure, area.level, &[area.position]);
            let known = |number: f64| number.is_finite().then_some(number);
            (known(combined.numerator), combined.state)
        };
        let own = match (&speeds.of, figure, facts.authority) {
            (None, Some(figure), _) => {
                let Quantity { numerator, state, .. } = figure.own;
                (numerator, state)
            }
            (_, _, Some(authority)) => at(authority),
            (_, _, None) => at(country),
        };
        let side =
            |share: f64, (premises, state)| Side { share, premises, state: words.state(state) };
        let wales = speeds.wales.iter().find(|(wales, _)| wales == id);
        let beside = facts.level != Level::Country;
        bands.push(Band {
            label: words.measure(&source.engine.catalogue, id),
            own: side(*share, own),
            wales: wales.filter(|_| beside).map(|(_, share)| side(*share, at(country))),
        });
    }
    Ok(bands)
}
