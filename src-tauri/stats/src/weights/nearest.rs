//! The nearest points as neighbours.

use rayon::prelude::*;

use super::{
    Weights,
    points::{Metric, PointsError, Tree},
};

/// The `k` nearest others of each point, each with the weight 1.
///
/// Of equally near points those with the lowest positions are taken (libpysal takes whichever its tree finds). The
/// result is seldom symmetric. Points at the same place are neighbours at distance 0.
///
/// # Errors
/// [`PointsError::Count`] unless 1 ≤ `k` < number of points, [`PointsError::NotFinite`],
/// [`PointsError::NotDegrees`].
///
/// # Example
/// ```
/// use cyswllt_stats::weights::{Metric, k_nearest};
///
/// let weights = k_nearest(&[[0.0, 0.0], [1.0, 0.0], [9.0, 0.0]], 1, Metric::Plane)?;
/// assert_eq!(weights.neighbours(2), [1]);
/// # Ok::<(), cyswllt_stats::weights::PointsError>(())
/// ```
pub fn k_nearest(points: &[[f64; 2]], k: usize, metric: Metric) -> Result<Weights, PointsError> {
    if k == 0 || k >= points.len() {
        return Err(PointsError::Count { k, points: points.len() });
    }
    let tree = Tree::new(points, metric)?;
    let rows: Vec<Vec<u32>> =
        (0..points.len()).into_par_iter().map(|i| tree.nearest(i, k)).collect();
    Ok(Weights::from_neighbours(&rows)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::points::nearer, *};

    #[test]
    fn ties_go_to_the_lowest_position() {
        // The middle of a square of nine: four at distance 1, four at √2.
        let grid: Vec<[f64; 2]> = (0..9).map(|i| [f64::from(i % 3), f64::from(i / 3)]).collect();
        let nearest = |k| k_nearest(&grid, k, Metric::Plane).unwrap().neighbours(4).to_vec();
        assert_eq!(nearest(2), [1, 3]);
        assert_eq!(nearest(5), [0, 1, 3, 5, 7]);
        assert_eq!(nearest(8).len(), 8);
        let same = [[1.0, 1.0]; 4];
        let weights = k_nearest(&same, 2, Metric::Plane).unwrap();
        assert_eq!((weights.neighbours(0), weights.neighbours(3)), (&[1, 2][..], &[0, 1][..]));
    }

    #[test]
    fn faults() {
        let points = [[0.0, 0.0], [1.0, 1.0]];
        for k in [0, 2] {
            assert_eq!(
                k_nearest(&points, k, Metric::Plane),
                Err(PointsError::Count { k, points: 2 })
            );
        }
        let far = [[0.0, 0.0], [300_000.0, 200_000.0]];
        assert!(matches!(
            k_nearest(&far, 1, Metric::Sphere),
            Err(PointsError::NotDegrees { position: 1, .. })
        ));
        let gap = [[0.0, 0.0], [f64::NAN, 1.0]];
        assert!(matches!(
            k_nearest(&gap, 1, Metric::Plane),
            Err(PointsError::NotFinite { position: 1, .. })
        ));
    }

    proptest! {
        #[test]
        fn none_left_out_is_nearer(
            points in proptest::collection::vec((0..20_u8, 0..20_u8), 2..60),
            k in 1..6_usize,
        ) {
            let points: Vec<[f64; 2]> =
                points.iter().map(|&(x, y)| [f64::from(x), f64::from(y)]).collect();
            prop_assume!(k < points.len());
            let weights = k_nearest(&points, k, Metric::Plane).unwrap();
            for (i, &[x, y]) in points.iter().enumerate() {
                let mut all: Vec<(f64, u32)> = (0..points.len() as u32)
                    .filter(|&j| j as usize != i)
                    .map(|j| {
                        let [a, b] = points[j as usize];
                        ((a - x).powi(2) + (b - y).powi(2), j)
                    })
                    .collect();
                all.sort_unstable_by(nearer);
                let mut expected: Vec<u32> = all[..k].iter().map(|&(_, j)| j).collect();
                expected.sort_unstable();
                prop_assert_eq!(weights.neighbours(i), expected);
            }
        }
    }
}
