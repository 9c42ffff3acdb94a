//! Shapefiles and GeoPackages: written by other programs' code and by the exports, read as layers; and what is wrong with
//! those that are broken.

#![allow(clippy::float_cmp, reason = "figures are read as they were written")]

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    sync::{OnceLock, atomic::AtomicBool},
};

use cyswllt_engine::{
    Engine,
    geography::Level,
    reports::export::{self, ExportFormat, ExportOptions, Scope, tables::of_measures},
    sources::{
        input::{self, InputError},
        layer::{LayerError, Limits, System, UserLayer, read_field},
    },
    text::Language,
};
use rusqlite::Connection;
use shapefile::{
    Point, Polygon, PolygonRing, Polyline, ShapeWriter,
    dbase::{FieldName, FieldValue, Record, TableWriterBuilder},
    record::point::PointZ,
    record::polygon::PolygonZ,
};
use zip::{ZipWriter, write::SimpleFileOptions};

const GRID: &str =
    r#"PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936"]]]"#;
const DEGREES: &str = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]"#;

fn read(path: &Path) -> Result<UserLayer, LayerError> {
    UserLayer::read(path, None, &Limits::default())
}

fn ring(corners: &[(f64, f64)]) -> Vec<Point> {
    corners.iter().map(|&(x, y)| Point::new(x, y)).collect()
}

fn square(x: f64, y: f64, size: f64) -> Vec<Point> {
    ring(&[(x, y), (x, y + size), (x + size, y + size), (x + size, y), (x, y)])
}

/// A `.shp` of shapes of one type, without a table.
fn shp<S: shapefile::record::EsriShape>(shapes: &[S]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = ShapeWriter::new(&mut bytes);
    for shape in shapes {
        writer.write_shape(shape).unwrap();
    }
    drop(writer);
    bytes.into_inner()
}

/// A `.dbf` of names and numbers.
fn dbf(rows: &[(&str, Option<f64>)]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let mut table = TableWriterBuilder::new()
        .add_character_field(FieldName::try_from("NAME").unwrap(), 20)
        .add_numeric_field(FieldName::try_from("VALUE").unwrap(), 10, 2)
        .build_with_dest(&mut bytes);
    for (name, value) in rows {
        let mut record = Record::default();
        record.insert("NAME".to_owned(), FieldValue::Character(Some((*name).to_owned())));
        record.insert("VALUE".to_owned(), FieldValue::Numeric(*value));
        table.write_record(&record).unwrap();
    }
    drop(table);
    bytes.into_inner()
}

struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

/// Two squares, one with a hole and one in the hole, in the National Grid.
fn polygons() -> Vec<Polygon> {
    let mut hole = square(310_000.0, 210_000.0, 20_000.0);
    hole.reverse();
    vec![
        Polygon::with_rings(vec![
            PolygonRing::Outer(square(300_000.0, 200_000.0, 40_000.0)),
            PolygonRing::Outer(square(315_000.0, 215_000.0, 5_000.0)),
            PolygonRing::Inner(hole),
        ]),
        Polygon::new(PolygonRing::Outer(square(340_000.25, 200_000.125, 40_000.0))),
    ]
}

