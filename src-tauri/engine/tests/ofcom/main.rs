//! Files of Ofcom's Connected Nations, brought in: those that were published, and files of their shape below authority
//! level, whose counts add up to what is published for authorities.

mod areas;
mod files;
mod hostile;
mod interventions;
mod postcodes;
mod published;
mod speeds;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{OnceLock, atomic::AtomicBool},
};

use cyswllt_engine::{
    Engine,
    catalogue::State,
    geography::Level,
    sources::import::{Context, Draft, ImportError, ImportOptions, draft::DraftColumn, read},
    text::{Language, Sentence},
};
use zip::{ZipWriter, write::SimpleFileOptions};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack"))
}

fn import_as(files: &[PathBuf], options: &ImportOptions) -> Result<Vec<Draft>, ImportError> {
    let engine = engine();
    let context = Context {
        areas: &engine.areas,
        shapes: &engine.shapes,
        gazetteer: &engine.gazetteer,
        options,
        cancel: &AtomicBool::new(false),
        progress: &|_, _| {},
    };
    read(files, &context)
}

fn import(file: &Path) -> Result<Vec<Draft>, ImportError> {
    import_as(&[file.to_owned()], &ImportOptions::default())
}

/// Writes a file of a name and imports it.
fn import_text(name: &str, text: &str) -> Result<Vec<Draft>, ImportError> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, text).expect("written");
    import(&path)
}

/// The one draft of a file that can be accepted.
fn one(name: &str, text: &str) -> Draft {
    let mut drafts = import_text(name, text).expect("read");
    assert_eq!(drafts.len(), 1);
    let draft = drafts.remove(0);
    assert_eq!(sentences(&draft.report.refusals), Vec::<String>::new());
    draft
}

/// Why a file is refused, in words.
fn refusals(name: &str, text: &str) -> Vec<String> {
    let drafts = import_text(name, text).expect("read");
    assert_eq!(drafts.len(), 1);
    assert!(!drafts[0].report.is_acceptable());
    sentences(&drafts[0].report.refusals)
}

fn sentences(sentences: &[Sentence]) -> Vec<String> {
    sentences.iter().map(|sentence| sentence.text(Language::En)).collect()
}

fn has_note(draft: &Draft, id: &str) -> bool {
    draft.report.notes.iter().any(|note| note.id == id)
}

fn zip(path: &Path, members: &[(&str, &str)]) {
    let mut zip = ZipWriter::new(fs::File::create(path).expect("a file"));
    for (name, text) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a member");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("finished");
}

fn column<'a>(draft: &'a Draft, level: Level, name: &str) -> &'a DraftColumn {
    draft
        .columns
        .iter()
        .find(|column| column.level == level && column.name == name)
        .unwrap_or_else(|| panic!("{level} {name}"))
}

fn has(draft: &Draft, level: Level, name: &str) -> bool {
    draft.columns.iter().any(|column| column.level == level && column.name == name)
}

/// A figure and its state; a column without any figure is not stored.
fn at(draft: &Draft, name: &str, code: &str) -> (f64, State) {
    let area = engine().areas.find(code).expect("an area");
    let of = |column: &&DraftColumn| column.level == area.level && column.name == name;
    let Some(column) = draft.columns.iter().find(of) else {
        return (f64::NAN, State::Unavailable);
    };
    let value = column.values[area.position as usize];
    let plain = if value.is_finite() { State::Published } else { State::Unavailable };
    let state = column.states.as_ref().map_or(plain, |states| states[area.position as usize]);
    (value, state)
}

#[track_caller]
fn same(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6, "{found} instead of {expected}");
}

/// Published files, where they are beside the repository.
fn shared() -> Option<PathBuf> {
    let folder = std::env::var_os("CYSWLLT_SOURCES").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no publishers' files in {}", folder.display());
    None
}
