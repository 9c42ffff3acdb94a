//! What is wrong with a manifest.

use crate::text::Argument;

/// What is wrong with a manifest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// It cannot be read, or is larger than a manifest is.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        reason: String,
    },
    /// It is not the TOML that it should be.
    #[error("{file}, line {line}: {reason}")]
    Toml {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// It has another form than this program reads.
    #[error("{file}: version {found} of the manifest; this program reads version {known}")]
    Version {
        /// The file.
        file: String,
        /// The version found.
        found: u32,
        /// The version that is read.
        known: u32,
    },
    /// Two sources have one id.
    #[error("{file}: two sources are called \"{source_id}\"")]
    Duplicate {
        /// The file.
        file: String,
        /// The id.
        source_id: String,
    },
    /// A field holds what it may not hold.
    #[error("{file}, source \"{source_id}\": {field} cannot be \"{found}\"")]
    Field {
        /// The file.
        file: String,
        /// The source's id.
        source_id: String,
        /// The field.
        field: &'static str,
        /// What it holds.
        found: String,
    },
    /// A host that no manifest of this origin may list.
    #[error(
        "{file}, source \"{source_id}\": \"{host}\" cannot be a host: names of hosts on the internet can, and for a manifest named on the command line 127.0.0.1:PORT"
    )]
    Host {
        /// The file.
        file: String,
        /// The source's id.
        source_id: String,
        /// The host.
        host: String,
    },
    /// An address that is not https, carries a password, or leads to a host that the source does not list.
    #[error("{file}, source \"{source_id}\": the address {address} is not allowed")]
    Address {
        /// The file.
        file: String,
        /// The source's id.
        source_id: String,
        /// The address.
        address: String,
    },
}

impl ManifestError {
    /// The code of the message `error-CODE`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "file-unreadable",
            Self::Toml { .. } => "manifest-toml",
            Self::Version { .. } => "manifest-version",
            Self::Duplicate { .. } => "manifest-duplicate",
            Self::Field { .. } => "manifest-field",
            Self::Host { .. } => "manifest-host",
            Self::Address { .. } => "manifest-address",
        }
    }

    /// The values of the message.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'static>)> {
        let text = |text: &String| Argument::from(text.clone());
        match self {
            Self::Unreadable { file, reason } => {
                vec![("file", text(file)), ("reason", text(reason))]
            }
            Self::Toml { file, line, reason } => {
                vec![("file", text(file)), ("line", (*line).into()), ("reason", text(reason))]
            }
            Self::Version { file, found, known } => {
                vec![("file", text(file)), ("found", (*found).into()), ("known", (*known).into())]
            }
            Self::Duplicate { file, source_id } => {
                vec![("file", text(file)), ("source", text(source_id))]
            }
            Self::Field { file, source_id, field, found } => vec![
                ("file", text(file)),
                ("source", text(source_id)),
                ("field", (*field).into()),
                ("found", text(found)),
            ],
            Self::Host { file, source_id, host } => {
                vec![("file", text(file)), ("source", text(source_id)), ("host", text(host))]
            }
            Self::Address { file, source_id, address } => {
                vec![("file", text(file)), ("source", text(source_id)), ("address", text(address))]
            }
        }
    }
}
