//! Networks of roads that users import: OS Open Roads and extracts of OpenStreetMap.
//!
//! - **OS Open Roads** (Ordnance Survey, Open Government Licence), as the GeoPackage (`road_link`) or the Shapefiles
//!   (`SN_RoadLink.shp` and so on, a folder of them or one), also in their zips. Roads only, no paths; it does not say which
//!   streets are one-way, so that cars go both ways everywhere.
//! - **OpenStreetMap** (Open Database Licence), an extract `*.osm.pbf`. Roads and paths with access, one-way streets and
//!   speed limits. Left out: turn restrictions, gates and bollards, access that depends on the time, ferries, steepness.
//!
//! What lies in Wales and ten kilometres around is kept. Files are read as a stream: a GeoPackage row by row, a Shapefile
//! record by record, an extract twice, block by block (which nodes roads have, and where those are), so that one of Great
//! Britain can be read too.

mod error;
mod extract;
mod frames;
mod geopackage;
mod highways;
mod links;
mod region;
mod report;
mod shapefile;

use std::{
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

pub use error::RoadsFileError;
pub use region::Region;
pub use report::{RoadsReport, RoadsSource};

use super::input::{self, Input, InputError};
use crate::{
    geography::roads::{Mode, Roads, RoadsDraft},
    sources::layer,
    text::Sentence,
};
use links::Links;

/// How deep folders are looked into for Shapefiles.
const DEPTH: usize = 3;
/// Files of a folder at most.
const MOST_FILES: usize = 1_000;

/// What a reader is told, and whom it tells how far it is.
#[derive(Clone, Copy)]
struct Reading<'a> {
    region: &'a Region,
    cancel: &'a AtomicBool,
    /// What is done, of what.
    progress: &'a (dyn Fn(u64, u64) + Sync),
}

impl Reading<'_> {
    /// An error where the user ended it.
    fn go_on(&self) -> Result<(), RoadsFileError> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(RoadsFileError::Cancelled);
        }
        Ok(())
    }
}

/// Reads the roads of a file or folder that lie in a region. `progress` is told what is done, and of what.
pub fn read(
    path: &Path,
    region: &Region,
    cancel: &AtomicBool,
    progress: &(dyn Fn(u64, u64) + Sync),
) -> Result<(Roads, RoadsReport), RoadsFileError> {
    let reading = Reading { region, cancel, progress };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let is_shapefile = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("shp"));
    let inputs = if path.is_dir() {
        shapefiles(path)?
    } else if is_shapefile {
        one_shapefile(path)?
    } else {
        input::open(path)?
    };
    let unknown = || RoadsFileError::Unknown { file: name.clone() };
    let ends = |input: &&Input, ending: &str| input.name().to_lowercase().ends_with(ending);
    let link_files: Vec<&Input> = inputs
        .iter()
        .filter(|input| ends(input, "roadlink.shp") || (is_shapefile && ends(input, ".shp")))
        .collect();
    let (draft, source, left_out, notes) = if !link_files.is_empty() {
        let mut links = Links::new();
        shapefile::read(&link_files, &inputs, reading, &mut links)?;
        links.finish()
    } else if let Some(input) = inputs.iter().find(|input| ends(input, ".gpkg")) {
        let unpacked = unpacked(input, reading)?;
        let place = unpacked.as_ref().map_or(input.path(), |file| file.path());
        let mut links = Links::new();
        geopackage::read(input.name(), place, reading, &mut links)?;
        links.finish()
    } else if let Some(input) = inputs.iter().find(|input| ends(input, ".pbf")) {
        let found = extract::read(input, reading)?;
        (found.draft, RoadsSource::OpenStreetMap, found.left_out, found.notes)
    } else {
        return Err(unknown());
    };
    report(name, draft, source, left_out, notes)
}

