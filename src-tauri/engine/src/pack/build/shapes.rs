//! Makes the shapes of the pack: `lsoa_epsg27700.topojson` and `ward_epsg27700.topojson`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use crate::{
    geography::{
        arcs::{CutError, Outline, cut},
        grid::{GridError, to_grid},
        rings::{Arcs, Corner, Polygon, arc_number},
        simplify::weigh,
        topojson::{Shape, Topology, write},
    },
    sources::boundaries::{BoundariesError, Boundary, read_folder},
};

/// Why the shapes cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ShapesBuildError {
    /// The boundaries cannot be read.
    #[error(transparent)]
    Boundaries(#[from] BoundariesError),
    /// The lookup cannot be read.
    #[error("{file}: {source}")]
    Lookup {
        /// The file.
        file: String,
        /// What and where (line).
        source: csv::Error,
    },
    /// The lookup has no such column.
    #[error("{file}: no column {column} in the first line")]
    Column {
        /// The file.
        file: String,
        /// The column.
        column: &'static str,
    },
    /// An area is not in the lookup.
    #[error("{file}: no line for area {code}")]
    Missing {
        /// The file.
        file: String,
        /// The area.
        code: String,
    },
    /// An area comes twice.
    #[error("{folder}: area {code} comes twice")]
    Twice {
        /// The folder.
        folder: String,
        /// The area.
        code: String,
    },
    /// A corner is outside the grid.
    #[error("area {code}: {source}")]
    Grid {
        /// The area.
        code: String,
        /// Which corner.
        source: GridError,
    },
    /// The polygons are no partition.
    #[error(transparent)]
    Cut(#[from] CutError),
    /// A file cannot be written.
    #[error("{file}: {source}")]
    Write {
        /// The file.
        file: String,
        /// What the system says.
        source: std::io::Error,
    },
}

/// Reads the boundaries in `sources` and writes both files into the folder `pack`, byte for byte the same from the same
/// input. What had to be mended, and the sizes, go to the log.
pub fn build(
    sources: &Path,
    pack: &Path,
    log: &mut dyn FnMut(String),
) -> Result<(), ShapesBuildError> {
    let lookup = sources.join("lookups/OA21_LSOA21_MSOA21_LAD21.wales.csv");
    let parents = read_parents(&lookup)?;
    let mut lsoas = topology(&sources.join("boundaries/lsoa21"), "LSOA21CD", log)?;
    for shape in &mut lsoas.shapes {
        let (msoa, authority) =
            parents.get(&shape.code).cloned().ok_or_else(|| ShapesBuildError::Missing {
                file: lookup.display().to_string(),
                code: shape.code.clone(),
            })?;
        shape.msoa = Some(msoa);
        shape.authority = Some(authority);
    }
    let wards = topology(&sources.join("boundaries/ward25"), "WD25CD", log)?;
    for (object, topology) in [("lsoa", &lsoas), ("ward", &wards)] {
        let text = write(topology, object);
        let file: PathBuf = pack.join(format!("{object}_epsg27700.topojson"));
        log(format!(
            "{object}: {} areas, {} arcs, {} corners, {} bytes",
            topology.shapes.len(),
            topology.arcs.count(),
            topology.arcs.corner_count(),
            text.len()
        ));
        fs::write(&file, text).map_err(|source| ShapesBuildError::Write {
            file: file.display().to_string(),
            source,
        })?;
    }
    Ok(())
}

/// MSOA and authority of each LSOA.
fn read_parents(file: &Path) -> Result<BTreeMap<String, (String, String)>, ShapesBuildError> {
    let name = file.display().to_string();
    let error = |source| ShapesBuildError::Lookup { file: name.clone(), source };
    let mut reader = csv::Reader::from_path(file).map_err(error)?;
    let header = reader.headers().map_err(error)?.clone();
    let column = |column: &'static str| {
        header
            .iter()
            .position(|name| name.trim_start_matches('\u{feff}') == column)
            .ok_or_else(|| ShapesBuildError::Column { file: name.clone(), column })
    };
    let [lsoa, msoa, authority] = [column("LSOA21CD")?, column("MSOA21CD")?, column("LAD21CD")?];
    let mut parents = BTreeMap::new();
    for record in reader.records() {
        // Every record has as many fields as the header: the reader makes sure.
        let record = record.map_err(error)?;
        parents.insert(
            record[lsoa].to_owned(),
            (record[msoa].to_owned(), record[authority].to_owned()),
        );
    }
    Ok(parents)
}

