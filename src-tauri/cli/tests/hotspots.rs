//! `hotspots` through the built binary: esda's figures on Columbus, the embedded areas, and every kind of bad input.
//!
//! Expected values are esda's (`fixtures/columbus-expected.json`; see `src-tauri/stats/tests/fixtures/README.md`).

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::{Value, json};

const COLUMBUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/columbus.geojson");
const EXPECTED: &str = include_str!("fixtures/columbus-expected.json");

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.arg("hotspots").args(arguments).env("LC_ALL", "C").env("LANG", "C");
    command.env_remove("LANGUAGE").output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Standard output and standard error of a command that succeeds.
fn good(arguments: &[&str]) -> (String, String) {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

fn object(arguments: &[&str]) -> Value {
    let mut all = arguments.to_vec();
    all.extend(["--format", "json"]);
    serde_json::from_str(&good(&all).0).expect("JSON")
}

/// Exit status and standard error of a command that fails and writes nothing.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().expect("no signal"), text(&output.stderr))
}

fn columbus<'a>(statistic: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments =
        vec!["--layer", COLUMBUS, "--id", "POLYID", "--field", "CRIME", "--statistic", statistic];
    arguments.extend(more);
    arguments
}

fn column(found: &Value, key: &str) -> Vec<Value> {
    let areas = found["areas"].as_array().expect("an array");
    areas.iter().map(|area| area[key].clone()).collect()
}

/// Equal to a relative 1e-9.
fn close(found: &Value, expected: &Value, what: &str) {
    let (found, expected) = (found.as_f64().expect(what), expected.as_f64().expect(what));
    let error = (found - expected).abs();
    assert!(error <= 1e-9 * expected.abs().max(1e-3), "{what}: {found} {expected}");
}

fn all_close(found: &Value, key: &str, expected: &Value, what: &str) {
    let expected = expected.as_array().expect("an array");
    let found = column(found, key);
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        close(found, expected, what);
    }
}

fn global_close(found: &Value, expected: &Value) {
    for key in ["statistic", "expected", "variance", "z", "p"] {
        close(&found["global"][key], &expected[key], key);
    }
}

/// A layer of unit squares in the British National Grid, `width` a row, of these values.
fn squares(folder: &Path, width: usize, values: &[Value]) -> String {
    let mut features = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let (x, y) = (300_000 + 100 * (at % width), 200_000 + 100 * (at / width));
        let ring = json!([[x, y], [x + 100, y], [x + 100, y + 100], [x, y + 100], [x, y]]);
        features.push(json!({
            "type": "Feature",
            "geometry": { "type": "Polygon", "coordinates": [ring] },
            "properties": { "code": format!("A{at:02}"), "name": format!("Area {at}"), "value": value },
        }));
    }
    let crs = json!({ "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::27700" } });
    let layer = json!({ "type": "FeatureCollection", "crs": crs, "features": features });
    write(folder, "squares.geojson", &layer.to_string())
}

fn write(folder: &Path, name: &str, content: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, content).expect("a temporary file");
    path.display().to_string()
}

fn numbers(values: &[f64]) -> Vec<Value> {
    values.iter().map(|&value| json!(value)).collect()
}

#[test]
fn statistics_are_esdas_on_columbus() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    for (statistic, key) in [("moran", "moran"), ("geary", "geary"), ("g", "general_g")] {
        let found = object(&columbus(statistic, &[]));
        global_close(&found, &expected[key]);
        assert!(column(&found, "statistic").iter().all(Value::is_null));
        assert!(column(&found, "class").iter().all(Value::is_null));
    }
    for (statistic, key, whole) in [
        ("local-moran", "local_moran", "moran"),
        ("gi", "local_g", "general_g"),
        ("gi-star", "local_g_star", "general_g"),
        ("local-geary", "local_geary", "geary"),
    ] {
        let found = object(&columbus(statistic, &["--permutations", "99"]));
        all_close(&found, "statistic", &expected[key]["statistic"], statistic);
        if !expected[key]["z"].is_null() {
            all_close(&found, "z", &expected[key]["z"], statistic);
        }
        global_close(&found, &expected[whole]);
        let neighbours = column(&found, "neighbours");
        for (count, list) in neighbours.iter().zip(expected["neighbours"].as_array().unwrap()) {
            assert_eq!(count.as_u64(), Some(list.as_array().unwrap().len() as u64));
        }
    }
    let two = object(&columbus("local-moran", &["--field2", "HOVAL"]));
    all_close(&two, "statistic", &expected["local_moran_bivariate"]["statistic"], "bivariate");
    // esda's Moran_BV.
    close(&two["global"]["statistic"], &json!(-0.171_652_479_991_306_14), "Moran_BV");
}

