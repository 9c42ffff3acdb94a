//! What holds for every composite index, and what is refused.

#![allow(clippy::float_cmp, reason = "what is the same must be the same bit for bit")]

use cyswllt_stats::composite::{
    Aggregation, Column, CompositeError, Design, Dimension, Factor, Index, Missing, Normalisation,
    Runs, Weighting, Worse, deciles, ranks,
};
use proptest::prelude::*;

const KINDS: [Normalisation; 5] = [
    Normalisation::MinMax,
    Normalisation::ZScore,
    Normalisation::Rank,
    Normalisation::Exponential,
    Normalisation::Target,
];
const MEANS: [Aggregation; 2] = [Aggregation::Arithmetic, Aggregation::Geometric];
const RULES: [Missing; 2] = [Missing::Drop, Missing::Renormalise];

fn column(values: &[f64]) -> Column<'_> {
    Column { values, worse: Worse::Higher, target: Some(2.0), weight: 1.0 }
}

fn one_dimension(columns: Vec<Column<'_>>) -> Design<'_> {
    Design {
        dimensions: vec![Dimension { weight: 1.0, columns }],
        normalisation: Normalisation::MinMax,
        aggregation: Aggregation::Arithmetic,
        missing: Missing::Drop,
        reference: None,
    }
}

/// Weight, whether less is worse, values.
type Measure = (f64, bool, Vec<f64>);

/// Values with ties and gaps, in dimensions of 1 to 3 measures.
#[derive(Debug, Clone)]
struct Case {
    /// Weight and measures.
    dimensions: Vec<(f64, Vec<Measure>)>,
    normalisation: Normalisation,
    aggregation: Aggregation,
    missing: Missing,
}

impl Case {
    fn design(&self) -> Design<'_> {
        Design {
            dimensions: self
                .dimensions
                .iter()
                .map(|(weight, columns)| Dimension {
                    weight: *weight,
                    columns: columns
                        .iter()
                        .map(|(weight, lower, values)| Column {
                            values,
                            worse: if *lower { Worse::Lower } else { Worse::Higher },
                            target: Some(-1.5),
                            weight: *weight,
                        })
                        .collect(),
                })
                .collect(),
            normalisation: self.normalisation,
            aggregation: self.aggregation,
            missing: self.missing,
            reference: None,
        }
    }

    /// The index, unless there are too few values for one.
    fn index(&self) -> Option<Index> {
        match Index::new(&self.design()) {
            Ok(index) => Some(index),
            Err(CompositeError::TooFewReference { .. } | CompositeError::NothingScored) => None,
            Err(error) => panic!("{error}"),
        }
    }
}

fn case() -> impl Strategy<Value = Case> {
    let value = prop_oneof![
        4 => (-6_i32..6).prop_map(|v| f64::from(v) / 2.0),
        4 => -100.0..100.0_f64,
        1 => Just(f64::NAN),
    ];
    (4_usize..40).prop_flat_map(move |areas| {
        let column = (0.1..5.0_f64, any::<bool>(), prop::collection::vec(value.clone(), areas));
        let dimension = (0.1..5.0_f64, prop::collection::vec(column, 1..4));
        (
            prop::collection::vec(dimension, 1..4),
            prop::sample::select(&KINDS[..]),
            prop::sample::select(&MEANS[..]),
            prop::sample::select(&RULES[..]),
        )
            .prop_map(|(dimensions, normalisation, aggregation, missing)| Case {
                dimensions,
                normalisation,
                aggregation,
                missing,
            })
    })
}

