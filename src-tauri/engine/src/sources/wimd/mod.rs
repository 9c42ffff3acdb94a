//! The Welsh Government's Welsh Index of Multiple Deprivation, 2025 and 2019: ranks, deciles and scores by LSOA.
//!
//! The two years are different indices and no series. That of 2019 is of the LSOAs of 2011; a part of a split LSOA has the
//! whole's rank and score, a merged one the mean of the scores and the place that this mean would have had among the
//! published scores. Where there are no scores a merged LSOA has no rank, for ranks cannot be averaged.

mod places;
mod read;

use std::{collections::BTreeMap, path::Path};

pub use read::{Edition, INDICES, Kind, WimdFile};

use self::places::Places;
use super::{
    import::{
        CheckReport, Claim, Context, Draft, ImportError, ImportOptions,
        draft::DraftColumn,
        keys::{Key, Keys},
        known::Known,
        provenance,
        roll_up::{self, Gaps},
    },
    input::{self, Input},
};
use crate::{
    catalogue::State,
    geography::{Areas, Level},
    text::{Language, Sentence},
};

/// What a claim of this importer is called.
const KIND: &str = "wimd";

/// The shares of most deprived LSOAs that the Welsh Government publishes for larger areas, in per cent.
pub const SHARES: [u32; 3] = [10, 20, 50];

/// Why the pack builder cannot use a file.
#[derive(Debug, thiserror::Error)]
pub enum WimdError {
    /// It cannot be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Something in it cannot be.
    #[error("{0}")]
    Refused(String),
    /// It lacks ranks.
    #[error("{file}: no ranks of {index}")]
    NoRanks {
        /// The file.
        file: String,
        /// The index or domain.
        index: &'static str,
    },
}

/// The files that hold the index.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    if options.kind.as_deref().is_some_and(|kind| kind != KIND) {
        return Ok(Vec::new());
    }
    let mut claims = Vec::new();
    for (place, input) in inputs.iter().enumerate() {
        // What cannot be read as a table is for another importer to say.
        if !input.is_beside() && matches!(read::edition(input), Ok(Some(_))) {
            claims.push(Claim { kind: KIND, inputs: vec![place], read: draft });
        }
    }
    Ok(claims)
}

fn draft(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut drafts = Vec::new();
    for input in inputs {
        context.check_cancelled()?;
        let edition = read::edition(input)?.unwrap_or(Edition::Of2025);
        let mut report = CheckReport::default();
        let file = read::read(input, edition, &mut report)?;
        (context.progress)(input.size(), input.size());
        let keys = Keys::open(context.areas)?;
        let mut columns = match edition {
            Edition::Of2019 => of_2019(&file, input.name(), context.areas, &keys, &mut report),
            Edition::Of2025 => of_2025(&file, input.name(), context.areas, &keys, &mut report),
        };
        columns.sort_by_key(|column| column.level);
        if report.matched == 0 {
            report.no_match(input.name());
        }
        if let Some(known) = Known::open() {
            report.measures = known.measures(&columns);
            for column in columns.iter().filter(|column| column.level == Level::Country) {
                report
                    .totals
                    .extend(column.values.first().map(|&wales| known.total(&column.name, wales)));
            }
        }
        report.levels.dedup();
        report.used = file.used;
        report.ignored = file.ignored;
        let (year, rules) = match edition {
            Edition::Of2019 => ("2019", vec![Sentence::plain("import-rule-wimd-carried")]),
            Edition::Of2025 => ("2025", Vec::new()),
        };
        let release = provenance::release(
            &provenance::Told {
                series: format!("wimd_{year}"),
                title: &format!("wimd-{year}"),
                source: &format!("wimd_{year}"),
                release: format!("WIMD {year}, {}", input.base_name()),
                vintage: year,
                rules,
            },
            &[input],
        )?;
        drafts.push(Draft {
            release,
            report,
            columns,
            measures: Vec::new(),
            postcodes: None,
            points: Vec::new(),
            level: None,
            series: Vec::new(),
        });
    }
    Ok(drafts)
}

/// The positions of a file's codes among `size` areas, found by `position`; what is not found is noted.
fn positions(
    file: &WimdFile,
    name: &str,
    keys: &Keys<'_>,
    position: impl Fn(&str) -> Option<usize>,
    report: &mut CheckReport,
) -> Vec<Option<usize>> {
    let mut positions = Vec::with_capacity(file.codes.len());
    for (code, line) in &file.codes {
        let at = position(code);
        match at {
            Some(_) => report.matched += 1,
            None => match keys.code(code) {
                Key::Malformed => report.malformed(name, *line, code),
                Key::Elsewhere => report.elsewhere += 1,
                _ => report.unmatched.add(*line, "", code),
            },
        }
        positions.push(at);
    }
    positions
}

