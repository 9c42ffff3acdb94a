//! `targets` by the built binary: lists of Powys in both languages, what they add up to, and what is refused.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

const POWYS: &str = "W06000023";

fn cyswllt(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.args(arguments).current_dir(home).env("HOME", home).env("XDG_DATA_HOME", home);
    command.env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command.output().expect("the binary runs")
}

fn outcome(home: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = cyswllt(home, arguments);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

/// Older people beyond 5 km of a library, with what else is asked.
fn asked<'a>(rest: &[&'a str]) -> Vec<&'a str> {
    let usual = ["targets", "--measure", "older_65", "--points", "libraries", "--within-km", "5"];
    [&usual[..], rest].concat()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .collect();
    names.sort();
    names
}

#[test]
fn csv_json_and_tables_say_the_same() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let areas = ["--level", "lsoa", "--within", POWYS];
    let (status, csv, said) = outcome(home, &asked(&areas));
    assert_eq!((status, said.as_str()), (0, ""));
    let mut lines = csv.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    assert_eq!(header[..3], ["code", "name", "name_cy"]);
    assert!(header.contains(&"older_65_to_reach_state") && header.contains(&"gigabit_authority"));
    let rows = lines.count();
    let (status, json, _) = outcome(home, &asked(&[&areas[..], &["--format", "json"]].concat()));
    assert_eq!(status, 0);
    let list: Value = serde_json::from_str(&json).expect("JSON");
    let found = list["rows"].as_array().expect("rows");
    assert_eq!(found.len(), rows);
    let sum: f64 = found
        .iter()
        .map(|row| row["people"][0]["to_reach"]["value"].as_f64().expect("a number"))
        .sum();
    let total = list["groups"][0]["to_reach"]["value"].as_f64().expect("a total");
    assert!((sum - total).abs() < 1e-6 * total, "{sum} {total}");
    assert!(list["lines"].as_array().expect("lines").len() > 5);
    let table = [&areas[..], &["--format", "table", "--language", "cy"]].concat();
    let (status, table, _) = outcome(home, &asked(&table));
    assert_eq!(status, 0);
    assert!(table.starts_with("Safle") && table.contains("i’w cyrraedd"), "{table}");
    assert_eq!(table.lines().count(), rows + 2);
}

#[test]
fn files_in_both_languages() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    fs::write(home.join("notes.csv"), "code,partner\nW01000433,=PAVO\nW01000001,elsewhere\n")
        .expect("a file");
    for ending in ["pdf", "html", "xlsx", "kml", "geojson"] {
        let file = format!("list.{ending}");
        let rest = [
            "--areas",
            "W01000433,W01000452",
            "--notes",
            "notes.csv",
            "--language",
            "both",
            "--date",
            "2026-11-22",
            "-o",
            file.as_str(),
        ];
        let (status, out, said) = outcome(home, &asked(&rest));
        assert_eq!((status, out.as_str()), (0, ""), "{said}");
        assert!(said.contains("W01000001") && said.contains("(rows: 2)"), "{said}");
        let [english, welsh] = ["en", "cy"].map(|language| {
            fs::read(home.join(format!("list-{language}.{ending}"))).expect("a file")
        });
        assert!(!english.is_empty() && english != welsh, "{ending}");
    }
    assert_eq!(names(home).len(), 11, "{:?}", names(home));
    let kml = fs::read_to_string(home.join("list-cy.kml")).expect("a file");
    assert!(kml.contains("Caersŵs") && kml.contains("<value>=PAVO</value>"), "{kml}");
}

/// From an answer of `site`, as CSV and as JSON, to the list.
#[test]
fn sites_that_were_chosen() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let csv = "id,name,kind,authority,easting,northing\n1,Llangamarch,,Powys,293500,247300\n2,Beulah,,Powys,292100,251300\n";
    fs::write(home.join("sites.csv"), csv).expect("a file");
    let json = r#"{"objective":1,"chosen":["1","2"],"sites":[{"id":"1","name":"Llangamarch","easting":293500,"northing":247300},{"id":"2","name":null,"easting":292100,"northing":251300}]}"#;
    fs::write(home.join("sites.json"), json).expect("a file");
    let found = ["sites.csv", "sites.json"].map(|file| {
        let rest = ["--sites", file, "--within", POWYS, "--format", "json"];
        let (status, out, said) = outcome(home, &asked(&rest));
        assert_eq!(status, 0, "{said}");
        let list: Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!(list["within"]["code"], POWYS);
        list["groups"][0]["to_reach"]["value"].as_f64().expect("a total")
    });
    assert!(found[0] > 100.0 && (found[0] - found[1]).abs() < 1e-9, "{found:?}");
}

#[test]
fn what_is_refused() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    fs::write(home.join("empty.csv"), "code\nW01000433\n").expect("a file");
    fs::write(home.join("broken.json"), "{\"sites\":[{\"id\":1}]}").expect("a file");
    for (rest, status, says) in [
        (&["--level", "lsoa", "-o", "list.docx"][..], 2, ".kml"),
        (&["--level", "lsoa", "--format", "geojson"], 2, "table, csv, json"),
        (&["--within", POWYS], 2, ""),
        (&["--level", "lsoa", "--sites", "x.csv"], 2, ""),
        (&["--areas", "W06"], 1, "W06"),
        (&["--level", "oa", "--within", POWYS], 1, "LSOA"),
        (&["--areas", POWYS, "--notes", "empty.csv"], 1, "empty.csv"),
        (&["--sites", "broken.json"], 1, "broken.json"),
        (&["--sites", "nowhere.csv"], 1, "nowhere.csv"),
        (&["--areas", POWYS, "-o", "no/such/list.pdf"], 1, "folder"),
    ] {
        let (found, out, said) = outcome(home, &asked(rest));
        assert_eq!((found, out.as_str()), (status, ""), "{rest:?}: {said}");
        assert!(said.contains(says), "{rest:?}: {said}");
    }
    let gigabit = [
        "targets",
        "--areas",
        POWYS,
        "--measure",
        "gigabit",
        "--points",
        "libraries",
        "--within-km",
        "5",
    ];
    let (status, _, said) = outcome(home, &gigabit);
    assert_eq!(status, 1);
    assert!(said.contains("gigabit") && said.contains("authority"), "{said}");
    assert_eq!(names(home), ["broken.json", "empty.csv"], "nothing half written");
}
