//! From one place to every node within a bound.

use std::{cmp::Ordering, collections::BinaryHeap};

use super::Graph;

/// A node with what it costs to get there, the cheapest first, ties by the node.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Waiting {
    pub cost: f64,
    pub node: u32,
}

impl Eq for Waiting {}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        other.cost.total_cmp(&self.cost).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Dijkstra's algorithm with its memory, so that many runs over one graph set nothing aside anew.
#[derive(Clone)]
pub struct Search<'a> {
    graph: &'a Graph,
    costs: Vec<f64>,
    reached: Vec<u32>,
    waiting: BinaryHeap<Waiting>,
}

impl<'a> Search<'a> {
    /// A search over a graph; it has not run yet.
    pub fn new(graph: &'a Graph) -> Self {
        let costs = vec![f64::INFINITY; graph.nodes()];
        Self { graph, costs, reached: Vec::new(), waiting: BinaryHeap::new() }
    }

    /// The nodes that can be reached for at most `within`, the cheapest first, from any of the starts: nodes with what it
    /// costs to get to them (starts at an infinite cost are none). Forgets the run before.
    pub fn run(&mut self, starts: &[(u32, f64)], within: f64) -> &[u32] {
        for node in self.reached.drain(..) {
            self.costs[node as usize] = f64::INFINITY;
        }
        self.waiting.clear();
        for &(node, cost) in starts {
            self.reach(node, cost, within);
        }
        while let Some(Waiting { cost, node }) = self.waiting.pop() {
            // A cheaper way was found after this one.
            if cost > self.costs[node as usize] {
                continue;
            }
            self.reached.push(node);
            let graph = self.graph;
            for (next, more) in graph.leaving(node) {
                self.reach(next, cost + f64::from(more), within);
            }
        }
        &self.reached
    }

    #[inline]
    fn reach(&mut self, node: u32, cost: f64, within: f64) {
        let known = &mut self.costs[node as usize];
        if cost < *known && cost <= within {
            *known = cost;
            self.waiting.push(Waiting { cost, node });
        }
    }

    /// What it costs to get to a node in the last run; infinite where it was not reached.
    #[inline]
    pub fn cost(&self, node: u32) -> f64 {
        self.costs[node as usize]
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "costs are whole, so that sums are exact")]
mod tests {
    use proptest::prelude::*;

    use super::Search;
    use crate::network::oracle::{Random, everything};

    proptest! {
        #[test]
        fn as_floyd_and_warshall_find(random in Random::any(), within in 0.0..60.0_f64) {
            let graph = random.graph();
            let right = everything(&random);
            let mut search = Search::new(&graph);
            for from in 0..random.nodes {
                let reached = search.run(&[(from as u32, 0.0)], within).to_vec();
                let costs: Vec<f64> = reached.iter().map(|&node| search.cost(node)).collect();
                prop_assert!(costs.is_sorted());
                for to in 0..random.nodes {
                    let right = if right[from][to] <= within { right[from][to] } else { f64::INFINITY };
                    prop_assert_eq!(search.cost(to as u32), right);
                    prop_assert_eq!(reached.contains(&(to as u32)), right.is_finite());
                }
            }
        }

        #[test]
        fn from_several_starts_as_from_the_best(random in Random::any(), more in 0.0..20.0_f64) {
            let graph = random.graph();
            let right = everything(&random);
            let last = random.nodes - 1;
            let mut search = Search::new(&graph);
            search.run(&[(0, more.round()), (last as u32, 0.0), (0, f64::INFINITY)], f64::INFINITY);
            for to in 0..random.nodes {
                let right = (right[0][to] + more.round()).min(right[last][to]);
                prop_assert_eq!(search.cost(to as u32), right);
            }
        }
    }
}
