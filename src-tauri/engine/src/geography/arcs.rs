//! Cuts the polygons of neighbouring areas into shared arcs.
//!
//! The method is TopoJSON's (Bostock 2012): a corner where lines part is a junction, arcs run from
//! junction to junction, and the arc between two neighbours is kept once. Before that the polygons are made
//! into an exact partition: a corner that lies on a neighbour's edge becomes a corner of that
//! neighbour too, edges that cross are given a common corner, and what overlaps is an error.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
};

use rstar::{AABB, RTree, primitives::GeomWithData};

use super::rings::{
    ArcRef, Arcs, Corner, Polygon, RingsError, doubled_area, polygons, side_of_ring, turn,
};

/// The outline of one area as published: polygons of an outer ring and holes, in any direction, in decimetres; the
/// first corner may be repeated at the end.
#[derive(Debug, Clone)]
pub struct Outline {
    /// The area's code.
    pub code: String,
    /// Its polygons.
    pub polygons: Vec<Vec<Vec<Corner>>>,
}

/// Areas as polygons of shared arcs.
#[derive(Debug, Clone, Default)]
pub struct Cut {
    /// The arcs; their importance is 0 throughout.
    pub arcs: Arcs,
    /// The polygons of each area, the largest first.
    pub areas: Vec<Vec<Polygon>>,
}

/// Why outlines cannot be cut.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CutError {
    /// An area without a ring of three different corners.
    #[error("area {0} has no ring with three different corners")]
    Empty(String),
    /// Two areas on the same side of an edge.
    #[error("areas {first} and {second} overlap at the edge from ({x}, {y}) in metres of the grid")]
    Overlap {
        /// One area.
        first: String,
        /// The other, or the same.
        second: String,
        /// Easting.
        x: i32,
        /// Northing.
        y: i32,
    },
    /// Edges still cross after ten rounds of common corners.
    #[error(
        "edges cross and cannot be given common corners; one of them is at ({x}, {y}) in metres of the grid"
    )]
    Tangle {
        /// Easting.
        x: i32,
        /// Northing.
        y: i32,
    },
    /// An area's arcs do not close.
    #[error("area {code}: {source}")]
    Rings {
        /// The area.
        code: String,
        /// What is open.
        source: RingsError,
    },
}

type Node = u32;
type Log<'a> = &'a mut dyn FnMut(String);

/// Cuts outlines into arcs. What had to be mended in the input goes to the log.
pub fn cut(outlines: Vec<Outline>, log: Log<'_>) -> Result<Cut, CutError> {
    let codes: Vec<String> = outlines.iter().map(|outline| outline.code.clone()).collect();
    let mut rings = Vec::with_capacity(codes.len());
    for outline in outlines {
        rings.push(clean(&outline, log)?);
    }
    mend(&mut rings, log)?;
    Graph::new(&codes, &rings)?.arcs()
}

/// Rings without repeated corners and spikes, outer rings anticlockwise and holes clockwise.
///
/// A ring is a hole if it lies inside an odd number of others, whatever the file calls it.
fn clean(outline: &Outline, log: Log<'_>) -> Result<Vec<Vec<Corner>>, CutError> {
    let code = &outline.code;
    let mut rings: Vec<Vec<Corner>> = Vec::new();
    // Number and role of each ring in the file.
    let mut filed: Vec<(usize, bool)> = Vec::new();
    let published =
        outline.polygons.iter().flat_map(|rings| rings.iter().zip((0..).map(|ring| ring > 0)));
    for (number, (ring, hole)) in (1..).zip(published) {
        let ring = without_spikes(ring);
        if ring.len() < 3 {
            log(format!("{code}: ring {number} has no area and was left out"));
            continue;
        }
        let mut sorted = ring.clone();
        sorted.sort_unstable();
        if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            let [x, y] = pair[0].map(|decimetres| f64::from(decimetres) / 10.0);
            log(format!(
                "{code}: the polygon touches itself: ring {number} passes easting {x}, northing {y} m more than once; cut there into simple rings"
            ));
        }
        rings.push(ring);
        filed.push((number, hole));
    }
    if rings.is_empty() {
        return Err(CutError::Empty(code.clone()));
    }
    for at in 0..rings.len() {
        let around: Vec<usize> = (0..rings.len())
            .filter(|&other| other != at && is_inside(&rings[at], &rings[other]))
            .collect();
        let is_hole = around.len() % 2 == 1;
        let (number, filed_as_hole) = filed[at];
        if is_hole && !filed_as_hole {
            log(format!(
                "{code}: the polygon touches itself: ring {number} is filed as a part of its own but lies inside ring {}; read as a hole",
                filed[around[0]].0
            ));
        } else if filed_as_hole && !is_hole {
            log(format!(
                "{code}: ring {number} is filed as a hole but lies in no other ring; read as a part of its own"
            ));
        }
        if (doubled_area(&rings[at]) < 0) != is_hole {
            rings[at].reverse();
        }
    }
    Ok(rings)
}

