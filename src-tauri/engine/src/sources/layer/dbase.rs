//! The fields of a Shapefile's features: a dBASE table (`.dbf`).

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{
    bytes::Fault,
    collection::{number, quoted},
};

/// Bytes of the description of the table, and of each field.
const DESCRIPTION: usize = 32;

/// A table that is known to have as many bytes as its rows need.
pub(super) struct Dbase<'a> {
    rows: &'a [u8],
    row: usize,
    fields: Vec<Field>,
    encoding: &'static Encoding,
}

struct Field {
    /// The name as JSON text.
    name: String,
    kind: u8,
    from: usize,
    to: usize,
}

impl<'a> Dbase<'a> {
    /// Reads the description of the fields. `code_page` is what stands in the `.cpg` beside it.
    pub(super) fn open(bytes: &'a [u8], code_page: Option<&str>) -> Result<Self, Fault> {
        let short = || "the .dbf is cut short".to_owned();
        let head = bytes.get(..DESCRIPTION).ok_or_else(short)?;
        let count = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let begin = usize::from(u16::from_le_bytes([head[8], head[9]]));
        let row = usize::from(u16::from_le_bytes([head[10], head[11]]));
        let encoding = encoding(code_page, head[29]);
        let mut fields = Vec::new();
        let mut names = std::collections::HashSet::new();
        let mut at = DESCRIPTION;
        // The first byte of a row tells whether it is deleted.
        let mut from = 1;
        while bytes.get(at).is_some_and(|&byte| byte != 0x0d) && at < begin {
            let field = bytes.get(at..at + DESCRIPTION).ok_or_else(short)?;
            let length = field[..11].iter().position(|&byte| byte == 0).unwrap_or(11);
            let name = encoding.decode_without_bom_handling(&field[..length]).0.trim().to_owned();
            if !names.insert(name.clone()) {
                return Err(format!("two fields of the .dbf are called \"{name}\": rename one"));
            }
            let width = match field[11] {
                // What Visual FoxPro and Clipper make of a text of more than 255 bytes.
                b'C' => usize::from(field[16]) + 256 * usize::from(field[17]),
                _ => usize::from(field[16]),
            };
            fields.push(Field { name: quoted(&name), kind: field[11], from, to: from + width });
            from += width;
            at += DESCRIPTION;
        }
        if row < from || row == 0 {
            return Err(format!("the fields of the .dbf have {from} bytes, its rows {row}"));
        }
        let rows = bytes.get(begin..).ok_or_else(short)?;
        let rows = rows.get(..count.checked_mul(row).ok_or_else(short)?).ok_or_else(short)?;
        Ok(Self { rows, row, fields, encoding })
    }

    /// How many rows there are, deleted ones too.
    pub(super) fn len(&self) -> usize {
        self.rows.len() / self.row
    }

    /// The fields of a row as JSON texts; none if the row is deleted.
    pub(super) fn row(
        &self,
        index: usize,
    ) -> Option<impl Iterator<Item = (&str, String)> + use<'_, 'a>> {
        let row = &self.rows[index * self.row..(index + 1) * self.row];
        let value = |field: &'_ Field| self.value(field.kind, &row[field.from..field.to]);
        (row[0] != b'*')
            .then(|| self.fields.iter().map(move |field| (field.name.as_str(), value(field))))
    }

    fn value(&self, kind: u8, bytes: &[u8]) -> String {
        let null = || "null".to_owned();
        let text = |bytes: &[u8]| {
            let bytes = bytes.split(|&byte| byte == 0).next().unwrap_or_default();
            let (text, _, broken) = self.encoding.decode(bytes);
            let text = if broken { WINDOWS_1252.decode(bytes).0 } else { text };
            text.trim().to_owned()
        };
        match kind {
            b'N' | b'F' => {
                let text = text(bytes);
                match text.parse::<f64>() {
                    Ok(value) if value.is_finite() && is_json(&text) => text,
                    Ok(value) if value.is_finite() => number(value),
                    Ok(value) => quoted(&value.to_string()),
                    // Empty, or filled with asterisks because it did not fit.
                    Err(_) if text.bytes().all(|byte| byte == b'*') => null(),
                    Err(_) => quoted(&text),
                }
            }
            b'L' => match bytes.first() {
                Some(b'T' | b't' | b'Y' | b'y') => "true".to_owned(),
                Some(b'F' | b'f' | b'N' | b'n') => "false".to_owned(),
                _ => null(),
            },
            b'D' => {
                let text = text(bytes);
                if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
                    quoted(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]))
                } else if text.is_empty() {
                    null()
                } else {
                    quoted(&text)
                }
            }
            b'I' | b'+' => bytes
                .first_chunk()
                .map_or_else(null, |bytes| i32::from_le_bytes(*bytes).to_string()),
            b'O' | b'B' => {
                bytes.first_chunk().map_or_else(null, |bytes| number(f64::from_le_bytes(*bytes)))
            }
            // Notes stand in another file; times and pictures are no figures.
            b'M' | b'G' | b'P' | b'T' | b'@' => null(),
            _ => {
                let text = text(bytes);
                if text.is_empty() { null() } else { quoted(&text) }
            }
        }
    }
}

/// Whether a number is written as JSON has it.
fn is_json(text: &str) -> bool {
    serde_json::from_str::<f64>(text).is_ok()
}

/// By the `.cpg`, else by the table's own mark; UTF-8 where neither says anything (what cannot be is taken as
/// Windows-1252).
fn encoding(code_page: Option<&str>, mark: u8) -> &'static Encoding {
    let told = code_page.map(|page| page.trim().trim_start_matches('\u{feff}').to_lowercase());
    let told = told.as_deref().and_then(|page| {
        let number = page.trim_start_matches(|one: char| !one.is_ascii_digit());
        match (page, number) {
            (_, "65001") => Some(UTF_8),
            (_, "1250" | "1251" | "1252" | "1253" | "1254" | "1257") => {
                Encoding::for_label(format!("windows-{number}").as_bytes())
            }
            _ => Encoding::for_label(page.as_bytes()),
        }
    });
    told.unwrap_or(match mark {
        0x03 | 0x57 => WINDOWS_1252,
        _ => UTF_8,
    })
}
