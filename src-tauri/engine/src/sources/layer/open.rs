//! A layer's file as text: GeoJSON or a table as it is, other formats turned into GeoJSON, from where it lies or out of a
//! zip.

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use super::{LayerError, Limits, geopackage, is_json, read, shapefile};
use crate::sources::input::{self, Input, InputError};

/// A layer's text.
pub(super) struct Opened {
    pub(super) bytes: Vec<u8>,
    /// Whether it is a GeoJSON and not a table.
    pub(super) json: bool,
}

/// Opens a file by its path. The path may go on inside a zip or a GeoPackage: `shapes.zip/wards.shp`,
/// `areas.gpkg/schools`.
pub(super) fn open(path: &Path, limits: &Limits, name: &str) -> Result<Opened, LayerError> {
    let (file, within) = place(path);
    // What is no file (a pipe) can be read once only.
    let is_file = std::fs::metadata(&file).is_ok_and(|about| about.is_file());
    let beginning = if is_file { beginning(&file, name)? } else { Vec::new() };
    let is_zip = beginning.starts_with(b"PK\x03\x04");
    if geopackage::is_database(&beginning) {
        let bytes = geopackage::read(name, &file, within.as_deref(), limits)?;
        return Ok(Opened { bytes, json: true });
    }
    if !is_zip && !shapefile::is_shapefile(&beginning) {
        let bytes = read(path, limits, name)?;
        let json = is_json(path, &bytes);
        return Ok(Opened { bytes, json });
    }
    if is_zip {
        let inputs = input::open(&file)?;
        let chosen = choose(&inputs, within.as_deref(), name)?;
        return of_input(chosen, &inputs, None, limits);
    }
    let inputs = with_siblings(&file)?;
    of_input(&inputs[0], &inputs, None, limits)
}

/// Opens an input; the files that go beside it are among `all`.
pub(super) fn of_input(
    input: &Input,
    all: &[Input],
    layer: Option<&str>,
    limits: &Limits,
) -> Result<Opened, LayerError> {
    let name = input.name();
    let whole = |input: &Input| {
        input.whole(limits.bytes).map_err(|error| match error {
            InputError::TooLarge { file, .. } => {
                LayerError::TooLarge { file, size: input.size(), limit: limits.bytes }
            }
            other => other.into(),
        })
    };
    let mut head = Vec::new();
    let read = input.bytes()?.take(16).read_to_end(&mut head);
    read.map_err(|error| InputError::of_io(name, error))?;
    if geopackage::is_database(&head) {
        let bytes = if input.is_member() {
            // SQLite reads files only.
            let kept = |source| LayerError::Unreadable { file: name.to_owned(), source };
            let mut file = tempfile::NamedTempFile::new().map_err(kept)?;
            file.write_all(&whole(input)?).map_err(kept)?;
            geopackage::read(name, file.path(), layer, limits)?
        } else {
            geopackage::read(name, input.path(), layer, limits)?
        };
        return Ok(Opened { bytes, json: true });
    }
    if shapefile::is_shapefile(&head) {
        let stem = stem(name);
        let beside = |ending: &str| {
            let is_it = |other: &&Input| {
                let same = self::stem(other.name()).eq_ignore_ascii_case(stem);
                same && other.name()[self::stem(other.name()).len()..].eq_ignore_ascii_case(ending)
            };
            all.iter().find(is_it).map(whole).transpose()
        };
        let files = shapefile::Files {
            shp: whole(input)?,
            dbf: beside(".dbf")?,
            prj: beside(".prj")?,
            cpg: beside(".cpg")?,
        };
        let bytes = shapefile::read(name, &files, limits)?;
        return Ok(Opened { bytes, json: true });
    }
    let mut bytes = whole(input)?;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    let json = is_json(Path::new(name), &bytes);
    Ok(Opened { bytes, json })
}

/// A name without its ending.
fn stem(name: &str) -> &str {
    let folders = name.rfind('/').map_or(0, |at| at + 1);
    name[folders..].rfind('.').map_or(name, |at| &name[..folders + at])
}

/// The file, and what of the path goes on behind it.
fn place(path: &Path) -> (PathBuf, Option<String>) {
    let is_file = |path: &&Path| std::fs::metadata(path).is_ok_and(|about| about.is_file());
    let Some(file) = path.ancestors().find(is_file).filter(|file| *file != path) else {
        return (path.to_owned(), None);
    };
    let within = path.strip_prefix(file).unwrap_or(Path::new(""));
    let within = within.components().map(|part| part.as_os_str().to_string_lossy());
    (file.to_owned(), Some(within.collect::<Vec<_>>().join("/")))
}

fn beginning(file: &Path, name: &str) -> Result<Vec<u8>, LayerError> {
    let unreadable = |source| LayerError::Unreadable { file: name.to_owned(), source };
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(unreadable)?;
    opened.take(16).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Of the files in a zip, the one named, or the only one that is a layer.
fn choose<'a>(
    inputs: &'a [Input],
    within: Option<&str>,
    name: &str,
) -> Result<&'a Input, LayerError> {
    let base = |input: &'a Input| input.name().split_once('/').map_or("", |(_, path)| path);
    let is_layer = |input: &&Input| {
        let name = input.name().to_lowercase();
        [".shp", ".gpkg", ".geojson", ".json", ".csv"].iter().any(|ending| name.ends_with(ending))
    };
    let layers: Vec<&Input> = inputs.iter().filter(is_layer).collect();
    let chosen = match within {
        Some(within) => inputs.iter().find(|input| base(input) == within),
        None => (layers.len() == 1).then(|| layers[0]),
    };
    chosen.ok_or_else(|| LayerError::NoLayer {
        file: name.to_owned(),
        layer: within.unwrap_or_default().to_owned(),
        layers: layers.into_iter().map(|input| base(input).to_owned()).collect(),
    })
}

/// A `.shp` and the files beside it that go with it.
fn with_siblings(path: &Path) -> Result<Vec<Input>, LayerError> {
    let mut inputs = input::open(path)?;
    for ending in ["dbf", "prj", "cpg"] {
        for ending in [ending.to_owned(), ending.to_uppercase()] {
            let beside = path.with_extension(ending);
            if beside.is_file() {
                inputs.extend(input::open(&beside)?);
                break;
            }
        }
    }
    Ok(inputs)
}
