//! The vector tiles, read again with a decoder of their own.

use std::collections::{BTreeMap, BTreeSet};

use cyswllt_engine::{
    geography::{Level, Shapes},
    maps::tiles::{TileAddress, TileError, addresses, tile},
};

const LEVELS: [Level; 5] =
    [Level::Country, Level::Authority, Level::Ward, Level::Msoa, Level::Lsoa];

fn shapes() -> &'static Shapes {
    static SHAPES: std::sync::LazyLock<Shapes> =
        std::sync::LazyLock::new(|| Shapes::open().expect("the shapes"));
    &SHAPES
}

type Ring = Vec<[i64; 2]>;

#[derive(Debug, Default)]
struct Decoded {
    name: String,
    version: u64,
    extent: u64,
    features: BTreeMap<u64, (String, Vec<Ring>)>,
}

/// The fields of a message: number and either a number or bytes.
fn fields(mut bytes: &[u8]) -> Vec<(u64, u64, &[u8])> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes);
        let value = varint(&mut bytes);
        match key & 7 {
            0 => fields.push((key >> 3, value, &[][..])),
            2 => {
                let (content, rest) = bytes.split_at(value as usize);
                fields.push((key >> 3, 0, content));
                bytes = rest;
            }
            wire => panic!("wire type {wire}"),
        }
    }
    fields
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&first, rest) = bytes.split_first().expect("a byte");
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first < 0x80 {
            return value;
        }
    }
    panic!("a number of more than ten bytes")
}

fn decode(bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    let layers = fields(bytes);
    assert!(layers.len() <= 1);
    let Some(&(3, _, layer)) = layers.first() else { return decoded };
    let (mut keys, mut values, mut features) = (Vec::new(), Vec::new(), Vec::new());
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    for (field, number, content) in fields(layer) {
        match field {
            1 => decoded.name = text(content),
            2 => features.push(content),
            3 => keys.push(text(content)),
            4 => values.push(text(fields(content)[0].2)),
            5 => decoded.extent = number,
            15 => decoded.version = number,
            _ => panic!("field {field}"),
        }
    }
    assert_eq!(keys, ["code"]);
    for feature in features {
        let (mut id, mut code, mut rings) = (None, None, Vec::new());
        for (field, number, mut content) in fields(feature) {
            match field {
                1 => id = Some(number),
                2 => {
                    assert_eq!(varint(&mut content), 0);
                    code = Some(values[varint(&mut content) as usize].clone());
                    assert!(content.is_empty());
                }
                3 => assert_eq!(number, 3, "a polygon"),
                4 => rings = geometry(content),
                _ => panic!("field {field}"),
            }
        }
        let (id, code) = (id.expect("an id"), code.expect("a code"));
        assert!(decoded.features.insert(id, (code, rings)).is_none(), "id {id} twice");
    }
    decoded
}

fn geometry(mut bytes: &[u8]) -> Vec<Ring> {
    let mut rings: Vec<Ring> = Vec::new();
    let mut pen = [0_i64; 2];
    let mut open = false;
    while !bytes.is_empty() {
        let command = varint(&mut bytes);
        let (command, count) = (command & 7, command >> 3);
        match command {
            1 => {
                assert!(!open && count == 1);
                open = true;
                rings.push(Vec::new());
            }
            2 => assert!(open && count >= 2),
            7 => {
                assert!(open && count == 1);
                open = false;
                continue;
            }
            _ => panic!("command {command}"),
        }
        for _ in 0..count {
            for axis in &mut pen {
                let number = varint(&mut bytes) as i64;
                *axis += (number >> 1) ^ -(number & 1);
            }
            rings.last_mut().expect("a ring").push(pen);
        }
    }
    assert!(!open);
    rings
}

/// Twice the area by the surveyor's formula.
fn area(ring: &[[i64; 2]]) -> i64 {
    (0..ring.len())
        .map(|i| {
            let ([ax, ay], [bx, by]) = (ring[i], ring[(i + 1) % ring.len()]);
            ax * by - ay * bx
        })
        .sum()
}

fn read(address: TileAddress) -> Decoded {
    decode(&tile(shapes(), address).expect("a tile"))
}

#[test]
fn tiles_are_as_the_specification_says() {
    for level in LEVELS {
        let layer = shapes().layer(level).expect("a level with shapes");
        for address in addresses(shapes(), level, 0..=6).expect("tiles") {
            let decoded = read(address);
            assert_eq!(
                (decoded.name.as_str(), decoded.version, decoded.extent),
                (level.id(), 2, 4096)
            );
            assert!(!decoded.features.is_empty(), "{address}");
            for (id, (code, rings)) in &decoded.features {
                assert_eq!(&layer.codes()[*id as usize], code);
                assert!(area(&rings[0]) > 0, "{address} {code} starts with a hole");
                for ring in rings {
                    assert!(ring.len() >= 3 && area(ring) != 0, "{address} {code}");
                    assert_ne!(ring.first(), ring.last());
                    assert!(ring.windows(2).all(|pair| pair[0] != pair[1]));
                    assert!(ring.iter().flatten().all(|c| (-64..=4160).contains(c)));
                    let corners: BTreeSet<_> = ring.iter().collect();
                    assert_eq!(corners.len(), ring.len(), "{address} {code} touches itself");
                }
            }
        }
    }
}

#[test]
fn every_area_is_in_the_tiles_of_every_zoom() {
    for level in LEVELS {
        let count = shapes().layer(level).expect("a level with shapes").len();
        for z in 0..=7 {
            let ids: BTreeSet<u64> = addresses(shapes(), level, z..=z)
                .expect("tiles")
                .into_iter()
                .flat_map(|address| read(address).features.into_keys())
                .collect();
            assert_eq!(ids.len(), count, "{level} zoom {z}");
        }
    }
}

