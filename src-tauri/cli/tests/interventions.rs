//! `interventions` through the built binary.

use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = folder.path().join("w.cyswllt");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.arg("interventions").args(arguments).arg("--workspace").arg(workspace);
    command.env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command.output().expect("the binary runs")
}

fn good(arguments: &[&str]) -> (String, String) {
    let output = run(arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

const ASKED: [&str; 4] = ["--below", "30", "--cost-per-premises", "2500"];

fn asked<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ASKED.iter().copied().chain(more.iter().copied()).collect()
}

#[test]
fn a_list_as_csv_json_table_and_geojson() {
    let (csv, said) = good(&asked(&[]));
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some(
            "rank,code,name,authority,premises,of,percent,state,cost,premises_so_far,cost_so_far,connected,\
             older_65,older_65.percent,disabled,disabled.percent,unemployed,unemployed.percent,inactive,\
             inactive.percent,social_housing,social_housing.percent"
        )
    );
    assert_eq!(lines.count(), 22);
    assert!(said.contains("premises are not people"), "{said}");
    let (json, _) = good(&asked(&["--budget", "1000000", "--format", "json"]));
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&json["below"], &json["level"]), (&"30".into(), &"authority".into()));
    let areas = json["areas"].as_array().expect("areas");
    let sum: f64 = areas.iter().map(|area| area["premises"].as_f64().expect("a count")).sum();
    assert_eq!(json["totals"]["premises"].as_f64(), Some(sum));
    assert_eq!(json["totals"]["connected"], 400);
    assert_eq!(areas[0]["connected"], 400);
    assert!(
        json["notes"]
            .as_array()
            .expect("notes")
            .iter()
            .any(|note| note["id"] == "interventions-cut")
    );
    let (geojson, _) = good(&asked(&["--rank-by", "share", "--format", "geojson"]));
    let geojson: Value = serde_json::from_str(&geojson).expect("JSON");
    let features = geojson["features"].as_array().expect("features");
    assert_eq!((features.len(), &features[0]["properties"]["rank"]), (22, &1.into()));
    assert!(!features[0]["geometry"].is_null());
    let (table, said) = good(&asked(&["--format", "table", "--language", "cy"]));
    assert!(table.contains("Sir Gaerfyrddin"), "{table}");
    assert!(said.contains("nid pobl yw eiddo"), "{said}");
}

#[test]
fn what_cannot_be_answered() {
    let bad = |arguments: &[&str]| {
        let output = run(arguments);
        assert!(output.stdout.is_empty());
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = bad(&asked(&["--level", "lsoa"]));
    assert_eq!(code, Some(1));
    assert!(said.contains("below_30") && said.contains("Import Ofcom’s file"), "{said}");
    let (code, said) = bad(&["--below", "30", "--cost-per-premises", "0"]);
    assert!(code == Some(1) && said.contains("above 0"), "{said}");
    assert_eq!(bad(&["--below", "20", "--cost-per-premises", "1"]).0, Some(2));
    assert_eq!(bad(&["--below", "30"]).0, Some(2));
    assert_eq!(bad(&asked(&["--rank-by", "olderly"])).0, Some(1));
    assert_eq!(bad(&asked(&["--within", "W01000003"])).0, Some(1));
}
