//! A network as bytes, and back.
//!
//! Everything is whole numbers in as few bytes as they need (seven bits in each), coordinates as the difference to the ones
//! before, nodes as the difference to the road's before: `CYSWROAD`, the format, the number of nodes, of roads and of
//! corners, the nodes, then each road with its ends, its class, who may use it, its speed and its corners. Lengths follow
//! from the corners. What is read back is checked as if it came from outside.

use super::{Class, Driving, Road, Roads, RoadsDraft, RoadsError};
use crate::geography::rings::Corner;

const MAGIC: &[u8; 8] = b"CYSWROAD";
const FORMAT: u32 = 1;

impl Roads {
    /// The network as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for number in [FORMAT as usize, self.nodes.len(), self.links.len(), self.corners.len()] {
            put(&mut bytes, number as u64);
        }
        let mut last = [0; 2];
        for &node in &self.nodes {
            put_corner(&mut bytes, node, &mut last);
        }
        let mut before = 0;
        for (at, road) in self.links.iter().enumerate() {
            put_signed(&mut bytes, i64::from(road.from) - i64::from(before));
            put_signed(&mut bytes, i64::from(road.to) - i64::from(road.from));
            before = road.from;
            bytes.extend([road.class as u8, uses(*road), road.speed]);
            let between = &self.corners[self.starts[at] as usize..self.starts[at + 1] as usize];
            put(&mut bytes, between.len() as u64);
            let mut last = self.nodes[road.from as usize];
            for &corner in between {
                put_corner(&mut bytes, corner, &mut last);
            }
        }
        bytes
    }

    /// The network that bytes are.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RoadsError> {
        let broken = |found: &str| RoadsError::Broken { found: found.to_owned() };
        let rest = bytes.strip_prefix(MAGIC).ok_or_else(|| broken("no network of Cyswllt"))?;
        let mut bytes = Bytes(rest);
        let found = bytes.number()? as u32;
        if found != FORMAT {
            return Err(RoadsError::Newer { found, known: FORMAT });
        }
        let [nodes, roads, corners] = [bytes.number()?, bytes.number()?, bytes.number()?];
        let mut draft = RoadsDraft::new();
        let mut places = Vec::new();
        let mut last = [0; 2];
        // Each has at least two bytes, so that no more is set aside than there are bytes for.
        for _ in 0..nodes {
            let place = bytes.corner(&mut last)?;
            draft.node(place);
            places.push(place);
        }
        let (mut before, mut seen) = (0, 0);
        for _ in 0..roads {
            let from = bytes.node(before)?;
            let to = bytes.node(from)?;
            before = from;
            let [class, uses, speed] = [bytes.byte()?, bytes.byte()?, bytes.byte()?];
            let class = *Class::ALL.get(usize::from(class)).ok_or_else(|| broken("a class"))?;
            let count = bytes.number()?;
            let first = places.get(from as usize).ok_or_else(|| broken("a node"))?;
            let (walking, driving) = used(uses).ok_or_else(|| broken("who uses a road"))?;
            let mut last = *first;
            let mut between = Vec::new();
            for _ in 0..count {
                between.push(bytes.corner(&mut last)?);
            }
            seen += count;
            draft.road(Road { from, to, class, walking, driving, speed }, between);
        }
        if seen != corners || !bytes.0.is_empty() {
            return Err(broken("more or fewer corners than it states"));
        }
        draft.finish()
    }
}

fn uses(road: Road) -> u8 {
    u8::from(road.walking)
        | match road.driving {
            Driving::No => 0,
            Driving::Both => 2,
            Driving::Forward => 4,
            Driving::Backward => 6,
        }
}

