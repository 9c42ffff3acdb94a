#![allow(clippy::float_cmp, reason = "counts and their sums are exact")]

use std::{
    path::PathBuf,
    sync::{LazyLock, atomic::AtomicBool},
};

use proptest::{prelude::*, test_runner::RngSeed};

use super::{
    Place,
    tiles::{middle, of_point, of_quadkey, of_wkb, of_wkt, quadkey},
};
use crate::{
    Engine,
    catalogue::State,
    geography::{Level, grid},
    pack::parquet::FrameBuilder,
    sources::import::{self, Context, Draft, ImportError, ImportOptions},
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open().expect("the pack"));

fn try_import(name: &str, bytes: &[u8]) -> Result<Draft, ImportError> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let (options, cancel) = (ImportOptions::default(), AtomicBool::new(false));
    let context = Context {
        areas: &ENGINE.areas,
        shapes: &ENGINE.shapes,
        gazetteer: &ENGINE.gazetteer,
        options: &options,
        cancel: &cancel,
        progress: &|_, _| {},
    };
    import::read(&[path], &context).map(|mut drafts| drafts.remove(0))
}

fn import(name: &str, bytes: &[u8]) -> Draft {
    try_import(name, bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// The tile in the middle of an LSOA's label.
fn tile_of(lsoa: u32) -> (u32, u32) {
    let (x, y) = ENGINE.shapes.layer(Level::Lsoa).unwrap().label_point(lsoa);
    let (lon, lat) = grid::to_lon_lat(x, y).unwrap();
    let Place::Tile(x, y) = of_point(lon, lat) else { panic!("no tile") };
    (x, y)
}

/// The LSOA that a tile's middle is in.
fn lsoa_of(tile: (u32, u32)) -> Option<usize> {
    let (lon, lat) = middle(tile.0, tile.1);
    let (x, y) = grid::to_grid(lon, lat).ok()?;
    Some(ENGINE.shapes.layer(Level::Lsoa)?.at(x, y)? as usize)
}

fn value(draft: &Draft, level: Level, name: &str, at: usize) -> (f64, State) {
    let column = draft.columns.iter().find(|one| one.level == level && one.name == name).unwrap();
    (column.values[at], column.states.as_ref().unwrap()[at])
}

/// Three tiles in Wales and one in London: tile, kbit/s down, up, ms, tests, devices.
fn tiles() -> Vec<((u32, u32), [f64; 5])> {
    let Place::Tile(x, y) = of_point(-0.12, 51.5) else { panic!() };
    let first = tile_of(1_000);
    vec![
        (first, [50_000.0, 10_000.0, 20.0, 30.0, 10.0]),
        ((first.0, first.1 + 1), [100_000.0, 20_000.0, 10.0, 10.0, 5.0]),
        (tile_of(300), [30_000.0, 5_000.0, 40.0, 7.0, 3.0]),
        ((x, y), [1.0, 1.0, 1.0, 1.0, 1.0]),
    ]
}

fn parquet(rows: &[((u32, u32), [f64; 5])]) -> Vec<u8> {
    let keys: Vec<String> = rows.iter().map(|((x, y), _)| quadkey(*x, *y)).collect();
    let figures = |at: usize| -> Vec<f64> { rows.iter().map(|(_, figures)| figures[at]).collect() };
    FrameBuilder::new()
        .texts("quadkey", keys.iter().map(String::as_str))
        .texts("tile", keys.iter().map(String::as_str))
        .numbers("avg_d_kbps", &figures(0))
        .numbers("avg_u_kbps", &figures(1))
        .numbers("avg_lat_ms", &figures(2))
        .numbers("tests", &figures(3))
        .numbers("devices", &figures(4))
        .bytes("tiles.parquet")
        .unwrap()
}

#[test]
fn tiles_by_quadkey_weighted_by_tests() {
    let rows = tiles();
    let draft = import("2025-04-01_performance_fixed_tiles.parquet", &parquet(&rows));
    assert_eq!(draft.report.refusals, []);
    assert_eq!(
        (draft.release.series.as_str(), draft.release.vintage.as_str()),
        ("ookla_fixed", "2025-04")
    );
    assert_eq!((draft.report.rows, draft.report.matched, draft.report.elsewhere), (4, 3, 1));
    assert!(draft.report.ignored.contains(&"tile".to_owned()));
    assert!(draft.release.licence.contains("NC-SA"));
    // Wales: (50·30 + 100·10 + 30·7) / 47 Mbit/s.
    let expected = (50.0 * 30.0 + 100.0 * 10.0 + 30.0 * 7.0) / 47.0;
    let (wales, state) = value(&draft, Level::Country, "ookla_download", 0);
    assert!((wales - expected).abs() < 1e-9, "{wales} {expected}");
    assert_eq!(state, State::Estimated);
    assert_eq!(value(&draft, Level::Country, "ookla_tests", 0).0, 47.0);
    assert_eq!(value(&draft, Level::Country, "ookla_devices", 0).0, 18.0);
    let latency = (20.0 * 30.0 + 10.0 * 10.0 + 40.0 * 7.0) / 47.0;
    assert!((value(&draft, Level::Country, "ookla_latency", 0).0 - latency).abs() < 1e-9);
    // Each tile counts where its middle is; an LSOA without tests has no figure.
    let at = lsoa_of(rows[2].0).unwrap();
    assert_eq!(value(&draft, Level::Lsoa, "ookla_upload", at).0, 5.0);
    let states = draft.columns.iter().find(|one| one.level == Level::Lsoa).unwrap();
    let filled = states.values.iter().filter(|value| value.is_finite()).count();
    assert!((2..=3).contains(&filled));
    let mobile = import("2025-04-01_performance_mobile_tiles.parquet", &parquet(&rows));
    assert_eq!(mobile.release.series, "ookla_mobile");
    assert!(mobile.columns.iter().all(|column| column.name.starts_with("ookla_mobile_")));
}

#[test]
fn other_forms_give_the_same() {
    let rows = tiles();
    let expected = import("a.parquet", &parquet(&rows));
    let corners = |(x, y): (u32, u32)| {
        let (lon, lat) = middle(x, y);
        let (dx, dy) = (0.002, 0.001);
        [
            (lon - dx, lat - dy),
            (lon + dx, lat - dy),
            (lon + dx, lat + dy),
            (lon - dx, lat + dy),
            (lon - dx, lat - dy),
        ]
    };
    let wkt = |tile| {
        let corners = corners(tile).map(|(lon, lat)| format!("{lon} {lat}"));
        format!("POLYGON(({}))", corners.join(", "))
    };
    let csv = |header: &str, key: &dyn Fn((u32, u32)) -> String| {
        let rows = rows.iter().map(|(tile, figures)| {
            let figures: Vec<String> = figures.iter().map(ToString::to_string).collect();
            format!("{},{}\n", key(*tile), figures.join(","))
        });
        format!(
            "{header},avg_d_kbps,avg_u_kbps,avg_lat_ms,tests,devices\n{}",
            rows.collect::<String>()
        )
    };
    for text in [
        csv("quadkey", &|(x, y)| quadkey(x, y)),
        csv("tile", &|tile| format!("\"{}\"", wkt(tile))),
        csv("tile_x,tile_y", &|(x, y)| {
            let (lon, lat) = middle(x, y);
            format!("{lon},{lat}")
        }),
    ] {
        let draft = import("a.csv", text.as_bytes());
        assert_eq!(draft.report.refusals, []);
        assert!(same(&draft, &expected));
    }
    let texts: Vec<String> = rows.iter().map(|(tile, _)| wkt(*tile)).collect();
    let figures = |at: usize| -> Vec<f64> { rows.iter().map(|(_, figures)| figures[at]).collect() };
    let bytes = FrameBuilder::new()
        .texts("tile", texts.iter().map(String::as_str))
        .numbers("avg_d_kbps", &figures(0))
        .numbers("avg_u_kbps", &figures(1))
        .numbers("avg_lat_ms", &figures(2))
        .numbers("tests", &figures(3))
        .numbers("devices", &figures(4))
        .bytes("a")
        .unwrap();
    assert!(same(&import("a.parquet", &bytes), &expected));
    // Well-known binary.
    let mut binary = vec![1, 3, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0];
    for (lon, lat) in corners(rows[0].0) {
        binary.extend(lon.to_le_bytes());
        binary.extend(lat.to_le_bytes());
    }
    assert_eq!(of_wkb(&binary), Place::Tile(rows[0].0.0, rows[0].0.1));
    assert_eq!(of_wkb(&binary[..40]), Place::Malformed);
    assert_eq!(of_wkb(&[]), Place::Malformed);
}

fn same(one: &Draft, other: &Draft) -> bool {
    one.columns.len() == other.columns.len()
        && one.columns.iter().zip(&other.columns).all(|(one, other)| {
            one.name == other.name
                && one.level == other.level
                && one
                    .values
                    .iter()
                    .zip(&other.values)
                    .all(|(a, b)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan())
        })
}

#[test]
fn what_refuses_a_file() {
    let rows = tiles();
    let codes = |rows: &[((u32, u32), [f64; 5])]| -> Vec<String> {
        let draft = import("a.parquet", &parquet(rows));
        draft.report.refusals.iter().map(|why| why.id.clone()).collect()
    };
    let mut twice = rows.clone();
    twice.push(rows[0]);
    assert_eq!(codes(&twice), ["error-import-duplicate"]);
    let mut negative = rows.clone();
    negative[0].1[3] = -1.0;
    assert_eq!(codes(&negative), ["error-import-negative"]);
    let mut without = rows.clone();
    without[1].1[3] = f64::NAN;
    assert_eq!(codes(&without), ["error-import-number"]);
    assert_eq!(codes(&rows[3..]), ["error-import-no-match"]);
    let bytes = FrameBuilder::new()
        .texts("quadkey", ["031111"])
        .numbers("avg_d_kbps", &[1.0])
        .numbers("tests", &[1.0])
        .bytes("a")
        .unwrap();
    let draft = import("a.parquet", &bytes);
    assert_eq!(draft.report.refusals[0].id, "error-import-code");
    assert_eq!(draft.report.refusals[0].values["found"], "031111".into());
}

#[test]
fn broken_parquet_is_an_error() {
    let whole = parquet(&tiles());
    for cut in [4, 8, 100, whole.len() / 2, whole.len() - 1] {
        assert!(try_import("a.parquet", &whole[..cut]).is_err(), "{cut}");
    }
    let other = FrameBuilder::new().numbers("a", &[1.0]).bytes("a").unwrap();
    assert!(matches!(try_import("a.parquet", &other), Err(ImportError::Unrecognised { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn quadkeys_there_and_back(x in 0_u32..65_536, y in 0_u32..65_536) {
        prop_assert_eq!(of_quadkey(quadkey(x, y).as_bytes()), Place::Tile(x, y));
        let (lon, lat) = middle(x, y);
        prop_assert_eq!(of_point(lon, lat), Place::Tile(x, y));
    }

    #[test]
    fn no_text_or_bytes_panic(text in "\\PC{0,60}", bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        of_wkt(&text);
        of_wkt(&format!("POLYGON(({text}))"));
        of_wkb(&bytes);
        of_quadkey(&bytes);
    }

}

proptest! {
    // Always the same bytes: some broken bytes among a page's levels make polars 0.55 ask for exabytes, which ends any
    // program.
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), ..ProptestConfig::with_cases(64) })]

    /// A broken byte anywhere is an error or another draft, and no panic that leaves the reader.
    #[test]
    fn a_broken_byte_is_no_panic(at in 0_usize..2_000, byte in any::<u8>()) {
        let mut bytes = parquet(&tiles());
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = try_import("a.parquet", &bytes);
    }
}
