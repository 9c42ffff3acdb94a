//! The workspace that the window has open, and the engine with what it adds. A file that cannot be opened does not stop the
//! start: the window shows what ships, and says what is wrong with the file.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
};

use cyswllt_engine::{
    folders,
    store::{
        Additions,
        whole_file::write_whole,
        workspace::{Workspace, WorkspaceError, WorkspaceRecipes},
    },
    text::Sentence,
};

use crate::{errors::Failure, marks, state};

/// Where it is written which workspace was open last, if not the usual one.
const CHOSEN: &str = "workspace.txt";
/// What the names of workspaces end in.
const ENDING: &str = "cyswllt";
/// The longest path that is read from there, in bytes.
const LONGEST: u64 = 32_768;

/// The folder of settings.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();
static OPEN: Mutex<Option<Open>> = Mutex::new(None);
static FIRST: OnceLock<()> = OnceLock::new();

/// The workspace as the window has it.
struct Open {
    path: PathBuf,
    /// None while there is no file yet, or it cannot be opened.
    workspace: Option<Workspace>,
    /// Why it cannot be opened.
    problem: Option<Failure>,
    /// Which of its versions the engine has.
    version: i64,
}

/// What there is to tell of the workspace.
pub struct Told {
    /// The file.
    pub path: PathBuf,
    /// Whether it is the usual one, in the user's data folder.
    pub usual: bool,
    /// Which of its versions the engine has.
    pub version: i64,
    /// What would be undone, and what would be done again.
    pub history: (Option<Sentence>, Option<Sentence>),
    /// Why it cannot be opened.
    pub problem: Option<Failure>,
}

/// Begins to open the workspace that was open last, on a thread of its own, while the window comes up.
pub fn begin(folder: PathBuf) {
    let _ = FOLDER.set(folder);
    thread::spawn(first);
}

/// Opens the workspace that was open last, once; whoever comes meanwhile waits.
pub fn first() {
    FIRST.get_or_init(|| {
        let mut open = open();
        let given = given();
        let path = given.clone().or_else(chosen).unwrap_or_else(usual);
        let first = Open::of(path, false);
        if first.problem.is_none()
            && let Some(given) = given
        {
            // Where that cannot be written the next start opens the one before.
            let _ = remember(&given);
        }
        *open = Some(first);
        if let Some(open) = &mut *open {
            open.hand_over();
        }
        marks::mark("workspace");
    });
}

/// The file in the user's data folder.
fn usual() -> PathBuf {
    Workspace::default_path().unwrap_or_else(|| PathBuf::from(Workspace::FILE))
}

/// The workspace that the program was started with, e.g. by a double click on it.
fn given() -> Option<PathBuf> {
    workspace_among(std::env::args_os().skip(1))
}

fn workspace_among(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut paths = arguments.map(PathBuf::from);
    let found = paths
        .find(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)))?;
    std::path::absolute(found).ok()
}

/// The file that was open last, if it is another.
fn chosen() -> Option<PathBuf> {
    let path = FOLDER.get()?.join(CHOSEN);
    let size = fs::metadata(&path).ok()?.len();
    let text = (size <= LONGEST).then(|| fs::read_to_string(&path).ok()).flatten()?;
    let path = Path::new(text.trim());
    // One inside a portable copy is found wherever the copy lies now.
    let path = folders::portable().map_or_else(|| path.to_owned(), |root| root.join(path));
    (!text.trim().is_empty()).then_some(path)
}

/// Remembers which file is open.
fn remember(path: &Path) -> Result<(), Failure> {
    let Some(folder) = FOLDER.get() else { return Ok(()) };
    let file = folder.join(CHOSEN);
    let failed = |error: std::io::Error| {
        let path = file.display().to_string();
        Failure::new("file-unwritable", &[("path", &path), ("message", &error.to_string())])
    };
    if path == usual() {
        return match fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
            _ => Ok(()),
        };
    }
    fs::create_dir_all(folder).map_err(failed)?;
    let inside = folders::portable().and_then(|root| path.strip_prefix(root).ok());
    write_whole(&file, inside.unwrap_or(path).display().to_string().as_bytes()).map_err(failed)
}