/// A file's column in the order of areas.
fn placed(values: &[f64], positions: &[Option<usize>], size: usize) -> Vec<f64> {
    let mut placed = vec![f64::NAN; size];
    for (&value, position) in values.iter().zip(positions) {
        if let Some(position) = *position {
            placed[position] = value;
        }
    }
    placed
}

/// The index of 2025: ranks and deciles of LSOAs; for larger areas the LSOAs among the most deprived.
fn of_2025(
    file: &WimdFile,
    name: &str,
    areas: &Areas,
    keys: &Keys<'_>,
    report: &mut CheckReport,
) -> Vec<DraftColumn> {
    let table = areas.table(Level::Lsoa);
    let find = |code: &str| table.position(code).map(|at| at as usize);
    let positions = positions(file, name, keys, find, report);
    let mut columns = Vec::new();
    let lsoa =
        |name: String, values| DraftColumn { level: Level::Lsoa, name, values, states: None };
    let mut counted = Vec::new();
    for (place, (index, _)) in INDICES.iter().enumerate() {
        let of = |kind| file.columns.get(&(place, kind));
        let of = |kind| of(kind).map(|values| placed(values, &positions, table.len()));
        let derived = || places::ranks_of(&of(Kind::Score)?, report);
        let Some(ranks) = of(Kind::Rank).or_else(derived) else { continue };
        let deciles = of(Kind::Decile).unwrap_or_else(|| deciles(&ranks, Edition::Of2025));
        for share in SHARES {
            let among = most_deprived(&ranks, Edition::Of2025, share);
            counted.push(lsoa(format!("{index}_most_{share}"), among));
        }
        columns.push(lsoa(format!("{index}_rank"), ranks));
        columns.push(lsoa(format!("{index}_decile"), deciles));
    }
    if let Some(first) = counted.first() {
        let all = first.values.iter().map(|value| if value.is_nan() { *value } else { 1.0 });
        counted.push(lsoa(String::from("lsoas"), all.collect()));
    }
    for column in &counted {
        let sums = roll_up::roll_up(areas, column, Gaps::Spread).into_iter();
        columns.extend(sums.filter(|sum| sum.values.iter().any(|value| value.is_finite())));
    }
    report.levels = Level::ALL.into_iter().filter(|level| *level != Level::Oa).collect();
    columns
}

/// The index of 2019, carried to the LSOAs of 2021; for authorities and Wales the LSOAs of 2011 among the most deprived.
fn of_2019(
    file: &WimdFile,
    name: &str,
    areas: &Areas,
    keys: &Keys<'_>,
    report: &mut CheckReport,
) -> Vec<DraftColumn> {
    let carry = &keys.carry;
    let lsoas = carry.lsoas();
    let positions = positions(file, name, keys, |code| carry.position(code), report);
    let mut columns = Vec::new();
    let mut push = |name: String, carried: super::import::carry::Carried| {
        let (values, states) = (carried.values, Some(carried.states));
        columns.push(DraftColumn { level: Level::Lsoa, name, values, states });
    };
    let state = |values: &[f64]| -> Vec<State> {
        let state =
            |value: &f64| if value.is_finite() { State::Published } else { State::Unavailable };
        values.iter().map(state).collect()
    };
    let mut overall = None;
    let (mut estimated, mut without) = (0, 0);
    for (place, (index, _)) in INDICES.iter().enumerate() {
        let of = |kind| file.columns.get(&(place, kind));
        let of = |kind| of(kind).map(|values| placed(values, &positions, lsoas.len()));
        let base = index.replacen("wimd", "wimd_2019", 1);
        let scores = of(Kind::Score);
        let derived = || places::ranks_of(scores.as_ref()?, report);
        let ranks = of(Kind::Rank).or_else(derived);
        let carried = scores.as_ref().map(|scores| carry.scores(scores, &state(scores), None));
        if let Some(ranks) = &ranks {
            let states = state(ranks);
            let mut carried_ranks = carry.ranks(ranks, &states);
            let mut carried_deciles = match of(Kind::Decile) {
                Some(deciles) => carry.ranks(&deciles, &state(&deciles)),
                None => carry.ranks(&deciles(ranks, Edition::Of2019), &states),
            };
            if let (Some(carried), Some(scores)) = (&carried, &scores) {
                let places = Places::new(scores, ranks);
                for (at, rank) in carried_ranks.values.iter_mut().enumerate() {
                    if rank.is_finite() || !carried.values[at].is_finite() {
                        continue;
                    }
                    *rank = places.of(carried.values[at]);
                    carried_ranks.states[at] = State::Estimated;
                    carried_deciles.values[at] =
                        f64::from(decile(*rank as u32, Edition::Of2019.areas()));
                    carried_deciles.states[at] = State::Estimated;
                }
            }
            if place == 0 {
                estimated =
                    carried_ranks.states.iter().filter(|&&state| state == State::Estimated).count();
                without = carried_ranks.values.iter().filter(|rank| rank.is_nan()).count();
                overall = Some(ranks.clone());
            }
            push(format!("{base}_rank"), carried_ranks);
            push(format!("{base}_decile"), carried_deciles);
        }
        if let Some(carried) = carried {
            if place == 0 && ranks.is_none() {
                estimated =
                    carried.states.iter().filter(|&&state| state == State::Estimated).count();
            }
            push(format!("{base}_score"), carried);
        }
    }
    report.levels = vec![Level::Lsoa];
    if let Some(ranks) = overall {
        report.levels = vec![Level::Country, Level::Authority, Level::Lsoa];
        columns.extend(shares_of_2019(&ranks, keys, areas));
    }
    report.notes.push(Sentence::plain("import-note-wimd-carried").with("count", estimated));
    let has_scores = file.columns.keys().any(|(_, kind)| *kind == Kind::Score);
    if without > 0 && !has_scores {
        report.notes.push(Sentence::plain("import-note-wimd-no-rank").with("count", without));
    }
    report.notes.push(Sentence::plain("import-note-wimd-series"));
    columns
}

