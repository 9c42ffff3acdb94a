//! `report` by the built binary: what it writes, where it says so, and what it leaves behind when it is stopped.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

const DATE: [&str; 2] = ["--date", "2026-11-22"];

fn cyswllt(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cyswllt"));
    command.args(arguments).env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command
}

fn run(arguments: &[&str]) -> Output {
    cyswllt(arguments).output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Exit status, the lines of standard output and standard error.
fn outcome(arguments: &[&str]) -> (i32, Vec<String>, String) {
    let output = run(arguments);
    let lines = text(&output.stdout).lines().map(str::to_owned).collect();
    (output.status.code().expect("no signal"), lines, text(&output.stderr))
}

fn report<'a>(folder: &'a Path, arguments: &[&'a str]) -> Vec<&'a str> {
    let folder = folder.to_str().expect("UTF-8");
    [&["report"], arguments, &["-o", folder, "--runs", "50"], &DATE].concat()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .collect();
    names.sort();
    names
}

#[test]
fn files_in_two_languages_and_three_formats() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("reports");
    let (status, written, said) = outcome(&report(
        &path,
        &["w06000015", "W06000015", "--language", "both", "--format", "pdf,html,xlsx"],
    ));
    assert_eq!(status, 0, "{said}");
    let expected: Vec<String> = ["cardiff_en", "caerdydd_cy"]
        .iter()
        .flat_map(|name| ["pdf", "html", "xlsx"].map(|ending| format!("W06000015_{name}.{ending}")))
        .collect();
    let paths: Vec<String> =
        expected.iter().map(|name| path.join(name).display().to_string()).collect();
    assert_eq!(written, paths, "the same area twice is one report");
    assert!(said.contains("6 files written to"), "{said}");
    let mut sorted = expected;
    sorted.sort();
    assert_eq!(names(&path), sorted);
    for (start, ending) in [("%PDF", "pdf"), ("<!", "html"), ("PK", "xlsx")] {
        let bytes = fs::read(path.join(format!("W06000015_caerdydd_cy.{ending}"))).expect("a file");
        assert!(bytes.to_ascii_lowercase().starts_with(start.to_lowercase().as_bytes()));
    }
}

#[test]
fn the_language_is_asked_for_or_the_systems() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments =
        report(folder.path(), &["W06000001", "--format", "html", "--contents", "support"]);
    let output = cyswllt(&arguments).env("LC_ALL", "cy_GB.UTF-8").output().expect("it runs");
    assert!(text(&output.stderr).contains("Ysgrifennwyd 1 ffeil"), "{}", text(&output.stderr));
    assert_eq!(names(folder.path()), ["W06000001_ynys-mon_cy.html"]);
    // Before the command, as for all others.
    let (status, written, _) = outcome(&[&["--language", "en"], arguments.as_slice()].concat());
    assert_eq!((status, written.len()), (0, 1));
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_selection_and_the_council() {
    let folder = tempfile::tempdir().expect("a folder");
    let council = folder.path().join("council");
    fs::create_dir(&council).expect("a folder");
    fs::write(
        council.join("council.toml"),
        "name_en = \"A Council\"\nname_cy = \"Cyngor\"\nlogo = \"l.svg\"\n",
    )
    .expect("a file");
    fs::write(
        council.join("l.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
    )
    .expect("a file");
    let council = council.to_str().expect("UTF-8");
    let path = folder.path().join("out");
    let asked = ["--selection", "W01000512, w01000513,W01000512", "--name", "../Tŷ: \"gwyn\"?"];
    let rest = ["--format", "html", "--council", council, "--compare", "W06000011,same-class"];
    let (status, written, said) = outcome(&report(&path, &[&asked[..], &rest].concat()));
    assert_eq!(status, 0, "{said}");
    assert_eq!(written.len(), 1);
    assert_eq!(names(&path), ["selection_ty-gwyn_en.html"]);
    let wrong = ["W06000001", "--council", "nowhere.toml"];
    let (status, _, said) = outcome(&report(&path, &wrong));
    assert_eq!(status, 1);
    assert!(said.contains("nowhere.toml"), "{said}");
}

#[test]
fn one_that_fails_is_said_and_the_rest_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("W06000002_gwynedd_cy.html")).expect("a folder");
    let codes = ["W06000001", "W06000002", "nowhere", "W00000001", "W06000008"];
    let rest = ["--format", "html", "--language", "cy", "--jobs", "2"];
    let arguments = report(folder.path(), &[&codes[..], &rest].concat());
    let (status, written, said) = outcome(&arguments);
    assert_eq!(status, 1);
    assert_eq!(written.len(), 2, "{written:?}");
    for sentence in [
        "Gwynedd (cy, html): Ni ellid ysgrifennu",
        "nowhere: Nid oes ardal â’r cod “nowhere”",
        "Ardal gynnyrch yw W00000001",
        "Ni ellid gwneud 3 ffeil o 5",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    assert_eq!(names(folder.path()).len(), 3);
}

#[test]
fn wards_of_an_authority_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let rest = ["--wards-of", "W06000024", "--format", "html", "--contents", "barriers"];
    let (status, written, said) = outcome(&report(folder.path(), &rest));
    assert_eq!(status, 0, "{said}");
    let files: Vec<PathBuf> = written.iter().map(PathBuf::from).collect();
    assert!(files.len() > 5 && files.is_sorted(), "{files:?}");
    assert_eq!(names(folder.path()).len(), files.len());
    let (status, _, said) = outcome(&report(folder.path(), &["--wards-of", "W02000001"]));
    assert_eq!(status, 1);
    assert!(said.contains("no wards inside"), "{said}");
}

