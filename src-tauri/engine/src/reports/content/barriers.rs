//! Other barriers: skills, health, home; deprivation; work and claimants.

use super::{
    measures::{Wanted, number_column, words_column},
    paragraph,
    voice::{Voice, is_known},
};
use crate::{
    geography::Level,
    reports::document::{Block, Cell, Table},
};

const CENSUS: [&str; 9] = [
    "no_qualifications",
    "deprived_households",
    "no_car",
    "one_person",
    "bad_health",
    "unpaid_carers",
    "other_main_language",
    "poor_english",
    "works_from_home",
];
/// The domains of the deprivation index, the whole first: stem of the measures and name of the message.
const DOMAINS: [(&str, &str); 9] = [
    ("wimd", "overall"),
    ("wimd_income", "income"),
    ("wimd_employment", "employment"),
    ("wimd_health", "health"),
    ("wimd_education", "education"),
    ("wimd_access", "access"),
    ("wimd_housing", "housing"),
    ("wimd_safety", "safety"),
    ("wimd_environment", "environment"),
];
const WORK: [&str; 4] =
    ["claimants", "unemployment_modelled", "employment", "no_qualifications_survey"];

pub(super) fn blocks(voice: &Voice<'_>) -> Vec<Block> {
    let mut blocks = census(voice);
    blocks.push(voice.heading("theme-deprivation"));
    blocks.extend(deprivation(voice));
    blocks.push(voice.heading("report-work"));
    blocks.extend(work(voice));
    blocks
}

/// A table with a note before it where the figures are not the area's own.
fn measured(voice: &Voice<'_>, wanted: Wanted<'_>) -> Vec<Block> {
    let Some(found) = voice.measures_table(wanted) else {
        return vec![voice.note("report-no-figures", voice.text("report-not-own"))];
    };
    let mut blocks = Vec::new();
    if !found.own {
        blocks.push(voice.note("report-no-figures", voice.not_its_own()));
    }
    blocks.push(Block::Table(found.table));
    blocks
}

fn census(voice: &Voice<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(voice.text("report-barriers-intro"))];
    blocks.extend(measured(
        voice,
        Wanted {
            caption: voice.say("report-barriers-table", &[("name", voice.name().into())]),
            rows: voice.labelled(&CENSUS),
            counts: None,
        },
    ));
    blocks
}

fn deprivation(voice: &Voice<'_>) -> Vec<Block> {
    let mut said = vec![voice.text("report-wimd-intro")];
    if voice.lsoas.len() > 1 {
        said.push(most_deprived(voice));
    }
    let mut blocks = vec![paragraph(said.join(" "))];
    if voice.facts.level == Level::Lsoa && !voice.is_selection() {
        blocks.push(Block::Table(ranks(voice)));
        return blocks;
    }
    let ids: Vec<(String, String)> = DOMAINS
        .iter()
        .map(|(stem, name)| (voice.text(&format!("report-wimd-{name}")), format!("{stem}_most_10")))
        .collect();
    blocks.extend(measured(
        voice,
        Wanted {
            caption: voice.say("report-wimd-table", &[("name", voice.name().into())]),
            rows: ids.iter().map(|(label, id)| (label.clone(), id.as_str())).collect(),
            counts: None,
        },
    ));
    blocks
}

/// How many of the small areas are among the most deprived tenth.
fn most_deprived(voice: &Voice<'_>) -> String {
    let deciles = voice.values("wimd_decile", Level::Lsoa);
    let first = |&&position: &&u32| {
        deciles.is_some_and(|deciles| (deciles.value[position as usize] - 1.0).abs() < 0.5)
    };
    let count = voice.lsoas.iter().filter(first).count();
    let of = crate::reports::words::count(voice.lsoas.len() as f64);
    voice.say("report-wimd-count", &[("count", count.into()), ("of", of.into())])
}

/// Of a small area: rank and decile of every domain.
fn ranks(voice: &Voice<'_>) -> Table {
    let own = |id: &str| {
        voice.figure(id).map_or_else(
            || Cell::words(crate::reports::words::NO_FIGURE),
            |figure| voice.cell(id, &figure.own),
        )
    };
    let rows = DOMAINS.iter().map(|(stem, name)| {
        vec![
            Cell::words(voice.text(&format!("report-wimd-{name}"))),
            own(stem),
            own(&format!("{stem}_decile")),
        ]
    });
    let mut table = Table {
        caption: voice.say("report-wimd-ranks", &[("name", voice.name().into())]),
        columns: vec![
            words_column(voice.text("panel-details-domain"), 2.6),
            number_column(voice.text("unit-rank")),
            number_column(voice.text("unit-decile")),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
        wide: false,
    };
    table.notes = voice.marks(&table);
    let of = crate::reports::words::count(voice.engine.areas.table(Level::Lsoa).len() as f64);
    table.notes.push(voice.say("report-wimd-ranks-note", &[("of", of.into())]));
    table
}

fn work(voice: &Voice<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let own = WORK.iter().any(|id| voice.figure(id).is_some_and(|figure| is_known(&figure.own)));
    if own {
        blocks.push(paragraph(voice.text("report-work-intro")));
    }
    blocks.extend(measured(
        voice,
        Wanted {
            caption: voice.text("report-work-table"),
            rows: voice.labelled(&WORK),
            counts: None,
        },
    ));
    blocks
}
