//! Shapes as GeoJSON geometries, in the grid or in longitude and latitude.

use std::fmt::Write as _;

use super::{
    grid::{GridError, to_lon_lat},
    layer::Layer,
    rings::Corner,
    simplify::Detail,
};

/// A coordinate system to write shapes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crs {
    /// Easting and northing in metres, EPSG:27700.
    Grid,
    /// Longitude and latitude in degrees, WGS 84, as GeoJSON (RFC 7946) wants it.
    Wgs84,
}

impl Layer {
    /// The text of an area's geometry, a `Polygon` or `MultiPolygon`: metres to one decimal, which is exact, or degrees to
    /// nine (0.1 mm; with fewer, lines a decimetre apart may cross). Outer rings run anticlockwise, holes clockwise.
    pub fn geojson(&self, position: u32, detail: Detail, crs: Crs) -> Result<String, GridError> {
        let polygons = self.polygons(position, detail);
        let mut text = String::new();
        if let [polygon] = polygons.as_slice() {
            text.push_str(r#"{"type":"Polygon","coordinates":"#);
            write_polygon(&mut text, polygon, crs)?;
        } else {
            text.push_str(r#"{"type":"MultiPolygon","coordinates":["#);
            for (i, polygon) in polygons.iter().enumerate() {
                text.push_str(if i > 0 { "," } else { "" });
                write_polygon(&mut text, polygon, crs)?;
            }
            text.push(']');
        }
        text.push('}');
        Ok(text)
    }
}

fn write_polygon(text: &mut String, polygon: &[Vec<Corner>], crs: Crs) -> Result<(), GridError> {
    for (i, ring) in polygon.iter().enumerate() {
        text.push_str(if i > 0 { ",[" } else { "[[" });
        for (i, &corner) in ring.iter().chain(&ring[..1]).enumerate() {
            text.push_str(if i > 0 { "," } else { "" });
            // Writing to a string does not fail.
            let _ = match crs {
                Crs::Grid => {
                    let [[x, x_tenths], [y, y_tenths]] = corner.map(|c| [c / 10, c % 10]);
                    write!(text, "[{x}.{x_tenths},{y}.{y_tenths}]")
                }
                Crs::Wgs84 => {
                    let [easting, northing] = corner.map(|decimetres| f64::from(decimetres) / 10.0);
                    let (lon, lat) = to_lon_lat(easting, northing)?;
                    write!(text, "[{lon:.9},{lat:.9}]")
                }
            };
        }
        text.push(']');
    }
    text.push(']');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Crs, Detail};
    use crate::geography::{Level, Shapes, grid::to_grid};

    #[test]
    fn both_systems_and_back() {
        let shapes = Shapes::open().expect("the shapes");
        let layer = shapes.layer(Level::Lsoa).expect("LSOAs");
        for position in [0, 60, 700, 1916] {
            let [grid, degrees] = [Crs::Grid, Crs::Wgs84].map(|crs| {
                let text = layer.geojson(position, Detail::FULL, crs).expect("in Britain");
                let geometry: geojson::Geometry = text.parse().expect("GeoJSON");
                let coordinates = serde_json::to_value(&geometry).expect("JSON");
                let mut numbers = Vec::new();
                collect(&coordinates["coordinates"], &mut numbers);
                numbers
            });
            let corners: usize = layer
                .polygons(position, Detail::FULL)
                .iter()
                .flatten()
                .map(|ring| ring.len() + 1)
                .sum();
            assert_eq!(grid.len(), corners);
            for (grid, degrees) in grid.iter().zip(&degrees) {
                let (e, n) = to_grid(degrees[0], degrees[1]).expect("in Britain");
                assert!((e - grid[0]).abs() < 0.02 && (n - grid[1]).abs() < 0.02);
            }
        }
    }

    fn collect(value: &serde_json::Value, positions: &mut Vec<[f64; 2]>) {
        let list = value.as_array().expect("a list");
        if let [x, y] = list.as_slice()
            && let (Some(x), Some(y)) = (x.as_f64(), y.as_f64())
        {
            positions.push([x, y]);
        } else {
            for value in list {
                collect(value, positions);
            }
        }
    }
}
