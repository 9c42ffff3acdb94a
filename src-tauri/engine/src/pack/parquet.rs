//! Small Parquet files of the pack, read and written through polars: same input, same bytes.

use std::{
    io::Cursor,
    path::{Path, PathBuf},
};

use polars::{
    io::mmap::MmapBytesReader,
    polars_utils::compression::ZstdLevel,
    prelude::{
        Column, DataFrame, DataType, IntoColumn, NamedFrom, ParquetCompression, ParquetReader,
        ParquetWriter, SerReader, Series,
    },
};

/// What can be wrong with a file of the pack.
#[derive(Debug, thiserror::Error)]
pub enum ParquetError {
    /// The bytes are not a Parquet file.
    #[error(
        "{file}: not a readable Parquet file ({problem}); build the pack again with scripts/build-pack"
    )]
    Unreadable {
        /// The file's name.
        file: String,
        /// What the reader said.
        problem: String,
    },
    /// A column is missing.
    #[error(
        "{file}: no column \"{column}\"; the columns are {found}; build the pack again with scripts/build-pack"
    )]
    MissingColumn {
        /// The file's name.
        file: String,
        /// The column that is needed.
        column: String,
        /// The columns that are there.
        found: String,
    },
    /// A column does not hold what it should.
    #[error("{file}, column \"{column}\", row {row}: found {found}, expected {expected}")]
    Cell {
        /// The file's name.
        file: String,
        /// The column.
        column: String,
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: String,
        /// What it should be.
        expected: &'static str,
    },
    /// The columns do not fit together.
    #[error("{file}: the columns do not make a table ({problem})")]
    Columns {
        /// The file's name.
        file: String,
        /// What polars said.
        problem: String,
    },
    /// The file cannot be written.
    #[error("{}: {problem}", file.display())]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        problem: String,
    },
}

/// A table read from a Parquet file, with typed access to its columns.
#[derive(Debug, Clone)]
pub struct Frame {
    file: String,
    data: DataFrame,
}

impl Frame {
    /// Reads a file's bytes; `file` is the name used in errors.
    pub fn read(file: &str, bytes: &'static [u8]) -> Result<Self, ParquetError> {
        Self::from_reader(file, Cursor::new(bytes))
    }

    /// Reads bytes that are not part of the binary.
    pub fn read_owned(file: &str, bytes: Vec<u8>) -> Result<Self, ParquetError> {
        Self::from_reader(file, Cursor::new(bytes))
    }

    fn from_reader(file: &str, reader: impl MmapBytesReader) -> Result<Self, ParquetError> {
        let data = ParquetReader::new(reader).set_rechunk(true).finish().map_err(|error| {
            ParquetError::Unreadable { file: file.to_owned(), problem: error.to_string() }
        })?;
        Ok(Self { file: file.to_owned(), data })
    }

    /// The file's name.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.data.height()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.data.height() == 0
    }

    /// The table as polars has it.
    pub fn data(&self) -> &DataFrame {
        &self.data
    }

    /// The names of the columns.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.data.columns().iter().map(|column| column.name().as_str())
    }

    /// Whether a column is there.
    pub fn has(&self, column: &str) -> bool {
        self.columns().any(|name| name == column)
    }

    /// A column of texts; none where it is null.
    pub fn texts(&self, column: &str) -> Result<Vec<Option<&str>>, ParquetError> {
        let found = self.column(column)?;
        let texts = found.str().map_err(|_| self.kind(column, found, "texts"))?;
        Ok(texts.iter().collect())
    }

    /// A column of texts without nulls.
    pub fn required_texts(&self, column: &str) -> Result<Vec<&str>, ParquetError> {
        let texts = self.texts(column)?;
        texts
            .into_iter()
            .enumerate()
            .map(|(row, text)| text.ok_or_else(|| self.null(column, row, "a text")))
            .collect()
    }

    /// A column of numbers, whatever its width; NaN where it is null.
    pub fn numbers(&self, column: &str) -> Result<Vec<f64>, ParquetError> {
        let found = self.column(column)?;
        let numbers = found
            .cast(&DataType::Float64)
            .ok()
            .filter(|_| found.dtype().is_primitive_numeric())
            .ok_or_else(|| self.kind(column, found, "numbers"))?;
        let numbers = numbers.f64().map_err(|_| self.kind(column, found, "numbers"))?;
        Ok(numbers.iter().map(|number| number.unwrap_or(f64::NAN)).collect())
    }

    /// A column of whole numbers of 0 or more without nulls.
    pub fn wholes(&self, column: &str) -> Result<Vec<u32>, ParquetError> {
        let found = self.column(column)?;
        let numbers = found
            .cast(&DataType::UInt32)
            .ok()
            .filter(|_| found.dtype().is_integer())
            .ok_or_else(|| self.kind(column, found, "whole numbers"))?;
        let numbers = numbers.u32().map_err(|_| self.kind(column, found, "whole numbers"))?;
        numbers
            .iter()
            .enumerate()
            .map(|(row, number)| number.ok_or_else(|| self.null(column, row, "a whole number")))
            .collect()
    }

    fn column(&self, column: &str) -> Result<&Column, ParquetError> {
        self.data.column(column).map_err(|_| ParquetError::MissingColumn {
            file: self.file.clone(),
            column: column.to_owned(),
            found: self.columns().collect::<Vec<_>>().join(", "),
        })
    }

    fn null(&self, column: &str, row: usize, expected: &'static str) -> ParquetError {
        ParquetError::Cell {
            file: self.file.clone(),
            column: column.to_owned(),
            row,
            found: String::from("nothing"),
            expected,
        }
    }

    fn kind(&self, name: &str, column: &Column, expected: &'static str) -> ParquetError {
        ParquetError::Cell {
            file: self.file.clone(),
            column: name.to_owned(),
            row: 0,
            found: format!("a column of {}", column.dtype()),
            expected,
        }
    }
}

