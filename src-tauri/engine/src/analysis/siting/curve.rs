//! How the answer changes with the number of sites.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use cyswllt_stats::siting::{self, Limits, SitingError};

use super::{
    CurvePoint, SitingFailure, SitingObjective, SitingRequest,
    sited::{failure, gathered, question},
};
use crate::{Engine, geography::roads::Roads};

/// Numbers of sites on a curve at most.
const MOST: u32 = 30;

/// The best objective for 1, 2, … sites up to three more than were asked for (30 at most), each with its own proof or gap.
/// The request's seconds are for all of them together; a number for which time ran out is left out, as are numbers that the
/// rules do not allow.
pub fn siting_curve(
    engine: &Engine,
    roads: Option<&Roads>,
    request: &SitingRequest,
    cancel: &AtomicBool,
) -> Result<Vec<CurvePoint>, SitingFailure> {
    let begun = Instant::now();
    let time = Duration::from_secs_f64(request.seconds.clamp(0.1, 86_400.0));
    let Some(choose) = request.choose.filter(|_| request.objective != SitingObjective::Fewest)
    else {
        return Ok(Vec::new());
    };
    let demand = gathered(engine, roads, request)?;
    let mut question = question(engine, request, &demand)?;
    let last = (choose + 3).min(MOST).min(question.candidates().len() as u32);
    let mut points = Vec::new();
    for choose in 1..=last {
        let left = time.saturating_sub(begun.elapsed());
        if left.is_zero() || cancel.load(Ordering::Relaxed) {
            break;
        }
        question.choose = Some(choose as usize);
        // What is left is shared out, so that one hard number does not take it all.
        let limits = Limits { time: left / (last - choose + 1), cancel, progress: &|_| {} };
        match siting::site(&question, &limits) {
            Ok(found) => points.push(CurvePoint {
                choose,
                objective: found.objective,
                bound: found.bound,
                status: found.status.into(),
            }),
            Err(
                SitingError::TooManyMusts { .. }
                | SitingError::Infeasible
                | SitingError::Disconnected { .. }
                | SitingError::NothingFound,
            ) => {}
            Err(error) => return Err(failure(engine, &demand, error)),
        }
    }
    Ok(points)
}
