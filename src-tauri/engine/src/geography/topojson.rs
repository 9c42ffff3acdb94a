//! The pack's shapes as TopoJSON: one object (`lsoa` or `ward`), coordinates in decimetres of the British National Grid.
//!
//! The file is ordinary quantised TopoJSON (scale 0.1, no translation), which QGIS and GeoPandas open; that it is in
//! EPSG:27700 the format cannot say, so the file's name does. Beside `arcs` stands `importance`, which the format
//! allows and others ignore: for each arc a string with one character a corner, the step of
//! [`super::simplify`] as the character with code 35 + step, or 36 + step from 57 on (so that no
//! backslash occurs): `#` is step 0, `~` stays for good.

use std::{borrow::Cow, collections::HashMap, fmt, fmt::Write as _};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, SeqAccess, Visitor},
};

use super::{
    rings::{ArcRef, Arcs, Corner, Polygon, arc_number},
    simplify::ALWAYS,
};

/// The most corners a file may have.
const MAX_CORNERS: usize = 10_000_000;
/// Coordinates in decimetres are inside the British National Grid.
const LIMITS: [std::ops::RangeInclusive<i64>; 2] = [0..=7_000_000, 0..=13_000_000];

/// One area of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shape {
    /// The area's code.
    pub code: String,
    /// The code of the MSOA that an LSOA belongs to.
    pub msoa: Option<String>,
    /// The code of the authority.
    pub authority: Option<String>,
    /// Its polygons, the largest first.
    pub polygons: Vec<Polygon>,
}

/// A file of areas that share arcs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topology {
    /// The arcs.
    pub arcs: Arcs,
    /// The areas, sorted by code.
    pub shapes: Vec<Shape>,
}

/// What can be wrong with a TopoJSON file.
#[derive(Debug, thiserror::Error)]
pub enum TopologyError {
    /// Not TopoJSON of polygons.
    #[error("{file}: not quantised TopoJSON of polygons: {source}")]
    Syntax {
        /// The file.
        file: String,
        /// What and where (line, column).
        source: serde_json::Error,
    },
    /// The object is missing.
    #[error("{file}: no object \"{object}\" among the file's objects")]
    Object {
        /// The file.
        file: String,
        /// The name that was looked for.
        object: String,
    },
    /// Other units than decimetres.
    #[error(
        "{file}: transform.{member} is {found:?}, [{expected}, {expected}] is expected (decimetres of EPSG:27700)"
    )]
    Transform {
        /// The file.
        file: String,
        /// `scale` or `translate`.
        member: &'static str,
        /// What the file says.
        found: [f64; 2],
        /// What each number has to be.
        expected: f64,
    },
    /// An arc is wrong.
    #[error("{file}: arc {arc}: {problem}")]
    Arc {
        /// The file.
        file: String,
        /// The arc's number, from 0.
        arc: usize,
        /// What is wrong and what is expected.
        problem: String,
    },
    /// An area is wrong.
    #[error("{file}: area {code}: {problem}")]
    Area {
        /// The file.
        file: String,
        /// The area's code.
        code: String,
        /// What is wrong and what is expected.
        problem: String,
    },
}

#[derive(Deserialize)]
struct File<'a> {
    transform: Transform,
    objects: HashMap<String, Collection>,
    arcs: FlatArcs,
    #[serde(borrow)]
    importance: Vec<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    properties: Properties,
    #[serde(flatten)]
    outline: Rings,
}

#[derive(Deserialize)]
struct Properties {
    code: String,
    msoa: Option<String>,
    authority: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Rings {
    Polygon(Polygon),
    MultiPolygon(Vec<Polygon>),
}

/// Deltas of all arcs in one list, and where each arc ends in it.
#[derive(Default)]
struct FlatArcs {
    deltas: Vec<Corner>,
    ends: Vec<usize>,
}

impl<'de> Deserialize<'de> for FlatArcs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = FlatArcs;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a list of arcs")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut arcs: A) -> Result<FlatArcs, A::Error> {
                let mut flat = FlatArcs::default();
                while arcs.next_element_seed(One(&mut flat.deltas))?.is_some() {
                    if flat.deltas.len() > MAX_CORNERS {
                        return Err(A::Error::custom(format!("more than {MAX_CORNERS} corners")));
                    }
                    flat.ends.push(flat.deltas.len());
                }
                Ok(flat)
            }
        }
        deserializer.deserialize_seq(All)
    }
}

/// Reads one arc into the list.
struct One<'a>(&'a mut Vec<Corner>);

