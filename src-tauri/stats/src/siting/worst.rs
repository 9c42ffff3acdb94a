//! The p-centre (Hakimi 1964): which sites leave nobody further than need be.
//!
//! The answer is one of the distances. Minieka (1970): it is the least one within which few enough sites reach everybody,
//! found by bisection, with set covering as the test: by greed and by counting first, by HiGHS where these do not tell.

use std::{ops::ControlFlow, sync::atomic::Ordering, time::Instant};

use super::{
    Limits, Progress, Sited, Siting, SitingError, Status,
    fewest::{Cover, Least},
    ruled::{Ruled, Standing},
    solver::{End, Run},
};

pub(super) fn solve(problem: &Siting<'_>, limits: &Limits<'_>) -> Result<Sited, SitingError> {
    let ruled = Ruled::new(problem)?;
    let radii = radii(&ruled)?;
    let mut search = Search {
        ruled: &ruled,
        limits,
        begin: Instant::now(),
        low: 0,
        high: radii.len(),
        radii: &radii,
        best: None,
    };
    search.bisect(Effort::Greed)?;
    if search.best.is_none() {
        // Greed found nothing with the greatest distance: is there anything?
        search.test(radii.len() - 1, Effort::Exact)?;
        if search.low == radii.len() {
            return Err(match problem.choose {
                Some(choose) if ruled.plain() => SitingError::Disconnected { choose },
                _ => SitingError::Infeasible,
            });
        }
    }
    search.bisect(Effort::Counting)?;
    search.bisect(Effort::Exact)?;
    search.answer()
}

/// The distances that can be the answer, rising: none is shorter than the way of a demand to its nearest site.
fn radii(ruled: &Ruled<'_>) -> Result<Vec<f64>, SitingError> {
    let distances = ruled.problem.distances;
    let allowed: Vec<bool> =
        ruled.standing.iter().map(|standing| *standing != Standing::Out).collect();
    let mut demands = Vec::new();
    let mut least = 0.0_f64;
    let there = || (0..distances.demands()).filter(|demand| ruled.problem.weights[*demand] > 0.0);
    for demand in there() {
        match distances.nearest(demand, &allowed) {
            Some(leg) => least = least.max(leg.metres),
            None => demands.push(demand as u32),
        }
    }
    if !demands.is_empty() {
        return Err(SitingError::Unreachable { demands });
    }
    let legs = there().flat_map(|demand| distances.row(demand));
    let mut radii: Vec<f64> = legs
        .filter(|leg| leg.metres >= least && allowed[leg.site as usize])
        .map(|leg| leg.metres)
        .collect();
    radii.sort_unstable_by(f64::total_cmp);
    radii.dedup();
    Ok(radii)
}

/// How hard a radius is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effort {
    /// Greed may find that it is enough.
    Greed,
    /// Counting may find that it is not.
    Counting,
    /// HiGHS finds out.
    Exact,
}

struct Search<'a> {
    ruled: &'a Ruled<'a>,
    limits: &'a Limits<'a>,
    begin: Instant,
    radii: &'a [f64],
    /// All radii before this one are too short.
    low: usize,
    /// This one is enough; as many as there are radii before any is known.
    high: usize,
    best: Option<(f64, Vec<u32>)>,
}

impl Search<'_> {
    fn over(&self) -> bool {
        self.limits.cancel.load(Ordering::Relaxed) || self.begin.elapsed() >= self.limits.time
    }

    /// Halves the radii between `low` and `high`. What an effort that is not exact cannot tell, it takes for the opposite
    /// of what it could tell, and forgets.
    fn bisect(&mut self, effort: Effort) -> Result<(), SitingError> {
        let (mut from, mut to) = (self.low, self.high);
        while from < to && !self.over() {
            let middle = usize::midpoint(from, to).min(self.radii.len() - 1);
            self.test(middle, effort)?;
            match effort {
                Effort::Greed if self.high > middle => from = middle + 1,
                Effort::Counting if self.low <= middle => to = middle,
                Effort::Exact if self.low <= middle && self.high > middle => break,
                _ => (from, to) = (from.max(self.low), to.min(self.high)),
            }
        }
        Ok(())
    }

    fn test(&mut self, radius: usize, effort: Effort) -> Result<(), SitingError> {
        let Ok(cover) = Cover::new(self.ruled, self.radii[radius]) else {
            self.low = self.low.max(radius + 1);
            self.tell(false);
            return Ok(());
        };
        if effort == Effort::Greed {
            self.offer(cover.greedy());
            return Ok(());
        }
        let most = self.ruled.spare.map(|spare| spare + self.ruled.must.len());
        if most.is_some_and(|most| cover.at_least() > most) {
            self.low = self.low.max(radius + 1);
            self.tell(false);
        }
        if effort == Effort::Counting || self.low > radius {
            return Ok(());
        }
        let left = self.limits.time.saturating_sub(self.begin.elapsed());
        if left.is_zero() {
            return Ok(());
        }
        let run = Run::new(left, self.limits.cancel);
        let least = if self.ruled.money.is_some() { Least::Cost } else { Least::Number };
        let outcome = cover.exact(least, None, run, &mut |sites, bound| {
            if let Some(sites) = sites {
                self.offer(sites);
            }
            let too_many = least == Least::Number
                && bound.zip(most).is_some_and(|(bound, most)| bound > most as f64);
            if self.high <= radius || too_many {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })?;
        let too_many = least == Least::Number
            && most.is_some_and(|most| outcome.bound > most as f64 && outcome.bound.is_finite());
        if self.high > radius && (outcome.end == End::Infeasible || too_many) {
            self.low = self.low.max(radius + 1);
            self.tell(false);
        }
        Ok(())
    }

    /// Takes sites if they obey when filled up and leave nobody as far as the best ones.
    fn offer(&mut self, mut sites: Vec<u32>) {
        self.ruled.fill(&mut sites);
        sites.sort_unstable();
        if !self.ruled.obeyed(&sites) {
            return;
        }
        let furthest = self.ruled.problem.objective_of(&sites);
        if furthest.is_finite() && self.best.as_ref().is_none_or(|(best, _)| furthest < *best) {
            self.high = self.radii.partition_point(|radius| *radius < furthest);
            self.best = Some((furthest, sites));
            self.tell(true);
        }
    }

    fn bound(&self) -> Option<f64> {
        self.radii.get(self.low.min(self.high)).copied()
    }

    fn tell(&self, new: bool) {
        (self.limits.progress)(&Progress {
            seconds: self.begin.elapsed().as_secs_f64(),
            objective: self.best.as_ref().map(|(furthest, _)| *furthest),
            bound: self.bound(),
            chosen: self.best.as_ref().filter(|_| new).map(|(_, sites)| sites.clone()),
        });
    }

    fn answer(self) -> Result<Sited, SitingError> {
        let bound = self.bound();
        let (furthest, sites) = self.best.ok_or(SitingError::NothingFound)?;
        let cancelled = self.limits.cancel.load(Ordering::Relaxed);
        let otherwise = if cancelled { Status::Cancelled } else { Status::TimeLimit };
        Ok(Sited::new(sites, furthest, bound.unwrap_or(furthest).min(furthest), otherwise))
    }
}
