//! Polygons around lines, for a map: cells that a line runs through, with those around them, and the lines around those.

use std::collections::HashSet;

use crate::geography::rings::{Corner, doubled_area};

/// A polygon's rings: the outer one against the clock, holes with it.
pub type Polygon = Vec<Vec<Corner>>;

/// The smallest side of a cell in decimetres.
const CELL: i32 = 500;
/// Cells along the longer side at most.
const MOST: i32 = 600;
/// Holes of up to so many cells are filled.
const FILLED: usize = 12;

/// The polygons around pieces of lines; none without any. They lie up to two cells beyond the lines.
pub(super) fn around(pieces: &[Vec<Corner>]) -> Vec<Polygon> {
    let corners = || pieces.iter().flatten();
    let least = |axis: usize| corners().map(|corner| corner[axis]).min();
    let (Some(west), Some(south)) = (least(0), least(1)) else { return Vec::new() };
    let most =
        |axis: usize, low: i32| corners().map(|corner| corner[axis] - low).max().unwrap_or(0);
    let (width, height) = (most(0, west), most(1, south));
    let cell = (width.max(height) / MOST).max(CELL);
    let (columns, rows) = ((width / cell + 5) as usize, (height / cell + 5) as usize);
    let mut mask = Mask { columns, rows, cells: vec![false; columns * rows] };
    for piece in pieces {
        for pair in piece.windows(2) {
            let steps = (pair[0][0] - pair[1][0]).abs().max((pair[0][1] - pair[1][1]).abs());
            let steps = steps / (cell / 2) + 1;
            for step in 0..=steps {
                let at = |axis: usize, low: i32| {
                    let moved = i64::from(pair[1][axis] - pair[0][axis]) * i64::from(step);
                    let at = pair[0][axis] - low + (moved / i64::from(steps)) as i32;
                    (at / cell + 2) as usize
                };
                mask.cells[at(1, south) * columns + at(0, west)] = true;
            }
        }
    }
    mask.widen();
    mask.fill();
    let place = |[column, row]: [i32; 2]| {
        // Twice the cells, because corners lie in the middle of their sides.
        [west + (column - 4) * cell / 2, south + (row - 4) * cell / 2]
    };
    let polygons = mask.polygons().into_iter();
    let placed = |rings: Polygon| -> Polygon {
        rings.into_iter().map(|ring| ring.into_iter().map(place).collect()).collect()
    };
    polygons.map(placed).collect()
}

/// Cells, row by row from the south, with an empty margin.
struct Mask {
    columns: usize,
    rows: usize,
    cells: Vec<bool>,
}

impl Mask {
    /// The cells beside a cell: east, north, west, south.
    fn beside(&self, cell: usize) -> [usize; 4] {
        [cell + 1, cell + self.columns, cell - 1, cell - self.columns]
    }

    /// Adds the cells beside those that are there.
    fn widen(&mut self) {
        let mut wider = self.cells.clone();
        for cell in (0..self.cells.len()).filter(|&cell| self.cells[cell]) {
            for next in self.beside(cell) {
                wider[next] = true;
            }
        }
        self.cells = wider;
    }

    /// The pieces of cells that are alike, joined along their sides.
    fn pieces(&self, wanted: bool) -> Vec<Vec<usize>> {
        let mut seen: Vec<bool> = self.cells.iter().map(|&cell| cell != wanted).collect();
        let mut pieces = Vec::new();
        for first in 0..self.cells.len() {
            if std::mem::replace(&mut seen[first], true) {
                continue;
            }
            let mut piece = vec![first];
            let mut at = 0;
            while let Some(&cell) = piece.get(at) {
                at += 1;
                let (row, column) = (cell / self.columns, cell % self.columns);
                let is_there =
                    [column + 1 < self.columns, row + 1 < self.rows, column > 0, row > 0];
                let steps = [1, self.columns as isize, -1, -(self.columns as isize)];
                for (_, step) in is_there.iter().zip(steps).filter(|(is_there, _)| **is_there) {
                    let next = cell.wrapping_add_signed(step);
                    if !std::mem::replace(&mut seen[next], true) {
                        piece.push(next);
                    }
                }
            }
            pieces.push(piece);
        }
        pieces
    }

    /// Fills small holes.
    fn fill(&mut self) {
        for piece in self.pieces(false) {
            // What is outside has the first cell.
            if piece.len() <= FILLED && piece[0] != 0 {
                for cell in piece {
                    self.cells[cell] = true;
                }
            }
        }
    }

    /// The polygons around the cells, in halves of cells.
    fn polygons(&self) -> Vec<Polygon> {
        self.pieces(true).iter().map(|piece| self.polygon(piece)).collect()
    }

