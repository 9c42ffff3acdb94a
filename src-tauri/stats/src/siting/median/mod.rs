//! Which p sites mean the least travel: the p-median (Hakimi 1964).
//!
//! | file | its question |
//! |---|---|
//! | `instance` | what is left of the question when everything is taken out that is decided? |
//! | `rules` | what do budgets and floors say of the sites that are left? |
//! | `exchange` | which good answer do greedy addition and vertex substitution find? |
//! | `feasible` | which answer obeys the rules, where that one does not? |
//! | `relaxation` | how good can an answer be at best, and which sites does that decide? |
//! | `search` | how do these go together? |
//! | `tree` | is there anything better among the sites that are not decided? |
//! | `watch` | does the search have to end, and what does it tell meanwhile? |
//!
//! The Lagrangian relaxation of the assignments has the bound of the linear relaxation, which for distances on a map is
//! mostly the optimum itself, and one evaluation of it only reads the nearest legs of each demand. So the bound, the sites
//! it decides and a tree over the few that are left prove an answer in a fraction of the time that a mixed-integer program
//! takes to be set up.

mod exchange;
mod feasible;
mod instance;
mod relaxation;
mod rules;
mod search;
mod tree;
mod watch;

use super::{Limits, Sited, Siting, SitingError, Status, ruled::Ruled};

use self::{instance::Reduced, search::Search, watch::Watch};

/// The sites with the least sum of weight × metres, proven or with a bound.
pub(super) fn solve(problem: &Siting<'_>, limits: &Limits<'_>) -> Result<Sited, SitingError> {
    let watch = Watch::new(limits);
    // Names a rule that cannot be obeyed by itself.
    Ruled::new(problem)?;
    let reduced = Reduced::new(problem)?;
    let mut search = Search::new(problem, &reduced, watch);
    search.start()?;
    let (bound, status) = search.prove();
    let Some(best) = &search.best else { return Err(SitingError::NothingFound) };
    let chosen = reduced.named(&best.open);
    let bound = bound.min(best.objective);
    Ok(Sited::new(chosen, best.objective, bound, status.unwrap_or(Status::TimeLimit)))
}
