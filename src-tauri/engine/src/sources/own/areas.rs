//! A table whose rows are areas (or postcodes), with figures.

use std::{collections::HashMap, sync::atomic::Ordering};

use super::{
    cell::{self, Cell},
    draft::{self, Shell},
    measures::{Plan, Planned},
    place::{Finder, Place},
    records::{Record, Records},
    suppress::suppress,
};
use crate::{
    catalogue::{State, Unit},
    geography::{AreaRef, Level},
    sources::import::{
        CheckReport, Context, Draft, ImportError,
        carry::Carry,
        draft::{DraftColumn, PostcodeTable},
        known::Known,
        report::TotalCheck,
        roll_up::{Gaps, roll_up},
    },
    text::Sentence,
};

/// What stands in the rows, by area: a figure and its state a column of the plan.
type Figures = HashMap<AreaRef, Vec<(f64, State)>>;

/// What stands in a row of a postcode, which is in an LSOA.
type OfPostcode = (String, u32, Vec<(f64, State)>);

/// Reads the table.
pub(super) fn read(
    mut shell: Shell<'_>,
    records: &mut Records,
    sample: Vec<Record>,
    finder: &mut Finder<'_>,
    plan: &Plan,
) -> Result<Draft, ImportError> {
    let context = shell.context;
    let mut first_line: HashMap<String, u64> = HashMap::new();
    let mut figures: Figures = HashMap::new();
    let mut old: Vec<(usize, Vec<(f64, State)>)> = Vec::new();
    let mut by_postcode: Vec<OfPostcode> = Vec::new();
    let mut sample = sample.into_iter();
    while let Some(record) =
        sample.next().map_or_else(|| records.next(), |record| Ok(Some(record)))?
    {
        if shell.report.rows.is_multiple_of(4096) && context.cancel.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        let place = finder.place(&record);
        if place == Place::Nothing {
            continue;
        }
        shell.report.rows += 1;
        let Some(key) = shell.matched(&place, finder, &record) else { continue };
        // A place counts once, whatever the spelling of its key.
        if let Some(&first) = first_line.get(&key) {
            shell.report.duplicate(&shell.file, record.line, &key, first);
            continue;
        }
        first_line.insert(key, record.line);
        shell.report.matched += 1;
        let row = row(&record, plan, &shell.file, &mut shell.report);
        match place {
            Place::Area(area) => {
                figures.insert(area, row);
            }
            Place::Old(lsoa) => old.push((lsoa, row)),
            Place::Point { lsoa, postcode, .. } => {
                let area = AreaRef { level: Level::Lsoa, position: lsoa };
                add(figures.entry(area), &row, plan);
                if !postcode.is_empty() {
                    by_postcode.push((postcode, lsoa, row));
                }
            }
            _ => {}
        }
    }
    if shell.report.matched == 0 {
        shell.report.no_match(&shell.file);
    }
    if let (Some(carry), false) = (finder.carry(), old.is_empty()) {
        carried(&mut shell, carry, &mut figures, &old, plan);
    }
    let keyed_by_places = !by_postcode.is_empty() || finder.is_of_points();
    let base = base_level(&figures);
    let (mut columns, beside) = columns(context, &figures, plan, base, keyed_by_places);
    let counts: Vec<DraftColumn> = columns
        .iter()
        .filter(|column| plan.columns.iter().any(|known| known.counts && known.name == column.name))
        .flat_map(|column| {
            let gaps = if keyed_by_places { Gaps::Nothing } else { Gaps::Spread };
            roll_up(context.areas, column, gaps)
        })
        .collect();
    columns.extend(counts);
    columns.retain(|column| {
        column.values.iter().any(|value| value.is_finite())
            || column.states.as_ref().is_some_and(|states| states.contains(&State::Suppressed))
    });
    totals(&mut shell.report, &columns, plan);
    if beside > 0 {
        shell.report.notes.push(
            Sentence::plain("import-note-own-totals")
                .with("count", beside / plan.columns.len().max(1)),
        );
    }
    let minimum = context.options.minimum;
    let suppressed = suppress(context.areas, base, &mut columns, &plan.protected(), minimum);
    shell.suppressed(suppressed);
    if columns.iter().any(|column| column.level == Level::Ward && base > Level::Ward) {
        shell.report.notes.push(Sentence::plain("import-note-own-wards"));
    }
    if keyed_by_places {
        shell.mask();
    }
    let postcodes = postcode_table(&mut shell, plan, by_postcode, minimum);
    draft::finish(shell, plan, columns, postcodes)
}

