//! An extract of OpenStreetMap (`*.osm.pbf`), read twice: which ways are roads and which nodes they have, then where those
//! nodes are. Roads are cut where they meet others, and where they leave the region.

use std::panic::{AssertUnwindSafe, catch_unwind};

use osmpbf::{BlobDecode, BlobReader, Element, PrimitiveBlock};
use rayon::prelude::*;

use super::{
    Reading, RoadsFileError,
    frames::{Frame, Frames, damaged},
    highways::{self, Highway, Open},
};
use crate::{
    geography::{
        grid,
        rings::Corner,
        roads::{Road, RoadsDraft, RoadsError},
    },
    sources::input::Input,
    text::Sentence,
};

/// Nodes of all roads; Great Britain has about 50 million.
const MOST_NODES: usize = 150_000_000;
/// What a file may ask of its readers.
const FEATURES: [&str; 2] = ["OsmSchema-V0.6", "DenseNodes"];
/// A node that is not known or lies elsewhere.
const NOWHERE: Corner = [i32::MIN; 2];

/// What was found in an extract.
pub(super) struct Extract {
    pub draft: RoadsDraft,
    pub left_out: u64,
    pub notes: Vec<Sentence>,
}

/// Ways one after the other, with the nodes of all of them.
#[derive(Default)]
struct Ways {
    open: Vec<Open>,
    /// Where the nodes of each way end.
    ends: Vec<usize>,
    nodes: Vec<i64>,
    closed: u64,
}

/// Reads the roads and paths of an extract.
pub(super) fn read(input: &Input, reading: Reading<'_>) -> Result<Extract, RoadsFileError> {
    let whole = input.size() * 2;
    let mut ways = Ways::default();
    each(
        input,
        reading,
        |done| (reading.progress)(done, whole),
        ways_of,
        |found| {
            let before = ways.nodes.len();
            ways.open.extend(found.open);
            ways.ends.extend(found.ends.iter().map(|end| before + end));
            ways.nodes.extend(found.nodes);
            ways.closed += found.closed;
            if ways.nodes.len() > MOST_NODES {
                let found = format!("more than {MOST_NODES} nodes of roads");
                return Err(RoadsError::Broken { found }.into());
            }
            Ok(())
        },
    )?;
    let mut ids = ways.nodes.clone();
    ids.par_sort_unstable();
    ids.dedup();
    let mut places = vec![NOWHERE; ids.len()];
    let nodes = |block: &PrimitiveBlock| places_of(block, &ids, reading);
    each(
        input,
        reading,
        |done| (reading.progress)(whole / 2 + done, whole),
        nodes,
        |found| {
            for (at, place) in found {
                places[at] = place;
            }
            Ok(())
        },
    )?;
    Ok(cut(&ways, &ids, &places))
}

/// Does something with every block, several at a time, and hands on what comes out in the order of the file.
fn each<T: Send>(
    input: &Input,
    reading: Reading<'_>,
    done: impl Fn(u64),
    read: impl Fn(&PrimitiveBlock) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), RoadsFileError>,
) -> Result<(), RoadsFileError> {
    let mut frames = Frames::open(input)?;
    let name = input.name();
    loop {
        reading.go_on()?;
        done(frames.read);
        let several = frames.several()?;
        if several.is_empty() {
            return Ok(());
        }
        let decode = |frame: &Frame| {
            decoded(frame, &read).map_err(|found| damaged(name, frame.number, found))
        };
        let found: Vec<Option<T>> =
            several.par_iter().map(decode).collect::<Result<_, RoadsFileError>>()?;
        found.into_iter().flatten().try_for_each(&mut take)?;
    }
}

