//! The blocks of an extract as they lie in the file, one after the other, without what is in them.
//!
//! The length of a block's header, the header (its kind and the length of the block) and the block itself, as
//! OpenStreetMap's PBF format has it. Lengths are compared with those that the format allows before anything is set
//! aside, and a file that ends in the middle is told from one that ends.

use std::io::{BufReader, Read};

use super::RoadsFileError;
use crate::sources::input::{Input, InputError};

/// Bytes of a header, and of a block (the format's own limits).
const HEADER: u32 = 64 << 10;
const BLOCK: u64 = 32 << 20;
/// Bytes of blocks that are read at a time.
const TOGETHER: usize = 32 << 20;

/// A block with its header, as the crate `osmpbf` reads it.
pub(super) struct Frame {
    pub number: u64,
    pub bytes: Vec<u8>,
}

/// The blocks of a file.
pub(super) struct Frames {
    name: String,
    bytes: BufReader<Box<dyn Read + Send>>,
    number: u64,
    pub read: u64,
}

impl Frames {
    pub fn open(input: &Input) -> Result<Self, RoadsFileError> {
        let bytes = BufReader::with_capacity(1 << 20, input.bytes()?);
        Ok(Self { name: input.name().to_owned(), bytes, number: 0, read: 0 })
    }

    /// The next blocks, some at a time; none at the end.
    pub fn several(&mut self) -> Result<Vec<Frame>, RoadsFileError> {
        let mut frames = Vec::new();
        let mut together = 0;
        while together < TOGETHER {
            let Some(frame) = self.next()? else { break };
            together += frame.bytes.len();
            frames.push(frame);
        }
        Ok(frames)
    }

    fn next(&mut self) -> Result<Option<Frame>, RoadsFileError> {
        let mut bytes = Vec::new();
        if self.add(&mut bytes, 4)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let short = || self.damaged("it is cut short".to_owned());
        let length = bytes.first_chunk().map(|length| u32::from_be_bytes(*length));
        let length = length.ok_or_else(short)?;
        if length > HEADER {
            return Err(self.damaged(format!("its header states {length} bytes")));
        }
        let read = self.add(&mut bytes, u64::from(length))?;
        let size = size(&bytes[4..]).filter(|_| read == u64::from(length));
        let size = size.ok_or_else(|| self.damaged("its header is damaged".to_owned()))?;
        if size > BLOCK {
            return Err(self.damaged(format!("it states {size} bytes")));
        }
        if self.add(&mut bytes, size)? < size {
            return Err(self.damaged("it is cut short".to_owned()));
        }
        Ok(Some(Frame { number: self.number, bytes }))
    }

    fn add(&mut self, bytes: &mut Vec<u8>, count: u64) -> Result<u64, RoadsFileError> {
        let read = self.bytes.by_ref().take(count).read_to_end(bytes);
        let read = read.map_err(|error| InputError::of_io(&self.name, error))? as u64;
        self.read += read;
        Ok(read)
    }

    fn damaged(&self, found: String) -> RoadsFileError {
        damaged(&self.name, self.number, found)
    }
}

/// An error about a block.
pub(super) fn damaged(file: &str, number: u64, found: String) -> RoadsFileError {
    RoadsFileError::Damaged { file: file.to_owned(), part: "block", number, found }
}

/// The length of the block that a header (a message of protocol buffers) states in its third field.
fn size(mut header: &[u8]) -> Option<u64> {
    let mut found = None;
    while !header.is_empty() {
        let key = varint(&mut header)?;
        match (key >> 3, key & 7) {
            (3, 0) => found = Some(varint(&mut header)?),
            (_, 0) => drop(varint(&mut header)?),
            (_, 2) => {
                let length = usize::try_from(varint(&mut header)?).ok()?;
                header = header.get(length..)?;
            }
            _ => return None,
        }
    }
    found
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}
