//! The files that the pack is made of, read strictly: fixed coverage and full-fibre take-up by authority, totals of Wales.

use std::{collections::BTreeMap, path::Path};

use crate::sources::table::{Table, TableError};

/// Counts of premises: name of the pack's column, then the headers under which Ofcom has published it.
pub const COUNTS: [(&str, &[&str]); 18] = [
    ("superfast_premises", &["Number of premises with SFBB availability"]),
    ("ultrafast_100_premises", &["Number of premises with UFBB (100Mbit/s) availability"]),
    ("ultrafast_300_premises", &["Number of premises with UFBB availability"]),
    ("full_fibre_premises", &["Number of premises with Full Fibre availability"]),
    ("gigabit_premises", &["Number of premises with Gigabit availability"]),
    ("below_2_premises", &["Number of premises unable to receive 2Mbit/s"]),
    ("below_5_premises", &["Number of premises unable to receive 5Mbit/s"]),
    ("below_10_premises", &["Number of premises unable to receive 10Mbit/s"]),
    ("below_30_premises", &["Number of premises unable to receive 30Mbit/s"]),
    (
        "below_uso_premises",
        &[
            "Number of premises below the USO",
            "Number of premises unable to receive decent broadband from fixed or FWA",
        ],
    ),
    ("nga_premises", &["Number of premises with NGA"]),
    ("decent_fwa_premises", &["Number of premises able to receive decent broadband from FWA"]),
    ("speed_0_2_premises", &["Number of premises with 0<2Mbit/s download speed"]),
    ("speed_2_5_premises", &["Number of premises with 2<5Mbit/s download speed"]),
    ("speed_5_10_premises", &["Number of premises with 5<10Mbit/s download speed"]),
    ("speed_10_30_premises", &["Number of premises with 10<30Mbit/s download speed"]),
    ("speed_30_300_premises", &["Number of premises with 30<300Mbit/s download speed"]),
    ("speed_300_premises", &["Number of premises with >=300Mbit/s download speed"]),
];

/// What can be wrong with a file of Ofcom's.
#[derive(Debug, thiserror::Error)]
pub enum OfcomError {
    /// The table cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The speed bands do not add up to the matched premises.
    #[error("{file}: the speed bands of {code} add up to {found} premises, matched are {expected}")]
    Bands {
        /// The file's name.
        file: String,
        /// The area's code.
        code: String,
        /// The sum of the bands.
        found: f64,
        /// All matched premises.
        expected: f64,
    },
    /// A national figure is missing.
    #[error("{file}: no row for Wales, all premises, total, \"{speed}\"")]
    National {
        /// The file's name.
        file: String,
        /// The row's speed.
        speed: String,
    },
}

/// Coverage of an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// All premises: the denominator of Ofcom's percentages.
    pub premises: f64,
    /// Premises whose speed is known; the speed bands add up to these.
    pub matched: f64,
    /// Counts in the order of [`COUNTS`].
    pub counts: [f64; 18],
    /// Published percentages of all premises in the order of [`COUNTS`], to one decimal.
    pub percentages: [f64; 18],
}

/// Full-fibre take-up of an area, in per cent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TakeUp {
    /// Of the premises where full fibre is available.
    pub of_covered: f64,
    /// Of all premises.
    pub of_all: f64,
}

/// Reads `YYYYMM_fixed_laua_coverage_rNN.csv` by area code.
pub fn coverage(path: &Path) -> Result<BTreeMap<String, Coverage>, OfcomError> {
    let table = Table::open(path)?;
    let code = table.any_column(&["laua", "output_area"])?;
    let premises = table.column("All Premises")?;
    let matched = table.column("All Matched Premises")?;
    let (mut counts, mut percentages) = ([code; 18], [code; 18]);
    for (position, (_, headers)) in COUNTS.iter().enumerate() {
        counts[position] = table.any_column(headers)?;
        let of_percent: Vec<String> = headers.iter().flat_map(|header| percent(header)).collect();
        let of_percent: Vec<&str> = of_percent.iter().map(String::as_str).collect();
        percentages[position] = table.any_column(&of_percent)?;
    }
    table.rows_by(code)?;
    let mut areas = BTreeMap::new();
    for row in table.rows() {
        let area = row.required(code)?;
        let mut coverage = Coverage {
            premises: row.count(premises)?,
            matched: row.count(matched)?,
            counts: [0.0; 18],
            percentages: [0.0; 18],
        };
        let at_most = |column, count, total: f64, what: &str| {
            let expected = format!("at most the {total} {what}");
            if count > total { Err(row.bad(column, &expected)) } else { Ok(count) }
        };
        at_most(matched, coverage.matched, coverage.premises, "premises")?;
        for position in 0..COUNTS.len() {
            let (count, percentage) = (counts[position], percentages[position]);
            coverage.counts[position] =
                at_most(count, row.count(count)?, coverage.premises, "premises")?;
            coverage.percentages[position] = row.percentage(percentage)?;
        }
        let bands: f64 = coverage.counts[12..].iter().sum();
        if (bands - coverage.matched).abs() > 0.5 {
            return Err(OfcomError::Bands {
                file: table.file().to_owned(),
                code: area.to_owned(),
                found: bands,
                expected: coverage.matched,
            });
        }
        areas.insert(area.to_owned(), coverage);
    }
    Ok(areas)
}