/// A table to be written, column by column.
#[derive(Debug, Default)]
pub struct FrameBuilder {
    columns: Vec<Column>,
}

impl FrameBuilder {
    /// A table without columns.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a column of texts without nulls.
    #[must_use]
    pub fn texts<'a>(self, name: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.push(Series::new(name.into(), texts.into_iter().collect::<Vec<_>>()))
    }

    /// Adds a column of texts with nulls.
    #[must_use]
    pub fn optional_texts<'a>(
        self,
        name: &str,
        texts: impl IntoIterator<Item = Option<&'a str>>,
    ) -> Self {
        self.push(Series::new(name.into(), texts.into_iter().collect::<Vec<_>>()))
    }

    /// Adds a column of whole numbers of 0 or more.
    #[must_use]
    pub fn wholes(self, name: &str, numbers: impl IntoIterator<Item = u32>) -> Self {
        self.push(Series::new(name.into(), numbers.into_iter().collect::<Vec<_>>()))
    }

    /// Adds a column of numbers; NaN becomes null, and a column of whole numbers is stored as such.
    #[must_use]
    pub fn numbers(self, name: &str, numbers: &[f64]) -> Self {
        let whole = |number: &f64| {
            number.is_nan() || number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX)
        };
        let some = numbers.iter().map(|&number| (!number.is_nan()).then_some(number));
        if numbers.iter().all(whole) {
            let wholes = some.map(|number| number.map(|number| number as i32));
            self.push(Series::new(name.into(), wholes.collect::<Vec<_>>()))
        } else {
            self.push(Series::new(name.into(), some.collect::<Vec<_>>()))
        }
    }

    fn push(mut self, series: Series) -> Self {
        self.columns.push(series.into_column());
        self
    }

    /// The file's bytes: Parquet with zstd, one row group, no parallel writing, so that the same
    /// columns always give the same bytes. `file` is the name used in errors.
    pub fn bytes(self, file: &str) -> Result<Vec<u8>, ParquetError> {
        let problem = |error: polars::error::PolarsError| ParquetError::Columns {
            file: file.to_owned(),
            problem: error.to_string(),
        };
        let mut data = DataFrame::new_infer_height(self.columns).map_err(problem)?;
        let level = ZstdLevel::try_new(19).map_err(problem)?;
        let mut bytes = Vec::new();
        ParquetWriter::new(&mut bytes)
            .with_compression(ParquetCompression::Zstd(Some(level)))
            .with_row_group_size(Some(usize::MAX))
            .set_parallel(false)
            .finish(&mut data)
            .map_err(problem)?;
        Ok(bytes)
    }

    /// Writes the file and returns its size in bytes.
    pub fn write(self, path: &Path) -> Result<u64, ParquetError> {
        let bytes = self.bytes(&path.display().to_string())?;
        std::fs::write(path, &bytes).map_err(|error| ParquetError::Unwritable {
            file: path.to_owned(),
            problem: error.to_string(),
        })?;
        Ok(bytes.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, FrameBuilder, ParquetError};

    fn built() -> Vec<u8> {
        FrameBuilder::new()
            .texts("code", ["W01", "W02"])
            .optional_texts("place", [Some("Ynys Môn"), None])
            .numbers("people", &[3.0, f64::NAN])
            .numbers("share", &[0.5, 99.25])
            .wholes("parent", [0, 7])
            .bytes("a.parquet")
            .expect("bytes")
    }

    #[test]
    fn what_goes_in_comes_out() {
        let frame = Frame::read_owned("a.parquet", built()).expect("a table");
        assert_eq!(frame.len(), 2);
        assert_eq!(frame.required_texts("code").expect("texts"), ["W01", "W02"]);
        assert_eq!(frame.texts("place").expect("texts"), [Some("Ynys Môn"), None]);
        let people = frame.numbers("people").expect("numbers");
        assert!((people[0] - 3.0).abs() < f64::EPSILON && people[1].is_nan());
        assert_eq!(frame.numbers("share").expect("numbers"), [0.5, 99.25]);
        assert_eq!(frame.wholes("parent").expect("wholes"), [0, 7]);
        assert_eq!(built(), built(), "the same bytes each time");
    }

    #[test]
    fn broken_files() {
        let mut bytes = built();
        bytes.truncate(bytes.len() / 2);
        let error = Frame::read_owned("a.parquet", bytes).expect_err("cut off");
        assert!(matches!(error, ParquetError::Unreadable { .. }));
        assert!(error.to_string().starts_with("a.parquet: not a readable Parquet file"));
        assert!(Frame::read_owned("a.parquet", Vec::new()).is_err());
        let frame = Frame::read_owned("a.parquet", built()).expect("a table");
        assert!(matches!(frame.numbers("none"), Err(ParquetError::MissingColumn { .. })));
        assert!(matches!(frame.numbers("code"), Err(ParquetError::Cell { .. })));
        assert!(matches!(frame.texts("people"), Err(ParquetError::Cell { .. })));
        assert!(matches!(frame.required_texts("place"), Err(ParquetError::Cell { row: 1, .. })));
        assert!(matches!(frame.wholes("people"), Err(ParquetError::Cell { row: 1, .. })));
        let uneven = FrameBuilder::new().texts("a", ["x"]).texts("b", ["x", "y"]).bytes("u");
        assert!(matches!(uneven, Err(ParquetError::Columns { .. })));
    }
}
