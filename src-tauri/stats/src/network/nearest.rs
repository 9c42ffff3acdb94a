//! Which of many origins are nearest to every node.

use std::{cmp::Ordering, collections::BinaryHeap};

use super::{Graph, search::Waiting};

/// An origin that a node can be reached from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Origin {
    /// Its number.
    pub origin: u32,
    /// What it costs to get from it to the node.
    pub cost: f64,
}

#[derive(PartialEq, Eq)]
struct From {
    at: Waiting,
    origin: u32,
}

impl Ord for From {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at.cmp(&other.at).then(other.origin.cmp(&self.origin))
    }
}

impl PartialOrd for From {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// For every node the `k` origins that it can be reached from for the least, at most `within`, the nearest first, ties by
/// the origin's number. `starts` are nodes with the number of the origin that has its place there and what it costs from
/// the origin to the node; an origin may have several. One run for all origins together (the graph Voronoi diagram, Erwig
/// 2000, of order k): each node passes on each of its k nearest once.
pub fn nearest(
    graph: &Graph,
    starts: &[(u32, u32, f64)],
    k: usize,
    within: f64,
) -> Vec<Vec<Origin>> {
    let mut found: Vec<Vec<Origin>> = vec![Vec::new(); graph.nodes()];
    let mut waiting: BinaryHeap<From> = starts
        .iter()
        .filter(|(.., cost)| *cost <= within)
        .map(|&(node, origin, cost)| From { at: Waiting { cost, node }, origin })
        .collect();
    while let Some(From { at: Waiting { cost, node }, origin }) = waiting.pop() {
        let there = &mut found[node as usize];
        if there.len() >= k || there.iter().any(|other| other.origin == origin) {
            continue;
        }
        there.push(Origin { origin, cost });
        for (next, more) in graph.leaving(node) {
            let cost = cost + f64::from(more);
            let there = &found[next as usize];
            if cost <= within && there.len() < k && there.iter().all(|other| other.origin != origin)
            {
                waiting.push(From { at: Waiting { cost, node: next }, origin });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::nearest;
    use crate::network::oracle::{Random, everything};

    proptest! {
        #[test]
        fn as_all_costs_sorted(
            random in Random::any(),
            starts in prop::collection::vec((0..12_u32, 0..6_u32, 0..9_u8), 0..8),
            k in 0..4_usize,
            within in 0.0..60.0_f64,
        ) {
            let right = everything(&random);
            let starts: Vec<(u32, u32, f64)> = starts
                .into_iter()
                .map(|(node, origin, cost)| (node % random.nodes as u32, origin, f64::from(cost)))
                .collect();
            let found = nearest(&random.graph(), &starts, k, within);
            for (node, found) in found.iter().enumerate() {
                let mut all: Vec<(u32, f64)> = Vec::new();
                for origin in 0..6 {
                    let costs = starts.iter().filter(|start| start.1 == origin);
                    let least = costs
                        .map(|&(start, _, cost)| cost + right[start as usize][node])
                        .fold(f64::INFINITY, f64::min);
                    if least <= within {
                        all.push((origin, least));
                    }
                }
                all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
                all.truncate(k);
                let costs: Vec<f64> = found.iter().map(|one| one.cost).collect();
                let expected: Vec<f64> = all.iter().map(|one| one.1).collect();
                prop_assert_eq!(costs, expected);
                // Where several are as near as the last, any of them may be it.
                let sure = all.iter().filter(|one| Some(one.1) != all.last().map(|last| last.1));
                for (origin, _) in sure {
                    prop_assert!(found.iter().any(|one| one.origin == *origin));
                }
            }
        }
    }
}
