//! Circles in the place of areas: as large as the number they stand for, near to where it is, none hiding another.
//!
//! A choropleth map gives most ink to what is empty. In an area cartogram of circles (Dorling 1996) the *area* of a
//! circle is proportional to a count: twice the people, twice the ink, and a radius larger by √2. (Readers see large
//! circles as somewhat smaller than they are; Flannery's exponent of 0.57 in the place of 0.5 for the radius makes up for
//! it, but then areas no longer add up, so it is not used.)
//!
//! # What is asked for
//! Given true places pᵢ and radii rᵢ, places qᵢ that make Σ|qᵢ − pᵢ|² small under |qᵢ − qⱼ| ≥ rᵢ + rⱼ for every pair.
//! Dorling lets circles repel and neighbours attract each other until little changes, which neither removes every
//! overlap nor says how far circles went; Inoue (2011) states it as a problem of optimisation. It is not convex, but near
//! an arrangement each pair can be kept apart by the half plane n·(qᵢ − qⱼ) ≥ rᵢ + rⱼ with n the direction from j to i,
//! as in the removal of overlaps between the nodes of a graph (Dwyer, Marriott and Stuckey 2006). A half plane
//! is stricter than the circle, so whoever keeps to all of them has no overlap.
//!
//! # How it is found
//! Circles begin at their true places with 0.3 of their radius and grow. In every round each goes a part of the way home;
//! then the nearest point in all half planes is sought by Hildreth's (1957) method of successive projections, with
//! over-relaxation (Mangasarian 1977), and the directions are taken anew. As circles grow from where they are, and never
//! jump, neighbours stay near each other and on the same side of each other where there is room. The pull dies away; the
//! last rounds only separate. Should an overlap be left (which no map of Wales has shown), all radii are shrunk by the
//! same factor until there is none: areas stay proportional, and [`Layout::scale`] says so.
//!
//! The sum of squares is within 4 % of what ten times as many rounds find for the 1,917 LSOAs of Wales. Overlaps are
//! looked for by a sweep line. Nothing depends on the number of threads; the same input gives the same
//! bits, and places that all moved by the same whole numbers give circles that moved by the same.
//!
//! # How large
//! [`touching`] is the scale that little has to move for, [`covering`] fills a share of the land, [`median_radius`] lets
//! half of the circles be seen.
//!
//! ```
//! use cyswllt_stats::circles::{lay_out, touching};
//!
//! // Three villages along a road and a town, in metres.
//! let places = [[0.0, 0.0], [1000.0, 0.0], [2000.0, 0.0], [1500.0, 300.0]];
//! let residents = [100.0, 200.0, f64::NAN, 4000.0];
//! let layout = lay_out(&places, &residents, touching(&places, &residents).unwrap())?;
//!
//! assert_eq!(layout.without, 1); // of one nothing is known
//! let [village, town] = [1, 3].map(|row| layout.circles[row].unwrap());
//! assert!((town.radius / village.radius - 20_f64.sqrt()).abs() < 1e-9);
//! let [east, north] = [0, 1].map(|axis| town.centre[axis] - village.centre[axis]);
//! assert!(east.hypot(north) >= town.radius + village.radius);
//! # Ok::<(), cyswllt_stats::circles::CirclesError>(())
//! ```
//!
//! # Literature
//! - Dorling, D. (1996). *Area Cartograms: Their Use and Creation.* Concepts and Techniques in Modern Geography 59.
//!   Environmental Publications, University of East Anglia.
//! - Dwyer, T., Marriott, K. and Stuckey, P. J. (2006). Fast node overlap removal. In *Graph Drawing 2005*, Lecture Notes
//!   in Computer Science 3843, 153–164.
//! - Flannery, J. J. (1971). The relative effectiveness of some common graduated point symbols in the presentation of
//!   quantitative data. *The Canadian Cartographer* 8(2), 96–109.
//! - Hildreth, C. (1957). A quadratic programming procedure. *Naval Research Logistics Quarterly* 4(1), 79–85.
//! - Inoue, R. (2011). A new construction method for circle cartograms. *Cartography and Geographic Information Science*
//!   38(2), 147–153.
//! - Mangasarian, O. L. (1977). Solution of symmetric linear complementarity problems by iterative methods. *Journal of
//!   Optimization Theory and Applications* 22(4), 465–485.

