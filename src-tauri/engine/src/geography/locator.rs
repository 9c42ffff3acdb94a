//! In which area of a partition is a point? Exact, and quick enough for millions of points.
//!
//! A raster of square cells holds the edges that pass each cell; a cell without edges holds its area. From the
//! point a ray goes left, cell by cell, to the nearest edge: the area is the one on that edge's right. Most rays end in
//! the cell where they start.
//!
//! Coordinates are fixed-point numbers (the corners whole decimetres, the point read to 1/4096 of one, 24 µm), so that
//! every comparison is exact. A point on a boundary belongs to the area east of it, on a boundary that
//! runs east to west to the area north of it: every point is in exactly one area.

use rayon::prelude::*;

use super::rings::{Arcs, Corner, turn};

/// No area.
pub const NONE: u32 = u32::MAX;

/// Binary digits behind the point of a decimetre.
const FRACTION: u32 = 12;
/// A cell is 2¹¹ decimetres wide, 204.8 m.
const CELL: u32 = 11;

/// An edge from its lower to its upper end.
#[derive(Debug, Clone, Copy)]
struct Edge {
    low: Corner,
    high: Corner,
    /// The area to the right of the way up.
    east: u32,
}

impl Edge {
    /// Positive if a point in fixed-point numbers is left of the edge, negative if it is right, 0 if it is on its line.
    fn side(&self, x: i64, y: i64) -> i64 {
        let [low_x, low_y] = self.low.map(i64::from);
        let [high_x, high_y] = self.high.map(i64::from);
        (high_x - low_x) * (y - (low_y << FRACTION)) - (high_y - low_y) * (x - (low_x << FRACTION))
    }

    fn spans(&self, y: i64) -> bool {
        (i64::from(self.low[1]) << FRACTION) <= y && y < (i64::from(self.high[1]) << FRACTION)
    }

