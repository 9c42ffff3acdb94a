//! Exports, read back by other readers and compared with what they were made from.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{OnceLock, atomic::AtomicBool},
};

use cyswllt_engine::{
    Engine,
    analysis::{
        Subject,
        hotspots::{Correction, HotspotRequest, Statistic, Style},
    },
    geography::{AreaRef, Detail, Level, grid::to_grid},
    reports::export::{
        self, CertaintyRequest, ColumnData, ExportError, ExportFormat, ExportOptions,
        ExportRequest, ExportTable, IndexView, NotesFile, Scope, StyleRequest,
        tables::{of_layer, of_measures},
    },
    sources::layer::{Limits, UserLayer},
    tables::State,
    text::{Language, Messages},
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().unwrap())
}

fn measures(ids: &[&str], level: Level, scope: &Scope) -> ExportTable<'static> {
    of_measures(engine(), ids, level, scope, true, Language::En, None).unwrap()
}

fn write(table: &ExportTable<'_>, path: &Path) -> Vec<PathBuf> {
    let format = ExportFormat::of_path(path).unwrap();
    export::write(table, format, path, &ExportOptions::default(), &AtomicBool::new(false)).unwrap()
}

const IDS: [&str; 6] = ["older_65", "unemployed", "wimd", "gigabit", "deri_broadband", "residents"];

#[test]
fn csv_says_what_the_tables_say() {
    let folder = tempfile::tempdir().unwrap();
    for level in [Level::Authority, Level::Ward, Level::Lsoa] {
        let table = measures(&IDS, level, &Scope::Wales);
        let path = folder.path().join(format!("{level}.csv"));
        let written = write(&table, &path);
        assert_eq!(written.len(), 2);
        let mut csv = csv::Reader::from_path(&path).unwrap();
        let header = csv.headers().unwrap().clone();
        let place = |name: &str| header.iter().position(|other| other == name);
        let rows: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
        let areas = &engine().areas.table(level).areas;
        assert_eq!(rows.len(), areas.len());
        for (row, area) in rows.iter().zip(areas) {
            assert_eq!((&row[0], &row[1], &row[2]), (&*area.code, &*area.name.en, &*area.name.cy));
        }
        for id in IDS {
            let values = engine().tables.values(engine().catalogue.measure(id).unwrap(), level);
            let column = |part: &str| place(&format!("{id}{part}"));
            for (at, row) in rows.iter().enumerate() {
                let number = |place: usize| row[place].parse().unwrap_or(f64::NAN);
                let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
                let value = column("").unwrap();
                assert!(same(number(value), values.value[at]), "{id} {at}");
                assert_eq!(row[value].is_empty(), values.value[at].is_nan());
                let state = serde_json::to_value(values.state[at]).unwrap();
                assert_eq!(state, row[column("_state").unwrap()], "{id} {at}");
                if let Some(place) = column("_denominator") {
                    assert!(same(number(place), values.denominator[at]));
                }
            }
        }
        // What stands beside it names the same columns.
        let metadata: serde_json::Value =
            serde_json::from_slice(&fs::read(&written[1]).unwrap()).unwrap();
        assert_eq!(metadata["url"], path.file_name().unwrap().to_str().unwrap());
        let columns = metadata["tableSchema"]["columns"].as_array().unwrap();
        let named: Vec<&str> =
            columns.iter().map(|column| column["titles"]["und"].as_str().unwrap()).collect();
        assert_eq!(named, header.iter().collect::<Vec<_>>());
        assert_eq!(columns[2]["titles"]["cy"], "Enw Cymraeg");
        assert!(metadata["dc:license"][0]["@id"].as_str().unwrap().contains("open-government"));
        assert!(metadata["dc:rights"].as_array().unwrap().iter().any(|line| {
            line.as_str().unwrap().starts_with("Source: Office for National Statistics")
        }));
    }
}

