//! `reach` by the built binary: rows, formats, points of one's own, and everything that can be wrong with a question.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

const POWYS: &str = "W06000023";

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cyswllt"))
        .arg("reach")
        .args(arguments)
        .env("LC_ALL", "C")
        .env("LANG", "C")
        .env_remove("LANGUAGE")
        .output()
        .expect("the binary runs")
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

/// Exit status and standard error of a command that fails; it must not have written anything else.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().expect("no signal"), text(&output.stderr))
}

fn json(arguments: &[&str]) -> Value {
    let arguments: Vec<&str> = arguments.iter().chain(&["--format", "json"]).copied().collect();
    serde_json::from_str(&good(&arguments).0).expect("JSON")
}

fn write(folder: &Path, name: &str, content: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, content).expect("a temporary file");
    path.display().to_string()
}

const OLDER: [&str; 6] = ["--points", "libraries", "--measure", "older_65", "--within-km", "5"];

/// The figures of Powys were computed by geopandas and scipy (see the tests of the engine).
#[test]
fn authorities_in_csv() {
    let (csv, said) = good(&OLDER);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "code,name,total,reached,share,missed,mean_m,median_m,p90_m,reached_at_least,capacity_per_1000,state,left_out"
    );
    assert_eq!(lines.len(), 23);
    let powys = lines.iter().find(|line| line.starts_with(POWYS)).expect("Powys");
    let cells: Vec<&str> = powys.split(',').collect();
    assert_eq!(&cells[1..3], ["Powys", "37106"]);
    let reached: f64 = cells[3].parse().expect("a number");
    assert!((reached - 24_021.95).abs() < 1.0, "{reached}");
    assert_eq!((cells[10], cells[11], cells[12]), ("", "published", "0"));
    assert!(said.contains("of 662,037 (90.1%) within 5 km"), "{said}");
    assert!(said.contains("straight lines") && said.contains("volunteers"), "{said}");
    let welsh: Vec<&str> = OLDER.iter().chain(&["--language", "cy"]).copied().collect();
    let (csv, said) = good(&welsh);
    assert!(csv.contains(",Caerdydd,") && said.contains("o fewn 5 km"), "{said}");
}

#[test]
fn one_area_by_itself_and_its_lsoas() {
    let of = |more: &[&'static str]| {
        let arguments: Vec<&str> =
            OLDER.iter().chain(&["--within", POWYS]).chain(more).copied().collect();
        json(&arguments)
    };
    let one = of(&["--at-least", "2", "--selection", "W02000097,W02000098"]);
    assert_eq!(one["level"], "authority");
    assert_eq!(one["areas"].as_array().map(Vec::len), Some(1));
    assert_eq!(one["groups"][0]["total"], 37_106);
    assert_eq!(one["groups"][0]["unit"], "people");
    assert_eq!(one["selection"][0]["total"], 4374);
    assert_eq!(one["points"].as_array().map(Vec::len), Some(261));
    let two = one["areas"][0]["reached_at_least"].as_f64().expect("a number");
    assert!((two - 3_339.07).abs() < 1.0, "{two}");
    let curve = one["curve"].as_array().expect("a curve");
    let last = curve.last().expect("a distance")["share"].as_f64().expect("a number");
    assert!((last - 1.0).abs() < 1e-9, "{last}");
    let lsoas = of(&["--level", "lsoa"]);
    let areas = lsoas["areas"].as_array().expect("areas");
    assert_eq!(areas.len(), 79);
    let gaps = lsoas["gaps"]["older_65"].as_array().expect("gaps");
    let missed = |code: &Value| {
        let area = areas.iter().find(|area| area["code"] == *code).expect("an area");
        area["missed"].as_f64().expect("a number")
    };
    assert!(missed(&gaps[0]) >= missed(&gaps[1]) && missed(&gaps[1]) > 0.0);
    assert!(lsoas["notes"].as_array().is_some_and(|notes| notes.len() >= 4));
}

#[test]
fn several_groups_have_columns_each() {
    let arguments = ["--points", "libraries", "--measure", "older_65,no_car", "--measure", "need"];
    let (csv, said) = good(&[&arguments[..], &["--within-km", "2", "--detour", "1.3"]].concat());
    let header = csv.lines().next().expect("a header");
    assert!(header.starts_with("code,name,older_65_total,older_65_reached"), "{header}");
    assert!(header.contains(",no_car_share,") && header.contains(",need_left_out"), "{header}");
    assert!(said.contains("Groups overlap") && said.contains("times 1.3"), "{said}");
    assert!(said.contains("estimates") && said.contains("score times residents"), "{said}");
}

