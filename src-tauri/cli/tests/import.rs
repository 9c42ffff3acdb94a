//! `import` on the built binary: Ofcom's output areas as published, checked, accepted, refused, and shown at once.

#![allow(clippy::format_push_string, reason = "files of tests are small")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use cyswllt_engine::geography::{Areas, Level};
use serde_json::Value;
use tempfile::TempDir;

const HEADER: &str = "output_area,All Premises,All Matched Premises,Gigabit availability (% premises),\
                      Number of premises with Gigabit availability";

struct Desk {
    folder: TempDir,
    areas: Areas,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), areas: Areas::open().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Every output area has 100 premises, of which the first `good` LSOAs' have gigabit broadband everywhere, the others
    /// in half of them; a row of England and one of Scotland.
    fn release(&self, name: &str, good: u32) -> PathBuf {
        let mut text = format!("\u{feff}{HEADER}\r\n");
        for area in &self.areas.table(Level::Oa).areas {
            let (share, count) = if area.parent < good { (100, 100) } else { (50, 50) };
            text += &format!("{},100,100,{share},{count}\r\n", area.code);
        }
        text += "E00000001,10,10,0,0\r\nS00088956,10,10,0,0\r\n";
        self.write(name, &text)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_cyswllt"))
            .args(arguments)
            .args(["--workspace", self.path("w.cyswllt").to_str().unwrap(), "--language", "en"])
            .output()
            .unwrap()
    }

    fn ends(&self, status: i32, arguments: &[&str]) -> (String, String) {
        let output = self.run(arguments);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let (out, error) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {out} {error}");
        (out, error)
    }

    fn value(&self, measure: &str, level: &str, row: usize) -> Value {
        let (out, _) = self.ends(0, &["values", measure, "--level", level, "--format", "json"]);
        let all: Value = serde_json::from_str(&out).unwrap();
        all[row]["measures"][measure].clone()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn output_areas_fill_the_small_areas() {
    let desk = Desk::new();
    let file = desk.release("202601_fixed_oa_coverage_r01.csv", 3);
    let (out, _) = desk.ends(0, &["import", "--check", text(&file), "--format", "json"]);
    let found: Value = serde_json::from_str(&out).unwrap();
    let report = &found[0]["report"];
    assert_eq!((report["rows"].as_u64(), report["elsewhere"].as_u64()), (Some(10_277), Some(2)));
    assert_eq!(report["matched"].as_u64(), Some(10_275));
    assert_eq!(found[0]["stored"], false);
    // Checking stores nothing, and neither does a command that nobody can be asked about.
    let (_, error) = desk.ends(1, &["import", text(&file)]);
    assert!(error.contains("--yes"), "{error}");
    assert_eq!(desk.value("gigabit", "lsoa", 0)["state"], "unavailable");

    desk.ends(0, &["import", "--yes", text(&file)]);
    let first = desk.value("gigabit", "lsoa", 0);
    assert!(first["value"] == 100 && first["state"] == "published", "{first}");
    let oas = first["denominator"].as_f64().unwrap() / 100.0;
    let members = desk.areas.table(Level::Oa).areas.iter().filter(|area| area.parent == 0).count();
    assert!((oas - members as f64).abs() < 1e-9);
    assert_eq!(desk.value("gigabit", "ward", 0)["state"], "estimated");
    // Wales is the sum of its output areas, 2026, beside what ships, 2025.
    let wales = desk.value("gigabit", "country", 0);
    assert_eq!(wales["denominator"], 1_027_500);
    assert_eq!(desk.value("gigabit@2025-07", "country", 0)["denominator"], 1_569_380);
    assert!(desk.value("gigabit@2025-07..2026-01", "country", 0)["value"].as_f64().unwrap() < 0.0);
    let (out, _) = desk.ends(0, &["measures"]);
    let row = out.lines().find(|line| line.starts_with("gigabit,")).unwrap();
    assert!(
        row.contains("country authority ward msoa lsoa oa") && row.ends_with("2026-01"),
        "{row}"
    );
    assert!(out.contains("\ngigabit@2025-07..2026-01,"));
}

#[test]
fn two_releases_and_their_change() {
    let desk = Desk::new();
    let (old, new) = ("202501_fixed_oa_coverage_r01.csv", "202601_fixed_oa_coverage_r01.csv");
    let (old, new) = (desk.release(old, 0), desk.release(new, 1));
    desk.ends(0, &["import", "--yes", text(&old), text(&new)]);
    assert_eq!(desk.value("gigabit@2025-01", "lsoa", 0)["value"], 50);
    assert_eq!(desk.value("gigabit@2025-01..2026-01", "lsoa", 0)["value"], 50);
    assert_eq!(desk.value("gigabit@2025-01..2026-01", "lsoa", 1)["value"], 0);
}

#[test]
fn what_cannot_be_is_refused_whole() {
    let desk = Desk::new();
    let good = desk.release("202601_fixed_oa_coverage_r01.csv", 0);
    desk.ends(0, &["import", "--yes", text(&good)]);
    let code = &desk.areas.table(Level::Oa).areas[0].code;
    let other = &desk.areas.table(Level::Oa).areas[1].code;
    let bad = [
        (format!("{code},100,100,50,50\n{other},9,9,0,0\n{code},100,100,50,50\n"), "second time"),
        (format!("{code},100,100,50,50\nW0000000X,9,9,0,0\n"), "W0000000X"),
        (format!("{code},100,100,50,-50\n"), "below 0"),
        (format!("{code},100,100,50,101\n"), "is more than the 100"),
        (format!("{code},100,100,50,many\n"), "is not a number"),
        ("E00000001,100,100,50,50\n".to_owned(), "no row is about an area in Wales"),
    ];
    for (rows, what) in bad {
        let file = desk.write("202701_fixed_oa_coverage_r01.csv", &format!("{HEADER}\n{rows}"));
        let (_, error) = desk.ends(1, &["import", "--yes", text(&file)]);
        assert!(error.contains(what), "{what}: {error}");
        let (out, _) = desk.ends(0, &["measures"]);
        assert!(!out.contains("2027-01"), "{what}");
    }
    let (_, error) = desk.ends(1, &["import", "--yes", text(&desk.write("a.csv", "a,b\n1,2\n"))]);
    assert!(error.contains("a.csv"), "{error}");
    let (_, error) = desk.ends(1, &["import", "--yes", text(&desk.path("none.csv"))]);
    assert!(error.contains("none.csv"), "{error}");
    desk.ends(2, &["import"]);
    assert_eq!(desk.value("gigabit", "lsoa", 0)["value"], 50);
}
