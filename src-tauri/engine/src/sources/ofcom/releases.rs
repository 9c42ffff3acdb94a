//! The draft of a release of Ofcom's: what it is called, where it comes from, what it fills.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::OnceLock,
};

use sha2::{Digest, Sha256};

use super::{area_rows::Part, error::OfcomImportError, file_name::FileName, findings::Findings};
use crate::{
    catalogue::{Catalogue, Definition, ReleaseInfo},
    geography::Level,
    pack::{self, parquet::Frame},
    sources::{
        import::{
            CheckReport, Context, Draft, ImportError,
            draft::{DraftColumn, PostcodeTable},
            report::TotalCheck,
        },
        input::Input,
    },
    text::{Bilingual, Messages, Sentence},
};

/// The source of the pack's figures of Ofcom's; what its licence says holds for other releases too.
const OF_PACK: &str = "ofcom_2025_07";

/// What is released: the series, and the message of its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Series {
    /// The id.
    pub id: &'static str,
    /// The message of its title.
    pub title: &'static str,
}

/// What a draft is made of.
pub(super) struct Made {
    /// What is released.
    pub series: Series,
    /// When the data are from.
    pub vintage: String,
    /// What was done to the figures.
    pub rules: Vec<Sentence>,
    /// The columns.
    pub columns: Vec<DraftColumn>,
    /// Figures by postcode.
    pub postcodes: Option<PostcodeTable>,
}

/// The vintage of a group of files: what a name says, else what the user chose.
pub(super) fn vintage(part: &Part<'_>, context: &Context<'_>) -> Result<String, ImportError> {
    let file = part.input.name();
    FileName::read(file)
        .vintage
        .or_else(|| context.options.vintage.clone())
        .ok_or_else(|| OfcomImportError::NoVintage { file: file.to_owned() }.into())
}

/// Columns as published.
#[derive(Debug, Default)]
pub(super) struct Used {
    /// Those that are used.
    pub used: Vec<String>,
    /// Those that are not.
    pub ignored: Vec<String>,
}

