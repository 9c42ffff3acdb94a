//! The shortest ways along a network: from one node to all within a cost, to the nearest of many, between many and many.
//!
//! | file | its question |
//! |---|---|
//! | `graph` | which arcs leave a node, and what does each cost? |
//! | `search` | what does it cost to get from here to every node within a bound? |
//! | `nearest` | which k of many origins are nearest to every node? |
//! | `between` | what does it cost from each of these places to each of those? |
//! | `components` | which nodes can be reached from each other, there and back? |
//!
//! Everything is a bounded Dijkstra (1959). Contraction hierarchies and similar methods, which routing crates such as
//! `fast_paths` have, answer for one pair of nodes at a time and have to prepare the network anew when costs change;
//! what is asked here is how far everybody is from each of some sites, and one run from a site answers that for all. The
//! runs are independent of each other, so that they are spread over all cores, and go from whichever side is smaller.
//!
//! # Examples
//! ```
//! use cyswllt_stats::network::{Graph, Link, Search};
//!
//! // 0 → 1 → 2, and a way back from 2 to 0.
//! let link = |from, to, cost| Link { from, to, cost };
//! let graph = Graph::new(3, &[link(0, 1, 5.0), link(1, 2, 5.0), link(2, 0, 1.0)])?;
//! let mut search = Search::new(&graph);
//! assert_eq!(search.run(&[(0, 0.0)], 8.0), [0, 1]);
//! assert_eq!((search.cost(1), search.cost(2)), (5.0, f64::INFINITY));
//! # Ok::<(), cyswllt_stats::network::GraphError>(())
//! ```
//!
//! # Literature
//! - Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. *Numerische Mathematik* 1, 269–271.
//! - Erwig, M. (2000). The graph Voronoi diagram with applications. *Networks* 36(3), 156–163.
//! - Tarjan, R. (1972). Depth-first search and linear graph algorithms. *SIAM Journal on Computing* 1(2), 146–160.

mod between;
mod components;
mod graph;
mod nearest;
#[cfg(test)]
mod oracle;
mod search;

pub use between::{Ends, between};
pub use components::Components;
pub use graph::{Graph, GraphError, Link};
pub use nearest::{Origin, nearest};
pub use search::Search;
