//! Which of a user's polygons touch?
//!
//! The rule is libpysal's: polygons are neighbours if they have a corner (queen) or an edge (rook) in common, with
//! exactly the same coordinates. A corner that lies on a neighbour's edge, a gap or an overlap makes no neighbours.

use cyswllt_stats::weights::Weights;
use rayon::prelude::*;

use super::shape::{Position, Shape};

/// How many pairs of neighbours are kept at most: 600 MB of weights.
pub(super) const PAIRS: usize = 50_000_000;

/// Polygons with a common corner, each with the weight 1; none if there are more than [`PAIRS`].
pub(super) fn queen(shapes: &[Shape]) -> Option<Weights> {
    let corners =
        shapes.par_iter().zip(0_u32..shapes.len() as u32).flat_map_iter(|(shape, area)| {
            let mut own: Vec<[u64; 2]> =
                shape.polygons.iter().flatten().flatten().map(|&corner| key(corner)).collect();
            own.sort_unstable();
            own.dedup();
            own.into_iter().map(move |corner| (corner, area))
        });
    meetings(corners.collect(), shapes.len())
}

/// Polygons with a common edge, each with the weight 1; none if there are more than [`PAIRS`].
pub(super) fn rook(shapes: &[Shape]) -> Option<Weights> {
    let edges = shapes.par_iter().zip(0_u32..shapes.len() as u32).flat_map_iter(|(shape, area)| {
        let mut own: Vec<[[u64; 2]; 2]> = Vec::new();
        for ring in shape.polygons.iter().flatten() {
            let next = ring.iter().skip(1).chain(&ring[..1]);
            for (&corner, &next) in ring.iter().zip(next) {
                let (a, b) = (key(corner), key(next));
                if a != b {
                    own.push([a.min(b), a.max(b)]);
                }
            }
        }
        own.sort_unstable();
        own.dedup();
        own.into_iter().map(move |edge| (edge, area))
    });
    meetings(edges.collect(), shapes.len())
}

fn key(corner: Position) -> [u64; 2] {
    corner.map(f64::to_bits)
}

/// Areas that have something in common: `parts` has each part of each area once.
fn meetings<T: Ord + Send>(mut parts: Vec<(T, u32)>, areas: usize) -> Option<Weights> {
    parts.par_sort_unstable();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for meeting in parts.chunk_by(|a, b| a.0 == b.0).filter(|meeting| meeting.len() > 1) {
        for &(_, area) in meeting {
            let others = meeting.iter().map(|&(_, other)| other).filter(|&other| other != area);
            pairs.extend(others.map(|other| (area, other)));
            if pairs.len() > PAIRS {
                pairs.sort_unstable();
                pairs.dedup();
                if pairs.len() > PAIRS / 2 {
                    return None;
                }
            }
        }
    }
    pairs.par_sort_unstable();
    pairs.dedup();
    let mut rows = vec![Vec::new(); areas];
    for (area, other) in pairs {
        rows[area as usize].push(other);
    }
    Some(
        Weights::from_neighbours(&rows).expect("features of the layer, each once, and none itself"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f64, y: f64) -> Shape {
        let ring = vec![[x, y], [x + 1.0, y], [x + 1.0, y + 1.0], [x, y + 1.0], [x, y]];
        Shape { polygons: vec![vec![ring]], ..Shape::default() }
    }

    #[test]
    fn corners_and_edges() {
        let mut shapes =
            vec![square(0.0, 0.0), square(1.0, 0.0), square(1.0, 1.0), square(3.0, 3.0)];
        shapes.push(Shape::default());
        // Beside the first, but half a step up: no common corner.
        shapes.push(square(-1.0, 0.5));
        let queen = queen(&shapes).unwrap();
        assert_eq!(queen.neighbours(0), [1, 2]);
        assert_eq!(queen.neighbours(1), [0, 2]);
        assert_eq!(queen.islands(), [3, 4, 5]);
        let rook = rook(&shapes).unwrap();
        assert_eq!((rook.neighbours(0), rook.neighbours(1)), (&[1][..], &[0, 2][..]));
    }

    #[test]
    fn open_rings_are_closed() {
        let mut open = square(0.0, 0.0);
        open.polygons[0][0].pop();
        // The edge between the last corner and the first is the one they share.
        let rook = rook(&[open, square(-1.0, 0.0)]).unwrap();
        assert_eq!(rook.neighbours(0), [1]);
    }
}
