//! `site` through the built binary: the files of one's own, the people of a measure, and every kind of bad input.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.arg("site").args(arguments).env("LC_ALL", "C").env("LANG", "C");
    command.env_remove("LANGUAGE").output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn good(arguments: &[&str]) -> Value {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Exit status and standard error of a command that fails and writes nothing.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().expect("no signal"), text(&output.stderr))
}

/// A folder with files of one's own.
struct Files(tempfile::TempDir);

impl Files {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("written");
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Arguments in which `@NAME` is a file of the folder.
    fn arguments(&self, arguments: &str) -> Vec<String> {
        let full = |word: &str| match word.strip_prefix('@') {
            Some(name) => self.path(name).display().to_string(),
            None => word.to_owned(),
        };
        arguments.split(' ').map(full).collect()
    }

    fn good(&self, arguments: &str) -> Value {
        let arguments = self.arguments(arguments);
        good(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn bad(&self, arguments: &str) -> (i32, String) {
        let arguments = self.arguments(arguments);
        bad(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// Five places in a row, a kilometre apart, and three sites among them.
fn row() -> Files {
    Files::new(&[
        (
            "demand.csv",
            "id,easting,northing,weight\na,0,0,10\nb,1000,0,1\nc,2000,0,1\nd,3000,0,1\ne,4000,0,20\n",
        ),
        ("sites.csv", "id,easting,northing\nwest,0,0\nmiddle,2000,0\neast,4000,0\n"),
        ("fixed.csv", "id,easting,northing\nwest,0,0\n"),
        ("old.csv", "id,easting,northing\nchapel,4000,0\n"),
        (
            "matrix.csv",
            "demand,site,metres\na,west,5\na,east,50\nb,west,7\nc,middle,1\nd,east,2\ne,east,3\ne,middle,4\n",
        ),
        ("ids.csv", "id\nwest\nmiddle\neast\n"),
        ("weights.csv", "id,weight\na,10\nb,1\nc,1\nd,1\ne,20\n"),
        ("far.csv", "id,easting,northing\nfar,100000,0\n"),
    ])
}

#[test]
fn most_people_within_reach() {
    let files = row();
    let base = "--objective reach --within-km 1 --sites @sites.csv --demand @demand.csv";
    let one = files.good(&format!("{base} --choose 1"));
    assert_eq!(one["chosen"], serde_json::json!(["east"]));
    assert_eq!(
        (one["objective"].as_f64(), one["covered_weight"].as_f64()),
        (Some(21.0), Some(21.0))
    );
    assert_eq!(one["total_weight"].as_f64(), Some(33.0));
    assert_eq!(one["status"], "optimal");
    assert_eq!(one["gap"].as_f64(), Some(0.0));
    // Everybody's nearest open site is told, however far.
    let assignment = one["assignment"].as_array().expect("an array");
    assert_eq!(assignment.len(), 5);
    assert_eq!(assignment[0], serde_json::json!({"demand": "a", "site": "east", "metres": 4000}));
    let mean = (10.0 * 4000.0 + 3000.0 + 2000.0 + 1000.0) / 33.0;
    assert!((one["mean_distance"].as_f64().expect("a mean") - mean).abs() < 1e-9);
    // What is there stays and is not counted; what is there may be no candidate.
    let beside = files.good(&format!("{base} --choose 1 --fixed @fixed.csv"));
    assert_eq!(beside["chosen"], serde_json::json!(["east"]));
    assert_eq!(beside["objective"].as_f64(), Some(32.0));
    let chapel = files.good(&format!("{base} --choose 1 --fixed @old.csv"));
    assert_eq!(chapel["chosen"], serde_json::json!(["west"]));
    // Straight lines times a factor are longer.
    let detour = files.good(&format!("{base} --choose 1 --detour 1.3"));
    assert_eq!(detour["objective"].as_f64(), Some(20.0));
}

#[test]
fn other_objectives() {
    let files = row();
    let base = "--sites @sites.csv --demand @demand.csv";
    let distance = files.good(&format!("{base} --objective distance --choose 2"));
    assert_eq!(distance["chosen"], serde_json::json!(["west", "east"]));
    assert_eq!(distance["objective"].as_f64(), Some(4000.0));
    let worst = files.good(&format!("{base} --objective worst --choose 1"));
    assert_eq!(worst["chosen"], serde_json::json!(["middle"]));
    assert_eq!(worst["objective"].as_f64(), Some(2000.0));
    let fewest = files.good(&format!("{base} --objective fewest --within-km 1"));
    assert_eq!(fewest["objective"].as_f64(), Some(3.0));
    let two = files.good(&format!("{base} --objective fewest --within-km 2"));
    assert_eq!(two["objective"].as_f64(), Some(1.0));
    assert_eq!(two["covered_weight"].as_f64(), Some(33.0));
}

#[test]
fn distances_of_ones_own() {
    let files = row();
    let base = "--sites @ids.csv --demand @weights.csv --matrix @matrix.csv";
    let reach = files.good(&format!("{base} --objective reach --within-km 0.003 --choose 1"));
    // Three metres, inclusive: d and e from the east, c alone from the middle.
    assert_eq!(reach["chosen"], serde_json::json!(["east"]));
    assert_eq!(reach["objective"].as_f64(), Some(21.0));
    let all = files.good(&format!("{base} --objective distance --choose 3"));
    assert_eq!(all["objective"].as_f64(), Some(50.0 + 7.0 + 1.0 + 2.0 + 60.0));
    // Two sites cannot be reached by everybody: nobody but the middle serves c, nobody but the west b.
    let (status, message) = files.bad(&format!("{base} --objective distance --choose 2"));
    assert_eq!(status, 1, "{message}");
}

#[test]
fn what_does_not_belong_together() {
    let files = row();
    let base = "--sites @sites.csv --demand @demand.csv";
    for wrong in [
        "--objective reach --choose 1",
        "--objective fewest",
        "--objective worst --choose 1 --within-km 3",
        "--objective distance",
        "--objective nearest --choose 1",
        "--objective reach --within-km 0 --choose 1",
        "--objective reach --within-km 1 --choose 0",
        "--objective reach --within-km 1 --choose 1 --detour 0.5",
    ] {
        let (status, message) = files.bad(&format!("{base} {wrong}"));
        assert_eq!(status, 2, "{wrong}: {message}");
    }
}

#[test]
fn what_cannot_be_answered() {
    let files = row();
    let base = "--sites @sites.csv --demand @demand.csv";
    let (status, message) =
        files.bad(&format!("{base} --objective reach --within-km 1 --choose 4"));
    assert!(status == 1 && message.contains('4') && message.contains('3'), "{message}");
    let (status, message) =
        files.bad("--sites @far.csv --demand @demand.csv --objective fewest --within-km 1");
    assert!(status == 1 && message.contains("a, b, c, d, e"), "{message}");
    let (status, message) =
        files.bad(&format!("{base} --objective reach --within-km 1 --choose 1 --must north"));
    assert!(status == 1 && message.contains("north"), "{message}");
    let (status, _) =
        files.bad("--sites @ids.csv --demand @demand.csv --objective distance --choose 1");
    assert_eq!(status, 1);
}

#[test]
fn people_of_a_measure() {
    let found = good(&[
        "--choose",
        "3",
        "--objective",
        "reach",
        "--within-km",
        "5",
        "--measure",
        "older_65",
        "--within",
        "W06000023",
        "--fixed",
        "libraries",
        "--also",
        "disabled",
        "--curve",
        "--language",
        "cy",
        "--format",
        "json",
    ]);
    assert_eq!(found["status"], "optimal");
    assert_eq!(found["chosen"].as_array().map(Vec::len), Some(3));
    assert_eq!(found["objective"], found["covered_weight"]);
    assert_eq!(found["groups"][1]["id"], "disabled");
    assert_eq!(found["sites"][0]["id"], found["chosen"][0]);
    assert!(found["sites"][0]["newly_older_65"].as_f64() > Some(0.0));
    assert_eq!(found["curve"].as_array().map(Vec::len), Some(6));
    assert!(found["notes"][0].as_str().is_some_and(|note| note.contains("codau post")));
    let csv = run(&[
        "--choose",
        "1",
        "--objective",
        "worst",
        "--measure",
        "older_65",
        "--within",
        "W06000008",
        "--fixed",
        "libraries",
        "--format",
        "csv",
    ]);
    assert!(
        text(&csv.stdout)
            .starts_with("id,name,kind,authority,easting,northing,newly_older_65,mean_m\n")
    );
}
