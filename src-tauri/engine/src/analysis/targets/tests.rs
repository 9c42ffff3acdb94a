//! Lists against numbers worked out in other ways, and what must hold of every list.

use cyswllt_stats::reach::Leg;

use super::{
    Target, TargetList, TargetRequest, TargetTopic, TargetWhat, TargetsError,
    people::{Placed, median},
    targets,
};
use crate::{
    Engine,
    analysis::{
        Subject,
        reach::{Group, GroupUnit, People, ReachError, Travel, Way, library_supports},
    },
    catalogue::ReleaseInfo,
    geography::{AreaRef, Level},
    sources::{
        import::{draft::DraftColumn, testing::engine},
        supports::Support,
    },
    store::{Additions, StoredRelease},
    tables::State,
    text::{Bilingual, Language, Messages},
};

const POWYS: &str = "W06000023";

fn measure(id: &str) -> Subject {
    Subject::Measure { id: id.to_owned() }
}

fn areas(level: Level, codes: &[&str]) -> TargetRequest {
    TargetRequest {
        what: TargetWhat::Areas {
            level,
            codes: codes.iter().map(|&code| code.to_owned()).collect(),
        },
        title: None,
        groups: vec![measure("older_65"), measure("disabled")],
        supports: library_supports(engine()),
        travel: Travel::Straight,
        within_metres: 5_000.0,
        within: None,
        notes: Vec::new(),
    }
}

fn site(id: &str, easting: f64, northing: f64) -> Support {
    let name = Bilingual::new(format!("Hall {id}"), format!("Neuadd {id}"));
    Support { id: id.to_owned(), name, easting, northing, ..Support::default() }
}

/// Rhayader and Llanwrtyd Wells, which have libraries, and Llangammarch Wells, which has none.
fn sites() -> Vec<Support> {
    vec![
        site("rhayader", 297_100.0, 268_100.0),
        site("llanwrtyd", 287_900.0, 246_700.0),
        site("llangammarch", 293_500.0, 247_300.0),
    ]
}

fn of(request: &TargetRequest) -> TargetList {
    targets(engine(), None, request).unwrap_or_else(|error| panic!("{error}"))
}

fn to_reach(row: &Target, group: usize) -> f64 {
    row.people[group].to_reach.value.expect("a number")
}

fn sum(list: &TargetList, group: usize) -> f64 {
    list.rows.iter().map(|row| to_reach(row, group)).sum()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6 * a.abs().max(1.0)
}

