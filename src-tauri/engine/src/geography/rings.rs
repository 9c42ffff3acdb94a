//! Shared arcs, and the rings and polygons that they make up.
//!
//! Coordinates are decimetres of the British National Grid. An outer ring runs anticlockwise, a hole
//! clockwise (as GeoJSON has it), so that an area is always to the left of its arcs.

use std::{cmp::Ordering, collections::HashMap};

/// A corner: easting and northing in decimetres.
pub type Corner = [i32; 2];

/// An arc by its number `n`, or `!n` for the same arc from its end to its start, as in TopoJSON.
pub type ArcRef = i32;

/// A polygon: its outer ring, then its holes, each a chain of arcs.
pub type Polygon = Vec<Vec<ArcRef>>;

/// The number of the arc that a reference means.
pub fn arc_number(reference: ArcRef) -> usize {
    (if reference < 0 { !reference } else { reference }) as usize
}

/// Lines between neighbouring areas, each kept once, with the importance of every corner.
///
/// An arc without a junction is closed: its last corner repeats its first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arcs {
    corners: Vec<Corner>,
    importance: Vec<u8>,
    ends: Vec<u32>,
}

impl Arcs {
    /// No arcs yet, with room for so many arcs and corners.
    pub fn with_capacity(arcs: usize, corners: usize) -> Self {
        Self {
            corners: Vec::with_capacity(corners),
            importance: Vec::with_capacity(corners),
            ends: Vec::with_capacity(arcs),
        }
    }

    /// Number of arcs.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// Adds an arc with the importance of each of its corners (see [`super::simplify`]).
    ///
    /// # Panics
    /// If the lengths differ.
    pub fn push(&mut self, corners: &[Corner], importance: &[u8]) {
        assert_eq!(corners.len(), importance.len(), "each corner has its importance");
        self.corners.extend_from_slice(corners);
        self.importance.extend_from_slice(importance);
        self.ends.push(self.corners.len() as u32);
    }

    fn range(&self, arc: usize) -> std::ops::Range<usize> {
        let start = if arc == 0 { 0 } else { self.ends[arc - 1] as usize };
        start..self.ends[arc] as usize
    }

    /// The corners of an arc, from its start to its end.
    pub fn corners(&self, arc: usize) -> &[Corner] {
        &self.corners[self.range(arc)]
    }

    /// The importance of an arc's corners.
    pub fn importance(&self, arc: usize) -> &[u8] {
        &self.importance[self.range(arc)]
    }

    /// Number of corners of all arcs.
    pub fn corner_count(&self) -> usize {
        self.corners.len()
    }

    /// The corner where a reference starts.
    pub fn first(&self, reference: ArcRef) -> Corner {
        let corners = self.corners(arc_number(reference));
        corners[if reference < 0 { corners.len() - 1 } else { 0 }]
    }

    fn second(&self, reference: ArcRef) -> Corner {
        let corners = self.corners(arc_number(reference));
        corners[if reference < 0 { corners.len() - 2 } else { 1 }]
    }

    /// The corner where a reference ends.
    pub fn last(&self, reference: ArcRef) -> Corner {
        self.first(!reference)
    }

    /// Whether an arc ends where it starts.
    pub fn is_closed(&self, arc: usize) -> bool {
        let corners = self.corners(arc);
        corners.first() == corners.last()
    }

    /// The corners of a ring whose importance is at least `least`, the first not repeated at the end.
    pub fn ring(&self, ring: &[ArcRef], least: u8) -> Vec<Corner> {
        let mut corners: Vec<Corner> = Vec::new();
        for &reference in ring {
            let arc = arc_number(reference);
            let kept = self
                .corners(arc)
                .iter()
                .zip(self.importance(arc))
                .filter(|&(_, &importance)| importance >= least)
                .map(|(&corner, _)| corner);
            // Each arc ends where the next one starts.
            corners.pop();
            if reference < 0 { corners.extend(kept.rev()) } else { corners.extend(kept) }
        }
        corners.pop();
        corners
    }

    /// Twice the area of a ring at full detail in square decimetres, negative if it runs clockwise.
    pub fn doubled_area(&self, ring: &[ArcRef]) -> i64 {
        ring.iter()
            .map(|&reference| {
                let sum: i64 = self
                    .corners(arc_number(reference))
                    .windows(2)
                    .map(|pair| cross(pair[0], pair[1]))
                    .sum();
                if reference < 0 { -sum } else { sum }
            })
            .sum()
    }
}

fn cross(a: Corner, b: Corner) -> i64 {
    i64::from(a[0]) * i64::from(b[1]) - i64::from(a[1]) * i64::from(b[0])
}

