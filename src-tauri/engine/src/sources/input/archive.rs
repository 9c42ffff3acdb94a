//! A zip and its members, none of which is trusted.
//!
//! The directory is read once and checked: number and sizes of the members, their paths, that none is a link, encrypted
//! or overlaps another. While a member is unpacked, what comes out is counted against the size that the directory states,
//! so that no member can be larger than what was checked.

use std::{
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write},
    path::PathBuf,
    sync::Arc,
};

use memchr::memmem;
use zip::{CompressionMethod, ZipArchive, ZipReadOptions, read::ZipArchiveMetadata};

use super::{InputError, Limits, pipe::pipe};

/// What an archive with a higher ratio than is allowed may have unpacked.
const ALWAYS: u64 = 64 << 20;
/// Bytes read to find and read the directory.
const DIRECTORY: u64 = 256 << 20;
/// Members up to this size are unpacked at once, larger ones while they are read.
const AT_ONCE: u64 = 1 << 20;

/// Where bytes are that can be read from any place.
#[derive(Debug, Clone)]
pub(super) enum Source {
    File(PathBuf),
    Memory(Arc<[u8]>),
}

pub(super) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

impl Source {
    pub(super) fn open(&self) -> io::Result<Box<dyn ReadSeek>> {
        Ok(match self {
            Self::File(path) => Box::new(BufReader::with_capacity(1 << 16, File::open(path)?)),
            Self::Memory(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        })
    }
}

/// An archive whose directory was read and checked.
#[derive(Debug)]
pub(super) struct Archive {
    name: String,
    source: Source,
    directory: Arc<ZipArchiveMetadata>,
    members: Vec<Member>,
}

/// One file in an archive.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// Its path in the archive, a label only.
    pub path: String,
    /// Its size, unpacked.
    pub size: u64,
    index: usize,
}

impl Archive {
    /// Reads the directory of an archive and checks it.
    pub(super) fn open(name: &str, source: Source, limits: &Limits) -> Result<Self, InputError> {
        let unreadable = |source| InputError::Unreadable { file: name.to_owned(), source };
        let damaged = |problem: String| InputError::Archive { file: name.to_owned(), problem };
        let mut reader = source.open().map_err(unreadable)?;
        let size = reader.seek(SeekFrom::End(0)).map_err(unreadable)?;
        check_end(name, &mut reader, size, limits)?;
        let metered = Metered { reader, left: DIRECTORY };
        let mut zip = ZipArchive::new(metered).map_err(|error| damaged(error.to_string()))?;
        if zip.metadata().has_duplicate_names() {
            return Err(damaged("two members have the same name".to_owned()));
        }
        if zip.has_overlapping_files().map_err(|error| damaged(error.to_string()))? {
            return Err(damaged("members overlap".to_owned()));
        }
        let directory = zip.metadata();
        let mut archive = Self { name: name.to_owned(), source, directory, members: Vec::new() };
        archive.check(size, limits)?;
        Ok(archive)
    }

