//! How far a search is, said on a terminal.

use std::{
    io::{IsTerminal, stderr},
    sync::Mutex,
    time::Instant,
};

use cyswllt_engine::text::Argument;

use crate::messages::{self, Speech};

/// Seconds between two sentences.
const PAUSE: f64 = 2.0;

/// Says now and then how far a search is.
pub struct Teller {
    speech: Speech,
    last: Mutex<Instant>,
    is_heard: bool,
}

impl Teller {
    /// Nobody is told where standard error is not a terminal.
    pub fn new(speech: Speech) -> Self {
        Self { speech, last: Mutex::new(Instant::now()), is_heard: stderr().is_terminal() }
    }

    /// Says the best answer so far, and how much better another one could be.
    pub fn tell(&self, seconds: f64, objective: Option<f64>, gap: Option<f64>) {
        let (Some(objective), Some(gap), true) = (objective, gap, self.is_heard) else { return };
        let Ok(mut last) = self.last.lock() else { return };
        if last.elapsed().as_secs_f64() < PAUSE {
            return;
        }
        *last = Instant::now();
        let values: [(&str, Argument<'_>); 3] = [
            ("seconds", seconds.round().into()),
            ("objective", objective.into()),
            ("percent", (gap * 100.0).into()),
        ];
        messages::say(&self.speech.text("cli-site-progress", &values));
    }
}
