//! The p-median against published optima and against every choice there is.

#![allow(clippy::float_cmp, reason = "what is the same must be the same bit for bit")]

use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use cyswllt_stats::{
    random::Stream,
    reach::{Distances, Leg},
    siting::{
        Budget, Limits, Objective, Progress, ReachFloor, Rules, SiteFloor, Sited, Siting,
        SitingError, Status, site,
    },
};
use proptest::prelude::*;

const LONG: Duration = Duration::from_mins(1);

fn solve(problem: &Siting<'_>, time: Duration) -> Result<Sited, SitingError> {
    let cancel = AtomicBool::new(false);
    site(problem, &Limits { time, cancel: &cancel, progress: &|_| () })
}

/// Shortest ways in a graph of OR-Library (Floyd 1962). Of several edges between two nodes the last one counts, as in the
/// instructions that come with the files.
fn published(text: &str) -> (usize, Distances) {
    let mut lines = text.lines().map(|line| {
        let mut numbers = line.split_whitespace().map(|number| number.parse::<usize>().unwrap());
        [(); 3].map(|()| numbers.next().unwrap())
    });
    let [nodes, _, choose] = lines.next().unwrap();
    let mut ways = vec![vec![f64::INFINITY; nodes]; nodes];
    for (node, row) in ways.iter_mut().enumerate() {
        row[node] = 0.0;
    }
    for [a, b, cost] in lines {
        ways[a - 1][b - 1] = cost as f64;
        ways[b - 1][a - 1] = cost as f64;
    }
    for by in 0..nodes {
        let through = ways[by].clone();
        for row in &mut ways {
            let first = row[by];
            for (way, second) in row.iter_mut().zip(&through) {
                *way = way.min(first + second);
            }
        }
    }
    let row = |row: &Vec<f64>| {
        let legs = (0_u32..).zip(row).filter(|(_, metres)| metres.is_finite());
        legs.map(|(site, &metres)| Leg { site, metres }).collect()
    };
    (choose, Distances::from_rows(nodes, ways.iter().map(row).collect()).unwrap())
}

fn median(distances: &Distances, weights: &[f64], choose: usize) -> Siting<'static> {
    let distances: &'static Distances = Box::leak(Box::new(distances.clone()));
    let weights: &'static [f64] = Vec::leak(weights.to_vec());
    Siting {
        distances,
        weights,
        objective: Objective::Distance,
        choose: Some(choose),
        rules: Rules::default(),
    }
}

#[test]
fn optima_of_or_library() {
    // Beasley (1985), A note on solving large p-median problems, European Journal of Operational Research 21, 270–273;
    // optima as in pmedopt.txt of OR-Library.
    let instances = [
        (include_str!("fixtures/siting/pmed1.txt"), 5819.0),
        (include_str!("fixtures/siting/pmed5.txt"), 1355.0),
    ];
    for (text, optimum) in instances {
        let (choose, distances) = published(text);
        let problem = median(&distances, &vec![1.0; distances.demands()], choose);
        let found = solve(&problem, LONG).unwrap();
        assert_eq!(
            (found.objective, found.bound, found.status),
            (optimum, optimum, Status::Optimal)
        );
        assert_eq!(found.chosen.len(), choose);
        assert_eq!(problem.objective_of(&found.chosen), optimum);
    }
}

/// Places in a square of 100 km, thicker in some spots.
fn places(number: usize, stream: &mut Stream) -> Vec<[f64; 2]> {
    let spots: Vec<[f64; 2]> =
        (0..12).map(|_| [stream.uniform() * 1e5, stream.uniform() * 1e5]).collect();
    let mut place = || {
        let [x, y] = spots[stream.below(12) as usize];
        [x + 9_000.0 * stream.normal(), y + 9_000.0 * stream.normal()]
    };
    (0..number).map(|_| place()).collect()
}

