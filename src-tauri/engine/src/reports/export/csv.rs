//! Comma-separated values after RFC 4180: CRLF, quotation marks where needed, UTF-8.

use std::{borrow::Cow, io::Write, sync::atomic::AtomicBool};

use ::csv::{Terminator, WriterBuilder};

use super::{
    table::{Cells, ExportTable},
    writing::{AT_A_TIME, Ended, go_on},
};

/// Writes the table with a header.
pub(super) fn write(
    table: &ExportTable<'_>,
    bom: bool,
    out: &mut dyn Write,
    cancel: &AtomicBool,
) -> Result<(), Ended> {
    if bom {
        out.write_all(b"\xef\xbb\xbf")?;
    }
    let fields = table.fields();
    let mut csv = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    csv.write_record(fields.iter().map(|field| harmless(&field.name).into_owned()))?;
    for row in 0..table.len() {
        if row % AT_A_TIME == 0 {
            go_on(cancel)?;
        }
        for field in &fields {
            match &field.cells {
                Cells::Texts(texts) => csv.write_field(harmless(&texts[row]).as_bytes())?,
                other => csv.write_field(other.text(row).as_bytes())?,
            }
        }
        csv.write_record(None::<&[u8]>)?;
    }
    Ok(csv.flush()?)
}

/// A text that a spreadsheet does not run as a formula: an apostrophe goes before `=`, `+`, `-`, `@` and controls.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    match text.bytes().next() {
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n') => Cow::Owned(format!("'{text}")),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// One text as the only cell below a header, read by a parser of RFC 4180 that was written from its grammar.
    fn round(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut csv = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
        csv.write_record(["before", &harmless(text), "behind"]).unwrap();
        csv.flush().unwrap();
        drop(csv);
        let line = String::from_utf8(bytes).unwrap();
        let inner = line.strip_prefix("before,").unwrap().strip_suffix(",behind\r\n").unwrap();
        let quoted = inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
        let Some(escaped) = quoted else {
            // TEXTDATA: no comma, quotation mark or line break.
            assert!(!inner.contains([',', '"', '\r', '\n']), "{inner}");
            return inner.to_owned();
        };
        assert!(!escaped.replace("\"\"", "").contains('"'), "a lone quotation mark: {escaped}");
        escaped.replace("\"\"", "\"")
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_runs_nothing(text in "(?s)[=+@\"',\t\r\n-]{0,3}.{0,12}") {
            let back = round(&text);
            let runs = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            prop_assert!(!runs(&back));
            if runs(&text) {
                prop_assert_eq!(back, format!("'{text}"));
            } else {
                prop_assert_eq!(back, text);
            }
        }
    }
}
