//! What is answered: the sites, who is newly reached, and how sure it is that nothing is better.

use cyswllt_stats::siting::Status;
use serde::Serialize;
use ts_rs::TS;

use super::SitingObjective;
use crate::{
    sources::supports::Support,
    text::{Bilingual, Sentence},
};

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum SitingStatus {
    /// Proven: no other choice is better.
    Optimal,
    /// Time ran out before the proof.
    TimeLimit,
    /// The user stopped it before the proof.
    Cancelled,
}

impl SitingStatus {
    /// The name in results.
    pub fn id(self) -> &'static str {
        match self {
            Self::Optimal => "optimal",
            Self::TimeLimit => "time-limit",
            Self::Cancelled => "cancelled",
        }
    }
}

impl From<Status> for SitingStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Optimal => Self::Optimal,
            Status::TimeLimit => Self::TimeLimit,
            Status::Cancelled => Self::Cancelled,
        }
    }
}

/// How far a search is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SitingProgress {
    /// Seconds since it began.
    pub seconds: f64,
    /// The best objective so far.
    pub objective: Option<f64>,
    /// No answer can be better than this.
    pub bound: Option<f64>,
    /// How far the best answer so far may fall short of the bound, relative to it.
    pub gap: Option<f64>,
    /// The best sites so far, where they are new.
    pub chosen: Option<Vec<Support>>,
}

/// A chosen site.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SitedSite {
    /// The site.
    pub site: Support,
    /// The authority that it is in; none outside Wales.
    pub authority: Option<Bilingual>,
    /// Of each group of the result: people within the distance of it to whom no point that was there is near enough, and
    /// no other new site is nearer.
    pub newly: Vec<f64>,
    /// Metres from the people to whom it is the nearest of all points, on average by people of the first group; none where it
    /// is the nearest to nobody.
    pub mean_metres: Option<f64>,
}

/// A group before and after.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SitedGroup {
    /// The id of its measure or recipe.
    pub id: String,
    /// What it is called.
    pub label: Bilingual,
    /// People in the area.
    pub total: f64,
    /// Of them within the distance of a point that was there.
    pub before: f64,
    /// Of them within the distance of any point with the new sites.
    pub after: f64,
    /// Mean distance in metres to the nearest point that was there; none where there is none.
    pub mean_before: Option<f64>,
    /// Mean distance in metres to the nearest point with the new sites.
    pub mean_after: Option<f64>,
}

/// Who is newly reached in an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SitedArea {
    /// The LSOA's code.
    pub code: String,
    /// Its position.
    pub position: u32,
    /// What it is called.
    pub name: Bilingual,
    /// Of each group: people newly within the distance.
    pub newly: Vec<f64>,
    /// Of each group: people beyond the distance still.
    pub left: Vec<f64>,
}

/// What one more site would add.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NextSite {
    /// The best site beside those chosen.
    pub site: Support,
    /// The objective with it.
    pub objective: f64,
    /// How much better that is: more people, or fewer people × metres, or fewer metres.
    pub gain: f64,
}

/// The answer for another number of sites.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CurvePoint {
    /// How many sites.
    pub choose: u32,
    /// The objective.
    pub objective: f64,
    /// No choice of as many is better than this.
    pub bound: f64,
    /// How the search ended.
    pub status: SitingStatus,
}

/// Where the next points of support should be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SitingResult {
    /// What made sites good.
    pub asked: SitingObjective,
    /// The objective, not rounded: people reached with the points that were there, people × metres, metres, or the number of new
    /// sites.
    pub objective: f64,
    /// No choice is better than this.
    pub bound: f64,
    /// |objective − bound| / |objective|.
    pub gap: f64,
    /// How the search ended.
    pub status: SitingStatus,
    /// Metres within which somebody counts as reached.
    pub within_metres: f64,
    /// How many candidates there were.
    pub candidates: u32,
    /// The new sites; those that newly reach most people first.
    pub chosen: Vec<SitedSite>,
    /// The group to be reached, then the others that were asked about.
    pub groups: Vec<SitedGroup>,
    /// LSOAs where somebody is newly reached or still beyond the distance, those with most newly reached first.
    pub areas: Vec<SitedArea>,
    /// What one more site would add; none for as few as need be, and where no candidate is left.
    pub next: Option<NextSite>,
    /// What to know about it.
    pub notes: Vec<Sentence>,
}