#[test]
fn a_shapefile_with_all_that_goes_with_it() {
    let files = Files::new();
    let path = files.write("areas.shp", shp(&polygons()));
    files.write("areas.DBF", dbf(&[("Môn", Some(1.5)), ("Bala", None)]));
    files.write("areas.prj", GRID);
    files.write("areas.cpg", "UTF-8");
    let layer = UserLayer::read(&path, Some("NAME"), &Limits::default()).unwrap();
    assert_eq!((layer.system(), layer.is_recognised()), (&System::Grid, false));
    assert_eq!(layer.ids(), ["Môn", "Bala"]);
    let values = layer.field("VALUE").unwrap();
    assert!(values[0] == 1.5 && values[1].is_nan());
    let shapes = layer.shapes().unwrap();
    // The hole is in the large square, not in the small one inside it.
    assert_eq!(shapes[0].polygons.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(shapes[0].polygons[0][1][0], [310_000.0, 210_000.0]);
    assert_eq!(shapes[1].polygons[0][0][0], [340_000.25, 200_000.125]);
    assert!(layer.crossings(10).is_empty());
    assert_eq!(read_field(&path, "VALUE", &Limits::default()).unwrap()[0], 1.5);
    let error = read_field(&path, "none", &Limits::default()).unwrap_err();
    assert!(
        matches!(error, LayerError::UnknownField { fields, .. } if fields == ["NAME", "VALUE"])
    );
}

#[test]
fn lines_points_and_heights() {
    let files = Files::new();
    let line = Polyline::with_parts(vec![
        ring(&[(-3.0, 52.0), (-3.5, 52.5)]),
        ring(&[(-4.0, 52.0), (-4.5, 52.5), (-4.0, 53.0)]),
    ]);
    let path = files.write("lines.shp", shp(&[line]));
    files.write("lines.prj", DEGREES);
    let layer = read(&path).unwrap();
    assert_eq!(layer.shapes().unwrap()[0].lines.len(), 2);
    assert_eq!(layer.system(), &System::Degrees);
    let points = [Point::new(-3.2, 51.5), Point::new(-4.1, 52.9)];
    let layer = read(&files.write("points.shp", shp(&points))).unwrap();
    assert_eq!(layer.shapes().unwrap()[1].points, [[-4.1, 52.9]]);
    let corners = [(0.0, 50.0), (0.0, 51.0), (1.0, 51.0), (0.0, 50.0)];
    let corners = corners.map(|(x, y)| PointZ::new(x, y, 7.0, 8.0)).to_vec();
    let high = PolygonZ::new(PolygonRing::Outer(corners));
    let layer = read(&files.write("high.shp", shp(&[high]))).unwrap();
    assert_eq!(layer.shapes().unwrap()[0].polygons[0][0].len(), 4);
}

#[test]
fn shapefiles_in_a_zip() {
    let files = Files::new();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    };
    add("shapes/areas.shp", &shp(&polygons()));
    add("shapes/areas.dbf", &dbf(&[("a", Some(1.0)), ("b", Some(2.0))]));
    add("shapes/areas.prj", GRID.as_bytes());
    let one = zip.finish().unwrap().into_inner();
    let path = files.write("one.zip", &one);
    assert_eq!(read(&path).unwrap().field("VALUE").unwrap(), [1.0, 2.0]);
    assert_eq!(read(&path.join("shapes/areas.shp")).unwrap().system(), &System::Grid);
    let error = read(&path.join("shapes/none.shp")).unwrap_err();
    assert!(
        matches!(&error, LayerError::NoLayer { layers, .. } if layers == &["shapes/areas.shp"])
    );
    let inputs = input::open(&path).unwrap();
    let layer =
        UserLayer::of_input(&inputs[0], &inputs, None, Some("NAME"), &Limits::default()).unwrap();
    assert_eq!(layer.ids(), ["a", "b"]);
    // Two that could be meant.
    let mut two = ZipWriter::new_append(Cursor::new(one)).unwrap();
    two.start_file("b.geojson", SimpleFileOptions::default()).unwrap();
    let path = files.write("two.zip", two.finish().unwrap().into_inner());
    assert!(matches!(read(&path), Err(LayerError::NoLayer { layers, .. }) if layers.len() == 2));
    let path = files.write("broken.zip", b"PK\x03\x04 and nothing else");
    assert!(matches!(read(&path), Err(LayerError::Input(InputError::Archive { .. }))));
}

