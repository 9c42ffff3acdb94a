//! The same composite indices as pandas, the same uncertainty as a Monte Carlo in numpy.

#![allow(clippy::float_cmp, reason = "what is the same must be the same bit for bit")]

use cyswllt_stats::composite::{
    Aggregation, Column, CompositeError, Design, Dimension, Factor, Index, Missing, Normalisation,
    Runs, Worse, deciles, pearson, ranks, spearman,
};
use serde::Deserialize;

type Numbers = Vec<Option<f64>>;

#[derive(Deserialize)]
struct Document {
    columns: Vec<Measure>,
    dimensions: Vec<f64>,
    reference: Vec<bool>,
    cases: Vec<Case>,
    pearson: Vec<Numbers>,
    spearman: Vec<Numbers>,
    certainty: Expected,
    drivers: Sensitivity,
}

#[derive(Deserialize)]
struct Measure {
    dimension: usize,
    weight: f64,
    worse: String,
    target: f64,
    values: Numbers,
}

#[derive(Deserialize)]
struct Case {
    normalisation: String,
    aggregation: String,
    missing: String,
    whole: bool,
    normalised: Option<Vec<Numbers>>,
    score: Numbers,
    weight_used: Numbers,
    shift: Option<f64>,
    rank: Numbers,
    decile: Numbers,
    contributions: Vec<Numbers>,
}

#[derive(Deserialize)]
struct Expected {
    areas: Vec<usize>,
    median: Vec<f64>,
    low: Vec<f64>,
    high: Vec<f64>,
    share_worst: Vec<f64>,
}

#[derive(Deserialize)]
struct Sensitivity {
    area: usize,
    median: f64,
    factors: Vec<Influence>,
}

#[derive(Deserialize)]
struct Influence {
    kind: String,
    number: usize,
    first: f64,
    total: f64,
}

fn document() -> (Document, Vec<Vec<f64>>) {
    let document: Document =
        serde_json::from_str(include_str!("fixtures/composite.json")).expect("the fixture is JSON");
    let values = document.columns.iter().map(|column| plain(&column.values)).collect();
    (document, values)
}

fn plain(numbers: &Numbers) -> Vec<f64> {
    numbers.iter().map(|value| value.unwrap_or(f64::NAN)).collect()
}

fn design<'a>(document: &'a Document, values: &'a [Vec<f64>], case: &Case) -> Design<'a> {
    let mut dimensions: Vec<Dimension> = (document.dimensions.iter())
        .map(|&weight| Dimension { weight, columns: Vec::new() })
        .collect();
    for (column, values) in document.columns.iter().zip(values) {
        dimensions[column.dimension].columns.push(Column {
            values,
            worse: if column.worse == "higher" { Worse::Higher } else { Worse::Lower },
            target: Some(column.target),
            weight: column.weight,
        });
    }
    Design {
        dimensions,
        normalisation: match case.normalisation.as_str() {
            "min-max" => Normalisation::MinMax,
            "z-score" => Normalisation::ZScore,
            "rank" => Normalisation::Rank,
            "exponential" => Normalisation::Exponential,
            "target" => Normalisation::Target,
            other => panic!("the fixture has an unknown normalisation {other}"),
        },
        aggregation: match case.aggregation.as_str() {
            "arithmetic" => Aggregation::Arithmetic,
            _ => Aggregation::Geometric,
        },
        missing: if case.missing == "drop" { Missing::Drop } else { Missing::Renormalise },
        reference: (!case.whole).then_some(&document.reference),
    }
}

/// Largest difference in units of the larger of the two, at least 1; NaN only beside NaN.
fn assert_close(found: &[f64], expected: &Numbers, what: &str) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (area, (found, expected)) in found.iter().zip(expected).enumerate() {
        let close = match expected {
            None => found.is_nan(),
            Some(expected) => {
                (found - expected).abs() <= 1e-12 * found.abs().max(expected.abs()).max(1.0)
            }
        };
        assert!(close, "{what}, area {area}: {found} instead of {expected:?}");
    }
}

#[test]
fn agrees_with_pandas() {
    let (document, values) = document();
    assert_eq!(document.cases.len(), 30);
    for case in &document.cases {
        let name = format!(
            "{} {} {} whole: {}",
            case.normalisation, case.aggregation, case.missing, case.whole
        );
        let index = Index::new(&design(&document, &values, case)).expect("a sound design");
        for (column, expected) in case.normalised.iter().flatten().enumerate() {
            assert_close(index.normalised(column), expected, &format!("{name}, column {column}"));
        }
        let scores = index.scores(index.weighting()).expect("areas with scores");
        assert_close(&scores.score, &case.score, &name);
        assert_close(&scores.weight_used, &case.weight_used, &format!("{name}, weight used"));
        assert_close(
            &[scores.shift.unwrap_or(f64::NAN)],
            &vec![case.shift],
            &format!("{name}, shift"),
        );
        assert_eq!(scores.scored, case.score.iter().flatten().count(), "{name}");
        let rank = ranks(&scores.score);
        let known = |value: f64| if value == 0.0 { f64::NAN } else { value };
        let found: Vec<f64> = rank.iter().map(|&rank| known(f64::from(rank))).collect();
        assert_close(&found, &case.rank, &format!("{name}, rank"));
        let found: Vec<f64> = deciles(&rank).iter().map(|&d| known(f64::from(d))).collect();
        assert_close(&found, &case.decile, &format!("{name}, decile"));

        let contributions = index.contributions(index.weighting()).expect("areas with scores");
        for (column, expected) in case.contributions.iter().enumerate() {
            // pandas writes 0 for what is missing in an area that has a score.
            let expected = (expected.iter().zip(&contributions[column]))
                .map(|(expected, found)| expected.filter(|v| *v != 0.0 || !found.is_nan()))
                .collect();
            let what = format!("{name}, contribution of {column}");
            assert_close(&contributions[column], &expected, &what);
        }
        for (area, score) in scores.score.iter().enumerate() {
            let parts = index.parts(index.weighting(), area).expect("areas with scores");
            for (column, part) in parts.iter().enumerate() {
                let whole = contributions[column][area];
                assert!(part.contribution == whole || part.contribution.is_nan() && whole.is_nan());
            }
            let weight: f64 = parts.iter().map(|part| part.weight).sum();
            let expected = if score.is_nan() { 0.0 } else { 1.0 };
            assert!(
                (weight - expected).abs() < 1e-14,
                "{name}, area {area}: weights sum to {weight}"
            );
        }
    }
}