#[test]
fn joins_are_counted_with_binary_weights() {
    let expected: Value = serde_json::from_str(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../stats/tests/fixtures/esda/columbus-queen.json"
    )))
    .unwrap();
    let threshold = expected["threshold"].to_string();
    for style in ["row", "binary"] {
        let more = ["--threshold", &threshold, "--style", style];
        let found = object(&columbus("join-count", &more));
        let binary = &expected["styles"]["binary"];
        all_close(&found, "statistic", &binary["local_join_count"]["statistic"], "joins");
        global_close(&found, &binary["join_count"]);
        let classes = column(&found, "class");
        assert!(classes.contains(&json!("join")) && classes.contains(&json!("not-significant")));
    }
}

#[test]
fn permutations_are_esdas_within_chance_and_the_same_every_time() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    for (statistic, key) in [
        ("local-moran", "local_moran"),
        ("gi-star", "local_g_star"),
        ("local-geary", "local_geary"),
    ] {
        let more = ["--permutations", "9999", "--seed", "7"];
        let arguments = columbus(statistic, &more);
        let found = object(&arguments);
        for (p, simulated) in
            column(&found, "p").iter().zip(expected["simulated"][key].as_array().unwrap())
        {
            let (p, simulated) = (p.as_f64().unwrap(), simulated.as_f64().unwrap());
            // Five standard errors of a proportion of 9,999 runs, both tails.
            let half = (simulated / 2.0).max(1e-4);
            let allowed = 2.0 * 5.0 * (half * (1.0 - half) / 9_999.0).sqrt() + 2e-4;
            assert!((p - simulated).abs() <= allowed, "{statistic}: {p} {simulated}");
        }
        let one_thread = Command::new(env!("CARGO_BIN_EXE_cyswllt"))
            .arg("hotspots")
            .args(&arguments)
            .env("RAYON_NUM_THREADS", "1")
            .output()
            .unwrap();
        assert_eq!(text(&one_thread.stdout), good(&arguments).0);
    }
}

