//! Which road is nearest to a point: roads by the cells of a grid that they run through.

use super::{Roads, network::Place};
use crate::geography::rings::Corner;

/// The side of a cell in decimetres.
const CELL: i32 = 2_500;

/// The roads in each cell of a grid over the network.
#[derive(Debug)]
pub(super) struct Grid {
    origin: Corner,
    columns: usize,
    rows: usize,
    starts: Vec<u32>,
    roads: Vec<u32>,
}

impl Grid {
    /// The grid of a network.
    pub fn new(roads: &Roads) -> Self {
        let mut low = [i32::MAX; 2];
        let mut high = [i32::MIN; 2];
        for corner in roads.nodes.iter().chain(&roads.corners) {
            for axis in 0..2 {
                low[axis] = low[axis].min(corner[axis]);
                high[axis] = high[axis].max(corner[axis]);
            }
        }
        if roads.nodes.is_empty() {
            (low, high) = ([0; 2], [0; 2]);
        }
        let cells = |axis: usize| ((high[axis] - low[axis]) / CELL + 1) as usize;
        let mut grid = Self {
            origin: low,
            columns: cells(0),
            rows: cells(1),
            starts: Vec::new(),
            roads: Vec::new(),
        };
        let mut starts = vec![0_u32; grid.columns * grid.rows + 1];
        grid.run(roads, |cell, _| starts[cell + 1] += 1);
        for cell in 1..starts.len() {
            starts[cell] += starts[cell - 1];
        }
        let mut next = starts.clone();
        let mut sorted = vec![0_u32; starts[starts.len() - 1] as usize];
        grid.run(roads, |cell, road| {
            sorted[next[cell] as usize] = road;
            next[cell] += 1;
        });
        (grid.starts, grid.roads) = (starts, sorted);
        grid
    }

    /// Every cell that a road runs through, with the road; cells come again where the road does.
    fn run(&self, roads: &Roads, mut meet: impl FnMut(usize, u32)) {
        for road in 0..roads.len() as u32 {
            let mut last = usize::MAX;
            let mut line = roads.line(road);
            let Some(mut from) = line.next() else { continue };
            for to in line {
                self.cells(from, to, |cell| {
                    if cell != last {
                        meet(cell, road);
                        last = cell;
                    }
                });
                from = to;
            }
        }
    }

    /// The cells of a straight piece, row by row: in each row those between where it comes in and where it goes out.
    fn cells(&self, a: Corner, b: Corner, mut meet: impl FnMut(usize)) {
        let at = |corner: Corner, axis: usize| corner[axis] - self.origin[axis];
        let (low, high) = if a[1] <= b[1] { (a, b) } else { (b, a) };
        let ([x, y], [east, north]) = ([at(low, 0), at(low, 1)], [at(high, 0), at(high, 1)]);
        for row in y / CELL..=north / CELL {
            let across = |edge: i32| {
                let share = f64::from(edge.clamp(y, north) - y) / f64::from((north - y).max(1));
                f64::from(x) + share * f64::from(east - x)
            };
            let (enter, leave) = if y == north {
                (f64::from(x), f64::from(east))
            } else {
                (across(row * CELL), across((row + 1) * CELL))
            };
            let column = |x: f64| ((x / f64::from(CELL)) as usize).min(self.columns - 1);
            for column in column(enter.min(leave))..=column(enter.max(leave)) {
                meet(row as usize * self.columns + column);
            }
        }
    }

    /// The nearest of the roads that are `wanted` to a point in metres, at most `within` metres away; of several as near
    /// the first.
    pub fn nearest(
        &self,
        roads: &Roads,
        point: [f64; 2],
        within: f64,
        wanted: impl Fn(u32) -> bool,
    ) -> Option<Place> {
        let point = point.map(|metres| metres * 10.0);
        let cell = |axis: usize| {
            ((point[axis] - f64::from(self.origin[axis])) / f64::from(CELL)).floor() as i64
        };
        let centre = [cell(0), cell(1)];
        let mut best: Option<Place> = None;
        let mut limit = within * 10.0;
        let mut ring = 0_i64;
        // What lies in a ring is no nearer than the rings inside it are wide.
        while ((ring - 1) * i64::from(CELL)) as f64 <= limit {
            for [column, row] in around(centre, ring) {
                let is_there = (0..self.columns as i64).contains(&column)
                    && (0..self.rows as i64).contains(&row);
                if !is_there {
                    continue;
                }
                let at = row as usize * self.columns + column as usize;
                for &road in &self.roads[self.starts[at] as usize..self.starts[at + 1] as usize] {
                    if !wanted(road) {
                        continue;
                    }
                    let (off, along) = distance(roads, road, point);
                    let is_nearer = best.is_none_or(|best| {
                        let known = best.off * 10.0;
                        off < known || (off <= known && road < best.road)
                    });
                    if off <= limit && is_nearer {
                        best = Some(Place { road, along: along / 10.0, off: off / 10.0 });
                        limit = off;
                    }
                }
            }
            ring += 1;
        }
        best
    }
}

/// The cells that are so many steps from one, as a king goes.
fn around([x, y]: [i64; 2], ring: i64) -> impl Iterator<Item = [i64; 2]> {
    (-ring..=ring).flat_map(move |row| {
        let step = if row.abs() == ring { 1 } else { (2 * ring).max(1) };
        (-ring..=ring).step_by(step as usize).map(move |column| [x + column, y + row])
    })
}

/// How far a road is from a point, and how far along it from its beginning the nearest of it is; all in decimetres.
fn distance(roads: &Roads, road: u32, [x, y]: [f64; 2]) -> (f64, f64) {
    let mut line = roads.line(road).map(|corner| corner.map(f64::from));
    let Some(mut from) = line.next() else { return (f64::INFINITY, 0.0) };
    let (mut nearest, mut along, mut gone) = (f64::INFINITY, 0.0, 0.0);
    for to in line {
        let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
        let squared = dx * dx + dy * dy;
        let share = if squared > 0.0 {
            (((x - from[0]) * dx + (y - from[1]) * dy) / squared).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let length = squared.sqrt();
        let off = (x - from[0] - share * dx).hypot(y - from[1] - share * dy);
        if off < nearest {
            (nearest, along) = (off, gone + share * length);
        }
        gone += length;
        from = to;
    }
    (nearest, along)
}
