//! All postcodes of Wales in memory, whole or in part: `CF10 1AA`, `CF10 1`, `CF10`.
//!
//! A postcode is packed into an integer (outward code padded to four characters, then the inward code), so
//! that the sorted integers are the directory's order and any beginning of a postcode is one range of them.

use std::ops::Range;

use crate::pack::parquet::{Frame, ParquetError};

/// Where a postcode, or the middle of several, is.
#[derive(Debug, Clone, PartialEq)]
pub struct PostcodePlace {
    /// The postcode or the part of it, in its usual form: `CF10 1AA`, `CF10 1A`, `CF10 1`, `CF10`.
    pub postcode: String,
    /// Easting in metres; the mean of all postcodes that start so for a part.
    pub easting: f64,
    /// Northing in metres.
    pub northing: f64,
    /// Position of the authority that the directory gives; of most postcodes for a part.
    pub authority: u32,
    /// How many postcodes start so; 1 for a whole postcode.
    pub postcodes: usize,
}

/// A text that has the form of a postcode or of its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    /// The characters, upper case, the outward code padded to four with spaces.
    characters: [u8; 7],
    /// How many characters count: 2 to 4 where the outward code may go on, 4 where it is whole, up to 7.
    length: usize,
}

impl Pattern {
    /// Whether all of a postcode is there.
    pub fn is_whole(self) -> bool {
        self.length == 7
    }

    /// The ways to read a text as a postcode or its beginning, likeliest first. `CF11` may be the district
    /// CF11 or the sector CF1 1; a space decides. None where the text cannot be one: a postcode's beginning
    /// has at least its letters and a digit.
    pub fn read(text: &str) -> Vec<Self> {
        let Some(text) = Text::read(text) else { return Vec::new() };
        let whole = text.characters.len();
        let mut found = Vec::new();
        // The inward code has three characters, or fewer at the end of a beginning.
        for inward in (0..=3.min(whole)).rev() {
            let (outward, rest) = text.characters.split_at(whole - inward);
            if is_outward(outward)
                && is_inward(rest)
                && text.space.is_none_or(|space| space == outward.len())
            {
                let mut characters = [b' '; 7];
                characters[..outward.len()].copy_from_slice(outward);
                characters[4..4 + inward].copy_from_slice(rest);
                found.push(Self { characters, length: 4 + inward });
            }
        }
        // A district before a sector: people write the space only inside whole postcodes.
        found.sort_by_key(|pattern| (!pattern.is_whole(), pattern.length));
        found
    }

    /// The postcode or the part in its usual form.
    pub fn text(self) -> String {
        text(&self.characters[..self.length])
    }

    /// The first key that starts so, and the first that does not.
    fn keys(self) -> (u64, u64) {
        let free = 8 * (7 - self.length);
        let key = self
            .characters
            .iter()
            .take(self.length)
            .fold(0, |key, byte| key << 8 | u64::from(*byte));
        (key << free, (key + 1) << free)
    }
}

/// A text that may be a postcode: its characters, and after how many of them a space was.
struct Text {
    characters: Vec<u8>,
    space: Option<usize>,
}

impl Text {
    fn read(text: &str) -> Option<Self> {
        let mut characters = Vec::with_capacity(7);
        let mut space = None;
        for character in text.trim().chars() {
            // Any space: those copied from documents often do not break.
            if character.is_whitespace() {
                if space.is_some_and(|space| space != characters.len()) {
                    return None;
                }
                space = Some(characters.len());
            } else if character.is_ascii_alphanumeric() && characters.len() < 7 {
                characters.push(character.to_ascii_uppercase() as u8);
            } else {
                return None;
            }
        }
        Some(Self { characters, space })
    }
}

fn is_outward(characters: &[u8]) -> bool {
    // Newport's first outward code, terminated in the 1980s, is still in the directory.
    if characters == b"NPT" {
        return true;
    }
    let letters = characters.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let district = &characters[letters..];
    (1..=2).contains(&letters)
        && matches!(district, [b'0'..=b'9'] | [b'0'..=b'9', b'0'..=b'9' | b'A'..=b'Z'])
}