fn close(a: f64, b: f64) -> bool {
    a.is_nan() && b.is_nan() || (a - b).abs() <= 1e-11 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn contributions_add_up_to_the_score(case in case()) {
        let Some(index) = case.index() else { return Ok(()) };
        let scores = index.scores(index.weighting()).unwrap();
        let contributions = index.contributions(index.weighting()).unwrap();
        for (area, &score) in scores.score.iter().enumerate() {
            let there: Vec<f64> = contributions.iter().map(|c| c[area]).filter(|v| !v.is_nan()).collect();
            prop_assert_eq!(there.is_empty(), score.is_nan());
            let sum: f64 = there.iter().sum();
            prop_assert!(score.is_nan() || close(sum, score), "{} instead of {}", sum, score);
        }
    }

    #[test]
    fn only_the_ratio_of_weights_matters(case in case(), factor in 1e-6..1e6_f64) {
        let Some(index) = case.index() else { return Ok(()) };
        let dimensions: Vec<f64> = case.dimensions.iter().map(|(weight, _)| weight * factor).collect();
        let columns: Vec<Vec<f64>> = (case.dimensions.iter())
            .map(|(_, columns)| columns.iter().map(|column| column.0 / factor).collect())
            .collect();
        let scaled = index.scores(&Weighting::new(&dimensions, &columns).unwrap()).unwrap();
        let own = index.scores(index.weighting()).unwrap();
        for (a, b) in scaled.score.iter().zip(&own.score) {
            prop_assert!(close(*a, *b), "{} instead of {}", a, b);
        }
        prop_assert_eq!(scaled.scored, own.scored);
    }

    /// Worse by one measure, never a lower score among the others' unchanged ones.
    #[test]
    fn worse_values_never_improve_the_rank(case in case(), area in any::<prop::sample::Index>(), by in 0.1..50.0_f64) {
        let Some(index) = case.index() else { return Ok(()) };
        let area = area.index(index.areas());
        let mut worse = case.clone();
        let (_, lower, values) = &mut worse.dimensions[0].1[0];
        if values[area].is_nan() { return Ok(()) }
        values[area] += if *lower { -by } else { by };
        // By the target, whose scale does not move with the value.
        let (mut case, mut worse) = (case, worse);
        case.normalisation = Normalisation::Target;
        case.aggregation = Aggregation::Arithmetic;
        worse.normalisation = case.normalisation;
        worse.aggregation = case.aggregation;
        let score = |case: &Case| {
            let index = case.index().unwrap();
            index.scores(index.weighting()).unwrap().score
        };
        let (before, after) = (score(&case), score(&worse));
        prop_assert!(before[area].is_nan() || after[area] > before[area]);
        prop_assert!(before[area].is_nan() || ranks(&after)[area] <= ranks(&before)[area]);
    }

    /// Normalised values rise as the measure gets worse, and keep their order, by every normalisation.
    #[test]
    fn normalisation_keeps_the_order(case in case()) {
        let Some(index) = case.index() else { return Ok(()) };
        let columns = case.dimensions.iter().flat_map(|(_, columns)| columns);
        for (number, (_, lower, values)) in columns.enumerate() {
            let found = index.normalised(number);
            for (a, b) in (0..values.len()).zip(1..values.len()) {
                prop_assert_eq!(values[a].is_nan(), found[a].is_nan());
                let (a, b) = if (values[a] < values[b]) == *lower { (b, a) } else { (a, b) };
                if !found[a].is_nan() && !found[b].is_nan() && values[a] != values[b] {
                    prop_assert!(found[a] <= found[b] + 1e-15);
                }
            }
        }
    }

    #[test]
    fn ranks_count_the_higher_scores(scores in prop::collection::vec(
        prop_oneof![(-3_i8..3).prop_map(f64::from), any::<f64>(), Just(f64::NAN)], 0..200))
    {
        let found = ranks(&scores);
        for (rank, score) in found.iter().zip(&scores) {
            let higher = scores.iter().filter(|other| *other > score).count() as u32;
            prop_assert_eq!(*rank, if score.is_nan() { 0 } else { higher + 1 });
        }
        prop_assert!(deciles(&found).iter().all(|decile| *decile <= 10));
    }

    /// Each area's ranks lie among the scored areas, in order, whatever was missing.
    #[test]
    fn certainty_keeps_its_bounds(case in case(), count in 1_u32..200, seed in any::<u64>()) {
        let Some(index) = case.index() else { return Ok(()) };
        let scores = index.scores(index.weighting()).unwrap();
        let found = index.certainty(index.weighting(), &Runs::new(count, seed)).unwrap();
        prop_assert_eq!(found.scored, scores.scored);
        for (area, score) in scores.score.iter().enumerate() {
            let [low, median, high, share] =
                [&found.low, &found.median, &found.high, &found.share_worst].map(|v| v[area]);
            if score.is_nan() {
                prop_assert!([low, median, high, share].iter().all(|v| v.is_nan()));
            } else {
                prop_assert!(1.0 <= low && low <= median && median <= high);
                prop_assert!(high <= scores.scored as f64 && (0.0..=1.0).contains(&share));
            }
        }
    }

    /// With weights that hardly stray, the ranks are those of the four normalisations and two aggregations.
    #[test]
    fn a_high_concentration_leaves_the_recipes_weights(mut case in case()) {
        if case.normalisation == Normalisation::Target { case.normalisation = Normalisation::Rank }
        let Some(index) = case.index() else { return Ok(()) };
        let runs = Runs { concentration: 1e12, ..Runs::new(500, 3) };
        let found = index.certainty(index.weighting(), &runs).unwrap();
        let mut best = vec![u32::MAX; index.areas()];
        let mut worst = vec![0; index.areas()];
        for normalisation in &KINDS[..4] {
            for aggregation in MEANS {
                case.normalisation = *normalisation;
                case.aggregation = aggregation;
                let index = case.index().unwrap();
                let scores = index.scores(index.weighting()).unwrap().score;
                // Near ties may fall either way.
                for (area, score) in scores.iter().enumerate().filter(|(_, score)| !score.is_nan()) {
                    let near = 1e-4 * score.abs().max(1.0);
                    let above = scores.iter().filter(|other| **other > score + near).count() as u32;
                    let level = scores.iter().filter(|other| **other >= score - near).count() as u32;
                    best[area] = best[area].min(above + 1);
                    worst[area] = worst[area].max(level);
                }
            }
        }
        for area in (0..index.areas()).filter(|&area| !found.median[area].is_nan()) {
            prop_assert!(found.low[area] >= f64::from(best[area]));
            prop_assert!(found.high[area] <= f64::from(worst[area]));
        }
    }
}

