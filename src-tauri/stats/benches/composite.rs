//! How long does a composite index take? 1,917 areas (as many as Wales has LSOAs), two dimensions.

use cyswllt_stats::composite::{
    Aggregation, Column, Design, Dimension, Index, Missing, Normalisation, Runs, Worse, pearson,
    ranks,
};
use cyswllt_stats::random::Stream;
use divan::{Bencher, black_box};

const AREAS: usize = 1_917;

fn main() {
    divan::main();
}

/// Measures that go together, as those of deprivation do; one value in `gaps` is missing.
fn values(measures: usize, gaps: Option<u32>) -> Vec<Vec<f64>> {
    let mut stream = Stream::new(7, 0);
    let common: Vec<f64> = (0..AREAS).map(|_| stream.normal()).collect();
    let mut value = |common: f64| match gaps {
        Some(gaps) if stream.below(gaps) == 0 => f64::NAN,
        _ => common + stream.normal(),
    };
    (0..measures).map(|_| common.iter().map(|&common| value(common)).collect()).collect()
}

fn index(values: &[Vec<f64>], aggregation: Aggregation) -> Index {
    let column = |values| Column { values, worse: Worse::Higher, target: None, weight: 1.0 };
    let columns: Vec<Column> = values.iter().map(|values| column(values)).collect();
    let (first, second) = columns.split_at(columns.len() / 2);
    Index::new(&Design {
        dimensions: [first, second]
            .map(|columns| Dimension { weight: 1.0, columns: columns.to_vec() })
            .to_vec(),
        normalisation: Normalisation::MinMax,
        aggregation,
        missing: Missing::Renormalise,
        reference: None,
    })
    .unwrap()
}

/// Normalising 12 measures.
#[divan::bench]
fn prepare(bencher: Bencher) {
    let values = values(12, None);
    bencher.bench(|| index(black_box(&values), Aggregation::Geometric));
}

/// What happens while a weight's slider moves, 12 measures.
#[divan::bench(args = [Aggregation::Arithmetic, Aggregation::Geometric])]
fn scores_and_ranks(bencher: Bencher, aggregation: Aggregation) {
    let index = index(&values(12, None), aggregation);
    bencher.bench(|| ranks(&index.scores(black_box(index.weighting())).unwrap().score));
}

#[divan::bench]
fn contributions(bencher: Bencher) {
    let index = index(&values(12, None), Aggregation::Geometric);
    bencher.bench(|| index.contributions(black_box(index.weighting())));
}

#[divan::bench]
fn correlation(bencher: Bencher) {
    let values = values(12, None);
    let columns: Vec<&[f64]> = values.iter().map(Vec::as_slice).collect();
    bencher.bench(|| pearson(black_box(&columns)));
}

/// 10,000 runs, 8 measures: whole, and with a fiftieth of the values missing.
#[divan::bench(args = [0, 50], sample_count = 10)]
fn certainty(bencher: Bencher, gaps: u32) {
    let index = index(&values(8, (gaps > 0).then_some(gaps)), Aggregation::Arithmetic);
    bencher.bench(|| index.certainty(index.weighting(), black_box(&Runs::new(10_000, 1))));
}

/// 10,000 samples, 8 measures: 140,000 indices.
#[divan::bench(sample_count = 5)]
fn drivers(bencher: Bencher) {
    let index = index(&values(8, None), Aggregation::Arithmetic);
    bencher.bench(|| index.drivers(index.weighting(), 100, black_box(&Runs::new(10_000, 1))));
}
