//! A start with the graphics card is a trial until the first picture: a note says that it has begun, and is taken away when
//! the picture is there. A start that finds the note of the last one draws without the card, as long as it is the same.
//!
//! A window that was closed in the first seconds, before there could be a picture, says nothing about the card.

use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};

/// A picture takes less than this, even on a slow machine.
const PATIENCE: Duration = Duration::from_secs(12);

/// The trial that runs, and when it began.
static RUNNING: OnceLock<Mutex<Option<(Trial, Instant)>>> = OnceLock::new();

fn running() -> &'static Mutex<Option<(Trial, Instant)>> {
    RUNNING.get_or_init(Mutex::default)
}

/// The note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    file: PathBuf,
}

impl Trial {
    /// The note in the user's folder for what programs remember (`XDG_STATE_HOME`); none where there is no such folder.
    pub fn of_user(variable: &impl Fn(&str) -> Option<String>) -> Option<Self> {
        if let Some(root) = cyswllt_engine::folders::portable() {
            return Some(Self { file: root.join("graphics-trial") });
        }
        let folder =
            |name: &str| variable(name).filter(|path| path.starts_with('/')).map(PathBuf::from);
        let state =
            folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")))?;
        Some(Self { file: state.join("cyswllt/graphics-trial") })
    }

    /// Whether a trial with these drivers began and never ended.
    pub fn failed_with(&self, drivers: &str) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|text| text.trim_end() == drivers)
    }

    /// A trial with these drivers begins. Where nothing can be written down, the next start tries again.
    pub fn begin(self, drivers: &str) {
        if let Some(folder) = self.file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(&self.file, format!("{drivers}\n"));
        *running().lock().unwrap_or_else(PoisonError::into_inner) = Some((self, Instant::now()));
    }

    fn end(&self) {
        let _ = fs::remove_file(&self.file);
    }
}

/// There is a picture.
pub fn passed() {
    if let Some((trial, _)) = running().lock().unwrap_or_else(PoisonError::into_inner).take() {
        trial.end();
    }
}

/// The program ends, with a picture or without one.
pub fn ended() {
    ended_at(Instant::now());
}

fn ended_at(now: Instant) {
    if let Some((trial, begun)) = running().lock().unwrap_or_else(PoisonError::into_inner).take()
        && now.duration_since(begun) < PATIENCE
    {
        trial.end();
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Trial, ended_at, passed};

    #[test]
    fn a_card_that_never_showed_a_picture_is_remembered_as_long_as_it_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = folder.path().display().to_string();
        let variable = |name: &str| (name == "XDG_STATE_HOME").then(|| state.clone());
        let trial = Trial::of_user(&variable).expect("a folder");
        assert!(!trial.failed_with("i915"));

        trial.clone().begin("i915");
        passed();
        assert!(!trial.failed_with("i915"), "a picture");

        trial.clone().begin("i915");
        ended_at(Instant::now() + Duration::from_secs(2));
        assert!(!trial.failed_with("i915"), "closed at once");

        trial.clone().begin("i915");
        ended_at(Instant::now() + Duration::from_secs(40));
        assert!(trial.failed_with("i915"), "closed after a long wait for nothing");
        assert!(!trial.failed_with("amdgpu"), "another card");
    }

    #[test]
    fn no_folder_no_note() {
        assert_eq!(Trial::of_user(&|_| None), None);
        assert_eq!(Trial::of_user(&|_| Some("relative".to_owned())), None);
    }
}
