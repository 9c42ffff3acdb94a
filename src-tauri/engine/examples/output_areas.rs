//! Cuts the map's tiles of the output areas of 2011, to see how the window copes with 10,036 areas:
//! `output_areas FOLDER OUT` reads `topo_*.json` (TopoJSON in longitude and latitude, one file an authority) and writes
//! `OUT/ZOOM/COLUMN/ROW.mvt` for zooms 0 to 5, with the same code and at the same detail as the tiles of the pack, and one
//! line of JSON: how many areas, and how many tiles.
//!
//! These areas are not in the pack. Each file is quantised by itself, so arcs are shared inside an authority only.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use cyswllt_engine::{
    geography::{
        Level, Shapes,
        arcs::{Cut, CutError, Outline, cut},
        grid::to_grid,
        rings::{Arcs, Corner, doubled_area},
        simplify::weigh,
        topojson::{Shape, Topology, write},
    },
    maps::tiles::{addresses, tile},
};
use serde_json::Value;

type Failure = Box<dyn Error>;

/// The rings of an authority's areas in decimetres, by code.
fn outlines(file: &Path) -> Result<Vec<Outline>, Failure> {
    let document: Value = serde_json::from_slice(&fs::read(file)?)?;
    let number = |value: &Value| value.as_f64().ok_or("no number");
    let pair = |value: &Value| Ok::<_, Failure>([number(&value[0])?, number(&value[1])?]);
    let list = |value: &Value| value.as_array().cloned().ok_or("no list");
    let (scale, translate) =
        (pair(&document["transform"]["scale"])?, pair(&document["transform"]["translate"])?);
    let mut arcs: Vec<Vec<Corner>> = Vec::new();
    for arc in list(&document["arcs"])? {
        let (mut x, mut y) = (0.0, 0.0);
        let mut corners = Vec::new();
        for step in list(&arc)? {
            let [dx, dy] = pair(&step)?;
            (x, y) = (x + dx, y + dy);
            let (e, n) = to_grid(x * scale[0] + translate[0], y * scale[1] + translate[1])?;
            corners.push([e, n].map(|metres| (metres * 10.0).round() as i32));
        }
        arcs.push(corners);
    }
    let ring = |numbers: &Value| {
        let mut ring: Vec<Corner> = Vec::new();
        for number in list(numbers)? {
            let number = number.as_i64().ok_or("no arc")?;
            let mut arc = arcs[usize::try_from(if number < 0 { !number } else { number })?].clone();
            if number < 0 {
                arc.reverse();
            }
            ring.pop();
            ring.extend(arc);
        }
        Ok::<_, Failure>(ring)
    };
    let polygon =
        |rings: &Value| list(rings)?.iter().map(ring).collect::<Result<Vec<_>, Failure>>();
    let mut found = Vec::new();
    for collection in document["objects"].as_object().ok_or("no objects")?.values() {
        for area in list(&collection["geometries"])? {
            let polygons = match area["type"].as_str() {
                Some("Polygon") => vec![polygon(&area["arcs"])?],
                _ => list(&area["arcs"])?.iter().map(polygon).collect::<Result<_, _>>()?,
            };
            let code = area["id"].as_str().ok_or("no id")?.to_owned();
            found.push(Outline { code, polygons });
        }
    }
    found.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(found)
}

/// Cuts outlines into arcs; of an area whose quantised rings make no polygons only the outer rings are taken, each the
/// right way round.
fn cut_mended(mut outlines: Vec<Outline>) -> Result<Cut, CutError> {
    let mut mended = Vec::new();
    loop {
        match cut(outlines.clone(), &mut |_| ()) {
            Err(CutError::Rings { code, source }) if !mended.contains(&code) => {
                eprintln!("{code}: {source}; only its outer rings are taken");
                for outline in outlines.iter_mut().filter(|outline| outline.code == code) {
                    for polygon in &mut outline.polygons {
                        polygon.truncate(1);
                        if doubled_area(&polygon[0]) < 0 {
                            polygon[0].reverse();
                        }
                    }
                }
                mended.push(code);
            }
            done => return done,
        }
    }
}

/// The areas of all files as one topology.
fn topology(folder: &Path) -> Result<Topology, Failure> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut arcs = Arcs::default();
    let mut shapes = Vec::new();
    for file in &files {
        let name = file.file_stem().map_or_else(String::new, |stem| {
            stem.to_string_lossy().trim_start_matches("topo_").to_owned()
        });
        let outlines = outlines(file)?;
        let codes: Vec<String> = outlines.iter().map(|outline| outline.code.clone()).collect();
        let cut = cut_mended(outlines)?;
        let weighed = weigh(&cut.arcs, &vec![false; cut.arcs.count()]);
        let first = i32::try_from(arcs.count())?;
        for arc in 0..weighed.count() {
            arcs.push(weighed.corners(arc), weighed.importance(arc));
        }
        for (code, mut polygons) in codes.into_iter().zip(cut.areas) {
            for reference in polygons.iter_mut().flatten().flatten() {
                *reference += if *reference < 0 { -first } else { first };
            }
            let [msoa, authority] = [Some(name.clone()), Some(name.clone())];
            shapes.push(Shape { code, msoa, authority, polygons });
        }
    }
    shapes.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(Topology { arcs, shapes })
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, out] = arguments.as_slice() else { return Err("output_areas FOLDER OUT".into()) };
    let topology = topology(Path::new(folder))?;
    let count = topology.shapes.len();
    let ward = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/pack/ward_epsg27700.topojson");
    let shapes = Shapes::read(write(&topology, "lsoa").as_bytes(), &fs::read(ward)?)?;
    let mut tiles = 0;
    for address in addresses(&shapes, Level::Lsoa, 0..=5)? {
        let folder = Path::new(out).join(format!("{}/{}", address.z, address.x));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{}.mvt", address.y)), tile(&shapes, address)?)?;
        tiles += 1;
    }
    println!("{{\"areas\":{count},\"tiles\":{tiles}}}");
    Ok(())
}
