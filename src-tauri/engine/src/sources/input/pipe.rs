//! What one thread writes, read by another: a member is unpacked while the rows before it are being looked at.

use std::{
    io::{self, Read, Write},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

/// Bytes handed over at once.
const PART: usize = 256 * 1024;
/// Parts that wait to be read.
const WAITING: usize = 4;

enum Part {
    Bytes(Vec<u8>),
    End,
    Failed(io::Error),
}

/// The reading end.
pub(super) struct Pipe {
    parts: Receiver<Part>,
    part: Vec<u8>,
    at: usize,
    ended: bool,
}

/// The writing end.
struct Sink {
    parts: SyncSender<Part>,
    part: Vec<u8>,
}

/// Runs `produce` on a thread of its own; what it writes is read from the pipe. It stops with an error when the pipe is
/// let go, and its error is the pipe's.
pub(super) fn pipe(
    produce: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'static,
) -> io::Result<Pipe> {
    let (sender, parts) = sync_channel(WAITING);
    thread::Builder::new().name("unpack".to_owned()).spawn(move || {
        let mut sink = Sink { parts: sender, part: Vec::with_capacity(PART) };
        let result = produce(&mut sink).and_then(|()| sink.flush());
        // Nobody may be listening any more.
        let _ = sink.parts.send(result.map_or_else(Part::Failed, |()| Part::End));
    })?;
    Ok(Pipe { parts, part: Vec::new(), at: 0, ended: false })
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(PART - self.part.len());
        self.part.extend_from_slice(&bytes[..taken]);
        if self.part.len() == PART {
            self.flush()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.part.is_empty() {
            return Ok(());
        }
        let part = std::mem::replace(&mut self.part, Vec::with_capacity(PART));
        self.parts.send(Part::Bytes(part)).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.part.len() && !self.ended {
            match self.parts.recv() {
                Ok(Part::Bytes(part)) => (self.part, self.at) = (part, 0),
                Ok(Part::End) => self.ended = true,
                Ok(Part::Failed(error)) => {
                    self.ended = true;
                    return Err(error);
                }
                // Its thread ended without a word: it panicked.
                Err(_) => return Err(io::Error::other("unpacking broke off")),
            }
        }
        let count = buffer.len().min(self.part.len() - self.at);
        buffer[..count].copy_from_slice(&self.part[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let bytes: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
        let source = bytes.clone();
        let mut read = Vec::new();
        pipe(move |sink| sink.write_all(&source)).unwrap().read_to_end(&mut read).unwrap();
        assert!(read == bytes);
    }

    #[test]
    fn errors_and_panics_arrive() {
        let mut read = Vec::new();
        let failing = |sink: &mut dyn Write| {
            sink.write_all(b"abc")?;
            Err(io::Error::other("no"))
        };
        assert_eq!(pipe(failing).unwrap().read_to_end(&mut read).unwrap_err().to_string(), "no");
        assert!(pipe(|_| panic!("on purpose")).unwrap().read_to_end(&mut read).is_err());
    }

    #[test]
    fn a_pipe_let_go_stops_its_thread() {
        let (told, heard) = std::sync::mpsc::channel();
        let pipe = pipe(move |sink| {
            let result = loop {
                if let Err(error) = sink.write_all(&[0; 4096]) {
                    break error;
                }
            };
            told.send(result.kind()).unwrap();
            Err(result)
        });
        drop(pipe);
        let kind = heard.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        assert_eq!(kind, io::ErrorKind::BrokenPipe);
    }
}
