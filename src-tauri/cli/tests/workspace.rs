//! `workspace` and `--workspace` on the built binary: a file is imported, listed, removed, undone, copied, handed on.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

/// A folder for a user of their own, with a file to import in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("hubs.csv"), hubs(1)).expect("a file");
        fs::write(folder.path().join("hubs.toml"), CHOICES).expect("a file");
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_cyswllt"))
            .args(arguments)
            .current_dir(self.folder.path())
            .envs([("LC_ALL", "C"), ("LANG", "C")])
            .env("XDG_DATA_HOME", self.path("data"))
            .env("HOME", self.folder.path())
            .env_remove("LANGUAGE")
            .output()
            .expect("the binary runs")
    }

    /// Standard output and standard error of a command that ends so.
    fn ends(&self, status: i32, arguments: &[&str]) -> (String, String) {
        let output = self.run(arguments);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (out, error) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {out} {error}");
        assert!(!error.contains("error-") && !error.contains("workspace-"), "{error}");
        (out, error)
    }

    fn good(&self, arguments: &[&str]) -> (String, String) {
        self.ends(0, arguments)
    }

    fn import(&self) {
        self.good(&[
            "import",
            "hubs.csv",
            "--choices",
            "hubs.toml",
            "--as",
            "own",
            "--yes",
            "--workspace",
            "w.cyswllt",
        ]);
    }

    fn info(&self) -> Value {
        let (out, _) =
            self.good(&["workspace", "info", "--workspace", "w.cyswllt", "--format", "json"]);
        serde_json::from_str(&out).expect("JSON")
    }
}

/// A list of the authorities, with a figure each.
fn hubs(figure: u32) -> String {
    let row = |number: u32| format!("W060000{number:02},{}\n", figure + number);
    let rows: String = (1..=6).chain(8..=16).map(row).collect();
    format!("code,hubs\n{rows}")
}

const CHOICES: &str = r#"
vintage = "2026-10"
minimum = 5
keep_rows = false

[own]
title = { en = "Digital hubs", cy = "Hybiau digidol" }
key = { kind = "code", column = "code" }
rows = "areas"

[[own.columns]]
column = "hubs"
label = { en = "Hubs", cy = "Hybiau" }
description = { en = "", cy = "" }
unit = "count"
universe = { en = "", cy = "" }
direction = "lower_is_worse"
"#;