#[test]
fn significance_by_alpha_fdr_and_bonferroni() {
    let count = |more: &[&str]| {
        let found = object(&columbus("gi-star", more));
        let (p, q) = (column(&found, "p"), column(&found, "q"));
        let rejected = column(&found, "class")
            .iter()
            .filter(|class| ["hot", "cold"].contains(&class.as_str().unwrap()))
            .count();
        (p, q, rejected, found)
    };
    let (p, q, plain, _) = count(&["--permutations", "9999"]);
    let small = |values: &[Value]| values.iter().filter(|p| p.as_f64().unwrap() <= 0.05).count();
    assert_eq!(plain, small(&p));
    let (_, _, fdr, _) = count(&["--permutations", "9999", "--correction", "fdr"]);
    assert_eq!(fdr, small(&q));
    let (_, bonferroni_q, bonferroni, _) =
        count(&["--permutations", "9999", "--correction", "bonferroni"]);
    assert_eq!(bonferroni, small(&bonferroni_q));
    assert!(bonferroni <= fdr && fdr <= plain && bonferroni > 0);
    let first = (49.0 * p[0].as_f64().unwrap()).min(1.0);
    close(&bonferroni_q[0], &json!(first), "m·p");
    // Too few permutations for the correction are said, with those that would do.
    let (_, _, none, found) = count(&["--permutations", "99", "--correction", "bonferroni"]);
    assert_eq!((none, &found["permutations_needed"]), (0, &json!(1959)));
    let codes: Vec<&str> = found["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"permutations-too-few"), "{codes:?}");
    // Without permutations p is that of z.
    let (p, _, _, found) = count(&["--permutations", "0"]);
    let z = column(&found, "z")[0].as_f64().unwrap();
    assert!((p[0].as_f64().unwrap() - 0.151_92).abs() < 1e-3 && (z + 1.4328).abs() < 1e-3);
}

#[test]
fn weights_from_files_and_by_distance() {
    let folder = tempfile::tempdir().unwrap();
    let gal = concat!(env!("CARGO_MANIFEST_DIR"), "/../stats/tests/fixtures/esda/columbus.gal");
    let by_shapes = object(&columbus("local-moran", &["--weights", "rook"]));
    let by_file = object(&columbus("local-moran", &["--weights", gal]));
    assert_eq!(by_file["areas"].as_array().unwrap().len(), 49);
    assert_eq!(by_shapes["areas"].as_array().unwrap().len(), 49);
    let nearest = object(&columbus("gi", &["--weights", "knn:4"]));
    assert!(column(&nearest, "neighbours").iter().all(|count| count == 4));
    let unknown = write(folder.path(), "unknown.gal", "0 2 layer POLYID\n1 1\n999\n999 1\n1\n");
    let (code, message) = bad(&columbus("moran", &["--weights", &unknown]));
    assert_eq!(code, 1, "{message}");
    assert!(message.contains("999"), "{message}");
    let missing = columbus("moran", &["--weights", "no-such-file.gal"]);
    let (code, message) = bad(&missing);
    assert!(code == 1 && message.contains("no-such-file.gal"), "{message}");
}

#[test]
fn missing_areas_and_islands_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    // A row of seven; without the third the first two are a piece of their own, without the sixth the last is alone.
    let mut values = numbers(&[1.0, 2.0, 0.0, 4.0, 5.0, 0.0, 9.0]);
    values[2] = Value::Null;
    values[5] = Value::Null;
    let layer = squares(folder.path(), 7, &values);
    let arguments = ["--layer", &layer, "--id", "code", "--field", "value"];
    let with = |more: &[&'static str]| {
        let mut all = arguments.to_vec();
        all.extend(more);
        object(&all)
    };
    let found = with(&["--statistic", "local-moran", "--permutations", "99"]);
    assert_eq!(found["missing"], json!(["A02", "A05"]));
    assert_eq!(found["islands"], json!(["A06"]));
    assert_eq!(found["components"], json!([2, 2, 1]));
    let areas = found["areas"].as_array().unwrap();
    assert_eq!(areas.len(), 7);
    for (at, class) in [(2, "missing"), (5, "missing"), (6, "island")] {
        assert_eq!(areas[at]["class"], class);
        for key in ["statistic", "z", "p", "q"] {
            assert!(areas[at][key].is_null(), "{at} {key}");
        }
        assert_eq!(areas[at]["neighbours"], 0);
    }
    assert!(areas[2]["value"].is_null());
    assert_eq!(areas[6]["value"], 9);
    assert_eq!(areas[0]["name"], "Area 0");
    assert_eq!(areas[1]["neighbours"], 1);
    // The island counts in mean and variance: the five values 1 2 4 5 9 have mean 4.2 and variance 7.76.
    let z = |x: f64| (x - 4.2) / 7.76_f64.sqrt();
    close(&areas[0]["statistic"], &json!(0.8 * z(1.0) * z(2.0)), "local Moran");
    let bridged = with(&["--statistic", "local-moran", "--permutations", "99", "--bridge"]);
    assert_eq!(bridged["islands"], json!([]));
    let bridges = bridged["bridges"].as_array().unwrap();
    assert_eq!(bridges.len(), 2);
    assert_eq!((&bridges[0]["from"], &bridges[0]["to"]), (&json!("A01"), &json!("A03")));
    close(&bridges[0]["metres"], &json!(200.0), "a bridge");
    // The nearest are those that have a value.
    let nearest = with(&["--statistic", "gi", "--weights", "knn:2", "--permutations", "99"]);
    let counts: Vec<u64> =
        column(&nearest, "neighbours").iter().map(|count| count.as_u64().unwrap()).collect();
    assert_eq!(counts, [2, 2, 0, 2, 2, 0, 2]);
    assert_eq!(nearest["missing"], json!(["A02", "A05"]));
}

