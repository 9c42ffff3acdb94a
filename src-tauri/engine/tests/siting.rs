//! Where the next points of support should be, on the pack's own data.

use std::sync::atomic::AtomicBool;

use cyswllt_engine::{
    Engine,
    analysis::{
        Subject,
        reach::{Travel, library_supports},
        siting::{
            Candidates, SitingFailure, SitingFloor, SitingObjective, SitingRequest, SitingResult,
            SitingStatus, site, siting_curve,
        },
    },
};

const POWYS: &str = "W06000023";

fn measure(id: &str) -> Subject {
    Subject::Measure { id: id.to_owned() }
}

/// Three more sessions in Powys beside the libraries.
fn powys(engine: &Engine, objective: SitingObjective) -> SitingRequest {
    SitingRequest {
        people: measure("older_65"),
        groups: vec![measure("disabled")],
        objective,
        within_metres: 5000.0,
        choose: Some(3),
        supports: library_supports(engine),
        candidates: Candidates::Settlements,
        must: Vec::new(),
        must_not: Vec::new(),
        budget: None,
        floor: None,
        within: Some(POWYS.to_owned()),
        travel: Travel::Straight,
        seconds: 30.0,
    }
}

fn found(engine: &Engine, request: &SitingRequest) -> SitingResult {
    site(engine, None, request, &AtomicBool::new(false), &|_| {}).expect("an answer")
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(1.0)
}

#[test]
fn three_sessions_in_powys() {
    let engine = Engine::open().expect("the pack");
    let request = powys(&engine, SitingObjective::Reach);
    let answer = found(&engine, &request);
    assert_eq!(answer.status, SitingStatus::Optimal);
    assert_eq!(answer.chosen.len(), 3);
    let older = &answer.groups[0];
    assert_eq!((older.id.as_str(), answer.groups[1].id.as_str()), ("older_65", "disabled"));
    assert!(older.before < older.after && older.after < older.total);
    // The objective is what is reached, and what is newly reached adds up by site and by area.
    assert!(close(answer.objective, older.after));
    for (at, group) in answer.groups.iter().enumerate() {
        let by_site: f64 = answer.chosen.iter().map(|chosen| chosen.newly[at]).sum();
        let by_area: f64 = answer.areas.iter().map(|area| area.newly[at]).sum();
        let left: f64 = answer.areas.iter().map(|area| area.left[at]).sum();
        assert!(close(by_site, group.after - group.before), "{}", group.id);
        assert!(close(by_area, group.after - group.before), "{}", group.id);
        assert!(close(left, group.total - group.after), "{}", group.id);
    }
    assert!(answer.chosen.is_sorted_by(|a, b| a.newly[0] >= b.newly[0]));
    assert!(answer.chosen.iter().all(|chosen| {
        chosen.authority.as_ref().is_some_and(|authority| authority.en == "Powys")
    }));
    // One more site is at most as good as the worst of the three was.
    let next = answer.next.expect("another site");
    assert!(next.gain > 0.0 && close(next.objective, answer.objective + next.gain));
}

#[test]
fn rules_are_obeyed() {
    let engine = Engine::open().expect("the pack");
    let mut request = powys(&engine, SitingObjective::Reach);
    let free = found(&engine, &request);
    let best = free.chosen[0].site.id.clone();
    request.must_not = vec![best.clone()];
    let without = found(&engine, &request);
    assert!(without.objective <= free.objective);
    assert!(without.chosen.iter().all(|chosen| chosen.site.id != best));
    let weak = without.next.expect("another site").site.id;
    request.must_not.clear();
    request.must = vec![weak.clone()];
    let with = found(&engine, &request);
    assert!(with.objective <= free.objective + 1e-6);
    assert!(with.chosen.iter().any(|chosen| chosen.site.id == weak));
    request.must = vec!["nowhere".to_owned()];
    let never = AtomicBool::new(false);
    let unknown = site(&engine, None, &request, &never, &|_| {});
    assert!(matches!(unknown, Err(SitingFailure::UnknownCandidate { id }) if id == "nowhere"));
    request.must.clear();
    request.choose = Some(100_000);
    let many = site(&engine, None, &request, &never, &|_| {}).expect_err("too many");
    assert_eq!(many.code(), "siting-too-few");
}

#[test]
fn least_travel_and_nobody_too_far() {
    let engine = Engine::open().expect("the pack");
    for objective in [SitingObjective::Distance, SitingObjective::Worst] {
        let answer = found(&engine, &powys(&engine, objective));
        assert_eq!(answer.status, SitingStatus::Optimal, "{objective:?}");
        assert_eq!(answer.chosen.len(), 3);
        let older = &answer.groups[0];
        assert!(older.mean_after < older.mean_before);
        if objective == SitingObjective::Distance {
            let mean = older.mean_after.expect("a mean");
            assert!(close(answer.objective, mean * older.total));
        }
        let next = answer.next.expect("another site");
        assert!(next.gain >= 0.0 && next.objective <= answer.objective);
    }
}

#[test]
fn fewest_and_who_cannot_be_reached() {
    let engine = Engine::open().expect("the pack");
    let mut request = powys(&engine, SitingObjective::Fewest);
    request.within_metres = 15_000.0;
    let answer = found(&engine, &request);
    assert!(close(answer.groups[0].after, answer.groups[0].total));
    assert!(close(answer.objective, answer.chosen.len() as f64));
    assert!(answer.next.is_none());
    request.within_metres = 500.0;
    let failure = site(&engine, None, &request, &AtomicBool::new(false), &|_| {});
    assert!(matches!(failure, Err(SitingFailure::Unreachable { people, .. }) if people > 0.0));
}

#[test]
fn every_authority_gets_its_floor() {
    let engine = Engine::open().expect("the pack");
    let mut request = powys(&engine, SitingObjective::Reach);
    request.within = None;
    request.choose = Some(22);
    let free = found(&engine, &request);
    request.floor = Some(SitingFloor::Sites { least: 1 });
    let fair = found(&engine, &request);
    assert!(fair.objective <= free.objective + 1e-6);
    let mut authorities: Vec<_> = fair
        .chosen
        .iter()
        .filter_map(|chosen| chosen.authority.as_ref().map(|name| name.en.clone()))
        .collect();
    authorities.sort();
    authorities.dedup();
    // Some authorities have no settlement in the pack's partial list.
    assert!(authorities.len() >= 20, "{authorities:?}");
}

#[test]
fn the_curve_rises_ever_less() {
    let engine = Engine::open().expect("the pack");
    let request = powys(&engine, SitingObjective::Reach);
    let never = AtomicBool::new(false);
    let curve = siting_curve(&engine, None, &request, &never).expect("a curve");
    assert_eq!(curve.iter().map(|point| point.choose).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert!(curve.is_sorted_by(|a, b| a.objective <= b.objective));
    let answer = found(&engine, &request);
    assert!(close(curve[2].objective, answer.objective));
    let stopped = AtomicBool::new(true);
    assert!(siting_curve(&engine, None, &request, &stopped).expect("nothing").is_empty());
}
