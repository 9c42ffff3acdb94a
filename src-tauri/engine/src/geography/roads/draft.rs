//! What a network is made of, and whether it can be one.

use std::sync::OnceLock;

use super::{Roads, RoadsError, metres, road::Road};
use crate::geography::rings::Corner;

/// Decimetres east and north within which roads lie: the British National Grid.
pub(super) const EXTENT: Corner = [7_000_000, 13_000_000];
/// Nodes, and roads. Great Britain in OpenStreetMap has about 12 million.
const MOST_ROADS: usize = 20_000_000;
/// Corners of all roads.
const MOST_CORNERS: usize = 200_000_000;
/// Kilometres of all roads; Great Britain has 400,000 of roads, and about twice that with paths.
const MOST_KILOMETRES: f64 = 2_000_000.0;

/// A network that is being read.
#[derive(Debug, Default)]
pub struct RoadsDraft {
    nodes: Vec<Corner>,
    roads: Vec<Road>,
    corners: Vec<Corner>,
    /// Where the corners of each road end.
    ends: Vec<usize>,
}

impl RoadsDraft {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a node and gives its number.
    pub fn node(&mut self, place: Corner) -> u32 {
        self.nodes.push(place);
        (self.nodes.len() - 1) as u32
    }

    /// Where a node is that was added.
    pub fn place(&self, node: u32) -> Option<Corner> {
        self.nodes.get(node as usize).copied()
    }

    /// Adds a road with the corners between its ends.
    pub fn road(&mut self, road: Road, between: impl IntoIterator<Item = Corner>) {
        self.roads.push(road);
        self.corners.extend(between);
        self.ends.push(self.corners.len());
    }

    /// Whether there are more nodes, roads or corners than a network may have.
    pub fn is_full(&self) -> bool {
        self.nodes.len().max(self.roads.len()) > MOST_ROADS || self.corners.len() > MOST_CORNERS
    }

    /// The network, its nodes and roads in an order that follows where they lie and does not depend on the file's.
    pub fn finish(self) -> Result<Roads, RoadsError> {
        let broken = |found: String| RoadsError::Broken { found };
        if self.is_full() {
            return Err(broken(format!("more than {MOST_ROADS} roads or {MOST_CORNERS} corners")));
        }
        let is_outside =
            |place: &&Corner| place.iter().zip(EXTENT).any(|(&at, most)| at < 0 || at > most);
        if let Some([x, y]) = self.nodes.iter().chain(&self.corners).find(is_outside) {
            let (x, y) = (f64::from(*x) / 10.0, f64::from(*y) / 10.0);
            return Err(broken(format!("a corner at {x}, {y}, outside the British National Grid")));
        }
        let nodes = self.nodes.len() as u32;
        if let Some(road) = self.roads.iter().find(|road| road.from.max(road.to) >= nodes) {
            let node = road.from.max(road.to);
            return Err(broken(format!("a road at node {node} of {nodes}")));
        }
        if self.roads.iter().any(|road| road.speed == 0) {
            return Err(broken("a road with the speed 0".to_owned()));
        }
        let roads = self.in_order();
        let kilometres = roads.metres.iter().map(|&metres| f64::from(metres)).sum::<f64>() / 1e3;
        if kilometres > MOST_KILOMETRES {
            return Err(broken(format!(
                "{kilometres:.0} km of roads; all of Britain has fewer than {MOST_KILOMETRES}"
            )));
        }
        Ok(roads)
    }

    fn in_order(self) -> Roads {
        let mut order: Vec<u32> = (0..self.nodes.len() as u32).collect();
        order.sort_by_cached_key(|&node| (interleaved(self.nodes[node as usize]), node));
        let mut number = vec![0_u32; order.len()];
        for (new, &old) in (0..).zip(&order) {
            number[old as usize] = new;
        }
        let nodes: Vec<Corner> = order.iter().map(|&old| self.nodes[old as usize]).collect();
        let between = |road: usize| {
            let start = if road == 0 { 0 } else { self.ends[road - 1] };
            &self.corners[start..self.ends[road]]
        };
        let renumbered = |road: &Road| Road {
            from: number[road.from as usize],
            to: number[road.to as usize],
            ..*road
        };
        let mut order: Vec<u32> = (0..self.roads.len() as u32).collect();
        order.sort_by_cached_key(|&road| {
            let Road { from, to, .. } = renumbered(&self.roads[road as usize]);
            (from, to, road)
        });
        let mut roads = Vec::with_capacity(order.len());
        let mut corners = Vec::with_capacity(self.corners.len());
        let mut starts = Vec::with_capacity(order.len() + 1);
        let mut lengths = Vec::with_capacity(order.len());
        starts.push(0);
        for old in order {
            let road = renumbered(&self.roads[old as usize]);
            let between = between(old as usize);
            let mut last = nodes[road.from as usize];
            let mut length = 0.0;
            for &corner in between.iter().chain([&nodes[road.to as usize]]) {
                length += metres(last, corner);
                last = corner;
            }
            roads.push(road);
            corners.extend_from_slice(between);
            starts.push(corners.len() as u32);
            lengths.push(length as f32);
        }
        Roads {
            nodes,
            links: roads,
            corners,
            starts,
            metres: lengths,
            grid: OnceLock::new(),
            modes: [const { OnceLock::new() }; 2],
        }
    }
}

/// The bits of both coordinates in turn (Morton 1966), so that what lies together has numbers that do.
fn interleaved([x, y]: Corner) -> u64 {
    let spread = |value: i32| {
        let mut bits = u64::from(value.cast_unsigned());
        for (shift, mask) in [
            (16, 0x0000_ffff_0000_ffff),
            (8, 0x00ff_00ff_00ff_00ff),
            (4, 0x0f0f_0f0f_0f0f_0f0f),
            (2, 0x3333_3333_3333_3333),
            (1, 0x5555_5555_5555_5555),
        ] {
            bits = (bits | bits << shift) & mask;
        }
        bits
    };
    spread(x) | spread(y) << 1
}
