//! Which areas are neighbours of which? Spatial weights of the areas of a level.

use std::{fmt, path::PathBuf, str::FromStr};

use cyswllt_stats::weights::{Metric, Weights, distance_band, k_nearest};
use rayon::prelude::*;

use super::{
    areas::Areas, layer::Layer, level::Level, locator::NONE, neighbours_error::NeighboursError,
    rings::Corner, shapes::Shapes, weights_file,
};

/// What makes two areas neighbours.
#[derive(Debug, Clone, PartialEq)]
pub enum Neighbourhood {
    /// A common line or corner.
    Queen,
    /// A common line.
    Rook,
    /// To be among the so many whose centres of gravity are nearest.
    Nearest(usize),
    /// Centres of gravity within so many metres.
    Band(f64),
    /// What a GAL or GWT file says.
    File(PathBuf),
}

/// A text that names no neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown neighbourhood \"{0}\": use queen, rook, knn:K (the K nearest), band:METRES or a file ending in .gal or .gwt"
)]
pub struct UnknownNeighbourhood(pub String);

impl FromStr for Neighbourhood {
    type Err = UnknownNeighbourhood;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownNeighbourhood(text.to_owned());
        if let Some(count) = text.strip_prefix("knn:") {
            let count = count.parse().ok().filter(|&count| count > 0);
            return count.map(Self::Nearest).ok_or_else(unknown);
        }
        if let Some(metres) = text.strip_prefix("band:") {
            let metres = metres.parse().ok();
            let metres = metres.filter(|metres: &f64| metres.is_finite() && *metres > 0.0);
            return metres.map(Self::Band).ok_or_else(unknown);
        }
        match text {
            "queen" => Ok(Self::Queen),
            "rook" => Ok(Self::Rook),
            _ if weights_file::Format::of(text.as_ref()).is_some() => Ok(Self::File(text.into())),
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for Neighbourhood {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Queen => formatter.write_str("queen"),
            Self::Rook => formatter.write_str("rook"),
            Self::Nearest(count) => write!(formatter, "knn:{count}"),
            Self::Band(metres) => write!(formatter, "band:{metres}"),
            Self::File(path) => write!(formatter, "{}", path.display()),
        }
    }
}

impl Neighbourhood {
    /// The weights (each 1, or as a GWT file has them) of the areas of a level.
    ///
    /// With `within`, positions in rising order, these areas are all there are, and are numbered anew in their order: the
    /// nearest are looked for among them, and what a file says about others does not count. Ids in files are the
    /// areas' codes. Output areas have no shapes, so that only a file can tell their neighbours.
    pub fn weights(
        &self,
        areas: &Areas,
        shapes: &Shapes,
        level: Level,
        within: Option<&[u32]>,
    ) -> Result<Weights, NeighboursError> {
        let layer = || shapes.layer(level).ok_or(NeighboursError::NoShapes { level });
        let table = areas.table(level);
        let among = |weights: Weights| match within {
            None => weights,
            Some(positions) => {
                let mut keep = vec![false; table.len()];
                for &position in positions {
                    keep[position as usize] = true;
                }
                weights.subset(&keep)
            }
        };
        match self {
            Self::Queen => Ok(among(layer()?.queen())),
            Self::Rook => Ok(among(layer()?.rook())),
            Self::Nearest(count) => {
                Ok(k_nearest(&layer()?.centroids(within), *count, Metric::Plane)?)
            }
            Self::Band(metres) => {
                Ok(distance_band(&layer()?.centroids(within), *metres, Metric::Plane)?)
            }
            Self::File(path) => {
                let codes: Vec<String> = table.areas.iter().map(|area| area.code.clone()).collect();
                Ok(among(weights_file::read(path, &codes)?))
            }
        }
    }
}

impl Layer {
    /// Queen contiguity: areas that share a line or a corner, each with the weight 1.
    ///
    /// Exact: shapes are a partition cut into shared arcs, and where areas touch, arcs end. One pass over the
    /// ends of all arcs.
    pub fn queen(&self) -> Weights {
        let arcs = self.arcs();
        let mut ends: Vec<(Corner, u32)> = Vec::with_capacity(4 * self.sides().len());
        for (arc, sides) in self.sides().iter().enumerate() {
            let corners = arcs.corners(arc);
            for &area in sides.iter().filter(|&&area| area != NONE) {
                ends.extend([(corners[0], area), (corners[corners.len() - 1], area)]);
            }
        }
        ends.sort_unstable();
        ends.dedup();
        let mut rows = vec![Vec::new(); self.len()];
        for meeting in ends.chunk_by(|a, b| a.0 == b.0) {
            for &(_, area) in meeting {
                let others = meeting.iter().map(|&(_, other)| other).filter(|&other| other != area);
                rows[area as usize].extend(others);
            }
        }
        weights(rows)
    }

    /// Rook contiguity: areas that share a line, each with the weight 1. Exact like [`Layer::queen`].
    pub fn rook(&self) -> Weights {
        let mut rows = vec![Vec::new(); self.len()];
        for &[left, right] in self.sides() {
            if left != NONE && right != NONE && left != right {
                rows[left as usize].push(right);
                rows[right as usize].push(left);
            }
        }
        weights(rows)
    }

    /// The areas' centres of gravity in metres ([`Layer::centroid`]), of all or of those at some positions.
    pub fn centroids(&self, positions: Option<&[u32]>) -> Vec<[f64; 2]> {
        let centroid = |position: u32| {
            let (easting, northing) = self.centroid(position);
            [easting, northing]
        };
        match positions {
            None => (0..self.len() as u32).into_par_iter().map(centroid).collect(),
            Some(positions) => positions.par_iter().map(|&position| centroid(position)).collect(),
        }
    }
}

/// Weights of neighbours that may be named twice.
fn weights(mut rows: Vec<Vec<u32>>) -> Weights {
    for row in &mut rows {
        row.sort_unstable();
        row.dedup();
    }
    Weights::from_neighbours(&rows).expect("areas of the layer, each once, and no area itself")
}
