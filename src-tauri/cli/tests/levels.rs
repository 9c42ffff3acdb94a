//! Areas made of areas on the command line: a lookup is imported, and its areas are a level from then on.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

/// Which authority is in which region: made up.
const LOOKUP: &str = "\
Authority code,Region code,Region,Rhanbarth
W06000001,R1,North,Gogledd
W06000002,R1,North,Gogledd
W06000003,R1,North,Gogledd
W06000023,R2,Middle,Canolbarth
W06000008,R2,Middle,Canolbarth
W06000015,W06000015,Capital,Prifddinas
";

const CHOICES: &str = r#"
[own]
rows = "members"
title = { en = "Regions", cy = "Rhanbarthau" }
key = { kind = "code", column = "Authority code" }
"#;

/// A column of the lookup as the file of choices has it.
fn column(name: &str, language: &str) -> String {
    format!(
        "[[own.columns]]\ncolumn = \"{name}\"\n{language}unit = \"category\"\ndirection = \"neutral\"\n\
         label = {{ en = \"\", cy = \"\" }}\ndescription = {{ en = \"\", cy = \"\" }}\nuniverse = {{ en = \"\", cy = \"\" }}\n"
    )
}

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        let choices = [
            CHOICES.to_owned(),
            column("Region code", ""),
            column("Region", "only_in = \"en\"\n"),
            column("Rhanbarth", "only_in = \"cy\"\n"),
        ];
        fs::write(desk.path("lookup.csv"), LOOKUP).expect("a file");
        fs::write(desk.path("choices.toml"), choices.concat()).expect("a file");
        let choices = desk.path("choices.toml");
        let lookup = desk.path("lookup.csv");
        desk.good(&["import", "--yes", "--choices", &choices, &lookup]);
        desk
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let workspace = self.path("w.cyswllt");
        let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
        command.args(["--workspace", &workspace]).args(arguments);
        command.env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
        command.output().expect("the binary runs")
    }

    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.good(arguments)).expect("JSON")
    }
}

#[test]
fn a_lookup_becomes_a_level() {
    let desk = Desk::new();
    let areas = desk.good(&["areas", "--level", "regions"]);
    let rows: Vec<&str> = areas.lines().skip(1).collect();
    assert_eq!(
        rows,
        [
            "R1,North,Gogledd,regions,W92000004,,,,,,",
            "R2,Middle,Canolbarth,regions,W92000004,,,,,,",
            // Cardiff has the code already.
            "regions:W06000015,Capital,Prifddinas,regions,W92000004,,,W06000015,,,",
        ]
    );
    let inside = desk.good(&["areas", "--level", "authority", "--within", "R1"]);
    assert_eq!(inside.lines().count(), 4);
    // Counts add up: the figures of the authorities themselves.
    let of = |level: &str, within: &[&str]| {
        let mut asked = vec!["values", "older_65", "--level", level, "--format", "json"];
        asked.extend(within);
        desk.json(&asked)
    };
    let figure = |row: &Value, part: &str| row["measures"]["older_65"][part].as_f64();
    let (regions, authorities) = (of("regions", &[]), of("authority", &["--within", "R1"]));
    for part in ["numerator", "denominator"] {
        let rows = authorities.as_array().expect("rows").iter();
        let sum: f64 = rows.map(|row| figure(row, part).expect("a count")).sum();
        assert_eq!(figure(&regions[0], part), Some(sum));
    }
    assert_eq!(regions[0]["measures"]["older_65"]["state"], "published");
    // What only authorities have is added up too, as none is cut; ranks are not.
    let values = desk.good(&["values", "gigabit", "wimd", "--level", "regions"]);
    assert!(
        values.lines().skip(1).all(|row| row.ends_with(',') && !row.ends_with(",,")),
        "{values}"
    );
    let measures = desk.good(&["measures", "--level", "regions"]);
    assert!(measures.contains("\nolder_65,") && !measures.contains("\nwimd,"), "{measures}");
    assert!(measures.lines().skip(1).all(|row| row.contains(" regions,")), "{measures}");
}

