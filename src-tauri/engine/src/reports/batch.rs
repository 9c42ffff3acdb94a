//! Many reports in one go.
//!
//! Threads take the subjects in order; each gathers the facts of one and writes its files one by one, so that memory
//! does not grow with the number of subjects. What fails is noted, and the rest goes on. Every file is whole or as it
//! was before ([`crate::store::whole_file`]).

use std::{
    any::Any,
    collections::BTreeMap,
    fs, io,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use super::{
    error::ReportError,
    facts,
    file_name::FileNames,
    reporter::{Documents, Reporter},
    request::{Output, ReportSubject},
};
use crate::{
    Engine,
    geography::Level,
    store::whole_file::{sibling_in, sweep, write_whole},
    text::Bilingual,
};

/// The most threads that write reports.
pub const MOST_JOBS: usize = 64;

/// A file that was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// What it would have been about.
    pub subject: ReportSubject,
    /// What that is called; the code where no area has it.
    pub name: Bilingual,
    /// Which file; none where none of the subject's could be made.
    pub output: Option<Output>,
    /// The code of the message `error-CODE`.
    pub code: String,
    /// The values of the message.
    pub values: BTreeMap<String, String>,
}

/// What happens in a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It begins.
    Begun {
        /// How many files there will be.
        files: usize,
    },
    /// A file is there.
    Written {
        /// The file.
        path: PathBuf,
        /// How many files are done with, written or not.
        done: usize,
        /// Of how many.
        files: usize,
    },
    /// A file, or all files of a subject, could not be made.
    Failed {
        /// Which and why.
        failed: Failed,
        /// How many files are done with, written or not.
        done: usize,
        /// Of how many.
        files: usize,
    },
}

/// What became of a batch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The files that were written, in the order of subjects and outputs.
    pub written: Vec<PathBuf>,
    /// What failed, in the same order.
    pub failed: Vec<Failed>,
    /// Whether it was cancelled before all was done.
    pub cancelled: bool,
}

/// A subject and the names of its files.
struct Task<'a> {
    subject: &'a ReportSubject,
    name: Bilingual,
    paths: Vec<PathBuf>,
}

/// The place of a file in the order of subjects and outputs.
type Place = (usize, usize);

/// What the threads share.
struct Run<'a, 'b> {
    reporter: &'a Reporter<'b>,
    outputs: &'a [Output],
    cancel: &'a AtomicBool,
    progress: &'a (dyn Fn(Progress) + Sync),
    files: usize,
    done: AtomicUsize,
    /// What was written and what failed, each with its place in the order.
    results: Mutex<Vec<(Place, Result<PathBuf, Failed>)>>,
}

/// Writes the reports of all subjects in all formats and languages to a folder, which is made if it is not there, with
/// so many threads. `progress` is called from all of them; `cancel` is looked at before each file.
///
/// # Errors
/// Only where nothing can be begun: the folder is a file or cannot be written, or what all reports share cannot be
/// computed. All else is in the outcome.
pub fn run(
    reporter: &Reporter<'_>,
    subjects: &[ReportSubject],
    outputs: &[Output],
    folder: &Path,
    jobs: usize,
    cancel: &AtomicBool,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Outcome, ReportError> {
    make(folder)?;
    let files = subjects.len() * outputs.len();
    progress(Progress::Begun { files });
    if !cancel.load(Ordering::Relaxed) {
        reporter.prepare(subjects)?;
    }
    let tasks = tasks(reporter.engine(), subjects, outputs, folder);
    let run = Run {
        reporter,
        outputs,
        cancel,
        progress,
        files,
        done: AtomicUsize::new(0),
        results: Mutex::new(Vec::with_capacity(files)),
    };
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, MOST_JOBS).min(tasks.len()) {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(task) = tasks.get(place) else { break };
                    if !run.subject(place, task) {
                        break;
                    }
                }
            });
        }
    });
    let done = run.done.load(Ordering::Relaxed);
    let mut results = run.results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(place, _)| *place);
    let mut outcome = Outcome { cancelled: done < files, ..Outcome::default() };
    for (_, result) in results {
        match result {
            Ok(path) => outcome.written.push(path),
            Err(failed) => outcome.failed.push(failed),
        }
    }
    Ok(outcome)
}

/// Makes the folder, and sees whether a file can be made in it.
fn make(folder: &Path) -> Result<(), ReportError> {
    if folder.is_file() {
        return Err(ReportError::FolderIsFile { path: folder.to_owned() });
    }
    let failed = |source| ReportError::Io { path: folder.to_owned(), source };
    fs::create_dir_all(folder).map_err(failed)?;
    sweep(folder);
    sibling_in(folder).map(drop).map_err(failed)
}

