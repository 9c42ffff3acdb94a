//! Which p sites mean the least travel: the p-median (Hakimi 1964).

mod exchange;
mod instance;
mod relaxation;
mod search;
mod sides;
mod watch;

use super::{Limits, Sited, Siting, SitingError};

pub(super) fn solve(problem: &Siting<'_>, limits: &Limits<'_>) -> Result<Sited, SitingError> {
    let mut watch = watch::Watch::new(limits);
    let reduced = instance::Reduced::new(problem)?;
    let mut search = search::Search {
        problem,
        instance: &reduced.instance,
        musts: &reduced.musts,
        feasible: reduced.feasible,
        watch: &mut watch,
        best: None,
        nodes: 0,
    };
    search.start(30);
    let (bound, status) = search.run();
    eprintln!("nodes {}", search.nodes);
    let best = search.best.clone().ok_or(SitingError::NothingFound)?;
    let chosen = search.chosen(&best.open);
    let objective = problem.objective_of(&chosen);
    Ok(Sited::new(chosen, objective, bound.min(objective), status.unwrap_or(crate::siting::Status::TimeLimit)))
}