#[test]
fn progress_and_limits() {
    let mut stream = Stream::new(5, 0);
    let (demands, sites) = (places(3_000, &mut stream), places(600, &mut stream));
    let distances = Distances::straight(&demands, &sites, 1.0, None).unwrap();
    let weights: Vec<f64> = (0..demands.len()).map(|_| 1.0 + stream.uniform() * 9.0).collect();
    let problem = median(&distances, &weights, 40);
    let cancel = AtomicBool::new(false);
    let told: Mutex<Vec<Progress>> = Mutex::new(Vec::new());
    let progress = |progress: &Progress| {
        told.lock().unwrap().push(progress.clone());
        if progress.bound.is_some() {
            cancel.store(true, Ordering::Relaxed);
        }
    };
    let found =
        site(&problem, &Limits { time: LONG, cancel: &cancel, progress: &progress }).unwrap();
    let told = told.into_inner().unwrap();
    assert!(told.iter().any(|told| told.chosen.as_ref().is_some_and(|chosen| chosen.len() == 40)));
    assert!(told.windows(2).all(|pair| pair[0].seconds <= pair[1].seconds));
    let falls = |pair: &[Progress]| pair[1].objective <= pair[0].objective.or(Some(f64::INFINITY));
    assert!(
        told.iter().filter(|told| told.objective.is_some()).count() > 1
            && told.windows(2).all(falls)
    );
    assert!(found.bound <= found.objective && found.gap < 0.05);
    assert!(matches!(found.status, Status::Cancelled | Status::Optimal));
    // Without any time there is still an answer.
    let hasty = solve(&problem, Duration::ZERO).unwrap();
    assert_eq!((hasty.chosen.len(), hasty.status), (40, Status::TimeLimit));
    assert!(hasty.bound <= found.objective && hasty.objective >= found.objective * (1.0 - 1e-6));
}

#[test]
fn what_cannot_be_reached() {
    let leg = |site, metres| Leg { site, metres };
    let rows = vec![vec![leg(0, 1.0)], vec![leg(1, 2.0)], vec![leg(2, 3.0)], vec![]];
    let distances = Distances::from_rows(3, rows).unwrap();
    let alone = median(&distances, &[1.0; 4], 3);
    assert_eq!(solve(&alone, LONG), Err(SitingError::Unreachable { demands: vec![3] }));
    let apart = median(&distances, &[1.0, 1.0, 1.0, 0.0], 2);
    assert_eq!(solve(&apart, LONG), Err(SitingError::Disconnected { choose: 2 }));
    let mut kept = median(&distances, &[1.0, 1.0, 1.0, 0.0], 2);
    kept.rules.fixed = vec![1];
    let found = solve(&kept, LONG).unwrap();
    assert_eq!((found.chosen, found.objective), (vec![0, 2], 6.0));
    kept.rules.must_not = vec![2];
    kept.choose = Some(1);
    assert_eq!(solve(&kept, LONG), Err(SitingError::Unreachable { demands: vec![2] }));
}

#[test]
fn a_budget_that_nothing_fits_in() {
    let leg = |site, metres| Leg { site, metres };
    let rows = vec![vec![leg(0, 1.0), leg(1, 5.0)], vec![leg(0, 4.0), leg(1, 2.0)]];
    let distances = Distances::from_rows(2, rows).unwrap();
    let mut problem = median(&distances, &[1.0; 2], 1);
    problem.rules.budget = Some(Budget { costs: vec![7.0, 8.0], most: 6.0 });
    let least = SitingError::BudgetTooSmall { least: 7.0, most: 6.0 };
    assert_eq!(solve(&problem, LONG), Err(least));
    problem.choose = None;
    problem.rules.budget = Some(Budget { costs: vec![7.0, 8.0], most: 7.5 });
    let found = solve(&problem, LONG).unwrap();
    assert_eq!((found.chosen, found.objective, found.bound), (vec![0], 5.0, 5.0));
    // With one there already, spending nothing is an answer.
    problem.rules.fixed = vec![1];
    problem.rules.budget = Some(Budget { costs: vec![7.0, 8.0], most: 6.0 });
    let found = solve(&problem, LONG).unwrap();
    assert_eq!((found.chosen, found.objective, found.gap), (vec![], 7.0, 0.0));
}

/// The least cost of any choice that obeys the rules.
fn by_hand(problem: &Siting<'_>) -> Option<f64> {
    let rules = &problem.rules;
    let candidates = problem.candidates();
    let all = (0_u32..1 << candidates.len()).map(|set| {
        let taken = candidates.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1);
        taken.map(|(_, site)| *site).collect::<Vec<u32>>()
    });
    all.filter(|chosen| obeys(problem, rules, chosen))
        .map(|chosen| problem.objective_of(&chosen))
        .filter(|cost| cost.is_finite())
        .min_by(f64::total_cmp)
}

fn obeys(problem: &Siting<'_>, rules: &Rules, chosen: &[u32]) -> bool {
    let budget = rules.budget.as_ref().is_none_or(|budget| {
        chosen.iter().map(|site| budget.costs[*site as usize]).sum::<f64>() <= budget.most + 1e-9
    });
    let site_floor = |floor: &SiteFloor| {
        chosen.iter().filter(|site| floor.sites.contains(site)).count() >= floor.least
    };
    let reach_floor = |floor: &ReachFloor| {
        let near = |demand: &&u32| {
            problem.distances.row(**demand as usize).iter().any(|leg| {
                leg.metres <= floor.within
                    && (chosen.contains(&leg.site) || rules.fixed.contains(&leg.site))
            })
        };
        let reached = floor.demands.iter().filter(near);
        reached.map(|demand| problem.weights[*demand as usize]).sum::<f64>() >= floor.least - 1e-9
    };
    let must = rules.must.iter().filter(|site| !rules.fixed.contains(site));
    problem.choose.is_none_or(|choose| chosen.len() == choose)
        && must.clone().all(|site| chosen.contains(site))
        && chosen.iter().all(|site| !rules.must_not.contains(site) && !rules.fixed.contains(site))
        && budget
        && rules.site_floors.iter().all(site_floor)
        && rules.reach_floors.iter().all(reach_floor)
}

