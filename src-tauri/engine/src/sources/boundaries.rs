//! Boundaries of areas: GeoJSON of the Office for National Statistics' Open Geography Portal, one file per
//! authority, polygons and multipolygons in longitude and latitude (WGS 84).
//!
//! A file from outside is not trusted: its size, the number of its features and of its corners are limited (the
//! depth is fixed by the format), and a coordinate system other than WGS 84 is named in the error.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::geography::grid::{EASTINGS, LATITUDES, LONGITUDES, NORTHINGS};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 256 << 20;
/// The most features a file may have.
pub const MAX_FEATURES: usize = 100_000;
/// The most corners a file may have.
pub const MAX_CORNERS: usize = 10_000_000;

/// The outline of one area as published.
#[derive(Debug, Clone, PartialEq)]
pub struct Boundary {
    /// The area's code, e.g. `W01000003`.
    pub code: String,
    /// Its polygons as published: the outer ring, then the holes, as longitude and latitude in degrees, the first
    /// corner repeated at the end.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

/// What can be wrong with a boundary file.
#[derive(Debug, thiserror::Error)]
pub enum BoundariesError {
    /// The file or folder cannot be read.
    #[error("{file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// The folder holds no GeoJSON.
    #[error("{0}: no file ends in .geojson here")]
    NoFiles(String),
    /// Larger than a limit.
    #[error("{file}: {found} {what}, at most {limit} are read")]
    TooLarge {
        /// The file.
        file: String,
        /// Bytes, features or corners.
        what: &'static str,
        /// How many there are.
        found: u64,
        /// How many are allowed.
        limit: u64,
    },
    /// Not GeoJSON, or not of polygons.
    #[error("{file}: not a GeoJSON FeatureCollection of polygons: {source}")]
    Syntax {
        /// The file.
        file: String,
        /// What and where (line, column).
        source: serde_json::Error,
    },
    /// Another coordinate system is declared.
    #[error(
        "{file}: the coordinate system is given as {found}; longitude and latitude in WGS 84 (CRS84 or EPSG:4326) are expected"
    )]
    DeclaredSystem {
        /// The file.
        file: String,
        /// The name in the file.
        found: String,
    },
    /// A feature lacks its code or geometry.
    #[error("{file}: feature {feature}: {problem}")]
    Feature {
        /// The file.
        file: String,
        /// The feature's number, from 1, and its code if it has one.
        feature: String,
        /// What is wrong and what is expected.
        problem: String,
    },
    /// A ring or corner is wrong.
    #[error("{file}: feature {feature}, ring {ring}: {problem}")]
    Ring {
        /// The file.
        file: String,
        /// The feature's number, from 1, and its code.
        feature: String,
        /// The ring's number over all parts of the feature, from 1.
        ring: usize,
        /// What is wrong and what is expected.
        problem: String,
    },
}

#[derive(Deserialize)]
struct Collection {
    crs: Option<Crs>,
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Crs {
    properties: Option<CrsName>,
}

#[derive(Deserialize)]
struct CrsName {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Option<serde_json::Map<String, serde_json::Value>>,
    geometry: Option<Geometry>,
}

type Ring = Vec<Vec<f64>>;

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon { coordinates: Vec<Ring> },
    MultiPolygon { coordinates: Vec<Vec<Ring>> },
}

