//! Which area a key in a file means: codes of today and of before, names of authorities in either language.

use std::collections::HashMap;

use super::carry::{Carry, CarryError};
use crate::geography::{AreaRef, Areas, Level};

/// Authorities' codes of before: those in use until 2009 (`00NA`), those that the Welsh Government's StatsWales gives
/// (`512`), and the code of today.
const BEFORE: [(&str, &str, &str); 22] = [
    ("00NA", "512", "W06000001"),
    ("00NC", "514", "W06000002"),
    ("00NE", "516", "W06000003"),
    ("00NG", "518", "W06000004"),
    ("00NJ", "520", "W06000005"),
    ("00NL", "522", "W06000006"),
    ("00NQ", "526", "W06000008"),
    ("00NS", "528", "W06000009"),
    ("00NU", "530", "W06000010"),
    ("00NX", "532", "W06000011"),
    ("00NZ", "534", "W06000012"),
    ("00PB", "536", "W06000013"),
    ("00PD", "538", "W06000014"),
    ("00PT", "552", "W06000015"),
    ("00PF", "540", "W06000016"),
    ("00PK", "544", "W06000018"),
    ("00PL", "545", "W06000019"),
    ("00PM", "546", "W06000020"),
    ("00PP", "548", "W06000021"),
    ("00PR", "550", "W06000022"),
    ("00NN", "524", "W06000023"),
    ("00PH", "542", "W06000024"),
];

/// Codes that were given up when boundaries changed: Powys and Merthyr Tydfil.
const RECODED: [(&str, &str); 2] = [("W06000007", "W06000023"), ("W06000017", "W06000024")];

/// Other names that are in use.
const ALSO: [(&str, &str); 10] = [
    ("anglesey", "W06000001"),
    ("ynys mon", "W06000001"),
    ("vale of glamorgan", "W06000014"),
    ("bro morgannwg", "W06000014"),
    ("rhondda cynon taff", "W06000016"),
    ("city and county of swansea", "W06000011"),
    ("city and county of cardiff", "W06000015"),
    ("blaenau gwent county borough", "W06000019"),
    ("torfaen county borough", "W06000020"),
    ("pen y bont ar ogwr", "W06000013"),
];

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// An area of today.
    Area(AreaRef),
    /// An LSOA of 2011 that is none of 2021: its place in the [`Carry`].
    Lsoa2011(usize),
    /// The code of an area of another nation.
    Elsewhere,
    /// The code of an area of Wales that Cyswllt does not know, e.g. of an older release or another kind.
    Unknown,
    /// No code.
    Malformed,
}

/// Codes and names of areas.
#[derive(Debug)]
pub struct Keys<'a> {
    areas: &'a Areas,
    /// The LSOAs of 2011.
    pub carry: Carry,
    authorities: HashMap<String, u32>,
}

impl<'a> Keys<'a> {
    /// The codes and names that ship.
    pub fn open(areas: &'a Areas) -> Result<Self, CarryError> {
        let table = areas.table(Level::Authority);
        let mut authorities = HashMap::new();
        for (position, area) in table.areas.iter().enumerate() {
            for name in [&area.name.en, &area.name.cy] {
                authorities.insert(plain(name), position as u32);
            }
        }
        for (name, code) in ALSO {
            if let Some(position) = table.position(code) {
                authorities.entry(plain(name)).or_insert(position);
            }
        }
        Ok(Self { areas, carry: Carry::open(areas)?, authorities })
    }

    /// The area with a code, of today or of before. Small letters and white space around it do no harm.
    pub fn code(&self, text: &str) -> Key {
        let text = text.trim();
        if let Ok(area) = self.areas.find(text) {
            return Key::Area(area);
        }
        let code = text.to_ascii_uppercase();
        let recoded = RECODED.iter().find(|(old, _)| *old == code).map(|(_, new)| *new);
        let before = BEFORE.iter().find(|(old, ..)| *old == code).map(|(.., new)| *new);
        if let Some(area) = recoded.or(before).and_then(|new| self.areas.find(new).ok()) {
            return Key::Area(area);
        }
        if let Some(position) = self.carry.position(&code) {
            return Key::Lsoa2011(position);
        }
        let bytes = code.as_bytes();
        let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
        let letters = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_alphabetic);
        match bytes {
            [b'W', rest @ ..] if rest.len() == 8 && digits(rest) => Key::Unknown,
            [b'E' | b'S' | b'N' | b'K' | b'L' | b'M' | b'J', rest @ ..]
                if rest.len() == 8 && digits(rest) =>
            {
                Key::Elsewhere
            }
            // Codes until 2009 (00AA), and of output areas of Northern Ireland (95AA010001, 95AA01S1).
            [a, b, c, d, ..]
                if digits(&[*a, *b]) && letters(&[*c, *d]) && matches!(bytes.len(), 4..=10) =>
            {
                if code.starts_with("00N") || code.starts_with("00P") {
                    Key::Unknown
                } else {
                    Key::Elsewhere
                }
            }
            _ => Key::Malformed,
        }
    }

    /// The position of the authority with a code of today or of before, or a name in either language.
    pub fn authority(&self, text: &str) -> Option<u32> {
        if let Key::Area(AreaRef { level: Level::Authority, position }) = self.code(text) {
            return Some(position);
        }
        let statswales = BEFORE.iter().find(|(_, number, _)| *number == text.trim());
        if let Some((.., code)) = statswales {
            return self.areas.table(Level::Authority).position(code);
        }
        self.authorities.get(&plain(text)).copied()
    }

    /// The position of an area that is an authority, or of Wales itself (`Wales`, `Cymru`, `W92000004`).
    pub fn authority_or_wales(&self, text: &str) -> Option<AreaRef> {
        let name = plain(text);
        let is_wales =
            matches!(name.as_str(), "wales" | "cymru" | "all wales" | "cymru gyfan" | "w92000004");
        if is_wales {
            return Some(AreaRef { level: Level::Country, position: 0 });
        }
        self.authority(text).map(|position| AreaRef { level: Level::Authority, position })
    }
}

