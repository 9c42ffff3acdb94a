//! A raster map behind the areas: the user's own, by address and key, off unless the user turns it on.
//!
//! Its tiles are fetched by the same rules as everything else, from the one host that the user's address names, and kept
//! for a week, as OpenStreetMap's rules ask. The key goes into the address of a request and nowhere else: not into errors,
//! not into the names of kept tiles.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError, atomic::AtomicBool},
    time::{Duration, Instant, SystemTime},
};

use reqwest::Url;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{
    Client, Patience, Policy, UpdateError, content::Expected, image, part::hexadecimal,
    session::Session,
};
use crate::store::whole_file::write_whole;

/// The most bytes of a tile.
const MAX_TILE: u64 = 2 << 20;
/// How many tiles are fetched at once.
const AT_ONCE: u32 = 4;
/// How long a kept tile is as good as a new one.
const FRESH: Duration = Duration::from_hours(7 * 24);
/// How much is kept.
const MAX_KEPT: u64 = 200 << 20;
/// How many tiles are written before it is looked how much is kept.
const LOOK_EVERY: u32 = 200;
/// For how long nothing is asked after the owner refused.
const REST: Duration = Duration::from_secs(30);

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

impl BackgroundGrid {
    /// Whether there can be such a tile.
    fn has(self, z: u8, x: u32, y: u32) -> bool {
        let (last, across) = match self {
            // 700 km by 1,300 km from its origin are 5 by 6 tiles of 229,376 m at zoom 0.
            Self::National => (16, 8_u64),
            Self::Mercator => (22, 1),
        };
        z <= last && u64::from(x.max(y)) < across << z
    }
}

/// The background map as the user set it. Nothing is fetched while it is off.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct BackgroundSettings {
    /// Whether it is on.
    pub on: bool,
    /// The address of a tile, with `{z}`, `{x}` and `{y}`, and `{key}` where the key goes. `https`, or `http` to a port of
    /// this computer.
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

impl fmt::Debug for BackgroundSettings {
    /// Without the key, and without what else may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackgroundSettings")
            .field("on", &self.on)
            .field("grid", &self.grid)
            .field("attribution", &self.attribution)
            .finish_non_exhaustive()
    }
}

impl BackgroundSettings {
    /// The address of a tile, if the template has what it needs.
    fn address(&self, z: u8, x: u32, y: u32) -> Result<Url, UpdateError> {
        let has_all = ["{z}", "{x}", "{y}"].iter().all(|part| self.template.contains(part));
        if !has_all || self.template.len() > 2000 {
            return Err(UpdateError::Template);
        }
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let key: String =
            self.key
                .trim()
                .bytes()
                .map(|byte| {
                    if is_plain(byte) {
                        char::from(byte).to_string()
                    } else {
                        format!("%{byte:02X}")
                    }
                })
                .collect();
        // The key goes in last, so that nothing in it is taken for a place.
        let text = self
            .template
            .trim()
            .replace("{z}", &z.to_string())
            .replace("{x}", &x.to_string())
            .replace("{y}", &y.to_string())
            .replace("{key}", &key);
        if text.contains(['{', '}']) {
            return Err(UpdateError::Template);
        }
        let url = Url::parse(&text).map_err(|_| UpdateError::Template)?;
        // Where a tile lies must not decide which host is asked.
        let host_ends = self.template.trim().split('/').nth(2).unwrap_or_default();
        if host_ends.contains('{') {
            return Err(UpdateError::Template);
        }
        Ok(url)
    }
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
    client: Client,
    policy: Policy,
    folder: PathBuf,
    work: Mutex<Work>,
    free: Condvar,
    cancel: AtomicBool,
}

#[derive(Default)]
struct Work {
    /// Tiles being fetched.
    fetching: u32,
    /// Until when nothing is asked.
    resting: Option<Instant>,
    /// Tiles written since it was looked how much is kept.
    written: u32,
}

impl BackgroundMap {
    /// Opens a background map whose tiles are kept in a folder, which is made when there is something to keep. Connects to
    /// nothing.
    pub fn open(settings: BackgroundSettings, cache: &Path) -> Result<Self, UpdateError> {
        let patience = Patience {
            connect: Duration::from_secs(10),
            idle: Duration::from_secs(15),
            total: Duration::from_secs(30),
            retries: 1,
            pause: Duration::from_millis(300),
            longest: Duration::from_secs(5),
        };
        Self::with_patience(settings, cache, patience)
    }

