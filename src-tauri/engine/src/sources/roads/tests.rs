//! Files as Ordnance Survey and OpenStreetMap publish them, made small, and what is wrong with those that are broken.

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use rusqlite::{Connection, params};
use shapefile::{
    Point, Polyline, ShapeWriter,
    dbase::{FieldName, FieldValue, Record, TableWriterBuilder},
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{Region, RoadsFileError, RoadsReport, RoadsSource, read};
use crate::geography::{
    Shapes,
    roads::{Mode, Roads},
};

const GRID: &str =
    r#"PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936"]]]"#;

/// Two streets and an A road at Aberystwyth, a motorway at Swansea, and a street in Kent: function, form of way, nodes and
/// line.
type Link = (&'static str, &'static str, [&'static str; 2], &'static [[f64; 2]]);
const LINKS: [Link; 5] = [
    (
        "Local Road",
        "Single Carriageway",
        ["{A}", "{B}"],
        &[[258_000.0, 281_000.0], [258_060.0, 281_080.0], [258_060.0, 281_180.0]],
    ),
    (
        "Restricted Local Access Road",
        "Single Carriageway",
        ["{B}", "{C}"],
        &[[258_060.0, 281_180.0], [258_160.0, 281_180.0]],
    ),
    (
        "A Road",
        "Dual Carriageway",
        ["{C}", "{A}"],
        &[[258_160.0, 281_180.0], [258_000.0, 281_000.0]],
    ),
    ("Motorway", "Slip Road", ["{M}", "{N}"], &[[266_000.0, 198_000.0], [266_300.0, 198_000.0]]),
    (
        "Local Road",
        "Single Carriageway",
        ["{K}", "{L}"],
        &[[600_000.0, 150_000.0], [600_100.0, 150_000.0]],
    ),
];

fn region() -> &'static Region {
    static REGION: OnceLock<Region> = OnceLock::new();
    REGION.get_or_init(|| Region::around_wales(&Shapes::open().unwrap()))
}

fn of(path: &Path) -> Result<(Roads, RoadsReport), RoadsFileError> {
    read(path, region(), &AtomicBool::new(false), &|_, _| {})
}

/// The geometry of a GeoPackage, with its box.
fn blob(line: &[[f64; 2]]) -> Vec<u8> {
    let mut bytes = b"GP\0\x03".to_vec();
    bytes.extend(27_700_i32.to_le_bytes());
    let edge = |axis: usize, pick: fn(f64, f64) -> f64, start: f64| {
        line.iter().map(|corner| corner[axis]).fold(start, pick)
    };
    let (low, high) = (f64::INFINITY, f64::NEG_INFINITY);
    for edge in [
        edge(0, f64::min, low),
        edge(0, f64::max, high),
        edge(1, f64::min, low),
        edge(1, f64::max, high),
    ] {
        bytes.extend(edge.to_le_bytes());
    }
    bytes.push(1);
    bytes.extend(2_u32.to_le_bytes());
    bytes.extend((line.len() as u32).to_le_bytes());
    for at in line.iter().flatten() {
        bytes.extend(at.to_le_bytes());
    }
    bytes
}

/// A GeoPackage with the tables and columns that Ordnance Survey's has.
fn geopackage(path: &Path, system: i32, start_node: &str, links: &[(Link, Vec<u8>)]) {
    let database = Connection::open(path).unwrap();
    database
        .execute_batch(&format!(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
                 organization_coordsys_id INTEGER, definition TEXT, description TEXT);
             INSERT INTO gpkg_spatial_ref_sys VALUES ('OSGB36', 27700, 'EPSG', 27700, '', ''),
                 ('WGS 84', 4326, 'EPSG', 4326, '', '');
             CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
             INSERT INTO gpkg_contents VALUES ('road_node', 'features', {system}), ('road_link', 'features', {system});
             CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
             INSERT INTO gpkg_geometry_columns VALUES ('road_node', 'geometry', {system}), ('road_link', 'geometry', {system});
             CREATE TABLE road_node (id TEXT, geometry BLOB, form_of_road_node TEXT);
             CREATE TABLE road_link (id TEXT, geometry BLOB, fictitious BOOLEAN, road_classification TEXT,
                 road_function TEXT, form_of_way TEXT, road_classification_number TEXT, name_1 TEXT, length INTEGER,
                 loop BOOLEAN, primary_route BOOLEAN, trunk_road BOOLEAN, {start_node} TEXT, end_node TEXT);"
        ))
        .unwrap();
    for (at, ((function, form, [start, end], _), geometry)) in links.iter().enumerate() {
        database
            .execute(
                &format!(
                    "INSERT INTO road_link (id, geometry, road_classification, road_function, form_of_way, {start_node}, end_node)
                     VALUES (?1, ?2, 'Unclassified', ?3, ?4, ?5, ?6)"
                ),
                params![format!("{{{at}}}"), geometry, function, form, start, end],
            )
            .unwrap();
    }
}