/// A name without accents, case, hyphens and what goes before or after it.
fn plain(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase).map(|letter| match letter {
        'â' | 'á' | 'à' | 'ä' => 'a',
        'ê' | 'é' | 'è' | 'ë' => 'e',
        'î' | 'í' | 'ì' | 'ï' => 'i',
        'ô' | 'ó' | 'ò' | 'ö' => 'o',
        'û' | 'ú' | 'ù' | 'ü' => 'u',
        'ŵ' => 'w',
        'ŷ' => 'y',
        '-' | '–' | ',' | '.' | '’' | '\'' => ' ',
        other => other,
    });
    let letters: String = letters.collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let words = words.join(" ").replace('&', "and");
    let mut name = words.as_str();
    for ending in
        [" county borough council", " county council", " city council", " council", " uba", " ua"]
    {
        name = name.strip_suffix(ending).unwrap_or(name);
    }
    for beginning in
        ["the ", "y ", "cyngor sir ", "cyngor bwrdeistref sirol ", "cyngor dinas ", "cyngor "]
    {
        name = name.strip_prefix(beginning).unwrap_or(name);
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_today_and_before() {
        let areas = Areas::open().unwrap();
        let keys = Keys::open(&areas).unwrap();
        let code = |text: &str| match keys.code(text) {
            Key::Area(area) => areas.get(area).code.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(code(" w06000015"), "W06000015");
        assert_eq!(code("00PT"), "W06000015");
        assert_eq!(code("W06000007"), "W06000023");
        assert_eq!(code("W06000017"), "W06000024");
        assert!(code("W01000001").starts_with("Lsoa2011"));
        assert_eq!(code("W07000049"), "Unknown");
        assert_eq!(code("E06000001"), "Elsewhere");
        assert_eq!(code("00AA"), "Elsewhere");
        assert_eq!(code("95AA01S1"), "Elsewhere");
        assert_eq!(code("W0100000"), "Malformed");
        assert_eq!(code("Cardiff"), "Malformed");
        assert_eq!(code(""), "Malformed");
        for (old, number, new) in BEFORE {
            assert_eq!(code(old), new);
            assert_eq!(keys.authority(number), areas.table(Level::Authority).position(new));
        }
    }

    #[test]
    fn names_in_either_language() {
        let areas = Areas::open().unwrap();
        let keys = Keys::open(&areas).unwrap();
        let name = |text: &str| {
            keys.authority(text)
                .map(|at| areas.table(Level::Authority).areas[at as usize].code.clone())
        };
        for area in &areas.table(Level::Authority).areas {
            assert_eq!(name(&area.name.en).as_ref(), Some(&area.code));
            assert_eq!(name(&area.name.cy).as_ref(), Some(&area.code));
        }
        assert_eq!(name("Caerdydd").as_deref(), Some("W06000015"));
        assert_eq!(name("Anglesey").as_deref(), Some("W06000001"));
        assert_eq!(name("YNYS MÔN").as_deref(), Some("W06000001"));
        assert_eq!(name("Rhondda Cynon Taff").as_deref(), Some("W06000016"));
        assert_eq!(name("The Vale of Glamorgan Council").as_deref(), Some("W06000014"));
        assert_eq!(name("Neath Port Talbot County Borough Council").as_deref(), Some("W06000012"));
        assert_eq!(name("Bristol"), None);
        assert_eq!(keys.authority_or_wales("Cymru").map(|area| area.level), Some(Level::Country));
    }
}
