//! Searches in a grid of streets of the size of Wales's network: 150,000 crossings, 300,000 streets of 100 m.

use cyswllt_stats::network::{Components, Ends, Graph, Link, Search, between, nearest};
use divan::{Bencher, black_box};

const SIDE: u32 = 388;

fn main() {
    divan::main();
}

fn streets() -> Graph {
    let mut arcs = Vec::new();
    for node in 0..SIDE * SIDE {
        let mut both = |other: u32| {
            arcs.push(Link { from: node, to: other, cost: 100.0 });
            arcs.push(Link { from: other, to: node, cost: 100.0 });
        };
        if node % SIDE > 0 {
            both(node - 1);
        }
        if node >= SIDE {
            both(node - SIDE);
        }
    }
    Graph::new((SIDE * SIDE) as usize, &arcs).expect("a graph")
}

/// Places spread over the grid, each between two crossings.
fn places(count: u32) -> Vec<Ends> {
    (0..count)
        .map(|place| {
            let node = place.wrapping_mul(2_654_435_761) % (SIDE * (SIDE - 1));
            [(node, 30.0), (node + SIDE, 70.0)]
        })
        .collect()
}

#[divan::bench]
fn everywhere_from_one(bencher: Bencher<'_, '_>) {
    let graph = streets();
    let mut search = Search::new(&graph);
    bencher.bench_local(|| search.run(black_box(&[(SIDE * SIDE / 2, 0.0)]), f64::INFINITY).len());
}

#[divan::bench(args = [5_000.0, 20_000.0, f64::INFINITY])]
fn postcodes_8000_to_30_sites(bencher: Bencher<'_, '_>, within: f64) {
    let graph = streets();
    let (from, to) = (places(8_000), places(30));
    bencher.bench_local(|| between(&graph, black_box(&from), black_box(&to), within).len());
}

#[divan::bench]
fn nearest_3_of_300(bencher: Bencher<'_, '_>) {
    let graph = streets();
    let starts: Vec<(u32, u32, f64)> = (0..)
        .zip(places(300))
        .flat_map(|(origin, ends)| ends.map(|(node, cost)| (node, origin, cost)))
        .collect();
    bencher.bench_local(|| nearest(&graph, black_box(&starts), 3, f64::INFINITY).len());
}

#[divan::bench]
fn components(bencher: Bencher<'_, '_>) {
    let graph = streets();
    bencher.bench_local(|| Components::new(black_box(&graph)).count);
}