fn used(byte: u8) -> Option<(bool, Driving)> {
    let driving = match byte >> 1 {
        0 => Driving::No,
        1 => Driving::Both,
        2 => Driving::Forward,
        3 => Driving::Backward,
        _ => return None,
    };
    Some((byte & 1 == 1, driving))
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Numbers near 0 on either side become small ones.
fn put_signed(bytes: &mut Vec<u8>, number: i64) {
    put(bytes, (number << 1 ^ number >> 63).cast_unsigned());
}

fn put_corner(bytes: &mut Vec<u8>, corner: Corner, last: &mut Corner) {
    for axis in 0..2 {
        put_signed(bytes, i64::from(corner[axis]) - i64::from(last[axis]));
    }
    *last = corner;
}

/// Bytes that are read.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Result<u8, RoadsError> {
        let cut_short = || RoadsError::Broken { found: "it is cut short".to_owned() };
        let (&first, rest) = self.0.split_first().ok_or_else(cut_short)?;
        self.0 = rest;
        Ok(first)
    }

    fn number(&mut self) -> Result<u64, RoadsError> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(RoadsError::Broken { found: "a number without end".to_owned() })
    }

    fn signed(&mut self) -> Result<i64, RoadsError> {
        let number = self.number()?;
        Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    fn corner(&mut self, last: &mut Corner) -> Result<Corner, RoadsError> {
        for at in last.iter_mut() {
            let moved = i64::from(*at).checked_add(self.signed()?);
            let found = || RoadsError::Broken { found: "a corner off the map".to_owned() };
            *at = moved.and_then(|at| i32::try_from(at).ok()).ok_or_else(found)?;
        }
        Ok(*last)
    }

    fn node(&mut self, before: u32) -> Result<u32, RoadsError> {
        let number = i64::from(before).checked_add(self.signed()?);
        let found = || RoadsError::Broken { found: "a node that is not there".to_owned() };
        number.and_then(|number| u32::try_from(number).ok()).ok_or_else(found)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::geography::roads::{Class, Driving, Road, Roads, RoadsDraft, RoadsError};

    fn networks() -> impl Strategy<Value = Roads> {
        let corner = || prop::array::uniform2(0..7_000_000_i32);
        let driving = prop::sample::select(vec![
            Driving::No,
            Driving::Both,
            Driving::Forward,
            Driving::Backward,
        ]);
        let road = (0..9_u32, 0..9_u32, 0..14_usize, any::<bool>(), driving, 1..=255_u8).prop_map(
            |(from, to, class, walking, driving, speed)| Road {
                from,
                to,
                class: Class::ALL[class],
                walking,
                driving,
                speed,
            },
        );
        let roads = prop::collection::vec((road, prop::collection::vec(corner(), 0..4)), 0..20);
        (prop::collection::vec(corner(), 9), roads).prop_map(|(nodes, roads)| {
            let mut draft = RoadsDraft::new();
            for node in nodes {
                draft.node(node);
            }
            for (road, between) in roads {
                draft.road(road, between);
            }
            draft.finish().unwrap()
        })
    }

    proptest! {
        #[test]
        fn there_and_back(roads in networks()) {
            let bytes = roads.to_bytes();
            prop_assert_eq!(Roads::from_bytes(&bytes).unwrap(), roads);
        }

        #[test]
        fn whatever_the_bytes_are_there_is_an_answer(
            roads in networks(),
            at in any::<prop::sample::Index>(),
            byte in any::<u8>(),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = roads.to_bytes();
            let cut = cut.index(bytes.len());
            prop_assert!(Roads::from_bytes(&bytes[..cut]).is_err());
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let _ = Roads::from_bytes(&bytes);
        }
    }

    #[test]
    fn a_newer_format_and_something_else() {
        let mut bytes = RoadsDraft::new().finish().unwrap().to_bytes();
        bytes[8] = 2;
        assert_eq!(Roads::from_bytes(&bytes), Err(RoadsError::Newer { found: 2, known: 1 }));
        assert!(matches!(Roads::from_bytes(b"SQLite"), Err(RoadsError::Broken { .. })));
    }
}
