//! What the commands share: the engine, opened once beside the start of the window, and the file
//! of the settings.

use std::{
    path::PathBuf,
    sync::{Mutex, OnceLock},
    thread,
};

use cyswllt_engine::{
    Engine,
    store::{Settings, SettingsError, SettingsRead},
};

use crate::{errors::Failure, marks};

static ENGINE: OnceLock<Result<Engine, Failure>> = OnceLock::new();

fn opened() -> &'static Result<Engine, Failure> {
    ENGINE.get_or_init(|| {
        let engine = Engine::open().map_err(|error| Failure::from(&error));
        marks::mark("engine");
        engine
    })
}

/// Begins to open the engine on a thread of its own, while the window comes up.
pub fn load() {
    thread::spawn(opened);
}

/// The engine; waits until it is open.
pub fn engine() -> Result<&'static Engine, Failure> {
    opened().as_ref().map_err(Clone::clone)
}

/// The file in which the window's choices are kept.
pub struct SettingsFile {
    path: PathBuf,
    writing: Mutex<()>,
}

impl SettingsFile {
    /// The file at a path; it need not exist.
    pub fn new(path: PathBuf) -> Self {
        Self { path, writing: Mutex::new(()) }
    }

    /// Reads the settings.
    pub fn read(&self) -> Result<SettingsRead, SettingsError> {
        Settings::read(&self.path)
    }

    /// Writes the settings, one writer at a time.
    pub fn write(&self, settings: &Settings) -> Result<(), SettingsError> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        settings.write(&self.path)
    }
}
