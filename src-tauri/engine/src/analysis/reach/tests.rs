//! What holds for every answer, and answers that were worked out independently.

use std::{sync::LazyLock, time::Instant};

use super::{Reach, ReachError, ReachRequest, Travel, library_supports, reach};
use crate::{
    Engine,
    analysis::Subject,
    geography::Level,
    sources::supports::Support,
    tables::State,
    text::{Bilingual, Language},
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the pack"));

fn libraries(measures: &[&str], metres: f64) -> ReachRequest {
    let measure = |id: &&str| Subject::Measure { id: (*id).to_owned() };
    ReachRequest {
        groups: measures.iter().map(measure).collect(),
        supports: library_supports(&ENGINE),
        within_metres: metres,
        ..ReachRequest::default()
    }
}

fn ask(request: &ReachRequest) -> Reach {
    reach(&ENGINE, None, request).unwrap()
}

fn close(found: Option<f64>, expected: f64, spare: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() <= spare)
}

/// Residents aged 65 and over within 5 km of a library, by geopandas 1.1 and scipy 1.17 from the publishers’ own postcode
/// directory and table RM121, with the libraries and shapes of the pack (with the published boundaries, transformed by
/// pyproj, 152 of 141,198 postcodes are on the other side of a border, and 13 more people are within reach).
#[test]
fn older_people_near_libraries() {
    let request = ReachRequest { at_least: 2, ..libraries(&["older_65"], 5000.0) };
    let found = ask(&request);
    let whole = &found.whole.figures[0];
    assert_eq!(whole.total, Some(662_037.0));
    assert!(close(whole.reached, 596_741.0, 0.1), "{:?}", whole.reached);
    assert!(close(whole.reached_at_least, 442_280.63, 0.1), "{:?}", whole.reached_at_least);
    assert!(close(whole.mean_metres, 2020.46, 0.1), "{:?}", whole.mean_metres);
    assert!(close(whole.median_metres, 1229.46, 0.5), "{:?}", whole.median_metres);
    assert!(close(whole.far_metres, 4957.33, 0.5), "{:?}", whole.far_metres);
    for (code, total, reached, two, mean, median, far) in [
        ("W06000023", 37_106.0, 24_021.95, 3_339.07, 3931.39, 2831.04, 9423.71),
        ("W06000015", 52_517.0, 52_517.0, 52_517.0, 943.24, 817.13, 1662.11),
        ("W06000008", 18_380.0, 9_191.58, 105.56, 5706.48, 4998.18, 11_523.84),
    ] {
        let area = found.areas.iter().find(|area| area.code == code).unwrap();
        let figures = area.figures[0];
        assert_eq!(figures.total, Some(total), "{code}");
        assert!(close(figures.reached, reached, 1.0), "{code}: {:?}", figures.reached);
        assert!(close(figures.reached_at_least, two, 1.0), "{code}: {figures:?}");
        assert!(close(figures.mean_metres, mean, 0.5), "{code}: {figures:?}");
        assert!(close(figures.median_metres, median, 2.0), "{code}: {figures:?}");
        assert!(close(figures.far_metres, far, 2.0), "{code}: {figures:?}");
        assert_eq!(figures.state, State::Published);
    }
    let point = |name: &str| found.points.iter().find(|point| point.name.en == name).unwrap();
    for (name, reached, only, nearest) in [
        ("Crickhowell Library", 2077.8, 306.04, 1221.34),
        ("Knighton Library", 993.86, 951.96, 983.38),
        ("Newtown Library", 2844.44, 2844.44, 2844.44),
        ("Machynlleth Library", 809.24, 809.24, 809.24),
    ] {
        let point = point(name);
        assert!(close(Some(point.reached[0]), reached, 1.0), "{name}: {point:?}");
        assert!(close(Some(point.only[0]), only, 1.0), "{name}: {point:?}");
        assert!(close(Some(point.nearest[0]), nearest, 1.0), "{name}: {point:?}");
        assert_eq!(point.authority.as_deref(), Some("W06000023"), "{name}");
    }
    // The roads are longer than the lines.
    let detour = ReachRequest { travel: Travel::Detour { factor: 1.3 }, ..request };
    let powys = ReachRequest { within: Some("W06000023".to_owned()), ..detour };
    let detour = ask(&powys).whole.figures[0];
    assert!(close(detour.reached, 20_735.02, 1.0), "{detour:?}");
}