#[test]
fn correlations_agree_with_pandas() {
    let (document, values) = document();
    let columns: Vec<&[f64]> = values.iter().map(Vec::as_slice).collect();
    for (found, expected) in pearson(&columns).iter().zip(&document.pearson) {
        assert_close(found, expected, "Pearson");
    }
    for (found, expected) in spearman(&columns).iter().zip(&document.spearman) {
        assert_close(found, expected, "Spearman");
    }
    let matrix = pearson(&[&[1.0, 2.0, 3.0], &[5.0, 5.0, 5.0], &[1.0, f64::NAN, f64::NAN]]);
    assert_eq!(matrix[0][0], 1.0);
    assert!(matrix[0][1].is_nan() && matrix[0][2].is_nan() && matrix[1][1].is_nan());
}

/// The recipe that the Monte Carlo of the fixture varies.
fn simulated<'a>(document: &'a Document, values: &'a [Vec<f64>]) -> Index {
    let wanted = |case: &&Case| case.whole && case.missing == "drop";
    let case = document.cases.iter().find(wanted).expect("such a case");
    Index::new(&design(document, values, case)).expect("a sound design")
}

/// Simulations of 100,000 and 200,000 runs: quantiles may differ by a rank where the distribution function
/// passes close to 5, 50 or 95 %, shares by four standard errors of the difference, at most 0.0078.
#[test]
fn certainty_agrees_with_a_monte_carlo_in_numpy() {
    let (document, values) = document();
    let index = simulated(&document, &values);
    let found =
        index.certainty(index.weighting(), &Runs::new(100_000, 11)).expect("a sound simulation");
    let expected = &document.certainty;
    assert_eq!(found.scored, expected.areas.len());
    let mut differ = 0;
    for (place, &area) in expected.areas.iter().enumerate() {
        for (found, expected) in [
            (&found.median, &expected.median),
            (&found.low, &expected.low),
            (&found.high, &expected.high),
        ] {
            let difference = (found[area] - expected[place]).abs();
            assert!(
                difference <= 1.0,
                "area {area}: {} instead of {}",
                found[area],
                expected[place]
            );
            differ += usize::from(difference > 0.0);
        }
        let (share, expected) = (found.share_worst[area], expected.share_worst[place]);
        assert!((share - expected).abs() < 0.0078, "area {area}: {share} instead of {expected}");
    }
    assert!(differ <= 3, "{differ} quantiles differ");
    for area in (0..index.areas()).filter(|area| !expected.areas.contains(area)) {
        assert!(found.median[area].is_nan() && found.share_worst[area].is_nan());
    }
}

/// The fixture's indices come from conditional means and variances, not from these estimators.
#[test]
fn drivers_agree_with_conditional_variances_in_numpy() {
    let (document, values) = document();
    let index = simulated(&document, &values);
    let expected = &document.drivers;
    let runs = Runs::new(100_000, 5);
    let found = index.drivers(index.weighting(), expected.area, &runs).expect("a sound simulation");
    let scores = index.scores(index.weighting()).expect("areas with scores");
    assert_eq!(found.rank, ranks(&scores.score)[expected.area]);
    let certainty = index.certainty(index.weighting(), &runs).expect("a sound simulation");
    assert_eq!(found.median, certainty.median[expected.area]);
    assert_eq!(found.median, expected.median);
    assert_eq!(found.evaluations, 1_200_000);
    assert_eq!(found.factors.len(), expected.factors.len());
    for (found, expected) in found.factors.iter().zip(&expected.factors) {
        let factor = match expected.kind.as_str() {
            "dimension" => Factor::Dimension(expected.number),
            "column" => Factor::Column(expected.number),
            "normalisation" => Factor::Normalisation,
            _ => Factor::Aggregation,
        };
        assert_eq!(found.factor, factor);
        let (first, total) = (found.first - expected.first, found.total - expected.total);
        assert!(first.abs() < 0.015, "{factor:?}: {} instead of {}", found.first, expected.first);
        assert!(total.abs() < 0.01, "{factor:?}: {} instead of {}", found.total, expected.total);
    }
    let unscored = index.drivers(index.weighting(), 25, &runs);
    assert_eq!(unscored, Err(CompositeError::NotScored { area: 25 }));
}
