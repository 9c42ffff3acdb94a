//! A directed graph, the arcs of a node in one piece (compressed sparse rows).

/// An arc, as a graph is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// The node where it begins.
    pub from: u32,
    /// The node where it ends.
    pub to: u32,
    /// What it costs, from 0: metres or seconds.
    pub cost: f32,
}

/// A directed graph whose arcs have costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    starts: Vec<u32>,
    heads: Vec<u32>,
    costs: Vec<f32>,
}

/// Why arcs are no graph.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum GraphError {
    /// An arc names a node that is not there.
    #[error("arc {arc}: there is no node {found}; there are {nodes}")]
    Node {
        /// The arc's position.
        arc: usize,
        /// What was found.
        found: u32,
        /// How many nodes there are.
        nodes: usize,
    },
    /// A cost is negative or not finite.
    #[error("arc {arc}: {found} is not a cost; give a number from 0")]
    Cost {
        /// The arc's position.
        arc: usize,
        /// What was found.
        found: f32,
    },
    /// More nodes or arcs than can be numbered.
    #[error("{found} nodes or arcs; up to 4294967294 can be numbered")]
    TooMany {
        /// How many there are.
        found: usize,
    },
}

impl Graph {
    /// The graph of arcs among `nodes` nodes, numbered from 0. Arcs of a node keep their order.
    pub fn new(nodes: usize, arcs: &[Link]) -> Result<Self, GraphError> {
        for found in [nodes, arcs.len()] {
            if found >= u32::MAX as usize {
                return Err(GraphError::TooMany { found });
            }
        }
        let mut starts = vec![0_u32; nodes + 1];
        for (arc, link) in arcs.iter().enumerate() {
            if let Some(&found) = [link.from, link.to].iter().find(|&&node| node as usize >= nodes)
            {
                return Err(GraphError::Node { arc, found, nodes });
            }
            if !(link.cost.is_finite() && link.cost >= 0.0) {
                return Err(GraphError::Cost { arc, found: link.cost });
            }
            starts[link.from as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut heads = vec![0; arcs.len()];
        let mut costs = vec![0.0; arcs.len()];
        for link in arcs {
            let at = &mut next[link.from as usize];
            heads[*at as usize] = link.to;
            costs[*at as usize] = link.cost;
            *at += 1;
        }
        Ok(Self { starts, heads, costs })
    }

    /// Number of nodes.
    pub fn nodes(&self) -> usize {
        self.starts.len() - 1
    }

    /// Number of arcs.
    pub fn arcs(&self) -> usize {
        self.heads.len()
    }

    /// The arcs that leave a node: where they end, and what they cost.
    #[inline]
    pub fn leaving(&self, node: u32) -> impl Iterator<Item = (u32, f32)> + use<'_> {
        let range = self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize;
        self.heads[range.clone()].iter().copied().zip(self.costs[range].iter().copied())
    }

    /// The end of an arc by its position, and the positions of the arcs that leave a node.
    pub(super) fn head(&self, arc: u32) -> u32 {
        self.heads[arc as usize]
    }

    pub(super) fn range(&self, node: u32) -> (u32, u32) {
        (self.starts[node as usize], self.starts[node as usize + 1])
    }

    /// The same arcs, each the other way round.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let mut starts = vec![0_u32; self.starts.len()];
        for &head in &self.heads {
            starts[head as usize + 1] += 1;
        }
        for node in 0..self.nodes() {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut heads = vec![0; self.heads.len()];
        let mut costs = vec![0.0; self.costs.len()];
        for from in 0..self.nodes() as u32 {
            for (to, cost) in self.leaving(from) {
                let at = &mut next[to as usize];
                heads[*at as usize] = from;
                costs[*at as usize] = cost;
                *at += 1;
            }
        }
        Self { starts, heads, costs }
    }
}

#[cfg(test)]
mod tests {
    use super::{Graph, GraphError, Link};

    #[test]
    fn arcs_keep_their_order_and_turn_round() {
        let link = |from, to, cost| Link { from, to, cost };
        let graph =
            Graph::new(4, &[link(2, 0, 3.0), link(0, 1, 1.0), link(2, 1, 4.0), link(2, 2, 0.0)])
                .unwrap();
        assert_eq!((graph.nodes(), graph.arcs()), (4, 4));
        let leaving = |graph: &Graph, node| graph.leaving(node).collect::<Vec<_>>();
        assert_eq!(leaving(&graph, 2), [(0, 3.0), (1, 4.0), (2, 0.0)]);
        assert_eq!(leaving(&graph, 3), []);
        let reversed = graph.reversed();
        assert_eq!(leaving(&reversed, 1), [(0, 1.0), (2, 4.0)]);
        assert_eq!(leaving(&reversed.reversed(), 2), leaving(&graph, 2));
    }

    #[test]
    fn what_is_no_graph() {
        let made = |link| Graph::new(2, &[link]).unwrap_err();
        let node = made(Link { from: 0, to: 2, cost: 1.0 });
        assert_eq!(node, GraphError::Node { arc: 0, found: 2, nodes: 2 });
        for cost in [-1.0, f32::INFINITY, f32::NAN] {
            assert!(matches!(made(Link { from: 0, to: 1, cost }), GraphError::Cost { .. }));
        }
        let none = Graph::new(0, &[]).unwrap();
        assert_eq!((none.nodes(), none.reversed().arcs()), (0, 0));
    }
}