#[test]
fn inside_one_area_people_count_and_points_everywhere() {
    let all = ask(&libraries(&["older_65"], 5000.0));
    let request = ReachRequest {
        within: Some("W06000023".to_owned()),
        level: Level::Msoa,
        selection: vec!["W02000097".to_owned(), "W02000098".to_owned()],
        ..libraries(&["older_65"], 5000.0)
    };
    let powys = ask(&request);
    let of = |reach: &Reach| {
        reach.authorities.iter().find(|area| area.code == "W06000023").unwrap().figures[0]
    };
    // People of Powys near Ystradgynlais use libraries across the border all the same.
    assert_eq!(of(&powys), of(&all));
    assert_eq!(powys.whole.figures[0], of(&all));
    assert_eq!(powys.authorities.len(), 1);
    assert_eq!(powys.areas.len(), 19);
    let missed: f64 = powys.areas.iter().filter_map(|area| area.figures[0].missed).sum();
    assert!(close(powys.whole.figures[0].missed, missed, 1e-6));
    let curve = &powys.whole.curves[0];
    let at = powys.metres.iter().position(|&metres| metres >= 5000.0).unwrap();
    assert!(close(powys.whole.figures[0].reached, curve[at], 1e-6));
    assert!(close(Some(curve[0]), 91.91, 0.1) && close(curve.last().copied(), 37_106.0, 1e-6));
    assert!(curve.is_sorted() && powys.metres.is_sorted());
    // Worst first; the first areas of the list of MSOAs are in it.
    let missed = |place: u32| powys.areas[place as usize].figures[0].missed.unwrap();
    assert!(powys.gaps[0].iter().map(|&place| missed(place)).is_sorted_by(|a, b| a >= b));
    let selection = powys.selection.as_ref().unwrap().figures[0];
    assert_eq!(selection.total, Some(4374.0));
    assert!(close(selection.reached, 805.37 + 445.28, 1.0), "{selection:?}");
    assert!(all.selection.is_none());
}

/// Levels tell the same people apart.
#[test]
fn areas_of_every_level_add_up() {
    for level in [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
        let request = ReachRequest { level, ..libraries(&["older_65", "no_car"], 3000.0) };
        let found = ask(&request);
        assert_eq!(found.areas.len(), ENGINE.areas.table(level).len());
        for group in 0..2 {
            let of = |pick: fn(&super::ReachFigures) -> Option<f64>| -> f64 {
                found.areas.iter().filter_map(|area| pick(&area.figures[group])).sum()
            };
            let whole = &found.whole.figures[group];
            assert!(close(whole.total, of(|figures| figures.total), 1e-3), "{level}");
            assert!(close(whole.reached, of(|figures| figures.reached), 1e-3), "{level}");
            assert!(close(whole.missed, of(|figures| figures.missed), 1e-3), "{level}");
        }
        for area in &found.areas {
            let figures = area.figures[0];
            match figures.total {
                None => assert_eq!((level, figures.state), (Level::Ward, State::Unavailable)),
                Some(total) => {
                    assert!(figures.reached.unwrap() <= total);
                    assert!(figures.median_metres <= figures.far_metres);
                }
            }
        }
        let estimated = found.areas.iter().map(|area| area.figures[1]);
        let mut estimated = estimated.filter(|figures| figures.total.is_some());
        assert!(estimated.all(|figures| figures.state == State::Estimated), "{level}");
    }
}

fn point(id: &str, easting: f64, northing: f64, capacity: Option<f64>) -> Support {
    Support {
        id: id.to_owned(),
        name: Bilingual::new(id, id),
        easting,
        northing,
        capacity,
        ..Support::default()
    }
}

/// All capacity that is near anybody is given to somebody, whoever is counted.
#[test]
fn capacity_is_shared_out() {
    let aberystwyth = point("a", 258_500.0, 281_500.0, Some(40.0));
    let newtown = point("n", 310_800.0, 291_600.0, Some(60.0));
    let without = point("w", 310_900.0, 291_700.0, None);
    let request = ReachRequest {
        supports: vec![aberystwyth, newtown, without],
        ..libraries(&["older_65"], 6000.0)
    };
    let found = ask(&request);
    assert_eq!(found.zones, [[2000.0, 1.0], [4000.0, 0.68], [6000.0, 0.22]]);
    let whole = found.whole.figures[0];
    assert!(close(whole.capacity_per_1000, 100.0 * 1000.0 / 662_037.0, 1e-9), "{whole:?}");
    let powys = ReachRequest { within: Some("W06000023".to_owned()), ..request.clone() };
    let powys = ask(&powys).whole.figures[0];
    let all = found.areas.iter().find(|area| area.code == "W06000023").unwrap().figures[0];
    assert!(close(powys.capacity_per_1000, all.capacity_per_1000.unwrap(), 1e-9));
    assert!(close(powys.capacity_per_1000, 60.0 * 1000.0 / 37_106.0, 0.05), "{powys:?}");
    let ids: Vec<&str> = found.notes.iter().map(|note| note.id.as_str()).collect();
    assert!(ids.contains(&"reach-note-capacity") && ids.contains(&"reach-note-no-capacity"));
    // Where there is none, there is no accessibility.
    let none = ReachRequest { supports: vec![point("x", 1.0, 1.0, None)], ..request };
    let none = ask(&none);
    assert_eq!(none.whole.figures[0].capacity_per_1000, None);
    assert_eq!(none.whole.figures[0].reached, Some(0.0));
    assert_eq!(none.points[0].authority, None);
}

