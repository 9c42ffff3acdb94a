//! Inputs of all kinds, the hostile ones among them.

use std::{
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
};

use csv::ByteRecord;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{delimited::Delimited, *};

fn write(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A zip with members, all deflated.
fn packed(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn only(path: &Path) -> Input {
    let mut inputs = open(path).unwrap();
    assert_eq!(inputs.len(), 1);
    inputs.remove(0)
}

/// The names of a table's columns, and its rows with their lines.
type Table = (Vec<String>, Vec<(u64, Vec<String>)>);

/// The names and the cells of a table, with the line of each row.
fn table(input: &Input) -> Result<Table, InputError> {
    let mut rows = Rows::open(input, Heading::First)?;
    let mut record = ByteRecord::new();
    let mut all = Vec::new();
    while rows.read(&mut record)? {
        let cells = record.iter().map(|cell| String::from_utf8(cell.to_vec()).unwrap()).collect();
        all.push((rows.line(), cells));
    }
    Ok((rows.names().to_vec(), all))
}

fn table_of(name: &str, bytes: &[u8]) -> Result<Table, InputError> {
    let folder = tempfile::tempdir().unwrap();
    table(&only(&write(&folder, name, bytes)))
}

fn opened(bytes: &[u8]) -> Result<Vec<Input>, InputError> {
    let folder = tempfile::tempdir().unwrap();
    open(&write(&folder, "a.zip", bytes))
}

#[test]
fn members_of_a_zip_are_inputs() {
    let folder = tempfile::tempdir().unwrap();
    let long: Vec<u8> = (0..400_000).flat_map(|n| format!("{n},1\n").into_bytes()).collect();
    let inner = packed(&[("deep.csv", b"a\n1\n")]);
    let bytes = packed(&[
        ("data/one.csv", b"a,b\n1,2\n"),
        ("data\\two.csv", &long),
        ("__MACOSX/data/._one.csv", b"x"),
        (".DS_Store", b"x"),
        ("inner.zip", &inner),
        ("README.txt", b"read me"),
    ]);
    let inputs = open(&write(&folder, "pack.zip", &bytes)).unwrap();
    let names: Vec<&str> = inputs.iter().map(Input::name).collect();
    assert_eq!(
        names,
        [
            "pack.zip/data/one.csv",
            "pack.zip/data/two.csv",
            "pack.zip/inner.zip/deep.csv",
            "pack.zip/README.txt"
        ]
    );
    assert_eq!(
        inputs.iter().map(Input::is_beside).collect::<Vec<_>>(),
        [false, false, false, true]
    );
    assert_eq!(inputs[1].base_name(), "two.csv");
    assert_eq!(inputs[1].size(), long.len() as u64);
    let mut read = Vec::new();
    inputs[1].bytes().unwrap().read_to_end(&mut read).unwrap();
    assert!(read == long);
    assert_eq!(inputs[0].beginning().unwrap(), "a,b\n1,2\n");
    assert_eq!(inputs[0].sha256().unwrap(), inputs[2].sha256().unwrap());
    let mut rows = Rows::open(&inputs[2], Heading::With(&["A"])).unwrap();
    let mut record = ByteRecord::new();
    assert!(rows.read(&mut record).unwrap());
    assert_eq!(&record[0], b"1");
}

#[test]
fn paths_and_links_that_lead_out_are_refused() {
    for path in
        ["../a.csv", "a/../../b.csv", "/etc/a.csv", "\\\\host\\a.csv", "C:\\a.csv", "x\\..\\y"]
    {
        let error = opened(&packed(&[("good.csv", b"a"), (path, b"a")])).unwrap_err();
        assert!(matches!(error, InputError::MemberPath { .. }), "{path}: {error}");
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("a.csv", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let error = opened(&zip.finish().unwrap().into_inner()).unwrap_err();
    assert!(matches!(error, InputError::MemberLink { .. }), "{error}");
}

#[test]
fn bombs_are_refused() {
    // As it is stated: 100 MB of zeros.
    let zeros = vec![0; 100 << 20];
    let bomb = packed(&[("a.csv", &zeros)]);
    assert!(matches!(opened(&bomb).unwrap_err(), InputError::Ratio { .. }));
    // As it is not: the directory says 10 bytes.
    let mut lying = packed(&[("a.csv", &zeros[..2_000_000])]);
    let at = memchr::memmem::find(&lying, b"PK\x01\x02").unwrap();
    lying[at + 24..at + 28].copy_from_slice(&10_u32.to_le_bytes());
    let inputs = opened(&lying).unwrap();
    assert_eq!(inputs[0].size(), 10);
    // The file is gone with its folder.
    assert!(inputs[0].bytes().is_err());
    let folder = tempfile::tempdir().unwrap();
    let input = only(&write(&folder, "a.zip", &lying));
    let error = input.bytes().err().unwrap();
    assert!(error.to_string().contains("larger than"), "{error}");
    lying[at + 24..at + 28].copy_from_slice(&1_999_999_u32.to_le_bytes());
    let input = only(&write(&folder, "b.zip", &lying));
    let error = input.bytes().unwrap().read_to_end(&mut Vec::new()).unwrap_err();
    let error = InputError::of_io("", error);
    assert!(matches!(error, InputError::Archive { .. }), "{error}");
    // More than is read at all.
    let limits = Limits { unpacked: 1000, ..Limits::default() };
    let path =
        write(&folder, "c.zip", &packed(&[("a.csv", &[b'a'; 600]), ("b.csv", &[b'a'; 600])]));
    assert!(matches!(open_with(&path, limits), Err(InputError::TooLarge { .. })));
    let limits = Limits { members: 1, ..Limits::default() };
    assert!(matches!(open_with(&path, limits), Err(InputError::Members { .. })));
    // Zips in zips in zips.
    let mut inner = packed(&[("a.csv", b"a")]);
    inner = packed(&[("b.zip", &inner)]);
    let error = opened(&packed(&[("c.zip", &inner)])).unwrap_err();
    assert!(matches!(error, InputError::Nested { .. }), "{error}");
}

#[test]
fn damaged_and_encrypted_archives() {
    let good = packed(&[("a.csv", b"a,b\n1,2\n")]);
    for length in 4..good.len() {
        assert!(opened(&good[..length]).is_err(), "{length}");
    }
    let at = memchr::memmem::find(&good, b"PK\x01\x02").unwrap();
    let mut encrypted = good.clone();
    encrypted[at + 8] |= 1;
    assert!(matches!(opened(&encrypted).unwrap_err(), InputError::Encrypted { .. }));
    let mut method = good.clone();
    method[at + 10] = 12;
    assert!(matches!(opened(&method).unwrap_err(), InputError::Method { .. }));
    // Many members, as the record at the end states.
    let mut many = good.clone();
    let end = memchr::memmem::find(&good, b"PK\x05\x06").unwrap();
    many[end + 8..end + 12].copy_from_slice(&[0xfe, 0xff, 0xfe, 0xff]);
    assert!(matches!(opened(&many).unwrap_err(), InputError::Members { count: 65_534, .. }));
    // The content does not fit its checksum.
    let mut changed = packed(&[("a.csv", b"a,b\n1,2\n")]);
    changed[at - 3] ^= 0x55;
    let folder = tempfile::tempdir().unwrap();
    let path = write(&folder, "a.zip", &changed);
    assert!(open(&path).is_err() || only(&path).bytes().is_err());
    // Two members that share their bytes.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("a.csv", stored).unwrap();
    zip.write_all(b"a\n1\n").unwrap();
    zip.shallow_copy_file("a.csv", "b.csv").unwrap();
    let error = opened(&zip.finish().unwrap().into_inner()).unwrap_err();
    assert!(error.to_string().contains("overlap"), "{error}");
}

#[test]
fn not_a_file() {
    let folder = tempfile::tempdir().unwrap();
    assert!(open(folder.path()).is_err());
    assert!(open(&folder.path().join("none.csv")).is_err());
    let path = write(&folder, "a.csv", b"a\n1\n");
    let limits = Limits { bytes: 3, ..Limits::default() };
    assert!(matches!(open_with(&path, limits), Err(InputError::TooLarge { .. })));
    assert!(matches!(table_of("a.csv", b"").unwrap_err(), InputError::NoHeader { .. }));
    assert!(matches!(table_of("a.csv", b"\n , \n\n").unwrap_err(), InputError::NoHeader { .. }));
}

#[test]
fn line_ends_quotes_and_blank_rows() {
    let (names, rows) = table_of(
        "a.csv",
        b"\n\"name, folded \", b\r\n1,2\r3,\"4\r\n\"\"x\"\", y\"z\n\n,\r\n5,6,7\r\n\"\",",
    )
    .unwrap();
    assert_eq!(names, ["name, folded", "b"]);
    let expected: Vec<(u64, Vec<&str>)> =
        vec![(3, vec!["1", "2"]), (4, vec!["3", "4\r\n\"x\", yz"]), (8, vec!["5", "6", "7"])];
    let rows: Vec<(u64, Vec<&str>)> =
        rows.iter().map(|(line, row)| (*line, row.iter().map(String::as_str).collect())).collect();
    assert_eq!(rows, expected);
}

#[test]
fn a_quotation_mark_that_is_never_closed() {
    let error = table_of("a.csv", b"a,b\n1,2\n3,\"4\n5,6\n7,8\n").unwrap_err();
    assert!(matches!(error, InputError::Quote { line: 3, .. }), "{error}");
    let error = table_of("a.csv", b"a,b\n\"1\n\",\"2\n3").unwrap_err();
    assert!(matches!(error, InputError::Quote { line: 3, .. }), "{error}");
}

#[test]
fn the_separator_is_told() {
    for (text, expected) in [
        ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", vec!["a", "b", "c"]),
        ("a\tb\n1,5\t2\n", vec!["a", "b"]),
        ("Age: Total; measures: Value,b\n1,2\n3,4\n", vec!["Age: Total; measures: Value", "b"]),
        ("\"a;b;c\",d\n1,2\n", vec!["a;b;c", "d"]),
        ("postcode\nCF10 1AA\nCF10 1AB\n", vec!["postcode"]),
        ("a,b", vec!["a", "b"]),
        ("a;b", vec!["a", "b"]),
    ] {
        assert_eq!(table_of("a.csv", text.as_bytes()).unwrap().0, expected, "{text}");
    }
}

#[test]
fn a_header_behind_a_preamble() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Title, with; commas\n\nDate;2021\nkey;value\nW01000003;1,5\n";
    let input = only(&write(&folder, "a.csv", text.as_bytes()));
    let mut rows = Rows::open(&input, Heading::With(&["VALUE", "Key"])).unwrap();
    assert_eq!((rows.names(), rows.line()), (&["key".to_owned(), "value".to_owned()][..], 4));
    assert_eq!((rows.column(" Value"), rows.column("none")), (Some(1), None));
    let mut record = ByteRecord::new();
    assert!(rows.read(&mut record).unwrap());
    assert_eq!((record.len(), rows.line()), (2, 5));
    assert!(!rows.read(&mut record).unwrap());
    assert!(matches!(
        Rows::open(&input, Heading::With(&["none"])),
        Err(InputError::NoHeader { .. })
    ));
}

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn encodings() {
    let text = "enw,gwerth\nTŷ Ddewi – canol,1\nLlŷn 😀,2\n";
    let expected = table_of("a.csv", text.as_bytes()).unwrap();
    assert_eq!(expected.1[0].1[0], "Tŷ Ddewi – canol");
    assert_eq!(table_of("a.csv", format!("\u{feff}{text}").as_bytes()).unwrap(), expected);
    for (big, mark) in [(false, true), (true, true), (false, false), (true, false)] {
        assert_eq!(table_of("a.csv", &utf16(text, big, mark)).unwrap(), expected, "{big} {mark}");
    }
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode("enw,£\nCaffè – ‘Bae’,1\n");
    let (names, rows) = table_of("a.csv", &windows).unwrap();
    assert_eq!((names[1].as_str(), rows[0].1[0].as_str()), ("£", "Caffè – ‘Bae’"));
}

#[test]
fn an_encoding_that_is_told_late_or_contradicted() {
    let ascii = "1234567,abcdefg\n".repeat(200_000);
    let late = |bytes: &[u8]| [b"a,b\n", ascii.as_bytes(), bytes].concat();
    let last =
        |bytes: &[u8]| Ok::<_, InputError>(table_of("a.csv", bytes)?.1.pop().unwrap().1.remove(0));
    assert_eq!(last(&late("tŷ".as_bytes())).unwrap(), "tŷ");
    assert_eq!(last(&late(b"caf\xe8")).unwrap(), "cafè");
    let both = [b"a,b\nt\xc5\xb7,1\n", ascii.as_bytes(), b"caf\xe8,1\n"].concat();
    let error = table_of("a.csv", &both).unwrap_err();
    assert!(
        matches!(error, InputError::Encoding { line: 200_003, encoding: "UTF-8", .. }),
        "{error}"
    );
    let error = table_of("a.csv", b"a,b\ncaf\xe8,1\n\x81,2\n").unwrap_err();
    assert!(
        matches!(error, InputError::Encoding { line: 3, encoding: "Windows-1252", .. }),
        "{error}"
    );
    let mut cut = utf16("a,b\n1,2\n", false, true);
    cut.extend([0, 0xd8]);
    let error = table_of("a.csv", &cut).unwrap_err();
    assert!(matches!(error, InputError::Encoding { line: 3, encoding: "UTF-16", .. }), "{error}");
    let error = table_of("a.csv", b"a,b\n1,2\n3,\0\n").unwrap_err();
    assert!(matches!(error, InputError::Nul { line: 3, .. }), "{error}");
}

/// Two bytes in turn, over and over.
struct Endless(u8, u8);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        for byte in buffer.iter_mut() {
            *byte = self.0;
            std::mem::swap(&mut self.0, &mut self.1);
        }
        Ok(buffer.len())
    }
}

fn first_error(reader: impl Read + Send + 'static) -> InputError {
    let reader = Box::new(Text::new("a.csv", Box::new(reader)));
    let mut rows =
        match Delimited::open("a.csv", reader, Limits::default(), &|_: &ByteRecord| false) {
            Ok(rows) => rows,
            Err(error) => return error,
        };
    let mut record = ByteRecord::new();
    loop {
        match rows.read(&mut record) {
            Ok(true) => {}
            Ok(false) => panic!("no error"),
            Err(error) => return error,
        }
    }
}

#[test]
fn a_line_without_end_and_a_million_columns() {
    let gigabyte = 1 << 30;
    let error = first_error(Cursor::new(b"a,b\n").chain(Endless(b'x', b'x').take(gigabyte)));
    assert!(matches!(error, InputError::LongRecord { line: 2, .. }), "{error}");
    let error = first_error(Cursor::new(b"a,b\n\"").chain(Endless(b'x', b'\n').take(gigabyte)));
    assert!(matches!(error, InputError::LongRecord { line: 2, .. }), "{error}");
    let error = first_error(Cursor::new(b"a,b\n\n").chain(Endless(b'1', b',').take(2_000_000)));
    assert!(matches!(error, InputError::Columns { line: 3, .. }), "{error}");
    let limits = Limits { rows: 2, ..Limits::default() };
    let folder = tempfile::tempdir().unwrap();
    let inputs = open_with(&write(&folder, "a.csv", b"a\n1\n2\n"), limits).unwrap();
    assert!(matches!(table(&inputs[0]).unwrap_err(), InputError::TooManyRows { .. }));
}
