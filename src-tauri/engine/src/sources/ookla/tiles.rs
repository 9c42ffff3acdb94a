//! The tiles of Wales: which rows are about them, and which LSOAs they are in.

use rayon::prelude::*;

use super::{Place, Row};
use crate::{
    geography::{Areas, Level, Shapes, grid},
    sources::import::CheckReport,
};

/// Tiles on a side of the world at zoom 16.
const SIDE: f64 = 65_536.0;
/// Letters of a quadkey of zoom 16.
const ZOOM: usize = 16;

/// What is summed up of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Sums {
    /// kbit/s times tests.
    pub(super) download: f64,
    /// Tests with a download speed.
    pub(super) download_tests: f64,
    pub(super) upload: f64,
    pub(super) upload_tests: f64,
    /// Milliseconds times tests.
    pub(super) latency: f64,
    pub(super) latency_tests: f64,
    pub(super) tests: f64,
    pub(super) devices: f64,
}

impl Sums {
    /// How many numbers it is made of.
    pub(super) const PARTS: usize = 8;

    pub(super) fn parts(&self) -> [f64; Self::PARTS] {
        [
            self.download,
            self.download_tests,
            self.upload,
            self.upload_tests,
            self.latency,
            self.latency_tests,
            self.tests,
            self.devices,
        ]
    }

    pub(super) fn of_parts(parts: [f64; Self::PARTS]) -> Self {
        let [
            download,
            download_tests,
            upload,
            upload_tests,
            latency,
            latency_tests,
            tests,
            devices,
        ] = parts;
        Self {
            download,
            download_tests,
            upload,
            upload_tests,
            latency,
            latency_tests,
            tests,
            devices,
        }
    }

    fn of_row(row: &Row) -> Self {
        let weighted = |value: f64| {
            if value.is_finite() { (value * row.tests, row.tests) } else { (0.0, 0.0) }
        };
        let ((download, download_tests), (upload, upload_tests), (latency, latency_tests)) =
            (weighted(row.download), weighted(row.upload), weighted(row.latency));
        let devices = if row.devices.is_finite() { row.devices } else { 0.0 };
        Self {
            download,
            download_tests,
            upload,
            upload_tests,
            latency,
            latency_tests,
            tests: row.tests,
            devices,
        }
    }

    fn add(&mut self, other: &Self) {
        let (own, other) = (self.parts(), other.parts());
        *self = Self::of_parts(std::array::from_fn(|part| own[part] + other[part]));
    }
}

/// The tiles of the box around Wales.
pub(super) struct Tiles {
    west: u32,
    north: u32,
    columns: u32,
    rows: u32,
    /// The line of the row of each tile, 0 for none.
    lines: Vec<u32>,
    sums: Vec<Sums>,
}

impl Tiles {
    /// None yet.
    pub(super) fn new(shapes: &Shapes) -> Self {
        // Wales lies within these; its own box is narrower by little.
        let mut bounds = [-5.8, 51.25, -2.55, 53.55];
        if let Some(layer) = shapes.layer(Level::Country) {
            let [west, south, east, north] = layer.bounds(0).map(|metres| f64::from(metres) / 10.0);
            let mut corners = Vec::new();
            for step in 0..=8 {
                let along = |low: f64, high: f64| low + (high - low) * f64::from(step) / 8.0;
                let (x, y) = (along(west, east), along(south, north));
                corners.extend([(x, south), (x, north), (west, y), (east, y)]);
            }
            let corners: Vec<(f64, f64)> =
                corners.into_iter().filter_map(|(x, y)| grid::to_lon_lat(x, y).ok()).collect();
            if corners.len() == 36 {
                let low = |part: fn(&(f64, f64)) -> f64| {
                    corners.iter().map(part).fold(f64::INFINITY, f64::min)
                };
                let high = |part: fn(&(f64, f64)) -> f64| {
                    corners.iter().map(part).fold(f64::NEG_INFINITY, f64::max)
                };
                bounds = [low(|at| at.0), low(|at| at.1), high(|at| at.0), high(|at| at.1)];
            }
        }
        let (west, north) = at(bounds[0], bounds[3]).unwrap_or((0, 0));
        let (east, south) = at(bounds[2], bounds[1]).unwrap_or((0, 0));
        // A tile more on each side, for what the sides of the box bulge.
        let (west, north) = (west.saturating_sub(1), north.saturating_sub(1));
        let (columns, rows) = (east + 2 - west, south + 2 - north);
        let size = columns as usize * rows as usize;
        Self { west, north, columns, rows, lines: vec![0; size], sums: vec![Sums::default(); size] }
    }

    /// The place of a tile in the box.
    pub(super) fn index(&self, x: u32, y: u32) -> Option<usize> {
        let (column, row) = (x.checked_sub(self.west)?, y.checked_sub(self.north)?);
        (column < self.columns && row < self.rows)
            .then(|| row as usize * self.columns as usize + column as usize)
    }

    /// Takes a row in; false where it lies outside the box. What is wrong with it is reported.
    pub(super) fn add(&mut self, file: &str, line: u64, row: &Row, report: &mut CheckReport) {
        for (column, value) in [
            ("avg_d_kbps", row.download),
            ("avg_u_kbps", row.upload),
            ("avg_lat_ms", row.latency),
            ("tests", row.tests),
            ("devices", row.devices),
        ] {
            if value < 0.0 {
                report.negative(file, line, column, &value.to_string());
                return;
            }
            if value.is_infinite() || column == "tests" && value.is_nan() {
                report.not_a_number(file, line, column, &value.to_string());
                return;
            }
        }
        let Place::Tile(x, y) = row.place else { return };
        let Some(index) = self.index(x, y) else { return };
        if self.lines[index] != 0 {
            let first = u64::from(self.lines[index]);
            report.duplicate(file, line, &quadkey(x, y), first);
            return;
        }
        self.lines[index] = u32::try_from(line).unwrap_or(u32::MAX).max(1);
        self.sums[index].add(&Sums::of_row(row));
    }

