//! Makes simple rings of rings that run over themselves after rounding and clipping.
//!
//! Clipping leaves stretches along the box that are walked there and back, rounding lets corners fall together. Here
//! whatever is walked in both directions cancels out, and what is left is joined again into rings that pass each
//! corner once. The winding number of no point changes, so that neighbours still fit.

use std::{cmp::Reverse, collections::HashSet};

use crate::geography::rings::{Corner, clockwise, doubled_area, side_of_ring};

type Edge = (Corner, Corner);

/// Whether rings pass a corner more than once, or run along the box from `low` to `high` more than once.
pub fn is_tangled(rings: &[Vec<Corner>], limits: Option<(i32, i32)>) -> bool {
    limits.is_some_and(|limits| runs_along(rings, limits) > 1) || repeats(rings.concat())
}

fn repeats(mut corners: Vec<Corner>) -> bool {
    corners.sort_unstable();
    corners.windows(2).any(|pair| pair[0] == pair[1])
}

fn runs_along(rings: &[Vec<Corner>], limits: (i32, i32)) -> usize {
    edges(rings).filter(|&edge| line_of(edge, limits).is_some()).count()
}

fn edges(rings: &[Vec<Corner>]) -> impl Iterator<Item = Edge> + '_ {
    rings.iter().flat_map(|ring| (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()])))
}

/// The side of the box that an edge runs along: its axis and limit.
fn line_of((a, b): Edge, (low, high): (i32, i32)) -> Option<(usize, i32)> {
    (0..2).find(|&i| a[i] == b[i] && (a[i] == low || a[i] == high)).map(|i| (i, a[i]))
}

/// Joins what is left of the rings of one area when opposite edges have cancelled out: polygons of an outer ring with
/// positive area and holes with negative area.
pub fn untangle(rings: &[Vec<Corner>], limits: (i32, i32)) -> Vec<Vec<Vec<Corner>>> {
    let mut outgoing = left_over(rings, limits);
    outgoing.sort_unstable();
    let mut used = vec![false; outgoing.len()];
    let (mut outer, mut holes) = (Vec::new(), Vec::new());
    for start in 0..outgoing.len() {
        if used[start] {
            continue;
        }
        used[start] = true;
        let (home, mut here) = outgoing[start];
        let mut walk = vec![home];
        let mut back = home;
        while here != home {
            let first = outgoing.partition_point(|&(from, _)| from < here);
            let choices = (first..outgoing.len()).take_while(|&at| outgoing[at].0 == here);
            let next = choices
                .filter(|&at| !used[at])
                .min_by(|&a, &b| clockwise(here, back, outgoing[a].1, outgoing[b].1));
            // As many edges leave a corner as come to it.
            let Some(next) = next else { break };
            used[next] = true;
            walk.push(here);
            (back, here) = (here, outgoing[next].1);
        }
        for ring in simple_rings(walk) {
            let area = doubled_area(&ring);
            match area.signum() {
                1 => outer.push((area, ring)),
                -1 => holes.push(ring),
                _ => {}
            }
        }
    }
    outer.sort_by_key(|&(area, _)| Reverse(area));
    let mut polygons: Vec<Vec<Vec<Corner>>> =
        outer.into_iter().map(|(_, ring)| vec![ring]).collect();
    for hole in holes {
        let around = polygons.iter_mut().rev().find(|polygon| {
            let mut sides = hole.iter().map(|&corner| side_of_ring(corner, &polygon[0]));
            sides.find(|side| side.is_ne()).is_some_and(std::cmp::Ordering::is_gt)
        });
        // A ring that rounding turned over lies in none; it covers nothing.
        if let Some(polygon) = around {
            polygon.push(hole);
        }
    }
    polygons
}

