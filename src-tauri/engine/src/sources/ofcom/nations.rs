//! Totals of the nations (`YYYYMM_fixed_coverage_UK_and_nations_rNN`): the rows of Wales, urban and rural together.

use std::collections::BTreeMap;

use csv::ByteRecord;

use super::{
    area_rows::is_sound,
    coverage::RESIDENTIAL,
    error::OfcomImportError,
    file_name::FileName,
    findings::{Findings, Spot},
    headings::{Figure, squeeze},
    releases::{self, Made, Series, Used, total},
};
use crate::{
    geography::Level,
    sources::{
        import::{Context, Draft, ImportError, cell::Cell, draft::DraftColumn},
        input::{Heading, Input, Rows},
    },
};

/// The columns without which a table is not this one.
const COLUMNS: [&str; 5] = ["Location", "Premise type", "Rurality", "Speed", "Premises"];

/// The rows that are used: what they count, and our column.
const SPEEDS: [(&str, &str); 8] = [
    ("Premise Base", "premises"),
    ("Unclassified", "speed_not_matched_premises"),
    ("<2 Mbit/s", "below_2_premises"),
    (">=30 Mbit/s", "superfast_premises"),
    (">=100 Mbit/s", "ultrafast_100_premises"),
    (">=300 Mbit/s", "ultrafast_300_premises"),
    ("Full Fibre", "full_fibre_premises"),
    ("Gigabit capable", "gigabit_premises"),
];

/// Whether a table is one of totals of nations, by its column names.
pub(super) fn is_nations(names: &[String]) -> bool {
    COLUMNS.iter().all(|wanted| names.iter().any(|name| squeeze(name) == squeeze(wanted)))
}

/// Reads the totals of Wales: a draft for all premises, and one for residential ones where there are any.
pub(super) fn drafts(input: &Input, context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut rows = Rows::open(input, Heading::First)?;
    let file = input.name().to_owned();
    let names = rows.names().to_vec();
    let place = |wanted: &str| names.iter().position(|name| squeeze(name) == squeeze(wanted));
    let [Some(location), Some(kind), Some(rurality), Some(speed), Some(premises)] =
        COLUMNS.map(place)
    else {
        return Err(OfcomImportError::Columns { file }.into());
    };
    let date = place("Date");
    let mut found: BTreeMap<String, (Findings, BTreeMap<&str, (f64, u64)>)> = BTreeMap::new();
    let mut vintage = FileName::read(&file).vintage;
    let mut record = ByteRecord::new();
    let (mut all, mut elsewhere) = (0_u64, 0_u64);
    while rows.read(&mut record)? {
        all += 1;
        let text = |at: usize| -> String {
            String::from_utf8_lossy(record.get(at).unwrap_or_default().trim_ascii()).into_owned()
        };
        if !text(location).eq_ignore_ascii_case("wales") {
            elsewhere += 1;
            continue;
        }
        if vintage.is_none() {
            vintage = date.and_then(|at| month(&text(at)));
        }
        let (row_speed, number) = (text(speed), text(premises));
        let (findings, counts) = found.entry(text(kind).to_ascii_lowercase()).or_default();
        findings.report.matched += 1;
        let wanted = SPEEDS.iter().find(|(name, _)| squeeze(name) == squeeze(&row_speed));
        let Some((_, column)) = wanted.filter(|_| text(rurality).eq_ignore_ascii_case("total"))
        else {
            continue;
        };
        let spot =
            Spot { file: &file, line: rows.line(), column: &names[premises], found: &number };
        match Cell::read(number.as_bytes()) {
            Some(Cell::Number(count)) => {
                if let Some((_, first)) = counts.get(column) {
                    findings.duplicate(
                        Spot { column: &names[speed], found: &row_speed, ..spot },
                        *first,
                    );
                } else if is_sound(Figure::Count, count, spot, findings) {
                    counts.insert(column, (count, spot.line));
                }
            }
            Some(_) => {}
            None => findings.number(spot),
        }
    }
    let vintage = vintage
        .or_else(|| context.options.vintage.clone())
        .ok_or_else(|| OfcomImportError::NoVintage { file: file.clone() })?;
    let is_used =
        |name: &String| COLUMNS.iter().chain(&["Date"]).any(|used| squeeze(used) == squeeze(name));
    let mut drafts = Vec::new();
    for (kind, (mut findings, counts)) in found {
        let residential = kind.starts_with("res");
        if !(residential || kind == "all") || counts.is_empty() {
            continue;
        }
        (findings.report.rows, findings.report.elsewhere) = (all, elsewhere);
        let whole = counts.get("premises").copied();
        for (column, (count, line)) in &counts {
            if let Some((limit, _)) = whole.filter(|(limit, _)| count > limit) {
                let heading = &names[premises];
                let spot = Spot { file: &file, line: *line, column: heading, found: column };
                findings.part(spot, SPEEDS[0].0, limit);
            }
            let heading =
                SPEEDS.iter().find(|(_, name)| name == column).map_or(*column, |one| one.0);
            let mut check = total(column, heading, *count, &vintage);
            if residential {
                (check.expected, check.source) = (None, String::new());
            }
            findings.report.totals.push(check);
        }
        let prefix = if residential { RESIDENTIAL } else { "" };
        let columns = counts.iter().map(|(name, (count, _))| DraftColumn {
            level: Level::Country,
            name: format!("{prefix}{name}"),
            values: vec![*count],
            states: None,
        });
        let series = if residential {
            Series {
                id: "ofcom_fixed_wales_residential",
                title: "import-ofcom-nations-residential",
            }
        } else {
            Series { id: "ofcom_fixed_wales", title: "import-ofcom-nations" }
        };
        let made = Made {
            series,
            vintage: vintage.clone(),
            columns: columns.collect(),
            rules: Vec::new(),
            postcodes: None,
        };
        let used = Used {
            used: names.iter().filter(|name| is_used(name)).cloned().collect(),
            ignored: names.iter().filter(|name| !is_used(name)).cloned().collect(),
        };
        drafts.push(releases::draft(&[input], used, made, findings)?);
    }
    if drafts.is_empty() {
        let mut findings = Findings::default();
        (findings.report.rows, findings.report.elsewhere) = (all, elsewhere);
        findings.no_match(&file);
        let series = Series { id: "ofcom_fixed_wales", title: "import-ofcom-nations" };
        let made =
            Made { series, vintage, rules: Vec::new(), columns: Vec::new(), postcodes: None };
        drafts.push(releases::draft(
            &[input],
            Used { used: names, ignored: Vec::new() },
            made,
            findings,
        )?);
    }
    Ok(drafts)
}

/// `Jul-25` as `2025-07`.
fn month(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (month, year) = text.split_once(['-', ' '])?;
    let month = month.to_ascii_lowercase();
    let number = MONTHS.iter().position(|name| month.starts_with(name))? + 1;
    let year: u32 = year.trim().parse().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    (2010..2100).contains(&year).then(|| format!("{year}-{number:02}"))
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn months() {
        assert_eq!(month("Jul-25").as_deref(), Some("2025-07"));
        assert_eq!(month("January 2026").as_deref(), Some("2026-01"));
        assert_eq!(month("25"), None);
        assert_eq!(month("Smarch-25"), None);
    }
}
