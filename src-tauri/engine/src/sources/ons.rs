//! Explore Local Statistics of the Office for National Statistics: a CSV an indicator, and what it says about it.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::table::{Row, Table, TableError, fold};

/// What can be wrong with an indicator's files.
#[derive(Debug, thiserror::Error)]
pub enum OnsError {
    /// The table cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The table has no row of the indicator.
    #[error("{file}: no rows of the indicator \"{indicator}\"; it has {found}")]
    NoIndicator {
        /// The file's name.
        file: String,
        /// The indicator.
        indicator: String,
        /// The indicators that are there.
        found: String,
    },
    /// The metadata cannot be read.
    #[error("{}: {problem}", file.display())]
    Metadata {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        problem: String,
    },
}

/// One observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The area's code.
    pub code: String,
    /// The period: a year such as `2025`, or a date such as `2026-01-01`.
    pub period: String,
    /// The value in per cent; none where the publisher gives none.
    pub value: Option<f64>,
    /// Lower end of the 95 % confidence interval.
    pub lower: Option<f64>,
    /// Upper end of the 95 % confidence interval.
    pub upper: Option<f64>,
}

/// The observations of one indicator (a file can hold several), sorted by area and period.
pub fn observations(path: &Path, indicator: &str) -> Result<Vec<Observation>, OnsError> {
    let table = Table::open(path)?;
    let column = |name| table.column(name);
    let (code, kind, period) = (column("areacd")?, column("indicator")?, column("period")?);
    let (value, unit) = (column("observation")?, column("unit")?);
    let (lower, upper) = (column("lci_95")?, column("uci_95")?);
    let mut found = Vec::new();
    for row in table.rows() {
        if fold(row.text(kind)) != fold(indicator) {
            continue;
        }
        if row.text(unit) != "%" {
            return Err(row.bad(unit, "% (per cent)").into());
        }
        found.push(Observation {
            code: row.required(code)?.to_owned(),
            period: parse_period(&row, row.required(period)?, period)?,
            value: row.optional_number(value)?,
            lower: row.optional_number(lower)?,
            upper: row.optional_number(upper)?,
        });
    }
    if found.is_empty() {
        let mut names: Vec<&str> = table.rows().map(|row| row.text(kind)).collect();
        names.sort_unstable();
        names.dedup();
        return Err(OnsError::NoIndicator {
            file: table.file().to_owned(),
            indicator: indicator.to_owned(),
            found: names.join(", "),
        });
    }
    found.sort_by(|a, b| (&a.code, &a.period).cmp(&(&b.code, &b.period)));
    Ok(found)
}

/// `2025-01-01/P1Y` is the year 2025; `2026-01-01` is that day.
fn parse_period(
    row: &Row<'_>,
    text: &str,
    column: super::table::Column,
) -> Result<String, TableError> {
    let (date, length) = text.split_once('/').unwrap_or((text, ""));
    let digits =
        |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = date.split('-');
    let mut part = |length| parts.next().is_some_and(|part| digits(part, length));
    let is_date = part(4) && part(2) && part(2) && date.len() == 10;
    match (is_date, length) {
        (true, "P1Y") if date.ends_with("-01-01") => Ok(date[..4].to_owned()),
        (true, "") => Ok(date.to_owned()),
        _ => Err(row.bad(column, "a day (2026-01-01) or a calendar year (2025-01-01/P1Y)")),
    }
}

/// The date of the source that an indicator's metadata give (`DD/MM/YYYY`), as `YYYY-MM-DD`.
pub fn source_date(path: &Path) -> Result<String, OnsError> {
    let problem =
        |problem: &str| OnsError::Metadata { file: path.to_owned(), problem: problem.into() };
    let text = std::fs::read(path).map_err(|error| problem(&error.to_string()))?;
    let json: Value = serde_json::from_slice(&text).map_err(|error| problem(&error.to_string()))?;
    let metadata = &json["ess-beta-metadata"];
    let date =
        metadata["sourceDate"].as_str().or_else(|| metadata["shared"]["sourceDate"].as_str());
    let date = date.ok_or_else(|| problem("no ess-beta-metadata.sourceDate"))?;
    let parts: Vec<&str> = date.split('/').collect();
    let [day, month, year] = parts.as_slice() else {
        return Err(problem(&format!("the sourceDate {date} is not DD/MM/YYYY")));
    };
    Ok(format!("{year}-{month}-{day}"))
}

#[cfg(test)]
mod tests {
    use super::{OnsError, observations, source_date};

    const HEADER: &str = "areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n";

    fn read(rows: &str, indicator: &str) -> Result<Vec<super::Observation>, OnsError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        std::fs::write(&path, format!("{HEADER}{rows}")).expect("written");
        observations(&path, indicator)
    }

    #[test]
    fn one_indicator_of_a_file_in_order() {
        let rows = "W06000001,x,y,Employment rate,2005-01-01/P1Y,70.5,Percentage,%,69,72,,\n\
                    W06000001,x,y,Economically inactive,2004-01-01/P1Y,20,Percentage,%,,,,\n\
                    W06000001,x,y,employment  rate,2004-01-01/P1Y,,Percentage,%,,,,\n";
        let found = read(rows, "Employment rate").expect("read");
        let periods: Vec<&str> = found.iter().map(|one| one.period.as_str()).collect();
        assert_eq!(periods, ["2004", "2005"]);
        assert_eq!((found[0].value, found[1].lower), (None, Some(69.0)));
        let error = read(rows, "Unemployment").expect_err("not there");
        assert!(error.to_string().contains("it has Economically inactive, Employment rate"));
    }

    #[test]
    fn periods_and_units() {
        let day = read("W06000001,x,y,4G,2026-01-01,96.2,Percentage,%,,,,\n", "4G").expect("read");
        assert_eq!(day[0].period, "2026-01-01");
        for period in ["2026", "2026-01-01/P3M", "2025-04-01/P1Y", "01/01/2026"] {
            let row = format!("W06000001,x,y,4G,{period},96.2,Percentage,%,,,,\n");
            assert!(read(&row, "4G").is_err(), "{period}");
        }
        assert!(read("W06000001,x,y,4G,2026-01-01,9,Number,people,,,,\n", "4G").is_err());
        assert!(read("W06000001,x,y,4G,2026-01-01,many,Percentage,%,,,,\n", "4G").is_err());
    }

    #[test]
    fn dates_in_the_metadata() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.meta.json");
        let read = |text: &str| {
            std::fs::write(&path, text).expect("written");
            source_date(&path)
        };
        let plain = r#"{"ess-beta-metadata":{"sourceDate":"13/05/2026"}}"#;
        assert_eq!(read(plain).expect("a date"), "2026-05-13");
        let shared = r#"{"ess-beta-metadata":{"shared":{"sourceDate":"16/04/2024"}}}"#;
        assert_eq!(read(shared).expect("a date"), "2024-04-16");
        assert!(read(r#"{"ess-beta-metadata":{}}"#).is_err());
        assert!(read("{").is_err());
    }
}
