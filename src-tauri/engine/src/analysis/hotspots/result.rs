//! What is found.

use serde::Serialize;
use ts_rs::TS;

use crate::{analysis::Warning, text::Bilingual};

/// What an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum HotspotClass {
    /// High among high (local Moran, local Geary).
    HighHigh,
    /// Low among low (local Moran, local Geary).
    LowLow,
    /// Low among high (local Moran).
    LowHigh,
    /// High among low (local Moran).
    HighLow,
    /// High values gather (Gi, Gi*).
    Hot,
    /// Low values gather (Gi, Gi*).
    Cold,
    /// Like its neighbours, but on the other side of the mean or astride it (local Geary).
    OtherPositive,
    /// Unlike its neighbours (local Geary); a 1 among fewer 1s than chance would put there (join count).
    Negative,
    /// A 1 among 1s (join count).
    Join,
    /// Nothing that chance would not bring about; also where Gi has no statistic, because all other values are 0.
    NotSignificant,
    /// No neighbour: no statistic.
    Island,
    /// No value.
    Missing,
    /// Outside the area that was asked for; not part of the analysis.
    Outside,
    /// The statistic speaks of the whole, not of areas.
    Global,
}

impl HotspotClass {
    /// All classes.
    pub const ALL: [Self; 14] = [
        Self::HighHigh,
        Self::LowLow,
        Self::LowHigh,
        Self::HighLow,
        Self::Hot,
        Self::Cold,
        Self::OtherPositive,
        Self::Negative,
        Self::Join,
        Self::NotSignificant,
        Self::Island,
        Self::Missing,
        Self::Outside,
        Self::Global,
    ];

    /// The name in results; the messages are `hotspot-class-ID` and `hotspot-means-ID`.
    pub fn id(self) -> &'static str {
        match self {
            Self::HighHigh => "high-high",
            Self::LowLow => "low-low",
            Self::LowHigh => "low-high",
            Self::HighLow => "high-low",
            Self::Hot => "hot",
            Self::Cold => "cold",
            Self::OtherPositive => "other-positive",
            Self::Negative => "negative",
            Self::Join => "join",
            Self::NotSignificant => "not-significant",
            Self::Island => "island",
            Self::Missing => "missing",
            Self::Outside => "outside",
            Self::Global => "global",
        }
    }

    /// Whether it says that an area stands out.
    pub fn is_significant(self) -> bool {
        !matches!(
            self,
            Self::NotSignificant | Self::Island | Self::Missing | Self::Outside | Self::Global
        )
    }
}

/// A statistic of the whole; NaN (null) where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct GlobalResult {
    /// The statistic.
    #[ts(type = "number | null")]
    pub statistic: f64,
    /// Its expectation if values were put on areas at random.
    #[ts(type = "number | null")]
    pub expected: f64,
    /// Its variance then.
    #[ts(type = "number | null")]
    pub variance: f64,
    /// Standard deviations from the expectation.
    #[ts(type = "number | null")]
    pub z: f64,
    /// Two-sided p of z under the normal distribution.
    #[ts(type = "number | null")]
    pub p: f64,
}

impl GlobalResult {
    /// No statistic.
    pub(super) const NONE: Self = Self {
        statistic: f64::NAN,
        expected: f64::NAN,
        variance: f64::NAN,
        z: f64::NAN,
        p: f64::NAN,
    };
}

/// A link that was added to join two components.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct BridgeLink {
    /// The code of one area.
    pub from: String,
    /// The code of the other.
    pub to: String,
    /// Metres between their representative points.
    pub metres: f64,
}

/// Adjoining significant areas of one class.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Cluster {
    /// The class of its areas.
    pub class: HotspotClass,
    /// The highest confidence among them, in per cent: 99, 95, 90 or 0.
    pub confidence: u8,
    /// The areas' positions, rising.
    pub positions: Vec<u32>,
    /// How many people live there; none where the level does not say.
    pub residents: Option<f64>,
    /// Codes of the authorities, the one with most residents there first.
    pub authorities: Vec<String>,
    /// Up to five places in it, those with most residents first.
    pub names: Vec<Bilingual>,
    /// The mean of the areas' values, each area counting once.
    pub mean: f64,
}

/// What a statistic says of the areas of a level. Every array has one entry an area of the level, by position; null
/// where there is none.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Hotspots {
    /// The statistic of the whole that goes with the one asked for.
    pub global: GlobalResult,
    /// Which one that is: `moran`, `geary`, `g`, `join-count` or `moran-bivariate`.
    pub global_statistic: String,
    /// How many areas were analysed: those inside with a value.
    #[ts(type = "number")]
    pub count: usize,
    /// The value.
    #[ts(type = "(number | null)[]")]
    pub value: Vec<f64>,
    /// The value in standard deviations (population) from the mean.
    #[ts(type = "(number | null)[]")]
    pub standardised: Vec<f64>,
    /// The weighted sum of the neighbours' standardised values; of the second measure if there is one.
    #[ts(type = "(number | null)[]")]
    pub lag: Vec<f64>,
    /// The local statistic; none of Gi where all other values are 0, since it divides by their sum.
    #[ts(type = "(number | null)[]")]
    pub statistic: Vec<f64>,
    /// Its analytic z, where there is one.
    #[ts(type = "(number | null)[]")]
    pub z: Vec<f64>,
    /// Two-sided p: by conditional permutation, or of z without permutations.
    #[ts(type = "(number | null)[]")]
    pub p: Vec<f64>,
    /// p corrected for the number of areas.
    #[ts(type = "(number | null)[]")]
    pub q: Vec<f64>,
    /// What each area is.
    pub class: Vec<HotspotClass>,
    /// 99, 95 or 90 where the corrected p is at most 0.01, 0.05 or 0.10, else 0.
    pub confidence: Vec<u8>,
    /// How many neighbours with a value each area has.
    pub neighbours: Vec<u32>,
    /// Codes of areas with a value but no neighbour.
    pub islands: Vec<String>,
    /// Codes of areas without a value.
    pub missing: Vec<String>,
    /// Sizes of the components, largest first.
    #[ts(type = "number[]")]
    pub components: Vec<usize>,
    /// The links that were added to join them.
    pub bridges: Vec<BridgeLink>,
    /// Adjoining significant areas of one class, most residents first.
    pub clusters: Vec<Cluster>,
    /// What to know before trusting it.
    pub warnings: Vec<Warning>,
    /// How many permutations the correction asks for, so that a single area can stand out.
    #[ts(type = "number")]
    pub permutations_needed: u64,
}