/// The headers of the percentage that goes with a count.
pub(super) fn percent(count: &str) -> Vec<String> {
    let rest = count.strip_prefix("Number of premises ").unwrap_or(count);
    let of_premises = format!("% of premises {rest}");
    let available = rest.strip_prefix("with ").map(|rest| format!("{rest} (% premises)"));
    std::iter::once(of_premises).chain(available).collect()
}

/// Reads `YYYYMM_full_fibre_take-up_laua_rNN.csv` by area code.
pub fn take_up(path: &Path) -> Result<BTreeMap<String, TakeUp>, OfcomError> {
    let table = Table::open(path)?;
    let code = table.column("laua")?;
    let of_covered = table.column("Full-fibre take-up (% of full-fibre coverage)")?;
    let of_all = table.column("Full-fibre take-up (% of all premises)")?;
    table.rows_by(code)?;
    let areas = table.rows().map(|row| {
        let take_up =
            TakeUp { of_covered: row.percentage(of_covered)?, of_all: row.percentage(of_all)? };
        Ok((row.required(code)?.to_owned(), take_up))
    });
    areas.collect()
}

/// Premises in Wales, all kinds, urban and rural together, by the name of the speed row
/// (`YYYYMM_fixed_coverage_UK_and_nations_rNN`), e.g. `Premise Base`, `Gigabit capable`.
pub fn wales(path: &Path) -> Result<National, OfcomError> {
    let table = Table::open(path)?;
    let column = |name| table.column(name);
    let (location, kind) = (column("Location")?, column("Premise type")?);
    let (rurality, speed) = (column("Rurality")?, column("Speed")?);
    let premises = column("Premises")?;
    let mut rows = BTreeMap::new();
    for row in table.rows() {
        let key = [location, kind, rurality].map(|column| row.text(column));
        if key == ["Wales", "All", "Total"] {
            rows.insert(row.required(speed)?.to_owned(), row.count(premises)?);
        }
    }
    Ok(National { file: table.file().to_owned(), rows })
}

/// Ofcom's published figures for Wales.
#[derive(Debug, Clone, PartialEq)]
pub struct National {
    file: String,
    rows: BTreeMap<String, f64>,
}