/// Powys beyond 5 km of a library: the total is that of the Census, and who is beyond is counted postcode by postcode.
#[test]
fn older_people_of_powys_beyond_five_kilometres() {
    let engine = engine();
    let list = of(&areas(Level::Lsoa, &[POWYS]));
    let powys = engine.areas.find(POWYS).unwrap();
    let lsoas = engine.areas.within(Level::Lsoa, powys);
    assert_eq!(list.rows.len(), lsoas.len());
    for (at, id) in ["older_65", "disabled"].iter().enumerate() {
        let published =
            engine.tables.values(engine.catalogue.measure(id).unwrap(), Level::Authority);
        let total = list.groups[at].number.unwrap();
        assert!(near(total.value.unwrap(), published.numerator[powys.position as usize]), "{id}");
        assert_eq!(total.state, State::Published, "{id}");
        assert!(near(list.groups[at].to_reach.value.unwrap(), sum(&list, at)));
        assert_eq!(list.groups[at].to_reach.state, State::Estimated);
    }

    let layer = engine.shapes.layer(Level::Lsoa).unwrap();
    let libraries = engine.tables.libraries();
    let older = engine.tables.values(engine.catalogue.measure("older_65").unwrap(), Level::Lsoa);
    let mut postcodes = vec![(0_u32, 0_u32); engine.areas.table(Level::Lsoa).len()];
    for place in engine.gazetteer.postcodes().iter() {
        let Some(lsoa) = layer.at(place.easting, place.northing) else { continue };
        let beyond = !libraries.iter().any(|library| {
            (library.easting - place.easting).hypot(library.northing - place.northing) <= 5_000.0
        });
        let (all, out) = &mut postcodes[lsoa as usize];
        *all += 1;
        *out += u32::from(beyond);
    }
    let mut partly = 0;
    for row in &list.rows {
        let lsoa = row.position.unwrap() as usize;
        let (all, out) = postcodes[lsoa];
        let expected = older.numerator[lsoa] * f64::from(out) / f64::from(all);
        assert!(near(to_reach(row, 0), expected), "{}: {expected}", row.id);
        let state = row.people[0].to_reach.state;
        assert_eq!(state == State::Estimated, 0 < out && out < all, "{}", row.id);
        partly += usize::from(0 < out && out < all);
        let authority = row.authority.as_ref().expect("an authority");
        assert_eq!(authority.code, POWYS);
        assert!(row.nearest.as_ref().is_some_and(|nearest| nearest.id.starts_with("library-")));
        assert!(row.rural_urban.is_some());
    }
    assert!(partly > 10, "{partly}");
    // A third to two thirds of a rural county, as a check of sense.
    let share =
        list.groups[0].to_reach.value.unwrap() / list.groups[0].number.unwrap().value.unwrap();
    assert!((0.3..0.7).contains(&share), "{share}");
}

#[test]
fn ranks_follow_the_first_group() {
    let list = of(&areas(Level::Lsoa, &[POWYS]));
    for (place, pair) in list.rows.windows(2).enumerate() {
        let (a, b) = (to_reach(&pair[0], 0), to_reach(&pair[1], 0));
        assert!(a >= b);
        let expected = if a.total_cmp(&b).is_eq() { pair[0].rank } else { Some(place as u32 + 2) };
        assert_eq!(pair[1].rank, expected);
    }
    assert_eq!(list.rows[0].rank, Some(1));
    let last = list.rows.last().unwrap();
    assert!(near(to_reach(last, 0), 0.0) && last.rank < Some(list.rows.len() as u32), "ties share");
    // The other way round, the second group decides.
    let mut request = areas(Level::Lsoa, &[POWYS]);
    request.groups.reverse();
    let other = of(&request);
    assert!(other.rows.windows(2).all(|pair| to_reach(&pair[0], 0) >= to_reach(&pair[1], 0)));
    assert_eq!(other.groups[0].id, "disabled");
}

/// Larger areas are the sum of their LSOAs; wards, which only fit best, are estimates.
#[test]
fn larger_areas_add_up() {
    let lsoas = of(&areas(Level::Lsoa, &[POWYS]));
    for level in [Level::Authority, Level::Msoa] {
        let list = of(&areas(level, &[POWYS]));
        for at in 0..2 {
            assert!(near(sum(&list, at), sum(&lsoas, at)), "{level} {at}");
        }
    }
    let wards = of(&areas(Level::Ward, &[POWYS]));
    let is_known = |row: &&Target| row.people[0].number.unwrap().value.is_some();
    assert!(
        wards
            .rows
            .iter()
            .filter(is_known)
            .all(|row| row.people[0].number.unwrap().state == State::Estimated)
    );
    let none = wards.rows.iter().filter(|row| row.people[0].to_reach.value.is_none()).count();
    assert_eq!(wards.groups[0].without as usize, none);
    assert!(wards.rows.iter().rev().take(none).all(|row| row.rank.is_none()));
}

