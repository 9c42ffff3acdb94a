//! From the figures of files to columns of all levels.

use std::collections::HashMap;

use super::{
    read::{AreaFigures, CensusFile},
    tables::{Column, Found, Recipe, Table},
};
use crate::{
    catalogue::State,
    geography::{AreaRef, Areas, Level},
    sources::import::{
        CheckReport,
        cell::Cell,
        draft::DraftColumn,
        keys::{Key, Keys},
        known::Known,
        roll_up::{self, Gaps},
    },
};

/// Smaller areas whose sums fill a level, the nearest first.
const FROM: [(Level, &[Level]); 5] = [
    (Level::Country, &[Level::Authority, Level::Msoa, Level::Lsoa, Level::Oa]),
    (Level::Authority, &[Level::Msoa, Level::Lsoa, Level::Oa]),
    (Level::Ward, &[Level::Lsoa, Level::Oa]),
    (Level::Msoa, &[Level::Lsoa, Level::Oa]),
    (Level::Lsoa, &[Level::Oa]),
];

/// How far published percentages may be from 100 % or 0 % by rounding.
const ROUNDING: f64 = 1e-9;

/// The cells of a table's columns for one area, in the order of the columns.
pub(super) fn cells(
    file: &CensusFile,
    area: &AreaFigures,
    found: &Found,
    report: &mut CheckReport,
) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::with_capacity(found.columns.len());
    for (column, recipe) in &found.columns {
        let of = |name: &str| {
            let place = found.columns.iter().position(|(one, _)| one.name == name);
            place.and_then(|place| cells.get(place)).copied().unwrap_or(Cell::Unavailable)
        };
        let cell = match recipe {
            Recipe::Sum(labels) => sum(file, area, labels, report),
            Recipe::Less([whole, part]) => match (of(whole), of(part)) {
                (Cell::Number(whole), Cell::Number(part)) => Cell::Number(whole - part),
                (Cell::Suppressed, _) | (_, Cell::Suppressed) => Cell::Suppressed,
                _ => Cell::Unavailable,
            },
            // Counts come first at every level.
            Recipe::Percent(_) => Cell::Unavailable,
            Recipe::Published { label, rest } => published(file, area, *label, *rest, report),
        };
        if let (Cell::Number(part), Some(whole)) = (cell, &column.whole)
            && let Cell::Number(limit) = of(whole)
            && part > limit
        {
            let line = area.line;
            report.part(
                &file.file,
                line,
                [&column.name, whole],
                &part.to_string(),
                &limit.to_string(),
            );
        }
        cells.push(cell);
    }
    cells
}

fn sum(file: &CensusFile, area: &AreaFigures, labels: &[usize], report: &mut CheckReport) -> Cell {
    let mut sum = 0.0;
    let mut all = true;
    for &label in labels {
        match area.cell(label) {
            Cell::Number(number) if number.fract() != 0.0 => {
                let column = &file.labels[label];
                report.not_a_number(&file.file, area.line_of(label), column, &number.to_string());
                all = false;
            }
            Cell::Number(number) => sum += number,
            Cell::Suppressed => return Cell::Suppressed,
            Cell::Unavailable => all = false,
        }
    }
    if all { Cell::Number(sum) } else { Cell::Unavailable }
}

fn published(
    file: &CensusFile,
    area: &AreaFigures,
    label: usize,
    rest: bool,
    report: &mut CheckReport,
) -> Cell {
    match area.cell(label) {
        Cell::Number(percent) if percent > 100.0 + ROUNDING => {
            let column = &file.labels[label];
            report.percent(&file.file, area.line_of(label), column, &percent.to_string());
            Cell::Unavailable
        }
        // Published to one decimal: what is left to 100 has one as well.
        Cell::Number(percent) if rest => Cell::Number(((100.0 - percent) * 10.0).round() / 10.0),
        cell => cell,
    }
}