#[test]
fn questions_that_cannot_be_answered() {
    let wrong = |change: &dyn Fn(&mut ReachRequest)| {
        let mut request = libraries(&["older_65"], 5000.0);
        change(&mut request);
        let error = reach(&ENGINE, None, &request).unwrap_err();
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = crate::text::Messages::embedded().text(language, &id, &error.arguments());
            assert!(text.ends_with('.') && !text.contains('{') && text != id, "{text}");
        }
        error
    };
    let code = |change: &dyn Fn(&mut ReachRequest)| wrong(change).code();
    assert_eq!(code(&|request| request.supports.clear()), "reach-no-points");
    assert_eq!(code(&|request| request.level = Level::Oa), "reach-level");
    assert_eq!(code(&|request| request.within = Some("W00000001".to_owned())), "reach-nobody");
    assert_eq!(code(&|request| request.within = Some("X".to_owned())), "unknown-area");
    assert_eq!(code(&|request| request.selection = vec!["X".to_owned()]), "unknown-area");
    assert_eq!(code(&|request| request.travel = Travel::Walking), "reach-no-roads");
    assert_eq!(code(&|request| request.at_least = 0), "reach-at-least");
    assert_eq!(code(&|request| request.kinds = vec!["x".to_owned()]), "reach-none-left");
    assert_eq!(code(&|request| request.capacity = Some(-1.0)), "reach-capacity");
    assert_eq!(code(&|request| request.within_metres = f64::NAN), "reach-within");
    assert_eq!(code(&|request| request.groups.clear()), "reach-groups");
    assert_eq!(code(&|request| request.supports[0].easting = f64::NAN), "reach-no-place");
    assert_eq!(code(&|request| request.supports[0].capacity = Some(-1.0)), "reach-capacity-of");
    assert_eq!(
        code(&|request| request.supports = vec![point("x", 0.0, 0.0, None); 20_001]),
        "reach-too-many-points"
    );
    assert_eq!(
        code(&|request| {
            request.supports = vec![point("x", 300_000.0, 200_000.0, None); 1_000];
            request.within_metres = 500_000.0;
        }),
        "reach-too-many-ways"
    );
    let smaller = |request: &mut ReachRequest| {
        request.within = Some("W02000097".to_owned());
        request.level = Level::Authority;
    };
    let error = wrong(&smaller);
    assert!(matches!(error, ReachError::NoneInside { level: "authority", .. }), "{error:?}");
}

#[test]
fn every_note_has_its_words() {
    let mut request = libraries(&["older_65", "no_car"], 5000.0);
    let recipe = ENGINE.recipes.get("need").unwrap().clone();
    request.groups.push(Subject::Recipe { recipe });
    request.level = Level::Ward;
    let mut far = point("far", 10.0, 10.0, Some(1.0));
    far.kind = "x".to_owned();
    request.supports.extend([far.clone(), far]);
    let found = ask(&request);
    for note in &found.notes {
        for language in Language::ALL {
            let text = note.text(language);
            assert!(text.ends_with('.') && !text.contains('{'), "{text}");
        }
    }
    let ids: Vec<&str> = found.notes.iter().map(|note| note.id.as_str()).collect();
    for id in [
        "reach-note-straight",
        "reach-note-spread",
        "reach-note-border",
        "reach-note-ward",
        "reach-note-libraries",
        "reach-note-overlap",
        "reach-note-weight",
        "reach-note-estimated",
        "reach-note-same-place",
        "reach-note-nobody",
        "reach-note-capacity",
        "reach-note-no-capacity",
    ] {
        assert!(ids.contains(&id), "{id} is not among {ids:?}");
    }
    request.kinds = vec!["x".to_owned()];
    let filtered = ask(&request);
    assert!(filtered.notes.iter().any(|note| note.id == "reach-note-filtered"));
    assert_eq!(filtered.points.len(), 2);
    assert_eq!(filtered.points[0].place as usize, request.supports.len() - 2);
}

/// Printed, because a machine that is busy may take longer.
#[test]
fn quick() {
    let request = ReachRequest { level: Level::Lsoa, ..libraries(&["older_65"], 5000.0) };
    ask(&request);
    let before = Instant::now();
    ask(&request);
    println!("reach of {} libraries by LSOA in {:?}", request.supports.len(), before.elapsed());
}
