//! Which nodes can be reached from each other.

use super::Graph;

/// Strongly connected components: nodes each of which can be reached from each other, there and back. Where every arc has
/// its counterpart these are the parts that hang together.
#[derive(Debug, Clone, PartialEq)]
pub struct Components {
    /// The component of each node, numbered from 0.
    pub of: Vec<u32>,
    /// How many there are.
    pub count: usize,
}

const NONE: u32 = u32::MAX;

impl Components {
    /// Those of a graph, by Tarjan's algorithm (1972) without recursion, so that a long chain of nodes takes no more of the
    /// stack than a short one.
    pub fn new(graph: &Graph) -> Self {
        let nodes = graph.nodes();
        let mut of = vec![NONE; nodes];
        // When a node was first seen, and the earliest seen that it leads back to.
        let mut seen = vec![NONE; nodes];
        let mut low = vec![0_u32; nodes];
        let mut open: Vec<u32> = Vec::new();
        // Nodes on the way, each with the next of its arcs.
        let mut path: Vec<(u32, u32)> = Vec::new();
        let (mut clock, mut count) = (0_u32, 0_u32);
        for root in 0..nodes as u32 {
            if seen[root as usize] != NONE {
                continue;
            }
            path.push((root, graph.range(root).0));
            while let Some(&mut (node, ref mut arc)) = path.last_mut() {
                let here = node as usize;
                if seen[here] == NONE {
                    (seen[here], low[here]) = (clock, clock);
                    clock += 1;
                    open.push(node);
                }
                if *arc < graph.range(node).1 {
                    let head = graph.head(*arc);
                    *arc += 1;
                    if seen[head as usize] == NONE {
                        path.push((head, graph.range(head).0));
                    } else if of[head as usize] == NONE {
                        low[here] = low[here].min(seen[head as usize]);
                    }
                    continue;
                }
                path.pop();
                if let Some(&(before, _)) = path.last() {
                    low[before as usize] = low[before as usize].min(low[here]);
                }
                if low[here] == seen[here] {
                    while let Some(member) = open.pop() {
                        of[member as usize] = count;
                        if member == node {
                            break;
                        }
                    }
                    count += 1;
                }
            }
        }
        Self { of, count: count as usize }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Components;
    use crate::network::{
        Graph, Link,
        oracle::{Random, everything},
    };

    proptest! {
        #[test]
        fn there_and_back(random in Random::any()) {
            let right = everything(&random);
            let found = Components::new(&random.graph());
            for a in 0..random.nodes {
                for b in 0..random.nodes {
                    let both = right[a][b].is_finite() && right[b][a].is_finite();
                    prop_assert_eq!(found.of[a] == found.of[b], both);
                }
            }
            let mut numbers = found.of.clone();
            numbers.sort_unstable();
            numbers.dedup();
            prop_assert_eq!(numbers, (0..found.count as u32).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let count = 500_000;
        let arcs: Vec<Link> = (1..count).map(|to| Link { from: to - 1, to, cost: 1.0 }).collect();
        let graph = Graph::new(count as usize, &arcs).unwrap();
        assert_eq!(Components::new(&graph).count, count as usize);
    }
}
