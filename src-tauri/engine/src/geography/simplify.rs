//! How much does each corner matter? Visvalingam and Whyatt's effective area, once for all levels of detail.
//!
//! M. Visvalingam and J. D. Whyatt (1993), "Line generalisation by repeated elimination of points",
//! The Cartographic Journal 30 (1): 46–51. Corners are taken away one by one over all arcs at once, always the one
//! whose triangle with its neighbours is smallest; that area, never less than an earlier one, is its importance.
//!
//! A corner stays as long as its triangle holds another corner or its two neighbours are joined by an edge already.
//! So lines never cross, no ring falls below three corners, and every threshold on the
//! importance is a map that existed on the way: no gap, no overlap. Junctions stay for good. An island that
//! may vanish goes with its last triangle as a whole.
//!
//! Importance is kept as a step on a logarithmic scale, two steps to a doubling of the area, which is what the
//! pack stores. Rounding down is monotone, so thresholds on steps are thresholds on areas.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap, HashSet},
};

use rstar::{AABB, RTree, primitives::GeomWithData};

use super::rings::{Arcs, Corner, turn};

/// The importance of a corner that is never taken away.
pub const ALWAYS: u8 = 90;

/// The step of a triangle's doubled area in square decimetres: 0 for no area, otherwise
/// 1 + ⌊2·log₂ area⌋, at most one less than [`ALWAYS`].
pub fn step(doubled_area: u64) -> u8 {
    let Some(exponent) = doubled_area.checked_ilog2() else { return 0 };
    // Half a doubling further? area² ≥ 2^(2·exponent + 1), in whole numbers.
    let half = u128::from(doubled_area).pow(2) >> (2 * exponent + 1) != 0;
    (1 + 2 * exponent + u32::from(half)).min(u32::from(ALWAYS) - 1) as u8
}

/// A level of detail: the least importance of the corners that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Detail(u8);

impl Detail {
    /// All corners.
    pub const FULL: Self = Self(0);

    /// Leaves out corners whose triangle is smaller than an area in square metres (to within half a doubling, on
    /// the side of more corners).
    pub fn of_area(square_metres: f64) -> Self {
        // `as` saturates, and NaN becomes 0: full detail.
        Self(step((square_metres * 200.0) as u64))
    }

    /// The detail of a zoom of the map: triangles of less than half a pixel are left out; all
    /// corners are kept from zoom 8, where a pixel is 3.5 m.
    pub fn of_zoom(zoom: u8) -> Self {
        if zoom >= 8 {
            return Self::FULL;
        }
        let pixel = 896.0 / f64::from(1_u32 << zoom);
        Self::of_area(pixel * pixel / 2.0)
    }

    /// The least importance of the corners that are kept.
    pub fn least(self) -> u8 {
        self.0
    }
}

type Node = u32;
const NONE: Node = Node::MAX;

/// Computes the importance of every corner of every arc. `may_vanish` says which closed arcs stand for islands that
/// may go altogether. Closed arcs without a junction are turned so that they start at a corner that stays longest.
///
/// # Panics
/// If there are not as many flags as arcs.
pub fn weigh(arcs: &Arcs, may_vanish: &[bool]) -> Arcs {
    assert_eq!(arcs.count(), may_vanish.len(), "each arc has its flag");
    let mut lines = Lines::new(arcs, may_vanish);
    lines.run();
    lines.weighed(arcs)
}

struct Lines {
    corners: Vec<Corner>,
    /// Nodes of each arc in order.
    chains: Vec<Vec<Node>>,
    /// Neighbours along the arc; both `NONE` for a junction.
    previous: Vec<Node>,
    next: Vec<Node>,
    /// The free closed arc that a node belongs to.
    ring: Vec<u32>,
    /// Corners left of each arc, and whether it may vanish.
    left: Vec<u32>,
    may_vanish: Vec<bool>,
    importance: Vec<u8>,
    live: Vec<bool>,
    version: Vec<u32>,
    edges: HashSet<(Node, Node)>,
    tree: RTree<GeomWithData<Corner, Node>>,
    /// Corners waiting until another one is gone.
    waiting: HashMap<Node, Vec<Node>>,
    heap: BinaryHeap<Reverse<(u64, Node, u32)>>,
}

