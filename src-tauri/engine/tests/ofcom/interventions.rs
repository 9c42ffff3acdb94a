//! Areas that a scheme for connections would take first: counts of authorities as they ship, and of small areas from a file.

#![allow(clippy::float_cmp, reason = "premises are whole numbers")]

use cyswllt_engine::{
    Engine,
    analysis::interventions::{
        Below, Interventions, InterventionsError, InterventionsRequest, RankBy, interventions,
    },
    geography::Level,
    sources::table::Table,
    store::{Additions, StoredRelease},
    tables::State,
    text::{Language, Messages},
};
use proptest::prelude::*;

use crate::{
    engine,
    files::{of_authorities, output_areas},
    one, same, shared,
};

const FILE: &str = "202601_fixed_oa_coverage_r01.csv";
const POWYS: &str = "W06000023";

fn request() -> InterventionsRequest {
    InterventionsRequest {
        below: Below::Superfast,
        level: None,
        within: None,
        cost_per_premises: 2_500.0,
        budget: None,
        rank_by: RankBy::Premises,
        groups: Vec::new(),
    }
}

fn list(request: &InterventionsRequest) -> Interventions {
    interventions(engine(), request).expect("a list")
}

fn notes(found: &Interventions) -> Vec<&str> {
    for note in &found.notes {
        for language in Language::ALL {
            let text = note.text(language);
            assert!(!text.contains("{$") && text != note.id, "{text}");
        }
    }
    found.notes.iter().map(|note| note.id.as_str()).collect()
}

/// The engine with a file of output areas, some of them left out.
fn with_small_areas(left_out: &[usize]) -> Engine {
    let draft = one(FILE, &output_areas(left_out));
    let release = StoredRelease {
        number: 1,
        imported: "2026-11-22T09:00:00Z".to_owned(),
        info: draft.release.clone(),
        columns: draft.columns,
        measures: Vec::new(),
        postcodes: None,
        points: Vec::new(),
        level: None,
        series: Vec::new(),
    };
    engine().with(Additions { releases: vec![release] })
}

/// Ofcom, Connected Nations, July 2025: what the 22 rows of the published file add up to, column by column.
#[test]
fn authorities_add_up_to_what_ofcom_published() {
    let Some(folder) = shared() else { return };
    let table = Table::open(&folder.join("ofcom/202507_fixed_laua_coverage_r01.wales.csv"));
    let table = table.expect("Ofcom's file");
    for (below, heading) in [
        (Below::Superfast, "Number of premises unable to receive 30Mbit/s"),
        (Below::Ten, "Number of premises unable to receive 10Mbit/s"),
        (Below::Uso, "Number of premises below the USO"),
    ] {
        let column = table.column(heading).expect(heading);
        let published: f64 = table.rows().map(|row| row.count(column).expect("a count")).sum();
        let found = list(&InterventionsRequest { below, ..request() });
        assert_eq!((found.level, found.rows.len()), (Level::Authority, 22));
        same(found.rows.iter().map(|row| row.premises).sum(), published);
        same(found.totals.premises, published);
        same(found.rows[21].premises_so_far, published);
        same(found.totals.cost, published * 2_500.0);
        let wales = list(&InterventionsRequest { below, level: Some(Level::Country), ..request() });
        same(wales.rows[0].premises, published);
        same(found.rows.iter().map(|row| row.of).sum(), 1_569_380.0);
    }
}

#[test]
fn ranked_by_premises_by_share_and_by_a_group() {
    let found = list(&request());
    assert_eq!(
        notes(&found),
        ["interventions-cost", "interventions-people", "interventions-authorities"]
    );
    assert_eq!(found.vintage, "2025-07");
    let ranks: Vec<u32> = found.rows.iter().map(|row| row.rank).collect();
    assert_eq!(ranks, (1..=22).collect::<Vec<_>>());
    let falls = |key: &dyn Fn(usize) -> f64| (1..22).all(|at| key(at - 1) >= key(at));
    assert!(falls(&|at| found.rows[at].premises));
    let most = of_authorities("below_30").into_iter().fold(0.0, f64::max);
    same(found.rows[0].premises, most);
    let by_share = list(&InterventionsRequest { rank_by: RankBy::Share, ..request() });
    assert!(falls(&|at| by_share.rows[at].percent));
    for row in &by_share.rows {
        same(row.percent, 100.0 * row.premises / row.of);
        same(row.cost, row.premises * 2_500.0);
    }
    let measure = "older_75".to_owned();
    let by_group = list(&InterventionsRequest { rank_by: RankBy::Group { measure }, ..request() });
    assert_eq!(by_group.groups.len(), 6, "the five, and the one that is ranked by");
    assert!(falls(&|at| by_group.rows[at].groups[5].number.expect("a number")));
}

