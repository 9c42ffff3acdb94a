//! What to know of an answer before using it.

use std::collections::HashSet;

use super::{Group, GroupUnit, PointReach, ReachRequest, Travel, library_supports};
use crate::{
    Engine, geography::Level, geography::roads::CutOff, sources::supports::Support, tables::State,
    text::Sentence,
};

/// What the notes are about.
pub(super) struct Noted<'a> {
    pub engine: &'a Engine,
    pub request: &'a ReachRequest,
    pub groups: &'a [Group],
    pub supports: &'a [&'a Support],
    pub capacities: &'a [Option<f64>],
    /// Whether the people of each LSOA are counted.
    pub counted: &'a [bool],
    pub points: &'a [PointReach],
    pub cut_off: &'a CutOff,
}

/// The notes, the ones that matter for every answer first.
pub(super) fn notes(noted: &Noted<'_>) -> Vec<Sentence> {
    let Noted { request, supports, .. } = noted;
    let plain = Sentence::plain;
    let mut notes = vec![match request.travel {
        Travel::Straight => plain("reach-note-straight"),
        Travel::Detour { factor } => plain("reach-note-detour").with("factor", factor),
        Travel::Walking => plain("reach-note-walking"),
        Travel::Driving => plain("reach-note-driving"),
    }];
    notes.push(plain("reach-note-spread"));
    notes.push(plain("reach-note-border"));
    if request.level == Level::Ward {
        notes.push(plain("reach-note-ward"));
    }
    let libraries: HashSet<String> = library_supports(noted.engine)
        .into_iter()
        .map(|library| library.id + &library.name.en)
        .collect();
    if supports.iter().any(|one| libraries.contains(&format!("{}{}", one.id, one.name.en))) {
        notes.push(plain("reach-note-libraries"));
    }
    let left = request.supports.len() - supports.len();
    if left > 0 {
        notes.push(plain("reach-note-filtered").with("count", left).with("kept", supports.len()));
    }
    of_groups(noted, &mut notes);
    of_points(noted, &mut notes);
    let name = |site: usize| supports[site].name.en.clone();
    notes.extend(noted.cut_off.sentences(name));
    notes
}

fn of_groups(noted: &Noted<'_>, notes: &mut Vec<Sentence>) {
    let Noted { groups, counted, .. } = noted;
    if groups.len() > 1 {
        notes.push(Sentence::plain("reach-note-overlap"));
    }
    if groups.iter().any(|group| group.unit == GroupUnit::Weight) {
        notes.push(Sentence::plain("reach-note-weight"));
    }
    let lsoas = || (0..counted.len()).filter(|&lsoa| counted[lsoa]);
    let estimated = groups
        .iter()
        .filter(|group| lsoas().any(|lsoa| group.state[lsoa] == State::Estimated))
        .map(|group| group.id.as_str());
    let estimated: Vec<&str> = estimated.collect();
    if !estimated.is_empty() {
        let names = estimated.join(", ");
        notes.push(Sentence::plain("reach-note-estimated").with("groups", names));
    }
    for group in *groups {
        let left_out = lsoas().filter(|&lsoa| !group.number[lsoa].is_finite()).count();
        if left_out > 0 {
            let note = Sentence::plain("reach-note-left-out").with("count", left_out);
            notes.push(note.with("group", group.id.as_str()));
        }
    }
}

fn of_points(noted: &Noted<'_>, notes: &mut Vec<Sentence>) {
    let Noted { request, supports, capacities, points, .. } = noted;
    let places: HashSet<[u64; 2]> = supports
        .iter()
        .map(|support| [support.easting.to_bits(), support.northing.to_bits()])
        .collect();
    let shared = supports.len() - places.len();
    if shared > 0 {
        notes.push(Sentence::plain("reach-note-same-place").with("count", shared));
    }
    let nobody = |point: &&PointReach| point.reached.iter().all(|reached| *reached <= 0.0);
    let nobody = points.iter().filter(nobody).count();
    if nobody > 0 {
        notes.push(Sentence::plain("reach-note-nobody").with("count", nobody));
    }
    if capacities.iter().any(Option::is_some) {
        let third = request.within_metres / 3000.0;
        let km = |thirds: f64| (third * thirds * 100.0).round() / 100.0;
        let note = Sentence::plain("reach-note-capacity").with("near", km(1.0));
        notes.push(note.with("middle", km(2.0)).with("far", km(3.0)));
        let without = capacities.iter().filter(|capacity| capacity.is_none()).count();
        if without > 0 {
            notes.push(Sentence::plain("reach-note-no-capacity").with("count", without));
        }
    }
}
