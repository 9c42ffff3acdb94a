//! Every way in, with bytes of which nobody thought: small real files, changed at random, and files made of parts of each
//! other. Nothing may panic, run for ever or take the machine's memory; an error is a right answer.
//!
//! What is changed how follows from a number that is printed when something fails, so that it can be repeated. The time is
//! bounded: as many changes are tried as fit in.

use std::{
    fs,
    io::{Cursor, Read, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{OnceLock, atomic::AtomicBool},
    time::{Duration, Instant},
};

use csv::ByteRecord;
use cyswllt_engine::{
    Engine,
    geography::Level,
    reports::export::{self, ExportFormat, ExportOptions, Scope, tables::of_measures},
    sources::{
        import::{self, Context, ImportOptions},
        input::{self, Heading, Input, InputError, Limits, Rows},
        layer::{self, UserLayer},
        own,
        update::{Manifest, Origin},
    },
    store::Workspace,
    text::Language,
};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

/// How long changes are tried at each way in.
const TIME: Duration = Duration::from_millis(3_500);
/// How many are tried at most.
const CHANGES: u64 = 3_000;
/// Longer than any may take, on a machine that has other things to do as well.
const PATIENCE: Duration = Duration::from_secs(20);

/// Pieces that parsers look out for.
const PIECES: [&[u8]; 40] = [
    b",",
    b";",
    b"\t",
    b"\"",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"NaN",
    b"inf",
    b"-1",
    b"1e999",
    b"99999999999999999999",
    b"0.1",
    b"-0",
    b"%",
    b"*",
    b"c",
    b"..",
    b"W01000003",
    b"W06000015",
    b"W00000003",
    b"E01000001",
    b"CF10 1AA",
    b"SH 438 930",
    b"null",
    b"{}",
    b"[[[[",
    b"]]]]",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\0\0\0\0",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"<a>",
    b"&#x0;",
    b"\xc5\xb7",
];

/// Numbers by chance, the same for the same start (Steele, Lea and Flood's SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// A file with one to six changes.
fn changed(chance: &mut Chance, bytes: &[u8], others: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(8) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = chance.next() as u8,
            2 => drop(bytes.drain(at..end)),
            3 => {
                let part = bytes[at..end].repeat(1 + chance.below(200));
                bytes.splice(at..at, part);
            }
            4 | 5 => {
                let piece = PIECES[chance.below(PIECES.len())];
                let over = if chance.below(2) == 0 { piece.len() } else { 0 };
                bytes.splice(at..(at + over).min(bytes.len()), piece.iter().copied());
            }
            6 => bytes.truncate(at),
            _ => {
                let other = &others[chance.below(others.len())].1;
                let from = chance.below(other.len() + 1);
                let to = (from + chance.below(2_000)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
        }
    }
    bytes
}

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().unwrap())
}

/// The small files, and those that programs make of them: archives, workbooks, layers.
fn corpus() -> &'static [(String, Vec<u8>)] {
    static CORPUS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/corpus");
        let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
            })
            .collect();
        files.sort();
        let mut made = vec![
            ("pack.zip".to_owned(), packed(&files)),
            ("own.xlsx".to_owned(), workbook()),
            ("own.ods".to_owned(), ods()),
        ];
        made.extend(layers());
        files.extend(made);
        files
    })
}

fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files.iter().take(3) {
        zip.start_file(&**name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn workbook() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, (code, value)) in
        [("LSOA", 0.0), ("W01000003", 1.5), ("W01000004", 2.0)].iter().enumerate()
    {
        sheet.write(row as u32, 0, *code).unwrap();
        sheet.write(row as u32, 1, *value).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

fn ods() -> Vec<u8> {
    let cell = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let number = r#"<table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="2"/>"#;
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content><table:table table:name="A"><table:table-row>{}{}</table:table-row><table:table-row table:number-rows-repeated="2">{}{number}</table:table-row></table:table></office:document-content>"#,
        cell("LSOA"),
        cell("Value"),
        cell("W01000003"),
    );
    // Not packed, so that changes reach the text.
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in
        [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)]
    {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Shapefile, and a GeoPackage as the exports write it.
fn layers() -> Vec<(String, Vec<u8>)> {
    use shapefile::{Point, Polygon, PolygonRing, ShapeWriter};
    let square = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)];
    let ring = square.map(|(x, y)| Point::new(x - 4.0, y + 52.0)).to_vec();
    let mut shp = Cursor::new(Vec::new());
    let mut writer = ShapeWriter::new(&mut shp);
    writer.write_shape(&Polygon::new(PolygonRing::Outer(ring))).unwrap();
    drop(writer);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gpkg");
    let table = of_measures(
        engine(),
        &["gigabit"],
        Level::Authority,
        &Scope::Wales,
        false,
        Language::En,
        None,
    );
    let (options, never) = (ExportOptions::default(), AtomicBool::new(false));
    let table = table.unwrap();
    export::write(&table, ExportFormat::of_path(&path).unwrap(), &path, &options, &never).unwrap();
    vec![
        ("areas.shp".to_owned(), shp.into_inner()),
        ("areas.gpkg".to_owned(), fs::read(path).unwrap()),
    ]
}

/// Tries a way in with the files as they are, and with changed ones as long as there is time.
fn try_all(name: &str, wanted: impl Fn(&str) -> bool, way_in: impl Fn(&Path)) {
    let corpus = corpus();
    let files: Vec<&(String, Vec<u8>)> = corpus.iter().filter(|(name, _)| wanted(name)).collect();
    let folder = tempfile::tempdir().unwrap();
    let one = |file: &str, bytes: &[u8], number: u64| {
        let path = folder.path().join(file);
        fs::write(&path, bytes).unwrap();
        let start = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| way_in(&path)));
        let time = start.elapsed();
        assert!(result.is_ok(), "{name}: {file}, change {number} panicked");
        assert!(time < PATIENCE, "{name}: {file}, change {number} took {time:?}");
        fs::remove_file(&path).unwrap();
    };
    for (file, bytes) in &files {
        one(file, bytes, 0);
    }
    let start = Instant::now();
    let mut number = 0;
    while number < CHANGES && start.elapsed() < TIME {
        number += 1;
        let mut chance = Chance(number);
        let (file, bytes) = files[chance.below(files.len())];
        one(file, &changed(&mut chance, bytes, corpus), number);
    }
    println!("{name}: {number} changes");
}

/// Limits that a test can reach.
fn limits() -> Limits {
    Limits { record: 1 << 16, columns: 500, rows: 20_000, unpacked: 64 << 20, ..Limits::default() }
}

fn read_input(input: &Input) -> Result<(), InputError> {
    let _ = (input.is_beside(), input.base_name(), input.size(), input.beginning());
    let mut bytes = Vec::new();
    let _ = input.bytes()?.take(1 << 22).read_to_end(&mut bytes);
    let _ = input.text()?.take(1 << 22).read_to_end(&mut bytes);
    let _ = input::sheets(input);
    for heading in [Heading::First, Heading::With(&["LSOA", "Value"])] {
        let mut rows = Rows::open(input, heading)?;
        let mut record = ByteRecord::new();
        let mut line = rows.line();
        while rows.read(&mut record)? {
            assert!(rows.line() > line, "{} after {line}", rows.line());
            line = rows.line();
            assert!(record.iter().all(|cell| !cell.contains(&0)));
        }
    }
    Ok(())
}

#[test]
fn inputs() {
    try_all(
        "inputs",
        |_| true,
        |path| {
            for input in input::open_with(path, limits()).unwrap_or_default() {
                let _ = read_input(&input);
            }
        },
    );
}

#[test]
fn layers_of_the_user() {
    let is_layer = |name: &str| {
        [".csv", ".geojson", ".shp", ".gpkg", ".zip"].iter().any(|ending| name.ends_with(ending))
    };
    let limits = layer::Limits { bytes: 8 << 20, features: 10_000, ..layer::Limits::default() };
    try_all("layers", is_layer, |path| {
        let _ = layer::read_field(path, "value", &limits);
        if let Ok(layer) = UserLayer::read(path, None, &limits) {
            for field in layer.fields().iter().take(3) {
                let _ = layer.field(field);
            }
            let _ = (layer.points(), layer.crossings(3), layer.crs_text());
        }
    });
}

