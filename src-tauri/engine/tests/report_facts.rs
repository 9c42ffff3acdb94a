//! What reports are made from, checked against the tables, published totals, sums and distances made here anew.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use cyswllt_engine::{
    Engine,
    analysis::{
        Subject,
        hotspots::{Correction, HotspotClass, HotspotRequest, Statistic, Style, hotspots},
        profile,
    },
    geography::{AreaRef, Level},
    reports::{
        facts::{AreaFacts, ComparedKind, FactFigure},
        reporter::{ReportError, Reporter},
        request::{Comparators, Contents, Council, ReportOptions, ReportSubject},
    },
    tables::State,
    text::{Bilingual, Messages},
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack opens"))
}

fn options() -> ReportOptions {
    ReportOptions {
        recipe: engine().recipes.get("need-connectivity").expect("a recipe").clone(),
        runs: 200,
        seed: 7,
        comparators: Comparators::default(),
        contents: Contents::ALL.to_vec(),
        council: Council::default(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date"),
    }
}

/// A reporter that all tests share: without comparators, with everything in it.
fn reporter() -> &'static Reporter<'static> {
    static REPORTER: OnceLock<Reporter<'static>> = OnceLock::new();
    REPORTER.get_or_init(|| Reporter::new(engine(), options()).expect("a reporter"))
}

fn compared(codes: &[&str], same_class: bool) -> Reporter<'static> {
    let codes = codes.iter().map(|&code| code.to_owned()).collect();
    let comparators = Comparators { codes, same_class };
    let analyses = Arc::clone(reporter().analyses());
    Reporter::with_analyses(engine(), ReportOptions { comparators, ..options() }, analyses)
        .expect("a reporter")
}

fn area(code: &str) -> ReportSubject {
    ReportSubject::Area { code: code.to_owned() }
}

fn selection<'a>(level: Level, codes: impl IntoIterator<Item = &'a str>) -> ReportSubject {
    let codes = codes.into_iter().map(str::to_owned).collect();
    ReportSubject::Selection { level, codes, name: Bilingual::new("", "") }
}

fn facts(subject: &ReportSubject) -> AreaFacts {
    reporter().facts(subject).expect("facts")
}

fn figure<'a>(facts: &'a AreaFacts, measure: &str) -> &'a FactFigure {
    facts.figures.iter().find(|figure| figure.measure == measure).expect("a figure a measure")
}

fn codes_within(level: Level, code: &str) -> Vec<&'static str> {
    let areas = &engine().areas;
    let inside = areas.within(level, areas.find(code).expect("an area"));
    inside.into_iter().map(|at| areas.table(level).areas[at as usize].code.as_str()).collect()
}

#[test]
fn wales_is_what_the_census_counted() {
    let wales = facts(&area("W92000004"));
    // Census 2021: 3,107,500 usual residents, rounded; RM121 and Ofcom, Connected Nations July 2025.
    assert!((wales.residents.expect("residents") - 3_107_500.0).abs() < 50.0);
    assert_eq!(figure(&wales, "older_65").own.numerator, Some(662_037.0));
    let gigabit = figure(&wales, "gigabit").own;
    assert_eq!(
        (gigabit.numerator, gigabit.denominator, gigabit.state),
        (Some(1_242_114.0), Some(1_569_380.0), State::Published)
    );
    assert!(wales.compared.is_empty() && wales.chain.is_empty() && wales.authority.is_none());
    let parts = wales.parts.expect("authorities");
    assert_eq!((parts.level, parts.positions.len()), (Level::Authority, 22));
    assert_eq!((wales.libraries.len(), wales.libraries_inside), (10, 261));
    let index = wales.index.expect("an index");
    assert!(index.own.is_none(), "there is nobody to rank it among");
    assert_eq!(index.lsoas.len(), 1917);
    // A tenth of 1,917 is 192 rounded up; areas may share the last rank.
    assert!((191..=193).contains(&index.lsoas_in_worst_tenth), "{}", index.lsoas_in_worst_tenth);
}

