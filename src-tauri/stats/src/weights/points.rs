//! Points in the plane or on the sphere, found by nearness.

use std::cmp::Ordering;

use rstar::{RTree, primitives::GeomWithData};

use super::WeightsError;

/// Radius of the sphere of [`Metric::Sphere`] in metres: the mean radius of the Earth (2a + b)/3 of WGS 84.
pub const EARTH_RADIUS: f64 = 6_371_008.8;

/// How the distance between two points is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Straight line between *x*, *y*, in their unit; metres where the points are in metres.
    Plane,
    /// Great circle in metres between longitude, latitude in degrees, on a sphere of radius [`EARTH_RADIUS`]. The
    /// ellipsoid's distance differs by at most 0.6 %.
    Sphere,
}

/// Why points have no neighbours to be found.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PointsError {
    /// NaN or an infinity.
    #[error(
        "point {position} is at {x}, {y}: coordinates are finite numbers, leave out areas without shape"
    )]
    NotFinite {
        /// The point, from 0.
        position: usize,
        /// Its first coordinate.
        x: f64,
        /// Its second.
        y: f64,
    },
    /// Not degrees.
    #[error(
        "point {position} is at {longitude}, {latitude}: distances on the sphere need longitude and latitude in degrees"
    )]
    NotDegrees {
        /// The point, from 0.
        position: usize,
        /// Its first coordinate.
        longitude: f64,
        /// Its second.
        latitude: f64,
    },
    /// No neighbours, or more than there are others.
    #[error("{k} nearest neighbours of {points} areas asked for: use 1 to {}", points.saturating_sub(1))]
    Count {
        /// How many neighbours.
        k: usize,
        /// How many points there are.
        points: usize,
    },
    /// A distance that is not above 0.
    #[error("a distance band of {0} asked for: use a finite distance above 0, in metres")]
    Distance(f64),
    /// More pairs than are kept.
    #[error(
        "within {distance} there are more than {limit} pairs of neighbours: use a shorter distance"
    )]
    TooDense {
        /// The distance.
        distance: f64,
        /// How many pairs are kept at most.
        limit: usize,
    },
    /// More areas than can be numbered.
    #[error(transparent)]
    Weights(#[from] WeightsError),
}