fn is_inward(characters: &[u8]) -> bool {
    characters.iter().enumerate().all(|(position, byte)| match position {
        0 => byte.is_ascii_digit(),
        _ => byte.is_ascii_uppercase(),
    })
}

/// Padded characters as people write them.
fn text(characters: &[u8]) -> String {
    let (outward, inward) = characters.split_at(4.min(characters.len()));
    let outward = String::from_utf8_lossy(outward);
    let inward = String::from_utf8_lossy(inward);
    format!("{} {inward}", outward.trim_end()).trim_end().to_owned()
}

/// A postcode in its usual form, upper case and with one space before the last three characters, whatever
/// its spaces; none if it has not the form of a whole postcode.
pub fn usual_form(text: &str) -> Option<String> {
    let mut characters: Vec<u8> =
        text.bytes().filter(|byte| *byte != b' ').map(|byte| byte.to_ascii_uppercase()).collect();
    let outward = characters.len().checked_sub(3)?;
    if !is_outward(&characters[..outward]) || !is_inward(&characters[outward..]) {
        return None;
    }
    characters.insert(outward, b' ');
    String::from_utf8(characters).ok()
}

/// The postcodes of Wales, sorted.
#[derive(Debug)]
pub struct Postcodes {
    keys: Vec<u64>,
    places: Vec<[i32; 2]>,
    authorities: Vec<u8>,
}

/// What can be wrong with the pack's list of postcodes.
#[derive(Debug, thiserror::Error)]
pub enum PostcodesError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] ParquetError),
    /// A row holds something else than a postcode.
    #[error("{file}, row {row}: \"{found}\" is not a postcode such as CF10 1AA")]
    Postcode {
        /// The file's name.
        file: String,
        /// The row, counted from 0.
        row: usize,
        /// What was found.
        found: String,
    },
    /// The rows are not sorted by postcode, or one appears twice.
    #[error("{file}, row {row}: {found} is not behind the postcode before it")]
    Order {
        /// The file's name.
        file: String,
        /// The row, counted from 0.
        row: usize,
        /// The postcode.
        found: String,
    },
    /// An authority is not one of the list of areas.
    #[error("{file}, row {row}: authority {found} is not in the list of areas")]
    Authority {
        /// The file's name.
        file: String,
        /// The row, counted from 0.
        row: usize,
        /// The code.
        found: String,
    },
}

impl Postcodes {
    /// Takes the pack's table: `postcode` (sorted), `authority` (code), `easting`, `northing` (metres).
    /// `authority` gives the position of an authority's code.
    pub fn from_frame(
        frame: &Frame,
        authority: impl Fn(&str) -> Option<u32>,
    ) -> Result<Self, PostcodesError> {
        let file = || frame.file().to_owned();
        let mut keys = Vec::with_capacity(frame.len());
        for (row, found) in frame.required_texts("postcode")?.into_iter().enumerate() {
            let key = key(found).ok_or_else(|| PostcodesError::Postcode {
                file: file(),
                row,
                found: found.to_owned(),
            })?;
            if keys.last().is_some_and(|last| *last >= key) {
                return Err(PostcodesError::Order { file: file(), row, found: found.to_owned() });
            }
            keys.push(key);
        }
        let mut authorities = Vec::with_capacity(frame.len());
        let mut last = ("", 0);
        for (row, code) in frame.required_texts("authority")?.into_iter().enumerate() {
            if last.0 != code {
                let position = authority(code).and_then(|position| u8::try_from(position).ok());
                let found =
                    || PostcodesError::Authority { file: file(), row, found: code.to_owned() };
                last = (code, position.ok_or_else(found)?);
            }
            authorities.push(last.1);
        }
        let (eastings, northings) = (frame.wholes("easting")?, frame.wholes("northing")?);
        let places = eastings
            .into_iter()
            .zip(northings)
            .map(|(easting, northing)| [easting as i32, northing as i32])
            .collect();
        Ok(Self { keys, places, authorities })
    }

