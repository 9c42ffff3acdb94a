//! A rectangle or a lasso that was drawn on the map: which areas does it take?

use std::cmp::Ordering;

use super::{
    layer::Layer,
    rings::{Corner, side_of_ring},
};

/// Corners far outside Britain are drawn in to this many decimetres, so that products of differences fit.
const FAR: f64 = 1e8;

/// The corners of a lasso in decimetres, and the box around them. It may cross itself: what is inside is told by the
/// even-odd rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Lasso {
    ring: Vec<Corner>,
    bounds: [i32; 4],
}

impl Lasso {
    /// Takes corners in metres, to the decimetre; the last is joined to the first. None without corners, or if one is
    /// not finite.
    pub fn new(corners: &[(f64, f64)]) -> Option<Self> {
        let finite = corners.iter().all(|(x, y)| x.is_finite() && y.is_finite());
        let &first = corners.first().filter(|_| finite)?;
        let [x, y] = corner(first);
        let ring: Vec<Corner> = corners.iter().copied().map(corner).collect();
        let bounds = ring.iter().fold([x, y, x, y], |[west, south, east, north], &[x, y]| {
            [west.min(x), south.min(y), east.max(x), north.max(y)]
        });
        Some(Self { ring, bounds })
    }

    /// The corners in decimetres.
    pub fn ring(&self) -> &[Corner] {
        &self.ring
    }

    /// The box around it in decimetres: west, south, east, north.
    pub fn bounds(&self) -> [i32; 4] {
        self.bounds
    }

    /// Whether a point in metres is inside or on the line.
    pub fn holds(&self, point: (f64, f64)) -> bool {
        side_of_ring(corner(point), &self.ring) != Ordering::Less
    }
}

fn corner((x, y): (f64, f64)) -> Corner {
    [x, y].map(|metres| (metres * 10.0).round().clamp(-FAR, FAR) as i32)
}

impl Layer {
    /// The areas whose label point ([`Layer::label_point`]) a lasso holds, in order.
    pub fn labelled_inside(&self, lasso: &Lasso) -> Vec<u32> {
        let mut inside: Vec<u32> = self
            .boxes_meeting(lasso.bounds())
            .filter(|&position| lasso.holds(self.label_point(position)))
            .collect();
        inside.sort_unstable();
        inside
    }

    /// The areas whose label point lies within so many metres of one of the areas at `from`, measured to its outline in a
    /// straight line, and these areas themselves, in order.
    ///
    /// # Panics
    /// If there is no area at a position of `from`.
    pub fn near_areas(&self, from: &[u32], metres: f64) -> Vec<u32> {
        let mut seeds = vec![false; self.len()];
        for &position in from {
            seeds[position as usize] = true;
        }
        let reach = metres * 10.0;
        let is_near = |position: u32| {
            let (x, y) = self.label_point(position);
            from.iter().any(|&seed| {
                let [west, south, east, north] = self.bounds(seed).map(f64::from);
                let beside = (west - x * 10.0).max(x * 10.0 - east).max(0.0);
                let above = (south - y * 10.0).max(y * 10.0 - north).max(0.0);
                // First the box, which is never farther than the outline.
                beside.hypot(above) <= reach && self.distance(seed, x, y) <= metres
            })
        };
        (0..self.len() as u32)
            .filter(|&position| seeds[position as usize] || is_near(position))
            .collect()
    }

    /// The areas whose label point lies within so many metres of a point in metres, and the area that holds the point, in
    /// order.
    pub fn near_point(&self, easting: f64, northing: f64, metres: f64) -> Vec<u32> {
        let here = self.at(easting, northing);
        let is_near = |position: u32| {
            let (x, y) = self.label_point(position);
            (x - easting).hypot(y - northing) <= metres
        };
        (0..self.len() as u32)
            .filter(|&position| here == Some(position) || is_near(position))
            .collect()
    }
}
