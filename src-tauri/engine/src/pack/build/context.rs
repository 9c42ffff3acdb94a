//! `context_epsg27700.geojson`: the land around Wales, plain, and Wales's border with England.
//!
//! Natural Earth's land at 1:10,000,000 is coarse beside the areas of Wales, whose own coast and border are known to some
//! metres. So everything on the Welsh side of a line is cut away: between the estuaries of the Dee and the Severn the line
//! runs inside Wales, a few kilometres from the border, so that the neighbouring land goes on beneath the areas and
//! no gap shows between them; elsewhere it runs at sea.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use geo::{Area, BooleanOps, BoundingRect, Coord, LineString, MultiPolygon, Polygon, Simplify};
use serde::Deserialize;
use serde_json::{Value, json};

use super::mercator::to_grid_far;
use crate::geography::{Detail, Layer};

/// The file in the pack.
pub const FILE: &str = "context_epsg27700.geojson";
/// The file among the sources: `land-10m.json` of world-atlas.
pub const SOURCE: &str = "land/land-10m.json";

/// The Welsh side, in hundreds of metres of the British National Grid, anticlockwise from the north.
const WELSH_SIDE: [(i32, i32); 62] = [
    // The Irish Sea, and up the estuary of the Dee.
    (3000, 4180),
    (3060, 4000),
    (3130, 3910),
    (3175, 3855),
    (3230, 3782),
    (3280, 3739),
    // Inside Wales, along the border.
    (3315, 3713),
    (3318, 3670),
    (3320, 3615),
    (3355, 3565),
    (3360, 3525),
    (3395, 3485),
    (3380, 3435),
    (3315, 3415),
    (3265, 3405),
    (3255, 3365),
    (3215, 3345),
    (3195, 3295),
    (3200, 3255),
    (3205, 3205),
    (3230, 3155),
    (3225, 3095),
    (3215, 3035),
    (3195, 2975),
    (3195, 2915),
    (3145, 2875),
    (3135, 2825),
    (3185, 2770),
    (3230, 2730),
    (3210, 2665),
    (3235, 2620),
    (3230, 2555),
    (3218, 2500),
    (3210, 2450),
    (3225, 2380),
    (3255, 2310),
    (3295, 2265),
    (3330, 2220),
    (3385, 2205),
    (3455, 2180),
    (3495, 2145),
    (3505, 2085),
    (3510, 2020),
    (3515, 1965),
    (3528, 1938),
    (3529, 1912),
    // Down the Severn, between Flat Holm and Steep Holm, and round the west.
    (3537, 1899),
    (3543, 1890),
    (3530, 1864),
    (3500, 1830),
    (3455, 1795),
    (3400, 1760),
    (3330, 1725),
    (3270, 1680),
    (3225, 1627),
    (3100, 1605),
    (2900, 1585),
    (2350, 1600),
    (1580, 1680),
    (1330, 1900),
    (1450, 2500),
    (1500, 4180),
];
/// Which corners of [`WELSH_SIDE`] are inside Wales.
#[cfg(test)]
const INSIDE: std::ops::Range<usize> = 6..46;
/// Degrees between which land is taken: Great Britain, Ireland and the islands around them.
const LONGITUDES: [f64; 2] = [-11.0, 2.5];
const LATITUDES: [f64; 2] = [49.8, 61.2];
/// Metres by which a simplified coast may lie elsewhere, near Wales (about the steps in which the source is given) and far
/// from it.
const TOLERANCE: [f64; 2] = [250.0, 1_500.0];
/// West, south, east and north, in metres, of what is near.
const NEAR: [f64; 4] = [90_000.0, 40_000.0, 480_000.0, 520_000.0];
/// Islands and lakes smaller than this many square metres are left out, near and far.
const SMALLEST: [f64; 2] = [4e6, 60e6];
/// Metres by which the simplified border may lie elsewhere; areas show it exactly from near.
const BORDER_TOLERANCE: f64 = 100.0;
/// Where the border begins, crosses the Dee and ends, in metres: the marshes of Burton, Saltney, the mouth of the Wye. North
/// of the river Wales is a polygon by itself.
const DEE: [f64; 2] = [328_900.0, 373_900.0];
const SALTNEY: [f64; 2] = [338_400.0, 365_400.0];
const WYE: [f64; 2] = [354_200.0, 190_400.0];

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum ContextBuildError {
    /// A file cannot be read or written.
    #[error("{}: {source}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Not the TopoJSON that is expected.
    #[error("{}: {source}", file.display())]
    Syntax {
        /// The file.
        file: PathBuf,
        /// What and where.
        source: serde_json::Error,
    },
    /// An arc that is not there.
    #[error("{}: there is no arc {number}", file.display())]
    Arc {
        /// The file.
        file: PathBuf,
        /// Its number.
        number: i64,
    },
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<[i64; 2]>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    land: Land,
}

