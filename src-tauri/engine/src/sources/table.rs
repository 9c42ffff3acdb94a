//! One table out of a publisher's CSV file: columns by name, cells with their line.
//!
//! Publishers reorder and rename columns, add trailing spaces, byte order marks, blank rows and
//! preambles. Names are matched without regard to case and white space; whatever cannot be read is
//! an error that names the file, the line and the column.

use std::{
    collections::HashMap,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

/// The largest file that is read, in bytes. The postcode directory of the United Kingdom has 1.5 GB
/// with all its columns; what Cyswllt reads is far below this.
pub const MAX_BYTES: u64 = 512 * 1024 * 1024;
/// The largest number of columns.
pub const MAX_COLUMNS: usize = 4_096;
/// The largest number of rows.
pub const MAX_ROWS: usize = 4_000_000;
/// Where a header row behind a preamble is looked for at most.
const MAX_PREAMBLE: usize = 60;

/// What can be wrong with a publisher's table.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file cannot be opened or read.
    #[error("{}: {source}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A limit is exceeded.
    #[error("{file}: {found} {what}, at most {limit} are read; is this the right file?")]
    TooLarge {
        /// The file's name.
        file: String,
        /// What there is too much of: bytes, columns or rows.
        what: &'static str,
        /// How many there are (or the first number above the limit).
        found: u64,
        /// How many may be there.
        limit: u64,
    },
    /// The bytes are not a CSV file in UTF-8.
    #[error("{file}, line {line}: {problem}; save it as CSV in UTF-8")]
    NotText {
        /// The file's name.
        file: String,
        /// The line, counted from 1.
        line: u64,
        /// What was found.
        problem: String,
    },
    /// There is no header row with the columns that are needed.
    #[error("{file}: no header row with the columns {wanted} in the first {MAX_PREAMBLE} rows")]
    NoHeader {
        /// The file's name.
        file: String,
        /// The columns that mark the header.
        wanted: String,
    },
    /// A column is missing.
    #[error("{file}, line {line}: no column \"{wanted}\"; the columns are {found}")]
    MissingColumn {
        /// The file's name.
        file: String,
        /// The header's line.
        line: u64,
        /// The column that is needed, with its other names if there are any.
        wanted: String,
        /// The columns that are there.
        found: String,
    },
    /// A column that is needed appears twice.
    #[error("{file}, line {line}: the column \"{column}\" appears more than once")]
    AmbiguousColumn {
        /// The file's name.
        file: String,
        /// The header's line.
        line: u64,
        /// The column.
        column: String,
    },
    /// A row has another number of cells than the header.
    #[error("{file}, line {line}: {found} cells where the header has {expected}")]
    Uneven {
        /// The file's name.
        file: String,
        /// The row's line.
        line: u64,
        /// The row's cells.
        found: usize,
        /// The header's cells.
        expected: usize,
    },
    /// A cell does not hold what it should.
    #[error("{file}, line {line}, column \"{column}\": \"{found}\" is not {expected}")]
    Cell {
        /// The file's name.
        file: String,
        /// The row's line.
        line: u64,
        /// The column's name as published.
        column: String,
        /// What the cell holds, cut to 60 characters.
        found: String,
        /// What it should be.
        expected: String,
    },
    /// A key appears twice where each may appear once.
    #[error("{file}, line {line}: {key} appears a second time (first in line {first})")]
    Duplicate {
        /// The file's name.
        file: String,
        /// The second row's line.
        line: u64,
        /// The key.
        key: String,
        /// The first row's line.
        first: u64,
    },
    /// The table has no rows.
    #[error("{file}: a header but no rows")]
    Empty {
        /// The file's name.
        file: String,
    },
}

/// Where the header row is.
#[derive(Debug, Clone, Copy)]
pub enum Header<'a> {
    /// The first row that is not blank.
    First,
    /// The first row that has all these columns, behind a preamble; rows with fewer than two filled
    /// cells (footnotes) are left out. This is how Nomis's table wizard exports.
    Containing(&'a [&'a str]),
}

/// A column of one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column(usize);

/// A publisher's table in memory.
#[derive(Debug)]
pub struct Table {
    file: String,
    header_line: u64,
    names: Vec<String>,
    /// Folded name to position; `None` for a name that appears more than once.
    positions: HashMap<String, Option<usize>>,
    records: Vec<(u64, csv::StringRecord)>,
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    line: u64,
    record: &'a csv::StringRecord,
}

