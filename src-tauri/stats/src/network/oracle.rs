//! Small random graphs and the costs of all ways in them by Floyd and Warshall, for tests.

use proptest::prelude::*;

use super::{Graph, Link};

#[derive(Debug, Clone)]
pub(super) struct Random {
    pub nodes: usize,
    pub arcs: Vec<Link>,
}

impl Random {
    /// Up to a dozen nodes, some of them alone, with arcs of whole costs, so that sums are exact.
    pub fn any() -> impl Strategy<Value = Self> {
        (1..12_usize).prop_flat_map(|nodes| {
            let node = 0..nodes as u32;
            let arc = (node.clone(), node, 0..20_u8).prop_map(|(from, to, cost)| Link {
                from,
                to,
                cost: f32::from(cost),
            });
            prop::collection::vec(arc, 0..30).prop_map(move |arcs| Self { nodes, arcs })
        })
    }

    pub fn graph(&self) -> Graph {
        Graph::new(self.nodes, &self.arcs).unwrap()
    }
}

/// What it costs from each node to each other.
pub(super) fn everything(random: &Random) -> Vec<Vec<f64>> {
    let mut costs = vec![vec![f64::INFINITY; random.nodes]; random.nodes];
    for (node, row) in costs.iter_mut().enumerate() {
        row[node] = 0.0;
    }
    for arc in &random.arcs {
        let known = &mut costs[arc.from as usize][arc.to as usize];
        *known = known.min(f64::from(arc.cost));
    }
    for through in 0..random.nodes {
        for from in 0..random.nodes {
            for to in 0..random.nodes {
                let found = costs[from][through] + costs[through][to];
                costs[from][to] = costs[from][to].min(found);
            }
        }
    }
    costs
}
