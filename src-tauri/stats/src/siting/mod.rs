//! Where the next points of support should be: maximal covering, p-median, p-centre and set covering.
//!
//! | file | its question |
//! |---|---|
//! | `problem` | what is asked: demands, candidate sites, the objective, the rules? |
//! | `found` | what is answered: chosen sites, bound, gap, status? |
//! | `cover` | which p sites reach most people (maximal covering)? |
//! | `fewest` | how few sites reach everybody (set covering)? |
//! | `worst` | which p sites leave nobody further than need be (p-centre)? |
//! | `median` | which p sites mean the least travel (p-median)? |
//! | `ruled` | what do the rules leave free, are they obeyed, and which rows do they add to a program? |
//! | `covering` | which candidates cover which demands, without what cannot matter? |
//! | `start` | which answer is found at once (greedy, then exchange)? |
//! | `relaxation` | how good can an answer be at most, and which sites are in or out of every better one (Lagrange)? |
//! | `program` | what is passed to HiGHS: columns, rows and the objective? |
//! | `solver` | HiGHS: what goes in, what comes out, how is it watched and stopped? |

mod cover;
mod covering;
mod fewest;
mod found;
mod median;
mod problem;
mod program;
mod relaxation;
mod ruled;
mod solver;
mod start;
mod worst;

pub use found::{Limits, Progress, Sited, Status};
pub use problem::{Budget, Objective, ReachFloor, Rules, SiteFloor, Siting, SitingError};

/// The best sites, proven or as good as they could be found within the limits. Whatever ends the search, the answer is
/// feasible; `bound` and `gap` say how much better another one could be.
pub fn site(problem: &Siting<'_>, limits: &Limits<'_>) -> Result<Sited, SitingError> {
    problem.check()?;
    match problem.objective {
        Objective::Reach { within } => cover::solve(problem, within, limits),
        Objective::Distance => median::solve(problem, limits),
        Objective::Worst => worst::solve(problem, limits),
        Objective::Fewest { within } => fewest::solve(problem, within, limits),
    }
}
