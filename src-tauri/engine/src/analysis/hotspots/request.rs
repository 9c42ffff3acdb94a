//! What is asked: which statistic, with which weights, and when a result counts.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{analysis::Subject, geography::Level};

/// Statistics of spatial autocorrelation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Statistic {
    /// Global Moran's I: are like values near each other?
    Moran,
    /// Global Geary's C: are neighbours like each other?
    Geary,
    /// Global Getis–Ord G: are high values, or low ones, near each other?
    G,
    /// Local Moran's I, with the quadrant of the scatterplot; bivariate with a second measure.
    LocalMoran,
    /// Getis–Ord Gi: the neighbours without the area itself.
    Gi,
    /// Getis–Ord Gi*: the neighbours and the area itself.
    GiStar,
    /// Local Geary's c.
    LocalGeary,
    /// Local join count of 1s.
    JoinCount,
}

impl Statistic {
    /// All statistics.
    pub const ALL: [Self; 8] = [
        Self::Moran,
        Self::Geary,
        Self::G,
        Self::LocalMoran,
        Self::Gi,
        Self::GiStar,
        Self::LocalGeary,
        Self::JoinCount,
    ];

    /// The name on the command line and in requests.
    pub fn id(self) -> &'static str {
        match self {
            Self::Moran => "moran",
            Self::Geary => "geary",
            Self::G => "g",
            Self::LocalMoran => "local-moran",
            Self::Gi => "gi",
            Self::GiStar => "gi-star",
            Self::LocalGeary => "local-geary",
            Self::JoinCount => "join-count",
        }
    }

    /// Whether it says something of every area, not of the whole alone.
    pub fn is_local(self) -> bool {
        !matches!(self, Self::Moran | Self::Geary | Self::G)
    }

    /// The global statistic that goes with it: Moran's I, Geary's C, Getis–Ord G or the count of joins (BB).
    pub fn global(self) -> &'static str {
        match self {
            Self::Moran | Self::LocalMoran => "moran",
            Self::Geary | Self::LocalGeary => "geary",
            Self::G | Self::Gi | Self::GiStar => "g",
            Self::JoinCount => "join-count",
        }
    }
}

/// How the weights of an area's neighbours are scaled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Style {
    /// They add up to 1.
    #[default]
    Row,
    /// Each is 1.
    Binary,
}

/// How the p-values of many areas are corrected for their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Correction {
    /// Not at all: of areas without any pattern a share of α will stand out.
    #[default]
    None,
    /// The false discovery rate of Benjamini and Hochberg (1995): of the areas that stand out, at most a share of α
    /// does so by chance.
    Fdr,
    /// Bonferroni: the chance that any area stands out without a pattern is at most α.
    Bonferroni,
}

/// What the interface asks for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct HotspotRequest {
    /// What is looked at.
    pub subject: Subject,
    /// What the neighbours are looked at for, with `moran` and `local-moran`.
    pub second: Option<Subject>,
    /// The level of the areas.
    pub level: Level,
    /// The code of the area whose parts are all there is; all of Wales if none.
    pub within: Option<String>,
    /// The statistic.
    pub statistic: Statistic,
    /// Who is a neighbour: `queen`, `rook`, `knn:K` or `band:METRES`.
    pub weights: String,
    /// How weights are scaled.
    pub style: Style,
    /// 99 to 99,999, or 0 for analytic p-values.
    pub permutations: u32,
    /// The seed of the permutations.
    #[ts(type = "number")]
    pub seed: u64,
    /// The level of significance.
    pub alpha: f64,
    /// How p-values are corrected.
    pub correction: Correction,
    /// Whether components are joined by their shortest links.
    pub bridge: bool,
    /// From which value on an area counts as 1 (join count).
    pub threshold: Option<f64>,
}

impl Style {
    /// Both styles.
    pub const ALL: [Self; 2] = [Self::Row, Self::Binary];

    /// The name on the command line and in requests.
    pub fn id(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Binary => "binary",
        }
    }
}

impl Correction {
    /// All corrections.
    pub const ALL: [Self; 3] = [Self::None, Self::Fdr, Self::Bonferroni];

    /// The name on the command line and in requests.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Fdr => "fdr",
            Self::Bonferroni => "bonferroni",
        }
    }
}

/// A statistic, style or correction that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} \"{found}\": use {known}")]
pub struct UnknownChoice {
    /// `statistic`, `style` or `correction`.
    pub what: &'static str,
    /// What was given.
    pub found: String,
    /// What exists, in one text.
    pub known: String,
}

fn choose<T: Copy>(
    what: &'static str,
    found: &str,
    all: &[T],
    id: fn(T) -> &'static str,
) -> Result<T, UnknownChoice> {
    all.iter().copied().find(|&one| id(one) == found).ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|&one| id(one)).collect();
        UnknownChoice { what, found: found.to_owned(), known: known.join(", ") }
    })
}

impl FromStr for Statistic {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        choose("statistic", text, &Self::ALL, Self::id)
    }
}

impl FromStr for Style {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        choose("style", text, &Self::ALL, Self::id)
    }
}

impl FromStr for Correction {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        choose("correction", text, &Self::ALL, Self::id)
    }
}
