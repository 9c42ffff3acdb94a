//! From places of people to figures of areas: by LSOA first, because the people of an LSOA are spread over its places in
//! the same way whoever they are.

use cyswllt_stats::reach::Spread;

use super::{Group, People, ReachFigures, ways::Ways};
use crate::tables::State;

/// The shares of people whose distances are given: half of them, and nine tenths.
const SHARES: [f64; 2] = [0.5, 0.9];

/// Places of people that take part.
pub(super) struct Spots {
    /// Their numbers among the points of [`People`].
    pub spot: Vec<usize>,
    /// The LSOA of each.
    pub lsoa: Vec<u32>,
}

impl Spots {
    /// The places whose LSOA takes part.
    pub(super) fn new(people: &People, takes_part: impl Fn(u32) -> bool) -> Self {
        let spot: Vec<usize> =
            (0..people.len()).filter(|&spot| takes_part(people.lsoa[spot])).collect();
        let lsoa = spot.iter().map(|&spot| people.lsoa[spot]).collect();
        Self { spot, lsoa }
    }

    /// Their places in metres.
    pub(super) fn points(&self, people: &People) -> Vec<[f64; 2]> {
        self.spot.iter().map(|&spot| people.points[spot]).collect()
    }

    /// How many are at each, where an LSOA has so many; 0 where that is not known.
    pub(super) fn weights(&self, people: &People, number: impl Fn(u32) -> f64) -> Vec<f64> {
        let weight = |&spot: &usize| {
            let number = number(people.lsoa[spot]);
            if number.is_finite() { number * people.share[spot] } else { 0.0 }
        };
        self.spot.iter().map(weight).collect()
    }
}

/// What holds for the people of each LSOA, one number an LSOA.
pub(super) struct LsoaReach {
    /// The share that is within reach of a point.
    reached: Vec<f64>,
    /// The share that is not.
    missed: Vec<f64>,
    /// The share that is within reach of as many points as was asked.
    at_least: Vec<f64>,
    /// The share from which a way leads to a point at all.
    joined: Vec<f64>,
    /// The mean distance in metres of all from whom a way leads, times their share.
    metres: Vec<f64>,
}

impl LsoaReach {
    /// Sums up places by LSOA. Postcodes are counted, so that an LSOA of which every postcode is reached has a share of
    /// exactly 1.
    pub(super) fn new(
        people: &People,
        spots: &Spots,
        ways: &Ways,
        within: f64,
        at_least: u32,
    ) -> Self {
        let lsoas = people.lsoas();
        let counts = ways.near.counts_within(within);
        let none = || vec![0_u32; lsoas];
        let (mut all, mut reached, mut enough, mut joined) = (none(), none(), none(), none());
        let mut metres = vec![0.0; lsoas];
        for (row, (&spot, &lsoa)) in spots.spot.iter().zip(&spots.lsoa).enumerate() {
            let (lsoa, count) = (lsoa as usize, people.postcodes(spot));
            all[lsoa] += count;
            if counts[row] > 0 {
                reached[lsoa] += count;
            }
            if counts[row] >= at_least {
                enough[lsoa] += count;
            }
            if ways.nearest[row].is_finite() {
                joined[lsoa] += count;
                metres[lsoa] += f64::from(count) * ways.nearest[row];
            }
        }
        let share = |part: &[u32]| -> Vec<f64> {
            part.iter().zip(&all).map(|(&part, &all)| f64::from(part) / f64::from(all)).collect()
        };
        let missed: Vec<u32> = all.iter().zip(&reached).map(|(all, part)| all - part).collect();
        Self {
            reached: share(&reached),
            missed: share(&missed),
            at_least: share(&enough),
            joined: share(&joined),
            metres: metres.iter().zip(&all).map(|(sum, &all)| sum / f64::from(all)).collect(),
        }
    }
}

/// A group as it takes part.
pub(super) struct Counted<'a> {
    pub group: &'a Group,
    /// How many are at each place; 0 for those who are not counted.
    pub weights: Vec<f64>,
    /// The mean accessibility of the people of each LSOA; none where no point has a capacity.
    pub access: Option<Vec<f64>>,
}

/// What figures are made from.
pub(super) struct Figures<'a> {
    pub spots: &'a Spots,
    pub spread: &'a Spread<'a>,
    pub lsoas: &'a LsoaReach,
    /// Whether the people of each LSOA are counted.
    pub counted: &'a [bool],
}

impl Figures<'_> {
    /// The figures of a group in areas, of which `area` says which each LSOA belongs to.
    pub(super) fn of(
        &self,
        group: &Counted<'_>,
        area: &[Option<u32>],
        areas: usize,
    ) -> Vec<ReachFigures> {
        let lsoas = (0..area.len()).filter(|&lsoa| self.counted[lsoa]);
        let mut sums = vec![Sums::default(); areas];
        for lsoa in lsoas {
            let Some(area) = area[lsoa] else { continue };
            sums[area as usize].add(self.lsoas, group, lsoa);
        }
        let of_spot = |&lsoa: &u32| area[lsoa as usize].unwrap_or(u32::MAX);
        let part: Vec<u32> = self.spots.lsoa.iter().map(of_spot).collect();
        let quantiles = self.spread.quantiles(&group.weights, &part, areas, &SHARES);
        sums.iter().zip(quantiles).map(|(sums, quantiles)| sums.figures(&quantiles)).collect()
    }
}

/// Sums over the LSOAs of an area.
#[derive(Debug, Clone, Default)]
struct Sums {
    known: u32,
    left_out: u32,
    estimated: bool,
    suppressed: bool,
    total: f64,
    reached: f64,
    missed: f64,
    at_least: f64,
    joined: f64,
    metres: f64,
    access: Option<f64>,
}

impl Sums {
    fn add(&mut self, lsoas: &LsoaReach, group: &Counted<'_>, lsoa: usize) {
        let (number, state) = (group.group.number[lsoa], group.group.state[lsoa]);
        if !number.is_finite() {
            self.left_out += 1;
            self.suppressed |= state == State::Suppressed;
            return;
        }
        self.known += 1;
        self.estimated |= state == State::Estimated;
        self.total += number;
        self.reached += number * lsoas.reached[lsoa];
        self.missed += number * lsoas.missed[lsoa];
        self.at_least += number * lsoas.at_least[lsoa];
        self.joined += number * lsoas.joined[lsoa];
        self.metres += number * lsoas.metres[lsoa];
        if let Some(access) = &group.access {
            *self.access.get_or_insert(0.0) += number * access[lsoa];
        }
    }

    fn figures(&self, quantiles: &[Option<f64>]) -> ReachFigures {
        let known = |number: f64| (self.known > 0).then_some(number);
        let of = |part: f64, whole: f64| (whole > 0.0).then(|| part / whole);
        let state = match (self.known > 0, self.suppressed, self.estimated) {
            (true, _, false) => State::Published,
            (true, _, true) => State::Estimated,
            (false, true, _) => State::Suppressed,
            (false, false, _) => State::Unavailable,
        };
        ReachFigures {
            total: known(self.total),
            reached: known(self.reached),
            reached_at_least: known(self.at_least),
            missed: known(self.missed),
            share: of(self.reached, self.total),
            mean_metres: of(self.metres, self.joined),
            median_metres: quantiles[0],
            far_metres: quantiles[1],
            capacity_per_1000: self.access.and_then(|access| of(1000.0 * access, self.total)),
            state,
            left_out: self.left_out,
        }
    }
}
