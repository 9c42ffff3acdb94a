//! Fixed coverage by area: counts of premises, checked and summed into larger areas.

use super::{
    area_rows::{AreaRows, Part},
    error::OfcomImportError,
    findings::{Findings, Spot},
    headings::{BANDS, Figure, MATCHED, PREMISES, percent_of},
    releases::{self, Made, Series, total},
};
use crate::{
    catalogue::State,
    geography::{Areas, Level},
    sources::import::{
        Context, Draft, ImportError,
        draft::DraftColumn,
        roll_up::{Gaps, roll_up},
    },
    text::Sentence,
};

/// What the columns of residential premises begin with.
pub(super) const RESIDENTIAL: &str = "res_";
/// Premises that are in none of the bands.
const NOT_MATCHED: &str = "speed_not_matched_premises";

/// Reads a group of files: all or residential premises, one level, one vintage.
pub(super) fn draft(
    parts: &[Part<'_>],
    residential: bool,
    context: &Context<'_>,
) -> Result<Draft, ImportError> {
    check_pair(parts)?;
    let vintage = releases::vintage(&parts[0], context)?;
    let mut findings = Findings::default();
    let rows = AreaRows::read(parts, context, &mut findings)?;
    check_parts(&rows, &mut findings);
    check_bands(&rows, &mut findings);
    check_percentages(&rows, &mut findings);
    let prefix = if residential { RESIDENTIAL } else { "" };
    let columns = columns(&rows, context.areas, prefix, &mut findings);
    if !rows.positions.is_empty() {
        totals(&rows, &vintage, residential, &mut findings);
    }
    notes(parts, &rows, residential, &mut findings);
    let made = Made {
        series: series(rows.level, residential),
        vintage,
        rules: Vec::new(),
        columns,
        postcodes: None,
    };
    releases::draft_of_parts(parts, made, findings)
}

fn series(level: Option<Level>, residential: bool) -> Series {
    let (id, title) = match (level, residential) {
        (Some(Level::Oa), false) => ("ofcom_fixed_oa", "import-ofcom-fixed-oa"),
        (Some(Level::Oa), true) => {
            ("ofcom_fixed_oa_residential", "import-ofcom-fixed-oa-residential")
        }
        (_, false) => ("ofcom_fixed_authority", "import-ofcom-fixed-authority"),
        (_, true) => {
            ("ofcom_fixed_authority_residential", "import-ofcom-fixed-authority-residential")
        }
    };
    Series { id, title }
}

/// The least that a file has to have: all premises, and a number of some of them.
fn check_pair(parts: &[Part<'_>]) -> Result<(), ImportError> {
    for part in parts {
        let counts = || part.layout.columns.iter().filter(|one| one.known.figure == Figure::Count);
        let has_whole = counts().any(|one| one.known.name == PREMISES);
        let has_part = counts().any(|one| ![PREMISES, MATCHED].contains(&one.known.name.as_str()));
        if !(has_whole && has_part) {
            return Err(OfcomImportError::Counts { file: part.input.name().to_owned() }.into());
        }
    }
    Ok(())
}

/// Counts of premises other than the two wholes.
fn counts(rows: &AreaRows) -> impl Iterator<Item = usize> {
    (0..rows.columns.len()).filter(|&at| {
        let column = &rows.columns[at];
        column.figure == Figure::Count && ![PREMISES, MATCHED].contains(&column.name.as_str())
    })
}

/// No part may be above its whole.
fn check_parts(rows: &AreaRows, findings: &mut Findings) {
    let Some(premises) = rows.column(PREMISES) else { return };
    let whole = &rows.columns[premises].heading;
    for row in 0..rows.len() {
        let limit = rows.cell(row, premises);
        for at in counts(rows).chain(rows.column(MATCHED)) {
            let found = rows.cell(row, at);
            if found > limit {
                let column = &rows.columns[at].heading;
                let (file, line) = (rows.file(row), rows.lines[row]);
                findings.part(Spot { file, line, column, found: &found.to_string() }, whole, limit);
            }
        }
    }
}

/// The six bands add up to the matched premises. Where they do not, the user is told; above all premises they cannot be.
fn check_bands(rows: &AreaRows, findings: &mut Findings) {
    let bands: Option<Vec<usize>> = BANDS.iter().map(|name| rows.column(name)).collect();
    let (Some(bands), Some(premises), Some(matched)) =
        (bands, rows.column(PREMISES), rows.column(MATCHED))
    else {
        return;
    };
    let mut differ = (0_u64, 0, 0.0, 0.0);
    for row in 0..rows.len() {
        let sum: f64 = bands.iter().map(|&at| rows.cell(row, at)).sum();
        let (all, expected) = (rows.cell(row, premises), rows.cell(row, matched));
        if sum > all {
            let (file, line) = (rows.file(row), rows.lines[row]);
            let column = &rows.columns[bands[0]].heading;
            let whole = &rows.columns[premises].heading;
            findings.part(Spot { file, line, column, found: &sum.to_string() }, whole, all);
        } else if (sum - expected).abs() > 0.5 {
            if differ.0 == 0 {
                differ = (0, rows.lines[row], sum, expected);
            }
            differ.0 += 1;
        }
    }
    let (count, line, found, expected) = differ;
    if count > 0 {
        findings.note(
            Sentence::plain("import-note-ofcom-bands")
                .with("count", count)
                .with("line", line)
                .with("found", found)
                .with("expected", expected),
        );
    }
}

/// The percentages of the file are those of its counts, rounded. They are not kept: they follow from the counts.
fn check_percentages(rows: &AreaRows, findings: &mut Findings) {
    let Some(premises) = rows.column(PREMISES) else { return };
    let mut differ: (u64, Option<Sentence>) = (0, None);
    for count in counts(rows) {
        let Some(percent) = rows.column(&percent_of(&rows.columns[count].name)) else { continue };
        // Half of the last digit, and what is lost where it is written in binary.
        let rounding = 0.5 * 0.1_f64.powi(rows.decimals[percent].min(9) as i32) + 1e-9;
        for row in 0..rows.len() {
            let (part, whole) = (rows.cell(row, count), rows.cell(row, premises));
            let found = rows.cell(row, percent);
            let expected = 100.0 * part / whole;
            if whole > 0.0 && (found - expected).abs() > rounding {
                differ.0 += 1;
                differ.1.get_or_insert_with(|| {
                    Sentence::plain("import-note-ofcom-percentages")
                        .with("line", rows.lines[row])
                        .with("column", rows.columns[percent].heading.as_str())
                        .with("found", found)
                        .with("expected", (expected * 100.0).round() / 100.0)
                });
            }
        }
    }
    if let (count, Some(first)) = differ {
        findings.note(first.with("count", count));
    }
}

/// The columns of the areas of the file and of all larger ones.
fn columns(
    rows: &AreaRows,
    areas: &Areas,
    prefix: &str,
    findings: &mut Findings,
) -> Vec<DraftColumn> {
    let absent = rows.absent(areas);
    let is_complete = rows.beyond.0 == 0;
    let mut columns = Vec::new();
    let wanted = rows.column(PREMISES).into_iter().chain(counts(rows));
    let mut own: Vec<DraftColumn> = wanted.filter_map(|at| rows.draft(areas, at)).collect();
    own.extend(not_matched(rows, areas));
    for mut column in own {
        column.name = format!("{prefix}{}", column.name);
        // An output area that Ofcom leaves out has no premises; but not where its LSOA is missing as a whole, or where
        // the file has output areas of another year, which may stand for it.
        let mut filled = column.clone();
        if is_complete {
            for &position in &absent.left_out {
                filled.values[position as usize] = 0.0;
                if let Some(states) = &mut filled.states {
                    states[position as usize] = State::Published;
                }
            }
        }
        columns.extend(roll_up(areas, &filled, Gaps::Spread));
        columns.push(column);
    }
    if rows.level == Some(Level::Oa) {
        if is_complete && !absent.left_out.is_empty() {
            findings.note(
                Sentence::plain("import-note-ofcom-left-out").with("count", absent.left_out.len()),
            );
        }
        if !absent.lsoas.is_empty() {
            findings.note(
                Sentence::plain("import-note-ofcom-no-lsoa").with("count", absent.lsoas.len()),
            );
        }
    }
    columns
}

/// All premises less the matched ones.
fn not_matched(rows: &AreaRows, areas: &Areas) -> Option<DraftColumn> {
    let mut rest = rows.draft(areas, rows.column(PREMISES)?)?;
    let matched = rows.draft(areas, rows.column(MATCHED)?)?;
    NOT_MATCHED.clone_into(&mut rest.name);
    for (rest, matched) in rest.values.iter_mut().zip(&matched.values) {
        *rest -= matched;
    }
    if let Some(of_matched) = &matched.states {
        let values = &rest.values;
        let states = rest.states.get_or_insert_with(|| {
            values.iter().map(|value| super::area_rows::published(*value)).collect()
        });
        for (state, of_matched) in states.iter_mut().zip(of_matched) {
            *state = state.worse(*of_matched);
        }
    }
    Some(rest)
}

/// What the file adds up to for Wales, with the areas that are not those of today.
fn totals(rows: &AreaRows, vintage: &str, residential: bool, findings: &mut Findings) {
    for at in rows.column(PREMISES).into_iter().chain(rows.column(MATCHED)).chain(counts(rows)) {
        let column = &rows.columns[at];
        let sum: f64 =
            (0..rows.len()).map(|row| rows.cell(row, at)).filter(|cell| cell.is_finite()).sum();
        let found = sum + rows.beyond.1[at];
        let mut check = total(&column.name, &column.heading, found, vintage);
        if residential {
            (check.expected, check.source) = (None, String::new());
        }
        findings.report.totals.push(check);
    }
}

fn notes(parts: &[Part<'_>], rows: &AreaRows, residential: bool, findings: &mut Findings) {
    if rows.level == Some(Level::Oa) {
        findings.note(Sentence::plain("import-note-ofcom-full-fibre"));
        if rows.beyond.0 > 0 {
            findings.note(
                Sentence::plain("import-note-ofcom-other-areas").with("count", rows.beyond.0),
            );
        }
    }
    if residential {
        findings.note(Sentence::plain("import-note-ofcom-residential"));
    }
    if parts.iter().any(|part| part.layout.decent) {
        findings.note(Sentence::plain("import-note-ofcom-decent"));
    }
    if rows.withheld() > 0 {
        findings.note(Sentence::plain("import-note-ofcom-withheld").with("count", rows.withheld()));
    }
}
