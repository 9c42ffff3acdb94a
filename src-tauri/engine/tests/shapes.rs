//! The shapes of the pack at every level of detail that the map uses.

use std::{collections::HashMap, path::PathBuf};

use cyswllt_engine::{
    geography::{
        Detail, Layer, Level, Shapes,
        grid::{to_grid, to_lon_lat},
        rings::{Corner, doubled_area, side_of_ring, turn},
    },
    sources::boundaries::{Boundary, read_folder},
};
use rstar::{AABB, RTree, primitives::GeomWithData, primitives::Rectangle};

const LEVELS: [Level; 5] =
    [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa];

fn shapes() -> &'static Shapes {
    static SHAPES: std::sync::LazyLock<Shapes> =
        std::sync::LazyLock::new(|| Shapes::open().expect("the shapes"));
    &SHAPES
}

fn layer(level: Level) -> &'static Layer {
    shapes().layer(level).expect("a level with shapes")
}

fn positions(layer: &Layer) -> std::ops::Range<u32> {
    0..layer.len() as u32
}

/// Twice the area in square decimetres.
fn area(polygons: &[Vec<Vec<Corner>>]) -> i64 {
    polygons.iter().flatten().map(|ring| doubled_area(ring)).sum()
}

/// The publishers' boundaries, if they are there.
fn published(folder: &str, code: &str) -> Option<HashMap<String, Boundary>> {
    let sources: PathBuf = std::env::var_os("CYSWLLT_SOURCES").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")),
        Into::into,
    );
    let folder = sources.join("boundaries").join(folder);
    if !folder.exists() {
        println!("skipped: no boundaries at {}", folder.display());
        return None;
    }
    let boundaries = read_folder(&folder, code).expect("boundaries");
    Some(boundaries.into_iter().map(|boundary| (boundary.code.clone(), boundary)).collect())
}

#[test]
fn every_level_is_complete() {
    let counts = LEVELS.map(|level| layer(level).len());
    assert_eq!(counts, [1, 22, 762, 408, 1917]);
    assert!(shapes().layer(Level::Oa).is_none());
    for level in LEVELS {
        assert!(layer(level).codes().windows(2).all(|pair| pair[0] < pair[1]));
    }
}

#[test]
fn every_area_is_there_at_every_zoom_and_rings_keep_their_direction() {
    for (level, zoom) in LEVELS.into_iter().flat_map(|level| (0..=8).map(move |z| (level, z))) {
        let layer = layer(level);
        for position in positions(layer) {
            let polygons = layer.polygons(position, Detail::of_zoom(zoom));
            assert!(!polygons.is_empty(), "{level} {position} at zoom {zoom}");
            for polygon in &polygons {
                assert!(doubled_area(&polygon[0]) > 0, "{level} {position} at zoom {zoom}");
                for hole in &polygon[1..] {
                    assert!(doubled_area(hole) < 0, "{level} {position} at zoom {zoom}");
                    let inside = hole.iter().map(|&corner| side_of_ring(corner, &polygon[0]));
                    assert!(
                        inside.clone().all(std::cmp::Ordering::is_ge)
                            && inside.clone().any(std::cmp::Ordering::is_gt)
                    );
                }
            }
        }
    }
}

/// Edges of a level's arcs at a detail, each once.
fn edges(layer: &Layer, detail: Detail) -> Vec<[Corner; 2]> {
    let arcs = layer.arcs();
    let mut edges = Vec::new();
    for arc in 0..arcs.count() {
        let kept: Vec<Corner> = arcs
            .corners(arc)
            .iter()
            .zip(arcs.importance(arc))
            .filter(|&(_, &importance)| importance >= detail.least())
            .map(|(&corner, _)| corner)
            .collect();
        edges.extend(kept.windows(2).map(|pair| [pair[0].min(pair[1]), pair[0].max(pair[1])]));
    }
    edges
}