/// The columns of figures at their own levels, and how many counts stand at others than that of most rows.
fn columns(
    context: Context<'_>,
    figures: &Figures,
    plan: &Plan,
    base: Level,
    keyed_by_places: bool,
) -> (Vec<DraftColumn>, usize) {
    let mut columns = Vec::new();
    let mut beside = 0;
    for (at, column) in plan.columns.iter().enumerate() {
        for level in Level::ALL {
            let of_level = || figures.iter().filter(move |(area, _)| area.level == level);
            let count = of_level().count();
            if count == 0 || column.counts && level != base {
                beside += if column.counts { count } else { 0 };
                continue;
            }
            // A percentage or speed of several postcodes is no figure of an LSOA.
            if keyed_by_places && !column.counts {
                continue;
            }
            let size = context.areas.table(level).len();
            let (mut values, mut states) = (vec![f64::NAN; size], vec![State::Unavailable; size]);
            for (area, row) in of_level() {
                (values[area.position as usize], states[area.position as usize]) = row[at];
            }
            let plain = !states.contains(&State::Suppressed) && !states.contains(&State::Estimated);
            let states = (!plain).then_some(states);
            columns.push(DraftColumn { level, name: column.name.clone(), values, states });
        }
    }
    (columns, beside)
}

/// Puts figures of the LSOAs of 2011 in the place of those of 2021: counts are divided by residents where an area was split
/// and summed where areas were merged, other values stay as they are; both are estimates.
fn carried(
    shell: &mut Shell<'_>,
    carry: &Carry,
    figures: &mut Figures,
    old: &[(usize, Vec<(f64, State)>)],
    plan: &Plan,
) {
    let areas = shell.context.areas;
    let table = areas.table(Level::Lsoa);
    let mut rows: HashMap<usize, Vec<(f64, State)>> = old.iter().cloned().collect();
    let kept: Vec<AreaRef> =
        figures.keys().copied().filter(|area| area.level == Level::Lsoa).collect();
    for area in kept {
        // A code that came into use in 2021 stays what it is.
        if let Some(known) = carry.position(&table.areas[area.position as usize].code)
            && let Some(row) = figures.remove(&area)
        {
            rows.insert(known, row);
        }
    }
    let ones = vec![1.0; table.len()];
    let residents = Known::open().map_or(ones.as_slice(), Known::residents);
    let empty = (f64::NAN, State::Unavailable);
    for (at, column) in plan.columns.iter().enumerate() {
        let figure = |lsoa: usize| rows.get(&lsoa).map_or(empty, |row| row[at]);
        let (values, states): (Vec<f64>, Vec<State>) = (0..carry.lsoas().len()).map(figure).unzip();
        let carried = match column.unit {
            _ if column.counts => carry.counts(&values, &states, residents),
            Unit::Rank | Unit::Decile | Unit::Category => carry.ranks(&values, &states),
            _ => carry.scores(&values, &states, None),
        };
        for (position, figure) in (0..).zip(carried.values.into_iter().zip(carried.states)) {
            if figure.1 != State::Unavailable {
                let area = AreaRef { level: Level::Lsoa, position };
                let row = figures.entry(area).or_insert_with(|| vec![empty; plan.columns.len()]);
                row[at] = figure;
            }
        }
    }
    let note = Sentence::plain("import-note-own-carried").with("count", old.len());
    shell.rules.push(note.clone());
    shell.report.notes.push(note);
}

