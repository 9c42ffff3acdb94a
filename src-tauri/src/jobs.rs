//! Work that writes files: under a number it can be stopped, and what it wrote can be shown. The page knows numbers
//! only; paths come from the system's own dialogs and stay here.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::errors::Failure;

/// A piece of work.
#[derive(Debug, Default)]
struct Job {
    cancel: Arc<AtomicBool>,
    /// The folder or file that the user chose.
    place: PathBuf,
    /// What was written, the first first.
    written: Vec<PathBuf>,
    running: bool,
}

/// All work since the start of the program.
#[derive(Debug, Default)]
pub struct Jobs(Mutex<BTreeMap<u32, Job>>);

impl Jobs {
    fn list(&self) -> MutexGuard<'_, BTreeMap<u32, Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins work under a number that was not used before. Gives what tells it to stop.
    pub fn begin(&self, number: u32, place: &Path) -> Result<Arc<AtomicBool>, Failure> {
        let mut list = self.list();
        if list.contains_key(&number) {
            return Err(Failure::new("job-busy", &[]));
        }
        let job = Job { place: place.to_owned(), running: true, ..Job::default() };
        let cancel = Arc::clone(&job.cancel);
        list.insert(number, job);
        Ok(cancel)
    }

    /// Keeps what work has written.
    pub fn end(&self, number: u32, written: &[PathBuf]) {
        if let Some(job) = self.list().get_mut(&number) {
            job.running = false;
            job.written = written.to_vec();
        }
    }

    /// Tells work to stop; what has ended already stays as it is.
    pub fn cancel(&self, number: u32) -> Result<(), Failure> {
        let list = self.list();
        let job = list.get(&number).ok_or_else(gone)?;
        if job.running {
            job.cancel.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    /// The folder or file that the user chose for work.
    pub fn place(&self, number: u32) -> Result<PathBuf, Failure> {
        self.list().get(&number).map(|job| job.place.clone()).ok_or_else(gone)
    }

    /// What there is to show of work: the first file it wrote, else where its files should have gone.
    pub fn shown(&self, number: u32) -> Result<PathBuf, Failure> {
        let list = self.list();
        let job = list.get(&number).ok_or_else(gone)?;
        Ok(job.written.first().unwrap_or(&job.place).clone())
    }

    /// The folder that the user chose last, where the next dialog begins.
    pub fn last_folder(&self) -> Option<PathBuf> {
        let place = self.list().values().next_back()?.place.clone();
        if place.is_dir() { Some(place) } else { place.parent().map(Path::to_owned) }
    }
}

fn gone() -> Failure {
    Failure::new("job-gone", &[])
}

#[cfg(test)]
mod tests {
    use std::{path::Path, sync::atomic::Ordering};

    use super::*;

    #[test]
    fn work_is_told_to_stop_by_its_number() {
        let jobs = Jobs::default();
        let first = jobs.begin(1, Path::new("/a")).unwrap();
        let second = jobs.begin(2, Path::new("/b")).unwrap();
        jobs.cancel(2).unwrap();
        assert!(!first.load(Ordering::Relaxed));
        assert!(second.load(Ordering::Relaxed));
        assert_eq!(jobs.cancel(3).unwrap_err().code, "job-gone");
        assert_eq!(jobs.begin(1, Path::new("/c")).unwrap_err().code, "job-busy");
    }

    #[test]
    fn what_was_written_is_shown_else_where_it_should_have_gone() {
        let jobs = Jobs::default();
        jobs.begin(1, Path::new("/a")).unwrap();
        assert_eq!(jobs.shown(1).unwrap(), Path::new("/a"));
        jobs.end(1, &["/a/one.pdf".into(), "/a/two.pdf".into()]);
        assert_eq!(jobs.shown(1).unwrap(), Path::new("/a/one.pdf"));
        assert_eq!(jobs.place(1).unwrap(), Path::new("/a"));
        assert_eq!(jobs.shown(2).unwrap_err().code, "job-gone");
    }

    #[test]
    fn the_next_dialog_begins_where_the_last_one_ended() {
        let jobs = Jobs::default();
        assert_eq!(jobs.last_folder(), None);
        let folder = std::env::temp_dir();
        jobs.begin(1, &folder).unwrap();
        assert_eq!(jobs.last_folder().as_deref(), Some(&*folder));
        jobs.begin(2, &folder.join("there-is-no-such-file.csv")).unwrap();
        assert_eq!(jobs.last_folder().as_deref(), Some(&*folder));
    }
}
