//! Workbooks as inputs: XLSX as a spreadsheet program writes it, ODS as the Welsh Government publishes it, and hostile ones.

use std::{
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use csv::ByteRecord;
use cyswllt_engine::sources::input::{self, Heading, Input, InputError, Rows};
use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn write(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn only(path: &Path) -> Input {
    let mut inputs = input::open(path).unwrap();
    assert_eq!(inputs.len(), 1);
    inputs.remove(0)
}

fn all(rows: &mut Rows) -> Result<Vec<(u64, Vec<String>)>, InputError> {
    let mut record = ByteRecord::new();
    let mut found = Vec::new();
    while rows.read(&mut record)? {
        let cells = record.iter().map(|cell| String::from_utf8(cell.to_vec()).unwrap()).collect();
        found.push((rows.line(), cells));
    }
    Ok(found)
}

/// A workbook with a hidden sheet, an empty one, a cover and a table with formulas and dates.
fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    let hidden = workbook.add_worksheet().set_name("Hidden").unwrap();
    hidden.write(0, 0, "code").unwrap();
    hidden.set_hidden(true);
    let cover = workbook.add_worksheet().set_name("Clawr").unwrap();
    cover.write(0, 0, "A table of something").unwrap();
    let sheet = workbook.add_worksheet().set_name("Data").unwrap();
    sheet.write(1, 0, "Title").unwrap();
    for (column, name) in ["Code", "Name", "Value", "Day", "When", "Yes"].iter().enumerate() {
        sheet.write(3, column as u16, *name).unwrap();
    }
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write(4, 0, "W01000003").unwrap();
    sheet.write(4, 1, "Tŷ <a & b>\n\"c\"").unwrap();
    sheet.write_formula(4, 2, Formula::new("0.1+0.2").set_result("0.30000000000000004")).unwrap();
    sheet.write_number_with_format(4, 3, 45_869.0, &day).unwrap();
    let when = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    sheet.write_number_with_format(4, 4, 45_869.5, &when).unwrap();
    sheet.write(4, 5, true).unwrap();
    sheet.write(7, 0, "W01000004").unwrap();
    sheet.write(7, 2, 1_234_567.0).unwrap();
    let outside = Formula::new("='[other.xlsx]Sheet1'!$A$1").set_result("12.5");
    sheet.write_formula(7, 4, outside).unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn the_sheet_with_the_header_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let input = only(&write(&folder, "a.xlsx", &workbook()));
    assert_eq!(input::sheets(&input).unwrap(), ["Empty", "Clawr", "Data"]);
    let mut rows = Rows::open(&input, Heading::With(&["code", "value"])).unwrap();
    assert_eq!((rows.sheet(), rows.line(), rows.column("day")), (Some("Data"), 4, Some(3)));
    let found = all(&mut rows).unwrap();
    let text = "Tŷ <a & b>\n\"c\"";
    let expected: [(u64, &[&str]); 2] = [
        (5, &["W01000003", text, "0.3", "2025-07-31", "2025-07-31T12:00:00", "TRUE"]),
        (8, &["W01000004", "", "1234567", "", "12.5"]),
    ];
    assert_eq!(found.len(), 2);
    for ((line, row), (expected_line, expected)) in found.iter().zip(expected) {
        assert_eq!((*line, row.as_slice()), (expected_line, &expected.map_strings()[..]));
    }
    assert!(rows.has_formulas());
    // The first sheet that is not empty and not hidden; one by its name, hidden or not; none.
    let mut rows = Rows::open(&input, Heading::First).unwrap();
    assert_eq!(
        (rows.sheet(), rows.names()),
        (Some("Clawr"), &["A table of something".to_owned()][..])
    );
    assert!(all(&mut rows).unwrap().is_empty());
    let rows = Rows::open_sheet(&input, Some("hidden "), Heading::First).unwrap();
    assert_eq!(rows.names(), ["code"]);
    let error = Rows::open_sheet(&input, Some("None"), Heading::First).err().unwrap();
    assert!(
        matches!(&error, InputError::NoSheet { sheets, .. } if sheets.contains("Hidden")),
        "{error}"
    );
    let error = Rows::open(&input, Heading::With(&["none"])).err().unwrap();
    assert!(matches!(error, InputError::NoHeader { .. }), "{error}");
    // Inside a zip.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("folder/a.xlsx", SimpleFileOptions::default()).unwrap();
    zip.write_all(&workbook()).unwrap();
    let input = only(&write(&folder, "a.zip", &zip.finish().unwrap().into_inner()));
    let rows = Rows::open(&input, Heading::With(&["code", "value"])).unwrap();
    assert_eq!((rows.file(), rows.line()), ("a.zip/folder/a.xlsx", 4));
}

trait Strings {
    fn map_strings(&self) -> Vec<String>;
}

impl Strings for &[&str] {
    fn map_strings(&self) -> Vec<String> {
        self.iter().map(|text| (*text).to_owned()).collect()
    }
}

/// A copy of a workbook with parts changed.
fn changed(bytes: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        to.start_file(&*name, SimpleFileOptions::default()).unwrap();
        to.write_all(change(&name, text).as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn failure(name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let input = only(&write(&folder, name, bytes));
    let rows = Rows::open(&input, Heading::With(&["code", "value"]));
    rows.and_then(|mut rows| all(&mut rows)).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn hostile_xlsx() {
    let good = workbook();
    let texts = changed(&good, |name, text| {
        let count = text.replace("uniqueCount=\"", "uniqueCount=\"99999999999");
        if name.ends_with("sharedStrings.xml") { count } else { text }
    });
    assert!(failure("a.xlsx", &texts).contains("texts"));
    let cell = |from: &'static str, to: &'static str| {
        changed(
            &good,
            move |name, text| {
                if name.ends_with("sheet4.xml") { text.replace(from, to) } else { text }
            },
        )
    };
    assert!(failure("a.xlsx", &cell("r=\"C5\"", "r=\"XFD5\"")).contains("4096 columns"));
    assert!(failure("a.xlsx", &cell("r=\"C5\"", "r=\"A5\"")).contains("order"));
    assert!(failure("a.xlsx", &cell("r=\"A8\"", "r=\"A1\"")).contains("row 1 comes after"));
    assert!(failure("a.xlsx", &cell("r=\"A8\"", "r=\"8\"")).contains("workbook"));
    assert!(failure("a.xlsx", &cell("t=\"s\"><v>", "t=\"s\"><v>99")).contains("workbook"));
    // A size that the sheet states and does not have is of no matter.
    let folder = tempfile::tempdir().unwrap();
    let wide = cell("<dimension ref=\"A2:F8\"", "<dimension ref=\"A1:XFD1048576\"");
    let input = only(&write(&folder, "a.xlsx", &wide));
    let mut rows = Rows::open(&input, Heading::With(&["code", "value"])).unwrap();
    assert_eq!(all(&mut rows).unwrap().len(), 2);
    let old = only(&write(&folder, "a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on"));
    assert!(matches!(Rows::open(&old, Heading::First), Err(InputError::OldWorkbook { .. })));
}

const START: &str = r#"<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"#;

/// An ODS with sheets written out.
fn ods(sheets: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        (
            "content.xml",
            &format!(
                "{START}{sheets}</office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn text_cell(text: &str) -> String {
    format!(
        r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    )
}

fn header() -> String {
    format!("<table:table-row>{}{}</table:table-row>", text_cell("Code"), text_cell("Value"))
}

#[test]
fn ods_with_repeats_notes_and_a_hidden_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let sheets = format!(
        r#"<table:table table:name="H" table:style-name="ta1">{0}</table:table>
        <table:table table:name="Cover"><table:table-row>{1}</table:table-row></table:table>
        <table:table table:name="Data"><!-- a > b --><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>{0}
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>a&amp;b<text:s text:c="2"/>c</text:p><text:p><![CDATA[<d>]]></text:p></table:table-cell><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="0.30000000000000004" table:formula="of:=0.1+0.2"/><table:table-cell office:value-type="date" office:date-value="2025-07-31T00:00:00"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#,
        header(),
        text_cell("A table"),
    );
    let input = only(&write(&folder, "a.ods", &ods(&sheets)));
    assert_eq!(input::sheets(&input).unwrap(), ["Cover", "Data"]);
    let mut rows = Rows::open(&input, Heading::With(&["code", "value"])).unwrap();
    assert_eq!((rows.sheet(), rows.line()), (Some("Data"), 4));
    let row = ["a&b  c\n<d>", "", "0.3", "0.3", "2025-07-31", "TRUE"].map(str::to_owned).to_vec();
    assert_eq!(all(&mut rows).unwrap(), [(5, row.clone()), (6, row)]);
    assert!(rows.has_formulas());
}

#[test]
fn hostile_ods() {
    let sheet = |rows: &str| {
        ods(&format!(r#"<table:table table:name="D">{}{rows}</table:table>"#, header()))
    };
    let wide = r#"<table:table-row><table:table-cell table:number-columns-repeated="999999999" office:value-type="float" office:value="1"/></table:table-row>"#;
    assert!(failure("a.ods", &sheet(wide)).contains("columns"));
    let long = r#"<table:table-row table:number-rows-repeated="18446744073709551615"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#;
    assert!(failure("a.ods", &sheet(long)).contains("rows"));
    let cut = ods(r#"<table:table table:name="D"><table:table-row><table:table-cell"#);
    assert!(failure("a.ods", &cut).contains("short"));
    let open = ods(r#"<table:table table:name="D"><table:table-row>"#);
    assert!(failure("a.ods", &open).contains("short"));
    let entities = ods(r#"<!DOCTYPE a [<!ENTITY b "c">]>"#);
    assert!(failure("a.ods", &entities).contains("document type"));
    let nested = "<table:table>".repeat(100_000);
    assert!(failure("a.ods", &ods(&nested)).contains("short"));
    let endless = format!("<a b=\"{}\">", "x".repeat(10 << 20));
    assert!(failure("a.ods", &ods(&endless)).contains("4 MB"));
}

/// The workbook that the Welsh Government publishes of WIMD 2019.
#[test]
fn an_ods_as_published() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/wimd/wimd-2019-index-and-domain-scores-by-small-area_0.ods");
    if !path.is_file() {
        eprintln!("skipped: {} is not here", path.display());
        return;
    }
    let input = only(&path);
    let sheets = input::sheets(&input).unwrap();
    assert!(!sheets.is_empty());
    let mut rows = Rows::open(
        &input,
        Heading::Where(|record| {
            record.iter().any(|cell| cell.to_ascii_lowercase().starts_with(b"lsoa code"))
        }),
    )
    .unwrap();
    let found = all(&mut rows).unwrap();
    let areas = found.iter().filter(|(_, row)| row.iter().any(|cell| cell.starts_with("W0")));
    assert_eq!(areas.count(), 1909);
}