#[test]
fn csv_is_rfc_4180_and_may_begin_with_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let table = measures(&["older_65"], Level::Authority, &Scope::Wales);
    let options = ExportOptions { bom: true, notes: NotesFile::Text, ..ExportOptions::default() };
    let cancel = AtomicBool::new(false);
    let written = export::write(&table, ExportFormat::Csv, &path, &options, &cancel).unwrap();
    let bytes = fs::read(&path).unwrap();
    let text = std::str::from_utf8(&bytes).unwrap().strip_prefix('\u{feff}').unwrap();
    assert_eq!(text.matches("\r\n").count(), 23);
    assert_eq!(text.matches('\n').count(), 23);
    assert!(text.contains("Ynys Môn") && text.contains("W06000015"));
    assert_eq!(written[1].file_name().unwrap(), "a-notes.txt");
    let notes = fs::read_to_string(&written[1]).unwrap();
    assert!(
        notes.contains("older_65_state") && notes.contains("Open Government Licence"),
        "{notes}"
    );
}

#[test]
fn geojson_is_rfc_7946() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.geojson");
    let scope = Scope::Within { code: "W06000015".to_owned() };
    let table = measures(&IDS, Level::Lsoa, &scope);
    write(&table, &path);
    let text = fs::read_to_string(&path).unwrap();
    let collection: geojson::FeatureCollection = text.parse().unwrap();
    let foreign = collection.foreign_members.as_ref().unwrap();
    assert!(foreign["attribution"].as_array().unwrap().len() >= 3);
    assert!(!text.contains("\"crs\""));
    assert_eq!(collection.features.len(), table.len());
    let areas = &engine().areas;
    let layer = engine().shapes.layer(Level::Lsoa).unwrap();
    for (row, feature) in collection.features.iter().enumerate() {
        let code = table.rows.code(row);
        assert_eq!(feature.id, Some(geojson::feature::Id::String(code.to_owned())));
        let properties = feature.properties.as_ref().unwrap();
        // A value of an authority is not spread over its small areas.
        assert!(properties["gigabit"].is_null());
        assert_eq!(properties["gigabit_state"], "unavailable");
        let position = areas.find(code).unwrap().position;
        let polygons = layer.polygons(position, Detail::FULL);
        let geometry = serde_json::to_value(feature.geometry.as_ref().unwrap()).unwrap();
        let parts = match geometry["type"].as_str().unwrap() {
            "Polygon" => vec![geometry["coordinates"].clone()],
            _ => geometry["coordinates"].as_array().unwrap().clone(),
        };
        assert_eq!(parts.len(), polygons.len());
        for (part, polygon) in parts.iter().zip(&polygons) {
            for (place, (ring, corners)) in part.as_array().unwrap().iter().zip(polygon).enumerate()
            {
                let ring: Vec<[f64; 2]> = serde_json::from_value(ring.clone()).unwrap();
                assert_eq!(ring.len(), corners.len() + 1);
                let doubled: f64 = ring
                    .windows(2)
                    .map(|pair| pair[0][0] * pair[1][1] - pair[1][0] * pair[0][1])
                    .sum();
                assert_eq!(doubled > 0.0, place == 0, "right-hand rule: {code}");
                for (&[lon, lat], corner) in ring.iter().zip(corners) {
                    let (easting, northing) = to_grid(lon, lat).unwrap();
                    assert!((easting - f64::from(corner[0]) / 10.0).abs() < 0.02);
                    assert!((northing - f64::from(corner[1]) / 10.0).abs() < 0.02);
                }
            }
        }
    }
}

/// Polygons, rings, corners.
type Polygons = Vec<Vec<Vec<[f64; 2]>>>;