#[test]
fn systems_that_are_refused_are_named() {
    let files = Files::new();
    let path = files.write("a.shp", shp(&[Point::new(500_000.0, 5_700_000.0)]));
    for (text, named) in [
        (r#"PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984"]]"#, "WGS_1984_UTM_Zone_30N"),
        (
            r#"PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",AUTHORITY["EPSG","4326"]],AUTHORITY["EPSG","3857"]]"#,
            "EPSG:3857",
        ),
        (r#"GEOGCS["OSGB36",AUTHORITY["EPSG","4277"]]"#, "EPSG:4277"),
    ] {
        files.write("a.prj", text);
        let error = read(&path).unwrap_err();
        assert!(
            matches!(&error, LayerError::WrongSystem { found, .. } if found.contains(named)),
            "{error}"
        );
    }
    // The file says what its coordinates cannot be.
    files.write("a.prj", DEGREES);
    assert!(matches!(read(&path), Err(LayerError::WrongSystem { .. })));
    // It says nothing, and they can only be one.
    let path = files.write("b.shp", shp(&polygons()));
    assert!(read(&path).unwrap().is_recognised());
}

#[test]
fn broken_shapefiles() {
    let files = Files::new();
    let good = shp(&polygons());
    let refused = |bytes: &[u8], part: &str| {
        let error = read(&files.write("a.shp", bytes)).unwrap_err();
        assert!(error.to_string().contains(part), "{part}: {error}");
    };
    refused(&good[..99], "short");
    refused(&good[..good.len() - 1], "states");
    // The number of rings, of corners; the type; a coordinate.
    let patched = |at: usize, bytes: &[u8]| {
        let mut bad = good.clone();
        bad[at..at + bytes.len()].copy_from_slice(bytes);
        bad
    };
    refused(&patched(100 + 8 + 36, &u32::MAX.to_le_bytes()), "too short");
    refused(&patched(100 + 8 + 40, &0x7fff_ffff_u32.to_le_bytes()), "too short");
    refused(&patched(100 + 8 + 44, &9_u32.to_le_bytes()), "order");
    refused(&patched(100 + 8, &31_u32.to_le_bytes()), "multipatch");
    refused(&patched(100 + 8, &99_u32.to_le_bytes()), "99");
    refused(&patched(100 + 4, &u32::MAX.to_be_bytes()), "states");
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        refused(&patched(100 + 8 + 56, &number.to_le_bytes()), "not finite");
    }
    let few = Limits { features: 1, ..Limits::default() };
    let path = files.write("a.shp", &good);
    assert!(UserLayer::read(&path, None, &few).is_err());
    let small = Limits { bytes: 200, ..Limits::default() };
    let error = UserLayer::read(&path, None, &small).unwrap_err();
    assert!(matches!(error, LayerError::TooLarge { .. }), "{error}");
    files.write("a.dbf", dbf(&[("a", None)]));
    assert!(read(&path).unwrap_err().to_string().contains("1 rows"));
    files.write("a.dbf", dbf(&[("a", None), ("b", None), ("c", None)]));
    assert!(read(&path).unwrap_err().to_string().contains("3 rows"));
    let table = dbf(&[("a", None), ("b", None)]);
    files.write("a.dbf", &table[..table.len() - 40]);
    assert!(read(&path).unwrap_err().to_string().contains("short"));
    let mut many = table.clone();
    many[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    files.write("a.dbf", many);
    assert!(read(&path).unwrap_err().to_string().contains("short"));
}

#[test]
fn fields_of_all_kinds_and_encodings() {
    let files = Files::new();
    let path = files.write("a.shp", shp(&[Point::new(-3.0, 52.0), Point::new(-3.0, 52.1)]));
    let mut table = dbf(&[("T\u{177}", Some(-0.5)), ("x", Some(2.0))]);
    let rows = table.len() - 1 - 2 * 31;
    let rows = if table.ends_with(&[0x1a]) { rows } else { rows + 1 };
    // A number that did not fit, and one that is written in another way.
    table[rows + 21..rows + 31].copy_from_slice(b"**********");
    table[rows + 31 + 21..rows + 62].copy_from_slice(b"   +2.50e0");
    // A name in Windows-1252, which the table's own mark says.
    table[29] = 0x57;
    table[rows + 1..rows + 21].copy_from_slice(b"Caff\xe8               ");
    files.write("a.dbf", &table);
    let layer = UserLayer::read(&path, Some("NAME"), &Limits::default()).unwrap();
    assert_eq!(layer.ids(), ["Caffè", "x"]);
    let values = layer.field("VALUE").unwrap();
    assert!(values[0].is_nan() && values[1] == 2.5);
    table[rows + 31 + 21..rows + 62].copy_from_slice(b"        1a");
    files.write("a.dbf", &table);
    let error = read(&path).unwrap().field("VALUE").unwrap_err();
    assert!(matches!(error, LayerError::NotANumber { feature: 2, value, .. } if value == "\"1a\""));
    // A feature that was deleted and not yet taken out.
    table[rows] = b'*';
    files.write("a.dbf", &table);
    assert_eq!(read(&path).unwrap().len(), 1);
}

/// A GeoPackage with a table of features in a system, each by the text of a BLOB.
fn geopackage(path: &Path, system: (&str, i64), features: &[Vec<u8>]) {
    let _ = fs::remove_file(path);
    let database = Connection::open(path).unwrap();
    database
        .execute_batch(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
             CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
             CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
             CREATE TABLE \"the \"\"places\" (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, value REAL, count INTEGER);
             CREATE TABLE other (fid INTEGER PRIMARY KEY, shape BLOB);
             INSERT INTO gpkg_contents VALUES ('the \"places', 'features', 'a', 1), ('plain', 'attributes', 'b', 0), ('other', 'features', 'c', 1);
             INSERT INTO gpkg_geometry_columns VALUES ('the \"places', 'GEOM', 'GEOMETRY', 1, 0, 0), ('other', 'shape', 'POINT', 1, 0, 0);",
        )
        .unwrap();
    database
        .execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('the system', 1, ?1, ?2, 'undefined', '')",
            (system.0, system.1),
        )
        .unwrap();
    for (number, blob) in features.iter().enumerate() {
        database
            .execute(
                "INSERT INTO \"the \"\"places\" VALUES (?1, ?2, ?3, ?4, ?5)",
                (10 + number as i64, blob, format!("n\u{e9}\"{number}"), 0.1 * number as f64, 7),
            )
            .unwrap();
    }
}

/// A geometry as a GeoPackage has it.
fn blob(wkb: &[u8]) -> Vec<u8> {
    [b"GP\0\x01\x01\0\0\0", wkb].concat()
}

fn point(x: f64, y: f64) -> Vec<u8> {
    [&[1, 1, 0, 0, 0][..], &x.to_le_bytes(), &y.to_le_bytes()].concat()
}

/// The same, with the first byte of each number first.
fn point_big(x: f64, y: f64) -> Vec<u8> {
    [&[0, 0, 0, 0, 1][..], &x.to_be_bytes(), &y.to_be_bytes()].concat()
}

/// A collection or a multi-geometry of parts.
fn several(kind: u32, parts: &[Vec<u8>]) -> Vec<u8> {
    let count = (parts.len() as u32).to_le_bytes();
    [&[1][..], &kind.to_le_bytes(), &count, &parts.concat()].concat()
}

#[test]
fn a_geopackage_and_its_tables() {
    let files = Files::new();
    let path = files.0.path().join("a b%20#?.gpkg");
    // With bounds, with height, a part in another byte order, an empty point, nothing.
    let bounded = [b"GP\0\x03\x01\0\0\0", &[0; 32][..], &point(-3.0, 52.0)].concat();
    let mut high = point(-3.5, 52.5);
    high[1..5].copy_from_slice(&1001_u32.to_le_bytes());
    high.extend(9.0_f64.to_le_bytes());
    let mixed = several(4, &[point(-3.0, 52.0), point_big(-4.0, 53.0)]);
    let collection = several(7, &[mixed.clone(), several(7, &[]), point(-3.0, 51.5)]);
    let empty = point(f64::NAN, f64::NAN);
    let features =
        [bounded, blob(&high), blob(&mixed), blob(&collection), blob(&empty), Vec::new()];
    geopackage(&path, ("EPSG", 4326), &features[..5]);
    let before = fs::read(&path).unwrap();
    let layer = read(&path).unwrap();
    assert_eq!(layer.ids(), ["10", "11", "12", "13", "14"]);
    assert_eq!(layer.system(), &System::Degrees);
    let points: Vec<usize> =
        layer.shapes().unwrap().iter().map(|shape| shape.points.len()).collect();
    assert_eq!(points, [1, 1, 2, 3, 0]);
    assert_eq!(layer.shapes().unwrap()[2].points[1], [-4.0, 53.0]);
    assert_eq!(layer.geometry_text(4), "null");
    assert_eq!(layer.field("value").unwrap()[3], 0.1 * 3.0);
    assert_eq!(layer.field("count").unwrap(), [7.0; 5]);
    assert!(matches!(layer.field("name"), Err(LayerError::NotANumber { feature: 1, .. })));
    // By name, inside the file; nothing is written, neither to it nor beside it.
    let error = read(&path.join("other")).unwrap_err();
    assert!(matches!(error, LayerError::Empty { .. }), "{error}");
    let error = read(&path.join("none")).unwrap_err();
    assert!(
        matches!(error, LayerError::NoLayer { layers, .. } if layers == ["the \"places", "other"])
    );
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(fs::read_dir(files.0.path()).unwrap().count(), 1);
    geopackage(&path, ("epsg", 27700), &[blob(&point(318_000.0, 176_000.0))]);
    assert_eq!(read(&path).unwrap().system(), &System::Grid);
    geopackage(&path, ("EPSG", 3035), &[blob(&point(3_500_000.0, 3_300_000.0))]);
    let error = read(&path).unwrap_err();
    assert!(
        matches!(&error, LayerError::WrongSystem { found, .. } if found.contains("EPSG:3035 (the system)")),
        "{error}"
    );
}

#[test]
fn broken_geometries() {
    let files = Files::new();
    let path = files.0.path().join("a.gpkg");
    let mut deep = point(-3.0, 52.0);
    for _ in 0..100_000 {
        deep = [&[1, 7, 0, 0, 0, 1, 0, 0, 0][..], &deep].concat();
        if deep.len() > 200_000 {
            break;
        }
    }
    let line = |count: u32, corners: &[f64]| {
        let corners: Vec<u8> = corners.iter().flat_map(|number| number.to_le_bytes()).collect();
        [&[1, 2, 0, 0, 0][..], &count.to_le_bytes(), &corners].concat()
    };
    for (wkb, part) in [
        (deep, "nested"),
        (line(u32::MAX, &[-3.0, 52.0]), "too short"),
        (line(2, &[-3.0, 52.0, f64::INFINITY, 52.0]), "not finite"),
        (line(2, &[-3.0, 52.0, -3.0, f64::NAN]), "not finite"),
        (point(-3.0, f64::NAN), "not finite"),
        (several(4, &[line(1, &[-3.0, 52.0])]), "type 2 in one of type 4"),
        (several(8, &[]), "curves"),
        (several(17, &[]), "type 17"),
        (vec![2, 1, 0, 0, 0], "byte order"),
        (vec![1, 1], "short"),
        (vec![], "short"),
    ] {
        geopackage(&path, ("EPSG", 4326), &[blob(&point(-3.0, 52.0)), blob(&wkb)]);
        let error = read(&path).unwrap_err();
        assert!(
            matches!(&error, LayerError::Damaged { feature: 2, reason, .. } if reason.contains(part)),
            "{part}: {error}"
        );
    }
    for (bad, part) in [
        (b"XX\0\x01\x01\0\0\0".to_vec(), "GP"),
        (b"GP\0\x0f\x01\0\0\0".to_vec(), "unknown kind"),
        (b"GP\0\x21\x01\0\0\0".to_vec(), "extension"),
        (b"GP\0".to_vec(), "short"),
    ] {
        geopackage(&path, ("EPSG", 4326), &[bad]);
        assert!(read(&path).unwrap_err().to_string().contains(part));
    }
}

#[test]
fn broken_geopackages() {
    let files = Files::new();
    let path = files.0.path().join("a.gpkg");
    geopackage(&path, ("EPSG", 4326), &[blob(&point(-3.0, 52.0))]);
    let good = fs::read(&path).unwrap();
    // Its header, byte by byte, and then the pages behind it.
    for at in 16..200 {
        let mut bad = good.clone();
        bad[at] ^= 0xff;
        let _ = read(&files.write("b.gpkg", &bad));
    }
    for length in [16, 20, 100, 1000, good.len() / 2, good.len() - 1] {
        assert!(read(&files.write("b.gpkg", &good[..length])).is_err(), "{length}");
    }
    let mut size = good.clone();
    size[16..18].copy_from_slice(&[0, 3]);
    let error = read(&files.write("b.gpkg", &size)).unwrap_err();
    assert!(matches!(error, LayerError::Damaged { feature: 0, .. }), "{error}");
    // A database that is none, and one whose table is a view that never ends.
    let none = files.0.path().join("none.gpkg");
    Connection::open(&none).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    assert!(read(&none).unwrap_err().to_string().contains("gpkg_contents"));
    let database = Connection::open(&path).unwrap();
    database
        .execute_batch(
            "DROP TABLE other; CREATE VIEW other AS WITH RECURSIVE n(fid, shape) AS (SELECT 1, x'00' UNION ALL SELECT fid + 1, shape FROM n) SELECT * FROM n;",
        )
        .unwrap();
    assert!(matches!(read(&path.join("other")), Err(LayerError::NoLayer { .. })));
}

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().unwrap())
}

