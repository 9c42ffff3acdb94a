//! Geometries in well-known binary, as GeoPackage has them, turned into those of GeoJSON.
//!
//! Heights and measures are left. Counts are compared with the bytes that there are before anything is set aside for them,
//! and collections may be in collections only so deep.

use super::{
    bytes::{Bytes, Fault},
    collection,
};

/// How deep collections may be nested.
const DEPTH: usize = 8;

/// The geometry's text; `null` if it is empty.
pub(super) fn geometry(bytes: &mut Bytes<'_>) -> Result<String, Fault> {
    let mut text = String::with_capacity(bytes.len() * 2);
    let is_there = add(bytes, &mut text, None, DEPTH)?;
    if is_there { Ok(text) } else { Ok("null".to_owned()) }
}

/// Adds a geometry; false if it has no coordinates. A part of a multi-geometry of a kind has only its coordinates added.
fn add(
    bytes: &mut Bytes<'_>,
    text: &mut String,
    part_of: Option<u32>,
    depth: usize,
) -> Result<bool, Fault> {
    match bytes.u8()? {
        order @ (0 | 1) => bytes.set_big(order == 0),
        other => return Err(format!("{other} is no byte order of a geometry")),
    }
    let stated = bytes.u32()?;
    // PostGIS marks height, measure and system by bits, the standard by thousands.
    let (bits, thousands) = (stated >> 28, (stated & 0x0fff_ffff) / 1000);
    let kind = (stated & 0x0fff_ffff) % 1000;
    if thousands > 3 || bits & 1 == 1 {
        return Err(format!("{stated} is no type of geometry"));
    }
    let skipped = 8
        * (usize::from(bits & 8 != 0 || thousands & 1 == 1)
            + usize::from(bits & 4 != 0 || thousands & 2 == 2));
    if bits & 2 != 0 {
        bytes.u32()?;
    }
    if let Some(whole) = part_of
        && kind + 3 != whole
    {
        return Err(format!("a geometry of type {kind} in one of type {whole}"));
    }
    let name = match kind {
        1 => "Point",
        2 => "LineString",
        3 => "Polygon",
        4 => "MultiPoint",
        5 => "MultiLineString",
        6 => "MultiPolygon",
        7 => "GeometryCollection",
        8..=14 => {
            return Err(
                "a geometry with curves: export the layer with straight lines (linearised)"
                    .to_owned(),
            );
        }
        _ => return Err(format!("a geometry of type {kind}, which is not read")),
    };
    if kind == 7 && depth == 0 {
        return Err(format!("collections nested deeper than {DEPTH} levels"));
    }
    if part_of.is_none() {
        let key = if kind == 7 { "geometries" } else { "coordinates" };
        text.push_str(r#"{"type":""#);
        text.push_str(name);
        text.push_str(r#"",""#);
        text.push_str(key);
        text.push_str(r#"":"#);
    }
    let is_there = match kind {
        1 => return point(bytes, text, skipped, part_of.is_some()),
        2 => line(bytes, text, skipped)?,
        3 => {
            let rings = bytes.count(4)?;
            several(text, rings, |text| line(bytes, text, skipped))?
        }
        7 => {
            let parts = bytes.count(9)?;
            several(text, parts, |text| add(bytes, text, None, depth - 1))?
        }
        _ => {
            let parts = bytes.count(9)?;
            several(text, parts, |text| add(bytes, text, Some(kind), depth))?
        }
    };
    if part_of.is_none() {
        text.push('}');
    }
    Ok(is_there)
}

/// A point; one that is empty has no numbers for coordinates.
fn point(
    bytes: &mut Bytes<'_>,
    text: &mut String,
    skipped: usize,
    is_part: bool,
) -> Result<bool, Fault> {
    let mut ahead = *bytes;
    if ahead.f64()?.is_nan() && ahead.f64()?.is_nan() {
        bytes.take(16 + skipped)?;
        return Ok(false);
    }
    collection::position(text, bytes.position(skipped)?);
    if !is_part {
        text.push('}');
    }
    Ok(true)
}

fn line(bytes: &mut Bytes<'_>, text: &mut String, skipped: usize) -> Result<bool, Fault> {
    let corners = bytes.count(16 + skipped)?;
    several(text, corners, |text| {
        collection::position(text, bytes.position(skipped)?);
        Ok(true)
    })
}

/// A list of so many things, those without coordinates left out; false if it is empty.
fn several(
    text: &mut String,
    count: usize,
    mut add: impl FnMut(&mut String) -> Result<bool, Fault>,
) -> Result<bool, Fault> {
    text.push('[');
    let mut is_there = false;
    for _ in 0..count {
        let before = text.len();
        if is_there {
            text.push(',');
        }
        if add(text)? {
            is_there = true;
        } else {
            text.truncate(before);
        }
    }
    text.push(']');
    Ok(is_there)
}