    /// The sums of every LSOA, and how many tiles lie in none.
    pub(super) fn finish(&self, areas: &Areas, shapes: &Shapes) -> (Vec<Sums>, u64) {
        let used: Vec<usize> =
            (0..self.lines.len()).filter(|&index| self.lines[index] != 0).collect();
        let points: Vec<(f64, f64)> = used
            .par_iter()
            .map(|&index| {
                let (column, row) = (index as u32 % self.columns, index as u32 / self.columns);
                let (lon, lat) = middle(self.west + column, self.north + row);
                grid::to_grid(lon, lat).unwrap_or((f64::NAN, f64::NAN))
            })
            .collect();
        let mut by_lsoa = vec![Sums::default(); areas.table(Level::Lsoa).len()];
        let lsoas =
            shapes.layer(Level::Lsoa).map(|layer| layer.at_many(&points)).unwrap_or_default();
        let mut elsewhere = 0;
        for (&index, lsoa) in used.iter().zip(lsoas) {
            match lsoa {
                Some(lsoa) => by_lsoa[lsoa as usize].add(&self.sums[index]),
                None => elsewhere += 1,
            }
        }
        (by_lsoa, elsewhere)
    }
}

/// The tile of a quadkey of zoom 16.
pub(super) fn of_quadkey(quadkey: &[u8]) -> Place {
    if quadkey.len() != ZOOM {
        return Place::Malformed;
    }
    let (mut x, mut y) = (0, 0);
    for digit in quadkey {
        let digit = u32::from(digit.wrapping_sub(b'0'));
        if digit > 3 {
            return Place::Malformed;
        }
        x = x << 1 | digit & 1;
        y = y << 1 | digit >> 1;
    }
    Place::Tile(x, y)
}

/// The quadkey of a tile.
pub(super) fn quadkey(x: u32, y: u32) -> String {
    (0..ZOOM as u32)
        .rev()
        .map(|bit| char::from(b'0' + ((x >> bit & 1) | (y >> bit & 1) << 1) as u8))
        .collect()
}

/// The tile that a longitude and latitude (degrees) are in.
pub(super) fn of_point(lon: f64, lat: f64) -> Place {
    at(lon, lat).map_or(Place::Malformed, |(x, y)| Place::Tile(x, y))
}

fn at(lon: f64, lat: f64) -> Option<(u32, u32)> {
    if !(-180.0..180.0).contains(&lon) || !(-85.06..85.06).contains(&lat) {
        return None;
    }
    let x = (lon + 180.0) / 360.0 * SIDE;
    let y = (1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * SIDE;
    Some((x.clamp(0.0, SIDE - 1.0) as u32, y.clamp(0.0, SIDE - 1.0) as u32))
}

/// The middle of a tile: longitude and latitude in degrees.
pub(super) fn middle(x: u32, y: u32) -> (f64, f64) {
    let lon = (f64::from(x) + 0.5) / SIDE * 360.0 - 180.0;
    let lat = (std::f64::consts::PI * (1.0 - 2.0 * (f64::from(y) + 0.5) / SIDE)).sinh().atan();
    (lon, lat.to_degrees())
}

/// The tile of a polygon as well-known text: that of the middle of its box.
pub(super) fn of_wkt(text: &str) -> Place {
    let Some(start) = text.find("((") else { return Place::Malformed };
    let inner = text[start + 2..].split(')').next().unwrap_or_default();
    let corners = inner.split(',').map(|corner| {
        let mut parts = corner.split_whitespace().map(str::parse::<f64>);
        Some((parts.next()?.ok()?, parts.next()?.ok()?))
    });
    corners.collect::<Option<Vec<_>>>().map_or(Place::Malformed, |corners| of_corners(&corners))
}

/// The tile of a polygon as well-known binary, little-endian or big-endian, of two dimensions.
pub(super) fn of_wkb(bytes: &[u8]) -> Place {
    fn read(bytes: &[u8]) -> Option<Vec<(f64, f64)>> {
        let little = *bytes.first()? == 1;
        let whole = |at: usize| -> Option<u32> {
            let part: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            Some(if little { u32::from_le_bytes(part) } else { u32::from_be_bytes(part) })
        };
        let number = |at: usize| -> Option<f64> {
            let part: [u8; 8] = bytes.get(at..at + 8)?.try_into().ok()?;
            Some(if little { f64::from_le_bytes(part) } else { f64::from_be_bytes(part) })
        };
        // A polygon of one ring, or more.
        if whole(1)? != 3 || whole(5)? == 0 {
            return None;
        }
        // A tile has five corners; a number from outside says nothing about memory.
        let corners = whole(9)?.min(64) as usize;
        (0..corners)
            .map(|corner| Some((number(13 + 16 * corner)?, number(21 + 16 * corner)?)))
            .collect()
    }
    read(bytes).map_or(Place::Malformed, |corners| of_corners(&corners))
}

fn of_corners(corners: &[(f64, f64)]) -> Place {
    let range = |part: fn(&(f64, f64)) -> f64| {
        corners.iter().map(part).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        })
    };
    let ((west, east), (south, north)) = (range(|at| at.0), range(|at| at.1));
    of_point(f64::midpoint(west, east), f64::midpoint(south, north))
}
