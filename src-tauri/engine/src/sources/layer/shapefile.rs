//! Shapefiles (ESRI, An ESRI White Paper, July 1998), turned into GeoJSON.
//!
//! The `.shp` is read from beginning to end, its counts compared with the bytes that there are; the `.shx`, which repeats
//! where its records begin, is not needed. Fields come from the `.dbf` beside it, the system from the `.prj`, the encoding
//! from the `.cpg`.

use super::{
    LayerError, Limits, Position,
    bytes::{Bytes, Fault},
    collection::{self, Collection},
    crs::System,
    dbase::Dbase,
    projection,
};

/// Bytes of the description of the file, and of each record.
const HEADER: usize = 100;
/// How many corners are compared to find out which ring a hole is in, in a feature.
const COMPARED: usize = 200_000_000;

/// The files that a Shapefile consists of.
pub(super) struct Files {
    pub(super) shp: Vec<u8>,
    pub(super) dbf: Option<Vec<u8>>,
    pub(super) prj: Option<Vec<u8>>,
    pub(super) cpg: Option<Vec<u8>>,
}

/// Whether a file begins as a `.shp`.
pub(super) fn is_shapefile(beginning: &[u8]) -> bool {
    beginning.starts_with(&[0, 0, 0x27, 0x0a])
}

/// The layer as GeoJSON.
pub(super) fn read(file: &str, files: &Files, limits: &Limits) -> Result<Vec<u8>, LayerError> {
    let damaged = |feature: usize, reason: String| LayerError::Damaged {
        file: file.to_owned(),
        feature,
        reason,
    };
    let system = files.prj.as_deref().map(|text| system(file, text)).transpose()?;
    let code_page = files.cpg.as_deref().map(String::from_utf8_lossy);
    let table = files.dbf.as_deref().map(|bytes| Dbase::open(bytes, code_page.as_deref()));
    let table = table.transpose().map_err(|reason| damaged(0, reason))?;
    let mut collection = Collection::new(file, system.as_ref(), limits);
    let mut rest =
        files.shp.get(HEADER..).ok_or_else(|| damaged(0, "the .shp is cut short".to_owned()))?;
    let mut index = 0;
    while !rest.is_empty() {
        let number = index + 1;
        let (geometry, after) = record(rest).map_err(|reason| damaged(number, reason))?;
        rest = after;
        match &table {
            None => collection.add(None, &geometry, std::iter::empty::<(&str, &str)>())?,
            Some(table) if index >= table.len() => {
                let reason = format!("the .dbf has {} rows, the .shp more", table.len());
                return Err(damaged(number, reason));
            }
            // Deleted features stay until the file is packed.
            Some(table) => {
                if let Some(fields) = table.row(index) {
                    collection.add(None, &geometry, fields)?;
                }
            }
        }
        index += 1;
    }
    if let Some(table) = table.filter(|table| table.len() > index) {
        let reason = format!("the .dbf has {} rows, the .shp {index} shapes", table.len());
        return Err(damaged(0, reason));
    }
    Ok(collection.finish())
}

fn system(file: &str, text: &[u8]) -> Result<System, LayerError> {
    projection::of_text(&String::from_utf8_lossy(text)).map_err(|found| LayerError::WrongSystem {
        file: file.to_owned(),
        feature: 0,
        found,
    })
}

/// The geometry of the first record, and what comes behind it.
fn record(bytes: &[u8]) -> Result<(String, &[u8]), Fault> {
    let mut head = Bytes::little(bytes);
    head.set_big(true);
    head.u32()?;
    // In words of two bytes.
    let length = (head.u32()? as usize).saturating_mul(2);
    let content = head.take(length).map_err(|_| {
        format!("its record states {length} bytes, and there are {}", bytes.len().saturating_sub(8))
    })?;
    Ok((geometry(&mut Bytes::little(content))?, &bytes[8 + length..]))
}