#[derive(Deserialize)]
struct Land {
    geometries: Vec<Shape>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Shape {
    Polygon { arcs: Vec<Vec<i64>> },
    MultiPolygon { arcs: Vec<Vec<Vec<i64>>> },
}

/// Makes the file's text from `land-10m.json` of world-atlas and the outline of Wales.
pub fn build(source: &Path, wales: &Layer) -> Result<String, ContextBuildError> {
    let text = fs::read(source)
        .map_err(|error| ContextBuildError::File { file: source.to_owned(), source: error })?;
    let topology: Topology = serde_json::from_slice(&text)
        .map_err(|error| ContextBuildError::Syntax { file: source.to_owned(), source: error })?;
    let around = land(&topology)
        .map_err(|number| ContextBuildError::Arc { file: source.to_owned(), number })?;
    let cut = around.difference(&MultiPolygon(vec![welsh_side()]));
    let mut polygons: Vec<Polygon> = cut.0.iter().filter_map(simplified).collect();
    polygons.sort_by(|a, b| b.unsigned_area().total_cmp(&a.unsigned_area()));
    let coordinates: Vec<Vec<Vec<[i64; 2]>>> = polygons
        .iter()
        .map(|polygon| {
            let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
            rings.map(|ring| ring.coords().map(whole).collect()).collect()
        })
        .collect();
    let border: Vec<[i64; 2]> =
        border(wales).simplify(BORDER_TOLERANCE).coords().map(whole).collect();
    let feature = |kind: &str, geometry: Value| json!({ "type": "Feature", "properties": { "kind": kind }, "geometry": geometry });
    let document = json!({
        "type": "FeatureCollection",
        "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::27700" } },
        "features": [
            feature("land", json!({ "type": "MultiPolygon", "coordinates": coordinates })),
            feature("border", json!({ "type": "LineString", "coordinates": border })),
        ],
    });
    Ok(format!("{document}\n"))
}

#[allow(clippy::cast_possible_truncation, reason = "metres of the grid")]
fn whole(coord: &Coord) -> [i64; 2] {
    [coord.x.round() as i64, coord.y.round() as i64]
}

/// A polygon with fewer corners, near Wales more of them than far from it; none if it is too small.
fn simplified(polygon: &Polygon) -> Option<Polygon> {
    let ring = |ring: &LineString| {
        let [fine, coarse] = TOLERANCE.map(|tolerance| kept(&ring.simplify(tolerance)));
        let corners: LineString = ring
            .coords()
            .filter(|&corner| {
                let key = whole(corner);
                coarse.contains(&key) || (is_near(corner) && fine.contains(&key))
            })
            .copied()
            .collect();
        let area = Polygon::new(corners.clone(), Vec::new()).unsigned_area();
        let near = corners.coords().any(is_near);
        (area >= SMALLEST[usize::from(!near)]).then_some(corners)
    };
    let outer = ring(polygon.exterior())?;
    Some(Polygon::new(outer, polygon.interiors().iter().filter_map(ring).collect()))
}

fn kept(line: &LineString) -> HashSet<[i64; 2]> {
    line.coords().map(whole).collect()
}

fn is_near(at: &Coord) -> bool {
    let [west, south, east, north] = NEAR;
    (west..=east).contains(&at.x) && (south..=north).contains(&at.y)
}

fn welsh_side() -> Polygon {
    let corner = |&(x, y): &(i32, i32)| Coord { x: f64::from(x * 100), y: f64::from(y * 100) };
    Polygon::new(WELSH_SIDE.iter().map(corner).collect(), Vec::new())
}