#[test]
fn a_site_brings_within_reach_whom_nothing_else_does() {
    let request = TargetRequest {
        what: TargetWhat::Sites { sites: sites() },
        within: Some(POWYS.to_owned()),
        ..areas(Level::Lsoa, &[])
    };
    let list = of(&request);
    let people = People::of(engine());
    let powys = engine().areas.find(POWYS).unwrap();
    let older =
        engine().tables.values(engine().catalogue.measure("older_65").unwrap(), Level::Lsoa);
    let mut expected = [0.0; 3];
    for (point, [x, y]) in people.points.iter().enumerate() {
        let lsoa = AreaRef { level: Level::Lsoa, position: people.lsoa[point] };
        let far = |east: f64, north: f64| (east - x).hypot(north - y);
        let served = request.supports.iter().any(|one| far(one.easting, one.northing) <= 5_000.0);
        if engine().areas.ancestor(lsoa, Level::Authority) != Some(powys) || served {
            continue;
        }
        let metres: Vec<f64> = sites().iter().map(|one| far(one.easting, one.northing)).collect();
        let at = (0..3).min_by(|&a, &b| metres[a].total_cmp(&metres[b])).unwrap();
        if metres[at] <= 5_000.0 {
            expected[at] += older.numerator[people.lsoa[point] as usize] * people.share[point];
        }
    }
    for (site, expected) in sites().iter().zip(expected) {
        let row = list.rows.iter().find(|row| row.id == site.id).unwrap();
        assert!(near(to_reach(row, 0), expected), "{}: {expected}", site.id);
        assert_eq!(row.people[0].number, None);
        assert_eq!(row.people[0].to_reach.state, State::Estimated);
        assert_eq!(row.name, site.name);
        let nearest = row.nearest.as_ref().unwrap();
        let shortest = request
            .supports
            .iter()
            .map(|one| (one.easting - site.easting).hypot(one.northing - site.northing));
        assert!(near(nearest.metres, shortest.fold(f64::INFINITY, f64::min)));
        assert_eq!(row.authority.as_ref().unwrap().name.en, "Powys");
    }
    assert!(expected[0] > 0.0 && expected[2] > 0.0, "{expected:?}");
    assert_eq!(list.within.unwrap().name.cy, "Powys");
    // Nobody is counted twice, and nobody who is in reach already.
    assert!(sum(&of(&request), 0) <= sum(&of(&areas(Level::Authority, &[POWYS])), 0) + 1e-6);
}

/// Without any support, sites that reach everywhere reach everybody once.
#[test]
fn everybody_has_one_nearest_site() {
    let request = TargetRequest {
        what: TargetWhat::Sites { sites: sites() },
        within: Some(POWYS.to_owned()),
        supports: Vec::new(),
        within_metres: 1e6,
        ..areas(Level::Lsoa, &[])
    };
    let list = of(&request);
    let everybody = of(&areas(Level::Authority, &[POWYS]));
    for at in 0..2 {
        assert!(near(sum(&list, at), everybody.groups[at].number.unwrap().value.unwrap()));
    }
    assert!(list.rows.iter().all(|row| row.nearest.is_none()));
    let beyond = of(&TargetRequest { supports: Vec::new(), ..areas(Level::Lsoa, &[POWYS]) });
    assert!(near(sum(&beyond, 0), sum(&list, 0)));
    assert!(beyond.notes.iter().any(|note| note.id == "targets-note-no-support"));
}

#[test]
fn a_detour_puts_more_people_out_of_reach() {
    let straight = of(&areas(Level::Lsoa, &[POWYS]));
    let travel = Travel::Detour { factor: 1.3 };
    let detour = of(&TargetRequest { travel, ..areas(Level::Lsoa, &[POWYS]) });
    assert!(sum(&detour, 0) > sum(&straight, 0));
    let longer = TargetRequest { travel, within_metres: 6_500.0, ..areas(Level::Lsoa, &[POWYS]) };
    assert!(near(sum(&of(&longer), 0), sum(&straight, 0)));
    assert!(detour.notes.iter().any(|note| note.id == "targets-note-detour"));
}