/// LSOAs of 2011, all and among the most deprived, by authority and for Wales: no LSOA crosses an authority's border, so
/// they are exact. An authority of which a rank is missing has none.
fn shares_of_2019(ranks: &[f64], keys: &Keys<'_>, areas: &Areas) -> Vec<DraftColumn> {
    let authorities = areas.table(Level::Authority).len();
    let sums = |of: &dyn Fn(f64) -> f64| -> [Vec<f64>; 2] {
        let mut sums = vec![0.0; authorities];
        for (lsoa, &rank) in keys.carry.lsoas().iter().zip(ranks) {
            sums[lsoa.authority as usize] += if rank.is_nan() { f64::NAN } else { of(rank) };
        }
        let wales = sums.iter().sum();
        [sums, vec![wales]]
    };
    let mut columns = Vec::new();
    let mut push = |name: String, sums: [Vec<f64>; 2]| {
        for (level, values) in [Level::Authority, Level::Country].into_iter().zip(sums) {
            columns.push(DraftColumn { level, name: name.clone(), values, states: None });
        }
    };
    push(String::from("lsoas_2011"), sums(&|_| 1.0));
    for share in SHARES {
        let among = |rank: f64| {
            f64::from(u8::from(among_most_deprived(rank as u32, Edition::Of2019.areas(), share)))
        };
        push(format!("wimd_2019_most_{share}"), sums(&among));
    }
    columns
}

fn deciles(ranks: &[f64], edition: Edition) -> Vec<f64> {
    let decile = |&rank: &f64| {
        if rank.is_nan() { rank } else { f64::from(decile(rank as u32, edition.areas())) }
    };
    ranks.iter().map(decile).collect()
}

fn most_deprived(ranks: &[f64], edition: Edition, share: u32) -> Vec<f64> {
    let among = |&rank: &f64| {
        let among = || u8::from(among_most_deprived(rank as u32, edition.areas(), share));
        if rank.is_nan() { rank } else { f64::from(among()) }
    };
    ranks.iter().map(among).collect()
}

/// Ranks of every LSOA of 2025 in the order of [`INDICES`]; 1 is the most deprived.
pub fn ranks(path: &Path) -> Result<BTreeMap<String, [u32; 9]>, WimdError> {
    let mut report = CheckReport::default();
    let mut ranks = BTreeMap::new();
    for input in input::open(path).map_err(ImportError::from)? {
        let file = read::read(&input, Edition::Of2025, &mut report)?;
        for (row, (code, _)) in file.codes.iter().enumerate() {
            let mut of_area = [0; 9];
            for (place, rank) in of_area.iter_mut().enumerate() {
                let values = file.columns.get(&(place, Kind::Rank));
                let value = values.map(|values| values[row]).filter(|value| value.is_finite());
                let index = INDICES[place].0;
                let missing = || WimdError::NoRanks { file: input.name().to_owned(), index };
                *rank = value.ok_or_else(missing)? as u32;
            }
            ranks.insert(code.clone(), of_area);
        }
    }
    match report.refusals.first() {
        None => Ok(ranks),
        Some(why) => Err(WimdError::Refused(why.text(Language::En))),
    }
}

/// The decile of a rank among `areas` LSOAs, 1 the most deprived: ⌈10·rank / areas⌉, which gives the
/// cut-offs of the published overall deciles (of 1,917 LSOAs, ranks 1 to 191 are decile 1).
pub fn decile(rank: u32, areas: u32) -> u32 {
    (10 * rank).div_ceil(areas)
}

/// Whether a rank is among the most deprived `share` per cent of `areas` LSOAs: of 1,917 the ranks 1
/// to 191 (10 %), 383 (20 %) and 958 (50 %), in step with [`decile`].
pub fn among_most_deprived(rank: u32, areas: u32, share: u32) -> bool {
    100 * rank <= share * areas
}

#[cfg(test)]
mod tests;