fn with_geometry() -> Vec<(Link, Vec<u8>)> {
    LINKS.iter().map(|link| (*link, blob(link.3))).collect()
}

/// What every spelling of [`LINKS`] is.
fn check(roads: &Roads, report: &RoadsReport) {
    assert_eq!((roads.len(), roads.nodes(), report.left_out), (4, 5, 1));
    assert_eq!((report.source, report.one_way), (RoadsSource::OpenRoads, 0));
    let triangle = 0.2 + 0.1 + 0.16_f64.hypot(0.18);
    assert!((roads.kilometres(Mode::Walking) - triangle).abs() < 1e-3);
    assert!((roads.kilometres(Mode::Driving) - triangle - 0.3).abs() < 1e-3);
    let ids: Vec<&str> = report.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(ids[0], "roads-note-openroads");
    // From one corner of the street round to the other, at 100 m along it.
    let (from, to) = ([258_060.0, 281_080.0], [258_160.0, 281_180.0]);
    let found = roads.distances(Mode::Walking, &[from], &[to], None).unwrap();
    assert!((found.row(0)[0].metres - 200.0).abs() < 0.2);
}

#[test]
fn a_geopackage_alone_and_in_its_zip() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oproad_gb.gpkg");
    geopackage(&path, 27_700, "start_node", &with_geometry());
    let (roads, report) = of(&path).unwrap();
    check(&roads, &report);
    let zip = folder.path().join("oproad_gpkg_gb.zip");
    let bytes = fs::read(&path).unwrap();
    zipped(&zip, &[("Doc/licence.txt", b"OGL"), ("Data/oproad_gb.gpkg", &bytes)]);
    let (same, report) = of(&zip).unwrap();
    assert_eq!((same, report.file.as_str()), (roads, "oproad_gpkg_gb.zip"));
}

fn zipped(path: &Path, members: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(fs::File::create(path).unwrap());
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn geopackages_that_are_broken() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let code = |name: &str| of(&path(name)).unwrap_err().code();
    geopackage(&path("system.gpkg"), 4326, "start_node", &[]);
    assert_eq!(code("system.gpkg"), "roads-file-system");
    geopackage(&path("column.gpkg"), 27_700, "begin_node", &[]);
    assert_eq!(code("column.gpkg"), "roads-file-column");
    geopackage(&path("empty.gpkg"), 27_700, "start_node", &[]);
    assert_eq!(code("empty.gpkg"), "roads-file-elsewhere");
    let whole = blob(LINKS[0].3);
    for (name, geometry) in [
        ("short.gpkg", &whole[..whole.len() - 1]),
        ("none.gpkg", b"GP".as_slice()),
        ("other.gpkg", b"\x89PNG and so on and so on".as_slice()),
    ] {
        geopackage(&path(name), 27_700, "start_node", &[(LINKS[0], geometry.to_vec())]);
        assert_eq!(code(name), "roads-file-damaged", "{name}");
    }
    geopackage(&path("whole.gpkg"), 27_700, "start_node", &with_geometry());
    let bytes = fs::read(path("whole.gpkg")).unwrap();
    fs::write(path("cut.gpkg"), &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(code("cut.gpkg"), "layer-damaged");
    fs::write(path("roads.docx"), "roads").unwrap();
    assert_eq!(code("roads.docx"), "roads-file-unknown");
    assert_eq!(code("nothing.gpkg"), "file-unreadable");
}

/// Shapefiles as Ordnance Survey's are: one for each square, here of Aberystwyth and Swansea, and of Kent.
fn shapefiles(folder: &Path, squares: &[(&str, &[Link])]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for (square, links) in squares {
        let mut shp = Cursor::new(Vec::new());
        let mut writer = ShapeWriter::new(&mut shp);
        for (.., line) in *links {
            let line = line.iter().map(|&[x, y]| Point::new(x, y)).collect();
            writer.write_shape(&Polyline::new(line)).unwrap();
        }
        drop(writer);
        let mut dbf = Cursor::new(Vec::new());
        let names = ["identifier", "class", "function", "formOfWay", "startNode", "endNode"];
        let mut table = TableWriterBuilder::new();
        for name in names {
            table = table.add_character_field(FieldName::try_from(name).unwrap(), 40);
        }
        let mut table = table.build_with_dest(&mut dbf);
        for (function, form, [start, end], _) in *links {
            let mut record = Record::default();
            let values = ["{1}", "Unclassified", function, form, start, end];
            for (name, value) in names.iter().zip(values) {
                let value = FieldValue::Character(Some(value.to_owned()));
                record.insert((*name).to_owned(), value);
            }
            table.write_record(&record).unwrap();
        }
        drop(table);
        for (ending, bytes) in
            [("shp", shp.into_inner()), ("dbf", dbf.into_inner()), ("prj", GRID.into())]
        {
            let path = folder.join(format!("{square}_RoadLink.{ending}"));
            fs::write(&path, bytes).unwrap();
            files.push(path);
        }
    }
    files
}

#[test]
fn shapefiles_of_squares_in_a_folder_a_zip_and_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let files = shapefiles(&data, &[("SN", &LINKS[..4]), ("TR", &LINKS[4..])]);
    let (roads, report) = of(folder.path()).unwrap();
    check(&roads, &report);
    let zip = folder.path().join("oproad_essh_gb.zip");
    let bytes: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            (format!("oproad_essh_gb/data/{name}"), fs::read(path).unwrap())
        })
        .collect();
    let members: Vec<(&str, &[u8])> =
        bytes.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zipped(&zip, &members);
    assert_eq!(of(&zip).unwrap().0, roads);
    // The files beside one are those that go with it.
    let one = data.join("SN_RoadLink.shp");
    assert_eq!(of(&one).unwrap().0, roads);
    let other = of(&data.join("TR_RoadLink.shp")).unwrap_err();
    assert_eq!(other.code(), "roads-file-elsewhere");
    let bytes = fs::read(&one).unwrap();
    fs::write(&one, &bytes[..bytes.len() - 3]).unwrap();
    assert_eq!(of(&one).unwrap_err().code(), "roads-file-damaged");
    fs::remove_file(data.join("SN_RoadLink.dbf")).unwrap();
    assert_eq!(of(&one).unwrap_err().code(), "roads-file-column");
    fs::write(&one, "").unwrap();
    assert!(of(&one).is_err());
}

