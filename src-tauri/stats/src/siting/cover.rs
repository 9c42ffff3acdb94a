//! Maximal covering (Church and `ReVelle` 1974): which sites reach most weight within a distance.
//!
//! Greedy and exchange give an answer, a Lagrangian relaxation a bound; together they decide most candidates. HiGHS has to
//! prove what is left: a column x a candidate and y a group of demands, y ≤ Σ x, greatest Σ w y.

use std::{ops::ControlFlow, sync::atomic::Ordering, time::Instant};

use super::{
    Limits, Progress, Sited, Siting, SitingError, Status,
    covering::{Covering, Fate},
    program::Program,
    relaxation::{self, Scarce},
    ruled::Ruled,
    solver::{End, Run, Solver, Step},
    start::{self, Until},
};

/// Pairs of a group and a candidate beyond which HiGHS needs minutes before it looks at the clock.
const LARGEST: usize = 2_000_000;

pub(super) fn solve(
    problem: &Siting<'_>,
    within: f64,
    limits: &Limits<'_>,
) -> Result<Sited, SitingError> {
    let ruled = Ruled::new(problem)?;
    let mut covering = Covering::of(&ruled, 0..problem.distances.demands(), within);
    if ruled.plain() {
        covering = covering.settled(&covering.dominated());
    }
    let begin = Instant::now();
    let mut search =
        Search { ruled: &ruled, limits, begin, best: None, bound: f64::INFINITY, told: None };
    search.bound = covering.given + covering.weights.iter().sum::<f64>();
    let until = Until { end: begin + limits.time, cancel: limits.cancel };
    // A start takes a quarter of the time at most.
    search.start(&covering, &Until { end: begin + limits.time / 4, ..until });
    if !search.proven() {
        let open;
        (covering, open) = search.relax(&covering, &until);
        if !search.proven() {
            search.exact(&covering, &open)?;
        }
    }
    search.answer()
}

struct Search<'a> {
    ruled: &'a Ruled<'a>,
    limits: &'a Limits<'a>,
    begin: Instant,
    /// The best sites so far and what they reach.
    best: Option<(f64, Vec<u32>)>,
    /// Nothing reaches more.
    bound: f64,
    told: Option<Instant>,
}

