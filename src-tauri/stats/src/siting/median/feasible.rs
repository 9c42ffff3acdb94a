//! Choices that obey the rules where the greedy start does not: a program over the sites alone, in which demands that could
//! be left without a way are added as they are (Toregas et al. 1971 for the rows that have to be covered).

use std::ops::ControlFlow;

use crate::siting::{
    SitingError,
    program::Program,
    solver::{End, Run, Solver},
};

use super::{instance::Reduced, watch::Watch};

/// Uncovered demands that are added at a time.
const ROWS: usize = 200;
/// How much more than it needs a floor is asked for where the solver's rounding left it unreached.
const MORE: f64 = 1e-5;

/// What is known of feasible choices.
#[derive(Debug, PartialEq)]
pub(super) enum Feasible {
    /// Free sites that obey all rules and reach every demand.
    Found(Vec<u32>),
    /// There are none.
    Never,
    /// The search was stopped first.
    Unknown,
}

/// The feasible choice that costs least, one cost a free site. With `rules` false only the number of sites counts.
pub(super) fn cheapest(
    reduced: &Reduced,
    costs: &[f64],
    rules: bool,
    watch: &mut Watch<'_>,
) -> Result<Feasible, SitingError> {
    if costs.is_empty() {
        let found = !rules || reduced.obeyed(&[]);
        return Ok(if found { Feasible::Found(Vec::new()) } else { Feasible::Never });
    }
    match solve(reduced, costs, rules, 0.0, watch)? {
        Feasible::Found(open) if rules && !reduced.obeyed(&open) => {
            match solve(reduced, costs, rules, MORE, watch)? {
                Feasible::Found(open) if reduced.obeyed(&open) => Ok(Feasible::Found(open)),
                _ => Ok(Feasible::Unknown),
            }
        }
        found => Ok(found),
    }
}

fn solve(
    reduced: &Reduced,
    costs: &[f64],
    rules: bool,
    more: f64,
    watch: &mut Watch<'_>,
) -> Result<Feasible, SitingError> {
    let instance = &reduced.instance;
    let mut program = Program::minimise();
    for cost in costs {
        program.binary(*cost);
    }
    let count = instance.count;
    let all = (0..costs.len()).map(|site| (site, 1.0));
    program.row(count.least as f64, count.most as f64, all);
    for side in instance.sides.iter().filter(|_| rules) {
        let entries = side.weights.iter().copied().enumerate();
        let entries = entries.filter(|(_, weight)| *weight != 0.0);
        program.row(f64::NEG_INFINITY, side.most + 0.5 * side.slack, entries);
    }
    for floor in reduced.floors.iter().filter(|_| rules) {
        let mut reached = Vec::with_capacity(floor.demands.len());
        for (weight, sites) in &floor.demands {
            let here = program.continuous(0.0, 0.0, 1.0);
            reached.push((here, *weight / floor.least));
            let sites = sites.iter().map(|site| (*site as usize, 1.0));
            program.row(0.0, f64::INFINITY, sites.chain([(here, -1.0)]));
        }
        program.row(1.0 + more, f64::INFINITY, reached);
    }
    let mut solver = Solver::new(&program)?;
    let mut added = vec![false; instance.cap.len()];
    loop {
        let run = Run { relative_gap: 0.01, ..Run::new(watch.left(), watch.cancel()) };
        let outcome = solver.solve(&run, &mut |_| {
            if watch.stop() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        let values = match (outcome.end, outcome.values) {
            (End::Infeasible, _) => return Ok(Feasible::Never),
            (_, Some(values)) => values,
            _ => return Ok(Feasible::Unknown),
        };
        let is_open: Vec<bool> = values[..costs.len()].iter().map(|value| *value > 0.5).collect();
        let uncovered = (0..instance.cap.len()).filter(|row| {
            let sites = instance.row(*row).0;
            reduced.open_ended(*row) && !sites.iter().any(|site| is_open[*site as usize])
        });
        let mut uncovered: Vec<usize> = uncovered.collect();
        if uncovered.is_empty() {
            let open: Vec<u32> =
                (0_u32..).zip(&is_open).filter(|(_, open)| **open).map(|(site, _)| site).collect();
            return Ok(Feasible::Found(open));
        }
        if uncovered.iter().any(|row| added[*row]) || watch.stop() {
            return Ok(Feasible::Unknown);
        }
        // Those with the fewest sites say most.
        uncovered.sort_by_key(|row| instance.row(*row).0.len());
        for &row in uncovered.iter().take(ROWS) {
            added[row] = true;
            let sites = instance.row(row).0.iter().map(|site| (*site as usize, 1.0));
            solver.add_row(1.0, f64::INFINITY, sites)?;
        }
    }
}