fn aberystwyth() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/roads/aberystwyth.osm.pbf")
}

#[test]
fn an_extract_of_openstreetmap() {
    let told = AtomicU64::new(0);
    let progress = |done, of| {
        assert!(done <= of);
        told.store(of, Ordering::Relaxed);
    };
    let (roads, report) =
        read(&aberystwyth(), region(), &AtomicBool::new(false), &progress).unwrap();
    assert!(told.into_inner() > 0);
    // The street in two pieces, the A road, the footway and the bridge.
    assert_eq!((roads.len(), roads.nodes()), (5, 7));
    assert_eq!((report.one_way, report.left_out), (1, 2), "a private drive and London");
    assert_eq!(report.source, RoadsSource::OpenStreetMap);
    assert_eq!(roads.components(Mode::Walking).unwrap().len(), 2);
    // 0.002° of longitude are 136 m there: from one end of the street to the footway's, 111 m further north.
    let place = |lon, lat| crate::geography::grid::to_grid(lon, lat).map(|(x, y)| [x, y]).unwrap();
    let (west, north) = (place(-4.085, 52.415), place(-4.083, 52.416));
    let found = roads.distances(Mode::Walking, &[west], &[north], None).unwrap();
    assert!((found.row(0)[0].metres - 247.3).abs() < 1.0, "{:?}", found.row(0));
}

#[test]
fn whatever_happens_to_an_extract_there_is_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.osm.pbf");
    let whole = fs::read(aberystwyth()).unwrap();
    let mut damaged = 0;
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        fs::write(&path, &bytes).unwrap();
        damaged += usize::from(of(&path).is_err());
    }
    assert!(damaged > whole.len() / 2, "{damaged} of {}", whole.len());
    for end in [0, 1, 3, 4, 20, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..end]).unwrap();
        assert!(of(&path).is_err(), "{end} bytes");
    }
}

#[test]
fn whoever_cancels_is_left_with_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oproad_gb.gpkg");
    geopackage(&path, 27_700, "start_node", &with_geometry());
    for path in [path, aberystwyth()] {
        let cancelled = read(&path, region(), &AtomicBool::new(true), &|_, _| {}).unwrap_err();
        assert_eq!(cancelled.code(), "roads-file-cancelled");
    }
}