fn one(desk: &Desk, path: &str) -> Vec<String> {
    desk.good(&["workspace", "info", "--workspace", path]).0.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_imported_is_listed_undone_and_removed() {
    let desk = Desk::new();
    desk.import();
    let lines = one(&desk, "w.cyswllt");
    assert_eq!(lines[0], "kind,number,name,title,vintage,imported,in_use,bytes");
    assert!(lines[1].starts_with("release,1,own_digital_hubs@2026-10,Digital hubs,2026-10,20"));
    assert_eq!(lines.len(), 2);
    let (_, said) = desk.good(&["workspace", "undo", "--workspace", "w.cyswllt"]);
    assert!(said.starts_with("cyswllt: Undone: Import of “"), "{said}");
    assert_eq!(one(&desk, "w.cyswllt").len(), 1);
    let (_, said) =
        desk.good(&["workspace", "undo", "--workspace", "w.cyswllt", "--language", "cy"]);
    assert_eq!(said, "cyswllt: Nid oes dim i’w ddadwneud.\n");
    desk.good(&["workspace", "redo", "--workspace", "w.cyswllt"]);
    let info = desk.info();
    assert_eq!(info["releases"][0]["info"]["file"], "hubs.csv");
    assert!(info["undo"].as_str().expect("a sentence").starts_with("Import of “"));
    assert_eq!(info["redo"], Value::Null);
    desk.good(&["workspace", "remove", "own_digital_hubs@2026-10", "--workspace", "w.cyswllt"]);
    let (_, said) = desk.ends(1, &["workspace", "remove", "1", "--workspace", "w.cyswllt"]);
    assert!(said.contains("no release 1"), "{said}");
    // Also what was removed can be deleted for good.
    desk.good(&["workspace", "backup", "--workspace", "w.cyswllt"]);
    desk.good(&["workspace", "remove", "1", "--for-good", "--workspace", "w.cyswllt"]);
    let info = desk.info();
    assert_eq!(info["undo"], Value::Null);
    assert_eq!(info["backups"].as_array().expect("a list").len(), 1);
    for entry in fs::read_dir(desk.folder.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.to_string_lossy().contains("w.cyswllt") {
            let bytes = fs::read(&path).expect("a file");
            let found = bytes.windows(16).any(|window| window == b"own_digital_hubs");
            assert!(!found, "{}", path.display());
        }
    }
}

#[test]
fn values_are_those_of_the_workspace() {
    let desk = Desk::new();
    desk.import();
    let (measures, _) = desk.good(&["measures", "--workspace", "w.cyswllt"]);
    let id = measures.lines().find_map(|line| line.strip_prefix("own_")).expect("a measure");
    let id = format!("own_{}", id.split(',').next().expect("an id"));
    let values =
        ["values", &id, "--level", "authority", "--workspace", "w.cyswllt", "--format", "csv"];
    let (out, _) = desk.good(&values);
    assert!(out.contains("W06000001,Isle of Anglesey,2\n"), "{out}");
    // Imported again, it takes the place of the release; undone, the first is back.
    fs::write(desk.path("hubs.csv"), hubs(100)).expect("a file");
    desk.import();
    assert!(desk.good(&values).0.contains("W06000001,Isle of Anglesey,101\n"));
    desk.good(&["workspace", "undo", "--workspace", "w.cyswllt"]);
    assert!(desk.good(&values).0.contains("W06000001,Isle of Anglesey,2\n"));
}

#[test]
fn copies_backups_and_what_can_be_salvaged() {
    let desk = Desk::new();
    desk.import();
    let (_, said) = desk.good(&["workspace", "backup", "--workspace", "w.cyswllt"]);
    assert!(said.contains("w.cyswllt.backup-20"), "{said}");
    desk.good(&["workspace", "copy", "copy.cyswllt", "--workspace", "w.cyswllt"]);
    assert_eq!(one(&desk, "copy.cyswllt"), one(&desk, "w.cyswllt"));
    for command in ["copy", "salvage"] {
        let arguments = ["workspace", command, "copy.cyswllt", "--workspace", "w.cyswllt"];
        assert!(desk.ends(1, &arguments).1.contains("is there already"));
    }
    let (out, said) = desk.good(&["workspace", "check", "--workspace", "copy.cyswllt"]);
    assert_eq!(out, "problem\n");
    assert!(said.ends_with("is sound.\n"), "{said}");
    // The beginning of the file goes.
    let mut bytes = fs::read(desk.path("copy.cyswllt")).expect("a file");
    bytes[..3000].fill(0);
    fs::write(desk.path("copy.cyswllt"), bytes).expect("a file");
    let (_, said) = desk.ends(1, &["workspace", "check", "--workspace", "copy.cyswllt"]);
    assert!(said.contains("is not a workspace"), "{said}");
    let salvage = ["workspace", "salvage", "saved.cyswllt", "--workspace", "copy.cyswllt"];
    let (out, _) = desk.good(&salvage);
    assert!(out.starts_with("problem\nThe beginning of the file"), "{out}");
    assert_eq!(one(&desk, "saved.cyswllt"), one(&desk, "w.cyswllt"));
    let (_, said) = desk.ends(1, &["workspace", "check", "--workspace", "none.cyswllt"]);
    assert!(said.contains("There is no file"), "{said}");
    assert!(!desk.path("none.cyswllt").exists(), "a check makes nothing");
}

#[test]
fn damage_that_the_pages_do_not_show_is_found() {
    let desk = Desk::new();
    desk.import();
    let path = desk.path("w.cyswllt");
    let mut bytes = fs::read(&path).expect("a file");
    let pattern = 7.0_f64.to_le_bytes();
    let place = bytes.windows(8).position(|window| window == pattern).expect("the figure 7");
    bytes[place] ^= 1;
    fs::write(&path, bytes).expect("a file");
    let (out, said) = desk.ends(1, &["workspace", "check", "--workspace", "w.cyswllt"]);
    assert!(out.contains("checksum of part"), "{out}");
    assert!(said.contains("is damaged"), "{said}");
    let (out, _) = desk.ends(
        1,
        &["workspace", "check", "--workspace", "w.cyswllt", "--format", "json", "--language", "cy"],
    );
    let found: Value = serde_json::from_str(&out).expect("JSON");
    assert!(found[0]["problem"].as_str().expect("a text").starts_with("Difrod: "), "{found}");
}

#[test]
fn recipes_go_from_hand_to_hand() {
    let desk = Desk::new();
    let recipe = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/recipes/need.toml"),
    )
    .expect("a recipe that ships")
    .replacen("id = \"need\"", "id = \"ours\"", 1);
    let item = serde_json::json!({"kind": "recipe", "name": "ours", "body": {"toml": recipe}});
    let bundle = serde_json::json!({"cyswllt_bundle": 1, "made": "", "items": [item]});
    fs::write(desk.path("bundle.json"), bundle.to_string()).expect("a file");
    let read = ["workspace", "bundle", "read", "bundle.json", "--workspace", "w.cyswllt"];
    let (out, said) = desk.good(&read);
    assert_eq!(out, "kind,number,name\nrecipe,1,ours\n");
    assert_eq!(said, "cyswllt: 1 new item is in the workspace.\n");
    let (out, said) = desk.good(&read);
    assert_eq!(out, "kind,number,name\n");
    assert!(said.contains("1 item was there already"), "{said}");
    let write = ["workspace", "bundle", "write", "out.json", "--workspace", "w.cyswllt"];
    assert!(desk.good(&write).1.starts_with("cyswllt: 1 item written to out.json"));
    // It is the recipe of an index by its id.
    let index = ["index", "ours", "--level", "authority", "--runs", "0"];
    let shipped = desk.good(&["index", "need", "--level", "authority", "--runs", "0"]).0;
    let with = |path| [index.as_slice(), &["--workspace", path]].concat();
    assert_eq!(desk.good(&with("w.cyswllt")).0, shipped);
    assert!(desk.ends(1, &index).1.contains("ours"));
    let (_, said) = desk.ends(1, &["workspace", "bundle", "read", "hubs.csv"]);
    assert!(said.contains("is not a bundle"), "{said}");
    assert!(!desk.path("data").join("wales.cyswllt.desktop").exists() || said.contains("line 1"));
}

#[test]
fn what_is_asked_wrongly() {
    let desk = Desk::new();
    for arguments in [
        &["workspace"][..],
        &["workspace", "burn"],
        &["workspace", "info", "--format", "geojson", "--workspace", "w.cyswllt"],
        &["workspace", "bundle", "write", "x.json", "--kind", "release"],
        &["workspace", "copy"],
    ] {
        assert_eq!(desk.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let (_, said) = desk.ends(1, &["workspace", "info"]);
    assert!(said.contains("workspace.cyswllt"), "{said}");
    assert!(!desk.path("data").exists(), "looking makes nothing");
    // One that is named is made.
    desk.good(&["workspace", "info", "--workspace", "new.cyswllt"]);
    assert!(desk.path("new.cyswllt").exists());
}