/// The figures of a row, with what cannot be reported.
fn row(record: &Record, plan: &Plan, file: &str, report: &mut CheckReport) -> Vec<(f64, State)> {
    let figures: Vec<(f64, State)> =
        plan.columns.iter().map(|column| figure(record, column, file, report)).collect();
    for (at, column) in plan.columns.iter().enumerate() {
        let Some(whole) = column.whole else { continue };
        // NaN is not above anything.
        if figures[at].0 > figures[whole].0 {
            let names = [column.title.as_str(), plan.columns[whole].title.as_str()];
            let of = &record.cells[plan.columns[whole].at];
            report.part(file, record.line, names, &record.cells[column.at], of);
        }
    }
    figures
}

fn figure(record: &Record, column: &Planned, file: &str, report: &mut CheckReport) -> (f64, State) {
    let text = &record.cells[column.at];
    match cell::read(text) {
        Cell::Missing => (f64::NAN, State::Unavailable),
        Cell::Suppressed => (f64::NAN, State::Suppressed),
        Cell::Wrong => {
            report.not_a_number(file, record.line, &column.title, text);
            (f64::NAN, State::Unavailable)
        }
        Cell::Number(number) if column.counts && number < 0.0 => {
            report.negative(file, record.line, &column.title, text);
            (f64::NAN, State::Unavailable)
        }
        Cell::Number(number)
            if column.unit == Unit::Percent && !(0.0..=100.0).contains(&number) =>
        {
            report.percent(file, record.line, &column.title, text);
            (f64::NAN, State::Unavailable)
        }
        Cell::Number(number) => (number, State::Published),
    }
}

/// Adds a postcode's counts to its LSOA's; what is withheld or missing of one spoils the sum.
fn add(
    entry: std::collections::hash_map::Entry<'_, AreaRef, Vec<(f64, State)>>,
    row: &[(f64, State)],
    plan: &Plan,
) {
    let zero = || vec![(0.0, State::Published); plan.columns.len()];
    for (sum, &(value, state)) in entry.or_insert_with(zero).iter_mut().zip(row) {
        sum.0 += value;
        sum.1 = sum.1.worse(state);
    }
}

/// The level of most rows; of equally many the smallest areas.
fn base_level(figures: &Figures) -> Level {
    let mut counts = [0_usize; 6];
    for area in figures.keys() {
        counts[area.level.index()] += 1;
    }
    Level::ALL
        .into_iter()
        .max_by_key(|level| (counts[level.index()], *level))
        .unwrap_or(Level::Lsoa)
}

/// What the counts add up to.
fn totals(report: &mut CheckReport, columns: &[DraftColumn], plan: &Plan) {
    for planned in plan.columns.iter().filter(|column| column.counts) {
        let of_column = columns.iter().filter(|column| column.name == planned.name);
        // At the finest level, whatever could be added up.
        let Some(finest) = of_column.max_by_key(|column| column.level) else { continue };
        let found: f64 = finest.values.iter().filter(|value| value.is_finite()).sum();
        report.totals.push(TotalCheck {
            column: planned.title.clone(),
            found,
            expected: None,
            source: String::new(),
        });
    }
}

/// Figures of postcodes, where the user keeps rows. A count of people below the minimum is left out there.
fn postcode_table(
    shell: &mut Shell<'_>,
    plan: &Plan,
    mut rows: Vec<OfPostcode>,
    minimum: u32,
) -> Option<PostcodeTable> {
    if rows.is_empty() {
        return None;
    }
    if !shell.context.options.keep_rows {
        shell.report.notes.push(Sentence::plain("import-note-own-postcodes-not-kept"));
        return None;
    }
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let columns = plan.columns.iter().enumerate().map(|(at, column)| {
        let small = |value: f64| column.people && value > 0.0 && value < f64::from(minimum);
        let figure = |row: &Vec<(f64, State)>| {
            let rest = column.whole.map_or(0.0, |whole| row[whole].0 - row[at].0);
            if small(row[at].0) || small(rest) { f32::NAN } else { row[at].0 as f32 }
        };
        (column.name.clone(), rows.iter().map(|(_, _, row)| figure(row)).collect())
    });
    let columns = columns.collect();
    Some(PostcodeTable {
        postcodes: rows.into_iter().map(|(postcode, ..)| postcode).collect(),
        columns,
    })
}
