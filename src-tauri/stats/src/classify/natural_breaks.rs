//! Classes that vary least inside: the exact optimum.
//!
//! # Method
//! Fisher (1958) showed that the best partition of sorted values into k groups follows from the best
//! partitions of all shorter lists into k − 1 groups; Jenks (1977) brought it to choropleth maps. Done plainly
//! it takes O(k n²). The sum of squares of a run of sorted values fulfils the quadrangle
//! inequality, so the first value of the last class never moves back as the list grows, nor as classes are
//! added (Wang and Song 2011); divide and conquer on that finds the same optimum in O(k n log n).
//!
//! # Precision
//! Sums of squares come from prefix sums of the centred and scaled values, which takes a few
//! operations for any run. That loses digits where the variation inside classes is many orders of magnitude
//! smaller than that of the whole (two far clusters with fine structure). The loss is bounded, and where the
//! bound is not far below the optimum found, the search is done again with sums of squares that are
//! merged from halves (Chan, Golub and LeVeque 1983) and lose nothing.

use super::{Breaks, ClassifyError, check};
use crate::{describe::Running, sorted::Sorted};

/// Natural breaks: the classes with the least sum of squared deviations from class means, exactly.
///
/// The bounds are the greatest values of the classes. Equal values are never split. With no more distinct
/// values than `classes`, each distinct value is a class. Where several partitions are best, one of
/// them comes back, always the same.
///
/// # Errors
/// [`ClassifyError::Classes`].
pub fn natural_breaks(values: &Sorted, classes: usize) -> Result<Breaks, ClassifyError> {
    check(classes)?;
    let (distinct, counts) = values.distinct();
    if distinct.len() <= classes {
        return Ok(Breaks(distinct));
    }
    let scaled = scale(&distinct);
    let fast = PrefixSums::new(&scaled, &counts);
    let (mut starts, within) = search(&fast, scaled.len(), classes);
    let settled = fast.error_bound * classes as f64 <= 1e-10 * within;
    if !settled {
        (starts, _) = search(&Halves::new(&scaled, &counts), scaled.len(), classes);
    }
    let mut upper: Vec<f64> = starts[1..].iter().map(|&start| distinct[start - 1]).collect();
    upper.push(values.maximum());
    Ok(Breaks(upper))
}

/// Half the distance from the middle, in units of half the range: −0.5 to 0.5, whatever the size of the values.
fn scale(distinct: &[f64]) -> Vec<f64> {
    let (minimum, maximum) = (distinct[0], distinct[distinct.len() - 1]);
    // Halving keeps the range of the largest numbers finite; subnormal ones are lifted first (exactly).
    let lift = if (maximum - minimum) < 1e-290 { 2.0_f64.powi(200) } else { 0.5 };
    let range = maximum * lift - minimum * lift;
    let middle = minimum * lift + range * 0.5;
    distinct.iter().map(|value| (value * lift - middle) / range).collect()
}

/// The sum of squared deviations from their mean of the values `start..=end`.
trait Within: Sync {
    fn within(&self, start: usize, end: usize) -> f64;
}

/// Sums up to each value of weights, weighted values and weighted squares, in one row a value.
struct PrefixSums {
    rows: Vec<[f64; 3]>,
    error_bound: f64,
}

impl PrefixSums {
    fn new(values: &[f64], counts: &[u32]) -> Self {
        let weights = counts.iter().map(|&count| f64::from(count));
        let total: f64 = weights.clone().sum();
        let mean = values.iter().zip(weights).map(|(x, w)| x * w).sum::<f64>() / total;
        let mut rows = Vec::with_capacity(values.len() + 1);
        let (mut weights, mut sum, mut squares) = (0.0, Running::default(), Running::default());
        let (mut farthest, mut largest) = (0.0_f64, 0.0_f64);
        rows.push([0.0; 3]);
        for (value, &count) in values.iter().zip(counts) {
            let (x, weight) = (value - mean, f64::from(count));
            weights += weight;
            rows.push([weights, sum.add(x * weight), squares.add(x * x * weight)]);
            farthest = farthest.max(x.abs());
            largest = largest.max(sum.value().abs());
        }
        // The rows are right to the last place or so. A run's squares then err by that of the largest square sum,
        // its squared sum by twice its mean times that of the largest sum.
        let error_bound = 4.0 * f64::EPSILON * (squares.value() + farthest * largest);
        Self { rows, error_bound }
    }
}

impl Within for PrefixSums {
    #[inline]
    fn within(&self, start: usize, end: usize) -> f64 {
        let (from, to) = (&self.rows[start], &self.rows[end + 1]);
        let sum = to[1] - from[1];
        (to[2] - from[2] - sum * sum / (to[0] - from[0])).max(0.0)
    }
}

/// A disjoint sparse table: on level l the values are cut into blocks of 2^(l+1), and each value holds the
/// moments of the run from it to the middle of its block. Any run is two such halves.
struct Halves {
    values: Vec<f64>,
    levels: Vec<Vec<Moments>>,
}

