//! The network of a mode: its arcs, what hangs together, and where on it a place is.

use cyswllt_stats::network::{Components, Ends, Graph, Link};

use super::{Mode, REACH_OF_A_ROAD, Roads, RoadsError, grid::Grid};

/// A component is small if its roads are shorter than this share of those of the longest.
const SMALL: f64 = 0.01;
/// How much farther, in metres, the nearest road of a large component may be than that of a small one.
const FARTHER: f64 = 500.0;

/// What hangs together in a mode's network, both ways.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Component {
    /// How many roads it has.
    pub roads: usize,
    /// How long they are together.
    pub kilometres: f64,
}

/// The network of a mode.
#[derive(Debug)]
pub(super) struct Network {
    /// Costs are metres.
    pub graph: Graph,
    components: Components,
    /// One a component.
    found: Vec<Component>,
    large: Vec<bool>,
}

/// A place on a road.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub road: u32,
    /// Metres along it from its beginning.
    pub along: f64,
    /// Metres in a straight line to it.
    pub off: f64,
}

impl Network {
    fn new(roads: &Roads, mode: Mode) -> Result<Self, RoadsError> {
        let graph = roads.graph(mode, |road| roads.metres[road])?;
        let components = Components::new(&graph);
        let mut found = vec![Component { roads: 0, kilometres: 0.0 }; components.count];
        for (road, metres) in roads.links.iter().zip(&roads.metres) {
            let [from, to] = [road.from, road.to].map(|node| components.of[node as usize]);
            if road.is_for(mode) && from == to {
                let component = &mut found[from as usize];
                component.roads += 1;
                component.kilometres += f64::from(*metres) / 1000.0;
            }
        }
        let longest = found.iter().map(|component| component.kilometres).fold(0.0, f64::max);
        if found.iter().all(|component| component.roads == 0) {
            return Err(RoadsError::NoRoads { mode });
        }
        let large = found
            .iter()
            .map(|component| component.roads > 0 && component.kilometres >= longest * SMALL)
            .collect();
        Ok(Self { graph, components, found, large })
    }

    /// The component of a road, by the node where it begins.
    pub fn component(&self, roads: &Roads, road: u32) -> u32 {
        self.components.of[roads.links[road as usize].from as usize]
    }

    /// Whether a road is part of a large component: one can go along it and come back.
    fn is_large(&self, roads: &Roads, road: u32) -> bool {
        let ends = roads.links[road as usize];
        let [from, to] = [ends.from, ends.to].map(|node| self.components.of[node as usize]);
        from == to && self.large[from as usize]
    }
}

impl Roads {
    /// The pieces of a mode's network, the longest first. Nodes by themselves are none.
    pub fn components(&self, mode: Mode) -> Result<Vec<Component>, RoadsError> {
        let mut found = self.network(mode)?.found.clone();
        found.retain(|component| component.roads > 0);
        found.sort_by(|a, b| b.kilometres.total_cmp(&a.kilometres));
        Ok(found)
    }

    /// The network of a mode, made when it is first asked for.
    pub(super) fn network(&self, mode: Mode) -> Result<&Network, RoadsError> {
        let kept = &self.modes[mode as usize];
        if let Some(network) = kept.get() {
            return Ok(network);
        }
        let made = Network::new(self, mode)?;
        Ok(kept.get_or_init(|| made))
    }

    /// The graph of a mode with the costs of its roads by their position.
    pub(super) fn graph(
        &self,
        mode: Mode,
        cost: impl Fn(usize) -> f32,
    ) -> Result<Graph, RoadsError> {
        let mut arcs = Vec::with_capacity(self.links.len() * 2);
        for (at, road) in self.links.iter().enumerate() {
            let [forward, backward] = road.directions(mode);
            let (from, to, cost) = (road.from, road.to, cost(at));
            if forward {
                arcs.push(Link { from, to, cost });
            }
            if backward {
                arcs.push(Link { from: to, to: from, cost });
            }
        }
        Graph::new(self.nodes.len(), &arcs)
            .map_err(|error| RoadsError::Broken { found: error.to_string() })
    }

    /// Where on the network of a mode a point is (metres); none where no road is near.
    pub(super) fn place(&self, network: &Network, mode: Mode, point: [f64; 2]) -> Option<Place> {
        let grid = self.grid.get_or_init(|| Grid::new(self));
        let is_large =
            |road: u32| self.links[road as usize].is_for(mode) && network.is_large(self, road);
        let large = grid.nearest(self, point, REACH_OF_A_ROAD, is_large);
        // Only a road that is much nearer is worth being on a small component.
        let within = large.map_or(REACH_OF_A_ROAD, |place| place.off - FARTHER);
        if within <= 0.0 {
            return large;
        }
        let any = |road: u32| self.links[road as usize].is_for(mode);
        grid.nearest(self, point, within, any).or(large)
    }

    /// How a place hangs on the network: the ends of its road with the metres between them and the place, the line to the
    /// road included. `leaving` it, or arriving at it.
    pub(super) fn ends(&self, mode: Mode, place: Option<Place>, leaving: bool) -> Ends {
        let Some(Place { road, along, off }) = place else {
            return [(0, f64::INFINITY); 2];
        };
        let (ends, length) = (self.links[road as usize], f64::from(self.metres[road as usize]));
        let [forward, backward] = ends.directions(mode);
        let cost = |is_allowed: bool, metres: f64| {
            if is_allowed { metres.max(0.0) + off } else { f64::INFINITY }
        };
        let [to_from, to_to] = if leaving { [backward, forward] } else { [forward, backward] };
        [(ends.from, cost(to_from, along)), (ends.to, cost(to_to, length - along))]
    }

    /// The metres between two places on one road without leaving it; none where cars may not go that way.
    pub(super) fn directly(&self, mode: Mode, from: Place, to: Place) -> Option<f64> {
        let [forward, backward] = self.links[from.road as usize].directions(mode);
        let is_allowed = if to.along >= from.along { forward } else { backward };
        // Where both are at the same point nothing has to be gone.
        let is_allowed = is_allowed || (to.along - from.along).abs() < 0.05;
        is_allowed.then(|| (to.along - from.along).abs() + from.off + to.off)
    }
}