impl Used {
    /// The columns of some tables, each once.
    pub fn of(parts: &[Part<'_>]) -> Self {
        let names = |of: &dyn Fn(&Part<'_>) -> Vec<String>| {
            let mut seen = BTreeSet::new();
            let all = parts.iter().flat_map(of);
            all.filter(|name| seen.insert(name.clone())).collect::<Vec<String>>()
        };
        let used = names(&|part| {
            let columns = part.layout.columns.iter().map(|column| column.heading.clone());
            std::iter::once(part.layout.key_heading.clone()).chain(columns).collect()
        });
        Self { used, ignored: names(&|part| part.layout.ignored.clone()) }
    }
}

/// Makes a draft of what was read from tables.
pub(super) fn draft_of_parts(
    parts: &[Part<'_>],
    made: Made,
    findings: Findings,
) -> Result<Draft, ImportError> {
    let inputs: Vec<&Input> = parts.iter().map(|part| part.input).collect();
    draft(&inputs, Used::of(parts), made, findings)
}

/// Makes a draft of what was read.
pub(super) fn draft(
    inputs: &[&Input],
    used: Used,
    made: Made,
    findings: Findings,
) -> Result<Draft, ImportError> {
    let mut report = findings.report;
    (report.used, report.ignored) = (used.used, used.ignored);
    finish(&mut report, &made);
    let names: Vec<&str> = inputs.iter().map(|input| input.name()).collect();
    let mut bytes = 0;
    let mut sums: Vec<(&Path, String)> = Vec::new();
    for input in inputs {
        if sums.iter().all(|(path, _)| *path != input.path()) {
            sums.push((input.path(), input.sha256()?));
            bytes += std::fs::metadata(input.path()).map_or(0, |metadata| metadata.len());
        }
    }
    let sha256 = match sums.as_slice() {
        [(_, one)] => one.clone(),
        // Of several files the checksum of the list of theirs.
        several => {
            let list: String = several.iter().map(|(_, sum)| format!("{sum}\n")).collect();
            Sha256::digest(list).iter().map(|byte| format!("{byte:02x}")).collect()
        }
    };
    let file = match (names.as_slice(), sums.len()) {
        ([one], _) => (*one).to_owned(),
        // Many members of one archive.
        ([first, ..], 1) => first.split('/').next().unwrap_or(first).to_owned(),
        _ => names.join(", "),
    };
    let issue = names.iter().find_map(|name| FileName::read(name).issue);
    let source = catalogue().and_then(|catalogue| catalogue.source(OF_PACK));
    let release = ReleaseInfo {
        series: made.series.id.to_owned(),
        title: Messages::embedded().bilingual(made.series.title),
        publisher: Bilingual::new("Ofcom", "Ofcom"),
        release: release_name(&made.vintage, issue.as_deref()),
        vintage: made.vintage,
        licence: source.map(|source| source.licence.clone()).unwrap_or_default(),
        licence_url: source.map(|source| source.licence_url.clone()).unwrap_or_default(),
        attributions: source.map(|source| source.attributions.clone()).unwrap_or_default(),
        url: source.map(|source| source.url.clone()).unwrap_or_default(),
        file,
        bytes,
        sha256,
        rules: made.rules,
    };
    Ok(Draft {
        release,
        report,
        columns: made.columns,
        measures: Vec::new(),
        postcodes: made.postcodes,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    })
}

/// The release as Ofcom calls it: `Connected Nations, January 2026, r01`.
fn release_name(vintage: &str, issue: Option<&str>) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut date = vintage.split('-');
    let year = date.next().unwrap_or_default();
    let month = date.next().and_then(|month| month.parse::<usize>().ok());
    let month = month.and_then(|month| MONTHS.get(month.checked_sub(1)?));
    let when = month.map_or_else(|| year.to_owned(), |month| format!("{month} {year}"));
    let issue = issue.map(|issue| format!(", {issue}")).unwrap_or_default();
    format!("Connected Nations, {when}{issue}")
}

/// Levels and measures that the columns fill.
fn finish(report: &mut CheckReport, made: &Made) {
    let mut names: BTreeMap<Level, BTreeSet<&str>> = BTreeMap::new();
    for column in &made.columns {
        if column.values.iter().any(|value| value.is_finite()) {
            names.entry(column.level).or_default().insert(&column.name);
        }
    }
    report.levels = names.keys().copied().collect();
    let Some(catalogue) = catalogue() else { return };
    for measure in catalogue.measures() {
        let needed = match &measure.definition {
            // A value stands without its weight.
            Definition::Value { value, .. } => vec![value.as_str()],
            definition => definition.columns(),
        };
        let at_a_level =
            names.values().any(|names| needed.iter().all(|column| names.contains(column)));
        if at_a_level {
            report.measures.push(measure.id.clone());
        }
    }
}

/// What a column adds up to in Wales beside what the pack has for it. Premises are compared with the pack's whatever the
/// vintage; other counts only with those of the same month.
pub(super) fn total(column: &str, heading: &str, found: f64, vintage: &str) -> TotalCheck {
    let of_pack = catalogue().and_then(|catalogue| catalogue.measure("superfast").ok());
    let same_month = of_pack.is_some_and(|measure| measure.vintage == vintage);
    let known = same_month || column == super::headings::PREMISES;
    let expected = if known { of_wales(column) } else { None };
    let source = expected.map(|_| OF_PACK.to_owned()).unwrap_or_default();
    TotalCheck { column: heading.to_owned(), found, expected, source }
}

/// The pack's figure of Wales.
fn of_wales(column: &str) -> Option<f64> {
    static WALES: OnceLock<Option<Frame>> = OnceLock::new();
    let (file, bytes) = pack::VALUES[Level::Country.index()];
    let frame = WALES.get_or_init(|| Frame::read(file, bytes).ok()).as_ref()?;
    frame.has(column).then(|| frame.numbers(column).ok()?.first().copied()).flatten()
}

/// The catalogue that ships.
fn catalogue() -> Option<&'static Catalogue> {
    static CATALOGUE: OnceLock<Option<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::open().ok()).as_ref()
}

#[cfg(test)]
mod tests {
    use super::{of_wales, release_name, total};

    #[test]
    fn names_of_releases() {
        assert_eq!(release_name("2026-01", Some("r01")), "Connected Nations, January 2026, r01");
        assert_eq!(release_name("2019", None), "Connected Nations, 2019");
    }

    #[test]
    fn totals_of_the_pack() {
        assert_eq!(of_wales("premises"), Some(1_569_380.0));
        assert_eq!(of_wales("nothing"), None);
        assert_eq!(total("premises", "All Premises", 1.0, "2019-09").expected, Some(1_569_380.0));
        assert_eq!(total("gigabit_premises", "x", 1.0, "2019-09").expected, None);
        assert_eq!(total("gigabit_premises", "x", 1.0, "2025-07").expected, Some(1_242_114.0));
    }
}