#[test]
fn what_is_known_only_of_authorities_is_said_to_be_theirs() {
    let list = of(&areas(Level::Lsoa, &[POWYS]));
    let column = |id: &str| list.columns.iter().position(|column| column.measure == id);
    let gigabit = column("gigabit").unwrap();
    assert_eq!(list.columns[gigabit].level, Level::Authority);
    let deri = column("deri_broadband").unwrap();
    assert_eq!(list.columns[deri].level, Level::Lsoa);
    let of_powys = list.rows[0].figures[gigabit].value;
    assert!(list.rows.iter().all(|row| row.figures[gigabit].value == of_powys));
    assert_eq!(column("welsh_speakers"), None);
    assert!(list.notes.iter().any(|note| note.id == "targets-note-no-welsh"));
    for language in Language::ALL {
        let label = list.columns[gigabit].label.get(language);
        let lines = list.lines(engine(), language);
        assert!(lines.iter().any(|line| line.contains(label) && line.contains('(')), "{lines:?}");
    }
    let authority = of(&areas(Level::Authority, &[POWYS]));
    assert_eq!(
        authority.columns.iter().filter(|one| one.topic == TargetTopic::Connectivity).count(),
        2
    );
}

/// What an import brings is there at the level that it brings: Welsh speakers, and Ofcom's small areas.
#[test]
fn imports_fill_the_columns() {
    let count = engine().areas.table(Level::Lsoa).len();
    let column = |name: &str, number: f64| DraftColumn {
        level: Level::Lsoa,
        name: name.to_owned(),
        values: (0..count).map(|at| if at % 50 == 7 { f64::NAN } else { number }).collect(),
        states: None,
    };
    let columns = vec![
        column("welsh_speakers", 300.0),
        column("residents_3_plus", 1_500.0),
        column("below_30_premises", 20.0),
        column("premises", 400.0),
    ];
    let info = ReleaseInfo {
        series: "made_up".to_owned(),
        title: Bilingual::new("Made up for a test", "At brawf"),
        publisher: Bilingual::new("Nobody", "Neb"),
        release: "1".to_owned(),
        vintage: "2026-05".to_owned(),
        licence: String::new(),
        licence_url: String::new(),
        attributions: Vec::new(),
        url: String::new(),
        file: String::new(),
        bytes: 0,
        sha256: String::new(),
        rules: Vec::new(),
    };
    let release = StoredRelease {
        number: 1,
        imported: String::new(),
        info,
        columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    };
    let engine = engine().with(Additions { releases: vec![release] });
    let list = targets(&engine, None, &areas(Level::Lsoa, &["W92000004"])).unwrap();
    for (id, value, number) in [("welsh_speakers", 20.0, 300.0), ("below_30", 5.0, 20.0)] {
        let at = list.columns.iter().position(|column| column.measure == id).unwrap();
        assert_eq!(list.columns[at].level, Level::Lsoa, "{id}");
        assert_eq!(list.columns[at].vintage, "2026-05", "{id}");
        for row in &list.rows {
            let figure = row.figures[at];
            if row.position.unwrap() % 50 == 7 {
                assert_eq!((figure.value.value, figure.value.state), (None, State::Unavailable));
            } else {
                assert_eq!((figure.value.value, figure.count), (Some(value), Some(number)));
            }
        }
    }
    assert!(!list.notes.iter().any(|note| note.id == "targets-note-no-welsh"));
    assert!(list.sources.iter().any(|source| source.starts_with("made_up")), "{:?}", list.sources);
}

