//! Which part of the grid a map shows, and where on the paper.

use cyswllt_stats::circles::Circle;

use crate::geography::{
    Detail, Layer, Level,
    rings::{Corner, arc_number},
};

use super::{FigureError, MapFigure};

/// A rectangle on the paper in millimetres: left, top, right, bottom.
pub(super) type Frame = [f64; 4];

/// How far beyond the frame shapes are drawn, in hundredths of a millimetre: the lines along the cut are hidden there.
const BEYOND: i32 = 60;

/// The least side of the land that is shown around the areas, in decimetres.
const LEAST_SIDE: f64 = 12_000.0;

/// Areas within so many decimetres are near each other.
const NEARBY: f64 = 250_000.0;

/// The least size of a part of an area, in square metres, that the map is made to show.
const LEAST_PART: f64 = 1e6;

/// From decimetres of the grid to hundredths of a millimetre on the paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    /// The part of the paper.
    pub frame: Frame,
    /// Hundredths of a millimetre to a decimetre.
    scale: f64,
    /// The middle of the land in decimetres.
    middle: [f64; 2],
}

impl View {
    /// Shows a box in decimetres (west, south, east, north) in a frame, as large as it fits.
    fn new(frame: Frame, [west, south, east, north]: [f64; 4]) -> Self {
        let [left, top, right, bottom] = frame;
        let across = 100.0 * (right - left) / (east - west).max(1.0);
        let down = 100.0 * (bottom - top) / (north - south).max(1.0);
        let middle = [f64::midpoint(west, east), f64::midpoint(south, north)];
        Self { frame, scale: across.min(down), middle }
    }

    /// Millimetres on the paper to a metre.
    pub fn millimetres_a_metre(&self) -> f64 {
        self.scale / 10.0
    }

    /// The detail that the scale can show: triangles smaller than a square of 0.2 mm, the width of a fine line, are left out.
    pub fn detail(&self) -> Detail {
        let metres = 0.2 / self.millimetres_a_metre();
        Detail::of_area(metres * metres)
    }

    /// The step on the paper that is nearest to a corner.
    pub fn step(&self, corner: Corner) -> Corner {
        self.project(corner.map(f64::from)).map(|hundredths| hundredths.round() as i32)
    }

    /// Where a point in metres is, in millimetres.
    pub fn point(&self, easting: f64, northing: f64) -> [f64; 2] {
        self.project([easting * 10.0, northing * 10.0]).map(|hundredths| hundredths / 100.0)
    }

    fn project(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        let [left, top, right, bottom] = self.frame;
        [
            50.0 * (left + right) + (x - self.middle[0]) * self.scale,
            50.0 * (top + bottom) - (y - self.middle[1]) * self.scale,
        ]
    }

    /// The box that shapes are cut to, in steps: its least and its greatest corner.
    pub fn limits(&self) -> [Corner; 2] {
        let [left, top, right, bottom] =
            self.frame.map(|millimetres| (millimetres * 100.0).round() as i32);
        [[left - BEYOND, top - BEYOND], [right + BEYOND, bottom + BEYOND]]
    }

    /// The land in the frame in decimetres: west, south, east, north.
    pub fn land(&self) -> [i32; 4] {
        let [left, top, right, bottom] = self.frame;
        let [half_across, half_down] =
            [right - left, bottom - top].map(|side| (50.0 * side + 100.0) / self.scale);
        let [x, y] = self.middle;
        [x - half_across, y - half_down, x + half_across, y + half_down]
            .map(|decimetres| decimetres.round() as i32)
    }

    /// Whether a point in millimetres is in the frame.
    pub fn holds(&self, [x, y]: [f64; 2]) -> bool {
        let [left, top, right, bottom] = self.frame;
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    }
}

impl MapFigure<'_> {
    /// The view of the areas with what is around them; of the outlines or the points where there is no area.
    pub(super) fn view(&self, frame: Frame) -> Result<View, FigureError> {
        let outlined = || self.outlines.iter().map(|one| (one.level, &one.positions[..]));
        let mut land = self.bounds([(self.level, self.areas)].into_iter());
        if land.is_none() {
            land = self.bounds(outlined());
        }
        if let Some(circles) = &self.circles {
            let drawn = self.areas.iter().filter_map(|&at| circles.circles[at as usize]);
            land = drawn.fold(land, |land, Circle { centre: [x, y], radius }| {
                let sides = [x - radius, y - radius, x + radius, y + radius];
                Some(grown(land, sides.map(|metres| metres * 10.0)))
            });
        }
        let land = land.or_else(|| {
            let points = self.points.iter().map(|point| [point.easting, point.northing]);
            points
                .filter(|point| point.iter().all(|metres| metres.is_finite()))
                .map(|point| point.map(|metres| metres * 10.0))
                .fold(None, |land, [x, y]| Some(grown(land, [x, y, x, y])))
        });
        let [west, south, east, north] = land.ok_or(FigureError::Nothing)?;
        let side = (east - west).max(north - south);
        // Of a few areas near each other much of the surroundings is shown.
        let part = match self.areas.len() {
            0..=3 if side < NEARBY => 0.35,
            0..=12 => 0.08,
            _ => 0.025,
        };
        let margin = side * part;
        let pad = |least: f64, length: f64| margin.max((least - length) / 2.0);
        let (x, y) = (pad(LEAST_SIDE, east - west), pad(LEAST_SIDE, north - south));
        Ok(View::new(frame, [west - x, south - y, east + x, north + y]))
    }

    fn bounds<'a>(&self, areas: impl Iterator<Item = (Level, &'a [u32])>) -> Option<[f64; 4]> {
        areas
            .filter_map(|(level, positions)| Some((self.shapes.layer(level)?, positions)))
            .flat_map(|(layer, positions)| positions.iter().map(|&at| main_bounds(layer, at)))
            .fold(None, |land, bounds| Some(grown(land, bounds.map(f64::from))))
    }
}

/// The box around an area's parts in decimetres: its largest one and those of at least [`LEAST_PART`]. Rocks far out
/// at sea would make everything else small; they are drawn if they lie in the frame all the same.
pub(super) fn main_bounds(layer: &Layer, position: u32) -> [i32; 4] {
    let chains = layer.chains(position);
    if chains.len() < 2 {
        return layer.bounds(position);
    }
    let arcs = layer.arcs();
    let mut bounds = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
    let outer = chains.iter().filter_map(|polygon| polygon.first());
    for (number, ring) in outer.enumerate() {
        if number > 0 && (arcs.doubled_area(ring) as f64) < LEAST_PART * 200.0 {
            continue;
        }
        for &reference in ring {
            for &[x, y] in arcs.corners(arc_number(reference)) {
                bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
            }
        }
    }
    bounds
}

/// A box that holds another one as well.
fn grown(land: Option<[f64; 4]>, [west, south, east, north]: [f64; 4]) -> [f64; 4] {
    let Some([w, s, e, n]) = land else { return [west, south, east, north] };
    [w.min(west), s.min(south), e.max(east), n.max(north)]
}
