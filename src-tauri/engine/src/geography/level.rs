//! The levels of areas: from the country down to the output area, and those of the user's own.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::own_id::OwnId;

/// A level of areas. Those that ship are in order from the largest areas to the smallest; levels of the user's own come
/// behind them, whatever the size of their areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(
    export,
    type = "\"country\" | \"authority\" | \"ward\" | \"msoa\" | \"lsoa\" | \"oa\" | (string & {})"
)]
pub enum Level {
    /// Wales.
    Country,
    /// The 22 local authorities (unitary).
    Authority,
    /// The 762 electoral wards of May 2025.
    Ward,
    /// The 408 middle layer Super Output Areas of 2021.
    Msoa,
    /// The 1,917 lower layer Super Output Areas of 2021.
    Lsoa,
    /// The 10,275 output areas of 2021, without shapes.
    Oa,
    /// A level of the user's own, made of LSOAs or output areas.
    Own(OwnId),
}

impl Level {
    /// The levels that ship, largest areas first. Those of the user's own are with the [`Areas`](super::Areas).
    pub const ALL: [Self; 6] =
        [Self::Country, Self::Authority, Self::Ward, Self::Msoa, Self::Lsoa, Self::Oa];

    /// How many different values [`Level::index`] has.
    pub const COUNT: usize = Self::ALL.len() + OwnId::MOST;

    /// The level's name on the command line, in files and in addresses of tiles.
    pub fn id(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Authority => "authority",
            Self::Ward => "ward",
            Self::Msoa => "msoa",
            Self::Lsoa => "lsoa",
            Self::Oa => "oa",
            Self::Own(id) => id.text(),
        }
    }

    /// The level's place in [`Level::ALL`], or behind them; below [`Level::COUNT`].
    pub fn index(self) -> usize {
        match self {
            Self::Country => 0,
            Self::Authority => 1,
            Self::Ward => 2,
            Self::Msoa => 3,
            Self::Lsoa => 4,
            Self::Oa => 5,
            Self::Own(id) => Self::ALL.len() + id.index(),
        }
    }

    /// The level with an index.
    pub(super) fn at(index: usize) -> Self {
        match Self::ALL.get(index) {
            Some(&level) => level,
            None => Self::Own(OwnId::at(index - Self::ALL.len())),
        }
    }

    /// Whether it is a level of the user's own.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// The level that an area's parent belongs to; none for the country.
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Country => None,
            Self::Authority | Self::Own(_) => Some(Self::Country),
            Self::Ward | Self::Msoa => Some(Self::Authority),
            Self::Lsoa => Some(Self::Msoa),
            Self::Oa => Some(Self::Lsoa),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// A name that no level has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown level \"{found}\": use {}", known.join(", "))]
pub struct UnknownLevel {
    /// What was given.
    pub found: String,
    /// The ids of the levels that there are.
    pub known: Vec<&'static str>,
}

impl UnknownLevel {
    /// What was given, where those that ship and some of the user's own are the levels that there are.
    pub(super) fn new(found: &str, own: impl Iterator<Item = Level>) -> Self {
        let known = Level::ALL.into_iter().chain(own).map(Level::id).collect();
        Self { found: found.chars().take(80).collect(), known }
    }
}

/// Reads the id of a level that ships, or of one of the user's own that the program has met.
impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|level| level.id() == text)
            .or_else(|| OwnId::known(text).map(Self::Own))
            .ok_or_else(|| UnknownLevel::new(text, std::iter::empty()))
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, OwnId};

    #[test]
    fn levels_are_texts_outside() {
        let own = Level::Own(OwnId::new("a-level-of-tests").unwrap());
        for level in Level::ALL.into_iter().chain([own]) {
            let text = serde_json::to_string(&level).unwrap();
            assert_eq!(text, format!("\"{level}\""));
            assert_eq!(serde_json::from_str::<Level>(&text).unwrap(), level);
            assert_eq!(level.id().parse(), Ok(level));
            assert_eq!(Level::at(level.index()), level);
            assert!(level.index() < Level::COUNT);
        }
        let error = serde_json::from_str::<Level>("\"parish\"").unwrap_err().to_string();
        assert!(error.starts_with("unknown level \"parish\": use country, authority"), "{error}");
    }
}