    /// Whether the edge is left of another one at the heights that both span; edges do not cross.
    fn is_left_of(&self, other: &Self) -> bool {
        let first_not_zero = |edge: &Self, low, high| {
            let side = turn(edge.low, edge.high, low);
            if side == 0 { turn(edge.low, edge.high, high) } else { side }
        };
        if self.low[1] >= other.low[1] {
            first_not_zero(other, self.low, self.high) > 0
        } else {
            first_not_zero(self, other.low, other.high) < 0
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    /// Where the cell's edges start; they end where the next cell's start.
    start: u32,
    /// The area, if the cell has no edges.
    area: u32,
}

/// The raster of a partition.
#[derive(Debug)]
pub struct Locator {
    west: i64,
    south: i64,
    columns: usize,
    rows: usize,
    /// Row by row from the south, and one more at the end.
    cells: Vec<Cell>,
    edges: Vec<Edge>,
}

impl Locator {
    /// Builds the raster. `sides` has the area to the left and to the right of each arc, or [`NONE`].
    pub fn new(arcs: &Arcs, sides: &[[u32; 2]]) -> Self {
        let edges: Vec<Edge> = (0..arcs.count())
            .flat_map(|arc| {
                let [left, right] = sides[arc];
                arcs.corners(arc).windows(2).map(move |pair| {
                    let (a, b) = (pair[0], pair[1]);
                    if a[1] <= b[1] {
                        Edge { low: a, high: b, east: right }
                    } else {
                        Edge { low: b, high: a, east: left }
                    }
                })
            })
            .collect();
        let bound = |i: usize, most: bool| {
            let values = edges.iter().flat_map(|edge| [edge.low[i], edge.high[i]]);
            i64::from(if most { values.max() } else { values.min() }.unwrap_or(0))
        };
        // One cell more all round, as edges are filed with a decimetre to spare.
        let (west, south) = ((bound(0, false) >> CELL) - 1, (bound(1, false) >> CELL) - 1);
        let columns = ((bound(0, true) >> CELL) - west + 2) as usize;
        let rows = ((bound(1, true) >> CELL) - south + 2) as usize;
        let mut locator = Self {
            west,
            south,
            columns,
            rows,
            cells: vec![Cell { start: 0, area: NONE }; columns * rows + 1],
            edges: Vec::new(),
        };
        // Count, sum up, fill in.
        for edge in &edges {
            locator.for_cells(edge, |locator, cell| locator.cells[cell].start += 1);
        }
        let mut sum = 0;
        for cell in &mut locator.cells {
            sum += cell.start;
            cell.start = sum;
        }
        let nothing = Edge { low: [0, 0], high: [0, 0], east: NONE };
        locator.edges = vec![nothing; sum as usize];
        for edge in &edges {
            locator.for_cells(edge, |locator, cell| {
                let start = &mut locator.cells[cell].start;
                *start -= 1;
                let at = *start as usize;
                locator.edges[at] = *edge;
            });
        }
        locator.fill();
        locator
    }

    /// Calls `each` for the cells that an edge may pass.
    fn for_cells(&mut self, edge: &Edge, mut each: impl FnMut(&mut Self, usize)) {
        let [low_x, low_y] = edge.low.map(i64::from);
        let [high_x, high_y] = edge.high.map(i64::from);
        for row in (low_y >> CELL)..=(high_y >> CELL) {
            // The part of the edge in this row, with a decimetre to spare for the rounding.
            let (from, to) = ((row << CELL).max(low_y), ((row + 1) << CELL).min(high_y));
            let x_at = |y: i64| {
                if high_y == low_y {
                    if y == from { low_x } else { high_x }
                } else {
                    low_x + (high_x - low_x) * (y - low_y) / (high_y - low_y)
                }
            };
            let (a, b) = if high_y == low_y { (low_x, high_x) } else { (x_at(from), x_at(to)) };
            let (first, last) = ((a.min(b) - 1) >> CELL, (a.max(b) + 1) >> CELL);
            let start = (row - self.south) as usize * self.columns;
            for column in first..=last {
                each(self, start + (column - self.west) as usize);
            }
        }
    }

    /// Gives each cell without edges its area: that of the cell before it, or what its centre finds.
    fn fill(&mut self) {
        for row in 0..self.rows {
            let mut before = Some(NONE);
            for column in 0..self.columns {
                let cell = row * self.columns + column;
                if self.cells[cell].start != self.cells[cell + 1].start {
                    before = None;
                    continue;
                }
                let area = before.unwrap_or_else(|| {
                    let half = 1 << (CELL - 1);
                    let x = ((self.west + column as i64) << CELL) + half;
                    let y = ((self.south + row as i64) << CELL) + half;
                    self.walk(x << FRACTION, y << FRACTION, row, column - 1)
                });
                self.cells[cell].area = area;
                before = Some(area);
            }
        }
    }

    /// The area at a point in metres, or [`NONE`].
    pub fn at(&self, easting: f64, northing: f64) -> u32 {
        let fixed = |metres: f64| (metres * f64::from(10 << FRACTION)).round();
        let (x, y) = (fixed(easting), fixed(northing));
        // NaN, infinity and what is far away saturate to places outside the raster.
        let (x, y) = (x as i64, y as i64);
        let column = (x >> (CELL + FRACTION)) - self.west;
        let row = (y >> (CELL + FRACTION)) - self.south;
        if easting.is_nan()
            || northing.is_nan()
            || !(0..self.columns as i64).contains(&column)
            || !(0..self.rows as i64).contains(&row)
        {
            return NONE;
        }
        self.walk(x, y, row as usize, column as usize)
    }

    /// Goes left from a point, starting with the cell in `column`.
    fn walk(&self, x: i64, y: i64, row: usize, column: usize) -> u32 {
        for column in (0..=column).rev() {
            let cell = row * self.columns + column;
            let (start, end) =
                (self.cells[cell].start as usize, self.cells[cell + 1].start as usize);
            if start == end {
                return self.cells[cell].area;
            }
            let mut nearest: Option<&Edge> = None;
            for edge in &self.edges[start..end] {
                if edge.spans(y)
                    && edge.side(x, y) <= 0
                    && nearest.is_none_or(|nearest| nearest.is_left_of(edge))
                {
                    nearest = Some(edge);
                }
            }
            // An edge that meets the ray only beyond this cell may have another one in front of it.
            let cell_west = (self.west + column as i64) << (CELL + FRACTION);
            if let Some(edge) = nearest
                && edge.side(cell_west, y) >= 0
            {
                return edge.east;
            }
        }
        NONE
    }

    /// The areas at many points in metres, in their order.
    pub fn at_many(&self, points: &[(f64, f64)]) -> Vec<u32> {
        points
            .par_iter()
            .with_min_len(4096)
            .map(|&(easting, northing)| self.at(easting, northing))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{Locator, NONE};
    use crate::geography::rings::{Arcs, Corner, side_of_ring};

    /// Each ring an area of its own, anticlockwise.
    fn locator(rings: &[&[Corner]]) -> Locator {
        let mut arcs = Arcs::default();
        let mut sides = Vec::new();
        for (area, ring) in (0..).zip(rings) {
            let closed: Vec<Corner> = ring.iter().chain(&ring[..1]).copied().collect();
            arcs.push(&closed, &vec![0; closed.len()]);
            sides.push([area, NONE]);
        }
        Locator::new(&arcs, &sides)
    }

    #[test]
    fn a_point_on_a_boundary_is_in_the_area_east_or_north_of_it() {
        let mut arcs = Arcs::default();
        // Four squares of 100 m that meet in (100, 100) m, as one line each around the middle.
        let lines: [(&[Corner], [u32; 2]); 8] = [
            (&[[1000, 1000], [2000, 1000]], [3, 1]),
            (&[[1000, 1000], [1000, 2000]], [2, 3]),
            (&[[1000, 1000], [0, 1000]], [0, 2]),
            (&[[1000, 1000], [1000, 0]], [1, 0]),
            (&[[2000, 1000], [2000, 2000], [1000, 2000]], [3, NONE]),
            (&[[1000, 2000], [0, 2000], [0, 1000]], [2, NONE]),
            (&[[0, 1000], [0, 0], [1000, 0]], [0, NONE]),
            (&[[1000, 0], [2000, 0], [2000, 1000]], [1, NONE]),
        ];
        for (line, _) in lines {
            arcs.push(line, &vec![0; line.len()]);
        }
        let locator = Locator::new(&arcs, &lines.map(|(_, sides)| sides));
        for (x, y, area) in [
            (50.0, 50.0, 0),
            (150.0, 50.0, 1),
            (50.0, 150.0, 2),
            (150.0, 150.0, 3),
            (100.0, 100.0, 3),
            (100.0, 50.0, 1),
            (50.0, 100.0, 2),
            (0.0, 0.0, 0),
            (200.0, 50.0, NONE),
            (50.0, 200.0, NONE),
            (99.9999, 99.9999, 0),
            (-0.0001, 50.0, NONE),
        ] {
            assert_eq!(locator.at(x, y), area, "({x}, {y})");
        }
    }

    #[test]
    fn as_ray_casting_says() {
        // A star, an island in no cell's middle and a large square, over many cells.
        let star: Vec<Corner> = (0..40)
            .map(|i| {
                let (sin, cos) = (f64::from(i) * std::f64::consts::TAU / 40.0).sin_cos();
                let radius = if i % 2 == 0 { 90_000.0 } else { 11_000.0 };
                [(100_000.0 + radius * cos) as i32, (100_000.0 + radius * sin) as i32]
            })
            .collect();
        let island: [Corner; 3] = [[200_000, 7], [200_900, 7], [200_500, 801]];
        let square: [Corner; 4] =
            [[300_000, 0], [400_000, 0], [400_000, 99_000], [300_000, 99_000]];
        let rings: [&[Corner]; 3] = [&star, &island, &square];
        let locator = locator(&rings);
        let mut points: Vec<(f64, f64)> = (0..200_u32)
            .flat_map(|i| (0..200_u32).map(move |j| (f64::from(i * 207), f64::from(j * 103))))
            .collect();
        points.extend((0..90).map(|i| (20_000.0 + f64::from(i), 0.7 + f64::from(i % 80))));
        let found = locator.at_many(&points);
        for (&(x, y), found) in points.iter().zip(found) {
            let corner = [x, y].map(|metres| (metres * 10.0).round() as i32);
            let sides = rings.map(|ring| side_of_ring(corner, ring));
            if sides.iter().all(|side| side.is_ne()) {
                let expected = sides.iter().position(|&side| side == Ordering::Greater);
                assert_eq!(found, expected.map_or(NONE, |area| area as u32), "({x}, {y})");
            }
        }
    }

    #[test]
    fn what_is_no_place_is_in_no_area() {
        let locator = locator(&[&[[0, 0], [1000, 0], [0, 1000]]]);
        for strange in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300] {
            assert_eq!(locator.at(strange, 10.0), NONE);
            assert_eq!(locator.at(10.0, strange), NONE);
        }
        assert_eq!(Locator::new(&Arcs::default(), &[]).at(0.0, 0.0), NONE);
    }
}