#[test]
fn csv_geojson_and_the_sentence() {
    let (csv, said) = good(&columbus("gi-star", &[]));
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("code,name,value,statistic,z,p,q,class,neighbours"));
    assert_eq!(lines.count(), 49);
    assert!(said.contains("Getis–Ord G = 0.02321"), "{said}");
    assert!(said.contains("High values lie near each other."), "{said}");
    let (shapes, _) = good(&columbus("gi-star", &["--format", "geojson"]));
    let shapes: Value = serde_json::from_str(&shapes).unwrap();
    assert!(shapes["crs"].is_null());
    let original: Value = serde_json::from_str(&fs::read_to_string(COLUMBUS).unwrap()).unwrap();
    for (feature, original) in
        shapes["features"].as_array().unwrap().iter().zip(original["features"].as_array().unwrap())
    {
        assert_eq!(feature["geometry"], original["geometry"]);
        assert_eq!(feature["properties"]["value"], original["properties"]["CRIME"]);
        assert_eq!(feature["id"], feature["properties"]["code"]);
    }
    let folder = tempfile::tempdir().unwrap();
    let layer = squares(folder.path(), 3, &numbers(&[1.0, 2.0, 3.0, 4.0, 2.0, 9.0]));
    let grid =
        ["--layer", &layer, "--field", "value", "--statistic", "moran", "--format", "geojson"];
    let shapes: Value = serde_json::from_str(&good(&grid).0).unwrap();
    assert!(shapes["crs"]["properties"]["name"].as_str().unwrap().ends_with("27700"));
    assert_eq!(shapes["features"][0]["geometry"]["coordinates"][0][1], json!([300_100, 200_000]));
    let welsh = [&columbus("moran", &[])[..], &["--language", "cy"]].concat();
    assert!(good(&welsh).1.contains("Mae gwerthoedd tebyg yn agos at ei gilydd."));
}

#[test]
fn areas_of_wales() {
    let found =
        object(&["older_65", "--level", "lsoa", "--statistic", "gi-star", "--correction", "fdr"]);
    assert_eq!(found["areas"].as_array().unwrap().len(), 1917);
    for key in ["global", "areas", "islands", "missing"] {
        assert!(!found[key].is_null(), "{key}");
    }
    // Under queen no LSOA is an island, but Anglesey's 41 are a component of their own.
    assert_eq!((&found["islands"], &found["components"]), (&json!([]), &json!([1876, 41])));
    let clusters = found["clusters"].as_array().unwrap();
    let in_clusters: usize =
        clusters.iter().map(|cluster| cluster["areas"].as_array().unwrap().len()).sum();
    let significant = column(&found, "class")
        .iter()
        .filter(|class| ["hot", "cold"].contains(&class.as_str().unwrap()))
        .count();
    assert!(significant > 100 && in_clusters == significant);
    assert!(
        clusters[0]["residents"].as_f64().unwrap() > clusters[5]["residents"].as_f64().unwrap()
    );
    let bridged = object(&["older_65", "--level", "lsoa", "--statistic", "moran", "--bridge"]);
    assert_eq!(bridged["bridges"].as_array().unwrap().len(), 1);
    let inside = object(&[
        "no_car",
        "--level",
        "lsoa",
        "--within",
        "W06000001",
        "--statistic",
        "local-moran",
        "--with",
        "older_65",
    ]);
    assert_eq!(inside["areas"].as_array().unwrap().len(), 41);
    assert_eq!(inside["global_statistic"], "moran-bivariate");
    // A recipe is a subject like a measure.
    let need = object(&["need", "--level", "lsoa", "--statistic", "gi-star"]);
    assert_eq!(need["areas"].as_array().unwrap().len(), 1917);
    let (shapes, said) =
        good(&["residents", "--level", "authority", "--statistic", "moran", "--format", "geojson"]);
    assert!(shapes.contains("\"MultiPolygon\"") && said.contains("not a rate"), "{said}");
    assert!(said.contains("Only 22 areas"), "{said}");
}

#[test]
fn bad_values() {
    let folder = tempfile::tempdir().unwrap();
    let fails = |values: &[Value], more: &[&str], part: &str| {
        let layer = squares(folder.path(), 3, values);
        let mut arguments = vec!["--layer", &layer, "--field", "value"];
        arguments.extend(more);
        let (code, message) = bad(&arguments);
        assert_eq!(code, 1, "{message}");
        assert!(message.contains(part), "{part}: {message}");
    };
    let moran = &["--statistic", "local-moran"][..];
    fails(&numbers(&[3.5; 9]), moran, "the same figure, 3.5");
    fails(&numbers(&[0.1 + 0.2, 0.3, 0.3, 0.3]), moran, "the same figure");
    fails(&vec![Value::Null; 9], moran, "None of the 9 areas has a figure");
    fails(&numbers(&[1.0]), moran, "Only 1 area has a figure");
    fails(&numbers(&[1.0, 2.0]), moran, "Only 2 areas have a figure");
    let negative = numbers(&[1.0, -2.0, 3.0, 4.0, 5.0, 6.0]);
    for statistic in ["gi-star", "gi", "g"] {
        fails(&negative, &["--statistic", statistic], "2 has the figure -2");
    }
    fails(&negative, &["--statistic", "join-count"], "0 or 1");
    fails(&negative, &["--statistic", "moran", "--threshold", "1"], "threshold");
    fails(&negative, &["--statistic", "geary", "--field2", "value"], "takes one measure");
    fails(&negative, &["--statistic", "join-count", "--threshold", "99"], "the same figure");
    fails(&negative, &["--statistic", "moran", "--weights", "band:1"], "has a neighbour");
    fails(&negative, &["--statistic", "moran", "--weights", "knn:6"], "6");
    fails(&numbers(&[0.0, 0.0, 3.0, 0.0]), &["--statistic", "g"], "Only one area");
    let texts = vec![json!("x"), json!(1), json!(2), json!(3)];
    fails(&texts, moran, "not a finite number");
    // NaN is no JSON, but some programs write it.
    let nan = squares(folder.path(), 2, &numbers(&[1.0, 2.0, 77.0, 3.0]));
    let content = fs::read_to_string(&nan).unwrap().replace("77.0", "NaN");
    fs::write(&nan, content).unwrap();
    let (code, message) = bad(&["--layer", &nan, "--field", "value", "--statistic", "moran"]);
    assert!(code == 1 && message.contains("NaN"), "{message}");
}