/// Corners of the polygons of a GeoPackage's blob, after its header is checked.
fn decode(blob: &[u8], srs: i32) -> (Polygons, [f64; 4]) {
    assert_eq!(&blob[..4], b"GP\x00\x03");
    assert_eq!(blob[4..8], srs.to_le_bytes());
    let number = |at: usize| f64::from_le_bytes(blob[at..at + 8].try_into().unwrap());
    let envelope = [8, 16, 24, 32].map(number);
    let mut at = 40;
    let count = |at: &mut usize, header: Option<u32>| {
        if let Some(code) = header {
            assert_eq!(blob[*at], 1);
            assert_eq!(blob[*at + 1..*at + 5], code.to_le_bytes());
            *at += 5;
        }
        *at += 4;
        u32::from_le_bytes(blob[*at - 4..*at].try_into().unwrap())
    };
    let mut polygons = Vec::new();
    for _ in 0..count(&mut at, Some(6)) {
        let mut rings = Vec::new();
        for _ in 0..count(&mut at, Some(3)) {
            let corners = (0..count(&mut at, None)).map(|_| {
                at += 16;
                [number(at - 16), number(at - 8)]
            });
            rings.push(corners.collect());
        }
        polygons.push(rings);
    }
    assert_eq!(at, blob.len());
    (polygons, envelope)
}

#[test]
fn geopackage_is_what_the_standard_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gpkg");
    let table = measures(&IDS, Level::Lsoa, &Scope::Wales);
    write(&table, &path);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    assert_eq!(&fs::read(&path).unwrap()[68..72], b"GPKG");
    let file = rusqlite::Connection::open(&path).unwrap();
    let integer = |sql: &str| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let text = |sql: &str| file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(integer("PRAGMA application_id"), 0x4750_4B47);
    assert_eq!(integer("PRAGMA user_version"), 10_300);
    assert_eq!(text("PRAGMA integrity_check"), "ok");
    let mut check = file.prepare("PRAGMA foreign_key_check").unwrap();
    assert!(check.query([]).unwrap().next().unwrap().is_none());
    // Requirements 11, 13, 23, 25: systems, contents, the box, the column of shapes.
    assert_eq!(
        integer("SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id IN (-1, 0, 4326, 27700)"),
        4
    );
    assert_eq!(text("SELECT data_type FROM gpkg_contents WHERE table_name = 'lsoa'"), "features");
    assert_eq!(integer("SELECT srs_id FROM gpkg_contents WHERE table_name = 'lsoa'"), 27_700);
    assert_eq!(
        text("SELECT geometry_type_name || z || m FROM gpkg_geometry_columns"),
        "MULTIPOLYGON00"
    );
    let contents: [f64; 4] = file
        .query_row("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents LIMIT 1", [], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })
        .unwrap();
    // The index has every feature, its box no smaller than the feature's (it is kept in single precision).
    assert_eq!(integer("SELECT count(*) FROM lsoa"), 1917);
    assert_eq!(integer("SELECT count(*) FROM rtree_lsoa_geom"), 1917);
    assert_eq!(
        integer(
            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree_lsoa_geom_%'"
        ),
        6
    );
    for extension in ["gpkg_rtree_index", "gpkg_schema", "gpkg_metadata"] {
        let sql = format!(
            "SELECT count(*) > 0 FROM gpkg_extensions WHERE extension_name = '{extension}'"
        );
        assert_eq!(integer(&sql), 1, "{extension}");
    }
    // Every column has its label, states their four names, the notes and the licences are there.
    let columns = table.fields().len() as i64;
    assert_eq!(integer("SELECT count(*) FROM gpkg_data_columns WHERE title <> ''"), columns);
    assert_eq!(integer("SELECT count(*) FROM gpkg_data_column_constraints"), 4);
    let notes = text("SELECT group_concat(metadata, '') FROM gpkg_metadata");
    assert!(
        notes.contains("open-government-licence") && notes.contains("An empty cell is not zero")
    );
    assert_eq!(integer("SELECT count(*) FROM gpkg_metadata_reference"), 2);

    let layer = engine().shapes.layer(Level::Lsoa).unwrap();
    let mut all = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    let mut rows = file
        .prepare("SELECT fid, code, geom, older_65, older_65_state, gigabit, minx, maxx, miny, maxy FROM lsoa JOIN rtree_lsoa_geom ON id = fid ORDER BY fid")
        .unwrap();
    let mut rows = rows.query([]).unwrap();
    let values =
        engine().tables.values(engine().catalogue.measure("older_65").unwrap(), Level::Lsoa);
    while let Some(row) = rows.next().unwrap() {
        let at = row.get::<_, i64>(0).unwrap() as usize - 1;
        assert_eq!(row.get::<_, String>(1).unwrap(), layer.codes()[at]);
        let (found, [west, east, south, north]) =
            decode(&row.get::<_, Vec<u8>>(2).unwrap(), 27_700);
        let expected: Polygons = layer
            .polygons(at as u32, Detail::FULL)
            .into_iter()
            .map(|rings| {
                rings
                    .into_iter()
                    .map(|ring| {
                        let corners = ring.iter().chain(&ring[..1]);
                        corners.map(|corner| corner.map(|part| f64::from(part) / 10.0)).collect()
                    })
                    .collect()
            })
            .collect();
        assert_eq!(found, expected);
        let bounds = layer.bounds(at as u32).map(|part| f64::from(part) / 10.0);
        assert_eq!([west, south, east, north].map(f64::to_bits), bounds.map(f64::to_bits));
        let [minx, maxx, miny, maxy] = [6, 7, 8, 9].map(|place| row.get::<_, f64>(place).unwrap());
        assert!(minx <= west && maxx >= east && miny <= south && maxy >= north);
        all = [all[0].min(west), all[1].min(south), all[2].max(east), all[3].max(north)];
        assert_eq!(row.get::<_, f64>(3).unwrap().to_bits(), values.value[at].to_bits());
        assert_eq!(row.get::<_, String>(4).unwrap(), "published");
        assert_eq!(row.get::<_, Option<f64>>(5).unwrap(), None);
    }
    assert_eq!(contents.map(f64::to_bits), all.map(f64::to_bits));
}

