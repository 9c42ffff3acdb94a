//! Why something could not be fetched.

use std::path::Path;

use super::ManifestError;
use crate::{store::whole_file::refusal, text::Argument};

/// Why something could not be fetched. Addresses are shown without their query, and those that carry a key of the user's
/// with their host only.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// The manifest is broken.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// No source has this id.
    #[error("unknown source \"{source_id}\"")]
    UnknownSource {
        /// The id.
        source_id: String,
        /// An id that exists and is like it.
        nearest: Option<String>,
    },
    /// The file's link is not known: it is saved by hand from the publisher's page.
    #[error("the link of \"{source_id}\" is not known; save the file from {url} and import it")]
    ByHand {
        /// The source's id.
        source_id: String,
        /// The publisher's page.
        url: String,
    },
    /// The proxy's address is none.
    #[error("not the address of a proxy; write http://HOST:PORT")]
    Proxy,
    /// The proxy wants a name and a password, or other ones.
    #[error("the proxy wants a user name and password")]
    ProxyRefused,
    /// Encryption cannot be set up, e.g. because the system has no certificates.
    #[error("the system's certificates cannot be used: {reason}")]
    Setup {
        /// What was said.
        reason: String,
    },
    /// The host's certificate is not trusted by the system.
    #[error("{host}: its certificate is not trusted by this computer ({reason})")]
    Certificate {
        /// The host.
        host: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The host is not among those allowed.
    #[error("{host} is not among the hosts that may be connected to")]
    Host {
        /// The host.
        host: String,
    },
    /// An address that is not https, or carries a password, or is none.
    #[error("{address} is not an https address without user name and password")]
    Address {
        /// The address.
        address: String,
    },
    /// A redirect leads to where it may not.
    #[error("{address} sends on to {target}, which is not allowed")]
    Redirect {
        /// Where it came from.
        address: String,
        /// The host, with the scheme, that it leads to.
        target: String,
    },
    /// Redirects do not end.
    #[error("{address} is sent on more than {most} times")]
    Redirects {
        /// The address asked for.
        address: String,
        /// The most that are followed.
        most: u32,
    },
    /// There is no connection.
    #[error("no connection to {host}: {reason}")]
    Connection {
        /// The host.
        host: String,
        /// What was said.
        reason: String,
    },
    /// Nothing came for too long, or all of it took too long.
    #[error("{host} took longer than {seconds} s")]
    Slow {
        /// The host.
        host: String,
        /// How long was waited, in seconds.
        seconds: u64,
    },
    /// The connection was cut before everything had come.
    #[error("{address}: the connection was cut after {bytes} bytes")]
    Cut {
        /// The address.
        address: String,
        /// What had come.
        bytes: u64,
    },
    /// The server answered with an error.
    #[error("{address}: the server answers {status}")]
    Status {
        /// The address.
        address: String,
        /// HTTP's status.
        status: u16,
    },
    /// The server asks to be left alone for longer than is waited.
    #[error("{host} is busy and asks to come back in {seconds} s")]
    Busy {
        /// The host.
        host: String,
        /// In how many seconds.
        seconds: u64,
    },
    /// More than the limit.
    #[error("{address}: more than {megabytes} MB")]
    TooLarge {
        /// The address.
        address: String,
        /// The limit in mebibytes.
        megabytes: u64,
    },
    /// Another number of bytes than was said.
    #[error("{address}: {found} bytes came and {expected} were announced")]
    Length {
        /// The address.
        address: String,
        /// What was announced.
        expected: u64,
        /// What came.
        found: u64,
    },
    /// A web page came instead of data.
    #[error("{address}: a web page came instead of data")]
    WebPage {
        /// The address.
        address: String,
    },
    /// Compressed although that was not asked for.
    #[error("{address}: compressed ({encoding}) although that was not asked for")]
    Encoded {
        /// The address.
        address: String,
        /// The encoding.
        encoding: String,
    },
    /// Something else than the kind of file expected.
    #[error("{address}: not {expected}")]
    Content {
        /// The address.
        address: String,
        /// What was expected: CSV, JSON, ZIP.
        expected: &'static str,
    },
    /// Another checksum than the publisher gives.
    #[error("{address}: the checksum is {found}, not {expected}")]
    Checksum {
        /// The address.
        address: String,
        /// What it should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// The service says that something is wrong, whatever HTTP's status.
    #[error("{address}: the service answers: {message} ({code})")]
    Service {
        /// The address.
        address: String,
        /// The service's code.
        code: String,
        /// The service's words.
        message: String,
    },
    /// The service's answer lacks what it has to have.
    #[error("{address}: the answer lacks {lacks}")]
    Answer {
        /// The address.
        address: String,
        /// What it lacks, in the service's terms.
        lacks: &'static str,
    },
    /// The layer cannot be read in pages.
    #[error("{address}: the layer cannot be read page by page")]
    Unpaged {
        /// The address.
        address: String,
    },
    /// A page without anything that says that there is more.
    #[error("{address}: an empty page at {offset} says that there is more")]
    EmptyPage {
        /// The address.
        address: String,
        /// Where the page begins.
        offset: u64,
    },
    /// Something came twice, so that something else is missing.
    #[error("{address}: \"{key}\" came twice")]
    Repeated {
        /// The address.
        address: String,
        /// What came twice.
        key: String,
    },
    /// Another number of features or rows than the service counted.
    #[error("{address}: {found} came and the service counts {expected}")]
    Count {
        /// The address.
        address: String,
        /// What the service counts.
        expected: u64,
        /// What came.
        found: u64,
    },
    /// The pages of one download do not belong together: it was republished meanwhile.
    #[error("{address}: the pages do not belong together")]
    Changed {
        /// The address.
        address: String,
    },
    /// The service has another dataset under the id, or none by the name, or not these areas.
    #[error("{address}: {expected} is not there; found: {found}")]
    Definition {
        /// The address.
        address: String,
        /// What was looked for.
        expected: String,
        /// What is there.
        found: String,
    },
    /// Another program is fetching the same file.
    #[error("{path} is being fetched already")]
    Locked {
        /// The file.
        path: String,
    },
    /// A file cannot be written.
    #[error("{path}: {message}")]
    Unwritable {
        /// The code of the sentence about it.
        code: &'static str,
        /// The file.
        path: String,
        /// What the system said.
        message: String,
    },
    /// The background map is off.
    #[error("the background map is off")]
    BackgroundOff,
    /// The template of the background map's addresses cannot be used.
    #[error(
        "the address of the background map has to be https and have {{z}}, {{x}} and {{y}} in it"
    )]
    Template,
    /// The background map has no such tile.
    #[error("no tile {z}/{x}/{y}")]
    NoTile {
        /// Zoom.
        z: u8,
        /// Column.
        x: u32,
        /// Row.
        y: u32,
    },
    /// What came is no image of a size that tiles have.
    #[error("{host}: not an image of a map's tile")]
    NotATile {
        /// The host.
        host: String,
    },
    /// The user stopped it.
    #[error("stopped")]
    Cancelled,
}

