//! The answer to a question about reach.

use serde::Serialize;
use ts_rs::TS;

use super::{GroupUnit, Travel};
use crate::{
    geography::Level,
    tables::State,
    text::{Bilingual, Sentence},
};

/// Who is within reach of support.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Reach {
    /// What distances are.
    pub travel: Travel,
    /// How near is within reach, in metres.
    pub within_metres: f64,
    /// Of how many points one is to be within reach.
    pub at_least: u32,
    /// Whom it is about. Every list that has an entry a group is in this order. Groups overlap: their numbers are never
    /// added together.
    pub groups: Vec<ReachGroup>,
    /// The distances of the curves in metres, rising from 0 to the farthest that anybody is from a point.
    pub metres: Vec<f64>,
    /// All people that were counted: of Wales, or of the area to stay within.
    pub whole: ReachPart,
    /// The people of the selected areas; none where no area was selected.
    pub selection: Option<ReachPart>,
    /// The level of the areas.
    pub level: Level,
    /// The areas of the level all of whose people were counted, by code.
    pub areas: Vec<AreaReach>,
    /// The local authorities in which people were counted.
    pub authorities: Vec<AreaReach>,
    /// Each point of support that counts, in the order of the list.
    pub points: Vec<PointReach>,
    /// For each group the places in [`areas`](Self::areas) of those with somebody out of reach, most first.
    pub gaps: Vec<Vec<u32>>,
    /// The zones of accessibility in metres and their weights; empty where no point has a capacity.
    pub zones: Vec<[f64; 2]>,
    /// What to know before using it.
    pub notes: Vec<Sentence>,
}

/// A group that reach is about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReachGroup {
    /// The id of the measure or the recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// What is counted.
    pub unit: GroupUnit,
}

/// Figures and curves of some people as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReachPart {
    /// One entry a group.
    pub figures: Vec<ReachFigures>,
    /// For each group how many are within each of the [`metres`](Reach::metres) of a point.
    pub curves: Vec<Vec<f64>>,
}

/// Figures of a group in an area. Distances are to the nearest point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ReachFigures {
    /// How many there are; none where no LSOA of the area has a number.
    pub total: Option<f64>,
    /// How many are within reach of a point.
    pub reached: Option<f64>,
    /// How many are within reach of as many points as was asked.
    pub reached_at_least: Option<f64>,
    /// How many are out of reach.
    pub missed: Option<f64>,
    /// Reached / total, from 0 to 1; none where there is nobody.
    pub share: Option<f64>,
    /// The mean distance in metres.
    pub mean_metres: Option<f64>,
    /// The distance in metres within which half of them are.
    pub median_metres: Option<f64>,
    /// The distance in metres within which nine tenths of them are.
    pub far_metres: Option<f64>,
    /// Capacity for every 1,000 of them (enhanced two-step floating catchment area).
    pub capacity_per_1000: Option<f64>,
    /// The state of the total: that of its LSOAs, or why there is none. Which of them are within reach is always an
    /// estimate.
    pub state: State,
    /// How many LSOAs of the area have no number and are left out.
    pub left_out: u32,
}

/// An area and who is within reach there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AreaReach {
    /// Its code.
    pub code: String,
    /// Its official name.
    pub name: Bilingual,
    /// Its position in its level.
    pub position: u32,
    /// One entry a group.
    pub figures: Vec<ReachFigures>,
}

/// A point of support and whom it reaches.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointReach {
    /// Its id.
    pub id: String,
    /// Its place in the list that was given, counted from 0.
    pub place: u32,
    /// What it is called.
    pub name: Bilingual,
    /// The code of the authority that it lies in; none outside Wales.
    pub authority: Option<String>,
    /// Metres east (EPSG:27700).
    pub easting: f64,
    /// Metres north (EPSG:27700).
    pub northing: f64,
    /// Its capacity, its list's or the one for all.
    pub capacity: Option<f64>,
    /// For each group how many are within reach of it.
    pub reached: Vec<f64>,
    /// For each group how many are within reach of it and of no other point: what would be lost without it.
    pub only: Vec<f64>,
    /// For each group how many are within reach of it and nearer to it than to any other point.
    pub nearest: Vec<f64>,
}