/// What is read from a block; none from one that has no elements.
fn decoded<T>(frame: &Frame, read: impl Fn(&PrimitiveBlock) -> T) -> Result<Option<T>, String> {
    let words = |error: osmpbf::Error| error.to_string();
    // The crate counts on blocks that fit together.
    let decoded = catch_unwind(AssertUnwindSafe(|| {
        let Some(blob) = BlobReader::new(frame.bytes.as_slice()).next() else { return Ok(None) };
        let blob = blob.map_err(words)?;
        match blob.decode().map_err(words)? {
            BlobDecode::OsmData(block) => Ok(Some(read(&block))),
            BlobDecode::OsmHeader(header) => {
                let unknown = |feature: &&String| !FEATURES.contains(&feature.as_str());
                match header.required_features().iter().find(unknown) {
                    None => Ok(None),
                    Some(feature) => {
                        let feature: String = feature.chars().take(60).collect();
                        Err(format!("it needs a reader that knows {feature}"))
                    }
                }
            }
            BlobDecode::Unknown(_) => Ok(None),
        }
    }));
    decoded.unwrap_or_else(|_| Err("its content does not fit together".to_owned()))
}

fn ways_of(block: &PrimitiveBlock) -> Ways {
    let mut found = Ways::default();
    for group in block.groups() {
        for way in group.ways() {
            match highways::read(way.tags()) {
                Highway::Not => {}
                Highway::Closed => found.closed += 1,
                Highway::Open(open) => {
                    found.open.push(open);
                    found.nodes.extend(way.refs());
                    found.ends.push(found.nodes.len());
                }
            }
        }
    }
    found
}

/// Where the nodes of roads are that a block has, by their position among all of them.
fn places_of(block: &PrimitiveBlock, ids: &[i64], reading: Reading<'_>) -> Vec<(usize, Corner)> {
    let mut found = Vec::new();
    // Nodes come in the order of their numbers almost always.
    let mut cursor = 0;
    for element in block.elements() {
        let (id, lon, lat) = match element {
            Element::DenseNode(node) => (node.id(), node.lon(), node.lat()),
            Element::Node(node) => (node.id(), node.lon(), node.lat()),
            _ => continue,
        };
        let is_next =
            |at: usize| (at == 0 || ids[at - 1] < id) && ids.get(at).is_none_or(|&next| next >= id);
        if !is_next(cursor) {
            cursor = ids.partition_point(|&known| known < id);
        }
        if ids.get(cursor) != Some(&id) {
            continue;
        }
        if let Ok((x, y)) = grid::to_grid(lon, lat)
            && reading.region.has([x, y])
        {
            found.push((cursor, [x, y].map(|metres| (metres * 10.0).round() as i32)));
        }
        cursor += 1;
    }
    found
}

/// The roads between junctions.
fn cut(ways: &Ways, ids: &[i64], places: &[Corner]) -> Extract {
    let position = |id: &i64| ids.binary_search(id).unwrap_or(usize::MAX);
    let nodes: Vec<u32> = ways.nodes.par_iter().map(|id| position(id) as u32).collect();
    // How often a node is used; the ends of a way are as good as a junction.
    let mut uses = vec![0_u8; ids.len()];
    let mut begin = 0;
    for &end in &ways.ends {
        let line = &nodes[begin..end];
        for &node in line.iter().chain(line.first()).chain(line.last()) {
            uses[node as usize] = uses[node as usize].saturating_add(1);
        }
        begin = end;
    }
    let mut draft = RoadsDraft::new();
    let mut numbers = vec![u32::MAX; ids.len()];
    let mut left_out = ways.closed;
    let mut number = |draft: &mut RoadsDraft, node: u32| {
        let number = &mut numbers[node as usize];
        if *number == u32::MAX {
            *number = draft.node(places[node as usize]);
        }
        *number
    };
    let mut begin = 0;
    for (way, &end) in ways.open.iter().zip(&ways.ends) {
        let line = &nodes[begin..end];
        begin = end;
        let mut is_there = false;
        for piece in line.split(|&node| places[node as usize] == NOWHERE) {
            let mut from = 0;
            for to in 1..piece.len() {
                if uses[piece[to] as usize] < 2 && to + 1 < piece.len() {
                    continue;
                }
                let ends = [piece[from], piece[to]].map(|node| number(&mut draft, node));
                let between = piece[from + 1..to].iter().map(|&node| places[node as usize]);
                let Open { class, walking, driving, speed } = *way;
                let road = Road { from: ends[0], to: ends[1], class, walking, driving, speed };
                draft.road(road, between);
                from = to;
                is_there = true;
            }
        }
        left_out += u64::from(!is_there);
    }
    let notes = vec![Sentence::plain("roads-note-openstreetmap")];
    Extract { draft, left_out, notes }
}
