//! The levels of areas, from the country down to the output area.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A level of areas. Its order is from the largest areas to the smallest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
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
}

impl Level {
    /// All levels, largest areas first.
    pub const ALL: [Self; 6] =
        [Self::Country, Self::Authority, Self::Ward, Self::Msoa, Self::Lsoa, Self::Oa];

    /// The level's name on the command line, in files and in addresses of tiles.
    pub fn id(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Authority => "authority",
            Self::Ward => "ward",
            Self::Msoa => "msoa",
            Self::Lsoa => "lsoa",
            Self::Oa => "oa",
        }
    }

    /// The level's place in [`Level::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The level that an area's parent belongs to; none for the country.
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Country => None,
            Self::Authority => Some(Self::Country),
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

/// A name that is not one of the six levels.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown level \"{0}\": use country, authority, ward, msoa, lsoa or oa")]
pub struct UnknownLevel(pub String);

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|level| level.id() == text)
            .ok_or_else(|| UnknownLevel(text.to_owned()))
    }
}
