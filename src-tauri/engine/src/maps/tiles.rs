//! Vector tiles of the areas in Ordnance Survey's grid (see [`crate::geography::zoomed`]).
//!
//! A tile carries ids and shapes only: each feature's id is the area's position, its one property the code. It is cut
//! from the R-tree at its zoom's detail, with a margin of 64 steps (8 pixels) on all sides, so that no outline
//! shows along the tile's edge.

use std::{fmt, str::FromStr};

use super::{
    clip::{clip, tidy},
    mvt::PolygonTile,
    untangle::{is_tangled, untangle},
};
use crate::geography::{
    Layer, Level, Shapes, UnknownLevel,
    rings::{ArcRef, Corner, Polygon, arc_number, doubled_area, turn},
    zoomed::{EXTENT, MAX_ZOOM, Zoomed, from_steps, to_steps},
};

/// Steps beyond the tile's edge that shapes go on for.
const MARGIN: i32 = 64;
/// Tiles across and down at zoom 0; they cover the British National Grid.
const TILES_AT_ZOOM_0: u32 = 3;

/// Which tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TileAddress {
    /// The level of the areas.
    pub level: Level,
    /// Zoom, 0 to 8.
    pub z: u8,
    /// Column, from the left.
    pub x: u32,
    /// Row, from the top.
    pub y: u32,
}

impl fmt::Display for TileAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { level, z, x, y } = self;
        write!(formatter, "{level}/{z}/{x}/{y}")
    }
}

/// What can be wrong with a tile's address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// Not of the form level/zoom/column/row.
    #[error("the tile address \"{0}\" is not of the form LEVEL/ZOOM/COLUMN/ROW, e.g. lsoa/3/4/9")]
    Form(String),
    /// No such level.
    #[error(transparent)]
    Level(#[from] UnknownLevel),
    /// Output areas have no shapes.
    #[error("level {0} has no shapes: use country, authority, ward, msoa or lsoa")]
    NoShapes(Level),
    /// Zoom too large.
    #[error("zoom {0} does not exist: use 0 to 8")]
    Zoom(u8),
    /// Column or row outside the grid.
    #[error("{axis} {found} is outside the grid: at zoom {zoom} use 0 to {last}")]
    Outside {
        /// `column` or `row`.
        axis: &'static str,
        /// What was asked for.
        found: u32,
        /// The zoom.
        zoom: u8,
        /// The last one there is.
        last: u32,
    },
}

impl FromStr for TileAddress {
    type Err = TileError;

    /// Reads `level/zoom/column/row`; a slash before it does no harm.
    fn from_str(text: &str) -> Result<Self, TileError> {
        let form = || TileError::Form(text.to_owned());
        let parts: Vec<&str> = text.trim_start_matches('/').split('/').collect();
        let &[level, z, x, y] = parts.as_slice() else { return Err(form()) };
        let address = Self {
            level: level.parse()?,
            z: z.parse().map_err(|_| form())?,
            x: x.parse().map_err(|_| form())?,
            y: y.parse().map_err(|_| form())?,
        };
        address.check()?;
        Ok(address)
    }
}

impl TileAddress {
    fn check(self) -> Result<(), TileError> {
        if self.level == Level::Oa {
            return Err(TileError::NoShapes(self.level));
        }
        if self.z > MAX_ZOOM {
            return Err(TileError::Zoom(self.z));
        }
        let last = (TILES_AT_ZOOM_0 << self.z) - 1;
        for (axis, found) in [("column", self.x), ("row", self.y)] {
            if found > last {
                return Err(TileError::Outside { axis, found, zoom: self.z, last });
            }
        }
        Ok(())
    }
}

/// The bytes of a tile, not compressed; none where there are no areas.
pub fn tile(shapes: &Shapes, address: TileAddress) -> Result<Vec<u8>, TileError> {
    address.check()?;
    let layer = shapes.layer(address.level).ok_or(TileError::NoShapes(address.level))?;
    Ok(cut(layer, address).finish(address.level.id()))
}