/// Whether a ring lies inside another one; they may touch, but not cross.
fn is_inside(ring: &[Corner], other: &[Corner]) -> bool {
    ring.iter()
        .map(|&corner| side_of_ring(corner, other))
        .find(|side| side.is_ne())
        .is_some_and(std::cmp::Ordering::is_gt)
}

/// A ring without repeated corners and without stretches that go out and back.
fn without_spikes(ring: &[Corner]) -> Vec<Corner> {
    let mut clean: Vec<Corner> = Vec::with_capacity(ring.len());
    for &corner in ring {
        if clean.last() == Some(&corner) {
            continue;
        }
        clean.push(corner);
        while clean.len() >= 3 && clean[clean.len() - 3] == clean[clean.len() - 1] {
            clean.truncate(clean.len() - 2);
        }
    }
    // The same across the seam.
    loop {
        let n = clean.len();
        if n >= 2 && clean[0] == clean[n - 1] {
            clean.pop();
        } else if n >= 3 && clean[1] == clean[n - 1] {
            clean.remove(0);
        } else if n >= 3 && clean[0] == clean[n - 2] {
            clean.pop();
        } else {
            return clean;
        }
    }
}

type Edge = GeomWithData<rstar::primitives::Rectangle<[i32; 2]>, [Corner; 2]>;

/// Gives neighbours common corners wherever a corner lies on an edge or two edges cross.
fn mend(areas: &mut [Vec<Vec<Corner>>], log: Log<'_>) -> Result<(), CutError> {
    for round in 0.. {
        let mut edges: Vec<[Corner; 2]> = areas
            .iter()
            .flatten()
            .flat_map(|ring| {
                (0..ring.len()).map(|i| {
                    let (a, b) = (ring[i], ring[(i + 1) % ring.len()]);
                    if a <= b { [a, b] } else { [b, a] }
                })
            })
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let tree = RTree::bulk_load(
            edges
                .iter()
                .map(|&edge| {
                    Edge::new(rstar::primitives::Rectangle::from_corners(edge[0], edge[1]), edge)
                })
                .collect(),
        );
        let mut common: BTreeMap<[Corner; 2], Vec<Corner>> = BTreeMap::new();
        for &edge in &edges {
            let near = AABB::from_corners(edge[0], edge[1]);
            for other in tree.locate_in_envelope_intersecting(near) {
                for corner in meetings(edge, other.data) {
                    common.entry(edge).or_default().push(corner);
                }
            }
        }
        for corners in common.values_mut() {
            corners.sort_unstable();
            corners.dedup();
        }
        let Some((&[[x, y], _], _)) = common.first_key_value() else { return Ok(()) };
        if round == 10 {
            return Err(CutError::Tangle { x: x / 10, y: y / 10 });
        }
        let mut note =
            format!("edges that were given a corner of a neighbour: {}, at", common.len());
        for [x, y] in common.values().flatten().take(10) {
            let _ = write!(note, " ({}, {})", x / 10, y / 10);
        }
        log(note);
        for ring in areas.iter_mut().flatten() {
            *ring = with_corners(ring, &common);
        }
    }
    Ok(())
}

