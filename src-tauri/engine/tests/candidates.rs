//! Candidates for new sites: from a list, from settlements, from postcodes thinned out.

use std::{collections::HashSet, sync::OnceLock};

use cyswllt_engine::{
    Engine,
    analysis::{
        reach::library_supports,
        siting::{
            Beyond, CandidateArea, Candidates, CandidatesError, MOST_CANDIDATES, candidates,
            candidates_in,
        },
    },
    geography::Level,
    sources::supports::Support,
    text::{Language, Messages},
};

const POWYS: &str = "W06000023";

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack"))
}

fn metres(one: &Support, other: &Support) -> f64 {
    (one.easting - other.easting).hypot(one.northing - other.northing)
}

fn said(error: &CandidatesError) {
    for language in Language::ALL {
        let id = format!("error-{}", error.code());
        let text = Messages::embedded().text(language, &id, &error.arguments());
        assert!(!text.contains("{$") && text != id, "{text}");
    }
}

fn powys_postcodes(apart_metres: f64) -> Vec<Support> {
    candidates(engine(), &Candidates::Postcodes { apart_metres }, Some(POWYS)).unwrap()
}

#[test]
fn settlements_of_an_authority_in_both_languages() {
    let found = candidates(engine(), &Candidates::Settlements, Some(POWYS)).unwrap();
    let named = |name: &str| found.iter().find(|one| one.name.en == name);
    assert_eq!(named("Newtown").unwrap().name.cy, "Y Drenewydd");
    assert_eq!(named("Builth Wells").unwrap().kind, "town");
    assert!(named("Aberystwyth").is_none());
    let ids: HashSet<&str> = found.iter().map(|one| one.id.as_str()).collect();
    assert!(ids.len() == found.len() && ids.iter().all(|id| id.starts_with("settlement-")));
    let all = candidates(engine(), &Candidates::Settlements, None).unwrap();
    assert_eq!(all.len(), engine().gazetteer.settlements().len());
    assert_eq!(all[0].id, "settlement-1");
}

#[test]
fn thinned_postcodes_are_apart_and_leave_nobody_further_away() {
    let apart = 2_000.0;
    let found = powys_postcodes(apart);
    assert!((100..MOST_CANDIDATES).contains(&found.len()), "{}", found.len());
    for (at, one) in found.iter().enumerate() {
        for other in &found[..at] {
            assert!(metres(one, other) >= apart, "{} {}", one.id, other.id);
        }
    }
    // Nothing more fits: each postcode of Powys is nearer than that to one of them.
    let layer = engine().shapes.layer(Level::Authority).unwrap();
    let powys = engine().areas.find(POWYS).unwrap().position;
    let mut inside = 0;
    for postcode in engine().gazetteer.postcodes().iter() {
        if layer.at(postcode.easting, postcode.northing) != Some(powys) {
            continue;
        }
        inside += 1;
        let near = found.iter().any(|one| {
            (one.easting - postcode.easting).hypot(one.northing - postcode.northing) < apart
        });
        assert!(near, "{}", postcode.postcode);
    }
    assert!(inside > 5_000, "{inside}");
    assert_eq!(found, powys_postcodes(apart), "always the same");
    // Where most people live comes first: Newtown, the largest town.
    let newtown = candidates(engine(), &Candidates::Settlements, Some(POWYS)).unwrap();
    let newtown = newtown.into_iter().find(|one| one.name.en == "Newtown").unwrap();
    assert!(metres(&found[0], &newtown) < 3_000.0, "{:?}", found[0]);
    assert!(found[0].name.en.ends_with(&found[0].id) && found[0].postcode == found[0].id);
}