#[test]
fn every_command_knows_the_level() {
    let desk = Desk::new();
    let level = ["--level", "regions"];
    let located = desk.json(&["locate", "CF10 1EP", "SH 57 72", "R2", "Canolbarth", "SN 40 20"]);
    let code = |row: usize| located[row]["areas"]["regions"]["code"].as_str();
    assert_eq!(code(0), Some("regions:W06000015"));
    assert_eq!([code(1), code(2), code(3)], [Some("R1"), Some("R2"), Some("R2")]);
    assert_eq!(code(4), None, "Carmarthenshire is in no region");
    let table = desk.good(&["--language", "cy", "locate", "CF10 1EP", "--format", "table"]);
    assert!(table.contains("Rhanbarthau") && table.contains("Prifddinas"), "{table}");
    let classes = desk.json(&[&["classify", "older_65", "--classes", "2"][..], &level].concat());
    assert_eq!(classes["counts"].as_array().map(Vec::len), Some(2));
    let index = desk.good(&[&["index", "need", "--runs", "10"][..], &level].concat());
    assert_eq!(index.lines().count(), 4);
    let hotspots = ["hotspots", "older_65", "--statistic", "moran", "--permutations", "0"];
    let hotspots = desk.run(&[&hotspots[..], &["--weights", "knn:1"], &level].concat());
    assert_eq!(hotspots.status.code(), Some(0), "{}", String::from_utf8_lossy(&hotspots.stderr));
    let tiles = desk.path("tiles");
    desk.good(&[&["tiles", "--zoom", "0-2", "-o", &tiles][..], &level].concat());
    assert!(Path::new(&tiles).join("0").is_dir());
    let features = desk.json(&[&["areas", "--format", "geojson"][..], &level].concat());
    assert_eq!(features["features"].as_array().map(Vec::len), Some(3));
    assert!(features["features"][0]["geometry"]["coordinates"].is_array());
    for name in ["regions.gpkg", "regions.geojson", "regions.csv", "regions.xlsx", "regions.svg"] {
        let path = desk.path(name);
        desk.good(&[&["export", "older_65", "gigabit", "-o", &path][..], &level].concat());
        assert!(fs::metadata(&path).expect("a file").len() > 100, "{name}");
    }
    let svg = fs::read_to_string(desk.path("regions.svg")).expect("a picture");
    assert!(svg.contains("Regions"), "{svg}");
    let reports = desk.path("reports");
    let report = ["report", "R1", "regions:W06000015", "--runs", "10", "--format", "html"];
    desk.good(&[&report[..], &["--contents", "priority-groups", "-o", &reports]].concat());
    let mut written: Vec<String> = fs::read_dir(&reports)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    written.sort();
    assert_eq!(written, ["R1_north_en.html", "REGIONS-W06000015_capital_en.html"]);
    let html = fs::read_to_string(Path::new(&reports).join("R1_north_en.html")).expect("a report");
    assert!(html.contains("Regions") && !html.contains("level-regions"));
}

#[test]
fn a_level_that_is_not_there_is_told_with_those_that_are() {
    let desk = Desk::new();
    for (language, sentence) in [
        (
            "en",
            "There is no level called “senedd”. The levels are: country, authority, ward, msoa, lsoa, oa, regions.",
        ),
        (
            "cy",
            "Nid oes lefel o’r enw “senedd”. Y lefelau yw: country, authority, ward, msoa, lsoa, oa, regions.",
        ),
    ] {
        for command in [&["areas"][..], &["values", "older_65"], &["classify", "older_65"]] {
            let output =
                desk.run(&[command, &["--level", "senedd", "--language", language]].concat());
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(
                (output.status.code(), said.trim()),
                (Some(2), &*format!("cyswllt: {sentence}"))
            );
        }
    }
    let output = desk.run(&["areas", "--level", "Regions!"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("There is no level called “Regions!”"), "{said}");
}
