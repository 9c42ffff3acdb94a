//! What the charts show.

use cyswllt_engine::{
    analysis::{self, Association, Spread, Subject},
    geography::Level,
};

use super::Answer;
use crate::state::engine;

/// How the figures of a subject are spread, and those inside one area.
#[tauri::command(async)]
pub fn spread(subject: Subject, level: Level, highlight: Option<String>) -> Answer<Spread> {
    Ok(analysis::spread(&*engine()?, &subject, level, highlight.as_deref())?)
}

/// How two subjects' figures go together, in all areas and inside one.
#[tauri::command(async)]
pub fn association(
    x: Subject,
    y: Subject,
    level: Level,
    highlight: Option<String>,
) -> Answer<Association> {
    Ok(analysis::association(&*engine()?, &x, &y, level, highlight.as_deref())?)
}
