//! Hotspots of a field of the user's own layer.

use cyswllt_stats::weights::{Metric, Weights, k_nearest};

use super::{
    analyse::{Field, Ground, Question, analyse},
    error::HotspotsError,
    result::Hotspots,
};
use crate::{
    geography::{Neighbourhood, NeighboursError},
    sources::layer::UserLayer,
};

/// The features of a layer.
struct LayerGround<'a> {
    layer: &'a UserLayer,
    neighbourhood: &'a Neighbourhood,
}

/// Which features are at these positions.
fn kept(layer: &UserLayer, positions: &[u32]) -> Vec<bool> {
    let mut keep = vec![false; layer.len()];
    for &position in positions {
        keep[position as usize] = true;
    }
    keep
}

impl Ground for LayerGround<'_> {
    fn neighbours(&self, positions: &[u32]) -> Result<Weights, NeighboursError> {
        match self.neighbourhood {
            // The nearest of those that have a value, not the nearest of all.
            Neighbourhood::Nearest(count) if positions.len() < self.layer.len() => {
                nearest(self.layer, positions, *count)
            }
            all => Ok(self.layer.weights(all)?.subset(&kept(self.layer, positions))),
        }
    }

    fn adjoining(&self, positions: &[u32]) -> Option<Weights> {
        // Points and lines have no outlines.
        let queen = self.layer.weights(&Neighbourhood::Queen).ok()?;
        Some(queen.subset(&kept(self.layer, positions)))
    }

    fn points(&self, positions: &[u32]) -> Option<(Vec<[f64; 2]>, Metric)> {
        self.layer.shapes()?;
        let (points, metric) = self.layer.metric_points();
        Some((positions.iter().map(|&position| points[position as usize]).collect(), metric))
    }
}

/// The nearest among the features at these positions; those without shape have no neighbours.
fn nearest(layer: &UserLayer, positions: &[u32], count: usize) -> Result<Weights, NeighboursError> {
    let (points, metric) = layer.points();
    let point = |at: usize| points[positions[at] as usize];
    let there: Vec<usize> = (0..positions.len())
        .filter(|&at| point(at).iter().all(|coordinate| coordinate.is_finite()))
        .collect();
    let present: Vec<[f64; 2]> = there.iter().map(|&at| point(at)).collect();
    let weights = k_nearest(&present, count, metric)?;
    let mut rows = vec![Vec::new(); positions.len()];
    for (row, &at) in there.iter().enumerate() {
        let neighbours = weights.neighbours(row).iter();
        rows[at] = neighbours.map(|&other| there[other as usize] as u32).collect();
    }
    Ok(Weights::from_neighbours(&rows).expect("the same neighbours under other numbers"))
}

/// Hotspots among the features of a layer, by position in the layer. Clusters say nothing of residents, authorities or
/// names, which a layer does not have.
pub fn hotspots_of_layer(
    layer: &UserLayer,
    values: &[f64],
    second: Option<&[f64]>,
    neighbourhood: &Neighbourhood,
    question: &Question,
) -> Result<Hotspots, HotspotsError> {
    let ground = LayerGround { layer, neighbourhood };
    let field =
        Field { ids: layer.ids(), values, second, inside: None, ground: &ground, has_origin: true };
    analyse(&field, question)
}