#[test]
fn importers() {
    let options = ImportOptions::default();
    let cancel = AtomicBool::new(false);
    let engine = engine();
    let context = Context {
        areas: &engine.areas,
        shapes: &engine.shapes,
        gazetteer: &engine.gazetteer,
        options: &options,
        cancel: &cancel,
        progress: &|_, _| (),
    };
    try_all(
        "importers",
        |_| true,
        |path| {
            let files: [PathBuf; 1] = [path.to_owned()];
            let _ = import::read(&files, &context);
            let _ = own::propose(&files, &context);
        },
    );
}

#[test]
fn manifests_bundles_and_choices() {
    let manifest = include_str!("../../../data/updates.toml").as_bytes();
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("work.cyswllt");
    drop(Workspace::create(&workspace).unwrap());
    let workspace = fs::read(&workspace).unwrap();
    let ending = |name: &str| Path::new(name).extension().map(ToOwned::to_owned);
    let wanted = |name: &str| ending(name).is_some_and(|end| end == "json" || end == "toml");
    let mut kept = Workspace::create(&folder.path().join("kept.cyswllt")).unwrap();
    let kept = std::cell::RefCell::new(&mut kept);
    try_all("bundles and choices", wanted, |path| {
        let _ = ImportOptions::read(path);
        let _ = Manifest::read(path);
        let _ = kept.borrow_mut().read_bundle(path);
    });
    let start = Instant::now();
    let others = corpus();
    for number in 1.. {
        let mut chance = Chance(number);
        let bytes = changed(&mut chance, manifest, others);
        let _ = Manifest::parse("updates.toml", &String::from_utf8_lossy(&bytes), Origin::Given);
        // A workspace is opened less often: it is written to disk.
        if number % 20 == 0 {
            let path = folder.path().join("broken.cyswllt");
            fs::write(&path, changed(&mut chance, &workspace, others)).unwrap();
            if let Ok(workspace) = Workspace::open(&path) {
                let _ = (workspace.check(), workspace.releases(), workspace.additions());
            }
            for ending in ["", "-wal", "-shm", "-journal"] {
                let _ = fs::remove_file(folder.path().join(format!("broken.cyswllt{ending}")));
            }
        }
        if start.elapsed() > TIME || number == CHANGES {
            println!("manifests: {number} changes");
            break;
        }
    }
}

/// The rows of a text as a file, or its error.
fn rows_of(bytes: &[u8]) -> Result<Vec<Vec<Vec<u8>>>, InputError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    fs::write(&path, bytes).unwrap();
    let inputs = input::open(&path)?;
    let mut rows = Rows::open(&inputs[0], Heading::First)?;
    let mut record = ByteRecord::new();
    let mut found = Vec::new();
    while rows.read(&mut record)? {
        found.push(record.iter().map(<[u8]>::to_vec).collect());
    }
    Ok(found)
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9.,;\"\\n\\r \\tŷ–]{0,12}", "[a-z]{1,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What the csv crate writes is read back, whatever stands in the cells.
    #[test]
    fn tables_come_back(
        table in proptest::collection::vec(proptest::collection::vec(cell(), 3), 1..40),
        crlf: bool,
    ) {
        let mut writer = csv::WriterBuilder::new()
            .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let expected: Vec<Vec<Vec<u8>>> = table
            .iter()
            .filter(|row| row.iter().any(|cell| !cell.as_bytes().trim_ascii().is_empty()))
            .map(|row| row.iter().map(|cell| cell.clone().into_bytes()).collect())
            .collect();
        prop_assert_eq!(rows_of(&bytes).unwrap(), expected);
    }

    /// UTF-16 says what UTF-8 says.
    #[test]
    fn encodings_agree(table in proptest::collection::vec("[a-zŷé–,\"]{4,20}", 1..40), big: bool) {
        let text = format!("one,two\n{}\n", table.join("\n"));
        let units = text.encode_utf16();
        let bytes: Vec<u8> = [0xfeff].into_iter().chain(units).flat_map(|unit| {
            if big { unit.to_be_bytes() } else { unit.to_le_bytes() }
        }).collect();
        let both = [rows_of(text.as_bytes()), rows_of(&bytes)].map(Result::ok);
        prop_assert_eq!(&both[0], &both[1]);
    }
}