#[test]
fn styles_show_what_the_map_shows() {
    let folder = tempfile::tempdir().unwrap();
    let style = |measure: &str, name: &str| {
        let path = folder.path().join(name);
        write(&measures(&[measure], Level::Lsoa, &Scope::Wales), &path);
        let file = rusqlite::Connection::open(&path).unwrap();
        let sql = "SELECT styleQML, styleSLD FROM layer_styles WHERE f_table_name = 'lsoa' AND f_geometry_column = 'geom' AND useAsDefault";
        file.query_row(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .unwrap()
    };
    let (qml, sld) = style("older_65", "a.gpkg");
    assert!(qml.contains("graduatedSymbol") && qml.matches("<range ").count() == 5, "{qml}");
    assert!(qml.contains("37,52,148,255"), "the palette's darkest");
    assert_eq!(sld.matches("<se:Rule>").count(), 5);
    // Estimates are hatched, which takes rules.
    let (qml, sld) = style("unemployed", "b.gpkg");
    assert!(qml.contains("RuleRenderer") && qml.contains("unemployed_state&quot; = 'estimated'"));
    assert_eq!(sld.matches("<se:Rule>").count(), 6);
    // Without figures there are no classes and no style.
    let path = folder.path().join("c.gpkg");
    write(&measures(&["gigabit"], Level::Lsoa, &Scope::Wales), &path);
    let file = rusqlite::Connection::open(&path).unwrap();
    let sql = "SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'";
    assert_eq!(file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
}

#[test]
fn parquet_has_values_shapes_and_licence() {
    use polars::prelude::{DataType, ParquetReader, SerReader};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    let table = measures(&IDS, Level::Msoa, &Scope::Wales);
    write(&table, &path);
    let mut reader = ParquetReader::new(fs::File::open(&path).unwrap());
    let metadata = reader.get_metadata().unwrap().key_value_metadata().clone().unwrap();
    let value = |key: &str| {
        metadata
            .iter()
            .find(|entry| entry.key == key)
            .and_then(|entry| entry.value.clone())
            .unwrap()
    };
    let geo: serde_json::Value = serde_json::from_str(&value("geo")).unwrap();
    assert_eq!(geo["version"], "1.1.0");
    assert_eq!(geo["columns"]["geometry"]["crs"]["id"]["code"], 27_700);
    assert!(value("attribution").contains("Office for National Statistics"));
    assert!(value("licence").contains("Open Government Licence"));
    let frame = reader.finish().unwrap();
    assert_eq!(frame.height(), 408);
    assert_eq!(frame.column("code").unwrap().dtype(), &DataType::String);
    assert_eq!(frame.column("geometry").unwrap().dtype(), &DataType::Binary);
    let values =
        engine().tables.values(engine().catalogue.measure("older_65").unwrap(), Level::Msoa);
    let found: Vec<Option<f64>> = frame.column("older_65").unwrap().f64().unwrap().iter().collect();
    assert_eq!(found, values.value.iter().map(|&value| Some(value)).collect::<Vec<_>>());
    assert_eq!(frame.column("gigabit").unwrap().null_count(), 408);
}

#[test]
fn output_areas_have_no_shapes_but_all_else() {
    let folder = tempfile::tempdir().unwrap();
    let table =
        measures(&["residents"], Level::Oa, &Scope::Within { code: "W06000015".to_owned() });
    let path = folder.path().join("a.gpkg");
    write(&table, &path);
    let file = rusqlite::Connection::open(&path).unwrap();
    let sql = "SELECT data_type FROM gpkg_contents";
    assert_eq!(file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap(), "attributes");
    let path = folder.path().join("a.geojson");
    write(&table, &path);
    let collection: geojson::FeatureCollection =
        fs::read_to_string(&path).unwrap().parse().unwrap();
    assert!(collection.features.iter().all(|feature| feature.geometry.is_none()));
    let path = folder.path().join("a.svg");
    let cancel = AtomicBool::new(false);
    let drawn = export::write(&table, ExportFormat::Svg, &path, &ExportOptions::default(), &cancel);
    assert!(matches!(drawn, Err(ExportError::NoShapes { .. })));
}

fn layer(folder: &Path, name: &str, text: &str) -> UserLayer {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    UserLayer::read(&path, None, &Limits::default()).unwrap()
}

#[test]
fn layers_keep_their_shapes() {
    use polars::prelude::{DataType, ParquetReader, SerReader};
    let folder = tempfile::tempdir().unwrap();
    // Cardiff Central Library in the National Grid; what a spreadsheet would run is an id.
    let own = layer(
        folder.path(),
        "own.geojson",
        r#"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},"features":[
        {"type":"Feature","id":"=1+1","geometry":{"type":"Point","coordinates":[318455.5,176199.2]},"properties":{"visits":12.5,"Code":1,"geometry":7}},
        {"type":"Feature","id":"b","geometry":null,"properties":{"visits":null,"Code":2,"geometry":8}}]}"#,
    );
    let table = of_layer(&own, &["visits", "Code"], Language::Cy).unwrap();
    let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["visits", "Code_2"]);
    let path = folder.path().join("a.csv");
    write(&table, &path);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text, "code,visits,Code_2\r\n'=1+1,12.5,1\r\nb,,2\r\n");
    let path = folder.path().join("a.geojson");
    write(&table, &path);
    let collection: geojson::FeatureCollection =
        fs::read_to_string(&path).unwrap().parse().unwrap();
    let geometry = serde_json::to_value(&collection.features[0].geometry).unwrap();
    let [lon, lat]: [f64; 2] = serde_json::from_value(geometry["coordinates"].clone()).unwrap();
    let (easting, northing) = to_grid(lon, lat).unwrap();
    assert!((easting - 318_455.5).abs() < 0.02 && (northing - 176_199.2).abs() < 0.02);
    assert!(collection.features[1].geometry.is_none());
    let path = folder.path().join("a.gpkg");
    write(&table, &path);
    let file = rusqlite::Connection::open(&path).unwrap();
    let sql = "SELECT geometry_type_name || ' ' || srs_id FROM gpkg_geometry_columns";
    assert_eq!(file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap(), "POINT 27700");
    let sql = "SELECT count(*) FROM rtree_features_geom";
    assert_eq!(file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap(), 1);
    // A field called like the column of shapes keeps its name.
    let both = of_layer(&own, &["geometry"], Language::En).unwrap();
    let path = folder.path().join("a.parquet");
    write(&both, &path);
    let frame = ParquetReader::new(fs::File::open(&path).unwrap()).finish().unwrap();
    assert_eq!(frame.column("geometry_").unwrap().dtype(), &DataType::Binary);
    let own_field = frame.column("geometry").unwrap().get(1).unwrap();
    assert_eq!(own_field.try_extract::<f64>().unwrap().to_string(), "8");
    let cancel = AtomicBool::new(false);
    let drawn = export::write(
        &table,
        ExportFormat::Png,
        &folder.path().join("a.png"),
        &ExportOptions::default(),
        &cancel,
    );
    assert!(matches!(drawn, Err(ExportError::NoPicture { .. })));
    assert!(of_layer(&own, &["none"], Language::En).is_err());
}