impl<'de> DeserializeSeed<'de> for One<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for One<'_> {
    type Value = ();
    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of positions of two whole numbers")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut corners: A) -> Result<(), A::Error> {
        while let Some(corner) = corners.next_element::<Corner>()? {
            self.0.push(corner);
        }
        Ok(())
    }
}

/// Reads a file; `file` is its name for errors, `object` the object to read.
pub fn read(file: &str, text: &[u8], object: &str) -> Result<Topology, TopologyError> {
    let mut parsed: File = serde_json::from_slice(text)
        .map_err(|source| TopologyError::Syntax { file: file.to_owned(), source })?;
    let transform = &parsed.transform;
    for (member, found, expected) in
        [("scale", transform.scale, 0.1), ("translate", transform.translate, 0.0)]
    {
        if found.iter().any(|number| number.to_bits() != f64::to_bits(expected)) {
            return Err(TopologyError::Transform {
                file: file.to_owned(),
                member,
                found,
                expected,
            });
        }
    }
    let collection = parsed.objects.remove(object).ok_or_else(|| TopologyError::Object {
        file: file.to_owned(),
        object: object.to_owned(),
    })?;
    let arcs = arcs(file, &parsed.arcs, &parsed.importance)?;
    let shapes: Vec<Shape> = collection
        .geometries
        .into_iter()
        .map(|geometry| {
            let Properties { code, msoa, authority } = geometry.properties;
            let polygons = match geometry.outline {
                Rings::Polygon(polygon) => vec![polygon],
                Rings::MultiPolygon(polygons) => polygons,
            };
            Shape { code, msoa, authority, polygons }
        })
        .collect();
    let topology = Topology { arcs, shapes };
    check(file, &topology)?;
    Ok(topology)
}

