//! Set covering (Toregas et al. 1971): how few sites reach every demand with weight within a distance.

use std::{ops::ControlFlow, sync::atomic::Ordering, time::Instant};

use super::{
    Limits, Progress, Sited, Siting, SitingError, Status,
    covering::{Covering, Fate},
    program::Program,
    ruled::Ruled,
    solver::{End, Outcome, Run, Solver, Step},
    start,
};

/// What is to be covered, with all that follows at once taken out: a demand that only one candidate reaches has that one
/// opened; a demand is left out whose candidates include all those of another one; a candidate that reaches no more than
/// another one is left out, unless rules might want it.
#[derive(Debug)]
pub(super) struct Cover<'a> {
    ruled: &'a Ruled<'a>,
    covering: Covering,
    /// Sites that have to be open, without the musts.
    open: Vec<u32>,
}

/// What a program for a cover is to make least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Least {
    /// The number of sites.
    Number,
    /// Their cost.
    Cost,
}

impl<'a> Cover<'a> {
    /// Everybody within `within` metres; else the demands that nobody can reach.
    pub(super) fn new(ruled: &'a Ruled<'a>, within: f64) -> Result<Self, Vec<u32>> {
        let mut covering = Covering::of(ruled, 0..ruled.problem.distances.demands(), within);
        if !covering.beyond.is_empty() {
            return Err(std::mem::take(&mut covering.beyond));
        }
        let mut open = Vec::new();
        loop {
            let (columns, groups) = (covering.sites.len(), covering.by.len());
            covering = covering.without(&covering.implied());
            let mut fates = vec![Fate::Free; columns];
            for group in 0..covering.by.len() {
                if let [column] = covering.by.row(group) {
                    fates[*column as usize] = Fate::Open;
                }
            }
            open.extend(
                covering
                    .sites
                    .iter()
                    .zip(&fates)
                    .filter(|(_, fate)| **fate == Fate::Open)
                    .map(|(site, _)| *site),
            );
            covering = covering.settled(&fates);
            if ruled.plain() {
                covering = covering.settled(&covering.dominated());
            }
            if (covering.sites.len(), covering.by.len()) == (columns, groups) {
                return Ok(Self { ruled, covering, open });
            }
        }
    }

    /// Sites with the musts that reach everybody and obey all rules but perhaps the number, where greed finds such.
    pub(super) fn greedy(&self) -> Vec<u32> {
        let columns = start::all_covered(&self.covering);
        let mut sites = self.sites(|column| columns.binary_search(&(column as u32)).is_ok());
        if !self.ruled.plain() {
            sites = start::mended(self.ruled, sites);
        }
        sites.sort_unstable();
        sites
    }

    /// No fewer sites, musts included, reach everybody.
    pub(super) fn at_least(&self) -> usize {
        self.ruled.must.len() + self.open.len() + start::at_least(&self.covering)
    }

    /// Has HiGHS find the least cover. `watch` hears of answers (sites with musts) and of bounds, musts included, and may
    /// stop it. The outcome's bound includes musts, too, where it is one of the number.
    pub(super) fn exact(
        &self,
        least: Least,
        from: Option<&[u32]>,
        run: Run<'_>,
        watch: &mut dyn FnMut(Option<Vec<u32>>, Option<f64>) -> ControlFlow<()>,
    ) -> Result<Outcome, SitingError> {
        let sites = &self.covering.sites;
        let dearest = sites.iter().map(|site| self.ruled.cost(*site)).fold(0.0, f64::max);
        let mut program = Program::minimise();
        for site in sites {
            program.binary(match least {
                Least::Number => 1.0,
                Least::Cost if dearest > 0.0 => self.ruled.cost(*site) / dearest,
                Least::Cost => 0.0,
            });
        }
        for group in 0..self.covering.by.len() {
            let by = self.covering.by.row(group).iter().map(|column| (*column as usize, 1.0));
            program.row(1.0, f64::INFINITY, by);
        }
        let places = self.ruled.places(sites, &self.open);
        self.ruled.add_rows(&mut program, &places);
        let known = from.and_then(|sites| Ruled::values(sites, &places));
        let mut run = Run { start: known.as_deref(), ..run };
        let mut given = 0.0;
        if least == Least::Number {
            given = (self.ruled.must.len() + self.open.len()) as f64;
            // Numbers are whole: a bound above n is one of n + 1.
            run.absolute_gap = 1.0 - 1e-6;
        }
        let bound_of = |bound: f64| match least {
            Least::Number => given + (bound - 1e-6).ceil(),
            Least::Cost => bound,
        };
        let mut outcome = Solver::new(&program)?.solve(&run, &mut |step| match step {
            Step::Answer(values) => watch(Some(self.sites(|column| values[column] > 0.5)), None),
            Step::Bound(bound) => watch(None, bound.map(bound_of)),
        })?;
        outcome.bound = bound_of(outcome.bound);
        if let Some(values) = &outcome.values {
            let _ = watch(Some(self.sites(|column| values[column] > 0.5)), None);
        }
        Ok(outcome)
    }