/// Twice the signed area of a triangle: positive if `a`, `b`, `c` run anticlockwise.
pub fn turn(a: Corner, b: Corner, c: Corner) -> i64 {
    let [ax, ay] = a.map(i64::from);
    let [bx, by] = b.map(i64::from);
    let [cx, cy] = c.map(i64::from);
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

/// Twice the signed area of a ring of corners whose first is not repeated.
pub fn doubled_area(ring: &[Corner]) -> i64 {
    let Some(&last) = ring.last() else { return 0 };
    ring.iter()
        .scan(last, |previous, &corner| Some(cross(std::mem::replace(previous, corner), corner)))
        .sum()
}

/// Where a corner lies to a ring of corners: inside (`Greater`), on its line (`Equal`) or outside (`Less`).
pub fn side_of_ring(corner: Corner, ring: &[Corner]) -> Ordering {
    let Some(&last) = ring.last() else { return Ordering::Less };
    let mut inside = false;
    let mut a = last;
    for &b in ring {
        let (low, high) = if a[1] <= b[1] { (a, b) } else { (b, a) };
        if low[1] <= corner[1] && corner[1] <= high[1] {
            let side = turn(low, high, corner);
            let between = a[0].min(b[0]) <= corner[0] && corner[0] <= a[0].max(b[0]);
            if side == 0 && between {
                return Ordering::Equal;
            }
            if corner[1] < high[1] && side > 0 {
                inside = !inside;
            }
        }
        a = b;
    }
    if inside { Ordering::Greater } else { Ordering::Less }
}

/// Arcs that do not make up closed rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RingsError {
    /// No arc goes on where one ends.
    #[error("the outline is open at easting {}, northing {} m", f64::from(.0[0]) / 10.0, f64::from(.0[1]) / 10.0)]
    Open(Corner),
    /// A hole without a polygon around it.
    #[error("a hole at easting {}, northing {} m has no polygon around it", f64::from(.0[0]) / 10.0, f64::from(.0[1]) / 10.0)]
    Hole(Corner),
}

/// Joins arcs, each with the area to its left, into polygons whose rings touch themselves nowhere; the largest comes
/// first.
///
/// Where several arcs go on, the sharpest turn to the left is taken, so that parts that touch in a
/// corner come apart; a ring that still comes back to a corner is cut there.
pub fn polygons(arcs: &Arcs, outline: &[ArcRef]) -> Result<Vec<Polygon>, RingsError> {
    let mut from: HashMap<Corner, Vec<ArcRef>> = HashMap::with_capacity(outline.len());
    for &reference in outline {
        from.entry(arcs.first(reference)).or_default().push(reference);
    }
    let mut outer = Vec::new();
    let mut holes = Vec::new();
    for &start in outline {
        // Already part of a ring?
        let home = arcs.first(start);
        let Some(waiting) = from.get_mut(&home) else { continue };
        let Some(at) = waiting.iter().position(|&reference| reference == start) else { continue };
        waiting.swap_remove(at);
        let mut ring = vec![start];
        let mut last = start;
        while arcs.last(last) != home {
            last = next(arcs, last, &mut from)?;
            ring.push(last);
        }
        for ring in cut_at_touches(arcs, ring) {
            let area = arcs.doubled_area(&ring);
            if area > 0 { outer.push((area, ring)) } else { holes.push(ring) }
        }
    }
    outer.sort_by_key(|&(area, _)| std::cmp::Reverse(area));
    let mut polygons: Vec<Polygon> = outer.into_iter().map(|(_, ring)| vec![ring]).collect();
    if holes.is_empty() {
        return Ok(polygons);
    }
    let rings: Vec<Vec<Corner>> =
        polygons.iter().map(|polygon| arcs.ring(&polygon[0], 0)).collect();
    for hole in holes {
        let corners = arcs.ring(&hole, 0);
        // The smallest ring around it: the last in the order of size.
        let around = rings.iter().rposition(|ring| {
            corners
                .iter()
                .map(|&corner| side_of_ring(corner, ring))
                .find(|side| side.is_ne())
                .is_some_and(Ordering::is_gt)
        });
        polygons[around.ok_or(RingsError::Hole(corners[0]))?].push(hole);
    }
    Ok(polygons)
}

/// Takes the arc that goes on from the end of `last`.
fn next(
    arcs: &Arcs,
    last: ArcRef,
    from: &mut HashMap<Corner, Vec<ArcRef>>,
) -> Result<ArcRef, RingsError> {
    let here = arcs.last(last);
    let back = arcs.second(!last);
    let choices = from.get_mut(&here).filter(|choices| !choices.is_empty());
    let choices = choices.ok_or(RingsError::Open(here))?;
    let mut sharpest = 0;
    for other in 1..choices.len() {
        let [a, b] = [other, sharpest].map(|at| arcs.second(choices[at]));
        if clockwise(here, back, a, b).is_lt() {
            sharpest = other;
        }
    }
    Ok(choices.swap_remove(sharpest))
}