impl Lines {
    fn new(arcs: &Arcs, may_vanish: &[bool]) -> Self {
        let mut ends: HashMap<Corner, u32> = HashMap::new();
        for arc in 0..arcs.count() {
            let corners = arcs.corners(arc);
            for end in [corners[0], corners[corners.len() - 1]] {
                *ends.entry(end).or_default() += 1;
            }
        }
        let mut nodes: HashMap<Corner, Node> = HashMap::new();
        let mut corners: Vec<Corner> = Vec::new();
        let mut chains = Vec::with_capacity(arcs.count());
        for arc in 0..arcs.count() {
            let chain: Vec<Node> = arcs
                .corners(arc)
                .iter()
                .map(|&corner| {
                    *nodes.entry(corner).or_insert_with(|| {
                        corners.push(corner);
                        corners.len() as Node - 1
                    })
                })
                .collect();
            chains.push(chain);
        }
        let n = corners.len();
        let mut lines = Self {
            tree: RTree::bulk_load(
                (0..)
                    .zip(&corners)
                    .map(|(node, &corner)| GeomWithData::new(corner, node))
                    .collect(),
            ),
            corners,
            previous: vec![NONE; n],
            next: vec![NONE; n],
            ring: vec![NONE; n],
            left: Vec::with_capacity(arcs.count()),
            may_vanish: may_vanish.to_vec(),
            importance: vec![ALWAYS; n],
            live: vec![true; n],
            version: vec![0; n],
            edges: HashSet::new(),
            waiting: HashMap::new(),
            heap: BinaryHeap::new(),
            chains,
        };
        for arc in 0..arcs.count() {
            let chain = &lines.chains[arc];
            for pair in chain.windows(2) {
                lines.edges.insert(edge(pair[0], pair[1]));
            }
            for triple in chain.windows(3) {
                lines.previous[triple[1] as usize] = triple[0];
                lines.next[triple[1] as usize] = triple[2];
            }
            lines.left.push(chain.len() as u32 - 1);
            let last = chain.len() - 1;
            let free = chain[0] == chain[last] && ends[&lines.corners[chain[0] as usize]] == 2;
            if free {
                lines.previous[chain[0] as usize] = chain[last - 1];
                lines.next[chain[0] as usize] = chain[1];
                for &node in chain {
                    lines.ring[node as usize] = arc as u32;
                }
            }
        }
        lines
    }

    fn run(&mut self) {
        for node in 0..self.corners.len() as Node {
            self.push(node);
        }
        let mut area = 0;
        while let Some(Reverse((triangle, node, version))) = self.heap.pop() {
            if !self.live[node as usize] || self.version[node as usize] != version {
                continue;
            }
            let ring = self.ring[node as usize];
            if ring != NONE && self.left[ring as usize] == 3 {
                if self.may_vanish[ring as usize] {
                    area = area.max(triangle);
                    let (a, c) = (self.previous[node as usize], self.next[node as usize]);
                    for (one, other) in [(a, node), (node, c), (c, a)] {
                        self.edges.remove(&edge(one, other));
                    }
                    for gone in [a, node, c] {
                        self.take(gone, area);
                    }
                }
                continue;
            }
            let (a, c) = (self.previous[node as usize], self.next[node as usize]);
            // Where the edge is there already, the corner waits for `a` or `c` to go.
            if self.edges.contains(&edge(a, c)) {
                continue;
            }
            if let Some(inside) = self.corner_inside(a, node, c) {
                self.waiting.entry(inside).or_default().push(node);
                continue;
            }
            area = area.max(triangle);
            self.edges.remove(&edge(a, node));
            self.edges.remove(&edge(node, c));
            self.edges.insert(edge(a, c));
            if ring != NONE {
                self.left[ring as usize] -= 1;
            }
            // A junction has no neighbours of its own.
            if self.next[a as usize] != NONE {
                if self.next[a as usize] == node {
                    self.next[a as usize] = c;
                } else {
                    self.previous[a as usize] = c;
                }
            }
            if self.previous[c as usize] != NONE {
                if self.previous[c as usize] == node {
                    self.previous[c as usize] = a;
                } else {
                    self.next[c as usize] = a;
                }
            }
            self.take(node, area);
            for neighbour in [a, c] {
                self.version[neighbour as usize] += 1;
                self.push(neighbour);
            }
        }
    }

    /// Puts a corner that may go on the heap.
    fn push(&mut self, node: Node) {
        let (a, c) = (self.previous[node as usize], self.next[node as usize]);
        if a == NONE || !self.live[node as usize] {
            return;
        }
        let triangle = turn(self.corner(a), self.corner(node), self.corner(c)).unsigned_abs();
        self.heap.push(Reverse((triangle, node, self.version[node as usize])));
    }

    /// Takes a corner away; those that waited for it come up again.
    fn take(&mut self, node: Node, area: u64) {
        self.live[node as usize] = false;
        self.importance[node as usize] = step(area);
        self.tree.remove(&GeomWithData::new(self.corner(node), node));
        for waiting in self.waiting.remove(&node).unwrap_or_default() {
            self.push(waiting);
        }
    }

    fn corner(&self, node: Node) -> Corner {
        self.corners[node as usize]
    }

    /// A corner inside or on the triangle other than its own three.
    fn corner_inside(&self, a: Node, b: Node, c: Node) -> Option<Node> {
        let triangle = [self.corner(a), self.corner(b), self.corner(c)];
        let low = [0, 1].map(|i| triangle.iter().map(|corner| corner[i]).min().expect("three"));
        let high = [0, 1].map(|i| triangle.iter().map(|corner| corner[i]).max().expect("three"));
        self.tree
            .locate_in_envelope(AABB::from_corners(low, high))
            .map(|entry| (entry.data, *entry.geom()))
            .find(|&(node, corner)| {
                let sides = [0, 1, 2].map(|i| turn(triangle[i], triangle[(i + 1) % 3], corner));
                node != a
                    && node != b
                    && node != c
                    && (sides.iter().all(|&side| side >= 0) || sides.iter().all(|&side| side <= 0))
            })
            .map(|(node, _)| node)
    }