/// The edges that are walked more often in one direction than in the other. Edges along the box are cut at all corners
/// that lie on them.
fn left_over(rings: &[Vec<Corner>], limits: (i32, i32)) -> Vec<Edge> {
    let mut on_box: Vec<Corner> = rings
        .iter()
        .flatten()
        .copied()
        .filter(|corner| corner.iter().any(|&c| c == limits.0 || c == limits.1))
        .collect();
    on_box.sort_unstable();
    on_box.dedup();
    let mut pieces: Vec<(Edge, i32)> = Vec::new();
    let mut add = |(a, b): Edge| {
        pieces.push(if a < b { ((a, b), 1) } else { ((b, a), -1) });
    };
    for edge in edges(rings) {
        let (a, b) = edge;
        let Some((axis, limit)) = line_of(edge, limits) else {
            add(edge);
            continue;
        };
        let across = 1 - axis;
        let (low, high) = (a[across].min(b[across]), a[across].max(b[across]));
        let mut between: Vec<Corner> = on_box
            .iter()
            .copied()
            .filter(|corner| corner[axis] == limit && low < corner[across] && corner[across] < high)
            .collect();
        between.sort_unstable_by_key(|corner| (corner[across] - a[across]).abs());
        let mut last = a;
        for corner in between.into_iter().chain([b]) {
            add((last, corner));
            last = corner;
        }
    }
    pieces.sort_unstable();
    let mut left = Vec::with_capacity(pieces.len());
    for same in pieces.chunk_by(|one, other| one.0 == other.0) {
        let (a, b) = same[0].0;
        let net: i32 = same.iter().map(|&(_, direction)| direction).sum();
        let edge = if net > 0 { (a, b) } else { (b, a) };
        left.extend(std::iter::repeat_n(edge, net.unsigned_abs() as usize));
    }
    left
}

/// Cuts a walk that comes back to a corner into rings that do not.
fn simple_rings(walk: Vec<Corner>) -> Vec<Vec<Corner>> {
    if !repeats(walk.clone()) {
        return if walk.len() >= 3 { vec![walk] } else { Vec::new() };
    }
    let mut rings = Vec::new();
    let mut open: Vec<Corner> = Vec::with_capacity(walk.len());
    let mut on_the_way: HashSet<Corner> = HashSet::with_capacity(walk.len());
    for corner in walk {
        if !on_the_way.insert(corner) {
            let at = open.iter().rposition(|&earlier| earlier == corner).unwrap_or(0);
            let ring = open.split_off(at);
            for left in &ring {
                on_the_way.remove(left);
            }
            on_the_way.insert(corner);
            rings.push(ring);
        }
        open.push(corner);
    }
    rings.push(open);
    rings.retain(|ring| ring.len() >= 3);
    rings
}

#[cfg(test)]
mod tests {
    use super::{is_tangled, untangle};
    use crate::geography::rings::{Corner, doubled_area};

    const LIMITS: (i32, i32) = (0, 100);

    fn areas(polygons: &[Vec<Vec<Corner>>]) -> Vec<Vec<i64>> {
        polygons
            .iter()
            .map(|polygon| polygon.iter().map(|ring| doubled_area(ring)).collect())
            .collect()
    }

    #[test]
    fn two_bays_along_the_box_come_apart() {
        // A letter U lying on its side, cut off so that its two arms hang together along x = 0.
        let ring = vec![[0, 10], [20, 10], [20, 20], [0, 20], [0, 40], [20, 40], [20, 50], [0, 50]];
        assert!(is_tangled(std::slice::from_ref(&ring), Some(LIMITS)));
        let polygons = untangle(&[ring], LIMITS);
        assert_eq!(areas(&polygons), [[400], [400]]);
    }

    #[test]
    fn a_ring_that_touches_itself_comes_apart() {
        let eight =
            vec![[50, 50], [60, 50], [60, 60], [50, 60], [50, 50], [40, 50], [40, 40], [50, 40]];
        assert!(is_tangled(std::slice::from_ref(&eight), None));
        assert_eq!(areas(&untangle(&[eight], LIMITS)), [[200], [200]]);
        // A hole that came to touch the outer ring along an edge becomes a bay.
        let outer = vec![[10, 10], [90, 10], [90, 40], [90, 60], [90, 90], [10, 90]];
        let hole = vec![[90, 40], [50, 50], [90, 60]];
        assert_eq!(areas(&untangle(&[outer, hole], LIMITS)), [[12_800 - 800]]);
    }

    #[test]
    fn what_is_in_order_stays() {
        let outer = vec![[10, 10], [90, 10], [90, 90], [10, 90]];
        let hole = vec![[40, 40], [40, 60], [60, 50]];
        let rings = [outer, hole];
        assert!(!is_tangled(&rings, Some(LIMITS)));
        assert_eq!(areas(&untangle(&rings, LIMITS)), [[12_800, -400]]);
        assert!(untangle(&[vec![[1, 1], [5, 5], [9, 9], [5, 5]]], LIMITS).is_empty());
    }
}