/// Census 2021: 662,037 residents aged 65 and over, 670,264 disabled, 222,080 households in social housing.
#[test]
fn groups_stand_beside_and_are_those_of_the_whole_area() {
    let found = list(&request());
    let ids: Vec<&str> = found.groups.iter().map(|group| group.measure.as_str()).collect();
    assert_eq!(ids, ["older_65", "disabled", "unemployed", "inactive", "social_housing"]);
    let units: Vec<&str> = found.groups.iter().map(|group| group.unit.id()).collect();
    assert_eq!(units, ["people", "people", "people", "people", "households"]);
    let sum = |at: usize| -> f64 {
        found.rows.iter().map(|row| row.groups[at].number.unwrap_or(f64::NAN)).sum()
    };
    for (at, total, within) in [(0, 662_037.0, 100.0), (1, 670_264.0, 100.0), (4, 222_080.0, 100.0)]
    {
        assert!((sum(at) - total).abs() <= within, "{} instead of {total}", sum(at));
    }
    let figure = &found.rows[0].groups[0];
    same(
        figure.percent.expect("a share"),
        100.0 * figure.number.expect("a number") / figure.of.expect("a total"),
    );
}

#[test]
fn a_budget_takes_whole_areas_in_order_and_a_part_of_one() {
    let all = list(&request());
    let first: f64 = all.rows[..3].iter().map(|row| row.premises).sum();
    // Three areas, ten premises of the fourth, and half a connection.
    let budget = Some((first + 10.5) * 2_500.0);
    let found = list(&InterventionsRequest { budget, ..request() });
    assert_eq!((found.totals.whole_areas, found.totals.connected), (3, first + 10.0));
    same(found.totals.spent, (first + 10.0) * 2_500.0);
    let connected: Vec<f64> = found.rows.iter().map(|row| row.connected.unwrap()).collect();
    assert_eq!(connected[3], 10.0);
    assert!(connected[4..].iter().all(|premises| *premises == 0.0));
    assert!(notes(&found).contains(&"interventions-cut"));
    let cut = &found.notes[1];
    let english = cut.text(Language::En);
    assert!(english.contains(&format!("number 4 ({})", found.rows[3].code)), "{english}");
    // What is left would have been enough for a smaller area.
    let smallest = found.rows[21].premises;
    let budget = Some((first + smallest) * 2_500.0);
    let passed_over = list(&InterventionsRequest { budget, ..request() });
    assert!(notes(&passed_over).contains(&"interventions-fitting"));
    let exactly = list(&InterventionsRequest { budget: Some(all.totals.cost), ..request() });
    assert_eq!((exactly.totals.whole_areas, exactly.totals.connected), (22, all.totals.premises));
    assert!(notes(&exactly).contains(&"interventions-enough"));
    let nothing = list(&InterventionsRequest { budget: Some(0.0), ..request() });
    assert_eq!((nothing.totals.connected, nothing.totals.spent), (0.0, 0.0));
}

