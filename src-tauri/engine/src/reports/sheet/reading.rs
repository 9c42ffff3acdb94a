//! Workbooks as other programs read them, for tests.

use std::{
    collections::{BTreeSet, HashMap},
    io::{Cursor, Read},
};

use calamine::{Data, Range, Reader, SheetVisible, Xlsx, open_workbook_from_rs};
use zip::ZipArchive;

/// A workbook as a program that did not write it sees it.
pub(crate) struct Opened {
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// The XML files in it.
    pub(crate) parts: HashMap<String, String>,
    /// The sheets, in order, with what is on them.
    pub(crate) sheets: Vec<(String, Range<Data>)>,
}

impl Opened {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut parts = HashMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            parts.insert(file.name().unwrap().into_owned(), text);
        }
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
        let sheets = book.worksheets();
        Self { bytes, parts, sheets }
    }

    pub(crate) fn sheet(&self, name: &str) -> &Range<Data> {
        let found = self.sheets.iter().find(|(sheet, _)| sheet == name);
        &found.unwrap_or_else(|| panic!("{name} among {:?}", self.names())).1
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The headings and rows of the table on a sheet.
    pub(crate) fn table(&self, name: &str) -> (Vec<String>, Vec<Vec<Data>>) {
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(self.bytes.clone())).unwrap();
        book.load_tables().unwrap();
        let [table] = book.table_names_in_sheet(name)[..] else { panic!("one table on {name}") };
        let table = table.clone();
        let table = book.table_by_name(&table).unwrap();
        let rows = table.data().rows().map(<[Data]>::to_vec).collect();
        (table.columns().to_vec(), rows)
    }
}

/// What holds for every workbook.
pub(crate) fn check(opened: &Opened) {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(opened.bytes.clone())).unwrap();
    assert!(book.sheets_metadata().iter().all(|sheet| sheet.visible == SheetVisible::Visible));
    book.load_tables().unwrap();
    let mut seen = BTreeSet::new();
    for (at, (name, range)) in opened.sheets.iter().enumerate() {
        rust_xlsxwriter::utility::check_sheet_name(name).unwrap();
        assert!(name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'), "{name}");
        assert!(seen.insert(name.to_lowercase()), "{name} twice");
        assert_eq!(range.start(), Some((0, 0)), "{name} begins in A1");
        assert_eq!(book.merge_cells_by_sheet_name(name).unwrap(), [], "{name}");
        assert!(book.worksheet_formula(name).unwrap().is_empty(), "formulas on {name}");
        let xml = &opened.parts[&format!("xl/worksheets/sheet{}.xml", at + 1)];
        assert!(!xml.contains("mergeCell") && !xml.contains("hidden="), "{name}");
        // The first cell is selected.
        let selection = xml.rsplit_once("<selection ").map_or("", |(_, rest)| rest);
        let selection = selection.split_once("/>").map_or("", |(selection, _)| selection);
        assert!(!selection.contains("activeCell") && !selection.contains("sqref"), "{name}");
        let tables = book.table_names_in_sheet(name).into_iter().cloned().collect::<Vec<_>>();
        match &tables[..] {
            [] if at == 0 => {}
            [] => {
                let says = range.height() >= 3 && range.width() == 1;
                assert!(says, "{name} says that there is nothing");
            }
            [table] => check_table(&book.table_by_name(table).unwrap(), range, xml),
            _ => panic!("{} tables on {name}", tables.len()),
        }
    }
    let links: Vec<_> = book.hyperlinks_by_sheet_name(&opened.sheets[1].0).unwrap();
    assert_eq!(links.len() + 1, opened.sheets.len(), "a link to every sheet but the list itself");
    for link in links {
        let place = link.location.unwrap_or_default();
        let sheet = place.trim_end_matches("!A1").trim_matches('\'');
        assert!(opened.names().contains(&sheet), "{place}");
    }
}

/// One header row without gaps or repeats, frozen, the table from column A to the last row of the sheet.
fn check_table(table: &calamine::Table<Data>, range: &Range<Data>, xml: &str) {
    let name = table.name();
    let (data, end) = (table.data(), range.end().unwrap());
    let (start, last) = (data.start().unwrap(), data.end().unwrap());
    assert_eq!((start.1, last), (0, end), "{name} fills its sheet");
    let headings: BTreeSet<String> =
        table.columns().iter().map(|heading| heading.to_lowercase()).collect();
    assert_eq!(headings.len(), table.columns().len(), "{name}");
    for (column, heading) in table.columns().iter().enumerate() {
        let written = range.get_value((start.0 - 1, column as u32)).unwrap();
        assert_eq!(written, &Data::String(heading.clone()), "{name}");
        assert!(!heading.trim().is_empty() && !heading.contains("workbook-"), "{name}: {heading}");
    }
    for row in 0..start.0 {
        assert!(
            !matches!(range.get_value((row, 0)), None | Some(Data::Empty)),
            "{name}, row {row}"
        );
    }
    for (at, row) in data.rows().enumerate() {
        assert!(row.iter().any(|cell| *cell != Data::Empty), "{name}: row {at} is empty");
        for cell in row {
            if let Data::String(text) = cell {
                let id = ["workbook-", "measure-", "{$", "state-", "unit-", "hotspot-"]
                    .into_iter()
                    .find(|id| text.starts_with(id));
                assert_eq!(id, None, "{name}: {text}");
            }
            assert!(!matches!(cell, Data::Error(_)), "{name}: {cell:?}");
        }
    }
    assert!(xml.contains(&format!("ySplit=\"{}\"", start.0)), "{name} is not frozen: {start:?}");
    assert!(xml.contains("state=\"frozen\""), "{name}");
}

pub(crate) fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        Data::Empty => None,
        other => panic!("{other:?} is no number"),
    }
}

/// The same number to the last bit, or none in both.
pub(crate) fn same(cell: &Data, expected: Option<f64>) -> bool {
    number(cell).map(f64::to_bits) == expected.map(|value| (value + 0.0).to_bits())
}

pub(crate) fn column(headings: &[String], heading: &str) -> usize {
    let found = headings.iter().position(|one| one == heading);
    found.unwrap_or_else(|| panic!("{heading} among {headings:?}"))
}