/// A column's name without regard to case, white space and Nomis's "; measures: Value".
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() && !folded.ends_with(':') {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded.truncate(folded.strip_suffix("; measures:value").map_or(folded.len(), str::len));
    folded
}

impl Table {
    /// Reads a file whose first filled row is the header.
    pub fn open(path: &Path) -> Result<Self, TableError> {
        Self::open_with(path, Header::First)
    }

    /// Reads a file whose header is where `header` says.
    pub fn open_with(path: &Path, header: Header<'_>) -> Result<Self, TableError> {
        let unreadable = |source| TableError::Unreadable { file: path.to_owned(), source };
        let file = File::open(path).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let mut bytes = Vec::with_capacity(size.min(MAX_BYTES) as usize);
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        Self::parse(&name, &bytes, header)
    }

    /// Reads a table from bytes; `file` is the name used in errors.
    pub fn parse(file: &str, bytes: &[u8], header: Header<'_>) -> Result<Self, TableError> {
        let file = file.to_owned();
        limit(&file, "bytes", bytes.len(), MAX_BYTES as usize)?;
        let text = utf8(&file, bytes)?;
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut head: Option<(u64, Vec<String>)> = None;
        let mut records = Vec::new();
        let mut seen = 0_usize;
        for record in reader.records() {
            let record = record.map_err(|error| TableError::NotText {
                line: error.position().map_or(0, csv::Position::line),
                problem: error.to_string(),
                file: file.clone(),
            })?;
            let line = record.position().map_or(0, csv::Position::line);
            let filled = record.iter().filter(|cell| !cell.is_empty()).count();
            if filled == 0 {
                continue;
            }
            let Some((_, names)) = &head else {
                if is_header(&record, header) {
                    limit(&file, "columns", record.len(), MAX_COLUMNS)?;
                    head = Some((line, record.iter().map(str::to_owned).collect()));
                }
                seen += 1;
                if head.is_none() && seen >= MAX_PREAMBLE {
                    break;
                }
                continue;
            };
            if matches!(header, Header::Containing(_)) && filled < 2 {
                continue;
            }
            if record.len() != names.len() {
                let (found, expected) = (record.len(), names.len());
                return Err(TableError::Uneven { file, line, found, expected });
            }
            limit(&file, "rows", records.len() + 1, MAX_ROWS)?;
            records.push((line, record));
        }
        let Some((header_line, names)) = head else {
            let wanted = match header {
                Header::First => String::from("of a CSV file"),
                Header::Containing(columns) => quoted(columns.iter().copied()),
            };
            return Err(TableError::NoHeader { file, wanted });
        };
        if records.is_empty() {
            return Err(TableError::Empty { file });
        }
        let mut positions = HashMap::with_capacity(names.len());
        for (position, name) in names.iter().enumerate() {
            positions.entry(fold(name)).and_modify(|known| *known = None).or_insert(Some(position));
        }
        Ok(Self { file, header_line, names, positions, records })
    }

    /// The file's name, as in errors.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The column names as published, without surrounding white space.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// A column's name as published.
    pub fn name(&self, column: Column) -> &str {
        &self.names[column.0]
    }

    /// The column with this name; an error names the columns that are there.
    pub fn column(&self, name: &str) -> Result<Column, TableError> {
        self.any_column(&[name])
    }

    /// The first of several names under which a column has been published.
    pub fn any_column(&self, names: &[&str]) -> Result<Column, TableError> {
        for name in names {
            match self.positions.get(&fold(name)) {
                Some(Some(position)) => return Ok(Column(*position)),
                Some(None) => {
                    return Err(TableError::AmbiguousColumn {
                        file: self.file.clone(),
                        line: self.header_line,
                        column: (*name).to_owned(),
                    });
                }
                None => {}
            }
        }
        Err(TableError::MissingColumn {
            file: self.file.clone(),
            line: self.header_line,
            wanted: names.join("\" or \""),
            found: quoted(self.names.iter().map(String::as_str)),
        })
    }