impl National {
    /// The premises of one row.
    pub fn premises(&self, speed: &str) -> Result<f64, OfcomError> {
        self.rows.get(speed).copied().ok_or_else(|| OfcomError::National {
            file: self.file.clone(),
            speed: speed.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNTS, OfcomError, coverage, percent, take_up, wales};

    const HEADER: &str = "laua,laua_name,All Premises,All Matched Premises,SFBB availability (% premises),UFBB (100Mbit/s) availability (% premises),UFBB availability (% premises),Full Fibre availability (% premises),Gigabit availability (% premises),% of premises unable to receive 2Mbit/s,% of premises unable to receive 5Mbit/s,% of premises unable to receive 10Mbit/s,% of premises unable to receive 30Mbit/s,% of premises below the USO,% of premises with NGA,% of premises able to receive decent broadband from FWA,Number of premises with SFBB availability,Number of premises with UFBB (100Mbit/s) availability,Number of premises with UFBB availability,Number of premises with Full Fibre availability,Number of premises with Gigabit availability,Number of premises unable to receive 2Mbit/s,Number of premises unable to receive 5Mbit/s,Number of premises unable to receive 10Mbit/s,Number of premises unable to receive 30Mbit/s,Number of premises below the USO,Number of premises with NGA,Number of premises able to receive decent broadband from FWA,% of premises with 30<300Mbit/s download speed,% of premises with >=300Mbit/s download speed,% of premises with 0<2Mbit/s download speed,% of premises with 2<5Mbit/s download speed,% of premises with 5<10Mbit/s download speed,% of premises with 10<30Mbit/s download speed,Number of premises with 30<300Mbit/s download speed,Number of premises with >=300Mbit/s download speed,Number of premises with 0<2Mbit/s download speed,Number of premises with 2<5Mbit/s download speed,Number of premises with 5<10Mbit/s download speed,Number of premises with 10<30Mbit/s download speed";
    const ROW: &str = "W06000019,Blaenau Gwent,35644,35607,98.4,70.1,69.4,68.8,68.8,0.1,0.2,0.4,1.5,0,99.6,0,35075,24974,24723,24515,24515,27,82,155,532,14,35503,1,29,69.4,0.1,0.2,0.2,1.1,10352,24723,27,55,73,377";

    fn read(text: &str) -> Result<std::collections::BTreeMap<String, super::Coverage>, OfcomError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("202507_fixed_laua_coverage_r01.csv");
        std::fs::write(&path, text).expect("written");
        coverage(&path)
    }

    fn position(column: &str) -> usize {
        COUNTS.iter().position(|(name, _)| *name == column).expect("a column")
    }

    #[test]
    fn the_published_file_in_any_order_of_columns() {
        let published = read(&format!("{HEADER}\n{ROW}\n")).expect("read");
        let area = &published["W06000019"];
        assert!((area.counts[position("gigabit_premises")] - 24_515.0).abs() < 0.5);
        assert!((area.counts[position("speed_10_30_premises")] - 377.0).abs() < 0.5);
        assert!((area.percentages[position("superfast_premises")] - 98.4).abs() < 1e-9);
        assert!((area.percentages[position("speed_0_2_premises")] - 0.1).abs() < 1e-9);
        let reversed = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
        let turned = read(&format!("{}\n{}\n", reversed(HEADER), reversed(ROW))).expect("read");
        assert_eq!(published, turned);
        let renamed = HEADER
            .replace(
                "% of premises below the USO",
                "% of premises unable to receive decent broadband from fixed or FWA",
            )
            .replace(
                "Number of premises below the USO",
                "number of premises unable to receive  decent broadband from fixed or FWA",
            );
        assert_eq!(read(&format!("{renamed}\n{ROW}\n")).expect("read"), published);
    }

    #[test]
    fn figures_that_cannot_be() {
        let bad =
            |from: &str, to: &str| read(&format!("{HEADER}\n{}\n", ROW.replacen(from, to, 1)));
        let error = bad(",377", ",378").expect_err("bands");
        assert!(matches!(error, OfcomError::Bands { .. }), "{error}");
        let error = bad(",35075,", ",35700,").expect_err("more than all");
        assert!(error.to_string().contains("at most the 35644 premises"), "{error}");
        assert!(bad(",98.4,", ",198.4,").is_err());
        assert!(bad(",35075,", ",n/a,").is_err());
        let old = HEADER.replace("UFBB (100Mbit/s) ", "xx ");
        let error = read(&format!("{old}\n{ROW}\n")).expect_err("a column is missing");
        assert!(
            error.to_string().contains("no column \"Number of premises with UFBB (100Mbit/s)"),
            "{error}"
        );
    }

    #[test]
    fn headers_of_percentages() {
        assert!(percent("Number of premises with NGA").contains(&"% of premises with NGA".into()));
        let available = percent("Number of premises with Gigabit availability");
        assert!(available.contains(&"Gigabit availability (% premises)".into()));
    }

    #[test]
    fn take_up_and_national_totals() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("t.csv");
        let header = "laua,laua_name,Full-fibre take-up (% of full-fibre coverage),Full-fibre take-up (% of all premises)";
        std::fs::write(&path, format!("{header}\nW06000019,Blaenau Gwent,48,33\n"))
            .expect("written");
        assert!((take_up(&path).expect("read")["W06000019"].of_covered - 48.0).abs() < 1e-9);
        std::fs::write(
            &path,
            "Location,Premise type,Rurality,Speed,% Premises,Premises,Date\nWales,All,Total,Premise Base,100,1569380,Jul-25\nWales,All,Rural,Full Fibre,1,2,Jul-25\n",
        )
        .expect("written");
        let national = wales(&path).expect("read");
        assert!((national.premises("Premise Base").expect("there") - 1_569_380.0).abs() < 0.5);
        assert!(matches!(national.premises("Full Fibre"), Err(OfcomError::National { .. })));
    }
}