#[test]
fn no_lines_cross_or_touch_but_in_common_corners() {
    for (level, zoom) in
        [Level::Lsoa, Level::Ward].into_iter().flat_map(|level| (0..=8).map(move |z| (level, z)))
    {
        let edges = edges(layer(level), Detail::of_zoom(zoom));
        let tree = RTree::bulk_load(
            edges
                .iter()
                .map(|&[a, b]| GeomWithData::new(Rectangle::from_corners(a, b), [a, b]))
                .collect(),
        );
        for &[a, b] in &edges {
            assert_ne!(a, b);
            let mut same = 0;
            for other in tree.locate_in_envelope_intersecting(AABB::from_corners(a, b)) {
                let [c, d] = other.data;
                if [c, d] == [a, b] {
                    same += 1;
                    continue;
                }
                // A corner of the other edge lies on this one only if it is an end of it.
                for corner in [c, d] {
                    let on = turn(a, b, corner) == 0
                        && (0..2).all(|i| (a[i].min(b[i])..=a[i].max(b[i])).contains(&corner[i]));
                    assert!(!on || corner == a || corner == b, "{level} zoom {zoom} {corner:?}");
                }
                let apart = |one: i64, other: i64| one.signum() * other.signum() < 0;
                assert!(
                    !(apart(turn(a, b, c), turn(a, b, d)) && apart(turn(c, d, a), turn(c, d, b))),
                    "{level} zoom {zoom}: {a:?} {b:?} and {c:?} {d:?} cross"
                );
            }
            assert_eq!(same, 1, "{level} zoom {zoom}: the edge {a:?} {b:?} comes twice");
        }
    }
}

#[test]
fn parts_make_up_the_whole_without_gap_or_overlap() {
    for zoom in 0..=8 {
        let detail = Detail::of_zoom(zoom);
        let whole = area(&layer(Level::Country).polygons(0, detail));
        for level in [Level::Authority, Level::Msoa, Level::Lsoa] {
            let layer = layer(level);
            let sum: i64 =
                positions(layer).map(|position| area(&layer.polygons(position, detail))).sum();
            assert_eq!(sum, whole, "{level} at zoom {zoom}");
            // Every arc has two different sides; those that have an area on both are shared by exactly two.
            for &[left, right] in layer.sides() {
                assert!(left != right || left == u32::MAX);
            }
        }
        // Authority by authority.
        let (lsoas, authorities) = (layer(Level::Lsoa), layer(Level::Authority));
        let mut sums = vec![0; authorities.len()];
        for position in positions(lsoas) {
            let (x, y) = lsoas.label_point(position);
            let authority = authorities.at(x, y).expect("an LSOA is in an authority");
            sums[authority as usize] += area(&lsoas.polygons(position, detail));
        }
        for position in positions(authorities) {
            assert_eq!(sums[position as usize], area(&authorities.polygons(position, detail)));
        }
    }
}

#[test]
fn islands_are_there_at_full_detail() {
    let lsoas = layer(Level::Lsoa);
    for (island, lon, lat, authority) in [
        ("Grassholm", -5.4797, 51.7306, "W06000009"),
        ("Caldey", -4.689, 51.6375, "W06000009"),
        ("Skomer", -5.2965, 51.7365, "W06000009"),
        ("Bardsey", -4.7888, 52.7600, "W06000002"),
        ("Flat Holm", -3.1215, 51.3770, "W06000015"),
        ("Puffin Island", -4.0269, 53.3189, "W06000001"),
    ] {
        let (e, n) = to_grid(lon, lat).expect("in Wales");
        let position = lsoas.at(e, n).unwrap_or_else(|| panic!("{island} is missing"));
        let authorities = layer(Level::Authority);
        let found = authorities.at(e, n).expect("an authority");
        assert_eq!(authorities.codes()[found as usize], authority, "{island}");
        assert!(layer(Level::Ward).at(e, n).is_some(), "{island}");
        let point = [e, n].map(|metres| (metres * 10.0) as i32);
        let polygons = lsoas.polygons(position, Detail::FULL);
        assert!(
            polygons.iter().any(|polygon| side_of_ring(point, &polygon[0]).is_gt()),
            "{island}"
        );
    }
}

#[test]
fn areas_are_the_published_ones() {
    for (level, folder, code) in [
        (Level::Lsoa, "lsoa21", "LSOA21CD"),
        (Level::Msoa, "msoa21", "MSOA21CD"),
        (Level::Ward, "ward25", "WD25CD"),
    ] {
        let Some(published) = published(folder, code) else { return };
        let layer = layer(level);
        assert_eq!(published.len(), layer.len());
        let mut worst: f64 = 0.0;
        for position in positions(layer) {
            let code = &layer.codes()[position as usize];
            let expected = published_area(code, &published[code]);
            let ratio = layer.area(position) / expected;
            worst = worst.max((ratio - 1.0).abs());
            assert!((ratio - 1.0).abs() < 0.01, "{code}: {} {expected}", layer.area(position));
        }
        println!("{level}: areas differ by at most {:.4} %", worst * 100.0);
    }
}