/// Every figure of an area and its ranks are those of its profile in the window.
#[test]
fn a_report_says_what_the_window_says() {
    for code in ["W06000015", "W02000001", "W01000512", "W05001301"] {
        let facts = facts(&area(code));
        let profile = profile(engine(), code).expect("a profile");
        assert_eq!(facts.figures.len(), profile.figures.len());
        assert_eq!((&facts.name, facts.official.as_ref()), (&profile.label, Some(&profile.name)));
        assert_eq!(facts.residents, profile.residents);
        assert_eq!(facts.area_km2, profile.area_km2);
        assert_eq!(facts.rural_urban, profile.rural_urban);
        assert_eq!(facts.health_board, profile.health_board);
        assert_eq!(facts.chain.len() + 1, profile.chain.len());
        for (ours, theirs) in facts.figures.iter().zip(&profile.figures) {
            assert_eq!(ours.measure, theirs.measure);
            assert_eq!((ours.own.value, ours.own.state), (theirs.value, theirs.state));
            assert_eq!(ours.own.numerator, theirs.numerator);
            assert_eq!(ours.rank_in_authority, theirs.rank_in_authority, "{}", ours.measure);
            assert_eq!(ours.rank_in_wales, theirs.rank_in_wales, "{}", ours.measure);
            let wales = ours.compared.last().expect("Wales");
            assert_eq!((wales.value, wales.state), (theirs.wales_value, theirs.wales_state));
            if facts.level != Level::Authority {
                let authority = ours.compared.first().expect("the authority");
                assert_eq!(authority.value, theirs.authority_value);
            }
        }
    }
}

#[test]
fn a_value_of_an_authority_is_not_given_to_its_parts() {
    let lsoa = facts(&area("W01000512"));
    let gigabit = figure(&lsoa, "gigabit");
    assert_eq!((gigabit.own.value, gigabit.own.state), (None, State::Unavailable));
    assert!(gigabit.compared[0].value.is_some(), "it stands beside it");
    let speeds = lsoa.speeds.expect("the authority's picture");
    assert_eq!(speeds.of, Some(Bilingual::new("Ceredigion", "Ceredigion")));
    let authority = facts(&area("W06000008")).speeds.expect("its own picture");
    assert_eq!(authority.of, None);
    assert_eq!(speeds.own, authority.own);
    for speeds in [&authority.own, &authority.wales] {
        assert_eq!(speeds.len(), 7);
        assert_eq!(speeds[6].0, "speed_not_matched");
        let sum: f64 = speeds.iter().map(|(_, share)| share).sum();
        assert!((sum - 100.0).abs() < 1e-9);
    }
    assert_eq!(lsoa.parts, None);
    assert_eq!(facts(&area("W06000008")).parts.expect("LSOAs").positions.len(), 45);
}

#[test]
fn all_lsoas_of_an_authority_are_the_authority() {
    let cardiff = facts(&area("W06000015"));
    let mut codes = codes_within(Level::Lsoa, "W06000015");
    // In any order, twice and in small letters.
    codes.reverse();
    let small = codes[1].to_lowercase();
    codes.push(&small);
    codes.push(codes[0]);
    let chosen = facts(&selection(Level::Lsoa, codes));
    assert_eq!(chosen.residents, cardiff.residents);
    assert_eq!(chosen.households, cardiff.households);
    assert!((chosen.area_km2.expect("km²") / cardiff.area_km2.expect("km²") - 1.0).abs() < 1e-9);
    assert_eq!(chosen.authority, cardiff.authority);
    assert_eq!(chosen.positions, cardiff.parts.as_ref().expect("LSOAs").positions);
    assert_eq!(chosen.parts, cardiff.parts);
    assert_eq!(chosen.libraries_inside, cardiff.libraries_inside);
    let metres = |facts: &AreaFacts| facts.libraries[0].metres;
    assert!((metres(&chosen) - metres(&cardiff)).abs() < 1e-6, "the same centre");
    for measure in ["older_65", "disabled", "no_car"] {
        let [ours, theirs] = [&chosen, &cardiff].map(|facts| figure(facts, measure).own);
        // Counts of the Census are perturbed, so those of LSOAs do not add up to the last one; of a percentage that is
        // published without its counts the sum is an estimate.
        let ratio = ours.value.expect("a value") / theirs.value.expect("a value");
        assert!((ratio - 1.0).abs() < 2e-3, "{measure}: {ours:?} {theirs:?}");
        assert_eq!(ours.state == State::Estimated, measure == "no_car", "{measure}: {ours:?}");
        assert_eq!(figure(&chosen, measure).rank_in_wales, None);
    }
    // What several areas have no figure of together.
    let wimd = figure(&chosen, "wimd").own;
    assert_eq!((wimd.value, wimd.state), (None, State::Unavailable));
    assert_eq!(chosen.chain.len(), 2);
    assert_eq!(chosen.compared[0].kind, ComparedKind::Authority);
    assert_eq!((chosen.official.clone(), chosen.rural_urban.clone()), (None, None));
    assert_eq!(chosen.speeds.expect("a picture").of, Some(cardiff.name));
    assert!(chosen.index.expect("LSOAs").own.is_none());
    assert!(chosen.name.en.contains("LSOAs") && chosen.name.cy.contains("AGEHIau"));
}

