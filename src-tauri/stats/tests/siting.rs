//! Siting against published answers, against every choice of small questions, and against clocks that run out.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use cyswllt_stats::{
    reach::{Distances, Leg},
    siting::{
        Budget, Limits, Objective, Progress, ReachFloor, Rules, SiteFloor, Sited, Siting,
        SitingError, Status, site,
    },
};
use proptest::prelude::*;

const MINUTE: Duration = Duration::from_mins(1);

/// Equal to the last digit.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

fn solve(problem: &Siting<'_>) -> Result<Sited, SitingError> {
    let cancel = AtomicBool::new(false);
    site(problem, &Limits { time: MINUTE, cancel: &cancel, progress: &|_| {} })
}

/// 205 census tracts and 16 stores of San Francisco, as spopt has them (see fixtures/README.md).
fn san_francisco() -> (Distances, Vec<f64>) {
    let mut lines = include_str!("fixtures/san_francisco.csv").lines();
    let stores = lines.next().unwrap().split(',').count() - 2;
    let (mut rows, mut weights) = (Vec::new(), Vec::new());
    for line in lines {
        let mut cells = line.split(',').skip(1).map(|cell| cell.parse::<f64>().unwrap());
        weights.push(cells.next().unwrap());
        rows.push((0..).zip(cells).map(|(site, metres)| Leg { site, metres }).collect());
    }
    (Distances::from_rows(stores, rows).unwrap(), weights)
}

fn question<'a>(
    distances: &'a Distances,
    weights: &'a [f64],
    objective: Objective,
    choose: Option<usize>,
) -> Siting<'a> {
    Siting { distances, weights, objective, choose, rules: Rules::default() }
}

#[test]
fn san_francisco_as_published() {
    let (distances, weights) = san_francisco();
    assert_eq!((distances.demands(), distances.sites()), (205, 16));
    // spopt 0.7.0, facloc-real-world.ipynb: 875,247 of 955,113 residents within 5 km of four stores, 21 tracts beyond.
    let reach = question(&distances, &weights, Objective::Reach { within: 5000.0 }, Some(4));
    let found = solve(&reach).unwrap();
    assert!(same(found.objective, 875_247.0), "{found:?}");
    assert_eq!(found.status, Status::Optimal);
    let mut open = vec![false; 16];
    for &site in &found.chosen {
        open[site as usize] = true;
    }
    let beyond =
        (0..205).filter(|tract| distances.nearest(*tract, &open).unwrap().metres > 5000.0).count();
    assert_eq!((found.chosen.len(), beyond), (4, 21));
    // There: eight stores reach every tract within 5 km; facloc-lscpb-real-world.ipynb: three within 8 km.
    for (within, number) in [(5000.0, 8.0), (8000.0, 3.0)] {
        let fewest = question(&distances, &weights, Objective::Fewest { within }, None);
        let found = solve(&fewest).unwrap();
        assert!(same(found.objective, number) && same(found.bound, number), "{found:?}");
        assert_eq!(found.status, Status::Optimal);
    }
    // There: with four stores nobody is further than 7,403.06381085 m.
    let worst = question(&distances, &weights, Objective::Worst, Some(4));
    let found = solve(&worst).unwrap();
    assert!((found.objective - 7_403.063_810_85).abs() < 1e-8, "{found:?}");
    assert!(same(found.bound, found.objective));
    assert_eq!(found.status, Status::Optimal);
}

/// A question so small that every choice can be looked at.
#[derive(Debug, Clone)]
struct Small {
    rows: Vec<Vec<Leg>>,
    sites: usize,
    weights: Vec<f64>,
    choose: Option<usize>,
    rules: Rules,
}

fn picked(flags: &[bool]) -> Vec<u32> {
    (0..).zip(flags).filter(|(_, is)| **is).map(|(at, _)| at).collect()
}

