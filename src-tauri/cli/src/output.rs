//! Results on standard output: a table, CSV or JSON.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use cyswllt_engine::text::{Language, Messages, NumberFormat};
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::{arguments::Format, failure::Failure};

/// Standard output, buffered.
pub type Out = BufWriter<StdoutLock<'static>>;

/// Opens standard output.
pub fn open() -> Out {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// The format asked for, else a table on a terminal and `piped` in a pipe.
pub fn format(asked: Option<Format>, piped: Format) -> Format {
    asked.unwrap_or_else(|| if io::stdout().is_terminal() { Format::Table } else { piped })
}

/// A cell of a table or of CSV.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number; NaN is empty.
    Number(f64),
}

impl Cell {
    /// A text, empty for none.
    pub fn text(text: Option<&str>) -> Self {
        Self::Text(text.unwrap_or_default().to_owned())
    }
}

/// Writes CSV with its header, row by row.
pub struct Csv(csv::Writer<Out>);

impl Csv {
    /// Writes the header.
    pub fn new<'a>(header: impl IntoIterator<Item = &'a str>) -> Result<Self, Failure> {
        let mut writer = csv::Writer::from_writer(open());
        writer.write_record(header.into_iter().map(harmless))?;
        Ok(Self(writer))
    }

    /// Writes a row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Failure> {
        for cell in cells {
            match cell {
                Cell::Text(text) => self.0.write_field(harmless(text))?,
                Cell::Number(number) => self.0.write_field(digits(*number))?,
            }
        }
        self.0.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Sees everything written.
    pub fn end(mut self) -> Result<(), Failure> {
        Ok(self.0.flush()?)
    }
}

/// A text that a spreadsheet does not run as a formula: an apostrophe goes before `=`, `+`, `-`, `@` and controls.
fn harmless(text: &str) -> String {
    match text.bytes().next() {
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

/// A number in full precision, as short as it reads back the same; empty for NaN.
fn digits(number: f64) -> String {
    if number.is_finite() { (number + 0.0).to_string() } else { String::new() }
}

/// Writes a table for people: columns in line, numbers to the right. `header` are ids of messages
/// `cli-column-ID` or levels, or texts as they are where there is no such message.
pub fn table(language: Language, header: &[&str], rows: &[Vec<Cell>]) -> Result<(), Failure> {
    let messages = Messages::embedded();
    let title = |id: &&str| {
        let ids = [format!("cli-column-{id}"), format!("level-{id}")];
        match ids.iter().find(|id| messages.has(id)) {
            Some(message) => messages.text(language, message, &[]),
            None => shown(&Cell::text(Some(id))),
        }
    };
    let titles: Vec<String> = header.iter().map(title).collect();
    let written: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(shown).collect()).collect();
    let width = |column: usize| {
        let cells = written.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0).max(titles[column].chars().count())
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let is_number: Vec<bool> = (0..header.len())
        .map(|column| rows.iter().any(|row| matches!(row[column], Cell::Number(_))))
        .collect();
    let mut out = open();
    let mut line = |cells: &[String]| {
        let mut text = String::new();
        for (column, cell) in cells.iter().enumerate() {
            let gap = " ".repeat(widths[column] - cell.chars().count());
            let (before, after) =
                if is_number[column] { (gap.as_str(), "") } else { ("", gap.as_str()) };
            if column > 0 {
                text.push_str("  ");
            }
            text.extend([before, cell.as_str(), after]);
        }
        writeln!(out, "{}", text.trim_end())
    };
    line(&titles)?;
    line(&widths.iter().map(|&width| "─".repeat(width)).collect::<Vec<_>>())?;
    for row in &written {
        line(row)?;
    }
    Ok(out.flush()?)
}

/// A cell as people read it. Controls, which could drive the terminal, are left out.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.chars().filter(|character| !character.is_control()).collect(),
        Cell::Number(number) => NumberFormat::default().write(*number),
    }
}

/// Writes a JSON array item by item, one a line.
pub struct Json {
    out: Out,
    begun: bool,
    end: &'static str,
}

impl Json {
    /// An array.
    pub fn array() -> Result<Self, Failure> {
        Self::with("[", "]")
    }

