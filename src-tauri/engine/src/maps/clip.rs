//! Cuts rings in whole steps to a box.
//!
//! Sutherland and Hodgman (1974), "Reentrant polygon clipping", Communications of the ACM 17 (1): 32–42. The new
//! corner where an edge leaves the box is rounded the same way in whichever direction the edge is walked,
//! so that neighbours stay neighbours.

use crate::geography::rings::Corner;

/// One side of a box.
#[derive(Clone, Copy)]
struct Side {
    /// 0 for x, 1 for y.
    axis: usize,
    limit: i32,
    /// Whether what lies beyond the limit is inside.
    above: bool,
}

impl Side {
    fn keeps(self, corner: Corner) -> bool {
        if self.above { corner[self.axis] >= self.limit } else { corner[self.axis] <= self.limit }
    }

    /// Where the edge between two corners passes the side.
    fn crossing(self, a: Corner, b: Corner) -> Corner {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        let (along, across) = (self.axis, 1 - self.axis);
        let part = i64::from(self.limit - a[along]);
        let whole = i64::from(b[along] - a[along]);
        // Rounded half up; a negative `whole` would turn `div_euclid` round.
        let twice = i64::from(b[across] - a[across]) * part * 2 * whole.signum() + whole.abs();
        let mut corner = [self.limit; 2];
        corner[across] = a[across] + twice.div_euclid(2 * whole.abs()) as i32;
        corner
    }
}

/// Cuts a ring, whose first corner is not repeated, to the box from `low` to `high` on both axes. `spare` is room to
/// work in.
pub fn clip(ring: &mut Vec<Corner>, spare: &mut Vec<Corner>, low: i32, high: i32) {
    clip_to_box(ring, spare, [low; 2], [high; 2]);
}

/// Cuts a ring, whose first corner is not repeated, to the box between two opposite corners. `spare` is room to work
/// in.
pub fn clip_to_box(ring: &mut Vec<Corner>, spare: &mut Vec<Corner>, low: Corner, high: Corner) {
    for side in [
        Side { axis: 0, limit: low[0], above: true },
        Side { axis: 0, limit: high[0], above: false },
        Side { axis: 1, limit: low[1], above: true },
        Side { axis: 1, limit: high[1], above: false },
    ] {
        let Some(&last) = ring.last() else { return };
        let mut a = last;
        spare.clear();
        for &b in ring.iter() {
            if side.keeps(a) != side.keeps(b) {
                spare.push(side.crossing(a, b));
            }
            if side.keeps(b) {
                spare.push(b);
            }
            a = b;
        }
        std::mem::swap(ring, spare);
    }
}

/// Takes out repeated corners and stretches that go out and back; nothing is left of a ring without an area.
pub fn tidy(ring: &mut Vec<Corner>) {
    let mut kept = 0;
    for at in 0..ring.len() {
        let corner = ring[at];
        while kept > 0
            && (ring[kept - 1] == corner
                || kept > 1 && turns_back(ring[kept - 2], ring[kept - 1], corner))
        {
            kept -= 1;
        }
        ring[kept] = corner;
        kept += 1;
    }
    ring.truncate(kept);
    // The same across the seam.
    loop {
        let n = ring.len();
        if n < 3 {
            ring.clear();
            return;
        }
        if ring[n - 1] == ring[0] || turns_back(ring[n - 2], ring[n - 1], ring[0]) {
            ring.pop();
        } else if turns_back(ring[n - 1], ring[0], ring[1]) {
            ring.remove(0);
        } else {
            return;
        }
    }
}

/// Whether the way from `a` over `b` to `c` goes back on itself.
fn turns_back(a: Corner, b: Corner, c: Corner) -> bool {
    let [x, y] = [0, 1].map(|i| (i64::from(b[i] - a[i]), i64::from(c[i] - b[i])));
    x.0 * y.1 == x.1 * y.0 && x.0 * x.1 + y.0 * y.1 < 0
}

#[cfg(test)]
mod tests {
    use super::{clip, tidy};
    use crate::geography::rings::{Corner, doubled_area};

    fn clipped(ring: &[Corner]) -> Vec<Corner> {
        let mut ring = ring.to_vec();
        clip(&mut ring, &mut Vec::new(), 0, 10);
        tidy(&mut ring);
        ring
    }

    #[test]
    fn inside_across_around_and_outside() {
        assert_eq!(clipped(&[[1, 1], [9, 1], [5, 9]]), [[1, 1], [9, 1], [5, 9]]);
        assert_eq!(doubled_area(&clipped(&[[5, 5], [15, 5], [15, 8], [5, 8]])), 30);
        assert_eq!(doubled_area(&clipped(&[[-99, -99], [99, -99], [99, 99], [-99, 99]])), 200);
        assert!(clipped(&[[11, 0], [20, 0], [20, 10]]).is_empty());
        assert!(clipped(&[[10, 0], [20, 0], [20, 10], [10, 10]]).is_empty());
    }

    #[test]
    fn an_edge_is_cut_at_the_same_place_in_both_directions() {
        for (a, b) in [([3, 4], [37, 21]), ([-7, 9], [4, 2]), ([2, -33], [9, 41])] {
            let third = [5, 5];
            let one = clipped(&[a, b, third]);
            let other = clipped(&[b, a, third]);
            let mut corners = (one.clone(), other.clone());
            corners.0.sort_unstable();
            corners.1.sort_unstable();
            assert_eq!(corners.0, corners.1);
        }
    }

    #[test]
    fn ways_out_and_back_go() {
        let mut ring = vec![[0, 0], [5, 0], [8, 0], [5, 0], [5, 5], [5, 5], [0, 5], [0, 9], [0, 0]];
        tidy(&mut ring);
        assert_eq!(ring, [[0, 0], [5, 0], [5, 5], [0, 5]]);
        let mut line = vec![[0, 0], [5, 5], [9, 9]];
        tidy(&mut line);
        assert!(line.is_empty());
    }
}
