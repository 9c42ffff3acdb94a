#![allow(clippy::float_cmp, reason = "counts and their sums are exact")]

use proptest::prelude::*;

use super::{Audit, Cells, Nest, Protected, nest::Place, protect, suppress};
use crate::{
    catalogue::State,
    geography::{Areas, Level},
    sources::import::{
        draft::DraftColumn,
        roll_up::{Gaps, roll_up},
    },
};

/// A small country: LSOAs in MSOAs and, otherwise, in wards; both in authorities.
#[derive(Debug, Clone)]
struct Small {
    nest: Nest,
    counts: Vec<f64>,
}

/// From, for each LSOA: its authority, which of the authority's MSOAs and wards it is in, and its count.
fn small(areas: &[(u32, u32, u32, u32)], most: u32) -> Small {
    let dense = |keys: Vec<(u32, u32)>| -> (Vec<Option<u32>>, usize) {
        let mut known = keys.clone();
        known.sort_unstable();
        known.dedup();
        let of = keys.iter().map(|key| known.binary_search(key).ok().map(|at| at as u32));
        (of.collect(), known.len())
    };
    let (msoa, msoas) = dense(areas.iter().map(|area| (area.0, area.1)).collect());
    let (ward, wards) = dense(areas.iter().map(|area| (area.0, area.2)).collect());
    let (authority, authorities) = dense(areas.iter().map(|area| (area.0, 0)).collect());
    let n = areas.len();
    let own = (0..n as u32).map(Some).collect();
    let nest = Nest::new(
        vec![n, msoas, wards, authorities, 1],
        vec![own, msoa, ward, authority, vec![Some(0); n]],
        &[(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)],
    );
    Small { nest, counts: areas.iter().map(|area| f64::from(area.3.min(most))).collect() }
}

fn countries(size: usize, most: u32) -> impl Strategy<Value = Small> {
    prop::collection::vec((0_u32..2, 0_u32..3, 0_u32..3, 0..=most), 2..=size)
        .prop_map(move |areas| small(&areas, most))
}

fn cells(nest: &Nest, counts: &[f64]) -> Cells {
    let mut value: Vec<Vec<f64>> = nest.sizes.iter().map(|&size| vec![0.0; size]).collect();
    for (level, at) in nest.places() {
        value[level][at] = nest.members((level, at)).iter().map(|&base| counts[base]).sum();
    }
    let hidden = nest.sizes.iter().map(|&size| vec![false; size]).collect();
    Cells { value, hidden }
}

fn hidden(nest: &Nest, cells: &Cells) -> Vec<Place> {
    nest.places().filter(|&place| cells.unknown(place)).collect()
}

/// What can be worked out, another way: Gauss with fractions over all figures of all levels, an equation for every larger
/// area's sum of the smallest areas, every shown figure put in.
fn follows(nest: &Nest, cells: &Cells) -> Vec<Place> {
    let unknowns = hidden(nest, cells);
    let column = |place: Place| unknowns.iter().position(|&other| other == place);
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for place in nest.places().filter(|place| place.0 > 0) {
        let mut row = vec![0.0; unknowns.len()];
        if let Some(at) = column(place) {
            row[at] -= 1.0;
        }
        for &base in nest.members(place) {
            if let Some(at) = column((0, base)) {
                row[at] += 1.0;
            }
        }
        rows.push(row);
    }
    let mut done = 0;
    let mut pivots = Vec::new();
    for at in 0..unknowns.len() {
        let best =
            (done..rows.len()).max_by(|&a, &b| rows[a][at].abs().total_cmp(&rows[b][at].abs()));
        let Some(best) = best.filter(|&best| rows[best][at].abs() > 1e-9) else { continue };
        rows.swap(done, best);
        let pivot: Vec<f64> = rows[done].iter().map(|entry| entry / rows[done][at]).collect();
        for (number, row) in rows.iter_mut().enumerate() {
            let times = row[at];
            if number != done && times.abs() > 1e-12 {
                row.iter_mut().zip(&pivot).for_each(|(entry, other)| *entry -= times * other);
            }
        }
        rows[done] = pivot;
        pivots.push(at);
        done += 1;
    }
    let alone = |row: &[f64]| row.iter().filter(|entry| entry.abs() > 1e-9).count() == 1;
    let found = pivots.iter().enumerate().filter(|(row, _)| alone(&rows[*row]));
    found.map(|(_, &at)| unknowns[at]).collect()
}

