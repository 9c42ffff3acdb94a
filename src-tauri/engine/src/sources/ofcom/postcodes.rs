//! Tables by postcode, one file or one an area of postcodes: figures are kept as published and never averaged, because
//! they come without the number of premises or lines that they are about.

use std::sync::atomic::{AtomicU64, Ordering};

use csv::ByteRecord;
use rayon::prelude::*;

use super::{
    area_rows::{Part, ReadColumn, is_sound, stop_if_cancelled, union},
    findings::{Findings, Spot},
    headings::Family,
    releases::{self, Made, Series},
};
use crate::{
    geography::postcodes::Postcodes,
    sources::{
        import::{CheckReport, Context, Draft, ImportError, cell::Cell, draft::PostcodeTable},
        input::{Heading, Rows},
    },
    text::Sentence,
};

/// How often the user can stop it, in rows.
const EVERY: u64 = 16_384;

/// Reads a group of files: all or residential premises (or speeds), one vintage.
pub(super) fn draft(
    parts: &[Part<'_>],
    residential: bool,
    context: &Context<'_>,
) -> Result<Draft, ImportError> {
    let vintage = releases::vintage(&parts[0], context)?;
    let columns = union(parts);
    let total = parts.iter().map(|part| part.input.size()).sum();
    let read = AtomicU64::new(0);
    let files: Vec<FileRows> = parts
        .par_iter()
        .map(|part| {
            let rows = FileRows::read(part, &columns, context)?;
            let before = read.fetch_add(part.input.size(), Ordering::Relaxed);
            (context.progress)(before + part.input.size(), total);
            Ok(rows)
        })
        .collect::<Result<_, ImportError>>()?;
    let mut findings = Findings::default();
    let (near, withheld) = files
        .iter()
        .fold((0, 0), |(near, withheld), file| (near + file.near, withheld + file.withheld));
    let table = merge(files, &columns, parts, context.gazetteer.postcodes(), &mut findings);
    if table.postcodes.is_empty() && findings.report.refusals.is_empty() {
        let names: Vec<&str> = parts.iter().map(|part| part.input.name()).collect();
        findings.no_match(names.first().copied().unwrap_or_default());
    }
    notes(parts, residential, (near, withheld), &mut findings);
    let made = Made {
        series: series(parts[0].layout.family, residential),
        vintage,
        rules: Vec::new(),
        columns: Vec::new(),
        postcodes: Some(table),
    };
    releases::draft_of_parts(parts, made, findings)
}

fn series(family: Family, residential: bool) -> Series {
    let (id, title) = match (family, residential) {
        (Family::Speeds, _) => ("ofcom_speeds_postcode", "import-ofcom-speeds-postcode"),
        (_, false) => ("ofcom_fixed_postcode", "import-ofcom-fixed-postcode"),
        (_, true) => {
            ("ofcom_fixed_postcode_residential", "import-ofcom-fixed-postcode-residential")
        }
    };
    Series { id, title }
}

fn notes(
    parts: &[Part<'_>],
    residential: bool,
    (near, withheld): (u64, u64),
    findings: &mut Findings,
) {
    findings.note(Sentence::plain("import-note-ofcom-postcodes"));
    if parts.iter().any(|part| part.layout.family == Family::Speeds) {
        findings.note(Sentence::plain("import-note-ofcom-small-speeds"));
    }
    if residential {
        findings.note(Sentence::plain("import-note-ofcom-residential"));
    }
    if parts.iter().any(|part| part.layout.decent) {
        findings.note(Sentence::plain("import-note-ofcom-decent"));
    }
    if near > 0 {
        findings.note(Sentence::plain("import-note-ofcom-postcodes-near").with("count", near));
    }
    if withheld > 0 {
        findings
            .note(Sentence::plain("import-note-ofcom-postcodes-withheld").with("count", withheld));
    }
}

/// The postcodes of Wales in one file.
#[derive(Debug, Default)]
struct FileRows {
    /// Positions among the postcodes of Wales.
    positions: Vec<u32>,
    lines: Vec<u64>,
    /// Figures row by row.
    cells: Vec<f32>,
    findings: Findings,
    /// Postcodes that are not in the directory although others of their sector are.
    near: u64,
    withheld: u64,
}

impl FileRows {
    fn read(
        part: &Part<'_>,
        columns: &[ReadColumn],
        context: &Context<'_>,
    ) -> Result<Self, ImportError> {
        let input = part.input;
        let mut table = Rows::open(input, Heading::First)?;
        let layout = &part.layout_of(&table)?;
        let place = |name: &str| layout.columns.iter().find(|one| one.known.name == name);
        let places: Vec<_> =
            columns.iter().map(|column| (place(&column.name), column.figure)).collect();
        let postcodes = context.gazetteer.postcodes();
        let mut file = Self::default();
        let mut record = ByteRecord::new();
        while table.read(&mut record)? {
            let report = &mut file.findings.report;
            report.rows += 1;
            if report.rows.is_multiple_of(EVERY) {
                stop_if_cancelled(context)?;
            }
            let key = record.get(layout.key_position).unwrap_or_default().trim_ascii();
            let Some(packed) = Postcodes::pack(key) else {
                let found = String::from_utf8_lossy(key);
                let column = &layout.key_heading;
                let spot = Spot { file: input.name(), line: table.line(), column, found: &found };
                file.findings.malformed(spot);
                continue;
            };
            let Some(position) = postcodes.position(packed) else {
                report.elsewhere += 1;
                file.near += u64::from(postcodes.has_sector(packed));
                continue;
            };
            file.positions.push(position);
            file.lines.push(table.line());
            for (column, figure) in &places {
                let bytes = column.and_then(|column| record.get(column.position));
                let mut number = f32::NAN;
                let found = || String::from_utf8_lossy(bytes.unwrap_or_default());
                let heading = column.map_or("", |column| &column.heading);
                let spot =
                    |found| Spot { file: input.name(), line: table.line(), column: heading, found };
                match Cell::read(bytes.unwrap_or_default()) {
                    Some(Cell::Number(figure_there)) => {
                        if is_sound(*figure, figure_there, spot(&found()), &mut file.findings) {
                            number = figure_there as f32;
                        }
                    }
                    None => file.findings.number(spot(&found())),
                    Some(Cell::Suppressed) => file.withheld += 1,
                    Some(Cell::Unavailable) => {}
                }
                file.cells.push(number);
            }
        }
        Ok(file)
    }
}

/// All files' rows as one table, sorted by postcode.
fn merge(
    files: Vec<FileRows>,
    columns: &[ReadColumn],
    parts: &[Part<'_>],
    postcodes: &Postcodes,
    findings: &mut Findings,
) -> PostcodeTable {
    let width = columns.len();
    let mut order: Vec<(u32, u32, u32)> = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let rows = file.positions.iter().enumerate();
        order.extend(rows.map(|(row, &position)| (position, at as u32, row as u32)));
    }
    order.par_sort_unstable();
    let mut report = CheckReport::default();
    for file in &files {
        add(&mut report, &file.findings.report);
    }
    findings.report = report;
    let mut kept: Vec<(u32, u32, u32)> = Vec::with_capacity(order.len());
    for entry in order {
        let (position, at, row) = entry;
        if let Some(&(_, first_file, first_row)) = kept.last().filter(|last| last.0 == position) {
            let part = &parts[at as usize];
            let found = postcodes.text(position);
            let line = files[at as usize].lines[row as usize];
            let column = &part.layout.key_heading;
            let spot = Spot { file: part.input.name(), line, column, found: &found };
            findings.duplicate(spot, files[first_file as usize].lines[first_row as usize]);
        } else {
            kept.push(entry);
        }
    }
    findings.report.matched = kept.len() as u64;
    let of_column = |column: usize| -> Vec<f32> {
        let cell = |&(_, file, row): &(u32, u32, u32)| {
            files[file as usize].cells[row as usize * width + column]
        };
        kept.iter().map(cell).collect()
    };
    PostcodeTable {
        postcodes: kept.iter().map(|(position, ..)| postcodes.text(*position)).collect(),
        columns: columns
            .iter()
            .enumerate()
            .map(|(at, column)| (column.name.clone(), of_column(at)))
            .collect(),
    }
}

/// Adds what was found in one file to what was found in those before.
fn add(report: &mut CheckReport, of_file: &CheckReport) {
    report.rows += of_file.rows;
    report.elsewhere += of_file.elsewhere;
    for (all, more) in [
        (&mut report.unmatched, &of_file.unmatched),
        (&mut report.duplicates, &of_file.duplicates),
        (&mut report.out_of_range, &of_file.out_of_range),
    ] {
        all.count += more.count;
        let room = crate::sources::import::report::EXAMPLES.saturating_sub(all.examples.len());
        all.examples.extend(more.examples.iter().take(room).cloned());
    }
    let room = crate::sources::import::refusals::REFUSALS.saturating_sub(report.refusals.len());
    report.refusals.extend(of_file.refusals.iter().take(room).cloned());
}