    /// The rings around a piece: along the sides of its cells with the cells to the left, from the middle of each side to
    /// the middle of the next, so that steps become slopes.
    fn polygon(&self, piece: &[usize]) -> Polygon {
        // A side of a cell runs east, north, west or south; the cells beyond it lie to the south, east, north and west.
        let side = |cell: usize, direction: usize| {
            let [east, north, west, south] = self.beside(cell);
            !self.cells[[south, east, north, west][direction]]
        };
        let mut gone: HashSet<(usize, usize)> = HashSet::new();
        let mut rings: Polygon = Vec::new();
        for &first in piece {
            for start in 0..4 {
                if !side(first, start) || gone.contains(&(first, start)) {
                    continue;
                }
                let mut ring = Vec::new();
                let (mut cell, mut direction) = (first, start);
                while gone.insert((cell, direction)) {
                    ring.push(self.middle(cell, direction));
                    // Left round this cell, straight on along the next, or right round the one across from it.
                    let [east, north, west, south] = self.beside(cell);
                    let ahead = [east, north, west, south][direction];
                    let across = match direction {
                        0 => ahead - self.columns,
                        1 => ahead + 1,
                        2 => ahead + self.columns,
                        _ => ahead - 1,
                    };
                    if !self.cells[ahead] {
                        direction = (direction + 1) % 4;
                    } else if self.cells[across] {
                        cell = across;
                        direction = (direction + 3) % 4;
                    } else {
                        cell = ahead;
                    }
                }
                rings.push(straightened(&ring));
            }
        }
        // The outer ring is the one against the clock.
        rings.sort_by_key(|ring| doubled_area(ring) <= 0);
        rings
    }

    /// The middle of a cell's side, in halves of cells.
    fn middle(&self, cell: usize, direction: usize) -> Corner {
        let (column, row) = ((cell % self.columns) as i32 * 2, (cell / self.columns) as i32 * 2);
        match direction {
            0 => [column + 1, row],
            1 => [column + 2, row + 1],
            2 => [column + 1, row + 2],
            _ => [column, row + 1],
        }
    }
}

/// A closed ring without the corners at which it goes straight on.
fn straightened(ring: &[Corner]) -> Vec<Corner> {
    let count = ring.len();
    let turns = |at: usize| {
        let [a, b, c] = [ring[(at + count - 1) % count], ring[at], ring[(at + 1) % count]];
        (b[0] - a[0]) * (c[1] - b[1]) != (b[1] - a[1]) * (c[0] - b[0])
    };
    let mut kept: Vec<Corner> = (0..count).filter(|&at| turns(at)).map(|at| ring[at]).collect();
    kept.extend(kept.first().copied());
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::around;
    use crate::geography::rings::{doubled_area, side_of_ring};

    #[test]
    fn a_street_a_square_and_nothing() {
        assert!(around(&[]).is_empty());
        let street = around(&[vec![[3_000_000, 2_000_000], [3_010_000, 2_000_000]]]);
        assert_eq!((street.len(), street[0].len()), (1, 1));
        let square = [[0, 0], [40_000, 0], [40_000, 40_000], [0, 40_000], [0, 0]];
        let square = around(&[square.map(|[x, y]| [3_000_000 + x, 2_000_000 + y]).to_vec()]);
        assert_eq!((square.len(), square[0].len()), (1, 2), "an outer ring and a hole");
        assert!(doubled_area(&square[0][0]) > 0 && doubled_area(&square[0][1]) < 0);
        let apart = around(&[
            vec![[3_000_000, 2_000_000], [3_001_000, 2_000_000]],
            vec![[3_050_000, 2_000_000], [3_051_000, 2_000_000]],
        ]);
        assert_eq!(apart.len(), 2);
    }

    proptest! {
        /// Rings are closed, the first of each polygon runs against the clock and the others with it, and every corner of a
        /// line lies in a polygon.
        #[test]
        fn rings(pieces in prop::collection::vec(
            prop::collection::vec(prop::array::uniform2(2_000_000..2_030_000_i32), 2..6), 1..8,
        )) {
            let polygons = around(&pieces);
            for polygon in &polygons {
                for (at, ring) in polygon.iter().enumerate() {
                    prop_assert_eq!(ring.first(), ring.last());
                    prop_assert!(ring.len() >= 4);
                    prop_assert_eq!(doubled_area(ring) > 0, at == 0);
                }
            }
            for corner in pieces.iter().flatten() {
                let is_in = |ring: &Vec<[i32; 2]>| side_of_ring(*corner, ring).is_ge();
                let found = polygons.iter().any(|rings| {
                    is_in(&rings[0]) && !rings[1..].iter().any(is_in)
                });
                prop_assert!(found, "{corner:?}");
            }
        }
    }
}
