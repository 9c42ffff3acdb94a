//! `tiles`: the map's vector tiles as files.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use cyswllt_engine::maps::tiles::{self, TileAddress};
use rayon::prelude::*;

use crate::{
    arguments::TilesArguments,
    failure::Failure,
    messages::{self, Speech},
    opened,
};

pub fn run(
    arguments: &TilesArguments,
    workspace: Option<&Path>,
    speech: Speech,
) -> Result<(), Failure> {
    let areas = opened::areas(workspace)?;
    let level = arguments.level.of(&areas)?;
    let shapes = opened::shapes(&areas)?;
    let (first, last) = arguments.zoom;
    let addresses = tiles::addresses(&shapes, level, first..=last)
        .map_err(|_| Failure::message("no-shapes", vec![("level", level.id().into())]))?;
    let folder = &arguments.output;
    make_folders(folder, &addresses)?;
    let written: usize = addresses
        .par_iter()
        .map(|&address| {
            let tile = tiles::tile(&shapes, address).map_err(|error| Failure::pack(&error))?;
            if tile.is_empty() {
                return Ok(0);
            }
            let column = folder.join(address.z.to_string()).join(address.x.to_string());
            let path = column.join(format!("{}.mvt", address.y));
            write_whole(&path, &tile).map_err(|error| Failure::unwritable(&path, &error))?;
            Ok(1)
        })
        .try_reduce(|| 0, |a, b| Ok::<_, Failure>(a + b))?;
    let values = [("count", written.into()), ("folder", folder.display().to_string().into())];
    messages::say(&speech.text("cli-files-written", &values));
    Ok(())
}

/// Makes the folder of each column of tiles.
fn make_folders(folder: &Path, addresses: &[TileAddress]) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    let mut columns: Vec<(u8, u32)> =
        addresses.iter().map(|address| (address.z, address.x)).collect();
    columns.sort_unstable();
    columns.dedup();
    for (z, x) in columns {
        let column = folder.join(z.to_string()).join(x.to_string());
        fs::create_dir_all(&column).map_err(|error| Failure::unwritable(&column, &error))?;
    }
    Ok(())
}

/// Writes a sibling and renames it, so that the file is whole or not there.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let sibling = path.with_extension(format!("mvt.{}.part", std::process::id()));
    let written = fs::File::create(&sibling)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&sibling, path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&sibling);
    }
    written
}
