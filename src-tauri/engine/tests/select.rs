//! Selecting areas by shape, distance and contact, and what a selection adds up to.

use std::sync::LazyLock;

use cyswllt_engine::{
    Engine,
    analysis::{
        MOST_CORNERS, Origin, SelectError, SelectionRule, select_areas, select_near,
        select_neighbours, selection_table, summary,
    },
    geography::{Layer, Level, rings::side_of_ring},
    tables::State,
};
use proptest::prelude::*;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the engine"));

fn lsoas() -> &'static Layer {
    ENGINE.shapes.layer(Level::Lsoa).expect("LSOAs have shapes")
}

fn taken(polygon: &[(f64, f64)], rule: SelectionRule) -> Vec<u32> {
    select_areas(&ENGINE, Level::Lsoa, polygon, rule).expect("a shape")
}

/// Over Cardiff, the Vale and the valleys, with a corner that points inwards.
const LASSO: [(f64, f64); 5] = [
    (300_000.0, 170_000.0),
    (330_000.0, 172_000.0),
    (322_000.0, 190_000.0),
    (310_000.0, 181_000.0),
    (298_000.0, 188_000.0),
];

/// Counted with shapely 2.2.0 on the polygons of the pack's file.
#[test]
fn as_many_as_shapely_finds() {
    assert_eq!(taken(&LASSO, SelectionRule::Touches).len(), 280);
    let anglesey = [
        (250_000.0, 330_000.0),
        (270_000.0, 330_000.0),
        (270_000.0, 350_000.0),
        (250_000.0, 350_000.0),
    ];
    assert_eq!(taken(&anglesey, SelectionRule::Touches).len(), 16);
    // A lasso that crosses itself holds its two halves.
    let bow_tie = [
        (300_000.0, 170_000.0),
        (320_000.0, 190_000.0),
        (320_000.0, 170_000.0),
        (300_000.0, 190_000.0),
    ];
    assert_eq!(taken(&bow_tie, SelectionRule::Touches).len(), 227);
    // 254 areas have more than half of their land in the lasso: the label point agrees but for a few on its line.
    let inside = taken(&LASSO, SelectionRule::Inside);
    assert!((249..=259).contains(&inside.len()), "{}", inside.len());
}

#[test]
fn inside_is_where_the_label_point_is() {
    let ring = LASSO.map(|(x, y)| [(x * 10.0) as i32, (y * 10.0) as i32]);
    let expected: Vec<u32> = (0..lsoas().len() as u32)
        .filter(|&position| {
            let (x, y) = lsoas().label_point(position);
            side_of_ring([(x * 10.0).round() as i32, (y * 10.0).round() as i32], &ring).is_ge()
        })
        .collect();
    assert_eq!(taken(&LASSO, SelectionRule::Inside), expected);
}

#[test]
fn near_a_point_and_near_areas() {
    // Aberystwyth.
    let (easting, northing) = (258_500.0, 281_600.0);
    let near = |origin: &Origin, metres| {
        select_near(&ENGINE, Level::Lsoa, origin, metres).expect("a distance")
    };
    let point = Origin::Point { easting, northing };
    let here = lsoas().at(easting, northing).expect("on land");
    for metres in [500.0, 5_000.0, 40_000.0] {
        let expected: Vec<u32> = (0..lsoas().len() as u32)
            .filter(|&position| {
                let (x, y) = lsoas().label_point(position);
                position == here || (x - easting).hypot(y - northing) <= metres
            })
            .collect();
        assert_eq!(near(&point, metres), expected);
    }
    // To the outline, by all edges without an index.
    let from = vec![here, 1900];
    let expected: Vec<u32> = (0..lsoas().len() as u32)
        .filter(|&position| {
            let (x, y) = lsoas().label_point(position);
            from.contains(&position)
                || from.iter().any(|&seed| lsoas().distance(seed, x, y) <= 6_000.0)
        })
        .collect();
    assert!(expected.len() > 20, "{}", expected.len());
    assert_eq!(near(&Origin::Areas { positions: from }, 6_000.0), expected);
}

#[test]
fn neighbours_are_those_of_queen_contiguity() {
    let of = |positions: &[u32]| {
        select_neighbours(&ENGINE, Level::Authority, positions).expect("authorities")
    };
    let position = |code| ENGINE.areas.find(code).expect(code).position;
    // Gwynedd shares land with Conwy, Denbighshire and Powys; water parts it from Ceredigion and Anglesey.
    let mut expected = ["W06000002", "W06000003", "W06000004", "W06000023"].map(position);
    expected.sort_unstable();
    assert_eq!(of(&[position("W06000002")]), expected);
    assert_eq!(of(&[]), Vec::<u32>::new());
    assert!(of(&(0..22).collect::<Vec<_>>()).len() == 22);
}

#[test]
fn what_is_no_shape_is_refused() {
    let select = |level, polygon: &[(f64, f64)]| {
        select_areas(&ENGINE, level, polygon, SelectionRule::Touches).expect_err("refused")
    };
    assert_eq!(select(Level::Oa, &LASSO), SelectError::NoShapes { level: Level::Oa });
    assert_eq!(select(Level::Lsoa, &LASSO[..2]), SelectError::FewCorners { found: 2 });
    let many = vec![(0.0, 0.0); MOST_CORNERS + 1];
    assert_eq!(select(Level::Lsoa, &many), SelectError::ManyCorners { found: MOST_CORNERS + 1 });
    let strange = [(0.0, 0.0), (f64::NAN, 1.0), (2.0, 2.0)];
    assert!(matches!(select(Level::Lsoa, &strange), SelectError::NoPlace { .. }));
    for metres in [0.0, -1.0, f64::NAN, f64::INFINITY, 400_000.0] {
        let point = Origin::Point { easting: 258_500.0, northing: 281_600.0 };
        let refused = select_near(&ENGINE, Level::Lsoa, &point, metres);
        assert!(matches!(refused, Err(SelectError::Distance { .. })), "{metres}");
    }
    assert_eq!(
        select_neighbours(&ENGINE, Level::Authority, &[22]),
        Err(SelectError::Position { level: Level::Authority, position: 22 })
    );
}

