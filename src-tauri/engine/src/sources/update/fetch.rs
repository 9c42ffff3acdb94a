//! Fetching a source into the folder of downloads, where everything stays as it came.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use chrono::Utc;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Client, FileFormat, How, Manifest, NomisFormat, Policy, SourceEntry, UpdateError, arcgis,
    file::{self, WholeFile},
    nomis,
    part::Part,
    session::Session,
};
use crate::{folders, store::whole_file::write_whole};

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
    Some(folders::data()?.join("downloads"))
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
    let source = manifest.source(source).ok_or_else(|| manifest.unknown(source))?;
    let policy = Policy::of_source(source);
    let folder = folder.join(&source.id);
    let fetched = client.run(|| async {
        let session = Session::new(client, &policy, cancel, progress);
        fetch_source(&session, manifest, source, &folder).await
    })?;
    Ok(vec![fetched])
}

async fn fetch_source(
    session: &Session<'_>,
    manifest: &Manifest,
    source: &SourceEntry,
    folder: &Path,
) -> Result<Fetched, UpdateError> {
    let (came, address, pages) = match &source.how {
        How::Page { url } => {
            return Err(UpdateError::ByHand { source_id: source.id.clone(), url: url.clone() });
        }
        How::File { url, sha256, format } => {
            let address =
                Url::parse(url).map_err(|_| UpdateError::Address { address: url.clone() })?;
            let ending = match format {
                FileFormat::Csv => "csv",
                FileFormat::Json => "json",
                FileFormat::Zip => "zip",
                FileFormat::Other => "data",
            };
            let name = file::name_of(&address, &format!("{}.{ending}", source.id));
            let wanted = file::Wanted {
                address: &address,
                sha256: sha256.as_deref(),
                format: *format,
                most: source.max_bytes,
                folder,
                name: &name,
            };
            (file::fetch(session, &wanted).await?, url.clone(), Vec::new())
        }
        How::Arcgis(arcgis) => {
            let mut part = Part::open(folder, &format!("{}.geojson", arcgis.service))?;
            let done = arcgis::fetch(session, arcgis, source.max_bytes, &mut part).await;
            paged(part, done)?
        }
        How::Nomis(nomis) => {
            let ending = if nomis.format == NomisFormat::Json { "json" } else { "csv" };
            let name = format!("nomis-{}-{}.{ending}", nomis.table, nomis.geography).to_lowercase();
            let mut part = Part::open(folder, &name)?;
            let done = nomis::fetch(session, nomis, source.max_bytes, &mut part).await;
            paged(part, done)?
        }
    };
    let provenance = Provenance {
        source: source.id.clone(),
        manifest: manifest.issued.clone(),
        publisher: source.publisher.en.clone(),
        licence: source.licence.clone(),
        licence_url: source.licence_url.clone(),
        address,
        fetched: Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        bytes: came.bytes,
        sha256: came.sha256,
        etag: came.etag,
        last_modified: came.last_modified,
        pages,
    };
    let beside = provenance_path(&came.path);
    let text = serde_json::to_vec_pretty(&provenance).unwrap_or_default();
    write_whole(&beside, &text).map_err(|error| UpdateError::file(&beside, &error))?;
    Ok(Fetched { path: came.path, provenance, is_known: came.is_known })
}

/// Gives what was put together from pages its name, or throws it away: pages are not gone on with, because the service may
/// have changed meanwhile.
fn paged(
    part: Part,
    done: Result<(Url, Vec<FetchedPage>), UpdateError>,
) -> Result<(WholeFile, String, Vec<FetchedPage>), UpdateError> {
    let (address, pages) = match done {
        Ok(done) => done,
        Err(error) => {
            part.discard();
            return Err(error);
        }
    };
    let (bytes, sha256) = (part.bytes(), part.sha256());
    let (path, is_known) = part.finish()?;
    let came = WholeFile { path, is_known, bytes, sha256, etag: None, last_modified: None };
    Ok((came, address.to_string(), pages))
}

/// Where a download's provenance lies.
pub fn provenance_path(download: &Path) -> PathBuf {
    let mut name = download.as_os_str().to_owned();
    name.push(".source.json");
    name.into()
}
