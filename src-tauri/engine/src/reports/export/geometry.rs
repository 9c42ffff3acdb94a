//! The shapes of rows, in metres of the National Grid for areas and in the file's own system for a user's layer.

use std::borrow::Cow;

use super::table::Rows;
use crate::{
    geography::Detail,
    sources::layer::{Position, Shape, System},
};

/// The system of the coordinates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Srs {
    /// EPSG:27700.
    Grid,
    /// EPSG:4326, longitude first.
    Degrees,
    /// EPSG:3857.
    Mercator,
    /// One that is known by name only.
    Unknown,
}

/// What all shapes of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One point each.
    Point,
    /// Points.
    MultiPoint,
    /// Lines.
    MultiLineString,
    /// Polygons.
    MultiPolygon,
    /// Not the same.
    Mixed,
}

/// The system of the rows' coordinates; none where rows have no shapes.
pub(super) fn srs(rows: &Rows<'_>) -> Option<Srs> {
    match rows {
        Rows::Areas { engine, level, .. } => engine.shapes.layer(*level).map(|_| Srs::Grid),
        Rows::Sites { .. } => Some(Srs::Grid),
        Rows::Layer(layer) => layer.shapes().map(|_| match layer.system() {
            System::Degrees => Srs::Degrees,
            System::Grid => Srs::Grid,
            System::Mercator => Srs::Mercator,
            System::Other(_) => Srs::Unknown,
        }),
    }
}

/// The shape of a row, its outer rings anticlockwise, its holes clockwise, all closed; none where it has none.
pub(super) fn shape<'t>(rows: &Rows<'t>, row: usize) -> Option<Cow<'t, Shape>> {
    match rows {
        Rows::Areas { engine, level, positions } => {
            let polygons = engine.shapes.layer(*level)?.polygons(positions[row], Detail::FULL);
            let ring = |ring: Vec<[i32; 2]>| -> Vec<Position> {
                let corners = ring.iter().chain(&ring[..1]);
                corners.map(|corner| corner.map(|part| f64::from(part) / 10.0)).collect()
            };
            let polygons = polygons.into_iter().map(|rings| rings.into_iter().map(ring).collect());
            Some(Cow::Owned(Shape { polygons: polygons.collect(), ..Shape::default() }))
        }
        Rows::Sites { list, .. } => {
            Some(Cow::Owned(Shape { points: vec![list.rows[row].point], ..Shape::default() }))
        }
        Rows::Layer(layer) => {
            let shape = layer.shapes()?.get(row).filter(|shape| !shape.is_empty())?;
            if shape.polygons.is_empty() {
                return Some(Cow::Borrowed(shape));
            }
            let mut shape = shape.clone();
            for rings in &mut shape.polygons {
                for (place, ring) in rings.iter_mut().enumerate() {
                    turn(ring, place == 0);
                }
            }
            Some(Cow::Owned(shape))
        }
    }
}

/// Closes a ring and makes it run anticlockwise, or clockwise.
fn turn(ring: &mut Vec<Position>, anticlockwise: bool) {
    if ring.first() != ring.last() {
        ring.extend(ring.first().copied());
    }
    let Some(&[ox, oy]) = ring.first() else { return };
    let doubled: f64 = (ring.windows(2))
        .map(|pair| {
            let [[ax, ay], [bx, by]] = [pair[0], pair[1]].map(|[x, y]| [x - ox, y - oy]);
            ax * by - ay * bx
        })
        .sum();
    if (doubled < 0.0) == anticlockwise {
        ring.reverse();
    }
}

/// What a shape is by itself.
fn own_kind(shape: &Shape) -> Kind {
    match (shape.points.len(), shape.lines.is_empty(), shape.polygons.is_empty()) {
        (0, true, _) => Kind::MultiPolygon,
        (0, false, true) => Kind::MultiLineString,
        (1, true, true) => Kind::Point,
        (_, true, true) => Kind::MultiPoint,
        _ => Kind::Mixed,
    }
}