/// Corners that `edge` needs so that it meets `other` only in common corners. Both run from their lesser corner.
fn meetings(edge: [Corner; 2], other: [Corner; 2]) -> Vec<Corner> {
    let [a, b] = edge;
    let lies_on_edge = |corner: Corner| {
        turn(a, b, corner) == 0
            && (0..2).all(|i| (a[i].min(b[i])..=a[i].max(b[i])).contains(&corner[i]))
    };
    let mut corners: Vec<Corner> =
        other.into_iter().filter(|&corner| lies_on_edge(corner)).collect();
    if corners.is_empty() {
        // The same crossing for both edges.
        corners.extend(crossing(edge.min(other), edge.max(other)));
    }
    corners.retain(|&corner| corner != a && corner != b);
    corners
}

/// Where two edges cross between their ends, rounded to the decimetre.
fn crossing([a, b]: [Corner; 2], [c, d]: [Corner; 2]) -> Option<Corner> {
    let (left, right) = (turn(c, d, a), turn(c, d, b));
    let apart = |one: i64, other: i64| one.signum() * other.signum() < 0;
    if !(apart(left, right) && apart(turn(a, b, c), turn(a, b, d))) {
        return None;
    }
    let whole = i128::from(left) - i128::from(right);
    Some([0, 1].map(|i| {
        let step = i128::from(b[i] - a[i]) * i128::from(left) * 2 + whole;
        // Rounded half up; a negative `whole` would turn `div_euclid` round.
        let (step, whole) = if whole < 0 { (-step, -whole) } else { (step, whole) };
        a[i] + step.div_euclid(whole * 2) as i32
    }))
}

/// A ring with the common corners of its edges put in, in order.
fn with_corners(ring: &[Corner], common: &BTreeMap<[Corner; 2], Vec<Corner>>) -> Vec<Corner> {
    let mut mended = Vec::with_capacity(ring.len());
    for (i, &a) in ring.iter().enumerate() {
        mended.push(a);
        let b = ring[(i + 1) % ring.len()];
        if let Some(corners) = common.get(&if a <= b { [a, b] } else { [b, a] }) {
            let mut corners = corners.clone();
            corners.sort_by_key(|corner| {
                (0..2).map(|i| i64::from(corner[i] - a[i]).pow(2)).sum::<i64>()
            });
            mended.extend(corners);
        }
    }
    without_spikes(&mended)
}

/// All edges with the area to the left of each.
struct Graph<'a> {
    codes: &'a [String],
    corners: Vec<Corner>,
    /// Rings of each area as nodes.
    rings: Vec<Vec<Vec<Node>>>,
    left: HashMap<(Node, Node), u32>,
    /// Number of different neighbours of each node.
    degree: Vec<u8>,
}

impl<'a> Graph<'a> {
    fn new(codes: &'a [String], areas: &[Vec<Vec<Corner>>]) -> Result<Self, CutError> {
        let mut nodes: HashMap<Corner, Node> = HashMap::new();
        let mut corners = Vec::new();
        let rings: Vec<Vec<Vec<Node>>> = areas
            .iter()
            .map(|rings| {
                let node = |&corner: &Corner| {
                    *nodes.entry(corner).or_insert_with(|| {
                        corners.push(corner);
                        corners.len() as Node - 1
                    })
                };
                let mut node = node;
                rings.iter().map(|ring| ring.iter().map(&mut node).collect()).collect()
            })
            .collect();
        let mut left: HashMap<(Node, Node), u32> = HashMap::new();
        for (area, ring) in
            (0..).zip(&rings).flat_map(|(area, rings)| rings.iter().map(move |ring| (area, ring)))
        {
            for (a, b) in steps(ring) {
                if let Some(other) = left.insert((a, b), area) {
                    let [x, y] = corners[a as usize].map(|decimetres| decimetres / 10);
                    return Err(CutError::Overlap {
                        first: codes[other as usize].clone(),
                        second: codes[area as usize].clone(),
                        x,
                        y,
                    });
                }
            }
        }
        // An edge with the same area on both sides is no boundary.
        let inner: Vec<(Node, Node)> = left
            .iter()
            .filter(|&(&(a, b), area)| left.get(&(b, a)) == Some(area))
            .map(|(&edge, _)| edge)
            .collect();
        for edge in inner {
            left.remove(&edge);
        }
        let mut degree = vec![0; corners.len()];
        for &(a, b) in left.keys() {
            if a < b || !left.contains_key(&(b, a)) {
                degree[a as usize] += 1;
                degree[b as usize] += 1;
            }
        }
        Ok(Self { codes, corners, rings, left, degree })
    }