fn arcs(file: &str, flat: &FlatArcs, importance: &[Cow<'_, str>]) -> Result<Arcs, TopologyError> {
    let problem =
        |arc: usize, problem: String| TopologyError::Arc { file: file.to_owned(), arc, problem };
    if importance.len() != flat.ends.len() {
        let found = importance.len();
        return Err(problem(
            found.min(flat.ends.len()),
            format!("{found} strings of importance for {} arcs", flat.ends.len()),
        ));
    }
    let mut arcs = Arcs::with_capacity(flat.ends.len(), flat.deltas.len());
    let mut start = 0;
    let (mut corners, mut steps) = (Vec::new(), Vec::new());
    for (arc, (&end, importance)) in flat.ends.iter().zip(importance).enumerate() {
        let deltas = &flat.deltas[start..end];
        start = end;
        if deltas.len() < 2 {
            return Err(problem(arc, format!("{} corners; at least 2 are expected", deltas.len())));
        }
        if importance.len() != deltas.len() {
            return Err(problem(
                arc,
                format!(
                    "{} characters of importance for {} corners",
                    importance.len(),
                    deltas.len()
                ),
            ));
        }
        corners.clear();
        let mut place = [0_i64; 2];
        for delta in deltas {
            for i in 0..2 {
                place[i] += i64::from(delta[i]);
                if !LIMITS[i].contains(&place[i]) {
                    return Err(problem(
                        arc,
                        format!(
                            "corner {} at ({}, {}) decimetres is outside the British National Grid",
                            corners.len(),
                            place[0],
                            place[1]
                        ),
                    ));
                }
            }
            corners.push(place.map(|decimetres| decimetres as i32));
        }
        steps.clear();
        for character in importance.bytes() {
            steps.push(decode(character).ok_or_else(|| {
                problem(arc, format!("unknown importance {:?}", char::from(character)))
            })?);
        }
        // A ring closes only if its arcs keep their ends; a closed arc may vanish, but as a whole.
        let ends = [0, deltas.len() - 1];
        let least = ends.map(|end| steps[end]);
        let closed = corners[ends[0]] == corners[ends[1]];
        let sound = if closed {
            least[0] == least[1] && steps.iter().all(|&step| step <= least[0])
        } else {
            least == [ALWAYS; 2]
        };
        if !sound {
            return Err(problem(
                arc,
                "its ends are less important than its other corners".to_owned(),
            ));
        }
        arcs.push(&corners, &steps);
    }
    Ok(arcs)
}

fn check(file: &str, topology: &Topology) -> Result<(), TopologyError> {
    let Topology { arcs, shapes } = topology;
    let problem = |shape: &Shape, problem: String| TopologyError::Area {
        file: file.to_owned(),
        code: shape.code.clone(),
        problem,
    };
    for pair in shapes.windows(2) {
        if pair[0].code >= pair[1].code {
            return Err(problem(
                &pair[1],
                "the areas are not sorted by code, or not unique".into(),
            ));
        }
    }
    // Which area lies to the left of each arc, and of the same arc walked backwards.
    let mut left = vec![[u32::MAX; 2]; arcs.count()];
    for (position, shape) in (0..).zip(shapes) {
        if shape.polygons.is_empty() || shape.polygons.iter().any(Vec::is_empty) {
            return Err(problem(shape, "a polygon without rings".into()));
        }
        for ring in shape.polygons.iter().flatten() {
            if ring.is_empty() {
                return Err(problem(shape, "a ring without arcs".into()));
            }
            for &reference in ring {
                let number = arc_number(reference);
                let Some(sides) = left.get_mut(number) else {
                    return Err(problem(
                        shape,
                        format!("arc {number} does not exist; there are {}", arcs.count()),
                    ));
                };
                let side = &mut sides[usize::from(reference < 0)];
                if *side != u32::MAX {
                    let other = &shapes[*side as usize].code;
                    return Err(problem(
                        shape,
                        format!("arc {number} has area {other} on the same side already"),
                    ));
                }
                *side = position;
            }
            for (i, &reference) in ring.iter().enumerate() {
                let next = ring[(i + 1) % ring.len()];
                if arcs.last(reference) != arcs.first(next) {
                    return Err(problem(
                        shape,
                        format!(
                            "arc {} does not start where arc {} ends",
                            arc_number(next),
                            arc_number(reference)
                        ),
                    ));
                }
            }
        }
    }
    Ok(())
}

fn decode(character: u8) -> Option<u8> {
    let step = match character {
        b'#'..=b'[' => character - b'#',
        b']'..=b'~' => character - b'#' - 1,
        _ => return None,
    };
    (step <= ALWAYS).then_some(step)
}

fn encode(step: u8) -> char {
    char::from(if step < b'\\' - b'#' { b'#' + step } else { b'#' + 1 + step })
}

/// Writes a file with one object; the same bytes for the same topology.
pub fn write(topology: &Topology, object: &str) -> String {
    let Topology { arcs, shapes } = topology;
    let mut low = [i32::MAX; 2];
    let mut high = [i32::MIN; 2];
    for corner in (0..arcs.count()).flat_map(|arc| arcs.corners(arc)) {
        for i in 0..2 {
            low[i] = low[i].min(corner[i]);
            high[i] = high[i].max(corner[i]);
        }
    }
    let metres = |decimetres: i32| format!("{}.{}", decimetres / 10, decimetres % 10);
    let mut text = String::from("{\"type\":\"Topology\",");
    if arcs.corner_count() > 0 {
        let _ = write!(
            text,
            "\"bbox\":[{},{},{},{}],",
            metres(low[0]),
            metres(low[1]),
            metres(high[0]),
            metres(high[1])
        );
    }
    let _ = write!(
        text,
        "\"transform\":{{\"scale\":[0.1,0.1],\"translate\":[0,0]}},\n\"objects\":{{{}:{{\"type\":\"GeometryCollection\",\"geometries\":[",
        quoted(object)
    );
    list(&mut text, shapes, |text, shape| {
        let _ = write!(text, "\n{{\"properties\":{{\"code\":{}", quoted(&shape.code));
        for (name, code) in [("msoa", &shape.msoa), ("authority", &shape.authority)] {
            if let Some(code) = code {
                let _ = write!(text, ",\"{name}\":{}", quoted(code));
            }
        }
        if let [polygon] = shape.polygons.as_slice() {
            text.push_str("},\"type\":\"Polygon\",\"arcs\":[");
            rings(text, polygon);
        } else {
            text.push_str("},\"type\":\"MultiPolygon\",\"arcs\":[");
            list(text, &shape.polygons, |text, polygon| {
                text.push('[');
                rings(text, polygon);
                text.push(']');
            });
        }
        text.push_str("]}");
    });
    text.push_str("]}},\n\"arcs\":[");
    let numbers: Vec<usize> = (0..arcs.count()).collect();
    list(&mut text, &numbers, |text, &arc| {
        text.push_str("\n[");
        let mut last = [0, 0];
        list(text, arcs.corners(arc), |text, corner| {
            let _ = write!(text, "[{},{}]", corner[0] - last[0], corner[1] - last[1]);
            last = *corner;
        });
        text.push(']');
    });
    text.push_str("],\n\"importance\":[");
    list(&mut text, &numbers, |text, &arc| {
        text.push_str("\n\"");
        text.extend(arcs.importance(arc).iter().map(|&step| encode(step)));
        text.push('"');
    });
    text.push_str("]}\n");
    text
}

fn list<T>(text: &mut String, items: &[T], mut item: impl FnMut(&mut String, &T)) {
    for (i, one) in items.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        item(text, one);
    }
}

