//! Ookla's open speed-test tiles, joined to areas by the middles of the tiles.
//!
//! The files (one a quarter for fixed networks, one for mobile ones, the world over) have a row for each Web Mercator tile of
//! zoom 16, about 380 m wide in Wales, in which somebody ran a test: averages of download, upload (kbit/s) and latency (ms),
//! and the numbers of tests and devices. A tile counts in the LSOA that its middle lies in, so that figures of small areas are
//! estimates; averages are weighted by the tests.

mod error;
mod parquet;
mod table;
#[cfg(test)]
mod tests;
mod tiles;

use std::{io::Read, path::Path};

use chrono::Local;

pub use error::OoklaError;
use tiles::{Sums, Tiles};

use super::{
    import::{
        CheckReport, Claim, Context, Draft, ImportError, ImportOptions,
        draft::DraftColumn,
        report::TotalCheck,
        roll_up::{Gaps, roll_up},
    },
    input::Input,
};
use crate::{
    catalogue::{ReleaseInfo, State},
    geography::Level,
    text::{Bilingual, Messages, Sentence},
};

/// The kind, as `--as` takes it.
const KIND: &str = "ookla";
/// Where the licence is.
const LICENCE_URL: &str = "https://creativecommons.org/licenses/by-nc-sa/4.0/";
/// What Ookla asks to be said.
const ATTRIBUTION: &str = "Speedtest® by Ookla® Global Fixed and Mobile Network Performance Maps. Based on analysis by Ookla of Speedtest Intelligence® data. Provided by Ookla. Ookla trademarks used under license and reprinted with permission. CC BY-NC-SA 4.0";

/// A row of a file: where it is and what was measured there. Speeds are in kbit/s, latency in ms; NaN where there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Row {
    place: Place,
    download: f64,
    upload: f64,
    latency: f64,
    tests: f64,
    devices: f64,
}

/// Where a row is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// A tile of zoom 16.
    Tile(u32, u32),
    /// No tile can be told.
    Malformed,
}

/// Files with Ookla's columns: Parquet by its schema, tables by their header.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    let forced = match &options.kind {
        Some(kind) if kind != KIND => return Ok(Vec::new()),
        Some(_) => true,
        None if options.own.is_some() => return Ok(Vec::new()),
        None => false,
    };
    let mut claims = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        let known = if is_parquet(input)? {
            forced || parquet::is_ookla(input)
        } else {
            !input.is_beside() && table::is_ookla(input)?
        };
        if known {
            claims.push(Claim { kind: KIND, inputs: vec![at], read });
        }
    }
    Ok(claims)
}

fn is_parquet(input: &Input) -> Result<bool, ImportError> {
    let mut magic = Vec::new();
    let read = input.bytes()?.take(4).read_to_end(&mut magic);
    Ok(read.is_ok() && magic == b"PAR1")
}

fn read(inputs: &[&Input], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    inputs.iter().map(|input| read_file(input, context)).collect()
}

fn read_file(input: &Input, context: &Context<'_>) -> Result<Draft, ImportError> {
    let mut report = CheckReport::default();
    let mut tiles = Tiles::new(context.shapes);
    if is_parquet(input)? {
        parquet::read(input, context, &mut tiles, &mut report)?;
    } else {
        table::read(input, context, &mut tiles, &mut report)?;
    }
    let file = input.name();
    let (by_lsoa, elsewhere) = tiles.finish(context.areas, context.shapes);
    report.elsewhere += elsewhere;
    report.matched = report.rows.saturating_sub(report.elsewhere + report.unmatched.count);
    if by_lsoa.iter().all(|sums| sums.tests == 0.0) {
        report.no_match(file);
    }
    let name = Name::read(input.name());
    let kind = if name.mobile { "ookla_mobile" } else { "ookla" };
    let columns = columns(context, kind, &by_lsoa);
    report.levels = Level::ALL[..5].to_vec();
    report.measures = MEASURES.iter().map(|(id, ..)| format!("{kind}_{id}")).collect();
    let tests: f64 = by_lsoa.iter().map(|sums| sums.tests).sum();
    let total =
        TotalCheck { column: "tests".into(), found: tests, expected: None, source: String::new() };
    report.totals.push(total);
    for note in ["import-note-ookla-tests", "import-note-ookla-tiles", "import-note-ookla-licence"]
    {
        report.notes.push(Sentence::plain(note));
    }
    let vintage = context.options.vintage.clone().or(name.quarter);
    let vintage = vintage.unwrap_or_else(|| {
        report.notes.push(Sentence::plain("import-note-ookla-undated"));
        changed(input.path())
    });
    let messages = Messages::embedded();
    let title =
        messages.bilingual(if name.mobile { "import-ookla-mobile" } else { "import-ookla-fixed" });
    let release = ReleaseInfo {
        series: if name.mobile { "ookla_mobile".into() } else { "ookla_fixed".into() },
        release: format!(
            "Speedtest by Ookla Global Network Performance Maps, {}",
            input.base_name()
        ),
        title,
        publisher: Bilingual::new("Ookla", "Ookla"),
        vintage,
        licence: "CC BY-NC-SA 4.0".into(),
        licence_url: LICENCE_URL.into(),
        attributions: vec![ATTRIBUTION.into()],
        url: "https://github.com/teamookla/ookla-open-data".into(),
        file: file.to_owned(),
        bytes: input.size(),
        sha256: input.sha256()?,
        rules: vec![Sentence::plain("import-note-ookla-tiles")],
    };
    Ok(Draft {
        release,
        report,
        columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    })
}

