//! What the publishers have that is newer than what is in use, and how it is fetched.
//!
//! Where data are published stands in a manifest (`data/updates.toml`, [`Manifest`]), not in code; a newer manifest can take
//! its place. Nothing here connects to anything unless [`fetch`] or [`BackgroundMap::tile`] is called, which happens only
//! when the user asks.
//!
//! What a manifest may widen, and what it may not: the hosts that a source lists are those from which it may be fetched,
//! and redirects may lead to these only. Whatever a manifest says, addresses are `https` on port 443, name a host and no IP
//! address, carry no user name or password, and every redirect is checked again, five at most. The one exception is for
//! tests and for mirrors on the same computer: a manifest that the user named for this run (`--manifest`) may list
//! `127.0.0.1:PORT`, `[::1]:PORT` or `localhost:PORT`, to which `http` is spoken.

mod arcgis;
mod background;
mod client;
mod content;
mod error;
mod fetch;
mod file;
mod image;
mod manifest;
mod manifest_error;
mod manifest_source;
mod nomis;
mod part;
mod policy;
mod session;
mod status;

pub use background::{BackgroundGrid, BackgroundMap, BackgroundSettings, BackgroundTile};
pub use client::{Client, Patience};
pub use error::UpdateError;
pub use fetch::{
    Fetched, FetchedPage, Progress, Provenance, default_folder, fetch, provenance_path,
};
pub use manifest::{Arcgis, FileFormat, How, Manifest, Nomis, NomisFormat, Origin, SourceEntry};
pub use manifest_error::ManifestError;
pub use policy::Policy;
pub use status::{SourceStatus, StatusHow, list};

#[cfg(test)]
mod tests;