fn topology(
    folder: &Path,
    code: &str,
    log: &mut dyn FnMut(String),
) -> Result<Topology, ShapesBuildError> {
    let mut boundaries = read_folder(folder, code)?;
    boundaries.sort_by(|a, b| a.code.cmp(&b.code));
    if let Some(pair) = boundaries.windows(2).find(|pair| pair[0].code == pair[1].code) {
        return Err(ShapesBuildError::Twice {
            folder: folder.display().to_string(),
            code: pair[0].code.clone(),
        });
    }
    let outlines = boundaries.par_iter().map(outline).collect::<Result<Vec<_>, _>>()?;
    let cut = cut(outlines, log)?;
    let arcs = weigh(&cut.arcs, &may_vanish(&cut.arcs, &cut.areas));
    let shapes = boundaries
        .into_iter()
        .zip(cut.areas)
        .map(|(boundary, polygons)| Shape { code: boundary.code, polygons, ..Shape::default() })
        .collect();
    Ok(Topology { arcs, shapes })
}

/// A boundary in decimetres of the grid.
fn outline(boundary: &Boundary) -> Result<Outline, ShapesBuildError> {
    let corner = |&[lon, lat]: &[f64; 2]| -> Result<Corner, GridError> {
        let (easting, northing) = to_grid(lon, lat)?;
        Ok([easting, northing].map(|metres| (metres * 10.0).round() as i32))
    };
    let ring = |ring: &Vec<[f64; 2]>| ring.iter().map(corner).collect::<Result<_, _>>();
    let polygon = |rings: &Vec<_>| rings.iter().map(ring).collect::<Result<_, _>>();
    let polygons = boundary
        .polygons
        .iter()
        .map(polygon)
        .collect::<Result<_, _>>()
        .map_err(|source| ShapesBuildError::Grid { code: boundary.code.clone(), source })?;
    Ok(Outline { code: boundary.code.clone(), polygons })
}

/// Islands that coarse levels of detail may leave out: closed arcs around one polygon without holes, on whose other side
/// nobody is, and which is not the largest of its area, so that every area stays on the map.
fn may_vanish(arcs: &Arcs, areas: &[Vec<Polygon>]) -> Vec<bool> {
    let mut sides = vec![0; arcs.count()];
    for reference in areas.iter().flatten().flatten().flatten() {
        sides[arc_number(*reference)] += 1;
    }
    let mut may_vanish = vec![false; arcs.count()];
    for polygon in areas.iter().flat_map(|polygons| polygons.iter().skip(1)) {
        if let [ring] = polygon.as_slice()
            && let [reference] = *ring.as_slice()
        {
            let arc = arc_number(reference);
            may_vanish[arc] = sides[arc] == 1;
        }
    }
    may_vanish
}

#[cfg(test)]
mod tests {
    use std::{env, fs, path::Path};

    use super::build;

    #[test]
    fn the_pack_is_what_the_builder_makes() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let sources = env::var_os("CYSWLLT_SOURCES")
            .map_or_else(|| project.join("../shared/data"), Into::into);
        if !sources.join("boundaries").exists() {
            println!("skipped: no publishers' files at {}", sources.display());
            return;
        }
        let pack = project.join("data/pack");
        let folder = tempfile::tempdir().expect("a folder");
        let mut notes = Vec::new();
        build(&sources, folder.path(), &mut |note| notes.push(note)).expect("the shapes");
        println!("{}", notes.join("\n"));
        let touching = notes.iter().filter(|note| note.contains("the polygon touches itself"));
        let touching: Vec<&str> = touching.map(|note| &note[..9]).collect();
        assert_eq!(touching, ["W01000067"]);
        let mut bytes = 0;
        for file in ["lsoa_epsg27700.topojson", "ward_epsg27700.topojson"] {
            let text = fs::read(folder.path().join(file)).expect(file);
            bytes += text.len();
            assert!(text == fs::read(pack.join(file)).expect(file), "{file} is out of date");
        }
        assert!(bytes < 3_000_000, "{bytes} bytes");
    }

    #[test]
    fn a_lookup_without_its_columns_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("lookup.csv");
        fs::write(&file, "OA21CD,LSOA21CD,MSOA21CD\na,b,c\n").expect("written");
        let error = super::read_parents(&file).unwrap_err().to_string();
        assert!(error.contains("LAD21CD") && error.contains("lookup.csv"), "{error}");
    }
}
