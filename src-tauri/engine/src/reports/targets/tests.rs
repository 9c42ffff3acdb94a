//! Lists as files, read by others' readers: contents in both languages, states, what must not run, what must not break.

use std::{collections::HashSet, fs, path::Path, sync::LazyLock, sync::atomic::AtomicBool};

use calamine::Data;
use chrono::NaiveDate;
use resvg::usvg::roxmltree::{Document as Xml, Node};
use serde_json::Value;

use super::{
    ExportError, TargetFileError, TargetFormat, TargetOptions, UnknownTargetEnding, document, write,
};
use crate::{
    analysis::{
        Subject,
        reach::{Travel, library_supports},
        targets::{TargetList, TargetRequest, TargetWhat, targets},
    },
    geography::Level,
    reports::{
        document::{Block, Document, Table, Text},
        export::NotesFile,
        sheet::reading::{Opened, check},
    },
    sources::{import::testing::engine, supports::Support},
    tables::State,
    text::{Bilingual, Language, Messages},
};

const POWYS: &str = "W06000023";
/// What a spreadsheet would run, and what XML and HTML would take for their own.
const NASTY: &str = "=HYPERLINK(\"http://x\") <b>Tŷ</b> & 'Co'";

fn request(what: TargetWhat) -> TargetRequest {
    TargetRequest {
        what,
        title: None,
        groups: ["older_65", "no_car"].map(|id| Subject::Measure { id: id.to_owned() }).to_vec(),
        supports: library_supports(engine()),
        travel: Travel::Straight,
        within_metres: 5_000.0,
        within: Some(POWYS.to_owned()),
        notes: Vec::new(),
    }
}

static AREAS: LazyLock<TargetList> = LazyLock::new(|| {
    let codes = vec![POWYS.to_owned()];
    let mut asked = request(TargetWhat::Areas { level: Level::Lsoa, codes });
    asked.title = Some(Bilingual::new("Older people & <others>", "Pobl hŷn & <eraill>"));
    let first = targets(engine(), None, &asked).expect("a list").rows[0].id.clone();
    asked.notes = vec![(first, NASTY.to_owned())];
    targets(engine(), None, &asked).expect("a list")
});

static SITES: LazyLock<TargetList> = LazyLock::new(|| {
    let site = |id: &str, en: &str, cy: &str, easting, northing| Support {
        id: id.to_owned(),
        name: Bilingual::new(en, cy),
        postcode: "LD4 4EE".to_owned(),
        easting,
        northing,
        ..Support::default()
    };
    let sites = vec![
        site("1", "Llangammarch hall", "Neuadd Llangamarch", 293_500.0, 247_300.0),
        site("+2", "=Beulah", "@Beulah", 292_100.0, 251_300.0),
    ];
    targets(engine(), None, &request(TargetWhat::Sites { sites })).expect("a list")
});

fn options() -> TargetOptions {
    TargetOptions {
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        ..TargetOptions::default()
    }
}

