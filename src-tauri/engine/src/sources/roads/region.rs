//! Wales and ten kilometres around: people go to England for a library, and round by England to one in Wales.

use crate::geography::{Level, Shapes};

/// The side of a cell in metres.
const CELL: f64 = 1_000.0;
/// How many cells around Wales belong to it.
const AROUND: i64 = 10;

/// Cells of a kilometre of which roads are read.
#[derive(Debug)]
pub struct Region {
    west: f64,
    south: f64,
    columns: usize,
    rows: usize,
    cells: Vec<bool>,
}

impl Region {
    /// Every cell whose middle is at most ten cells from one in Wales.
    pub fn around_wales(shapes: &Shapes) -> Self {
        let Some(country) = shapes.layer(Level::Country) else {
            return Self { west: 0.0, south: 0.0, columns: 0, rows: 0, cells: Vec::new() };
        };
        // Decimetres.
        let [west, south, east, north] = country.bounds(0).map(|edge| f64::from(edge) / 10.0);
        let around = (AROUND + 1) as f64 * CELL;
        let down = |edge: f64| ((edge - around) / CELL).floor() * CELL;
        let (west, south) = (down(west), down(south));
        let count = |low: f64, high: f64| ((high + around - low) / CELL).ceil() as usize;
        let (columns, rows) = (count(west, east), count(south, north));
        let middles: Vec<(f64, f64)> = (0..rows * columns)
            .map(|cell| {
                let (row, column) = (cell / columns, cell % columns);
                (west + (column as f64 + 0.5) * CELL, south + (row as f64 + 0.5) * CELL)
            })
            .collect();
        let inside: Vec<bool> =
            country.at_many(&middles).into_iter().map(|area| area.is_some()).collect();
        let mut cells = inside.clone();
        let steps = (-AROUND..=AROUND)
            .flat_map(|y| (-AROUND..=AROUND).map(move |x| (x, y)))
            .filter(|(x, y)| x * x + y * y <= AROUND * AROUND);
        let steps: Vec<(i64, i64)> = steps.collect();
        for (cell, _) in inside.iter().enumerate().filter(|(_, is_inside)| **is_inside) {
            let (row, column) = ((cell / columns) as i64, (cell % columns) as i64);
            for (x, y) in &steps {
                // There are more cells around Wales than are gone here.
                cells[(row + y) as usize * columns + (column + x) as usize] = true;
            }
        }
        Self { west, south, columns, rows, cells }
    }

    /// Whether a point belongs to it.
    pub fn has(&self, [x, y]: [f64; 2]) -> bool {
        let (column, row) = ((x - self.west) / CELL, (y - self.south) / CELL);
        let is_there =
            column >= 0.0 && row >= 0.0 && column < self.columns as f64 && row < self.rows as f64;
        is_there && self.cells[row as usize * self.columns + column as usize]
    }

    /// Whether a box may have a part of it.
    pub fn meets(&self, [west, south, east, north]: [f64; 4]) -> bool {
        west <= self.west + self.columns as f64 * CELL
            && east >= self.west
            && south <= self.south + self.rows as f64 * CELL
            && north >= self.south
    }
}

#[cfg(test)]
mod tests {
    use super::Region;
    use crate::geography::Shapes;

    #[test]
    fn wales_and_a_little_of_england() {
        let region = Region::around_wales(&Shapes::open().unwrap());
        // Cardiff, Holyhead, Chester, Shrewsbury's west (9 km from the border), Bristol, Ludlow, the Irish Sea.
        for (inside, place) in [
            (true, [318_000.0, 176_000.0]),
            (true, [224_500.0, 382_500.0]),
            (true, [340_500.0, 366_500.0]),
            (false, [358_500.0, 173_000.0]),
            (false, [370_000.0, 320_000.0]),
            (false, [190_000.0, 300_000.0]),
            (false, [f64::NAN, 0.0]),
        ] {
            assert_eq!(region.has(place), inside, "{place:?}");
        }
        assert!(region.meets([300_000.0, 200_000.0, 400_000.0, 300_000.0]));
        assert!(!region.meets([400_000.0, 200_000.0, 500_000.0, 300_000.0]));
    }
}
