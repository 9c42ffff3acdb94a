//! An R-tree of points: which are nearest, which are inside a box?

use rstar::{AABB, RTree, primitives::GeomWithData};

type Entry<T> = GeomWithData<[f64; 2], T>;

/// Points in metres of the British National Grid, each with what it stands for.
#[derive(Debug, Clone)]
pub struct Points<T> {
    tree: RTree<Entry<T>>,
}

/// A point that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found<'a, T> {
    /// What the point stands for.
    pub item: &'a T,
    /// Easting in metres.
    pub easting: f64,
    /// Northing in metres.
    pub northing: f64,
}

impl<T> Points<T> {
    /// Builds the tree. Points that are NaN or infinite are nowhere and so are left out.
    pub fn new(points: impl IntoIterator<Item = ((f64, f64), T)>) -> Self {
        let entries = points
            .into_iter()
            .filter(|((easting, northing), _)| easting.is_finite() && northing.is_finite())
            .map(|((easting, northing), item)| Entry::new([easting, northing], item))
            .collect();
        Self { tree: RTree::bulk_load(entries) }
    }

    /// Number of points.
    pub fn len(&self) -> usize {
        self.tree.size()
    }

    /// Whether there are no points.
    pub fn is_empty(&self) -> bool {
        self.tree.size() == 0
    }

    /// The `k` points nearest to a place (straight line), nearest first; fewer if there are fewer, none if the
    /// place is not finite. Points equally far come in no particular but a fixed order.
    pub fn nearest(&self, easting: f64, northing: f64, k: usize) -> Vec<Found<'_, T>> {
        if !(easting.is_finite() && northing.is_finite()) {
            return Vec::new();
        }
        self.tree.nearest_neighbor_iter([easting, northing]).take(k).map(found).collect()
    }

    /// The points inside or on a box `[west, south, east, north]`; none if it is not finite.
    pub fn within_box(&self, [west, south, east, north]: [f64; 4]) -> Vec<Found<'_, T>> {
        if ![west, south, east, north].iter().all(|value| value.is_finite()) {
            return Vec::new();
        }
        let envelope = AABB::from_corners([west, south], [east, north]);
        self.tree.locate_in_envelope(envelope).map(found).collect()
    }
}

fn found<T>(entry: &Entry<T>) -> Found<'_, T> {
    let [easting, northing] = *entry.geom();
    Found { item: &entry.data, easting, northing }
}

#[cfg(test)]
mod tests {
    use super::Points;

    #[test]
    fn nearest_and_within() {
        let square = [(0.0, 0.0), (10.0, 0.0), (0.0, 10.0), (10.0, 10.0), (f64::NAN, 1.0)];
        let points = Points::new(square.into_iter().zip(0..));
        assert_eq!(points.len(), 4);
        let order: Vec<i32> = points.nearest(1.0, 2.0, 3).iter().map(|found| *found.item).collect();
        assert_eq!(order, [0, 2, 1]);
        assert_eq!(points.nearest(1.0, 2.0, 9).len(), 4);
        assert!(points.nearest(f64::NAN, 2.0, 3).is_empty());
        let mut inside: Vec<i32> =
            points.within_box([-1.0, -1.0, 1.0, 10.0]).iter().map(|found| *found.item).collect();
        inside.sort_unstable();
        assert_eq!(inside, [0, 2]);
        assert!(points.within_box([0.0, f64::NAN, 1.0, 1.0]).is_empty());
    }

    #[test]
    fn as_brute_force() {
        let places: Vec<(f64, f64)> = (0..500_u32)
            .map(|i| (f64::from(i * 7919 % 1009), f64::from(i * 104_729 % 997)))
            .collect();
        let points = Points::new(places.iter().copied().zip(0_usize..));
        for (x, y) in [(3.5, 900.25), (500.5, 0.25), (1009.0, 997.0)] {
            let distance = |(e, n): (f64, f64)| (e - x).hypot(n - y);
            let mut expected: Vec<f64> = places.iter().map(|&place| distance(place)).collect();
            expected.sort_by(f64::total_cmp);
            let got: Vec<f64> = points
                .nearest(x, y, 20)
                .iter()
                .map(|found| distance((found.easting, found.northing)))
                .collect();
            assert_eq!(got, expected[..20]);
        }
    }
}
