//! Which measures say the same: correlation of each pair over the areas that have both.

/// Pearson's product-moment correlations of all pairs of columns, over the areas where neither is NaN.
///
/// NaN where fewer than two areas have both or where one does not vary among them. Symmetric.
///
/// # Panics
/// If columns differ in length.
pub fn pearson(columns: &[&[f64]]) -> Vec<Vec<f64>> {
    pairs(columns, product_moment)
}

/// Spearman's rank correlations of all pairs of columns: Pearson's of the ranks among the areas that have both,
/// ties at their mean rank. NaN and symmetry as for [`pearson`].
///
/// # Panics
/// If columns differ in length.
pub fn spearman(columns: &[&[f64]]) -> Vec<Vec<f64>> {
    pairs(columns, |x, y| product_moment(&mean_ranks(x), &mean_ranks(y)))
}

fn pairs(columns: &[&[f64]], correlation: impl Fn(&[f64], &[f64]) -> f64) -> Vec<Vec<f64>> {
    let mut matrix = vec![vec![f64::NAN; columns.len()]; columns.len()];
    let (mut x, mut y) = (Vec::new(), Vec::new());
    for first in 0..columns.len() {
        for second in 0..=first {
            assert_eq!(columns[first].len(), columns[second].len(), "columns of different length");
            x.clear();
            y.clear();
            for (&a, &b) in columns[first].iter().zip(columns[second]) {
                if !a.is_nan() && !b.is_nan() {
                    x.push(a);
                    y.push(b);
                }
            }
            let found = correlation(&x, &y);
            matrix[first][second] = found;
            matrix[second][first] = found;
        }
    }
    matrix
}

/// Deviations are taken in units of the largest, so that squares neither overflow nor vanish.
fn product_moment(x: &[f64], y: &[f64]) -> f64 {
    let (Some(x), Some(y)) = (deviations(x), deviations(y)) else { return f64::NAN };
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (a, b) in x.iter().zip(&y) {
        xy += a * b;
        xx += a * a;
        yy += b * b;
    }
    (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0)
}

/// Deviations from the mean, the largest 1 or −1; `None` where nothing varies.
fn deviations(values: &[f64]) -> Option<Vec<f64>> {
    if values.iter().all(|value| Some(value) == values.first()) {
        return None;
    }
    let mean = crate::describe::mean_of(values);
    let mut deviations: Vec<f64> = values.iter().map(|value| value - mean).collect();
    let unit = deviations.iter().fold(0.0_f64, |unit, value| unit.max(value.abs()));
    for value in &mut deviations {
        *value /= unit;
    }
    Some(deviations)
}

/// Ranks from 1 in rising order, ties at the mean of theirs.
fn mean_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let least = values[order[start]];
        let tied = order[start..].iter().take_while(|&&area| values[area] <= least).count();
        for &area in &order[start..start + tied] {
            ranks[area] = (2 * start + tied + 1) as f64 / 2.0;
        }
        start += tied;
    }
    ranks
}