#[test]
fn all_authorities_are_wales() {
    let all = facts(&selection(Level::Authority, codes_within(Level::Authority, "W92000004")));
    let gigabit = figure(&all, "gigabit");
    assert_eq!(gigabit.own.value, gigabit.compared[0].value);
    assert_eq!(gigabit.own.numerator, Some(1_242_114.0));
    assert_eq!(all.authority, None);
    let speeds = all.speeds.expect("summed from counts");
    assert_eq!(speeds.of, None);
    for ((band, own), (_, wales)) in speeds.own.iter().zip(&speeds.wales) {
        assert!((own - wales).abs() < 1e-9, "{band}");
    }
    // Across authorities and smaller than one, there is no picture to show.
    let across =
        facts(&selection(Level::Lsoa, ["W01000512", codes_within(Level::Lsoa, "W06000015")[0]]));
    assert_eq!((across.authority, across.speeds.clone()), (None, None));
    assert_eq!(across.chain.len(), 1);
    assert_eq!(across.compared.len(), 1);
}

#[test]
fn comparators_stand_once_in_order_and_never_beside_themselves() {
    let kinds = |facts: &AreaFacts| -> Vec<(ComparedKind, Option<String>)> {
        facts.compared.iter().map(|compared| (compared.kind, compared.code.clone())).collect()
    };
    let reporter = compared(&["w06000011", "W06000008", "W06000011"], true);
    let code = |code: &str| Some(code.to_owned());
    let lsoa = reporter.facts(&area("W01000512")).expect("facts");
    assert_eq!(
        kinds(&lsoa),
        [
            (ComparedKind::Authority, code("W06000008")),
            (ComparedKind::Council, code("W06000011")),
            (ComparedKind::Class, None),
            (ComparedKind::Wales, code("W92000004")),
        ]
    );
    let authority = reporter.facts(&area("W06000008")).expect("facts");
    assert_eq!(
        kinds(&authority),
        [
            (ComparedKind::Council, code("W06000011")),
            (ComparedKind::Class, None),
            (ComparedKind::Wales, code("W92000004")),
        ]
    );
    let alone = reporter.facts(&selection(Level::Authority, ["W06000008"])).expect("facts");
    assert_eq!(kinds(&alone), kinds(&authority));
    let wales = reporter.facts(&area("W92000004")).expect("facts");
    assert_eq!(
        kinds(&wales),
        [(ComparedKind::Council, code("W06000011")), (ComparedKind::Council, code("W06000008")),]
    );
    // The class: the sum of the others' counts.
    let own = engine().areas.find("W06000008").expect("Ceredigion");
    let class = &engine().areas.get(own).rural_urban;
    let table = &engine().areas.table(Level::Authority).areas;
    let others: Vec<usize> = (0..table.len())
        .filter(|&at| at as u32 != own.position && &table[at].rural_urban == class)
        .collect();
    assert!(!others.is_empty());
    assert_eq!(authority.compared[1].areas, others.len());
    assert_eq!(Some(&authority.compared[1].name), authority.rural_urban.as_ref());
    for measure in ["older_65", "gigabit", "disabled"] {
        let definition = engine().catalogue.measure(measure).expect("a measure");
        let values = engine().tables.values(definition, Level::Authority);
        let sum = |column: &[f64]| others.iter().map(|&at| column[at]).sum::<f64>();
        let (part, whole) = (sum(&values.numerator), sum(&values.denominator));
        let found = figure(&authority, measure).compared[1];
        assert_eq!((found.numerator, found.denominator), (Some(part), Some(whole)), "{measure}");
        assert_eq!(found.value, Some(100.0 * part / whole), "{measure}");
    }
}

