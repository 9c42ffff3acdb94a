//! The rows of a file of indicators.

use std::collections::HashMap;

use csv::ByteRecord;

use crate::{
    sources::{
        import::{CheckReport, ImportError, cell::Cell},
        input::{Heading, Input, InputError, Rows},
    },
    text::Sentence,
};

/// Columns by which such a file is recognised.
const NEEDED: [&str; 4] = ["areacd", "indicator", "period", "observation"];
/// Columns that are used.
pub(super) const USED: [&str; 7] =
    ["areacd", "indicator", "period", "observation", "unit", "lci_95", "uci_95"];
/// Columns that are not.
pub(super) const IGNORED: [&str; 5] = ["areanm", "geography", "measure", "status", "notes"];

/// One observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The indicator.
    pub indicator: String,
    /// The area's code.
    pub code: String,
    /// The period: a year such as `2025`, or a date such as `2026-01-01`.
    pub period: String,
    /// The value; none where the publisher gives none.
    pub value: Option<f64>,
    /// Lower end of the 95 % confidence interval.
    pub lower: Option<f64>,
    /// Upper end of the 95 % confidence interval.
    pub upper: Option<f64>,
    /// What the value is measured in, e.g. `%`.
    pub unit: String,
    /// Its line.
    pub line: u64,
}

/// Whether an input has the columns of such a file.
pub(super) fn is_ours(input: &Input) -> Result<bool, ImportError> {
    match Rows::open(input, Heading::With(&NEEDED)) {
        Ok(_) => Ok(true),
        Err(InputError::NoHeader { .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Reads all rows. What cannot be is noted in the report, which then refuses the file.
pub(super) fn read(
    input: &Input,
    report: &mut CheckReport,
) -> Result<Vec<Observation>, ImportError> {
    let mut rows = Rows::open(input, Heading::With(&NEEDED))?;
    let places = USED.map(|name| rows.column(name));
    let mut found: Vec<Observation> = Vec::new();
    let mut first: HashMap<(String, String, String), u64> = HashMap::new();
    let mut record = ByteRecord::new();
    while rows.read(&mut record)? {
        let line = rows.line();
        let text = |place: Option<usize>| {
            let cell = place.and_then(|at| record.get(at)).unwrap_or_default();
            String::from_utf8_lossy(cell).trim().to_owned()
        };
        let [code, indicator, period, value, unit, lower, upper] = places;
        let mut number = |place: Option<usize>, name: &str| {
            let cell = text(place);
            let Some(read) = Cell::read(cell.as_bytes()) else {
                report.not_a_number(input.name(), line, name, &cell);
                return None;
            };
            read.number()
        };
        let [value, lower, upper] = [(value, "observation"), (lower, "lci_95"), (upper, "uci_95")]
            .map(|(at, name)| number(at, name));
        let when = text(period);
        let Some(period) = period_of(&when) else {
            let why = Sentence::plain("error-import-period").with("file", input.name());
            report.refuse(why.with("line", line).with("found", when));
            continue;
        };
        let (code, indicator) = (text(code), text(indicator));
        let key = (indicator.clone(), code.clone(), period.clone());
        if let Some(&before) = first.get(&key) {
            report.duplicate(input.name(), line, &format!("{code}, {period}"), before);
            continue;
        }
        first.insert(key, line);
        let unit = text(unit);
        found.push(Observation { indicator, code, period, value, lower, upper, unit, line });
    }
    Ok(found)
}

/// `2025-01-01/P1Y` is the year 2025; `2026-01-01` is that day.
fn period_of(text: &str) -> Option<String> {
    let (date, length) = text.split_once('/').unwrap_or((text, ""));
    let digits =
        |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = date.split('-');
    let mut part = |length| parts.next().is_some_and(|part| digits(part, length));
    let is_date = part(4) && part(2) && part(2) && date.len() == 10;
    match (is_date, length) {
        (true, "P1Y") if date.ends_with("-01-01") => Some(date[..4].to_owned()),
        (true, "") => Some(date.to_owned()),
        _ => None,
    }
}
