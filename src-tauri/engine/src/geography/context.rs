//! What lies around Wales: plain land, and the border with England.

use geo::{Coord, LineString, Polygon};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::pack;

/// The land around Wales, without Wales, and its border with England; metres of the British National Grid.
///
/// The land is for a background only: it is coarse (1:10,000,000), and goes on for some kilometres beneath Wales's areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MapContext {
    /// Polygons: the outer ring, then the holes; the first corner is repeated at the end.
    pub land: Vec<Vec<Vec<[i32; 2]>>>,
    /// From the Dee to the Wye.
    pub border: Vec<[i32; 2]>,
}

/// What can be wrong with the pack's file.
#[derive(Debug, thiserror::Error)]
#[error("context_epsg27700.geojson: {0}")]
pub struct ContextError(#[from] serde_json::Error);

#[derive(Deserialize)]
struct Document {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    MultiPolygon(Vec<Vec<Vec<[i32; 2]>>>),
    LineString(Vec<[i32; 2]>),
}

impl MapContext {
    /// Reads the embedded file.
    pub fn open() -> Result<Self, ContextError> {
        Self::read(pack::CONTEXT)
    }

    fn read(text: &str) -> Result<Self, ContextError> {
        let document: Document = serde_json::from_str(text)?;
        let mut context = Self { land: Vec::new(), border: Vec::new() };
        for feature in document.features {
            match feature.geometry {
                Geometry::MultiPolygon(land) => context.land = land,
                Geometry::LineString(border) => context.border = border,
            }
        }
        Ok(context)
    }

    /// The land as polygons of the crate `geo`.
    pub fn polygons(&self) -> Vec<Polygon> {
        let ring = |ring: &Vec<[i32; 2]>| -> LineString {
            ring.iter().map(|&[x, y]| Coord { x: f64::from(x), y: f64::from(y) }).collect()
        };
        let polygon = |rings: &Vec<Vec<[i32; 2]>>| {
            let mut rings = rings.iter().map(ring);
            let outer = rings.next().unwrap_or(LineString(Vec::new()));
            Polygon::new(outer, rings.collect())
        };
        self.land.iter().map(polygon).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::MapContext;

    #[test]
    fn a_broken_file_is_named() {
        let error = MapContext::read("{\"features\":[{\"geometry\":{\"type\":\"Point\"}}]}");
        let error = error.expect_err("a point").to_string();
        assert!(
            error.starts_with("context_epsg27700.geojson: ") && error.contains("Point"),
            "{error}"
        );
        let context = MapContext::open().expect("the pack's file");
        assert!(context.land.len() > 3 && context.border.len() > 100);
        let corners: usize = context.land.iter().flatten().map(Vec::len).sum();
        assert!(corners < 4_000, "{corners} corners are few enough to draw");
    }
}