fn geometry(bytes: &mut Bytes<'_>) -> Result<String, Fault> {
    let mut text = String::with_capacity(bytes.len() * 2);
    match bytes.u32()? {
        0 => return Ok("null".to_owned()),
        // The second is with a height, the third with a measure, which come behind.
        1 | 11 | 21 => {
            text.push_str(r#"{"type":"Point","coordinates":"#);
            collection::position(&mut text, bytes.position(0)?);
        }
        8 | 18 | 28 => {
            bytes.take(32)?;
            let count = bytes.count(16)?;
            let points = positions(bytes, count)?;
            text.push_str(r#"{"type":"MultiPoint","coordinates":"#);
            collection::positions(&mut text, &points);
        }
        3 | 13 | 23 => match parts(bytes)?.as_slice() {
            [] => return Ok("null".to_owned()),
            [line] => {
                text.push_str(r#"{"type":"LineString","coordinates":"#);
                collection::positions(&mut text, line);
            }
            lines => {
                text.push_str(r#"{"type":"MultiLineString","coordinates":"#);
                collection::list(&mut text, lines, |text, line| collection::positions(text, line));
            }
        },
        5 | 15 | 25 => {
            let polygon = |text: &mut String, rings: &Vec<Vec<Position>>| {
                collection::list(text, rings, |text, ring| collection::positions(text, ring));
            };
            match polygons(parts(bytes)?)?.as_slice() {
                [] => return Ok("null".to_owned()),
                [rings] => {
                    text.push_str(r#"{"type":"Polygon","coordinates":"#);
                    polygon(&mut text, rings);
                }
                polygons => {
                    text.push_str(r#"{"type":"MultiPolygon","coordinates":"#);
                    collection::list(&mut text, polygons, polygon);
                }
            }
        }
        31 => return Err("a surface in space (multipatch): export it as polygons".to_owned()),
        other => return Err(format!("{other} is no type of shape")),
    }
    text.push('}');
    Ok(text)
}

fn positions(bytes: &mut Bytes<'_>, count: usize) -> Result<Vec<Position>, Fault> {
    (0..count).map(|_| bytes.position(0)).collect()
}

/// The lines or rings of a shape, without empty ones.
fn parts(bytes: &mut Bytes<'_>) -> Result<Vec<Vec<Position>>, Fault> {
    bytes.take(32)?;
    // Points follow, but each part has its number first.
    let count = bytes.count(4)?;
    let corners = bytes.u32()? as usize;
    let starts: Vec<usize> =
        (0..count).map(|_| Ok(bytes.u32()? as usize)).collect::<Result<_, Fault>>()?;
    if corners > bytes.len() / 16 {
        return Err(format!("it states {corners} corners, for which it is too short"));
    }
    let in_order = starts.windows(2).all(|pair| pair[0] <= pair[1]);
    if !in_order || starts.last().is_some_and(|&last| last > corners) {
        return Err("its parts are not in order".to_owned());
    }
    let all = positions(bytes, corners)?;
    let ends = starts.iter().skip(1).copied().chain([corners]);
    let parts = starts.iter().zip(ends).map(|(&start, end)| all[start..end].to_vec());
    Ok(parts.filter(|part| !part.is_empty()).collect())
}

/// Rings put together: those that run clockwise are outer ones, the others holes in the smallest that they lie in. A hole
/// that lies in none is an outer ring that runs the wrong way.
fn polygons(rings: Vec<Vec<Position>>) -> Result<Vec<Vec<Vec<Position>>>, Fault> {
    let (holes, mut outer): (Vec<_>, Vec<_>) =
        rings.into_iter().partition(|ring| doubled_area(ring) > 0.0);
    if outer.is_empty() {
        // All of them run the wrong way, or there is only one.
        return Ok(holes.into_iter().map(|ring| vec![ring]).collect());
    }
    if outer.len() == 1 {
        outer.extend(holes);
        return Ok(vec![outer]);
    }
    let boxes: Vec<[f64; 4]> = outer.iter().map(|ring| bounds(ring)).collect();
    let areas: Vec<f64> = outer.iter().map(|ring| doubled_area(ring).abs()).collect();
    let mut polygons: Vec<Vec<Vec<Position>>> = outer.into_iter().map(|ring| vec![ring]).collect();
    let mut compared = 0;
    for hole in holes {
        let [west, south, east, north] = bounds(&hole);
        let mut within: Option<usize> = None;
        for (at, bounds) in boxes.iter().enumerate() {
            let fits =
                bounds[0] <= west && bounds[1] <= south && bounds[2] >= east && bounds[3] >= north;
            if !fits || within.is_some_and(|within| areas[within] <= areas[at]) {
                continue;
            }
            let ring = &polygons[at][0];
            compared += ring.len() * hole.len().min(3) + 1;
            if is_in(&hole, ring) {
                within = Some(at);
            }
        }
        if compared > COMPARED {
            return Err("more rings inside each other than can be told apart".to_owned());
        }
        match within {
            Some(at) => polygons[at].push(hole),
            None => polygons.push(vec![hole]),
        }
    }
    Ok(polygons)
}

/// Twice the area, above 0 for a ring that runs against the clock.
fn doubled_area(ring: &[Position]) -> f64 {
    let Some(&[ox, oy]) = ring.first() else { return 0.0 };
    ring.windows(2)
        .map(|pair| (pair[0][0] - ox) * (pair[1][1] - oy) - (pair[1][0] - ox) * (pair[0][1] - oy))
        .sum()
}

fn bounds(ring: &[Position]) -> [f64; 4] {
    let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    ring.iter().fold(start, |[west, south, east, north], &[x, y]| {
        [west.min(x), south.min(y), east.max(x), north.max(y)]
    })
}

/// Whether a hole is in a ring: most of its first three corners, since one may lie on the ring.
fn is_in(hole: &[Position], ring: &[Position]) -> bool {
    let looked_at = &hole[..hole.len().min(3)];
    let inside = looked_at.iter().filter(|&&[x, y]| {
        let crossings = ring.windows(2).filter(|pair| {
            let ([ax, ay], [bx, by]) = (pair[0], pair[1]);
            (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
        });
        crossings.count() % 2 == 1
    });
    inside.count() * 2 > looked_at.len()
}
