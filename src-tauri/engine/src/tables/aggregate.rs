//! Adding up: numerators and denominators of small areas into larger ones, with polars.

use polars::prelude::{DataFrame, IntoLazy, PolarsResult, SortMultipleOptions, col, cols};

/// Sums every column over the rows that share a key, sorted by the key. Only sums of counts are
/// sums of anything: percentages have to be recomputed from them afterwards. Sums of whole numbers
/// are exact, so they do not depend on the number of threads; those of others would.
pub fn roll_up(counts: DataFrame, key: &str, columns: &[&str]) -> PolarsResult<DataFrame> {
    counts
        .lazy()
        .filter(col(key).is_not_null())
        .group_by_stable([col(key)])
        .agg([cols(columns.iter().copied()).as_expr().sum()])
        .sort([key], SortMultipleOptions::default())
        .collect()
}

#[cfg(test)]
mod tests {
    use polars::prelude::df;

    use super::roll_up;

    #[test]
    fn sums_by_key() {
        let counts = df!(
            "msoa" => ["b", "a", "b", "a"],
            "n" => [1.0, 2.0, 3.0, 4.0],
            "d" => [10.0, 20.0, 30.0, 40.0],
        )
        .expect("a table");
        let sums = roll_up(counts, "msoa", &["n", "d"]).expect("sums");
        let expected = df!("msoa" => ["a", "b"], "n" => [6.0, 4.0], "d" => [60.0, 40.0]);
        assert!(sums.equals(&expected.expect("a table")));
    }
}