fn sixty() -> Vec<Vec<f64>> {
    let value = |area: u32, measure: u32| f64::from((area * (7 + 4 * measure) + measure) % 61);
    (0..4).map(|measure| (0..60).map(|area| value(area, measure)).collect()).collect()
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let mut values = sixty();
    values[2][5] = f64::NAN;
    let mut design = one_dimension(values.iter().map(|values| column(values)).collect());
    design.missing = Missing::Renormalise;
    let index = Index::new(&design).unwrap();
    let on = |threads: usize, seed: u64| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let runs = Runs::new(1_000, seed);
        pool.install(|| {
            (
                index.certainty(index.weighting(), &runs).unwrap(),
                index.drivers(index.weighting(), 17, &runs).unwrap(),
            )
        })
    };
    assert_eq!(on(1, 9), on(2, 9));
    assert_eq!(on(1, 9), on(5, 9));
    assert_ne!(on(2, 9).0, on(2, 10).0);
}

/// R = 1 is 100, and the worst tenth has 50 to 100 (Scottish Executive 2003, appendix 5, whose formula WIMD uses).
#[test]
fn exponential_transformation_at_its_known_points() {
    let values: Vec<f64> = (1..=1_000).map(f64::from).collect();
    let mut design = one_dimension(vec![column(&values)]);
    design.normalisation = Normalisation::Exponential;
    let index = Index::new(&design).unwrap();
    let found = index.normalised(0);
    assert!((found[999] - 100.0).abs() < 1e-11, "{}", found[999]);
    assert!((found[899] - 50.0).abs() < 0.5, "{}", found[899]);
    assert!(found.iter().all(|x| (0.0..100.0 + 1e-11).contains(x)));
    let above = found.iter().filter(|x| **x > 50.0).count();
    assert!((100..=105).contains(&above), "{above} of 1,000 above 50");
}