fn open() -> MutexGuard<'static, Option<Open>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Open {
    /// A file, which is made if asked for; a file that is not there is one without anything in it.
    fn of(path: PathBuf, make: bool) -> Self {
        let opened = if make {
            Workspace::create(&path).map(Some)
        } else if path.exists() {
            Workspace::open(&path).map(Some)
        } else if path == usual() {
            // Only something to keep makes it.
            let recipes = FOLDER.get().map(|folder| folder.join("recipes"));
            let any = recipes.and_then(|recipes| fs::read_dir(recipes).ok());
            let any = any.is_some_and(|mut files| files.next().is_some());
            if any { Workspace::open_or_create(&path).map(Some) } else { Ok(None) }
        } else {
            Err(WorkspaceError::Missing { path: path.clone() })
        };
        let (workspace, problem) = match opened {
            Ok(workspace) => (workspace, None),
            Err(error) => (None, Some(error.into())),
        };
        let mut open = Self { path, workspace, problem, version: 0 };
        open.take_over();
        open
    }

    /// Recipes that were kept as files before there were workspaces.
    fn take_over(&mut self) {
        let (Some(workspace), Some(folder)) = (&mut self.workspace, FOLDER.get()) else { return };
        // Whatever becomes of them: the files stay, and nothing else depends on it.
        let _ = WorkspaceRecipes::new(workspace).take_over(&folder.join("recipes"));
    }

    /// Gives the engine what the workspace adds now.
    fn hand_over(&mut self) {
        let additions = match &self.workspace {
            Some(workspace) => {
                self.version = workspace.version();
                workspace.additions()
            }
            None => Ok(Additions::default()),
        };
        let handed = match additions {
            Ok(additions) => state::add(additions),
            Err(error) => {
                self.problem = Some(error.into());
                state::add(Additions::default())
            }
        };
        if let Err(failure) = handed {
            self.problem.get_or_insert(failure);
        }
    }

    /// The workspace, which is made where there was none yet.
    fn get(&mut self) -> Result<&mut Workspace, Failure> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        if self.workspace.is_none() {
            self.workspace = Some(Workspace::open_or_create(&self.path)?);
            self.take_over();
        }
        self.workspace.as_mut().ok_or_else(not_open)
    }
}

fn not_open() -> Failure {
    Failure::new("workspace-not-open", &[])
}

/// Changes the workspace; the engine has what came of it before this returns.
pub fn change<T>(
    change: impl FnOnce(&mut Workspace) -> Result<T, WorkspaceError>,
) -> Result<T, Failure> {
    first();
    let mut open = open();
    let open = open.as_mut().ok_or_else(not_open)?;
    let changed = change(open.get()?)?;
    open.hand_over();
    Ok(changed)
}

/// Changes something that the engine does not work with, such as a saved view or a recipe.
pub fn put<T>(change: impl FnOnce(&mut Workspace) -> Result<T, Failure>) -> Result<T, Failure> {
    first();
    let mut open = open();
    let open = open.as_mut().ok_or_else(not_open)?;
    let changed = change(open.get()?)?;
    if let Some(workspace) = &open.workspace {
        open.version = workspace.version();
    }
    Ok(changed)
}

/// Reads from the workspace; what it would be without a file where there is none.
pub fn read<T: Default>(
    read: impl FnOnce(&mut Workspace) -> Result<T, Failure>,
) -> Result<T, Failure> {
    first();
    let mut open = open();
    let open = open.as_mut().ok_or_else(not_open)?;
    match (&mut open.workspace, &open.problem) {
        (Some(workspace), None) => read(workspace),
        _ => Ok(T::default()),
    }
}

/// What there is to tell. Where another window or program wrote to the file, the engine has that before this returns.
pub fn tell() -> Result<Told, Failure> {
    first();
    let mut open = open();
    let open = open.as_mut().ok_or_else(not_open)?;
    let mut history = (None, None);
    let version = open.workspace.as_ref().map(Workspace::version);
    if version.is_some_and(|version| version != open.version) {
        open.hand_over();
    }
    if let Some(workspace) = &open.workspace {
        match workspace.history() {
            Ok(steps) => history = steps,
            Err(error) => open.problem = Some(error.into()),
        }
    }
    Ok(Told {
        path: open.path.clone(),
        usual: open.path == usual(),
        version: open.version,
        history,
        problem: open.problem.clone(),
    })
}

/// The file that is open, or should be.
pub fn path() -> Result<PathBuf, Failure> {
    first();
    Ok(open().as_ref().ok_or_else(not_open)?.path.clone())
}

/// Opens another file instead, or makes it. Where that fails the one before stays open.
pub fn switch(path: PathBuf, make: bool) -> Result<(), Failure> {
    first();
    let mut open = open();
    let other = Open::of(path, make);
    if let Some(problem) = other.problem {
        return Err(problem);
    }
    remember(&other.path)?;
    open.insert(other).hand_over();
    Ok(())
}

/// Goes back to the file in the user's data folder.
pub fn switch_to_usual() -> Result<(), Failure> {
    switch(usual(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_may_be_named_at_the_start() {
        let of = |arguments: &[&str]| workspace_among(arguments.iter().map(OsString::from));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&["--inspect", "notes.txt"]), None);
        let path = std::env::temp_dir().join("ŵ 1.Cyswllt");
        assert_eq!(of(&["-x", path.to_str().unwrap()]), Some(path));
        assert!(of(&["mine.cyswllt"]).unwrap().is_absolute());
    }
}
