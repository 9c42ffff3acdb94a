//! Links that make one piece of a layer in several.

use super::{
    Weights, find, join,
    points::{Metric, Tree, distance, nearer},
};

/// A link that was added between two components.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bridge {
    /// One end, the lower position.
    pub from: u32,
    /// The other.
    pub to: u32,
    /// How long it is, in metres, or the unit of the points in the plane.
    pub metres: f64,
}

/// Weights with the shortest links that join all components, and these links in the order of `from`, `to`.
///
/// The links are those of a minimum spanning tree over the components, where the distance between two components is that
/// between their nearest points (Borůvka 1926: every component but the largest takes its shortest link, until one
/// is left); of equally long links the one with the lowest positions. An island is a component too. A link
/// counts both ways with the weight 1, so bridge before standardising rows. Points that are not finite (areas without
/// shape) are left as they are.
///
/// # Panics
/// If there are not as many points as areas.
pub fn bridged(weights: &Weights, points: &[[f64; 2]], metric: Metric) -> (Weights, Vec<Bridge>) {
    assert_eq!(points.len(), weights.len(), "a point for every area");
    let n = weights.len();
    let tree = Tree::of(points, metric);
    let mut parent: Vec<u32> = (0..n as u32).collect();
    for i in 0..n {
        for &j in weights.neighbours(i) {
            join(&mut parent, i as u32, j);
        }
    }
    let mut bridges: Vec<Bridge> = Vec::new();
    loop {
        let of: Vec<u32> = (0..n as u32).map(|i| find(&mut parent, i)).collect();
        let links = shortest_links(&tree, points, &of);
        if links.is_empty() {
            break;
        }
        let before = bridges.len();
        for (square, from, to) in links {
            // Two components may have chosen the same link, or links that close a ring.
            if join(&mut parent, from, to) {
                bridges.push(Bridge { from, to, metres: distance(square, metric) });
            }
        }
        if bridges.len() == before {
            break;
        }
    }
    bridges.sort_unstable_by_key(|bridge| (bridge.from, bridge.to));
    let mut rows: Vec<Vec<(u32, f64)>> =
        (0..n).map(|i| weights.pairs(i).map(|(j, value)| (j as u32, value)).collect()).collect();
    for bridge in &bridges {
        rows[bridge.from as usize].push((bridge.to, 1.0));
        rows[bridge.to as usize].push((bridge.from, 1.0));
    }
    (Weights::sorted(rows), bridges)
}

/// The shortest link from each component but the largest to any other, as square of its length and ends.
fn shortest_links(tree: &Tree, points: &[[f64; 2]], of: &[u32]) -> Vec<(f64, u32, u32)> {
    let n = of.len();
    let is_there = |i: usize| points[i].iter().all(|coordinate| coordinate.is_finite());
    let mut size = vec![0_usize; n];
    for i in (0..n).filter(|&i| is_there(i)) {
        size[of[i] as usize] += 1;
    }
    let largest = (0..n).max_by_key(|&i| (size[i], std::cmp::Reverse(i)));
    let mut best: Vec<Option<(f64, u32, u32)>> = vec![None; n];
    for i in (0..n).filter(|&i| is_there(i) && Some(of[i] as usize) != largest) {
        let best = &mut best[of[i] as usize];
        let mut tie: Option<(f64, u32)> = None;
        // No farther than the best so far, so that own points are seldom passed.
        for near in tree.from(i) {
            if best.is_some_and(|(square, ..)| near.0 > square)
                || tie.is_some_and(|(square, _)| near.0 > square)
            {
                break;
            }
            if of[near.1 as usize] != of[i] && tie.is_none_or(|tie| nearer(&near, &tie).is_lt()) {
                tie = Some(near);
            }
        }
        if let Some((square, j)) = tie {
            let link = (square, j.min(i as u32), j.max(i as u32));
            if best.is_none_or(|best| shorter(&link, &best)) {
                *best = Some(link);
            }
        }
    }
    let mut links: Vec<(f64, u32, u32)> = best.into_iter().flatten().collect();
    links.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    links
}

fn shorter(a: &(f64, u32, u32), b: &(f64, u32, u32)) -> bool {
    a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))).is_lt()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_shortest_links() {
        // 0–1 and 2–3–4 far apart, 5 alone beyond, 6 without a place.
        let rows = [vec![1], vec![0], vec![3], vec![2, 4], vec![3], vec![], vec![]];
        let weights = Weights::from_neighbours(&rows).unwrap();
        let mut points: Vec<[f64; 2]> =
            [0.0, 1.0, 10.0, 11.0, 12.0, 20.0].map(|x| [x, 0.0]).to_vec();
        points.push([f64::NAN; 2]);
        let (whole, bridges) = bridged(&weights, &points, Metric::Plane);
        assert_eq!(
            bridges,
            [Bridge { from: 1, to: 2, metres: 9.0 }, Bridge { from: 4, to: 5, metres: 8.0 }]
        );
        assert_eq!(whole.neighbours(4), [3, 5]);
        assert_eq!(whole.neighbours(5), [4]);
        assert_eq!(whole.components().sizes(), [6, 1]);
        assert_eq!(bridged(&whole, &points, Metric::Plane), (whole.clone(), Vec::new()));
    }

    #[test]
    fn equally_long_links_close_no_ring() {
        let weights = Weights::from_neighbours(&vec![vec![]; 4]).unwrap();
        let square = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]];
        let (whole, bridges) = bridged(&weights, &square, Metric::Plane);
        let ends: Vec<(u32, u32)> = bridges.iter().map(|bridge| (bridge.from, bridge.to)).collect();
        assert_eq!(ends, [(0, 1), (0, 2), (1, 3)]);
        assert_eq!(whole.components().count, 1);
        assert!(bridged(&Weights::from_neighbours(&[]).unwrap(), &[], Metric::Sphere).1.is_empty());
    }

    proptest! {
        /// Prim's algorithm over all points, where links inside a component cost nothing.
        #[test]
        fn is_as_short_as_a_spanning_tree(
            points in proptest::collection::vec((0..99_u8, 0..99_u8), 1..30),
            links in proptest::collection::vec((0..30_usize, 0..30_usize), 0..20),
        ) {
            let points: Vec<[f64; 2]> =
                points.iter().map(|&(x, y)| [f64::from(x), f64::from(y)]).collect();
            let n = points.len();
            let mut rows = vec![Vec::new(); n];
            for (i, j) in links {
                let (i, j) = (i % n, j % n);
                if i != j && !rows[i].contains(&(j as u32)) {
                    rows[i].push(j as u32);
                }
            }
            let weights = Weights::from_neighbours(&rows).unwrap();
            let of = weights.components().of;
            let (whole, bridges) = bridged(&weights, &points, Metric::Plane);
            prop_assert_eq!(whole.components().count, 1);
            let mut reached = vec![false; n];
            let mut cost = vec![f64::INFINITY; n];
            cost[0] = 0.0;
            let mut length = 0.0;
            for _ in 0..n {
                let i = (0..n).filter(|&i| !reached[i])
                    .min_by(|&a, &b| cost[a].total_cmp(&cost[b])).unwrap();
                reached[i] = true;
                length += cost[i];
                for j in 0..n {
                    let apart = if of[i] == of[j] { 0.0 } else {
                        (points[i][0] - points[j][0]).hypot(points[i][1] - points[j][1])
                    };
                    cost[j] = cost[j].min(apart);
                }
            }
            let sum: f64 = bridges.iter().map(|bridge| bridge.metres).sum();
            prop_assert!((sum - length).abs() < 1e-9, "{} {}", sum, length);
        }
    }
}
