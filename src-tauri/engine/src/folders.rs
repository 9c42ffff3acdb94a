//! Where does the program keep its files? In the user's own folders; or, as a portable copy, in one folder beside the
//! program, so that a memory stick or a folder on a share holds everything and nothing is left on the computer.
//!
//! A copy is portable when a file called [`MARKER`] lies beside the program, or the environment variable [`VARIABLE`] is
//! set to anything but `0`. Everything is then in [`FOLDER`] beside the program. Beside means: beside the AppImage on Linux
//! and beside the application's bundle on macOS, where the program itself lies inside of them.

use std::{
    env,
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use crate::text::Argument;

/// What the program's folders are called.
pub const ID: &str = "wales.cyswllt.desktop";
/// The file beside the program that makes it portable; what is in it does not matter.
pub const MARKER: &str = "cyswllt-portable";
/// The environment variable that makes it portable.
pub const VARIABLE: &str = "CYSWLLT_PORTABLE";
/// The folder beside a portable program.
pub const FOLDER: &str = "cyswllt-data";

/// A portable copy whose folder cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct PortableError {
    /// The folder.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

impl PortableError {
    /// The code of its message `error-CODE`.
    pub fn code(&self) -> &'static str {
        "portable-unwritable"
    }

    /// What the message names.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        vec![
            ("path", self.path.display().to_string().into()),
            ("message", self.source.to_string().into()),
        ]
    }
}

/// The folder of a portable copy; none where the program is installed.
pub fn portable() -> Option<&'static Path> {
    static ROOT: OnceLock<Option<PathBuf>> = OnceLock::new();
    let find = || {
        let program = env::current_exe().ok()?;
        let image = env::var_os("APPIMAGE").zip(env::var_os("APPDIR"));
        let image = image.as_ref().map(|(file, mount)| (Path::new(file), Path::new(mount)));
        root(&program, env::var_os(VARIABLE).as_deref(), image)
    };
    ROOT.get_or_init(find).as_deref()
}

/// The folder of a program at a path, if it is portable. `image`: the AppImage and where it is mounted.
fn root(
    program: &Path,
    variable: Option<&OsStr>,
    image: Option<(&Path, &Path)>,
) -> Option<PathBuf> {
    let place = beside(program, image)?;
    let wanted = variable.is_some_and(|value| !value.is_empty() && value != "0");
    (wanted || place.join(MARKER).exists()).then(|| place.join(FOLDER))
}

/// The folder in which the user sees the program lie.
fn beside<'a>(program: &'a Path, image: Option<(&'a Path, &'a Path)>) -> Option<&'a Path> {
    if let Some((file, mount)) = image
        && program.starts_with(mount)
    {
        return file.parent();
    }
    let folder = program.parent()?;
    let bundle = folder
        .ancestors()
        .nth(2)
        .filter(|bundle| bundle.extension().is_some_and(|ending| ending == "app"))
        .filter(|_| folder.ends_with("Contents/MacOS"));
    match bundle {
        Some(bundle) => bundle.parent(),
        None => Some(folder),
    }
}

/// Makes the folder of a portable copy and sees that it can be written. Does nothing where the program is installed.
pub fn prepare() -> Result<(), PortableError> {
    match portable() {
        None => Ok(()),
        Some(path) => probe(path).map_err(|source| PortableError { path: path.to_owned(), source }),
    }
}

/// Makes a folder, if it is not there, and writes a file in it that goes again.
fn probe(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    tempfile::tempfile_in(path).map(drop)
}

fn of(portable_name: &str, usual: fn() -> Option<PathBuf>) -> Option<PathBuf> {
    match portable() {
        Some(root) => Some(root.join(portable_name)),
        None => Some(usual()?.join(ID)),
    }
}

/// The folder of settings: `settings.json`, the council's details, a newer `updates.toml`.
pub fn settings() -> Option<PathBuf> {
    of("settings", dirs::config_dir)
}

/// The folder of the user's data: the usual workspace, downloads.
pub fn data() -> Option<PathBuf> {
    of("data", dirs::data_dir)
}

/// The folder of what can be fetched again: tiles of the background map.
pub fn cache() -> Option<PathBuf> {
    of("cache", dirs::cache_dir)
}

/// The folder of the window's log.
pub fn log() -> Option<PathBuf> {
    if cfg!(target_os = "macos") && portable().is_none() {
        return Some(dirs::home_dir()?.join("Library/Logs").join(ID));
    }
    let folder = of("logs", dirs::data_local_dir)?;
    Some(if portable().is_some() { folder } else { folder.join("logs") })
}

/// The folder of the web view of a portable copy; none where it chooses its own.
pub fn web() -> Option<PathBuf> {
    Some(portable()?.join("webview"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_portable_by_a_file_or_a_variable() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("cyswllt");
        let data = Some(folder.path().join(FOLDER));
        let of = |variable: Option<&str>| root(&program, variable.map(OsStr::new), None);
        assert_eq!(of(None), None);
        assert_eq!(of(Some("")), None);
        assert_eq!(of(Some("0")), None);
        assert_eq!(of(Some("1")), data);
        fs::write(folder.path().join(MARKER), "").unwrap();
        assert_eq!(of(None), data);
        assert_eq!(of(Some("0")), data, "the file is what the user sees");
    }

    #[test]
    fn beside_is_where_the_user_sees_the_program() {
        let at = |program: &str, image: Option<(&str, &str)>| {
            let image = image.map(|(file, mount)| (Path::new(file), Path::new(mount)));
            root(Path::new(program), Some(OsStr::new("1")), image).unwrap()
        };
        assert_eq!(at("/opt/c/cyswllt", None), Path::new("/opt/c/cyswllt-data"));
        assert_eq!(
            at(
                "/tmp/.mount_Cy1/usr/bin/cyswllt-desktop",
                Some(("/media/stick/Cyswllt.AppImage", "/tmp/.mount_Cy1"))
            ),
            Path::new("/media/stick/cyswllt-data")
        );
        // A program that was started from a terminal inside another AppImage.
        assert_eq!(
            at("/opt/c/cyswllt", Some(("/apps/Terminal.AppImage", "/tmp/.mount_Te1"))),
            Path::new("/opt/c/cyswllt-data")
        );
        assert_eq!(
            at("/Volumes/STICK/Cyswllt.app/Contents/MacOS/cyswllt-desktop", None),
            Path::new("/Volumes/STICK/cyswllt-data")
        );
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let folder = tempfile::tempdir().unwrap();
        probe(&folder.path().join("new").join("deep")).unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let source = probe(&file).unwrap_err();
        let error = PortableError { path: file, source };
        assert!(crate::text::Messages::embedded().has(&format!("error-{}", error.code())));
        assert_eq!(error.arguments().len(), 2);
    }

    #[test]
    fn the_tests_run_as_an_installed_program() {
        assert_eq!(portable(), None);
        assert_eq!(web(), None);
        assert!(settings().unwrap().ends_with(ID));
        assert!(log().unwrap().ends_with("logs") || cfg!(target_os = "macos"));
    }
}
