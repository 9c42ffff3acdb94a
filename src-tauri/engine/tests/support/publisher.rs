//! A publisher's server on this computer, faults included: a thread a connection, a request a connection.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// What was asked.
#[derive(Debug, Clone)]
pub struct Request {
    /// `GET`, or `CONNECT` of a proxy.
    pub method: String,
    /// The path with its query; the whole address for a proxy.
    pub target: String,
    /// The headers, their names in small letters.
    pub headers: Vec<(String, String)>,
    /// How often this target was asked for before.
    pub before: usize,
}

impl Request {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A parameter of the query, with `%XX` and `+` read.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let query = self.target.split_once('?')?.1;
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.into_iter().find(|(known, _)| *known == name).map(|(_, value)| decoded(value))
    }

    /// The path without its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'+' => out.push(b' '),
            b'%' => {
                out.push(u8::from_str_radix(&text[at + 1..at + 3], 16).expect("two digits"));
                at += 2;
            }
            byte => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8(out).expect("UTF-8")
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Reply {
    /// All of it, with its length.
    Whole(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// The headers of all of it, and then only so many bytes before the connection is cut.
    Cut(u16, Vec<(&'static str, String)>, Vec<u8>, usize),
    /// Headers, and then the same bytes again and again, with a wait between.
    Endless(Vec<(&'static str, String)>, Vec<u8>, Duration),
    /// These bytes, whatever they are.
    Raw(Vec<u8>),
    /// Nothing, for so long.
    Silence(Duration),
}

impl Reply {
    /// A body of a media type.
    pub fn of(media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::Whole(200, vec![("Content-Type", media_type.to_owned())], body.into())
    }

    /// JSON.
    pub fn json(body: &serde_json::Value) -> Self {
        Self::of("application/json", body.to_string())
    }

    /// A status with headers and nothing else.
    pub fn status(status: u16, headers: &[(&'static str, &str)]) -> Self {
        let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self::Whole(status, headers, Vec::new())
    }

    /// A redirect.
    pub fn redirect(to: &str) -> Self {
        Self::status(302, &[("Location", to)])
    }

    /// A file of a version, whole or from where the request wants to go on.
    pub fn ranged(request: &Request, etag: &str, body: &[u8]) -> Self {
        let headers = vec![("ETag", etag.to_owned()), ("Content-Type", "text/csv".to_owned())];
        let from = request
            .header("range")
            .and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
        match from {
            Some(from) if request.header("if-range") == Some(etag) && from < body.len() => {
                let range = format!("bytes {from}-{}/{}", body.len() - 1, body.len());
                let headers = [headers, vec![("Content-Range", range)]].concat();
                Self::Whole(206, headers, body[from..].to_vec())
            }
            Some(from) if request.header("if-range") == Some(etag) => {
                assert!(from >= body.len());
                Self::Whole(416, vec![("Content-Range", format!("bytes */{}", body.len()))], vec![])
            }
            _ => Self::Whole(200, headers, body.to_vec()),
        }
    }

    fn write(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        let mut head = |status: u16, headers: &[(&str, String)], length: Option<usize>| {
            write!(stream, "HTTP/1.1 {status} x\r\nConnection: close\r\n")?;
            for (name, value) in headers {
                write!(stream, "{name}: {value}\r\n")?;
            }
            if let Some(length) = length {
                write!(stream, "Content-Length: {length}\r\n")?;
            }
            stream.write_all(b"\r\n")
        };
        match self {
            Self::Whole(status, headers, body) => {
                head(*status, headers, Some(body.len()))?;
                stream.write_all(body)
            }
            Self::Cut(status, headers, body, after) => {
                head(*status, headers, Some(body.len()))?;
                stream.write_all(&body[..*after])
            }
            Self::Endless(headers, piece, wait) => {
                head(200, headers, None)?;
                loop {
                    stream.write_all(piece)?;
                    thread::sleep(*wait);
                }
            }
            Self::Raw(bytes) => stream.write_all(bytes),
            Self::Silence(time) => {
                thread::sleep(*time);
                Ok(())
            }
        }
    }
}

/// A server that answers until it is dropped.
pub struct Publisher {
    port: u16,
    log: Arc<Mutex<Vec<Request>>>,
    is_over: Arc<AtomicBool>,
}

impl Publisher {
    /// A server with its answers.
    pub fn new(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let log: Arc<Mutex<Vec<Request>>> = Arc::default();
        let is_over = Arc::new(AtomicBool::new(false));
        let answer = Arc::new(answer);
        let (kept, over) = (log.clone(), is_over.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let (answer, log) = (answer.clone(), kept.clone());
                thread::spawn(move || {
                    // The client may leave when it likes.
                    let _ = serve(&mut stream?, &log, &*answer);
                    std::io::Result::Ok(())
                });
            }
        });
        Self { port, log, is_over }
    }

    /// Host and port, as a manifest lists it.
    pub fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What was asked so far.
    pub fn asked(&self) -> Vec<Request> {
        self.log.lock().expect("no panic").clone()
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        drop(TcpStream::connect(("127.0.0.1", self.port)));
    }
}

fn serve(
    stream: &mut TcpStream,
    log: &Mutex<Vec<Request>>,
    answer: &dyn Fn(&Request) -> Reply,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ');
    let [method, target] =
        [words.next(), words.next()].map(|word| word.unwrap_or_default().to_owned());
    let mut headers = Vec::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    let request = {
        let mut log = log.lock().expect("no panic");
        let before = log.iter().filter(|earlier| earlier.target == target).count();
        let request = Request { method, target, headers, before };
        log.push(request.clone());
        request
    };
    answer(&request).write(stream)?;
    stream.shutdown(std::net::Shutdown::Write)?;
    // The rest is read, so that closing does not cut off what the client has yet to read.
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    let _ = reader.read_to_end(&mut Vec::new());
    Ok(())
}

/// A manifest with one source, which is at a server.
pub fn manifest(server: &Publisher, how: &str) -> String {
    format!(
        r#"version = 1
issued = "2026-11-22"
[[source]]
id = "played"
series = ["played"]
title = {{ en = "Played", cy = "Chwaraewyd" }}
publisher = {{ en = "Publisher", cy = "Cyhoeddwr" }}
licence = "Open Government Licence v3.0"
licence_url = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
newest = "2026-01"
hosts = ["{}"]
max_megabytes = 1
{how}
"#,
        server.host()
    )
}
