//! How long opening the shapes, cutting tiles and finding points and neighbours takes.

use std::hint::black_box;

use cyswllt_engine::{
    geography::{Areas, Level, Neighbourhood, Shapes},
    maps::tiles::{TileAddress, addresses, tile},
};
use divan::{Bencher, counter::ItemsCount};
use rayon::prelude::*;

fn main() {
    divan::main();
}

#[divan::bench]
fn open() -> Shapes {
    Shapes::open().expect("the shapes")
}

fn opened() -> &'static Shapes {
    static SHAPES: std::sync::LazyLock<Shapes> =
        std::sync::LazyLock::new(|| Shapes::open().expect("the shapes"));
    &SHAPES
}

const LEVELS: [Level; 4] = [Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa];

#[divan::bench(args = LEVELS)]
fn tiles_of_zooms_0_to_6(bencher: Bencher, level: Level) {
    let addresses = addresses(opened(), level, 0..=6).expect("a level with shapes");
    bencher.counter(ItemsCount::new(addresses.len())).bench(|| {
        addresses
            .par_iter()
            .map(|&address| tile(opened(), address).expect("a tile").len())
            .sum::<usize>()
    });
}

/// The slowest tile: all of south Wales.
#[divan::bench(args = 0..=3)]
fn tile_of_cardiff(bencher: Bencher, z: u8) {
    let at = |distance: f64| (distance / (458_752.0 / f64::from(1_u32 << z))) as u32;
    let address = TileAddress {
        level: Level::Lsoa,
        z,
        x: at(318_000.0 + 238_375.0),
        y: at(1_376_256.0 - 176_000.0),
    };
    bencher.bench(|| tile(opened(), address));
}

#[divan::bench(args = [Level::Lsoa, Level::Ward, Level::Authority])]
fn a_million_points(bencher: Bencher, level: Level) {
    let layer = opened().layer(level).expect("a level with shapes");
    // Low-discrepancy points over the box around Wales.
    let points: Vec<(f64, f64)> = (0..1_000_000)
        .map(|i| {
            let part = |step: f64| (f64::from(i) * step).fract();
            (
                146_000.0 + 210_000.0 * part(0.754_877_666_2),
                164_000.0 + 232_000.0 * part(0.569_840_291),
            )
        })
        .collect();
    bencher
        .counter(ItemsCount::new(points.len()))
        .bench(|| layer.at_many(black_box(&points)).len());
}

/// Spatial weights of a level: contiguity from shared arcs, the others between centres of gravity.
#[divan::bench(args = [Level::Lsoa, Level::Ward])]
fn queen(bencher: Bencher, level: Level) {
    let layer = opened().layer(level).expect("a level with shapes");
    bencher.bench(|| black_box(layer).queen());
}

#[divan::bench(args = [Level::Lsoa, Level::Ward])]
fn rook(bencher: Bencher, level: Level) {
    let layer = opened().layer(level).expect("a level with shapes");
    bencher.bench(|| black_box(layer).rook());
}

#[divan::bench(args = ["knn:8", "band:5000"])]
fn neighbours_of_lsoas(bencher: Bencher, neighbourhood: &str) {
    let areas = Areas::open().expect("the areas");
    let neighbourhood: Neighbourhood = neighbourhood.parse().expect("a neighbourhood");
    bencher.bench(|| neighbourhood.weights(&areas, opened(), Level::Lsoa, None));
}

#[divan::bench(args = [Level::Lsoa, Level::Authority])]
fn label_points(bencher: Bencher, level: Level) {
    let layer = opened().layer(level).expect("a level with shapes");
    bencher.bench(|| (0..layer.len() as u32).map(|area| layer.label_point(area).0).sum::<f64>());
}
