//! Files that the user chose in the system's own dialog, dropped on the window, or had fetched from a publisher. The page
//! knows their names and a number; paths stay here, and so do the drafts that were read from them, until they are
//! accepted or put away.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use cyswllt_engine::sources::import::Draft;
use serde::Serialize;
use tauri::{DragDropEvent, ipc::Channel};
use ts_rs::TS;

use crate::{commands::job::name_of, errors::Failure};

/// How many lots of files are kept; the oldest goes first.
const MOST: usize = 8;

/// Files that wait to be checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilesChosen {
    /// What they are asked for by.
    pub number: u32,
    /// Their names, without folders.
    pub names: Vec<String>,
}

/// What is told of files that are dragged over the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum DropNews {
    /// Files are held above the window.
    Over {
        /// How many.
        #[ts(type = "number")]
        count: usize,
    },
    /// They were taken away again.
    Left,
    /// They were let go.
    Dropped {
        /// What can be checked now.
        files: FilesChosen,
    },
}

/// A lot of files and what was read from them.
#[derive(Debug, Clone)]
struct Lot {
    paths: Arc<[PathBuf]>,
    drafts: Option<Arc<Vec<Draft>>>,
}

#[derive(Default)]
struct Kept {
    last: u32,
    lots: BTreeMap<u32, Lot>,
    listener: Option<Channel<DropNews>>,
}

/// All lots of files since the start of the program.
#[derive(Default)]
pub struct Files(Mutex<Kept>);

impl Files {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps files under a number that was not used before.
    pub fn keep(&self, paths: Vec<PathBuf>) -> FilesChosen {
        let mut kept = self.kept();
        kept.last += 1;
        let number = kept.last;
        let names = paths.iter().map(|path| name_of(path)).collect();
        kept.lots.insert(number, Lot { paths: paths.into(), drafts: None });
        while kept.lots.len() > MOST {
            kept.lots.pop_first();
        }
        FilesChosen { number, names }
    }

    /// The paths of a lot.
    pub fn paths(&self, number: u32) -> Result<Arc<[PathBuf]>, Failure> {
        self.kept().lots.get(&number).map(|lot| Arc::clone(&lot.paths)).ok_or_else(gone)
    }

    /// Keeps what was read from a lot, instead of what was read before.
    pub fn read(&self, number: u32, drafts: Option<Vec<Draft>>) {
        if let Some(lot) = self.kept().lots.get_mut(&number) {
            lot.drafts = drafts.map(Arc::new);
        }
    }

    /// What was read from a lot.
    pub fn drafts(&self, number: u32) -> Result<Arc<Vec<Draft>>, Failure> {
        let kept = self.kept();
        kept.lots.get(&number).and_then(|lot| lot.drafts.clone()).ok_or_else(gone)
    }

    /// Forgets a lot and what was read from it.
    pub fn forget(&self, number: u32) {
        self.kept().lots.remove(&number);
    }

    /// Tells this listener of files that are dragged, and no other.
    pub fn listen(&self, listener: Channel<DropNews>) {
        self.kept().listener = Some(listener);
    }

    /// Takes files that are dragged over the window or dropped on it.
    pub fn dragged(&self, event: &DragDropEvent) {
        let news = match event {
            DragDropEvent::Enter { paths, .. } => DropNews::Over { count: paths.len() },
            DragDropEvent::Leave => DropNews::Left,
            DragDropEvent::Drop { paths, .. } if paths.is_empty() => DropNews::Left,
            DragDropEvent::Drop { paths, .. } => {
                DropNews::Dropped { files: self.keep(paths.clone()) }
            }
            _ => return,
        };
        if let Some(listener) = &self.kept().listener {
            // A page that is gone does not listen any more.
            let _ = listener.send(news);
        }
    }
}

fn gone() -> Failure {
    Failure::new("import-files-gone", &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_knows_names_and_numbers_only() {
        let files = Files::default();
        let first = files.keep(vec!["/home/ann/a.zip".into(), "/home/ann/b.csv".into()]);
        assert_eq!(first.names, ["a.zip", "b.csv"]);
        assert!(!serde_json::to_string(&first).unwrap().contains("/home"));
        let second = files.keep(vec!["/c.csv".into()]);
        assert_ne!(first.number, second.number);
        assert_eq!(files.paths(first.number).unwrap()[1], PathBuf::from("/home/ann/b.csv"));
        assert_eq!(files.drafts(first.number).unwrap_err().code, "import-files-gone");
        files.read(first.number, Some(Vec::new()));
        assert!(files.drafts(first.number).unwrap().is_empty());
        files.forget(first.number);
        assert_eq!(files.paths(first.number).unwrap_err().code, "import-files-gone");
        files.paths(second.number).unwrap();
    }

    #[test]
    fn the_oldest_lots_go_first() {
        let files = Files::default();
        for at in 0..MOST + 2 {
            files.keep(vec![format!("/{at}.csv").into()]);
        }
        files.paths(2).unwrap_err();
        files.paths(3).unwrap();
    }
}