    /// The same with other waits.
    pub fn with_patience(
        settings: BackgroundSettings,
        cache: &Path,
        patience: Patience,
    ) -> Result<Self, UpdateError> {
        let first = settings.address(0, 0, 0)?;
        let policy = Policy::of_address(&first).ok_or(UpdateError::Template)?;
        policy.check(first.as_str()).map_err(|_| UpdateError::Template)?;
        let proxy = Some(settings.proxy.trim()).filter(|proxy| !proxy.is_empty());
        let client = Client::with_patience(policy.clone(), proxy, patience)?;
        // Another map or another style has other tiles; another key has the same.
        let map = Sha256::digest(settings.template.trim().as_bytes());
        let folder = cache.join(&hexadecimal(&map)[..16]);
        Ok(Self {
            settings,
            client,
            policy,
            folder,
            work: Mutex::default(),
            free: Condvar::new(),
            cancel: AtomicBool::new(false),
        })
    }

    /// What it was opened with.
    pub fn settings(&self) -> &BackgroundSettings {
        &self.settings
    }

    /// A tile, from those kept or from its owner. Blocks; may be called from several threads.
    pub fn tile(&self, z: u8, x: u32, y: u32) -> Result<BackgroundTile, UpdateError> {
        if !self.settings.on {
            return Err(UpdateError::BackgroundOff);
        }
        if !self.settings.grid.has(z, x, y) {
            return Err(UpdateError::NoTile { z, x, y });
        }
        let path = self.folder.join(format!("{z}-{x}-{y}.tile"));
        let kept = kept_tile(&path);
        if let Some((tile, true)) = kept {
            return Ok(tile);
        }
        let fetched = self.fetch(z, x, y);
        match (fetched, kept) {
            (Ok(tile), _) => {
                self.keep(&path, &tile.bytes);
                Ok(tile)
            }
            // An old tile is better than none.
            (Err(_), Some((tile, _))) => Ok(tile),
            (Err(error), None) => Err(error),
        }
    }

    fn fetch(&self, z: u8, x: u32, y: u32) -> Result<BackgroundTile, UpdateError> {
        let url = self.settings.address(z, x, y)?;
        let host = url.host_str().unwrap_or_default().to_owned();
        self.begin(&host)?;
        let fetched = self.client.run(|| async {
            let mut session = Session::new(&self.client, &self.policy, &self.cancel, &|_| {});
            session.is_secret = true;
            session.again(async || session.whole(&url, MAX_TILE, Expected::Image).await).await
        });
        let tile = fetched.and_then(|bytes| match image::kind(&bytes) {
            Some(media_type) => Ok(BackgroundTile { bytes, media_type }),
            None => Err(UpdateError::NotATile { host }),
        });
        self.end(tile.as_ref().err());
        tile
    }

