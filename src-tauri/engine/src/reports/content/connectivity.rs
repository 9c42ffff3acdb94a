//! Connectivity of small areas: the broadband component of the Digital Exclusion Risk Index, all there is below authorities.

use super::{
    Blocks,
    measures::{number_column, words_column},
    paragraph,
    voice::Voice,
};
use crate::{
    catalogue::Unit,
    geography::{AreaRef, Level},
    reports::{
        document::{Block, Cell, Table},
        words,
    },
    tables::{State, Values},
    text::date::vintage,
};

const MEASURE: &str = "deri_broadband";
const MAP_SIZE: [f64; 2] = [170.0, 100.0];
/// How many of the worst small areas are listed.
const WORST: usize = 5;

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let Some(measure) = voice.measure(MEASURE) else { return Ok(Vec::new()) };
    let when = vintage(voice.language, measure.vintage_at(Level::Lsoa));
    let mut blocks =
        vec![paragraph(voice.say("report-connectivity-intro", &[("date", when.into())]))];
    let Some(values) = voice.values(MEASURE, Level::Lsoa) else { return Ok(blocks) };
    let ranks = ranks(values);
    let mut known: Vec<u32> = voice
        .lsoas
        .iter()
        .copied()
        .filter(|&position| values.value[position as usize].is_finite())
        .collect();
    if known.is_empty() {
        blocks.push(voice.note("report-none", voice.text("report-connectivity-none")));
        return Ok(blocks);
    }
    known.sort_by_key(|&position| ranks[position as usize]);
    let of = values.value.iter().filter(|value| value.is_finite()).count();
    blocks.push(paragraph(spread(voice, values, &known, &ranks, of)));
    blocks
        .extend(voice.measure_map("map-connectivity", MEASURE, MAP_SIZE, None)?.map(Block::Figure));
    if known.len() > 1 {
        known.truncate(WORST);
        blocks.push(Block::Table(worst(voice, values, &known, &ranks, of)));
    }
    Ok(blocks)
}

/// The rank of every LSOA of Wales, 1 the worst; of equal scores the lowest; 0 without a score.
fn ranks(values: &Values) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..values.len()).filter(|&at| values.value[at].is_finite()).collect();
    order.sort_by(|&a, &b| values.value[b].total_cmp(&values.value[a]));
    let mut ranks = vec![0; values.len()];
    let mut last = (f64::NAN, 0);
    for (place, at) in order.into_iter().enumerate() {
        let value = values.value[at];
        if value.to_bits() != last.0.to_bits() {
            last = (value, place + 1);
        }
        ranks[at] = last.1;
    }
    ranks
}

/// From which score to which, and how many are in the worst fifth of Wales.
fn spread(voice: &Voice<'_>, values: &Values, known: &[u32], ranks: &[usize], of: usize) -> String {
    let score = |position: u32| {
        let at = position as usize;
        words::value(voice.language, Unit::Score, Some(values.value[at]), values.state[at])
    };
    if let [only] = known {
        let rank = words::rank(voice.language, ranks[*only as usize] as f64, of as f64);
        let values = [("score", score(*only).into()), ("rank", rank.into())];
        return voice.say("report-connectivity-one", &values);
    }
    let worst_fifth = voice.fifths(MEASURE, &voice.lsoas).map_or(0, |fifths| fifths.in_worst());
    let values = [
        ("count", worst_fifth.into()),
        ("of", words::count(known.len() as f64).into()),
        ("worst", score(known[0]).into()),
        ("best", score(known[known.len() - 1]).into()),
    ];
    voice.say("report-connectivity-spread", &values)
}

fn worst(voice: &Voice<'_>, values: &Values, known: &[u32], ranks: &[usize], of: usize) -> Table {
    let rows = known.iter().map(|&position| {
        let at = position as usize;
        let state = values.state[at];
        let area = AreaRef { level: Level::Lsoa, position };
        vec![
            Cell::words(voice.area(Level::Lsoa, position)),
            Cell::words(voice.engine.areas.get(area).code.clone()),
            Cell {
                text: words::value(voice.language, Unit::Score, Some(values.value[at]), state),
                state: Some(state),
                strong: false,
            },
            Cell {
                text: words::rank(voice.language, ranks[at] as f64, of as f64),
                state: Some(State::Published),
                strong: false,
            },
        ]
    });
    let mut table = Table {
        caption: voice.text("report-connectivity-table"),
        columns: vec![
            words_column(voice.text("panel-table-name"), 2.6),
            words_column(voice.text("panel-table-code"), 1.0),
            number_column(voice.text("unit-score")),
            number_column(voice.text("panel-table-rank")),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
        wide: false,
    };
    table.notes = voice.marks(&table);
    table.notes.push(voice.text("report-rank-note"));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_the_lowest_rank() {
        let mut values = Values::unavailable(5);
        values.value = vec![1.0, 3.0, f64::NAN, 3.0, 2.0];
        assert_eq!(ranks(&values), [4, 1, 0, 1, 3]);
    }
}