    /// Number of postcodes.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Every postcode, in order.
    pub fn iter(&self) -> impl Iterator<Item = PostcodePlace> {
        (0..self.keys.len()).filter_map(|position| self.place(position..position + 1, 7))
    }

    /// Easting and northing in metres of every postcode, in order, and the position of the authority that the directory
    /// gives it.
    pub fn places(&self) -> impl Iterator<Item = ([i32; 2], u8)> {
        self.places.iter().copied().zip(self.authorities.iter().copied())
    }

    /// A postcode as a number, whatever its spaces and case; none if it has not the form of a whole postcode.
    pub fn pack(text: &[u8]) -> Option<u64> {
        let mut characters = [b' '; 8];
        let mut length = 0;
        for byte in text.iter().filter(|byte| !matches!(byte, b' ' | b'\t')) {
            *characters.get_mut(length)? = byte.to_ascii_uppercase();
            length += 1;
        }
        let (outward, inward) = characters[..length].split_at(length.checked_sub(3)?);
        if outward.len() > 4 || !is_outward(outward) || !is_inward(inward) {
            return None;
        }
        let padded = outward.iter().chain([b' '; 4].iter().skip(outward.len())).chain(inward);
        Some(padded.fold(0, |key, byte| key << 8 | u64::from(*byte)))
    }

    /// The place of a packed postcode in the order of the directory; none if the directory does not have it.
    pub fn position(&self, packed: u64) -> Option<u32> {
        self.keys.binary_search(&packed).ok().map(|position| position as u32)
    }

    /// Whether the directory has a postcode of the same sector (`CF10 1`).
    pub fn has_sector(&self, packed: u64) -> bool {
        let at = self.keys.partition_point(|key| key >> 16 < packed >> 16);
        self.keys.get(at).is_some_and(|key| key >> 16 == packed >> 16)
    }

    /// The postcode at a place, in its usual form.
    ///
    /// # Panics
    /// If there are not so many.
    pub fn text(&self, position: u32) -> String {
        text(&self.keys[position as usize].to_be_bytes()[1..])
    }

    /// Where a postcode is, or the middle of all that start so; none if the directory has none.
    pub fn find(&self, pattern: Pattern) -> Option<PostcodePlace> {
        self.place(self.range(pattern), pattern.length)
    }

    /// The first postcode that starts so.
    pub fn first(&self, pattern: Pattern) -> Option<PostcodePlace> {
        let range = self.range(pattern);
        self.place(range.start..range.end.min(range.start + 1), 7)
    }

    /// What a beginning may go on to, in order: the districts `CF10`, `CF11`… after `CF1`, sectors after a
    /// district, half-units after a sector, postcodes after a half-unit.
    pub fn next(&self, pattern: Pattern, limit: usize) -> Vec<PostcodePlace> {
        let mut found = Vec::new();
        if pattern.length == 4 {
            // The outward code may go on: all districts that start with its characters.
            let given = pattern.characters[..4].iter().take_while(|byte| **byte != b' ').count();
            let longer = Pattern { length: given, ..pattern };
            if given < 4 {
                self.groups(self.range(longer), 4, limit, &mut found);
                found.retain(|place| place.postcode != pattern.text());
            }
        }
        let range = self.range(pattern);
        if pattern.length < 7 {
            self.groups(range, pattern.length + 1, limit, &mut found);
        }
        found.truncate(limit);
        found
    }

    /// The existing sector next to a postcode that does not exist: its own, or the one with the nearest
    /// number in its district; none where the district does not exist.
    pub fn nearest_sector(&self, pattern: Pattern) -> Option<String> {
        let district = Pattern { length: 4, ..pattern };
        let wanted = pattern.characters[4];
        let mut sectors = Vec::new();
        self.groups(self.range(district), 5, 10, &mut sectors);
        let sector = |place: &PostcodePlace| place.postcode.bytes().last().unwrap_or(b'0');
        sectors
            .into_iter()
            .min_by_key(|place| sector(place).abs_diff(wanted))
            .map(|place| place.postcode)
    }