/// What the exports write comes back the same.
#[test]
fn exports_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let table = of_measures(
        engine(),
        &["gigabit"],
        Level::Authority,
        &Scope::Wales,
        true,
        Language::En,
        None,
    )
    .unwrap();
    let [geojson, geopackage] = ["a.geojson", "a.gpkg"].map(|name| {
        let path = folder.path().join(name);
        let format = ExportFormat::of_path(&path).unwrap();
        let (options, never) = (ExportOptions::default(), AtomicBool::new(false));
        export::write(&table, format, &path, &options, &never).unwrap();
        read(&path).unwrap()
    });
    assert_eq!((geojson.len(), geopackage.len()), (22, 22));
    assert_eq!(geojson.field("gigabit").unwrap(), geopackage.field("gigabit").unwrap());
    let centre = |layer: &UserLayer| layer.points().0[0];
    let ([ax, ay], [bx, by]) = (centre(&geojson), centre(&geopackage));
    assert!((ax - bx).hypot(ay - by) < 1e-6 || geojson.system() != geopackage.system());
    assert!(geopackage.crossings(10).is_empty());
}

#[test]
fn polygons_that_cross_themselves_are_named() {
    let files = Files::new();
    let eight = ring(&[(-3.0, 51.0), (-2.0, 52.0), (-2.0, 51.0), (-3.0, 52.0), (-3.0, 51.0)]);
    let shapes = [
        Polygon::new(PolygonRing::Outer(square(-4.0, 51.0, 0.5))),
        Polygon::new(PolygonRing::Outer(eight)),
    ];
    let layer = read(&files.write("a.shp", shp(&shapes))).unwrap();
    let crossings = layer.crossings(10);
    assert_eq!(crossings.len(), 1);
    assert_eq!((crossings[0].feature, crossings[0].ring), (2, 1));
    assert!(layer.crossings(0).is_empty());
}

#[test]
fn a_geojson_nested_deeply() {
    let files = Files::new();
    let deep = 100_000;
    let text = format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":{}1{}}}}}]}}"#,
        "[".repeat(deep),
        "]".repeat(deep)
    );
    let error = read(&files.write("a.geojson", text)).unwrap_err();
    assert!(
        matches!(&error, LayerError::Broken { reason, .. } if reason.contains("nested")),
        "{error}"
    );
    for number in ["NaN", "Infinity", "-Infinity", "1e999"] {
        let text = format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{{"type":"Point","coordinates":[{number},52]}}}}]}}"#
        );
        assert!(matches!(read(&files.write("a.geojson", text)), Err(LayerError::Broken { .. })));
    }
}
