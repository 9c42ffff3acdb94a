//! Roads and paths that the user imported: how far is it along them, on foot and by car, and what can be reached?
//!
//! A way consists of the straight line from a place to the nearest road of the mode, the shortest way along the roads, and
//! the straight line to the other place. A place on a small piece of the network that the rest cannot be reached from
//! (a private drive, a path that ends at a gate) is put on the nearest road of a large one instead, if that is hardly
//! farther; else it stays where it is and is named, as is a place farther than 2 km from any road
//! ([`Roads::cut_off`]).
//!
//! Distances are those of the *shortest* way in metres; times, which isochrones are made of, those of the *quickest*. On
//! foot everybody goes at 4.8 km/h (three miles an hour); by car as fast as the road's class lets them
//! ([`Class::speed`]), and on foot to and from the road. Nobody waits at junctions, and traffic is as on average.
//!
//! | file | its question |
//! |---|---|
//! | `road` | what is a road: its class, who may use it, how fast? |
//! | `draft` | which nodes and roads is a network made of? |
//! | `stored` | how is a network kept as bytes? |
//! | `grid` | which road is nearest to a point? |
//! | `network` | what hangs together, and which arcs has a mode? |
//! | `distances` | how far is it from each demand to each site? |
//! | `cut_off` | which places does no way lead to? |
//! | `isochrone` | what can be reached within some minutes? |
//! | `outline` | which polygons are around that? |

mod cut_off;
mod distances;
mod draft;
mod error;
mod grid;
mod isochrone;
mod network;
mod outline;
mod road;
mod stored;
#[cfg(test)]
pub(crate) mod testing;

use std::sync::OnceLock;

pub use cut_off::CutOff;
pub use draft::RoadsDraft;
pub use error::RoadsError;
pub use isochrone::Isochrone;
pub use network::Component;
pub use outline::Polygon;
pub use road::{Class, Driving, Mode, Road};

use super::rings::Corner;
use grid::Grid;
use network::Network;

/// How far from a road a place may be, in metres.
pub const REACH_OF_A_ROAD: f64 = 2_000.0;

/// A network of roads and paths.
#[derive(Debug)]
pub struct Roads {
    nodes: Vec<Corner>,
    links: Vec<Road>,
    /// Corners between the ends of each road, and where those of each begin.
    corners: Vec<Corner>,
    starts: Vec<u32>,
    metres: Vec<f32>,
    grid: OnceLock<Grid>,
    modes: [OnceLock<Network>; 2],
}

impl Roads {
    /// Number of roads between junctions.
    pub fn len(&self) -> usize {
        self.links.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.links.is_empty()
    }

    /// Number of junctions and ends.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    /// How long the roads of a mode are together, in kilometres.
    pub fn kilometres(&self, mode: Mode) -> f64 {
        let lengths = self.links.iter().zip(&self.metres);
        let metres =
            lengths.filter(|(road, _)| road.is_for(mode)).map(|(_, &metres)| f64::from(metres));
        metres.sum::<f64>() / 1000.0
    }

    /// Number of roads that cars may use in one direction only.
    pub fn one_way(&self) -> usize {
        let one_way = |road: &&Road| matches!(road.driving, Driving::Forward | Driving::Backward);
        self.links.iter().filter(one_way).count()
    }

    /// The corners of a road from its beginning to its end.
    fn line(&self, road: u32) -> impl Iterator<Item = Corner> + use<'_> {
        let at = road as usize;
        let ends = self.links[at];
        let between = self.starts[at] as usize..self.starts[at + 1] as usize;
        let first = self.nodes[ends.from as usize];
        let last = self.nodes[ends.to as usize];
        std::iter::once(first).chain(self.corners[between].iter().copied()).chain([last])
    }
}

/// Two networks are the same when their roads are, whatever has been asked of them.
impl PartialEq for Roads {
    fn eq(&self, other: &Self) -> bool {
        self.nodes == other.nodes
            && self.links == other.links
            && self.corners == other.corners
            && self.starts == other.starts
    }
}

/// The distance of two corners in metres.
fn metres(a: Corner, b: Corner) -> f64 {
    f64::from(a[0] - b[0]).hypot(f64::from(a[1] - b[1])) / 10.0
}