impl UpdateError {
    /// A file that cannot be written or read.
    pub(super) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::Unwritable {
            code: refusal(error),
            path: path.display().to_string(),
            message: error.to_string(),
        }
    }

    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Manifest(error) => error.code(),
            Self::UnknownSource { .. } => "update-unknown-source",
            Self::ByHand { .. } => "update-by-hand",
            Self::Proxy => "update-proxy",
            Self::ProxyRefused => "update-proxy-refused",
            Self::Setup { .. } => "update-setup",
            Self::Certificate { .. } => "update-certificate",
            Self::Host { .. } => "update-host",
            Self::Address { .. } => "update-address",
            Self::Redirect { .. } => "update-redirect",
            Self::Redirects { .. } => "update-redirects",
            Self::Connection { .. } => "update-connection",
            Self::Slow { .. } => "update-slow",
            Self::Cut { .. } => "update-cut",
            Self::Status { .. } => "update-status",
            Self::Busy { .. } => "update-busy",
            Self::TooLarge { .. } => "update-too-large",
            Self::Length { .. } => "update-length",
            Self::WebPage { .. } => "update-web-page",
            Self::Encoded { .. } => "update-encoded",
            Self::Content { .. } => "update-content",
            Self::Checksum { .. } => "update-checksum",
            Self::Service { .. } => "update-service",
            Self::Answer { .. } => "update-answer",
            Self::Unpaged { .. } => "update-unpaged",
            Self::EmptyPage { .. } => "update-empty-page",
            Self::Repeated { .. } => "update-repeated",
            Self::Count { .. } => "update-count",
            Self::Changed { .. } => "update-changed",
            Self::Definition { .. } => "update-definition",
            Self::Locked { .. } => "update-locked",
            Self::Unwritable { code, .. } => code,
            Self::BackgroundOff => "background-off",
            Self::Template => "background-template",
            Self::NoTile { .. } => "background-no-tile",
            Self::NotATile { .. } => "background-not-a-tile",
            Self::Cancelled => "update-cancelled",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &String| Argument::from(text.clone());
        let number = |number: u64| Argument::from(number as f64);
        match self {
            Self::Manifest(error) => error.arguments(),
            Self::UnknownSource { source_id, .. } => vec![("source", text(source_id))],
            Self::ByHand { source_id, url } => {
                vec![("source", text(source_id)), ("url", text(url))]
            }
            Self::Setup { reason } => vec![("reason", text(reason))],
            Self::Certificate { host, reason } | Self::Connection { host, reason } => {
                vec![("host", text(host)), ("reason", text(reason))]
            }
            Self::Host { host } | Self::NotATile { host } => vec![("host", text(host))],
            Self::Address { address }
            | Self::WebPage { address }
            | Self::Unpaged { address }
            | Self::Changed { address } => vec![("address", text(address))],
            Self::Redirect { address, target } => {
                vec![("address", text(address)), ("target", text(target))]
            }
            Self::Redirects { address, most } => {
                vec![("address", text(address)), ("most", (*most).into())]
            }
            Self::Slow { host, seconds } | Self::Busy { host, seconds } => {
                vec![("host", text(host)), ("seconds", number(*seconds))]
            }
            Self::Cut { address, bytes } => {
                vec![("address", text(address)), ("bytes", number(*bytes))]
            }
            Self::Status { address, status } => {
                vec![("address", text(address)), ("status", status.to_string().into())]
            }
            Self::TooLarge { address, megabytes } => {
                vec![("address", text(address)), ("megabytes", number(*megabytes))]
            }
            Self::Length { address, expected, found }
            | Self::Count { address, expected, found } => vec![
                ("address", text(address)),
                ("expected", number(*expected)),
                ("found", number(*found)),
            ],
            Self::Encoded { address, encoding } => {
                vec![("address", text(address)), ("encoding", text(encoding))]
            }
            Self::Content { address, expected } => {
                vec![("address", text(address)), ("expected", (*expected).into())]
            }
            Self::Checksum { address, expected, found }
            | Self::Definition { address, expected, found } => vec![
                ("address", text(address)),
                ("expected", text(expected)),
                ("found", text(found)),
            ],
            Self::Service { address, code, message } => {
                vec![("address", text(address)), ("code", text(code)), ("message", text(message))]
            }
            Self::Answer { address, lacks } => {
                vec![("address", text(address)), ("lacks", (*lacks).into())]
            }
            Self::EmptyPage { address, offset } => {
                vec![("address", text(address)), ("offset", number(*offset))]
            }
            Self::Repeated { address, key } => vec![("address", text(address)), ("key", text(key))],
            Self::Locked { path } => vec![("path", text(path))],
            Self::Unwritable { path, message, .. } => {
                vec![("path", text(path)), ("message", text(message))]
            }
            Self::NoTile { z, x, y } => vec![
                ("z", u32::from(*z).into()),
                ("x", x.to_string().into()),
                ("y", y.to_string().into()),
            ],
            Self::Proxy
            | Self::ProxyRefused
            | Self::BackgroundOff
            | Self::Template
            | Self::Cancelled => Vec::new(),
        }
    }
}
