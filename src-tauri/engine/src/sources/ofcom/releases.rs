//! The draft of a release of Ofcom's: what it is called, where it comes from, what it fills.

use std::collections::BTreeSet;

use super::{area_rows::Part, error::OfcomImportError, file_name::FileName, findings::Findings};
use crate::{
    catalogue::State,
    geography::Level,
    sources::{
        import::{
            Context, Draft, ImportError,
            draft::{DraftColumn, PostcodeTable},
            known::Known,
            provenance::{self, Told},
            report::TotalCheck,
        },
        input::Input,
    },
    text::Sentence,
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
    let mut columns = made.columns;
    // A column without any figure says nothing that its absence does not.
    columns.retain(|column| {
        let withheld = column.states.iter().flatten().any(|state| *state == State::Suppressed);
        withheld || column.values.iter().any(|value| value.is_finite())
    });
    let levels: BTreeSet<Level> = columns.iter().map(|column| column.level).collect();
    report.levels = levels.into_iter().collect();
    report.measures = Known::open().map(|known| known.measures(&columns)).unwrap_or_default();
    let issue = inputs.iter().find_map(|input| FileName::read(input.name()).issue);
    let told = Told {
        series: made.series.id.to_owned(),
        title: made.series.title,
        source: OF_PACK,
        release: release_name(&made.vintage, issue.as_deref()),
        vintage: &made.vintage,
        rules: made.rules,
    };
    Ok(Draft {
        release: provenance::release(&told, inputs)?,
        report,
        columns,
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

/// What a column adds up to in Wales beside what the pack has for it. Premises are compared with the pack's whatever the
/// vintage; other counts only with those of the same month.
pub(super) fn total(column: &str, heading: &str, found: f64, vintage: &str) -> TotalCheck {
    let unknown =
        TotalCheck { column: heading.to_owned(), found, expected: None, source: String::new() };
    let Some(known) = Known::open() else { return unknown };
    let of_pack = known.catalogue().measure("superfast").ok();
    let same_month = of_pack.is_some_and(|measure| measure.vintage == vintage);
    if same_month || column == super::headings::PREMISES {
        TotalCheck { column: heading.to_owned(), ..known.total(column, found) }
    } else {
        unknown
    }
}

#[cfg(test)]
mod tests {
    use super::{release_name, total};

    #[test]
    fn names_of_releases() {
        assert_eq!(release_name("2026-01", Some("r01")), "Connected Nations, January 2026, r01");
        assert_eq!(release_name("2019", None), "Connected Nations, 2019");
    }

    #[test]
    fn totals_of_the_pack() {
        assert_eq!(total("nothing", "x", 1.0, "2025-07").expected, None);
        assert_eq!(total("premises", "All Premises", 1.0, "2019-09").expected, Some(1_569_380.0));
        assert_eq!(total("gigabit_premises", "x", 1.0, "2019-09").expected, None);
        assert_eq!(total("gigabit_premises", "x", 1.0, "2025-07").expected, Some(1_242_114.0));
    }
}
