//! The columns of a CSV file.

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::{LayerError, Limits};

/// The numbers of a column, NaN where a cell is empty.
pub(super) fn read(
    bytes: &[u8],
    field: &str,
    limits: &Limits,
    file: &str,
) -> Result<Vec<f64>, LayerError> {
    let mut values = Vec::new();
    column(bytes, field, limits, file, |cell, line| {
        let value = if cell.is_empty() { Some(f64::NAN) } else { finite(cell) };
        values.push(value.ok_or_else(|| LayerError::NotANumber {
            file: file.to_owned(),
            line,
            feature: values.len() + 1,
            field: field.to_owned(),
            value: shortened(cell),
        })?);
        Ok(())
    })?;
    Ok(values)
}

/// The texts of a column.
pub(super) fn texts(
    bytes: &[u8],
    field: &str,
    limits: &Limits,
    file: &str,
) -> Result<Vec<String>, LayerError> {
    let mut texts = Vec::new();
    column(bytes, field, limits, file, |cell, _| {
        texts.push(cell.to_owned());
        Ok(())
    })?;
    Ok(texts)
}

/// The names of the columns.
pub(super) fn names(bytes: &[u8], file: &str) -> Result<Vec<String>, LayerError> {
    let mut record = StringRecord::new();
    if !reader(bytes).read_record(&mut record).map_err(|error| broken(&error, file))? {
        return Err(LayerError::Empty { file: file.to_owned() });
    }
    Ok(record.iter().map(|name| name.trim().to_owned()).collect())
}

fn reader(bytes: &[u8]) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter(bytes)).has_headers(false).from_reader(bytes)
}

/// Hands on each cell of a column with its line.
fn column(
    bytes: &[u8],
    field: &str,
    limits: &Limits,
    file: &str,
    mut take: impl FnMut(&str, usize) -> Result<(), LayerError>,
) -> Result<(), LayerError> {
    let names = names(bytes, file)?;
    let Some(column) = names.iter().position(|name| name == field) else {
        let fields = names.into_iter().take(100).collect();
        return Err(LayerError::UnknownField {
            file: file.to_owned(),
            field: field.to_owned(),
            fields,
        });
    };
    if names.iter().filter(|name| *name == field).count() > 1 {
        return Err(LayerError::Broken {
            file: file.to_owned(),
            line: 1,
            column: 0,
            reason: format!("two columns are called \"{field}\": rename one"),
        });
    }
    let mut rows = reader(bytes);
    let mut record = StringRecord::new();
    let mut count = 0;
    let mut read =
        |record: &mut StringRecord| rows.read_record(record).map_err(|error| broken(&error, file));
    // The header.
    read(&mut record)?;
    while read(&mut record)? {
        let line = record.position().map_or(0, csv::Position::line) as usize;
        if count == limits.features {
            return Err(LayerError::Broken {
                file: file.to_owned(),
                line,
                column: 0,
                reason: format!(
                    "more than {} rows, the most that are read: divide the file",
                    limits.features
                ),
            });
        }
        count += 1;
        take(record.get(column).unwrap_or_default().trim(), line)?;
    }
    if count == 0 { Err(LayerError::Empty { file: file.to_owned() }) } else { Ok(()) }
}

/// A finite number.
fn finite(cell: &str) -> Option<f64> {
    cell.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A value as an error shows it: at most 60 characters.
pub(super) fn shortened(value: &str) -> String {
    let mut short: String = value.chars().take(60).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    short
}

/// Comma, semicolon or tab, whichever the first line has most of; comma where it has none.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| header.split(|&byte| byte == delimiter).count();
    b",;\t".iter().copied().rev().max_by_key(|&delimiter| count(delimiter)).unwrap_or(b',')
}

/// The csv crate's error with its place.
fn broken(error: &csv::Error, file: &str) -> LayerError {
    let line = error.position().map_or(1, csv::Position::line) as usize;
    let reason = match error.kind() {
        ErrorKind::Utf8 { .. } => "text that is not UTF-8: save the file as UTF-8".to_owned(),
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} cells instead of {expected_len} as in the header")
        }
        _ => error.to_string(),
    };
    LayerError::Broken { file: file.to_owned(), line, column: 0, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(text: &str) -> Result<Vec<f64>, LayerError> {
        read(text.as_bytes(), "x", &Limits { features: 5, ..Limits::default() }, "a.csv")
    }

    #[test]
    fn numbers_and_gaps() {
        let values = column("name, x\r\n\"a, b\",1.5\r\nc,\r\nd, -2e3 \r\n").unwrap();
        assert_eq!(format!("{values:?}"), "[1.5, NaN, -2000.0]");
        assert_eq!(column("x\ty\n1\t2,5\n").unwrap(), [1.0]);
        assert_eq!(column("y;x;z\n1;2;3,5\n").unwrap(), [2.0]);
        assert_eq!(column("x\n7").unwrap(), [7.0]);
    }

    #[test]
    fn faults_have_a_place() {
        assert!(matches!(column(""), Err(LayerError::Empty { .. })));
        assert!(matches!(column("x\n"), Err(LayerError::Empty { .. })));
        for bad in ["NaN", "inf", "-Infinity", "1e999", "ten", "1.2.3", "12%"] {
            let error = column(&format!("n,x\n1,2\n\"two\nlines\",{bad}\n")).unwrap_err();
            assert!(
                matches!(&error, LayerError::NotANumber { line: 3, feature: 2, value, .. } if value == bad),
                "{error:?}"
            );
        }
        let error = column("a,b\n1,2\n").unwrap_err();
        assert!(matches!(error, LayerError::UnknownField { fields, .. } if fields == ["a", "b"]));
        let error = column("a,x\n1,2\n1\n").unwrap_err();
        assert!(matches!(&error, LayerError::Broken { line: 3, .. }), "{error:?}");
        assert!(matches!(column("x,x\n1,2\n"), Err(LayerError::Broken { line: 1, .. })));
        let error = column("x\n1\n2\n3\n4\n5\n6\n").unwrap_err();
        assert!(matches!(error, LayerError::Broken { line: 7, .. }));
        let error = read(b"x\n\xff\n", "x", &Limits::default(), "a.csv").unwrap_err();
        assert!(matches!(&error, LayerError::Broken { reason, .. } if reason.contains("UTF-8")));
    }

    #[test]
    fn long_values_are_shortened() {
        assert_eq!(shortened(&"é".repeat(60)), "é".repeat(60));
        assert_eq!(shortened(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }
}
