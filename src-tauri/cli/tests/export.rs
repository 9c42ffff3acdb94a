//! `export` through the built binary: every ending, what goes beside, bad input, disks that are full, and other programs.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const COLUMBUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/columbus.geojson");

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.arg("export").args(arguments).current_dir(folder).env("LC_ALL", "C").env("LANG", "C");
    command.env_remove("LANGUAGE").output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Standard error of a command that succeeds.
fn good(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
    text(&output.stderr)
}

/// Exit status and standard error of a command that fails.
fn bad(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, arguments);
    (output.status.code().expect("no signal"), text(&output.stderr))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn every_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    let begins: [(&str, &[u8]); 7] = [
        ("a.csv", b"code,name,name_cy,level,older_65,older_65_state\r\n"),
        ("a.xlsx", b"PK"),
        ("a.geojson", b"{\"type\":\"FeatureCollection\""),
        ("a.gpkg", b"SQLite format 3\0"),
        ("a.parquet", b"PAR1"),
        ("a.svg", b"<"),
        ("a.png", b"\x89PNG\r\n"),
    ];
    for (name, begin) in begins {
        let said = good(folder.path(), &["older_65", "--level", "authority", "-o", name]);
        assert!(said.contains(&format!("{name} written (rows: 22)")), "{said}");
        let bytes = fs::read(folder.path().join(name)).expect("the file");
        assert!(bytes.starts_with(begin), "{name}");
    }
    let expected = [
        "a.csv",
        "a.csv-metadata.json",
        "a.geojson",
        "a.gpkg",
        "a.parquet",
        "a.png",
        "a.svg",
        "a.xlsx",
    ];
    assert_eq!(names(folder.path()), expected);
}

#[test]
fn what_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let lines = |name: &str| -> Vec<String> {
        let text = fs::read_to_string(folder.join(name)).expect("the file");
        text.lines().map(str::to_owned).collect()
    };
    good(
        folder,
        &[
            "no_car",
            "no_car",
            "wimd",
            "--level",
            "lsoa",
            "--within",
            "W06000008",
            "--notes",
            "none",
            "-o",
            "a.csv",
        ],
    );
    let found = lines("a.csv");
    assert_eq!(
        found[0],
        "code,name,name_cy,place,place_cy,level,authority,no_car,no_car_state,wimd,wimd_state"
    );
    assert!(found[1..].iter().all(|line| line.contains(",lsoa,W06000008,")));
    good(
        folder,
        &[
            "residents",
            "--level",
            "msoa",
            "--selection",
            "W06000008,W02000001",
            "--counts",
            "--notes",
            "none",
            "-o",
            "b.csv",
        ],
    );
    assert!(lines("b.csv")[0].ends_with("residents,residents_state,residents_numerator"));
    assert_eq!(lines("b.csv").len(), 1 + 10);
    // A format whatever the ending, and the notes as a text in Welsh.
    good(
        folder,
        &[
            "residents",
            "--level",
            "country",
            "--format",
            "csv",
            "--notes",
            "text",
            "--language",
            "cy",
            "-o",
            "c.txt",
        ],
    );
    assert!(lines("c.txt")[1].starts_with("W92000004,Wales,Cymru,country,"));
    let notes = fs::read_to_string(folder.join("c-notes.txt")).expect("the notes");
    assert!(notes.contains("Ffynonellau a thrwyddedau"), "{notes}");
    // Every measure with figures at the level.
    good(folder, &["--all-measures", "--level", "lsoa", "--notes", "none", "-o", "d.csv"]);
    let header = &lines("d.csv")[0];
    assert!(header.contains(",wimd,") && !header.contains(",gigabit,"), "{header}");
    // The same bytes from the same question.
    good(folder, &["--recipe", "need", "--level", "lsoa", "--runs", "100", "-o", "e.csv"]);
    good(folder, &["--recipe", "need", "--level", "lsoa", "--runs", "100", "-o", "f.csv"]);
    assert_eq!(lines("e.csv"), lines("f.csv"));
    good(
        folder,
        &["--hotspots", "no_car", "--level", "lsoa", "--permutations", "0", "-o", "g.csv"],
    );
    assert!(lines("g.csv")[0].ends_with(
        "value,value_state,statistic,z,p,q,class,confidence,map_class,cluster,neighbours"
    ));
    // A layer of one's own keeps its ids and shapes.
    good(
        folder,
        &["--layer", COLUMBUS, "--id", "POLYID", "--field", "CRIME,INC", "-o", "h.geojson"],
    );
    let layer: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("h.geojson")).expect("the file"))
            .expect("JSON");
    assert_eq!(layer["features"].as_array().map(Vec::len), Some(49));
    assert_eq!(layer["features"][0]["id"], "1");
    assert!(layer["features"][0]["properties"]["CRIME"].is_number());
}

