//! A file while it is being fetched: `FILE.part` beside where it will be, with its checksum so far. It gets its name when it is
//! whole.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::UpdateError;
use crate::store::whole_file::write_whole;

/// A file while it is being fetched. Another program that wants to fetch it meanwhile is told so.
pub(super) struct Part {
    folder: PathBuf,
    name: String,
    file: File,
    hash: Sha256,
    bytes: u64,
}

/// What has to be the same for a part to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PartState {
    pub address: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub total: Option<u64>,
}

impl PartState {
    /// What proves to the server which version the part is of (`If-Range`): an `ETag` that is not weak, else when it was
    /// modified.
    pub(super) fn validator(&self) -> Option<&str> {
        let etag = self.etag.as_deref().filter(|etag| !etag.starts_with("W/"));
        etag.or(self.last_modified.as_deref())
    }
}

impl Part {
    /// Opens `folder/name.part`, with what is in it. The folder is made if it is not there.
    pub(super) fn open(folder: &Path, name: &str) -> Result<Self, UpdateError> {
        fs::create_dir_all(folder).map_err(|error| UpdateError::file(folder, &error))?;
        let path = folder.join(format!("{name}.part"));
        let fault = |error: io::Error| UpdateError::file(&path, &error);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(&path).map_err(fault)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(UpdateError::Locked { path: folder.join(name).display().to_string() });
            }
            // Some network drives know no locks.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let mut part = Self {
            folder: folder.to_owned(),
            name: name.to_owned(),
            file,
            hash: Sha256::new(),
            bytes: 0,
        };
        part.read_again().map_err(fault)?;
        Ok(part)
    }

    /// The checksum of what is there.
    fn read_again(&mut self) -> io::Result<()> {
        let mut buffer = vec![0; 1 << 16];
        loop {
            let read = self.file.read(&mut buffer)?;
            if read == 0 {
                return Ok(());
            }
            self.hash.update(&buffer[..read]);
            self.bytes += read as u64;
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.join(format!("{}.part", self.name))
    }

    fn state_path(&self) -> PathBuf {
        self.folder.join(format!("{}.part.json", self.name))
    }

    fn fault(&self, error: &io::Error) -> UpdateError {
        UpdateError::file(&self.path(), error)
    }

    /// How much is there.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// What the part is of; none where that was not kept.
    pub(super) fn state(&self) -> Option<PartState> {
        serde_json::from_slice(&fs::read(self.state_path()).ok()?).ok()
    }

    /// Keeps what the part is of.
    pub(super) fn keep_state(&self, state: &PartState) -> Result<(), UpdateError> {
        let path = self.state_path();
        let text = serde_json::to_vec_pretty(state).unwrap_or_default();
        write_whole(&path, &text).map_err(|error| UpdateError::file(&path, &error))
    }

    /// Begins again with nothing.
    pub(super) fn clear(&mut self) -> Result<(), UpdateError> {
        self.hash = Sha256::new();
        self.bytes = 0;
        let cleared =
            self.file.set_len(0).and_then(|()| self.file.seek(SeekFrom::Start(0)).map(drop));
        cleared.map_err(|error| self.fault(&error))
    }

    /// Adds bytes at the end.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Result<(), UpdateError> {
        self.file.write_all(bytes).map_err(|error| self.fault(&error))?;
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// The first so many bytes.
    pub(super) fn beginning(&mut self, most: usize) -> Result<Vec<u8>, UpdateError> {
        let mut bytes = Vec::new();
        let read = self
            .file
            .seek(SeekFrom::Start(0))
            .and_then(|_| Read::by_ref(&mut self.file).take(most as u64).read_to_end(&mut bytes))
            .and_then(|_| self.file.seek(SeekFrom::End(0)));
        read.map_err(|error| self.fault(&error))?;
        Ok(bytes)
    }

    /// SHA-256 so far, in hexadecimal digits.
    pub(super) fn sha256(&self) -> String {
        hexadecimal(&self.hash.clone().finalize())
    }

    /// A second handle to what is there, from its beginning.
    pub(super) fn reader(&mut self) -> Result<&mut File, UpdateError> {
        self.file.seek(SeekFrom::Start(0)).map_err(|error| self.fault(&error))?;
        Ok(&mut self.file)
    }

    /// Throws away what is there.
    pub(super) fn discard(self) {
        let paths = [self.path(), self.state_path()];
        drop(self.file);
        for path in paths {
            // What cannot be removed is begun again the next time.
            let _ = fs::remove_file(path);
        }
    }

    /// Gives the whole file its name, or another like it where that is taken by other bytes. Where the same bytes are there
    /// already, they stay and true is returned with their path.
    pub(super) fn finish(self) -> Result<(PathBuf, bool), UpdateError> {
        self.file.sync_all().map_err(|error| self.fault(&error))?;
        let digest = self.sha256();
        let (path, state_path) = (self.path(), self.state_path());
        drop(self.file);
        for number in 1..10_000 {
            let target = self.folder.join(numbered(&self.name, number));
            match fs::metadata(&target) {
                Ok(there)
                    if there.len() == self.bytes
                        && sha256_of(&target).ok().as_ref() == Some(&digest) =>
                {
                    let _ = fs::remove_file(&path);
                    let _ = fs::remove_file(&state_path);
                    return Ok((target, true));
                }
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    fs::rename(&path, &target)
                        .map_err(|error| UpdateError::file(&target, &error))?;
                    let _ = fs::remove_file(&state_path);
                    return Ok((target, false));
                }
                Err(error) => return Err(UpdateError::file(&target, &error)),
            }
        }
        Err(UpdateError::file(&path, &io::ErrorKind::AlreadyExists.into()))
    }
}

/// `name.csv`, `name-2.csv`, `name-3.csv` …
fn numbered(name: &str, number: u32) -> String {
    match (number, name.rsplit_once('.')) {
        (1, _) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem}-{number}.{ending}"),
        (_, None) => format!("{name}-{number}"),
    }
}

fn sha256_of(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hexadecimal(&hash.finalize()));
        }
        hash.update(&buffer[..read]);
    }
}

/// Bytes in hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            digits.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
        }
    }
    digits
}
