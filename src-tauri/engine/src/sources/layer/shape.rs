//! The shape of a user's feature.

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, SeqAccess, Visitor},
};

use super::scan::{self, Part};

/// A coordinate in the file's system: longitude and latitude, or easting and northing.
pub type Position = [f64; 2];

/// What a feature looks like; all empty if it has no geometry. More than one list is filled only for a collection of
/// different things.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Points.
    pub points: Vec<Position>,
    /// Lines, each of its corners.
    pub lines: Vec<Vec<Position>>,
    /// Polygons, each an outer ring and its holes; the first corner of a ring may be repeated at its end.
    pub polygons: Vec<Vec<Vec<Position>>>,
}

impl Shape {
    /// Whether there is no geometry, or none with a coordinate.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty() && self.lines.is_empty() && self.polygons.is_empty()
    }

    /// What it is if it is not made of polygons alone.
    pub(super) fn not_polygons(&self) -> Option<&'static str> {
        match (self.points.is_empty(), self.lines.is_empty(), self.polygons.is_empty()) {
            (true, true, _) => None,
            (false, true, true) => Some("Point"),
            (true, false, true) => Some("LineString"),
            _ => Some("GeometryCollection"),
        }
    }

    /// The geometry that stands in a part of a GeoJSON text. The error says what is wrong with it.
    pub(super) fn read(text: &str, geometry: &Part) -> Result<Self, String> {
        let mut shape = Self::default();
        shape.add(text, geometry)?;
        shape.polygons.retain_mut(|rings| {
            rings.retain(|ring| !ring.is_empty());
            !rings.is_empty()
        });
        shape.lines.retain(|line| !line.is_empty());
        Ok(shape)
    }

    fn add(&mut self, text: &str, geometry: &Part) -> Result<(), String> {
        if &text[geometry.clone()] == "null" {
            return Ok(());
        }
        let kind = scan::member(text, geometry, "type").map_or("", |part| &text[part]);
        if kind == "\"GeometryCollection\"" {
            let parts = scan::member(text, geometry, "geometries");
            return parts.map_or(Ok(()), |parts| {
                scan::items(text, &parts).try_for_each(|part| self.add(text, &part))
            });
        }
        let coordinates = scan::member(text, geometry, "coordinates");
        let coordinates = coordinates.map_or("null", |part| &text[part]);
        if coordinates == "[]" {
            return Ok(());
        }
        match kind {
            "\"Point\"" => self.points.push(parse::<At>(coordinates, "a Point", "one position")?.0),
            "\"MultiPoint\"" => {
                let points = parse::<Vec<At>>(coordinates, "a MultiPoint", "positions")?;
                self.points.extend(plain(points));
            }
            "\"LineString\"" => {
                let line = parse::<Vec<At>>(coordinates, "a LineString", "positions")?;
                self.lines.push(plain(line));
            }
            "\"MultiLineString\"" => {
                let lines = parse::<Vec<Vec<At>>>(coordinates, "a MultiLineString", "lines")?;
                self.lines.extend(lines.into_iter().map(plain));
            }
            "\"Polygon\"" => {
                let rings = parse::<Vec<Vec<At>>>(coordinates, "a Polygon", "rings")?;
                self.polygons.push(rings.into_iter().map(plain).collect());
            }
            "\"MultiPolygon\"" => {
                let polygons =
                    parse::<Vec<Vec<Vec<At>>>>(coordinates, "a MultiPolygon", "polygons")?;
                let polygons = polygons.into_iter();
                self.polygons.extend(polygons.map(|rings| rings.into_iter().map(plain).collect()));
            }
            "" => return Err("a geometry without \"type\"".to_owned()),
            other => {
                let kind = super::delimited::shortened(other);
                return Err(format!("a geometry of the type {kind}, which GeoJSON has not"));
            }
        }
        Ok(())
    }

    /// The centre of gravity: of the polygons (holes taken out) if there are any, else of the lines, else of the points.
    /// Polygons without area count as the lines of their rings, lines without length as their corners. None if there is
    /// no geometry. Degrees are taken as if they were plane.
    pub fn centroid(&self) -> Option<Position> {
        // Relative to one of its corners, so that products stay small.
        let rings = || self.polygons.iter().flatten();
        let [ox, oy] = *rings().chain(&self.lines).flatten().chain(&self.points).next()?;
        let edges = |corners: &[Position]| -> Vec<[f64; 4]> {
            let relative = corners
                .windows(2)
                .map(|pair| [pair[0][0] - ox, pair[0][1] - oy, pair[1][0] - ox, pair[1][1] - oy]);
            relative.collect()
        };
        let closed = |ring: &[Position]| -> Vec<Position> {
            ring.iter().copied().chain(ring.first().copied()).collect()
        };
        let mut sum = [0.0; 3];
        for polygon in &self.polygons {
            for (i, ring) in polygon.iter().enumerate() {
                let mut part = [0.0; 3];
                for [ax, ay, bx, by] in edges(&closed(ring)) {
                    let cross = ax * by - ay * bx;
                    part[0] += (ax + bx) * cross / 3.0;
                    part[1] += (ay + by) * cross / 3.0;
                    part[2] += cross;
                }
                // Whichever way it runs, an outer ring adds and a hole takes away.
                let sign = if (part[2] < 0.0) == (i == 0) { -1.0 } else { 1.0 };
                add(&mut sum, part.map(|value| sign * value));
            }
        }
        if sum[2] <= 0.0 {
            sum = [0.0; 3];
            let rings: Vec<Vec<Position>> = rings().map(|ring| closed(ring)).collect();
            for line in rings.iter().chain(&self.lines) {
                for [ax, ay, bx, by] in edges(line) {
                    let length = (bx - ax).hypot(by - ay);
                    let middle = [f64::midpoint(ax, bx), f64::midpoint(ay, by)];
                    add(&mut sum, [middle[0] * length, middle[1] * length, length]);
                }
            }
        }
        if sum[2] <= 0.0 {
            sum = [0.0; 3];
            let lines = rings().chain(&self.lines).flatten();
            for &[x, y] in lines.chain(&self.points) {
                add(&mut sum, [x - ox, y - oy, 1.0]);
            }
        }
        Some([ox + sum[0] / sum[2], oy + sum[1] / sum[2]])
    }
}

