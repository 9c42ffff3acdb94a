//! What comes of it.

use serde::Serialize;
use ts_rs::TS;

use super::{Below, RankBy};
use crate::{
    analysis::reach::GroupUnit,
    geography::Level,
    tables::State,
    text::{Bilingual, Sentence},
};

/// A group that is shown beside the premises.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupColumn {
    /// The measure's id.
    pub measure: String,
    /// What it is called.
    pub label: Bilingual,
    /// What its numbers count.
    pub unit: GroupUnit,
    /// When the figures are from (ISO 8601).
    pub vintage: String,
    /// Whether there are figures at this level.
    pub known: bool,
}

/// How many of a group live in an area: in all of it, not in its premises in want of a connection.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GroupFigure {
    /// The number; none where it is not known (a published percentage has no number behind it).
    pub number: Option<f64>,
    /// Of how many; none where that is not known.
    pub of: Option<f64>,
    /// The share in per cent.
    pub percent: Option<f64>,
    /// How far it is to be trusted.
    pub state: State,
}

/// An area with premises in want of a connection.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Intervention {
    /// The area's code.
    pub code: String,
    /// What people call it.
    pub name: Bilingual,
    /// The code of its authority.
    pub authority: Option<String>,
    /// The area's position in its level.
    pub position: u32,
    /// Its place in the list, from 1; areas alike in what they are ranked by stand in the order of their premises, then codes.
    pub rank: u32,
    /// Premises in want of a connection.
    pub premises: f64,
    /// All premises.
    pub of: f64,
    /// The share in per cent.
    pub percent: f64,
    /// How far the count is to be trusted.
    pub state: State,
    /// What connecting them all costs.
    pub cost: f64,
    /// Premises in want of a connection up to and with this area.
    pub premises_so_far: f64,
    /// What connecting them costs.
    pub cost_so_far: f64,
    /// How many of its premises the budget connects; none without a budget. All of them in the first areas of the list, a part
    /// in the area in which the money runs out, none behind it.
    pub connected: Option<f64>,
    /// One figure a group, in the order of the groups. Groups overlap, so these are not added up.
    pub groups: Vec<GroupFigure>,
}

/// An area whose premises in want of a connection are not known.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Unranked {
    /// The area's code.
    pub code: String,
    /// What people call it.
    pub name: Bilingual,
    /// Why there is no count: unavailable or suppressed.
    pub state: State,
}

/// The list as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, TS)]
#[ts(export)]
pub struct InterventionsTotals {
    /// Areas in the list.
    pub areas: usize,
    /// Their premises in want of a connection.
    pub premises: f64,
    /// What connecting them all costs.
    pub cost: f64,
    /// Areas that the budget connects wholly.
    pub whole_areas: usize,
    /// Premises that the budget connects, those of the last, partial area among them.
    pub connected: f64,
    /// What that costs.
    pub spent: f64,
    /// Areas in which nobody is in want of a connection, which are not in the list.
    pub without: usize,
}

/// Areas in the order in which a scheme would take them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Interventions {
    /// Which premises are in want of a connection.
    pub below: Below,
    /// The measure that counts them.
    pub measure: String,
    /// What the measure is called.
    pub label: Bilingual,
    /// When its figures are from (ISO 8601).
    pub vintage: String,
    /// What their source is called.
    pub source: Bilingual,
    /// The level of the areas.
    pub level: Level,
    /// The code of the area in which they lie.
    pub within: Option<String>,
    /// What a connection costs.
    pub cost_per_premises: f64,
    /// What there is to spend.
    pub budget: Option<f64>,
    /// By what they are ranked.
    pub rank_by: RankBy,
    /// The groups shown beside.
    pub groups: Vec<GroupColumn>,
    /// The list.
    pub rows: Vec<Intervention>,
    /// Areas whose counts are not known: not in the list, and not taken for 0.
    pub unranked: Vec<Unranked>,
    /// The list as a whole.
    pub totals: InterventionsTotals,
    /// What to know before it is used.
    pub notes: Vec<Sentence>,
}