/// The centre and the distances, worked out here with a plain loop over libraries.
#[test]
fn libraries_are_measured_from_where_people_live() {
    let layer = engine().shapes.layer(Level::Lsoa).expect("shapes");
    let residents = engine().catalogue.measure("residents").expect("a measure");
    let people = engine().tables.values(residents, Level::Lsoa).value;
    for code in ["W01000512", "W06000008", "W02000001", "W05001301"] {
        let found = facts(&area(code));
        let of = engine().areas.find(code).expect("an area");
        let inside = engine().areas.within(Level::Lsoa, of);
        let all: f64 = inside.iter().map(|&lsoa| people[lsoa as usize]).sum();
        let mean = |axis: fn((f64, f64)) -> f64| {
            let weighted = |&lsoa: &u32| people[lsoa as usize] * axis(layer.label_point(lsoa));
            inside.iter().map(weighted).sum::<f64>() / all
        };
        let (easting, northing) = (mean(|point| point.0), mean(|point| point.1));
        let shape = engine().shapes.layer(of.level).expect("shapes");
        let mut outside: Vec<f64> = Vec::new();
        let mut within: Vec<f64> = Vec::new();
        for library in engine().tables.libraries() {
            let far = (library.easting - easting).powi(2) + (library.northing - northing).powi(2);
            let is_in = shape.at(library.easting, library.northing) == Some(of.position);
            if is_in { &mut within } else { &mut outside }.push(far.sqrt());
        }
        within.sort_by(f64::total_cmp);
        outside.sort_by(f64::total_cmp);
        assert_eq!(found.libraries_inside, within.len(), "{code}");
        let expected: Vec<f64> = within.into_iter().chain(outside).take(10).collect();
        assert_eq!(found.libraries.len(), 10);
        for (library, expected) in found.libraries.iter().zip(expected) {
            assert!((library.metres - expected).abs() < 1e-6, "{code}: {library:?} {expected}");
        }
    }
    let ceredigion = facts(&area("W06000008"));
    assert_eq!(ceredigion.libraries_inside, 6);
    let names: Vec<&str> =
        ceredigion.libraries.iter().map(|near| near.library.name.as_str()).collect();
    assert!(names[..6].contains(&"Aberystwyth Library"), "{names:?}");
    assert!(ceredigion.libraries.iter().take(6).all(|near| near.inside));
    assert!(!ceredigion.libraries[6].inside);
    // From north Aberystwyth it is a walk to the town's library.
    let near = &facts(&area("W01000512")).libraries[0];
    assert_eq!(near.library.name, "Aberystwyth Library");
    assert!((100.0..2_000.0).contains(&near.metres), "{}", near.metres);
}

#[test]
fn wards_without_an_lsoa_have_a_report_that_says_so() {
    let wards = &engine().areas.table(Level::Ward).areas;
    let empty: Vec<&str> = (0..wards.len() as u32)
        .filter(|&position| {
            let ward = AreaRef { level: Level::Ward, position };
            engine().areas.within(Level::Lsoa, ward).is_empty()
        })
        .map(|position| wards[position as usize].code.as_str())
        .collect();
    assert!(!empty.is_empty());
    for code in empty {
        let found = facts(&area(code));
        assert_eq!((found.residents, found.households), (None, None), "{code}");
        assert!(found.figures.iter().all(|figure| figure.own.value.is_none()));
        assert!(found.figures.iter().all(|figure| figure.own.state == State::Unavailable));
        assert!(found.parts.expect("a list").positions.is_empty());
        assert_eq!(found.index, None);
        assert!(found.hotspots.expect("no hotspots inside").clusters.is_empty());
        assert_eq!(found.libraries.len(), 10, "they are measured from inside the ward");
        assert!(found.libraries.iter().all(|near| near.metres < 150_000.0));
        assert!(found.area_km2.expect("an outline") > 0.0);
    }
}

