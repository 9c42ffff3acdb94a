//! Counts of people that are too small to be shown, and those that would give them away.
//!
//! The rules, at every level that a count is shown at (output area, LSOA, MSOA, ward, authority, Wales):
//!
//! 1. **Primary.** A count of at least 1 and below the minimum is suppressed. So is a part whose complement (the whole
//!    less the part) is, and a part whose whole is suppressed. **A zero is shown**: it says of nobody that they are on the
//!    list, and without it nearly every area would have to be suppressed. So everybody may know that a suppressed count
//!    is at least 1, and the next rules allow for it.
//! 2. **Complementary.** For each pair of levels that nest (output area → LSOA → MSOA → authority → Wales, LSOA → ward →
//!    authority): where a larger area's figure is shown, either none of its parts is suppressed or at least two are, whose
//!    sum is not below the minimum and is more than as many ones. Otherwise the smallest of its other parts that is not
//!    zero is suppressed as well; where there is none, the larger area's own figure. Where a larger area's figure
//!    is suppressed, at least one of its parts is.
//! 3. **Check.** Sums of MSOAs and of wards overlap, so that differences of sums of several levels can give a figure
//!    away although each sum alone does not. What follows from all shown figures together is worked out exactly
//!    ([`audit`]), and further figures are suppressed until nothing follows.

mod audit;
mod nest;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use audit::Audit;
use nest::{Cells, Nest, Place};

use crate::{
    catalogue::State,
    geography::{Areas, Level},
    sources::import::draft::DraftColumn,
};

/// A column of counts of people, and the column that it is a part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Protected {
    /// The column's name.
    pub(super) name: String,
    /// The column of the whole, which is a protected one too; none for a count of its own.
    pub(super) whole: Option<String>,
    /// A protected column wherever whose figure is suppressed, so is this one's: the number of people that a sum is over.
    pub(super) beside: Option<String>,
}

impl Protected {
    /// A count of its own.
    pub(super) fn count(name: &str) -> Self {
        Self { name: name.to_owned(), whole: None, beside: None }
    }

    /// A part of a whole.
    pub(super) fn part(name: &str, whole: &str) -> Self {
        Self { whole: Some(whole.to_owned()), ..Self::count(name) }
    }
}

/// Suppresses what must not be shown of some columns, at every level from `smallest` upwards. The columns hold the true
/// counts (those of larger areas summed from the smaller ones). A figure that the file itself withholds counts as
/// suppressed and unknown. Returns how many figures are suppressed that were not before.
pub(super) fn suppress(
    areas: &Areas,
    smallest: Level,
    columns: &mut [DraftColumn],
    protected: &[Protected],
    minimum: u32,
) -> usize {
    let (nest, levels) = Nest::of_areas(areas, smallest);
    let column_at = |columns: &[DraftColumn], name: &str, level: Level| {
        columns.iter().position(|column| column.name == name && column.level == level)
    };
    let mut all: Vec<Cells> = protected
        .iter()
        .map(|one| {
            let (mut value, mut hidden) = (Vec::new(), Vec::new());
            for (&level, &size) in levels.iter().zip(&nest.sizes) {
                let column = column_at(columns, &one.name, level).map(|at| &columns[at]);
                value.push(
                    column.map_or_else(|| vec![f64::NAN; size], |column| column.values.clone()),
                );
                hidden.push(column.and_then(|column| column.states.as_ref()).map_or_else(
                    || vec![false; size],
                    |states| states.iter().map(|&state| state == State::Suppressed).collect(),
                ));
            }
            Cells { value, hidden }
        })
        .collect();
    let before: usize = all.iter().map(count_hidden).sum();
    let position = |name: &Option<String>| {
        protected.iter().position(|other| Some(&other.name) == name.as_ref())
    };
    let wholes: Vec<Option<usize>> = protected.iter().map(|one| position(&one.whole)).collect();
    let beside: Vec<Option<usize>> = protected.iter().map(|one| position(&one.beside)).collect();
    protect(&nest, &mut all, &wholes, &beside, f64::from(minimum));
    for (one, cells) in protected.iter().zip(&all) {
        for (at, &level) in levels.iter().enumerate() {
            let Some(column) = column_at(columns, &one.name, level) else { continue };
            apply(&mut columns[column], &cells.hidden[at]);
        }
    }
    all.iter().map(count_hidden).sum::<usize>() - before
}

fn count_hidden(cells: &Cells) -> usize {
    cells.hidden.iter().flatten().filter(|&&hidden| hidden).count()
}

fn apply(column: &mut DraftColumn, hidden: &[bool]) {
    if !hidden.contains(&true) {
        return;
    }
    let states = column.states.get_or_insert_with(|| {
        let state = |value: &f64| {
            if value.is_finite() { State::Published } else { State::Unavailable }
        };
        column.values.iter().map(state).collect()
    });
    for (at, _) in hidden.iter().enumerate().filter(|(_, hidden)| **hidden) {
        states[at] = State::Suppressed;
        column.values[at] = f64::NAN;
    }
}