fn small() -> impl Strategy<Value = Small> {
    let sites = 2..8_usize;
    (sites, 1..12_usize).prop_flat_map(|(sites, demands)| {
        let row = prop::collection::vec(prop::option::weighted(0.85, 0..40_u32), sites);
        let rows = prop::collection::vec(row, demands);
        let weights =
            prop::collection::vec((0..50_u32).prop_map(|tens| f64::from(tens) / 10.0), demands);
        let standing = prop::collection::vec(0..10_u8, sites);
        let budget = prop::option::of((prop::collection::vec(0..9_u32, sites), 0..20_u32));
        let site_floor =
            prop::option::weighted(0.3, (prop::collection::vec(any::<bool>(), sites), 1..3_usize));
        let reach_floor = prop::option::weighted(
            0.3,
            (prop::collection::vec(any::<bool>(), demands), 0..60_u32, 0..40_u32),
        );
        let choose = 1..5_usize;
        (rows, weights, standing, choose, any::<bool>(), budget, site_floor, reach_floor).prop_map(
            move |(rows, weights, standing, choose, number, budget, site_floor, reach_floor)| {
                let those = |wanted: u8| -> Vec<u32> {
                    (0..)
                        .zip(&standing)
                        .filter(|(_, is)| **is == wanted)
                        .map(|(site, _)| site)
                        .collect()
                };
                let legs = |row: Vec<Option<u32>>| {
                    let row = (0..).zip(row);
                    row.filter_map(|(site, metres)| {
                        metres.map(|metres| Leg { site, metres: f64::from(metres) })
                    })
                    .collect()
                };
                let budget = budget.map(|(costs, most)| Budget {
                    costs: costs.into_iter().map(f64::from).collect(),
                    most: f64::from(most),
                });
                Small {
                    sites,
                    rows: rows.into_iter().map(legs).collect(),
                    weights,
                    choose: (number || budget.is_none()).then_some(choose),
                    rules: Rules {
                        fixed: those(0),
                        must: those(1),
                        must_not: those(2),
                        budget,
                        site_floors: site_floor
                            .map(|(sites, least)| SiteFloor { sites: picked(&sites), least })
                            .into_iter()
                            .collect(),
                        reach_floors: reach_floor
                            .map(|(demands, least, within)| ReachFloor {
                                demands: picked(&demands),
                                least: f64::from(least) / 10.0,
                                within: f64::from(within),
                            })
                            .into_iter()
                            .collect(),
                    },
                }
            },
        )
    })
}

/// Whether a choice obeys, told anew from the rules' own words.
fn obeys(problem: &Siting<'_>, chosen: &[u32]) -> bool {
    let Rules { fixed, must, must_not, budget, site_floors, reach_floors } = &problem.rules;
    let chosen: BTreeSet<u32> = chosen.iter().copied().collect();
    let counted = !matches!(problem.objective, Objective::Fewest { .. });
    let spent =
        |budget: &Budget| chosen.iter().map(|site| budget.costs[*site as usize]).sum::<f64>();
    let reached = |floor: &ReachFloor| {
        let near = |demand: &&u32| {
            problem.distances.row(**demand as usize).iter().any(|leg| {
                leg.metres <= floor.within
                    && (chosen.contains(&leg.site) || fixed.contains(&leg.site))
            })
        };
        floor
            .demands
            .iter()
            .filter(near)
            .map(|demand| problem.weights[*demand as usize])
            .sum::<f64>()
    };
    problem.choose.is_none_or(|choose| !counted || choose == chosen.len())
        && !fixed.iter().chain(must_not).any(|site| chosen.contains(site))
        && must.iter().all(|site| chosen.contains(site))
        && budget.as_ref().is_none_or(|budget| spent(budget) <= budget.most + 1e-9)
        && site_floors.iter().all(|floor| {
            floor.sites.iter().filter(|site| chosen.contains(site)).count() >= floor.least
        })
        && reach_floors.iter().all(|floor| reached(floor) >= floor.least - 1e-9)
}

/// The best objective of all choices that obey; none where none does, or where none reaches those it has to reach.
fn by_hand(problem: &Siting<'_>) -> Option<f64> {
    let sites = problem.distances.sites() as u32;
    let choices = (0..1_u32 << sites)
        .map(|bits| (0..sites).filter(|site| (bits >> site) & 1 == 1).collect::<Vec<u32>>());
    let objectives = choices
        .filter(|chosen| obeys(problem, chosen))
        .map(|chosen| problem.objective_of(&chosen))
        .filter(|objective| objective.is_finite());
    match problem.objective {
        Objective::Reach { .. } => objectives.reduce(f64::max),
        _ => objectives.reduce(f64::min),
    }
}

