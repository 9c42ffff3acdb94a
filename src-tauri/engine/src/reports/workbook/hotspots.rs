//! Hotspots of the priority index: the LSOAs inside with their classes, and the clusters that reach inside.

use super::{Source, WorkbookError};
use crate::{
    geography::{AreaRef, Level},
    reports::{
        facts::HotspotFacts,
        sheet::{Book, Cell, Column, Figure, TableSheet},
    },
};

pub(super) fn write(book: &mut Book, source: Source<'_>) -> Result<(), WorkbookError> {
    let Some(hotspots) = &source.facts.hotspots else { return Ok(()) };
    classes(book, source, hotspots)?;
    clusters(book, source, hotspots)
}

fn classes(
    book: &mut Book,
    source: Source<'_>,
    hotspots: &HotspotFacts,
) -> Result<(), WorkbookError> {
    let Source { engine, words, .. } = source;
    let columns = ["code", "name", "class", "meaning", "cluster"];
    let columns = columns.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let table = TableSheet {
        tab: words.text("workbook-tab-hotspots"),
        title: source.of_area("workbook-title-hotspots"),
        notes: vec![words.text("workbook-note-hotspots")],
        columns: columns.to_vec(),
        heads: 2,
        rows: hotspots.classes.len(),
        name: "hotspots",
    };
    let cluster = |position: u32| {
        hotspots.clusters.iter().position(|(_, inside, ..)| inside.contains(&position))
    };
    Ok(book.table(&table, |row, column| {
        let (position, class) = hotspots.classes[row];
        let area = AreaRef { level: Level::Lsoa, position };
        match column {
            0 => Cell::text(engine.areas.get(area).code.as_str()),
            1 => Cell::text(words.of(&engine.areas.label(area)).to_owned()),
            2 => Cell::text(words.text(&format!("hotspot-class-{}", class.id()))),
            3 => Cell::text(words.text(&format!("hotspot-means-{}", class.id()))),
            _ => Cell::number(cluster(position).map(|at| (at + 1) as f64), Figure::Count),
        }
    })?)
}

fn clusters(
    book: &mut Book,
    source: Source<'_>,
    hotspots: &HotspotFacts,
) -> Result<(), WorkbookError> {
    let words = source.words;
    let columns = ["cluster", "class", "places", "areas", "residents"];
    let columns = columns.map(|id| Column::new(words.text(&format!("workbook-column-{id}"))));
    let table = TableSheet {
        tab: words.text("workbook-tab-clusters"),
        title: source.of_area("workbook-title-clusters"),
        notes: vec![words.text("workbook-note-clusters")],
        columns: columns.to_vec(),
        heads: 1,
        rows: hotspots.clusters.len(),
        name: "clusters",
    };
    Ok(book.table(&table, |row, column| {
        let (class, inside, residents, names) = &hotspots.clusters[row];
        let count = |number: f64| Cell::Number(number, Figure::Count);
        match column {
            0 => count((row + 1) as f64),
            1 => Cell::text(words.text(&format!("hotspot-class-{}", class.id()))),
            2 => {
                let names: Vec<&str> = names.iter().map(|name| words.of(name)).collect();
                Cell::text(names.join("; "))
            }
            3 => count(inside.len() as f64),
            _ => count(*residents),
        }
    })?)
}