#[test]
fn the_map_takes_the_first_measure_unless_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let title = |arguments: &[&str]| {
        let all =
            [&["older_65", "no_car", "--level", "authority", "-o", "a.svg"], arguments].concat();
        good(folder, &all);
        fs::read_to_string(folder.join("a.svg")).expect("the picture")
    };
    assert!(title(&[]).contains("Aged 65 and over"));
    assert!(title(&["--map", "no_car"]).contains("Households without a car or van"));
    let (status, said) =
        bad(folder, &["older_65", "--level", "authority", "--map", "no_car", "-o", "b.svg"]);
    assert!(status == 1 && said.contains("not among the columns"), "{said}");
}

#[test]
fn circles_in_the_place_of_areas() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let drawn = |arguments: &[&str]| {
        let all = [&["older_65", "--circles", "households", "-o", "a.svg"], arguments].concat();
        good(folder, &all);
        fs::read_to_string(folder.join("a.svg")).expect("the picture")
    };
    let svg = drawn(&["--level", "authority"]);
    // Two half circles each, all 22, and what they mean.
    assert_eq!(svg.matches("data-code=").count(), 22);
    assert_eq!(svg.matches(" 0 1 0 ").count(), 22);
    for says in [" households</text>", "in proportion to the households", "were moved by"] {
        assert!(svg.contains(says), "{says}");
    }
    // Inside one authority: its circles alone.
    let svg = drawn(&["--level", "lsoa", "--within", "W06000008"]);
    assert_eq!(svg.matches("data-code=").count(), 45);
    let said = bad(folder, &["older_65", "--level", "lsoa", "--circles", "cars", "-o", "b.svg"]).1;
    assert!(said.contains("premises"), "{said}");
}