fn compare(small: &Small, objective: Objective) -> Result<(), TestCaseError> {
    let distances = Distances::from_rows(small.sites, small.rows.clone()).unwrap();
    let problem = Siting {
        distances: &distances,
        weights: &small.weights,
        objective,
        choose: small.choose,
        rules: small.rules.clone(),
    };
    if problem.check().is_err() {
        prop_assert!(solve(&problem).is_err());
        return Ok(());
    }
    match (by_hand(&problem), solve(&problem)) {
        (Some(best), Ok(found)) => {
            prop_assert!(
                (found.objective - best).abs() <= 1e-9,
                "{} is best, not {:?}",
                best,
                found
            );
            prop_assert!((found.bound - best).abs() <= 1e-5, "{} is best, not {:?}", best, found);
            prop_assert_eq!(found.status, Status::Optimal);
            prop_assert!(obeys(&problem, &found.chosen), "{:?} does not obey", found);
            prop_assert!(same(found.objective, problem.objective_of(&found.chosen)));
            prop_assert!(found.chosen.is_sorted());
        }
        (None, Err(error)) => prop_assert!(
            !matches!(error, SitingError::NothingFound | SitingError::Solver { .. }),
            "{error:?}"
        ),
        (best, found) => prop_assert!(false, "{best:?} is best, not {found:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reach_as_by_hand(small in small(), within in 0..40_u32) {
        compare(&small, Objective::Reach { within: f64::from(within) })?;
    }

    #[test]
    fn fewest_as_by_hand(small in small(), within in 10..40_u32) {
        compare(&small, Objective::Fewest { within: f64::from(within) })?;
    }

    #[test]
    fn worst_as_by_hand(small in small()) {
        compare(&small, Objective::Worst)?;
    }

    #[test]
    fn plain_questions_as_by_hand(mut small in small(), within in 5..40_u32) {
        small.rules.budget = None;
        small.rules.site_floors.clear();
        small.rules.reach_floors.clear();
        small.choose = small.choose.or(Some(2));
        compare(&small, Objective::Reach { within: f64::from(within) })?;
        compare(&small, Objective::Worst)?;
        compare(&small, Objective::Fewest { within: f64::from(within) })?;
    }
}

/// Points spread as by chance, always the same ones.
fn scattered(number: usize, salt: u64, side: f64) -> Vec<[f64; 2]> {
    let mut state = salt;
    let mut next = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64 * side
    };
    (0..number).map(|_| [next(), next()]).collect()
}

fn country(demands: usize, sites: usize, side: f64, within: f64) -> (Distances, Vec<f64>) {
    let (from, to) = (scattered(demands, 1, side), scattered(sites, 2, side));
    let weights = (0..demands).map(|demand| ((demand * 7919) % 400 + 1) as f64 / 4.0).collect();
    (Distances::straight(&from, &to, 1.0, Some(within)).unwrap(), weights)
}

#[test]
fn out_of_time_the_answer_is_feasible_and_its_gap_honest() {
    let (distances, weights) = country(4000, 400, 100_000.0, 150_000.0);
    let objectives = [
        Objective::Reach { within: 9000.0 },
        Objective::Worst,
        Objective::Fewest { within: 12_000.0 },
    ];
    for objective in objectives {
        let problem = question(&distances, &weights, objective, Some(30));
        let cancel = AtomicBool::new(false);
        let told = Mutex::new(Vec::<Progress>::new());
        let limits = Limits {
            time: Duration::from_millis(120),
            cancel: &cancel,
            progress: &|progress| told.lock().unwrap().push(progress.clone()),
        };
        let begin = std::time::Instant::now();
        let found = site(&problem, &limits).unwrap();
        assert!(begin.elapsed() < Duration::from_secs(20));
        assert!(obeys(&problem, &found.chosen));
        assert!(same(found.objective, problem.objective_of(&found.chosen)));
        match objective {
            Objective::Reach { .. } => assert!(found.bound >= found.objective),
            _ => assert!(found.bound <= found.objective),
        }
        let told = told.into_inner().unwrap();
        assert!(told.iter().any(|progress| progress.chosen.is_some()), "{objective:?}");
        println!("{objective:?}: {} {} {:?}", found.objective, found.bound, found.status);
    }
}

#[test]
fn cancelled_it_answers_with_what_it_has() {
    let (distances, weights) = country(3000, 600, 100_000.0, 60_000.0);
    let problem = question(&distances, &weights, Objective::Worst, Some(25));
    let cancel = AtomicBool::new(false);
    let limits = Limits {
        time: MINUTE,
        cancel: &cancel,
        progress: &|progress| {
            if progress.objective.is_some() {
                cancel.store(true, Ordering::Relaxed);
            }
        },
    };
    let found = site(&problem, &limits).unwrap();
    assert_eq!(found.status, Status::Cancelled);
    assert!(found.bound < found.objective && found.gap > Sited::PROVEN);
    assert!(obeys(&problem, &found.chosen));
    let before = AtomicBool::new(true);
    let limits = Limits { time: MINUTE, cancel: &before, progress: &|_| {} };
    let problem = question(&distances, &weights, Objective::Reach { within: 9000.0 }, Some(25));
    let found = site(&problem, &limits).unwrap();
    assert_eq!(found.status, Status::Cancelled);
    assert!(obeys(&problem, &found.chosen) && found.bound >= found.objective);
}