/// Reads every `.geojson` of a folder, in the order of their names.
pub fn read_folder(folder: &Path, code: &str) -> Result<Vec<Boundary>, BoundariesError> {
    let read_error = |source| BoundariesError::Read { file: folder.display().to_string(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(read_error)? {
        let path = entry.map_err(read_error)?.path();
        if path.extension().is_some_and(|ending| ending == "geojson") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(BoundariesError::NoFiles(folder.display().to_string()));
    }
    let mut boundaries = Vec::new();
    for file in files {
        boundaries.append(&mut read(&file, code)?);
    }
    Ok(boundaries)
}

/// Reads one file; `code` is the property that holds the areas' codes, e.g. `LSOA21CD`.
pub fn read(path: &Path, code: &str) -> Result<Vec<Boundary>, BoundariesError> {
    let file = path.display().to_string();
    let read_error = |source| BoundariesError::Read { file: file.clone(), source };
    let bytes = fs::metadata(path).map_err(read_error)?.len();
    check_limit(&file, "bytes", bytes, MAX_BYTES)?;
    let text = fs::read(path).map_err(read_error)?;
    parse(&file, &text, code)
}

fn check_limit(
    file: &str,
    what: &'static str,
    found: u64,
    limit: u64,
) -> Result<(), BoundariesError> {
    if found > limit {
        return Err(BoundariesError::TooLarge { file: file.to_owned(), what, found, limit });
    }
    Ok(())
}

fn parse(file: &str, text: &[u8], code: &str) -> Result<Vec<Boundary>, BoundariesError> {
    let collection: Collection = serde_json::from_slice(text)
        .map_err(|source| BoundariesError::Syntax { file: file.to_owned(), source })?;
    if let Some(found) = collection.crs.and_then(|crs| crs.properties).and_then(|p| p.name) {
        let name = found.to_ascii_uppercase();
        if !(name.ends_with("CRS84") || name.ends_with(":4326")) {
            return Err(BoundariesError::DeclaredSystem { file: file.to_owned(), found });
        }
    }
    check_limit(file, "features", collection.features.len() as u64, MAX_FEATURES as u64)?;
    let mut corners = 0;
    let mut boundaries = Vec::with_capacity(collection.features.len());
    for (number, feature) in (1..).zip(collection.features) {
        let problem = |problem: String| BoundariesError::Feature {
            file: file.to_owned(),
            feature: number.to_string(),
            problem,
        };
        let found = feature.properties.as_ref().and_then(|properties| properties.get(code));
        let Some(area) = found.and_then(|value| value.as_str()).filter(|area| !area.is_empty())
        else {
            return Err(problem(format!("no text in the property {code}, which names the area")));
        };
        let feature_name = format!("{number} ({area})");
        let published: Vec<Vec<Ring>> = match feature.geometry {
            None => return Err(problem("no geometry; a polygon is expected".to_owned())),
            Some(Geometry::Polygon { coordinates }) => vec![coordinates],
            Some(Geometry::MultiPolygon { coordinates }) => coordinates,
        };
        if published.is_empty() || published.iter().any(Vec::is_empty) {
            return Err(problem("the geometry is empty; a polygon is expected".to_owned()));
        }
        corners += published.iter().flatten().map(Vec::len).sum::<usize>();
        check_limit(file, "corners", corners as u64, MAX_CORNERS as u64)?;
        let mut ring = 0;
        let mut polygons = Vec::with_capacity(published.len());
        for polygon in published {
            let mut rings = Vec::with_capacity(polygon.len());
            for corners in polygon {
                ring += 1;
                rings.push(check_ring(&corners).map_err(|problem| BoundariesError::Ring {
                    file: file.to_owned(),
                    feature: feature_name.clone(),
                    ring,
                    problem,
                })?);
            }
            polygons.push(rings);
        }
        boundaries.push(Boundary { code: area.to_owned(), polygons });
    }
    Ok(boundaries)
}

fn check_ring(corners: &[Vec<f64>]) -> Result<Vec<[f64; 2]>, String> {
    if corners.len() < 4 {
        return Err(format!(
            "{} corners; at least 4, the first repeated at the end, are expected",
            corners.len()
        ));
    }
    if corners.first() != corners.last() {
        return Err("the ring is not closed: its last corner has to repeat its first".to_owned());
    }
    let mut ring = Vec::with_capacity(corners.len());
    for (number, corner) in (1..).zip(corners) {
        let &[x, y, ..] = corner.as_slice() else {
            return Err(format!("corner {number} has {} numbers; 2 are expected", corner.len()));
        };
        if let Some(problem) = check_place(x, y) {
            return Err(format!("corner {number} ({x}, {y}) {problem}"));
        }
        ring.push([x, y]);
    }
    Ok(ring)
}

/// What is wrong with a place that should be a longitude and latitude in the British Isles; names the coordinate
/// system that it seems to be in instead.
fn check_place(x: f64, y: f64) -> Option<&'static str> {
    let within = |value: f64, [low, high]: [f64; 2]| (low..=high).contains(&value);
    if within(x, LONGITUDES) && within(y, LATITUDES) {
        None
    } else if within(y, LONGITUDES) && within(x, LATITUDES) {
        Some("has latitude first: GeoJSON has longitude first")
    } else if x.abs() <= 180.0 && y.abs() <= 90.0 {
        Some("is outside the British Isles (longitude -8.579 to 1.78, latitude 49.922 to 60.84)")
    } else if within(x, EASTINGS) && within(y, NORTHINGS) {
        Some(
            "looks like metres of the British National Grid (EPSG:27700): longitude and latitude in degrees (WGS 84) are expected",
        )
    } else if within(x, [-1_000_000.0, 200_000.0]) && within(y, [6_200_000.0, 8_700_000.0]) {
        Some(
            "looks like Web Mercator (EPSG:3857): longitude and latitude in degrees (WGS 84) are expected",
        )
    } else {
        Some("is no longitude and latitude in degrees (WGS 84)")
    }
}

#[cfg(test)]
mod tests {
    use super::{BoundariesError, Boundary, parse, read, read_folder};

    fn file(crs: &str, properties: &str, geometry: &str) -> String {
        format!(
            r#"{{"type":"FeatureCollection",{crs}"features":[{{"type":"Feature","properties":{properties},"geometry":{geometry}}}]}}"#
        )
    }

    fn read_text(text: &str) -> Result<Vec<Boundary>, BoundariesError> {
        parse("a.geojson", text.as_bytes(), "LSOA21CD")
    }

    const CODE: &str = r#"{"LSOA21CD":"W01000001"}"#;

    fn ring(corners: &str) -> String {
        read_text(&file("", CODE, &format!(r#"{{"type":"Polygon","coordinates":[[{corners}]]}}"#)))
            .expect_err("the ring is wrong")
            .to_string()
    }

    #[test]
    fn a_good_file() {
        let geometry =
            r#"{"type":"Polygon","coordinates":[[[-4,53],[-4,53.1],[-3.9,53],[-4,53]]]}"#;
        let crs = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"#;
        let boundaries = read_text(&file(crs, CODE, geometry)).expect("good");
        assert_eq!(boundaries.len(), 1);
        let ring = [[-4.0, 53.0], [-4.0, 53.1], [-3.9, 53.0], [-4.0, 53.0]];
        assert_eq!(boundaries[0].polygons, [[ring]]);
    }

    #[test]
    fn wrong_coordinate_systems_are_named() {
        let grid = ring("[242000.5,379000],[242100,379000],[242000,379100],[242000.5,379000]");
        assert!(grid.contains("British National Grid") && grid.contains("W01000001"), "{grid}");
        assert!(grid.contains("ring 1") && grid.contains("corner 1"), "{grid}");
        let mercator =
            ring("[-400000,7000000],[-400000,7000100],[-400100,7000000],[-400000,7000000]");
        assert!(mercator.contains("Web Mercator"), "{mercator}");
        let swapped = ring("[53,-4],[53.1,-4],[53,-3.9],[53,-4]");
        assert!(swapped.contains("latitude first"), "{swapped}");
        let france = ring("[2,48],[2.1,48],[2,48.1],[2,48]");
        assert!(france.contains("outside the British Isles"), "{france}");
        let declared = read_text(&file(
            r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},"#,
            CODE,
            r#"{"type":"Polygon","coordinates":[[]]}"#,
        ));
        let declared = declared.unwrap_err().to_string();
        assert!(declared.contains("EPSG::27700") && declared.contains("WGS 84"), "{declared}");
    }

    #[test]
    fn broken_rings_and_features() {
        assert!(ring("[-4,53],[-4,53.1],[-4,53]").contains("3 corners"));
        assert!(ring("[-4,53],[-4,53.1],[-3.9,53],[-3.9,53.1]").contains("not closed"));
        assert!(ring("[-4,53],[-4],[-3.9,53],[-4,53]").contains("corner 2"));
        let no_code = read_text(&file("", "{}", r#"{"type":"Polygon","coordinates":[]}"#));
        assert!(no_code.unwrap_err().to_string().contains("LSOA21CD"));
        let empty = read_text(&file("", CODE, r#"{"type":"MultiPolygon","coordinates":[]}"#));
        assert!(empty.unwrap_err().to_string().contains("empty"));
        assert!(
            read_text(&file("", CODE, "null")).unwrap_err().to_string().contains("no geometry")
        );
        let point = read_text(&file("", CODE, r#"{"type":"Point","coordinates":[1,2]}"#));
        assert!(matches!(point, Err(BoundariesError::Syntax { .. })));
        let broken = read_text("{\"type\":\"FeatureCollection\",\n\"features\":[").unwrap_err();
        assert!(broken.to_string().contains("line 2"), "{broken}");
        // However deep: what is not needed is skipped without recursion, properties have a limit.
        let nested = |n| format!("{}{}", "[".repeat(n), "]".repeat(n));
        let skipped = format!(r#"{{"features":[],"other":{}}}"#, nested(1_000_000));
        assert!(read_text(&skipped).expect("no features").is_empty());
        let deep = read_text(&file("", &format!(r#"{{"a":{}}}"#, nested(500)), "null"));
        assert!(matches!(deep, Err(BoundariesError::Syntax { .. })));
        let numbers =
            read_text(&file("", CODE, r#"{"type":"Polygon","coordinates":[[[1e999,0]]]}"#));
        assert!(matches!(numbers, Err(BoundariesError::Syntax { .. })));
    }

    #[test]
    fn files_that_are_not_there() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(matches!(read_folder(folder.path(), "LSOA21CD"), Err(BoundariesError::NoFiles(_))));
        let missing = read(&folder.path().join("no.geojson"), "LSOA21CD").unwrap_err();
        assert!(missing.to_string().contains("no.geojson"), "{missing}");
    }
}