    fn arcs(&self) -> Result<Cut, CutError> {
        let mut arcs = Arcs::default();
        // The first edge of each arc, walked forwards and backwards.
        let mut starts: HashMap<(Node, Node), ArcRef> = HashMap::new();
        let mut areas = Vec::with_capacity(self.rings.len());
        for (area, rings) in self.rings.iter().enumerate() {
            let mut outline = Vec::new();
            for chain in rings.iter().flat_map(|ring| self.chains(ring)) {
                let first = (chain[0], chain[1]);
                let reference = *starts.entry(first).or_insert_with(|| {
                    let corners: Vec<Corner> =
                        chain.iter().map(|&node| self.corners[node as usize]).collect();
                    arcs.push(&corners, &vec![0; corners.len()]);
                    arcs.count() as ArcRef - 1
                });
                starts.insert((chain[chain.len() - 1], chain[chain.len() - 2]), !reference);
                outline.push(reference);
            }
            areas.push(
                polygons(&arcs, &outline)
                    .map_err(|source| CutError::Rings { code: self.codes[area].clone(), source })?,
            );
        }
        Ok(Cut { arcs, areas })
    }

    /// Cuts a ring at its junctions; a ring without one starts (and ends) at its least corner, so that
    /// both its sides find the same arc. Edges inside the area fall out.
    fn chains(&self, ring: &[Node]) -> Vec<Vec<Node>> {
        let n = ring.len();
        let is_edge = |i: usize| self.left.contains_key(&(ring[i % n], ring[(i + 1) % n]));
        let is_end = |i: usize| self.degree[ring[i % n] as usize] != 2;
        let start = (0..n).find(|&i| is_end(i)).unwrap_or_else(|| {
            (0..n).min_by_key(|&i| self.corners[ring[i] as usize]).expect("a ring has corners")
        });
        let mut chains = Vec::new();
        let mut chain = vec![ring[start]];
        for i in start..start + n {
            if is_edge(i) {
                chain.push(ring[(i + 1) % n]);
            } else {
                chain = vec![ring[(i + 1) % n]];
                continue;
            }
            if is_end(i + 1) {
                let next = vec![ring[(i + 1) % n]];
                chains.push(std::mem::replace(&mut chain, next));
            }
        }
        if chain.len() > 1 {
            chains.push(chain);
        }
        chains
    }
}

fn steps(ring: &[Node]) -> impl Iterator<Item = (Node, Node)> + '_ {
    (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()]))
}

#[cfg(test)]
mod tests {
    use super::{Cut, CutError, Outline, cut, without_spikes};
    use crate::geography::rings::Corner;