fn rings(text: &mut String, polygon: &[Vec<ArcRef>]) {
    list(text, polygon, |text, ring| {
        text.push('[');
        list(text, ring, |text, reference| {
            let _ = write!(text, "{reference}");
        });
        text.push(']');
    });
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Shape, Topology, decode, encode, read, write};
    use crate::geography::{rings::Arcs, simplify::ALWAYS};

    fn topology() -> Topology {
        let mut arcs = Arcs::default();
        arcs.push(&[[1000, 1000], [1000, 2000]], &[ALWAYS; 2]);
        arcs.push(&[[1000, 2000], [0, 2000], [0, 1000], [1000, 1000]], &[ALWAYS, 60, 61, ALWAYS]);
        arcs.push(&[[1000, 1000], [2000, 1500], [1000, 2000]], &[ALWAYS, 57, ALWAYS]);
        arcs.push(&[[3000, 1000], [3010, 1000], [3000, 1010], [3000, 1000]], &[9, 9, 9, 9]);
        Topology {
            arcs,
            shapes: vec![
                Shape {
                    code: "W01".into(),
                    msoa: Some("W02".into()),
                    authority: Some("W06".into()),
                    polygons: vec![vec![vec![0, 1]]],
                },
                Shape {
                    code: "W03".into(),
                    polygons: vec![vec![vec![2, !0]], vec![vec![3]]],
                    ..Shape::default()
                },
            ],
        }
    }

    #[test]
    fn there_and_back() {
        let topology = topology();
        let text = write(&topology, "lsoa");
        assert_eq!(read("a.topojson", text.as_bytes(), "lsoa").expect("good"), topology);
        for step in 0..=ALWAYS {
            assert_eq!(decode(encode(step) as u8), Some(step));
            assert!(!matches!(encode(step), '"' | '\\'));
        }
        assert_eq!(encode(ALWAYS), '~');
        assert_eq!(decode(b'\\'), None);
    }

    #[test]
    fn broken_files_say_what_and_where() {
        let good = write(&topology(), "lsoa");
        let error = |from: &str, to: &str| {
            let broken = good.replacen(from, to, 1);
            assert_ne!(broken, good, "{from}");
            read("a.topojson", broken.as_bytes(), "lsoa").expect_err(to).to_string()
        };
        for (from, to, said) in [
            ("\"arcs\":[\n", "\"arcs\":[[[1,2]],\n", "strings of importance"),
            ("[1000,1000],[0,1000]", "[1000,1000]", "arc 0: 1 corners"),
            ("[1000,1000],[0,1000]", "[1000,1000],[0,1]", "does not start where"),
            ("[1000,1000],[0,1000]", "[-1000,1000],[0,1000]", "outside the British National Grid"),
            ("[1000,1000],[0,1000]", "[1000,1000],[0,1e3]", "line"),
            ("[1000,1000],[0,1000]", "[1000,1000],[0,99999999999]", "line"),
            ("\"~~\"", "\"~\"", "arc 0: 1 characters"),
            ("\"~~\"", "\"~A\"", "arc 0: its ends"),
            ("\"~~\"", "\"~!\"", "unknown importance"),
            ("\"~~\"", "\"~é\"", "arc 0"),
            ("[0.1,0.1]", "[1,1]", "transform.scale is [1.0, 1.0]"),
            ("\"translate\":[0,0]", "\"translate\":[5,0]", "transform.translate"),
            ("\"lsoa\"", "\"ward\"", "no object \"lsoa\""),
            ("[2,-1]", "[2,-9]", "arc 8 does not exist"),
            ("[2,-1]", "[2,0]", "on the same side"),
            ("[2,-1]", "[]", "a ring without arcs"),
            ("[[2,-1]]", "[]", "a polygon without rings"),
            ("\"W03\"", "\"W00\"", "sorted"),
            ("\"importance\"", "\"other\"", "importance"),
            ("\"Polygon\"", "\"Point\"", "Point"),
        ] {
            let message = error(from, to);
            assert!(message.contains(said) && message.starts_with("a.topojson"), "{message}");
        }
        // Cut anywhere or with any byte changed, it is an error or another good file, never a panic.
        for at in 0..good.len() {
            assert!(read("a", &good.as_bytes()[..at], "lsoa").is_err() || at + 1 == good.len());
            for byte in [b'9', b'-', b'"', 0xff] {
                let mut broken = good.clone().into_bytes();
                broken[at] = byte;
                let _ = read("a", &broken, "lsoa");
            }
        }
    }
}