#[test]
fn a_failure_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let table = measures(&["older_65"], Level::Lsoa, &Scope::Wales);
    let options = ExportOptions::default();
    for format in ExportFormat::ALL {
        let path = folder.path().join(format!("old.{format}"));
        fs::write(&path, "what was there").unwrap();
        let stopped = export::write(&table, format, &path, &options, &AtomicBool::new(true));
        assert!(matches!(stopped, Err(ExportError::Cancelled)), "{format}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "what was there");
        let cancel = AtomicBool::new(false);
        let missing = folder.path().join("no such folder").join(format!("a.{format}"));
        let failed = export::write(&table, format, &missing, &options, &cancel).unwrap_err();
        assert!(matches!(failed, ExportError::Unwritable { .. }), "{format}: {failed}");
        assert!(failed.to_string().contains("no such folder"));
        let failed = export::write(&table, format, folder.path(), &options, &cancel).unwrap_err();
        assert_eq!(failed.code(), "export-folder");
    }
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, ExportFormat::ALL.len(), "no sibling is left behind");
}

#[test]
fn the_index_adds_up() {
    let recipe = engine().recipes.get("need-connectivity").unwrap().clone();
    let request = ExportRequest::Index {
        recipe: Box::new(recipe),
        level: Level::Lsoa,
        selection: None,
        scope: Scope::Within { code: "W06000008".to_owned() },
        certainty: Some(CertaintyRequest { runs: 100, seed: 7 }),
        view: IndexView::Certainty,
        palette: None,
    };
    let table = export::of_request(engine(), &request, Language::Cy).unwrap();
    let number = |name: &str| match &table.column(name).unwrap().data {
        ColumnData::Numbers { value, .. } => value.clone(),
        ColumnData::Integers(numbers) => numbers.iter().map(|one| one.unwrap() as f64).collect(),
        ColumnData::Texts(_) => panic!("{name}"),
    };
    let contributions: Vec<Vec<f64>> = (table.columns.iter())
        .filter(|column| column.name.ends_with("_contribution"))
        .map(|column| number(&column.name))
        .collect();
    let (score, rank) = (number("score"), number("rank"));
    let (low, high) = (number("rank_low"), number("rank_high"));
    for row in 0..table.len() {
        let sum: f64 = contributions.iter().map(|column| column[row]).sum();
        assert!((sum - score[row]).abs() < 1e-9);
        assert!(low[row] <= high[row] && (1.0..=1917.0).contains(&rank[row]));
    }
    assert_eq!(table.style.as_ref().unwrap().column, "share_worst_decile");
    let notes = table.notes.join("\n");
    assert!(notes.contains("hedyn: 7") && notes.contains("need-connectivity"), "{notes}");
}