    /// The sites of some columns with those that have to be open and the musts.
    fn sites(&self, taken: impl Fn(usize) -> bool) -> Vec<u32> {
        let columns = (0..self.covering.sites.len()).filter(|column| taken(*column));
        let mut sites: Vec<u32> = columns.map(|column| self.covering.sites[column]).collect();
        sites.extend(&self.open);
        sites.extend(&self.ruled.must);
        sites.sort_unstable();
        sites
    }
}

pub(super) fn solve(
    problem: &Siting<'_>,
    within: f64,
    limits: &Limits<'_>,
) -> Result<Sited, SitingError> {
    let begin = Instant::now();
    let ruled = Ruled::new(problem)?;
    let cover =
        Cover::new(&ruled, within).map_err(|demands| SitingError::Unreachable { demands })?;
    let mut bound = cover.at_least() as f64;
    let mut best: Option<Vec<u32>> = None;
    let tell = |best: &Option<Vec<u32>>, bound: f64, new: bool| {
        (limits.progress)(&Progress {
            seconds: begin.elapsed().as_secs_f64(),
            objective: best.as_ref().map(|sites| sites.len() as f64),
            bound: Some(bound),
            chosen: best.clone().filter(|_| new),
        });
    };
    let better = |best: &Option<Vec<u32>>, sites: &Vec<u32>| {
        best.as_ref().is_none_or(|best| sites.len() < best.len())
            && ruled.obeyed(sites)
            && problem.objective_of(sites).is_finite()
    };
    let greedy = cover.greedy();
    if better(&best, &greedy) {
        best = Some(greedy);
    }
    tell(&best, bound, true);
    let done = |best: &Option<Vec<u32>>, bound: f64| {
        best.as_ref().is_some_and(|best| best.len() as f64 <= bound)
    };
    let left = limits.time.saturating_sub(begin.elapsed());
    let stopped = limits.cancel.load(Ordering::Relaxed) || left.is_zero();
    if !done(&best, bound) && !stopped {
        let from = best.clone();
        let run = Run::new(left, limits.cancel);
        let outcome = cover.exact(Least::Number, from.as_deref(), run, &mut |sites, lower| {
            if let Some(lower) = lower
                && lower > bound
            {
                bound = lower;
                tell(&best, bound, false);
            }
            if let Some(sites) = sites
                && better(&best, &sites)
            {
                best = Some(sites);
                tell(&best, bound, true);
            }
            if done(&best, bound) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if outcome.end == End::Infeasible {
            return Err(SitingError::Infeasible);
        }
        bound = bound.max(outcome.bound);
    }
    let best = best.ok_or(SitingError::NothingFound)?;
    let cancelled = limits.cancel.load(Ordering::Relaxed);
    let otherwise = if cancelled { Status::Cancelled } else { Status::TimeLimit };
    let objective = best.len() as f64;
    Ok(Sited::new(best, objective, bound.min(objective), otherwise))
}