    /// A GeoJSON collection of features; `crs` is an EPSG code other than RFC 7946's, for which the member of the
    /// older GeoJSON of 2008 is written.
    pub fn features(crs: Option<u32>) -> Result<Self, Failure> {
        let name = crs.map(|code| {
            format!(
                "{{\"type\":\"name\",\"properties\":{{\"name\":\"urn:ogc:def:crs:EPSG::{code}\"}}}}"
            )
        });
        Self::features_in(name.as_deref())
    }

    /// A GeoJSON collection of features with a `crs` member that is a text already.
    pub fn features_in(crs: Option<&str>) -> Result<Self, Failure> {
        let crs = crs.map(|text| format!("\"crs\":{text},")).unwrap_or_default();
        Self::with(&format!("{{\"type\":\"FeatureCollection\",{crs}\"features\":["), "]}")
    }

    fn with(start: &str, end: &'static str) -> Result<Self, Failure> {
        let mut out = open();
        out.write_all(start.as_bytes())?;
        Ok(Self { out, begun: false, end })
    }

    /// One object by itself.
    pub fn object(object: &impl Serialize) -> Result<(), Failure> {
        let mut out = open();
        serde_json::to_writer(&mut out, object)?;
        writeln!(out)?;
        Ok(out.flush()?)
    }

    /// Writes a feature, whose geometry is a text already.
    pub fn feature(
        &mut self,
        id: Option<&str>,
        geometry: Option<&str>,
        properties: &impl Serialize,
    ) -> Result<(), Failure> {
        self.out.write_all(if self.begun { b",\n" } else { b"\n" })?;
        self.begun = true;
        self.out.write_all(b"{\"type\":\"Feature\",")?;
        if let Some(id) = id {
            self.out.write_all(b"\"id\":")?;
            serde_json::to_writer(&mut self.out, id)?;
            self.out.write_all(b",")?;
        }
        write!(self.out, "\"geometry\":{},\"properties\":", geometry.unwrap_or("null"))?;
        serde_json::to_writer(&mut self.out, properties)?;
        Ok(self.out.write_all(b"}")?)
    }

    /// Writes an item.
    pub fn item(&mut self, item: &impl Serialize) -> Result<(), Failure> {
        self.out.write_all(if self.begun { b",\n" } else { b"\n" })?;
        self.begun = true;
        Ok(serde_json::to_writer(&mut self.out, item)?)
    }

    /// Ends the array and sees everything written.
    pub fn end(mut self) -> Result<(), Failure> {
        writeln!(self.out, "{}{}", if self.begun { "\n" } else { "" }, self.end)?;
        Ok(self.out.flush()?)
    }
}

/// A number of JSON: whole ones without a point, null for NaN.
#[derive(Debug, Clone, Copy)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(number) = *self;
        if !number.is_finite() {
            serializer.serialize_none()
        } else if number.fract() == 0.0 && number.abs() < 9e15 {
            serializer.serialize_i64(number as i64)
        } else {
            serializer.serialize_f64(number)
        }
    }
}

/// An object of JSON whose keys stay in order.
#[derive(Debug, Clone)]
pub struct Object<V>(pub Vec<(String, V)>);

impl<V: Serialize> Serialize for Object<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// A cell in JSON: empty texts are null.
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) if text.is_empty() => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => Number(*number).serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreadsheets_run_nothing() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"] {
            assert_eq!(harmless(bad), format!("'{bad}"));
        }
        for good in ["Cardiff", "", "Môn", "a=b", "'=1"] {
            assert_eq!(harmless(good), good);
        }
    }

    #[test]
    fn numbers_in_full() {
        assert_eq!(digits(0.1 + 0.2), "0.30000000000000004");
        assert_eq!(digits(3.0), "3");
        assert_eq!(digits(-0.0), "0");
        assert_eq!(digits(-1.5), "-1.5");
        assert_eq!(digits(f64::NAN), "");
        let json = |number: f64| serde_json::to_string(&Number(number)).unwrap();
        assert_eq!(
            [json(3.0), json(0.1), json(f64::NAN), json(-2.5)],
            ["3", "0.1", "null", "-2.5"]
        );
    }

    #[test]
    fn terminals_are_not_driven() {
        assert_eq!(shown(&Cell::Text("\u{1b}[2Ja\nb".to_owned())), "[2Jab");
        assert_eq!(shown(&Cell::Number(1234.5)), "1,234.5");
        assert_eq!(shown(&Cell::Number(f64::NAN)), "–");
    }
}