/// The figures of one table, of one file or several.
pub(super) struct Gathered<'a> {
    areas: &'a Areas,
    table: &'static Table,
    columns: Vec<(&'static Column, Recipe)>,
    /// By level and name of the column.
    figures: HashMap<(Level, &'static str), Vec<Cell>>,
    /// Where each area was first read.
    first: HashMap<AreaRef, (usize, u64)>,
    files: usize,
}

impl<'a> Gathered<'a> {
    pub(super) fn new(areas: &'a Areas, table: &'static Table) -> Self {
        let (columns, figures, first) = (Vec::new(), HashMap::new(), HashMap::new());
        Self { areas, table, columns, figures, first, files: 0 }
    }

    pub(super) fn table(&self) -> &'static Table {
        self.table
    }

    /// Adds a file. An area that an earlier file has as well must have the same figures there.
    pub(super) fn add(
        &mut self,
        file: &CensusFile,
        found: &Found,
        keys: &Keys<'_>,
        report: &mut CheckReport,
    ) {
        self.files += 1;
        let used = found.labels();
        for (place, label) in file.labels.iter().enumerate() {
            let list = if used.contains(&place) { &mut report.used } else { &mut report.ignored };
            if !list.contains(label) && !label.is_empty() {
                list.push(label.clone());
            }
        }
        for (column, recipe) in &found.columns {
            if !self.columns.iter().any(|(known, _)| known.name == column.name) {
                self.columns.push((column, recipe.clone()));
            }
        }
        for area in &file.areas {
            let at = match keys.code(&area.code) {
                Key::Area(at) => at,
                Key::Elsewhere => {
                    report.elsewhere += 1;
                    continue;
                }
                Key::Lsoa2011(_) | Key::Unknown => {
                    report.unmatched.add(area.line, "", &area.code);
                    continue;
                }
                Key::Malformed => {
                    // Wales stands by its name in some of the service's answers.
                    let Some(at) = keys.authority_or_wales(&area.code) else {
                        report.malformed(&file.file, area.line, &area.code);
                        continue;
                    };
                    at
                }
            };
            let cells = cells(file, area, found, report);
            report.matched += 1;
            let again = self.first.get(&at).copied();
            for ((column, _), cell) in found.columns.iter().zip(cells) {
                let size = self.areas.table(at.level).len();
                let figures = self.figures.entry((at.level, column.name.as_str()));
                let figures = figures.or_insert_with(|| vec![Cell::Unavailable; size]);
                let known = &mut figures[at.position as usize];
                let same =
                    *known == cell || *known == Cell::Unavailable || cell == Cell::Unavailable;
                if let (false, Some((_, line))) = (same, again) {
                    report.duplicate(&file.file, area.line, &area.code, line);
                    break;
                }
                if cell != Cell::Unavailable {
                    *known = cell;
                }
            }
            if let Some((number, line)) = again
                && number == self.files
            {
                report.duplicate(&file.file, area.line, &area.code, line);
            }
            self.first.entry(at).or_insert((self.files, area.line));
        }
    }

    /// The columns of all levels: as published where a file has the level, else summed from the nearest smaller areas.
    pub(super) fn columns(mut self, report: &mut CheckReport) -> Vec<DraftColumn> {
        let mut made: Vec<DraftColumn> = Vec::new();
        let columns = std::mem::take(&mut self.columns);
        for (column, recipe) in &columns {
            if matches!(recipe, Recipe::Percent(_)) {
                continue;
            }
            let mut levels: Vec<DraftColumn> = Level::ALL
                .into_iter()
                .filter_map(|level| {
                    let cells = self.figures.get(&(level, column.name.as_str()))?;
                    let some = cells.iter().any(|cell| *cell != Cell::Unavailable);
                    some.then(|| draft(level, &column.name, cells))
                })
                .collect();
            if !matches!(recipe, Recipe::Published { .. }) {
                self.fill(&mut levels);
            }
            made.extend(levels);
        }
        for (column, recipe) in &columns {
            let Recipe::Percent(of) = recipe else { continue };
            for level in Level::ALL {
                let find =
                    |name: &str| made.iter().find(|one| one.level == level && one.name == name);
                if let (Some(part), Some(whole)) = (find(&of.part), find(&of.whole)) {
                    let percent = percent(&column.name, part, whole);
                    // A percentage that is published itself is not put aside for one made from counts.
                    if find(&column.name).is_none() {
                        made.push(percent);
                    }
                }
            }
        }
        totals(&made, &columns, report);
        report.levels = Level::ALL
            .into_iter()
            .filter(|&level| made.iter().any(|column| column.level == level))
            .collect();
        made
    }

    fn fill(&self, levels: &mut Vec<DraftColumn>) {
        let given: Vec<Level> = levels.iter().map(|column| column.level).collect();
        for (level, from) in FROM {
            if given.contains(&level) {
                continue;
            }
            let nearest = from.iter().find(|from| given.contains(from));
            let Some(source) =
                nearest.and_then(|from| levels.iter().find(|column| column.level == *from))
            else {
                continue;
            };
            let sums = roll_up::roll_up(self.areas, source, Gaps::Spread);
            let sum = sums.into_iter().find(|sum| sum.level == level);
            levels.extend(sum.filter(|sum| sum.values.iter().any(|value| value.is_finite())));
        }
        levels.sort_by_key(|column| column.level);
    }
}