#[test]
fn a_table_of_all_measures() {
    let table = selection_table(&ENGINE, Level::Authority, &(0..22).collect::<Vec<_>>()).unwrap();
    let line = |id: &str| table.lines.iter().find(|line| line.measure == id).expect(id);
    assert_eq!(table.areas, 22);
    // Census 2021, RM121: 662,037 of 3,107,494 residents of Wales.
    let older = line("older_65");
    assert_eq!(older.whole.numerator, Some(662_037.0));
    assert_eq!((older.known, older.suppressed, older.unavailable), (22, 0, 0));
    assert!(older.adds_up && older.part.is_none() && older.residents_without.is_none());
    // Every line says the same as the summary of its measure.
    for line in &table.lines {
        let all: Vec<u32> = (0..22).collect();
        let summary = summary(&ENGINE, Level::Authority, &all, &line.measure).unwrap();
        assert_eq!(line.whole.value, summary.value, "{}", line.measure);
        assert_eq!(line.whole.numerator, summary.numerator, "{}", line.measure);
        assert_eq!(line.whole.state, summary.state, "{}", line.measure);
        assert_eq!(line.known + line.suppressed + line.unavailable, 22, "{}", line.measure);
        assert!(line.adds_up || line.whole.value.is_none(), "{}", line.measure);
    }
    // Ranks of several areas have no rank.
    let ranks = selection_table(&ENGINE, Level::Lsoa, &[3, 4]).unwrap();
    let wimd = ranks.lines.iter().find(|line| line.measure == "wimd").expect("WIMD");
    assert!(!wimd.adds_up && wimd.whole.value.is_none() && wimd.known == 2);
    // One area keeps its own.
    let one = selection_table(&ENGINE, Level::Lsoa, &[3]).unwrap();
    let wimd = one.lines.iter().find(|line| line.measure == "wimd").expect("WIMD");
    assert!(wimd.whole.value.is_some());
    assert!(
        selection_table(&ENGINE, Level::Lsoa, &[])
            .unwrap()
            .lines
            .iter()
            .all(|line| line.known == 0)
    );
}

#[test]
fn what_is_missing_is_counted_and_the_rest_is_summed() {
    // At some level a measure lacks figures for some of its areas.
    let mut seen = 0;
    for level in [Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa] {
        let all: Vec<u32> = (0..ENGINE.areas.table(level).len() as u32).collect();
        for line in selection_table(&ENGINE, level, &all).unwrap().lines {
            if line.suppressed + line.unavailable == 0 {
                continue;
            }
            seen += 1;
            assert_eq!(line.whole.value, None, "{} of {level}", line.measure);
            let measure = ENGINE.catalogue.measure(&line.measure).unwrap();
            let values = ENGINE.tables.values(measure, level);
            let with: Vec<u32> =
                all.iter().copied().filter(|&at| values.value[at as usize].is_finite()).collect();
            assert_eq!(line.known, with.len(), "{} of {level}", line.measure);
            if let Some(part) = line.part {
                let alone = ENGINE.tables.combined(measure, level, &with);
                assert_eq!(part.value, Some(alone.value).filter(|value| value.is_finite()));
                assert_ne!(part.state, State::Suppressed);
            }
        }
    }
    println!("{seen} measures lack figures");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Points inside the lasso lie in areas that it touches, and what it has inside it touches too.
    #[test]
    fn what_a_lasso_holds_it_touches(
        corners in prop::collection::vec((190_000.0..350_000.0_f64, 170_000.0..390_000.0_f64), 3..12),
    ) {
        let touches = taken(&corners, SelectionRule::Touches);
        let inside = taken(&corners, SelectionRule::Inside);
        prop_assert!(inside.iter().all(|position| touches.contains(position)));
        let ring: Vec<[i32; 2]> =
            corners.iter().map(|&(x, y)| [(x * 10.0).round() as i32, (y * 10.0).round() as i32]).collect();
        for column in 0..40 {
            for row in 0..55 {
                let (x, y) = (190_000.0 + f64::from(column) * 4_000.0, 170_000.0 + f64::from(row) * 4_000.0);
                if side_of_ring([(x * 10.0) as i32, (y * 10.0) as i32], &ring).is_gt()
                    && let Some(position) = lsoas().at(x, y)
                {
                    prop_assert!(touches.contains(&position), "{x}, {y}");
                }
            }
        }
    }

    /// A rectangle grows: what it took it keeps.
    #[test]
    fn larger_shapes_take_more(
        x in 200_000.0..320_000.0_f64, y in 180_000.0..370_000.0_f64, size in 100.0..30_000.0_f64,
    ) {
        let around = |size: f64| {
            [(x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size)]
        };
        for rule in [SelectionRule::Touches, SelectionRule::Inside] {
            let (small, large) = (taken(&around(size), rule), taken(&around(size * 1.5), rule));
            prop_assert!(small.iter().all(|position| large.contains(position)));
        }
    }
}
