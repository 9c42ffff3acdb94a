//! A file from outside as it is opened: itself, or what is packed in it, as text or as rows, within limits.
//!
//! Nothing here trusts a name, a size or a number that a file states. Archives are read in memory and never unpacked to
//! disk; a member's path is a label and no place.

mod archive;
mod delimited;
mod encoding;
mod error;
mod limits;
mod ods;
mod pipe;
mod rows;
mod sheet;
mod xlsx;
mod xml;

use std::{
    fmt::Write as _,
    fs::File,
    io::{BufReader, Cursor, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use archive::{Archive, Member, Source};
use encoding::Text;
pub use error::InputError;
pub use limits::Limits;
pub use rows::{Heading, Rows};
pub use sheet::sheets;

/// A zip in a zip is opened up to this size in bytes, unpacked.
const INNER: u64 = 64 << 20;
/// All zips in a zip together.
const INNER_TOGETHER: u64 = 256 << 20;

/// How much of a file is its beginning, in bytes.
const BEGINNING: u64 = 1 << 16;

/// Endings of files that go beside others.
const BESIDE: [&str; 21] = [
    "dbf", "shx", "prj", "cpg", "sbn", "sbx", "qix", "qpj", "qmd", "xml", "md", "pdf", "html",
    "htm", "doc", "docx", "rtf", "lyr", "lyrx", "qml", "sld",
];

/// A file, or one member of a zip.
#[derive(Debug, Clone)]
pub struct Input {
    name: String,
    path: PathBuf,
    /// The archive and its member.
    member: Option<(Arc<Archive>, Member)>,
    size: u64,
    limits: Limits,
}

/// Opens a file: one input, or one for each member of a zip (folders and what operating systems add left out; links,
/// encrypted members and paths that lead out refused). XLSX, ODS and KMZ are zips too, but one input each. A small zip in
/// a zip is opened as well.
pub fn open(path: &Path) -> Result<Vec<Input>, InputError> {
    open_with(path, Limits::default())
}

/// Opens a file within other limits.
pub fn open_with(path: &Path, limits: Limits) -> Result<Vec<Input>, InputError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let unreadable = |source| InputError::Unreadable { file: name.clone(), source };
    let mut file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if !about.is_file() {
        let source = std::io::Error::other("not a file");
        return Err(InputError::Unreadable { file: name, source });
    }
    if about.len() > limits.bytes {
        return Err(InputError::TooLarge { file: name, limit: limits.bytes >> 20 });
    }
    let mut magic = Vec::new();
    file.by_ref().take(4).read_to_end(&mut magic).map_err(unreadable)?;
    let itself = Input {
        name: name.clone(),
        path: path.to_owned(),
        member: None,
        size: about.len(),
        limits,
    };
    if !is_zip(&magic) {
        return Ok(vec![itself]);
    }
    let archive = Archive::open(&name, Source::File(path.to_owned()), &limits)?;
    if sheet::format(&archive).is_some() || ends_with(&name, ".kmz") {
        return Ok(vec![itself]);
    }
    let mut inputs = Vec::new();
    let mut inner = 0;
    let archive = Arc::new(archive);
    for member in archive.members() {
        if !ends_with(&member.path, ".zip") {
            inputs.push(itself.member_of(&archive, member));
            continue;
        }
        let nested = || InputError::Nested { file: name.clone(), member: member.path.clone() };
        inner += member.size;
        if member.size > INNER || inner > INNER_TOGETHER {
            return Err(nested());
        }
        let bytes: Arc<[u8]> = archive.read_whole(member, INNER)?.into();
        let label = format!("{name}/{}", member.path);
        let within = Arc::new(Archive::open(&label, Source::Memory(bytes), &limits)?);
        for member in within.members() {
            if ends_with(&member.path, ".zip") {
                return Err(nested());
            }
            inputs.push(itself.member_of(&within, member));
        }
    }
    Ok(inputs)
}

fn is_zip(magic: &[u8]) -> bool {
    // The second: an archive without members.
    magic.starts_with(b"PK\x03\x04") || magic.starts_with(b"PK\x05\x06")
}

fn ends_with(name: &str, ending: &str) -> bool {
    let at = name.len().saturating_sub(ending.len());
    name.as_bytes()[at..].eq_ignore_ascii_case(ending.as_bytes())
}

impl Input {
    fn member_of(&self, archive: &Arc<Archive>, member: &Member) -> Self {
        Self {
            name: format!("{}/{}", archive.name(), member.path),
            path: self.path.clone(),
            member: Some((Arc::clone(archive), member.clone())),
            size: member.size,
            limits: self.limits,
        }
    }

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

    /// Whether it is in an archive.
    pub fn is_member(&self) -> bool {
        self.member.is_some()
    }

    /// Size in bytes (unpacked, for a member).
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether it is a file that goes beside another and means nothing alone: `.dbf`, `.shx`, `.prj`, `.cpg`, read-me
    /// texts, metadata.
    pub fn is_beside(&self) -> bool {
        let name = self.base_name().to_lowercase();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
        let words = ["readme", "read_me", "read me", "licence", "license", "metadata"];
        BESIDE.contains(&ending) || words.iter().any(|word| stem.starts_with(word))
    }

    /// Its bytes, unpacked, within the limits.
    pub fn bytes(&self) -> Result<Box<dyn Read + Send>, InputError> {
        if let Some((archive, member)) = &self.member {
            return archive.read(member);
        }
        let unreadable = |source| InputError::Unreadable { file: self.name.clone(), source };
        let file = File::open(&self.path).map_err(unreadable)?;
        // It may have grown since it was opened.
        Ok(Box::new(BufReader::with_capacity(1 << 18, file).take(self.limits.bytes)))
    }

    /// Its bytes as UTF-8, whatever it was written in (UTF-8 with or without byte order mark, UTF-16, Windows-1252). A
    /// byte that is not in the encoding told by the beginning, or is NUL, is an [`InputError`] inside the reader's.
    pub fn text(&self) -> Result<Box<dyn Read + Send>, InputError> {
        Ok(Box::new(Text::new(&self.name, self.bytes()?)))
    }

    /// All its bytes, if there are no more than `most`.
    pub fn whole(&self, most: u64) -> Result<Vec<u8>, InputError> {
        if let Some((archive, member)) = &self.member {
            return archive.read_whole(member, most);
        }
        let mut bytes = Vec::new();
        let read = self.bytes()?.take(most.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|error| InputError::of_io(&self.name, error))?;
        if bytes.len() as u64 > most {
            return Err(InputError::TooLarge { file: self.name.clone(), limit: most >> 20 });
        }
        Ok(bytes)
    }

    /// The first 64 KiB as text; of what is no text (a workbook, a database), what can be shown of it.
    pub fn beginning(&self) -> Result<String, InputError> {
        let mut raw = Vec::new();
        if let Some((archive, member)) = &self.member {
            raw = archive.head(member, BEGINNING)?;
        } else {
            let read = self.bytes()?.take(BEGINNING).read_to_end(&mut raw);
            read.map_err(|error| InputError::of_io(&self.name, error))?;
        }
        if raw.len() as u64 == BEGINNING && !raw.contains(&0) {
            // A character of UTF-8 may have been cut.
            let whole = raw.iter().rposition(u8::is_ascii).unwrap_or_default();
            if raw.len() - whole <= 4 {
                raw.truncate(whole + 1);
            }
        }
        let mut bytes = Vec::new();
        let text =
            Text::new(&self.name, Box::new(Cursor::new(raw.clone()))).read_to_end(&mut bytes);
        if let Err(error) = text {
            match InputError::of_io(&self.name, error) {
                InputError::Nul { .. } | InputError::Encoding { .. } => bytes = raw,
                other => return Err(other),
            }
        }
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
        let mut digits = String::with_capacity(64);
        for byte in hash.finalize() {
            // Writing to a text does not fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Ok(digits)
    }
}

#[cfg(test)]
mod tests;
