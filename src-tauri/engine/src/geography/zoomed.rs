//! Arcs as the map's tiles show them: at a zoom's detail, rounded to the tile grid.
//!
//! Ordnance Survey's grid of tiles: the top left corner at easting −238,375, northing 1,376,256; 896 m to a pixel
//! at zoom 0, halved at each zoom; tiles of 512 pixels in 4,096 steps. Corners are rounded before anything is
//! cut, each on its own and the same for all areas and tiles, so that neighbours still meet exactly.

use std::sync::OnceLock;

use super::{
    rings::{Arcs, Corner},
    simplify::Detail,
};

/// The last zoom: 3.5 m to a pixel.
pub const MAX_ZOOM: u8 = 8;
/// Steps across a tile.
pub const EXTENT: i32 = 4096;

/// Left and upper edge of the grid in decimetres.
const ORIGIN: Corner = [-2_383_750, 13_762_560];
/// A step at zoom 0 in decimetres: 458,752 m in 4,096 steps.
const STEP: i64 = 1120;

/// Steps to the right of and below the grid's origin, the nearest to a corner in decimetres.
pub fn to_steps(corner: Corner, zoom: u8) -> Corner {
    let steps = |decimetres: i64| {
        // ⌊x·2^z / 1120 + ½⌋ in whole numbers.
        (((decimetres << (zoom + 1)) + STEP).div_euclid(2 * STEP)) as i32
    };
    [
        steps(i64::from(corner[0]) - i64::from(ORIGIN[0])),
        steps(i64::from(ORIGIN[1]) - i64::from(corner[1])),
    ]
}

/// The corner in decimetres at so many steps, rounded.
pub fn from_steps(steps: Corner, zoom: u8) -> Corner {
    let decimetres = |steps: i32| ((i64::from(steps) * STEP) >> zoom) as i32;
    [ORIGIN[0] + decimetres(steps[0]), ORIGIN[1] - decimetres(steps[1])]
}

/// All arcs at one zoom, in steps; an arc has at least one corner unless it vanished.
#[derive(Debug)]
pub struct Zoomed {
    corners: Vec<Corner>,
    ends: Vec<u32>,
    bounds: Vec<[i32; 4]>,
}

impl Zoomed {
    fn new(arcs: &Arcs, zoom: u8) -> Self {
        let least = Detail::of_zoom(zoom).least();
        let mut corners = Vec::with_capacity(arcs.corner_count());
        let mut ends = Vec::with_capacity(arcs.count());
        let mut bounds = Vec::with_capacity(arcs.count());
        for arc in 0..arcs.count() {
            let start = corners.len();
            for (&corner, &importance) in arcs.corners(arc).iter().zip(arcs.importance(arc)) {
                if importance >= least {
                    let corner = to_steps(corner, zoom);
                    if corners.len() == start || corners.last() != Some(&corner) {
                        corners.push(corner);
                    }
                }
            }
            ends.push(corners.len() as u32);
            let nothing = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
            bounds.push(corners[start..].iter().fold(
                nothing,
                |[left, top, right, bottom], &[x, y]| {
                    [left.min(x), top.min(y), right.max(x), bottom.max(y)]
                },
            ));
        }
        corners.shrink_to_fit();
        Self { corners, ends, bounds }
    }

    /// Number of arcs.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// The corners of an arc.
    pub fn corners(&self, arc: usize) -> &[Corner] {
        let start = if arc == 0 { 0 } else { self.ends[arc - 1] as usize };
        &self.corners[start..self.ends[arc] as usize]
    }

    /// The box around an arc: left, top, right, bottom.
    pub fn bounds(&self, arc: usize) -> [i32; 4] {
        self.bounds[arc]
    }
}

/// Arcs with what each zoom makes of them, worked out when it is first wanted.
#[derive(Debug)]
pub struct ZoomedArcs {
    arcs: Arcs,
    zooms: [OnceLock<Zoomed>; MAX_ZOOM as usize + 1],
}

impl ZoomedArcs {
    /// Takes the arcs.
    pub fn new(arcs: Arcs) -> Self {
        Self { arcs, zooms: Default::default() }
    }

    /// The arcs themselves.
    pub fn arcs(&self) -> &Arcs {
        &self.arcs
    }

    /// The arcs at a zoom; beyond the last zoom, at that one.
    pub fn at(&self, zoom: u8) -> &Zoomed {
        let zoom = zoom.min(MAX_ZOOM);
        self.zooms[usize::from(zoom)].get_or_init(|| Zoomed::new(&self.arcs, zoom))
    }
}

#[cfg(test)]
mod tests {
    use super::{EXTENT, ZoomedArcs, from_steps, to_steps};
    use crate::geography::{rings::Arcs, simplify::ALWAYS};

    #[test]
    fn steps_count_from_the_grids_corner() {
        assert_eq!(to_steps([-2_383_750, 13_762_560], 0), [0, 0]);
        // One tile to the right and down.
        assert_eq!(to_steps([2_203_770, 9_175_040], 0), [EXTENT, EXTENT]);
        assert_eq!(to_steps([2_203_770, 9_175_040], 3), [8 * EXTENT, 8 * EXTENT]);
        // Half a step goes up: to the right, and down.
        assert_eq!(to_steps([-2_383_750 + 560, 13_762_560 - 559], 0), [1, 0]);
        for zoom in 0..=8 {
            let steps = to_steps([3_000_001, 2_000_009], zoom);
            assert_eq!(to_steps(from_steps(steps, zoom), zoom), steps);
        }
    }

    #[test]
    fn corners_that_fall_together_come_once() {
        let mut arcs = Arcs::default();
        arcs.push(&[[0, 0], [10, 0], [20, 0], [90_000, 0]], &[ALWAYS; 4]);
        arcs.push(&[[0, 0], [10, 0], [0, 10], [0, 0]], &[3; 4]);
        let arcs = ZoomedArcs::new(arcs);
        assert_eq!(arcs.at(0).corners(0).len(), 2);
        assert_eq!(arcs.at(8).corners(0).len(), 4);
        assert!(arcs.at(0).corners(1).is_empty());
        assert_eq!(arcs.at(8).corners(1).len(), 4);
        assert!(std::ptr::eq(arcs.at(8), arcs.at(200)));
    }
}