    /// One place for each different beginning of `length` characters within a range.
    fn groups(
        &self,
        range: Range<usize>,
        length: usize,
        limit: usize,
        found: &mut Vec<PostcodePlace>,
    ) {
        let shift = 8 * (7 - length);
        let mut start = range.start;
        while start < range.end && found.len() < limit {
            let group = self.keys[start] >> shift;
            let end =
                start + self.keys[start..range.end].partition_point(|key| key >> shift == group);
            found.extend(self.place(start..end, length));
            start = end;
        }
    }

    fn range(&self, pattern: Pattern) -> Range<usize> {
        let (first, behind) = pattern.keys();
        let start = self.keys.partition_point(|key| *key < first);
        start..start + self.keys[start..].partition_point(|key| *key < behind)
    }

    fn place(&self, range: Range<usize>, length: usize) -> Option<PostcodePlace> {
        let characters = self.keys.get(range.start).filter(|_| !range.is_empty())?.to_be_bytes();
        let count = range.len();
        let sum = self.places[range.clone()].iter().fold([0_i64; 2], |sum, place| {
            [sum[0] + i64::from(place[0]), sum[1] + i64::from(place[1])]
        });
        let mut authorities = [0_u32; 256];
        for authority in &self.authorities[range] {
            authorities[usize::from(*authority)] += 1;
        }
        // Of equally many the first.
        let authority = (0..256).rev().max_by_key(|authority| authorities[*authority])?;
        Some(PostcodePlace {
            postcode: text(&characters[1..=length]),
            easting: sum[0] as f64 / count as f64,
            northing: sum[1] as f64 / count as f64,
            authority: authority as u32,
            postcodes: count,
        })
    }
}