/// The different values that each hidden figure takes in all countries that look the same from outside, knowing that a
/// hidden count is at least 1. Stops at two for each.
fn possible(small: &Small, cells: &Cells) -> Vec<(Place, Vec<f64>)> {
    let nest = &small.nest;
    let mut found: Vec<(Place, Vec<f64>)> =
        hidden(nest, cells).into_iter().map(|place| (place, Vec::new())).collect();
    let unknown: Vec<usize> = (0..nest.sizes[0]).filter(|&base| cells.unknown((0, base))).collect();
    let sums: Vec<(Vec<usize>, f64)> = nest
        .places()
        .filter(|&place| place.0 > 0 && cells.shown(place))
        .map(|place| {
            let (hidden, shown): (Vec<usize>, Vec<usize>) =
                nest.members(place).iter().partition(|&&base| cells.unknown((0, base)));
            let known: f64 = shown.iter().map(|&base| small.counts[base]).sum();
            (hidden, cells.value(place) - known)
        })
        .collect();
    #[allow(clippy::items_after_statements, reason = "used here alone")]
    fn go(
        at: usize,
        unknown: &[usize],
        sums: &[(Vec<usize>, f64)],
        counts: &mut Vec<f64>,
        steps: &mut usize,
        seen: &mut impl FnMut(&[f64]) -> bool,
    ) -> bool {
        *steps += 1;
        if *steps > 400_000 {
            return true;
        }
        if at == unknown.len() {
            return seen(counts);
        }
        for value in 1..=12 {
            counts[unknown[at]] = f64::from(value);
            let open = &unknown[at + 1..];
            let fits = sums.iter().all(|(bases, total)| {
                let (mut fixed, mut free) = (0.0, 0);
                for base in bases {
                    if open.contains(base) {
                        free += 1;
                    } else {
                        fixed += counts[*base];
                    }
                }
                if free == 0 {
                    (fixed - total).abs() < 0.5
                } else {
                    fixed + f64::from(free) <= *total
                }
            });
            if fits && go(at + 1, unknown, sums, counts, steps, seen) {
                return true;
            }
        }
        false
    }
    let mut counts = small.counts.clone();
    let mut steps = 0;
    let mut seen = |counts: &[f64]| {
        for (place, values) in &mut found {
            let value: f64 = nest.members(*place).iter().map(|&base| counts[base]).sum();
            if values.len() < 2 && !values.contains(&value) {
                values.push(value);
            }
        }
        found.iter().all(|(_, values)| values.len() == 2)
    };
    go(0, &unknown, &sums, &mut counts, &mut steps, &mut seen);
    // Too many to try is not "given away".
    if steps > 400_000 { Vec::new() } else { found }
}

#[test]
fn a_single_small_count_takes_the_smallest_beside_it_along() {
    // One authority, one MSOA, each LSOA a ward of its own: 3, 9, 6, 0.
    let small = small(&[(0, 0, 0, 3), (0, 0, 1, 9), (0, 0, 2, 6), (0, 0, 3, 0)], 20);
    let mut all = [cells(&small.nest, &small.counts)];
    protect(&small.nest, &mut all, &[None], &[None], 5.0);
    assert_eq!(all[0].hidden[0], [true, false, true, false]);
    // Their wards are the same areas; the MSOA, the authority and the country are shown.
    assert_eq!(all[0].hidden[2], [true, false, true, false]);
    assert!(all[0].shown((1, 0)) && all[0].shown((3, 0)) && all[0].shown((4, 0)));
}