    fn check(&mut self, size: u64, limits: &Limits) -> Result<(), InputError> {
        let file = || self.name.clone();
        let count = self.directory.len();
        if count > limits.members {
            return Err(InputError::Members {
                file: file(),
                count: count as u64,
                limit: limits.members,
            });
        }
        let (mut members, mut unpacked, mut packed) = (Vec::with_capacity(count), 0_u64, 0_u64);
        for index in 0..count {
            let damaged = |error: zip::result::ZipError| InputError::Archive {
                file: file(),
                problem: error.to_string(),
            };
            let entry = self.directory.entry(index).map_err(damaged)?;
            let path = entry.name().map_or_else(
                |_| String::from_utf8_lossy(entry.name_raw()).into_owned(),
                std::borrow::Cow::into_owned,
            );
            let member = || label(&path);
            if leads_out(&path) {
                return Err(InputError::MemberPath { file: file(), member: member() });
            }
            if entry.is_symlink() {
                return Err(InputError::MemberLink { file: file(), member: member() });
            }
            if entry.is_dir() || is_clutter(&path) {
                continue;
            }
            if entry.encrypted() {
                return Err(InputError::Encrypted { file: file(), member: member() });
            }
            let method = entry.compression();
            if !matches!(
                method,
                CompressionMethod::Stored
                    | CompressionMethod::Deflated
                    | CompressionMethod::Deflate64
            ) {
                let method = method.to_string();
                return Err(InputError::Method { file: file(), member: member(), method });
            }
            unpacked = unpacked.saturating_add(entry.size());
            packed = packed.saturating_add(entry.compressed_size());
            members.push(Member { path: member(), size: entry.size(), index });
        }
        if unpacked > limits.unpacked {
            return Err(InputError::TooLarge { file: file(), limit: limits.unpacked >> 20 });
        }
        if unpacked > ALWAYS && unpacked / limits.ratio.max(1) > packed.min(size) {
            return Err(InputError::Ratio { file: file(), limit: limits.ratio });
        }
        self.members = members;
        Ok(())
    }

    /// The name as errors have it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The files in it: no folders, and not what operating systems add.
    pub(super) fn members(&self) -> &[Member] {
        &self.members
    }

    /// The member with a path.
    pub(super) fn member(&self, path: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.path == path)
    }

    /// A member's bytes, unpacked.
    pub(super) fn read(&self, member: &Member) -> Result<Box<dyn Read + Send>, InputError> {
        let file = format!("{}/{}", self.name, member.path);
        let source = self.source.clone();
        let directory = Arc::clone(&self.directory);
        let (index, size) = (member.index, member.size);
        if size <= AT_ONCE {
            let mut bytes = Vec::with_capacity(size as usize);
            unpack(&file, &source, &directory, index, size, &mut bytes)
                .map_err(|error| InputError::of_io(&file, error))?;
            return Ok(Box::new(Cursor::new(bytes)));
        }
        let name = file.clone();
        let pipe = pipe(move |sink| unpack(&name, &source, &directory, index, size, sink))
            .map_err(|source| InputError::Unreadable { file, source })?;
        Ok(Box::new(pipe))
    }

    /// The first bytes of a member; no more is unpacked.
    pub(super) fn head(&self, member: &Member, most: u64) -> Result<Vec<u8>, InputError> {
        let file = || format!("{}/{}", self.name, member.path);
        let damaged = |problem: String| InputError::Archive { file: file(), problem };
        let unreadable = |source| InputError::Unreadable { file: file(), source };
        let mut reader = self.source.open().map_err(unreadable)?;
        let entry =
            self.directory.entry(member.index).map_err(|error| damaged(error.to_string()))?;
        let content = entry
            .with_reader(&mut reader, ZipReadOptions::new())
            .map_err(|error| damaged(error.to_string()))?;
        let mut bytes = Vec::new();
        let read = content.take(most.min(member.size)).read_to_end(&mut bytes);
        read.map_err(|error| damaged(error.to_string()))?;
        Ok(bytes)
    }

    /// A member's bytes all at once, if there are no more than `most`.
    pub(super) fn read_whole(&self, member: &Member, most: u64) -> Result<Vec<u8>, InputError> {
        let file = format!("{}/{}", self.name, member.path);
        if member.size > most {
            return Err(InputError::TooLarge { file, limit: most >> 20 });
        }
        let mut bytes = Vec::new();
        unpack(&file, &self.source, &self.directory, member.index, member.size, &mut bytes)
            .map_err(|error| InputError::of_io(&file, error))?;
        Ok(bytes)
    }
}

