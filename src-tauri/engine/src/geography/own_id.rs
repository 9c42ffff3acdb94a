//! The ids of levels of the user's own.

use std::{fmt, sync::OnceLock};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The id of a level of the user's own, e.g. `senedd-2026`: a–z, 0–9 and -, beginning with a letter, at most
/// [`OwnId::LONGEST`] bytes, and none of [`RESERVED`].
///
/// It is as small as a number: each id that the program meets has a place in one list, which it keeps until the program
/// ends. The same id is the same level everywhere, so that what names a level (a view, an address of a tile, a request of
/// the window) cannot come to mean another one when levels are added or taken away. A level that an engine does not have
/// has no areas in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnId(u8);

/// What no level of the user's own can be called: the levels that ship, and the columns beside which levels stand in
/// files.
pub const RESERVED: [&str; 19] = [
    "country",
    "authority",
    "ward",
    "msoa",
    "lsoa",
    "oa",
    "all",
    "auto",
    "area",
    "code",
    "error",
    "level",
    "name",
    "own",
    "place",
    "point",
    "query",
    "selection",
    "wales",
];

static IDS: [OnceLock<String>; OwnId::MOST] = [const { OnceLock::new() }; OwnId::MOST];

/// Why a text cannot be the id of a level.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnIdError {
    /// Not of the form of an id.
    #[error(
        "\"{0}\" cannot be the id of a level: use a-z, 0-9 and -, with a letter first and at most 32 characters, e.g. senedd-2026"
    )]
    Form(String),
    /// Taken by the program.
    #[error(
        "\"{0}\" cannot be the id of a level, because it means something else here; choose another one"
    )]
    Reserved(String),
    /// The list is full.
    #[error(
        "there is no room for the level \"{0}\": at most 26 different levels can be had until the program is started again"
    )]
    TooMany(String),
}

impl OwnId {
    /// How many there can be in a run of the program.
    pub const MOST: usize = 26;
    /// How many bytes an id has at most.
    pub const LONGEST: usize = 32;

    /// The id of a level; from now on it is known.
    pub fn new(text: &str) -> Result<Self, OwnIdError> {
        Self::check(text)?;
        for (place, id) in (0..).zip(&IDS) {
            if id.get_or_init(|| text.to_owned()) == text {
                return Ok(Self(place));
            }
        }
        Err(OwnIdError::TooMany(text.to_owned()))
    }

    /// Whether a text could be an id.
    pub fn check(text: &str) -> Result<(), OwnIdError> {
        let fits = text.len() <= Self::LONGEST
            && text.bytes().next().is_some_and(|first| first.is_ascii_lowercase())
            && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !text.ends_with('-');
        if !fits {
            // What is named in a sentence stays short.
            return Err(OwnIdError::Form(text.chars().take(80).collect()));
        }
        if RESERVED.contains(&text) {
            return Err(OwnIdError::Reserved(text.to_owned()));
        }
        Ok(())
    }

    /// An id made from a level's name, e.g. `etholaethau-r-senedd` from “Etholaethau’r Senedd”.
    pub fn of_name(name: &str) -> String {
        let mut id = String::new();
        for letter in name.nfd().filter(|letter| !is_combining_mark(*letter)) {
            if id.len() == Self::LONGEST {
                break;
            }
            if letter.is_ascii_alphanumeric() {
                if id.is_empty() && !letter.is_ascii_alphabetic() {
                    id.push_str("level-");
                }
                id.push(letter.to_ascii_lowercase());
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        id.truncate(id.trim_end_matches('-').len());
        if id.is_empty() || RESERVED.contains(&id.as_str()) {
            id = if id.is_empty() { "level-1".to_owned() } else { format!("level-{id}") };
        }
        id
    }

    /// The id of a level that is known already.
    pub fn known(text: &str) -> Option<Self> {
        let known = IDS.iter().map_while(OnceLock::get);
        (0..).zip(known).find(|(_, id)| *id == text).map(|(place, _)| Self(place))
    }

    /// The text.
    pub fn text(self) -> &'static str {
        IDS[self.index()].get().map_or("", String::as_str)
    }

    /// Its place in the list.
    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The id with a place, whether it is known yet or not.
    pub(super) fn at(place: usize) -> Self {
        debug_assert!(place < Self::MOST);
        Self(place as u8)
    }
}

impl fmt::Debug for OwnId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::{OwnId, OwnIdError};

    #[test]
    fn an_id_is_the_same_everywhere() {
        let one = OwnId::new("a-level-of-tests").unwrap();
        let threads: Vec<_> = (0..8)
            .map(|_| std::thread::spawn(|| OwnId::new("a-level-of-tests").unwrap()))
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), one);
        }
        assert_eq!(OwnId::known("a-level-of-tests"), Some(one));
        assert_eq!(one.text(), "a-level-of-tests");
        assert_eq!(OwnId::known("a-level-that-nobody-has"), None);
    }

    #[test]
    fn names_become_ids() {
        for (name, id) in [
            ("Senedd constituencies 2026", "senedd-constituencies-2026"),
            ("Etholaethau’r Senedd", "etholaethau-r-senedd"),
            ("Dŵr Ŷd", "dwr-yd"),
            ("2026 wards", "level-2026-wards"),
            ("Ward", "level-ward"),
            ("", "level-1"),
            ("Level", "level-level"),
            ("…", "level-1"),
            ("School catchments of the whole of Wales", "school-catchments-of-the-whole-o"),
        ] {
            assert_eq!(OwnId::of_name(name), id, "{name}");
            assert_eq!(OwnId::check(&OwnId::of_name(name)), Ok(()), "{name}");
        }
    }

    #[test]
    fn ids_have_a_form() {
        for good in ["senedd-2026", "a", "x1", &"a".repeat(32)] {
            assert_eq!(OwnId::check(good), Ok(()), "{good}");
        }
        for bad in ["", "2026", "-a", "a-", "Senedd", "a b", "a/b", "etholaeth_y", "dŵr", "a\u{0}"]
        {
            assert!(matches!(OwnId::check(bad), Err(OwnIdError::Form(_))), "{bad}");
        }
        assert!(matches!(OwnId::check(&"a".repeat(33)), Err(OwnIdError::Form(_))));
        for taken in ["lsoa", "name", "query"] {
            assert!(matches!(OwnId::check(taken), Err(OwnIdError::Reserved(_))), "{taken}");
        }
    }
}
