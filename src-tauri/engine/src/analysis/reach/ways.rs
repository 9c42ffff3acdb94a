//! Ways from where people are to points of support: those within reach, and how far the nearest point is.

use cyswllt_stats::reach::Distances;

use super::{
    ReachError, Travel,
    nearest::{FIRST_LOOK, Way},
};
use crate::geography::roads::{CutOff, Roads};

/// Legs that are held in memory at most (16 bytes each).
const MOST_LEGS: usize = 50_000_000;
/// Ways from people to points.
pub(super) struct Ways {
    /// All ways up to the distance that is asked about, and maybe longer ones.
    pub near: Distances,
    /// Metres to the nearest point; infinite where no way leads to one.
    pub nearest: Vec<f64>,
    /// Places that no way along the network leads from or to.
    pub cut_off: CutOff,
}

/// Works out the ways.
pub(super) fn ways(
    roads: Option<&Roads>,
    travel: Travel,
    people: &[[f64; 2]],
    points: &[[f64; 2]],
    within: f64,
) -> Result<Ways, ReachError> {
    if let Some(factor) = travel.factor() {
        return straight(factor, people, points, within);
    }
    along_roads(roads.ok_or(ReachError::NoRoads)?, travel, people, points, within)
}

fn straight(
    factor: f64,
    people: &[[f64; 2]],
    points: &[[f64; 2]],
    within: f64,
) -> Result<Ways, ReachError> {
    if people.len().saturating_mul(points.len()) > MOST_LEGS {
        let legs = Distances::count_straight(people, points, factor, |_| within)?;
        check_legs(legs)?;
    }
    let near = Distances::straight(people, points, factor, Some(within))?;
    let nearest = Distances::straight_nearest(people, points, factor)?;
    let nearest = nearest.iter().map(|leg| leg.map_or(f64::INFINITY, |leg| leg.metres)).collect();
    Ok(Ways { near, nearest, cut_off: CutOff::default() })
}

fn check_legs(legs: usize) -> Result<(), ReachError> {
    if legs > MOST_LEGS {
        return Err(ReachError::TooManyWays { found: legs, most: MOST_LEGS });
    }
    Ok(())
}

fn along_roads(
    roads: &Roads,
    travel: Travel,
    people: &[[f64; 2]],
    points: &[[f64; 2]],
    within: f64,
) -> Result<Ways, ReachError> {
    let cut_off = roads.cut_off(travel.mode(), people, points)?;
    let near = travel.distances(Some(roads), people, points, Some(within.max(FIRST_LOOK)))?;
    check_legs(near.legs())?;
    let mut nearest: Vec<f64> = (0..people.len())
        .map(|person| near.row(person).first().map_or(f64::INFINITY, |leg| leg.metres))
        .collect();
    let mut is_cut_off = vec![false; people.len()];
    for &person in cut_off.far_demands.iter().chain(&cut_off.lone_demands) {
        is_cut_off[person] = true;
    }
    let left: Vec<usize> = (0..people.len())
        .filter(|&person| nearest[person].is_infinite() && !is_cut_off[person])
        .collect();
    let places: Vec<[f64; 2]> = left.iter().map(|&person| people[person]).collect();
    let farther = Way { travel, roads: Some(roads) }.nearest(&places, points)?;
    for (leg, person) in farther.into_iter().zip(left) {
        nearest[person] = leg.map_or(f64::INFINITY, |leg| leg.metres);
    }
    Ok(Ways { near, nearest, cut_off })
}
