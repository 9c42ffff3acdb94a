//! Figures of LSOAs of 2011 carried to those of 2021, by the exact lookup of the Office for National Statistics.
//!
//! An unchanged area keeps its figure. A part of a split area gets the whole's rate or score, and of its counts the share
//! that its residents of 2021 are of the residents of all parts. A merged area has the sum of the counts and the mean of the
//! scores of what it was made from; its rates come from the summed counts. Whatever is not unchanged is an estimate. A rank
//! is never averaged. Of the lookup's kinds of change only unchanged, split and merged occur in Wales.

use crate::{
    catalogue::State,
    geography::{Areas, Level},
    pack::{
        self,
        parquet::{Frame, ParquetError},
    },
    sources::lookups::Change,
    text::Argument,
};

/// What can be wrong with the lookup that ships.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// The file is broken or lacks a column.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// It names an area or a change that does not exist.
    #[error(
        "lsoa_2011.parquet, row {row}: \"{found}\" is {expected}; build the pack again with scripts/build-pack"
    )]
    Row {
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: String,
        /// What is wrong with it.
        expected: &'static str,
    },
}

impl CarryError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        "import-lookup-2011"
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        vec![("reason", self.to_string().into())]
    }
}

/// An LSOA of 2011.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lsoa2011 {
    /// Its code.
    pub code: String,
    /// Position of its authority.
    pub authority: u32,
    /// What became of it.
    pub change: Change,
    /// Positions of the LSOAs of 2021 that it is, or is a part of, or that it was divided into.
    pub into: Vec<u32>,
}

/// Figures of the LSOAs of 2021, in the order of their positions.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// The figures; NaN where there is none.
    pub values: Vec<f64>,
    /// Their states.
    pub states: Vec<State>,
}

/// The LSOAs of 2011 and what became of them.
#[derive(Debug, Clone)]
pub struct Carry {
    lsoas: Vec<Lsoa2011>,
    /// For each LSOA of 2021 those of 2011 that it comes from.
    origins: Vec<Vec<usize>>,
}

impl Carry {
    /// The lookup that ships in the binary.
    pub fn open(areas: &Areas) -> Result<Self, CarryError> {
        Self::from_frame(&Frame::read("lsoa_2011.parquet", pack::LSOA_2011)?, areas)
    }

    /// The lookup of a table with the columns of `lsoa_2011.parquet`, sorted by its first column.
    pub fn from_frame(frame: &Frame, areas: &Areas) -> Result<Self, CarryError> {
        let from = frame.required_texts("lsoa_2011")?;
        let to = frame.required_texts("lsoa_2021")?;
        let changes = frame.required_texts("change")?;
        let authorities = frame.required_texts("authority")?;
        let table = areas.table(Level::Lsoa);
        let mut lsoas: Vec<Lsoa2011> = Vec::new();
        let mut origins = vec![Vec::new(); table.len()];
        for row in 0..frame.len() {
            let wrong =
                |found: &str, expected| CarryError::Row { row, found: found.to_owned(), expected };
            let into = table.position(to[row]).ok_or_else(|| wrong(to[row], "no LSOA of 2021"))?;
            let change = Change::of_letter(changes[row])
                .filter(|change| *change != Change::Irregular)
                .ok_or_else(|| wrong(changes[row], "none of U, S and M"))?;
            let authority = areas.table(Level::Authority).position(authorities[row]);
            let authority = authority.ok_or_else(|| wrong(authorities[row], "no authority"))?;
            match lsoas.last_mut() {
                Some(last) if last.code == from[row] => last.into.push(into),
                Some(last) if last.code.as_str() > from[row] => {
                    return Err(wrong(from[row], "out of order"));
                }
                _ => lsoas.push(Lsoa2011 {
                    code: from[row].to_owned(),
                    authority,
                    change,
                    into: vec![into],
                }),
            }
            origins[into as usize].push(lsoas.len() - 1);
        }
        Ok(Self { lsoas, origins })
    }

    /// The LSOAs of 2011, sorted by code.
    pub fn lsoas(&self) -> &[Lsoa2011] {
        &self.lsoas
    }

