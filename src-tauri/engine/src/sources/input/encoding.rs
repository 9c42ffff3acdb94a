//! Text in whatever it was written in, as UTF-8.
//!
//! Byte order marks decide; without one, bytes of which every second is NUL are UTF-16, and the rest is ASCII until the
//! first byte that is not. From there on it is UTF-8 if what has been read of it can be, else Windows-1252. What comes
//! later must hold to it.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::{memchr, memchr_iter};

use super::InputError;

/// Bytes read at once; the encoding is told by as many.
const PART: usize = 1 << 20;
/// Bytes of which every second is looked at for UTF-16 without a mark.
const LOOKED_AT: usize = 4096;

/// A reader that gives UTF-8 without a byte order mark.
pub(super) struct Text {
    file: String,
    inner: Box<dyn Read + Send>,
    raw: Vec<u8>,
    /// What of `raw` was read and not yet decoded.
    waiting: usize,
    decoded: Vec<u8>,
    at: usize,
    mode: Mode,
    line: u64,
    ended: bool,
}

enum Mode {
    /// Nothing read yet.
    Unknown,
    /// ASCII so far.
    Ascii,
    Utf8,
    /// Windows-1252 or UTF-16, by its name.
    Other(Box<Decoder>, &'static str),
}

impl Text {
    pub(super) fn new(file: &str, inner: Box<dyn Read + Send>) -> Self {
        Self {
            file: file.to_owned(),
            inner,
            raw: Vec::new(),
            waiting: 0,
            decoded: Vec::new(),
            at: 0,
            mode: Mode::Unknown,
            line: 1,
            ended: false,
        }
    }

    /// Reads and decodes the next part.
    fn fill(&mut self) -> io::Result<()> {
        self.decoded.clear();
        self.at = 0;
        while self.decoded.is_empty() && !self.ended {
            self.read_part()?;
            self.decode()?;
        }
        if memchr(0, &self.decoded).is_some() {
            let before = memchr(0, &self.decoded).unwrap_or_default();
            let line = self.line + lines(&self.decoded[..before]);
            return Err(io::Error::other(InputError::Nul { file: self.file.clone(), line }));
        }
        self.line += lines(&self.decoded);
        Ok(())
    }

    /// Reads until the part is full or the input ends.
    fn read_part(&mut self) -> io::Result<()> {
        if self.raw.is_empty() {
            self.raw = vec![0; PART];
        }
        // Only the first part must be full, to tell the encoding by.
        let enough = if matches!(self.mode, Mode::Unknown) { PART } else { self.waiting + 1 };
        while self.waiting < enough {
            match self.inner.read(&mut self.raw[self.waiting..]) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(read) => self.waiting += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn decode(&mut self) -> io::Result<()> {
        if matches!(self.mode, Mode::Unknown) {
            let marks: [(&[u8], _); 3] = [
                (b"\xef\xbb\xbf", None),
                (b"\xff\xfe", Some(UTF_16LE)),
                (b"\xfe\xff", Some(UTF_16BE)),
            ];
            let read = &self.raw[..self.waiting];
            let mark = marks.into_iter().find(|(mark, _)| read.starts_with(mark));
            let (length, encoding) = mark.map_or((0, wide(read)), |(mark, it)| (mark.len(), it));
            self.mode = match encoding {
                Some(encoding) => {
                    Mode::Other(Box::new(encoding.new_decoder_without_bom_handling()), "UTF-16")
                }
                None if length > 0 => Mode::Utf8,
                None => Mode::Ascii,
            };
            self.raw.copy_within(length..self.waiting, 0);
            self.waiting -= length;
        }
        if matches!(self.mode, Mode::Ascii) {
            let read = &self.raw[..self.waiting];
            let ascii = encoding_rs::Encoding::ascii_valid_up_to(read);
            let rest = &read[ascii..];
            let broken = broken_utf8(rest, self.ended);
            // Of a character that is cut short nothing is known yet.
            let is_known = broken.is_some() || encoding_rs::Encoding::utf8_valid_up_to(rest) > 0;
            if is_known {
                self.mode = if broken.is_none() {
                    Mode::Utf8
                } else {
                    let decoder = WINDOWS_1252.new_decoder_without_bom_handling();
                    Mode::Other(Box::new(decoder), "Windows-1252")
                };
            }
        }
        match &mut self.mode {
            Mode::Unknown | Mode::Ascii | Mode::Utf8 => self.pass(),
            Mode::Other(..) => self.convert(),
        }
    }

    /// What is UTF-8 already goes through, but for a character cut in two.
    fn pass(&mut self) -> io::Result<()> {
        let read = &self.raw[..self.waiting];
        let valid = match self.mode {
            Mode::Utf8 => {
                if let Some(at) = broken_utf8(read, self.ended) {
                    return Err(self.fault(self.line + lines(&self.raw[..at]), "UTF-8"));
                }
                encoding_rs::Encoding::utf8_valid_up_to(read)
            }
            _ => encoding_rs::Encoding::ascii_valid_up_to(read),
        };
        self.decoded.extend_from_slice(&read[..valid]);
        self.raw.copy_within(valid..self.waiting, 0);
        self.waiting -= valid;
        Ok(())
    }

    fn convert(&mut self) -> io::Result<()> {
        let Mode::Other(decoder, encoding) = &mut self.mode else { return Ok(()) };
        let encoding = *encoding;
        let read = &self.raw[..self.waiting];
        let undefined = |byte: &u8| [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(byte);
        if encoding == "Windows-1252"
            && let Some(at) = read.iter().position(undefined)
        {
            return Err(self.fault(self.line + lines(&self.raw[..at]), encoding));
        }
        let room = decoder.max_utf8_buffer_length_without_replacement(read.len());
        self.decoded.resize(room.unwrap_or(3 * PART + 16), 0);
        let (result, _, written) =
            decoder.decode_to_utf8_without_replacement(read, &mut self.decoded, self.ended);
        self.decoded.truncate(written);
        match result {
            DecoderResult::InputEmpty => {
                self.waiting = 0;
                Ok(())
            }
            DecoderResult::Malformed(..) | DecoderResult::OutputFull => {
                Err(self.fault(self.line + lines(&self.decoded), encoding))
            }
        }
    }

    fn fault(&self, line: u64, encoding: &'static str) -> io::Error {
        io::Error::other(InputError::Encoding { file: self.file.clone(), line, encoding })
    }
}

impl Read for Text {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.decoded.len() {
            self.fill()?;
        }
        let count = buffer.len().min(self.decoded.len() - self.at);
        buffer[..count].copy_from_slice(&self.decoded[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

/// Line feeds.
fn lines(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64
}

/// Where bytes stop to be UTF-8, other than by a character that is cut short at the end of a part.
fn broken_utf8(bytes: &[u8], ended: bool) -> Option<usize> {
    let valid = encoding_rs::Encoding::utf8_valid_up_to(bytes);
    match std::str::from_utf8(&bytes[valid..]) {
        Ok(_) => None,
        Err(error) if error.error_len().is_none() && !ended => None,
        Err(_) => Some(valid),
    }
}

/// UTF-16 without a mark: of the first characters, most have a NUL in the same half.
fn wide(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT) & !1];
    let pairs = looked_at.len() / 2;
    let nul = |half: usize| looked_at.iter().skip(half).step_by(2).filter(|&&b| b == 0).count();
    let (first, second) = (nul(0), nul(1));
    if pairs < 2 {
        None
    } else if second * 10 > pairs * 4 && first * 20 < pairs {
        Some(UTF_16LE)
    } else if first * 10 > pairs * 4 && second * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}
