//! Areas as features of GeoJSON.

use std::collections::HashMap;

use cyswllt_engine::geography::{AreaRef, Detail, Shapes, grid};
use serde::Serialize;

use crate::{arguments::Crs, failure::Failure};

/// A feature.
#[derive(Debug, Serialize)]
pub struct Feature<P> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    geometry: Option<Geometry>,
    properties: P,
}

impl<P> Feature<P> {
    /// A feature with its properties.
    pub fn new(id: Option<String>, geometry: Option<Geometry>, properties: P) -> Self {
        Self { kind: "Feature", id, geometry, properties }
    }
}

/// Longitude and latitude in degrees, or easting and northing in metres.
pub type Position = [f64; 2];

/// A geometry.
#[derive(Debug, Serialize)]
#[serde(tag = "type", content = "coordinates")]
pub enum Geometry {
    /// A point.
    Point(Position),
    /// Parts, each an outer ring (anticlockwise) and its holes, every ring closed.
    MultiPolygon(Vec<Vec<Vec<Position>>>),
}

/// The outlines of areas at full detail.
pub struct Outlines<'a> {
    shapes: &'a Shapes,
    crs: Crs,
    /// Corners that were transformed already: neighbours share most of theirs.
    degrees: HashMap<[i32; 2], Position>,
}

impl<'a> Outlines<'a> {
    /// Outlines in a system of coordinates.
    pub fn new(shapes: &'a Shapes, crs: Crs) -> Self {
        Self { shapes, crs, degrees: HashMap::new() }
    }

    /// The outline of an area; none where its level has no shapes.
    pub fn of(&mut self, area: AreaRef) -> Result<Option<Geometry>, Failure> {
        let Some(layer) = self.shapes.layer(area.level) else { return Ok(None) };
        let mut parts = layer.polygons(area.position, Detail::FULL).into_iter();
        let polygons = parts.try_fold(Vec::new(), |mut polygons, rings| {
            let mut rings = rings.into_iter();
            polygons.push(rings.try_fold(Vec::new(), |mut closed, ring| {
                closed.push(self.ring(&ring)?);
                Ok::<_, Failure>(closed)
            })?);
            Ok::<_, Failure>(polygons)
        })?;
        Ok(Some(Geometry::MultiPolygon(polygons)))
    }

    /// A ring with its first corner repeated at the end.
    fn ring(&mut self, corners: &[[i32; 2]]) -> Result<Vec<Position>, Failure> {
        corners.iter().chain(corners.first()).map(|&corner| self.position(corner)).collect()
    }

    fn position(&mut self, corner: [i32; 2]) -> Result<Position, Failure> {
        let [x, y] = corner.map(|decimetres| f64::from(decimetres) / 10.0);
        match self.crs {
            Crs::Grid => Ok([x, y]),
            Crs::Degrees => {
                if let Some(&known) = self.degrees.get(&corner) {
                    return Ok(known);
                }
                let (lon, lat) = grid::to_lon_lat(x, y).map_err(|error| Failure::pack(&error))?;
                let position = [round(lon, 7), round(lat, 7)];
                self.degrees.insert(corner, position);
                Ok(position)
            }
        }
    }
}

/// Rounds to decimals. 7 decimals of a degree are about a centimetre.
pub fn round(number: f64, decimals: i32) -> f64 {
    let factor = 10.0_f64.powi(decimals);
    (number * factor).round() / factor
}
