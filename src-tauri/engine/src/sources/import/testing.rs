//! Files for tests of importers: written to a folder, read as a user's would be.

use std::{path::PathBuf, sync::atomic::AtomicBool};

use super::{Claim, Context, Draft, ImportError, ImportOptions};
use crate::{Engine, sources::input};

/// What ships, opened once.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: std::sync::OnceLock<Engine> = std::sync::OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack"))
}

type Claims = fn(&[input::Input], &ImportOptions) -> Result<Vec<Claim>, ImportError>;

/// What one importer makes of files; no drafts where it does not know them.
pub(crate) fn read(claims: Claims, files: &[(&str, &str)]) -> Result<Vec<Draft>, ImportError> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut inputs = Vec::new();
    for (name, text) in files {
        let path: PathBuf = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        inputs.extend(input::open(&path)?);
    }
    let engine = engine();
    let options = ImportOptions::default();
    let context = Context {
        areas: &engine.areas,
        shapes: &engine.shapes,
        gazetteer: &engine.gazetteer,
        options: &options,
        cancel: &AtomicBool::new(false),
        progress: &|_, _| (),
    };
    let mut drafts = Vec::new();
    for claim in claims(&inputs, &options)? {
        let parts: Vec<&input::Input> = claim.inputs.iter().map(|&at| &inputs[at]).collect();
        drafts.extend((claim.read)(&parts, &context)?);
    }
    Ok(drafts)
}

/// The one draft that an importer makes of files.
pub(crate) fn one(claims: Claims, files: &[(&str, &str)]) -> Draft {
    let mut drafts = read(claims, files).expect("read");
    assert_eq!(drafts.len(), 1, "drafts");
    drafts.remove(0)
}

/// The ids of a draft's refusals.
pub(crate) fn refusals(draft: &Draft) -> Vec<&str> {
    draft.report.refusals.iter().map(|why| why.id.as_str()).collect()
}

/// A column's figure for an area.
pub(crate) fn value(draft: &Draft, code: &str, column: &str) -> f64 {
    let area = engine().areas.find(code).expect("an area");
    let column = draft.columns.iter().find(|one| one.level == area.level && one.name == column);
    column.map_or(f64::NAN, |column| column.values[area.position as usize])
}