#[test]
fn points_of_ones_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let hubs = write(
        folder.path(),
        "hubs.csv",
        "id,name,postcode,capacity,kind,wheelchair,languages\n\
         n,Newtown hub,SY16 2NZ,60,hub,yes,\"Welsh, English\"\n\
         a,Aber hub,SY23 2AX,40,hub,no,English\n\
         x,Nowhere,ZZ99 9ZZ,1,hub,yes,\n",
    );
    let ask = |more: &[&'static str]| {
        let own = ["--points", hubs.as_str(), "--measure", "older_65", "--within-km", "6"];
        good(&[&own[..], more].concat())
    };
    let (csv, said) = ask(&["--by", "points"]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "id,name,kind,authority,easting,northing,capacity,reached,only,nearest");
    assert_eq!(lines.len(), 3, "{csv}");
    assert!(lines[1].starts_with("n,Newtown hub,hub,W06000023,"), "{csv}");
    assert!(said.contains("line 4") && said.contains("two-step floating catchment"), "{said}");
    let (csv, _) = ask(&["--by", "points", "--only-wheelchair"]);
    assert_eq!(csv.lines().count(), 2);
    let (csv, said) = ask(&["--by", "points", "--spoken", "Cymraeg"]);
    assert!(csv.contains("Newtown") && !csv.contains("Aber hub") && said.contains("left out"));
    let (geojson, _) = ask(&["--by", "points", "--format", "geojson"]);
    let features: Value = serde_json::from_str(&geojson).expect("GeoJSON");
    assert_eq!(features["features"][0]["geometry"]["type"], "Point");
    let (geojson, _) = ask(&["--format", "geojson"]);
    let features: Value = serde_json::from_str(&geojson).expect("GeoJSON");
    assert_eq!(features["features"].as_array().map(Vec::len), Some(22));
    assert!(features["features"][0]["properties"]["capacity_per_1000"].is_number());
    let (table, _) = ask(&["--format", "table", "--language", "cy"]);
    assert!(table.contains("O fewn cyrraedd") && table.contains("Cyfran"), "{table}");
    // Both lists together.
    let (found, _) = ask(&["--points", "libraries", "--format", "json"]);
    let found: Value = serde_json::from_str(&found).expect("JSON");
    assert_eq!(found["points"].as_array().map(Vec::len), Some(263));
}

#[test]
fn what_is_wrong_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = write(folder.path(), "nowhere.csv", "name,postcode\nx,ZZ99 9ZZ\n");
    let no_columns = write(folder.path(), "no.csv", "name,street\nHall,High Street\n");
    let of = |points: &str, measure: &str, more: &[&str]| {
        let asked = ["--points", points, "--measure", measure];
        bad(&[&asked[..], more].concat())
    };
    let km = ["--within-km", "5"];
    let cases: [(&str, &str, &[&str], i32, &str); 14] = [
        ("libraries", "older_66", &km, 1, "older_65"),
        ("libraries", "gigabit", &km, 1, "country, authority"),
        ("libraries", "wimd", &km, 1, "does not say how many"),
        ("libraries", "older_65", &["--within-km", "0"], 2, "above 0"),
        ("libraries", "older_65", &["--within-km", "600"], 1, "at most 500 km"),
        ("libraries", "older_65", &["--within-km", "5", "--within", "W99"], 1, "W99"),
        ("libraries", "older_65", &["--within-km", "5", "--at-least", "900"], 1, "from 1 to 261"),
        ("libraries", "older_65", &["--within-km", "5", "--level", "oa"], 1, "whole LSOAs"),
        ("libraries", "older_65", &["--within-km", "5", "--detour", "0.5"], 2, "from 1"),
        ("libraries", "older_65", &["--within-km", "5", "--kind", "shop"], 1, "None of the 261"),
        (&nowhere, "older_65", &km, 1, "not a postcode of Wales"),
        (&no_columns, "older_65", &km, 1, "postcode"),
        ("/no/such/file.csv", "older_65", &km, 1, "file.csv"),
        ("libraries", "older_65", &[], 2, "--within-km"),
    ];
    for (points, measure, more, status, words) in cases {
        let (found, said) = of(points, measure, more);
        assert_eq!(found, status, "{said}");
        assert!(said.contains(words), "{points} {measure} {more:?}: {said}");
    }
}