/// Hides, in each of some counts, what must not be shown. `wholes` has for each count the one that it is a part of, `beside`
/// the one with which it is hidden.
fn protect(
    nest: &Nest,
    all: &mut [Cells],
    wholes: &[Option<usize>],
    beside: &[Option<usize>],
    minimum: f64,
) {
    let small = |count: f64| count > 0.0 && count < minimum;
    for (at, whole) in wholes.iter().enumerate() {
        for place in nest.places() {
            let count = all[at].value(place);
            let rest = whole.map_or(0.0, |whole| all[whole].value(place) - count);
            if small(count) || small(rest) {
                all[at].hide(place);
            }
        }
    }
    loop {
        let mut changed = false;
        for (at, whole) in wholes.iter().enumerate() {
            for other in whole.iter().chain(&beside[at]) {
                for place in nest.places() {
                    if all[*other].hidden[place.0][place.1] && all[at].shown(place) {
                        all[at].hide(place);
                        changed = true;
                    }
                }
            }
            let most = whole.map(|whole| all[whole].clone());
            changed |= complement(nest, &mut all[at], most.as_ref(), minimum);
        }
        if !changed {
            return;
        }
    }
}

/// Hides more until nothing hidden can be worked out; whether anything had to be.
fn complement(nest: &Nest, cells: &mut Cells, most: Option<&Cells>, minimum: f64) -> bool {
    let mut changed = false;
    loop {
        while by_sums(nest, cells, minimum) {
            changed = true;
        }
        let audit = Audit::new(nest, cells);
        let given_away = [audit.by_bounds(most), audit.by_equations()];
        // One at a time within an area of the last level but one (the authority), as what is hidden for one figure
        // often serves the next.
        let mut served = HashSet::new();
        let mut hidden = false;
        for place in given_away.into_iter().flatten() {
            let around = nest.overlapping(place, nest.sizes.len().saturating_sub(2).max(place.0));
            if around.iter().all(|area| !served.contains(area)) && loosen(nest, cells, place) {
                hidden = true;
                served.extend(around);
            }
        }
        if !hidden {
            return changed;
        }
        changed = true;
    }
}

/// Rule 2, once for every sum; whether anything was hidden.
fn by_sums(nest: &Nest, cells: &mut Cells, minimum: f64) -> bool {
    let mut changed = false;
    for (number, pair) in nest.pairs.iter().enumerate() {
        for (parent, children) in pair.children.iter().enumerate() {
            let whole = (pair.parent, parent);
            if !cells.there(whole) {
                continue;
            }
            let (mut hidden, mut rest, mut ones) = (0, cells.value(whole), 0.0);
            for &child in children {
                if cells.unknown((pair.child, child)) {
                    hidden += 1;
                    ones += if cells.value((pair.child, child)) >= 1.0 { 1.0 } else { 0.0 };
                } else if cells.value((pair.child, child)).is_finite() {
                    rest -= cells.value((pair.child, child));
                }
            }
            let safe = if cells.shown(whole) {
                hidden == 0 || hidden > 1 && rest >= minimum && rest > ones
            } else {
                hidden > 0 || !cells.unknown(whole) || cells.value(whole).is_nan()
            };
            if !safe {
                changed |= hide_part(nest, cells, number, parent)
                    || cells.shown(whole) && {
                        cells.hide(whole);
                        true
                    };
            }
        }
    }
    changed
}

/// Hides a part of an area that is shown and not zero: one that is of use to another larger area with a single hidden part
/// before one that gives a larger area its first, then the smallest, then the first. Whether there was one.
fn hide_part(nest: &Nest, cells: &mut Cells, pair: usize, parent: usize) -> bool {
    let pair = &nest.pairs[pair];
    let opened = |child: usize| -> i32 {
        let above = nest.pairs.iter().filter(|other| other.child == pair.child);
        let opened = above.map(|other| {
            let place = (pair.child, child);
            let Some(&whole) = nest.overlapping(place, other.parent).first() else { return 0 };
            let hidden = |part: &&usize| cells.unknown((other.child, **part));
            match other.children[whole].iter().filter(hidden).count() {
                0 if cells.shown((other.parent, whole)) => 1,
                1 if cells.shown((other.parent, whole)) => -1,
                _ => 0,
            }
        });
        opened.sum()
    };
    let parts = pair.children[parent].iter().map(|&child| (pair.child, child));
    let shown = parts.filter(|&part| cells.shown(part) && cells.value(part) > 0.0);
    let best = shown
        .map(|part| (opened(part.1), cells.value(part), part))
        .min_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    best.is_some_and(|(_, _, part)| {
        cells.hide(part);
        true
    })
}

/// Hides something so that a figure does not follow any more: a part of the smallest shown area that it is in, else that
/// area; for a figure in no shown area, one of its own parts. Whether anything could be hidden.
fn loosen(nest: &Nest, cells: &mut Cells, place: Place) -> bool {
    let smallest = (1..nest.sizes.len())
        .flat_map(|level| nest.overlapping(place, level).into_iter().map(move |at| (level, at)))
        .filter(|&whole| cells.shown(whole) && cells.value(whole) > 0.0)
        .min_by(|&one, &other| {
            cells.value(one).total_cmp(&cells.value(other)).then(one.cmp(&other))
        });
    if let Some(whole) = smallest {
        let of_whole = (0..nest.pairs.len()).filter(|&number| nest.pairs[number].parent == whole.0);
        for number in of_whole {
            if hide_part(nest, cells, number, whole.1) {
                return true;
            }
        }
        cells.hide(whole);
        return true;
    }
    (0..nest.pairs.len()).any(|number| {
        nest.pairs[number].parent == place.0 && hide_part(nest, cells, number, place.1)
    })
}