#[test]
fn bad_layers_and_ids() {
    let folder = tempfile::tempdir().unwrap();
    let layer = squares(folder.path(), 3, &numbers(&[1.0, 2.0, 3.0, 4.0, 2.0, 9.0]));
    let twice = fs::read_to_string(&layer).unwrap().replace("A03", "A02");
    let twice = write(folder.path(), "twice.geojson", &twice);
    let (code, message) =
        bad(&["--layer", &twice, "--id", "code", "--field", "value", "--statistic", "moran"]);
    assert!(code == 1 && message.contains("A02"), "{message}");
    let (code, message) =
        bad(&["--layer", &layer, "--id", "kode", "--field", "value", "--statistic", "moran"]);
    assert!(code == 1 && message.contains("code"), "{message}");
    let mut csv = String::from("code,value\n");
    for at in 0..5 {
        writeln!(csv, "{at},{at}").unwrap();
    }
    let csv = write(folder.path(), "table.csv", &csv);
    let (code, message) = bad(&["--layer", &csv, "--field", "value", "--statistic", "moran"]);
    assert_eq!(code, 1, "{message}");
    // A weights file tells the neighbours of rows without shapes.
    let gal =
        write(folder.path(), "table.gal", "5\n0 1\n1\n1 2\n0 2\n2 2\n1 3\n3 2\n2 4\n4 1\n3\n");
    let found = object(&[
        "--layer",
        &csv,
        "--id",
        "code",
        "--field",
        "value",
        "--statistic",
        "moran",
        "--weights",
        &gal,
    ]);
    assert_eq!(found["areas"].as_array().unwrap().len(), 5);
}

#[test]
fn bad_command_lines() {
    let fails = |code: i32, arguments: &[&str], part: &str| {
        let (found, message) = bad(arguments);
        assert_eq!(found, code, "{arguments:?}: {message}");
        assert!(message.contains(part), "{part}: {message}");
    };
    let on = |more: &[&'static str]| [&["older_65", "--level", "authority"], more].concat();
    fails(2, &on(&["--statistic", "getis"]), "local-moran");
    fails(2, &on(&[]), "--statistic");
    fails(2, &on(&["--statistic", "moran", "--weights", "king"]), "queen");
    fails(2, &on(&["--statistic", "moran", "--weights", "knn:0"]), "knn");
    fails(2, &on(&["--statistic", "moran", "--alpha", "0"]), "0.05");
    fails(2, &on(&["--statistic", "moran", "--permutations", "98"]), "99");
    fails(2, &on(&["--statistic", "moran", "--permutations", "100000"]), "99");
    fails(2, &on(&["--statistic", "moran", "--style", "x"]), "binary");
    fails(2, &on(&["--statistic", "moran", "--correction", "x"]), "bonferroni");
    fails(2, &["older_65", "--statistic", "moran"], "--level");
    fails(2, &["--statistic", "moran"], "MEASURE");
    fails(1, &["older65", "--level", "lsoa", "--statistic", "moran"], "older");
    fails(1, &on(&["--statistic", "moran", "--within", "X1"]), "X1");
    fails(1, &["older_65", "--level", "oa", "--statistic", "moran"], "figure");
    fails(1, &["residents", "--level", "oa", "--statistic", "moran"], "shapes");
    fails(1, &["no-recipe.toml", "--level", "lsoa", "--statistic", "moran"], "no-recipe.toml");
}