/// Unpacks a member, which must have just the size that the directory states.
fn unpack(
    file: &str,
    source: &Source,
    directory: &ZipArchiveMetadata,
    index: usize,
    size: u64,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let damaged =
        |problem: String| io::Error::other(InputError::Archive { file: file.to_owned(), problem });
    let mut reader = source.open()?;
    let entry = directory.entry(index).map_err(|error| damaged(error.to_string()))?;
    let content = entry
        .with_reader(&mut reader, ZipReadOptions::new())
        .map_err(|error| damaged(error.to_string()))?;
    let mut content = content.take(size.saturating_add(1));
    let mut buffer = vec![0; 1 << 16];
    let mut left = size;
    loop {
        let read = match content.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(damaged(error.to_string())),
        };
        left = left
            .checked_sub(read as u64)
            .ok_or_else(|| damaged("a member is larger than its directory states".to_owned()))?;
        sink.write_all(&buffer[..read])?;
    }
    if left > 0 {
        return Err(damaged("a member is smaller than its directory states".to_owned()));
    }
    Ok(())
}

/// Looks at the records at the end of an archive before anything is allocated by them.
fn check_end(
    name: &str,
    reader: &mut dyn ReadSeek,
    size: u64,
    limits: &Limits,
) -> Result<(), InputError> {
    let unreadable = |source| InputError::Unreadable { file: name.to_owned(), source };
    let damaged =
        |problem: &str| InputError::Archive { file: name.to_owned(), problem: problem.to_owned() };
    let start = size.saturating_sub(70_000);
    let mut tail = Vec::new();
    reader.seek(SeekFrom::Start(start)).map_err(unreadable)?;
    reader.take(70_000).read_to_end(&mut tail).map_err(unreadable)?;
    let too_many = |count: u64| {
        (count > limits.members as u64).then(|| InputError::Members {
            file: name.to_owned(),
            count,
            limit: limits.members,
        })
    };
    let mut found = false;
    for at in memmem::find_iter(&tail, b"PK\x05\x06") {
        let Some(record) = tail.get(at..at + 22) else { continue };
        found = true;
        let locator = at.checked_sub(20).map(|from| &tail[from..at]);
        let Some(locator) = locator.filter(|locator| locator.starts_with(b"PK\x06\x07")) else {
            if let Some(error) = too_many(u64::from(u16::from_le_bytes([record[8], record[9]]))) {
                return Err(error);
            }
            continue;
        };
        // A large archive: its own record stands just before the locator.
        let number = |bytes: &[u8]| bytes.try_into().map_or(u64::MAX, u64::from_le_bytes);
        let large = at.checked_sub(76).map(|from| (from, &tail[from..at - 20]));
        let large = large.filter(|(from, large)| {
            large.starts_with(b"PK\x06\x06") && number(&locator[8..16]) == start + *from as u64
        });
        let Some((_, large)) = large else {
            return Err(damaged("its directory is not in its place"));
        };
        for place in [24..32, 32..40] {
            if let Some(error) = too_many(number(&large[place])) {
                return Err(error);
            }
        }
    }
    if found { Ok(()) } else { Err(damaged("it has no directory: it may be cut short")) }
}

/// A reader that gives up after so many bytes.
struct Metered<R> {
    reader: R,
    left: u64,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::other("its directory cannot be found"))?;
        Ok(read)
    }
}

impl<R: Seek> Seek for Metered<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.reader.seek(to)
    }
}

/// Whether a path would, unpacked, be somewhere else than below the folder it is unpacked in.
fn leads_out(path: &str) -> bool {
    let drive = path.as_bytes().get(1) == Some(&b':');
    path.is_empty()
        || path.contains('\0')
        || path.starts_with(['/', '\\'])
        || drive
        || path.split(['/', '\\']).any(|part| part == "..")
}

/// Whether it is something that an operating system adds.
fn is_clutter(path: &str) -> bool {
    let mut parts = path.split(['/', '\\']);
    let last = parts.next_back().unwrap_or_default();
    matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || last.starts_with("._")
        || parts.any(|part| part == "__MACOSX")
}

/// A path as it is shown: with `/`, without characters that cannot be seen.
fn label(path: &str) -> String {
    path.chars()
        .filter(|one| !one.is_control())
        .map(|one| if one == '\\' { '/' } else { one })
        .collect()
}