    fn lock(&self) -> MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for its turn. After a refusal nobody is asked for a while.
    fn begin(&self, host: &str) -> Result<(), UpdateError> {
        let mut work = self.lock();
        loop {
            if let Some(until) = work.resting {
                let left = until.saturating_duration_since(Instant::now());
                if !left.is_zero() {
                    let seconds = left.as_secs() + 1;
                    return Err(UpdateError::Busy { host: host.to_owned(), seconds });
                }
                work.resting = None;
            }
            if work.fetching < AT_ONCE {
                work.fetching += 1;
                return Ok(());
            }
            work = self.free.wait(work).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn end(&self, failure: Option<&UpdateError>) {
        let mut work = self.lock();
        work.fetching -= 1;
        let rest = match failure {
            // That one tile is not there says nothing about others.
            None
            | Some(UpdateError::Status { status: 404 | 204, .. } | UpdateError::NotATile { .. }) => {
                None
            }
            Some(UpdateError::Busy { seconds, .. }) => {
                Some(Duration::from_secs(*seconds).max(REST))
            }
            Some(_) => Some(REST),
        };
        if let Some(rest) = rest {
            work.resting = Instant::now().checked_add(rest);
        }
        self.free.notify_all();
    }

    /// Keeps a tile. A map is shown without, too.
    fn keep(&self, path: &Path, bytes: &[u8]) {
        if fs::create_dir_all(&self.folder).is_err() || write_whole(path, bytes).is_err() {
            return;
        }
        let is_time = {
            let mut work = self.lock();
            work.written += 1;
            work.written % LOOK_EVERY == 1
        };
        if is_time {
            let all = self.folder.parent().unwrap_or(&self.folder);
            sweep(all, MAX_KEPT);
        }
    }
}

/// A tile that is kept, and whether it is as good as a new one.
fn kept_tile(path: &Path) -> Option<(BackgroundTile, bool)> {
    let data = fs::metadata(path).ok()?;
    if data.len() > MAX_TILE {
        return None;
    }
    let bytes = fs::read(path).ok()?;
    let media_type = image::kind(&bytes)?;
    let age = data.modified().ok().and_then(|then| SystemTime::now().duration_since(then).ok());
    Some((BackgroundTile { bytes, media_type }, age.is_none_or(|age| age < FRESH)))
}

/// Removes the oldest tiles of all maps in a folder until a quarter of the room is free.
fn sweep(folder: &Path, most: u64) {
    let mut tiles = Vec::new();
    let maps = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in maps.flat_map(|map| fs::read_dir(map.path()).into_iter().flatten().flatten()) {
        let path = entry.path();
        let Ok(data) = entry.metadata() else { continue };
        if data.is_file() && path.extension().is_some_and(|ending| ending == "tile") {
            tiles.push((data.modified().unwrap_or(SystemTime::UNIX_EPOCH), data.len(), path));
        }
    }
    let mut total: u64 = tiles.iter().map(|(_, size, _)| size).sum();
    if total <= most {
        return;
    }
    tiles.sort_unstable();
    for (_, size, path) in tiles {
        if total <= most / 4 * 3 {
            return;
        }
        if fs::remove_file(path).is_ok() {
            total -= size;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        time::{Duration, SystemTime},
    };

    use super::{BackgroundGrid, BackgroundMap, BackgroundSettings, sweep};
    use crate::sources::update::UpdateError;

    fn settings(template: &str) -> BackgroundSettings {
        BackgroundSettings {
            on: true,
            template: template.to_owned(),
            key: "Secret&Key".to_owned(),
            ..BackgroundSettings::default()
        }
    }

    #[test]
    fn it_is_off_unless_it_is_turned_on() {
        let folder = tempfile::tempdir().unwrap();
        let template = "https://tiles.example.org/{z}/{x}/{y}.png";
        assert!(!BackgroundSettings::default().on);
        let off = BackgroundSettings { on: false, ..settings(template) };
        let map = BackgroundMap::open(off, folder.path()).unwrap();
        assert!(matches!(map.tile(0, 0, 0), Err(UpdateError::BackgroundOff)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn addresses_are_of_one_host() {
        let folder = tempfile::tempdir().unwrap();
        for good in [
            "https://api.example.org/maps/{z}/{x}/{y}.png?key={key}",
            "https://tile.example.org/{z}/{x}/{y}.png",
            "http://127.0.0.1:8080/{key}/{z}/{x}/{y}",
        ] {
            assert!(BackgroundMap::open(settings(good), folder.path()).is_ok(), "{good}");
        }
        for bad in [
            "",
            "https://tile.example.org/{z}/{x}.png",
            "http://tile.example.org/{z}/{x}/{y}.png",
            "https://{x}.example.org/{z}/{y}.png",
            "https://{key}/{z}/{x}/{y}.png",
            "https://user:word@tile.example.org/{z}/{x}/{y}.png",
            "https://tile.example.org:8443/{z}/{x}/{y}.png",
            "https://tile.example.org/{z}/{x}/{y}.png?{other}",
            "https://10.0.0.1/{z}/{x}/{y}.png",
            "file:///etc/{z}{x}{y}",
        ] {
            assert!(
                matches!(
                    BackgroundMap::open(settings(bad), folder.path()),
                    Err(UpdateError::Template)
                ),
                "{bad}"
            );
        }
        let url = settings("https://a.example.org/{z}/{x}/{y}?key={key}").address(3, 1, 2).unwrap();
        assert_eq!(url.as_str(), "https://a.example.org/3/1/2?key=Secret%26Key");
    }

    #[test]
    fn the_key_is_not_told() {
        let settings = settings("https://a.example.org/Secret/{z}/{x}/{y}?key={key}");
        assert!(!format!("{settings:?}").contains("Secret"));
    }

    #[test]
    fn tiles_that_there_can_be() {
        assert!(BackgroundGrid::Mercator.has(0, 0, 0) && !BackgroundGrid::Mercator.has(0, 1, 0));
        assert!(
            BackgroundGrid::Mercator.has(22, (1 << 22) - 1, 0)
                && !BackgroundGrid::Mercator.has(23, 0, 0)
        );
        assert!(BackgroundGrid::National.has(0, 4, 5) && !BackgroundGrid::National.has(0, 8, 0));
        assert!(
            !BackgroundGrid::National.has(17, 0, u32::MAX)
                && !BackgroundGrid::National.has(255, 0, 0)
        );
    }

    #[test]
    fn the_oldest_tiles_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("map");
        fs::create_dir(&map).unwrap();
        for age in 0..10_u64 {
            let path = map.join(format!("{age}.tile"));
            fs::write(&path, [0; 100]).unwrap();
            let then = SystemTime::now() - Duration::from_secs(60 * age);
            fs::File::options().write(true).open(&path).unwrap().set_modified(then).unwrap();
        }
        sweep(folder.path(), 1000);
        assert_eq!(fs::read_dir(&map).unwrap().count(), 10);
        sweep(folder.path(), 800);
        let mut left: Vec<_> =
            fs::read_dir(&map).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["0.tile", "1.tile", "2.tile", "3.tile", "4.tile", "5.tile"]);
    }
}