fn tasks<'a>(
    engine: &Engine,
    subjects: &'a [ReportSubject],
    outputs: &[Output],
    folder: &Path,
) -> Vec<Task<'a>> {
    let mut names = FileNames::default();
    let task = |subject| {
        let chosen = facts::choose(engine, subject);
        let (known, name) = chosen.map_or_else(
            |_| (subject.clone(), unknown(subject)),
            |chosen| (chosen.subject, chosen.name),
        );
        let path = |&output: &Output| folder.join(names.name(&known, &name, output));
        let paths = outputs.iter().map(path).collect();
        Task { subject, name, paths }
    };
    subjects.iter().map(task).collect()
}

/// What a subject is called of which the areas are not known.
fn unknown(subject: &ReportSubject) -> Bilingual {
    match subject {
        ReportSubject::Area { code } => Bilingual::new(code, code),
        ReportSubject::Selection { name, codes, .. } => {
            let called = |text: &str| {
                if text.trim().is_empty() { codes.join(", ") } else { text.to_owned() }
            };
            Bilingual::new(called(&name.en), called(&name.cy))
        }
    }
}

impl Run<'_, '_> {
    /// Writes the files of one subject. Whether to go on.
    fn subject(&self, place: usize, task: &Task<'_>) -> bool {
        if self.is_cancelled() {
            return false;
        }
        let facts = match contained(|| self.reporter.facts(task.subject)) {
            Ok(facts) => facts,
            Err(error) => {
                self.failed((place, 0), task, None, &error);
                return true;
            }
        };
        let mut documents = Documents::default();
        for (at, (&output, path)) in self.outputs.iter().zip(&task.paths).enumerate() {
            if self.is_cancelled() {
                return false;
            }
            let written = contained(|| {
                let bytes = self.reporter.render_with(&facts, output, &mut documents)?;
                let failed = |source: io::Error| ReportError::Io { path: path.clone(), source };
                write_whole(path, &bytes).map_err(failed)
            });
            match written {
                Ok(()) => {
                    let done = self.note((place, at), 1, Ok(path.clone()));
                    let (path, files) = (path.clone(), self.files);
                    (self.progress)(Progress::Written { path, done, files });
                }
                Err(error) => self.failed((place, at), task, Some(output), &error),
            }
        }
        true
    }

    fn is_cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }

    fn failed(&self, place: Place, task: &Task<'_>, output: Option<Output>, error: &ReportError) {
        let failed = Failed {
            subject: task.subject.clone(),
            name: task.name.clone(),
            output,
            code: error.code().to_owned(),
            values: error.values(),
        };
        let count = if output.is_some() { 1 } else { self.outputs.len() };
        let done = self.note(place, count, Err(failed.clone()));
        (self.progress)(Progress::Failed { failed, done, files: self.files });
    }

    /// Notes what became of so many files; how many are done with now.
    fn note(&self, place: Place, count: usize, result: Result<PathBuf, Failed>) -> usize {
        let mut results = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        results.push((place, result));
        self.done.fetch_add(count, Ordering::Relaxed) + count
    }
}

/// What is done, or the fault of the program as an error.
fn contained<T>(doing: impl FnOnce() -> Result<T, ReportError>) -> Result<T, ReportError> {
    panic::catch_unwind(AssertUnwindSafe(doing))
        .unwrap_or_else(|fault| Err(ReportError::Fault { detail: said(&*fault) }))
}

fn said(fault: &(dyn Any + Send)) -> String {
    let text = fault.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| fault.downcast_ref::<String>().cloned()).unwrap_or_else(|| "panic".to_owned())
}

/// The 22 authorities, in the order of their codes.
pub fn all_authorities(engine: &Engine) -> Vec<ReportSubject> {
    let areas = &engine.areas.table(Level::Authority).areas;
    areas.iter().map(|area| ReportSubject::Area { code: area.code.clone() }).collect()
}

/// The wards of an authority, in the order of their codes; of Wales all wards.
///
/// # Errors
/// A code that no area has, or that of an area that wards are not inside.
pub fn wards_of(engine: &Engine, code: &str) -> Result<Vec<ReportSubject>, ReportError> {
    let area = engine.areas.find(code.trim())?;
    if area.level > Level::Authority {
        let code = engine.areas.get(area).code.clone();
        return Err(ReportError::NoWards { code, level: area.level });
    }
    let wards = &engine.areas.table(Level::Ward).areas;
    let code = |position: u32| wards[position as usize].code.clone();
    let inside = engine.areas.within(Level::Ward, area);
    Ok(inside.into_iter().map(|ward| ReportSubject::Area { code: code(ward) }).collect())
}

#[cfg(test)]
mod tests {
    use super::contained;
    use crate::reports::error::ReportError;

    #[test]
    fn a_fault_is_contained() {
        let text = contained::<()>(|| panic!("a bug")).unwrap_err();
        assert_eq!((text.code(), text.values()["detail"].as_str()), ("internal", "a bug"));
        let with_values = contained::<()>(|| panic!("bug {}", 2)).unwrap_err();
        assert_eq!(with_values.values()["detail"], "bug 2");
        let other = contained::<()>(|| std::panic::panic_any(1)).unwrap_err();
        assert!(matches!(other, ReportError::Fault { .. }));
        assert!(matches!(contained(|| Ok(1)), Ok(1)));
    }
}