#[test]
fn ones_that_give_each_other_away() {
    // Five ones: the sum 5 is not below the minimum, but as zeros are shown each must be a one.
    let ones: Vec<(u32, u32, u32, u32)> =
        (0..6).map(|at| (0, 0, 0, if at < 5 { 1 } else { 30 })).collect();
    let small = small(&ones, 30);
    let mut all = [cells(&small.nest, &small.counts)];
    protect(&small.nest, &mut all, &[None], &[None], 5.0);
    assert_eq!(all[0].hidden[0], [true; 6]);
}

#[test]
fn differences_of_overlapping_sums() {
    // MSOA {a, b}, ward {a, b, c}: both shown, c is their difference.
    let areas =
        [(0, 0, 0, 3), (0, 0, 0, 4), (0, 1, 0, 2), (0, 1, 1, 30), (0, 1, 1, 40), (0, 1, 2, 50)];
    let small = small(&areas, 60);
    let mut by_sums_only = cells(&small.nest, &small.counts);
    for place in small.nest.places() {
        let value = by_sums_only.value(place);
        if value > 0.0 && value < 5.0 {
            by_sums_only.hide(place);
        }
    }
    by_sums_only.hide((0, 3));
    assert_eq!(
        Audit::new(&small.nest, &by_sums_only).by_equations(),
        follows(&small.nest, &by_sums_only)
    );
    assert!(follows(&small.nest, &by_sums_only).contains(&(0, 2)));
    let mut all = [cells(&small.nest, &small.counts)];
    protect(&small.nest, &mut all, &[None], &[None], 5.0);
    assert_eq!(follows(&small.nest, &all[0]), []);
}