/// A whole postcode in its usual form, packed.
fn key(postcode: &str) -> Option<u64> {
    let bytes = postcode.as_bytes();
    let space = bytes.len().checked_sub(4)?;
    let (outward, inward) = (&bytes[..space], &bytes[space + 1..]);
    if bytes[space] != b' ' || !is_outward(outward) || !is_inward(inward) {
        return None;
    }
    let padded = outward.iter().chain([b' '; 4].iter().skip(outward.len())).chain(inward);
    Some(padded.fold(0, |key, byte| key << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Pattern, Postcodes, PostcodesError, key, usual_form};
    use crate::pack::parquet::{Frame, FrameBuilder};

    fn open(rows: &[(&str, &str, u32, u32)]) -> Result<Postcodes, PostcodesError> {
        let bytes = FrameBuilder::new()
            .texts("postcode", rows.iter().map(|row| row.0))
            .texts("authority", rows.iter().map(|row| row.1))
            .wholes("easting", rows.iter().map(|row| row.2))
            .wholes("northing", rows.iter().map(|row| row.3))
            .bytes("p")
            .expect("bytes");
        let frame = Frame::read_owned("postcodes.parquet", bytes).expect("a table");
        Postcodes::from_frame(&frame, |code| code.strip_prefix("W060000")?.parse().ok())
    }

    fn some() -> Postcodes {
        open(&[
            ("CF1 1AA", "W06000015", 100, 100),
            ("CF1 1AB", "W06000015", 300, 100),
            ("CF10 1AA", "W06000015", 1000, 1000),
            ("CF10 1AB", "W06000015", 1000, 2000),
            ("CF10 4ZZ", "W06000014", 4000, 3000),
            ("CF11 0AA", "W06000014", 5000, 5000),
        ])
        .expect("a list")
    }

    fn found(postcodes: &Postcodes, text: &str) -> Vec<String> {
        Pattern::read(text)
            .into_iter()
            .filter_map(|pattern| postcodes.find(pattern))
            .map(|place| place.postcode)
            .collect()
    }

    #[test]
    fn whole_and_partial_postcodes() {
        let postcodes = some();
        for (written, expected) in [
            ("CF10 1AA", vec!["CF10 1AA"]),
            ("cf101aa", vec!["CF10 1AA"]),
            (" cf10  1aA ", vec!["CF10 1AA"]),
            ("CF10\u{a0}1AA", vec!["CF10 1AA"]),
            ("CF10 1A", vec!["CF10 1A"]),
            ("CF101A", vec!["CF10 1A"]),
            ("CF10 1", vec!["CF10 1"]),
            ("CF101", vec!["CF10 1"]),
            ("CF10", vec!["CF10"]),
            ("CF11", vec!["CF11", "CF1 1"]),
            ("CF1 1", vec!["CF1 1"]),
            ("CF11AA", vec!["CF1 1AA"]),
            ("CF1", vec!["CF1"]),
            ("CF", vec![]),
            ("C F10", vec![]),
            ("CF10 1AA 2", vec![]),
            ("Cardiff", vec![]),
            ("", vec![]),
            ("ŷ", vec![]),
        ] {
            assert_eq!(found(&postcodes, written), expected, "{written}");
        }
        assert!(Pattern::read("CF10 1AA")[0].is_whole());
        assert!(found(&postcodes, "CF10 9AA").is_empty());
    }

    #[test]
    fn the_usual_form() {
        for (written, usual) in [
            ("CF101AA", "CF10 1AA"),
            ("CF1 1AA", "CF1 1AA"),
            ("m1  1aa", "M1 1AA"),
            ("EC1A1BB", "EC1A 1BB"),
            ("NPT 0AD", "NPT 0AD"),
        ] {
            assert_eq!(usual_form(written).as_deref(), Some(usual));
        }
        for wrong in
            ["", "CF10", "CF10 1A", "CF10 1A1", "1F10 1AA", "CFX 1AA", "CF100 1AA", "ŷ1 1AA"]
        {
            assert_eq!(usual_form(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_part_lies_in_the_middle() {
        let postcodes = some();
        let place = postcodes.find(Pattern::read("CF10")[0]).expect("a district");
        assert_eq!((place.easting, place.northing, place.postcodes), (2000.0, 2000.0, 3));
        assert_eq!(place.authority, 15);
        let next = |text: &str| -> Vec<String> {
            postcodes
                .next(Pattern::read(text)[0], 9)
                .into_iter()
                .map(|place| place.postcode)
                .collect()
        };
        assert_eq!(next("CF10"), ["CF10 1", "CF10 4"]);
        assert_eq!(next("CF10 1"), ["CF10 1A"]);
        assert_eq!(next("CF10 1A"), ["CF10 1AA", "CF10 1AB"]);
        assert_eq!(next("CF1"), ["CF10", "CF11", "CF1 1"]);
    }

    #[test]
    fn the_nearest_sector() {
        let postcodes = some();
        let nearest = |text: &str| postcodes.nearest_sector(Pattern::read(text)[0]);
        assert_eq!(nearest("CF10 1ZZ").as_deref(), Some("CF10 1"));
        assert_eq!(nearest("CF10 3AA").as_deref(), Some("CF10 4"));
        assert_eq!(nearest("XX10 3AA"), None);
    }

    #[test]
    fn broken_lists() {
        let row = |postcode| (postcode, "W06000015", 1, 1);
        assert!(matches!(open(&[row("CF101AA")]), Err(PostcodesError::Postcode { row: 0, .. })));
        assert!(matches!(
            open(&[row("CF10 1AA"), row("CF1 1AA")]),
            Err(PostcodesError::Order { row: 1, .. })
        ));
        assert!(matches!(
            open(&[row("CF1 1AA"), row("CF1 1AA")]),
            Err(PostcodesError::Order { row: 1, .. })
        ));
        assert!(matches!(
            open(&[("CF1 1AA", "E06", 1, 1)]),
            Err(PostcodesError::Authority { row: 0, .. })
        ));
    }

    proptest! {
        #[test]
        fn packing_keeps_the_order(mut postcodes in prop::collection::vec("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}", 2..9)) {
            postcodes.sort();
            let keys: Vec<_> = postcodes.iter().map(|postcode| key(postcode).expect("a postcode")).collect();
            prop_assert!(keys.is_sorted());
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,12}") {
            for pattern in Pattern::read(&text) {
                let _ = some().find(pattern);
            }
        }
    }
}