    /// The position of an LSOA of 2011.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.lsoas.binary_search_by(|lsoa| lsoa.code.as_str().cmp(code)).ok()
    }

    /// Whether LSOA codes are those of 2011: some of them went out of use in 2021, and more than there are of those that came
    /// into use then. Codes that are in both leave it open, and count as 2021.
    pub fn is_2011<'a>(&self, areas: &Areas, codes: impl Iterator<Item = &'a str>) -> bool {
        let (mut old, mut new) = (0_usize, 0_usize);
        for code in codes {
            let is_old = self.position(code).is_some();
            match (is_old, areas.table(Level::Lsoa).position(code).is_some()) {
                (true, false) => old += 1,
                (false, true) => new += 1,
                _ => {}
            }
        }
        old > new
    }

    /// Counts: summed where areas were merged, and divided by the residents of 2021 of the parts where one was split.
    /// `values` and `states` are of the LSOAs of 2011, `residents` of those of 2021, all by position.
    pub fn counts(&self, values: &[f64], states: &[State], residents: &[f64]) -> Carried {
        self.carry(states, |origins, position| {
            let share = |origin: usize| {
                let parts = &self.lsoas[origin].into;
                let all: f64 = parts.iter().map(|&part| residents[part as usize]).sum();
                if parts.len() == 1 { 1.0 } else { residents[position] / all }
            };
            origins.iter().map(|&origin| values[origin] * share(origin)).sum()
        })
    }

    /// Rates and scores: a part of a split area has the whole's; where areas were merged the mean, weighted by `weights`
    /// (by position of 2011) or, where residents of 2011 are not known, the simple mean: LSOAs are made to be of
    /// similar size.
    pub fn scores(&self, values: &[f64], states: &[State], weights: Option<&[f64]>) -> Carried {
        let weight = |origin: usize| weights.map_or(1.0, |weights| weights[origin]);
        self.carry(states, |origins, _| {
            if let [origin] = origins {
                return values[*origin];
            }
            let all: f64 = origins.iter().map(|&origin| weight(origin)).sum();
            origins.iter().map(|&origin| values[origin] * weight(origin)).sum::<f64>() / all
        })
    }

    /// Ranks and classes: a part of a split area has the whole's; a merged area has none.
    pub fn ranks(&self, values: &[f64], states: &[State]) -> Carried {
        self.carry(states, |origins, _| match origins {
            [origin] => values[*origin],
            _ => f64::NAN,
        })
    }

    fn carry(&self, states: &[State], value: impl Fn(&[usize], usize) -> f64) -> Carried {
        let carried = self.origins.iter().enumerate().map(|(position, origins)| {
            let state = |wanted| origins.iter().any(|&origin| states[origin] == wanted);
            if state(State::Suppressed) {
                return (f64::NAN, State::Suppressed);
            }
            let value = value(origins, position);
            if origins.is_empty() || !value.is_finite() {
                return (f64::NAN, State::Unavailable);
            }
            let unchanged =
                origins.iter().all(|&origin| self.lsoas[origin].change == Change::Unchanged);
            let published = unchanged && states[origins[0]] == State::Published;
            (value, if published { State::Published } else { State::Estimated })
        });
        let (values, states) = carried.unzip();
        Carried { values, states }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn opened() -> (Areas, Carry) {
        let areas = Areas::open().unwrap();
        let carry = Carry::open(&areas).unwrap();
        (areas, carry)
    }

    #[test]
    fn the_lookup_is_that_of_wales() {
        let (_, carry) = opened();
        assert_eq!(carry.lsoas().len(), 1_909);
        let count = |change| carry.lsoas().iter().filter(|lsoa| lsoa.change == change).count();
        assert_eq!(
            (count(Change::Unchanged), count(Change::Split), count(Change::Merged)),
            (1_837, 27, 45)
        );
        assert!(carry.origins.iter().all(|origins| !origins.is_empty()));
    }

    #[test]
    fn split_and_merged_areas_are_estimates() {
        let (areas, carry) = opened();
        let values: Vec<f64> = (0..carry.lsoas().len()).map(|at| at as f64).collect();
        let states = vec![State::Published; values.len()];
        let carried = carry.scores(&values, &states, None);
        let of = |carried: &Carried, code: &str| {
            let at = areas.table(Level::Lsoa).position(code).unwrap() as usize;
            (carried.values[at], carried.states[at])
        };
        let old = |code: &str| carry.position(code).unwrap() as f64;
        let estimated = carried.states.iter().filter(|&&state| state == State::Estimated).count();
        assert_eq!(estimated, 80);
        assert_eq!(of(&carried, "W01000003"), (old("W01000003"), State::Published));
        // One of three parts of W01000917, and one made from W01000001 and W01000002.
        assert_eq!(of(&carried, "W01001988"), (old("W01000917"), State::Estimated));
        let mean = f64::midpoint(old("W01000001"), old("W01000002"));
        assert_eq!(of(&carried, "W01002008"), (mean, State::Estimated));
        let ranks = carry.ranks(&values, &states);
        assert_eq!(of(&ranks, "W01001988"), (old("W01000917"), State::Estimated));
        assert_eq!(of(&ranks, "W01002008").1, State::Unavailable);
    }

    #[test]
    fn codes_of_2011_are_told_from_those_of_2021() {
        let (areas, carry) = opened();
        assert!(carry.is_2011(&areas, ["W01000001", "W01000003"].into_iter()));
        assert!(!carry.is_2011(&areas, ["W01002008", "W01000003"].into_iter()));
        assert!(!carry.is_2011(&areas, ["W01000003"].into_iter()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn counts_add_up_to_what_they_were(seed in prop::collection::vec(0..3_000_u32, 1_909)) {
            let (areas, carry) = opened();
            let values: Vec<f64> = seed.iter().map(|&count| f64::from(count)).collect();
            let states = vec![State::Published; values.len()];
            let residents: Vec<f64> =
                (0..areas.table(Level::Lsoa).len()).map(|at| 1_000.0 + (at % 700) as f64).collect();
            let carried = carry.counts(&values, &states, &residents);
            let (before, after): (f64, f64) = (values.iter().sum(), carried.values.iter().sum());
            prop_assert!((before - after).abs() < 1e-6 * before.max(1.0));
            prop_assert!(carried.values.iter().all(|&value| value >= 0.0));
        }
    }
}
