//! What siting answers, within which limits, and how far it is.

use std::{sync::atomic::AtomicBool, time::Duration};

/// When to stop, and whom to tell.
#[derive(Clone, Copy)]
pub struct Limits<'a> {
    /// Time for the whole search.
    pub time: Duration,
    /// Set by anybody to stop: the best answer so far is given.
    pub cancel: &'a AtomicBool,
    /// Told now and then how far the search is, from any thread.
    pub progress: &'a (dyn Fn(&Progress) + Sync),
}

impl std::fmt::Debug for Limits<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Limits").field("time", &self.time).finish_non_exhaustive()
    }
}

/// How far a search is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// Seconds since it began.
    pub seconds: f64,
    /// The best objective so far; none before the first answer.
    pub objective: Option<f64>,
    /// No answer can be better than this; none where it is not known yet.
    pub bound: Option<f64>,
    /// The best sites so far, without the fixed ones, where they are new since the last time.
    pub chosen: Option<Vec<u32>>,
}

impl Progress {
    /// |objective − bound| / |objective| so far; none before both are known and finite.
    pub fn gap(&self) -> Option<f64> {
        let (objective, bound) = self.objective.zip(self.bound)?;
        Some(gap(objective, bound)).filter(|gap| gap.is_finite())
    }
}

/// |objective − bound| / |objective|; 0 where both are the same.
fn gap(objective: f64, bound: f64) -> f64 {
    let difference = (objective - bound).abs();
    if difference == 0.0 { 0.0 } else { difference / objective.abs() }
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The gap is at most [`Sited::PROVEN`]: nothing better exists.
    Optimal,
    /// Time ran out first.
    TimeLimit,
    /// Somebody stopped it.
    Cancelled,
}

/// Sites that were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Sited {
    /// The chosen sites without the fixed ones, rising.
    pub chosen: Vec<u32>,
    /// Their objective, as [`super::Siting::objective_of`] computes it.
    pub objective: f64,
    /// No choice has a better objective than this.
    pub bound: f64,
    /// |objective − bound| / |objective|; 0 where both are 0.
    pub gap: f64,
    /// How the search ended.
    pub status: Status,
}

impl Sited {
    /// The largest gap at which an answer counts as proven.
    pub const PROVEN: f64 = 1e-6;

    /// An answer with its gap; optimal where the gap says so, else as `otherwise` says.
    pub fn new(mut chosen: Vec<u32>, objective: f64, bound: f64, otherwise: Status) -> Self {
        chosen.sort_unstable();
        let gap = gap(objective, bound);
        let status = if gap <= Self::PROVEN { Status::Optimal } else { otherwise };
        Self { chosen, objective, bound, gap, status }
    }
}