#[test]
fn hotspots_say_how_they_were_sought() {
    let request = |within: Option<&str>| HotspotRequest {
        subject: Subject::Measure { id: "older_65".to_owned() },
        second: None,
        level: Level::Lsoa,
        within: within.map(str::to_owned),
        statistic: Statistic::GiStar,
        weights: "queen".to_owned(),
        style: Style::Row,
        permutations: 0,
        seed: 1,
        alpha: 0.05,
        correction: Correction::None,
        bridge: false,
        threshold: None,
    };
    let table = |within: Option<&str>| {
        let request = Box::new(request(within));
        let request = ExportRequest::Hotspots { request, scope: Scope::Wales };
        export::of_request(engine(), &request, Language::En).unwrap()
    };
    let all = table(None);
    assert_eq!(all.len(), 1917);
    let style = all.style.as_ref().unwrap();
    let classes = style.classes_of(&all.column("map_class").unwrap().data);
    assert!(classes.iter().all(Option::is_some));
    assert!(all.notes.iter().any(|note| note.contains("Neighbours: queen")));
    // What is outside the question has no row.
    assert!(table(Some("W06000015")).len() < 300);
    let ColumnData::Integers(clusters) = &all.column("cluster").unwrap().data else { panic!() };
    let ColumnData::Texts(found) = &all.column("class").unwrap().data else { panic!() };
    for (cluster, class) in clusters.iter().zip(found) {
        assert_eq!(cluster.is_some(), class == "hot" || class == "cold", "{class}");
    }
}