#[test]
fn the_same_question_has_the_same_answer() {
    let (distances, weights) = country(1500, 200, 100_000.0, 20_000.0);
    for objective in [Objective::Reach { within: 8000.0 }, Objective::Fewest { within: 20_000.0 }] {
        let problem = question(&distances, &weights, objective, Some(12));
        let found = solve(&problem).unwrap();
        assert_eq!(found.status, Status::Optimal, "{found:?}");
        assert_eq!(solve(&problem).unwrap(), found);
    }
}

#[test]
fn rules_that_cannot_be_obeyed_are_named() {
    let (distances, weights) = san_francisco();
    let mut problem = question(&distances, &weights, Objective::Reach { within: 5000.0 }, Some(4));
    let with = |problem: &Siting<'_>, rules: Rules| {
        solve(&Siting { rules, ..problem.clone() }).unwrap_err()
    };
    let rules = |change: &dyn Fn(&mut Rules)| {
        let mut rules = Rules::default();
        change(&mut rules);
        rules
    };
    let error = with(&problem, rules(&|rules| rules.must = vec![0, 1, 2, 3, 4]));
    assert_eq!(error, SitingError::TooManyMusts { must: 5, choose: 4 });
    let error = with(&problem, rules(&|rules| rules.must_not = (0..13).collect()));
    assert_eq!(error, SitingError::TooFewCandidates { choose: 4, candidates: 3 });
    let error = with(&problem, rules(&|rules| rules.fixed = vec![16]));
    assert_eq!(error, SitingError::Rule { site: 16, why: "missing" });
    let cheap = |most| Some(Budget { costs: vec![10.0; 16], most });
    let error = with(&problem, rules(&|rules| rules.budget = cheap(39.0)));
    assert_eq!(error, SitingError::BudgetTooSmall { least: 40.0, most: 39.0 });
    let floor = SiteFloor { sites: vec![1, 2, 2], least: 3 };
    let error = with(&problem, rules(&|rules| rules.site_floors = vec![floor.clone()]));
    assert_eq!(error, SitingError::SiteFloor { floor: 0, least: 3, most: 2 });
    let everybody: f64 = weights.iter().sum();
    let floor = ReachFloor { demands: (0..205).collect(), least: everybody, within: 1000.0 };
    let error = with(&problem, rules(&|rules| rules.reach_floors = vec![floor.clone()]));
    assert!(matches!(error, SitingError::ReachFloor { floor: 0, .. }));
    let floor = ReachFloor { demands: (0..205).collect(), least: everybody, within: 5000.0 };
    let error = with(&problem, rules(&|rules| rules.reach_floors = vec![floor.clone()]));
    assert_eq!(error, SitingError::Infeasible);
    let floor = ReachFloor { demands: vec![205], least: 1.0, within: 5000.0 };
    let error = with(&problem, rules(&|rules| rules.reach_floors = vec![floor.clone()]));
    assert_eq!(error, SitingError::Floor { floor: 0 });
    problem.objective = Objective::Fewest { within: 2500.0 };
    let error = with(&problem, Rules::default());
    let SitingError::Unreachable { demands } = error else { panic!("{error:?}") };
    assert!(demands.iter().all(|tract| distances.row(*tract as usize)[0].metres > 2500.0));
    problem.objective = Objective::Reach { within: f64::NAN };
    assert!(matches!(with(&problem, Rules::default()), SitingError::Within { .. }));
    problem.weights = &weights[1..];
    let error = with(&problem, Rules::default());
    assert_eq!(error, SitingError::Weights { found: 204, demands: 205 });
    // Two islands of the network, one site for both.
    let leg = |site| vec![Leg { site, metres: 5.0 }];
    let islands = Distances::from_rows(2, vec![leg(0), leg(1)]).unwrap();
    let error = solve(&question(&islands, &[1.0, 1.0], Objective::Worst, Some(1))).unwrap_err();
    assert_eq!(error, SitingError::Disconnected { choose: 1 });
}
