//! All points within a distance as neighbours.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::{
    Weights,
    points::{Metric, PointsError, Tree},
};

/// How many pairs of neighbours are kept at most: 600 MB.
const PAIRS: usize = 50_000_000;

/// The other points within a distance (one exactly at it included), each with the weight 1.
///
/// `metres` is in the unit of the points for [`Metric::Plane`]. Points at the same place are neighbours; who has
/// nobody within the distance is an island.
///
/// # Errors
/// [`PointsError::Distance`], [`PointsError::TooDense`] above 50 million pairs, [`PointsError::NotFinite`],
/// [`PointsError::NotDegrees`].
pub fn distance_band(
    points: &[[f64; 2]],
    metres: f64,
    metric: Metric,
) -> Result<Weights, PointsError> {
    if !(metres.is_finite() && metres > 0.0) {
        return Err(PointsError::Distance(metres));
    }
    let tree = Tree::new(points, metric)?;
    let pairs = AtomicUsize::new(0);
    let rows: Option<Vec<Vec<u32>>> = (0..points.len())
        .into_par_iter()
        .map(|i| {
            let row = tree.within(i, metres);
            let before = pairs.fetch_add(row.len(), Ordering::Relaxed);
            (before + row.len() <= PAIRS).then_some(row)
        })
        .collect();
    let rows = rows.ok_or(PointsError::TooDense { distance: metres, limit: PAIRS })?;
    Ok(Weights::from_neighbours(&rows)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_distance_itself_is_within() {
        let points = [[0.0, 0.0], [3.0, 4.0], [3.0, 4.0], [20.0, 0.0]];
        let weights = distance_band(&points, 5.0, Metric::Plane).unwrap();
        assert_eq!(weights.neighbours(0), [1, 2]);
        assert_eq!(weights.neighbours(1), [0, 2]);
        assert_eq!(weights.islands(), [3]);
        for metres in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            let error = distance_band(&points, metres, Metric::Plane).unwrap_err();
            assert!(matches!(error, PointsError::Distance(_)));
        }
    }

    #[test]
    fn too_dense() {
        let points = vec![[0.0, 0.0]; 7_100];
        let error = distance_band(&points, 1.0, Metric::Plane).unwrap_err();
        assert!(matches!(error, PointsError::TooDense { .. }));
    }

    proptest! {
        #[test]
        fn is_symmetric_and_complete(
            points in proptest::collection::vec((0..30_u8, 0..30_u8), 1..60),
            reach in 1..12_u8,
        ) {
            let points: Vec<[f64; 2]> =
                points.iter().map(|&(x, y)| [f64::from(x), f64::from(y)]).collect();
            let weights = distance_band(&points, f64::from(reach), Metric::Plane).unwrap();
            for i in 0..points.len() {
                for j in (0..points.len()).filter(|&j| j != i) {
                    let square = (points[i][0] - points[j][0]).powi(2)
                        + (points[i][1] - points[j][1]).powi(2);
                    let near = square <= f64::from(reach).powi(2);
                    prop_assert_eq!(weights.neighbours(i).contains(&(j as u32)), near);
                }
            }
        }
    }
}