#[test]
fn what_does_not_vary_is_nought_or_one_nth() {
    let (constant, other) = ([4.0, 4.0, 4.0, 9.0], [1.0, 2.0, 3.0, 4.0]);
    let reference = [true, true, true, false];
    let of = |normalisation| {
        let mut design = one_dimension(vec![column(&constant), column(&other)]);
        design.normalisation = normalisation;
        design.reference = Some(&reference);
        let index = Index::new(&design).unwrap();
        assert_eq!(index.constant(), [0]);
        index.normalised(0).to_vec()
    };
    assert_eq!(of(Normalisation::MinMax), [0.0; 4]);
    assert_eq!(of(Normalisation::ZScore), [0.0; 4]);
    // Outside the reference three values are below, but the rank is at most N.
    let third = 1.0 / 3.0;
    assert_eq!(of(Normalisation::Rank), [third, third, third, 1.0]);
    assert_eq!(of(Normalisation::Target), [1.0, 1.0, 1.0, 3.5]);
}

#[test]
fn a_weight_of_nought_leaves_areas_out_only_where_nothing_else_is_there() {
    let (first, second) = ([1.0, 2.0, f64::NAN, -3.0], [5.0, f64::NAN, 7.0, 6.0]);
    let columns = || vec![Column { weight: 0.0, ..column(&first) }, column(&second)];
    for aggregation in MEANS {
        let design =
            Design { missing: Missing::Renormalise, aggregation, ..one_dimension(columns()) };
        let index = Index::new(&design).unwrap();
        let scores = index.scores(index.weighting()).unwrap();
        assert_eq!(scores.scored, 3);
        assert!(scores.score[1].is_nan());
        assert_eq!(scores.weight_used, [1.0, 0.0, 1.0, 1.0]);
        assert_eq!(ranks(&scores.score), [3, 0, 1, 2]);
        assert!(index.parts(index.weighting(), 1).unwrap().iter().all(|part| part.weight == 0.0));
        let found = index.certainty(index.weighting(), &Runs::new(100, 1)).unwrap();
        assert_eq!(found.scored, 3);
        assert!(found.median[1].is_nan());
        assert_eq!((found.low[0], found.high[0]), (3.0, 3.0));
    }
    // The shift follows from the areas that are scored: area 1, the lowest by target, is not.
    let low = [1.0, -9.0, f64::NAN, 0.0];
    let mut design = one_dimension(vec![Column { weight: 0.0, ..column(&low) }, column(&second)]);
    design.normalisation = Normalisation::Target;
    design.aggregation = Aggregation::Geometric;
    design.missing = Missing::Renormalise;
    let index = Index::new(&design).unwrap();
    assert_eq!(index.scores(index.weighting()).unwrap().shift, Some(2.0));
    let even = Weighting::new(&[1.0], &[vec![1.0, 1.0]]).unwrap();
    assert_eq!(index.scores(&even).unwrap().shift, Some(6.5));
}

#[test]
fn what_always_ranks_the_same_has_no_drivers() {
    let values = [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]];
    let index = Index::new(&one_dimension(values.iter().map(|v| column(v)).collect())).unwrap();
    let found = index.drivers(index.weighting(), 2, &Runs::new(50, 1)).unwrap();
    assert_eq!((found.rank, found.median), (1, 1.0));
    let factors: Vec<Factor> = found.factors.iter().map(|driver| driver.factor).collect();
    let expected =
        [Factor::Column(0), Factor::Column(1), Factor::Normalisation, Factor::Aggregation];
    assert_eq!(factors, expected);
    assert!(found.factors.iter().all(|driver| driver.first == 0.0 && driver.total == 0.0));
}