impl Search<'_> {
    /// Takes sites (musts left out or not), filled up, if they obey and reach more than the best ones.
    fn offer(&mut self, mut sites: Vec<u32>) {
        sites.extend(&self.ruled.must);
        sites.sort_unstable();
        sites.dedup();
        self.ruled.fill(&mut sites);
        sites.sort_unstable();
        if self.best.as_ref().is_some_and(|(_, best)| *best == sites) || !self.ruled.obeyed(&sites)
        {
            return;
        }
        let reached = self.ruled.problem.objective_of(&sites);
        if self.best.as_ref().is_none_or(|(best, _)| reached > *best) {
            self.best = Some((reached, sites.clone()));
            self.tell(Some(sites));
        }
    }

    fn lower(&mut self, bound: f64) {
        if bound < self.bound {
            self.bound = bound;
            if self.told.is_none_or(|told| told.elapsed().as_millis() >= 100) {
                self.tell(None);
            }
        }
    }

    fn tell(&mut self, chosen: Option<Vec<u32>>) {
        self.told = Some(Instant::now());
        (self.limits.progress)(&Progress {
            seconds: self.begin.elapsed().as_secs_f64(),
            objective: self.best.as_ref().map(|(reached, _)| *reached),
            bound: Some(self.bound),
            chosen,
        });
    }

    fn proven(&self) -> bool {
        let gap = |best: f64| self.bound - best <= Sited::PROVEN * 0.1 * best;
        self.best.as_ref().is_some_and(|(best, _)| gap(*best))
    }

    fn start(&mut self, covering: &Covering, until: &Until<'_>) {
        let sites = if self.ruled.plain() {
            let number = self.ruled.spare.unwrap_or(covering.sites.len());
            let columns = start::most_covered(covering, number, None, until);
            Some(sites_of(covering, &columns))
        } else {
            start::most_covered_within_rules(covering, self.ruled, until)
        };
        if let Some(sites) = sites {
            self.offer(sites);
        }
    }

    /// Bounds the objective; what is left of the covering when the decided candidates are taken out, and those among them
    /// that are in every better answer.
    fn relax(&mut self, covering: &Covering, until: &Until<'_>) -> (Covering, Vec<u32>) {
        let scarce = match (self.ruled.spare, self.ruled.money) {
            (Some(spare), _) => {
                Scarce { uses: vec![1.0; covering.sites.len()], most: spare as f64 }
            }
            (None, Some(most)) => {
                let uses = covering.sites.iter().map(|site| self.ruled.cost(*site)).collect();
                Scarce { uses, most }
            }
            (None, None) => return (covering.clone(), Vec::new()),
        };
        let known = self.best.as_ref().map(|(reached, _)| reached - covering.given);
        let number = self.ruled.spare.filter(|_| self.ruled.plain());
        let fates = relaxation::relax(
            covering,
            &scarce,
            known.unwrap_or(0.0).max(0.0),
            number,
            until,
            &mut |bound, columns| {
                self.lower(covering.given + bound);
                if let Some(columns) = columns {
                    self.offer(sites_of(covering, columns));
                }
            },
        );
        if known.is_none() {
            return (covering.clone(), Vec::new());
        }
        let open = (0..).zip(&fates).filter(|(_, fate)| **fate == Fate::Open);
        let open: Vec<u32> = open.map(|(column, _)| column).collect();
        (covering.settled(&fates), sites_of(covering, &open))
    }

    /// Has HiGHS decide about the candidates of `covering`, with those of `open` chosen and all others shut.
    fn exact(&mut self, covering: &Covering, open: &[u32]) -> Result<(), SitingError> {
        let left = self.limits.time.saturating_sub(self.begin.elapsed());
        let large = covering.by.entries() > LARGEST;
        if large || left.is_zero() || self.limits.cancel.load(Ordering::Relaxed) {
            return Ok(());
        }
        let mut program = Program::maximise();
        let places = self.ruled.places(&covering.sites, open);
        // Powers of two change no digit; weights near 1,000 suit the solver's tolerances.
        let heaviest = covering.weights.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
        let scale = 2_f64.powi(10 - heaviest.log2().ceil() as i32);
        let mut costs = vec![0.0; covering.sites.len()];
        for (group, weight) in covering.weights.iter().enumerate() {
            if let [column] = covering.by.row(group) {
                costs[*column as usize] += weight * scale;
            }
        }
        for cost in costs {
            program.binary(cost);
        }
        for (group, weight) in covering.weights.iter().enumerate() {
            let by = covering.by.row(group);
            if by.len() > 1 {
                let counts = program.continuous(weight * scale, 0.0, 1.0);
                let over = by.iter().map(|column| (*column as usize, -1.0));
                program.row(f64::NEG_INFINITY, 0.0, over.chain([(counts, 1.0)]));
            }
        }
        self.ruled.add_rows(&mut program, &places);
        let known = self.best.as_ref().and_then(|(_, sites)| Ruled::values(sites, &places));
        let mut run = Run::new(left, self.limits.cancel);
        run.relative_gap = 1e-9;
        run.start = known.as_deref();
        let chosen = |values: &[f64]| {
            let columns = 0..covering.sites.len() as u32;
            let mut sites = sites_of(
                covering,
                &columns.filter(|at| values[*at as usize] > 0.5).collect::<Vec<_>>(),
            );
            sites.extend(open);
            sites
        };
        let outcome = Solver::new(&program)?.solve(&run, &mut |step| {
            match step {
                Step::Answer(values) => self.offer(chosen(values)),
                Step::Bound(Some(bound)) => {
                    self.lower_left(covering.given + bound / scale);
                }
                Step::Bound(None) => {}
            }
            if self.proven() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if let Some(values) = &outcome.values {
            self.offer(chosen(values));
        }
        match outcome.end {
            End::Infeasible if self.best.is_none() => Err(SitingError::Infeasible),
            End::Infeasible => {
                self.lower_left(f64::NEG_INFINITY);
                Ok(())
            }
            _ => {
                self.lower_left(covering.given + outcome.bound / scale);
                Ok(())
            }
        }
    }

    /// Lowers the bound of what is not decided: what is decided reaches no more than the best answer does.
    fn lower_left(&mut self, bound: f64) {
        self.lower(self.best.as_ref().map_or(bound, |(best, _)| bound.max(*best)));
    }

    fn answer(self) -> Result<Sited, SitingError> {
        let (reached, sites) = self.best.ok_or(SitingError::NothingFound)?;
        let cancelled = self.limits.cancel.load(Ordering::Relaxed);
        let otherwise = if cancelled { Status::Cancelled } else { Status::TimeLimit };
        Ok(Sited::new(sites, reached, self.bound.max(reached), otherwise))
    }
}

fn sites_of(covering: &Covering, columns: &[u32]) -> Vec<u32> {
    columns.iter().map(|column| covering.sites[*column as usize]).collect()
}
