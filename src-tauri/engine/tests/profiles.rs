//! What the details of an area say, checked against the tables they come from and published totals.

use std::sync::OnceLock;

use cyswllt_engine::{
    Engine,
    analysis::{AreaProfile, Figure, Rank, area_list, profile},
    geography::Level,
    tables::State,
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().expect("the pack opens"))
}

fn figure<'a>(profile: &'a AreaProfile, measure: &str) -> &'a Figure {
    profile.figures.iter().find(|figure| figure.measure == measure).expect("a figure a measure")
}

#[test]
fn a_small_area_has_its_chain_its_ranks_and_its_comparisons() {
    let found = profile(engine(), "W01000512").expect("an LSOA of Aberystwyth");
    let chain: Vec<Level> = found.chain.iter().map(|link| link.level).collect();
    assert_eq!(chain, [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa]);
    assert_eq!(found.chain[1].name.cy, "Ceredigion");
    let older = figure(&found, "older_65");
    let tables = &engine().tables;
    let measure = engine().catalogue.measure("older_65").expect("a measure");
    let values = tables.values(measure, Level::Lsoa);
    assert_eq!(older.value, Some(values.value[found.position as usize]));
    // 45 LSOAs in Ceredigion, 1,917 in Wales; rank 1 is the highest share.
    let own = older.value.expect("a value");
    let higher = values.value.iter().filter(|&&value| value > own).count();
    assert_eq!(older.rank_in_wales, Some(Rank { rank: higher + 1, of: 1917 }));
    assert_eq!(older.rank_in_authority.map(|rank| rank.of), Some(45));
    let authority = profile(engine(), "W06000008").expect("Ceredigion");
    assert_eq!(older.authority_value, figure(&authority, "older_65").value);
    // A value known for an authority is not spread over its small areas.
    let gigabit = figure(&found, "gigabit");
    assert_eq!((gigabit.value, gigabit.state), (None, State::Unavailable));
    assert!(gigabit.authority_value.is_some() && found.speed_bands.is_empty());
    assert_eq!(figure(&found, "unemployed").state, State::Estimated);
}

#[test]
fn the_parts_of_the_speed_picture_make_all_premises() {
    for area in &engine().areas.table(Level::Authority).areas {
        let found = profile(engine(), &area.code).expect("an authority");
        assert_eq!(found.speed_bands.len(), 7, "{}", area.code);
        let share: f64 = found.speed_bands.iter().map(|band| band.share).sum();
        assert!((share - 100.0).abs() < 1e-9, "{}: {share}", area.code);
        let premises: f64 = found.speed_bands.iter().filter_map(|band| band.premises).sum();
        assert_eq!(Some(premises), figure(&found, "gigabit").denominator, "{}", area.code);
        assert!(!figure(&found, "claimants").series.is_empty(), "{}", area.code);
    }
}

#[test]
fn every_level_is_listed_with_a_label_and_a_place() {
    for (level, count) in
        [(Level::Authority, 22), (Level::Ward, 762), (Level::Msoa, 408), (Level::Lsoa, 1917)]
    {
        let list = area_list(engine(), level);
        assert_eq!(list.codes.len(), count);
        let layer = engine().shapes.layer(level).expect("shapes");
        for position in 0..count {
            let [west, south, east, north] = list.bounds[position].expect("bounds");
            let [x, y] = list.label_points[position].expect("a label point");
            assert!((west..=east).contains(&x) && (south..=north).contains(&y));
            assert_eq!(layer.at(x, y), Some(position as u32), "{}", list.codes[position]);
            assert!(!list.labels[position].en.is_empty() && !list.labels[position].cy.is_empty());
        }
    }
    let residents: f64 = area_list(engine(), Level::Lsoa).residents.into_iter().flatten().sum();
    // Census 2021: 3,107,500 usual residents, rounded.
    assert!((residents - 3_107_500.0).abs() < 50.0, "{residents}");
}

#[test]
fn an_unknown_code_is_an_error_that_says_what_codes_look_like() {
    let error = profile(engine(), "E01000001").expect_err("England");
    assert!(error.to_string().contains("W06000015"), "{error}");
}