#[test]
fn a_margin_and_a_distance_from_what_is_there() {
    let settlements =
        |area: CandidateArea<'_>| candidates_in(engine(), &Candidates::Settlements, area).unwrap();
    let within = Some(POWYS);
    let inside = settlements(CandidateArea { within, ..CandidateArea::default() });
    let wider = settlements(CandidateArea { within, margin_metres: 5_000.0, ..Default::default() });
    let ids = |found: &[Support]| found.iter().map(|one| one.id.clone()).collect::<HashSet<_>>();
    assert!(ids(&inside).is_subset(&ids(&wider)) && wider.len() > inside.len());
    let layer = engine().shapes.layer(Level::Authority).unwrap();
    let powys = engine().areas.find(POWYS).unwrap().position;
    for one in &wider {
        let is_inside = layer.at(one.easting, one.northing) == Some(powys);
        assert!(is_inside || layer.distance(powys, one.easting, one.northing) <= 5_000.0);
    }
    let libraries: Vec<[f64; 2]> =
        library_supports(engine()).iter().map(|one| [one.easting, one.northing]).collect();
    let beyond = Some(Beyond { points: &libraries, metres: 5_000.0 });
    let far = settlements(CandidateArea { within, beyond, ..CandidateArea::default() });
    assert!(!far.is_empty() && far.len() < inside.len());
    for one in &inside {
        let nearest = libraries
            .iter()
            .map(|[east, north]| (one.easting - east).hypot(one.northing - north))
            .fold(f64::INFINITY, f64::min);
        assert_eq!(
            nearest > 5_000.0,
            far.iter().any(|other| other.id == one.id),
            "{}",
            one.name.en
        );
    }
}

#[test]
fn a_list_keeps_its_order() {
    let point = |id: &str, easting: f64| Support {
        id: id.to_owned(),
        easting,
        northing: 261_500.0,
        ..Support::default()
    };
    let sites = vec![point("z", 305_700.0), point("a", 258_500.0), point("m", 305_800.0)];
    let list = Candidates::List { sites: sites.clone() };
    assert_eq!(candidates(engine(), &list, None).unwrap(), sites);
    let inside = candidates(engine(), &list, Some(POWYS)).unwrap();
    let ids: Vec<&str> = inside.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["z", "m"]);
}

#[test]
fn what_is_no_question() {
    let wrong = |what: &Candidates, area: CandidateArea<'_>| {
        let error = candidates_in(engine(), what, area).unwrap_err();
        said(&error);
        error
    };
    let everywhere = CandidateArea::default();
    let postcodes = |apart_metres: f64| Candidates::Postcodes { apart_metres };
    assert!(matches!(wrong(&postcodes(100.0), everywhere), CandidatesError::TooMany { .. }));
    for bad in [0.0, -5.0, f64::NAN, f64::INFINITY] {
        assert!(matches!(
            wrong(&postcodes(bad), everywhere),
            CandidatesError::Distance { what: "apart", .. }
        ));
    }
    let area = |code| CandidateArea { within: Some(code), ..CandidateArea::default() };
    assert!(matches!(wrong(&Candidates::Settlements, area("W99")), CandidatesError::Area(_)));
    assert!(matches!(
        wrong(&Candidates::Settlements, area("W00000001")),
        CandidatesError::NoShape { .. }
    ));
    let margin = CandidateArea { margin_metres: -1.0, ..everywhere };
    assert!(matches!(
        wrong(&Candidates::Settlements, margin),
        CandidatesError::Distance { what: "margin", .. }
    ));
    let one = Support { id: "1".into(), ..Support::default() };
    let twice = Candidates::List { sites: vec![one.clone(), one.clone()] };
    assert!(matches!(wrong(&twice, everywhere), CandidatesError::DuplicateId { .. }));
    let nowhere = Candidates::List { sites: vec![Support { easting: f64::NAN, ..one }] };
    assert!(matches!(wrong(&nowhere, everywhere), CandidatesError::NoPlace { .. }));
    let many = (0..5_001).map(|at| Support { id: at.to_string(), ..Support::default() }).collect();
    assert!(matches!(
        wrong(&Candidates::List { sites: many }, everywhere),
        CandidatesError::TooMany { .. }
    ));
}