/// Square metres of the grid: outer rings less holes, by the shoelace formula on transformed corners.
fn published_area(code: &str, boundary: &Boundary) -> f64 {
    let mut sum = 0.0;
    for (number, ring) in (1..).zip(boundary.polygons.iter().flatten()) {
        let corners: Vec<(f64, f64)> =
            ring.iter().map(|&[lon, lat]| to_grid(lon, lat).expect("in Britain")).collect();
        let (x0, y0) = corners[0];
        let doubled: f64 = corners
            .windows(2)
            .map(|pair| {
                let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
                (ax - x0) * (by - y0) - (ay - y0) * (bx - x0)
            })
            .sum();
        // Outer rings are published clockwise, holes anticlockwise; so is the one hole that is filed as an
        // island.
        let is_hole = doubled > 0.0;
        assert!(!is_hole || number > 1, "{code}");
        sum -= doubled / 2.0;
    }
    sum
}

#[test]
fn the_published_corners_come_back_within_a_decimetre() {
    for (folder, code) in [("lsoa21", "LSOA21CD"), ("ward25", "WD25CD")] {
        let Some(published) = published(folder, code) else { return };
        let mut corners = 0;
        for &[lon, lat] in published.values().flat_map(|b| b.polygons.iter().flatten().flatten()) {
            let (e, n) = to_grid(lon, lat).expect("in Britain");
            // As the pack has it.
            let [e, n] = [e, n].map(|metres| (metres * 10.0).round() / 10.0);
            let (x, y) = to_lon_lat(e, n).expect("in Britain");
            let (east, north) =
                ((x - lon) * 111_320.0 * lat.to_radians().cos(), (y - lat) * 111_320.0);
            assert!(east.hypot(north) < 0.1, "{lon} {lat}: {east} {north}");
            corners += 1;
        }
        println!("{folder}: {corners} corners");
    }
}

/// Points all over Wales, in metres, always the same.
fn points(count: u32) -> impl Iterator<Item = (f64, f64)> {
    (0..count).map(|i| {
        let part = |step: f64| (f64::from(i) * step).fract();
        (146_000.0 + 210_000.0 * part(0.754_877_666_2), 164_000.0 + 232_000.0 * part(0.569_840_291))
    })
}

#[test]
fn points_are_where_ray_casting_says() {
    for level in [Level::Lsoa, Level::Ward, Level::Authority] {
        let layer = layer(level);
        let polygons: Vec<_> =
            positions(layer).map(|position| layer.polygons(position, Detail::FULL)).collect();
        let points: Vec<(f64, f64)> = points(if level == Level::Authority { 500 } else { 5000 })
            .map(|(x, y)| ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0))
            .collect();
        let found = layer.at_many(&points);
        let mut inside = 0;
        for (&(x, y), found) in points.iter().zip(found) {
            let point = [x, y].map(|metres| (metres * 10.0).round() as i32);
            let holds = |polygon: &Vec<Vec<Corner>>| {
                let mut sides = polygon.iter().map(|ring| side_of_ring(point, ring));
                sides.next().is_some_and(std::cmp::Ordering::is_gt)
                    && sides.all(std::cmp::Ordering::is_lt)
            };
            let expected = (0..).zip(&polygons).find(|(_, area)| area.iter().any(holds));
            let on_line =
                polygons.iter().flatten().flatten().any(|ring| side_of_ring(point, ring).is_eq());
            assert!(on_line || found == expected.map(|(position, _)| position), "{level} {x} {y}");
            inside += usize::from(found.is_some());
        }
        assert!(inside * 3 > points.len());
    }
}

#[test]
fn corners_and_middles_of_lines_belong_to_exactly_one_area() {
    let lsoas = layer(Level::Lsoa);
    let arcs = lsoas.arcs();
    for arc in (0..arcs.count()).step_by(7) {
        let [left, right] = lsoas.sides()[arc];
        for pair in arcs.corners(arc).windows(2) {
            let [a, b] = [pair[0], pair[1]];
            let middle = [0, 1].map(|i| f64::from(a[i] + b[i]) / 20.0);
            let found = lsoas.at(middle[0], middle[1]).unwrap_or(u32::MAX);
            // East of the line, or north of it.
            let up = b[1] > a[1] || b[1] == a[1] && b[0] < a[0];
            assert_eq!(found, if up { right } else { left }, "{a:?} {b:?}");
        }
    }
}

