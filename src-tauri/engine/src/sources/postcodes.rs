//! The ONS Postcode Directory: postcode, authority, easting and northing.
//!
//! The directory keeps terminated postcodes, and gives eastings and northings in metres of the National
//! Grid, for large users and units alike the mean position of their addresses.

use std::path::Path;

use super::table::{Table, TableError};
use crate::geography::postcodes::usual_form;

/// One postcode of the directory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postcode {
    /// Outward and inward code with one space between them: `CF10 1AA`.
    pub postcode: String,
    /// Code of the local authority, e.g. `W06000015`.
    pub authority: String,
    /// Easting in metres.
    pub easting: i32,
    /// Northing in metres.
    pub northing: i32,
}

/// Reads the Welsh rows of a Postcode Directory, sorted by postcode. The whole directory of the United
/// Kingdom will do as well as an extract: rows of other countries and rows without a position are left out.
///
/// Columns (older releases' names too): `pcd`, `pcd7`, `pcd8` or `pcds`; `laua`, `oslaua` or `lad25cd`;
/// `oseast1m` or `east1m`; `osnrth1m` or `north1m`.
pub fn read(path: &Path) -> Result<Vec<Postcode>, TableError> {
    welsh(&Table::open(path)?)
}

fn welsh(table: &Table) -> Result<Vec<Postcode>, TableError> {
    let postcode = table.any_column(&["pcd", "pcd7", "pcds", "pcd8"])?;
    let authority = table.any_column(&["laua", "oslaua", "lad25cd", "lad24cd"])?;
    let easting = table.any_column(&["oseast1m", "east1m"])?;
    let northing = table.any_column(&["osnrth1m", "north1m"])?;
    let mut found = Vec::with_capacity(table.len());
    for row in table.rows() {
        let code = row.text(authority);
        if !code.starts_with("W06") || row.text(easting).is_empty() {
            continue;
        }
        let metres = |column, limit: f64| {
            let metres = row.number(column)?;
            if (0.0..limit).contains(&metres) && metres.fract() == 0.0 {
                Ok(metres as i32)
            } else {
                Err(row.bad(column, "whole metres of the National Grid"))
            }
        };
        let usual = usual_form(row.text(postcode))
            .ok_or_else(|| row.bad(postcode, "a postcode such as CF10 1AA"))?;
        found.push(Postcode {
            postcode: usual,
            authority: code.to_owned(),
            easting: metres(easting, 700_000.0)?,
            northing: metres(northing, 1_300_000.0)?,
        });
    }
    found.sort();
    if let Some(pair) = found.windows(2).find(|pair| pair[0].postcode == pair[1].postcode) {
        let twice = &pair[1].postcode;
        let mut rows =
            table.rows().filter(|row| usual_form(row.text(postcode)).as_ref() == Some(twice));
        let first = rows.next().map_or(0, |row| row.line());
        let line = rows.next().map_or(0, |row| row.line());
        return Err(TableError::Duplicate {
            file: table.file().to_owned(),
            line,
            key: twice.clone(),
            first,
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Table, TableError, welsh};
    use crate::sources::table::Header;

    fn read(text: &str) -> Result<Vec<super::Postcode>, TableError> {
        welsh(&Table::parse("onspd.csv", text.as_bytes(), Header::First)?)
    }

    #[test]
    fn welsh_rows_sorted() {
        let postcodes = read(
            "pcd,laua,oseast1m,osnrth1m\nCF101AA,W06000015,318284.0,176230.0\nCF1 1AA,W06000015,317600,175200\n\
             CH1 1AA,E06000050,340000,366000\nLD1 1AA,W06000023,,\n",
        )
        .expect("a directory");
        let names: Vec<_> = postcodes.iter().map(|one| one.postcode.as_str()).collect();
        assert_eq!(names, ["CF1 1AA", "CF10 1AA"]);
        assert_eq!((postcodes[1].easting, postcodes[1].northing), (318_284, 176_230));
    }

    #[test]
    fn errors_name_line_and_column() {
        let error = |text: &str| read(text).expect_err("broken").to_string();
        assert_eq!(
            error("pcd,laua,oseast1m,osnrth1m\nCF10,W06000015,1,1\n"),
            "onspd.csv, line 2, column \"pcd\": \"CF10\" is not a postcode such as CF10 1AA"
        );
        assert_eq!(
            error("pcd,laua,oseast1m,osnrth1m\nCF101AA,W06000015,-3.2,51.5\n"),
            "onspd.csv, line 2, column \"oseast1m\": \"-3.2\" is not whole metres of the National Grid"
        );
        assert_eq!(
            error(
                "pcd,laua,oseast1m,osnrth1m\nCF101AA,W06000015,1,1\nCF1 1AA,W06000015,1,1\nCF10 1AA,W06000015,1,1\n"
            ),
            "onspd.csv, line 4: CF10 1AA appears a second time (first in line 2)"
        );
        assert!(
            error("pcd,laua,oseast1m\nCF101AA,W06000015,1\n")
                .contains("no column \"osnrth1m\" or \"north1m\"")
        );
    }
}