    fn weighed(&self, arcs: &Arcs) -> Arcs {
        let mut weighed = Arcs::default();
        for arc in 0..arcs.count() {
            let mut chain = self.chains[arc].clone();
            if self.ring[chain[0] as usize] == arc as u32 {
                chain.pop();
                let most = (0..chain.len())
                    .max_by_key(|&at| {
                        (self.importance[chain[at] as usize], Reverse(self.corner(chain[at])))
                    })
                    .expect("an arc has corners");
                chain.rotate_left(most);
                chain.push(chain[0]);
            }
            let corners: Vec<Corner> = chain.iter().map(|&node| self.corner(node)).collect();
            let importance: Vec<u8> =
                chain.iter().map(|&node| self.importance[node as usize]).collect();
            weighed.push(&corners, &importance);
        }
        weighed
    }
}

fn edge(a: Node, b: Node) -> (Node, Node) {
    (a.min(b), a.max(b))
}

#[cfg(test)]
mod tests {
    use super::{ALWAYS, Detail, step, weigh};
    use crate::geography::rings::{Arcs, Corner};

    fn one(corners: &[Corner], may_vanish: bool) -> Arcs {
        let mut arcs = Arcs::default();
        arcs.push(corners, &vec![0; corners.len()]);
        weigh(&arcs, &[may_vanish])
    }

    #[test]
    fn steps_are_monotone_and_two_to_a_doubling() {
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(step), [0, 1, 3, 4, 5, 5, 6]);
        let mut last = 0;
        for area in (0..100_000).chain((17..63).map(|bits| (1 << bits) + 12_345)) {
            assert!(step(area) >= last);
            last = step(area);
        }
        assert_eq!(step(u64::MAX), ALWAYS - 1);
        assert_eq!(Detail::of_area(f64::NAN), Detail::FULL);
        assert!(Detail::of_zoom(0) > Detail::of_zoom(3) && Detail::of_zoom(3) > Detail::of_zoom(7));
        assert_eq!(Detail::of_zoom(8), Detail::FULL);
    }

    #[test]
    fn the_importance_of_a_line_is_its_effective_area() {
        // The bump of 2 goes before the bump of 10; ends stay.
        let arcs = one(&[[0, 0], [10, 2], [20, 0], [30, 10], [40, 0]], false);
        let importance = arcs.importance(0);
        assert_eq!(importance[0], ALWAYS);
        assert_eq!(importance[4], ALWAYS);
        assert_eq!(importance[1], step(40));
        assert!(importance[3] > importance[1]);
        assert!(importance.iter().all(|&importance| importance >= step(40)));
    }

    #[test]
    fn a_ring_keeps_three_corners_unless_it_may_vanish() {
        let ring = [[0, 0], [100, 0], [120, 50], [100, 100], [0, 100], [0, 0]];
        let kept = one(&ring, false);
        let (corners, importance) = (kept.corners(0), kept.importance(0));
        assert_eq!(corners[0], corners[5]);
        assert_eq!(importance[0], ALWAYS);
        let stays = importance[..5].iter().filter(|importance| **importance >= ALWAYS);
        assert_eq!(stays.count(), 3);
        let gone = one(&ring, true);
        assert!(gone.importance(0).iter().all(|&importance| importance < ALWAYS));
        assert!(gone.ring(&[0], ALWAYS).is_empty());
        for least in 0..=ALWAYS {
            assert!([0, 3, 4, 5].contains(&gone.ring(&[0], least).len()));
        }
    }

    #[test]
    fn a_corner_waits_for_what_its_triangle_holds() {
        // The island in the bay goes for good only if it may vanish; until then the bay stays open.
        let mut arcs = Arcs::default();
        arcs.push(&[[0, 0], [100, 100], [200, 0]], &[0; 3]);
        arcs.push(&[[99, 10], [101, 10], [100, 12], [99, 10]], &[0; 4]);
        let kept = weigh(&arcs, &[false, false]);
        assert_eq!(kept.importance(0)[1], ALWAYS);
        let gone = weigh(&arcs, &[false, true]);
        assert_eq!(gone.importance(0)[1], step(20_000));
        assert_eq!(gone.importance(1)[0], step(4));
    }

    #[test]
    fn two_arcs_between_the_same_junctions_do_not_fall_together() {
        let mut arcs = Arcs::default();
        arcs.push(&[[0, 0], [50, 1], [100, 0]], &[0; 3]);
        arcs.push(&[[0, 0], [50, -1], [100, 0]], &[0; 3]);
        let weighed = weigh(&arcs, &[false, false]);
        let stays = [0, 1].map(|arc| weighed.importance(arc)[1] == ALWAYS);
        assert_ne!(stays[0], stays[1]);
    }
}
