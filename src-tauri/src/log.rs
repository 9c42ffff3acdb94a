//! The window's log: one for the program, in the folder of logs, written from every thread.

use std::{panic, sync::OnceLock};

use cyswllt_engine::{
    folders,
    store::log::{Event, Log},
};

static LOG: OnceLock<Option<Log>> = OnceLock::new();

/// The log; none where the system names no folder for it.
pub fn log() -> Option<&'static Log> {
    LOG.get_or_init(|| folders::log().map(Log::new)).as_ref()
}

/// Writes an event.
pub fn write(event: Event<'_>) {
    if let Some(log) = log() {
        log.write(event);
    }
}

/// Begins the log of a start. From now on panics are noted too, wherever they happen; what they say is not.
pub fn begin() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if let Some(place) = panic.location() {
            write(Event::Panic { file: place.file(), line: place.line() });
        }
        usual(panic);
    }));
    write(Event::Start { version: env!("CARGO_PKG_VERSION") });
}
