//! Networks that are made up, for tests.

use super::{Class, Driving, Road, Roads, RoadsDraft};

/// A street that people may walk along.
pub(crate) fn street(from: u32, to: u32, driving: Driving) -> Road {
    let class = Class::Local;
    Road { from, to, class, walking: true, driving, speed: class.speed() }
}

/// Straight streets between places in metres.
pub(crate) fn network(nodes: &[[f64; 2]], streets: &[(u32, u32, Driving)]) -> Roads {
    let mut draft = RoadsDraft::new();
    for place in nodes {
        draft.node(place.map(|metres| (metres * 10.0).round() as i32));
    }
    for &(from, to, driving) in streets {
        draft.road(street(from, to, driving), []);
    }
    draft.finish().unwrap()
}

/// Streets that cross so many times, so many metres apart, from 300000, 200000.
pub(crate) fn grid_of_streets(columns: u32, rows: u32, apart: f64) -> RoadsDraft {
    let mut draft = RoadsDraft::new();
    for row in 0..rows {
        for column in 0..columns {
            let place = [
                3_000_000.0 + f64::from(column) * apart * 10.0,
                2_000_000.0 + f64::from(row) * apart * 10.0,
            ];
            let node = draft.node(place.map(|decimetres| decimetres as i32));
            if column > 0 {
                draft.road(street(node - 1, node, Driving::Both), []);
            }
            if row > 0 {
                draft.road(street(node - columns, node, Driving::Both), []);
            }
        }
    }
    draft
}