/// The polygons around Wales in metres; the error is the number of an arc that is not there.
fn land(topology: &Topology) -> Result<MultiPolygon, i64> {
    let mut found = Vec::new();
    for shape in &topology.objects.land.geometries {
        let polygons = match shape {
            Shape::Polygon { arcs } => std::slice::from_ref(arcs),
            Shape::MultiPolygon { arcs } => arcs.as_slice(),
        };
        for polygon in polygons {
            let rings =
                polygon.iter().map(|arcs| ring(topology, arcs)).collect::<Result<Vec<_>, _>>()?;
            let mut rings = rings.into_iter();
            let Some(outer) = rings.next() else { continue };
            let near = outer.bounding_rect().is_some_and(|bounds| {
                let (low, high) = (bounds.min(), bounds.max());
                low.x > LONGITUDES[0]
                    && high.x < LONGITUDES[1]
                    && low.y > LATITUDES[0]
                    && high.y < LATITUDES[1]
            });
            if near {
                let metres = |ring: LineString| -> LineString {
                    ring.coords().map(|at| Coord::from(to_grid_far(at.x, at.y))).collect()
                };
                found.push(Polygon::new(metres(outer), rings.map(metres).collect()));
            }
        }
    }
    Ok(MultiPolygon(found))
}

/// A ring in degrees.
#[allow(clippy::cast_precision_loss, reason = "steps of a quantised grid are small numbers")]
fn ring(topology: &Topology, numbers: &[i64]) -> Result<LineString, i64> {
    let Transform { scale, translate } = &topology.transform;
    let mut corners: Vec<Coord> = Vec::new();
    for &number in numbers {
        let at = if number < 0 { !number } else { number };
        let steps = usize::try_from(at).ok().and_then(|at| topology.arcs.get(at)).ok_or(number)?;
        let mut here = [0_i64; 2];
        let mut arc: Vec<Coord> = steps
            .iter()
            .map(|step| {
                here = [here[0] + step[0], here[1] + step[1]];
                Coord {
                    x: here[0] as f64 * scale[0] + translate[0],
                    y: here[1] as f64 * scale[1] + translate[1],
                }
            })
            .collect();
        if number < 0 {
            arc.reverse();
        }
        // Each arc begins where the last one ended.
        let skip = usize::from(!corners.is_empty());
        corners.extend(arc.into_iter().skip(skip));
    }
    Ok(LineString(corners))
}

/// Wales's border with England: the parts of its outlines from the Dee to Saltney and on to the Wye.
fn border(wales: &Layer) -> LineString {
    let outlines: Vec<Vec<Coord>> = wales
        .polygons(0, Detail::FULL)
        .iter()
        .map(|rings| {
            let at = |&[x, y]: &[i32; 2]| Coord { x: f64::from(x) / 10.0, y: f64::from(y) / 10.0 };
            rings[0].iter().map(at).collect()
        })
        .collect();
    let distance = |corner: &Coord, [x, y]: [f64; 2]| (corner.x - x).hypot(corner.y - y);
    let nearest = |outline: &[Coord], place: [f64; 2]| {
        let pairs = outline.iter().map(|corner| distance(corner, place)).enumerate();
        pairs.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(index, _)| index)
    };
    let off = |outline: &Vec<Coord>, place| distance(&outline[nearest(outline, place)], place);
    let mut line = Vec::new();
    for (from, to) in [(DEE, SALTNEY), (SALTNEY, WYE)] {
        let both = |outline: &Vec<Coord>| off(outline, from).max(off(outline, to));
        let best = outlines.iter().min_by(|a, b| both(a).total_cmp(&both(b)));
        if let Some(outline) = best {
            line.extend(eastern(outline, nearest(outline, from), nearest(outline, to)));
        }
    }
    LineString(line)
}