/// Orders two directions from `here` by the angle through which `back` has to turn clockwise to reach them.
pub fn clockwise(here: Corner, back: Corner, a: Corner, b: Corner) -> Ordering {
    // 0 for a right turn of up to 180°, 1 beyond; a direction equal to `back` comes last.
    let half = |to: Corner| {
        let side = turn(here, back, to);
        let along = (0..2).map(|i| i64::from(back[i] - here[i]) * i64::from(to[i] - here[i]));
        match side.cmp(&0) {
            Ordering::Less => 0,
            Ordering::Equal if along.sum::<i64>() < 0 => 0,
            Ordering::Greater => 1,
            Ordering::Equal => 2,
        }
    };
    half(a).cmp(&half(b)).then_with(|| turn(here, a, b).cmp(&0))
}

/// Cuts a ring that comes back to a junction into rings that do not.
fn cut_at_touches(arcs: &Arcs, ring: Vec<ArcRef>) -> Vec<Vec<ArcRef>> {
    let mut starts: Vec<Corner> = ring.iter().map(|&reference| arcs.first(reference)).collect();
    starts.sort_unstable();
    if starts.windows(2).all(|pair| pair[0] != pair[1]) {
        return vec![ring];
    }
    let mut simple = Vec::new();
    let mut open: Vec<ArcRef> = Vec::with_capacity(ring.len());
    for reference in ring {
        open.push(reference);
        let here = arcs.last(reference);
        if let Some(start) = open.iter().rposition(|&earlier| arcs.first(earlier) == here) {
            simple.push(open.split_off(start));
        }
    }
    simple
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Arcs, Corner, RingsError, doubled_area, polygons, side_of_ring};

    fn arcs(list: &[&[Corner]]) -> Arcs {
        let mut arcs = Arcs::default();
        for corners in list {
            arcs.push(corners, &vec![0; corners.len()]);
        }
        arcs
    }

    #[test]
    fn two_squares_that_touch_in_a_corner_come_apart() {
        let arcs = arcs(&[
            &[[1, 1], [0, 1], [0, 0], [1, 0], [1, 1]],
            &[[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]],
        ]);
        assert_eq!(polygons(&arcs, &[0, 1]), Ok(vec![vec![vec![0]], vec![vec![1]]]));
    }

    #[test]
    fn a_hole_that_touches_the_outer_ring_is_a_hole() {
        let arcs =
            arcs(&[&[[0, 0], [8, 0], [8, 8], [0, 8], [0, 0]], &[[0, 0], [4, 2], [2, 4], [0, 0]]]);
        let found = polygons(&arcs, &[!1, 0]).expect("closed");
        assert_eq!(found, [vec![vec![0], vec![!1]]]);
    }

    #[test]
    fn islands_in_lakes() {
        let square =
            |low: i32, high: i32| [[low, low], [high, low], [high, high], [low, high], [low, low]];
        let arcs = arcs(&[&square(0, 100), &square(10, 90), &square(20, 80), &square(30, 70)]);
        let found = polygons(&arcs, &[2, !1, !3, 0]).expect("closed");
        assert_eq!(found, [vec![vec![0], vec![!1]], vec![vec![2], vec![!3]]]);
    }

    #[test]
    fn open_outlines_and_loose_holes_are_errors() {
        let arcs = arcs(&[&[[0, 0], [10, 0], [10, 10]], &[[0, 0], [1, 0], [0, 1], [0, 0]]]);
        assert_eq!(polygons(&arcs, &[0]), Err(RingsError::Open([10, 10])));
        assert_eq!(polygons(&arcs, &[!1]), Err(RingsError::Hole([0, 0])));
    }

    #[test]
    fn inside_on_and_outside() {
        let ring = [[0, 0], [10, 0], [10, 10], [5, 5], [0, 10]];
        assert_eq!(side_of_ring([5, 4], &ring), Ordering::Greater);
        assert_eq!(side_of_ring([5, 5], &ring), Ordering::Equal);
        assert_eq!(side_of_ring([0, 3], &ring), Ordering::Equal);
        assert_eq!(side_of_ring([5, 6], &ring), Ordering::Less);
        assert_eq!(side_of_ring([-1, 0], &ring), Ordering::Less);
        assert_eq!(side_of_ring([11, 0], &ring), Ordering::Less);
        assert_eq!(doubled_area(&ring), 150);
    }
}