#[derive(Clone, Copy, Default)]
struct Moments {
    weight: f64,
    /// Less the value next to the middle on the same side, so that no digits are lost to a common distance.
    mean: f64,
    squares: f64,
}

impl Moments {
    /// Welford's update.
    fn add(&mut self, x: f64, weight: f64) {
        self.weight += weight;
        let distance = x - self.mean;
        self.mean += distance * weight / self.weight;
        self.squares += weight * distance * (x - self.mean);
    }
}

impl Halves {
    fn new(values: &[f64], counts: &[u32]) -> Self {
        let n = values.len();
        let depth = usize::BITS - (n - 1).leading_zeros();
        let levels = (0..depth)
            .map(|level| {
                let half = 1_usize << level;
                let mut table = vec![Moments::default(); n];
                for middle in (half..n).step_by(2 * half) {
                    let mut moments = Moments::default();
                    for at in (middle - half..middle).rev() {
                        moments.add(values[at] - values[middle - 1], f64::from(counts[at]));
                        table[at] = moments;
                    }
                    moments = Moments::default();
                    for at in middle..n.min(middle + half) {
                        moments.add(values[at] - values[middle], f64::from(counts[at]));
                        table[at] = moments;
                    }
                }
                table
            })
            .collect();
        Self { values: values.to_vec(), levels }
    }
}

impl Within for Halves {
    fn within(&self, start: usize, end: usize) -> f64 {
        if start == end {
            return 0.0;
        }
        let level = (start ^ end).ilog2() as usize;
        let middle = (end >> level) << level;
        let (left, right) = (self.levels[level][start], self.levels[level][end]);
        let gap = self.values[middle] - self.values[middle - 1];
        let distance = gap + right.mean - left.mean;
        let share = left.weight * right.weight / (left.weight + right.weight);
        left.squares + right.squares + distance * distance * share
    }
}

/// The first value of each of `classes` classes of `n` > `classes` values, and the sum of squares within them.
fn search(within: &impl Within, n: usize, classes: usize) -> (Vec<usize>, f64) {
    // best[j]: least sum for the values 0..=j in as many classes as were done so far.
    let mut best: Vec<f64> = (0..n).map(|end| within.within(0, end)).collect();
    let mut next = vec![0.0; n];
    let mut starts = vec![vec![0; n]; classes - 1];
    for class in 1..classes - 1 {
        let (earlier, row) = starts.split_at_mut(class);
        let layer = Layer { within, before: &best, earlier: &earlier[class - 1] };
        layer.fill(class, &mut next[class..], &mut row[0][class..], class, n - 1);
        std::mem::swap(&mut best, &mut next);
    }
    // Of the last class only the whole list matters.
    let last = classes - 1;
    let (start, least) = least(within, &best, last, n - 1, n - 1);
    let mut path = vec![0; classes];
    path[last] = start;
    for class in (1..last).rev() {
        path[class] = starts[class][path[class + 1] - 1] as usize;
    }
    (path, least)
}

/// The first value in `first..=last` of the last class of the values `0..=end` that makes the sum least (the earliest of
/// several), and that sum. `before` has the least sums with one class fewer.
fn least(
    within: &impl Within,
    before: &[f64],
    first: usize,
    last: usize,
    end: usize,
) -> (usize, f64) {
    let mut found = (first, f64::INFINITY);
    for start in first..=last {
        let sum = before[start - 1] + within.within(start, end);
        if sum < found.1 {
            found = (start, sum);
        }
    }
    found
}

/// Fewer lists than these are not worth another thread.
const WORTH_A_THREAD: usize = 1024;

/// One class more.
struct Layer<'a, W> {
    within: &'a W,
    /// Least sums with one class fewer.
    before: &'a [f64],
    /// The first values of the last class with one class fewer: none of ours comes earlier.
    earlier: &'a [u32],
}