/// What the name of a file says that its content does not: `2025-01-01_performance_fixed_tiles.parquet`.
struct Name {
    mobile: bool,
    /// The first month of the quarter.
    quarter: Option<String>,
}

impl Name {
    fn read(name: &str) -> Self {
        let name = name.to_lowercase();
        let mobile = name.contains("mobile");
        let bytes = name.as_bytes();
        let date = bytes.windows(10).find(|part| {
            part.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
        });
        let quarter = date.map(|date| String::from_utf8_lossy(&date[..7]).into_owned());
        let quarter = quarter.filter(|month| crate::text::date::is_iso(month));
        Self { mobile, quarter }
    }
}

/// The day on which a file was last changed.
fn changed(path: &Path) -> String {
    let modified = std::fs::metadata(path).and_then(|about| about.modified()).ok();
    modified.map_or_else(Local::now, Into::into).date_naive().to_string()
}

/// A figure of an area from its sums.
type Figure = fn(&Sums) -> f64;

/// The measures: the column's ending, and what it is of the sums of an area.
const MEASURES: [(&str, Figure); 5] = [
    ("download", |sums| sums.download / sums.download_tests / 1_000.0),
    ("upload", |sums| sums.upload / sums.upload_tests / 1_000.0),
    ("latency", |sums| sums.latency / sums.latency_tests),
    ("tests", |sums| sums.tests),
    ("devices", |sums| sums.devices),
];

/// The columns of all levels, from the sums of the LSOAs.
fn columns(context: &Context<'_>, kind: &str, by_lsoa: &[Sums]) -> Vec<DraftColumn> {
    // Each of the sums is added up by itself; a quotient of sums is the average.
    let parts: Vec<DraftColumn> = (0..Sums::PARTS)
        .map(|part| {
            let values = by_lsoa.iter().map(|sums| sums.parts()[part]).collect();
            DraftColumn { level: Level::Lsoa, name: String::new(), values, states: None }
        })
        .collect();
    let larger: Vec<Vec<DraftColumn>> =
        parts.iter().map(|part| roll_up(context.areas, part, Gaps::Nothing)).collect();
    let mut columns = Vec::new();
    for level in Level::ALL.into_iter().filter(|&level| level <= Level::Lsoa) {
        let of_level: Vec<&[f64]> = parts
            .iter()
            .zip(&larger)
            .filter_map(|(part, larger)| {
                let own = std::iter::once(part).chain(larger);
                own.into_iter()
                    .find(|column| column.level == level)
                    .map(|column| column.values.as_slice())
            })
            .collect();
        if of_level.len() < Sums::PARTS {
            continue;
        }
        for (id, value) in MEASURES {
            let values: Vec<f64> = (0..of_level[0].len())
                .map(|at| {
                    let sums = Sums::of_parts(std::array::from_fn(|part| of_level[part][at]));
                    // Where nobody tested, there is nothing, not even a zero.
                    if sums.tests > 0.0 { value(&sums) } else { f64::NAN }
                })
                .map(|value| if value.is_finite() { value } else { f64::NAN })
                .collect();
            let state = |value: &f64| {
                if value.is_nan() { State::Unavailable } else { State::Estimated }
            };
            let states = Some(values.iter().map(state).collect());
            columns.push(DraftColumn { level, name: format!("{kind}_{id}"), values, states });
        }
    }
    columns
}
