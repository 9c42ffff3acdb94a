//! `check`: fixed keys, the exit status, both languages; and the manual page.

use std::{
    fs,
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> (Output, tempfile::TempDir) {
    let home = tempfile::tempdir().expect("a temporary folder");
    let output = Command::new(env!("CARGO_BIN_EXE_cyswllt"))
        .args(arguments)
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("LC_ALL", "C")
        .output()
        .expect("the binary runs");
    (output, home)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn a_sound_program_says_so_and_leaves_nothing_behind() {
    let (output, home) = run(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let found = found.as_array().expect("an array");
    assert_eq!(found.len(), 9);
    for item in found {
        let keys: Vec<&String> = item.as_object().expect("an object").keys().collect();
        assert_eq!(keys.len(), 5, "{keys:?}");
        assert_ne!(item["state"], "fault", "{item}");
    }
    assert_eq!(found[0]["check"], "pack-parts");
    assert_eq!(found[0]["state"], "ok");
    assert_eq!(fs::read_dir(home.path()).expect("the folder").count(), 0);
}

#[test]
fn a_fault_has_its_code_and_status_1() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("w.cyswllt");
    fs::write(&path, "no workspace".repeat(100)).expect("a file");
    let path = path.display().to_string();
    let (output, _home) = run(&["check", "--workspace", &path]);
    assert_eq!(output.status.code(), Some(1));
    let csv = text(&output.stdout);
    assert!(csv.starts_with("check,state,found,remedy,error\n"), "{csv}");
    let line = csv.lines().find(|line| line.starts_with("workspace,")).expect("a line");
    assert!(line.starts_with("workspace,fault,") && line.ends_with(",workspace-foreign"), "{line}");
    assert!(text(&output.stderr).contains("1 fault was found"), "{}", text(&output.stderr));
    let (output, _home) = run(&["check", "--workspace", &path, "--language", "cy"]);
    assert!(text(&output.stderr).contains("Cafwyd 1 nam"), "{}", text(&output.stderr));
}

#[test]
fn a_portable_copy_keeps_everything_beside_the_program() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("cyswllt");
    // Where links between file systems are not possible, a copy does.
    if fs::hard_link(env!("CARGO_BIN_EXE_cyswllt"), &program).is_err() {
        fs::copy(env!("CARGO_BIN_EXE_cyswllt"), &program).expect("a copy");
    }
    fs::write(folder.path().join("cyswllt-portable"), "").expect("a file");
    let home = folder.path().join("home");
    let run = |arguments: &[&str]| {
        let output = Command::new(&program)
            .args(arguments)
            .env("HOME", &home)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env("LC_ALL", "C")
            .output()
            .expect("the binary runs");
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    };
    let list = folder.path().join("list.csv");
    fs::write(&list, "postcode,visits\nSY23 3BU,5\nCF10 1EP,7\n").expect("a file");
    run(&["import", "--yes", &list.display().to_string()]);
    assert!(folder.path().join("cyswllt-data/data/workspace.cyswllt").exists());
    assert!(!home.exists(), "nothing is kept in the home folder");
}

#[test]
fn the_manual_page_has_every_command() {
    let (output, _home) = run(&["man"]);
    assert_eq!(output.status.code(), Some(0));
    let page = text(&output.stdout);
    assert!(page.contains(".TH cyswllt 1"), "{page:.200}");
    for command in ["AREAS", "REPORT", "WORKSPACE", "CHECK", "SITE"] {
        assert!(page.contains(&format!(".SH \"CYSWLLT {command}\"")), "{command}");
    }
}
