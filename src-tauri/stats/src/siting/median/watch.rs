//! The limits of a search, and what it tells while it goes on.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use crate::siting::{Limits, Progress, Status};

/// Seconds between two reports where nothing better was found.
const EVERY: f64 = 0.25;

#[derive(Debug)]
pub(super) struct Watch<'a> {
    limits: &'a Limits<'a>,
    began: Instant,
    told: f64,
    /// What was found so far.
    objective: Option<f64>,
    chosen: Option<Vec<u32>>,
    bound: Option<f64>,
}

impl<'a> Watch<'a> {
    pub fn new(limits: &'a Limits<'a>) -> Self {
        Self {
            limits,
            began: Instant::now(),
            told: f64::NEG_INFINITY,
            objective: None,
            chosen: None,
            bound: None,
        }
    }

    /// Why the search has to end, if it has to.
    pub fn ended(&self) -> Option<Status> {
        if self.limits.cancel.load(Ordering::Relaxed) {
            Some(Status::Cancelled)
        } else if self.began.elapsed() >= self.limits.time {
            Some(Status::TimeLimit)
        } else {
            None
        }
    }

    /// The same, and tells how far the search is where that is due.
    pub fn stop(&mut self) -> bool {
        if self.began.elapsed().as_secs_f64() - self.told >= EVERY {
            self.tell();
        }
        self.ended().is_some()
    }

    /// The time that is left.
    pub fn left(&self) -> Duration {
        self.limits.time.saturating_sub(self.began.elapsed())
    }

    /// Set by anybody to stop.
    pub fn cancel(&self) -> &'a AtomicBool {
        self.limits.cancel
    }

    /// There is a better answer.
    pub fn found(&mut self, objective: f64, chosen: &[u32]) {
        self.objective = Some(objective);
        self.chosen = Some(chosen.to_vec());
        self.tell();
    }

    /// Nothing is better than this.
    pub fn bounded(&mut self, bound: f64) {
        let known = self.bound.unwrap_or(f64::NEG_INFINITY);
        if bound > known {
            self.bound = Some(bound);
        }
    }

    fn tell(&mut self) {
        self.told = self.began.elapsed().as_secs_f64();
        (self.limits.progress)(&Progress {
            seconds: self.told,
            objective: self.objective,
            bound: self.bound,
            chosen: self.chosen.take(),
        });
    }
}