prop_compose! {
    fn questions()(
        (sites, demands) in (2_usize..9, 1_usize..10),
    )(
        rows in proptest::collection::vec(
            proptest::collection::vec((0_u8..10, 0_u32..12, 0.0..1.0_f64), sites),
            demands,
        ),
        whole in any::<bool>(),
        dense in any::<bool>(),
        weights in proptest::collection::vec(0_u32..5, demands),
        choose in 1..=sites,
        states in proptest::collection::vec(0_u8..14, sites),
        costs in proptest::collection::vec(0_u32..6, sites),
        budget in proptest::option::of(0_u32..16),
        number in any::<bool>(),
        site_floors in proptest::collection::vec(
            (proptest::collection::vec(0..sites as u32, 1..5), 0_usize..3), 0..3,
        ),
        reach_floors in proptest::collection::vec(
            (proptest::collection::vec(0..demands as u32, 1..6), 0.0..1.0_f64, 0_u32..10), 0..3,
        ),
        floored in any::<bool>(),
    ) -> Siting<'static> {
        let rows = rows.iter().map(|row| {
            let there = (0_u32..).zip(row).filter(|(_, (there, _, _))| dense || *there > 1);
            let metres = |metres: u32, part: f64| f64::from(metres) + if whole { 0.0 } else { part };
            there.map(|(site, (_, a, b))| Leg { site, metres: metres(*a, *b) }).collect()
        });
        let distances = Box::leak(Box::new(
            Distances::from_rows(states.len(), rows.collect()).unwrap(),
        ));
        let weights: Vec<f64> = weights.iter().map(|weight| f64::from(*weight)).collect();
        let of = |state: u8| {
            let pairs = (0_u32..).zip(&states).filter(|(_, found)| **found == state);
            pairs.map(|(site, _)| site).collect::<Vec<u32>>()
        };
        let budget = budget.map(|most| Budget {
            costs: costs.iter().map(|cost| f64::from(*cost)).collect(),
            most: f64::from(most),
        });
        let site_floors = site_floors.into_iter().map(|(mut sites, least)| {
            sites.sort_unstable();
            sites.dedup();
            SiteFloor { sites, least }
        });
        let reach_floors = reach_floors.into_iter().map(|(mut demands, share, within)| {
            demands.sort_unstable();
            demands.dedup();
            let weight: f64 = demands.iter().map(|demand| weights[*demand as usize]).sum();
            ReachFloor { demands, least: (share * weight).floor(), within: f64::from(within) }
        });
        let (site_floors, reach_floors) = if floored {
            (site_floors.collect(), reach_floors.collect())
        } else {
            (Vec::new(), Vec::new())
        };
        Siting {
            distances,
            choose: (number || budget.is_none()).then_some(choose),
            objective: Objective::Distance,
            rules: Rules {
                fixed: of(0), must: of(1), must_not: of(2), budget, site_floors, reach_floors,
            },
            weights: Vec::leak(weights),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn as_by_hand(problem in questions()) {
        prop_assume!(problem.check().is_ok());
        match (by_hand(&problem), solve(&problem, LONG)) {
            (Some(least), Ok(found)) => {
                prop_assert!((found.objective - least).abs() <= 1e-6 * least, "{found:?}, not {least}");
                prop_assert_eq!(found.status, Status::Optimal);
                prop_assert!(found.bound <= found.objective);
                prop_assert!(obeys(&problem, &problem.rules, &found.chosen), "{:?}", found);
                prop_assert_eq!(found.objective, problem.objective_of(&found.chosen));
            }
            (None, Err(error)) => prop_assert!(
                matches!(
                    error,
                    SitingError::Infeasible
                        | SitingError::BudgetTooSmall { .. }
                        | SitingError::SiteFloor { .. }
                        | SitingError::ReachFloor { .. }
                        | SitingError::Disconnected { .. }
                        | SitingError::Unreachable { .. }
                ),
                "{}", error
            ),
            (least, found) => prop_assert!(false, "{least:?} by hand, but {found:?}"),
        }
    }
}
