//! XML as a stream of tags and texts, enough for the sheets of an ODS workbook.
//!
//! Nothing is declared: a document type, and with it entities of its own, is refused. No more is held than one tag or
//! text, which have a limit.

use std::io::{self, Read};

use memchr::{memchr, memmem};

/// The longest tag or text in bytes.
const LONGEST: usize = 4 << 20;
const PART: usize = 1 << 16;

pub(super) struct Xml<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    ended: bool,
}

/// What comes next.
pub(super) enum Event<'a> {
    /// A tag that opens, with its attributes; `empty` if it closes at once.
    Open { name: &'a str, attributes: Attributes<'a>, empty: bool },
    /// A tag that closes.
    Close(&'a str),
    /// Text with its entities as they stand, or from a CDATA section without any.
    Text { text: &'a str, plain: bool },
    /// The end.
    End,
}

/// Why it cannot be read.
pub(super) enum Fault {
    Io(io::Error),
    Broken(&'static str),
}

impl<R: Read> Xml<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), start: 0, ended: false }
    }

    /// The next tag or text.
    pub(super) fn next(&mut self) -> Result<Event<'_>, Fault> {
        let (kind, from, to) = loop {
            let bytes = &self.buffer[self.start..];
            match piece(bytes, self.ended)? {
                Some((kind, length)) => {
                    let from = self.start;
                    self.start += length;
                    if kind != Kind::Skipped {
                        break (kind, from, self.start);
                    }
                }
                None if self.ended && bytes.is_empty() => return Ok(Event::End),
                None if self.ended => return Err(Fault::Broken("it is cut short")),
                None if bytes.len() > LONGEST => {
                    return Err(Fault::Broken("a tag or text of more than 4 MB"));
                }
                None => self.fill()?,
            }
        };
        let text = |bytes: std::ops::Range<usize>| {
            std::str::from_utf8(&self.buffer[bytes])
                .map_err(|_| Fault::Broken("text that is not UTF-8"))
        };
        Ok(match kind {
            Kind::Text => Event::Text { text: text(from..to)?, plain: false },
            Kind::Plain => Event::Text { text: text(from + 9..to - 3)?, plain: true },
            Kind::Close => Event::Close(text(from + 2..to - 1)?.trim()),
            Kind::Open | Kind::Skipped => {
                let inner = text(from + 1..to - 1)?;
                let empty = inner.ends_with('/');
                let inner = inner.strip_suffix('/').unwrap_or(inner);
                let end = inner.find(|one: char| one.is_ascii_whitespace()).unwrap_or(inner.len());
                let (name, rest) = inner.split_at(end);
                Event::Open { name, attributes: Attributes { rest }, empty }
            }
        })
    }

    fn fill(&mut self) -> Result<(), Fault> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let before = self.buffer.len();
        let wanted = before.max(PART) as u64;
        self.reader.by_ref().take(wanted).read_to_end(&mut self.buffer).map_err(Fault::Io)?;
        self.ended = self.buffer.len() == before;
        Ok(())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Close,
    Text,
    Plain,
    Skipped,
}

/// The tag or text at the beginning and its length; none if it is not all there.
fn piece(bytes: &[u8], ended: bool) -> Result<Option<(Kind, usize)>, Fault> {
    let Some(&first) = bytes.first() else { return Ok(None) };
    if first != b'<' {
        return Ok(match memchr(b'<', bytes) {
            Some(length) => Some((Kind::Text, length)),
            None if ended => Some((Kind::Text, bytes.len())),
            None => None,
        });
    }
    // Nine bytes tell all kinds apart.
    if bytes.len() < 9 && !ended {
        return Ok(None);
    }
    let until = |from: usize, end: &[u8]| {
        let found = bytes.get(from..).and_then(|rest| memmem::find(rest, end));
        found.map(|at| from + at + end.len())
    };
    let (kind, end) = if bytes.starts_with(b"<!--") {
        (Kind::Skipped, until(4, b"-->"))
    } else if bytes.starts_with(b"<![CDATA[") {
        (Kind::Plain, until(9, b"]]>"))
    } else if bytes.starts_with(b"<!") {
        return Err(Fault::Broken("a document type"));
    } else if bytes.starts_with(b"<?") {
        (Kind::Skipped, until(2, b"?>"))
    } else if bytes.starts_with(b"</") {
        (Kind::Close, until(2, b">"))
    } else {
        (Kind::Open, tag_end(bytes))
    };
    Ok(end.map(|end| (kind, end)))
}

/// The end of a tag: the first `>` that is not in an attribute's value.
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        let next = at + memchr::memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?;
        let byte = bytes[next];
        if byte == b'>' {
            return Some(next + 1);
        }
        at = next + 1 + memchr(byte, bytes.get(next + 1..)?)? + 1;
    }
}

/// The attributes of a tag.
#[derive(Clone)]
pub(super) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, rest) = self.rest.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
        let (value, rest) = rest[1..].split_once(quote)?;
        self.rest = rest;
        Some((name.trim(), value))
    }
}

/// Text with its entities replaced; an entity that XML does not have stays as it stands.
pub(super) fn unescape(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        into.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.as_bytes().iter().take(12).position(|&byte| byte == b';');
        let one = end.and_then(|end| {
            let name = &rest[1..end];
            let number = |digits: &str, radix| {
                u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
            };
            let one = match name {
                "lt" => Some('<'),
                "gt" => Some('>'),
                "amp" => Some('&'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                _ => match name.strip_prefix('#')? {
                    hex if hex.starts_with(['x', 'X']) => number(&hex[1..], 16),
                    digits => number(digits, 10),
                },
            };
            one.map(|one| (one, end + 1))
        });
        let (one, length) = one.unwrap_or(('&', 1));
        into.push(one);
        rest = &rest[length..];
    }
    into.push_str(rest);
}
