//! Marks of time for the benchmarks: written to standard error when `CYSWLLT_MARKS` is set.

use std::{fmt, sync::OnceLock, time::Instant};

static BEGIN: OnceLock<Instant> = OnceLock::new();

/// Starts the clock.
pub fn begin() {
    BEGIN.get_or_init(Instant::now);
    mark("begin");
}

/// Writes `mark NAME MILLISECONDS` to standard error, counted from [`begin`].
pub fn mark(name: &str) {
    if std::env::var_os("CYSWLLT_MARKS").is_some()
        && let Some(begin) = BEGIN.get()
    {
        eprintln!("mark {name} {:.1}", begin.elapsed().as_secs_f64() * 1000.0);
    }
}

/// Writes `note NAME TEXT` to standard error.
pub fn note(name: &str, text: &impl fmt::Display) {
    if std::env::var_os("CYSWLLT_MARKS").is_some() {
        eprintln!("note {name} {text}");
    }
}