#[test]
fn what_was_not_understood() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("reports");
    for wrong in [
        &[][..],
        &["W06000001", "--format", "csv"],
        &["W06000001", "--language", "fr"],
        &["W06000001", "--jobs", "0"],
        &["W06000001", "--runs", "0"],
        &["W06000001", "--contents", "weather"],
        &["W06000001", "--date", "22/11/2026"],
        &["W06000001", "--name", "no selection"],
    ] {
        let (status, written, said) = outcome(&report(&path, wrong));
        assert_eq!((status, written.len()), (2, 0), "{wrong:?}: {said}");
    }
    // A format of other commands before this one.
    let (status, _, said) =
        outcome(&[&["--format", "csv"], report(&path, &["W06000001"]).as_slice()].concat());
    assert_eq!(status, 2);
    assert!(said.contains("pdf, html, xlsx"), "{said}");
    // What is wrong with the question, not with its form.
    for (wrong, says) in [
        (&["W06000001", "--recipe", "nead"][..], "need"),
        (&["W06000001", "--compare", "W02000001"], "local authorities only"),
        (
            &["W06000001", "--compare", "W06000001,W06000002,W06000003,W06000004,W06000005"],
            "at most",
        ),
    ] {
        let (status, written, said) = outcome(&report(&path, wrong));
        assert_eq!((status, written.len()), (1, 0), "{wrong:?}: {said}");
        assert!(said.contains(says), "{wrong:?}: {said}");
    }
    assert!(!path.exists(), "nothing was begun");
    fs::write(&path, "mine").expect("a file");
    let (status, _, said) = outcome(&report(&path, &["W06000001"]));
    assert_eq!(status, 1);
    assert!(said.contains("is a file, not a folder"), "{said}");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "mine");
}

/// Other commands have the formats that they had.
#[test]
fn formats_of_other_commands_are_as_they_were() {
    for order in [
        &["--format", "json", "areas", "--level", "country"][..],
        &["areas", "--level", "country", "--format", "json", "--language", "cy"],
    ] {
        let (status, lines, said) = outcome(order);
        assert_eq!(status, 0, "{said}");
        assert_eq!(lines.first().map(String::as_str), Some("["));
    }
    for wrong in [["--format", "pdf"], ["--language", "both"]] {
        let (status, ..) = outcome(&[&["areas"], &wrong[..]].concat());
        assert_eq!(status, 2);
    }
}

/// Killed in the middle: every file that has its name is whole, the others are hidden.
#[test]
fn killed_half_way() {
    let folder = tempfile::tempdir().expect("a folder");
    let [killed, whole] = ["killed", "whole"].map(|name| folder.path().join(name));
    let asked = ["--all-authorities", "--format", "html", "--contents", "support", "--jobs", "2"];
    fs::create_dir(&killed).expect("a folder");
    // One of an earlier run, last in the order.
    let last = killed.join("W06000024_merthyr-tydfil_en.html");
    fs::write(&last, "old").expect("a file");
    let mut child = cyswllt(&report(&killed, &asked))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary runs");
    let start = Instant::now();
    while names(&killed).iter().filter(|name| !name.starts_with('.')).count() < 3
        && start.elapsed() < Duration::from_mins(1)
    {
        thread::sleep(Duration::from_millis(1));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it is gone");
    let (status, written, said) = outcome(&report(&whole, &asked));
    assert_eq!((status, written.len()), (0, 22), "{said}");
    let left = names(&killed);
    for name in &left {
        if name.starts_with('.') {
            assert!(name.starts_with(".cyswllt-"), "{name}");
            continue;
        }
        let found = fs::read(killed.join(name)).expect("a file");
        let is_whole = found == fs::read(whole.join(name)).expect("a file of the other run");
        assert!(is_whole || (killed.join(name) == last && found == b"old"), "{name}");
    }
    assert!(left.len() >= 3, "{left:?}");
    // Going on from there makes the rest.
    let (status, written, said) = outcome(&report(&killed, &asked));
    assert_eq!((status, written.len()), (0, 22), "{said}");
    for name in names(&whole) {
        let [a, b] = [&killed, &whole].map(|folder| fs::read(folder.join(&name)).expect("a file"));
        assert!(a == b, "{name}");
    }
}
