//! Broadband: what premises can get, the speed-band picture, and what is taken up.

use super::{
    measures::{Wanted, number_column, words_column},
    paragraph, pictures,
    voice::Voice,
};
use crate::{
    reports::{
        charts::Bar,
        document::{Block, Cell, Figure, Table},
        facts::Speeds,
        words,
    },
    tables::State,
};

const AVAILABILITY: [&str; 12] = [
    "full_fibre",
    "gigabit",
    "ultrafast_300",
    "superfast",
    "below_30",
    "below_10",
    "below_uso",
    "decent_fwa",
    "gigabit_2026_01",
    "below_30_2026_01",
    "mobile_4g",
    "mobile_5g",
];
const TAKE_UP: [&str; 2] = ["full_fibre_takeup", "full_fibre_takeup_all"];

pub(super) fn blocks(voice: &Voice<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(voice.text("report-broadband-intro"))];
    let availability = voice.measures_table(Wanted {
        caption: voice.text("report-broadband-table"),
        rows: voice.labelled(&AVAILABILITY),
        counts: Some("panel-bands-premises"),
    });
    match availability {
        Some(found) => {
            if !found.own {
                blocks.push(voice.note("report-no-figures", voice.not_its_own()));
            }
            blocks.push(Block::Table(found.table));
        }
        None => blocks.push(voice.note("report-no-figures", voice.not_its_own())),
    }
    if let Some(speeds) = voice.facts.speeds.as_ref().filter(|speeds| !speeds.own.is_empty()) {
        blocks.push(voice.heading("panel-bands-title"));
        if let Some(of) = &speeds.of {
            let values = [("authority", voice.of(of).into())];
            blocks.push(voice.note("report-no-figures", voice.say("report-speeds-of", &values)));
        }
        blocks.push(Block::Figure(chart(voice, speeds)));
        blocks.push(Block::Table(table(voice, speeds)));
    }
    let take_up = voice.measures_table(Wanted {
        caption: voice.text("report-take-up-table"),
        rows: voice.labelled(&TAKE_UP),
        counts: None,
    });
    if let Some(found) = take_up {
        blocks.push(voice.heading("report-take-up"));
        blocks.push(paragraph(voice.text("report-take-up-intro")));
        if !found.own {
            blocks.push(voice.note("report-no-figures", voice.not_its_own()));
        }
        blocks.push(Block::Table(found.table));
    }
    blocks
}

/// Whose picture it is.
fn whose<'a>(voice: &Voice<'a>, speeds: &'a Speeds) -> &'a str {
    speeds.of.as_ref().map_or(voice.name(), |of| of.get(voice.language))
}

fn chart(voice: &Voice<'_>, speeds: &Speeds) -> Figure {
    let bands = speeds.own.len();
    let labels: Vec<String> = speeds.own.iter().map(|(id, _)| voice.label(id)).collect();
    let name = whose(voice, speeds).to_owned();
    let mut bars = vec![(name.clone(), &speeds.own)];
    if !voice.is_wales() && speeds.wales.len() == bands {
        bars.push((voice.text("panel-wales"), &speeds.wales));
    }
    let told: Vec<String> = bars
        .iter()
        .map(|(name, shares)| {
            let shares: Vec<String> = shares
                .iter()
                .map(|(id, share)| voice.name_value(&voice.label(id), &words::percent(*share)))
                .collect();
            let values = [("measure", name.as_str().into()), ("values", shares.join("; ").into())];
            voice.say("report-chart-measure", &values)
        })
        .collect();
    let bars: Vec<Bar> = bars
        .into_iter()
        .map(|(label, shares)| Bar {
            label,
            parts: shares.iter().map(|(_, share)| *share).collect(),
        })
        .collect();
    let alt = voice.say("report-chart-speeds-alt", &[("list", told.join(". ").into())]);
    let caption = voice.say("panel-bands-table", &[("area", name.into())]);
    pictures::speeds("chart-speeds", &bars, labels, alt, caption)
}

/// The same in numbers, with premises where they are the area's own.
fn table(voice: &Voice<'_>, speeds: &Speeds) -> Table {
    let own = speeds.of.is_none();
    let premises = |id: &str| voice.figure(id).and_then(|figure| figure.own.numerator);
    let counted = own && speeds.own.iter().all(|(id, _)| premises(id).is_some());
    let wales = !voice.is_wales() && speeds.wales.len() == speeds.own.len();
    let mut columns = vec![
        words_column(voice.text("panel-bands-band"), 2.6),
        number_column(whose(voice, speeds).to_owned()),
    ];
    if counted {
        columns.push(number_column(voice.text("panel-bands-premises")));
    }
    if wales {
        columns.push(number_column(voice.text("panel-wales")));
    }
    let number = |text: String, strong: bool| Cell { text, state: Some(State::Published), strong };
    let rows = speeds.own.iter().enumerate().map(|(at, (id, share))| {
        let mut cells = vec![Cell::words(voice.label(id)), number(words::percent(*share), own)];
        if counted {
            cells.push(number(words::count(premises(id).unwrap_or(f64::NAN)), false));
        }
        if wales {
            cells.push(number(words::percent(speeds.wales[at].1), false));
        }
        cells
    });
    Table {
        caption: voice.say("panel-bands-table", &[("area", whose(voice, speeds).into())]),
        rows: rows.collect(),
        columns,
        notes: vec![voice.text("panel-bands-note")],
        wide: false,
    }
}