#[test]
fn notes_and_warnings() {
    let lsoa = &of(&areas(Level::Lsoa, &[POWYS])).rows[3].id.clone();
    let note = |id: &str, text: &str| (id.to_owned(), text.to_owned());
    let mut nowhere = site("nowhere", f64::NAN, 0.0);
    nowhere.id = "x".to_owned();
    let mut request = areas(Level::Lsoa, &[POWYS]);
    request.notes = vec![
        note(&lsoa.to_lowercase(), "Age Cymru Powys"),
        note(lsoa, " PAVO "),
        note("W01000001", "elsewhere"),
        note("typo", "lost"),
    ];
    request.supports.push(nowhere);
    let list = of(&request);
    let row = list.rows.iter().find(|row| row.id == *lsoa).unwrap();
    assert_eq!(row.notes, "Age Cymru Powys; PAVO");
    let ids: Vec<&str> = list.warnings.iter().map(|warning| warning.id.as_str()).collect();
    assert_eq!(ids, ["targets-warning-notes", "targets-warning-supports"]);
    assert!(list.warnings[0].text(Language::Cy).contains("W01000001, typo"));
    assert!(list.notes.iter().any(|note| note.id == "targets-note-libraries"));
    // A site's own notes come first; one in England has no LSOA, and says so.
    let mut sites = sites();
    sites[0].notes = "Canolfan Arts".to_owned();
    sites.push(site("hereford", 351_000.0, 240_000.0));
    request.what = TargetWhat::Sites { sites };
    request.supports = vec![site("mine", 300_000.0, 250_000.0)];
    request.notes = vec![note("rhayader", "CARAD")];
    let list = of(&request);
    let row = |id: &str| list.rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row("rhayader").notes, "Canolfan Arts; CARAD");
    assert_eq!((row("hereford").position, &row("hereford").authority), (None, &None));
    assert_eq!(row("hereford").figures[0].value.state, State::Unavailable);
    assert_eq!(list.warnings[0].id, "targets-warning-outside");
    assert!(!list.notes.iter().any(|note| note.id == "targets-note-libraries"));
}

#[test]
fn every_note_has_its_words() {
    let mut lists = vec![
        of(&areas(Level::Ward, &["W92000004"])),
        of(&TargetRequest { supports: Vec::new(), ..areas(Level::Lsoa, &[POWYS]) }),
    ];
    let recipe = engine().recipes.get("need").unwrap().clone();
    lists.push(of(&TargetRequest {
        what: TargetWhat::Sites { sites: sites() },
        within: Some(POWYS.to_owned()),
        groups: vec![Subject::Recipe { recipe }],
        ..areas(Level::Lsoa, &[])
    }));
    for list in lists {
        for language in Language::ALL {
            assert!(!list.title.get(language).contains("targets-"));
            for line in list.lines(engine(), language) {
                assert!(!line.contains("targets-") && !line.contains('{'), "{line}");
            }
        }
    }
}

#[test]
fn what_cannot_be_listed() {
    let error = |request: TargetRequest| targets(engine(), None, &request).unwrap_err();
    let request = || areas(Level::Lsoa, &[POWYS]);
    let sites_of = |sites| TargetRequest { what: TargetWhat::Sites { sites }, ..request() };
    let errors = [
        error(TargetRequest { groups: Vec::new(), ..request() }),
        error(TargetRequest {
            groups: [
                "older_65",
                "disabled",
                "residents",
                "households",
                "social_housing",
                "no_car",
                "no_qualifications",
                "unemployed",
                "inactive",
            ]
            .map(measure)
            .to_vec(),
            ..request()
        }),
        error(areas(Level::Lsoa, &[])),
        error(areas(Level::Oa, &[POWYS])),
        error(areas(Level::Lsoa, &["W06"])),
        error(TargetRequest { within_metres: f64::NAN, ..request() }),
        error(TargetRequest { within_metres: 0.0, ..request() }),
        error(TargetRequest { groups: vec![measure("gigabit")], ..request() }),
        error(TargetRequest { groups: vec![measure("older")], ..request() }),
        error(TargetRequest { travel: Travel::Walking, ..request() }),
        error(sites_of(Vec::new())),
        error(sites_of(vec![Support::default(); 10_001])),
        error(sites_of(vec![site("a", 3e5, 2e5), site("a", 3.1e5, 2e5)])),
        error(sites_of(vec![site("a", f64::INFINITY, 2e5)])),
        error(TargetRequest { within: Some("W00000001".to_owned()), ..sites_of(sites()) }),
    ];
    assert!(matches!(errors[7], TargetsError::Reach(ReachError::NoLsoaFigures { .. })));
    for error in errors {
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = Messages::embedded().text(language, &id, &error.arguments());
            assert!(!text.contains("error-") && !text.contains('{'), "{error:?}: {text}");
        }
    }
}

