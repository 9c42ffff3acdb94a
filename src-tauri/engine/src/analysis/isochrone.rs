//! Who can be at a place within some minutes, along the road network that was imported.

use std::collections::BTreeMap;

use super::{
    Subject,
    reach::{GroupUnit, People, ReachError, group},
};
use crate::{
    Engine,
    geography::roads::{Isochrone, Mode, Roads},
    tables::State,
    text::{Bilingual, Sentence},
};

/// Who can be at a place within some minutes.
#[derive(Debug, Clone, PartialEq)]
pub struct WithinMinutes {
    /// What can be reached, for the map.
    pub isochrone: Isochrone,
    /// The LSOAs of which somebody lives within the minutes, by position, with the share of their postcodes that do.
    pub lsoas: Vec<(u32, f64)>,
    /// The groups that were asked for.
    pub groups: Vec<GroupWithin>,
    /// What is to be known of the numbers.
    pub notes: Vec<Sentence>,
}

/// A group, and how many of it are within the minutes.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupWithin {
    /// The id of the measure or recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// What is counted.
    pub unit: GroupUnit,
    /// How many in all, and in each of [`WithinMinutes::lsoas`]; NaN where the number of an LSOA is not known.
    pub number: f64,
    /// One an LSOA.
    pub by_lsoa: Vec<f64>,
    /// The worst state of the numbers that were added up.
    pub state: State,
}

/// Who can come from their postcode to a place (metres) within some minutes, people of an LSOA spread evenly over its
/// postcodes. Times are those of the way from the place to the postcode.
pub fn within_minutes(
    engine: &Engine,
    roads: &Roads,
    mode: Mode,
    place: [f64; 2],
    minutes: f64,
    groups: &[Subject],
) -> Result<WithinMinutes, ReachError> {
    let people = People::of(engine);
    let isochrone = roads.isochrone(mode, place, minutes)?;
    let times = roads.minutes(mode, place, minutes, &people.points)?;
    let mut shares: BTreeMap<u32, f64> = BTreeMap::new();
    for (point, _) in times.iter().enumerate().filter(|(_, time)| time.is_finite()) {
        *shares.entry(people.lsoa[point]).or_default() += people.share[point];
    }
    let lsoas: Vec<(u32, f64)> =
        shares.into_iter().map(|(lsoa, share)| (lsoa, share.min(1.0))).collect();
    let mut notes = vec![Sentence::plain(&format!("isochrone-note-{}", mode.id()))];
    let mut found = Vec::new();
    for subject in groups {
        let group = group(engine, subject)?;
        let by_lsoa: Vec<f64> =
            lsoas.iter().map(|&(lsoa, share)| group.number[lsoa as usize] * share).collect();
        let unknown = by_lsoa.iter().filter(|number| number.is_nan()).count();
        if unknown > 0 {
            let note = Sentence::plain("isochrone-note-unknown").with("count", unknown);
            notes.push(note.with("group", group.id.as_str()));
        }
        let known = lsoas.iter().zip(&by_lsoa).filter(|(_, number)| number.is_finite());
        let states = known.map(|(&(lsoa, _), _)| group.state[lsoa as usize]);
        found.push(GroupWithin {
            number: by_lsoa.iter().filter(|number| number.is_finite()).sum(),
            state: states.fold(State::Published, State::worse),
            id: group.id,
            label: group.label,
            unit: group.unit,
            by_lsoa,
        });
    }
    if found.len() > 1 {
        notes.push(Sentence::plain("isochrone-note-overlap"));
    }
    Ok(WithinMinutes { isochrone, lsoas, groups: found, notes })
}