#[test]
fn the_index_has_its_place_its_interval_and_its_reasons() {
    let found = facts(&area("W06000024"));
    let index = found.index.expect("an index");
    let own = index.own.expect("authorities are ranked");
    assert_eq!(own.of, 22);
    assert!(own.interval[0] <= own.interval[1] && own.interval[1] <= 22.0);
    assert!((0.0..=1.0).contains(&own.share_worst));
    let sum: f64 = index.contributions.iter().map(|(.., part)| part).sum();
    assert!((sum - own.score).abs() < 1e-9, "the parts make the score");
    let weights: f64 = index.contributions.iter().map(|(_, _, weight, _)| weight).sum();
    assert!((weights - 1.0).abs() < 1e-9);
    let lsoas = codes_within(Level::Lsoa, "W06000024").len();
    assert_eq!(index.lsoas.len(), lsoas);
    assert!(index.lsoas.windows(2).all(|pair| pair[0].1.rank <= pair[1].1.rank));
    assert!(index.lsoas.iter().all(|(_, place)| place.of == 1917));
    let worst = index.lsoas.iter().filter(|(_, place)| place.rank <= 191).count();
    assert!(index.lsoas_in_worst_tenth >= worst);
    // Wales's worst tenth is that of its authorities.
    let all = facts(&area("W92000004")).index.expect("an index").lsoas_in_worst_tenth;
    let authorities = codes_within(Level::Authority, "W92000004");
    let worst = |code: &&str| facts(&area(code)).index.expect("an index").lsoas_in_worst_tenth;
    assert_eq!(authorities.iter().map(worst).sum::<usize>(), all);
    let lsoa = facts(&area("W01000512")).index.expect("an index");
    assert_eq!(lsoa.own, Some(lsoa.lsoas[0].1));
}

#[test]
fn hotspots_are_those_of_the_window() {
    let request = HotspotRequest {
        subject: Subject::Recipe { recipe: options().recipe },
        second: None,
        level: Level::Lsoa,
        within: None,
        statistic: Statistic::GiStar,
        weights: "queen".to_owned(),
        style: Style::Row,
        permutations: 99_999,
        seed: 7,
        alpha: 0.05,
        correction: Correction::Fdr,
        bridge: true,
        threshold: None,
    };
    let window = hotspots(engine(), &request).expect("hotspots");
    let wales = facts(&area("W92000004")).hotspots.expect("hotspots");
    assert_eq!((wales.permutations, wales.alpha.to_bits()), (99_999, 0.05_f64.to_bits()));
    let classes: Vec<HotspotClass> = wales.classes.iter().map(|(_, class)| *class).collect();
    assert_eq!(classes, window.class);
    assert!(classes.contains(&HotspotClass::Hot) && classes.contains(&HotspotClass::Cold));
    let of = |positions: &[u32]| positions.to_vec();
    let ours: Vec<_> = wales.clusters.iter().map(|cluster| of(&cluster.1)).collect();
    let theirs: Vec<_> = window.clusters.iter().map(|cluster| of(&cluster.positions)).collect();
    assert_eq!(ours, theirs);
    for (ours, theirs) in wales.clusters.iter().zip(&window.clusters) {
        assert_eq!((Some(ours.2), &ours.3), (theirs.residents, &theirs.names));
    }
    // What reaches into an authority is cut at its border.
    let authority = facts(&area("W06000024"));
    let lsoas = authority.parts.expect("LSOAs").positions;
    let inside = authority.hotspots.expect("hotspots");
    let listed: Vec<u32> = inside.classes.iter().map(|(lsoa, _)| *lsoa).collect();
    assert_eq!(listed, lsoas);
    assert!(inside.clusters.iter().flat_map(|cluster| &cluster.1).all(|at| lsoas.contains(at)));
    assert!(inside.clusters.windows(2).all(|pair| pair[0].2 >= pair[1].2));
    let mut without = options();
    without.contents.retain(|part| *part != Contents::Hotspots);
    let reporter = Reporter::new(engine(), without).expect("a reporter");
    assert_eq!(reporter.facts(&area("W06000024")).expect("facts").hotspots, None);
}

