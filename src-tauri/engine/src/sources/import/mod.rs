//! Bringing in a file: it is recognised by its content, read into drafts with their check reports, and stored only when
//! the user accepts.

pub mod carry;
pub mod cell;
pub mod draft;
mod error;
pub mod keys;
pub mod known;
pub mod options;
pub mod provenance;
pub mod refusals;
pub mod report;
pub mod roll_up;
#[cfg(test)]
pub(crate) mod testing;

use std::{
    collections::HashSet,
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

pub use draft::Draft;
pub use error::ImportError;
pub use options::ImportOptions;
pub use report::CheckReport;

use super::input::{self, Input};
use crate::geography::{Areas, Gazetteer, Shapes};

/// What importers look things up in.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The areas of all levels.
    pub areas: &'a Areas,
    /// Their shapes.
    pub shapes: &'a Shapes,
    /// Postcodes.
    pub gazetteer: &'a Gazetteer,
    /// What the user chose.
    pub options: &'a ImportOptions,
    /// Set when the user wants it to stop.
    pub cancel: &'a AtomicBool,
    /// Is told how much of the input is read, in bytes, and how much there is.
    pub progress: &'a (dyn Fn(u64, u64) + Sync),
}

impl Context<'_> {
    /// Whether the user wants it to stop, as an error.
    pub fn check_cancelled(&self) -> Result<(), ImportError> {
        if self.cancel.load(Ordering::Relaxed) { Err(ImportError::Cancelled) } else { Ok(()) }
    }
}

/// A file of one publisher that was recognised: which of the inputs it takes and how it is read.
pub struct Claim {
    /// What it is: the id of a message `import-kind-ID`, and what `--as` takes.
    pub kind: &'static str,
    /// The inputs that it reads together, by their place in the list.
    pub inputs: Vec<usize>,
    /// Reads it.
    pub read: fn(&[&Input], &Context<'_>) -> Result<Vec<Draft>, ImportError>,
}

/// Which of the inputs one publisher's importer takes. Looks at names, and at what the inputs begin with
/// ([`Input::beginning`]), never at names alone.
type Importer = fn(&[Input], &ImportOptions) -> Result<Vec<Claim>, ImportError>;

/// The importers, the most particular first: an input that one claims is not shown to those after it.
const IMPORTERS: &[Importer] = &[
    super::ofcom::claims,
    super::nomis::claims,
    super::wimd::claims,
    super::ons::claims,
    super::survey::claims,
    super::ons_geography::claims,
    super::ookla::claims,
    super::own::claims,
];

/// Reads files into drafts. A file of which nothing is recognised is an error that names it.
pub fn read(files: &[PathBuf], context: &Context<'_>) -> Result<Vec<Draft>, ImportError> {
    let mut inputs = Vec::new();
    for file in files {
        inputs.extend(input::open(file)?);
    }
    let mut taken: HashSet<PathBuf> = HashSet::new();
    let mut drafts = Vec::new();
    for importer in IMPORTERS {
        let mut claimed = vec![false; inputs.len()];
        for claim in importer(&inputs, context.options)? {
            if context.cancel.load(Ordering::Relaxed) {
                return Err(ImportError::Cancelled);
            }
            let parts: Vec<&Input> = claim.inputs.iter().map(|&at| &inputs[at]).collect();
            drafts.extend((claim.read)(&parts, context)?);
            for &at in &claim.inputs {
                claimed[at] = true;
                taken.insert(inputs[at].path().to_owned());
            }
        }
        let mut claimed = claimed.into_iter();
        inputs.retain(|_| !claimed.next().unwrap_or(false));
    }
    let unknown = |input: &&Input| !input.is_beside() && !taken.contains(input.path());
    match inputs.iter().find(unknown) {
        Some(unknown) => Err(ImportError::Unrecognised { file: unknown.name().to_owned() }),
        None => Ok(drafts),
    }
}