#[test]
fn parts_cover_the_country_in_every_tile() {
    // Exactly, but for rings that rounding turned over and areas smaller than a step, a few steps each.
    let sum = |decoded: &Decoded| -> i64 {
        decoded.features.values().flat_map(|(_, rings)| rings).map(|ring| area(ring)).sum()
    };
    let (mut tiles, mut exact) = (0, 0);
    for address in addresses(shapes(), Level::Lsoa, 0..=7).expect("tiles") {
        let whole = sum(&read(TileAddress { level: Level::Country, ..address }));
        for level in [Level::Authority, Level::Msoa, Level::Lsoa] {
            let parts = sum(&read(TileAddress { level, ..address }));
            assert!((parts - whole).abs() <= 60, "{level} {address}: {parts} {whole}");
            tiles += 1;
            exact += usize::from(parts == whole);
        }
    }
    println!("{exact} of {tiles} tiles add up exactly");
    assert!(exact * 100 > tiles * 95);
}

#[test]
fn tiles_fit_their_neighbours() {
    for (level, z) in [(Level::Lsoa, 2), (Level::Lsoa, 5), (Level::Ward, 4), (Level::Authority, 6)]
    {
        let all: BTreeMap<(u32, u32), Decoded> = addresses(shapes(), level, z..=z)
            .expect("tiles")
            .into_iter()
            .map(|address| ((address.x, address.y), read(address)))
            .collect();
        // Corners of a tile's features near its edge, in steps from the grid's corner.
        let corners = |x: u32, y: u32, low: [i64; 2], high: [i64; 2]| {
            let origin = [i64::from(x) * 4096, i64::from(y) * 4096];
            let mut corners = BTreeSet::new();
            for (id, (_, rings)) in &all[&(x, y)].features {
                for corner in rings.iter().flatten() {
                    let corner = [0, 1].map(|i| corner[i] + origin[i]);
                    if (0..2).all(|i| low[i] < corner[i] && corner[i] < high[i]) {
                        corners.insert((*id, corner));
                    }
                }
            }
            corners
        };
        let (mut compared, mut odd) = (0, 0);
        for &(x, y) in all.keys() {
            for (dx, dy) in [(1, 0), (0, 1)] {
                if !all.contains_key(&(x + dx, y + dy)) {
                    continue;
                }
                let edge = [i64::from(x + dx) * 4096, i64::from(y + dy) * 4096];
                // The margin's outer half shows nowhere; clipping may leave slivers out there.
                let (low, high) = if dx == 1 {
                    ([edge[0] - 32, edge[1]], [edge[0] + 32, edge[1] + 4096])
                } else {
                    ([edge[0], edge[1] - 32], [edge[0] + 4096, edge[1] + 32])
                };
                let (one, other) = (corners(x, y, low, high), corners(x + dx, y + dy, low, high));
                odd += one.symmetric_difference(&other).count();
                compared += one.len();
            }
        }
        // The odd one is the tip of a spike without width that ends in one of the tiles.
        println!("{level} {z}: {compared} corners near edges, {odd} in one of the two tiles only");
        assert!(compared > 50 && odd <= 1);
    }
}

#[test]
fn tiles_that_are_not_listed_are_empty() {
    let listed: BTreeSet<(u32, u32)> = addresses(shapes(), Level::Lsoa, 4..=4)
        .expect("tiles")
        .into_iter()
        .map(|address| (address.x, address.y))
        .collect();
    for x in 0..48 {
        for y in 0..48 {
            let bytes = tile(shapes(), TileAddress { level: Level::Lsoa, z: 4, x, y });
            let is_empty = bytes.expect("a tile").is_empty();
            assert_eq!(listed.contains(&(x, y)), !is_empty, "{x} {y}");
        }
    }
}

#[test]
fn addresses_are_read_and_checked() {
    let address = TileAddress { level: Level::Lsoa, z: 3, x: 9, y: 20 };
    assert_eq!("lsoa/3/9/20".parse(), Ok(address));
    assert_eq!("/lsoa/3/9/20".parse(), Ok(address));
    assert_eq!(address.to_string(), "lsoa/3/9/20");
    for (text, said) in [
        ("lsoa/3/9", "LEVEL/ZOOM/COLUMN/ROW"),
        ("lsoa/3/9/20/1", "LEVEL/ZOOM/COLUMN/ROW"),
        ("lsoa/3/-9/20", "LEVEL/ZOOM/COLUMN/ROW"),
        ("lsoa/3/9/20.mvt", "LEVEL/ZOOM/COLUMN/ROW"),
        ("", "LEVEL/ZOOM/COLUMN/ROW"),
        ("parish/3/9/20", "unknown level \"parish\""),
        ("oa/3/9/20", "level oa has no shapes"),
        ("lsoa/9/9/20", "zoom 9 does not exist: use 0 to 8"),
        ("lsoa/0/3/0", "column 3 is outside the grid: at zoom 0 use 0 to 2"),
        ("lsoa/1/0/4294967295", "row 4294967295 is outside the grid"),
    ] {
        let error = text.parse::<TileAddress>().expect_err(text).to_string();
        assert!(error.contains(said), "{error}");
    }
    let bad = TileAddress { level: Level::Oa, ..address };
    assert_eq!(tile(shapes(), bad), Err(TileError::NoShapes(Level::Oa)));
    assert_eq!(addresses(shapes(), Level::Lsoa, 0..=9), Err(TileError::Zoom(9)));
    assert_eq!(tile(shapes(), TileAddress { x: 0, y: 0, ..address }), Ok(Vec::new()));
}
