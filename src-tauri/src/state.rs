//! What the commands share: the engine, opened once beside the start of the window, the file of the
//! settings, the folder of the council's details, and what reports go on with.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock},
    thread,
};

use cyswllt_engine::{
    Engine,
    reports::{analyses::Analyses, pdf::Pages, request::ReportOptions},
    store::{Additions, Council, CouncilError, CouncilFile, Settings, SettingsError, SettingsRead},
};

use crate::{errors::Failure, marks};

/// What ships, opened once.
static SHIPPED: OnceLock<Result<Arc<Engine>, Failure>> = OnceLock::new();
/// The engine with what the workspace adds; none until the workspace was read.
static ENGINE: RwLock<Option<Arc<Engine>>> = RwLock::new(None);

fn shipped() -> &'static Result<Arc<Engine>, Failure> {
    SHIPPED.get_or_init(|| {
        let engine = Engine::open().map_err(|error| Failure::from(&error));
        marks::mark("engine");
        engine.map(Arc::new)
    })
}

/// Begins to open the engine on a thread of its own, while the window comes up.
pub fn load() {
    thread::spawn(shipped);
}

/// The engine as it is now; waits until it and the workspace are open. Whoever has it goes on with the same data to the end of the work,
/// also while the workspace changes.
pub fn engine() -> Result<Arc<Engine>, Failure> {
    crate::workspace::first();
    let now = ENGINE.read().unwrap_or_else(PoisonError::into_inner);
    match &*now {
        Some(engine) => Ok(Arc::clone(engine)),
        None => shipped().clone(),
    }
}

/// Puts what the workspace adds in the place of what was added before.
pub fn add(additions: Additions) -> Result<(), Failure> {
    let engine = shipped().clone()?.with(additions);
    *ENGINE.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(engine));
    Ok(())
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

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the settings.
    pub fn read(&self) -> Result<SettingsRead, SettingsError> {
        Settings::read(&self.path)
    }

    /// Writes the settings, one writer at a time.
    pub fn write(&self, settings: &Settings) -> Result<(), SettingsError> {
        let _one_at_a_time = locked(&self.writing);
        settings.write(&self.path)
    }
}

/// The folder in which the council's own details are kept.
pub struct CouncilFolder {
    path: PathBuf,
    writing: Mutex<()>,
}

impl CouncilFolder {
    /// The folder at a path; it need not exist.
    pub fn new(path: PathBuf) -> Self {
        Self { path, writing: Mutex::new(()) }
    }

    /// Reads the details; none where nothing was written yet.
    pub fn read(&self) -> Result<Council, CouncilError> {
        if !self.path.join(CouncilFile::NAME).exists() {
            return Ok(Council::default());
        }
        CouncilFile::read(&self.path)
    }

    /// Changes the details, one writer at a time. Gives what they are now.
    pub fn change(&self, change: impl FnOnce(Council) -> Council) -> Result<Council, CouncilError> {
        let _one_at_a_time = locked(&self.writing);
        let council = change(self.read()?);
        CouncilFile::write(&self.path, &council)?;
        Ok(council)
    }
}

/// The pages of the last preview.
#[derive(Default)]
pub struct Previews(Mutex<(u32, Option<Arc<Pages>>)>);

impl Previews {
    /// Keeps pages instead of those before. Gives the number that they are asked for by.
    pub fn keep(&self, pages: Pages) -> u32 {
        let mut kept = locked(&self.0);
        *kept = (kept.0 + 1, Some(Arc::new(pages)));
        kept.0
    }

    /// The pages of a number, if they are still kept.
    pub fn get(&self, number: u32) -> Option<Arc<Pages>> {
        let kept = locked(&self.0);
        kept.1.as_ref().filter(|_| kept.0 == number).map(Arc::clone)
    }
}

/// The analyses of the last report.
#[derive(Default)]
pub struct Analysed(Mutex<Option<(Arc<Engine>, Arc<Analyses>)>>);

impl Analysed {
    /// Those that a report with these options needs: the last ones, or new ones. They are those of one engine: after an
    /// import they are made again.
    pub fn fitting(&self, engine: &Arc<Engine>, options: &ReportOptions) -> Arc<Analyses> {
        let mut kept = locked(&self.0);
        let fits = |(of, analyses): &&(Arc<Engine>, Arc<Analyses>)| {
            Arc::ptr_eq(of, engine) && analyses.fit(options)
        };
        if let Some((_, analyses)) = kept.as_ref().filter(fits) {
            return Arc::clone(analyses);
        }
        let analyses = Arc::new(Analyses::new(options));
        *kept = Some((Arc::clone(engine), Arc::clone(&analyses)));
        analyses
    }
}

/// What a mutex guards, also after a thread that had it came to grief.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
