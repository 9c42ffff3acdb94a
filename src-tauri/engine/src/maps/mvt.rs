//! Writes Mapbox vector tiles, version 2.1: polygons with an id and a code, one layer a tile.
//!
//! <https://github.com/mapbox/vector-tile-spec/tree/master/2.1>: protocol buffers, whose wire types are
//! written here directly, as a tile needs four messages of them.

use crate::geography::{rings::Corner, zoomed::EXTENT};

/// Keys of the fields that are used: number and wire type.
mod key {
    pub const TILE_LAYER: u8 = 3 << 3 | 2;
    pub const LAYER_NAME: u8 = 1 << 3 | 2;
    pub const LAYER_FEATURE: u8 = 2 << 3 | 2;
    pub const LAYER_KEY: u8 = 3 << 3 | 2;
    pub const LAYER_VALUE: u8 = 4 << 3 | 2;
    pub const LAYER_EXTENT: u8 = 5 << 3;
    pub const LAYER_VERSION: u8 = 15 << 3;
    pub const FEATURE_ID: u8 = 1 << 3;
    pub const FEATURE_TAGS: u8 = 2 << 3 | 2;
    pub const FEATURE_TYPE: u8 = 3 << 3;
    pub const FEATURE_GEOMETRY: u8 = 4 << 3 | 2;
    pub const VALUE_STRING: u8 = 1 << 3 | 2;
}

const POLYGON: u8 = 3;
const MOVE_TO: u32 = 1;
const LINE_TO: u32 = 2;
const CLOSE_PATH: u32 = 7;

/// A tile with one layer of polygons.
#[derive(Debug, Default)]
pub struct PolygonTile {
    features: Vec<u8>,
    values: Vec<u8>,
    count: u32,
    // Kept between features.
    geometry: Vec<u8>,
    feature: Vec<u8>,
}

impl PolygonTile {
    /// Adds a feature. Rings are in steps of the tile (y down), outer rings with positive area by the
    /// surveyor's formula, each followed by its holes with negative area, the first corner not repeated.
    pub fn add<'a>(&mut self, id: u32, code: &str, rings: impl IntoIterator<Item = &'a [Corner]>) {
        self.geometry.clear();
        let mut pen = [0, 0];
        for ring in rings {
            let (Some(first), rest) = (ring.first(), ring.len() as u32 - 1) else { continue };
            varint(&mut self.geometry, MOVE_TO | 1 << 3);
            step(&mut self.geometry, &mut pen, *first);
            varint(&mut self.geometry, LINE_TO | rest << 3);
            for &corner in &ring[1..] {
                step(&mut self.geometry, &mut pen, corner);
            }
            varint(&mut self.geometry, CLOSE_PATH | 1 << 3);
        }
        self.feature.clear();
        self.feature.push(key::FEATURE_ID);
        varint(&mut self.feature, id);
        // Key 0 is "code"; the values come in the order of the features.
        let mut tags = vec![0];
        varint(&mut tags, self.count);
        bytes(&mut self.feature, key::FEATURE_TAGS, &tags);
        self.feature.extend([key::FEATURE_TYPE, POLYGON]);
        bytes(&mut self.feature, key::FEATURE_GEOMETRY, &self.geometry);
        bytes(&mut self.features, key::LAYER_FEATURE, &self.feature);
        let mut value = Vec::with_capacity(code.len() + 2);
        bytes(&mut value, key::VALUE_STRING, code.as_bytes());
        bytes(&mut self.values, key::LAYER_VALUE, &value);
        self.count += 1;
    }

    /// Whether there are no features.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The tile's bytes, not compressed; none at all if it has no features.
    pub fn finish(self, layer: &str) -> Vec<u8> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut body = Vec::with_capacity(self.features.len() + self.values.len() + 32);
        body.extend([key::LAYER_VERSION, 2]);
        bytes(&mut body, key::LAYER_NAME, layer.as_bytes());
        body.extend(self.features);
        bytes(&mut body, key::LAYER_KEY, b"code");
        body.extend(self.values);
        body.push(key::LAYER_EXTENT);
        varint(&mut body, EXTENT as u32);
        let mut tile = Vec::with_capacity(body.len() + 6);
        bytes(&mut tile, key::TILE_LAYER, &body);
        tile
    }
}

fn varint(to: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        to.push(value as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

fn bytes(to: &mut Vec<u8>, key: u8, content: &[u8]) {
    to.push(key);
    varint(to, content.len() as u32);
    to.extend_from_slice(content);
}

/// The way from the pen to a corner, zigzag encoded; the pen goes there.
fn step(to: &mut Vec<u8>, pen: &mut Corner, corner: Corner) {
    for i in 0..2 {
        let delta = corner[i] - pen[i];
        varint(to, (delta << 1 ^ delta >> 31) as u32);
    }
    *pen = corner;
}

#[cfg(test)]
mod tests {
    use super::PolygonTile;

    #[test]
    fn the_bytes_of_a_small_tile() {
        let mut tile = PolygonTile::default();
        // The polygon of the specification's section 4.3.5.2, example 4.3.5.4: 3,6 8,12 20,34.
        tile.add(300, "W01", [[[3, 6], [8, 12], [20, 34]].as_slice()]);
        let bytes = tile.finish("lsoa");
        let geometry = [9, 6, 12, 18, 10, 12, 24, 44, 15];
        let mut expected = vec![0x1a, 48, 0x78, 2, 0x0a, 4];
        expected.extend(b"lsoa");
        expected.extend([0x12, 20, 0x08, 0xac, 0x02, 0x12, 2, 0, 0, 0x18, 3, 0x22, 9]);
        expected.extend(geometry);
        expected.extend([0x1a, 4]);
        expected.extend(b"code");
        expected.extend([0x22, 5, 0x0a, 3]);
        expected.extend(b"W01");
        expected.extend([0x28, 0x80, 0x20]);
        expected[1] = (expected.len() - 2) as u8;
        assert_eq!(bytes, expected);
    }

    #[test]
    fn a_tile_without_features_is_empty() {
        assert!(PolygonTile::default().finish("ward").is_empty());
    }
}