fn cut(layer: &Layer, address: TileAddress) -> PolygonTile {
    let zoomed = layer.zoomed(address.z);
    let corner = [address.x as i32 * EXTENT, address.y as i32 * EXTENT];
    let (low, high) = (-MARGIN, EXTENT + MARGIN);
    // In decimetres, with a step to spare for the rounding.
    let north_west = from_steps(corner.map(|step| step + low - 1), address.z);
    let south_east = from_steps(corner.map(|step| step + high + 1), address.z);
    let bounds = [north_west[0], south_east[1], south_east[0], north_west[1]];
    let mut positions: Vec<u32> = layer.boxes_meeting(bounds).collect();
    positions.sort_unstable();
    let mut tile = PolygonTile::default();
    let mut cutter = Cutter { zoomed, corner, rings: Vec::new(), spare: Vec::new() };
    for position in positions {
        let [west, south, east, north] = layer.bounds(position);
        let [left, top] = to_steps([west, north], address.z);
        let [right, bottom] = to_steps([east, south], address.z);
        let inside = left >= corner[0] + low
            && top >= corner[1] + low
            && right <= corner[0] + high
            && bottom <= corner[1] + high;
        cutter.cut(layer.chains(position), (!inside).then_some((low, high)));
        if cutter.rings.is_empty() {
            // Too small for the steps: it stays on the map, half a step large, in the tile of its middle.
            let middle =
                [i32::midpoint(left, right) - corner[0], i32::midpoint(top, bottom) - corner[1]];
            if inside && middle.iter().all(|c| (0..EXTENT).contains(c)) {
                let [x, y] = middle;
                cutter.rings.push(vec![[x, y], [x + 1, y], [x, y + 1]]);
            }
        }
        if !cutter.rings.is_empty() {
            let code = &layer.codes()[position as usize];
            tile.add(position, code, cutter.rings.iter().map(Vec::as_slice));
        }
    }
    tile
}

/// Cuts the rings of one feature after the other.
struct Cutter<'a> {
    zoomed: &'a Zoomed,
    /// The tile's corner in steps.
    corner: Corner,
    rings: Vec<Vec<Corner>>,
    spare: Vec<Corner>,
}

impl Cutter<'_> {
    /// Leaves in `rings` what there is of polygons in the tile, cut to `limits` if there are any.
    fn cut(&mut self, polygons: &[Polygon], limits: Option<(i32, i32)>) {
        self.rings.clear();
        for polygon in polygons {
            for (number, chain) in polygon.iter().enumerate() {
                // Rounding may leave nothing of a small ring, or turn it over.
                let ring = self.ring(chain, limits);
                let area = doubled_area(&ring);
                let is_outer = number == 0;
                if area != 0 && (area > 0) == is_outer {
                    self.rings.push(ring);
                } else if is_outer {
                    break;
                }
            }
        }
        if is_tangled(&self.rings, limits) {
            let limits = limits.unwrap_or((i32::MIN, i32::MAX));
            self.rings = untangle(&self.rings, limits).into_iter().flatten().collect();
        }
    }

    /// A ring relative to the tile's corner.
    fn ring(&mut self, chain: &[ArcRef], limits: Option<(i32, i32)>) -> Vec<Corner> {
        let [left, top] = self.corner;
        let mut ring = Vec::new();
        // Backwards: y runs down here, so that outer rings have to run the other way.
        for &reference in chain.iter().rev() {
            let arc = arc_number(reference);
            let corners = self.zoomed.corners(arc);
            let local = |&[x, y]: &Corner| [x - left, y - top];
            // Each arc ends where the next one starts.
            ring.pop();
            // Of an arc beyond one side of the box, clipping needs only the ends.
            let [west, north, east, south] = self.zoomed.bounds(arc);
            let beyond = limits.is_some_and(|(low, high)| {
                east < left + low || west > left + high || south < top + low || north > top + high
            });
            let step = if beyond { corners.len().saturating_sub(1).max(1) } else { 1 };
            let kept = corners.iter().step_by(step).map(local);
            let start = ring.len();
            ring.extend(kept);
            if reference >= 0 {
                ring[start..].reverse();
            }
        }
        if let Some((low, high)) = limits {
            clip(&mut ring, &mut self.spare, low, high);
        }
        tidy(&mut ring);
        ring
    }
}