fn draft(level: Level, name: &str, cells: &[Cell]) -> DraftColumn {
    let values = cells.iter().map(|cell| cell.number().unwrap_or(f64::NAN)).collect();
    let suppressed = cells.contains(&Cell::Suppressed);
    let states = cells.iter().map(|cell| match cell {
        Cell::Number(_) => State::Published,
        Cell::Suppressed => State::Suppressed,
        Cell::Unavailable => State::Unavailable,
    });
    let states = suppressed.then(|| states.collect());
    DraftColumn { level, name: name.to_owned(), values, states }
}

/// 100 · part / whole, area by area, in the worse state of the two.
fn percent(name: &str, part: &DraftColumn, whole: &DraftColumn) -> DraftColumn {
    let value = |(&part, &whole): (&f64, &f64)| {
        if whole > 0.0 { 100.0 * part / whole } else { f64::NAN }
    };
    let values: Vec<f64> = part.values.iter().zip(&whole.values).map(value).collect();
    let state = |column: &DraftColumn, at: usize| column.states.as_ref().map(|states| states[at]);
    let states = (part.states.is_some() || whole.states.is_some()).then(|| {
        let states = values.iter().enumerate().map(|(at, value)| {
            let of = [state(part, at), state(whole, at)];
            if of.contains(&Some(State::Suppressed)) {
                State::Suppressed
            } else if !value.is_finite() {
                State::Unavailable
            } else if of.contains(&Some(State::Estimated)) {
                State::Estimated
            } else {
                State::Published
            }
        });
        states.collect()
    });
    DraftColumn { level: part.level, name: name.to_owned(), values, states }
}

/// What the smallest areas of the files add up to, beside what ships.
fn totals(made: &[DraftColumn], columns: &[(&Column, Recipe)], report: &mut CheckReport) {
    let Some(known) = Known::open() else { return };
    for (column, recipe) in columns {
        let is_count = matches!(recipe, Recipe::Sum(_) | Recipe::Less(_));
        let of_column = made.iter().filter(|one| one.name == column.name);
        let found = if is_count {
            let smallest = of_column.max_by_key(|one| one.level);
            smallest.map(|one| one.values.iter().filter(|value| value.is_finite()).sum::<f64>())
        } else {
            let mut wales = of_column.filter(|one| one.level == Level::Country);
            wales.next().and_then(|one| one.values.first().copied())
        };
        if let Some(found) = found.filter(|found| found.is_finite()) {
            report.totals.push(known.total(&column.name, found));
        }
    }
}