/// Where a point is in space: *x*, *y*, 0 in the plane; on the unit sphere, where the chord grows with the arc.
pub(super) fn place([x, y]: [f64; 2], metric: Metric) -> [f64; 3] {
    match metric {
        Metric::Plane => [x, y, 0.0],
        Metric::Sphere => {
            let ((sin_lon, cos_lon), (sin_lat, cos_lat)) =
                (x.to_radians().sin_cos(), y.to_radians().sin_cos());
            [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
        }
    }
}

/// The distance that belongs to the square of one between [`place`]s.
pub(super) fn distance(square: f64, metric: Metric) -> f64 {
    match metric {
        Metric::Plane => square.sqrt(),
        Metric::Sphere => 2.0 * EARTH_RADIUS * (square.sqrt() / 2.0).min(1.0).asin(),
    }
}

/// The square between [`place`]s that belongs to a distance.
fn square(distance: f64, metric: Metric) -> f64 {
    match metric {
        Metric::Plane => distance * distance,
        Metric::Sphere => {
            let angle = distance / (2.0 * EARTH_RADIUS);
            if angle >= std::f64::consts::FRAC_PI_2 {
                f64::INFINITY
            } else {
                (2.0 * angle.sin()).powi(2)
            }
        }
    }
}

type Entry = GeomWithData<[f64; 3], u32>;

/// Points by place.
pub(super) struct Tree {
    entries: RTree<Entry>,
    places: Vec<[f64; 3]>,
    metric: Metric,
}

impl Tree {
    /// Takes points that are all there.
    pub(super) fn new(points: &[[f64; 2]], metric: Metric) -> Result<Self, PointsError> {
        if points.len() >= u32::MAX as usize {
            return Err(WeightsError::TooMany { areas: points.len() }.into());
        }
        for (position, &[x, y]) in points.iter().enumerate() {
            if !(x.is_finite() && y.is_finite()) {
                return Err(PointsError::NotFinite { position, x, y });
            }
            if metric == Metric::Sphere && !(x.abs() <= 360.0 && y.abs() <= 90.0) {
                return Err(PointsError::NotDegrees { position, longitude: x, latitude: y });
            }
        }
        Ok(Self::of(points, metric))
    }

    /// Takes points of which those that are not finite are left out.
    pub(super) fn of(points: &[[f64; 2]], metric: Metric) -> Self {
        let places: Vec<[f64; 3]> = points.iter().map(|&point| place(point, metric)).collect();
        let entries = (0..).zip(&places).filter(|(_, place)| place.iter().all(|c| c.is_finite()));
        let entries = RTree::bulk_load(entries.map(|(i, &place)| Entry::new(place, i)).collect());
        Self { entries, places, metric }
    }

    /// The other points with the squares of their distances, nearest first; equally near ones in no order.
    pub(super) fn from(&self, i: usize) -> impl Iterator<Item = (f64, u32)> + '_ {
        self.entries
            .nearest_neighbor_iter_with_distance_2(self.places[i])
            .map(|(entry, square)| (square, entry.data))
            .filter(move |&(_, j)| j as usize != i)
    }

    /// The `k` nearest others, of equally near ones those with the lowest positions.
    pub(super) fn nearest(&self, i: usize, k: usize) -> Vec<u32> {
        let mut found: Vec<(f64, u32)> = Vec::with_capacity(k + 1);
        for near in self.from(i) {
            if found.len() >= k && near.0 > found[found.len() - 1].0 {
                break;
            }
            found.push(near);
        }
        found.sort_unstable_by(nearer);
        found.truncate(k);
        found.into_iter().map(|(_, j)| j).collect()
    }

    /// The others up to a distance.
    pub(super) fn within(&self, i: usize, reach: f64) -> Vec<u32> {
        let square = square(reach, self.metric);
        self.entries
            .locate_within_distance(self.places[i], square)
            .map(|entry| entry.data)
            .filter(|&j| j as usize != i)
            .collect()
    }
}

/// The order of nearness, then of position.
pub(super) fn nearer(a: &(f64, u32), b: &(f64, u32)) -> Ordering {
    a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn great_circles() {
        let metres = |a, b| {
            let (a, b) = (place(a, Metric::Sphere), place(b, Metric::Sphere));
            distance((0..3).map(|i| (a[i] - b[i]).powi(2)).sum(), Metric::Sphere)
        };
        // A degree of the equator, a quarter and half of a meridian.
        let degree = EARTH_RADIUS * std::f64::consts::PI / 180.0;
        assert!((metres([0.0, 0.0], [1.0, 0.0]) / degree - 1.0).abs() < 1e-12);
        assert!((metres([-3.0, 0.0], [77.0, 90.0]) / (90.0 * degree) - 1.0).abs() < 1e-12);
        assert!((metres([0.0, 0.0], [180.0, 0.0]) / (180.0 * degree) - 1.0).abs() < 1e-7);
        // Cardiff to Bangor: haversine by hand, 173.4 km.
        let (cardiff, bangor): ([f64; 2], [f64; 2]) = ([-3.179, 51.481], [-4.129, 53.228]);
        let haversine = ((bangor[1] - cardiff[1]).to_radians() / 2.0).sin().powi(2)
            + cardiff[1].to_radians().cos()
                * bangor[1].to_radians().cos()
                * ((bangor[0] - cardiff[0]).to_radians() / 2.0).sin().powi(2);
        let expected = 2.0 * EARTH_RADIUS * haversine.sqrt().asin();
        assert!((metres(cardiff, bangor) - expected).abs() < 1e-6);
        for metric in [Metric::Plane, Metric::Sphere] {
            assert!((distance(square(12_345.0, metric), metric) - 12_345.0).abs() < 1e-6);
        }
        assert!(square(3e7, Metric::Sphere).is_infinite());
    }
}
