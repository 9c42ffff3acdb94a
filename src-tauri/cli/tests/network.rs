//! `network` and `--network` on the built binary: an extract is imported, asked and removed.

use std::{path::Path, process::Command};

use serde_json::Value;
use tempfile::TempDir;

fn ends(folder: &TempDir, status: i32, arguments: &[&str]) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cyswllt"))
        .args(arguments)
        .current_dir(folder.path())
        .envs([("LC_ALL", "C"), ("LANG", "C")])
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env("HOME", folder.path())
        .env_remove("LANGUAGE")
        .output()
        .expect("the binary runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {out} {error}");
    assert!(!error.contains("error-") && !error.contains("roads-"), "{error}");
    (out, error)
}

fn extract() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = folder.join("../engine/tests/fixtures/roads/aberystwyth.osm.pbf");
    path.display().to_string()
}

#[test]
fn a_network_is_imported_asked_and_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = extract();
    let (_, none) = ends(&folder, 0, &["network", "info"]);
    assert!(none.contains("no network of roads"), "{none}");
    let place = ["network", "isochrone", "-4.085,52.415", "--minutes", "3", "--format"];
    let (_, error) = ends(&folder, 1, &[&place[..], &["json"]].concat());
    assert!(error.contains("Import one first"), "{error}");
    let (out, _) =
        ends(&folder, 0, &["network", "import", &file, "--workspace", "w", "--format", "json"]);
    let imported: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&imported["roads"], &imported["source"]), (&5.into(), &"openstreetmap".into()));
    assert!(imported["said"][0].as_str().expect("a note").contains("OpenStreetMap contributors"));
    let (out, _) = ends(&folder, 0, &["network", "info", "--workspace", "w"]);
    assert!(out.starts_with("file,source,roads,nodes,walking_km,driving_km,one_way,"), "{out}");
    let asked = [&place[..], &["json", "--workspace", "w", "--measure", "residents"]].concat();
    let (out, _) = ends(&folder, 0, &asked);
    let found: Value = serde_json::from_str(&out).expect("JSON");
    // 240 m on foot: the street of 272 m but for its end, where the footway leaves it and up that.
    let kilometres = found["road_kilometres"].as_f64().expect("a number");
    assert!((kilometres - 0.344).abs() < 0.005, "{kilometres}");
    assert_eq!(found["groups"][0]["id"], "residents");
    let (out, _) = ends(&folder, 0, &[&place[..], &["geojson", "--network", &file]].concat());
    let outline: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(outline["features"][0]["geometry"]["type"], "MultiPolygon");
    let (_, removed) = ends(&folder, 0, &["network", "remove", "--workspace", "w"]);
    assert!(removed.contains("removed"), "{removed}");
    ends(&folder, 1, &["network", "import", "nothing.gpkg"]);
    ends(&folder, 2, &["network", "isochrone", "Aberystwyth", "--minutes", "0"]);
}

#[test]
fn sites_along_a_network() {
    let folder = tempfile::tempdir().expect("a folder");
    let points = "id,lon,lat,weight\nwest,-4.085,52.415,1\nnorth,-4.083,52.416,2\n";
    std::fs::write(folder.path().join("points.csv"), points).expect("a file");
    let file = extract();
    let asked = [
        "site",
        "--choose",
        "1",
        "--objective",
        "distance",
        "--sites",
        "points.csv",
        "--demand",
        "points.csv",
        "--format",
        "json",
        "--network",
        &file,
    ];
    let (out, _) = ends(&folder, 0, &asked);
    let found: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(found["chosen"], serde_json::json!(["north"]));
    // Round by the street, not across.
    let metres = found["objective"].as_f64().expect("a number");
    assert!((metres - 247.3).abs() < 1.0, "{metres}");
    let both = [&asked[..], &["--detour", "1.3"]].concat();
    ends(&folder, 2, &both);
}