/// The tiles of a range of zooms that are not empty, by zoom, column, row.
pub fn addresses(
    shapes: &Shapes,
    level: Level,
    zooms: std::ops::RangeInclusive<u8>,
) -> Result<Vec<TileAddress>, TileError> {
    let layer = shapes.layer(level).ok_or(TileError::NoShapes(level))?;
    let mut addresses = Vec::new();
    for z in zooms {
        if z > MAX_ZOOM {
            return Err(TileError::Zoom(z));
        }
        let found = columns_and_rows(layer, z);
        addresses.extend(found.into_iter().map(|[x, y]| TileAddress { level, z, x, y }));
    }
    Ok(addresses)
}

/// Columns and rows of the tiles that an edge passes, be it in the margin (a line has a width), or whose middle is in an
/// area.
fn columns_and_rows(layer: &Layer, zoom: u8) -> Vec<[u32; 2]> {
    let across = (TILES_AT_ZOOM_0 << zoom) as usize;
    let mut shown = vec![false; across * across];
    let zoomed = layer.zoomed(zoom);
    let mut range = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
    for arc in 0..zoomed.count() {
        for pair in zoomed.corners(arc).windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let [low, high] = [
                [0, 1].map(|i| (a[i].min(b[i]) - MARGIN).div_euclid(EXTENT)),
                [0, 1].map(|i| (a[i].max(b[i]) + MARGIN).div_euclid(EXTENT)),
            ];
            range = [
                range[0].min(low[0]),
                range[1].min(low[1]),
                range[2].max(high[0]),
                range[3].max(high[1]),
            ];
            for x in low[0]..=high[0] {
                for y in low[1]..=high[1] {
                    if (low == high || passes(a, b, [x, y]))
                        && let Some(tile) = shown.get_mut(x as usize * across + y as usize)
                    {
                        *tile = true;
                    }
                }
            }
        }
    }
    let mut tiles = Vec::new();
    let across = across as i32;
    for x in range[0].max(0)..=range[2].min(across - 1) {
        for y in range[1].max(0)..=range[3].min(across - 1) {
            let middle = from_steps([x, y].map(|tile| tile * EXTENT + EXTENT / 2), zoom);
            let [easting, northing] = middle.map(|decimetres| f64::from(decimetres) / 10.0);
            let address = TileAddress { level: layer.level(), z: zoom, x: x as u32, y: y as u32 };
            // Of what an edge only grazes, nothing may be left.
            let shows = || shown[(x * across + y) as usize] && !cut(layer, address).is_empty();
            if layer.at(easting, northing).is_some() || shows() {
                tiles.push([address.x, address.y]);
            }
        }
    }
    tiles
}

/// Whether an edge comes inside a tile or its margin.
fn passes(a: Corner, b: Corner, tile: Corner) -> bool {
    let low = tile.map(|tile| tile * EXTENT - MARGIN);
    let high = low.map(|low| low + EXTENT + 2 * MARGIN);
    let beyond = (0..2).any(|i| a[i].max(b[i]) <= low[i] || a[i].min(b[i]) >= high[i]);
    let side = |x: i32, y: i32| turn(a, b, [x, y]).signum();
    let sides = [
        side(low[0], low[1]),
        side(high[0], low[1]),
        side(high[0], high[1]),
        side(low[0], high[1]),
    ];
    !beyond && sides.contains(&1) && sides.contains(&-1)
}
