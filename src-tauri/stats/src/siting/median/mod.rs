//! (to be written)

use super::{Limits, Sited, Siting, SitingError};

pub(super) fn solve(problem: &Siting<'_>, _limits: &Limits<'_>) -> Result<Sited, SitingError> {
    let _ = problem;
    Err(SitingError::NothingFound)
}
