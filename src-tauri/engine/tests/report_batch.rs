//! Batches of reports with what goes wrong in offices: full disks, files that are open elsewhere, names that are
//! folders, a change of mind.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use chrono::NaiveDate;
use cyswllt_engine::{
    Engine,
    geography::Level,
    reports::{
        batch::{self, Outcome, Progress},
        reporter::{ReportError, Reporter},
        request::{
            Comparators, Contents, Council, Output, ReportFormat, ReportOptions, ReportSubject,
        },
    },
    text::{Bilingual, Language, Messages},
};

const HTML: [Output; 1] = [Output { format: ReportFormat::Html, language: Language::En }];

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack opens"))
}

/// Reports without what takes longest.
fn reporter() -> &'static Reporter<'static> {
    static REPORTER: OnceLock<Reporter<'static>> = OnceLock::new();
    REPORTER.get_or_init(|| {
        let options = ReportOptions {
            recipe: engine().recipes.get("need").expect("a recipe").clone(),
            runs: 10,
            seed: 1,
            comparators: Comparators::default(),
            contents: vec![Contents::PriorityGroups],
            council: Council::default(),
            date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date"),
        };
        Reporter::new(engine(), options).expect("a reporter")
    })
}

fn areas(codes: &[&str]) -> Vec<ReportSubject> {
    codes.iter().map(|&code| ReportSubject::Area { code: code.to_owned() }).collect()
}

fn run(subjects: &[ReportSubject], outputs: &[Output], folder: &Path, jobs: usize) -> Outcome {
    let cancel = AtomicBool::new(false);
    batch::run(reporter(), subjects, outputs, folder, jobs, &cancel, &|_| ()).expect("it begins")
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
fn every_subject_in_every_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("2026").join("adroddiadau ŵ");
    let outputs: Vec<Output> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            [ReportFormat::Html, ReportFormat::Xlsx].map(|format| Output { format, language })
        })
        .collect();
    let mut subjects = areas(&["W06000015", "w01000512"]);
    for _ in 0..2 {
        subjects.push(ReportSubject::Selection {
            level: Level::Lsoa,
            codes: vec!["W01000512".to_owned(), "W01000513".to_owned()],
            name: Bilingual::new("Our patch: A/B?", "Ein milltir sgwâr"),
        });
    }
    let seen = Mutex::new(Vec::new());
    let cancel = AtomicBool::new(false);
    let progress = |progress: Progress| seen.lock().expect("no panic").push(progress);
    let outcome = batch::run(reporter(), &subjects, &outputs, &deep, 2, &cancel, &progress);
    let outcome = outcome.expect("it begins");
    assert_eq!((outcome.failed.len(), outcome.cancelled), (0, false));
    let written: Vec<String> = outcome
        .written
        .iter()
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    let own = "aberystwyth-morfa-a-glais-";
    assert_eq!(
        written,
        [
            "W06000015_cardiff_en.html".to_owned(),
            "W06000015_cardiff_en.xlsx".to_owned(),
            "W06000015_caerdydd_cy.html".to_owned(),
            "W06000015_caerdydd_cy.xlsx".to_owned(),
            format!("W01000512_{own}aberystwyth-north_en.html"),
            format!("W01000512_{own}aberystwyth-north_en.xlsx"),
            format!("W01000512_{own}gogledd-aberystwyth_cy.html"),
            format!("W01000512_{own}gogledd-aberystwyth_cy.xlsx"),
            "selection_our-patch-a-b_en.html".to_owned(),
            "selection_our-patch-a-b_en.xlsx".to_owned(),
            "selection_ein-milltir-sgwar_cy.html".to_owned(),
            "selection_ein-milltir-sgwar_cy.xlsx".to_owned(),
            "selection_our-patch-a-b_en_2.html".to_owned(),
            "selection_our-patch-a-b_en_2.xlsx".to_owned(),
            "selection_ein-milltir-sgwar_cy_2.html".to_owned(),
            "selection_ein-milltir-sgwar_cy_2.xlsx".to_owned(),
        ]
    );
    let mut sorted = written;
    sorted.sort();
    assert_eq!(names(&deep), sorted, "nothing else is there");
    let seen = seen.into_inner().expect("no panic");
    assert_eq!(seen[0], Progress::Begun { files: 16 });
    let mut counts: Vec<usize> = seen[1..]
        .iter()
        .map(|progress| match progress {
            Progress::Written { done, files: 16, .. } => *done,
            other => panic!("{other:?}"),
        })
        .collect();
    counts.sort_unstable();
    assert_eq!(counts, (1..=16).collect::<Vec<_>>());
}

