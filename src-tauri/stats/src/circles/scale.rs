//! How large should circles be? The scale is the area of a circle for one unit of weight.

use std::f64::consts::PI;

use rstar::{RTree, primitives::GeomWithData};

/// How many of the nearest places are asked which circle would touch first.
const NEAREST: usize = 8;

/// The scale at which half of the circles would touch another one if none were moved: few have to go far. None where
/// fewer than two places have a weight, or all are at one place.
pub fn touching(places: &[[f64; 2]], weights: &[f64]) -> Option<f64> {
    let kept: Vec<usize> = kept(places, weights).collect();
    let points = kept.iter().map(|&row| GeomWithData::new(places[row], row)).collect();
    let tree = RTree::bulk_load(points);
    let touches = |&row: &usize| {
        let nearest = tree.nearest_neighbor_iter(places[row]).filter(|other| other.data != row);
        let root = nearest.take(NEAREST).map(|other| {
            let [x, y] = *other.geom();
            let distance = (places[row][0] - x).hypot(places[row][1] - y);
            distance / (weights[row].sqrt() + weights[other.data].sqrt())
        });
        root.fold(f64::INFINITY, f64::min)
    };
    let mut roots: Vec<f64> = kept.iter().map(touches).filter(|root| root.is_finite()).collect();
    roots.sort_unstable_by(f64::total_cmp);
    let root = *roots.get(roots.len() / 2)?;
    (root > 0.0).then_some(PI * root * root)
}

/// The scale at which all circles together cover a share of a piece of land.
pub fn covering(weights: &[f64], land: f64, share: f64) -> Option<f64> {
    let sum: f64 = weights.iter().filter(|weight| **weight > 0.0 && weight.is_finite()).sum();
    sound(land * share / sum)
}

/// The scale at which half of the circles have at least this radius.
pub fn median_radius(weights: &[f64], radius: f64) -> Option<f64> {
    let mut known: Vec<f64> =
        weights.iter().copied().filter(|weight| *weight > 0.0 && weight.is_finite()).collect();
    known.sort_unstable_by(f64::total_cmp);
    sound(PI * radius * radius / known.get(known.len() / 2)?)
}

/// The rows that get a circle.
pub(super) fn kept(places: &[[f64; 2]], weights: &[f64]) -> impl Iterator<Item = usize> {
    let has = |(place, weight): (&[f64; 2], &f64)| {
        place.iter().all(|number| number.is_finite()) && weight.is_finite() && *weight > 0.0
    };
    let rows = places.iter().zip(weights).enumerate();
    rows.filter(move |(_, row)| has(*row)).map(|(row, _)| row)
}

fn sound(scale: f64) -> Option<f64> {
    (scale.is_finite() && scale > 0.0).then_some(scale)
}

#[cfg(test)]
mod tests {
    use std::f64::consts::PI;

    use super::{covering, median_radius, touching};

    #[test]
    fn a_row_touches_at_half_its_distance() {
        let places: Vec<[f64; 2]> = (0..9).map(|x| [f64::from(x) * 10.0, 0.0]).collect();
        let scale = touching(&places, &[4.0; 9]).unwrap();
        assert!((scale * 4.0 - PI * 25.0).abs() < 1e-9, "radius 5");
    }

    #[test]
    fn what_has_no_weight_does_not_count() {
        let places = [[0.0, 0.0], [1.0, 0.0], [10.0, 0.0], [f64::NAN, 0.0]];
        let scale = touching(&places, &[1.0, f64::NAN, 1.0, 1.0]).unwrap();
        assert!((scale - PI * 25.0).abs() < 1e-9);
        assert_eq!(touching(&places, &[1.0, 0.0, -1.0, 1.0]), None);
        assert_eq!(touching(&[[1.0, 1.0]; 3], &[1.0; 3]), None, "all at one place");
        assert_eq!(touching(&[], &[]), None);
    }

    #[test]
    fn share_and_radius() {
        assert_eq!(covering(&[1.0, f64::NAN, 3.0, -4.0], 800.0, 0.25), Some(50.0));
        assert_eq!(covering(&[0.0], 800.0, 0.25), None);
        let scale = median_radius(&[1.0, 0.0, 100.0, 4.0], 3.0).unwrap();
        assert!((scale * 4.0 - PI * 9.0).abs() < 1e-12);
        assert_eq!(median_radius(&[f64::NAN], 3.0), None);
    }
}