/// A recipe whose measures only authorities have says nothing of LSOAs, and the rest of the report stands.
#[test]
fn a_recipe_without_figures_at_a_level() {
    let mut recipe = options().recipe;
    recipe.dimension.truncate(1);
    recipe.dimension[0].measure.truncate(1);
    "gigabit".clone_into(&mut recipe.dimension[0].measure[0].id);
    recipe.dimension[0].measure[0].worse = None;
    let reporter = Reporter::new(engine(), ReportOptions { recipe, ..options() }).expect("sound");
    let authority = reporter.facts(&area("W06000008")).expect("facts");
    let index = authority.index.expect("authorities have figures");
    assert!(index.own.is_some() && index.lsoas.is_empty() && index.lsoas_in_worst_tenth == 0);
    assert_eq!(authority.hotspots, None);
    let lsoa = reporter.facts(&area("W01000512")).expect("facts");
    assert_eq!((lsoa.index, lsoa.hotspots), (None, None));
    assert_eq!(lsoa.figures.len(), authority.figures.len());
}

#[test]
fn what_cannot_be_reported_on_says_why() {
    let reporter = reporter();
    let code = |subject: &ReportSubject| {
        let error = reporter.facts(subject).expect_err("refused");
        assert!(Messages::embedded().has(&format!("error-{}", error.code())), "{error}");
        error.code()
    };
    assert_eq!(code(&area("E09000001")), "unknown-area");
    assert_eq!(code(&area("W00000001")), "report-output-area");
    assert_eq!(code(&selection(Level::Lsoa, [])), "report-empty-selection");
    assert_eq!(code(&selection(Level::Lsoa, ["W01000512", "x"])), "unknown-area");
    assert_eq!(code(&selection(Level::Lsoa, ["W01000512", "W02000001"])), "report-mixed-levels");
    assert_eq!(code(&selection(Level::Oa, ["W00000001"])), "report-output-area");
    let new = |change: fn(&mut ReportOptions)| -> ReportError {
        let mut options = options();
        change(&mut options);
        let error = Reporter::new(engine(), options).expect_err("refused");
        assert!(Messages::embedded().has(&format!("error-{}", error.code())), "{error}");
        error
    };
    let codes = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>();
    let many = ["W06000001", "W06000002", "W06000003", "W06000004", "W06000005"];
    let error = new(|options| options.runs = 0);
    assert_eq!(error.code(), "index-runs");
    let error = new(|options| options.recipe.reference = "selection".to_owned());
    assert_eq!(error.code(), "index-no-selection");
    for (given, expected) in [
        (&many[..], "report-comparators"),
        (&["W02000001"][..], "report-comparator"),
        (&["W0600001"][..], "unknown-area"),
    ] {
        let mut options = options();
        options.comparators.codes = codes(given);
        let error = Reporter::new(engine(), options).expect_err("refused");
        assert_eq!(error.code(), expected);
    }
}

#[test]
fn what_is_computed_serves_again_where_it_fits() {
    let other = compared(&["W06000001"], false);
    assert!(Arc::ptr_eq(other.analyses(), reporter().analyses()));
    let seed = ReportOptions { seed: 8, ..options() };
    let other = Reporter::with_analyses(engine(), seed, Arc::clone(reporter().analyses()));
    assert!(!Arc::ptr_eq(other.expect("a reporter").analyses(), reporter().analyses()));
}

#[test]
fn names_of_selections() {
    let named = |en: &str, cy: &str| {
        let codes = vec!["W01000512".to_owned(), "W01000513".to_owned()];
        let name = Bilingual::new(en, cy);
        facts(&ReportSubject::Selection { level: Level::Lsoa, codes, name }).name
    };
    assert_eq!(named(" Town ", "Tref"), Bilingual::new("Town", "Tref"));
    assert_eq!(named("", "Tref"), Bilingual::new("Tref", "Tref"));
    assert_eq!(named("Town", " "), Bilingual::new("Town", "Town"));
    let unnamed = named("", "");
    assert_eq!(unnamed.en, "Selection: LSOAs (2)");
    assert_eq!(unnamed.cy, "Detholiad: AGEHIau (2)");
    let one = facts(&selection(Level::Lsoa, ["W01000512"]));
    assert_eq!(one.name, facts(&area("W01000512")).name);
    assert_eq!(one.residents, facts(&area("W01000512")).residents);
}