/// Of the two ways along a ring from one corner to another the one whose corners lie further to the north-east.
fn eastern(ring: &[Coord], from: usize, to: usize) -> Vec<Coord> {
    let walk = |from: usize, to: usize| -> Vec<Coord> {
        let count = if to >= from { to - from } else { ring.len() - from + to };
        (0..=count).map(|step| ring[(from + step) % ring.len()]).collect()
    };
    let east = |way: &[Coord]| way.iter().map(|at| at.x + at.y).sum::<f64>() / way.len() as f64;
    let forth = walk(from, to);
    let mut back = walk(to, from);
    back.reverse();
    if east(&forth) > east(&back) { forth } else { back }
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Distance, Euclidean, Point};

    use super::{INSIDE, WELSH_SIDE, border, build, welsh_side};
    use crate::geography::{Level, MapContext, Shapes};

    #[test]
    fn the_line_keeps_to_wales_between_the_estuaries_and_to_the_sea_elsewhere() {
        let shapes = Shapes::open().expect("shapes");
        let wales = shapes.layer(Level::Country).expect("Wales");
        let at = |(x, y): (i32, i32)| (f64::from(x * 100), f64::from(y * 100));
        for (number, &corner) in WELSH_SIDE.iter().enumerate() {
            let inside = wales.at(at(corner).0, at(corner).1).is_some();
            assert_eq!(inside, INSIDE.contains(&number), "{corner:?}");
        }
        // Every 200 m along the line inside, too.
        // From the first to the second it crosses the Dee, north of which Wales is a polygon by itself.
        for pair in WELSH_SIDE[INSIDE.start + 1..INSIDE.end].windows(2) {
            let ((ax, ay), (bx, by)) = (at(pair[0]), at(pair[1]));
            let steps = ((bx - ax).hypot(by - ay) / 200.0).ceil();
            let mut step = 0.0;
            while step < steps {
                let share = step / steps;
                let (x, y) = (ax + share * (bx - ax), ay + share * (by - ay));
                let inside = wales.at(x, y).is_some();
                assert!(inside || wales.distance(0, x, y) < 300.0, "{x} {y}");
                step += 1.0;
            }
        }
        // All that the line leaves to the east of it is beneath areas, all of Wales's coast on its west.
        for (x, y) in [(211_000.0, 321_000.0), (318_300.0, 176_500.0), (222_000.0, 383_000.0)] {
            assert!(welsh_side().contains(&Point::new(x, y)));
        }
    }

    #[test]
    fn the_border_runs_from_the_dee_to_the_wye() {
        let shapes = Shapes::open().expect("shapes");
        let line = border(shapes.layer(Level::Country).expect("Wales"));
        let length: f64 = line.lines().map(|part| Euclidean.distance(part.start, part.end)).sum();
        // 257 km as it is drawn on maps of Britain, half as much again along its rivers.
        assert!((257_000.0..460_000.0).contains(&length), "{length} m");
        let (first, last) = (line.0[0], line.0[line.0.len() - 1]);
        assert!(first.y > 370_000.0 && last.y < 192_000.0, "{first:?} {last:?}");
        assert!(line.coords().all(|at| at.x > 315_000.0));
        // North of the Dee it keeps to the English side of Sealand.
        let north: Vec<_> = line.coords().filter(|at| at.y > 366_500.0).collect();
        let canal = |x: f64| 369_000.0 - (x - 332_000.0) * 0.55;
        assert!(north.len() > 20 && north.iter().all(|at| at.y > canal(at.x)));
    }

    #[test]
    fn what_is_land_around_wales_and_what_is_not() {
        let context = MapContext::open().expect("the pack's context");
        let land = context.polygons();
        let on_land =
            |x: f64, y: f64| land.iter().any(|polygon| polygon.contains(&Point::new(x, y)));
        for (name, x, y) in [
            ("Shrewsbury", 349_000.0, 312_500.0),
            ("Hereford", 351_000.0, 240_000.0),
            ("Bristol", 359_000.0, 173_000.0),
            ("Birkenhead", 331_000.0, 388_000.0),
            ("Dublin", 117_000.0, 395_000.0),
            ("Douglas", 236_000.0, 477_500.0),
        ] {
            assert!(on_land(x, y), "{name}");
        }
        for (name, x, y) in [
            ("Cardiff", 318_000.0, 176_500.0),
            ("Holyhead", 224_500.0, 382_500.0),
            ("Lampeter", 257_500.0, 248_000.0),
            ("the Bristol Channel", 300_000.0, 158_000.0),
            ("Cardigan Bay", 230_000.0, 280_000.0),
            ("the Irish Sea", 180_000.0, 440_000.0),
        ] {
            assert!(!on_land(x, y), "{name}");
        }
    }

    #[test]
    fn broken_sources_say_what_is_wrong() {
        let shapes = Shapes::open().expect("shapes");
        let wales = shapes.layer(Level::Country).expect("Wales");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("land-10m.json");
        let error = || build(&file, wales).expect_err("broken").to_string();
        assert!(error().contains("land-10m.json"));
        std::fs::write(&file, "{\"arcs\":[]}").expect("written");
        assert!(error().contains("transform"), "{}", error());
        let text = r#"{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],
            "objects":{"land":{"geometries":[{"type":"Polygon","arcs":[[7]]}]}}}"#;
        std::fs::write(&file, text).expect("written");
        assert!(error().contains("no arc 7"), "{}", error());
    }
}
