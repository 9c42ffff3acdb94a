//! How many of each group live in some LSOAs, and how many of them where.

use super::result::{TargetNumber, TargetPeople};
use crate::{
    analysis::reach::{Group, People},
    tables::State,
};

/// A group with its people on their points.
pub(super) struct Placed {
    pub(super) group: Group,
    /// How many are at each point; 0 where it is not known.
    pub(super) weights: Vec<f64>,
}

impl Placed {
    pub(super) fn new(group: Group, people: &People) -> Self {
        let weights = people.weights(&group.number);
        Self { group, weights }
    }

    /// The worst of the states of some LSOAs.
    fn state(&self, lsoas: &[u32]) -> State {
        let state =
            |&lsoa: &u32| match (self.group.state[lsoa as usize], self.group.number[lsoa as usize])
            {
                (State::Published | State::Estimated, number) if !number.is_finite() => {
                    State::Unavailable
                }
                (state, _) => state,
            };
        lsoas.iter().map(state).fold(State::Published, State::worse)
    }

    /// The group's people of an area made of some LSOAs: all, and those at the points that are `out` of reach. A number
    /// of several LSOAs of which one has none is not known. Where an LSOA is partly in reach, the share is an estimate,
    /// because its people are put on its postcodes evenly.
    pub(super) fn of_area(
        &self,
        lsoas: &[u32],
        points: &[usize],
        out: impl Fn(usize) -> bool,
        best_fit: bool,
    ) -> TargetPeople {
        let mut state = self.state(lsoas);
        if best_fit {
            state = state.worse(State::Estimated);
        }
        if lsoas.is_empty() || matches!(state, State::Unavailable | State::Suppressed) {
            let state = if lsoas.is_empty() { State::Unavailable } else { state };
            let none = TargetNumber { value: None, state };
            return TargetPeople { number: Some(none), to_reach: none };
        }
        let all: f64 = lsoas.iter().map(|&lsoa| self.group.number[lsoa as usize]).sum();
        let beyond = points.iter().filter(|&&point| out(point)).count();
        let to_reach = match beyond {
            0 => TargetNumber { value: Some(0.0), state },
            _ if beyond == points.len() => TargetNumber { value: Some(all), state },
            _ => {
                let there = points.iter().filter(|&&point| out(point));
                let value = Some(there.map(|&point| self.weights[point]).sum());
                TargetNumber { value, state: state.worse(State::Estimated) }
            }
        };
        TargetPeople { number: Some(TargetNumber { value: Some(all), state }), to_reach }
    }

    /// The group's people at some points, which are parts of LSOAs and so an estimate.
    pub(super) fn at(&self, people: &People, points: &[usize]) -> TargetPeople {
        let mut lsoas: Vec<u32> = points.iter().map(|&point| people.lsoa[point]).collect();
        lsoas.dedup();
        let state = self.state(&lsoas).worse(State::Estimated);
        let value = match state {
            State::Estimated => Some(points.iter().map(|&point| self.weights[point]).sum()),
            _ => None,
        };
        TargetPeople { number: None, to_reach: TargetNumber { value, state } }
    }
}

/// The distance that half of the weight lies within, of pairs of metres and weight; none where there is no weight, or where half of it is
/// out of all reach.
pub(super) fn median(mut legs: Vec<(f64, f64)>) -> Option<f64> {
    legs.retain(|(_, weight)| *weight > 0.0);
    legs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let half = legs.iter().map(|(_, weight)| weight).sum::<f64>() / 2.0;
    let mut within = 0.0;
    for (metres, weight) in legs {
        within += weight;
        if within >= half {
            return metres.is_finite().then_some(metres);
        }
    }
    None
}