#[test]
fn bad_command_lines_and_bad_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    for (arguments, status, says) in [
        (&["older_65", "--level", "lsoa", "-o", "a.shp"][..], 2, ".gpkg"),
        (&["older_65", "--level", "lsoa", "-o", "a"], 2, ".gpkg"),
        (&["older_65", "--level", "lsoa"], 2, "--output"),
        (&["older_65", "-o", "a.csv"], 2, "--level"),
        (&["--level", "lsoa", "-o", "a.csv"], 2, "MEASURE"),
        (
            &["older_65", "--all-measures", "--level", "lsoa", "-o", "a.csv"],
            2,
            "cannot be used with",
        ),
        (&["older_65", "--level", "lsoa", "--size", "180", "-o", "a.svg"], 2, "180x240"),
        (&["older_65", "--level", "lsoa", "--classes", "12", "-o", "a.svg"], 2, "2..=9"),
        (&["older_65", "--level", "lsoa", "--format", "shp", "-o", "a.svg"], 2, "shp"),
        (&["--layer", COLUMBUS, "-o", "a.csv"], 2, "--field"),
        (&["older65", "--level", "lsoa", "-o", "a.csv"], 1, "older_65"),
        (&["older_65", "--level", "lsoa", "--within", "W06", "-o", "a.csv"], 1, "W06"),
        (
            &["older_65", "--level", "ward", "--within", "W01000003", "-o", "a.csv"],
            1,
            "no area of the level ward",
        ),
        (&["older_65", "--level", "oa", "-o", "a.png"], 1, "no figure"),
        (&["residents", "--level", "oa", "-o", "a.svg"], 1, "no shapes"),
        (&["gigabit", "--level", "lsoa", "-o", "a.svg"], 1, "no figure"),
        (&["--recipe", "nothing", "--level", "lsoa", "-o", "a.csv"], 1, "nothing"),
        (&["--layer", COLUMBUS, "--field", "CRIM", "-o", "a.csv"], 1, "CRIME"),
        (
            &["--layer", COLUMBUS, "--field", "CRIME", "-o", "a.svg"],
            1,
            "picture of the map of Wales",
        ),
        (&["older_65", "--level", "lsoa", "-o", "no/such/a.csv"], 1, "be written"),
        (&["older_65", "--level", "lsoa", "--format", "csv", "-o", "."], 1, "is a folder"),
    ] {
        let (found, said) = bad(folder, arguments);
        assert_eq!(found, status, "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
    assert_eq!(names(folder), Vec::<String>::new(), "nothing was written");
}

/// The shell forbids files of more than a few kilobytes, as a full disk would.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.csv", "a.geojson", "a.gpkg", "a.parquet"] {
        let path = folder.path().join(name);
        fs::write(&path, "what was there").expect("a file");
        let binary = env!("CARGO_BIN_EXE_cyswllt");
        let script = format!(
            "trap '' XFSZ; ulimit -f 8; exec '{binary}' export older_65 --level lsoa -o {name}"
        );
        let output = Command::new("sh")
            .args(["-c", &script])
            .current_dir(folder.path())
            .env("LC_ALL", "C")
            .output()
            .expect("a shell");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains(name) && said.contains(" be written"), "{said}");
        assert_eq!(fs::read_to_string(&path).expect("the old file"), "what was there");
    }
    assert_eq!(names(folder.path()).len(), 4, "no sibling is left behind");
}

#[test]
fn gdal_reads_the_files_without_a_warning() {
    let Ok(version) = Command::new("ogrinfo").arg("--version").output() else {
        eprintln!("skipped: ogrinfo is not installed");
        return;
    };
    eprintln!("{}", text(&version.stdout).trim());
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    good(folder, &["older_65", "unemployed", "--level", "lsoa", "-o", "a.gpkg"]);
    good(folder, &["older_65", "unemployed", "--level", "lsoa", "-o", "a.geojson"]);
    good(folder, &["older_65", "--level", "oa", "-o", "b.gpkg"]);
    good(folder, &["--layer", COLUMBUS, "--field", "CRIME", "-o", "c.gpkg"]);
    for (name, layer, count, srs) in [
        ("a.gpkg", "lsoa", 1917, "27700"),
        ("a.geojson", "a", 1917, "4326"),
        ("b.gpkg", "oa", 10275, ""),
        ("c.gpkg", "features", 49, ""),
    ] {
        let mut command = Command::new("ogrinfo");
        command.args(["-al", "-so", name]).current_dir(folder);
        let output = command.output().expect("ogrinfo");
        let (found, said) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success() && said.is_empty(), "{name}: {said}");
        assert!(found.contains(&format!("Feature Count: {count}")), "{name}: {found}");
        assert!(found.contains(layer) && found.contains(srs), "{name}");
    }
    // The spatial index finds what lies around Cardiff Castle.
    let mut command = Command::new("ogrinfo");
    command.args(["-al", "-so", "-spat", "318000", "176600", "318001", "176601", "a.gpkg", "lsoa"]);
    let found = text(&command.current_dir(folder).output().expect("ogrinfo").stdout);
    assert!(found.contains("Feature Count: 1\n"), "{found}");
}