    fn square(x: i32, y: i32, size: i32) -> Vec<Corner> {
        vec![[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]
    }

    fn outlines(rings: &[Vec<Vec<Corner>>]) -> Vec<Outline> {
        (0..)
            .zip(rings)
            .map(|(number, rings)| Outline {
                code: format!("A{number}"),
                // Each ring is filed as a polygon of its own.
                polygons: rings.iter().map(|ring| vec![ring.clone()]).collect(),
            })
            .collect()
    }

    fn cut_all(rings: &[Vec<Vec<Corner>>]) -> (Result<Cut, CutError>, Vec<String>) {
        let mut notes = Vec::new();
        let cut = cut(outlines(rings), &mut |note| notes.push(note));
        (cut, notes)
    }

    fn areas(cut: &Cut) -> Vec<i64> {
        cut.areas
            .iter()
            .map(|polygons| {
                polygons.iter().flatten().map(|ring| cut.arcs.doubled_area(ring)).sum::<i64>()
            })
            .collect()
    }

    #[test]
    fn neighbours_share_an_arc() {
        let (cut, notes) = cut_all(&[vec![square(0, 0, 10)], vec![square(10, 0, 10)]]);
        let cut = cut.expect("a partition");
        assert_eq!(cut.arcs.count(), 3);
        assert_eq!(areas(&cut), [200, 200]);
        assert!(notes.is_empty(), "{notes:?}");
    }

    #[test]
    fn a_corner_on_a_neighbours_edge_becomes_common() {
        let (cut, notes) =
            cut_all(&[vec![square(0, 0, 20)], vec![square(20, 0, 10)], vec![square(20, 10, 10)]]);
        let cut = cut.expect("a partition");
        assert_eq!(areas(&cut), [800, 200, 200]);
        // Three pairs of neighbours, three coasts.
        assert_eq!(cut.arcs.count(), 6);
        assert_eq!(notes.len(), 1, "{notes:?}");
    }

    #[test]
    fn crossing_edges_get_a_common_corner() {
        // The neighbour's edge weaves by less than a decimetre across the first one's.
        let left = vec![[0, 0], [100, 0], [101, 1000], [0, 1000]];
        let right = vec![[100, 0], [200, 0], [200, 1000], [101, 1000], [100, 500]];
        let (cut, _) = cut_all(&[vec![left], vec![right]]);
        assert!(areas(&cut.expect("mended")).iter().sum::<i64>() > 390_000);
    }

    #[test]
    fn an_enclave_and_its_hole_share_a_closed_arc() {
        let (cut, _) =
            cut_all(&[vec![square(0, 0, 30), square(10, 10, 10)], vec![square(10, 10, 10)]]);
        let cut = cut.expect("a partition");
        assert_eq!(cut.arcs.count(), 2);
        assert_eq!(areas(&cut), [1600, 200]);
        assert_eq!(cut.areas[0][0].len(), 2);
    }

    #[test]
    fn a_hole_that_the_file_calls_an_island_is_a_hole() {
        let mut inner = vec![[0, 0], [20, 10], [20, 20], [10, 20], [0, 0]];
        inner.reverse();
        let (cut, notes) = cut_all(&[vec![square(0, 0, 30), inner.clone()], vec![inner]]);
        let cut = cut.expect("a partition");
        assert_eq!(areas(&cut), [1800 - 400, 400]);
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert!(notes[0].starts_with("A0: the polygon touches itself: ring 2"), "{notes:?}");
    }

    #[test]
    fn a_ring_that_passes_a_corner_twice_is_cut_there() {
        let mut eight = square(0, 0, 10);
        eight.extend(square(10, 10, 10));
        // From (0, 0) to (0, 10), (10, 10), around the other square, and back by (10, 0).
        let eight = [&eight[..3], &eight[5..9], &eight[2..5]].concat();
        let (cut, notes) = cut_all(&[vec![eight]]);
        let cut = cut.expect("two squares");
        assert_eq!(cut.areas[0].len(), 2);
        assert_eq!(areas(&cut), [400]);
        assert!(notes[0].contains("ring 1 passes easting 1, northing 1 m"), "{notes:?}");
    }

    #[test]
    fn overlaps_are_errors() {
        let (cut, _) = cut_all(&[vec![square(0, 0, 10)], vec![square(0, 0, 10)]]);
        assert!(matches!(cut, Err(CutError::Overlap { .. })));
        let (cut, _) = cut_all(&[vec![square(0, 0, 10)], vec![square(5, 0, 10)]]);
        assert!(matches!(cut, Err(CutError::Overlap { .. })), "{cut:?}");
        let (cut, _) = cut_all(&[vec![vec![[0, 0], [5, 5], [0, 0]]]]);
        assert_eq!(cut.unwrap_err(), CutError::Empty("A0".to_owned()));
    }

    #[test]
    fn spikes_fall_out() {
        let ring = [[0, 0], [5, 0], [9, 0], [5, 0], [5, 5], [5, 5], [0, 0], [-3, 0], [0, 0]];
        assert_eq!(without_spikes(&ring), [[0, 0], [5, 0], [5, 5]]);
    }
}