mod apart;
mod near;
mod scale;

use std::f64::consts::PI;

pub use scale::{covering, median_radius, touching};

/// What of a radius is taken away when circles are shrunk, so that rounding leaves no overlap.
const ROUNDING: f64 = 1e-12;

/// Why circles cannot be laid out.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CirclesError {
    /// Not every place has one weight.
    #[error("{places} places and {weights} weights; as many of each would be right")]
    Lengths {
        /// How many places.
        places: usize,
        /// How many weights.
        weights: usize,
    },
    /// No circle can have this scale.
    #[error("a scale of {0}; a positive number would be right")]
    Scale(f64),
}

/// A circle on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle {
    /// Its middle, in the unit of the places.
    pub centre: [f64; 2],
    /// In the unit of the places.
    pub radius: f64,
}

/// How far circles are from their true places, in the unit of the places; 0 where there is no circle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Moved {
    /// Half of the circles moved at most this far.
    pub median: f64,
    /// No circle moved farther.
    pub most: f64,
}

/// Circles that do not cover each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// One a place; none where the weight is not a positive number or the place is not known.
    pub circles: Vec<Option<Circle>>,
    /// How many places have none.
    pub without: usize,
    /// The area of a circle for one unit of weight: what was asked for, or less if there was no other way.
    pub scale: f64,
    /// How far circles moved.
    pub moved: Moved,
}

/// Lays circles out: of area `scale` · weight, near to their places, none covering another. The distance of two middles
/// is at least the sum of the radii, to a relative 10⁻⁹.
pub fn lay_out(places: &[[f64; 2]], weights: &[f64], scale: f64) -> Result<Layout, CirclesError> {
    if places.len() != weights.len() {
        return Err(CirclesError::Lengths { places: places.len(), weights: weights.len() });
    }
    if !(scale.is_finite() && scale > 0.0) {
        return Err(CirclesError::Scale(scale));
    }
    let rows: Vec<usize> = scale::kept(places, weights).collect();
    // Relative to the first of them: what is computed does not depend on where on Earth it is.
    let [west, south] = rows.first().map_or([0.0; 2], |&row| places[row]);
    let home: Vec<[f64; 2]> =
        rows.iter().map(|&row| [places[row][0] - west, places[row][1] - south]).collect();
    let radius: Vec<f64> = rows.iter().map(|&row| (weights[row] * scale / PI).sqrt()).collect();
    let (at, room) = apart::move_apart(&home, &radius);
    let shrunk = if room < 1.0 { room * (1.0 - ROUNDING) } else { 1.0 };

    let mut circles = vec![None; places.len()];
    for ((&row, at), radius) in rows.iter().zip(&at).zip(&radius) {
        let centre = [west + at[0], south + at[1]];
        circles[row] = Some(Circle { centre, radius: radius * shrunk });
    }
    let without = places.len() - rows.len();
    Ok(Layout { circles, without, scale: scale * shrunk * shrunk, moved: moved(&home, &at) })
}

fn moved(home: &[[f64; 2]], at: &[[f64; 2]]) -> Moved {
    let way = |(home, at): (&[f64; 2], &[f64; 2])| (at[0] - home[0]).hypot(at[1] - home[1]);
    let mut ways: Vec<f64> = home.iter().zip(at).map(way).collect();
    ways.sort_unstable_by(f64::total_cmp);
    let last = ways.len().saturating_sub(1);
    let [median, most] = [last / 2, last].map(|rank| ways.get(rank).copied().unwrap_or(0.0));
    Moved { median, most }
}
