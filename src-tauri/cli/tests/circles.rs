//! `circles` through the built binary.

use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = folder.path().join("w.cyswllt");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.arg("circles").args(arguments).arg("--workspace").arg(workspace);
    command.env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command.output().expect("the binary runs")
}

fn good(arguments: &[&str]) -> (String, String) {
    let output = run(arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn circles_as_csv_do_not_cover_each_other() {
    let (csv, said) = good(&["--level", "ward", "--within", "W06000023"]);
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("code,name,number,easting,northing,radius,moved"));
    let circles: Vec<[f64; 4]> = lines
        .map(|line| {
            let cells: Vec<&str> = line.rsplitn(6, ',').collect();
            [4, 3, 2, 1].map(|cell| cells[cell].parse().expect("a number"))
        })
        .collect();
    assert!(circles.len() > 50, "{}", circles.len());
    let scale = circles[0][3] * circles[0][3] / circles[0][0];
    for (rank, [number, x, y, radius]) in circles.iter().enumerate() {
        // Radii are written to a decimetre.
        assert!((radius * radius / number / scale - 1.0).abs() < 0.01);
        for [_, other_x, other_y, other] in &circles[rank + 1..] {
            assert!((x - other_x).hypot(y - other_y) > radius + other - 0.4);
        }
    }
    assert!(
        said.contains(&format!("Circles: {}. Areas without a number", circles.len())),
        "{said}"
    );
}

#[test]
fn other_formats_and_another_language() {
    let (geojson, _) = good(&["--level", "authority", "--by", "premises", "--format", "geojson"]);
    let geojson: Value = serde_json::from_str(&geojson).expect("JSON");
    let features = geojson["features"].as_array().expect("features");
    assert_eq!(features.len(), 22);
    assert_eq!(features[0]["geometry"]["type"], "Point");
    let (json, said) = good(&["--level", "authority", "--format", "json", "--language", "cy"]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json[0]["name"], "Ynys Môn");
    assert!(said.contains("Cylchoedd: 22."), "{said}");
    let (table, _) = good(&["--level", "authority", "--format", "table"]);
    assert!(table.contains("Powys"));
}

#[test]
fn what_cannot_be() {
    for (arguments, sentence) in [
        (vec!["--level", "oa"], "have no shapes"),
        (vec!["--level", "lsoa", "--by", "premises"], "no figures that circles could"),
        (vec!["--level", "lsoa", "--within", "W1"], "W1"),
        (vec!["--level", "lsoa", "--resolution", "0"], "no scale of a map"),
    ] {
        let output = run(&arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty() && said.contains(sentence), "{said}");
    }
}
