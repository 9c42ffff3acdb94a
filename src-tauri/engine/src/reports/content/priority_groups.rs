//! The four priority groups: a table beside others, a chart, a map of the most telling one.

use super::{Blocks, measures::Wanted, paragraph, voice::Voice};
use crate::reports::document::Block;

/// The measures of the four groups; the third has two.
pub(super) const GROUPS: [&str; 5] =
    ["older_65", "disabled", "unemployed", "inactive", "social_housing"];
/// What the table has: people aged 75 and over are in the first group as well.
const TABLE: [&str; 6] =
    ["older_65", "older_75", "disabled", "unemployed", "inactive", "social_housing"];
const MAP_SIZE: [f64; 2] = [170.0, 100.0];

pub(super) fn blocks(voice: &Voice<'_>) -> Blocks {
    let mut blocks = vec![paragraph(voice.text("report-groups-intro"))];
    let wanted = Wanted {
        caption: voice.say("report-groups-table", &[("name", voice.name().into())]),
        rows: voice.labelled(&TABLE),
        counts: Some("report-number"),
    };
    let Some(found) = voice.measures_table(wanted) else {
        blocks.push(voice.note("report-no-figures", voice.not_its_own()));
        return Ok(blocks);
    };
    if !found.own {
        blocks.push(voice.note("report-no-figures", voice.not_its_own()));
    }
    blocks.push(Block::Table(found.table));
    if found.own {
        blocks.extend(voice.comparison_chart("chart-priority-groups", &GROUPS).map(Block::Figure));
        if let Some(measure) = voice.most_telling(&GROUPS) {
            let why = (!voice.is_wales()).then(|| voice.text("report-groups-map"));
            let map = voice.measure_map("map-priority-groups", measure, MAP_SIZE, why)?;
            blocks.extend(map.map(Block::Figure));
        }
    }
    Ok(blocks)
}