#[test]
fn the_nearest_area_is_the_nearest() {
    let lsoas = layer(Level::Lsoa);
    let distance = |position: u32, (x, y): (f64, f64)| {
        let mut nearest = f64::INFINITY;
        for ring in lsoas.polygons(position, Detail::FULL).iter().flatten() {
            for i in 0..ring.len() {
                let [ax, ay] = ring[i].map(|c| f64::from(c) / 10.0);
                let [bx, by] = ring[(i + 1) % ring.len()].map(|c| f64::from(c) / 10.0);
                let (dx, dy) = (bx - ax, by - ay);
                let t = (((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
                nearest = nearest.min((x - ax - t * dx).hypot(y - ay - t * dy));
            }
        }
        nearest
    };
    for point in points(40).filter(|&(x, y)| lsoas.at(x, y).is_none()) {
        let found = lsoas.nearest(point.0, point.1, |position| position % 3 == 0).expect("one");
        assert_eq!(found % 3, 0);
        let best = positions(lsoas)
            .filter(|position| position % 3 == 0)
            .map(|position| distance(position, point))
            .fold(f64::INFINITY, f64::min);
        assert!((distance(found, point) - best).abs() < 1e-6);
    }
    let (x, y) = lsoas.label_point(5);
    assert_eq!(lsoas.nearest(x, y, |_| true), Some(5));
    assert_eq!(lsoas.nearest(x, y, |_| false), None);
    assert_eq!(lsoas.nearest(f64::NAN, y, |_| true), None);
}

#[test]
fn lassos_and_boxes() {
    let lsoas = layer(Level::Lsoa);
    // Cardiff Bay, by brute force on many points inside the lasso.
    let lasso = [
        (317_000.0, 173_000.0),
        (320_500.0, 173_200.0),
        (321_000.0, 177_000.0),
        (318_000.0, 175_000.0),
        (316_500.0, 176_500.0),
    ];
    let ring = lasso.map(|(x, y)| [(x * 10.0) as i32, (y * 10.0) as i32]);
    let meeting = lsoas.meeting_polygon(&lasso);
    let mut hit = Vec::new();
    for x in 0..250 {
        for y in 0..250 {
            let (x, y) = (316_000.0 + f64::from(x) * 20.0, 172_500.0 + f64::from(y) * 20.0);
            let inside = side_of_ring([(x * 10.0) as i32, (y * 10.0) as i32], &ring).is_gt();
            if let Some(position) = lsoas.at(x, y).filter(|_| inside) {
                hit.push(position);
            }
        }
    }
    hit.sort_unstable();
    hit.dedup();
    assert!(hit.len() > 20 && hit.iter().all(|position| meeting.contains(position)));
    // What the points missed only grazes the lasso.
    assert!(meeting.len() <= hit.len() + 5, "{} {}", meeting.len(), hit.len());
    // Inside one area; in the sea; around everything; nonsense.
    let (x, y) = lsoas.label_point(99);
    assert_eq!(lsoas.meeting_box([x - 0.1, y - 0.1, x + 0.1, y + 0.1]), [99]);
    assert!(lsoas.meeting_box([150_000.0, 170_000.0, 150_100.0, 170_100.0]).is_empty());
    assert_eq!(lsoas.meeting_box([-1e300, -1e300, 1e300, 1e300]).len(), 1917);
    assert!(lsoas.meeting_box([f64::NAN, 0.0, 1e6, 1e6]).is_empty());
    assert!(lsoas.meeting_polygon(&[]).is_empty());
}

#[test]
fn neighbours_share_lines_and_corners() {
    for level in LEVELS {
        let layer = layer(level);
        let mut pairs = 0;
        for position in positions(layer) {
            let (line, corner) = (layer.sharing_line(position), layer.touching(position));
            let candidates = layer.touching_candidates(position);
            assert!(line.iter().all(|other| corner.contains(other)));
            assert!(corner.iter().all(|other| candidates.contains(other)));
            assert!(corner.iter().all(|&other| layer.touching(other).contains(&position)));
            assert!(line.iter().all(|&other| layer.sharing_line(other).contains(&position)));
            pairs += line.len();
        }
        println!("{level}: {} pairs of neighbours", pairs / 2);
    }
    // W01000068 is an enclave.
    let lsoas = layer(Level::Lsoa);
    let find = |code: &str| lsoas.codes().iter().position(|c| c == code).expect(code) as u32;
    assert!(lsoas.sharing_line(find("W01000068")).contains(&find("W01000067")));
}

#[test]
fn labels_lie_inside() {
    for level in LEVELS {
        let layer = layer(level);
        for position in positions(layer) {
            let (x, y) = layer.label_point(position);
            assert_eq!(layer.at(x, y), Some(position), "{level} {position}");
            let (x, y) = layer.centroid(position);
            let [west, south, east, north] = layer.bounds(position).map(|c| f64::from(c) / 10.0);
            assert!((west..=east).contains(&x) && (south..=north).contains(&y));
        }
    }
}