/// The bytes of the list as a file.
fn file(list: &TargetList, format: TargetFormat, language: Language) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(format!("list.{format}"));
    let never = AtomicBool::new(false);
    let written = write(engine(), list, format, language, &path, &options(), &never);
    let written = written.unwrap_or_else(|error| panic!("{format}: {error}"));
    let beside = usize::from(format == TargetFormat::Csv);
    assert_eq!(written.len(), 1 + beside, "{format}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1 + beside, "{format}");
    fs::read(path).expect("the file")
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

/// Headings and rows of CSV.
fn csv(list: &TargetList, language: Language) -> (Vec<String>, Vec<Vec<String>>) {
    let bytes = file(list, TargetFormat::Csv, language);
    let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
    let owned = |record: &::csv::StringRecord| record.iter().map(str::to_owned).collect();
    let headings = owned(reader.headers().expect("a header"));
    (headings, reader.records().map(|record| owned(&record.expect("a row"))).collect())
}

#[test]
fn csv_has_stable_columns_and_runs_nothing() {
    let (headings, rows) = csv(&AREAS, Language::En);
    assert_eq!(
        headings,
        [
            "code",
            "name",
            "name_cy",
            "place",
            "place_cy",
            "level",
            "authority",
            "rank",
            "authority_name",
            "authority_name_cy",
            "rural_urban",
            "older_65_number",
            "older_65_number_state",
            "older_65_to_reach",
            "older_65_to_reach_state",
            "no_car_number",
            "no_car_number_state",
            "no_car_to_reach",
            "no_car_to_reach_state",
            "nearest",
            "nearest_metres",
            "below_30_authority",
            "below_30_authority_state",
            "below_30_count_authority",
            "gigabit_authority",
            "gigabit_authority_state",
            "gigabit_count_authority",
            "deri_broadband",
            "deri_broadband_state",
            "notes",
        ]
    );
    let at = |name: &str| headings.iter().position(|heading| heading == name).expect(name);
    assert_eq!(rows.len(), AREAS.rows.len());
    assert_eq!(rows[0][at("rank")], "1");
    assert_eq!(rows[0][at("notes")], format!("'{NASTY}"));
    let to_reach: f64 =
        rows.iter().map(|row| row[at("older_65_to_reach")].parse::<f64>().expect("a number")).sum();
    let total = AREAS.groups[0].to_reach.value.expect("a total");
    assert!((to_reach - total).abs() < 1e-6 * total, "{to_reach} {total}");
    // People without a car are estimated from percentages: said of each.
    assert!(rows.iter().all(|row| row[at("no_car_number_state")] == "estimated"));
    assert!(rows.iter().all(|row| row[at("older_65_number_state")] == "published"));
    let (welsh, other) = csv(&AREAS, Language::Cy);
    assert_eq!(welsh, headings);
    assert_ne!(other[0][at("rural_urban")], rows[0][at("rural_urban")]);
    assert_eq!(other[0][at("code")], rows[0][at("code")]);

    let (headings, rows) = csv(&SITES, Language::En);
    assert_eq!(
        headings[..10],
        [
            "code",
            "name",
            "name_cy",
            "place",
            "place_cy",
            "authority",
            "rank",
            "authority_name",
            "authority_name_cy",
            "rural_urban"
        ]
    );
    let at = |name: &str| headings.iter().position(|heading| heading == name).expect(name);
    assert!(!headings.iter().any(|heading| heading.ends_with("_number")));
    let row = rows.iter().find(|row| row[0] == "'+2").expect("escaped");
    assert_eq!([&row[at("name")], &row[at("name_cy")]], ["'=Beulah", "'@Beulah"]);
    assert_eq!([&row[at("easting")], &row[at("postcode")]], ["292100", "LD4 4EE"]);
}

#[test]
fn no_figure_is_no_zero() {
    let mut list = AREAS.clone();
    let people = &mut list.rows[0].people[0];
    (people.to_reach.value, people.to_reach.state) = (None, State::Suppressed);
    let figure = &mut list.rows[0].figures[0];
    (figure.value.value, figure.value.state) = (None, State::Unavailable);
    let (headings, rows) = csv(&list, Language::En);
    let at = |name: &str| headings.iter().position(|heading| heading == name).expect(name);
    let cells = [
        "older_65_to_reach",
        "older_65_to_reach_state",
        "below_30_authority",
        "below_30_authority_state",
    ]
    .map(|name| rows[0][at(name)].as_str());
    assert_eq!(cells, ["", "suppressed", "", "unavailable"]);
    for (language, state) in [(Language::En, "Suppressed"), (Language::Cy, "Wedi’i atal")] {
        let opened = Opened::new(file(&list, TargetFormat::Xlsx, language));
        let name = if language == Language::En { "List" } else { "Rhestr" };
        let (_, rows) = opened.table(name);
        let states =
            rows[0].iter().filter(|cell| matches!(cell, Data::String(text) if text == state));
        assert_eq!(states.count(), 1, "{:?}", rows[0]);
        let document = document(engine(), &list, language, &options()).expect("a document");
        let table = tables(&document).next().expect("the list");
        assert!(table.rows[0].iter().any(|cell| cell.text == "[c]"));
        assert!(table.notes.iter().any(|note| note.contains("[c]")));
    }
    let json: Value =
        serde_json::from_slice(&file(&list, TargetFormat::Geojson, Language::En)).expect("JSON");
    assert_eq!(json["features"][0]["properties"]["older_65_to_reach"], Value::Null);
}

#[test]
fn a_workbook_speaks_its_language() {
    for (list, language, sheet, headings) in [
        (&*AREAS, Language::Cy, "Rhestr", ["Safle", "Cod", "Enw"]),
        (&*AREAS, Language::En, "List", ["Rank", "Code", "Name"]),
        (&*SITES, Language::Cy, "Rhestr", ["Safle", "Cod", "Enw"]),
    ] {
        let opened = Opened::new(file(list, TargetFormat::Xlsx, language));
        check(&opened);
        assert_eq!(opened.sheets.len(), 5, "{:?}", opened.names());
        let (found, rows) = opened.table(sheet);
        assert_eq!(found[..3], headings);
        assert_eq!(rows.len(), list.rows.len());
        assert_eq!(rows[0][1], Data::String(list.rows[0].id.clone()));
        let older = list.groups[0].label.get(language);
        let column = found.iter().position(|heading| {
            heading
                == &Messages::embedded().text(
                    language,
                    "targets-to-reach",
                    &[("group", older.into())],
                )
        });
        let column = column.unwrap_or_else(|| panic!("{found:?}"));
        let sum: f64 = rows
            .iter()
            .map(|row| match row[column] {
                Data::Float(number) => number,
                Data::Int(number) => number as f64,
                ref other => panic!("{other:?}"),
            })
            .sum();
        let total = list.groups[0].to_reach.value.expect("a total");
        assert!((sum - total).abs() < 1e-6 * total.max(1.0));
        let words: Vec<String> = opened
            .sheets
            .iter()
            .flat_map(|(_, range)| range.used_cells().map(|(_, _, cell)| cell.to_string()))
            .collect();
        let all = words.join("\n");
        assert!(all.contains(&list.lines(engine(), language)[0]), "the notes");
        assert!(all.contains("Open Government Licence"), "the sources");
        assert!(!all.contains("targets-") && !all.contains("{$"), "{all}");
    }
    // Notes that look like formulas are text.
    let opened = Opened::new(file(&AREAS, TargetFormat::Xlsx, Language::Cy));
    let (_, rows) = opened.table("Rhestr");
    assert!(rows[0].contains(&Data::String(NASTY.to_owned())));
}

#[test]
fn geojson_has_shapes_in_degrees() {
    let parsed = |list, language| -> Value {
        serde_json::from_slice(&file(list, TargetFormat::Geojson, language)).expect("JSON")
    };
    let areas = parsed(&AREAS, Language::Cy);
    assert_eq!(areas["title"], "Pobl hŷn & <eraill>");
    let features = areas["features"].as_array().expect("features");
    assert_eq!(features.len(), AREAS.rows.len());
    assert_eq!(features[0]["id"], AREAS.rows[0].id.as_str());
    assert!(features[0]["geometry"]["type"].as_str().expect("a type").ends_with("Polygon"));
    assert_eq!(features[0]["properties"]["rank"], 1);
    let notes = areas["notes"].as_array().expect("notes");
    assert!(notes.iter().any(|note| note.as_str().is_some_and(|note| note.contains("km"))));
    let sites = parsed(&SITES, Language::En);
    for feature in sites["features"].as_array().expect("features") {
        let place = feature["geometry"]["coordinates"].as_array().expect("a point");
        let [longitude, latitude] = [0, 1].map(|at| place[at].as_f64().expect("degrees"));
        assert!((-3.7..-3.4).contains(&longitude) && (52.0..52.3).contains(&latitude));
    }
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    node.children()
        .find(|child| child.has_tag_name(("http://www.opengis.net/kml/2.2", name)))
        .unwrap_or_else(|| panic!("no {name} in {:?}", node.tag_name()))
}

#[test]
fn kml_is_well_formed_and_speaks_its_language() {
    for (list, language) in [
        (&*AREAS, Language::En),
        (&*AREAS, Language::Cy),
        (&*SITES, Language::En),
        (&*SITES, Language::Cy),
    ] {
        let kml = text(file(list, TargetFormat::Kml, language));
        let xml = Xml::parse(&kml).expect("well-formed XML");
        let root = xml.root_element();
        assert!(root.has_tag_name(("http://www.opengis.net/kml/2.2", "kml")));
        let top = child(root, "Document");
        assert_eq!(child(top, "name").text(), Some(list.title.get(language)));
        let about = child(top, "description").text().expect("notes");
        assert!(about.contains("Office for National Statistics"), "{about}");
        let marks: Vec<Node> =
            top.children().filter(|node| node.tag_name().name() == "Placemark").collect();
        assert_eq!(marks.len(), list.rows.len());
        for (mark, row) in marks.iter().zip(&list.rows) {
            let name = child(*mark, "name").text().expect("a name");
            let own = if list.level.is_some() { &row.place } else { &row.name };
            assert!(name.contains(own.get(language)), "{name}");
            assert!(name.starts_with(&format!("{}. ", row.rank.expect("a rank"))), "{name}");
            let older = list.groups[0].label.get(language);
            let description = child(*mark, "description").text().expect("a description");
            assert!(description.contains(older), "{description}");
            let data: Vec<(&str, &str, &str)> = child(*mark, "ExtendedData")
                .children()
                .filter(Node::is_element)
                .map(|data| {
                    (
                        data.attribute("name").expect("a name"),
                        child(data, "displayName").text().expect("words"),
                        child(data, "value").text().unwrap_or_default(),
                    )
                })
                .collect();
            assert!(data.iter().any(|(name, _, value)| *name == "code" && *value == row.id));
            assert_eq!(data[0].0, "rank");
            let unique: HashSet<&str> = data.iter().map(|(name, ..)| *name).collect();
            assert_eq!(unique.len(), data.len());
            let rings: Vec<&str> = mark
                .descendants()
                .filter(|node| node.tag_name().name() == "coordinates")
                .map(|node| node.text().expect("coordinates"))
                .collect();
            assert!(!rings.is_empty());
            for ring in rings {
                let corners: Vec<&str> = ring.split(' ').collect();
                assert!(
                    corners.len() == 1 || (corners.len() >= 4 && corners.first() == corners.last())
                );
                for corner in corners {
                    let (longitude, latitude) = corner.split_once(',').expect("two");
                    let degrees =
                        [longitude, latitude].map(|text| text.parse::<f64>().expect("a number"));
                    assert!(
                        (-5.5..-2.6).contains(&degrees[0]) && (51.3..53.5).contains(&degrees[1])
                    );
                }
            }
        }
        if list.level.is_some() {
            let nasty = marks[0]
                .descendants()
                .any(|node| node.tag_name().name() == "value" && node.text() == Some(NASTY));
            assert!(nasty, "the note comes back");
            let description = child(marks[0], "description").text().expect("a description");
            assert!(
                description.contains("&lt;b&gt;") && !description.contains("<b>"),
                "{description}"
            );
        }
    }
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

#[test]
fn the_document_says_the_same_in_both_languages() {
    for list in [&*AREAS, &*SITES] {
        let [english, welsh] = Language::ALL
            .map(|language| document(engine(), list, language, &options()).expect("a document"));
        assert_ne!(english.title, welsh.title);
        assert_eq!(english.sections.len(), 5);
        for (a, b) in english.sections.iter().zip(&welsh.sections) {
            assert_eq!((a.id, a.blocks.len()), (b.id, b.blocks.len()));
            assert_ne!(a.heading, b.heading);
        }
        for (a, b) in tables(&english).zip(tables(&welsh)) {
            assert_eq!((a.rows.len(), a.columns.len()), (b.rows.len(), b.columns.len()));
            assert!(a.rows.iter().chain(&b.rows).all(|row| row.len() == a.columns.len()));
            let cells = || a.rows.iter().chain(&b.rows).flatten();
            assert!(cells().all(|cell| !cell.text.trim().is_empty()));
        }
        for document in [&english, &welsh] {
            let words = format!("{document:?}");
            for fault in ["{$", "{ $", "targets-", "NaN", "\" ,", "  ."] {
                assert!(!words.contains(fault), "{fault}");
            }
            let Block::KeyFigures(figures) = &document.sections[0].blocks[0] else { panic!() };
            assert_eq!(figures.len(), list.groups.len());
            let map = document.sections[0].blocks.iter().find_map(|block| match block {
                Block::Figure(figure) => Some(figure),
                _ => None,
            });
            assert!(map.expect("a map").svg.starts_with("<svg"));
            let groups = Messages::embedded().text(document.language, "targets-note-groups", &[]);
            let said = |block: &Block| *block == Block::Paragraph(Text::from(groups.as_str()));
            assert!(document.sections[0].blocks.iter().any(said), "groups overlap");
        }
    }
}

/// The words of every page, in order, as another library finds them.
fn pdf_text(bytes: &[u8]) -> (usize, String) {
    let pdf = lopdf::Document::load_mem(bytes).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    (pages.len(), pdf.extract_text(&pages).expect("text"))
}

#[test]
fn pdf_and_html_for_paper_and_screen() {
    for (list, language) in [(&*AREAS, Language::Cy), (&*SITES, Language::En)] {
        let (pages, words) = pdf_text(&file(list, TargetFormat::Pdf, language));
        assert!((4..40).contains(&pages), "{pages}");
        let plain: String = words.split_whitespace().collect();
        let has = |text: &str| plain.contains(&text.split_whitespace().collect::<String>());
        assert!(has(list.title.get(language)), "{words}");
        for row in &list.rows {
            let name = if list.level.is_some() { &row.id } else { row.name.get(language) };
            assert!(has(name), "{name}");
        }
        let html = text(file(list, TargetFormat::Html, language));
        let tag = if language == Language::Cy { "cy" } else { "en-GB" };
        assert!(html.contains(&format!("<html lang=\"{tag}\">")));
        assert!(!html.contains("<script") && !html.contains("<b>Tŷ"));
        let heading = Messages::embedded().text(language, "targets-section-list", &[]);
        assert!(html.contains(&heading));
    }
}

#[test]
fn a_failure_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let stopped = AtomicBool::new(true);
    for format in TargetFormat::ALL {
        let path = folder.path().join(format!("list.{format}"));
        fs::write(&path, "mine").expect("a file");
        let result = write(engine(), &SITES, format, Language::En, &path, &options(), &stopped);
        assert!(matches!(result, Err(TargetFileError::Export(ExportError::Cancelled))), "{format}");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "mine");
        let never = AtomicBool::new(false);
        let lost = folder.path().join("nowhere").join(format!("list.{format}"));
        for path in [folder.path(), &lost] {
            let error = write(engine(), &SITES, format, Language::En, path, &options(), &never)
                .expect_err("not written");
            for language in Language::ALL {
                let id = format!("error-{}", error.code());
                let text = Messages::embedded().text(language, &id, &error.arguments());
                assert!(!text.contains("error-") && !text.contains("{$"), "{text}");
            }
        }
    }
    let names = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(names, TargetFormat::ALL.len(), "nothing half written");
}

#[test]
fn options_of_csv() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    let options = TargetOptions { bom: true, notes: NotesFile::None, ..options() };
    let never = AtomicBool::new(false);
    write(engine(), &SITES, TargetFormat::Csv, Language::Cy, &path, &options, &never)
        .expect("written");
    assert!(fs::read(&path).expect("a file").starts_with(b"\xef\xbb\xbfcode,"));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn formats_by_ending() {
    for format in TargetFormat::ALL {
        let name = format!("a.b.{}", format.ending().to_uppercase());
        assert_eq!(TargetFormat::of_path(Path::new(&name)), Ok(format));
        assert!(super::TARGET_ENDINGS.contains(format.ending()));
    }
    assert_eq!(TargetFormat::of_path(Path::new("x.json")), Ok(TargetFormat::Geojson));
    let error = TargetFormat::of_path(Path::new("x.docx")).expect_err("no format");
    assert_eq!(error, UnknownTargetEnding("docx".to_owned()));
    let error = TargetFileError::from(error);
    let text = Messages::embedded().text(
        Language::Cy,
        &format!("error-{}", error.code()),
        &error.arguments(),
    );
    assert!(text.contains("docx") && text.contains(".kml"), "{text}");
}
