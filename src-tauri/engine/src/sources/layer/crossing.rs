//! Do the rings of polygons cross themselves?
//!
//! A figure of eight has no inside and outside that all programs agree on: areas and points in it can be counted twice or
//! not at all. Rings that touch themselves in a corner do no harm.

use rstar::{AABB, RTree, RTreeObject};

use super::{Position, Shape};

/// How many pairs of edges of a ring are compared at most.
const PAIRS: usize = 20_000_000;

/// Where a ring crosses itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crossing {
    /// The feature, from 1.
    pub feature: usize,
    /// The ring among all rings of the feature, from 1.
    pub ring: usize,
    /// The corner before the first edge that is crossed, from 1.
    pub corner: usize,
}

/// The first crossing of a shape's rings: the ring and the corner, from 1.
pub(super) fn of_shape(shape: &Shape) -> Option<(usize, usize)> {
    shape
        .polygons
        .iter()
        .flatten()
        .zip(1..)
        .find_map(|(ring, number)| Some((number, of_ring(ring)?)))
}

/// An edge by the number of its first corner.
struct Edge {
    number: usize,
    from: Position,
    to: Position,
}

impl Edge {
    fn has_length(&self) -> bool {
        let ([ax, ay], [bx, by]) = (self.from, self.to);
        (bx - ax).abs() > 0.0 || (by - ay).abs() > 0.0
    }
}

impl RTreeObject for Edge {
    type Envelope = AABB<Position>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_corners(self.from, self.to)
    }
}

/// The first corner, from 1, whose edge is crossed by another of the ring.
fn of_ring(ring: &[Position]) -> Option<usize> {
    let edges = |ring: &[Position]| -> Vec<Edge> {
        let closing = ring.last().copied().zip(ring.first().copied());
        let pairs = ring.windows(2).map(|pair| (pair[0], pair[1])).chain(closing);
        let edges = pairs.enumerate().map(|(number, (from, to))| Edge { number, from, to });
        edges.filter(Edge::has_length).collect()
    };
    let tree = RTree::bulk_load(edges(ring));
    let mut compared = 0;
    for edge in edges(ring) {
        for other in tree.locate_in_envelope_intersecting(edge.envelope()) {
            compared += 1;
            if compared > PAIRS {
                return None;
            }
            if other.number > edge.number && cross(&edge, other) {
                return Some(edge.number + 1);
            }
        }
    }
    None
}

/// Whether each has its ends on different sides of the other.
fn cross(a: &Edge, b: &Edge) -> bool {
    let side = |edge: &Edge, [x, y]: Position| {
        let ([ax, ay], [bx, by]) = (edge.from, edge.to);
        (bx - ax) * (y - ay) - (x - ax) * (by - ay)
    };
    side(a, b.from) * side(a, b.to) < 0.0 && side(b, a.from) * side(b, a.to) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_eight_and_rings_that_touch() {
        assert_eq!(of_ring(&[[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]]), None);
        let eight = [[0.0, 0.0], [2.0, 2.0], [2.0, 0.0], [0.0, 2.0], [0.0, 0.0]];
        assert_eq!(of_ring(&eight), Some(1));
        assert_eq!(of_ring(&eight[..4]), Some(1));
        // Two triangles that meet in a corner.
        let touching =
            [[0.0, 0.0], [1.0, 1.0], [2.0, 0.0], [2.0, 2.0], [1.0, 1.0], [0.0, 2.0], [0.0, 0.0]];
        assert_eq!(of_ring(&touching), None);
        assert_eq!(of_ring(&[]), None);
        assert_eq!(of_ring(&[[1.0, 1.0]]), None);
        let polygons = vec![vec![touching.to_vec()], vec![touching.to_vec(), eight.to_vec()]];
        assert_eq!(of_shape(&Shape { polygons, ..Shape::default() }), Some((3, 1)));
    }
}