impl<W: Within> Layer<'_, W> {
    /// Fills the least sums and the first values of the last class for the lists that end at `from` and at the
    /// values that follow. Those first values lie in `low..=high`.
    fn fill(&self, from: usize, best: &mut [f64], starts: &mut [u32], low: usize, high: usize) {
        let middle = best.len() / 2;
        let end = from + middle;
        let last = high.min(end);
        let first = low.max(self.earlier[end] as usize).min(last);
        let (start, sum) = least(self.within, self.before, first, last, end);
        best[middle] = sum;
        starts[middle] = start as u32;
        let is_large = best.len() >= WORTH_A_THREAD;
        let (best, best_after) = best.split_at_mut(middle);
        let (starts, starts_after) = starts.split_at_mut(middle);
        let (best_after, starts_after) = (&mut best_after[1..], &mut starts_after[1..]);
        let mut shorter = || {
            if !best.is_empty() {
                self.fill(from, best, starts, low, start);
            }
        };
        let mut longer = || {
            if !best_after.is_empty() {
                self.fill(end + 1, best_after, starts_after, start, high);
            }
        };
        if is_large {
            rayon::join(shorter, longer);
        } else {
            shorter();
            longer();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{classify::CLASSES, goodness};

    /// The least sum of squares by the plain O(k n²) recursion on all values, ties and all.
    fn brute_force(values: &[f64], classes: usize) -> f64 {
        let n = values.len();
        let squares = |start: usize, end: usize| {
            let run = &values[start..=end];
            let first = run[0];
            let mean = run.iter().map(|value| value - first).sum::<f64>() / run.len() as f64;
            run.iter().map(|value| (value - first - mean).powi(2)).sum::<f64>()
        };
        let mut best: Vec<f64> = (0..n).map(|end| squares(0, end)).collect();
        for class in 1..classes.min(n) {
            best =
                (0..n)
                    .map(|end| {
                        (class.min(end)..=end)
                            .map(|start| {
                                if start == 0 { 0.0 } else { best[start - 1] + squares(start, end) }
                            })
                            .fold(best[end], f64::min)
                    })
                    .collect();
        }
        best[n - 1]
    }

    fn sum_of_squares(values: &Sorted, breaks: &Breaks) -> f64 {
        breaks
            .groups(values)
            .map(|group| {
                let mean = group.iter().map(|value| value - group[0]).sum::<f64>()
                    / group.len().max(1) as f64;
                group.iter().map(|value| (value - group[0] - mean).powi(2)).sum::<f64>()
            })
            .sum()
    }

    fn agrees(values: &[f64], classes: usize) {
        let values = Sorted::new(values).unwrap();
        let breaks = natural_breaks(&values, classes).unwrap();
        let distinct = values.distinct().0.len();
        assert_eq!(breaks.len(), classes.min(distinct));
        assert!(breaks.counts(&values).iter().all(|&count| count > 0));
        let (found, least) =
            (sum_of_squares(&values, &breaks), brute_force(values.values(), classes));
        let range = values.maximum() - values.minimum();
        assert!(
            found <= least * (1.0 + 1e-9) + range * range * 1e-28,
            "{found} found, {least} is the least, {values:?} in {classes}"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn is_the_optimum(
            values in prop::collection::vec(-1e3_f64..1e3, 1..90),
            classes in CLASSES,
        ) {
            agrees(&values, classes);
        }

        #[test]
        fn is_the_optimum_with_ties(
            values in prop::collection::vec((0_u8..30).prop_map(f64::from), 1..120),
            classes in CLASSES,
        ) {
            agrees(&values, classes);
        }

        #[test]
        fn is_the_optimum_of_far_clusters(
            values in prop::collection::vec(
                (0_u8..4, 0.0_f64..1.0).prop_map(|(far, near)| f64::from(far) * 1e9 + near),
                1..70,
            ),
            classes in CLASSES,
        ) {
            agrees(&values, classes);
        }

        #[test]
        fn is_the_optimum_of_heavy_tails(
            values in prop::collection::vec((-12.0_f64..12.0).prop_map(f64::exp), 1..90),
            classes in CLASSES,
        ) {
            agrees(&values, classes);
        }

        #[test]
        fn both_sums_agree(
            values in prop::collection::btree_set(-1000_i32..1000, 2..60),
            seed in 1_u32..9,
        ) {
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            let counts: Vec<u32> = (0..values.len() as u32).map(|i| 1 + (i * seed) % 5).collect();
            let (fast, exact) = (PrefixSums::new(&values, &counts), Halves::new(&values, &counts));
            for start in 0..values.len() {
                for end in start..values.len() {
                    let (a, b) = (fast.within(start, end), exact.within(start, end));
                    prop_assert!((a - b).abs() <= fast.error_bound.max(1e-9 * b), "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn fine_structure_far_apart_is_kept() {
        // Two clusters, each of two pairs: the prefix sums cannot see the pairs.
        let values = [0.0, 1e-3, 0.5, 0.501, 1e12, 1e12 + 1e-3, 1e12 + 0.5, 1e12 + 0.501];
        let values = Sorted::new(&values).unwrap();
        let breaks = natural_breaks(&values, 4).unwrap();
        assert_eq!(breaks.counts(&values), [2, 2, 2, 2]);
    }

    #[test]
    fn as_many_classes_as_distinct_values() {
        let values = Sorted::new(&[3.0, 1.0, 1.0, 2.0, 3.0]).unwrap();
        for classes in 3..=12 {
            let breaks = natural_breaks(&values, classes).unwrap();
            assert_eq!(breaks.upper(), [1.0, 2.0, 3.0]);
            assert!((goodness::gvf(&values, &breaks) - 1.0).abs() < 1e-15);
        }
        assert_eq!(natural_breaks(&values, 2).unwrap().len(), 2);
    }

    #[test]
    fn the_size_of_the_values_does_not_matter() {
        let values = [1.0, 2.0, 4.0, 7.0, 8.0, 9.5, 20.0, 21.0, 22.5, 40.0];
        let counts = |factor: f64| {
            let values: Vec<f64> = values.iter().map(|value| value * factor).collect();
            let values = Sorted::new(&values).unwrap();
            natural_breaks(&values, 4).unwrap().counts(&values)
        };
        let expected = counts(1.0);
        for factor in [1e-300, 5e-324, 1e-160, 1e150, 4e306] {
            assert_eq!(counts(factor), expected[..], "{factor}");
        }
    }
}
