//! How the figures came about and what they cannot say.

use super::{
    request::{TargetRequest, TargetWhat},
    result::{TargetList, TargetTopic},
};
use crate::{
    Engine,
    analysis::reach::{GroupUnit, Travel, library_supports},
    geography::Level,
    sources::supports::Support,
    tables::State,
    text::Sentence,
};

/// How many ids a warning names.
const NAMED: usize = 12;
const METRES_IN_KILOMETRE: f64 = 1_000.0;

/// Whether libraries of the pack are among the supports.
pub(super) fn has_libraries(engine: &Engine, supports: &[&Support]) -> bool {
    let libraries = library_supports(engine);
    let same = |a: &Support, b: &Support| {
        a.id == b.id && (a.easting - b.easting).abs() < 0.5 && (a.northing - b.northing).abs() < 0.5
    };
    supports.iter().any(|support| libraries.iter().any(|library| same(support, library)))
}

/// The notes, the most important first. What has a label is said by [`super::lines`].
pub(super) fn notes(list: &TargetList, libraries: bool) -> Vec<Sentence> {
    let kilometres = list.within_metres / METRES_IN_KILOMETRE;
    let plain = Sentence::plain;
    let is_sites = list.level.is_none();
    let what = if is_sites { "targets-note-sites" } else { "targets-note-areas" };
    let mut notes = vec![plain(what).with("kilometres", kilometres)];
    if list.supports == 0 {
        notes.push(plain("targets-note-no-support"));
    } else {
        notes.push(plain("targets-note-supports").with("count", list.supports));
    }
    if libraries {
        notes.push(plain("targets-note-libraries"));
    }
    notes.push(match list.travel {
        Travel::Straight => plain("targets-note-straight"),
        Travel::Detour { factor } => plain("targets-note-detour").with("factor", factor),
        Travel::Walking => plain("targets-note-walking"),
        Travel::Driving => plain("targets-note-driving"),
    });
    notes.push(plain("targets-note-people"));
    if !is_sites && list.supports > 0 {
        notes.push(plain("targets-note-nearest"));
    }
    notes.push(plain("targets-note-rank"));
    if list.groups.len() > 1 {
        notes.push(plain("targets-note-groups"));
    }
    if list.groups.iter().any(|group| group.unit == GroupUnit::Weight) {
        notes.push(plain("targets-note-weight"));
    }
    if list.level == Some(Level::Ward) {
        notes.push(plain("targets-note-wards"));
    }
    for (state, id) in [
        (State::Unavailable, "targets-note-unavailable"),
        (State::Suppressed, "targets-note-suppressed"),
    ] {
        let is = |row: &&super::Target| row.people.iter().any(|one| one.to_reach.state == state);
        let count = list.rows.iter().filter(is).count();
        if count > 0 {
            notes.push(plain(id).with("count", count));
        }
    }
    if !list.columns.iter().any(|column| column.topic == TargetTopic::Welsh) {
        notes.push(plain("targets-note-no-welsh"));
    }
    notes
}

/// What to look at before the list goes out.
pub(super) fn warnings<'a>(
    list: &TargetList,
    request: &TargetRequest,
    noted: impl Iterator<Item = &'a String>,
) -> Vec<Sentence> {
    let mut warnings = Vec::new();
    let is_listed = |id: &&str| list.rows.iter().any(|row| row.id == **id);
    let mut lost: Vec<&str> = noted.map(String::as_str).filter(|id| !is_listed(id)).collect();
    if !lost.is_empty() {
        lost.sort_unstable();
        warnings.push(named("targets-warning-notes", &lost));
    }
    if matches!(request.what, TargetWhat::Sites { .. }) {
        let outside = list.rows.iter().filter(|row| row.position.is_none());
        let outside: Vec<&str> = outside.map(|row| row.id.as_str()).collect();
        if !outside.is_empty() {
            warnings.push(named("targets-warning-outside", &outside));
        }
    }
    let lost = request.supports.len() - list.supports;
    if lost > 0 {
        warnings.push(Sentence::plain("targets-warning-supports").with("count", lost));
    }
    warnings
}

fn named(id: &str, names: &[&str]) -> Sentence {
    let mut list = names[..names.len().min(NAMED)].join(", ");
    if names.len() > NAMED {
        list.push_str(", …");
    }
    Sentence::plain(id).with("count", names.len()).with("list", list)
}