    /// Whether a column with this name is there.
    pub fn has(&self, name: &str) -> bool {
        self.positions.contains_key(&fold(name))
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are no rows (never: an empty table is an error).
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The rows in the file's order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.records.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }

    /// The rows by the text of one column, which no two rows may share.
    pub fn rows_by(&self, column: Column) -> Result<HashMap<&str, Row<'_>>, TableError> {
        let mut rows: HashMap<&str, Row<'_>> = HashMap::with_capacity(self.len());
        for (line, record) in &self.records {
            let row = Row { table: self, line: *line, record };
            let key = &record[column.0];
            if let Some(first) = rows.insert(key, row) {
                return Err(TableError::Duplicate {
                    file: self.file.clone(),
                    line: row.line,
                    key: key.to_owned(),
                    first: first.line,
                });
            }
        }
        Ok(rows)
    }
}

impl<'a> Row<'a> {
    /// The row's line in the file, counted from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// A cell's text without surrounding white space; empty where there is none.
    pub fn text(&self, column: Column) -> &'a str {
        &self.record[column.0]
    }

    /// A cell's text, which may not be empty.
    pub fn required(&self, column: Column) -> Result<&'a str, TableError> {
        let text = self.text(column);
        if text.is_empty() { Err(self.bad(column, "filled in")) } else { Ok(text) }
    }

    /// A cell as a number, with thousands commas or without; none where it is empty.
    pub fn optional_number(&self, column: Column) -> Result<Option<f64>, TableError> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let number = if grouped(text) { text.replace(',', "").parse() } else { text.parse() };
        match number {
            Ok(number) if f64::is_finite(number) => Ok(Some(number)),
            _ => Err(self.bad(column, "a number")),
        }
    }

    /// A cell as a number.
    pub fn number(&self, column: Column) -> Result<f64, TableError> {
        self.optional_number(column)?.ok_or_else(|| self.bad(column, "a number"))
    }

    /// A cell as a count: a whole number of 0 or more (`481` or `481.0`).
    pub fn count(&self, column: Column) -> Result<f64, TableError> {
        let number = self.number(column)?;
        if number >= 0.0 && number.fract() == 0.0 && number < 1e9 {
            Ok(number)
        } else {
            Err(self.bad(column, "a count (a whole number of 0 or more)"))
        }
    }

    /// A cell as a percentage from 0 to 100.
    pub fn percentage(&self, column: Column) -> Result<f64, TableError> {
        let number = self.number(column)?;
        if (0.0..=100.0).contains(&number) {
            Ok(number)
        } else {
            Err(self.bad(column, "a percentage from 0 to 100"))
        }
    }

    /// An error about a cell of this row: what it should be.
    pub fn bad(&self, column: Column, expected: &str) -> TableError {
        TableError::Cell {
            file: self.table.file.clone(),
            line: self.line,
            column: self.table.names[column.0].clone(),
            found: self.text(column).chars().take(60).collect(),
            expected: expected.to_owned(),
        }
    }
}

/// Whether a text is a number with commas between groups of three digits.
fn grouped(text: &str) -> bool {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let mut groups = whole.strip_prefix('-').unwrap_or(whole).split(',');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_header(record: &csv::StringRecord, header: Header<'_>) -> bool {
    match header {
        Header::First => true,
        Header::Containing(columns) => {
            columns.iter().all(|wanted| record.iter().any(|cell| fold(cell) == fold(wanted)))
        }
    }
}

fn utf8<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, TableError> {
    let problem = if bytes.starts_with(b"PK\x03\x04") {
        "a zip archive or spreadsheet"
    } else if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        "text in UTF-16"
    } else if bytes.iter().take(4_096).any(|&byte| byte == 0) {
        "not a text file"
    } else {
        ""
    };
    if !problem.is_empty() {
        return Err(TableError::NotText {
            file: file.to_owned(),
            line: 1,
            problem: problem.into(),
        });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        TableError::NotText {
            file: file.to_owned(),
            line: 1 + before.split(|&byte| byte == b'\n').skip(1).count() as u64,
            problem: String::from("a character that is not UTF-8"),
        }
    })
}

fn limit(file: &str, what: &'static str, found: usize, limit: usize) -> Result<(), TableError> {
    if found <= limit {
        return Ok(());
    }
    Err(TableError::TooLarge {
        file: file.to_owned(),
        what,
        found: found as u64,
        limit: limit as u64,
    })
}