#[test]
fn one_that_fails_does_not_stop_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    // A folder of that name, a file that may only be read, areas that do not exist or are too small.
    fs::create_dir(path.join("W06000002_gwynedd_en.html")).expect("a folder");
    let locked = path.join("W06000003_conwy_en.html");
    fs::write(&locked, "old").expect("a file");
    let mut permissions = fs::metadata(&locked).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions).expect("permissions");
    fs::write(path.join("W06000001_isle-of-anglesey_en.html"), "old").expect("a file");
    let subjects =
        areas(&["W06000002", "W06000001", "../etc", "W06000003", "W00000001", "W06000004"]);
    for jobs in [0, 1, 3] {
        let outcome = run(&subjects, &HTML, path, jobs);
        let written: Vec<PathBuf> = ["W06000001_isle-of-anglesey", "W06000004_denbighshire"]
            .map(|name| path.join(format!("{name}_en.html")))
            .to_vec();
        assert_eq!(outcome.written, written);
        let failed: Vec<(&str, &str, bool)> = outcome
            .failed
            .iter()
            .map(|failed| (failed.code.as_str(), failed.name.en.as_str(), failed.output.is_some()))
            .collect();
        assert_eq!(
            failed,
            [
                ("file-is-folder", "Gwynedd", true),
                ("unknown-area", "../etc", false),
                ("file-locked", "Conwy", true),
                ("report-output-area", "W00000001", false),
            ]
        );
        for failed in &outcome.failed {
            assert!(Messages::embedded().has(&format!("error-{}", failed.code)));
        }
        assert!(outcome.failed[0].values["path"].ends_with("W06000002_gwynedd_en.html"));
        assert!(!outcome.cancelled);
        assert_eq!(fs::read_to_string(&locked).expect("still there"), "old");
        for path in &outcome.written {
            assert!(fs::metadata(path).expect("written").len() > 100, "{}", path.display());
        }
        assert_eq!(names(path).len(), 4, "no siblings are left: {:?}", names(path));
    }
}

#[test]
fn doing_it_again_gives_the_same_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let subjects = areas(&["W06000008", "W05001301"]);
    let first = run(&subjects, &HTML, folder.path(), 2);
    let bytes = |outcome: &Outcome| -> Vec<Vec<u8>> {
        outcome.written.iter().map(|path| fs::read(path).expect("a file")).collect()
    };
    let before = bytes(&first);
    for path in &first.written {
        fs::write(path, "cut sho").expect("a file");
    }
    let second = run(&subjects, &HTML, folder.path(), 1);
    assert_eq!(first, second);
    assert_eq!(bytes(&second), before, "whatever the number of threads");
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_change_of_mind() {
    let folder = tempfile::tempdir().expect("a folder");
    let subjects = batch::all_authorities(engine());
    assert_eq!(subjects.len(), 22);
    let cancel = AtomicBool::new(false);
    let count = AtomicUsize::new(0);
    let progress = |progress: Progress| {
        if matches!(progress, Progress::Written { .. })
            && count.fetch_add(1, Ordering::Relaxed) + 1 == 3
        {
            cancel.store(true, Ordering::Relaxed);
        }
    };
    let outcome = batch::run(reporter(), &subjects, &HTML, folder.path(), 1, &cancel, &progress);
    let outcome = outcome.expect("it begins");
    assert!(outcome.cancelled);
    assert_eq!((outcome.written.len(), outcome.failed.len()), (3, 0));
    assert_eq!(names(folder.path()).len(), 3);
    let outcome = batch::run(reporter(), &subjects, &HTML, folder.path(), 2, &cancel, &|_| ());
    assert_eq!(outcome.expect("it begins"), Outcome { cancelled: true, ..Outcome::default() });
    // Nothing to do is no change of mind.
    assert_eq!(run(&[], &HTML, folder.path(), 2), Outcome::default());
}

#[test]
fn a_folder_that_cannot_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("reports");
    fs::write(&file, "mine").expect("a file");
    let begin = |folder: &Path| {
        let cancel = AtomicBool::new(false);
        let subjects = areas(&["W06000008"]);
        batch::run(reporter(), &subjects, &HTML, folder, 1, &cancel, &|_| ()).expect_err("refused")
    };
    let error = begin(&file);
    assert_eq!(error.code(), "folder-is-file");
    assert!(error.to_string().contains("reports is a file"), "{error}");
    assert!(matches!(begin(&file.join("deeper")), ReportError::Io { .. }));
    assert_eq!(fs::read_to_string(&file).expect("a file"), "mine");
}

/// A file system of its own, full to the last byte. Only the administrator may make one; the failing writer of
/// `store::whole_file` is tested everywhere.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).expect("a folder");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(&disk)
        .output()
        .is_ok_and(|output| output.status.success());
    if !mounted {
        eprintln!("no file system could be made: not the administrator");
        return;
    }
    let outcome = std::panic::catch_unwind(|| {
        let old = disk.join("W06000008_ceredigion_en.html");
        fs::write(&old, "old").expect("there is room");
        // Fills it up.
        let filler = vec![b'x'; 1 << 17];
        fs::write(disk.join("filler"), filler).expect_err("no room");
        let outcome = run(&areas(&["W06000008", "W06000001"]), &HTML, &disk, 2);
        assert_eq!(fs::read_to_string(&old).expect("still there"), "old");
        assert_eq!(names(&disk), ["W06000008_ceredigion_en.html", "filler"]);
        outcome
    });
    let unmounted = Command::new("umount").arg(&disk).status();
    assert!(unmounted.is_ok_and(|status| status.success()));
    let outcome = outcome.expect("the old file stayed and no sibling did");
    assert!(outcome.written.is_empty());
    let codes: Vec<&str> = outcome.failed.iter().map(|failed| failed.code.as_str()).collect();
    assert_eq!(codes, ["disk-full", "disk-full"]);
}

#[test]
fn wards_of_an_authority() {
    let wards = batch::wards_of(engine(), "w06000008").expect("wards");
    assert_eq!(
        wards.len(),
        engine()
            .areas
            .within(Level::Ward, engine().areas.find("W06000008").expect("Ceredigion"))
            .len()
    );
    assert_eq!(batch::wards_of(engine(), "W92000004").expect("wards").len(), 762);
    assert_eq!(
        batch::wards_of(engine(), "W02000001").expect_err("an MSOA").code(),
        "report-no-wards"
    );
    assert_eq!(batch::wards_of(engine(), "x").expect_err("nowhere").code(), "unknown-area");
}