#[test]
fn refuses_what_makes_no_index() {
    let (good, short, constant) = ([1.0, 2.0, 3.0], [1.0, 2.0], [2.0, f64::NAN, f64::NAN]);
    let error = |design: &Design| Index::new(design).unwrap_err();
    let with = |columns| one_dimension(columns);

    let none = Design { dimensions: Vec::new(), ..with(Vec::new()) };
    assert_eq!(error(&none), CompositeError::NoColumns);
    assert_eq!(error(&with(Vec::new())), CompositeError::EmptyDimension { dimension: 0 });
    let length = CompositeError::Length { column: 1, found: 2, expected: 3 };
    assert_eq!(error(&with(vec![column(&good), column(&short)])), length);
    let found = error(&with(vec![column(&good), column(&constant)]));
    assert_eq!(found, CompositeError::TooFewReference { column: 1, found: 1 });
    let reference = [true, false, false];
    let design = Design { reference: Some(&reference), ..with(vec![column(&good)]) };
    assert_eq!(error(&design), CompositeError::TooFewReference { column: 0, found: 1 });
    let design = Design { reference: Some(&reference[..2]), ..with(vec![column(&good)]) };
    assert_eq!(error(&design), CompositeError::ReferenceLength { found: 2, expected: 3 });
    let infinite = [1.0, f64::INFINITY, 2.0];
    let found = error(&with(vec![column(&infinite)]));
    assert_eq!(found, CompositeError::Infinite { column: 0, area: 1 });

    let weighed = |weight| with(vec![column(&good), Column { weight, ..column(&good) }]);
    let found = error(&weighed(-1.0));
    assert_eq!(found, CompositeError::ColumnWeight { column: 1, value: -1.0 });
    assert!(matches!(error(&weighed(f64::NAN)), CompositeError::ColumnWeight { column: 1, .. }));
    let nothing = with(vec![Column { weight: 0.0, ..column(&good) }]);
    assert_eq!(error(&nothing), CompositeError::NoColumnWeight { dimension: 0 });
    let mut design = with(vec![column(&good)]);
    design.dimensions[0].weight = 0.0;
    assert_eq!(error(&design), CompositeError::NoDimensionWeight);
    design.dimensions[0].weight = f64::INFINITY;
    assert!(matches!(error(&design), CompositeError::DimensionWeight { dimension: 0, .. }));

    let target = |target| Design {
        normalisation: Normalisation::Target,
        ..with(vec![Column { target, ..column(&good) }])
    };
    assert_eq!(error(&target(None)), CompositeError::TargetMissing { column: 0 });
    assert_eq!(error(&target(Some(0.0))), CompositeError::Target { column: 0, value: 0.0 });
    assert!(matches!(error(&target(Some(f64::NAN))), CompositeError::Target { .. }));
    let tiny = target(Some(1e-320));
    assert_eq!(error(&tiny), CompositeError::OutOfRange { column: 0, area: 0 });

    let (left, right) = ([1.0, 2.0, f64::NAN, f64::NAN], [f64::NAN, f64::NAN, 1.0, 2.0]);
    let apart = with(vec![column(&left), column(&right)]);
    assert_eq!(error(&apart), CompositeError::NothingScored);

    let index = Index::new(&with(vec![column(&good)])).unwrap();
    let other = Weighting::new(&[1.0], &[vec![1.0, 1.0]]).unwrap();
    let shape = CompositeError::WeightingShape { found: vec![2], expected: vec![1] };
    assert_eq!(index.scores(&other), Err(shape));
    let found = index.certainty(index.weighting(), &Runs::new(0, 1));
    assert_eq!(found, Err(CompositeError::Runs { found: 0 }));
    let runs = Runs { concentration: 0.0, ..Runs::new(1, 1) };
    let found = index.certainty(index.weighting(), &runs);
    assert_eq!(found, Err(CompositeError::Concentration { value: 0.0 }));
}