/// Names in quotation marks, the first dozen of them.
fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = names.take(13).map(|name| format!("\"{name}\"")).collect();
    if names.len() > 12 {
        names[12] = String::from("…");
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Header, MAX_COLUMNS, Table, TableError, fold};

    fn table(text: &str) -> Table {
        Table::parse("a.csv", text.as_bytes(), Header::First).expect("a table")
    }

    #[test]
    fn columns_by_name_whatever_their_spelling() {
        let table =
            table("\u{feff}LSOA  code ,WIMD 2025 , \r\nW01000003,\"1,234\", \r\n,,\r\n\r\n");
        assert_eq!(table.len(), 1);
        let row = table.rows().next().expect("a row");
        assert_eq!(row.text(table.column("lsoa CODE").expect("code")), "W01000003");
        let rank = row.number(table.column("wimd 2025").expect("rank")).expect("number");
        assert!((rank - 1234.0).abs() < 1e-9);
        assert_eq!(fold("Tenure:  Social   rented; measures: Value"), fold("tenure:social rented"));
    }

    #[test]
    fn a_missing_column_names_those_that_are_there() {
        let error = table("code,count\nW01,1\n").column("Total").expect_err("no column");
        assert_eq!(
            error.to_string(),
            "a.csv, line 1: no column \"Total\"; the columns are \"code\", \"count\""
        );
        let error = table("a,A\n1,2\n").column("a").expect_err("twice");
        assert!(matches!(error, TableError::AmbiguousColumn { .. }), "{error}");
    }

    #[test]
    fn cells_say_where_they_are() {
        let table = table("code,n,p\nW01,12.5,100.1\nW02,\"1,23\",NaN\nW03,inf,\n");
        let (n, p) = (table.column("n").expect("n"), table.column("p").expect("p"));
        let rows: Vec<_> = table.rows().collect();
        let error = rows[0].count(n).expect_err("not whole");
        assert_eq!(
            error.to_string(),
            "a.csv, line 2, column \"n\": \"12.5\" is not a count (a whole number of 0 or more)"
        );
        assert!(rows[0].percentage(p).is_err());
        assert!(rows[1].number(n).is_err(), "1,23 is no number");
        assert!(rows[1].number(p).is_err(), "NaN is no number");
        assert!(rows[2].number(n).is_err(), "infinity is no number");
        assert_eq!(rows[2].optional_number(p).expect("empty"), None);
        assert!(rows[2].required(p).is_err());
    }

    #[test]
    fn a_header_behind_a_preamble_and_notes_below() {
        let text = "RM121,,\nUnits :,Persons,\n,,\nsuper output area,Total,Aged 65\n,,\nW01 : A,10,2\n\nIn order to protect,,\n";
        let table = Table::parse("w.csv", text.as_bytes(), Header::Containing(&["Total"]))
            .expect("a wizard's export");
        assert_eq!(table.len(), 1);
        assert_eq!(table.names()[0], "super output area");
        let error = Table::parse("w.csv", text.as_bytes(), Header::Containing(&["Sum"]));
        assert!(matches!(error, Err(TableError::NoHeader { .. })));
    }

    #[test]
    fn broken_files() {
        let parse = |bytes: &[u8]| Table::parse("b.csv", bytes, Header::First).expect_err("broken");
        assert!(matches!(parse(b""), TableError::NoHeader { .. }));
        assert!(matches!(parse(b"a,b\n"), TableError::Empty { .. }));
        assert!(matches!(parse(b"a,b\n1\n"), TableError::Uneven { line: 2, .. }));
        assert!(matches!(parse(b"PK\x03\x04xx"), TableError::NotText { .. }));
        assert!(matches!(parse(b"\xff\xfea\0"), TableError::NotText { .. }));
        assert!(matches!(parse(b"a\nYnys M\xf4n\n"), TableError::NotText { line: 2, .. }));
        let wide = format!("{}\n1\n", vec!["c"; MAX_COLUMNS + 1].join(","));
        assert!(matches!(parse(wide.as_bytes()), TableError::TooLarge { what: "columns", .. }));
        let error = Table::open(std::path::Path::new("/nowhere/x.csv")).expect_err("no file");
        assert!(matches!(error, TableError::Unreadable { .. }));
    }

    #[test]
    fn keys_appear_once() {
        let table = table("code,n\nW01,1\nW02,1\nW01,2\n");
        let error = table.rows_by(table.column("code").expect("code")).expect_err("twice");
        assert_eq!(error.to_string(), "a.csv, line 4: W01 appears a second time (first in line 2)");
    }
}
