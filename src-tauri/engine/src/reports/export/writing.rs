//! A file is written whole or not at all, and writing can be stopped.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use super::ExportError;
use crate::store::whole_file::write_whole_with;

/// How many rows are made at a time, so that memory stays small, all cores are busy and stopping is prompt.
pub(in crate::reports) const AT_A_TIME: usize = 256;

/// Why writing ended early.
#[derive(Debug)]
pub(in crate::reports) enum Ended {
    /// The file takes no more.
    Io(io::Error),
    /// Something else.
    Other(ExportError),
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<serde_json::Error> for Ended {
    fn from(error: serde_json::Error) -> Self {
        Self::Io(error.into())
    }
}

impl From<csv::Error> for Ended {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Io(error),
            kind => Self::Io(io::Error::other(format!("{kind:?}"))),
        }
    }
}

impl From<ExportError> for Ended {
    fn from(error: ExportError) -> Self {
        Self::Other(error)
    }
}

/// An error if the user stopped it.
pub(in crate::reports) fn go_on(cancel: &AtomicBool) -> Result<(), ExportError> {
    if cancel.load(Ordering::Relaxed) { Err(ExportError::Cancelled) } else { Ok(()) }
}

/// Writes a file whole.
pub(in crate::reports) fn whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Ended>,
) -> Result<(), ExportError> {
    let mut other = None;
    let written = write_whole_with(path, |file: &mut File| {
        let mut out = BufWriter::with_capacity(1 << 16, file);
        match write(&mut out) {
            Ok(()) => out.flush(),
            Err(Ended::Io(error)) => Err(error),
            Err(Ended::Other(error)) => {
                other = Some(error);
                Err(io::Error::other("ended early"))
            }
        }
    });
    match (other, written) {
        (Some(error), _) => Err(error),
        (None, Err(source)) => Err(ExportError::unwritable(path, source)),
        (None, Ok(())) => Ok(()),
    }
}