#[test]
fn parts_follow_their_wholes_and_complements() {
    // 20 people of whom 18 are online: 2 are not, so 18 cannot be shown; 4 people: neither can how many are online.
    let areas = [(0, 0, 0, 20), (0, 0, 1, 4), (0, 0, 2, 40), (0, 1, 3, 60), (0, 1, 4, 70)];
    let small = small(&areas, 100);
    let online = [18.0, 0.0, 20.0, 30.0, 30.0];
    let mut all = [cells(&small.nest, &small.counts), cells(&small.nest, &online)];
    protect(&small.nest, &mut all, &[None, Some(0)], &[None; 2], 5.0);
    assert!(!all[0].hidden[0][3]);
    assert!(all[1].hidden[0][0] && all[1].hidden[0][1]);
    for place in small.nest.places() {
        assert!(!all[0].hidden[place.0][place.1] || all[1].hidden[place.0][place.1]);
    }
    // A zero stays, and so does the figure that has all of it.
    let none = [0.0, 0.0, 0.0, 0.0, 0.0];
    let wholes = [100.0; 5];
    let mut all =
        [cells(&small.nest, &wholes), cells(&small.nest, &none), cells(&small.nest, &wholes)];
    protect(&small.nest, &mut all, &[None, Some(0), Some(0)], &[None; 3], 5.0);
    assert!(all.iter().all(|cells| hidden(&small.nest, cells).is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// The rules hold: what is small is hidden, zeros are shown (alone), and nothing hidden follows from what is shown.
    #[test]
    fn nothing_hidden_follows(small in countries(9, 14)) {
        let mut all = [cells(&small.nest, &small.counts)];
        protect(&small.nest, &mut all, &[None], &[None], 5.0);
        let cells = &all[0];
        for place in small.nest.places() {
            let value = cells.value(place);
            if value > 0.0 && value < 5.0 {
                prop_assert!(cells.hidden[place.0][place.1]);
            }
            prop_assert!(value > 0.0 || cells.shown(place));
        }
        prop_assert_eq!(follows(&small.nest, cells), vec![]);
        prop_assert_eq!(Audit::new(&small.nest, cells).by_equations(), vec![]);
    }

    /// The exact check finds just what elimination over all figures finds, whatever is hidden.
    #[test]
    fn both_eliminations_agree(small in countries(9, 14), pattern in prop::collection::vec(any::<bool>(), 40)) {
        let mut cells = cells(&small.nest, &small.counts);
        for (place, hide) in small.nest.places().zip(pattern.iter().cycle()) {
            if *hide {
                cells.hide(place);
            }
        }
        let mut found = Audit::new(&small.nest, &cells).by_equations();
        let mut expected = follows(&small.nest, &cells);
        found.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    /// Every hidden figure has at least two values, tried out one by one.
    #[test]
    fn every_hidden_figure_has_two_values(small in countries(7, 7)) {
        let mut all = [cells(&small.nest, &small.counts)];
        protect(&small.nest, &mut all, &[None], &[None], 5.0);
        for (place, values) in possible(&small, &all[0]) {
            prop_assert!(values.len() > 1, "{:?} must be {:?}; hidden {:?}", place, values, all[0].hidden);
        }
    }

    #[test]
    fn parts_of_wholes(small in countries(9, 20), shares in prop::collection::vec(0.0..=1.0_f64, 9)) {
        let parts: Vec<f64> = small.counts.iter().zip(&shares).map(|(count, share)| (count * share).round()).collect();
        let mut all = [cells(&small.nest, &small.counts), cells(&small.nest, &parts)];
        protect(&small.nest, &mut all, &[None, Some(0)], &[None; 2], 5.0);
        for place in small.nest.places() {
            let (whole, part) = (all[0].value(place), all[1].value(place));
            let small_rest = whole - part > 0.0 && whole - part < 5.0;
            if all[0].hidden[place.0][place.1] || small_rest {
                prop_assert!(all[1].hidden[place.0][place.1]);
            }
        }
        for cells in &all {
            prop_assert_eq!(follows(&small.nest, cells), vec![], "{:?}", cells);
        }
    }
}

#[test]
fn wales_with_a_thin_list() {
    let areas = Areas::open().unwrap();
    // A list of a few people in most LSOAs of Cardiff (W06000015), none elsewhere.
    let table = areas.table(Level::Lsoa);
    let cardiff = areas.table(Level::Authority).position("W06000015");
    let counts: Vec<f64> = (0..table.len())
        .map(
            |at| if table.areas[at].authority == cardiff { ((at * 7919) % 23) as f64 } else { 0.0 },
        )
        .collect();
    let column =
        DraftColumn { level: Level::Lsoa, name: "n".into(), values: counts.clone(), states: None };
    let mut columns = roll_up(&areas, &column, Gaps::Nothing);
    columns.push(column);
    let protected = [Protected::count("n")];
    let small = counts.iter().filter(|&&count| count > 0.0 && count < 5.0).count();
    let suppressed = suppress(&areas, Level::Lsoa, &mut columns, &protected, 5);
    assert!(suppressed > small);
    let (nest, levels) = Nest::of_areas(&areas, Level::Lsoa);
    let mut seen = cells(&nest, &counts);
    for (at, &level) in levels.iter().enumerate() {
        let column = columns.iter().find(|column| column.level == level).unwrap();
        if let Some(states) = &column.states {
            for (position, &state) in states.iter().enumerate() {
                seen.hidden[at][position] = state == State::Suppressed;
                assert!(state != State::Suppressed || column.values[position].is_nan());
            }
        }
    }
    assert_eq!(Audit::new(&nest, &seen).by_equations(), []);
    // Cardiff and Wales themselves are large and shown, and more than half of the LSOAs that could be are.
    let shown = |level: Level| columns.iter().find(|column| column.level == level).unwrap();
    assert!(shown(Level::Country).values[0].is_finite());
    let lsoas = shown(Level::Lsoa).values.iter().zip(&counts);
    let large = counts.iter().filter(|&&count| count >= 5.0).count();
    let left = lsoas.filter(|(value, count)| value.is_finite() && **count > 0.0).count();
    assert!(left * 2 > large, "{left} of {large}; hidden {suppressed}, small {small}");
}