fn report(
    file: String,
    draft: RoadsDraft,
    source: RoadsSource,
    left_out: u64,
    mut notes: Vec<Sentence>,
) -> Result<(Roads, RoadsReport), RoadsFileError> {
    let roads = draft.finish()?;
    if roads.is_empty() {
        return Err(RoadsFileError::Elsewhere { file });
    }
    for mode in Mode::ALL {
        let Ok(pieces) = roads.components(mode) else { continue };
        let all: f64 = pieces.iter().map(|piece| piece.kilometres).sum();
        let largest = pieces.first().map_or(0.0, |piece| piece.kilometres);
        // Drives and paths by themselves are in every network; more than a tenth is a part that is missing.
        if largest < all * 0.9 {
            let sentence = Sentence::plain(&format!("roads-note-pieces-{}", mode.id()))
                .with("count", pieces.len())
                .with("share", largest / all * 100.0);
            notes.push(sentence);
        }
    }
    let report = RoadsReport {
        file,
        source,
        roads: roads.len() as u64,
        nodes: roads.nodes() as u64,
        walking_kilometres: roads.kilometres(Mode::Walking),
        driving_kilometres: roads.kilometres(Mode::Driving),
        one_way: roads.one_way() as u64,
        left_out,
        notes,
    };
    Ok((roads, report))
}

/// A Shapefile with the files beside it, whichever case their endings have.
fn one_shapefile(path: &Path) -> Result<Vec<Input>, InputError> {
    let mut inputs = input::open(path)?;
    for ending in ["dbf", "prj"] {
        let there = [ending.to_owned(), ending.to_uppercase()]
            .into_iter()
            .map(|ending| path.with_extension(ending))
            .find(|path| path.is_file());
        if let Some(path) = there {
            inputs.extend(input::open(&path)?);
        }
    }
    Ok(inputs)
}

/// The Shapefiles of roads in a folder, with the files beside them.
fn shapefiles(folder: &Path) -> Result<Vec<Input>, RoadsFileError> {
    let name = || folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
    let unreadable = |source| InputError::Unreadable { file: name(), source };
    let mut found: Vec<PathBuf> = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let lower = path.to_string_lossy().to_lowercase();
            let is_part = ["shp", "dbf", "prj"]
                .iter()
                .any(|ending| lower.ends_with(&format!("roadlink.{ending}")));
            if is_part && found.len() < MOST_FILES {
                found.push(path);
            } else if path.is_dir() && depth < DEPTH {
                folders.push((path, depth + 1));
            }
        }
    }
    found.sort();
    let opened: Result<Vec<Vec<Input>>, InputError> =
        found.iter().map(|path| input::open(path)).collect();
    Ok(opened?.into_iter().flatten().collect())
}

/// A copy of what is in a zip, in the system's folder for such files, because SQLite reads files only; none for what lies
/// on the disk itself.
fn unpacked(
    input: &Input,
    reading: Reading<'_>,
) -> Result<Option<tempfile::NamedTempFile>, RoadsFileError> {
    if !input.is_member() {
        return Ok(None);
    }
    let failed = |source| InputError::Unreadable { file: input.name().to_owned(), source };
    let mut file = tempfile::NamedTempFile::new().map_err(failed)?;
    let mut bytes = input.bytes()?;
    let mut buffer = vec![0; 1 << 20];
    let mut done = 0;
    loop {
        reading.go_on()?;
        let read = match bytes.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) => return Err(InputError::of_io(input.name(), error).into()),
        };
        file.write_all(&buffer[..read]).map_err(failed)?;
        done += read as u64;
        (reading.progress)(done, input.size());
    }
    Ok(Some(file))
}

/// Whether a name is another, whatever its case and with or without underscores.
fn is_called(name: &str, other: &str) -> bool {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    plain(name) == plain(other)
}

/// An error about a road of a file.
fn damaged(file: &str, number: u64, found: String) -> RoadsFileError {
    RoadsFileError::Damaged { file: file.to_owned(), part: "road", number, found }
}

/// An error about a file's coordinate system, if it is not British National Grid.
fn check_system(
    file: &str,
    system: Option<Result<layer::System, String>>,
) -> Result<(), RoadsFileError> {
    let found = match system {
        None | Some(Ok(layer::System::Grid)) => return Ok(()),
        Some(Ok(layer::System::Degrees)) => "longitude and latitude".to_owned(),
        Some(Ok(layer::System::Mercator)) => "Web Mercator (EPSG:3857)".to_owned(),
        Some(Ok(layer::System::Other(name))) => name,
        Some(Err(found)) => found,
    };
    Err(RoadsFileError::System { file: file.to_owned(), found })
}

#[cfg(test)]
mod tests;