#[test]
fn small_areas_come_from_an_imported_file_alone() {
    let refused = |level| {
        let asked = InterventionsRequest { level: Some(level), ..request() };
        let error = interventions(engine(), &asked).unwrap_err();
        assert!(matches!(error, InterventionsError::NoFigures { .. }), "{error}");
    };
    for level in [Level::Lsoa, Level::Msoa, Level::Ward, Level::Oa] {
        refused(level);
    }
    let with = with_small_areas(&[]);
    let found = interventions(&with, &request()).expect("a list");
    assert_eq!((found.level, found.vintage.as_str()), (Level::Lsoa, "2026-01"));
    // The fixture parts the published counts of authorities among their output areas.
    let published: f64 = of_authorities("below_30").iter().sum();
    same(found.totals.premises, published);
    assert_eq!(found.rows.len() + found.totals.without, 1_917);
    assert!(!notes(&found).contains(&"interventions-authorities"));
    let of_powys: f64 = found
        .rows
        .iter()
        .filter(|row| row.authority.as_deref() == Some(POWYS))
        .map(|row| row.premises)
        .sum();
    let powys =
        interventions(&with, &InterventionsRequest { within: Some(POWYS.into()), ..request() });
    let powys = powys.expect("a list");
    same(powys.totals.premises, of_powys);
    assert!(powys.rows.iter().all(|row| row.authority.as_deref() == Some(POWYS)));
    // At output areas the groups of the census are percentages without a number, and at wards estimates.
    let areas = interventions(&with, &InterventionsRequest { level: Some(Level::Oa), ..request() });
    same(areas.expect("a list").totals.premises, published);
    let wards =
        interventions(&with, &InterventionsRequest { level: Some(Level::Ward), ..request() });
    let wards = wards.expect("a list");
    assert!(wards.rows.iter().any(|row| row.state == State::Estimated));
    assert!(notes(&wards).contains(&"interventions-estimated"));
}

#[test]
fn what_is_not_known_is_not_taken_for_nothing() {
    let left_out = [5, 17, 4_000];
    let with = with_small_areas(&left_out);
    let found = interventions(&with, &InterventionsRequest { level: Some(Level::Oa), ..request() });
    let found = found.expect("a list");
    assert_eq!(found.unranked.len(), 3);
    assert!(found.unranked.iter().all(|area| area.state == State::Unavailable));
    assert!(notes(&found).contains(&"interventions-unavailable"));
    assert_eq!(found.rows.len() + found.unranked.len() + found.totals.without, 10_275);
}

#[test]
fn what_is_no_question() {
    let wrong = |change: &dyn Fn(&mut InterventionsRequest)| {
        let mut asked = request();
        change(&mut asked);
        let error = interventions(engine(), &asked).unwrap_err();
        for language in Language::ALL {
            let id = format!("error-{}", error.code());
            let text = Messages::embedded().text(language, &id, &error.arguments());
            assert!(!text.contains("{$") && text != id, "{text}");
        }
        error
    };
    for cost in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let error = wrong(&|asked| asked.cost_per_premises = cost);
        assert!(matches!(error, InterventionsError::Amount { what: "cost", .. }));
    }
    assert!(matches!(
        wrong(&|asked| asked.budget = Some(-1.0)),
        InterventionsError::Amount { what: "budget", .. }
    ));
    assert!(matches!(
        wrong(&|asked| asked.within = Some("W9".into())),
        InterventionsError::Area(_)
    ));
    let ward = wrong(&|asked| {
        asked.within = Some("W01000003".into());
    });
    assert!(matches!(ward, InterventionsError::NoneWithin { .. }));
    assert!(matches!(
        wrong(&|asked| asked.groups = vec!["older".into()]),
        InterventionsError::Measure(_)
    ));
    assert!(matches!(
        wrong(&|asked| asked.groups = vec!["wimd".into()]),
        InterventionsError::NoCount { .. }
    ));
    assert!(matches!(
        wrong(&|asked| asked.groups = vec!["gigabit".into()]),
        InterventionsError::NoCount { .. }
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the cost and the budget: never more is spent than there is, the list stays in order, whole areas come first.
    #[test]
    fn the_budget_is_kept(cost in 0.01_f64..1e6, budget in 0.0_f64..1e10, share in any::<bool>()) {
        let rank_by = if share { RankBy::Share } else { RankBy::Premises };
        let asked = InterventionsRequest { cost_per_premises: cost, budget: Some(budget), rank_by, ..request() };
        let found = list(&asked);
        prop_assert!(found.totals.spent <= budget * (1.0 + 1e-9) + 1e-6);
        let connected: Vec<f64> = found.rows.iter().map(|row| row.connected.unwrap()).collect();
        let whole = found.totals.whole_areas;
        for (at, row) in found.rows.iter().enumerate() {
            prop_assert!(connected[at] <= row.premises);
            prop_assert_eq!(connected[at] == row.premises, at < whole);
            prop_assert!(at <= whole || connected[at] == 0.0);
        }
        // One more connection would be too much.
        if whole < found.rows.len() {
            prop_assert!((found.totals.connected + 1.0) * cost > budget * (1.0 - 1e-9));
        }
    }
}
