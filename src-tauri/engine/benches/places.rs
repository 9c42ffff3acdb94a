//! How long it takes to open the gazetteer and to search it.

use cyswllt_engine::{
    geography::{Areas, Gazetteer, Shapes},
    text::Language,
};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let areas = Areas::open().expect("the pack's areas");
    bencher.bench(|| Gazetteer::open(&areas).expect("the pack's gazetteer"));
}

#[divan::bench(args = ["C", "Cardiff", "Llanf", "Aberistwith", "yng Nghaerdydd", "qqqqqqqqqqqq", "CF10 1A", "W01"])]
fn search(bencher: Bencher<'_, '_>, query: &str) {
    let areas = Areas::open().expect("the pack's areas");
    let shapes = Shapes::open().expect("the pack's shapes");
    let gazetteer = Gazetteer::open(&areas).expect("the pack's gazetteer");
    bencher.bench(|| gazetteer.search(&areas, &shapes, black_box(query), Language::En, 20));
}