#[test]
fn what_cannot_be_exported_says_why_in_both_languages() {
    let wales = Scope::Wales;
    let of = |ids: &[&str], style: Option<&StyleRequest>| {
        of_measures(engine(), ids, Level::Authority, &wales, false, Language::En, style)
            .map(|_| ())
            .unwrap_err()
    };
    let mut rainbow = StyleRequest::usual("older_65");
    rainbow.palette = Some("rainbow".to_owned());
    let mut many = StyleRequest::usual("older_65");
    many.classes = 12;
    let errors = [
        of(&[], None),
        of(&["older65"], None),
        of(&["no_car"], Some(&StyleRequest::usual("older_65"))),
        of(&["older_65"], Some(&rainbow)),
        of(&["older_65"], Some(&many)),
        ExportError::from("x".parse::<ExportFormat>().unwrap_err()),
        ExportError::NoAreas { level: Level::Ward },
        ExportError::NoShapes { level: Level::Oa },
        ExportError::NoMap,
        ExportError::NoPicture { format: ExportFormat::Svg, file: "a".to_owned() },
        ExportError::TooLarge { format: ExportFormat::Xlsx, what: "rows", found: 2, limit: 1 },
        ExportError::TooLarge { format: ExportFormat::Xlsx, what: "columns", found: 2, limit: 1 },
        ExportError::Folder { path: "a".into() },
        ExportError::unwritable(Path::new("a"), std::io::ErrorKind::StorageFull.into()),
        ExportError::Cancelled,
        ExportError::format(ExportFormat::Parquet, "x"),
    ];
    for error in errors {
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = Messages::embedded().text(language, &id, &error.arguments());
            assert!(text != id && !text.contains('{'), "{text}");
        }
    }
}

#[test]
fn estimates_are_told() {
    let table = measures(&["older_65"], Level::Ward, &Scope::Wales);
    let ColumnData::Numbers { state: Some(state), .. } = &table.columns[0].data else { panic!() };
    assert!(state.contains(&State::Estimated));
    assert!(
        table.notes.iter().any(|note| note.contains("estimates: Aged 65")),
        "{:?}",
        table.notes
    );
    let area = AreaRef { level: Level::Ward, position: 0 };
    assert_eq!(table.rows.code(0), engine().areas.get(area).code);
}
