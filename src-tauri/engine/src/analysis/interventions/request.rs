//! What is asked of connectivity interventions.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::geography::Level;

/// The priority groups that are shown where nobody names others: those of the Digital Inclusion Forward Look (Welsh
/// Government, 2021).
pub const PRIORITY_GROUPS: [&str; 5] =
    ["older_65", "disabled", "unemployed", "inactive", "social_housing"];

/// Which premises are in want of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum Below {
    /// Those that cannot get 30 Mbit/s download from a fixed connection.
    #[serde(rename = "30")]
    Superfast,
    /// Those that cannot get 10 Mbit/s download from a fixed connection.
    #[serde(rename = "10")]
    Ten,
    /// Those without decent broadband, 10 Mbit/s download and 1 Mbit/s upload, from a fixed line or fixed wireless: below the
    /// universal service obligation.
    #[serde(rename = "uso")]
    Uso,
}

impl Below {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Superfast, Self::Ten, Self::Uso];

    /// The name on the command line and in requests: `30`, `10` or `uso`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Superfast => "30",
            Self::Ten => "10",
            Self::Uso => "uso",
        }
    }

    /// The measure that counts them.
    pub fn measure(self) -> &'static str {
        match self {
            Self::Superfast => "below_30",
            Self::Ten => "below_10",
            Self::Uso => "below_uso",
        }
    }
}

/// By what areas are ranked, the most first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(export)]
pub enum RankBy {
    /// By their premises in want of a connection.
    Premises,
    /// By the share of their premises that these are.
    Share,
    /// By how many of one group live in the area.
    Group {
        /// The group's measure.
        measure: String,
    },
}

impl FromStr for RankBy {
    type Err = std::convert::Infallible;

    /// `premises`, `share`, or the id of a measure.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "premises" => Self::Premises,
            "share" => Self::Share,
            measure => Self::Group { measure: measure.to_owned() },
        })
    }
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct InterventionsRequest {
    /// Which premises are in want of a connection.
    pub below: Below,
    /// The level of the areas; none for the finest that has both shapes and counts: LSOAs where a release of Ofcom with
    /// output areas was imported, else authorities.
    #[serde(default)]
    pub level: Option<Level>,
    /// The code of the area in which they lie; none for Wales.
    #[serde(default)]
    pub within: Option<String>,
    /// What a connection costs, the same everywhere; above 0, in any unit.
    pub cost_per_premises: f64,
    /// What there is to spend, from 0, in the same unit; none for no end.
    #[serde(default)]
    pub budget: Option<f64>,
    /// By what areas are ranked.
    pub rank_by: RankBy,
    /// Measures of groups to be shown beside; empty for [`PRIORITY_GROUPS`].
    #[serde(default)]
    pub groups: Vec<String>,
}