fn add(sum: &mut [f64; 3], part: [f64; 3]) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum += part;
    }
}

fn plain(positions: Vec<At>) -> Vec<Position> {
    positions.into_iter().map(|At(position)| position).collect()
}

fn parse<'a, T: Deserialize<'a>>(
    coordinates: &'a str,
    kind: &str,
    parts: &str,
) -> Result<T, String> {
    serde_json::from_str(coordinates)
        .map_err(|_| format!("the coordinates of {kind} are not {parts} as GeoJSON has them"))
}

/// The first two numbers of a position; heights are left.
struct At(Position);

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;

        impl<'de> Visitor<'de> for Numbers {
            type Value = At;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an array of two numbers or three")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<At, A::Error> {
                let mut position = [0.0; 2];
                for (i, number) in position.iter_mut().enumerate() {
                    let missing = || serde::de::Error::invalid_length(i, &self);
                    // So that −0 is 0 where corners are compared.
                    *number = seq.next_element::<f64>()?.ok_or_else(missing)? + 0.0;
                }
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(At(position))
            }
        }
        deserializer.deserialize_seq(Numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Shape, String> {
        Shape::read(text, &(0..text.len()))
    }

    fn centroid(text: &str) -> Option<Position> {
        read(text).unwrap().centroid()
    }

    #[test]
    fn all_types() {
        let point = read(r#"{"coordinates":[1,2,30],"type":"Point"}"#).unwrap();
        assert_eq!((point.points, point.lines.len()), (vec![[1.0, 2.0]], 0));
        let text = r#"{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,1],[0,0]]],[]]}"#;
        assert_eq!(read(text).unwrap().polygons.len(), 1);
        let lines = r#"{"type":"MultiLineString","coordinates":[[[0,0],[1,0]],[]]}"#;
        assert_eq!(read(lines).unwrap().not_polygons(), Some("LineString"));
        let both = format!(r#"{{"type":"GeometryCollection","geometries":[{lines},{text}]}}"#);
        assert_eq!(read(&both).unwrap().not_polygons(), Some("GeometryCollection"));
        for empty in ["null", r#"{"type":"Polygon","coordinates":[]}"#] {
            let shape = read(empty).unwrap();
            assert!(shape.is_empty() && shape.not_polygons().is_none());
            assert_eq!(shape.centroid(), None);
        }
    }

    #[test]
    fn faults() {
        for (text, part) in [
            (r#"{"type":"Polygon","coordinates":[[0,0],[1,1]]}"#, "Polygon"),
            (r#"{"type":"Polygon"}"#, "rings"),
            (r#"{"type":"Point","coordinates":[1]}"#, "position"),
            (r#"{"type":"Circle","coordinates":[1,2]}"#, "\"Circle\""),
            (r#"{"coordinates":[1,2]}"#, "without"),
        ] {
            assert!(read(text).unwrap_err().contains(part), "{text}");
        }
    }

    #[test]
    fn centroids() {
        // A square of 4 with a hole of 1 in its corner, both rings clockwise: (4·1 − 1·0.5)/3 = 3.5/3.
        let text = r#"{"type":"Polygon","coordinates":[[[0,0],[0,2],[2,2],[2,0],[0,0]],[[0,0],[0,1],[1,1],[1,0],[0,0]]]}"#;
        let [x, y] = centroid(text).unwrap();
        assert!((x - 3.5 / 3.0).abs() < 1e-12 && (y - 3.5 / 3.0).abs() < 1e-12);
        // Without area: along the line; without length: the corner.
        let flat = r#"{"type":"Polygon","coordinates":[[[0,0],[3,0],[4,0],[0,0]]]}"#;
        assert_eq!(centroid(flat), Some([2.0, 0.0]));
        assert_eq!(
            centroid(r#"{"type":"LineString","coordinates":[[0,0],[1,0],[1,3]]}"#),
            Some([0.875, 1.125])
        );
        assert_eq!(
            centroid(r#"{"type":"LineString","coordinates":[[7,8],[7,8]]}"#),
            Some([7.0, 8.0])
        );
        assert_eq!(
            centroid(r#"{"type":"MultiPoint","coordinates":[[0,0],[1,3]]}"#),
            Some([0.5, 1.5])
        );
    }
}