/// An LSOA without a number leaves the area without one, whatever its others say; a zero is a number.
#[test]
fn states_are_no_zeros() {
    let people = People::of(engine());
    let count = engine().areas.table(Level::Lsoa).len();
    let mut group = Group {
        id: "made-up".to_owned(),
        label: Bilingual::new("Made up", "At brawf"),
        unit: GroupUnit::People,
        number: vec![10.0; count],
        state: vec![State::Published; count],
    };
    (group.number[1], group.state[1]) = (f64::NAN, State::Suppressed);
    (group.number[2], group.state[2]) = (f64::NAN, State::Unavailable);
    group.number[3] = 0.0;
    group.state[4] = State::Estimated;
    let placed = Placed::new(group, &people);
    let of = |lsoas: &[u32]| {
        let points: Vec<usize> = lsoas.iter().flat_map(|&lsoa| people.of_lsoa(lsoa)).collect();
        placed.of_area(lsoas, &points, |_| true, false).to_reach
    };
    for (lsoas, value, state) in [
        (&[0_u32][..], Some(10.0), State::Published),
        (&[0, 1], None, State::Suppressed),
        (&[0, 2], None, State::Unavailable),
        (&[1, 2], None, State::Suppressed),
        (&[3], Some(0.0), State::Published),
        (&[0, 4], Some(20.0), State::Estimated),
        (&[], None, State::Unavailable),
    ] {
        let found = of(lsoas);
        assert_eq!((found.value, found.state), (value, state), "{lsoas:?}");
    }
    let points: Vec<usize> = people.of_lsoa(1).collect();
    assert_eq!(placed.at(&people, &points).to_reach.state, State::Suppressed);
    assert_eq!(placed.at(&people, &[]).to_reach.value, Some(0.0));
}

#[test]
fn the_median_is_where_half_live() {
    assert_eq!(median(vec![(3.0, 1.0), (1.0, 1.0), (2.0, 1.0)]), Some(2.0));
    assert_eq!(median(vec![(1.0, 0.0), (5.0, 3.0), (9.0, 1.0)]), Some(5.0));
    assert_eq!(median(vec![(1.0, 1.0), (f64::INFINITY, 2.0)]), None);
    assert_eq!(median(vec![(1.0, 0.0)]), None);
    assert_eq!(median(Vec::new()), None);
}

#[test]
fn nearest_is_the_shortest_leg() {
    let way = Way { travel: Travel::Detour { factor: 2.0 }, roads: None };
    let (places, sites) = ([[90.0, 0.0], [10.0, 0.0]], [[0.0, 0.0], [100.0, 0.0]]);
    let found = way.nearest(&places, &sites).unwrap();
    assert_eq!(found, [Some(Leg { site: 1, metres: 20.0 }), Some(Leg { site: 0, metres: 20.0 })]);
    assert_eq!(way.nearest(&[[0.0, 0.0]], &[]).unwrap(), [None]);
    let walking = Way { travel: Travel::Walking, roads: None };
    assert_eq!(walking.nearest(&places, &sites), Err(ReachError::NoRoads));
}

/// The engine is shared by tests; a list takes nothing from it.
#[test]
fn the_same_question_has_the_same_answer() {
    let engine: &Engine = engine();
    let request = areas(Level::Lsoa, &[POWYS]);
    assert_eq!(targets(engine, None, &request), targets(engine, None, &request));
}