/// What all rows' shapes are.
pub(super) fn kind(rows: &Rows<'_>) -> Kind {
    let layer = match rows {
        Rows::Areas { .. } => return Kind::MultiPolygon,
        Rows::Sites { .. } => return Kind::Point,
        Rows::Layer(layer) => layer,
    };
    let shapes = layer.shapes().unwrap_or_default().iter().filter(|shape| !shape.is_empty());
    let mut kind = None;
    for shape in shapes {
        let own = own_kind(shape);
        kind = match (kind, own) {
            (None, own) => Some(own),
            (Some(kind), own) if kind == own => Some(kind),
            (Some(Kind::Point | Kind::MultiPoint), Kind::Point | Kind::MultiPoint) => {
                Some(Kind::MultiPoint)
            }
            _ => return Kind::Mixed,
        };
    }
    kind.unwrap_or(Kind::Mixed)
}

/// West, south, east, north.
pub(super) fn bounds(shape: &Shape) -> [f64; 4] {
    let corners = (shape.points.iter())
        .chain(shape.lines.iter().flatten())
        .chain(shape.polygons.iter().filter_map(|rings| rings.first()).flatten());
    let empty = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    corners.fold(empty, |bounds, &[x, y]| join(bounds, [x, y, x, y]))
}

/// The box around two boxes.
pub(super) fn join(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}

/// Well-known binary (OGC 06-103r4), little-endian, of a table whose shapes are of a kind.
pub(super) fn wkb(shape: &Shape, kind: Kind, out: &mut Vec<u8>) {
    match kind {
        Kind::Mixed if own_kind(shape) != Kind::Mixed => wkb(shape, own_kind(shape), out),
        Kind::Mixed => {
            let parts = [
                (Kind::MultiPoint, shape.points.is_empty()),
                (Kind::MultiLineString, shape.lines.is_empty()),
                (Kind::MultiPolygon, shape.polygons.is_empty()),
            ];
            let parts: Vec<Kind> =
                parts.into_iter().filter(|(_, empty)| !empty).map(|(kind, _)| kind).collect();
            header(7, parts.len(), out);
            for part in parts {
                wkb(shape, part, out);
            }
        }
        Kind::Point => {
            if let Some(&point) = shape.points.first() {
                start(1, out);
                corner(point, out);
            }
        }
        Kind::MultiPoint => {
            header(4, shape.points.len(), out);
            for &point in &shape.points {
                start(1, out);
                corner(point, out);
            }
        }
        Kind::MultiLineString => {
            header(5, shape.lines.len(), out);
            for line in &shape.lines {
                header(2, line.len(), out);
                corners(line, out);
            }
        }
        Kind::MultiPolygon => {
            header(6, shape.polygons.len(), out);
            for rings in &shape.polygons {
                header(3, rings.len(), out);
                for ring in rings {
                    out.extend((ring.len() as u32).to_le_bytes());
                    corners(ring, out);
                }
            }
        }
    }
}

fn start(code: u32, out: &mut Vec<u8>) {
    out.push(1);
    out.extend(code.to_le_bytes());
}

fn header(code: u32, parts: usize, out: &mut Vec<u8>) {
    start(code, out);
    out.extend((parts as u32).to_le_bytes());
}

fn corners(points: &[Position], out: &mut Vec<u8>) {
    for &point in points {
        corner(point, out);
    }
}

fn corner([x, y]: Position, out: &mut Vec<u8>) {
    out.extend(x.to_le_bytes());
    out.extend(y.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_closed_and_turned() {
        let square = vec![[0.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 0.0]];
        let mut ring = square.clone();
        turn(&mut ring, true);
        assert_eq!(ring, [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]);
        turn(&mut ring, false);
        assert_eq!(ring[..4], square);
    }

    #[test]
    fn well_known_binary() {
        let point = Shape { points: vec![[1.0, 2.0]], ..Shape::default() };
        let mut bytes = Vec::new();
        wkb(&point, Kind::Point, &mut bytes);
        assert_eq!(bytes[..5], [1, 1, 0, 0, 0]);
        assert_eq!(bytes[5..13], 1.0_f64.to_le_bytes());
        assert_eq!(bytes.len(), 21);
        let mixed = Shape { lines: vec![vec![[0.0, 0.0], [1.0, 1.0]]], ..point };
        bytes.clear();
        wkb(&mixed, Kind::Mixed, &mut bytes);
        // A collection of two.
        assert_eq!(bytes[..9], [1, 7, 0, 0, 0, 2, 0, 0, 0]);
        assert_eq!(bounds(&mixed).map(f64::to_bits), [0.0_f64, 0.0, 1.0, 2.0].map(f64::to_bits));
    }
}
