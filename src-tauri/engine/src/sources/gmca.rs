//! Greater Manchester Combined Authority's Digital Exclusion Risk Index: the broadband component.

use std::{collections::BTreeMap, path::Path};

use super::table::{Table, TableError};

/// The broadband component (0 to 10 within Wales, more is worse) by LSOA of 2011.
pub fn broadband(path: &Path) -> Result<BTreeMap<String, f64>, TableError> {
    let table = Table::open(path)?;
    let code = table.column("lsoa11_code")?;
    let score = table.column("broadband_comp_national")?;
    table.rows_by(code)?;
    table
        .rows()
        .map(|row| {
            let value = row.number(score)?;
            if !(0.0..=10.0).contains(&value) {
                return Err(row.bad(score, "a score from 0 to 10"));
            }
            Ok((row.required(code)?.to_owned(), value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn scores_from_0_to_10() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deri.csv");
        let read = |row: &str| {
            std::fs::write(&path, format!("lsoa11_code,broadband_comp_national\n{row}\n"))
                .expect("written");
            super::broadband(&path)
        };
        assert!(
            (read("W01000001,3.721428026").expect("read")["W01000001"] - 3.721_428_026).abs()
                < 1e-12
        );
        assert!(read("W01000001,10.5").is_err());
        assert!(read("W01000001,").is_err());
        assert!(read("W01000001,1\nW01000001,2").is_err());
    }
}
