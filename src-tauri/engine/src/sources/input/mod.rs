//! A file from outside as it is opened: itself, or what is packed in it, as text or as rows, within limits.
//!
//! Nothing here trusts a name, a size or a number that a file states. Archives are read in memory and never unpacked to
//! disk; a member's path is a label and no place.

mod error;
mod limits;
mod rows;

use std::{
    fs::File,
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

pub use error::InputError;
pub use limits::Limits;
pub use rows::{Heading, Rows};

/// A file, or one member of a zip.
#[derive(Debug, Clone)]
pub struct Input {
    name: String,
    path: PathBuf,
    /// The member's place in the archive.
    member: Option<usize>,
    size: u64,
    limits: Limits,
}

/// Opens a file: one input, or one for each member of a zip (folders and links left out, links and paths that lead out
/// refused). XLSX, ODS and KMZ are zips too, but one input each.
pub fn open(path: &Path) -> Result<Vec<Input>, InputError> {
    open_with(path, Limits::default())
}

/// Opens a file within other limits.
pub fn open_with(path: &Path, limits: Limits) -> Result<Vec<Input>, InputError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let unreadable = |source| InputError::Unreadable { file: name.clone(), source };
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    Ok(vec![Input { name: name.clone(), path: path.to_owned(), member: None, size, limits }])
}

impl Input {
    /// The name as errors have it: the file's, or `file.zip/folder/member.csv`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name without folders and archive.
    pub fn base_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or(&self.name)
    }

    /// The file on disk (the archive, for a member).
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Size in bytes (unpacked, as the archive states it; reading holds to the limits whatever it states).
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether it is a file that goes beside another and means nothing alone: `.dbf`, `.shx`, `.prj`, `.cpg`, read-me
    /// texts, metadata.
    pub fn is_beside(&self) -> bool {
        false
    }

    /// Its bytes, unpacked, within the limits.
    pub fn bytes(&self) -> Result<Box<dyn Read + Send>, InputError> {
        let unreadable = |source| InputError::Unreadable { file: self.name.clone(), source };
        Ok(Box::new(BufReader::with_capacity(1 << 20, File::open(&self.path).map_err(unreadable)?)))
    }

    /// Its bytes as UTF-8, whatever it was written in (UTF-8 with or without byte order mark, UTF-16, Windows-1252).
    pub fn text(&self) -> Result<Box<dyn Read + Send>, InputError> {
        self.bytes()
    }

    /// The first 64 KiB as text.
    pub fn beginning(&self) -> Result<String, InputError> {
        let mut bytes = Vec::new();
        let unreadable = |source| InputError::Unreadable { file: self.name.clone(), source };
        self.text()?.take(1 << 16).read_to_end(&mut bytes).map_err(unreadable)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// SHA-256 of the file on disk (the archive, for a member), in hexadecimal digits.
    pub fn sha256(&self) -> Result<String, InputError> {
        use sha2::{Digest, Sha256};
        let unreadable = |source| InputError::Unreadable { file: self.name.clone(), source };
        let mut file = File::open(&self.path).map_err(unreadable)?;
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 1 << 16];
        loop {
            let read = file.read(&mut buffer).map_err(unreadable)?;
            if read == 0 {
                break;
            }
            hash.update(&buffer[..read]);
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}
